/**
 * Reads the corpus into columns: whole, or, where an earlier state is at hand, only the rows of decisions that have changed
 * since (57,500 decisions: a tenth of the time).
 */
import type { Database } from "better-sqlite3";
import { codeAt } from "./code-positions.ts";
import { type BodyEntry, type Columns, financialYearOf, type Named, toDay } from "./columns.ts";
import { loadFaults, loadInjustices, loadRemedies, type RowsOf } from "./read-rows.ts";
import { type Origin, spliceRows } from "./splice-rows.ts";

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

function interner(): (text: string) => string {
  const held = new Map<string, string>();
  return (text) => {
    const known = held.get(text);
    if (known !== undefined) return known;
    held.set(text, text);
    return text;
  };
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

function loadDecisions(sqlite: Database) {
  const size = sqlite.prepare<[], number>("SELECT count(*) FROM decisions").pluck().get() ?? 0;
  const i32 = () => new Int32Array(size);
  const u8 = () => new Uint8Array(size);
  const u16 = () => new Uint16Array(size);
  const c = {
    size,
    id: i32(),
    slug: new Array<string>(size),
    ref: new Array<string>(size),
    caseId: new Array<string>(size),
    case: new Uint32Array(size),
    cases: 0,
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
  const caseAt = dictionary();
  const categoryAt = dictionary();
  const subcategoryAt = dictionary();
  const rows = sqlite
    .prepare<[], DecisionRow>(
      `SELECT id, slug, ref, case_id, kind, body_slug, body_name, body_known, body_type, region, category_slug, category_name,
        subcategory_slug, subcategory_name, outcome, outcome_printed, outcome_inferred, investigated, decided_on, total_pence,
        symbolic_pence, loss_of_service_pence, quantifiable_pence, waived_pence, own_pence, award_open_ended, added_seq,
        withdrawn_on IS NOT NULL AND NOT withdrawn_kept, row_hash
      FROM decisions ORDER BY id`,
    )
    .raw();
  let d = 0;
  for (const row of rows.iterate()) {
    c.id[d] = row[0];
    c.slug[d] = row[1];
    c.docOf.set(row[1], d);
    c.ref[d] = row[2];
    c.caseId[d] = row[3];
    c.case[d] = caseAt.of(row[3]);
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
    c.version[2 * d] = Number.parseInt(row[28].slice(0, 8), 16);
    c.version[2 * d + 1] = Number.parseInt(row[28].slice(8, 16), 16);
    d++;
  }
  c.cases = caseAt.size();
  if (c.bodies.length > 65_535 || c.categories.length > 256 || c.subcategories.length > 65_535)
    throw new Error("The corpus holds more bodies or categories than the columns can number");
  return c;
}

/** Hash of the corpus as its meta table keeps it; "" where it is not there yet. */
function corpusHash(sqlite: Database): string {
  return sqlite.prepare<[], string>("SELECT value FROM meta WHERE key = 'hash'").pluck().get() ?? "";
}

type Decisions = ReturnType<typeof loadDecisions>;

function allRows(sqlite: Database, { id }: Decisions): Pick<Columns, "faults" | "injustices" | "remedies"> {
  const rows: RowsOf = { sqlite, ids: id, among: null, intern: interner() };
  const faults = loadFaults(rows);
  return { faults, injustices: loadInjustices(rows, faults), remedies: loadRemedies(rows, faults) };
}

/** Rows of decisions that stand as they did are taken over, those of the others read. */
function changedRows(
  sqlite: Database,
  now: Decisions,
  before: Columns,
): Pick<Columns, "faults" | "injustices" | "remedies"> {
  const origin: Origin = { before: new Int32Array(now.size).fill(-1), fresh: new Int32Array(now.size).fill(-1) };
  const changed: number[] = [];
  for (let d = 0, b = 0; d < now.size; d += 1) {
    while (b < before.size && before.id[b]! < now.id[d]!) b += 1;
    const stands =
      before.id[b] === now.id[d] &&
      before.version[2 * b] === now.version[2 * d] &&
      before.version[2 * b + 1] === now.version[2 * d + 1];
    if (stands) origin.before[d] = b;
    else origin.fresh[d] = changed.push(now.id[d]!) - 1;
  }
  const rows: RowsOf = {
    sqlite,
    ids: Int32Array.from(changed),
    among: JSON.stringify(changed),
    intern: interner(),
  };
  const faults = loadFaults(rows);
  return {
    faults: spliceRows(origin, before.faults, faults),
    injustices: spliceRows(origin, before.injustices, loadInjustices(rows, faults)),
    remedies: spliceRows(origin, before.remedies, loadRemedies(rows, faults)),
  };
}

/**
 * Reads all columns in one transaction, so that they are of one generation (about a second for 57,500 decisions; with the
 * columns of an earlier state much less). Throws where the corpus holds a code that the vocabulary lacks.
 */
export function loadColumns(sqlite: Database, hash?: string, before: Columns | null = null): Columns {
  return sqlite.transaction(() => {
    const decisions = loadDecisions(sqlite);
    const rows = before === null ? allRows(sqlite, decisions) : changedRows(sqlite, decisions, before);
    return { ...decisions, hash: hash ?? corpusHash(sqlite), ...rows };
  })();
}
