import { beforeAll, describe, expect, test } from "vitest";
import { judgePairs, type PairFigures } from "../../support/promise-pairs.ts";

/** Figures as published stand in docs/councils.md; these are the floors under which they must not fall. */
describe("improvements and similar faults later, on 46 hand-labelled pairs", () => {
  let figures: PairFigures;
  beforeAll(async () => {
    figures = await judgePairs();
  });

  test("nine in ten pairs shown are pairs, and three in four pairs are shown", () => {
    const wrong = figures.judged.filter((pair) => pair.shown !== null && !pair.label.pair);
    expect(figures.right / figures.shown, JSON.stringify(wrong)).toBeGreaterThanOrEqual(0.9);
    expect(figures.right / figures.pairs).toBeGreaterThanOrEqual(0.75);
  });

  test("none is dated later that the text does not date so", () => {
    expect(figures.dated).toBeGreaterThan(10);
    expect(figures.headingRight / figures.dated).toBeGreaterThanOrEqual(0.9);
    expect(figures.dayRight / figures.dated).toBeGreaterThanOrEqual(0.75);
  });
});
