/** Faults, injustices and remedies of the corpus as columns: of all decisions, or of some. */
import type { Database } from "better-sqlite3";
import { codeAt } from "./code-positions.ts";
import { durationDays, type FaultColumns, type InjusticeColumns, NONE, type RemedyColumns, toDay } from "./columns.ts";

/** What rows are read of. */
export interface RowsOf {
  sqlite: Database;
  /** Row ids of the decisions, ascending; rows are tied to their positions here. */
  ids: Int32Array;
  /** The same as JSON where not all decisions of the corpus are meant; null where they are. */
  among: string | null;
  /** Gives the same text one object. */
  intern: (text: string) => string;
}

const where = (among: string | null): string =>
  among === null ? "" : "WHERE decision_id IN (SELECT value FROM json_each(?))";
const parameters = (among: string | null): string[] => (among === null ? [] : [among]);

function count(sqlite: Database, table: string, among: string | null): number {
  const rows = sqlite.prepare<string[], number>(`SELECT count(*) FROM ${table} ${where(among)}`).pluck();
  return rows.get(...parameters(among)) ?? 0;
}

function stringsOf(json: string): string[] {
  const value: unknown = JSON.parse(json);
  return Array.isArray(value) ? value.filter((v) => typeof v === "string") : [];
}

/** JSON array of codes → bit mask; the same few texts come back again and again, so they are remembered. */
function masks(at: (code: string) => number): (json: string) => number {
  const held = new Map<string, number>();
  return (json) => {
    const known = held.get(json);
    if (known !== undefined) return known;
    let mask = 0;
    for (const code of stringsOf(json)) mask |= 1 << at(code);
    held.set(json, mask >>> 0);
    return mask >>> 0;
  };
}

/** CSR offsets from rows given in ascending document order. */
export function offsets(doc: Uint32Array, size: number): Uint32Array {
  const start = new Uint32Array(size + 1);
  for (const d of doc) start[d + 1] = (start[d + 1] ?? 0) + 1;
  for (let d = 0; d < size; d++) start[d + 1] = (start[d + 1] ?? 0) + (start[d] ?? 0);
  return start;
}

type FaultRow = [
  decisionId: number,
  id: string,
  code: string,
  concerns: string,
  finding: string,
  by: string,
  injustice: string,
  duration: string | null,
  durationInferred: number,
  priorFinding: number,
  eventsFrom: string | null,
  eventsTo: string | null,
  paragraph: string,
];

/** Rows come in decision order, so the document is found by walking forward. */
function walker(ids: Int32Array): (id: number) => number {
  let d = 0;
  return (id) => {
    while (d < ids.length && (ids[d] ?? 0) < id) d++;
    if (ids[d] !== id) throw new Error(`A row of the corpus names decision ${id}, which is not held`);
    return d;
  };
}

export function loadFaults({ sqlite, ids, among, intern }: RowsOf): FaultColumns {
  const n = count(sqlite, "faults", among);
  const u8 = () => new Uint8Array(n);
  const doc = new Uint32Array(n);
  const f = {
    doc,
    ids: new Array<string>(n),
    code: u8(),
    concerns: u8(),
    finding: u8(),
    by: u8(),
    injustice: u8(),
    durationDays: new Float32Array(n),
    durationInferred: u8(),
    priorFinding: u8(),
    eventsFrom: new Int32Array(n),
    eventsTo: new Int32Array(n),
    paragraph: new Array<string>(n),
  };
  const walk = walker(ids);
  const rows = sqlite
    .prepare<string[], FaultRow>(
      `SELECT decision_id, id, code, concerns, finding, "by", injustice, duration, duration_inferred, prior_finding,
        events_from, events_to, paragraph FROM faults ${where(among)} ORDER BY decision_id, rowid`,
    )
    .raw();
  let i = 0;
  for (const row of rows.iterate(...parameters(among))) {
    doc[i] = walk(row[0]);
    f.ids[i] = intern(row[1]);
    f.code[i] = codeAt.fault(row[2]);
    f.concerns[i] = codeAt.concerns(row[3]);
    f.finding[i] = codeAt.finding(row[4]);
    f.by[i] = row[5] === "body" ? 1 : 0;
    f.injustice[i] = codeAt.injustice(row[6]);
    f.durationDays[i] = durationDays(row[7]);
    f.durationInferred[i] = row[8];
    f.priorFinding[i] = row[9];
    f.eventsFrom[i] = toDay(row[10]);
    f.eventsTo[i] = toDay(row[11]);
    f.paragraph[i] = intern(row[12]);
    i++;
  }
  return { ...f, start: offsets(doc, ids.length) };
}

/** Bits of the faults that a row names, by their position in the decision; and how many they are. */
function tiedFaults(json: string, doc: number, faults: FaultColumns): { mask: number; count: number } {
  if (json === "[]") return { mask: 0, count: 0 };
  const from = faults.start[doc] ?? 0;
  const to = faults.start[doc + 1] ?? 0;
  let mask = 0;
  const named = new Set(stringsOf(json));
  for (let i = from; i < to && i < from + 32; i++) if (named.has(faults.ids[i] ?? "")) mask |= 1 << (i - from);
  return { mask: mask >>> 0, count: Math.min(named.size, 255) };
}

