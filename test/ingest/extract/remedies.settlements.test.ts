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
  // Rates that change are one sum a step, and their whole is none beside them.
  [
    { action: ["The Council will pay £120 a month for the first five months and £180 a month for the last three."] },
    1140,
  ],
  [{ action: ["The Council will pay £40 a week for the first 10 weeks, rising to £60 a week for the next 10."] }, 1000],
  [
    {
      action: [
        "The rate should be £40 a week for the first 10 weeks and £60 a week for the following 10. The Council will pay her £1,000.",
      ],
    },
    1000,
  ],
  [
    {
      action: [
        "The Council will pay £1,140. It has worked this out at £120 a month for five months and £180 a month for another three.",
      ],
    },
    1140,
  ],
  [{ action: ["The Council will pay her £1,000: 10 weeks at £40 and 10 weeks at £60."] }, 1000],
  [
    {
      analysis: [
        "The Council has agreed with me that £650 a term is right for the two terms with no tuition, and £300 for the term with some. That is £1,600 in total, which it will pay to Ms T within one month.",
        "Ms T also spent many hours on the telephone. She will receive £175. The Council will apologise to her.",
      ],
    },
    1775,
  ],
  [
    {
      analysis: [
        "I think £650 a term is right for the two terms with no tuition, and £300 for the third. The Council agrees and will pay £1,600.",
      ],
    },
    1600,
  ],
  [
    {
      analysis: ["For eight months of damp she should have £90 a month. The Council agrees and will pay £720."],
    },
    720,
  ],
  [{ analysis: ["It'll repay him the £140, as well as the £6."] }, 146],
  [{ analysis: ["Mr B worked out that he'll pay £1,032 more by the time he is 80."] }, 0],
  [{ analysis: ["Mrs B will receive £95 a week in direct payments from June."] }, 0],
  [{ analysis: ["From April she will get £412 of housing benefit. The Council was not at fault."] }, 0],
  [{ analysis: ["The Council accepts that £90 a week is fair for the rent."] }, 0],
  [{ analysis: ["Mr X should be paid £720. His mother should be paid £430. The Council accepts this."] }, 1150],
  [{ analysis: ["I consider £480 an appropriate remedy for this, and the Council has agreed to pay it."] }, 480],
  [{ analysis: ["I put to the Council that £480 would be a fair settlement and it has agreed."] }, 480],
  [{ analysis: ["I think that £630 is about right and the Council has said that it will pay this."] }, 630],
  [{ analysis: ["At my suggestion the Council has paid Mrs B £310 for her distress."] }, 310],
  [{ analysis: ["The Council will send Mrs B a cheque for ninety-five pounds."] }, 95],
  [{ analysis: ["The settlement is that the Council pays £1,400 to Miss D."] }, 1400],
  [{ analysis: ["By way of local settlement the Council offered £490, which I regard as satisfactory."] }, 490],
  [{ action: ["The remedy agreed is £520, of which £300 is for the lost lessons and £220 for the distress."] }, 520],
  [{ action: ["The Council paid Mrs B £140 in March. It has agreed to bring this up to £390."] }, 250],
  // A pseudonym behind a sum is no part of the next one.
  [
    {
      action: [
        "The Council will pay two hundred and fifty pounds to Mr A, three hundred and fifty pounds to Mrs A and three hundred pounds to their son.",
      ],
    },
    900,
  ],
];

describe("settlements told in prose", () => {
  for (const [draft, pounds] of ROWS) {
    it([draft.summary ?? "", ...(draft.action ?? draft.analysis ?? [])].join(" | ").trim(), () => {
      expect(extractRemedies(decisionOf(draft)).award.totalPence).toBe(Math.round(pounds * 100));
    });
  }
});

/** Offers of an early resolution: pounds that the text pays where they are taken up, 0 where they are not. */
const OFFERS: readonly (readonly [lines: readonly string[], pounds: number])[] = [
  [
    [
      "When I put this to the Council it thought again. It told me it would like to end the matter by refunding the year's permit in full, £48, and by paying Mr O £85 for his wasted mornings.",
      "Mr O has told me he is content with that.",
    ],
    133,
  ],
  [
    [
      "In its reply at stage two the Council offered Mrs P £200.",
      "On 4 May the Council wrote to tell us it was prepared to offer £450 now, made up as follows:",
      "- £300 to Mrs P for her worry; and",
      "- £150 to Mrs P for the interview that she missed.",
      "She has agreed to the revised offer.",
    ],
    450,
  ],
  [["When I asked about this it offered to pay a further £160, to which she has agreed."], 160],
  [["The Council would like to settle the complaint by paying Mrs L £340. Mrs L is content with this."], 340],
  [
    ["The Council wrote to us on 3 May. It proposes to pay Mr F £130 for the delay and £90 for his calls. He accepts."],
    220,
  ],
  [["I raised this with the Council. It has since offered Mrs P an apology and £165. She tells me she accepts."], 165],
  [["Following my letter the Council suggested that it pay Mr O £220. In my view this is a suitable remedy."], 220],
  [
    ["When I asked about it the Council offered to increase its payment from £70 to £215. Mrs W has accepted that."],
    215,
  ],
  [["I raised this with the Council. It has since offered Mrs P £165. She has not told me whether she accepts."], 0],
  [["The Council told us it would be prepared to pay £340. Mrs L does not accept this and we shall go on."], 0],
  [["The Council told us it would pay £340 if Mr S could show his receipts. He accepts that."], 0],
  [["The Council told me it was prepared to spend £5,000 on new signs. Mrs P is happy with that."], 0],
  [["The developer told us it was willing to pay £5,000 to the parish. Mrs P is content with this."], 0],
  [["The Council offered Mrs L £340 before she came to us. She has accepted it."], 0],
  [
    [
      "When I asked about it the Council said that it has two more officers now.",
      "The Council has already offered Mrs L £340 for her distress. I consider this fair, so I do not recommend a further payment.",
    ],
    0,
  ],
  [["The Council told us that it usually pays £20 for a missed visit. Mrs P accepts that she had none."], 0],
];

describe("offers made to us and taken up", () => {
  for (const [lines, pounds] of OFFERS)
    it(lines.join(" | "), () => {
      expect(extractRemedies(decisionOf({ analysis: [...lines] })).award.totalPence).toBe(pounds * 100);
    });
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
