/** Sentences of the genre and what they pay, in the short form of remedy-reading.ts. */
import { table } from "./remedy-reading.ts";

table("a single sum", [
  ["The Council will pay Mrs B £300 to recognise her distress.", "300S"],
  ["Within four weeks the Council should pay Mrs B £1300 for the uncertainty.", "1300S"],
  ["The Council has agreed to pay Mrs B £ 250 for her time and trouble.", "250S"],
  ["The Council will make a symbolic payment of £1,250.50 to Mrs B to acknowledge the frustration.", "1250.5S"],
  ["The Council will make Mrs B a payment of £2k for her lost education.", "2000L"],
  ["The Council will pay Mrs B five hundred pounds for the upset.", "500S"],
  ["The Council will pay Mrs B one thousand, two hundred pounds.", "1200S"],
  ["The Council should send Mrs B a cheque for £150 to reflect the inconvenience.", "150S"],
  ["It was agreed that £400 should be paid to Mrs B for the worry.", "400S"],
  ["Mrs B should be paid £400 in recognition of the uncertainty.", "400S"],
  ["I recommend a payment of £350 to Mrs B to recognise her distress.", "350S"],
  ["I recommended that the Council pays Mrs B £350 for the distress and it has agreed.", "350S"],
  ["A payment of £200 to Mrs B to acknowledge the time and trouble of bringing this complaint.", "200S"],
  ["The Council has agreed to a financial remedy of £450 for the delay.", "450S"],
  ["In recognition of the distress caused, the Council will pay Mrs B £275.", "275S"],
  ["For the frustration of waiting, the Council has agreed to pay £225 to Mrs B.", "225S"],
  ["The Council agreed to provide Mrs B with £300 to acknowledge its failings.", "300S"],
  ["The Council will offer Mrs B £600 for the missed respite.", "600L"],
  ["To put things right the Council will give Mrs B £120.", "120S"],
  ["The Council has accepted my recommendation that it pay Mrs B £300.", "300S"],
  ["The Council is to pay Mrs B £800 for the loss of her home tuition.", "800L"],
  ["For the Council to make a payment of £300 for the distress to Mrs B.", "300S"],
  ["The Council agreed to compensate Mrs B with £150 for the anxiety.", "150S"],
]);

table("several sums and elided verbs", [
  ["The Council will pay Mr Q £500, and Mr and Mrs L £3,000 to recognise the loss of support.", "3000L 500L"],
  ["The Council will apologise to Mrs B, pay her £200 for distress and £100 for her time and trouble.", "100S 200S"],
  ["The Council will pay Mrs B £300 for distress and her daughter £200 for uncertainty.", "200S 300S"],
  ["The Council will pay £300 to Mrs B, £200 to C and £100 to D.", "100S 200S 300S"],
  ["The agreed actions of an apology, £300 and staff guidance are a suitable remedy.", "300S"],
  [
    "The Council will pay Mrs B: £300 for the delay; £250 for the missed therapy; and £100 for the trouble she went to.",
    "100S 250L 300S",
  ],
  [
    [
      "The Council will within one month:",
      "- apologise to Mrs B;",
      "- pay Mrs B £300 for distress;",
      "- pay Mrs B £300 for the missed speech therapy;",
    ],
    "300L 300S",
  ],
  [
    ["The Council will pay Mrs B:", "- £350 to acknowledge her distress;", "- £150 for her time and trouble."],
    "150S 350S",
  ],
  [
    ["The Council has agreed to:", "- an apology;", "- £200 for the distress; and", "- £100 for time and trouble."],
    "100S 200S",
  ],
  [
    "The Council will pay Mrs B £500 to acknowledge the distress of failing to assess her needs and £250 for not giving reasons for its decision.",
    "250S 500S",
  ],
  [
    "The Council will pay £400 to recognise the uncertainty and a further £100 for the time and trouble of complaining.",
    "100S 400S",
  ],
  ["The Council will pay Mrs B £150 for time and trouble. It will also pay C £150 for distress.", "150S 150S"],
  ["The Council will pay Mrs B and her son £200 and £100 respectively.", "100S 200S"],
  ["The Council should pay Mrs B £250 plus £75 for the cost of her taxis.", "250S 75Q"],
  ["The Council will pay Mrs B £400 together with £120 to reimburse the report she commissioned.", "120Q 400S"],
]);

