/** Sums whose clause names no failing, tied by the words or the loss that belong to one type of finding only. */
import { describe, expect, it } from "vitest";
import { extractFindings } from "../../../ingest/extract/findings.ts";
import { extractRemedies } from "../../../ingest/extract/remedies/remedies.ts";
import { decisionOf } from "./remedy-builder.ts";

const DELAY = "The Council took a year to decide her appeal. The delay was fault.";
const NO_CARE =
  "The Council did not provide the care in Mrs B’s plan. This was a failure to provide a service and was fault.";
const SILENCE = "The Council did not answer Mrs B’s emails. This poor communication was fault.";
const COMPLAINT = "Its complaint handling was poor, which was fault.";
const NO_CONSULT = "The Council did not consult Mrs B on the scheme. Its failure to consult was fault.";
const COURT = "The Council sent bailiffs while she had a plan to pay. This recovery action was fault.";
const FLAWED = "The Council did not take account of the doctor’s letter. The decision was flawed, which was fault.";

const ROWS: readonly (readonly [string, readonly string[], string, readonly string[]])[] = [
  ["care missed", [DELAY, NO_CARE], "pay Mrs B £300 for the care that she missed", ["failure-to-provide-service"]],
  [
    "no reply",
    [DELAY, SILENCE],
    "pay Mrs B £100 for the frustration of being left without replies",
    ["poor-communication"],
  ],
  [
    "no reply, where both were silent",
    [SILENCE, COMPLAINT],
    "pay Mrs B £100 for the frustration of being left without replies",
    [],
  ],
  [
    "a complaint pursued",
    [DELAY, COMPLAINT],
    "pay Mrs B £100 for her time and trouble in pursuing the complaint",
    ["poor-complaint-handling"],
  ],
  ["a wait", [DELAY, FLAWED], "pay Mrs B £100 for the frustration of waiting", ["delay"]],
  ["court", [FLAWED, COURT], "pay Mrs B £200 for the distress of being threatened with court", ["recovery-action"]],
  ["no say", [DELAY, NO_CONSULT], "pay Mrs B £200 for her lost opportunity to object", ["failure-to-consult"]],
  ["no say, and nobody failed to ask", [DELAY, FLAWED], "pay Mrs B £200 for her lost opportunity to object", []],
  ["what either may have caused", [DELAY, FLAWED], "pay Mrs B £200 for her uncertainty", []],
  ["several heads", [DELAY, COMPLAINT], "pay Mrs B £200 for the distress and frustration of waiting", []],
];

describe("what a sum answers by its nature", () => {
  it.each(ROWS)("%s", (_, analysis, clause, expected) => {
    const parsed = decisionOf({
      complaint: ["Mrs B complained about the Council."],
      category: "Adult care services",
      analysis: [...analysis],
      action: [`Within four weeks the Council will ${clause}.`],
    });
    const { faults, remedies } = extractFindings(parsed, extractRemedies(parsed).remedies);
    const sum = remedies.find((r) => r.pence !== null);
    expect((sum?.faults ?? []).map((id) => faults.find((f) => f.id === id)?.code)).toEqual(expected);
  });
});
