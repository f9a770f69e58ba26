import { describe, expect, it } from "vitest";
import type { FaultCode } from "../../../data/vocabulary.ts";
import type { Score } from "../../../ingest/extract/failing-model.ts";
import { inCase } from "../../../ingest/extract/fault-context.ts";

const SCORES: readonly Score[] = [
  { code: "delay", share: 0.4 },
  { code: "flawed-decision", share: 0.35 },
  { code: "none", share: 0.25 },
];

function contextOf(factors: readonly [FaultCode, number][], named: readonly FaultCode[] = []) {
  return { about: [], factors: () => new Map(factors), named: new Set(named) };
}

describe("a finding in its case", () => {
  it("is likelier of what the rest of the decision speaks of", () => {
    const scores = inCase(SCORES, contextOf([["flawed-decision", 3]]));
    expect(scores[0]?.code).toBe("flawed-decision");
    expect(scores.reduce((sum, s) => sum + s.share, 0)).toBeCloseTo(1);
  });

  it("leaves the share of words that name no failing as it is", () => {
    const scores = inCase(SCORES, contextOf([["delay", 9]]));
    expect(scores.find((s) => s.code === "none")?.share).toBe(0.25);
  });

  it("is less likely of what was found before", () => {
    expect(inCase(SCORES, contextOf([]))[0]?.code).toBe("delay");
    expect(inCase(SCORES, contextOf([], ["delay"]))[0]?.code).toBe("flawed-decision");
  });
});