table("totals and parts", [
  [
    "The Council will pay Mrs B £1,300 (£600 for the delay, £400 for poor communication and £300 for its complaint handling).",
    "300S 400S 600S tot1300",
  ],
  ["The Council will pay Mrs B £500, made up of £300 for distress and £200 for time and trouble.", "200S 300S tot500"],
  [
    "The Council will pay Mrs B £500. This is made up of £300 for distress and £200 for time and trouble.",
    "200S 300S tot500",
  ],
  ["The Council will pay Mrs B £300 for distress and £200 for time and trouble, a total of £500.", "200S 300S tot500"],
  ["The Council will pay Mrs B £300 for distress and £200 for time and trouble (£500 in total).", "200S 300S tot500"],
  [
    "The Council will pay Mrs B £300 for distress and £200 for time and trouble. This makes £500 in total.",
    "200S 300S tot500",
  ],
  [
    "The Council will pay £650, being £400 to Mrs B for the delay and £250 to C for the missed lessons.",
    "250L 400S tot650",
  ],
  [
    "The Council will pay a total of £900: £500 to Mrs B for distress and £400 to her son for the missed support.",
    "400L 500S tot900",
  ],
  [
    [
      "The Council will pay Mrs B a total of £742.60:",
      "- £542.60 to refund her taxi fares; and",
      "- £200 for her time and trouble.",
    ],
    "200S 542.6Q tot742.6",
  ],
  [
    [
      "The Council will make payments totalling £1,100, as follows:",
      "- £600 to Mrs B for distress;",
      "- £300 to her sister; and",
      "- £200 for the uncertainty.",
    ],
    "200S 300S 600S tot1100",
  ],
  [
    [
      "The Council will:",
      "- pay Mrs B £300 for distress;",
      "- pay Mrs B £150 for time and trouble;",
      "- the total payment is therefore £450.",
    ],
    "150S 300S tot450",
  ],
  [
    [
      "The Council will pay Mrs B £300 for distress.",
      "It will pay C £200 for the missed support.",
      "In total the Council will pay £500.",
    ],
    "200L 300S tot500",
  ],
  [
    "The Council will pay Mrs B £700 in total, comprising £450 for distress and £250 for her time and trouble.",
    "250S 450S tot700",
  ],
  ["The Council will pay a total of £800 to Mrs B for her distress.", "800S"],
  ["The Council will pay £600 to Mrs B, of which £200 is for her son.", "600S tot200"],
  ["The Council will pay Mrs B £500 (£300 for distress and £150 for time and trouble).", "500S tot150 tot300"],
  ["The Council should pay Mrs B £250 and C £250, totalling £500.", "250S 250S tot500"],
  ["The Council will pay £1,000, split between Mrs B (£600) and C (£400).", "400S 600S tot1000"],
  [
    "The Council will pay Mrs B £450 for distress, £300 for missed provision and £100 for time and trouble, making £850 altogether.",
    "100S 300L 450S tot850",
  ],
]);

