/** The one definition of a quantile here: type 7 of Hyndman and Fan (1996), the default of R and spreadsheets. */

/** What a quantile rests on: the value, and the two order statistics (0-based ranks) between which it lies. */
export interface Quantile {
  value: number;
  lower: number;
  upper: number;
}

/**
 * The p-quantile (0 ≤ p ≤ 1) of numbers in ascending order: linear interpolation at rank (n - 1)p. Where it falls on a
 * number, `lower` equals `upper`. Throws a RangeError for an empty list or p outside 0 to 1.
 */
export function quantile(sorted: ArrayLike<number>, p: number): Quantile {
  if (sorted.length === 0 || !(p >= 0 && p <= 1)) throw new RangeError("A quantile needs numbers and 0 ≤ p ≤ 1");
  const at = (sorted.length - 1) * p;
  // A product such as 29 × 0.1 misses its whole number by a rounding error; ranks are few, so 1e-9 is safe.
  const whole = Math.abs(at - Math.round(at)) < 1e-9 ? Math.round(at) : at;
  const lower = Math.floor(whole);
  const upper = Math.ceil(whole);
  const from = sorted[lower] ?? 0;
  const to = sorted[upper] ?? 0;
  return { value: from + (to - from) * (whole - lower), lower, upper };
}

export const QUANTILE_METHOD = "Type 7 of Hyndman and Fan (1996): linear interpolation between neighbouring sums";

/** The ps under which summaries give quantiles, by name. */
export const QUANTILE_PS = { min: 0, p10: 0.1, q1: 0.25, median: 0.5, q3: 0.75, p90: 0.9, max: 1 } as const;
export type QuantileName = keyof typeof QUANTILE_PS;
export const QUANTILE_NAMES: readonly QuantileName[] = ["min", "p10", "q1", "median", "q3", "p90", "max"];
