/** Intervals. All two-sided, 95 % unless told; each is named in the words that users are shown. */
import { inverseBeta, normalQuantile } from "./special.ts";

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