table("rates", [
  ["The Council will pay Mrs B £50 a month for seven months for the delay.", "350S"],
  ["The Council will pay Mrs B £350. This has been calculated at £50 per month for seven months of delay.", "350S"],
  ["The Council will pay Mrs B £350 for the delay, at £50 a month.", "350S"],
  ["The Council will pay Mrs B £175 for each of the eight months spent in the flat.", "1400L"],
  ["The Council will pay Mrs B £1,500 a term for one and a half terms of missed education.", "2250L"],
  [
    "The Council will pay Mrs B £2,250 for her son's missed education, equal to £1,500 a term for one and a half terms.",
    "2250L",
  ],
  ["The Council will pay £3.6k, being £1.8k a term for two terms, for the education C missed.", "3600L"],
  ["The Council will pay Mrs B £1,800. This is £100 for each of the 18 weeks she spent in bed and breakfast.", "1800L"],
  ["The Council will pay Mrs B £25 per week for 14 weeks without care calls.", "350L"],
  ["The Council will pay Mrs B £200 a month until it issues the final plan.", "open"],
  [
    "The Council will pay Mrs B £200 a month for the five months from 1 March to 31 July 2024 in unsuitable accommodation.",
    "1000L",
  ],
  ["The Council will pay Mrs B £100 for each month of delay until the plan is issued.", "open"],
  ["The Council will pay Mrs B £100 for each month from the date of this decision until the plan is issued.", "open"],
  ["The Council will pay Mrs B £100 a month from the date of my decision until it provides the service.", "open"],
  ["The Council will pay Mrs B £100 a month after the date of this decision, to recognise her distress.", "100S"],
  [
    "The Council will pay Mrs B £900 per term for two terms and £1,200 per term for one term of lost education.",
    "1200L 1800L",
  ],
  ["The Council will pay Mrs B £100 per month for five months for the delay, making £500.", "500S"],
  [
    "The Council will pay a monthly payment of £150 for six months in recognition of the unsuitable accommodation.",
    "900L",
  ],
  ["The Council will pay Mrs B £600, which is £100 a month for six months of uncertainty.", "600S"],
  ["The Council will pay Mrs B £2,000 a year for two years of missed therapy.", "4000L"],
  ["The Council will pay Mrs B £500 to recognise the five-month delay at £100 per month.", "500S"],
  ["The Council will pay Mrs B £20 a week for the 30 weeks she had no respite.", "600L"],
  ["The Council should pay £250 for each term of education missed; this comes to £750 for three terms.", "750L"],
  ["The Council will pay Mrs B £1,200 (£300 a month for four months) for living in damp accommodation.", "1200L"],
  ["The Council will pay Mrs B £10 for each of the 12 sessions her son lost.", "120L"],
]);

table("for each person and each thing", [
  [
    "The Council will pay Mrs B £300 for each child to recognise the missed support. The Council will pay £600 in total.",
    "600L",
  ],
  ["The Council will pay each of the five complainants £250 for their frustration.", "1250S"],
  ["The Council will pay each of them £250 (£1,250 altogether) for their uncertainty.", "1250S"],
  ["The Council will pay Mr and Mrs X £200 each for their distress.", "400S"],
  ["The Council will pay Mr and Mrs X £500 for their distress.", "500S"],
  ["The Council will pay £250 to each of the four residents for their frustration.", "1000S"],
  ["The Council will pay £250 to every family that was affected for the distress.", "open"],
  ["The Council will pay £100 per child for the three children.", "300S"],
  ["The Council will pay Mrs B £150 for both children, £300 in total.", "300S"],
  ["The Council will refund £140, being four penalty charges of £35.", "140Q"],
  ["The Council will refund four penalty charges of £35.", "140Q"],
  ["The Council will pay the three neighbours £100 each for the noise.", "300S"],
  ["The Council will pay Mrs B and Mr E £200 each to recognise their worry.", "400S"],
  ["The Council will pay both Mrs B and her sister £150 for their distress.", "300S"],
  ["The Council will pay each child £500 for the missed education.", "1000L"],
]);

