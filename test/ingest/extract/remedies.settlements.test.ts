/** Settlements told in prose: one cheque for several sums, sums for each of a counted group, sums reckoned and then agreed. */
import { describe, expect, it } from "vitest";
import { extractRemedies } from "../../../ingest/extract/remedies/remedies.ts";
import { type Draft, decisionOf } from "./remedy-builder.ts";

type Row = readonly [draft: Draft, pounds: number];

const ROWS: readonly Row[] = [
  [
    {
      action: [
        "The Council will refund the £64 and the £36. It should also pay Mr L £150 for his annoyance. It has accepted this and will send a single cheque for £250.",
      ],
    },
    250,
  ],
  [{ action: ["The Council should make a single payment of £180 covering the upset and the wasted time."] }, 180],
  [{ action: ["The Council will pay £75 to each of the four stallholders for the trade they lost."] }, 300],
  [{ action: ["The Council should make a payment of £120 to each of those three for their worry."] }, 360],
  [{ action: ["The Council will pay £90 to each of the other five plot holders."] }, 450],
  [{ action: ["Five berth-holders had no water for a fortnight. The Council will pay each berth-holder £40."] }, 200],
  [
    {
      summary: "Two households complain about the noise of a car wash.",
      action: ["The Council will pay £400 to Mr and Mrs V and £200 to Miss W. It will also pay each household £80."],
    },
    760,
  ],
  // How many of them are meant is not told.
  [{ action: ["Four tenants had no heating, and two of them complained. The Council will pay each tenant £100."] }, 0],
  [
    {
      summary: "Six families told us about the smell. We looked into the complaints of three of them.",
      action: ["The Council will pay each family £100."],
    },
    0,
  ],
  [{ analysis: ["Part of his fees ought to go back. The Council put this at £91.40 and will pay that to him."] }, 91.4],
  [{ analysis: ["The Council kept the £88 and will give it back to her. It was at fault."] }, 88],
  [{ analysis: ["It has worked out the shortfall as £412 and has agreed to pay this to Mrs B."] }, 412],
  [{ analysis: ["Mr B owes £300 in rent and will pay that by Christmas."] }, 0],
  [{ analysis: ["The Council says Mr B owes £300 and that he will pay it by Christmas."] }, 0],
  [{ analysis: ["The Council charged £88 and has refused to refund it."] }, 0],
];

describe("settlements told in prose", () => {
  for (const [draft, pounds] of ROWS) {
    it([draft.summary ?? "", ...(draft.action ?? draft.analysis ?? [])].join(" | ").trim(), () => {
      expect(extractRemedies(decisionOf(draft)).award.totalPence).toBe(Math.round(pounds * 100));
    });
  }
});

describe("an action that only means the sum before it", () => {
  it("is no further remedy", () => {
    const { remedies, award } = extractRemedies(
      decisionOf({ action: ["The Council accepts that it overcharged her £95 and will refund it."] }),
    );
    expect(remedies).toHaveLength(1);
    expect(award.openEnded).toBe(false);
  });
});
