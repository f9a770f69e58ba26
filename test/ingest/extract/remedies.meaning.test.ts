/** What a sum is for: its class and the heads that its words, or the words they point to, name. */
import { describe, expect, it } from "vitest";
import { extractRemedies } from "../../../ingest/extract/remedies/remedies.ts";
import { type Draft, decisionOf } from "./remedy-builder.ts";

/** "250 symbolic distress", sums that are not counted left out. */
const meanings = (draft: Draft): string[] =>
  extractRemedies(decisionOf(draft))
    .remedies.filter((r) => r.counts && r.pence !== null)
    .map((r) => [(r.pence ?? 0) / 100, r.class, r.heads.join("+")].filter((part) => part !== "").join(" "));

function table(name: string, rows: readonly (readonly [string[] | string | Draft, ...string[]])[]): void {
  describe(name, () => {
    it.each(rows.map(([text, ...read]) => [text, read] as const))("%j", (text, read) => {
      const draft = typeof text === "string" ? { action: [text] } : Array.isArray(text) ? { action: text } : text;
      expect(meanings(draft)).toEqual(read);
    });
  });
}

table("words that stand apart from their sum", [
  [
    "The Council will pay Mrs B £225 for the shock caused by the visit on Good Friday and for her trouble in getting a reply.",
    "225 symbolic distress+time-and-trouble",
  ],
  [
    "The Council will pay Mrs B a further £275, on top of the £125 she has banked, to recognise her lost opportunity to be heard.",
    "275 symbolic lost-opportunity",
  ],
  [
    "The Council will pay Mrs B £925, instead of the £325 it offered, for her four winters without heating.",
    "925 loss-of-service unsuitable-living",
  ],
  ["The Council will pay Mrs B £340 on top of the £60 it sent for distress.", "340 symbolic"],
  [
    ["The Council will:", "- pay Mrs B £130 a month for the six months in which D went without physiotherapy, £780."],
    "780 loss-of-service missed-provision",
  ],
  ["She was frightened by the bailiff's call. For that the Council will pay her £165.", "165 symbolic distress"],
  [
    "The Council will pay £1,400 to Mrs B, whose wall abuts the kennels, and £700 to Mr P, whose windows face away, for the noise.",
    "1400 symbolic loss-of-amenity",
    "700 symbolic loss-of-amenity",
  ],
  [
    [
      "The Council will:",
      "- pay Mrs B £425;",
      "- pay Mr P £425.",
      "The payments are for the grief of losing the plot.",
    ],
    "425 symbolic distress",
    "425 symbolic distress",
  ],
]);

table("a sum for what its neighbour is for", [
  [
    [
      "The Council will:",
      "- pay Mrs B £450 for the delay to her appeal right over C's plan and £350 for the same over D's.",
    ],
    "450 symbolic delayed-appeal-right",
    "350 symbolic delayed-appeal-right",
  ],
  [
    "The Council will pay Mr P £475 for the worry of the summons, and Mrs B £175 for hers.",
    "475 symbolic distress",
    "175 symbolic distress",
  ],
  [
    ["The Council will:", "- refund £88 of storage costs.", "- pay Mrs B £150 for herself."],
    "88 quantifiable avoidable-costs",
    "150 symbolic",
  ],
  [
    "For uncertainty over the lease the Council proposed £90 to Mrs B. I think £240 is more suitable and it has agreed to that sum in place of its own.",
    "240 symbolic uncertainty",
  ],
]);

table("money put back", [
  [
    "The Council will pay £1,930 into the estate of Mr P, being the price of the calls not made.",
    "1930 quantifiable financial-loss",
  ],
  ["The Home will pay Mrs B £6,120, the sum it held on to.", "6120 quantifiable financial-loss"],
  ["The Trust will pay Mrs B the £2,750 that the night nurses cost her.", "2750 quantifiable financial-loss"],
  ["The Council will pay £415 to cover the surveyor.", "415 quantifiable avoidable-costs"],
  ["The Council will pay Mrs B £215 to cover her distress.", "215 symbolic distress"],
  ["The Council will pay Mrs B £215 to cover the period of delay.", "215 symbolic"],
  ["The Council will pay Mrs B £130 towards the petrol.", "130 quantifiable avoidable-costs"],
  ["The Council will pay Mrs B £122 as her costs in attending the hearing.", "122 quantifiable avoidable-costs"],
  ["The Council will pay Mrs B the £95 excess.", "95 quantifiable financial-loss"],
  ["The Council will pay Mrs B £1,904 for earnings she lost.", "1904 quantifiable financial-loss"],
  [
    {
      analysis: ["The clock was locked away and not found. Mrs B valued the clock at £1,650."],
      action: ["The Home will pay Mrs B £1,650 for the clock."],
    },
    "1650 quantifiable financial-loss",
  ],
  [
    {
      analysis: ["Mrs B missed three clinics. One was private, and she lost a £185 fee."],
      action: ["The Council will pay Mrs B £185 for the missed private clinic."],
    },
    "185 quantifiable avoidable-costs",
  ],
]);

table("money told in other words", [
  [
    "The Home will pay Mrs B £640 in interest on the £31,200 for the time that it had the use of it.",
    "640 quantifiable financial-loss",
  ],
  [
    "The Council will pay Mrs B £61.20 for her petrol, at 45 pence a mile for 136 miles.",
    "61.2 quantifiable avoidable-costs",
  ],
  [
    {
      analysis: ["It should make good the £2,300 that is still missing."],
      action: ["The Home will pay Mrs B £2,300 and £350 for her distress."],
    },
    "2300 quantifiable financial-loss",
    "350 symbolic distress",
  ],
]);

