/** How long a fault lasted, in the words that tell it. */
import { describe, expect, it } from "vitest";
import { readFaults } from "../../../ingest/extract/faults.ts";
import { decisionOf } from "./remedy-builder.ts";

describe("how long a delay lasted", () => {
  it.each([
    ["It ought not to take seven weeks to decide an urgent claim. This delay was fault.", "P7W"],
    ["A choice like that cannot wait nine weeks, and the delay was fault.", "P9W"],
    ["The Council delayed. It took it 22 weeks to answer. That was fault.", "P22W"],
    ["The delay in serving the notice was fault. It went on for 13 months.", "P13M"],
    ["The avoidable delay comes to 11 months and is fault.", "P11M"],
    ["Thirteen months is far too long for this. The delay was fault.", "P13M"],
    ["The delay in serving the notice was fault. It was told of it within 13 months.", null],
  ])("%s %s", (text, duration) => {
    const fault = readFaults(decisionOf({ analysis: [text] })).faults.find((f) => f.code === "delay");
    expect(fault?.duration).toBe(duration);
  });
});
