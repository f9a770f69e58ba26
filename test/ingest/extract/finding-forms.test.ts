import { describe, expect, it } from "vitest";
import { readDecision } from "../../../ingest/pipeline.ts";
import { FAILINGS } from "./failings.ts";

/** Ways to find a failing; `p` is what the Council did or left undone. */
const FORMS: Readonly<Record<string, (p: string) => string>> = {
  "points back": (p) => `1. The Council ${p}. This was fault.`,
  "goes on": (p) => `1. The Council ${p}, and that was fault.`,
  "gives the cause": (p) => `1. I find the Council at fault because it ${p}.`,
  "in that": (p) => `1. The Council was at fault in that it ${p}.`,
  "over a sentence": (p) => `1. The Council ${p}. There was no good reason for that. I find fault here.`,
  "explained after": (p) => `1. I find fault with the Council. It ${p}.`,
  "in a list": (p) => `1. The Council was at fault in these ways:\n1. it ${p}; and\n1. it was not sorry.`,
  "as a subject": (p) => `1. That the Council ${p} was fault.`,
  "satisfied that": (p) => `1. I am satisfied that the Council ${p}. That amounts to fault.`,
  accepted: (p) => `1. The Council accepts that it ${p}. I agree that this was fault.`,
  "in the paragraph before": (p) => `1. The Council ${p}.\n1. That was fault.`,
};

/** The same words where nobody finds anything. */
const NO_FINDINGS: Readonly<Record<string, (p: string) => string>> = {
  alleged: (p) => `1. Ms X says that the Council ${p}. The records show that it did not. I find no fault.`,
  law: (p) => `1. Councils are at fault only if they act against the law. I have considered whether the Council ${p}.`,
  supposed: (p) => `1. If the Council ${p}, that would be fault.`,
  denied: (p) => `1. I do not find that the Council ${p}. There was no fault.`,
  asked: (p) => `1. Ms X asked us to decide whether the Council ${p}.`,
};

const decision = (analysis: string): string =>
  `Chalkbridge Council (23 950 111)

Category : Other Categories > Other

Decision : Upheld

Decision date : 12 Mar 2024

The Ombudsman's final decision:

Summary: Ms X complained about the Council.

The complaint

1. Ms X complains about the Council.

Analysis

${analysis}

Final decision

1. I have completed my investigation.
`;

function faultsOf(analysis: string): string[] {
  const result = readDecision({ uri: "form.txt", bytes: Buffer.from(decision(analysis)) });
  if (!("decision" in result)) throw new Error("not read");
  return result.decision.faults.filter((f) => f.finding === "fault").map((f) => f.code);
}

/** The same sample every time: every seventh failing, another one for each form. */
function sample(form: number): readonly (readonly [string, string])[] {
  return FAILINGS.filter((_, i) => i % 7 === form % 7);
}

describe("failings in every form of a finding", () => {
  it.each(Object.entries(FORMS).map(([name, make], i) => ({ name, make, rows: sample(i) })))(
    "$name: reads at least nine in ten",
    ({ make, rows }) => {
      const missed = rows
        .filter(([code, phrase]) => !faultsOf(make(phrase)).includes(code))
        .map(([, phrase]) => phrase);
      expect(missed.length / rows.length, missed.join("\n")).toBeLessThanOrEqual(0.1);
    },
  );

  it.each(Object.entries(NO_FINDINGS).map(([name, make], i) => ({ name, make, rows: sample(i) })))(
    "$name: finds nothing",
    ({ make, rows }) => {
      const found = rows.filter(([, phrase]) => faultsOf(make(phrase)).length > 0).map(([, phrase]) => phrase);
      // A failing that itself speaks of upholding or of standards can read as a finding; one in fifty at most.
      expect(found.length / rows.length, found.join("\n")).toBeLessThanOrEqual(0.04);
    },
  );
});
