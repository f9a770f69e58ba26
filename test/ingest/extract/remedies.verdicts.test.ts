/** Sums that we put to a body and it takes up, sums worked out before they are paid, and earlier sums that the new one holds or ends. */
import { describe, expect, it } from "vitest";
import { extractRemedies } from "../../../ingest/extract/remedies/remedies.ts";
import { decisionOf } from "./remedy-builder.ts";

type Row = readonly [text: string | readonly string[], pounds: number | null];

const ACTION: readonly Row[] = [
  [
    [
      "The Council will make these payments within a month.",
      "- To Mr W, £450.",
      "- To Ms E, whose ceiling it was, £700.",
    ],
    1150,
  ],
  [
    [
      "The Council agreed to pay both tenants.",
      "- Mrs L, as she was nearest the works, £300.",
      "- Mr O, who was away at first, £200.",
    ],
    500,
  ],
  [
    [
      "I recommended payments for the months in that house, which the Council has agreed to make.",
      "- To Mrs K, £400.",
      "- To her mother, in whose room the damp was, £350.",
    ],
    750,
  ],
  ["The Council will write to Ms E, whose rent was £700.", 0],
  ["The Council will pay both households £70, one payment to each, for heaters.", 140],
  ["The Council will make payments of £70, one to each of the two families.", 140],
  ["The Council will pay £70, once to each of the two neighbours.", 140],
  ["The Council will pay the household £70, one payment, for heaters.", 70],
  ["£650 should be paid, the £300 included, to acknowledge this.", 650],
  ["The Council will pay Mr W £650 (the £300 being part of it).", 650],
  ["The Council will pay Mr W £650, the £300 counting towards it.", 650],
  ["The Council will pay Mr W £650 for the delay and £300 for his distress, interest included.", 950],
  ["The Council will pay £500 to Mrs L and £500 to Mr O (the £150 offers fall away).", 1000],
  ["The Council will pay £500 to Mrs L (its £150 no longer stands).", 500],
  ["The Council will pay £500 to Mrs L (forget the £150).", 500],
  ["The Council will pay £500 to Mrs L (and the £150 offer still stands).", 650],
  ["For the harm to the two girls, the sum is £300 a child.", 600],
  ["On account of the worry the figure is to be £300.", 300],
  ["The rent for the flat is £300.", 0],
  ["For a resident the charge is £300.", 0],
  ["The three lessons which the parents bought are to be refunded, at £118 each.", 354],
  ["The Council will refund three private lessons, each at £118.", 354],
  ["It will refund both tickets at £45 a ticket.", 90],
  ["The Council will pay the two children £150 each.", 300],
  ["The Council will pay E £500 for each month from June to December 2020 inclusive.", 3500],
  ["The Council will pay E £500 a month from June to December 2020 inclusive.", 3500],
  [
    "From the £1,968 the Home will strike out £1,033.20, and bill her for the rest. It will pay her £150 for the worry.",
    150,
  ],
  ["31 visits at £18.40 come to £570.40. With the £96 taken off, £474.40 is to be refunded to Mr W.", 474.4],
  ["Ten weeks at £50 make £500. Less the £100 it has paid, that leaves £400 to be refunded to her.", 400],
  ["The Council will pay the higher of her two quotes, £612.", 612],
  ["Within a month, £250 to Mr W.", 250],
  ["To Mr W, £250.", 250],
  ["I fix the payment at £250.", 250],
  ["Mr W can expect £250 from the Council within four weeks.", 250],
  ["Mr W should expect to pay £250 towards the works.", 0],
  ["Mr W is owed £250, which will be paid in four weeks.", 250],
  ["Mr W is owed £250 by his former landlord. The Council will pay him £50.", 50],
  ["The figure I arrive at is £250. The Council will pay it in four weeks.", 250],
  ["The figure it gave him was £250. The Council will explain it.", 0],
  ["The Council will reimburse Mr W’s taxis. The bill was £250.", 250],
  ["The Council will refund half of the fee. The bill was £250.", 0],
];

