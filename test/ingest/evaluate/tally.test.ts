import { describe, expect, it } from "vitest";
import { compareLists, exactScore, setScore, wilson } from "../../../ingest/evaluate/tally.ts";

describe("Wilson's interval", () => {
  it.each([
    [0, 0, null],
    [10, 10, [0.7225, 1]],
    [0, 10, [0, 0.2775]],
    [50, 100, [0.4038, 0.5962]],
  ])("%i of %i", (right, n, interval) => {
    expect(wilson(right, n)).toEqual(interval);
  });

  it("holds the share and never leaves 0 to 1", () => {
    for (let n = 1; n < 60; n++) {
      for (let right = 0; right <= n; right++) {
        const [low, high] = wilson(right, n) ?? [1, 0];
        expect(low).toBeLessThanOrEqual(right / n + 1e-4);
        expect(high).toBeGreaterThanOrEqual(right / n - 1e-4);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
      }
    }
  });
});

describe("scores", () => {
  it("counts equal values as often as they stand in both lists", () => {
    expect(compareLists(["a", "a", "b"], ["a", "b", "b", "c"])).toEqual({
      right: ["a", "b"],
      extra: ["b", "c"],
      missing: ["a"],
    });
  });

  it("gives precision, recall and F1, and none where nothing was counted", () => {
    const score = setScore("faults", { truePositives: 8, falsePositives: 2, falseNegatives: 4 });
    expect([score.precision, score.recall, score.f1, score.gold]).toEqual([0.8, 0.6667, 0.7273, 12]);
    expect(setScore("faults", { truePositives: 0, falsePositives: 0, falseNegatives: 0 }).f1).toBeNull();
    expect(exactScore("total", { n: 0, right: 0 }).rate).toBeNull();
  });
});
