/** Sums of others, limits of means, what a scheme gives and how far an offer was raised, beside what is to be paid. */
import { describe, expect, it } from "vitest";
import { extractRemedies } from "../../../ingest/extract/remedies/remedies.ts";
import { decisionOf } from "./remedy-builder.ts";
import { table } from "./remedy-reading.ts";

table("money of others and money that only describes", [
  ["The agency, not the Council, refunded £90. The Council will pay Mrs B £150 for distress.", "150S"],
  ["The £90 was refunded by the agency, not the Council. The Council will pay Mrs B £150 for distress.", "150S"],
  [
    "Her insurers have offered Mrs B £2,000 for the damage to her wall. That is between her and them. The Council will pay £300 for not answering her letters.",
    "300S",
  ],
  [
    [
      "A person with capital over £23,250 must pay for their own care.",
      "The Council will pay Mrs B £200 for her worry.",
    ],
    "200S",
  ],
  [
    [
      "The Council’s scheme of compensation for missed bins is £5 a bin, up to a limit of £40. Mrs B has had £40 under it.",
      "The Council will apologise.",
    ],
    "",
  ],
  [
    "Mrs B’s rent is £612 a month, of which housing benefit covers £540. The Council will pay her the £72 she was short in May.",
    "72S",
  ],
  ["The Council has agreed to spend £18,000 on a new footpath.", ""],
  [
    "In an earlier complaint, decided in 2022, we recommended £400 and the Council paid it. For the further delay it should pay another £250.",
    "250S",
  ],
  ["Bailiffs took £412 from her. The Council will pay Mrs B £150 for the distress of the bailiffs’ visit.", "150S"],
  ["The trust fund holds £6,500 for C. The Council will pay Mrs B £200 for the delay in telling her.", "200S"],
  ["The Council agreed at stage three to pay Mrs B £750. It has done so. We would not recommend more.", "off750"],
]);

table("what an offer becomes", [
  ["The Council has agreed to pay Mrs B £350 more than the £150 it offered, so £500 in all.", "500S off150"],
  ["I recommend the Council pays £350 more than the £150 in its offer, so £500 in all.", "500S off150"],
  ["The Council should pay Mrs B £350 more than it offered, which was £150. That is £500 in all.", "500S off150"],
  ["The payment it offered was £350. That should go up to £600, and the Council agrees.", "600S off350"],
  ["The Council has agreed to pay £300, an increase of £200 on what it offered.", "300S"],
  [
    "The Council says £250 would be fair. I think £400 better reflects eighteen months of uncertainty. The Council has accepted this.",
    "400S off250",
  ],
  [
    "The Council told me it would be willing to pay £250. Mrs B thinks this an insult. The Council should pay £250 within four weeks.",
    "250S",
  ],
  ["We consider £150 to be a proportionate remedy. The Council has paid it since our enquiries.", "150S"],
  ["It will pay Mrs B the £75 within two weeks if she tells it that she would like to have it.", "75S"],
]);

table("sums named apart from their order", [
  ["The Council will provide Mrs B with a cooker to the value of £400.", "400Q"],
  ["The Council will pay Mrs B £200 for distress and supply a cooker to the value of £400.", "200S 400Q"],
  ["She overpaid £780, which the Council will refund.", "780Q"],
  ["Mrs B asked for her day’s leave, £125. I think this reasonable and the Council will pay it.", "125Q"],
  ["An apology and £250, which the Council has agreed to, is a fair way to put right what went wrong.", "250S"],
  [
    "The Council will pay Mrs B £200 a month for the nine months, March to November, when C had no respite. This is £1,800.",
    "1800L",
  ],
  [
    [
      "The Council should pay Mrs B:",
      "- £400 to recognise the distress she was caused;",
      "- £300 to recognise C’s lost therapy; and",
      "- £200 for her time and trouble.",
      "It should pay the £900 within one month of my final decision.",
    ],
    "200S 300L 400S tot900",
  ],
  [
    "The Council will pay the carer’s allowance it ought to have paid from August 2022, which it has worked out at £4,318.22.",
    "4318.22Q",
  ],
  ["The Council will make sure Mrs B is paid the £500.", "500S"],
  ["Pay Mrs B £1,450 (twenty-nine weeks’ personal budget of £50).", "1450Q"],
  ["The Council will pay them the £1,876 and a further £500 between them for their distress.", "1876S 500S"],
  ["The Council will pay Ms X £4,500, £1,500 a term, for C’s lost education.", "4500L"],
  ["The Council will pass on to Mrs B the £3,100 she paid.", "3100Q"],
]);

table("offers replaced, accepted and refused", [
  ["The Council has agreed to replace this offer with one of £450.", "450S"],
  ["The Council will pay Mrs B the sum it offered, £60, within 14 days.", "60S"],
  ["The Council’s offer of £50 for its poor reply is enough. It should send Mrs B a cheque.", "50S"],
  ["By way of remedy the Council offers, and Mrs B accepts, £600.", "600S"],
  ["The Council will pay £250; it does not agree to the £1,000 Mrs B proposed.", "250S"],
  ["The Council has told us it has since paid Mrs B £520, as our draft decision recommended.", "520S"],
  ["The Council will recognise the distress with a payment, which I put at £300.", "300S"],
  ["The Council agreed: an apology; £525 (seven missed visits, £75 a visit); a named social worker.", "525L"],
  [
    "The Council has agreed that £3,000 is the correct figure for what she owes and will return £800 to the account.",
    "800Q",
  ],
  ["The Council refused a top-up of £10,000. It will make a fresh decision on the top-up of £10,000.", ""],
  ["The Council can top this up by £10,000 under its policy. It will decide within six weeks whether to do so.", ""],
]);

