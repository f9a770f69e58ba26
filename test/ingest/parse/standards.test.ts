/** "What should happen" by its place in the text, and statements that end with a conclusion instead of a decision. */
import { describe, expect, it } from "vitest";
import { read } from "./read.ts";

const HEADER = "Fenmoor Council (24 990 017)\n\nCategory : Education > Other\n\nDecision : Upheld\n\n";
const section = (heading: string, n: number, text: string) => `${heading}\n\n${n}. ${text}\n\n`;
const COMPLAINT = section("The complaint", 1, "Mr S says his grant did not come.");

describe("what should happen", () => {
  const STANDARD = section("What should happen", 2, "A council must give a student £2,100. Its own offer adds £410.");
  const STORY = section("What happened", 3, "Mr S had nothing until May.");
  const ACTION = "The Council will pay Mr S £2,100 within a month.";
  const END = "I find fault causing injustice.";

  it("above the story is the law", () => {
    const text = `${COMPLAINT}${STANDARD}${STORY}${section("Agreed action", 4, ACTION)}${section("Final decision", 5, END)}`;
    const { sections, award } = read(HEADER + text);
    expect(sections.map((s) => s.code)).toEqual([
      "complaint",
      "law-and-guidance",
      "what-happened",
      "agreed-action",
      "decision",
    ]);
    expect(award.totalPence).toBe(210_000);
  });

  it("behind it is the action", () => {
    const text = `${COMPLAINT}${section("What happened", 2, "Mr S had nothing.")}${section("What should happen", 3, ACTION)}${section("Final decision", 4, END)}`;
    const { sections, award } = read(HEADER + text);
    expect(sections.map((s) => s.code)).toContain("agreed-action");
    expect(award.totalPence).toBe(210_000);
  });
});

describe("a conclusion at the end", () => {
  const FOUND = section("What I found", 2, "Mr S lent a friend £450 and was not given it back.");
  it.each([
    ["I do not find that the Council was at fault and so I make no recommendation.", 0],
    ["The Council was not at fault. I have ended my investigation.", 0],
    ["The complaint raises several points that I take in turn.", null],
    ["I find fault in how the Council kept its notes.", null],
  ])("tells whether anything is to come: %s", (text, total) => {
    const { award } = read(HEADER + COMPLAINT + FOUND + section("Conclusion", 3, text));
    expect(award.totalPence).toBe(total);
  });
});
