/** Funnel limits: what counts of upheld chance alone would give, exactly, and the named correction for over-dispersion. */
import { binomialPmf } from "./special.ts";

/** A distribution of counts: probability of `from + i` at position i. What was cut off is below 1e-14 in all. */
export interface CountDistribution {
  from: number;
  p: Float64Array;
}

/** Investigations of one kind: how many, and the chance with which each is upheld. */
export interface Stratum {
  n: number;
  rate: number;
}

const CUT = 1e-16;

/** Binomial(n, rate) around its mode, without the tails that no sum of them could make felt. */
function binomial(n: number, rate: number): CountDistribution {
  if (rate <= 0) return { from: 0, p: Float64Array.of(1) };
  if (rate >= 1) return { from: n, p: Float64Array.of(1) };
  const mode = Math.min(n, Math.floor((n + 1) * rate));
  const below: number[] = [];
  const above: number[] = [];
  const peak = binomialPmf(mode, n, rate);
  const odds = rate / (1 - rate);
  for (let k = mode, f = peak; k > 0; k--) {
    f *= k / ((n - k + 1) * odds);
    if (f < CUT) break;
    below.push(f);
  }
  for (let k = mode, f = peak; k < n; k++) {
    f *= ((n - k) * odds) / (k + 1);
    if (f < CUT) break;
    above.push(f);
  }
  return { from: mode - below.length, p: Float64Array.from([...below.reverse(), peak, ...above]) };
}

function convolve(a: CountDistribution, b: CountDistribution): CountDistribution {
  const p = new Float64Array(a.p.length + b.p.length - 1);
  for (let i = 0; i < a.p.length; i++) {
    const x = a.p[i] ?? 0;
    for (let j = 0; j < b.p.length; j++) p[i + j] = (p[i + j] ?? 0) + x * (b.p[j] ?? 0);
  }
  let low = 0;
  let high = p.length;
  while (low < high - 1 && (p[low] ?? 0) < CUT) low++;
  while (high > low + 1 && (p[high - 1] ?? 0) < CUT) high--;
  return { from: a.from + b.from + low, p: p.slice(low, high) };
}

/**
 * Exact distribution of the number upheld when each investigation is upheld independently at the rate of its stratum
 * (a Poisson-binomial distribution; Binomial where there is one stratum). Strata of equal rate are taken together.
 */
export function countDistribution(strata: readonly Stratum[]): CountDistribution {
  const byRate = new Map<number, number>();
  for (const s of strata) if (s.n > 0) byRate.set(s.rate, (byRate.get(s.rate) ?? 0) + s.n);
  let parts = [...byRate].map(([rate, n]) => binomial(n, rate));
  if (parts.length === 0) return { from: 0, p: Float64Array.of(1) };
  // Neighbours in pairs, so that long ones meet long ones.
  while (parts.length > 1) {
    const next: CountDistribution[] = [];
    for (let i = 0; i < parts.length; i += 2) {
      const a = parts[i];
      const b = parts[i + 1];
      if (a) next.push(b ? convolve(a, b) : a);
    }
    parts = next;
  }
  return parts[0] ?? { from: 0, p: Float64Array.of(1) };
}

export const LIMITS_METHOD =
  "Exact binomial limits with the mid-P convention (half of the probability of the count itself), interpolated between whole counts";

/**
 * The count at which the mid-P distribution function, P(X < x) + P(X = x)/2, reaches `tail`, interpolated between whole
 * counts as Spiegelhalter (Statistics in Medicine 2005, appendix A.1.1) does with the plain one. A count is below it
 * exactly where its mid-P is below `tail`. Mid-P treats both sides alike and leaves about the nominal share outside;
 * the plain exact limits leave less. Null where no possible count lies on the far side.
 */
function midPoint(d: CountDistribution, tail: number): number | null {
  let cumulative = 0;
  let previous = 0;
  for (let i = 0; i < d.p.length; i++) {
    const f = d.p[i] ?? 0;
    const mid = cumulative + f / 2;
    if (mid >= tail) return i === 0 ? null : d.from + i - 1 + (tail - previous) / (mid - previous);
    cumulative += f;
    previous = mid;
  }
  return null;
}

function mirrored(d: CountDistribution): CountDistribution {
  return { from: -(d.from + d.p.length - 1), p: d.p.slice().reverse() };
}

/** Lower and upper limit as counts; null where no count can lie outside on that side. */
export interface CountLimits {
  lower: number | null;
  upper: number | null;
}

/** Limits that leave `outside` (0.05, 0.002) of the distribution outside, half on each side. */
export function countLimits(d: CountDistribution, outside: number): CountLimits {
  const lower = midPoint(d, outside / 2);
  const upper = midPoint(mirrored(d), outside / 2);
  return { lower, upper: upper === null ? null : -upper };
}

/** Exact probability that a count of the distribution lies outside the limits. */
export function chanceOutside(d: CountDistribution, limits: CountLimits): number {
  let inside = 0;
  let all = 0;
  for (let i = 0; i < d.p.length; i++) {
    const k = d.from + i;
    all += d.p[i] ?? 0;
    if ((limits.lower === null || k >= limits.lower) && (limits.upper === null || k <= limits.upper))
      inside += d.p[i] ?? 0;
  }
  return Math.max(0, all - inside);
}

export function mean(d: CountDistribution): number {
  let sum = 0;
  for (let i = 0; i < d.p.length; i++) sum += (d.from + i) * (d.p[i] ?? 0);
  return sum;
}

export const DISPERSION_METHOD =
  "Multiplicative over-dispersion φ from z-scores of which the outer tenth on each side is winsorised (Spiegelhalter 2005); limits move away from the expected value by √φ where φ is above 1";

export interface Dispersion {
  /** Mean of the squared winsorised z-scores. */
  phi: number;
  /** False where φ is 1 or less, or fewer than ten points were there to judge by: limits are then left alone. */
  applied: boolean;
  points: number;
}

/** φ of z-scores (observed less expected, over the standard deviation expected by chance). */
export function dispersion(zScores: readonly number[], winsorised = 0.1): Dispersion {
  const sorted = [...zScores].sort((a, b) => a - b);
  const n = sorted.length;
  if (n < 10) return { phi: 1, applied: false, points: n };
  const cut = Math.floor(n * winsorised);
  const low = sorted[cut] ?? 0;
  const high = sorted[n - 1 - cut] ?? 0;
  let sum = 0;
  for (const z of sorted) sum += Math.min(high, Math.max(low, z)) ** 2;
  const phi = sum / n;
  return { phi, applied: phi > 1, points: n };
}

/** Limits moved away from the expected count by √φ. */
export function widen(limits: CountLimits, expected: number, phi: number): CountLimits {
  const by = Math.sqrt(Math.max(1, phi));
  const move = (x: number | null): number | null => (x === null ? null : expected + (x - expected) * by);
  return { lower: move(limits.lower), upper: move(limits.upper) };
}

/**
 * The least number of investigations at which a council could lie below (with none upheld) or above (with all upheld)
 * the limits around a rate; null where no number up to `most` is enough.
 */
export function leastOutside(
  rate: number,
  outside: number,
  most = 100_000,
): { below: number | null; above: number | null } {
  // With all n on one side, mid-P is half of that probability: share^n / 2 < outside / 2.
  const least = (share: number): number | null => {
    if (share <= 0) return 1;
    if (share >= 1) return null;
    const n = Math.floor(Math.log(outside) / Math.log(share)) + 1;
    return n > most ? null : n;
  };
  return { below: least(1 - rate), above: least(rate) };
}
