/**
 * The corpus as columns in memory: what facets, benchmark and council pages count over. One number a decision or row,
 * codes as positions in the lists of data/vocabulary.ts, rows of decision d at start[d] .. start[d + 1] - 1 in text order.
 * Document number d is the position in ascending decision id. Withdrawn decisions stay (their figures do); `withdrawn`
 * says whose text may not be shown.
 */
import type { Database } from "better-sqlite3";
import {
  CONCERNS_CODES,
  FAULT_CODES,
  FINDINGS,
  HEAD_CODES,
  OUTCOME_CODES,
  RECIPIENTS,
  REMEDY_CLASSES,
  REMEDY_KINDS,
  REMEDY_STATUSES,
  UNIT_OF,
  UNITS,
} from "../data/vocabulary.ts";

/** Stands for null in a Uint8 column of codes. */
export const NONE = 255;

interface Named {
  slug: string;
  name: string;
}
interface BodyEntry {
  slug: string;
  name: string;
  type: string;
  region: string | null;
  known: boolean;
}

interface FaultColumns {
  /** size + 1 offsets. */
  start: Uint32Array;
  /** Document of each row. */
  doc: Uint32Array;
  ids: string[];
  code: Uint8Array;
  concerns: Uint8Array;
  finding: Uint8Array;
  /** 0 ombudsman, 1 body. */
  by: Uint8Array;
  /** 0 caused, 1 none, 2 not-stated. */
  injustice: Uint8Array;
  /** Days, a month being 30.4375; -1 where no duration is recorded. */
  durationDays: Float32Array;
  durationInferred: Uint8Array;
  priorFinding: Uint8Array;
  /** Days since 1970-01-01; -1 unknown. */
  eventsFrom: Int32Array;
  eventsTo: Int32Array;
  paragraph: string[];
}

interface InjusticeColumns {
  start: Uint32Array;
  doc: Uint32Array;
  head: Uint8Array;
  person: Uint8Array;
  /** Bit i: the decision's own i-th fault (the first 32). */
  faultMask: Uint32Array;
  paragraph: string[];
}

interface RemedyColumns {
  start: Uint32Array;
  doc: Uint32Array;
  id: string[];
  kind: Uint8Array;
  /** 0 none, else 1 + position in REMEDY_CLASSES. */
  class: Uint8Array;
  status: Uint8Array;
  counts: Uint8Array;
  /** -1 null. */
  pence: Int32Array;
  valuePence: Int32Array;
  /** Position in UNITS, or NONE. */
  unit: Uint8Array;
  unitOf: Uint8Array;
  unitPence: Int32Array;
  /** NaN null. */
  quantity: Float64Array;
  conditional: Uint8Array;
  openEnded: Uint8Array;
  adequate: Uint8Array;
  mixed: Uint8Array;
  each: Uint8Array;
  /** 0 decision, 1 during-investigation. */
  when: Uint8Array;
  paidTo: Uint8Array;
  forMask: Uint32Array;
  /** -1 null. */
  persons: Int16Array;
  /** Bit i: HEAD_CODES[i]. */
  headsMask: Uint32Array;
  headsInferred: Uint8Array;
  /** Bit i: the decision's own i-th fault (the first 32). */
  faultMask: Uint32Array;
  /** How many faults the sum is tied to, also beyond the 32nd. */
  faultCount: Uint8Array;
  /** Position in CONCERNS_CODES, or NONE. */
  concerns: Uint8Array;
  /** Days since 1970-01-01; -1 unknown. */
  dueDay: Int32Array;
  paragraph: string[];
  /** 1 where the sum is a part of a total. */
  partOf: Uint8Array;
  /** 1 where the row is the total of printed parts. */
  isTotal: Uint8Array;
  /** Body slug, or "" where the payer cannot be told. */
  payer: string[];
}

export interface Columns {
  hash: string;
  size: number;
  id: Int32Array;
  slug: string[];
  ref: string[];
  caseId: string[];
  /** Dense number of the case: joint records of one investigation share it. */
  case: Uint32Array;
  cases: number;
  body: Uint16Array;
  bodies: BodyEntry[];
  /** Index 0 is the absent one. */
  category: Uint8Array;
  categories: Named[];
  subcategory: Uint16Array;
  subcategories: Named[];
  outcome: Uint8Array;
  outcomePrinted: Uint8Array;
  outcomeInferred: Uint8Array;
  /** 0 false, 1 true, 2 cannot be told. */
  investigated: Uint8Array;
  /** 0 statement, 1 report. */
  kind: Uint8Array;
  /** Days since 1970-01-01; -1 unknown. */
  decidedDay: Int32Array;
  /** Calendar year; 0 unknown. */
  year: Uint16Array;
  /** First year of the financial year (April to March); 0 unknown. */
  financialYear: Uint16Array;
  addedSeq: Int32Array;
  totalPence: Int32Array;
  symbolicPence: Int32Array;
  lossOfServicePence: Int32Array;
  quantifiablePence: Int32Array;
  waivedPence: Int32Array;
  ownPence: Int32Array;
  awardOpenEnded: Uint8Array;
  /** 1 where the text is withdrawn and not kept. */
  withdrawn: Uint8Array;
  faults: FaultColumns;
  injustices: InjusticeColumns;
  remedies: RemedyColumns;
  /** Document of a slug. */
  docOf: Map<string, number>;
}

/** Days since 1970-01-01 of an ISO date; -1 for null (no decision is that old). */
export function toDay(iso: string | null): number {
  return iso === null ? -1 : Math.floor(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);
}

