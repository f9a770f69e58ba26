/** One thing said in many ways: a table of wordings a kind of sum, in the short form of remedy-reading.ts. */
import { table } from "./remedy-reading.ts";

table("verbs that pay", [
  ["The Council should remit £150 to Mr P by bank transfer for his trouble.", "150S"],
  ["It will transfer £420 into Ms R’s account, which is the rent she overpaid.", "420Q"],
  ["We asked for £275 to be paid to Mrs T in view of her frustration, and the Council agreed.", "275S"],
  ["£275 is to be paid to Mrs T in view of her frustration.", "275S"],
  ["Payment of £275 to Mrs T for her frustration, and £100 to her son for his worry.", "275S 100S"],
  ["A cheque for £90 should go to Mr P for the inconvenience.", "90S"],
  ["The Council will put £500 towards the cost of a new fence.", "500Q"],
  ["The Council will let Mrs T have £300 in recognition of the worry.", "300S"],
  ["Mrs T is to have £300 in recognition of the worry.", "300S"],
  ["Mrs T will get £300 for the worry and her sister £100.", "300S 100S"],
  ["She should receive £300 for the distress the delay caused.", "300S"],
  ["The Council agreed that Mrs T should receive a payment of £300.", "300S"],
  ["The sum to be paid is £300, for distress.", "300S"],
  ["I consider a payment of £450 would remedy the injustice and the Council has agreed to make it.", "450S"],
  ["In my view £450 is the right figure for the distress. The Council agrees.", "450S"],
  ["A remedy of £450 is appropriate here. The Council has accepted this.", "450S"],
  ["The Council has agreed an apology, a payment of £200 and a review of its procedure.", "200S"],
  ["The Council has offered, and I consider it should pay, £350 for the distress.", "350S"],
  ["The Council’s proposal to pay £350 now is a suitable remedy and it should do so within a month.", "350S"],
  ["It has agreed to my suggestion of £350 for the distress.", "350S"],
]);

table("several bodies, and totals told in many ways", [
  ["It accepts that £350 is due to Mrs T for her distress.", "350S"],
  ["The Council will pay £300 and the Trust £200, for the distress caused to Mrs T.", "300S 200S"],
  ["The Council and the Trust will each pay half of a £600 payment to Mrs T.", "300S 300S"],
  ["The two councils will share a payment of £800 to Mrs T equally.", "800S"],
  [
    "The Council will pay Mrs T £1,000: £600 in recognition of the delay and £400 because of the way it dealt with her complaint.",
    "600S 400S tot1000",
  ],
  ["The Council will pay Mrs T £1,000 – £600 for the delay, £400 for its complaint handling.", "600S 400S tot1000"],
  [
    "The Council will pay Mrs T £600 for the delay, £400 for its complaint handling: £1,000 in all.",
    "600S 400S tot1000",
  ],
  ["The Council will pay Mrs T £600 for the delay + £400 for its complaint handling = £1,000.", "600S 400S tot1000"],
  [
    "The Council will pay Mrs T a total of £1,000. Of that sum £600 is for the delay and the remaining £400 is for its complaint handling.",
    "600S 400S tot1000",
  ],
  [
    "The Council will pay Mrs T a total of £1,000. £600 relates to the delay and £400 to its complaint handling.",
    "600S 400S tot1000",
  ],
]);

table("rates", [
  ["The payments come to £1,000: £600 to Mrs T and £400 to her son.", "600S 400S tot1000"],
  ["The total of these payments is £1,000, which is £600 to Mrs T and £400 to her son.", "600S 400S tot1000"],
  ["The Council will pay £600 to Mrs T and £400 to her son, so £1,000 altogether.", "600S 400S tot1000"],
  ["The Council will pay Mrs T £250 for each of the last four months, in other words £1,000, for the damp.", "1000L"],
  ["The Council will pay Mrs T £250 for every month from January to April 2023 (four months) for the damp.", "1000L"],
  ["The Council will pay Mrs T at the rate of £250 a month for four months for the damp.", "1000L"],
  ["The Council will pay Mrs T £1,000, at £250 a month, for the damp.", "1000L"],
  ["The Council will pay Mrs T for the damp at £250 a month for the four months it lasted.", "1000L"],
  ["The Council will pay Mrs T a monthly sum of £250 for four months for the damp.", "1000L"],
  ["The Council will pay Mrs T £250 monthly for four months for the damp.", "1000L"],
  ["The Council will pay £3 a day for the 60 days Mrs T had no heating.", "180L"],
  ["The Council will pay £15 for each of the 20 nights she slept in the lounge.", "300S"],
  ["For each week without respite (there were 12) the Council will pay £50.", "600L"],
]);

