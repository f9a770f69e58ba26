import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { medianInterval } from "../../../server/statistics/median.ts";
import { CUSTOMARY, logNormal, stepped, THREE_IN_TEN } from "../../bench/populations.ts";
import { createRandom } from "../../support/random.ts";

const near = (have: readonly number[], want: readonly number[], digits = 4) =>
  have.forEach((x, i) => {
    expect(x).toBeCloseTo(want[i] ?? Number.NaN, digits);
  });

describe("the median's interval", () => {
  /** P(k-th smallest ≤ median ≤ k-th largest), counted over the 2^n ways of lying above or below. */
  const enclosing = (k: number, n: number): number => {
    let ways = 0;
    let choose = 1;
    for (let i = 0; i < k; i++) {
      ways += choose;
      choose = (choose * (n - i)) / (i + 1);
    }
    return 1 - (2 * ways) / 2 ** n;
  };

  test("order statistics that enclose with more and with less than 95 %, interpolated", () => {
    const x = Float64Array.from({ length: 10 }, (_, i) => i + 1);
    // n = 10: ranks 2 and 9 enclose with 97.85 %, ranks 3 and 8 with 89.06 %.
    expect(enclosing(2, 10)).toBeCloseTo(0.9785, 4);
    expect(enclosing(3, 10)).toBeCloseTo(0.8906, 4);
    const share = (enclosing(2, 10) - 0.95) / (enclosing(2, 10) - enclosing(3, 10));
    const lambda = (8 * share) / (2 + 6 * share);
    near(medianInterval(x)?.interval ?? [], [2 + lambda, 9 - lambda], 9);
    expect(medianInterval(x)?.ranks).toEqual([1, 2, 7, 8]);
    expect(medianInterval([1, 2, 3, 4, 5])).toBeNull();
    expect(medianInterval([1, 2, 3, 4, 5, 6])).not.toBeNull();
  });

  test("for every n the two ranks lie on either side of 95 %", () => {
    for (let n = 6; n <= 400; n++) {
      const found = medianInterval(Float64Array.from({ length: n }, (_, i) => i));
      const k = (found?.ranks[0] ?? 0) + 1;
      expect(enclosing(k, n)).toBeGreaterThanOrEqual(0.95);
      if (k + 1 <= n / 2) expect(enclosing(k + 1, n)).toBeLessThan(0.95);
      const [low, high] = found?.interval ?? [0, 0];
      expect(low + high).toBeCloseTo(n - 1, 6);
    }
  });

  test("equal sums are shared out: the middle, and both ends, by hand", () => {
    // Mid-distribution of 4 × 200, 10 × 300, 6 × 500 (n = 20): 0.1 at 200, 0.45 at 300, 0.85 at 500.
    const x = [...Array(4).fill(200), ...Array(10).fill(300), ...Array(6).fill(500)];
    const found = medianInterval(x);
    expect(found?.middle).toBeCloseTo(300 + (200 * (0.5 - 0.45)) / 0.4, 6);
    // The ordinary median, 300, lies within; so do 4 in 20 below and 6 above by the sign test that drops ties.
    const [low = 0, high = 0] = found?.interval ?? [];
    expect(low).toBeGreaterThan(200);
    expect(low).toBeLessThan(300);
    expect(high).toBeGreaterThan(300);
    expect(high).toBeLessThan(500);
    expect(found?.ranks).toEqual([3, 4, 13, 14]);
    // n = 20: ranks 6 and 15 enclose with 95.86 %.
    expect(enclosing(6, 20)).toBeGreaterThan(0.95);
    expect(enclosing(7, 20)).toBeLessThan(0.95);
    expect(found?.bounds).toEqual([300, 500]);
  });

  test("nothing but one sum is that sum", () => {
    expect(medianInterval(Array(30).fill(500))).toMatchObject({
      middle: 500,
      interval: [500, 500],
      bounds: [500, 500],
    });
  });

  test("it holds the middle and the printed median, inside the sums, ends beside their ranks", () => {
    const sums = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 6, maxLength: 90 });
    fc.assert(
      fc.property(sums, (steps) => {
        const x = Float64Array.from(steps, (step) => 5_000 * step).sort();
        const found = medianInterval(x);
        if (found === null) return false;
        const at = (i: number) => x[i] ?? Number.NaN;
        const median = (at((x.length - 1) >> 1) + at(x.length >> 1)) / 2;
        const [low, high] = found.interval;
        const [a, b, c, d] = found.ranks;
        expect(low).toBeLessThanOrEqual(Math.min(median, found.middle) + 1e-6);
        expect(high).toBeGreaterThanOrEqual(Math.max(median, found.middle) - 1e-6);
        expect(at(a) - 1e-6 <= low && low <= at(b) + 1e-6).toBe(true);
        expect(at(c) - 1e-6 <= high && high <= at(d) + 1e-6).toBe(true);
        expect(found.bounds[0]).toBeLessThanOrEqual(median);
        expect(found.bounds[1]).toBeGreaterThanOrEqual(median);
        return true;
      }),
    );
  });

  test.each([
    logNormal("continuous", 30_000),
    stepped("£50, amid", 30_000, 5_000),
    stepped("£50, edge", 27_400, 5_000),
    stepped("£100, edge", 24_900, 10_000),
    CUSTOMARY,
    THREE_IN_TEN,
  ])("covers the middle in 93 to 97 of 100 samples: $name", (of) => {
    const random = createRandom(11);
    for (const n of [10, 50, 200]) {
      let held = 0;
      let bound = 0;
      for (let i = 0; i < 1_500; i++) {
        const found = medianInterval(
          Float64Array.from({ length: n }, () => of.draw(random.below(2 ** 32) / 2 ** 32)).sort(),
        );
        if (found === null) continue;
        if (found.interval[0] <= of.middle && of.middle <= found.interval[1]) held++;
        if (found.bounds[0] <= of.median && of.median <= found.bounds[1]) bound++;
      }
      expect(held / 1_500).toBeGreaterThan(0.93);
      expect(held / 1_500).toBeLessThan(0.97);
      expect(bound / 1_500).toBeGreaterThan(0.94);
    }
  });
});
