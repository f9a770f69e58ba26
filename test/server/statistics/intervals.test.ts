import { quantileSorted } from "d3-array";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { benjaminiHochberg, fisherMidP } from "../../../server/statistics/comparison.ts";
import { clopperPearson, newcombe, standing, wilson } from "../../../server/statistics/interval.ts";
import { quantile } from "../../../server/statistics/quantile.ts";
import {
  binomialCdf,
  binomialPmf,
  incompleteBeta,
  inverseBeta,
  lnGamma,
  normalCdf,
  normalQuantile,
} from "../../../server/statistics/special.ts";

const near = (have: readonly number[], want: readonly number[], digits = 4) =>
  have.forEach((x, i) => {
    expect(x).toBeCloseTo(want[i] ?? Number.NaN, digits);
  });

describe("special functions", () => {
  test("gamma, normal and beta at values of the tables", () => {
    expect(lnGamma(0.5)).toBeCloseTo(0.5 * Math.log(Math.PI), 12);
    expect(lnGamma(11)).toBeCloseTo(Math.log(3_628_800), 11);
    expect(normalCdf(1.959963984540054)).toBeCloseTo(0.975, 12);
    expect(normalCdf(-3.0902323061678132)).toBeCloseTo(0.001, 12);
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 9);
    // I_x(2, 3) = x²(6 - 8x + 3x²)
    expect(incompleteBeta(0.4, 2, 3)).toBeCloseTo(0.16 * (6 - 3.2 + 0.48), 12);
    expect(incompleteBeta(inverseBeta(0.3, 7, 12), 7, 12)).toBeCloseTo(0.3, 12);
  });

  test("the binomial's distribution is the sum of its probabilities", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (n, p) => {
        let sum = 0;
        for (let k = 0; k <= n; k++) {
          sum += binomialPmf(k, n, p);
          if (Math.abs(binomialCdf(k, n, p) - sum) > 1e-9) return false;
        }
        return Math.abs(sum - 1) < 1e-9;
      }),
      { numRuns: 40 },
    );
  });
});

describe("quantiles of type 7", () => {
  test("R's quantile(1:10)", () => {
    const x = Float64Array.from({ length: 10 }, (_, i) => i + 1);
    near(
      [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1].map((p) => quantile(x, p).value),
      [1, 1.9, 3.25, 5.5, 7.75, 9.1, 10],
      12,
    );
    expect(quantile(x, 0.25)).toMatchObject({ lower: 2, upper: 3 });
    expect(quantile([4], 0.5)).toEqual({ value: 4, lower: 0, upper: 0 });
    // A rank that is whole but for rounding opens one sum, not two.
    expect(
      quantile(
        Float64Array.from({ length: 31 }, (_, i) => i),
        0.1,
      ),
    ).toMatchObject({ lower: 3, upper: 3 });
  });

  test("as another implementation has them, within the sample, never falling", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 60 }), (numbers) => {
        const sorted = Float64Array.from(numbers).sort();
        let last = Number.NEGATIVE_INFINITY;
        for (let p = 0; p <= 1; p += 0.05) {
          const { value } = quantile(sorted, p);
          expect(value).toBeCloseTo(quantileSorted([...sorted], p) ?? Number.NaN, 5);
          expect(value).toBeGreaterThanOrEqual(last);
          last = value;
          expect(value >= (sorted[0] ?? 0) && value <= (sorted.at(-1) ?? 0)).toBe(true);
          last = value;
        }
      }),
      { numRuns: 100 },
    );
  });

  test("nothing and impossible shares are refused", () => {
    expect(() => quantile([], 0.5)).toThrow(RangeError);
    expect(() => quantile([1], 1.1)).toThrow(RangeError);
  });
});