table("earlier offers and payments", [
  ["The Council will pay £50 for each week without respite, of which there were 12.", "600L"],
  ["The Council will pay £50 for each week without respite. There were 12 such weeks.", "600L"],
  ["The Council will pay £1,200 for one term without education and half that sum for the next.", "1200L 600L"],
  [
    "The Council will pay £1,200 for each full term and £600 for the half term that C missed, £3,000 in total.",
    "2400L 600L tot3000",
  ],
  ["The Council offered £150. It should now pay £400, which includes that sum.", "400S off150"],
  ["The Council offered £150 at stage one and £250 at stage two. I recommend £400.", "400S off150 off250"],
  ["The Council should pay £400 in all (it has offered £150).", "400S off150"],
  ["The Council should pay £400 in place of the £150 it offered at stage two.", "400S off150"],
  ["The Council should raise what it offered Mrs T, £150, to £400.", "400S off150"],
  ["The Council should improve its offer of £150 by £250 to £400.", "400S off150"],
  ["The Council should add £250 to the £150 it offered, and so pay £400.", "400S off150"],
  ["The Council should pay the £150 it has offered and another £250 for the distress.", "150S 250S"],
  ["The Council should pay the £150 offered at stage two together with £250 for the distress.", "150S 250S"],
  ["On top of the £150 it has already paid, the Council should pay £250 for the distress.", "250S paid150"],
  ["The Council has paid £150 of the £400. It should pay the remaining £250.", "250S paid150"],
  ["The Council should pay £400 but may deduct the £150 it has paid.", "250S paid150"],
  ["The Council should pay £400, from which it may take the £150 already paid.", "250S paid150"],
  ["The Council should pay £400. The £150 it has already paid can be taken off this.", "250S paid150"],
  ["The Council should pay £400 (less £150 already paid).", "250S paid150"],
  ["The Council should make a payment of £400 less the £150 paid in May, that is £250.", "250S paid150"],
  ["If it has not already paid the £150, the Council should do so now.", "150S"],
  ["The Council should pay the £150 now if it has not done so.", "150S"],
  ["The Council has paid Mrs T the £150 that it offered. I consider this fair.", "adeq150"],
  ["The Council paid £150 after I contacted it, and I consider this a fair remedy.", "150S"],
  ["Following my draft decision the Council offered £300 and I regard that as reasonable.", "300S"],
]);

table("money put back", [
  ["The Council has since agreed to pay £300, which I consider to be fair.", "300S"],
  ["Mrs T would like £2,000. I consider £300 proportionate, and the Council has agreed to pay this.", "300S"],
  ["The Council will reimburse the £84 cost of the report.", "84Q"],
  ["The Council will reimburse Mrs T’s costs (£84 for the report and £26 for travel).", "84Q 26Q"],
  ["The Council will reimburse Mrs T £110, being £84 for the report and £26 for travel.", "84Q 26Q tot110"],
  ["The Council will give Mrs T her £84 back.", "84Q"],
  ["The Council will hand back the £84 fee.", "84Q"],
  ["The Council will let Mrs T have back the £84 that she paid.", "84Q"],
  ["The Council will repay Mrs T’s deposit (£84).", "84Q"],
  ["The Council will refund 50% of the £400 fee.", "200Q"],
  ["The Council will refund a quarter of the fees Mrs T paid, which comes to £1,400.", "1400Q"],
  ["The Council will refund the difference between £90 and £60 a week for ten weeks, £300.", "300Q"],
  [
    "The Council will refund £30 a week for ten weeks, the difference between what it charged and what it should have.",
    "300Q",
  ],
  ["The Council will recalculate the charge and refund anything over £60 a week.", "open"],
  ["The Council will backdate the increase of £25 a week to April 2022.", "open"],
  ["The Council will pay what it owes, £2,316.44, with interest.", "2316.44Q open"],
  ["The Council will pay £2,316.44 plus interest of £120.", "2316.44Q 120Q"],
  ["The Council will pay £2,316.44 in arrears of allowance and £150 for the upset.", "2316.44Q 150S"],
  ["The Council will write off the remaining £640.", "w640"],
  ["The Council will not seek to recover the £640 overpayment.", "w640"],
]);

