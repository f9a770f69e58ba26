/**
 * Which decisions and which sums a benchmark is about. One pass over the columns: decisions by the search's filters,
 * sums of one class at a time; a sum enters only where the chosen fault alone, and the chosen heads, are what it is for.
 */
import {
  FINDINGS,
  HEAD_CODES,
  RECIPIENTS,
  REMEDY_CLASSES,
  REMEDY_KINDS,
  REMEDY_STATUSES,
  UNIT_OF,
  UNITS,
} from "../../data/vocabulary.ts";
import { type Columns, NONE } from "../columns.ts";
import { groupMask } from "../head-groups.ts";
import type { BenchmarkQuery } from "../schemas/benchmark.ts";
import { failingRows } from "../search/filters.ts";

export const FOUND = FINDINGS.indexOf("fault");
const AGREED = REMEDY_STATUSES.indexOf("agreed");
const RECOMMENDED = REMEDY_STATUSES.indexOf("recommended");
const EARLIER_OFFER = REMEDY_STATUSES.indexOf("offered-earlier");
const WAIVED = REMEDY_CLASSES.indexOf("waived") + 1;
const OTHERS = REMEDY_KINDS.indexOf("remedy-others");

/** Why a sum of the class, in a decision that matched, stays out of the distribution as mixed. */
export const MIXED_REASONS = {
  "two-classes": "one sum for heads of two classes",
  "several-faults": "one sum for several faults, the chosen one among them",
  "no-fault": "a sum that its clause ties to no fault",
  "several-heads": "one sum for several heads, a chosen one among them",
  "no-head": "a sum whose clause names no head",
  "inferred-head": "a sum whose heads are inferred from its fault",
} as const;
export type MixedReason = keyof typeof MIXED_REASONS;
export const MIXED_NAMES: readonly MixedReason[] = [
  "two-classes",
  "several-faults",
  "no-fault",
  "several-heads",
  "no-head",
  "inferred-head",
];

export interface Selection {
  /** Decisions that matched, ascending document numbers. */
  docs: Uint32Array;
  /** Of each case the one decision whose sums are taken. */
  representatives: Uint32Array;
  /** Fault rows that match what is asked of the fault (1); null where nothing is. */
  chosenRows: Uint8Array | null;
  /** Position of the class in REMEDY_CLASSES plus one; 0 for whole totals. */
  classNumber: number;
  /** Remedy rows whose known sums enter the distribution. */
  sums: Uint32Array;
  /** Remedy rows with a printed rate that enter the distributions of rates. */
  rates: Uint32Array;
  mixed: { row: number; reason: MixedReason }[];
}

/** What each remedy row is to a benchmark, as bits; derived once a generation (a few milliseconds). */
export const PAYMENT = 1;
export const KNOWN = 2;
export const ADEQUATE = 4;
export const OFFER = 8;
const RATE = 16;
/** Agreed or recommended, money or not. */
export const ACTION = 32;

const flagsHeld = new WeakMap<Columns, Uint8Array>();

/**
 * PAYMENT: a sum that is agreed or recommended and due whatever happens; earlier sums, totals of parts, parts that
 * disagree with their total and sums for others are none. KNOWN: its value is one known sum (waived sums never count
 * towards the total, so `counts` is asked of the others only). ADEQUATE: an earlier payment or offer found enough.
 * OFFER: an earlier offer that was not. RATE: printed per month, term …, or one sum for each of several people or things.
 */
