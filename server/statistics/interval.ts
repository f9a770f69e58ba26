/** Intervals. All two-sided, 95 % unless told; each is named in the words that users are shown. */
import { binomialPmf, inverseBeta, normalQuantile } from "./special.ts";

export type Interval = [low: number, high: number];

const Z95 = normalQuantile(0.975);

/**
 * Wilson's score interval for k of n (Wilson 1927; without continuity correction). `n` may be an effective, fractional
 * number. [0, 1] where n is 0.
 */
export function wilson(k: number, n: number, z = Z95): Interval {
  if (n <= 0) return [0, 1];
  const p = k / n;
  const centre = p + (z * z) / (2 * n);
  const half = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  // Exactly 0 or 1 at the ends: the formula only misses them by rounding.
  return [k === 0 ? 0 : Math.max(0, (centre - half) / scale), k === n ? 1 : Math.min(1, (centre + half) / scale)];
}

/** Clopper and Pearson's (1934) interval for k of n through the inverse of the beta distribution. */
export function clopperPearson(k: number, n: number, alpha = 0.05): Interval {
  if (n <= 0) return [0, 1];
  return [k === 0 ? 0 : inverseBeta(alpha / 2, k, n - k + 1), k === n ? 1 : inverseBeta(1 - alpha / 2, k + 1, n - k)];
}

/**
 * Difference of two independent proportions, first minus second, by Newcombe's hybrid score method
 * (Statistics in Medicine 1998, method 10): the Wilson limits of each, squared and added.
 */
export function newcombe(k1: number, n1: number, k2: number, n2: number): { difference: number; interval: Interval } {
  const p1 = k1 / n1;
  const p2 = k2 / n2;
  const [l1, u1] = wilson(k1, n1);
  const [l2, u2] = wilson(k2, n2);
  const difference = p1 - p2;
  return {
    difference,
    interval: [
      Math.max(-1, difference - Math.hypot(p1 - l1, u2 - p2)),
      Math.min(1, difference + Math.hypot(u1 - p1, p2 - l2)),
    ],
  };
}

export const MEDIAN_INTERVAL_METHOD =
  "95 % interval from order statistics, interpolated (Hettmansperger and Sheather 1986)";

/** The interval of a median, and the four ranks (0-based) between which its two ends lie. */
export interface MedianInterval {
  interval: Interval;
  ranks: [number, number, number, number];
}

/** Probability that the k-th smallest and k-th largest of n enclose the median: 1 - 2 P(Bin(n, ½) < k). */
function enclosing(k: number, n: number): number {
  let tail = 0;
  for (let i = 0; i < k; i++) tail += binomialPmf(i, n, 0.5);
  return 1 - 2 * tail;
}

/**
 * 95 % interval for the median of the population behind numbers in ascending order. The order statistics k and k + 1
 * enclose it with more and with less than 95 %; the ends are interpolated between them as Hettmansperger and Sheather
 * have it, which covers within half a point of 95 % for n of 10 and more without ties (ties can only widen it). Null
 * below n = 6, where even the whole range covers less.
 */
export function medianInterval(sorted: ArrayLike<number>, confidence = 0.95): MedianInterval | null {
  const n = sorted.length;
  if (n < 2 || enclosing(1, n) < confidence) return null;
  let k = Math.max(1, Math.floor(n / 2 - Z95 * Math.sqrt(n / 4)) - 1);
  let wide = enclosing(k, n);
  while (wide < confidence && k > 1) wide = enclosing(--k, n);
  let narrow = enclosing(k + 1, n);
  while (narrow >= confidence && k < n / 2 - 1) {
    k++;
    wide = narrow;
    narrow = enclosing(k + 1, n);
  }
  const i = (wide - confidence) / (wide - narrow);
  const lambda = ((n - k) * i) / (k + (n - 2 * k) * i);
  const at = (rank: number): number => sorted[rank] ?? 0;
  return {
    interval: [(1 - lambda) * at(k - 1) + lambda * at(k), (1 - lambda) * at(n - k) + lambda * at(n - k - 1)],
    ranks: [k - 1, k, n - k - 1, n - k],
  };
}

export const PERCENTILE_METHOD =
  "Mid-rank percentile: sums below, and half of the equal ones; Wilson's 95 % interval, the sample size allowing for ties";

/** Where a value stands among n others. Shares of 1. */
export interface Standing {
  percentile: number;
  interval: Interval;
}

/**
 * Mid-rank percentile with an interval. Each other sum scores 1 where lower, ½ where equal, 0 where higher; the variance
 * of such scores is p(1 - p) - e/4 for a share e of equals, so Wilson's interval is taken with the sample size that
 * gives p(1 - p) this variance. The share of equals is drawn towards none by two pseudo-observations, so that a sample
 * of nothing but equals keeps a width.
 */
export function standing(below: number, equal: number, above: number): Standing {
  const n = below + equal + above;
  if (n === 0) return { percentile: 0.5, interval: [0, 1] };
  const p = (below + equal / 2) / n;
  // Wilson's own centre, so that the ratio exists also where p is 0 or 1.
  const centre = (p * n + 2) / (n + 4);
  const spread = centre * (1 - centre);
  const ratio = (spread - equal / (n + 2) / 4) / spread;
  const effective = n / Math.min(1, Math.max(ratio, 1 / n));
  return { percentile: p, interval: wilson(p * effective, effective) };
}
