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
    ["not the fee of a service that failed", "The Council will refund the fee of £55.", []],
  ])("%s", (_, action, heads) => {
    const found = injusticesOf({ ...FOR_HER_SON, analysis: [DELAYED], action: [action] });
    expect(found.map((i) => i.head)).toEqual(heads);
  });
});