export function rowFlags(columns: Columns): Uint8Array {
  const held = flagsHeld.get(columns);
  if (held !== undefined) return held;
  const r = columns.remedies;
  const flags = new Uint8Array(r.kind.length);
  for (let row = 0; row < flags.length; row++) {
    const status = r.status[row]!;
    const agreed = status === AGREED || status === RECOMMENDED;
    let bits = agreed ? ACTION : 0;
    if (r.class[row] !== 0) {
      if (r.adequate[row] === 1) bits |= ADEQUATE;
      else if (status === EARLIER_OFFER) bits |= OFFER;
      if (
        agreed &&
        r.adequate[row] === 0 &&
        r.conditional[row] === 0 &&
        r.isTotal[row] === 0 &&
        (r.partOf[row] === 0 || r.counts[row] === 1) &&
        r.kind[row] !== OTHERS
      )
        bits |= PAYMENT;
      if (r.valuePence[row]! >= 0 && r.openEnded[row] === 0 && (r.counts[row] === 1 || r.class[row] === WAIVED))
        bits |= KNOWN;
      if (r.unitPence[row]! >= 0 && r.unit[row] !== NONE && (UNITS[r.unit[row]!] !== "one-off" || r.each[row] === 1))
        bits |= RATE;
    }
    flags[row] = bits;
  }
  flagsHeld.set(columns, flags);
  return flags;
}

/** One question about faults is asked where one of these is given; `finding` alone asks nothing of a sum. */
function asksOfFault(query: BenchmarkQuery): boolean {
  return query.fault.length + query.concerns.length + query.by.length + query.duration.length > 0;
}

/** Fault rows found and matching, with lengths printed or inferred as asked; null where no fault is chosen. */
function chosenFaultRows(columns: Columns, query: BenchmarkQuery): Uint8Array | null {
  if (!asksOfFault(query)) return null;
  const failing = failingRows(columns, query);
  if (failing === null) return null;
  const inferred = query.durations === "inferred" ? 1 : 0;
  const f = columns.faults;
  // Plain loops: the mapping form of a typed array walks an iterator, five times slower over 200,000 rows.
  const chosen = new Uint8Array(failing.length);
  const anyLength = query.duration.length === 0;
  for (let row = 0; row < chosen.length; row++)
    if (failing[row] === 0 && f.finding[row] === FOUND && (anyLength || f.durationInferred[row] === inferred))
      chosen[row] = 1;
  return chosen;
}

/** Of two decisions of one case: the one of a known body (a council) first, then by slug. */
function preferred(columns: Columns, a: number, b: number): number {
  const known = (d: number) => (columns.bodies[columns.body[d]!]!.known ? 1 : 0);
  if (known(a) !== known(b)) return known(a) > known(b) ? a : b;
  return columns.slug[a]! <= columns.slug[b]! ? a : b;
}

function oneEach(columns: Columns, docs: Uint32Array): Uint32Array {
  const of = new Int32Array(columns.cases).fill(-1);
  for (const d of docs) {
    const held = of[columns.case[d]!]!;
    of[columns.case[d]!] = held < 0 ? d : preferred(columns, held, d);
  }
  const out = new Uint32Array(docs.length);
  let n = 0;
  for (const d of docs) if (of[columns.case[d]!] === d) out[n++] = d;
  return out.slice(0, n);
}

/**
 * How the faults of a row stand to the chosen one. Alone: every finding to which it is tied is one of those chosen, and
 * they are of one kind (a sum for a delay at the first stage and a delay at the second is for delay alone).
 */
function faultTie(columns: Columns, row: number, chosen: Uint8Array): "alone" | "several" | "none" | "other" {
  const r = columns.remedies;
  const count = r.faultCount[row]!;
  if (count === 0) return "none";
  const from = columns.faults.start[r.doc[row]!]!;
  let hits = 0;
  let codes = 0;
  for (let mask = r.faultMask[row]!; mask !== 0; mask &= mask - 1) {
    const fault = from + 31 - Math.clz32(mask & -mask);
    if (chosen[fault] === 1) hits++;
    codes |= 1 << columns.faults.code[fault]!;
  }
  if (hits === 0) return "other";
  return hits === count && (codes & (codes - 1)) === 0 ? "alone" : "several";
}

/** Heads and groups asked for: one entry a head or group, as masks over HEAD_CODES. */
export function headMasks(query: BenchmarkQuery): number[] {
  return [...query.head.map((h) => (1 << HEAD_CODES.indexOf(h)) >>> 0), ...query.group.map((g) => groupMask(g))];
}