table("earlier offers and payments", [
  ["The Council will increase its offer from £200 to £500.", "500S off200"],
  ["The Council has agreed to increase its offer of £200 to £500 for the distress.", "500S off200"],
  ["I asked the Council to raise the £200 it had offered to £350 and it has agreed.", "350S off200"],
  ["The Council will top up its £200 offer by £150, making £350.", "350S off200"],
  ["The Council will pay a further £150, in addition to the £200 already offered.", "150S off200"],
  ["The Council will pay Mrs B an additional £150 on top of the £200 it has already paid.", "150S paid200"],
  ["The Council paid Mrs B £100 at stage two. It will pay her a further £200.", "200S paid100"],
  ["The Council will pay Mrs B £500 less the £250 it has already paid.", "250S paid250"],
  ["The Council will pay Mrs B £500, minus the £200 it paid her in June 2023, for her distress.", "300S paid200"],
  ["The Council will pay Mrs B £700, inclusive of the £300 offered.", "700S off300"],
  ["The Council will pay Mrs B £700 for distress. This includes the £300 it previously offered.", "700S off300"],
  ["The Council will pay Mrs B the £400 it offered, if it has not already done so.", "400S"],
  ["The Council should now pay the £400 it offered in its stage two response.", "400S"],
  ["The Council will pay Mrs B £75 instead of the £25 it offered.", "75S off25"],
  ["The Council will pay Mrs B £300 rather than the £100 it offered her.", "300S off100"],
  [
    "The Council offered Mrs B £150 in its final response. This was not enough. It has agreed to pay her £400.",
    "400S off150",
  ],
  ["The Council had offered £100 but has now agreed to pay £300 for the frustration.", "300S off100"],
  [
    "The total remedy for the missed therapy is £900. The Council has already paid £300. It will pay Mrs B the balance of £600.",
    "600L paid300",
  ],
  ["The Council has agreed to pay Mrs B £250 in place of its earlier offer of £100.", "250S off100"],
  ["The Council will double its offer of £100 and pay Mrs B £200.", "200S off100"],
  [
    "The Council repaid £3,200 before we decided this complaint. It will pay Mrs B £300 for her distress.",
    "300S paid3200",
  ],
  ["The Council has already paid Mrs B £250, which I consider a suitable remedy.", "adeq250"],
  [
    "The Council offered Mrs B £250 at stage two. I consider this a suitable remedy and recommend nothing more.",
    "adeq250",
  ],
  ["In response to my enquiries the Council offered Mrs B £300. I consider this a suitable remedy.", "300S"],
  ["During my investigation the Council paid Mrs B £300, which remedies her injustice.", "300S"],
  ["The Council will pay Mrs B £600 for distress; this replaces its offer of £200.", "600S off200"],
  ["The Council will pay £450 to Mrs B after deducting the £50 it has already paid.", "450S paid50"],
  ["The Council offered £500 before I began. It should pay this sum within four weeks.", "500S"],
]);

