/**
 * Counting what facets say of a list of decisions, over plain numbers: nothing here knows what they stand for, so that a
 * thread can count that has no corpus (workers/counting-worker.ts).
 */

import { type Matched, scratchFlags, scratchList } from "./matched.ts";

/** What each number of a group stands for. */
type OfNumber = Uint8Array | Uint16Array | Uint32Array;

/** What counting needs of a generation; made by count-table.ts. */
export interface CountTable {
  /** Decisions. */
  size: number;
  /** The numbers of each decision side by side, as facet-groups.ts has them. */
  numbers: Uint16Array | Uint32Array;
  /** By number of the body. */
  body: { type: OfNumber; region: OfNumber };
  /** By the number of a decision's category, subcategory, outcome, kind and year; `year` is a place in `years`. */
  plain: { category: OfNumber; subcategory: OfNumber; outcome: OfNumber; kind: OfNumber; year: OfNumber };
  years: Uint16Array;
  /** Bits, by the number of a decision's faults, findings, heads and remedies (doc-sets.ts). */
  faults: { fault: OfNumber; concernsLow: OfNumber; concernsHigh: OfNumber };
  findings: { finding: OfNumber; by: OfNumber; effects: OfNumber; duration: OfNumber };
  heads: { head: OfNumber; recipient: OfNumber };
  remedies: { remedy: OfNumber };
  /** Decisions that share their text with no other, and those that do (none withdrawn among the first). */
  alone: Int32Array;
  joint: Int32Array;
  /** How many counts each facet has; of injustice `heads` come first, then what a fault did. */
  lengths: Record<CountList, number>;
  headCount: number;
}

export const COUNT_LISTS = [
  "council",
  "type",
  "region",
  "category",
  "subcategory",
  "outcome",
  "fault",
  "finding",
  "by",
  "concerns",
  "injustice",
  "remedy",
  "recipient",
  "duration",
  "kind",
  "amounts",
] as const;
export type CountList = (typeof COUNT_LISTS)[number];

/** Raw counts by position in the list of the facet; `amounts` by AMOUNT_BINS, then those whose sum the text cannot tell. */
export interface FacetCounts extends Record<CountList, Uint32Array> {
  /** Decisions by calendar year; key 0 is undated. */
  years: Map<number, number>;
}

/** Counts of nothing yet. */
export function emptyCounts({ lengths }: Pick<CountTable, "lengths">): FacetCounts {
  const lists = COUNT_LISTS.map((list) => [list, new Uint32Array(lengths[list])]);
  return { ...Object.fromEntries(lists), years: new Map() };
}

/** Numbers that stand side by side; two places are left empty, so that those of no decision lie across a border of memory. */
export const NUMBERS = 8;

/** Adds `times` to the count of each bit. */
export function addBits(counts: Uint32Array, bits: number, times: number, from = 0): void {
  let left = bits;
  while (left !== 0) {
    const low = left & -left;
    counts[from + 31 - Math.clz32(low)]! += times;
    left ^= low;
  }
}

/** Adds counts by place in `years`; what is counted no longer is left out. */
export function addYears(counts: FacetCounts, years: Uint16Array, perYear: Uint32Array): void {
  for (let at = 0; at < years.length; at += 1) {
    const year = years[at]!;
    const count = (counts.years.get(year) ?? 0) + (perYear[at]! | 0);
    if (count > 0) counts.years.set(year, count);
    else counts.years.delete(year);
  }
}

export type Listed = Pick<Matched, "docs" | "hidden">;

/**
 * How often each number of each group stood among what was counted, with bodies and sums beside them. What is taken away
 * wraps round below nought, and back where it is added to the counts that it is taken from.
 */
export class Tally {
  /** The last one, which the next count in the same table takes again: fresh ones pile up until V8 collects them. */
  static #last: Tally | null = null;

  readonly #table: CountTable;
  #bins: Uint8Array;
  readonly #body: Uint32Array;
  readonly #plain: Uint32Array;
  readonly #heads: Uint32Array;
  readonly #remedies: Uint32Array;
  readonly #faults: Uint32Array;
  readonly #findings: Uint32Array;
  readonly #amounts: Uint32Array;

  /** A tally of nothing yet, good until the next is asked for; `bins` has the bin of each decision's sum. */
  static of(table: CountTable, bins: Uint8Array): Tally {
    const last = Tally.#last;
    const tally = last !== null && last.#table === table ? last : new Tally(table, bins);
    Tally.#last = tally;
    tally.#bins = bins;
    for (const numbers of [
      tally.#body,
      tally.#plain,
      tally.#heads,
      tally.#remedies,
      tally.#faults,
      tally.#findings,
      tally.#amounts,
    ])
      numbers.fill(0);
    return tally;
  }

  private constructor(table: CountTable, bins: Uint8Array) {
    this.#table = table;
    this.#bins = bins;
    this.#body = new Uint32Array(table.body.type.length);
    this.#plain = new Uint32Array(table.plain.category.length);
    this.#heads = new Uint32Array(table.heads.head.length);
    this.#remedies = new Uint32Array(table.remedies.remedy.length);
    this.#faults = new Uint32Array(table.faults.fault.length);
    this.#findings = new Uint32Array(table.findings.finding.length);
    this.#amounts = new Uint32Array(table.lengths.amounts);
  }

