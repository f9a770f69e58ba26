/** Remedies of several sums, people and rates, in the short form of remedy-reading.ts. */
import { describe, expect, it } from "vitest";
import { extractRemedies } from "../../../ingest/extract/remedies/remedies.ts";
import { decisionOf } from "./remedy-builder.ts";
import { table } from "./remedy-reading.ts";

table("a sum told again, and one for each", [
  [
    [
      "The Council will pay Mrs T £350, in addition to the £900 it paid for the lessons. The £350 consists of:",
      "- £150 for her frustration; and",
      "- £200 for her time and trouble.",
    ],
    "150S 200S paid900 tot350",
  ],
  ["The Council will refund both payments of £45, a total of £90.", "90Q"],
  [
    [
      "Within a month:",
      "- the Trust will refund £400 to Mrs T;",
      "- the Council will refund £600 to Mrs T; and",
      "- each organisation will pay Mrs T £150 for her distress.",
    ],
    "400Q 600Q 150S 150S",
  ],
]);

table("lists and notes", [
  [
    [
      "The Council has agreed to put right the injustice by:",
      "- apologising to Mrs T;",
      "- paying her £300 for her distress;",
      "- refunding the £45 fee; and",
      "- reviewing its procedure.",
    ],
    "300S 45Q",
  ],
  [
    "The Council will put things right by apologising, paying £300 to Mrs T for her distress and reviewing its procedure.",
    "300S",
  ],
  ["I asked the Council to consider paying £300. It agreed.", "300S"],
  ["I asked whether the Council would pay Mrs T £300 for her distress. It said that it would.", "300S"],
  ["The Council says it will pay £300, as I suggested.", "300S"],
  [
    [
      "We have recommended the Council does the following:",
      "- pays £300 to Mrs T;",
      "- pays £100 to her advocate for his time.",
    ],
    "300S 100S",
  ],
  ["The Council has told us it has now paid the £300 we recommended.", "300S"],
  ["The Council has carried out the actions we recommended. It paid Mrs T £300 for her distress in May.", "300S"],
  [
    "The Council should apologise and make Mrs T a payment of £300, made up of £200 for distress, and £100 for time and trouble.",
    "200S 100S tot300",
  ],
  ["The Council should make payments to Mrs T of £200 for distress and £100 for time and trouble.", "200S 100S"],
  [
    "The Council should make two payments to Mrs T: one of £200 for distress, and one of £100 for time and trouble.",
    "200S 100S",
  ],
  ["The Council should make two payments: £200 for distress; £100 for time and trouble.", "200S 100S"],
  ["The Council should make a single payment of £300 covering the distress and the time and trouble.", "300S"],
  ["The Council should pay Mrs T a further sum. I suggest £300.", "300S"],
  ["The Council should pay Mrs T a sum of money for her distress. I consider that sum should be £300.", "300S"],
  ["The Council should pay Mrs T for her distress. £300 would be suitable.", "300S"],
  ["The Council should make a payment in recognition of her distress. I recommend £300.", "300S"],
  ["The financial remedy: £300 for distress and £100 for time and trouble.", "300S 100S"],
  ["Financial remedy – £300.", "300S"],
  ["Distress: £300. Time and trouble: £100.", "300S 100S"],
  [
    ["The Council will:", "- Apology;", "- £300 (distress);", "- £100 (time and trouble);", "- £60 (taxi fares)."],
    "300S 100S 60Q",
  ],
  [
    "The Council should do the following: (i) apologise; (ii) pay £300 for distress; (iii) refund £60 for taxis.",
    "300S 60Q",
  ],
  [
    "The Council should (1) apologise, (2) pay Mrs T £300 for her distress, and (3) refund her £60 for taxis.",
    "300S 60Q",
  ],
  [
    "By way of remedy the Council should firstly apologise, secondly pay £300 for distress and thirdly refund £60 for taxis.",
    "300S 60Q",
  ],
  [
    "Within one month the Council should apologise to Mrs T, pay her £300, and her son £100, and refund to them both the £60 they paid for taxis.",
    "300S 100S 60Q",
  ],
]);