table("debts not collected", [
  ["The Council will wipe out the debt of £640.", "w640"],
  ["The Council will take £640 off Mrs T’s bill.", "w640"],
  ["The Council will bring her bill down by £640.", "w640"],
  ["The Council will knock £640 off what Mrs T owes.", "w640"],
  ["The Council will treat the £640 as paid.", "w640"],
  ["The Council will reduce what Mrs T owes by £640 to £1,200.", "w640"],
  ["The Council will cancel its charges of £640 for March and £320 for April.", "w640 w320"],
  ["The Council will waive the fees for March (£640) and pay Mrs T £100.", "w640 100S"],
  ["The Council will credit £200 against her arrears for the distress.", "200S"],
  ["The Council will pay £200, which it may set against her arrears of £1,900.", "200S"],
  ["The Council can use the £200 to reduce her arrears of £1,900.", ""],
  ["Unless the panel refuses the application, the Council should refund £60.", "cond60"],
  ["The Council will pay £60 where it finds that a charge was wrong.", "cond60"],
  ["Subject to receiving receipts, the Council will refund up to £60.", "cond60"],
  ["On receipt of proof of purchase, the Council will refund the £60 Mrs T spent.", "60Q"],
]);

table("conditions and ranges", [
  ["Once Mrs T sends her bank details, the Council will pay £60 for her trouble.", "60S"],
  ["When the works are complete the Council will pay £60 for her trouble.", "60S"],
  ["The Council will pay from £100 to £300 depending on what it finds.", "range100-300"],
  ["The Council will pay at least £300.", "300S"],
  ["The Council will pay no less than £300 for the distress.", "300S"],
  ["The Council will tell Mrs T how it will spend the £40,000 grant.", ""],
  ["The Council will carry out repairs costing about £3,000.", ""],
  ["The Council will provide equipment worth £1,800.", ""],
]);

table("what is not paid", [
  ["The Council will provide a personal budget of £180 a week from now on.", ""],
  ["The Council will increase the personal budget from £150 to £180 a week.", ""],
  ["The Council will pay direct payments of £210 a week in future.", ""],
  ["The Council will amend its policy so that carers get £30 a week.", ""],
  ["The Council will remind staff that officers may pay up to £500 without approval.", ""],
  ["The Council will review its decision to charge £1,250.", ""],
  ["The Council will apologise for sending a bill for £1,250.", ""],
  ["The Council will explain why it charged £1,250.", ""],
  ["The Council will give Mrs T a breakdown of the £1,250.", ""],
  ["The Council will arrange a repayment plan of £20 a month.", ""],
  ["The Council will agree with Mrs T how she can pay the £1,250.", ""],
  ["The Council will consider whether to make a payment of £1,250.", ""],
]);

table("people, things and siblings of a list", [
  ["The Council will pay Mr and Mrs Y £250 each, and their daughter £1,000, for the avoidable distress.", "500S 1000S"],
  [
    "The Council agreed, in line with our guidance on remedies which suggests between £1,100 and £2,900 per term, to pay £1,500 per term for the two terms A missed: £3,000.",
    "3000L",
  ],
  [
    "The Council has agreed to pay Ms E £250, on top of the £150 it offered at stage two, making £400 altogether.",
    "400S off150",
  ],
  ["The Council should pay Mrs R £100 and each of her three children £200.", "100S 600S"],
  [
    "I asked the Council to pay £750. The Council said it would only pay £250. I remain of the view that £750 is right and so recommend that amount.",
    "750S off250",
  ],
  ["The Council will pay Mr L £250 and Mrs L the same amount.", "250S 250S"],
  ["The Council has agreed to pay £200 to Ms X, and £200 to each of her sons, P and Q.", "200S 400S"],
  ["It should pay Mr C a further £75 to bring the total payment to £225.", "75S"],
  ["Payments: Mr A – £300; Mrs A – £300; B (their son) – £900.", "300S 300S 900S"],
  ["The Council will pay Ms E £500 for herself and £250 for each of her two children.", "500S 500S"],
  [
    "It should pay £250 to Mrs E in recognition of the uncertainty about whether her mother would have been given more support, £250 for the distress caused by the poor standard of care and £100 for her time and trouble.",
    "250S 250S 100S",
  ],
  ["For each of the six months of delay the Council will pay Mr O £20.", "120S"],
  [
    "In recognition of the injustice I recommend a payment of £400 to Mr C (£300 of this for the anxiety and risk and the other £100 for the poor replies to his complaint).",
    "300S 100S tot400",
  ],
  [
    [
      "The Council will:",
      "- refund to Mrs W the £385.25;",
      "- write to Mr and Mrs W to apologise; and",
      "- pay each of them £100 for the distress that the missed visits caused.",
    ],
    "385.25Q 200S",
  ],
]);