table("refunds, arrears, interest, waivers", [
  ["The Council will pay Mrs K the £1,539.94 of housing benefit that is due.", "1539.94Q"],
  ["The Council will pay Mrs K the £410 it owes her and £200 for her distress.", "200S 410Q"],
  ["The Council will refund £2,140 of fees to the late Mrs K's estate.", "2140Q"],
  ["The Council will reimburse Mrs B the £3,880 she paid in top-up fees.", "3880Q"],
  ["The Council will refund the premium of £1,118.40 Mrs B paid.", "1118.4Q"],
  ["The Council will repay Mrs B £450 for the private assessment she commissioned.", "450Q"],
  ["The Council will backdate her allowance, £18,246.32.", "18246.32Q"],
  ["The Council will pay Mrs B the £22,300 in back payments.", "22300Q"],
  ["The Council will pay Mrs B arrears of £1,050.", "1050Q"],
  ["The Council will pay interest of £368.50 and £200 for distress.", "200S 368.5Q"],
  ["The Council will refund £400 with interest of £12.", "12Q 400Q"],
  ["The Council will reimburse Mrs B's legal fees when she sends it her solicitor's invoices.", "open"],
  ["The Council will reimburse Mrs B for the cost of travel on production of receipts.", "open"],
  ["The Council will waive £312 of the outstanding invoice.", "w312"],
  ["The Council will write off the £105 court costs and pay Mrs B £100 for her distress.", "100S w105"],
  ["The Council will cancel £312 of Mrs B's invoice and pay her £100 to reflect her inconvenience.", "100S w312"],
  ["The Council will reduce the bill by £500.", "w500"],
  ["The Council will reduce Mrs B's bill from £9,200 to £7,820, a saving of £1,380.", "w1380"],
  ["The Council will write off the debt of £2,300 and refund the £150 already collected.", "150Q w2300"],
  ["The Council will not pursue the outstanding charges of £640.", "w640"],
  ["The Care Provider will write off its final invoice in full.", "w"],
  ["The Council will pay Mrs B £85 to replace his lost clothing.", "85Q"],
  ["The Council will give Mrs B a £30 refund voucher and a £50 time and trouble payment.", "30Q 50S"],
  ["The Council will credit her rent account with £200 in recognition of her worry.", "200S"],
  ["The Council will credit Mrs B's council tax account with the £96 it overcharged her.", "96Q"],
  ["The Council will pay the care home's outstanding bill of £1,400.", "1400Q"],
  ["The Council will pay Mrs B £2,870 to reimburse her costs and reflect her time and trouble.", "2870S"],
  ["The Council will remove the £60 late payment charge and apologise.", "w60"],
  [
    "The Council will waive the care charges of £1,220 for May to July 2023 and pay £150 for the confusion.",
    "150S w1220",
  ],
  ["The Council will refund £612.00 to Mrs V and pay £100.00 to Ms W for her time and trouble.", "100S 612Q"],
  [
    "The Council will pay Mrs B £640, the difference between the direct payments she received and those she was due.",
    "640Q",
  ],
  [
    "The Council will pay Mrs B £1,287.45 for her mileage and £100 for the time and trouble of two appeals.",
    "100S 1287.45Q",
  ],
]);

table("conditions, ranges, limits", [
  ["If the new panel finds C eligible, the Council should pay Mrs B £400.", "cond400"],
  ["The Council will review its decision and, if it finds Mrs B was eligible, pay her the £10,000 grant.", "cond10000"],
  ["The Council will pay up to £300 towards the cost of the report.", "cond300"],
  ["The Council will pay Mrs B between £200 and £300 depending on how long she waited.", "range200-300"],
  ["The Council will pay Mrs B £200-£300 for the distress.", "range200-300"],
  [
    "I suggested a payment of £300-£500. The Council has agreed to pay Mrs B £400 for the missed therapy.",
    "400L range300-500",
  ],
  ["If it has not already done so, the Council should pay Mrs B £250 for her distress.", "250S"],
  [
    "The Council will pay Mrs B £150 for distress. If it decides the charge was wrong it should refund the £90 she paid.",
    "150S cond90",
  ],
  ["Whatever the result of the review, it will pay her £150 for the frustration.", "150S"],
  ["Should the Council find Mrs B missed out on support, it will pay her £500.", "cond500"],
  ["The Council will pay Mrs B £200. If she wishes, it will also meet her.", "200S"],
  [
    [
      "If the panel upholds the appeal the Council should:",
      "- refund Mrs B £240 for bus fares;",
      "- pay her £100 for her trouble.",
    ],
    "cond100 cond240",
  ],
  ["The Council will reimburse her tuition costs, up to a limit of £1,500.", "cond1500"],
]);

