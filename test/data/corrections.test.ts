import { describe, expect, it } from "vitest";
import { applyCorrections, type Correction, parseCorrections } from "../../data/corrections.ts";
import { makeDecision, makeRemedy } from "../support/decisions.ts";

const decision = makeDecision({
  text: ["The Council delayed.", "It agreed to pay £300 for distress and £150 for time and trouble."],
  remedies: [
    makeRemedy({ id: "r1", evidence: { paragraph: "p2", start: 0, end: 34 } }),
    makeRemedy({ id: "r2", pence: 15_000, evidence: { paragraph: "p2", start: 39, end: 66 } }),
  ],
});
const correction = (given: Partial<Correction>): Correction => ({
  slug: "24-901-001",
  field: "decidedOn",
  paragraph: "p1",
  words: "The Council delayed",
  value: "2025-03-05",
  reason: "misread",
  ...given,
});
const apply = (...given: Partial<Correction>[]) => applyCorrections(decision, given.map(correction));

describe("applyCorrections", () => {
  it("sets a field and remembers what it was", () => {
    const { decision: corrected, applied, failed } = apply({});
    expect(corrected.decidedOn).toBe("2025-03-05");
    expect(applied).toMatchObject([{ was: "2025-03-04", reason: "misread" }]);
    expect(failed).toEqual([]);
    expect(decision.decidedOn).toBe("2025-03-04");
  });

  it("finds the item by the quoted words, whatever its id is now", () => {
    const { decision: corrected } = apply({
      field: "remedies.r9.pence",
      paragraph: "p2",
      words: "£150 for time and trouble",
      value: 16_000,
    });
    expect(corrected.remedies.map((r) => r.pence)).toEqual([30_000, 16_000]);
  });

  it("needs the id where the words rest under several items", () => {
    const all = "It agreed to pay £300 for distress and £150 for time and trouble";
    expect(
      apply({ field: "remedies.r2.pence", paragraph: "p2", words: all, value: 1 }).decision.remedies[1]?.pence,
    ).toBe(1);
    expect(apply({ field: "remedies.r7.pence", paragraph: "p2", words: all, value: 1 }).failed[0]?.message).toMatch(
      /No item/,
    );
  });

  it("removes and adds items, and has the totals made anew", () => {
    const added = { ...makeRemedy({ id: "r3", pence: 500 }) };
    const { evidence: _evidence, ...rest } = added;
    const { decision: corrected, failed } = applyCorrections(
      decision,
      [
        correction({ field: "remedies.r2", paragraph: "p2", words: "£150", value: null }),
        correction({ field: "remedies", words: "delayed", value: rest }),
      ],
      (d) => ({ ...d.award, totalPence: d.remedies.reduce((sum, r) => sum + (r.pence ?? 0), 0) }),
    );
    expect(failed).toEqual([]);
    expect(corrected.remedies.map((r) => r.id)).toEqual(["r1", "r3"]);
    expect(corrected.remedies[1]?.evidence).toEqual({ paragraph: "p1", start: 12, end: 19 });
    expect(corrected.award.totalPence).toBe(30_500);
  });

  it.each([
    ["words that are not there", { words: "never said" }, /quoted words/],
    ["a paragraph that is not there", { paragraph: "p99" }, /no paragraph p99/],
    ["a value that does not fit", { value: "last Tuesday" }, /does not fit/],
    ["a field that does not exist", { field: "colour" }, /not a field/],
    ["the Ombudsman's own words", { field: "sections", value: [] }, /not a field that can be corrected/],
    ["identity", { field: "ref", value: "24 901 009" }, /not a field that can be corrected/],
    ["a code that is none", { field: "outcome.code", value: "won" }, /does not fit/],
    ["the prototype", { field: "constructor.name", value: "x" }, /not a field/],
  ])("reports and does not apply %s", (_name, given, message) => {
    const { decision: same, applied, failed } = apply(given);
    expect(same).toEqual(decision);
    expect(applied).toEqual([]);
    expect(failed[0]?.message).toMatch(message);
  });
});

describe("parseCorrections", () => {
  it("reads lines, passes over remarks, and names the line that is wrong", () => {
    const { corrections, faults } = parseCorrections(
      [
        "# made by us",
        JSON.stringify(correction({})),
        "",
        "{not json",
        '{"slug":"x"}',
        JSON.stringify(correction({ field: "a.b.c.d" })),
      ].join("\n"),
    );
    expect(corrections).toHaveLength(1);
    expect(faults.map((f) => f.line)).toEqual([4, 5, 6]);
  });
});
