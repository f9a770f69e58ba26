/**
 * Counts of all facets in one pass over the matching decisions. Each facet is counted without its own choice, so that a
 * reader sees what adding a value would bring; values that are chosen stay listed at nought.
 */
import {
  CONCERNS_CODES,
  FAULT_CODES,
  HEAD_CODES,
  OUTCOME_CODES,
  RECIPIENTS,
  REMEDY_KINDS,
} from "../../data/vocabulary.ts";
import type { Columns } from "../columns.ts";
import { type LabelGroup, labelOf } from "../labels.ts";
import { DURATION_CODES, FAULT_EFFECTS, type Filters, type Measure } from "../schemas/query.ts";
import { docSets } from "./doc-sets.ts";
import type { Matched } from "./engine.ts";
import { FACETS, type FacetName, failingRows, measureColumn, PASSES_ALL, regionSlug } from "./filters.ts";

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
const FIRST_YEAR = 1990;

function addBits(counts: Uint32Array, bits: number, from = 0): void {
  let left = bits;
  while (left !== 0) {
    const low = left & -left;
    counts[from + 31 - Math.clz32(low)]! += 1;
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
  if (matched.masks !== null) return countEach(columns, matched);
  let count = 0;
  for (let d = 0; d < matched.words.length; d += 1) count += matched.words[d]!;
  return count * 2 > columns.size ? countByRest(columns, matched, joint) : countEach(columns, matched);
}

const wholes = new WeakMap<Columns, Map<Measure, FacetCounts>>();

/** Counts of all decisions that stand and share their text with no other; made once for each measure of a generation. */
function countWhole(columns: Columns, matched: Matched, joint: Uint32Array): FacetCounts {
  const held = wholes.get(columns) ?? new Map<Measure, FacetCounts>();
  wholes.set(columns, held);
  let whole = held.get(matched.measure);
  if (whole === undefined) {
    const words = columns.withdrawn.map((withdrawn, d) => (withdrawn === 0 && joint[d] === 0 ? 1 : 0));
    whole = countEach(columns, { ...matched, words, listed: words });
    held.set(matched.measure, whole);
  }
  return whole;
}

/** Records that share a text depend on each other, so those that match are counted one by one. */
function countByRest(columns: Columns, matched: Matched, joint: Uint32Array): FacetCounts {
  const rest = new Uint8Array(columns.size);
  const shared = new Uint8Array(columns.size);
  for (let d = 0; d < rest.length; d += 1) {
    if (joint[d] !== 0) shared[d] = matched.words[d]!;
    else if (columns.withdrawn[d] === 0 && matched.words[d] === 0) rest[d] = 1;
  }
  const counts = copyOf(countWhole(columns, matched, joint));
  addCounts(counts, countEach(columns, { ...matched, words: rest, listed: rest }), -1);
  addCounts(counts, countEach(columns, { ...matched, words: shared }), 1);
  return counts;
}

function copyOf(counts: FacetCounts): FacetCounts {
  const { years, ...arrays } = counts;
  const copies = Object.entries(arrays).map(([name, list]) => [name, list.slice()]);
  return { ...counts, ...Object.fromEntries(copies), years: new Map(years) };
}

function addCounts(into: FacetCounts, other: FacetCounts, sign: 1 | -1): void {
  const { years, ...arrays } = into;
  for (const [year, count] of other.years) {
    const sum = (years.get(year) ?? 0) + sign * count;
    if (sum === 0) years.delete(year);
    else years.set(year, sum);
  }
  const added: Record<string, Uint32Array | Map<number, number>> = { ...other };
  for (const [name, list] of Object.entries(arrays)) {
    const more = added[name];
    if (more instanceof Uint32Array) for (let i = 0; i < list.length; i += 1) list[i]! += sign * more[i]!;
  }
}

/** Counts decision by decision. */
function countEach(columns: Columns, matched: Matched): FacetCounts {
  const { words, masks, listed, filters } = matched;
  const sets = docSets(columns);
  const failing = failingRows(columns, filters);
  const { body, bodies, category, categories, subcategory, subcategories, outcome, kind, year, faults } = columns;
  const sums = measureColumn(columns, matched.measure);
  const council = new Uint32Array(bodies.length);
  const categoryCounts = new Uint32Array(categories.length);
  const subcategoryCounts = new Uint32Array(subcategories.length);
  const outcomeCounts = new Uint32Array(OUTCOME_CODES.length);
  const type = new Uint32Array(sets.types.length);
  const region = new Uint32Array(sets.regions.length);
  const fault = new Uint32Array(FAULT_CODES.length);
  const finding = new Uint32Array(8);
  const by = new Uint32Array(8);
  const concerns = new Uint32Array(64);
  const heads = HEAD_CODES.length;
  const injustice = new Uint32Array(heads + FAULT_EFFECTS.length);
  const remedy = new Uint32Array(32);
  const recipient = new Uint32Array(32);
  const duration = new Uint32Array(8);
  const kindCounts = new Uint32Array(2);
  const yearCounts = new Uint32Array(256);
  const amounts = new Uint32Array(AMOUNT_BINS.length + 1);
  const binOf = amountBins(sums);
  const { typeOfBody, regionOfBody } = sets;

  for (let d = 0; d < words.length; d += 1) {
    if (words[d] === 0) continue;
    const mask = masks === null ? PASSES_ALL : masks[d]!;
    if (mask === 0) continue;
    const b = body[d]!;
    // A further record of a joint decision is the same result: it counts for its body alone.
    if (mask === PASSES_ALL && listed[d] === 0) {
      council[b]! += 1;
      continue;
    }
    if (mask & BIT.council) council[b]! += 1;
    if (mask & BIT.type) type[typeOfBody[b]!]! += 1;
    if (mask & BIT.region) region[regionOfBody[b]!]! += 1;
    if (mask & BIT.category) categoryCounts[category[d]!]! += 1;
    if (mask & BIT.subcategory) subcategoryCounts[subcategory[d]!]! += 1;
    if (mask & BIT.outcome) outcomeCounts[outcome[d]!]! += 1;
    if (mask & BIT.kind) kindCounts[kind[d]!]! += 1;
    if (mask & BIT.remedy) addBits(remedy, sets.remedies[d]!);
    if (mask & BIT.recipient) addBits(recipient, sets.recipients[d]!);
    if (mask & BIT.years) yearCounts[year[d] === 0 ? 0 : Math.min(255, Math.max(1, year[d]! - FIRST_YEAR))]! += 1;
    if (mask & BIT.amounts) amounts[binOf[d]!]! += 1;
    if (mask & BIT.injustice) addBits(injustice, sets.heads[d]!);
    if (failing === null) {
      if (mask & BIT.injustice) addBits(injustice, sets.effects[d]!, heads);
      // Nothing is asked of the faults, so what fails at all fails elsewhere.
      if (mask !== PASSES_ALL) continue;
      addBits(fault, sets.faults[d]!);
      addBits(concerns, sets.concernsLow[d]!);
      addBits(concerns, sets.concernsHigh[d]!, 32);
      addBits(finding, sets.findings[d]!);
      addBits(by, sets.by[d]!);
      addBits(duration, sets.durations[d]!);
      continue;
    }
    // Faults are chosen by what is said of one and the same fault: count those that pass all but the facet's own choice.
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
      if ((fails & ~BIT.duration) === 0 && sets.bandOfRow[row] !== 255) durationBits |= 1 << sets.bandOfRow[row]!;
      if ((fails & ~BIT.concerns) === 0) {
        const at = faults.concerns[row]!;
        if (at < 32) low |= 1 << at;
        else high |= 1 << (at - 32);
      }
    }
    if (mask & BIT.fault) addBits(fault, faultBits);
    if (mask & BIT.finding) addBits(finding, findingBits);
    if (mask & BIT.by) addBits(by, byBits);
    if (mask & BIT.duration) addBits(duration, durationBits);
    if (mask & BIT.injustice) addBits(injustice, effectBits, heads);
    if (mask & BIT.concerns) {
      addBits(concerns, low);
      addBits(concerns, high, 32);
    }
  }
  const years = new Map<number, number>();
  for (let at = 0; at < yearCounts.length; at += 1) {
    if (yearCounts[at]! > 0) years.set(at === 0 ? 0 : at + FIRST_YEAR, yearCounts[at]!);
  }
  return {
    council,
    type,
    region,
    category: categoryCounts,
    subcategory: subcategoryCounts,
    outcome: outcomeCounts,
    fault,
    finding,
    by,
    concerns,
    injustice,
    remedy,
    recipient,
    duration,
    kind: kindCounts,
    years,
    amounts,
  };
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

export interface FacetValue {
  value: string;
  label: string;
  count: number;
  selected: boolean;
}

/** Facets that replies list, in the order in which pages show them. */
export const LISTED_FACETS = [
  "council",
  "type",
  "region",
  "category",
  "subcategory",
  "outcome",
  "fault",
  "concerns",
  "injustice",
  "remedy",
  "recipient",
  "finding",
  "by",
  "duration",
  "kind",
] as const;
export type ListedFacet = (typeof LISTED_FACETS)[number];

function coded(
  codes: readonly string[],
  group: LabelGroup,
  counts: Uint32Array,
  chosen: readonly string[],
): FacetValue[] {
  return codes.flatMap((value, index) => {
    const count = counts[index] ?? 0;
    const selected = chosen.includes(value);
    return count > 0 || selected ? [{ value, label: labelOf(group, value), count, selected }] : [];
  });
}

function named(entries: readonly { slug: string; name: string }[], counts: Uint32Array, chosen: readonly string[]) {
  const out: FacetValue[] = [];
  const left = new Set(chosen);
  for (let index = 0; index < entries.length; index += 1) {
    const count = counts[index] ?? 0;
    const { slug, name } = entries[index]!;
    if (slug === "") continue;
    const selected = left.delete(slug);
    if (count > 0 || selected) out.push({ value: slug, label: name, count, selected });
  }
  for (const value of left) out.push({ value, label: value, count: 0, selected: true });
  return out;
}

const byCount = (a: FacetValue, b: FacetValue): number =>
  b.count - a.count || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);