table("sums that are no remedy", [
  ["The Council will review how it deals with grants above the £30,000 limit.", ""],
  ["The Council will waive £2,318.40 of the bill. This leaves £1,545.60 to pay.", "w2318.4"],
  ["I have not asked the Council to pay the £1,120 Mrs B claims.", ""],
  ["The Council need not refund the £95 fee.", ""],
  ["The Council will remind staff that savings below £14,250 are ignored.", ""],
  ["The Council will pay Mrs B £200. Our guidance suggests between £100 and £300 for distress.", "200S"],
  ["The Council will pay £200 because it charged Mrs B £36 a week in error.", "200S"],
  ["Mrs B asked for £5,000. I do not recommend this. The Council will pay her £250 for the distress.", "250S"],
  ["The Council will pay Mrs B £300 for the worry caused by its demand for £1,902.24.", "300S"],
  ["The Council will pay Mrs B £300 for distress after it wrongly billed her £640 for care.", "300S"],
  ["The Council will explain to Mrs B how it worked out the charge of £84.50 a week.", ""],
  ["I cannot ask the Council to pay £1,940 a month for lost wages.", ""],
]);

table("agreed in the reasoning, with no section for it", [
  ["The Council has agreed to apologise and pay Mrs B £200 to remedy her distress.", "200S", "analysis"],
  [
    "I asked the Council to issue the plan, to apologise and to pay Mrs B £150 to remedy her distress. The Council agreed.",
    "150S",
    "analysis",
  ],
  [
    "We asked the Council to increase the symbolic remedy to £1,400. This represents £100 per month the plan was delayed. The Council has agreed.",
    "1400S",
    "analysis",
  ],
  ["Mrs B asked the Council to pay her £5,000 for the stress.", "", "analysis"],
  ["The Council offered Mrs B £300. She wants more. I consider the offer a suitable remedy.", "adeq300", "analysis"],
  ["The Council offered £100, which is not enough.", "off100", "analysis"],
  ["The Council’s policy says it will pay £200 a week to foster carers.", "", "analysis"],
  ["The stage two investigator recommended the Council pay Mrs B £400.", "", "analysis"],
  ["The Council should have paid Mrs B £96 a week. It paid £72.", "", "analysis"],
  ["Where we find fault we often recommend between £100 and £300.", "", "analysis"],
  ["The Council charged Mrs B £1,200 for care she did not get.", "", "analysis"],
  ["The Council says it will pay the builder £12,000.", "", "analysis"],
]);

table("only in the Summary", [
  ["The Council was at fault. It has agreed to apologise and pay Mrs B £250.", "250S", "summary"],
  [
    "The Council agreed to our recommendations. This included providing an apology and £1,000 payment to Mrs B for distress.",
    "1000S",
    "summary",
  ],
  [
    "We recommend the Council: provides an apology; pays £7500 for loss of education; pays £500 for distress.",
    "500S 7500L",
    "summary",
  ],
  ["The Council will refund £140 and pay him £75 instead of the £25 it offered.", "140Q 75S off25", "summary"],
  [
    "The Council has already paid the grant of £10,000 and £250 for the delay. This is a suitable remedy.",
    "adeq10000 adeq250",
    "summary",
  ],
  ["Mrs B complained the Council would not refund £505.84. We found no fault.", "", "summary"],
  ["Mr X complained that a booking error caused his business to lose £5384.99.", "", "summary"],
]);

table("restated sums", [
  ["I recommended the Council pay Mrs B £500 for distress. The Council has agreed to pay Mrs B £500.", "500S"],
  [["The Council will pay Mrs B £500 for distress.", "The £500 should be paid by cheque."], "500S"],
  [
    ["The Council will pay Mrs B £100 for her distress.", "It will also pay Mrs B £100 for her time and trouble."],
    "100S 100S",
  ],
  ["The Council will pay Mrs B £200 for distress and the same amount to Mr E.", "200S 200S"],
]);

