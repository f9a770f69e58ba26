import { describe, expect, it } from "vitest";
import { plainText } from "../../../ingest/extract/cues.ts";
import { verdictOf } from "../../../ingest/extract/verdicts.ts";

const ROWS: readonly (readonly [string, string | null])[] = [
  ["This was fault.", "fault"],
  ["That amounts to fault.", "fault"],
  ["I consider this to be fault.", "fault"],
  ["The Council was at fault for failing to act.", "fault"],
  ["There was fault by the Council.", "fault"],
  ["These were faults.", "fault"],
  ["I find the Council at fault.", "fault"],
  ["It is fault that nobody replied.", "fault"],
  ["This delay was avoidable and was fault.", "fault"],
  ["This was also service failure.", "fault"],
  ["I have found fault in how the panel decided.", "fault"],
  ["By refusing to assess him the Council acted with fault.", "fault"],
  ["The failure to reply is fault.", "fault"],
  ["That was a fault.", "fault"],
  ["I am satisfied there was fault here.", "fault"],
  ["This is further fault.", "fault"],
  ["Both are fault.", "fault"],
  ["It was not only late but wrong, and that was fault.", "fault"],
  ["The Council’s delay was maladministration.", "fault"],
  ["The service fell below the standard we expect.", "fault"],
  ["I therefore uphold this part of the complaint.", "fault"],
  ["There was no fault in how it decided, but it was at fault for the delay.", "fault"],
  ["The Council was at fault, although there was no fault in the decision itself.", "fault"],
  ["There was no fault.", "no-fault"],
  ["I have not found fault with the Council.", "no-fault"],
  ["The Council was not at fault.", "no-fault"],
  ["I do not find the Council at fault.", "no-fault"],
  ["This was not fault.", "no-fault"],
  ["I do not consider this amounts to fault.", "no-fault"],
  ["There is no evidence of fault.", "no-fault"],
  ["I cannot say the Council was at fault for this.", "no-fault"],
  ["This was not due to fault by the Council.", "no-fault"],
  ["I do not criticise the Council for that and find no fault.", "no-fault"],
  ["It made its decision without fault.", "no-fault"],
  ["There is no evidence of ongoing fault.", "no-ongoing-fault"],
  ["There is no continuing fault.", "no-ongoing-fault"],
  ["I considered whether there was fault.", null],
  ["If there was fault, I ask what it caused.", null],
  ["Had it acted without fault she would have moved sooner.", null],
  ["We may suggest a remedy for any fault.", null],
  ["I have used the word fault to refer to these.", null],
  ["The Council replied in May.", null],
];

describe("what a sentence says about fault", () => {
  it.each(ROWS)("%s → %s", (sentence, kind) => {
    expect(verdictOf(plainText(sentence))?.kind ?? null).toBe(kind);
  });

  it("keeps the words that carry the verdict", () => {
    for (const [sentence] of ROWS) {
      const verdict = verdictOf(sentence);
      if (verdict) expect(sentence.slice(verdict.start, verdict.end).length).toBeGreaterThan(3);
    }
  });

  it.each([
    ["This was fault.", true],
    ["I find that this was fault.", true],
    ["This delay was fault.", false],
    ["The Council was at fault.", false],
  ])("%s points back: %s", (sentence, pointsBack) => {
    expect(verdictOf(sentence)?.pointsBack).toBe(pointsBack);
  });
});
