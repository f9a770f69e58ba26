/** Known populations of sums, in pence, to try intervals on. */
import { normalCdf, normalQuantile } from "../../server/statistics/special.ts";

export interface Population {
  name: string;
  /** The sum at a share u (0 to 1) of the population. */
  draw: (u: number) => number;
  /** Sums with their shares; null where no two are equal. */
  atoms: readonly (readonly [pence: number, share: number])[] | null;
  median: number;
  /** Median of the mid-distribution, linear between neighbouring sums (Ma, Genton and Parzen 2011). */
  middle: number;
  /** Shares of the population below a sum, and equal to it. */
  standing: (pence: number) => [below: number, equal: number];
}

const SPREAD = 0.7;
const shareUnder = (pence: number, median: number) => normalCdf(Math.log(pence / median) / SPREAD);

/** Log-normal sums about a median. */
export function logNormal(name: string, median: number): Population {
  return {
    name,
    draw: (u) => median * Math.exp(SPREAD * normalQuantile(Math.min(1 - 1e-12, Math.max(1e-12, u)))),
    atoms: null,
    median,
    middle: median,
    standing: (pence) => [shareUnder(pence, median), 0],
  };
}

/** Sums with the shares given (of any total), ascending. */
function heaped(name: string, given: readonly (readonly [pence: number, share: number])[]): Population {
  const whole = given.reduce((sum, [, share]) => sum + share, 0);
  const atoms = given.map(([pence, share]) => [pence, share / whole] as const);
  let sum = 0;
  const upTo = atoms.map(([, share]) => {
    sum += share;
    return sum;
  });
  const mids = atoms.map(([, share], i) => (upTo[i] ?? 0) - share / 2);
  const at = mids.findLastIndex((mid) => mid <= 0.5);
  const [low, high] = [atoms[at]?.[0] ?? 0, atoms[at + 1]?.[0] ?? 0];
  const w = (0.5 - (mids[at] ?? 0)) / ((mids[at + 1] ?? 1) - (mids[at] ?? 0));
  const placeOf = (u: number) => {
    const found = upTo.findIndex((share) => share >= u);
    return found < 0 ? atoms.length - 1 : found;
  };
  return {
    name,
    draw: (u) => atoms[placeOf(u)]?.[0] ?? 0,
    atoms,
    median: atoms[placeOf(0.5)]?.[0] ?? 0,
    middle: low + (high - low) * w,
    standing: (pence) => {
      const below = atoms.reduce((all, [value, share]) => (value < pence ? all + share : all), 0);
      return [below, atoms.find(([value]) => value === pence)?.[1] ?? 0];
    },
  };
}

/** Log-normal sums about a median, rounded to the nearest step (and never to nothing). */
export function stepped(name: string, median: number, step: number): Population {
  const atoms: [number, number][] = [];
  for (let pence = step; pence <= 40 * median; pence += step) {
    const under = pence === step ? 0 : shareUnder(pence - step / 2, median);
    const share = shareUnder(pence + step / 2, median) - under;
    if (share > 1e-9) atoms.push([pence, share]);
  }
  return heaped(name, atoms);
}

/** Shares as they might be of sums for distress: heaps on the hundreds and on £250, £500 and £1,000. */
export const CUSTOMARY = heaped("customary sums from £50 to £2,000", [
  [5_000, 3],
  [10_000, 13],
  [15_000, 10],
  [20_000, 14],
  [25_000, 10],
  [30_000, 15],
  [35_000, 3],
  [40_000, 6],
  [45_000, 2],
  [50_000, 12],
  [60_000, 2],
  [75_000, 3],
  [100_000, 5],
  [150_000, 1],
  [200_000, 1],
]);

/** The hardest case for an ordinary median: 49 in 100 sums below one heap of 30. */
export const THREE_IN_TEN = heaped("30 in 100 sums at £300, 49 below", [
  [10_000, 15],
  [20_000, 20],
  [25_000, 14],
  [30_000, 30],
  [50_000, 15],
  [100_000, 6],
]);
