/** Arrears paid once we asked, sums held in others, income made good, grants set free and what goods cost the body. */
import { describe, expect, it } from "vitest";
import { extractRemedies } from "../../../ingest/extract/remedies/remedies.ts";
import { decisionOf } from "./remedy-builder.ts";
import { table } from "./remedy-reading.ts";

table("money that is due, by its noun", [
  ["The Council will pay Mrs B the backdated allowance of £4,210.50.", "4210.5Q"],
  ["The Council will pay her the backdated benefit of £612 and £150 for her distress.", "612Q 150S"],
  ["In 2021 the Council paid Mrs B the backdated allowance of £4,210. It will now pay her £150.", "paid4210 150S"],
  ["The Council will make good Mr K’s lost rental income of £900.", "900Q"],
  ["Mr K has an income of £900. The Council will pay him £100.", "100S"],
  ["The Council will make the remaining £1,100 of her leaving grant available to her.", "1100Q"],
]);

table("held in another sum, or a price", [
  ["The Council will pay Mrs B £700 for distress. The sum of £90 already offered is included in this.", "700S off90"],
  ["The Council will pay Mrs B £700 for distress. The £90 it offered is included in that sum.", "700S off90"],
  ["The Council will pay Mrs B £700 for distress. The £90 it has already paid is included in this.", "610S paid90"],
  ["The Council will provide a new fridge, which it can buy for £280, and pay Mr K £75 for his trouble.", "75S"],
]);

table("offered to us in a list", [
  [
    [
      "After we wrote to it, a manager called. It has offered to:",
      "- refund both fees, £90 in total;",
      "- pay Mr Z £125 for inconvenience.",
      "I consider that this puts right the injustice to Mr Z.",
    ],
    "90Q 125S",
    "analysis",
  ],
  [
    [
      "After we wrote to it, a manager called. It has offered to:",
      "- refund both fees, £90 in total;",
      "- pay Mr Z £125 for inconvenience.",
      "I do not consider that this is a suitable remedy.",
    ],
    "",
    "analysis",
  ],
]);

table("a debt settled with a landlord", [
  ["The Council will pay the landlord £65 so that the late payment charge is cleared.", "65Q"],
]);

describe("arrears paid when we asked, and found to put that right", () => {
  const total = (analysis: string[]) =>
    extractRemedies(decisionOf({ analysis, action: ["The Council will pay Mr K £200 for his frustration."] })).award
      .totalPence;

  const ROWS: readonly (readonly [lines: string[], pounds: number])[] = [
    [
      [
        "After our first enquiry the Council paid the difference of £60 for 20 weeks, a sum of £1,200.",
        "Payment of the arrears puts the money right. It leaves his frustration.",
      ],
      1400,
    ],
    [
      [
        "On 4 May it paid Mr K the six weeks’ arrears, £930, and an officer called to apologise.",
        "With the arrears that it paid when we asked, the Council has remedied the loss.",
      ],
      1130,
    ],
    [
      ["In 2019 it paid Mr K the arrears, £930, and apologised.", "The payment of the arrears put the money right."],
      200,
    ],
    [
      [
        "After our first enquiry the Council paid Mr K the arrears of £930.",
        "Payment of the arrears does not put right the rest.",
      ],
      200,
    ],
  ];
  for (const [lines, pounds] of ROWS) it(lines.join(" | "), () => expect(total(lines)).toBe(pounds * 100));
});

table("put to the body by us and taken up", [
  ["We put £200 to the Council as a fairer sum. It wrote back that it will pay this.", "200S", "analysis"],
  [
    "I suggested £310, more than it had in mind, with the £84 for the locksmith. It emailed that it will pay both.",
    "310S 84Q",
    "analysis",
  ],
  [
    "I proposed £250 for the delay and £90 for the lost fares. The Council has said yes to both.",
    "250S 90Q",
    "analysis",
  ],
  ["I thought £180 a better figure and said so. The Council has now agreed to pay that amount.", "180S", "analysis"],
  ["I suggested £310. The Council refused and I have decided not to pursue it.", "", "analysis"],
  ["Mr W suggested £310 for the locksmith. The Council emailed that it will not pay it.", "", "analysis"],
  ["We usually suggest £310 a month. The Council agreed that this is the usual range.", "", "analysis"],
]);

table("paid while we looked into it, and taken as the remedy", [
  [
    [
      "In May, after I had asked about it, the Council refunded £210 of rent and paid £100 for her trouble.",
      "I am content to treat those payments as the remedy.",
    ],
    "210Q 100S",
    "analysis",
  ],
  [
    [
      "In May the Council refunded £210 of rent and paid £100 for her trouble, before she came to us.",
      "I accept what was paid as the remedy.",
    ],
    "paid210 paid100",
    "analysis",
  ],
  [
    [
      "In May, after I had asked about it, the Council refunded £210 of rent and paid £100 for her trouble.",
      "I do not accept what was paid as a remedy.",
    ],
    "paid210 paid100",
    "analysis",
  ],
]);

describe("paid once we asked, and enough", () => {
  const counted = (analysis: string[], action: string[]) =>
    extractRemedies(decisionOf({ analysis, action })).remedies.flatMap((r) => (r.counts ? [(r.pence ?? 0) / 100] : []));
  it.each<[string, number[]]>([
    ["In response to our enquiries the Council paid Mrs B £420. We are satisfied with that.", [420, 200]],
    [
      "The Council told us during our enquiries that it would pay Mrs B £420. It has done so, and I consider the sum appropriate.",
      [420, 200],
    ],
    ["In response to our enquiries the Council paid Mrs B £420. We are not satisfied with that.", [200]],
    ["In response to our enquiries the Council said it would pay Mrs B £420. It has not done so.", [200]],
    ["Before she came to us the Council paid Mrs B £420. We are satisfied with that.", [200]],
  ])("%s", (analysis, want) => {
    expect(counted([analysis], ["The Council will pay Mrs B £200 for her time and trouble."])).toEqual(want);
  });
});

describe("taken as the remedy in the sentence that names it", () => {
  const total = (sentence: string) =>
    extractRemedies(decisionOf({ analysis: [sentence], action: ["The Council will pay Mrs B £200 for distress."] }))
      .award.totalPence;
  it.each([
    ["I accept the refund of £340.50, made after our involvement, as part of the remedy.", 54_050],
    ["We consider the £340 the Council paid after our enquiries to be a suitable remedy for the delay.", 54_000],
    ["I do not accept the refund of £340, made after our involvement, as a remedy.", 20_000],
    ["We consider the £340 the Council paid before our enquiries to be a suitable remedy for the delay.", 20_000],
  ])("%s", (sentence, pence) => {
    expect(total(sentence)).toBe(pence);
  });
});
