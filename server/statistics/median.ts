/** The middle of sums that come in round steps, with its interval: order statistics of the mid-distribution. */
import type { Interval } from "./interval.ts";
import { binomialCdf, normalQuantile } from "./special.ts";

export const MEDIAN_INTERVAL_METHOD =
  "95 % interval of the middle from order statistics (Hettmansperger and Sheather 1986) of the mid-distribution, which shares equal sums out evenly (Ma, Genton and Parzen 2011)";

/** The middle with ties shared out, and intervals. Ranks (0-based) are those between which the interval's ends lie. */
export interface MedianInterval {
  /** Median of the mid-distribution; the ordinary median where no two numbers are equal. */
  middle: number;
  interval: Interval;
  ranks: [number, number, number, number];
  /** Two of the numbers that enclose the population's ordinary median with at least 95 %, however the sums heap. */
  bounds: Interval;
}

const Z95 = normalQuantile(0.975);

/** Probability that the k-th smallest and k-th largest of n enclose the median: 1 - 2 P(Bin(n, ½) < k). */
function enclosing(k: number, n: number): number {
  return 1 - 2 * binomialCdf(k - 1, n, 0.5);
}

/**
 * How far from ½ the mid-distribution may lie at the ends of a 95 % interval of n numbers without ties (`half`). The
 * order statistics k and k + 1 enclose the median with more and with less than 95 %; between them Hettmansperger and
 * Sheather interpolate. Null below n = 6, where even the whole range covers less.
 */
function reach(n: number, confidence = 0.95): { half: number; k: number } | null {
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
  return { half: 0.5 - (k + lambda - 0.5) / n, k };
}

/** Distinct numbers in ascending order, each with where it starts and how often it stands. */
interface Run {
  value: number;
  from: number;
  times: number;
}

function runsOf(sorted: ArrayLike<number>): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < sorted.length; ) {
    const value = sorted[i] ?? 0;
    let end = i + 1;
    while (end < sorted.length && sorted[end] === value) end++;
    runs.push({ value, from: i, times: end - i });
    i = end;
  }
  return runs;
}

/**
 * The mid-distribution at a share w of the way from one run to the next, less ½, over its standard deviation as a share
 * of that without ties (Ma, Genton and Parzen's variance; a run of one is no tie, so it takes nothing away).
 */
function score(run: Run, next: Run | undefined, w: number, n: number): number {
  const mid = run.from + run.times / 2 + (next === undefined ? 0 : (w * (run.times + next.times)) / 2);
  const tied = (r: Run | undefined) => (r === undefined || n < 2 ? 0 : (r.times - 1) / (n - 1));
  const variance = 1 - tied(run) * (1 - w * w) - tied(next) * (1 - (1 - w) * (1 - w));
  return (mid / n - 0.5) / Math.sqrt(Math.max(variance, 1e-12));
}

/** Where the score comes to `target`: the number, linear between runs, and the two ranks beside it. */
function crossing(runs: readonly Run[], target: number, n: number): { value: number; ranks: [number, number] } {
  const at = runs.findLastIndex((run) => score(run, undefined, 0, n) <= target);
  const run = runs[at];
  const next = runs[at + 1];
  const first = runs[0];
  if (run === undefined) return { value: first?.value ?? 0, ranks: [0, 0] };
  if (next === undefined) return { value: run.value, ranks: [n - 1, n - 1] };
  let low = 0;
  let high = 1;
  for (let i = 0; i < 50; i++) {
    const w = (low + high) / 2;
    if (score(run, next, w, n) <= target) low = w;
    else high = w;
  }
  return { value: run.value + (next.value - run.value) * low, ranks: [next.from - 1, next.from] };
}

/**
 * The middle of the population behind numbers in ascending order, with a 95 % interval. Sums heap on customary steps, and
 * the ordinary median of such a population is itself a step: an interval for it covers far more than it says as soon as
 * the sample's own median is mostly right. The mid-distribution (half of what equals x counts as below it), linear
 * between neighbouring sums, has a middle that moves evenly, and its interval covers as it claims (test/bench/simulate.ts).
 * Without ties both are Hettmansperger and Sheather's. The interval is widened to the ordinary median where that lies
 * outside, so that it never contradicts the figure printed beside it. Null below n = 6.
 */
export function medianInterval(sorted: ArrayLike<number>): MedianInterval | null {
  const n = sorted.length;
  const reached = reach(n);
  if (reached === null) return null;
  const { half, k } = reached;
  const runs = runsOf(sorted);
  const middle = crossing(runs, 0, n).value;
  let low = crossing(runs, -half, n);
  let high = crossing(runs, half, n);
  const below = (n - 1) >> 1;
  const above = n >> 1;
  const median = ((sorted[below] ?? 0) + (sorted[above] ?? 0)) / 2;
  if (median < low.value) low = { value: median, ranks: [below, above] };
  if (median > high.value) high = { value: median, ranks: [below, above] };
  return {
    middle,
    interval: [low.value, high.value],
    ranks: [...low.ranks, ...high.ranks],
    bounds: [sorted[k - 1] ?? 0, sorted[n - k] ?? 0],
  };
}
