/** Shares of two groups compared, and the correction for looking at many of them. */
import { lnFactorial } from "./special.ts";

export const SHARE_TEST_METHOD = "Fisher's exact test with mid-P, two-sided";

/**
 * Two-sided mid-P value of Fisher's exact test for k1 of n1 against k2 of n2: the tables less likely than the observed
 * one, and half of those as likely. 1 where a group is empty.
 */
export function fisherMidP(k1: number, n1: number, k2: number, n2: number): number {
  const n = n1 + n2;
  const k = k1 + k2;
  if (n1 === 0 || n2 === 0 || k === 0 || k === n) return 1;
  const choose = (a: number, b: number) => lnFactorial(a) - lnFactorial(b) - lnFactorial(a - b);
  const all = choose(n, k);
  const at = (x: number) => Math.exp(choose(n1, x) + choose(n2, k - x) - all);
  const observed = at(k1);
  let less = 0;
  let same = 0;
  for (let x = Math.max(0, k - n2); x <= Math.min(k, n1); x++) {
    const f = at(x);
    if (Math.abs(f - observed) <= observed * 1e-7) same += f;
    else if (f < observed) less += f;
  }
  return Math.min(1, less + same / 2);
}

export const LOOKING_METHOD =
  "Benjamini and Hochberg (1995): at most 5 % of the marked differences are expected to be chance";

/** Benjamini-Hochberg adjusted p-values, in the order given. */
export function benjaminiHochberg(ps: readonly number[]): number[] {
  const order = ps.map((p, i) => ({ p, i })).sort((a, b) => b.p - a.p);
  const out = new Array<number>(ps.length).fill(1);
  let least = 1;
  order.forEach(({ p, i }, fromTop) => {
    least = Math.min(least, (p * ps.length) / (ps.length - fromTop));
    out[i] = least;
  });
  return out;
}