table("the same in other words", [
  [
    "The Council will pay Mrs B £500. £300 of this is for the uncertainty, and £200 for her time and trouble.",
    "200S 300S tot500",
  ],
  ["The Council has offered to pay Mrs B £250 and I consider this should now be paid within four weeks.", "250S"],
  ["A symbolic payment of £350 should be made to Mrs B to recognise the distress caused.", "350S"],
  [
    "The Council will make the following payments: £200 to Mrs B for distress and £100 to C for the lost opportunity.",
    "100S 200S",
  ],
  ["The Council will make two payments of £150 to Mrs B, one for distress and one for her time and trouble.", "300S"],
  ["The Council will pay to Mrs B the sum of £425.", "425S"],
  ["The Council shall, by way of remedy, pay £425 to Mrs B.", "425S"],
  ["Pay Mrs B £200 in respect of the uncertainty she has been left with.", "200S"],
  ["The Council agrees to a goodwill payment of £75.", "75S"],
  ["The Council has agreed to uplift the payment it offered from £150 to £400.", "400S off150"],
  [
    "The Council should pay Mrs B the £300 it previously offered for her distress plus a further £200 for the loss of respite.",
    "200L 300S",
  ],
  ["The Council will pay Mrs B £1,000, of which £250 has already been paid.", "750S paid250"],
  ["The Council will pay Mrs B £450 (the £150 it offered at stage two plus a further £300).", "450S off150"],
  ["The Council will honour its offer of £200 and pay this to Mrs B.", "200S"],
  ["The Council will pay Mrs B £100 a month for the delay from April to August 2023, a total of £500.", "500S"],
  ["The Council will pay £150 per month for each of the four months Mrs B was in the hotel.", "600L"],
  ["The Council will pay Mrs B £75 a week for 10 weeks and £50 a week for 6 weeks of missed respite.", "300L 750L"],
  ["The Council will pay Mrs B £600 per term for the two terms her daughter had no tuition.", "1200L"],
  ["The Council will pay Mrs B £5 for each day of the 40 days she was without a fridge.", "200S"],
  ["The Council will pay £250 each to Mrs B and her husband for their distress.", "500S"],
  ["The Council will pay each of the two families £400 for their lost opportunity to comment.", "800S"],
  ["The Council will refund Mrs B the £35 a week she paid for 12 weeks, £420.", "420Q"],
  ["The Council will pay Mrs B £60 for her bus fares and £200 for distress.", "200S 60Q"],
  ["The Council will pay Mrs B the difference in allowance between June and October 2023, which is £1,144.", "1144Q"],
  ["The Council will reinstate her direct payment of £184 a week and backdate it to 3 April.", "open"],
  [
    "The Council will write off £450 of the arrears and set the remaining £120 against the compensation it owes her.",
    "w450",
  ],
  ["The Council will deduct £300 from the outstanding care charges.", "w300"],
  ["The Council will not charge Mrs B for the period and will cancel the invoice for £1,012.50.", "w1012.5"],
  ["The Council will pay Mrs B £300 for distress but may offset this against her council tax arrears of £512.", "300S"],
  ["The Council will pay Mrs B £200 within four weeks. It had offered £100.", "200S off100"],
  ["The Council will pay Mrs B £200 (not the £100 it first offered).", "200S off100"],
  ["The Council has agreed to pay Mrs B £300. This is more than the £150 it originally offered.", "300S off150"],
  [
    "The Council has already paid Mrs B £200. I consider it should pay a further £100, bringing the total to £300.",
    "100S paid200",
  ],
  ["I consider £200 is a suitable payment for the distress and the Council has agreed to pay this.", "200S"],
  [
    "The Council will pay Mrs B £400 to put right the injustice, comprising £250 for her and £150 for C.",
    "150S 250S tot400",
  ],
  ["The Council will pay £2,400 (£800 per term) for three terms of lost education.", "2400L"],
  ["The Council will pay Mrs B £150, and C and D £100 each, for the distress caused.", "150S 200S"],
  ["The Council and the Home will pay Mrs B £200 each.", "200S 200S"],
  ["The Council will pay Mrs B up to £500 for the cost of decorating on sight of receipts.", "cond500"],
  ["Once Mrs B provides evidence of her costs the Council will reimburse her.", "open"],
  ["The Council will review the charge of £64 a week and refund anything overpaid.", "open"],
  ["The Council will consider whether to pay Mrs B for the £900 laptop she bought.", ""],
  ["The Council will remind staff that it can pay up to £5,000 in hardship.", ""],
  ["The Council will ask the Home to refund Mrs B £310.", "310Q"],
  ["The Council will arrange for its contractor to pay Mrs B £310 for the damaged carpet.", "310Q"],
]);