table("several people", [
  [
    "The Council should pay £300 to Mrs T (for her distress), £100 to her son (for his) and £60 (for taxis).",
    "300S 100S 60Q",
  ],
  ["The Council should pay Mrs T £300; her son, £100; and her mother, £200; for the distress.", "300S 100S 200S"],
  ["The Council should pay £300, £100 and £200 to Mrs T, her son and her mother respectively.", "300S 100S 200S"],
  ["The Council should pay to Mrs T £300 and to her son £100.", "300S 100S"],
  ["The Council should pay £300 apiece to Mrs T and Mr K.", "600S"],
  ["The Council should pay Mrs T and Mr K £300 apiece for their distress.", "600S"],
  ["The Council should pay Mrs T, Mr K and Ms J £300 each for their distress.", "900S"],
  ["The Council should pay the family £300, that is £100 for each of the three of them.", "300S"],
  ["The Council should pay each member of the family of four £100.", "400S"],
  ["The Council should pay £100 a head to the four complainants.", "400S"],
  ["The Council should pay the four complainants £100 each, £400 in total.", "400S"],
  ["The Council should pay £400 to be shared equally by the four complainants.", "400S"],
  ["The Council should pay £400, to be divided between Mrs T and Mr K.", "400S"],
  ["The Council should pay Mrs T £400 (£200 of it for her son).", "400S tot200"],
  ["The Council should pay Mrs T £300 on her own account and £100 on behalf of her son.", "300S 100S"],
  ["The Council should pay Mrs T £300 for herself and £100 for her son’s lost swimming lessons.", "300S 100L"],
  ["The Council should pay Mrs T £900 for the benefit of her daughter, who missed a term of education.", "900L"],
  [
    "The Council should pay £900 for the term of education her daughter missed, and £300 to Mrs T for her distress. Both sums should go to Mrs T.",
    "900L 300S",
  ],
  ["The Council should pay £900 into a trust for her daughter’s education.", "900S"],
]);

table("gifts, goods and vouchers", [
  ["The Council should place £900 in a savings account for her daughter.", "900S"],
  ["The Council should add £900 to her daughter’s personal budget to make up for the sessions she missed.", "900L"],
  ["The Council should spend £900 on equipment of her daughter’s choosing.", "900S"],
  ["The Council should give Mrs T a voucher for £50.", "50S"],
  ["The Council should give Mrs T vouchers worth £50 for its leisure centre.", "50S"],
  ["The Council should pay Mrs T £50 in vouchers.", "50S"],
  ["The Council should pay compensation: £300 for distress.", "300S"],
  ["The Council should compensate Mrs T for the damaged carpet (£480).", "480Q"],
  ["The Council should compensate her for the loss of her belongings, valued at £1,250.", "1250Q"],
]);

table("costs and arrears", [
  ["The Council should pay the value of the items, which I put at £600.", "600Q"],
  ["The Council should pay Mrs T £600 for her belongings and £200 for her upset at losing them.", "600Q 200S"],
  ["The Council should meet half the cost of the repair, £240.", "240Q"],
  ["The Council should contribute £240 to the cost of the repair.", "240Q"],
  ["The Council should make a contribution of £240 towards her legal costs.", "240Q"],
  ["The Council should pay her solicitor’s fee of £480.", "480Q"],
  ["The Council should pay the £480 solicitor’s bill.", "480Q"],
  ["The Council should clear the invoice from the care home, which is £2,100.", "w2100"],
  ["The Council should refund her contributions for May (£210) and June (£190).", "210Q 190Q"],
  ["The Council should refund £210 for May and £190 for June.", "210Q 190Q"],
  ["The Council should refund her contributions, £400 in total (£210 for May and £190 for June).", "210Q 190Q tot400"],
  ["The Council should refund the £210 Mrs T paid in May and waive the £190 it billed her for June.", "210Q w190"],
  ["The Council should refund what Mrs T overpaid, which it has worked out as £400.", "400Q"],
  ["The Council should work out what it owes and pay it with interest.", "open"],
  ["The Council should pay Mrs T the money it owes her from April 2022 (£25 a week for 40 weeks).", "1000Q"],
  ["The Council should pay the allowance it withheld, £25 a week for 40 weeks.", "1000Q"],
  ["The Council should pay her the underpaid allowance of £1,000 and £200 for her worry.", "1000Q 200S"],
  ["The Council should pay £1,000, the allowance it owes, and £200, for her worry.", "1000Q 200S"],
  ["The Council should pay any arrears owing, plus £200 for her worry.", "open 200S"],
]);

