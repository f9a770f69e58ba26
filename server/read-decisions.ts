/** The decisions of the corpus as columns: of all, or of some. */
import type { Database } from "better-sqlite3";
import { codeAt } from "./code-positions.ts";
import { type BodyEntry, type Columns, financialYearOf, type Named, toDay } from "./columns.ts";

/** What is read of the table of decisions. */
export type DecisionColumns = Omit<Columns, "hash" | "faults" | "injustices" | "remedies">;

/** Gives each distinct text one object and a number. */
function dictionary(): { of: (key: string) => number; size: () => number } {
  const held = new Map<string, number>();
  return {
    of: (key) => {
      const known = held.get(key);
      if (known !== undefined) return known;
      held.set(key, held.size);
      return held.size - 1;
    },
    size: () => held.size,
  };
}

/** Numbers of cases in the order in which they come. */
export function numberCases(caseId: readonly string[]): { case: Uint32Array; cases: number } {
  const numbers = dictionary();
  return { case: Uint32Array.from(caseId, numbers.of), cases: numbers.size() };
}

/** The first half of a row's hash, as two numbers. */
export function versionOf(rowHash: string): [number, number] {
  return [Number.parseInt(rowHash.slice(0, 8), 16), Number.parseInt(rowHash.slice(8, 16), 16)];
}

type DecisionRow = [
  id: number,
  slug: string,
  ref: string,
  caseId: string,
  kind: string,
  bodySlug: string,
  bodyName: string | null,
  bodyKnown: number,
  bodyType: string,
  region: string | null,
  categorySlug: string | null,
  categoryName: string | null,
  subcategorySlug: string | null,
  subcategoryName: string | null,
  outcome: string,
  outcomePrinted: string | null,
  outcomeInferred: number,
  investigated: number | null,
  decidedOn: string | null,
  totalPence: number | null,
  symbolicPence: number,
  lossOfServicePence: number,
  quantifiablePence: number,
  waivedPence: number,
  ownPence: number | null,
  awardOpenEnded: number,
  addedSeq: number,
  withdrawn: number,
  rowHash: string,
];

/** Reads the decisions of these row ids (a JSON array, all of them in the corpus), or all; `size` is how many they are. */
export function loadDecisions(sqlite: Database, among: string | null, size: number): DecisionColumns {
  const i32 = () => new Int32Array(size);
  const u8 = () => new Uint8Array(size);
  const u16 = () => new Uint16Array(size);
  const c = {
    size,
    id: i32(),
    slug: new Array<string>(size),
    ref: new Array<string>(size),
    caseId: new Array<string>(size),
    body: u16(),
    bodies: [] as BodyEntry[],
    category: u8(),
    categories: [{ slug: "", name: "" }] as Named[],
    subcategory: u16(),
    subcategories: [{ slug: "", name: "" }] as Named[],
    outcome: u8(),
    outcomePrinted: u8(),
    outcomeInferred: u8(),
    investigated: u8(),
    kind: u8(),
    decidedDay: i32(),
    year: u16(),
    financialYear: u16(),
    addedSeq: i32(),
    totalPence: i32(),
    symbolicPence: i32(),
    lossOfServicePence: i32(),
    quantifiablePence: i32(),
    waivedPence: i32(),
    ownPence: i32(),
    awardOpenEnded: u8(),
    withdrawn: u8(),
    version: new Uint32Array(2 * size),
    docOf: new Map<string, number>(),
  };
  const bodyAt = dictionary();
  const categoryAt = dictionary();
  const subcategoryAt = dictionary();
  const rows = sqlite
    .prepare<string[], DecisionRow>(
      `SELECT id, slug, ref, case_id, kind, body_slug, body_name, body_known, body_type, region, category_slug, category_name,
        subcategory_slug, subcategory_name, outcome, outcome_printed, outcome_inferred, investigated, decided_on, total_pence,
        symbolic_pence, loss_of_service_pence, quantifiable_pence, waived_pence, own_pence, award_open_ended, added_seq,
        withdrawn_on IS NOT NULL AND NOT withdrawn_kept, row_hash
      FROM decisions ${among === null ? "" : "WHERE id IN (SELECT value FROM json_each(?))"} ORDER BY id`,
    )
    .raw();
  let d = 0;
  for (const row of rows.iterate(...(among === null ? [] : [among]))) {
    c.id[d] = row[0];
    c.slug[d] = row[1];
    c.docOf.set(row[1], d);
    c.ref[d] = row[2];
    c.caseId[d] = row[3];
    c.kind[d] = row[4] === "report" ? 1 : 0;
    const body = bodyAt.of(row[5]);
    c.body[d] = body;
    const held = c.bodies[body];
    if (held === undefined)
      c.bodies.push({ slug: row[5], name: row[6] ?? row[5], type: row[8], region: row[9], known: row[7] === 1 });
    else if (row[6] !== null && (held.name === held.slug || row[6] < held.name)) held.name = row[6];
    if (row[10] !== null) {
      c.category[d] = categoryAt.of(row[10]) + 1;
      if (c.categories.length <= (c.category[d] ?? 0)) c.categories.push({ slug: row[10], name: row[11] ?? row[10] });
    }
    if (row[12] !== null) {
      c.subcategory[d] = subcategoryAt.of(row[12]) + 1;
      if (c.subcategories.length <= (c.subcategory[d] ?? 0))
        c.subcategories.push({ slug: row[12], name: row[13] ?? row[12] });
    }
    c.outcome[d] = codeAt.outcome(row[14]);
    c.outcomePrinted[d] = row[15] === null ? 0 : 1;
    c.outcomeInferred[d] = row[16];
    c.investigated[d] = row[17] ?? 2;
    const decidedOn = row[18];
    c.decidedDay[d] = toDay(decidedOn);
    c.year[d] = decidedOn === null ? 0 : Number(decidedOn.slice(0, 4));
    c.financialYear[d] = decidedOn === null ? 0 : financialYearOf(decidedOn);
    c.totalPence[d] = row[19] ?? -1;
    c.symbolicPence[d] = row[20];
    c.lossOfServicePence[d] = row[21];
    c.quantifiablePence[d] = row[22];
    c.waivedPence[d] = row[23];
    c.ownPence[d] = row[24] ?? -1;
    c.awardOpenEnded[d] = row[25];
    c.addedSeq[d] = row[26];
    c.withdrawn[d] = row[27];
    c.version.set(versionOf(row[28]), 2 * d);
    d++;
  }
  if (c.bodies.length > 65_535 || c.categories.length > 256 || c.subcategories.length > 65_535)
    throw new Error("The corpus holds more bodies or categories than the columns can number");
  return { ...c, ...numberCases(c.caseId) };
}