table("a service not had", [
  [
    "The Council will pay Mrs B £1,280, worked out at £160 for each of the eight months she spent longer than necessary in a house that did not suit her.",
    "1280 loss-of-service unsuitable-living",
  ],
  [
    "The Council will pay Mrs B £980 (seven months at £140) because her accommodation was not suitable for her.",
    "980 loss-of-service unsuitable-living",
  ],
  [
    "The Council will pay Mrs B £640 for two months of not being able to reach her kitchen or bath.",
    "640 loss-of-service unsuitable-living",
  ],
  [
    "The Council will pay Mrs B £460 for the term in which speech therapy was missing.",
    "460 loss-of-service missed-provision",
  ],
  [
    "The Council will pay Mrs B £520, to be used for C's benefit, for the stays he missed.",
    "520 loss-of-service missed-provision",
  ],
  ["The Council will pay Mrs B £610 to enable C to have extra sessions by way of catching up.", "610 loss-of-service"],
  [
    {
      analysis: ["For the loss of day care I think £1,150 is right."],
      action: ["The Council will pay Mrs B £550 on top of the £600 she has had."],
    },
    "550 loss-of-service",
  ],
]);

table("services not had, told by their verbs", [
  [
    "The Council will pay Mrs B £910 because C was taught for only two hours a day.",
    "910 loss-of-service lost-education",
  ],
  ["The Council will pay Mrs B £610 for the school days D lost.", "610 loss-of-service lost-education"],
  ["The Council will pay Mrs B £410 for the nights when no carer came.", "410 loss-of-service missed-provision"],
  ["The Council will pay Mrs B £530 for the sessions that never took place.", "530 loss-of-service missed-provision"],
  ["The Council will pay Mrs B £710 for the winter she had no boiler.", "710 loss-of-service unsuitable-living"],
  [
    "The Council will pay Mrs B £570 for being kept in a hotel for eleven weeks.",
    "570 loss-of-service unsuitable-living",
  ],
  ["The Council will pay Mrs B £420, which is what the locksmith charged.", "420 quantifiable financial-loss"],
  ["The Council will pay Mrs B £330 for her exhaustion.", "330 symbolic distress"],
]);

table("a single sum that equals a rate", [
  [
    {
      analysis: ["They were kept in a hotel. I think £110 a week is right for that."],
      action: ["The Council will pay Mrs B £110 because her emails were ignored."],
    },
    "110 symbolic",
  ],
]);

table("a rate told in the sentence after", [
  [
    "The Council will pay Mr O £660 within six weeks of today. This is £110 a month for six months without proper cooking facilities.",
    "660 loss-of-service unsuitable-living",
  ],
  [
    "The Council will pay Mr O £660 within six weeks. It is calculated at £110 for each month of distress.",
    "660 symbolic distress",
  ],
]);

table("money that was due to somebody", [
  [
    "The Council will pay Mr O £1,560, which is the fee of £60 a week for 26 weeks.",
    "1560 quantifiable financial-loss",
  ],
  ["The Council will pay £9,310 to Mrs O’s estate.", "9310 quantifiable financial-loss"],
  ["The Council will pay £300 to the estate of Mrs O to recognise her distress.", "300 symbolic distress"],
]);

table("a rate told in the sentence before", [
  [
    "For six months of damp she should have £110 a month. The Council agrees and will pay £660.",
    "660 loss-of-service unsuitable-living",
  ],
]);

table("trouble", [
  [
    "The Council will pay Mrs B £145 for her frustration and for the work of chasing it.",
    "145 symbolic frustration+time-and-trouble",
  ],
  ["The Council will pay Mrs B £235 in view of the effort she has had to make.", "235 symbolic time-and-trouble"],
]);

table("sums whose class stands in what they are paid for, to whom or beside", [
  ["The Council will pay the £1,215 Mr O owes direct to the removal firm.", "1215 quantifiable avoidable-costs"],
  ["The Council will pay £835 to Mr O’s former landlord.", "835 quantifiable financial-loss"],
  ["The Council will pay Mr O £235 for the worry of what he owes the removal firm.", "235 symbolic distress"],
  ["The Council will pay Mr O £365, less the £145 it repaid in May.", "220 quantifiable financial-loss"],
  [
    "The Council will credit Mr O’s rent account with £375, which is £25 for each day he had no hot water.",
    "375 loss-of-service unsuitable-living",
  ],
  [
    "The Council will pay Mrs B £341.64 in place of the lunches not provided (156 days at £2.19 a day).",
    "341.64 quantifiable financial-loss",
  ],
  ["The Council will pay Mrs B £385 in lieu of the respite she missed.", "385 loss-of-service missed-provision"],
]);

table("classes that another place of the decision tells", [
  [
    {
      analysis: ["Mr O had no running water for eight weeks."],
      action: ["The Council will pay Mr O £520. This is £65 for each of eight weeks."],
    },
    "520 loss-of-service",
  ],
  [
    {
      analysis: ["It took eight weeks to reply to his complaint."],
      action: ["The Council will pay Mr O £160, at £20 a week for eight weeks."],
    },
    "160 symbolic",
  ],
  [
    {
      analysis: ["The Council took too long to put in the stairlift and the ramp."],
      action: ["The Council will pay Mr O £1,085, at £155 a month for seven months’ delay."],
    },
    "1085 loss-of-service",
  ],
  [
    {
      analysis: ["It sent her £115. That sum takes no account of the year without a break from caring."],
      action: ["The Council will pay Mrs B an additional £345."],
    },
    "345 loss-of-service",
  ],
  [
    [
      "The Council will:",
      "- pay Mrs B £1,650 for the first two terms of D’s part-time timetable;",
      "- pay her £1,150 for the following three terms.",
    ],
    "1650 loss-of-service lost-education",
    "1150 loss-of-service lost-education",
  ],
]);
