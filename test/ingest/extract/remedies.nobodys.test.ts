/** Sums that no one is to receive: debts that stay, what a body spends on its own service, what the complainant only wishes for. */
import { describe, expect, it } from "vitest";
import { extractRemedies } from "../../../ingest/extract/remedies/remedies.ts";
import { decisionOf } from "./remedy-builder.ts";

type Row = readonly [text: string | readonly string[], pounds: number];

function totalOf(place: "action" | "analysis", text: Row[0]): number | null {
  const lines = typeof text === "string" ? [text] : [...text];
  const { award } = extractRemedies(decisionOf(place === "action" ? { action: lines } : { analysis: lines }));
  return award.totalPence === null ? null : award.totalPence / 100;
}

const ACTION: readonly Row[] = [
  ["The Council will apologise. The rest of the bill, £1,032.80 after what he has paid, remains due.", 0],
  [
    "The Council will work out the arrears of the allowance that she has been paid as a special guardian and pay Mrs B the £3,135 that is due.",
    3135,
  ],
  [["The Council will pay Mr J £200 for his distress.", "The balance of £812 remains payable by Mr J."], 200],
  ["The Council will pay Mr J £200 for his distress. He must still pay the £812 he owes.", 200],
  ["The Council will pay Mr J £200. The remaining £812.40 is properly due from him and he should pay it.", 200],
  ["The Council will pay Mr J £200 for his distress. The arrears of £640 stand.", 200],
  [
    "The Council will pay Mr J £200 for his distress. I do not ask it to write off the arrears, £640, which Mr J will need to repay.",
    200,
  ],
  ["The Council will pay Mr J £200 for his distress. The invoice for £640 is still to be paid.", 200],
  [
    [
      "Within one month the Council will:",
      "- pay Ms B £150 for her time and trouble;",
      "- agree an affordable plan for the £1,920 that she still owes.",
    ],
    150,
  ],
  [
    [
      "Within one month the Council will:",
      "- pay Ms B £150 for her time and trouble;",
      "- accept the £1,920 in monthly payments that she can afford.",
    ],
    150,
  ],
  [
    [
      "Within one month the Council will:",
      "- pay Ms B £150 for her time and trouble;",
      "- let her have two years in which to clear the £1,920.",
    ],
    150,
  ],
  ["The Council will pay Ms B £150. This does not affect her liability for council tax of £1,287 for the year.", 150],
  ["The Council will pay Ms B £150. She remains liable for the contribution of £61.20 a week from 3 June.", 150],
  [
    "The Council will pay Ms B £150. The overpayment of £2,300 is still recoverable, and it may recover it at £11 a week.",
    150,
  ],
  ["The Council will pay Ms B £150. £2,300 continues to be owed on her rent account.", 150],
  ["The Council will pay Ms B £150. That leaves her owing £2,300, which the Council is entitled to collect.", 150],
  ["The Council will pay Ms B £150. She has since paid £400 of the £2,300 and will pay the rest by December.", 150],
  ["The Council will pay Ms B £150. Ms B accepts that she owes the other £900 and will pay it in instalments.", 150],
  ["The Council will pay Ms B £150. It may go on collecting the £900.", 150],
  ["The Council will pay Ms B £150. It need not refund the £900, which she was bound to pay in any event.", 150],
  ["The Council will pay Ms B £150. The £900 was correctly charged and stays on her account.", 150],
  ["The Council has apologised. It has put £350,000 into its assessment teams, and people now wait ten weeks.", 0],
  ["The Council has apologised. It has found £1.2 million for more social workers.", 0],
  ["The Council has apologised. It has recruited four officers at a cost of £180,000.", 0],
  ["The Council has apologised. Members approved a budget of £250,000 for new case workers in March.", 0],
  ["The Council has apologised. It has set aside £90,000 to buy a new telephone system.", 0],
  ["The Council has apologised. It has agreed funding of £75,000 for a second educational psychologist.", 0],
  ["The Council has apologised. It will invest a further £2 million in special school places over three years.", 0],
  ["The Council has apologised. It has committed £36,000 to training its staff.", 0],
  ["The Council has apologised. An extra £500,000 has been given to the team that writes plans.", 0],
  ["The Council has apologised. It has increased its spending on temporary housing by £3 million.", 0],
  ["The Council has apologised. It has paid a consultant £24,000 to review its procedures.", 0],
  ["The Council has apologised. It has spent £8,400 on resurfacing the lane.", 0],
  ["The Council has apologised. It now spends £60,000 a year on agency therapists.", 0],
  ["The Council has apologised. It has bought software for £15,000 which will flag late reviews.", 0],
  ["The Council has apologised. It will employ a family worker, who costs £38,000 a year.", 0],
  ["The Council has apologised. The Government has granted it £310,000 to clear the backlog.", 0],
  ["The Council has apologised. It will pay £4,500 for an outside expert to look at the policy.", 0],
  ["The Council has apologised. It will pay for the fence, which its contractor prices at £1,750.", 0],
  ["The Council has apologised. It put £20,000 in its budget this year for the playground.", 0],
  ["The Council has apologised. The works will cost it £6,300.", 0],
  ["The Council will apologise. Mrs B asks it to pay her £5,000. I do not consider that is warranted.", 0],
  ["The Council will pay £100. Mrs B had hoped for £5,000.", 100],
  ["The Council will pay £100. Mrs B wanted her solicitor’s bill of £930 paid as well; I do not ask for that.", 100],
  ["The Council will pay £100. Mrs B would like it to pay for the panels (£642) too. There was no fault in that.", 100],
  ["The Council will pay £100. Mrs B thinks £5,000 would be right.", 100],
  ["The Council will pay £100. Her claim of £2,200 for damage to the wall is one for its insurers.", 100],
  ["The Council will pay £100. I know she was looking for £1,500.", 100],
  ["The Council will pay £100. She told me that nothing under £3,000 would satisfy her.", 100],
  ["The Council will pay £100. She says she should be paid £3,000.", 100],
  ["The Council will pay £100. It is not responsible for the £460 that she spent on a survey.", 100],
];

