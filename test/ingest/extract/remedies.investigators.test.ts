/** Remedy paragraphs as different investigators write them, with the total that each pays. */
import { describe, expect, it } from "vitest";
import { extractRemedies } from "../../../ingest/extract/remedies/remedies.ts";
import { decisionOf } from "./remedy-builder.ts";

type Row = readonly [text: string | readonly string[], pounds: number | null, place?: "analysis"];

const ROWS: readonly Row[] = [
  [
    "Within four weeks of the date of this decision, the Council should write to Ms K apologising for its faults, and send her £500 for the worry and £150 for the time she spent chasing.",
    650,
  ],
  [
    "To acknowledge the injustice the Council has agreed to a remedy of £1,300. Of that, £600 is for the schooling J missed, £400 is for his mother's distress and £300 is for the complaint.",
    1300,
  ],
  ["The Council agreed to raise the sum it first put forward (£400) to £750.", 750],
  [
    "The Council has paid Mr T £200 already. I have asked for £150 more, so that he will have had £350, and it agrees.",
    150,
  ],
  [
    "I consider £500 to be right. As £250 was paid in June the Council now owes Mr T a further £250, which it will pay within a month.",
    250,
  ],
  ["The Council will pay Miss P £700. This sum takes in the £300 it offered her last year.", 700],
  [
    "The Council wrote in May offering £400. Mrs D did not reply because she was in hospital. It should make the payment now.",
    400,
  ],
  ["The Council paid Mrs D £400 in May, before she came to us. I think that was enough and I ask for nothing more.", 0],
  ["The Council should pay Mr and Mrs N £300 for each of the three terms in which their daughter had no tuition.", 900],
  [
    "The Council should pay £150 a month from February to August 2024, when Ms L and her baby were in one room. That is seven months, so £1,050.",
    1050,
  ],
  [
    "£1,500 a term for one and a half terms, making £2,250, should be paid to Mrs A to be used for S's education.",
    2250,
  ],
  ["The Council will pay Mr G £500 now and £100 a month from today until it makes a final plan.", 500],
  ["The Council will pay Mr G £100 for each month after today until the plan is issued.", 0],
  [
    "The Council will pay Mrs Y £300. If its review finds that she should have been in Band A, it will pay a further £1,000.",
    300,
  ],
  [
    "The Council should pay £200. It should also consider a payment of between £200 and £300 to her son, once it has spoken to him.",
    200,
  ],
  [
    "The Council should pay Mr C somewhere between £200 and £400, the figure to be settled when it has seen his evidence.",
    0,
  ],
  ["The Council will pay Mrs E £350. It will also refund what she spent on taxis when she sends it the receipts.", 350],
  ["The Council will credit £480 to her rent account to reflect the months when the heating did not work.", 480],
  ["Mr O will receive £100 in shopping vouchers by way of apology.", 100],
  ["The Council will write off the overpayment of £612 and pay Mr O £200.", 200],
  ["The Council will write off the whole of the overpayment of £612.", 0],
  [
    "Recommendations. The Council should pay Mrs J £1,000. The Council does not accept our recommendation and we will consider issuing a further report.",
    1000,
  ],
  [
    "In our last decision the Council was asked to pay Mrs J £400. It has still not done so and must do so at once. For the extra delay it should pay £150.",
    150,
  ],
  ["The independent panel recommended £900. I do not think so much is warranted. The Council will pay £250.", 250],
  [
    "The stage two officer suggested £300, which the Council turned down. I think the officer was right and the Council has now agreed to pay it.",
    300,
  ],
  [
    "Mrs H was asked to pay £85.40 a week for her care and owed £3,416 when her account was stopped. The Council will reassess her from April and pay £200 for the worry of the reminders.",
    200,
  ],
  [
    "Within one month the Council should refund £1,234.56, the contributions wrongly taken between May and December.",
    1234.56,
  ],
  [
    "The Council will backdate Mrs V's fostering allowance to 4 May 2021, which it has calculated is £18,246.32, and pay her £150.",
    18396.32,
  ],
  ["The Council has agreed to pay interest of £75 on the refund it made in March, and £250 for the distress.", 325],
  ["The Council and the Trust will each pay Mrs I £300.", 600],
  ["The Council will pay Mrs I £600. The Integrated Care Board will pay her £300.", 900],
  ["We recommend that the Council pays Mrs I two thirds of £675, that is £450; the Board has paid its share.", 450],
  ["Mr and Mrs S should have £800 between them.", 800],
  ["Mr and Mrs S should have £400 each.", 800],
  ["The four residents who complained will get £150 apiece.", 600],
  ["Each of the residents in the close who complained to it will get £150.", 0],
  ["The Council will put £100 in a savings account for B.", 100],
  ["For the missed collections: £75. For the poor replies to her emails: £100.", 175],
  ["Payment one: £300 to Ms F for distress. Payment two: £225 to Ms F for her mother's lost day care.", 525],
  ["The Council will meet the £560 that Mr M paid the locksmith and the glazier.", 560],
  ["The Council will pay half of the £560 that Mr M paid the locksmith.", 280],
  ["The Council will repay Mr M a quarter of his £560 bill.", 140],
  ["The Council will double the £250 it offered to Mr M, to £500.", 500],
  ["The Council has agreed to pay Miss W the sum of four hundred pounds.", 400],
  [
    "The Council has agreed that Miss W should receive a payment. Having looked at our guidance on remedies I consider that £400 is suitable. The Council will pay it within 20 working days.",
    400,
  ],
  [
    "I recommend the Council makes a payment to Mrs R. A payment of up to £500 is usual where distress is severe. Here I think £300 right.",
    300,
  ],
  [
    "Our guidance recommends £100 to £300 for time and trouble. I think the top of the range is right and the Council will pay £300.",
    300,
  ],
  ["Miss U will be paid £225 in recognition of being sent a summons for £486 which she did not owe.", 225],
  ["Pay: Mrs Q £350; her daughter £200; her mother £100.", 650],
  [
    [
      "The Council will:",
      "- apologise to Mr Z;",
      "- pay him £15 for every week from 6 January to 1 June that he had no bed rail (20 weeks), making £300;",
      "- reimburse the £850 he spent on a private assessor.",
    ],
    1150,
  ],
  ["The Council will give Mr Z back the £420.", 420],
  [
    "The Council has agreed to put things right by cancelling the four penalty charges of £35 that remain and giving back the two of £160 that he has paid.",
    320,
  ],
  ["The Council will refund the four charges of £35.", 140],
  [
    "The Council has agreed to apologise. I do not recommend a payment: Mr Z has had £340 by way of refund from his bank.",
    0,
  ],
  ["The Council should apologise. Mr Z wants £2,000 but I have seen nothing to show that he lost money.", 0],
  ["The Council should pay Mr Z £500. I know that he had £2,000 in mind.", 500],
  ["The Council should pay Mr Z £500, which is what it would have cost him to have the work done himself.", 500],
  ["The Council will pay £250. That is in place of, and not on top of, the £100 in its letter of 3 May.", 250],
  ["The Council will pay £250 on top of the £100 which it promised on 3 May and has not paid, £350 in all.", 350],
  ["The Council will pay £250 over and above the £100 that it has paid.", 250],
  [
    "It was right for the Council to offer £300 after we wrote to it, and that is a fair remedy for the frustration. It will pay the sum within a month.",
    300,
  ],
  [
    "Since we began our investigation the Council has sent Mr A a cheque for £120. I am satisfied that this remedies the injustice.",
    120,
  ],
  [
    "While our investigation was under way the Council refunded £520. I welcome that. It will also pay £100 for the bother.",
    620,
  ],
  ["The Council will pay £30 for each of the twelve visits that its carers missed.", 360],
  ["By 30 June the Council will pay £2,500 to each of the two families named in the schedule.", 5000],
  [
    "I have asked the Council to pay Mr D £200. It tells me that it spends £40,000 a year on its advice line, but that did not help him.",
    200,
  ],
  ["The Council will pay £200 and let him repay the £1,420 over three years.", 200],
  ["The Council will pay £200 and issue a fresh bill for £1,420, the sum properly due.", 200],
  ["The Council will pay £200. It may set this against the arrears, which stand at £1,420, if Mr D agrees.", 200],
  ["It should pay £275 to Ms B: £200 because of the delay, and £75 because of the way it spoke to her.", 275],
  [
    "The Council will pay £1,200 to Mr F to recognise a year's lost support, at £100 per month, and £400 to Mrs F.",
    1600,
  ],
  ["The Council should make an offer of £300 to Mr F within one month.", 300],
  ["The offer of £300 is still open and Mr F now wishes to take it. The Council will pay him.", 300],
  ["Within a month, £350 should be sent to Ms T.", 350],
  ["Ms T should be compensated in the sum of £350.", 350],
  ["A payment of £350 to Ms T, within a month, would be a proportionate remedy and the Council agrees to it.", 350],
  ["No payment is called for. A sum of £350 would only be recommended where the delay had done harm.", 0],
  ["The Council accepts that it should pay Ms T £1,000 and not the £600 that it first suggested.", 1000],
  ["For 32 weeks, Ms T went without the £20 a week that she should have had. The Council will pay her £640.", 640],
  [
    "The Council will pay the difference between what Ms T got (£140 a week) and what she should have had (£170 a week) for 32 weeks. This comes to £960.",
    960,
  ],
  ["The Council should also remove the late payment fee of £80 from the account and pay £75 for the upset.", 75],
  ["There was fault. The Council has agreed to pay Ms T £300, which I consider a suitable remedy.", 300, "analysis"],
  [
    "Ms T says that the Council told her she would get £300. There is no note of this and I cannot say that it did.",
    0,
    "analysis",
  ],
  [
    "The Council offered £300 in its stage two reply, and I think that sufficient. I have therefore ended my investigation.",
    0,
    "analysis",
  ],
  ["The Council’s policy gives a grant of £1,000 to each tenant who has to move. Ms T received £1,000.", 0, "analysis"],
  [
    "I asked the Council to pay £150 for the delay. It has agreed and I consider that puts matters right.",
    150,
    "analysis",
  ],
  [
    "Had there been no fault Ms T would have had direct payments of £212 a week. She had £180. It was fault not to review this. The Council has since reviewed it.",
    0,
    "analysis",
  ],
  [
    "The works were done for £14,300 and the Council has agreed to pay its contractor a further £2,100 to finish them.",
    0,
    "analysis",
  ],
  ["The Council will pay, for the benefit of L, £450.", 450],
  [
    [
      "To recognise the impact of the faults the Council should pay Mrs X:",
      "- £500 (loss of provision);",
      "- £200 (distress);",
      "- £100 (time and trouble).",
      "This is £800 altogether.",
    ],
    800,
  ],
  [["Pay Mr X a total of £600. This is made up of:", "- £100 for distress", "- £500 for the loss of respite"], 600],
  [
    "The Council has agreed within three months to pay £1,700 to Mr X as a contribution to the tuition which he bought for £3,400.",
    1700,
  ],
  ["Mr X bought a heater for £130 because the Council did not come. It should reimburse that sum.", 130],
  ["The Council will reimburse Mr X for the care home top-up of £65 a week that he paid for 40 weeks (£2,600).", 2600],
  [
    "The Council has agreed to reconsider the application and to decide within four weeks whether to award the £900.",
    0,
  ],
  ["The Council will arrange for the fence to be mended at a cost to it of about £1,100 and pay £200.", 200],
  [
    "Mrs X's insurer has settled her claim for £4,200, so that I do not ask the Council to meet the damage. It will pay £150 for not answering.",
    150,
  ],
  [
    [
      "When I made enquiries the Council thought again. On 12 June 2025 it refunded £58 in full, paid Mr G £50 for the bother and corrected the list. It apologised.",
      "Mr G accepted the money. He wanted an assurance about others.",
      "The Council told me that it had found eleven more movers in the same position.",
      "Mr G told the Council where he lived and it did not tell the crew. That was fault.",
      "The refund and the payment put this right. I recommended nothing further.",
    ],
    108,
    "analysis",
  ],
  [
    [
      "On 12 June 2025 it refunded £58 in full, paid Mr G £50 for the bother and corrected the list. It apologised.",
      "Mr G accepted the money. He wanted an assurance about others.",
      "The Council told me that it had found eleven more movers in the same position.",
      "Mr G told the Council where he lived and it did not tell the crew. That was fault.",
      "The refund and the payment put this right. I recommended nothing further.",
    ],
    0,
    "analysis",
  ],
  [
    [
      "When I made enquiries the Council thought again. On 12 June 2025 it refunded £58 in full.",
      "Mr G accepted the money. He wanted an assurance about others.",
      "The Council told me that it had found eleven more movers in the same position.",
      "Mr G told the Council where he lived and it did not tell the crew. That was fault.",
      "The refund is not enough to put this right. I cannot recommend more, as he has gone to court.",
    ],
    0,
    "analysis",
  ],
];

describe("remedy paragraphs of several hands", () => {
  for (const [text, pounds, place] of ROWS) {
    const lines = typeof text === "string" ? [text] : [...text];
    it(lines.join(" | "), () => {
      const { award } = extractRemedies(decisionOf(place === "analysis" ? { analysis: lines } : { action: lines }));
      expect(award.totalPence === null ? null : award.totalPence / 100).toBe(pounds);
    });
  }
});
