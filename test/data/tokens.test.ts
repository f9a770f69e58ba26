/** One definition of a word for index, queries and marks. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldForIndex, foldWord, indexTokens, tokenise } from "../../data/tokens.ts";

describe("indexTokens", () => {
  it.each([
    ["£1,300 for the Council’s delay", ["1300", "for", "the", "council", "s", "delay"]],
    ["£399.17", ["399", "17"]],
    ["12,34 and 1,2345", ["12", "34", "and", "1", "2345"]],
    ["s.26(1) of the 1974 Act", ["s", "26", "1", "of", "the", "1974", "act"]],
    ["Café, e\u0301cole", ["cafe", "ecole"]],
    ["long-term “care” – paid", ["long", "term", "care", "paid"]],
    ["ﬁnal", ["final"]],
    ["  ¶ •\u00a0— ", []],
    ["", []],
  ])("%s", (text, words) => {
    expect(indexTokens(text)).toEqual(words);
  });

  it("gives the place of each word", () => {
    const text = "The “Council’s” £1,300";
    expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual(["The", "Council", "s", "1,300"]);
  });

  it("folds to the same words by either way, and folding again changes nothing", () => {
    const anyText = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.string({ unit: "grapheme", maxLength: 60 }),
      fc.string(),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const words = tokenise(text).map((word) => word.token);
        const folded = foldForIndex(text);
        expect(folded).toBe(words.join(" "));
        expect(foldForIndex(folded)).toBe(folded);
        for (const word of words) expect(foldWord(word)).toBe(word);
      }),
      { numRuns: 500 },
    );
  });
});
