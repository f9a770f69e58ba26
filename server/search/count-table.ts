/** What counting needs of a generation (tally.ts), made of its columns. */
import { FAULT_CODES, HEAD_CODES, OUTCOME_CODES } from "../../data/vocabulary.ts";
import type { Columns } from "../columns.ts";
import { FAULT_EFFECTS } from "../schemas/query.ts";
import { docSets } from "./doc-sets.ts";
import { facetGroups } from "./facet-groups.ts";
import { knownOf } from "./match.ts";
import type { CountTable } from "./tally.ts";

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

/** Position of a sum in AMOUNT_BINS; the last place for an unknown one. */
export function amountBin(pence: number): number {
  if (pence < 0) return AMOUNT_BINS.length;
  return AMOUNT_BINS.findIndex(([, to]) => to === null || pence <= to);
}

const bins = new WeakMap<Int32Array, Uint8Array>();

/** Bin of every decision's sum, worked out once for each measure of a generation. */
export function amountBins(sums: Int32Array): Uint8Array {
  let held = bins.get(sums);
  if (held === undefined) {
    held = Uint8Array.from(sums, amountBin);
    bins.set(sums, held);
  }
  return held;
}

const held = new WeakMap<Columns, CountTable>();

/** The table of a generation; made at the first call (about 40 ms for 57,500 decisions). */
export function countTable(columns: Columns, joint: Uint32Array): CountTable {
  const made = held.get(columns) ?? make(columns, joint);
  held.set(columns, made);
  return made;
}

function make(columns: Columns, joint: Uint32Array): CountTable {
  const { size, category, subcategory, outcome, kind } = columns;
  const sets = docSets(columns);
  const { plain, years, yearOfPlain, faults, findings, heads, remedies, numbers } = facetGroups(columns);
  const of = ({ example }: { example: number[] }, values: ArrayLike<number>) =>
    Uint32Array.from(example, (d) => values[d]!);
  const known = knownOf(columns, joint);
  return {
    size,
    numbers,
    body: { type: sets.typeOfBody, region: sets.regionOfBody },
    plain: {
      category: of(plain, category),
      subcategory: of(plain, subcategory),
      outcome: of(plain, outcome),
      kind: of(plain, kind),
      year: yearOfPlain,
    },
    years: Uint16Array.from(years),
    faults: {
      fault: of(faults, sets.faults),
      concernsLow: of(faults, sets.concernsLow),
      concernsHigh: of(faults, sets.concernsHigh),
    },
    findings: {
      finding: of(findings, sets.findings),
      by: of(findings, sets.by),
      effects: of(findings, sets.effects),
      duration: of(findings, sets.durations),
    },
    heads: { head: of(heads, sets.heads), recipient: of(heads, sets.recipients) },
    remedies: { remedy: of(remedies, sets.remedies) },
    alone: known.alone,
    joint: known.joint,
    lengths: {
      council: columns.bodies.length,
      type: sets.types.length,
      region: sets.regions.length,
      category: columns.categories.length,
      subcategory: columns.subcategories.length,
      outcome: OUTCOME_CODES.length,
      fault: FAULT_CODES.length,
      finding: 8,
      by: 8,
      concerns: 64,
      injustice: HEAD_CODES.length + FAULT_EFFECTS.length,
      remedy: 32,
      recipient: 32,
      duration: 8,
      kind: 2,
      amounts: AMOUNT_BINS.length + 1,
    },
    headCount: HEAD_CODES.length,
  };
}
