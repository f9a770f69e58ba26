import { describe, expect, test } from "vitest";
import { read } from "../parse/read.ts";

/** Outcome of a copy without a header that closes with these words. */
const closing = (words: string, heading = "Final decision") =>
  read(
    `Fenwick Borough Council (22 915 333)\nThe Ombudsman's final decision:\nSummary: Mr P complained about his flat.\nThe complaint\n- Mr P complained that the Council was at fault.\n${heading}\n- ${words}`,
  ).outcome;

describe("inferred from the decision section's own words", () => {
  test.each([
    ["I have ended my investigation. I found fault by the Council.", "upheld", true],
    ["I uphold this complaint. There was fault which caused injustice.", "upheld", true],
    ["I have completed my investigation with a finding of fault causing injustice.", "upheld", true],
    ["I partly uphold the complaint: no fault in the letting, but fault in the repairs.", "upheld", true],
    ["There was fault, but it did not cause Mr P an injustice.", "upheld", true],
    ["I find fault with the Council. It has agreed to remedy the injustice.", "upheld", true],
    ["I have finished my work on the basis that the agreed action remedies the injustice to Mr P.", "upheld", true],
    ["The complaint is upheld.", "upheld", true],
    ["I found fault in how the Council told Mr P of its decision and no fault in the decision itself.", "upheld", true],
    ["I find no fault.", "not-upheld", true],
    ["I have completed my investigation. There was no fault by the Council.", "not-upheld", true],
    ["I do not uphold this complaint.", "not-upheld", true],
    ["The Council was not at fault.", "not-upheld", true],
    ["I have not found fault in the way the Council reached its decision.", "not-upheld", true],
    ["I did not find fault with the Council.", "not-upheld", true],
    ["I do not find the Council at fault.", "not-upheld", true],
    ["I found no evidence of fault in the Council’s actions.", "not-upheld", true],
    ["My investigation is at an end and I have found the Council without fault.", "not-upheld", true],
    ["I have discontinued my investigation because Mr P has gone to the tribunal.", "not-upheld", false],
    ["We will not investigate Mr P’s complaint because there is not enough evidence of fault.", "closed", false],
    ["We cannot investigate this complaint because it is for the courts.", "closed", false],
    ["I will not start an investigation. We could not add to what the Council has found.", "closed", false],
    [
      "We have upheld this complaint because the Council has agreed to put it right early, so we will not investigate it.",
      "upheld",
      false,
    ],
    ["I found fault. I will not investigate events before 2019, which are late.", "upheld", true],
    ["We will not investigate. It is unlikely we would find fault by the Council.", "closed", false],
    ["I have closed the file.", "unknown", null],
  ])("%s", (words, code, investigated) => {
    expect(closing(words)).toEqual({ code, printed: null, inferred: code !== "unknown", investigated });
  });

  test("never from the Summary or the analysis", () => {
    const text =
      "Fenwick Borough Council (22 915 333)\nSummary: We found fault.\nAnalysis\n- There was fault which caused injustice.";
    expect(read(text).outcome).toEqual({ code: "unknown", printed: null, inferred: false, investigated: null });
  });
});

describe("printed, and whether there was an investigation", () => {
  const printed = (outcome: string, summary: string, decision = "") =>
    read(
      `Fenwick Borough Council (22 915 333)\n\nDecision : ${outcome}\n\nSummary: ${summary}\n${decision === "" ? "" : `\nFinal decision\n\n  1. ${decision}\n`}`,
    ).outcome;
  test.each([
    ["Upheld", "We found fault by the Council.", "I found fault.", "upheld", true],
    [
      "Upheld",
      "We will not investigate, as the Council has agreed to a suitable remedy.",
      "We uphold it and will not investigate.",
      "upheld",
      false,
    ],
    ["Upheld", "Mr P complained about his flat.", "", "upheld", null],
    ["Upheld", "There was fault by the Council, which it will put right.", "", "upheld", true],
    ["Not upheld", "There was no fault.", "I found no fault.", "not-upheld", true],
    [
      "Not upheld",
      "We have discontinued our investigation.",
      "I have discontinued my investigation.",
      "not-upheld",
      false,
    ],
    [
      "Not upheld",
      "We found fault by the Trust, and none by the Council.",
      "I found fault by the Trust.",
      "not-upheld",
      true,
    ],
    ["Closed after initial enquiries", "We will not investigate.", "We will not investigate.", "closed", false],
    ["Report issued", "We found fault.", "I found fault.", "unknown", null],
  ])("%s over %j", (outcome, summary, decision, code, investigated) => {
    expect(printed(outcome, summary, decision)).toEqual({ code, printed: outcome, inferred: false, investigated });
  });
});
