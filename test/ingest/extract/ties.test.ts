import { describe, expect, it } from "vitest";
import type { Remedy, Section } from "../../../data/decision.ts";
import { extractFindings } from "../../../ingest/extract/findings.ts";
import type { ParsedDecision } from "../../../ingest/parsed.ts";

/** One sum for each clause of the agreed action, as the remedies' reader would give it. */
function sumsOf(action: string): Remedy[] {
  return [...action.matchAll(/£([\d,]+)/g)].map((match, i): Remedy => {
    const next = action.indexOf("£", match.index + 1);
    return {
      id: `r${i + 1}`,
      kind: "symbolic-payment",
      class: "symbolic",
      status: "agreed",
      counts: true,
      pence: Number((match[1] ?? "").replace(/,/g, "")) * 100,
      valuePence: Number((match[1] ?? "").replace(/,/g, "")) * 100,
      unit: "one-off",
      unitOf: null,
      unitPence: null,
      quantity: null,
      minPence: null,
      maxPence: null,
      conditional: false,
      openEnded: false,
      adequate: false,
      mixed: false,
      form: "payment",
      when: "decision",
      payer: "marlby",
      paidTo: "complainant",
      for: ["complainant"],
      persons: 1,
      each: false,
      heads: [],
      headsInferred: false,
      faults: [],
      concerns: null,
      within: null,
      workingDays: false,
      dueOn: null,
      partOf: null,
      evidence: { paragraph: "p9", start: match.index, end: next < 0 ? action.length : next },
      dueEvidence: null,
    };
  });
}

function decisionOf(analysis: readonly string[], action: string): ParsedDecision {
  const section = (code: Section["code"], texts: readonly string[], from: number): Section => ({
    code,
    heading: code,
    parents: [],
    paragraphs: texts.map((text, i) => ({
      id: `p${from + i}`,
      number: from + i,
      certain: true,
      label: String(from + i),
      depth: 0,
      text,
    })),
  });
  return {
    ref: "24 900 002",
    body: { name: "Marlby Council", slug: "marlby", known: false, type: "unitary" },
    otherBodies: [],
    kind: "statement",
    category: null,
    subcategory: null,
    outcomePrinted: "Upheld",
    decidedOn: null,
    summary: "",
    sections: [
      section("complaint", ["Mrs B complained about her son, C."], 1),
      section("analysis", analysis, 2),
      section("agreed-action", [action], 9),
    ],
    shape: "numbered",
    reachesDecision: true,
    warnings: [],
  };
}

const DELAY = "The Council issued the final EHC plan five months late. This delay was fault and caused Mrs B distress.";
const SILENCE = "The Council did not answer Mrs B’s emails. This was fault and left her frustrated.";
const COMPLAINT = "Its complaint handling was poor, which was fault. It put Mrs B to time and trouble.";

/** Findings, the clause that pays, and the types of fault that each sum is tied to. */
const ROWS: readonly (readonly [string, readonly string[], string, readonly (readonly string[])[]])[] = [
  [
    "a failing named",
    [DELAY, SILENCE],
    "The Council will pay Mrs B £500 for the delay in issuing the plan.",
    [["delay"]],
  ],
  [
    "each sum its own failing",
    [DELAY, SILENCE],
    "The Council will pay £500 for the delay in issuing the plan and £100 for the lack of communication.",
    [["delay"], ["poor-communication"]],
  ],
  [
    "the cause before the head",
    [DELAY, COMPLAINT],
    "The Council will pay £150 for the time and trouble caused by its poor complaint handling.",
    [["poor-complaint-handling"]],
  ],
  [
    "a paragraph referred to",
    [DELAY, SILENCE],
    "The Council will pay £200 to recognise the fault detailed in paragraph 3.",
    [["poor-communication"]],
  ],
  ["one fault only", [DELAY], "The Council will pay £300 to recognise Mrs B’s distress.", [["delay"]]],
  ["two faults, none named", [DELAY, SILENCE], "The Council will pay £300 to recognise Mrs B’s distress.", [[]]],
  [
    "the faults at large",
    [DELAY, SILENCE],
    "The Council will pay £300 for the distress caused by the faults I have identified.",
    [[]],
  ],
  [
    "both named",
    [DELAY, SILENCE],
    "The Council will pay £400 for the delay in issuing the plan and for its lack of communication.",
    [["delay", "poor-communication"]],
  ],
  [
    "by the step alone",
    [DELAY, COMPLAINT],
    "The Council will pay £250 for the distress caused by the late EHC plan.",
    [["delay"]],
  ],
  [
    "a failing that only the clause names",
    [DELAY],
    "The Council will pay £250 for failing to make reasonable adjustments.",
    [["equality-human-rights"]],
  ],
  [
    "a rate is no purpose",
    [DELAY, SILENCE],
    "The Council will pay £500, being £100 for each month of delay, to recognise her frustration.",
    [[], []],
  ],
];

describe("what a sum answers", () => {
  it.each(ROWS)("%s", (_name, analysis, action, expected) => {
    const parsed = decisionOf(analysis, action);
    const { faults, remedies } = extractFindings(parsed, sumsOf(action));
    const tied = remedies.map((r) => r.faults.map((id) => faults.find((f) => f.id === id)?.code ?? "?").sort());
    expect(tied).toEqual(expected.map((codes) => [...codes].sort()));
  });

  it("infers heads from the one fault that a sum without heads is tied to", () => {
    const action = "The Council will pay Mrs B £500 for the delay in issuing the plan.";
    const [remedy] = extractFindings(decisionOf([DELAY, SILENCE], action), sumsOf(action)).remedies;
    expect([remedy?.heads, remedy?.headsInferred]).toEqual([["distress"], true]);
  });

  it("says what a fault caused, and how long it lasted", () => {
    const { faults } = extractFindings(decisionOf([DELAY], "The Council will apologise."), []);
    expect(faults.map((f) => [f.code, f.injustice, f.duration, f.concerns])).toEqual([
      ["delay", "caused", "P5M", "ehc-plan-issue"],
    ]);
  });

  it("warns of a finding whose failing it cannot read", () => {
    const { warnings } = extractFindings(decisionOf(["The panel met in May. This was fault."], "None."), []);
    expect(warnings.map((w) => w.code)).toEqual(["fault-unread"]);
  });
});