const REASONED: readonly Row[] = [
  [
    "The usual figure is modest, and I asked for £200 for each of the three complainants; the Council has said that this will be done.",
    600,
  ],
  ["I would mark this by a payment of £150, and the Council concurs.", 150],
  ["I asked for £150 and the Council told me that it would be paid by May.", 150],
  ["I suggested £150 for her trouble, and the Council says it will pay this.", 150],
  ["I would not mark this by a payment of £150, though the Council is content to pay it.", 0],
  ["Mr W asked for £150 and the Council said that it would be considered.", 0],
  ["I asked for the invoice of £150 and the Council said that it would be sent.", 0],
  ["Its valuer put this at £150,000, and the Council has agreed.", 0],
  ["The reply was late. £35 is all that calls for. The two payments are to be made by 1 May.", 35],
  ["The Council is going to pay Mr W £200 for his worry.", 200],
  ["The Council is going to charge Mr W £200 for the bin.", 0],
  ["At my suggestion Mr W will have £200 for the months of worrying.", 200],
  [
    "It is going to cancel the £2,311.20 that remains and put the £177.60 back into her account. At my suggestion she will also have £100.",
    277.6,
  ],
  ["We settled on £250, which is to reach Mr W by the end of May, with an apology.", 250],
  ["It will put matters right by sending Mr W £250 and a written apology.", 250],
  ["To close the matter the Council is sending Mr W £250.", 250],
  ["The remedy on which both sides are agreed is £250.", 250],
  ["£250 has been settled on as the remedy.", 250],
  ["My view, which the Council shares, is that £250 would put this right.", 250],
  ["For those five months Mr W should have £250, and the Council agrees.", 250],
  ["The Council, to its credit, needed no persuading to pay £250.", 250],
  ["The Council accepted without argument that £250 should go to Mr W.", 250],
  ["It has agreed to £250 for the lost weeks and, for the rude letter, £120.", 370],
  ["The Council agreed £250 a week for the placement with the home.", 0],
  ["The Council had agreed a budget of £250 for him.", 0],
  ["The grant of £250 was agreed in June 2021 and paid to the builder.", 0],
  ["The Council is willing to pay £250 a week for a place at the school.", 0],
  ["Mr W says he and the Council agreed on £250 for the fence.", 0],
  ["At the hearing both sides agreed on £250 for costs.", 0],
  ["Mr W’s landlord has agreed to pay £250.", 0],
  ["The Council accepted that £250 should go to the contractor.", 0],
];

/** Told in the reasoning, beside £200 in the action section. */
const MEANWHILE: readonly Row[] = [
  ["After our enquiries the Council refunded £900 of the fees. That puts the money right.", 1100],
  [
    "Having heard from us, the Council worked it out again and on 6 May paid £900 into his account. This is an appropriate way of dealing with the loss.",
    1100,
  ],
  [
    "When we asked, the Council looked again and repaid him £900. I regard that as a suitable remedy for the overcharge.",
    1100,
  ],
  ["After our enquiries the Council refunded £900 of the fees. That was not a suitable remedy.", 200],
  ["In June it refunded £900 of the fees. This is an appropriate way of dealing with it.", 200],
  ["Having heard from us, the Council said the rent was £900. This is right.", 200],
];

type Named = readonly [text: string, head: string | null];

const HEADS: readonly Named[] = [
  ["It will pay Mr W £250 for the care he did without.", "missed-provision"],
  ["It will pay Mr W £250 for the schooling his son went without.", "lost-education"],
  ["It will pay Mr W £250 for the half term that each of them missed.", "lost-education"],
  ["It will pay Mr W £250 for months of worrying that he might lose his home.", "distress"],
  ["It will pay Mr W £250 for the alarm she felt.", "distress"],
  ["It will pay Mr W £250 for his wasted time.", "time-and-trouble"],
  ["It will pay Mr W £250 for loss of the quiet use of his garden.", "loss-of-amenity"],
  ["It will pay Mr W £250 for the months he lived among hazards.", "unsuitable-living"],
  ["It will pay Mr W £250 for the new smoke alarm.", null],
];

const total = (draft: Parameters<typeof decisionOf>[0]) => extractRemedies(decisionOf(draft)).award.totalPence;
const lines = (text: Row[0]) => (typeof text === "string" ? [text] : [...text]);
const pence = (pounds: number | null) => (pounds === null ? null : Math.round(pounds * 100));

describe("sums put to a body, worked out, or held in another", () => {
  it.each(ACTION)("%s → £%s", (text, pounds) => expect(total({ action: lines(text) })).toBe(pence(pounds)));
  it.each(REASONED)("told outside an action section: %s → £%s", (text, pounds) =>
    expect(total({ analysis: lines(text) })).toBe(pence(pounds)),
  );
  it.each(MEANWHILE)("paid since the enquiries: %s → £%s", (text, pounds) =>
    expect(total({ analysis: lines(text), action: ["The Council will pay £200 for her trouble."] })).toBe(
      pence(pounds),
    ),
  );
  it.each(HEADS)("%s → %s", (text, head) => {
    const [sum] = extractRemedies(decisionOf({ action: [text] })).remedies;
    expect(sum?.heads ?? []).toEqual(head === null ? [] : [head]);
  });
});
