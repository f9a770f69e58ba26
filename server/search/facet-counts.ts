/**
 * Counts of all facets in one pass over the matching decisions. Each facet is counted without its own choice, so that a
 * reader sees what adding a value would bring.
 */
import { FAULT_CODES, HEAD_CODES, OUTCOME_CODES } from "../../data/vocabulary.ts";
import type { Columns } from "../columns.ts";
import { FAULT_EFFECTS, type Measure } from "../schemas/query.ts";
import { type DocSets, docSets } from "./doc-sets.ts";
import { facetGroups, type Group, NUMBERS } from "./facet-groups.ts";
import { FACETS, type FacetName, failingRows, measureColumn, PASSES_ALL } from "./filters.ts";
import { knownOf } from "./match.ts";
import { type Matched, scratchFlags, scratchList } from "./matched.ts";

/** Pence from (inclusive) and to (inclusive; null open) of each bar of the amounts. */
export const AMOUNT_BINS: readonly (readonly [number, number | null])[] = [
  [0, 0],
  [1, 9_999],
  [10_000, 24_999],
  [25_000, 49_999],
  [50_000, 74_999],
  [75_000, 99_999],
  [100_000, 149_999],
  [150_000, 249_999],
  [250_000, 499_999],
  [500_000, 999_999],
  [1_000_000, null],
];

/** Raw counts by position in the list of the facet. */
export interface FacetCounts {
  council: Uint32Array;
  type: Uint32Array;
  region: Uint32Array;
  category: Uint32Array;
  subcategory: Uint32Array;
  outcome: Uint32Array;
  fault: Uint32Array;
  finding: Uint32Array;
  by: Uint32Array;
  concerns: Uint32Array;
  /** Heads, then what the fault did. */
  injustice: Uint32Array;
  remedy: Uint32Array;
  recipient: Uint32Array;
  duration: Uint32Array;
  kind: Uint32Array;
  /** Decisions by calendar year; key 0 is undated. */
  years: Map<number, number>;
  /** By AMOUNT_BINS, then those whose sum the text cannot tell. */
  amounts: Uint32Array;
}

const BIT = Object.fromEntries(FACETS.map((facet, index) => [facet, 1 << index])) as Record<FacetName, number>;
const HEADS = HEAD_CODES.length;

/** Adds `times` to the count of each bit. */
function addBits(counts: Uint32Array, bits: number, times: number, from = 0): void {
  let left = bits;
  while (left !== 0) {
    const low = left & -left;
    counts[from + 31 - Math.clz32(low)]! += times;
    left ^= low;
  }
}

/** Position of a sum in AMOUNT_BINS; the last place for an unknown one. */
export function amountBin(pence: number): number {
  if (pence < 0) return AMOUNT_BINS.length;
  return AMOUNT_BINS.findIndex(([, to]) => to === null || pence <= to);
}

/**
 * Counts what is matched; `joint` numbers records with one text, which count once but for each of their bodies. Where
 * nothing is chosen and more than half match, the rest is counted and taken from the counts of all.
 */
export function countFacets(columns: Columns, matched: Matched, joint: Uint32Array): FacetCounts {
  return matched.masks === null && matched.docs.length * 2 > columns.size
    ? countByRest(columns, matched, joint)
    : countEach(columns, matched);
}

const wholes = new WeakMap<Columns, Map<Measure, FacetCounts>>();

/** Counts of all decisions that stand and share their text with no other; made once for each measure of a generation. */
function countWhole(columns: Columns, matched: Matched, joint: Uint32Array): FacetCounts {
  const held = wholes.get(columns) ?? new Map<Measure, FacetCounts>();
  wholes.set(columns, held);
  let whole = held.get(matched.measure);
  if (whole === undefined) {
    const docs = knownOf(columns, joint).alone;
    whole = countEach(columns, { ...matched, docs, hidden: new Int32Array(0) });
    held.set(matched.measure, whole);
  }
  return whole;
}

