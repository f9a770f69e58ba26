import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  chanceOutside,
  countDistribution,
  countLimits,
  dispersion,
  leastOutside,
  mean,
  type Stratum,
  widen,
} from "../../../server/statistics/funnel.ts";

/** Another way: one investigation after the other. */
function oneByOne(strata: readonly Stratum[]): number[] {
  let p = [1];
  for (const { n, rate } of strata)
    for (let i = 0; i < n; i++) {
      const next = new Array<number>(p.length + 1).fill(0);
      p.forEach((f, k) => {
        next[k] = (next[k] ?? 0) + f * (1 - rate);
        next[k + 1] = (next[k + 1] ?? 0) + f * rate;
      });
      p = next;
    }
  return p;
}

/** Another way: a count is outside where half its probability and all beyond it are less than the tail. */
function isOutside(p: readonly number[], k: number, tail: number): boolean {
  const sum = (from: number, to: number) => p.slice(from, to).reduce((a, b) => a + b, 0);
  const half = (p[k] ?? 0) / 2;
  return sum(0, k) + half < tail || sum(k + 1, p.length) + half < tail;
}

const strata = fc.array(
  fc.record({ n: fc.integer({ min: 0, max: 40 }), rate: fc.double({ min: 0, max: 1, noNaN: true }) }),
  { minLength: 1, maxLength: 6 },
);

describe("the distribution of the number upheld", () => {
  test("as counted one investigation after the other", () => {
    fc.assert(
      fc.property(strata, (mix) => {
        const want = oneByOne(mix);
        const have = countDistribution(mix);
        want.forEach((f, k) => {
          expect(have.p[k - have.from] ?? 0).toBeCloseTo(f, 10);
        });
        expect(mean(have)).toBeCloseTo(
          mix.reduce((sum, s) => sum + s.n * s.rate, 0),
          8,
        );
      }),
      { numRuns: 100 },
    );
  });

  test("of thousands without loss", () => {
    const d = countDistribution([
      { n: 5000, rate: 0.8 },
      { n: 3000, rate: 0.55 },
    ]);
    expect(d.p.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
    expect(mean(d)).toBeCloseTo(5650, 5);
  });
});

describe("limits", () => {
  test("a count lies outside exactly where its mid-P is below the tail", () => {
    fc.assert(
      fc.property(strata, fc.constantFrom(0.05, 0.002), (mix, share) => {
        const p = oneByOne(mix);
        const limits = countLimits(countDistribution(mix), share);
        p.forEach((f, k) => {
          if (f < 1e-13) return;
          const outside = (limits.lower !== null && k < limits.lower) || (limits.upper !== null && k > limits.upper);
          expect(outside).toBe(isOutside(p, k, share / 2));
        });
      }),
      { numRuns: 100 },
    );
  });

  test("by hand: 20 investigations at a half", () => {
    const d = countDistribution([{ n: 20, rate: 0.5 }]);
    const { lower, upper } = countLimits(d, 0.05);
    // P(X < 5) + P(X = 5)/2 = 0.0133; P(X < 6) + P(X = 6)/2 = 0.0392: the limit lies between 5 and 6.
    expect(lower).toBeGreaterThan(5);
    expect(lower).toBeLessThan(6);
    expect((lower ?? 0) + (upper ?? 0)).toBeCloseTo(20, 9);
    // 2 × P(X ≤ 5)
    expect(chanceOutside(d, { lower, upper })).toBeCloseTo(0.0414, 4);
  });

  test("the least number that can lie outside is the least that does", () => {
    for (const rate of [0.55, 0.8, 0.95])
      for (const share of [0.05, 0.002]) {
        const { below, above } = leastOutside(rate, share);
        const can = (n: number) => countLimits(countDistribution([{ n, rate }]), share);
        expect(can(below ?? 0).lower).not.toBeNull();
        expect(can((below ?? 0) - 1).lower).toBeNull();
        expect(can(above ?? 0).upper).not.toBeNull();
        expect(can((above ?? 0) - 1).upper).toBeNull();
      }
    expect(leastOutside(1, 0.05)).toEqual({ below: 1, above: null });
  });
});

describe("over-dispersion", () => {
  test("the outer tenth on each side is drawn in, and φ moves the limits by its root", () => {
    // Twenty z-scores: two on each side are drawn in to ±2.
    const z = [-9, -5, -2, -1, -1, -1, -1, -1, -1, -1, 1, 1, 1, 1, 1, 1, 1, 2, 5, 9];
    const found = dispersion(z);
    expect(found.phi).toBeCloseTo((6 * 4 + 14) / 20, 12);
    expect(found.applied).toBe(true);
    expect(widen({ lower: 5, upper: null }, 10, 4)).toEqual({ lower: 0, upper: null });
  });

  test("is left alone at φ of 1 or less, and with fewer than ten points", () => {
    expect(dispersion(new Array(20).fill(0.5)).applied).toBe(false);
    expect(dispersion([9, -9, 9])).toEqual({ phi: 1, applied: false, points: 3 });
    expect(widen({ lower: 5, upper: 15 }, 10, 0.5)).toEqual({ lower: 5, upper: 15 });
  });
});
