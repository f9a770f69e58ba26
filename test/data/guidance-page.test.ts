import { describe, expect, test } from "vitest";
import { figuresOnPage, type PageFigure } from "../../data/guidance-page.ts";

const figure = (given: Partial<PageFigure> = {}): PageFigure => ({
  id: "x",
  head: "Lost education",
  minPence: 90_000,
  maxPence: 240_000,
  unitCode: "per-term",
  headCodes: ["lost-education"],
  ...given,
});
const cues = new Map([
  ["lost-education", ["lost education"]],
  ["distress", ["distress"]],
]);
const seen = (text: string, given: Partial<PageFigure> = {}) =>
  figuresOnPage([text], [figure(given)], cues).length === 1;

describe("a figure is seen", () => {
  test.each([
    ["For lost education a payment of £900 to £2,400 a term is usual.", true],
    ["For lost education we suggest between £900 and £2400 per term.", true],
    ["Lost education: £900–£2,400 for each term.", true],
    ["For lost education we suggest £900 to £2,400.", false],
    ["Fees of £900 to £2,400 a term were charged.", false],
    ["Lost education has cost £900. A term at the school costs £2,400.", false],
    ["For lost education £900 to £24,000 a term.", false],
    ["For lost education £1,900 to £2,400 a term.", false],
  ])("%s", (text, want) => {
    expect(seen(text)).toBe(want);
  });

  test("an upper end alone needs to be said as one", () => {
    const upTo = { minPence: null, maxPence: 50_000, unitCode: "one-off", headCodes: ["distress"] };
    expect(seen("Payments for distress are up to £500.", upTo)).toBe(true);
    expect(seen("She was paid £500 for distress.", upTo)).toBe(false);
    expect(seen("Distress.", { ...upTo, maxPence: null })).toBe(false);
  });

  test("with the words that hold it", () => {
    const [found] = figuresOnPage(["Other.", "For lost education £900 to £2,400 a term."], [figure()], cues);
    expect(found?.words).toContain("£900 to £2,400 a term");
  });
});