/** Records that share a text depend on each other, so those that match are counted one by one. */
function countByRest(columns: Columns, matched: Matched, joint: Uint32Array): FacetCounts {
  const { docs, hidden } = matched;
  const counts = copyOf(countWhole(columns, matched, joint));
  const known = knownOf(columns, joint);
  const matches = scratchFlags(docs, columns.size);
  const rest = scratchList(columns.size);
  let found = 0;
  for (let i = 0; i < known.alone.length; i += 1) {
    const d = known.alone[i]!;
    rest[found] = d;
    found += 1 - matches[d]!;
  }
  const tally = new Tally(columns, matched.measure);
  tally.add(rest.subarray(0, found), true, -1);
  tally.add(
    known.joint.filter((d) => matches[d] === 1),
    true,
  );
  tally.hide(hidden, true, counts.council);
  tally.into(counts, docSets(columns));
  return counts;
}

function copyOf(counts: FacetCounts): FacetCounts {
  const { years, ...arrays } = counts;
  const copies = Object.entries(arrays).map(([name, list]) => [name, list.slice()]);
  return { ...counts, ...Object.fromEntries(copies), years: new Map(years) };
}

type Counted = "plain" | "faults" | "findings" | "heads" | "remedies";

/**
 * How often each number of each group stood among what was counted, with bodies and sums beside them. What is taken away
 * wraps round below nought, and back where it is added to the counts that it is taken from.
 */
class Tally {
  readonly #columns: Columns;
  readonly #groups: ReturnType<typeof facetGroups>;
  readonly #counts: Record<Counted, Uint32Array>;
  readonly #body: Uint32Array;
  readonly #amounts = new Uint32Array(AMOUNT_BINS.length + 1);
  readonly #binOf: Uint8Array;