table("other ways of saying it", [
  [
    "The Council will pay Mrs B £100 for each month C was without a school place. That was for nine months. Its total is £900.",
    "900L",
  ],
  [
    [
      "The Council will:",
      "- backdate the direct payments to 6 May 2024, which comes to £3,216.40;",
      "- pay Mrs B £250.",
    ],
    "250S 3216.4Q",
  ],
  ["The Council has agreed to double its offer of £100 to £200.", "200S off100"],
  ["The Council should make Mrs B a payment. The sum is £325, for her frustration.", "325S"],
  ["The Council will pay Mr and Mrs B their fee for eight weeks. This is £1,344.", "1344Q"],
  ["The Council will pay interest of £41.17 on the late payment, and the payment itself of £812.", "41.17Q 812Q"],
  ["The Council will apologise to Ms X and her sister, Mrs Z, and pay them £250 each (£500 altogether).", "500S"],
  ["The Council will pay Mrs B £600 for each of the two boys (£1,200) for their distress.", "1200S"],
  ["The Council will pay Mrs B £350, and her daughter Miss G £150, to recognise their distress.", "150S 350S"],
  ["The Council will pay £600 for the benefit of each child to recognise the uncertainty.", "1200S"],
  [
    "The Council will pay Mr and Mrs Q for their time and apologise to them, and pay them each £400 for distress.",
    "800S",
  ],
  [
    "The £150 does not reflect seven weeks without heat. The Council will pay Mrs B a further £250, on top of the £150 it has already paid.",
    "250S paid150",
  ],
  [
    "The Council will pay £500 in addition to the £100 it awarded at stage two, which it should send again.",
    "100S 500S",
  ],
  [
    ["The Council will:", "- pay Mr W £500 for his distress;", "- pay Mrs W the same for her uncertainty."],
    "500S 500S",
  ],
  [
    [
      "The Council will pay Mrs B:",
      "- £1,400 for eight months in unsuitable accommodation (8 x £175); and",
      "- £250 for distress.",
    ],
    "1400L 250S",
  ],
  ["The Council will pay Mr A £426 (a refund of £400 and interest of £26).", "26Q 400Q tot426"],
  [
    "The Council will pay Mr L £966. Of this, £216 is a refund of rent and £750 is for the lost opportunity.",
    "216Q 750S tot966",
  ],
  [
    [
      "The Council will pay Mrs B:",
      "- £800 for each of three school terms without education; and",
      "- £300 for distress.",
      "The payment of £2,700 should be made to Mrs B’s account.",
    ],
    "2400L 300S tot2700",
  ],
  [["The Council will:", "- Refund of licence fee: £180.", "- Payment for distress and lost time: £250."], "180Q 250S"],
  ["The Council will refund or credit Mrs B £384.75 for calls that were not provided.", "384.75Q"],
  ["The Council will return the two weeks’ fees (£1,860 in all) to Mrs B.", "1860Q"],
  ["The Council will pay Mrs B £200 for each of the six months of delay, for C’s benefit.", "1200S"],
  ["The Council should pay him £300 for each month, £1,500 in all, for the distress.", "1500S"],
  [
    [
      "The Council will:",
      "- pay Ms H £1,500 for her distress;",
      "- pay Mr & Mrs H £350 between them for the uncertainty.",
    ],
    "1500S 350S",
  ],
  [
    "The Council will pay Mrs B the £200 it agreed to pay after our earlier decision and a further £300 for the frustration.",
    "300S tot200",
  ],
  ["The Trust and the Council have each agreed to pay Mrs B £400 for her distress.", "400S 400S"],
]);