const TOLD: readonly string[] = [
  "Mr Y bought thick curtains for £318 and asks that the Council should pay for them.",
  "Mr Y says the Council should pay him £2,000.",
  "Mr Y asked us to recommend that the Council pays him £2,000.",
  "He wants the Council to refund the £2,000 he paid his solicitor.",
  "Mr Y would like the Council to meet his vet’s bill of £318.",
  "She believes it should reimburse her for the course, which cost £1,150.",
  "To put things right, she seeks a payment of £4,000 from the Council and a new assessment.",
  "Mr Y bought a dehumidifier for £210 and wishes this to be repaid.",
  "In his view the Council ought to have paid him £750 and should do so now.",
  "The outcome she hopes for is £3,000 and an apology.",
  "Mr Y claims that the Council agreed to pay him £1,000. There is no record of this.",
  "His councillor suggested that £500 should be paid. The Council would not agree.",
  "Mr Y put his losses at £8,900 and told the Council it should make them good.",
  "She asked for £350 to be taken off her bill and for a payment of £200.",
  "Mrs B’s letter said that £1,200 would put matters right.",
  "His advocate proposed a payment of £600, which the Council refused.",
  "Mr Y invites us to ask the Council for the £84 he spent on stamps and copying.",
  "He says that he is owed £412 and that the Council will not pay it.",
  "He paid £642 for panels, and it is this sum that he wants from the Council.",
  "Her MP has asked that the Council should return the £95.",
  "Mr Y thinks the Council should have to pay the £1,300 which the fence cost him.",
  "The Council agreed to put £400,000 into its assessment teams.",
  "It has put £350,000 into its assessment teams, and people now wait ten weeks.",
  "In May the Council recruited three officers, and it will spend £110,000 on agency staff.",
  "The cabinet agreed £2.4 million for special school places.",
  "The Council agreed a personal budget of £240 a week for Mr Y.",
  "The Council agreed to fund a place at the college at £31,000 a year.",
  "The Council says it will invest £50,000 in a new system.",
  "It has agreed to buy a house for the family for £310,000.",
  "The Council agreed a grant of £18,000 for the bathroom and paid the builder £17,400.",
  "The Council decided that Mr Y should pay £81 a week towards his care.",
  "It agreed that he could pay the £960 at £20 a month.",
  "The Council said he still owed £1,145.60 and should pay it within 28 days.",
  "The court ordered that Mr Y should pay £487 with costs of £120.",
  "It was agreed that his share of the roof works would be £2,900.",
  "The balance, £812, remains owing and the Council will collect it.",
  "The Council will now recover the £900 from her benefit.",
  "The Council agreed to charge £45 for the skip and will send an invoice.",
  "The Council will contribute £12,000 a year to the running of the day centre.",
  "It told the school that it would pay £6,000 for a teaching assistant.",
];

describe("in an action section, sums that stay owed, are spent or are wished for", () => {
  for (const [text, pounds] of ACTION)
    it(typeof text === "string" ? text : text.join(" | "), () => expect(totalOf("action", text)).toBe(pounds));
});

describe("in the reasoning, sums that are wished for, spent or owed", () => {
  for (const text of TOLD) it(text, () => expect(totalOf("analysis", text)).toBe(0));
});