/** ISO date of a day number; null for -1. */
export function fromDay(day: number): string | null {
  return day < 0 ? null : new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** First calendar year of the financial year of an ISO date: 2025-03-31 → 2024, 2025-04-01 → 2025. */
export function financialYearOf(iso: string): number {
  return Number(iso.slice(0, 4)) - (iso.slice(5, 7) < "04" ? 1 : 0);
}

const UNIT_DAYS = new Map([
  ["Y", 365.25],
  ["M", 30.4375],
  ["W", 7],
  ["D", 1],
]);

/** Days of an ISO 8601 duration of years, months, weeks, days (P7M, P1Y2M, P4W); -1 for null or another form. */
export function durationDays(duration: string | null): number {
  if (duration === null || !/^P(?:\d{1,5}(?:\.\d{1,3})?[YMWD]){1,4}$/.test(duration)) return -1;
  let days = 0;
  for (const m of duration.matchAll(/(\d{1,5}(?:\.\d{1,3})?)([YMWD])/g))
    days += Number(m[1]) * (UNIT_DAYS.get(m[2] ?? "") ?? 0);
  return days;
}

/** Position of each code of a closed list; an unknown one is an error of the corpus, and said so. */
function positions(name: string, codes: readonly string[]): (code: string) => number {
  const at = new Map(codes.map((c, i) => [c, i]));
  return (code) => {
    const i = at.get(code);
    if (i === undefined) throw new Error(`The corpus holds the ${name} "${code}", which the vocabulary lacks`);
    return i;
  };
}

const codeAt = {
  outcome: positions("outcome", OUTCOME_CODES),
  fault: positions("fault code", FAULT_CODES),
  concerns: positions("service or step", CONCERNS_CODES),
  finding: positions("finding", FINDINGS),
  injustice: positions("injustice", ["caused", "none", "not-stated"]),
  head: positions("injustice head", HEAD_CODES),
  person: positions("recipient", RECIPIENTS),
  kind: positions("remedy kind", REMEDY_KINDS),
  class: positions("class of sum", REMEDY_CLASSES),
  status: positions("remedy status", REMEDY_STATUSES),
  unit: positions("unit", UNITS),
  unitOf: positions("unit's object", UNIT_OF),
};

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
function offsets(doc: Uint32Array, size: number): Uint32Array {
  const start = new Uint32Array(size + 1);
  for (const d of doc) start[d + 1] = (start[d + 1] ?? 0) + 1;
  for (let d = 0; d < size; d++) start[d + 1] = (start[d + 1] ?? 0) + (start[d] ?? 0);
  return start;
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
];

function count(sqlite: Database, table: string): number {
  return sqlite.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0;
}

function loadDecisions(sqlite: Database) {
  const size = count(sqlite, "decisions");
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
        withdrawn_on IS NOT NULL AND NOT withdrawn_kept
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
    d++;
  }
  c.cases = caseAt.size();
  if (c.bodies.length > 65_535 || c.categories.length > 256 || c.subcategories.length > 65_535)
    throw new Error("The corpus holds more bodies or categories than the columns can number");
  return c;
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

function loadFaults(sqlite: Database, ids: Int32Array, intern: (text: string) => string): FaultColumns {
  const n = count(sqlite, "faults");
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
    .prepare<[], FaultRow>(
      `SELECT decision_id, id, code, concerns, finding, "by", injustice, duration, duration_inferred, prior_finding,
        events_from, events_to, paragraph FROM faults ORDER BY decision_id, rowid`,
    )
    .raw();
  let i = 0;
  for (const row of rows.iterate()) {
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

function loadInjustices(
  sqlite: Database,
  ids: Int32Array,
  faults: FaultColumns,
  intern: (text: string) => string,
): InjusticeColumns {
  const n = count(sqlite, "injustices");
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
    .prepare<[], [number, string, string, string, string]>(
      "SELECT decision_id, head, person, faults, paragraph FROM injustices ORDER BY decision_id, rowid",
    )
    .raw();
  let i = 0;
  for (const row of rows.iterate()) {
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

function loadRemedies(
  sqlite: Database,
  ids: Int32Array,
  faults: FaultColumns,
  intern: (text: string) => string,
): RemedyColumns {
  const n = count(sqlite, "remedies");
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
    .prepare<[], RemedyRow>(
      `SELECT decision_id, id, kind, class, status, counts, pence, value_pence, unit, unit_of, unit_pence, quantity,
        conditional, open_ended, adequate, mixed, "each", "when", paid_to, "for", persons, heads, heads_inferred, faults,
        concerns, due_on, paragraph, part_of, payer FROM remedies ORDER BY decision_id, rowid`,
    )
    .raw();
  const totals: { doc: number; id: string }[] = [];
  let i = 0;
  for (const row of rows.iterate()) {
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

/** Hash of the corpus as its meta table keeps it; "" where it is not there yet. */
function corpusHash(sqlite: Database): string {
  return sqlite.prepare<[], string>("SELECT value FROM meta WHERE key = 'hash'").pluck().get() ?? "";
}

/**
 * Reads all columns in one transaction, so that they are of one generation (about a second for 57,500 decisions).
 * Throws where the corpus holds a code that the vocabulary lacks.
 */
export function loadColumns(sqlite: Database, hash?: string): Columns {
  return sqlite.transaction(() => {
    const intern = interner();
    const decisions = loadDecisions(sqlite);
    const faults = loadFaults(sqlite, decisions.id, intern);
    return {
      ...decisions,
      hash: hash ?? corpusHash(sqlite),
      faults,
      injustices: loadInjustices(sqlite, decisions.id, faults, intern),
      remedies: loadRemedies(sqlite, decisions.id, faults, intern),
    };
  })();
}
