/**
 * The corpus as columns in memory: what facets, benchmark and council pages count over. One number a decision or row,
 * codes as positions in the lists of data/vocabulary.ts, rows of decision d at start[d] .. start[d + 1] - 1 in text order.
 * Document number d is the position in ascending decision id. Withdrawn decisions stay (their figures do); `withdrawn`
 * says whose text may not be shown.
 */
/** Stands for null in a Uint8 column of codes. */
export const NONE = 255;

export interface Named {
  slug: string;
  name: string;
}
export interface BodyEntry {
  slug: string;
  name: string;
  type: string;
  region: string | null;
  known: boolean;
}

export interface FaultColumns {
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

export interface InjusticeColumns {
  start: Uint32Array;
  doc: Uint32Array;
  head: Uint8Array;
  person: Uint8Array;
  /** Bit i: the decision's own i-th fault (the first 32). */
  faultMask: Uint32Array;
  paragraph: string[];
}

export interface RemedyColumns {
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
  /** The first half of the row's hash, as two numbers: the rows of a decision are others where it is another. */
  version: Uint32Array;
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