export function loadInjustices({ sqlite, ids, among, intern }: RowsOf, faults: FaultColumns): InjusticeColumns {
  const n = count(sqlite, "injustices", among);
  const doc = new Uint32Array(n);
  const c = {
    doc,
    head: new Uint8Array(n),
    person: new Uint8Array(n),
    faultMask: new Uint32Array(n),
    paragraph: new Array<string>(n),
  };
  const walk = walker(ids);
  const rows = sqlite
    .prepare<string[], [number, string, string, string, string]>(
      `SELECT decision_id, head, person, faults, paragraph FROM injustices ${where(among)} ORDER BY decision_id, rowid`,
    )
    .raw();
  let i = 0;
  for (const row of rows.iterate(...parameters(among))) {
    const d = walk(row[0]);
    doc[i] = d;
    c.head[i] = codeAt.head(row[1]);
    c.person[i] = codeAt.person(row[2]);
    c.faultMask[i] = tiedFaults(row[3], d, faults).mask;
    c.paragraph[i] = intern(row[4]);
    i++;
  }
  return { ...c, start: offsets(doc, ids.length) };
}

type RemedyRow = [
  decisionId: number,
  id: string,
  kind: string,
  sumClass: string | null,
  status: string,
  counts: number,
  pence: number | null,
  valuePence: number | null,
  unit: string | null,
  unitOf: string | null,
  unitPence: number | null,
  quantity: number | null,
  conditional: number,
  openEnded: number,
  adequate: number,
  mixed: number,
  each: number,
  when: string,
  paidTo: string,
  forWhom: string,
  persons: number | null,
  heads: string,
  headsInferred: number,
  faults: string,
  concerns: string | null,
  dueOn: string | null,
  paragraph: string,
  partOf: string | null,
  payer: string | null,
];

export function loadRemedies({ sqlite, ids, among, intern }: RowsOf, faults: FaultColumns): RemedyColumns {
  const n = count(sqlite, "remedies", among);
  const u8 = () => new Uint8Array(n);
  const doc = new Uint32Array(n);
  const r = {
    doc,
    id: new Array<string>(n),
    kind: u8(),
    class: u8(),
    status: u8(),
    counts: u8(),
    pence: new Int32Array(n),
    valuePence: new Int32Array(n),
    unit: u8(),
    unitOf: u8(),
    unitPence: new Int32Array(n),
    quantity: new Float64Array(n),
    conditional: u8(),
    openEnded: u8(),
    adequate: u8(),
    mixed: u8(),
    each: u8(),
    when: u8(),
    paidTo: u8(),
    forMask: new Uint32Array(n),
    persons: new Int16Array(n),
    headsMask: new Uint32Array(n),
    headsInferred: u8(),
    faultMask: new Uint32Array(n),
    faultCount: u8(),
    concerns: u8(),
    dueDay: new Int32Array(n),
    paragraph: new Array<string>(n),
    partOf: u8(),
    isTotal: u8(),
    payer: new Array<string>(n),
  };
  const heads = masks(codeAt.head);
  const persons = masks(codeAt.person);
  const walk = walker(ids);
  const rows = sqlite
    .prepare<string[], RemedyRow>(
      `SELECT decision_id, id, kind, class, status, counts, pence, value_pence, unit, unit_of, unit_pence, quantity,
        conditional, open_ended, adequate, mixed, "each", "when", paid_to, "for", persons, heads, heads_inferred, faults,
        concerns, due_on, paragraph, part_of, payer FROM remedies ${where(among)} ORDER BY decision_id, rowid`,
    )
    .raw();
  const totals: { doc: number; id: string }[] = [];
  let i = 0;
  for (const row of rows.iterate(...parameters(among))) {
    const d = walk(row[0]);
    doc[i] = d;
    r.id[i] = intern(row[1]);
    r.kind[i] = codeAt.kind(row[2]);
    r.class[i] = row[3] === null ? 0 : 1 + codeAt.class(row[3]);
    r.status[i] = codeAt.status(row[4]);
    r.counts[i] = row[5];
    r.pence[i] = row[6] ?? -1;
    r.valuePence[i] = row[7] ?? -1;
    r.unit[i] = row[8] === null ? NONE : codeAt.unit(row[8]);
    r.unitOf[i] = row[9] === null ? NONE : codeAt.unitOf(row[9]);
    r.unitPence[i] = row[10] ?? -1;
    r.quantity[i] = row[11] ?? Number.NaN;
    r.conditional[i] = row[12];
    r.openEnded[i] = row[13];
    r.adequate[i] = row[14];
    r.mixed[i] = row[15];
    r.each[i] = row[16];
    r.when[i] = row[17] === "during-investigation" ? 1 : 0;
    r.paidTo[i] = codeAt.person(row[18]);
    r.forMask[i] = persons(row[19]);
    r.persons[i] = row[20] ?? -1;
    r.headsMask[i] = heads(row[21]);
    r.headsInferred[i] = row[22];
    const tied = tiedFaults(row[23], d, faults);
    r.faultMask[i] = tied.mask;
    r.faultCount[i] = tied.count;
    r.concerns[i] = row[24] === null ? NONE : codeAt.concerns(row[24]);
    r.dueDay[i] = toDay(row[25]);
    r.paragraph[i] = intern(row[26]);
    r.partOf[i] = row[27] === null ? 0 : 1;
    if (row[27] !== null) totals.push({ doc: d, id: row[27] });
    r.payer[i] = row[28] === null ? "" : intern(row[28]);
    i++;
  }
  const start = offsets(doc, ids.length);
  for (const total of totals)
    for (let k = start[total.doc] ?? 0; k < (start[total.doc + 1] ?? 0); k++)
      if (r.id[k] === total.id) r.isTotal[k] = 1;
  return { ...r, start };
}
