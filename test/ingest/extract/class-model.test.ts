import { describe, expect, it } from "vitest";
import { cluesOf, isExplained, type SumPlace } from "../../../ingest/extract/remedies/class-clues.ts";
import { likelyClass } from "../../../ingest/extract/remedies/class-model.ts";

/** The first figure of a paragraph, with what else the decision says. */
function placeOf(text: string, pence: number, ...others: string[]): SumPlace {
  const printed = /£[\d,]+(?:\.\d\d)?/.exec(text);
  if (!printed) throw new Error(`No figure: ${text}`);
  const start = printed.index;
  return { text, start, end: start + printed[0].length, pence, around: [text, ...others] };
}

describe("clues of the class of a sum", () => {
  it("folds names of figures and tells the sides of a sum apart", () => {
    const clues = cluesOf(placeOf("The Home will send Mr T £318.40 for the nights it had charged twice.", 31_840));
    expect([...clues.keys()]).toEqual(expect.arrayContaining(["<hom", ">night", ">for the", "#odd", "#pence"]));
    expect(clues.has(">hom")).toBe(false);
  });

  it("reads what stands about the same figure elsewhere, and not about a longer one", () => {
    const text = "The Trust will hand over £640.";
    const near = (other: string) => [...cluesOf(placeOf(text, 64_000, other)).keys()].filter((c) => c.startsWith("~"));
    expect(near("The repairs to the wall had come to £640.")).toContain("~repair");
    expect(near("The repairs to the wall had come to £6,400 or £640.75.")).toEqual([]);
  });

  it("takes a second telling within the clause for no explanation", () => {
    expect(isExplained(placeOf("The Council will pay £70 to Ms V and £70 to her aunt.", 7_000))).toBe(false);
    expect(isExplained(placeOf("The Council will pay £70.", 7_000, "Her taxi to the clinic and back cost £70."))).toBe(
      true,
    );
    expect(isExplained(placeOf("The Council will pay £70 for her spoilt carpets.", 7_000))).toBe(true);
  });

  it("takes time linear in the length of the text", () => {
    const long = `${"a word ".repeat(300_000)}£70 ${"or two ".repeat(300_000)}`;
    const start = performance.now();
    cluesOf({ text: long, start: 2_100_000, end: 2_100_003, pence: 7_000, around: [long] });
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe("the likeliest class of a sum", () => {
  it.each([
    ["It will let Mr O have £412.60, what the skip and the locksmith had come to.", 41_260, "quantifiable"],
    ["It will pay £1,800 for the three terms in which V had no tuition.", 180_000, "loss-of-service"],
    ["It will pay £150 for the worry and upset this gave her.", 15_000, "symbolic"],
  ])("%s", (text, pence, expected) => {
    const likely = likelyClass(placeOf(text, pence));
    expect(likely.class).toBe(expected);
    expect(likely.share).toBeGreaterThan(0.5);
    expect(likely.share).toBeLessThanOrEqual(1);
  });
});
