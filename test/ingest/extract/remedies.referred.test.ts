/** Orders that name the place of a figure and not the figure: by paragraph, by finding, by count, by comparison. */
import { describe, expect, it } from "vitest";
import { extractRemedies } from "../../../ingest/extract/remedies/remedies.ts";
import { decisionOf } from "./remedy-builder.ts";

interface Row {
  readonly name: string;
  readonly analysis: string[];
  readonly action: string[];
  readonly summary?: string;
  readonly pounds: number | null;
  readonly sums?: number[];
}

const ROWS: readonly Row[] = [
  {
    name: "the last paragraph",
    analysis: [
      "The review was late. That was fault.",
      "I think she should receive another £60 for the missing month and a further £350 for the frustration.",
    ],
    action: ["The Council will pay Mrs B the additional sums in the last paragraph within four weeks."],
    pounds: 410,
    sums: [60, 350],
  },
  {
    name: "what the third paragraph sets out",
    analysis: [
      "The rent is £71 a year.",
      "It gave the plot away.",
      "I asked the Council to settle the complaint. He will pay no rent for a year, which saves him £71. It will give him £420 for the shed, and £180 as a token of its regret.",
      "This is a fair outcome.",
    ],
    action: ["By 1 March 2024 the Council will do what I set out in the third paragraph of my assessment."],
    pounds: 600,
    sums: [420, 180],
  },
  {
    name: "the second paragraph, borne out by the Summary",
    summary: "There was fault. The home should refund £1,912.40 and pay Mrs B £150.",
    analysis: [
      "The contract is unclear.",
      "The estate should have back what it paid for the other nine days, which is £1,912.40.",
    ],
    action: [
      "I recommend that the home should give the sum in the second paragraph of my analysis back to the estate, apologise to Mrs B for the letter it sent her, and pay her £150 for the upset.",
    ],
    pounds: 2062.4,
    sums: [1912.4, 150],
  },
  {
    name: "both figures, which make what the Summary pays",
    summary: "There was fault. It has agreed to refund £4,830.50 and to pay Mrs B £300.",
    analysis: [
      "The Council offered half, £2,000.",
      "It has worked out that Mrs B paid £4,000 over 50 weeks, and that he is owed £830.50.",
    ],
    action: ["The Council should repay both figures within one month.", "It should pay Mrs B £300 for her worry."],
    pounds: 5130.5,
    sums: [4000, 830.5, 300],
  },
  {
    name: "the other payment of the analysis",
    summary: "The Council will refund £410, pay his brother £220 and pay Mr B £130.",
    analysis: ["He ought to have something for the lost day, and we agreed on £220 for it."],
    action: [
      "The Council will repay the £410 to Mr P. It will make the other payment mentioned in the analysis to Mr P, and one of £130 to Mr B.",
    ],
    pounds: 760,
    sums: [220, 410, 130],
  },
  {
    name: "the increased sum",
    summary: "The Council agreed to apologise and make payments totalling £1,450.",
    analysis: ["I do not find £150 to be enough. I asked the Council for £450 in all for distress and it has agreed."],
    action: [
      "Within four weeks the Council has agreed to:",
      "- pay the £1,000 it offered for lost therapy; and",
      "- pay Mrs B the increased sum for distress.",
    ],
    pounds: 1450,
    sums: [450, 1000],
  },
  {
    name: "sums recommended, two items",
    summary: "There was fault. The Council should pay them £700.",
    analysis: ["I recommended instead £450 for the delay, and £250 for the poor letters. The Council has agreed."],
    action: ["Within one month the Council will:", "- apologise; and", "- pay them the sums I recommended."],
    pounds: 700,
    sums: [450, 250],
  },
  {
    name: "an allowance worked out in a place that cannot be read",
    analysis: ["The allowance was £150 a week. The Council worked it out for me. It comes to £9,460."],
    action: [
      "The Council will apologise and pay them the allowance as it calculated it. It will pay Mrs B £300 for the strain.",
    ],
    pounds: null,
  },
  {
    name: "figures that do not make what the Summary pays with the section's own",
    summary: "The Council has agreed to pay Mrs B £900.",
    analysis: ["I recommended £500 for the delay. She paid £120 for a tutor."],
    action: [
      "Within one month the Council will pay Mrs B £100 for her trouble and the two sums named in my analysis for the delay.",
    ],
    pounds: null,
  },
  {
    name: "figures of the section itself",
    analysis: ["I considered £700."],
    action: [
      "The Council will pay Mrs B £300 for distress and £100 for her trouble.",
      "It should make the payments we recommended within one month.",
    ],
    pounds: 400,
    sums: [300, 100],
  },
  {
    name: "the place and the figure together",
    analysis: ["I consider £500 right for the first term and £300 for the second."],
    action: [
      "The Council will pay her the two sums in the paragraph above for the first and second terms, £800 together.",
    ],
    pounds: 800,
  },
  {
    name: "everything in the last paragraph, part of it open",
    summary: "The Council has agreed to pay Mrs B £600.",
    analysis: [
      "The Council suggested £50 a month. I asked for £100 a month and the Council agreed to this for the six months. It will take the £930 into the grant.",
    ],
    action: ["The Council will do what is in the last paragraph within six weeks."],
    pounds: null,
  },
  {
    name: "a rate told elsewhere, its product printed nowhere",
    analysis: ["Until she is made an offer, the Council will pay her £140 a month. Eight months have gone by so far."],
    action: ["The Council should pay her the monthly sum for the eight months to February 2024."],
    pounds: null,
  },
  {
    name: "one printed sum for each of two payments",
    analysis: ["There was fault."],
    action: [
      "The Council should make a payment to him and a payment to his mother in the same amount, each of £350, for the distress.",
    ],
    pounds: 700,
  },
  {
    name: "a whole told in another section and its parts",
    analysis: ["We recommend that the Council pays Mrs B £1,000."],
    action: ["The Council should pay her £600 for the delay and £400 for the distress."],
    pounds: 1000,
  },
  {
    name: "a payment only for a failure to come",
    analysis: ["There was fault."],
    action: [
      "The Council will pay Mrs B £250. It will hold the review in two months. If it has not done so by then, it will pay her another £90.",
    ],
    pounds: 250,
  },
];

describe("an order that names the place of its figure", () => {
  it.each(ROWS)("$name", ({ analysis, action, summary, pounds, sums }) => {
    const { award, remedies } = extractRemedies(
      decisionOf({ analysis, action, ...(summary === undefined ? {} : { summary }) }),
    );
    expect(award.totalPence).toBe(pounds === null ? null : Math.round(pounds * 100));
    if (sums)
      expect(remedies.filter((r) => r.counts && r.pence !== null).map((r) => (r.pence ?? 0) / 100)).toEqual(sums);
  });
});