table("rates and products", [
  ["The Council should pay £200 within two weeks and the £1,000 arrears within six.", "200S 1000Q"],
  ["The Council should pay £200 now, and £50 for each further month until the work is done.", "200S open"],
  ["The Council should pay £200 now, and a further £50 if the work is not done by June.", "200S cond50"],
  ["The Council should pay £200, rising to £300 if the work is not done by June.", "200S cond300"],
  ["The Council should pay Mrs T £10 a day for 45 days (1 March to 14 April), £450.", "450S"],
  [
    "The Council should pay Mrs T £10 per day from 1 March to 14 April 2023 (45 days), a total of £450, for the lack of hot water.",
    "450L",
  ],
  ["The Council should pay £20 for each of 30 weeks, £600, and £150 for each of two months, £300.", "600S 300S"],
  ["The Council should pay £600 (30 x £20) and £300 (2 x £150).", "600S 300S"],
  [
    "The Council should pay £350 a month for the first three months and £250 a month for the next four months in the hotel.",
    "1050L 1000L",
  ],
  [
    "The Council should pay Mrs T £1,100 for the autumn term and £900 for each of the spring and summer terms that C missed.",
    "1100L 1800L",
  ],
  [
    "The Council should pay £1,500 for the first term of missed education, £1,200 for the second and £900 for the third.",
    "1500L 1200L 900L",
  ],
  ["The Council should pay £4,500 for five terms of missed education at £900 a term.", "4500L"],
  [
    "The Council should pay £900 for every term that C was out of school (Autumn 2021 to Summer 2022, three terms).",
    "2700L",
  ],
  ["The Council should pay at £900 a term for three terms without education.", "2700L"],
]);

table("offers kept, payments made, and parts behind a payee", [
  ["Pay Ms T £450, including the £150 it has already paid.", "300S paid150"],
  ["Pay Ms T £450, including the £150 it has already offered.", "450S off150"],
  ["The Council has agreed to pay Ms T an additional £600, increasing its total payment to £950.", "600S"],
  [
    [
      "Work out her contribution anew, disregarding £35 a week of expenses.",
      "Pay Ms T £150 for the distress caused by the bills.",
    ],
    "150S",
  ],
  ["I consider the Council’s agreement to pay £175 and finish the review is a suitable remedy.", "175S", "analysis"],
  ["I do not consider the Council’s agreement to pay £175 is a suitable remedy.", "", "analysis"],
  ["The Council will honour its offer to pay £350 and pay an extra £150 for the further delay.", "350S 150S"],
  [
    "I recommended a payment of £450 to Mrs T, £200 for distress and £250 for time and trouble. It agreed.",
    "200S 250S tot450",
  ],
]);

table("what others are to do with a sum, or what comes of it", [
  [
    ["The Council will:", "- reduce the sum it is asking Mr T to repay by £1,210, to £2,340;", "- pay him £120."],
    "w1210 120S",
  ],
  ["The Council will reduce the debt it wants her to repay by £480. It will pay £90 for distress.", "w480 90S"],
  ["The Council will reduce what Mr T must pay back by £310 and pay him £120.", "w310 120S"],
  [
    "The Council will repay her £415, after which the account will be in the names of the other residents only.",
    "415Q",
  ],
  ["The Council will arrange for £96 (four months’ fees) to be credited to Mr T’s membership account.", "96Q"],
  [
    ["The Council and the Trust will:", "- each pay Mr T £2,310, so that the full £4,620 is returned to him."],
    "2310S 2310S",
  ],
  [
    [
      "The Council will pay:",
      "- £350 for distress; and",
      "- £150 for the trouble of complaining.",
      "The last two replace the £80 offered for the fine.",
    ],
    "350S 150S off80",
  ],
]);