table("products, shares and parts", [
  ["The Council will pay £150 to Mrs B, Mr D and Ms E, who complained together: £450 in total.", "450S"],
  ["A payment of £825 (loss of provision £500, distress £200, time and trouble £125).", "125S 200S 500L tot825"],
  ["The Council will pay £140 to cover the fee of £90 for the second MOT and £50 for lost time.", "50S 90Q tot140"],
  [
    "The Council will pay £150 a month for seven months of delay, less a month for the time Mrs B took to reply.",
    "900S",
  ],
  [
    "Mrs B paid for 45 hours of tuition at £40 an hour, £1,800. The Council should reimburse half of that cost, £900.",
    "900Q",
  ],
  [
    [
      "The Council will reimburse Mrs B for:",
      "- the hotel, £612;",
      "- kennels, £189.50; and",
      "- launderette costs of £74.",
    ],
    "189.5Q 612Q 74Q",
  ],
  ["The Council will meet the cost of a replacement hearing aid once Mrs B sends it the invoice.", "open"],
]);

table("sums that are only said, and sums said in short", [
  [
    "The Council should pay Ms B £500. Her solicitor’s costs are not something we can recommend, though she told us that they came to £1,900.",
    "500S",
  ],
  [
    "It was agreed at mediation that the Council would pay Mrs B’s legal costs of £4,000. I have seen that it did.",
    "off4000",
  ],
  ["For the injustice to her late father no payment can be made. We would otherwise have recommended £450.", ""],
  ["The Council will pay £150, double its offer.", "150S"],
  ["The Council offered £75. It will double this.", "150S off75"],
  ["An apology in writing and £250 to Mrs B.", "250S"],
  ["The remedy for Mrs B is an apology and £250.", "250S"],
  ["My proposal is £700, with which both sides agree.", "700S"],
  [
    "Mrs B hired a cleaner at £16 a visit. She has shown me receipts for 40 visits. The Council will reimburse her in full, £640.",
    "640Q",
  ],
  ["a) £500 for distress b) £150 for time and trouble", "150S 500S"],
  [
    "In June the Council wrote offering £100. In September, once we were involved, it raised that to £200. It has now agreed to £350.",
    "350S off100 off200",
  ],
]);

table("each of those paid before, items with their own counts", [
  [
    [
      "The Council will pay £2,400 to Mr J and £900 to Mrs U within six weeks for the loss of amenity.",
      "It will also pay each of them £150 for the distress of watching it being built.",
    ],
    "2400S 900S 300S",
  ],
  [
    [
      "The Council will:",
      "- refund four permits at £30 each;",
      "- refund the two penalties, £95 altogether; and",
      "- pay Mrs B £75 for her annoyance.",
    ],
    "120Q 95Q 75S",
  ],
  [
    [
      "The Council will:",
      "- agree with him a way of paying the remaining £1,250 in instalments; and",
      "- pay him £300.",
    ],
    "300S",
  ],
]);

table("sums completed by the sentence beside them", [
  [
    "The Council offered £250 for the delay and £300 for lost respite. It has agreed to increase the payment for lost respite to £1,300. With the £250 it has already offered, Mrs B will receive £1,550.",
    "1550L off250 off250 off300",
  ],
  [
    "The Council will reimburse Mrs B the difference between what she paid (£3,900) and what she would have paid elsewhere (£1,170). That is £2,730.",
    "2730Q",
  ],
  ["She spent £120 on a storage unit. Refund this.", "120Q"],
  ["But for its fault Mrs B would have received a grant of £5,000. It will now pay this to her.", "5000Q"],
  ["The Council has agreed to pay Mrs B £15 per missed collection. There were 12.", "180L"],
  ["A total payment of £525 is to be made, as follows: Mrs B £300, Mr B £225.", "300S 225S tot525"],
  ["The Council agreed to pay Mrs B £250 and not to seek the £64 costs of the summons.", "250S w64"],
]);

table("sums that may be, or usually would be", [
  ["A sum of £250 would normally be enough. Here there was hardship and the Council has agreed to pay £400.", "400S"],
  ["The Council is looking at paying all affected families £100. That is not part of my recommendation.", ""],
  ["I recommend £200 for Mrs B. The Council may wish to offer the same to the other three families.", "200S"],
  [
    [
      "Our guidance suggests £900 to £2,400 a term. Given the tuition he had, I think £1,200 for the one term is right.",
      "The Council has agreed to pay Mrs B this sum.",
    ],
    "1200S",
  ],
]);

describe("figures of the reasoning that leave no doubt", () => {
  it.each([
    "The £84.15 is the figure the regulations give once her pension credit is counted.",
    "I find that £1,260 is the rate that the Council pays any home in its area.",
    "I consider that £65 was the sum due on 3 May and £130 after that.",
    "The deposit of £400 is the responsibility of the landlord.",
    "The Council is right that the developer’s contribution should now be £92,400 with indexation.",
    "The sum of £38,914 is what the agreement provides for.",
    "I am satisfied that the arrears of £2,140 are owed.",
  ])("%s", (line) => {
    const { award, warnings } = extractRemedies(decisionOf({ analysis: [line] }));
    expect(award.totalPence).toBe(0);
    expect(warnings.map((w) => w.code)).not.toContain("uncertain-sum");
  });
  it("still doubts a sum that is found to be due", () => {
    const { award } = extractRemedies(decisionOf({ action: ["I think something near £300 is nearer what is due."] }));
    expect(award.totalPence).not.toBe(0);
  });
});