  constructor(columns: Columns, measure: Measure) {
    this.#columns = columns;
    this.#groups = facetGroups(columns);
    const empty = ({ example }: Group) => new Uint32Array(example.length);
    const { plain, faults, findings, heads, remedies } = this.#groups;
    this.#counts = {
      plain: empty(plain),
      faults: empty(faults),
      findings: empty(findings),
      heads: empty(heads),
      remedies: empty(remedies),
    };
    this.#body = new Uint32Array(columns.bodies.length);
    this.#binOf = amountBins(measureColumn(columns, measure));
  }

  /** Counts these decisions, their faults only where nothing is asked of faults. */
  add(docs: Int32Array, withFaults: boolean, times: 1 | -1 = 1): void {
    const { numbers } = this.#groups;
    const { plain, heads, remedies, faults, findings } = this.#counts;
    const bodies = this.#body;
    const amounts = this.#amounts;
    const binOf = this.#binOf;
    for (let i = 0; i < docs.length; i += 1) {
      const d = docs[i]!;
      const at = d * NUMBERS;
      bodies[numbers[at]!]! += times;
      plain[numbers[at + 1]!]! += times;
      heads[numbers[at + 2]!]! += times;
      remedies[numbers[at + 3]!]! += times;
      amounts[binOf[d]!]! += times;
      if (!withFaults) continue;
      faults[numbers[at + 4]!]! += times;
      findings[numbers[at + 5]!]! += times;
    }
  }

  /** Further records of a joint decision are the same result: they count for their body alone, in `council`. */
  hide(hidden: Int32Array, withFaults: boolean, council: Uint32Array): void {
    this.add(hidden, withFaults, -1);
    for (const d of hidden) council[this.#groups.body[d]!]! += 1;
  }

  /** Adds up what the numbers stand for. */
  into(counts: FacetCounts, sets: DocSets): void {
    const { category, subcategory, outcome, kind } = this.#columns;
    for (let b = 0; b < this.#body.length; b += 1) {
      const times = this.#body[b]!;
      counts.council[b]! += times;
      counts.type[sets.typeOfBody[b]!]! += times;
      counts.region[sets.regionOfBody[b]!]! += times;
    }
    for (let bin = 0; bin < this.#amounts.length; bin += 1) counts.amounts[bin]! += this.#amounts[bin]!;
    const { years, yearOfPlain } = this.#groups;
    const perYear = new Uint32Array(years.length);
    const { plain, faults, findings, heads, remedies } = this.#groups;
    const tally = this.#counts;
    for (let n = 0; n < tally.plain.length; n += 1) {
      const times = tally.plain[n]!;
      if (times === 0) continue;
      const d = plain.example[n]!;
      counts.category[category[d]!]! += times;
      counts.subcategory[subcategory[d]!]! += times;
      counts.outcome[outcome[d]!]! += times;
      counts.kind[kind[d]!]! += times;
      perYear[yearOfPlain[n]!]! += times;
    }
    addYears(counts, years, perYear);
    for (let n = 0; n < tally.faults.length; n += 1) {
      const times = tally.faults[n]!;
      if (times === 0) continue;
      const d = faults.example[n]!;
      addBits(counts.fault, sets.faults[d]!, times);
      addBits(counts.concerns, sets.concernsLow[d]!, times);
      addBits(counts.concerns, sets.concernsHigh[d]!, times, 32);
    }
    for (let n = 0; n < tally.findings.length; n += 1) {
      const times = tally.findings[n]!;
      if (times === 0) continue;
      const d = findings.example[n]!;
      addBits(counts.finding, sets.findings[d]!, times);
      addBits(counts.by, sets.by[d]!, times);
      addBits(counts.injustice, sets.effects[d]!, times, HEADS);
      addBits(counts.duration, sets.durations[d]!, times);
    }
    for (let n = 0; n < tally.heads.length; n += 1) {
      const times = tally.heads[n]!;
      if (times === 0) continue;
      const d = heads.example[n]!;
      addBits(counts.injustice, sets.heads[d]!, times);
      addBits(counts.recipient, sets.recipients[d]!, times);
    }
    for (let n = 0; n < tally.remedies.length; n += 1)
      if (tally.remedies[n] !== 0) addBits(counts.remedy, sets.remedies[remedies.example[n]!]!, tally.remedies[n]!);
  }
}

function addYears({ years }: FacetCounts, names: readonly number[], counts: Uint32Array): void {
  for (const [at, year] of names.entries()) {
    const count = (years.get(year) ?? 0) + (counts[at]! | 0);
    if (count > 0) years.set(year, count);
    else years.delete(year);
  }
}

function emptyCounts(columns: Columns, sets: DocSets): FacetCounts {
  return {
    council: new Uint32Array(columns.bodies.length),
    type: new Uint32Array(sets.types.length),
    region: new Uint32Array(sets.regions.length),
    category: new Uint32Array(columns.categories.length),
    subcategory: new Uint32Array(columns.subcategories.length),
    outcome: new Uint32Array(OUTCOME_CODES.length),
    fault: new Uint32Array(FAULT_CODES.length),
    finding: new Uint32Array(8),
    by: new Uint32Array(8),
    concerns: new Uint32Array(64),
    injustice: new Uint32Array(HEADS + FAULT_EFFECTS.length),
    remedy: new Uint32Array(32),
    recipient: new Uint32Array(32),
    duration: new Uint32Array(8),
    kind: new Uint32Array(2),
    years: new Map(),
    amounts: new Uint32Array(AMOUNT_BINS.length + 1),
  };
}

/** Counts decision by decision. */
function countEach(columns: Columns, matched: Matched): FacetCounts {
  const sets = docSets(columns);
  const failing = failingRows(columns, matched.filters);
  const counts = emptyCounts(columns, sets);
  const tally = new Tally(columns, matched.measure);
  tally.add(matched.docs, failing === null);
  tally.hide(matched.hidden, failing === null, counts.council);
  tally.into(counts, sets);
  if (matched.masks !== null) {
    countNearMisses(columns, matched, matched.masks, failing === null, counts);
    if (failing !== null) countFaults(columns, matched, matched.masks, failing, counts);
  }
  return counts;
}

/** Decisions that fail a facet's own choice and nothing else count for that facet. */
function countNearMisses(
  columns: Columns,
  { words, measure }: Matched,
  masks: Uint32Array,
  withEffects: boolean,
  counts: FacetCounts,
): void {
  const { body, category, subcategory, outcome, kind } = columns;
  const sets = docSets(columns);
  const binOf = amountBins(measureColumn(columns, measure));
  const { plain, years, yearOfPlain } = facetGroups(columns);
  const perYear = new Uint32Array(years.length);
  for (let i = 0; i < words.length; i += 1) {
    const mask = masks[i]!;
    if (mask === PASSES_ALL) continue;
    const d = words[i]!;
    if (mask & BIT.council) counts.council[body[d]!]! += 1;
    if (mask & BIT.type) counts.type[sets.typeOfBody[body[d]!]!]! += 1;
    if (mask & BIT.region) counts.region[sets.regionOfBody[body[d]!]!]! += 1;
    if (mask & BIT.category) counts.category[category[d]!]! += 1;
    if (mask & BIT.subcategory) counts.subcategory[subcategory[d]!]! += 1;
    if (mask & BIT.outcome) counts.outcome[outcome[d]!]! += 1;
    if (mask & BIT.kind) counts.kind[kind[d]!]! += 1;
    if (mask & BIT.remedy) addBits(counts.remedy, sets.remedies[d]!, 1);
    if (mask & BIT.recipient) addBits(counts.recipient, sets.recipients[d]!, 1);
    if (mask & BIT.years) perYear[yearOfPlain[plain.of[d]!]!]! += 1;
    if (mask & BIT.amounts) counts.amounts[binOf[d]!]! += 1;
    if (mask & BIT.injustice) {
      addBits(counts.injustice, sets.heads[d]!, 1);
      if (withEffects) addBits(counts.injustice, sets.effects[d]!, 1, HEADS);
    }
  }
  addYears(counts, years, perYear);
}

/** Faults are chosen by what is said of one and the same fault: counts those that pass all but the facet's own choice. */
function countFaults(
  columns: Columns,
  { words, hidden }: Matched,
  masks: Uint32Array,
  failing: Uint32Array,
  counts: FacetCounts,
): void {
  const { faults } = columns;
  const { bandOfRow } = docSets(columns);
  let nextHidden = 0;
  for (let i = 0; i < words.length; i += 1) {
    const mask = masks[i]!;
    const d = words[i]!;
    if (hidden[nextHidden] === d) {
      nextHidden += 1;
      continue;
    }
    let faultBits = 0;
    let findingBits = 0;
    let byBits = 0;
    let low = 0;
    let high = 0;
    let durationBits = 0;
    let effectBits = 0;
    for (let row = faults.start[d]!; row < faults.start[d + 1]!; row += 1) {
      const fails = failing[row]!;
      if ((fails & ~BIT.fault) === 0) faultBits |= 1 << faults.code[row]!;
      if ((fails & ~BIT.finding) === 0) findingBits |= 1 << faults.finding[row]!;
      if ((fails & ~BIT.by) === 0) byBits |= 1 << faults.by[row]!;
      if ((fails & ~BIT.injustice) === 0) effectBits |= 1 << faults.injustice[row]!;
      if ((fails & ~BIT.duration) === 0 && bandOfRow[row] !== 255) durationBits |= 1 << bandOfRow[row]!;
      if ((fails & ~BIT.concerns) === 0) {
        const at = faults.concerns[row]!;
        if (at < 32) low |= 1 << at;
        else high |= 1 << (at - 32);
      }
    }
    if (mask & BIT.fault) addBits(counts.fault, faultBits, 1);
    if (mask & BIT.finding) addBits(counts.finding, findingBits, 1);
    if (mask & BIT.by) addBits(counts.by, byBits, 1);
    if (mask & BIT.duration) addBits(counts.duration, durationBits, 1);
    if (mask & BIT.injustice) addBits(counts.injustice, effectBits, 1, HEADS);
    if (mask & BIT.concerns) {
      addBits(counts.concerns, low, 1);
      addBits(counts.concerns, high, 1, 32);
    }
  }
}

const bins = new WeakMap<Int32Array, Uint8Array>();

/** Bin of every decision's sum, worked out once for each measure of a generation. */
function amountBins(sums: Int32Array): Uint8Array {
  let held = bins.get(sums);
  if (held === undefined) {
    held = Uint8Array.from(sums, amountBin);
    bins.set(sums, held);
  }
  return held;
}
