/** What the page makes is what the corrections file takes. */
import { describe, expect, it } from "vitest";
import { applyCorrections, correctionSchema } from "../../data/corrections.ts";
import { correctionFields, correctionLine, correctionValue } from "../../web/correction.ts";
import { makeDecision, makeRemedy } from "../support/decisions.ts";

const decision = makeDecision({
  text: ["It agreed to pay Mrs X £300 for distress."],
  remedies: [makeRemedy({ evidence: { paragraph: "p1", start: 0, end: 41 } })],
});
const item = { id: "r1", kind: "money" as const, paragraph: "p1", start: 0, end: 41 };

describe("a correction made on the page", () => {
  it.each([
    ["remedies.r1.pence", "£350", 35_000],
    ["remedies.r1.pence", "1,350.50", 135_050],
    ["remedies.r1.heads", "distress, time-and-trouble", ["distress", "time-and-trouble"]],
    ["remedies.r1.status", " recommended ", "recommended"],
    ["remedies.r1", "whatever", null],
  ])("%s typed as %s", (field, typed, expected) => {
    expect(correctionValue(field, typed)).toEqual(expected);
  });

  it("is applied as it stands by the operator's reparse", () => {
    for (const { name } of correctionFields(item)) expect(name).toMatch(/^remedies\.r1/);
    const line = correctionSchema.parse(
      correctionLine(decision, item, { field: "remedies.r1.pence", typed: "£350", reason: "misread" }),
    );
    const { decision: corrected, failed } = applyCorrections(decision, [line]);
    expect(failed).toEqual([]);
    expect(corrected.remedies[0]?.pence).toBe(35_000);
  });
});
