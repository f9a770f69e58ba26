/** Sums in ascending order, in the prices asked for, each with the row it comes from. */
import { type Columns, fromDay } from "../columns.ts";
import type { Interval } from "../statistics/interval.ts";
import { medianInterval } from "../statistics/median.ts";
import { QUANTILE_NAMES, QUANTILE_PS, type QuantileName, quantile } from "../statistics/quantile.ts";
import { type PriceTable, priceFactor } from "./prices.ts";

/** Least number of sums for quartiles, percentile and intervals; below it the cases are listed. */
export const MIN_STATISTICS = 10;

/** Remedy rows (or documents, for whole totals) with their pence, ascending by pence, then by row. */
export interface Values {
  pence: Float64Array;
  row: Uint32Array;
}

/** How a sum of a document is brought to the prices asked for; null in nominal terms. */
export interface RealTerms {
  prices: PriceTable;
  base: number;
}

export interface PricedValues {
  values: Values;
  /** Left out of real terms: rows of decisions without a date, and of those after the table's end. */
  undated: number[];
  withoutIndex: number[];
}

/** Rows are kept in the low digits of a double while it is sorted by its high ones: one native sort. */
const ROWS = 2 ** 21;

export function sortValues(rows: ArrayLike<number>, penceOf: (row: number, index: number) => number): Values {
  if (rows.length > ROWS) throw new Error(`More than ${ROWS} sums in one benchmark`);
  const packed = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) packed[i] = penceOf(rows[i]!, i) * ROWS + i;
  packed.sort();
  const row = new Uint32Array(rows.length);
  const pence = new Float64Array(rows.length);
  for (let i = 0; i < packed.length; i++) {
    const value = Math.floor(packed[i]! / ROWS);
    pence[i] = value;
    row[i] = rows[packed[i]! - value * ROWS]!;
  }
  return { pence, row };
}

/** Values of rows in nominal or real terms; real ones are rounded to the penny. */
export function priced(
  columns: Columns,
  rows: Uint32Array,
  docOf: (row: number) => number,
  penceOf: (row: number) => number,
  real: RealTerms | null,
): PricedValues {
  if (real === null) return { values: sortValues(rows, penceOf), undated: [], withoutIndex: [] };
  const undated: number[] = [];
  const withoutIndex: number[] = [];
  const kept: number[] = [];
  const pence: number[] = [];
  // The same few thousand days come again and again.
  const byDay = new Map<number, number | null>();
  for (const row of rows) {
    const day = columns.decidedDay[docOf(row)]!;
    if (day < 0) {
      undated.push(row);
      continue;
    }
    let factor = byDay.get(day);
    if (factor === undefined) {
      factor = priceFactor(real.prices, (fromDay(day) ?? "").slice(0, 7), real.base);
      byDay.set(day, factor);
    }
    if (factor === null) withoutIndex.push(row);
    else {
      kept.push(row);
      pence.push(Math.round(penceOf(row) * factor));
    }
  }
  return { values: sortValues(kept, (_row, i) => pence[i]!), undated, withoutIndex };
}

export type Summary = { [K in QuantileName]: number | null } & {
  /** Middle of the mid-distribution, its interval, and sums that enclose the ordinary median with at least 95 %. */
  middle: number | null;
  medianInterval: Interval | null;
  medianBounds: Interval | null;
  /** Ranks (0-based) on which each figure rests: one, or the two neighbours. */
  ranks: Map<string, [number, number]>;
};

/** Interpolated figures to the hundredth of a penny, so that a product's rounding error is not printed. */
function toHundredths(pence: number): number {
  return Math.round(pence * 100) / 100;
}

/** The figures of numbers that are not summarised. */
export const NO_FIGURES = {
  min: null,
  p10: null,
  q1: null,
  median: null,
  q3: null,
  p90: null,
  max: null,
  middle: null,
  medianInterval: null,
  medianBounds: null,
} as const;

/** Quantiles and the median's interval of ascending numbers; all null below MIN_STATISTICS. */
export function summarise(pence: Float64Array): Summary {
  const out: Summary = { ...NO_FIGURES, ranks: new Map() };
  if (pence.length < MIN_STATISTICS) return out;
  for (const name of QUANTILE_NAMES) {
    const q = quantile(pence, QUANTILE_PS[name]);
    out[name] = toHundredths(q.value);
    out.ranks.set(name, [q.lower, q.upper]);
  }
  const m = medianInterval(pence);
  if (m !== null) {
    out.middle = toHundredths(m.middle);
    out.medianBounds = m.bounds;
    out.medianInterval = [toHundredths(m.interval[0]), toHundredths(m.interval[1])];
    out.ranks.set("medianLow", [m.ranks[0], m.ranks[1]]);
    out.ranks.set("medianHigh", [m.ranks[2], m.ranks[3]]);
  }
  return out;
}

/** First position whose value is at least `pence`. */
export function lowerBound(sorted: Float64Array, pence: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const mid = (low + high) >>> 1;
    if (sorted[mid]! < pence) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** Edges of the histogram table in pence, on the habits of practice; the last bin is open. */
const BIN_EDGES = [
  0, 5_000, 10_000, 15_000, 20_000, 25_000, 30_000, 40_000, 50_000, 75_000, 100_000, 150_000, 200_000, 300_000, 500_000,
  1_000_000, 2_000_000,
] as const;

/** Counts between the edges (from inclusive, to exclusive), from the first to the last that holds anything. */
export function binned(sorted: Float64Array): { fromPence: number; toPence: number | null; count: number }[] {
  const bins = BIN_EDGES.map((fromPence, i) => {
    const toPence = BIN_EDGES[i + 1] ?? null;
    const count = (toPence === null ? sorted.length : lowerBound(sorted, toPence)) - lowerBound(sorted, fromPence);
    return { fromPence, toPence, count };
  });
  const first = bins.findIndex((b) => b.count > 0);
  const last = bins.findLastIndex((b) => b.count > 0);
  return first < 0 ? [] : bins.slice(first, last + 1);
}

/** Most sums that a reply lists one by one. */
export const MOST_AMOUNTS = 1_000;

/** Positions to list: all of them, or as many as may be at even ranks, with the first and the last. */
export function listedPositions(n: number, most = MOST_AMOUNTS): number[] {
  if (n <= most) return Array.from({ length: n }, (_, i) => i);
  return Array.from({ length: most }, (_, i) => Math.round((i * (n - 1)) / (most - 1)));
}