  /** Counts these decisions, their faults only where nothing is asked of faults. */
  add(docs: Int32Array, withFaults: boolean, times: 1 | -1 = 1): void {
    const { numbers } = this.#table;
    const plain = this.#plain;
    const heads = this.#heads;
    const remedies = this.#remedies;
    const faults = this.#faults;
    const findings = this.#findings;
    const bodies = this.#body;
    const amounts = this.#amounts;
    const bins = this.#bins;
    for (let i = 0; i < docs.length; i += 1) {
      const d = docs[i]!;
      const at = d * NUMBERS;
      bodies[numbers[at]!]! += times;
      plain[numbers[at + 1]!]! += times;
      heads[numbers[at + 2]!]! += times;
      remedies[numbers[at + 3]!]! += times;
      amounts[bins[d]!]! += times;
      if (!withFaults) continue;
      faults[numbers[at + 4]!]! += times;
      findings[numbers[at + 5]!]! += times;
    }
  }

  /** Further records of a joint decision are the same result: they count for their body alone, in `council`. */
  hide(hidden: Int32Array, withFaults: boolean, council: Uint32Array): void {
    this.add(hidden, withFaults, -1);
    for (const d of hidden) council[this.#table.numbers[d * NUMBERS]!]! += 1;
  }

  /** Adds up what the numbers stand for. */
  into(counts: FacetCounts): void {
    const { body, plain, years, faults, findings, heads, remedies, headCount } = this.#table;
    for (let n = 0; n < this.#body.length; n += 1) {
      const times = this.#body[n]!;
      if (times === 0) continue;
      counts.council[n]! += times;
      counts.type[body.type[n]!]! += times;
      counts.region[body.region[n]!]! += times;
    }
    for (let bin = 0; bin < this.#amounts.length; bin += 1) counts.amounts[bin]! += this.#amounts[bin]!;
    const perYear = new Uint32Array(years.length);
    for (let n = 0; n < this.#plain.length; n += 1) {
      const times = this.#plain[n]!;
      if (times === 0) continue;
      counts.category[plain.category[n]!]! += times;
      counts.subcategory[plain.subcategory[n]!]! += times;
      counts.outcome[plain.outcome[n]!]! += times;
      counts.kind[plain.kind[n]!]! += times;
      perYear[plain.year[n]!]! += times;
    }
    addYears(counts, years, perYear);
    for (let n = 0; n < this.#faults.length; n += 1) {
      const times = this.#faults[n]!;
      if (times === 0) continue;
      addBits(counts.fault, faults.fault[n]!, times);
      addBits(counts.concerns, faults.concernsLow[n]!, times);
      addBits(counts.concerns, faults.concernsHigh[n]!, times, 32);
    }
    for (let n = 0; n < this.#findings.length; n += 1) {
      const times = this.#findings[n]!;
      if (times === 0) continue;
      addBits(counts.finding, findings.finding[n]!, times);
      addBits(counts.by, findings.by[n]!, times);
      addBits(counts.injustice, findings.effects[n]!, times, headCount);
      addBits(counts.duration, findings.duration[n]!, times);
    }
    for (let n = 0; n < this.#heads.length; n += 1) {
      const times = this.#heads[n]!;
      if (times === 0) continue;
      addBits(counts.injustice, heads.head[n]!, times);
      addBits(counts.recipient, heads.recipient[n]!, times);
    }
    for (let n = 0; n < this.#remedies.length; n += 1)
      if (this.#remedies[n] !== 0) addBits(counts.remedy, remedies.remedy[n]!, this.#remedies[n]!);
  }
}

/** Counts of what matches where nothing is chosen; of more than half of all as all less the rest. */
export function countListed(table: CountTable, bins: Uint8Array, listed: Listed): FacetCounts {
  return listed.docs.length * 2 > table.size ? countByRest(table, bins, listed) : countEach(table, bins, listed);
}

function countEach(table: CountTable, bins: Uint8Array, { docs, hidden }: Listed): FacetCounts {
  const counts = emptyCounts(table);
  const tally = Tally.of(table, bins);
  tally.add(docs, true);
  tally.hide(hidden, true, counts.council);
  tally.into(counts);
  return counts;
}

const wholes = new WeakMap<Uint8Array, FacetCounts>();

/** Counts of all decisions that stand and share their text with no other; made once for each measure of a generation. */
function countWhole(table: CountTable, bins: Uint8Array): FacetCounts {
  let whole = wholes.get(bins);
  if (whole === undefined) {
    whole = countEach(table, bins, { docs: table.alone, hidden: new Int32Array(0) });
    wholes.set(bins, whole);
  }
  return whole;
}

function copyOf(counts: FacetCounts): FacetCounts {
  const lists = COUNT_LISTS.map((list) => [list, counts[list].slice()]);
  return { ...Object.fromEntries(lists), years: new Map(counts.years) };
}

/** Records that share a text depend on each other, so those that match are counted one by one. */
function countByRest(table: CountTable, bins: Uint8Array, { docs, hidden }: Listed): FacetCounts {
  const { alone, joint, size } = table;
  const counts = copyOf(countWhole(table, bins));
  const matches = scratchFlags(docs, size);
  const rest = scratchList(size);
  let found = 0;
  for (let i = 0; i < alone.length; i += 1) {
    const d = alone[i]!;
    rest[found] = d;
    found += 1 - matches[d]!;
  }
  const tally = Tally.of(table, bins);
  tally.add(rest.subarray(0, found), true, -1);
  tally.add(
    joint.filter((d) => matches[d] === 1),
    true,
  );
  tally.hide(hidden, true, counts.council);
  tally.into(counts);
  return counts;
}
