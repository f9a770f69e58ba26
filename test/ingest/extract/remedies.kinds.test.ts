/** Which kind of step an order is, and what looks like an order and is none. */
import { describe, expect, it } from "vitest";
import { extractRemedies } from "../../../ingest/extract/remedies/remedies.ts";
import { type Draft, decisionOf } from "./remedy-builder.ts";

const kindsOf = (draft: Draft): string[] => [
  ...new Set(extractRemedies(decisionOf(draft)).remedies.map((r) => r.kind)),
];

describe("steps told in the reasoning of a text without an action section", () => {
  it.each<readonly [string, string | readonly string[], readonly string[]]>([
    [
      "the law asks it of every council",
      "Where a pitch is let, the council must provide water and review its plan.",
      [],
    ],
    ["somebody else agreed to it", "The stallholder agreed to move his van and to arrange a new cover.", []],
    ["what might be asked", "Mrs B may wish to ask it whether to offer a place again.", []],
    [
      "what was decided in the events",
      "They decided that the rule should not be waived and sent a note on how to ask for a review.",
      [],
    ],
    ["the Ombudsman's own task", "My task is to look at how the Council carried out its review.", []],
    ["what the body agreed", "The Council has agreed to carry out a new assessment of her needs.", ["reassess"]],
    ["what was recommended", "I recommended that it review its procedure for pitches.", ["policy-procedure-review"]],
    [
      "a list under what it agreed",
      [
        "I asked the Council to settle this now. It agreed to:",
        "- apologise to Mrs B; and",
        "- hold the review by May.",
      ],
      ["apology", "reconsider-decision"],
    ],
  ])("%s", (_, analysis, kinds) => {
    expect(kindsOf({ analysis: typeof analysis === "string" ? [analysis] : [...analysis] })).toEqual(kinds);
  });
});