describe("a proportion", () => {
  test("31 of 39 upheld gives 64 % to 89 %", () => {
    const [low, high] = wilson(31, 39);
    expect(Math.round(low * 100)).toBe(64);
    expect(Math.round(high * 100)).toBe(89);
  });

  test("Wilson's and Clopper and Pearson's, as in Newcombe's table (Statistics in Medicine 1998, 17, 857)", () => {
    near(wilson(81, 263), [0.2553, 0.3662]);
    near(wilson(15, 148), [0.0624, 0.1605]);
    near(wilson(0, 20), [0, 0.1611]);
    near(wilson(1, 29), [0.0061, 0.1718]);
    near(clopperPearson(81, 263), [0.2527, 0.3676]);
    near(clopperPearson(15, 148), [0.0578, 0.1617]);
    near(clopperPearson(0, 20), [0, 0.1684]);
    near(clopperPearson(1, 29), [0.0009, 0.1776]);
    expect(wilson(0, 0)).toEqual([0, 1]);
    expect(wilson(5, 5)[1]).toBe(1);
  });

  test("the exact interval inverts the exact test", () => {
    for (const [k, n] of [
      [3, 17],
      [31, 39],
      [200, 201],
    ] as const) {
      const [low, high] = clopperPearson(k, n);
      expect(1 - binomialCdf(k - 1, n, low)).toBeCloseTo(0.025, 9);
      expect(binomialCdf(k, n, high)).toBeCloseTo(0.025, 9);
    }
  });
});

test("differences by Newcombe's method 10, as in his table (Statistics in Medicine 1998, 17, 873)", () => {
  near(newcombe(56, 70, 48, 80).interval, [0.0524, 0.3339]);
  near(newcombe(9, 10, 3, 10).interval, [0.1705, 0.809]);
  near(newcombe(5, 56, 0, 29).interval, [-0.0381, 0.1926]);
  near(newcombe(0, 10, 0, 20).interval, [-0.1611, 0.2775]);
  near(newcombe(10, 10, 0, 20).interval, [0.6791, 1]);
  near(newcombe(10, 10, 0, 10).interval, [0.6075, 1]);
});

describe("where a sum stands", () => {
  test("mid-rank, and Wilson's interval where nothing is equal", () => {
    expect(standing(27, 2, 7).percentile).toBeCloseTo(28 / 36, 12);
    near(standing(31, 0, 8).interval, wilson(31, 39), 9);
    expect(standing(0, 0, 0)).toEqual({ percentile: 0.5, interval: [0, 1] });
  });

  test("equals narrow it, and it always holds the percentile", () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), fc.nat(200), (below, equal, above) => {
        fc.pre(below + equal + above > 0);
        const { percentile, interval } = standing(below, equal, above);
        const [low, high] = interval;
        return low >= 0 && high <= 1 && low <= percentile + 1e-12 && percentile <= high + 1e-12 && high > low;
      }),
    );
    const width = (i: readonly [number, number]) => i[1] - i[0];
    expect(width(standing(40, 20, 40).interval)).toBeLessThan(width(standing(50, 0, 50).interval));
  });
});

test("Fisher's exact test with mid-P: the lady tasting tea", () => {
  // 3 of 4 against 1 of 4: tables as likely 32/70, less likely 2/70.
  expect(fisherMidP(3, 4, 1, 4)).toBeCloseTo(2 / 70 + 16 / 70, 12);
  expect(fisherMidP(0, 5, 0, 9)).toBe(1);
  expect(fisherMidP(0, 0, 3, 9)).toBe(1);
  expect(fisherMidP(5, 1000, 60, 1000)).toBeLessThan(1e-9);
});

test("Benjamini and Hochberg's own example (1995, section 3.2): four of fifteen at 5 %", () => {
  const ps = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
  ];
  const adjusted = benjaminiHochberg(ps);
  expect(adjusted.filter((p) => p <= 0.05)).toHaveLength(4);
  expect(adjusted[0]).toBeCloseTo(0.0015, 12);
  expect(benjaminiHochberg([0.9, 0.01])[1]).toBeCloseTo(0.02, 12);
});