table("money beside the remedy", [
  ["Pay Ms T £250. The £480 legal costs were not a result of the fault.", "250S"],
  ["The Council has agreed to pay Ms T £350. It has also agreed to fund the £1,700 cost of an assessment.", "350S"],
  ["The Council agreed with my view and has paid Mrs T £650 since I shared my draft decision.", "650S", "analysis"],
  ["Before she came to us the Council paid Mrs T £650. I agree with its view.", "", "analysis"],
  ["Pay Mr T £160. If he prefers, it can be offset against the £75 he owes.", "160S"],
  [
    "The Council’s payment of £400 does not fully remedy the injustice. It has agreed to pay a further £150.",
    "150S paid400",
  ],
  ["I consider the Council’s payment of £400 was appropriate. It has agreed to review its procedures.", "adeq400"],
  ["The Council will pay Ms T £250 and return the £518.40 it recovered from her.", "250S 518.4Q"],
]);

table("equal sums to several people", [
  ["Pay £900 to Mr T, £900 to Mrs T and £400 to their son.", "900S 900S 400S"],
  ["Pay £800 to Mr T, £400 to his wife and £400 to their son.", "800S 400S 400S"],
  ["Pay £2,200 to the family: £900 to Mr T, £900 to Mrs T and £400 to their son.", "900S 900S 400S tot2200"],
]);

table("additions, offers to be made and fees not to be paid", [
  ["Pay Mr T an additional £350 on top of the £200 it has paid, bringing the total to £550.", "350S paid200"],
  ["Offer to pay Mr T £450.", "450S"],
  ["Make an offer of £450 to Mr T to acknowledge the distress.", "450S"],
  ["Let Mr T apply again without paying the £154 fee. Pay him £100.", "100S"],
]);

table("differences, nets and what goes to others", [
  [
    "The Council will pay £700 less the £250 it has already paid, leaving £450 to be paid to Ms T within four weeks.",
    "450S paid250",
  ],
  [
    [
      "Within one month the Council will:",
      "- refund Mr T the difference between the £520 he paid and the £180 that was due, which is £340.",
    ],
    "340Q",
  ],
  [
    "The Council will pay Ms T the allowance of £9,360, after deduction of child benefit and of the £900 already paid; the net figure has been agreed at £6,412.20.",
    "6412.2Q paid900",
  ],
  [
    "The Council will reduce the charge by 50%, which is £310, and accept payment of the other £310 by instalments.",
    "w310",
  ],
]);

describe("sums for each of those who complain", () => {
  it("are as many as the complaint names", () => {
    const draft = {
      complaint: ["Mr T and Ms V complain about noise."],
      action: ["Pay £130 to each of the complainants."],
    };
    expect(extractRemedies(decisionOf(draft)).award.totalPence).toBe(26_000);
  });
});

describe("sums for people outside the complaint", () => {
  it.each([
    "The Council will pay Mr T £60. It will offer £60 to each of the other 14 residents.",
    "The Council will pay Mr T £60. It will write to the other 14 landlords and offer them a refund of the same amount.",
  ])("%s", (text) => {
    expect(extractRemedies(decisionOf({ action: [text] })).award.totalPence).toBe(6_000);
  });
});

table("people counted by the total behind them", [
  [
    ["The Council will:", "- pay £120 to Ms T and to each of her two sons, £360 altogether, for their distress."],
    "360S",
  ],
  ["The Council will pay £125 to Mr T and to his wife, £250 in all.", "250S"],
]);

table("what the complainant pays off, and what is worked out before it is paid", [
  ["The Council will waive £3,100. Mr T will repay £410 at £15 a month. It will pay him £150.", "w3100 150S"],
  ["The Council will allow Mr T to repay the £720 overpayment at £12 a month. It will pay him £180.", "180S"],
  ["The Council has worked out the arrears at £2,750. It will pay these by 1 May.", "2750Q"],
  ["The Council will backdate the allowance. The arrears are £2,750 and it will pay them within a month.", "2750Q"],
  ["The Council will reimburse her fares. It calculates these at £730.", "730Q"],
]);