/** How the heads that a clause names stand to those asked for: all within one of them, or only some. */
function headTie(
  columns: Columns,
  row: number,
  masks: readonly number[],
): "alone" | "several" | "none" | "inferred" | "other" {
  const heads = columns.remedies.headsMask[row]!;
  if (heads === 0) return "none";
  const touches = masks.some((m) => (heads & m) !== 0);
  if (columns.remedies.headsInferred[row] === 1) return touches ? "inferred" : "other";
  if (masks.some((m) => (heads & ~m) === 0)) return "alone";
  return touches ? "several" : "other";
}

type Entry = "enters" | "other" | MixedReason;

/** Whether a payment of the class is a sum for the case asked about, mixed with other things, or for something else. */
function entryOf(
  columns: Columns,
  row: number,
  query: BenchmarkQuery,
  chosen: Uint8Array | null,
  heads: readonly number[],
): Entry {
  const r = columns.remedies;
  if (query.unit !== undefined && UNITS[r.unit[row]!] !== query.unit) return "other";
  if (query.unitOf !== undefined && UNIT_OF[r.unitOf[row]!] !== query.unitOf) return "other";
  if (query.recipient.length > 0) {
    const whom = r.forMask[row] === 0 ? (1 << r.paidTo[row]!) >>> 0 : r.forMask[row]!;
    if (!query.recipient.some((p) => (whom >>> RECIPIENTS.indexOf(p)) & 1)) return "other";
  }
  const fault = chosen === null ? "alone" : faultTie(columns, row, chosen);
  if (fault === "other") return "other";
  const head = heads.length === 0 ? "alone" : headTie(columns, row, heads);
  if (head === "other") return "other";
  if (r.mixed[row] === 1) return "two-classes";
  if (fault === "several") return "several-faults";
  if (fault === "none") return "no-fault";
  if (head === "several") return "several-heads";
  if (head === "none") return "no-head";
  if (head === "inferred") return "inferred-head";
  return "enters";
}

/** Applies the question to decisions already found by words and filters (1 for each that matched). */
export function select(columns: Columns, query: BenchmarkQuery, found: Uint8Array): Selection {
  const chosenRows = chosenFaultRows(columns, query);
  const matched = new Uint32Array(columns.size);
  let size = 0;
  for (let d = 0; d < columns.size; d++) {
    if (found[d] !== 1) continue;
    if (query.duration.length > 0 && chosenRows !== null) {
      // The search takes printed and inferred lengths alike; here they are never mixed.
      let holds = false;
      for (let row = columns.faults.start[d]!; row < columns.faults.start[d + 1]!; row++)
        if (chosenRows[row] === 1) holds = true;
      if (!holds) continue;
    }
    matched[size++] = d;
  }
  const docs = matched.slice(0, size);
  const representatives = oneEach(columns, docs);
  const measure = query.measure ?? "symbolic";
  const classNumber = measure === "total" ? 0 : REMEDY_CLASSES.indexOf(measure) + 1;
  const sums: number[] = [];
  const rates: number[] = [];
  const mixed: { row: number; reason: MixedReason }[] = [];
  if (classNumber > 0) {
    const heads = headMasks(query);
    const r = columns.remedies;
    const flags = rowFlags(columns);
    for (const d of representatives)
      for (let row = r.start[d]!; row < r.start[d + 1]!; row++) {
        const bits = flags[row]!;
        if ((bits & PAYMENT) === 0 || r.class[row] !== classNumber) continue;
        const isRate = (bits & RATE) !== 0;
        const known = (bits & KNOWN) !== 0;
        if (!isRate && !known) continue;
        const entry = entryOf(columns, row, query, chosenRows, heads);
        if (entry === "enters") {
          if (known) sums.push(row);
          if (isRate) rates.push(row);
        } else if (entry !== "other" && known) mixed.push({ row, reason: entry });
      }
  }
  return {
    docs,
    representatives,
    chosenRows,
    classNumber,
    sums: Uint32Array.from(sums),
    rates: Uint32Array.from(rates),
    mixed,
  };
}