/** The facets of a reply: values with their words, most frequent first. */
export function facetValues(
  columns: Columns,
  counts: FacetCounts,
  filters: Filters,
): Record<ListedFacet, FacetValue[]> {
  const sets = docSets(columns);
  const regions = sets.regions.map((name) => ({ slug: regionSlug(name), name }));
  return {
    council: named(columns.bodies, counts.council, filters.council).sort(byCount),
    type: coded(sets.types, "type", counts.type, filters.type).sort(byCount),
    region: named(regions, counts.region, filters.region.map(regionSlug)).sort(byCount),
    category: named(columns.categories, counts.category, filters.category).sort(byCount),
    subcategory: named(columns.subcategories, counts.subcategory, filters.subcategory).sort(byCount),
    outcome: coded(OUTCOME_CODES, "outcome", counts.outcome, filters.outcome).sort(byCount),
    fault: coded(FAULT_CODES, "fault", counts.fault, filters.fault).sort(byCount),
    concerns: coded(CONCERNS_CODES, "concerns", counts.concerns, filters.concerns).sort(byCount),
    injustice: coded([...HEAD_CODES, ...FAULT_EFFECTS], "injustice", counts.injustice, filters.injustice).sort(byCount),
    remedy: coded(REMEDY_KINDS, "remedy", counts.remedy, filters.remedy).sort(byCount),
    recipient: coded(RECIPIENTS, "recipient", counts.recipient, filters.recipient).sort(byCount),
    finding: coded(["fault", "no-fault", "no-ongoing-fault"], "finding", counts.finding, filters.finding).sort(byCount),
    by: coded(["ombudsman", "body"], "by", counts.by, filters.by).sort(byCount),
    duration: coded(DURATION_CODES, "duration", counts.duration, filters.duration),
    kind: coded(["statement", "report"], "kind", counts.kind, filters.kind).sort(byCount),
  };
}
