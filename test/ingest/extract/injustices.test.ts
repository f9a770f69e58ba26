import { describe, expect, it } from "vitest";
import type { Injustice } from "../../../data/decision.ts";
import { extractFindings } from "../../../ingest/extract/findings.ts";
import { extractRemedies } from "../../../ingest/extract/remedies/remedies.ts";
import { type Draft, decisionOf } from "./remedy-builder.ts";

function injusticesOf(draft: Draft): Injustice[] {
  const parsed = decisionOf(draft);
  return extractFindings(parsed, extractRemedies(parsed).remedies).injustices;
}

const told = (draft: Draft): string[] => injusticesOf(draft).map(({ head, person }) => `${head} ${person}`);

const FOR_HER_SON: Draft = {
  complaint: ["Mrs B complained for her son, C, about his therapy."],
  category: "Education",
};
const DELAYED = "The Council took a year to decide. The delay was fault.";

describe("injustices of a decision", () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      "after the last finding no word of effect is needed",
      [DELAYED, "C waited a year for therapy."],
      ["missed-provision child"],
    ],
    ["a child alone as subject", [DELAYED, "C, who likes order, was anxious."], ["distress child"]],
    ["what she told of it", [DELAYED, "She told me that she felt desperate."], ["distress complainant"]],
    ["not what she asks for", [DELAYED, "She wants the Council to say that it caused her distress."], []],
    ["his mother is she who complains", [DELAYED, "His mother was worried."], ["distress complainant"]],
    [
      "a parent and children together",
      [DELAYED, "Mrs B and her two children lived in one room."],
      ["unsuitable-living complainant", "unsuitable-living child"],
    ],
    [
      "a right of appeal is not a child's",
      [DELAYED, "C was unsettled. She could not appeal until May."],
      ["distress child", "delayed-appeal-right complainant"],
    ],
    [
      "one who is named further off bears what a child cannot",
      [DELAYED, "Mrs B did not know what F would get, and could not go to the Tribunal about it."],
      ["uncertainty complainant", "delayed-appeal-right complainant"],
    ],
    [
      "not what the failing itself is called",
      ["The missed sessions of therapy were fault.", "It upset Mrs B."],
      ["distress complainant"],
    ],
    [
      "a sum that did not go far enough",
      [DELAYED, "I do not think that £50 recognised the distress which she was caused."],
      ["distress complainant"],
    ],
    ["not what they would have liked", [DELAYED, "They would have liked money for lost education."], []],
    [
      "no injustice in other words",
      [DELAYED, "I do not consider that it caused Mrs B any injustice."],
      ["none-significant complainant"],
    ],
    ["not what nobody suffered", [DELAYED, "Nobody was put at risk of harm."], []],
    [
      "not what the Ombudsman cannot say",
      [DELAYED, "I cannot say that C missed any therapy, but Mrs B was upset."],
      ["distress complainant"],
    ],
    ["not what was only asked", [DELAYED, "I considered whether C had missed any therapy."], []],
    ["not what the Council did before", [DELAYED, "It has paid Mrs B £50 for her inconvenience."], []],
    [
      "no injustice",
      [
        "The Council took a year. The delay was fault. It did not, in my view, cause Mrs B a significant injustice, though I understand her annoyance.",
      ],
      ["none-significant complainant"],
    ],
  ])("%s", (_, analysis, expected) => {
    expect(told({ ...FOR_HER_SON, analysis: [...analysis] })).toEqual(expected);
  });

  it.each<readonly [string, string, readonly string[]]>([
    ["money put back was lost", "The Council will refund £240 that she should not have paid.", ["financial-loss"]],
    ["expenses are avoidable costs", "The Council will reimburse £64 for taxis.", ["avoidable-costs"]],
    [
      "what was lost, and what it cost beside",
      "The Council will refund £240 that she should not have paid. It will reimburse £64 for taxis.",
      ["financial-loss", "avoidable-costs"],
    ],
    ["not the fee of a service that failed", "The Council will refund the fee of £55.", []],
  ])("%s", (_, action, heads) => {
    const found = injusticesOf({ ...FOR_HER_SON, analysis: [DELAYED], action: [action] });
    expect(found.map((i) => i.head)).toEqual(heads);
  });

  it.each<readonly [string, Draft, readonly string[]]>([
    [
      "both, where both are named behind the head",
      {
        ...FOR_HER_SON,
        analysis: [DELAYED],
        action: ["The Council will pay Mrs B £150 for the distress caused to her and her son."],
      },
      ["distress complainant", "distress child"],
    ],
    [
      "she of whom the sentence tells, not he who saw it",
      {
        complaint: ["Mr F complained about the care of his mother, Mrs F."],
        category: "Adult care services",
        analysis: [
          "The Council took a week to send carers to Mrs F. The delay was fault. Mrs F was alone. She lay on the floor, frightened, and Mr F has had to live with it.",
        ],
      },
      ["distress service-user"],
    ],
    [
      "what goes back to the estate was the estate's loss",
      {
        complaint: ["Mr F complained about the care of his late mother, Mrs F."],
        category: "Adult care services",
        analysis: [
          "The Council charged Mrs F for care which was free. The charging was fault. Mrs F was overcharged by £900.",
        ],
        action: ["The Council will refund £900 to the estate of Mrs F."],
      },
      ["financial-loss estate"],
    ],
    [
      "a mother in a case of no care is a parent",
      {
        complaint: ["Miss K complained for herself and her mother, Mrs N, about the noise of a pump."],
        category: "Environment and regulation",
        analysis: [DELAYED, "Mrs N was frightened."],
      },
      ["distress parent"],
    ],
  ])("%s", (_, draft, expected) => expect(told(draft)).toEqual(expected));
});
