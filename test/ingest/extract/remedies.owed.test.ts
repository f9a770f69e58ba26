/** Money given back while the complaint was looked into, sums owed, debts lifted and what is left of them, with the total that each clause pays. */
import { describe, expect, it } from "vitest";
import { extractRemedies } from "../../../ingest/extract/remedies/remedies.ts";
import { decisionOf } from "./remedy-builder.ts";

type Row = readonly [text: string | readonly string[], pounds: number, place?: "analysis"];

const ROWS: readonly Row[] = [
  ["It will pay Mr Q £500. The £140 he owed for the locker will be wiped.", 500],
  ["It will pay Mr Q £500. The £60 penalty will be cancelled.", 500],
  ["It will pay Mr Q £500. The £140 he still owes will not be pursued.", 500],
  ["It will pay Mr Q £500. The £400 he owes will be collected from June.", 500],
  ["It will pay Mr Q £500, and the £90 that he paid for the locker is to be returned to him.", 590],
  ["It will pay Mr Q £500. The £640 deposit will be kept until the lease ends.", 500],
  ["It will pay Mr Q £500. The £640 deposit will be returned to him.", 1140],
  ["The deposit of £250 is to be returned to the choir within ten days.", 250],
  ["The bond of £250 will be released to Mr Q.", 250],
  ["Thirty per cent of £1,200 is £360, which the Council will refund to Ms T.", 360],
  ["Two fifths of £900 is £360, which it will repay.", 360],
  ["The Council will refund twenty-five per cent of the £900 she paid.", 225],
  [
    [
      "The Council refunded the £738 in November 2022 after I made enquiries. It has agreed that within one month it will:",
      "- write to Mr O to say sorry;",
      "- pay him £350 for the distress and £100 for his time and trouble.",
    ],
    1188,
  ],
  [
    [
      "In the course of my investigation the Council paid the arrears of £6,012 into G's account. In addition, within one month of today it will:",
      "- pay £1,075.20 for the pension contributions it left out;",
      "- pay Mr and Mrs F £300 for the worry.",
    ],
    7387.2,
  ],
  [
    "While I was investigating the Council repaid £420 of charges to Mrs D. It will also pay her £150 for her trouble.",
    570,
  ],
  [
    "After we became involved the Council returned the £95 clamping fee. It will pay Mr T a further £100 for the inconvenience.",
    195,
  ],
  [
    "Following my enquiries the Council has credited £212 to Ms P's rent account. It should now apologise and pay her £75.",
    287,
  ],
  [
    "During our investigation the Council paid Mrs B the £1,140 of benefit it owed her. It has agreed to pay £200 for the worry.",
    1340,
  ],
  [
    "The Council repaid the £513 on 2 August 2024, before Ms E complained to us, and I have not counted that as part of my remedy. It will pay her £300.",
    300,
  ],
  ["The Council refunded £90 at stage two. It has agreed to pay Mr T £150 for his frustration.", 150],
  ["After my enquiries the Council offered Mrs B £100. I did not think this enough. It has agreed to pay £300.", 300],
  ["During my investigation the Council paid Mr J £200. It will pay a further £150, making £350 in all.", 150],
  [
    ["The Council will:", "- pay the £714 outstanding on the award;", "- reimburse her for the court fee of £391."],
    1105,
  ],
  [
    "The Council will, within four weeks, pay Mrs E the £2,660 outstanding. It will add £150 to acknowledge the worry about money that she had.",
    2810,
  ],
  ["The Council will pay Mr R the £480 still owing on his grant.", 480],
  ["The Council will pay Miss K the £1,204 that is outstanding from her allowance, and £100 for distress.", 1304],
  ["The Council will pay the remaining £300 due to Mr B.", 300],
  ["The Council will refund the £640.", 640],
  ["There is £640 outstanding on her account. The Council will pay her £100.", 100],
  ["The Council will let Ms W pay the £360 outstanding over a year and pay her £100.", 100],
  ["The Council will waive the £640 outstanding and pay her £100.", 100],
  ["Mrs W should pay the £212 outstanding. The Council will pay her £50 for its delay.", 50],
  [
    ["The provider will:", "- refund £2,600, the part of the invoice that was not due, which Mrs A has already paid."],
    2600,
  ],
  ["The Council will refund £330, being the share of the bill that was not owed.", 330],
  ["The Council will reimburse £118, a charge which was not properly due.", 118],
  ["The £90 for the permit was properly due. The Council will pay £50.", 50],
  ["The Council will cancel the court fee and interest of £205 that it added to the account and pay Mrs U £300.", 300],
  ["The Council will write off the interest of £88 and pay her £100.", 100],
  ["The Council will remove the summons costs and interest of £131 from his account and pay £75.", 75],
  ["The Council will waive the late fees and interest of £64 it charged. It will pay £120 to Mr T.", 120],
  ["The Council will refund the fee and interest of £205.", 205],
  ["The Council will delete from the account the charge and the interest, £96 in all, and pay £100.", 100],
  ["The Council will pay the arrears with interest of £38, and £200 for distress.", 238],
  ["The Care Provider will refund £3,875 to the estate, leaving a charge of £465 for three days.", 3875],
  [
    "The Council will write off the charge of £972 for the third stay, leaving £1,944 for the estate to pay; and pay Mr P £150.",
    150,
  ],
  ["The Council will reduce the bill by £1,380. This leaves £1,056.20 for Mr T to pay. It will pay him £300.", 300],
  ["The Council will refund £200 of the fee, leaving Mrs B to meet the other £90.", 200],
  ["The Council will cancel £500 of the debt, which leaves £120 owing, and pay £100.", 100],
  ["The Council will write off £300, so that Mr B owes only £85, and pay him £60.", 60],
  ["The Council will refund £418, with £52 left to be collected. It will pay £100.", 518],
  [
    [
      "Within four weeks its Chief Executive will visit Mrs M to apologise, if she wishes, or write to her if she does not. Also within four weeks it will:",
      "- refund the £640;",
      "- pay Mrs M £1,200 for her distress and £300 for the way it dealt with her complaint.",
    ],
    2140,
  ],
  [
    [
      "The Council agreed to:",
      "- pay £1,830 direct to the storage firm;",
      "- lend Ms U, if she wishes, the £488 that remains, on terms that she can afford;",
      "- pay Ms U £300 for the distress.",
    ],
    2130,
  ],
  ["The Council will offer Mr B a loan of £600 and pay him £200 for its delay.", 200],
  [
    [
      "The Council agreed it will:",
      "- pay them £150 for every month from August 2022 until that offer is made.",
      "It will do this within one week. The first £2,100, which is for the fourteen months up to the date of this decision, is to be paid within four weeks.",
      "It will also pay Mrs N £250 on account of the physical strain on her.",
    ],
    2350,
  ],
  [
    "The Council will pay £100 a month until the lift is mended. The £600 due so far should be paid within four weeks.",
    600,
  ],
  ["The Council will pay £75 a month until it decides. The first £450 should be paid within a month.", 450],
  ["The Council will pay Mr H £1,500. Of this, £1,000 has already been sent.", 500],
  ["The Council will pay Mrs D £900. Of that sum £400 has already been paid.", 500],
  ["The Council will pay Mr H £250 twice, once for each failed visit.", 500],
  ["The Council will pay Mr H £100 three times over, for the three appeals it lost.", 300],
  ["The Council will repay the difference between £900 and £640, which is £260.", 260],
  [
    [
      "The Council has agreed to pay within one month:",
      "- Mrs B (distress) – £250",
      "- Mr B (time and trouble) – £150",
      "- F (lost lessons) – £1,200",
    ],
    1600,
  ],
  ["The £80 survey fee is for Mr L to bear. The Council will pay him £200 for distress.", 200],
  ["The £145 call-out charge is a matter for Mrs T. The Council will pay her £90.", 90],
  ["Mr B's account will be credited with £96 and he will be paid £100.", 196],
  ["I recommended £500 and the Council countered with £300. I have settled on £400, which it will pay.", 400],
  ["The Council will pay Ms D £1,200 less the £350 she owes it in rent.", 850],
  ["The Council told us it would refund £130 and that is a suitable remedy.", 130],
  ["The Council told us it will refund the £130 it took. I consider that a suitable remedy.", 130, "analysis"],
  [
    "I recommended the Council increase its offer to £550. Of this £400 is for Ms F's uncertainty caused by the delayed right of appeal and £150 for the frustration of having no news.",
    550,
  ],
  ["The Council will pay £550. Of this £400 is for her uncertainty and £150 for the frustration.", 550],
  [
    [
      "In August 2023, after we had asked for its papers, the Council wrote to Mrs P. It accepted that it should have found other respite, sent her a cheque for £500 for the strain she had been under and asked us to treat that as a remedy. She has banked it.",
      "I have considered whether £500 is enough. It is in line with what we would have recommended. I do not ask for more money.",
    ],
    500,
    "analysis",
  ],
  ["The Council will refund the set-up fee of £420 and the weekly fees of £330 which it has collected so far.", 750],
  [
    "The Council will refund to Mrs A's mother the set-up fee of £420 and the weekly fees of £330 which it has collected so far.",
    750,
  ],
  ["The Council will reimburse the survey fee of £120, the court fee of £55 and her bank charges of £18.", 193],
  ["The Council will waive the set-up fee of £420 and the weekly fees of £330, and pay £75.", 75],
  ["The Council will refund £420 for the course and explain the fee of £330.", 420],
  ["The Council will pay £200 for distress. She was charged a permit fee of £60 and a storage fee of £40.", 200],
  ["The Council will pay Mr B £350 and refund the £60 fine.", 410],
  [
    "The Council paid Mr K £250 in August 2024, when it replied to his complaint. I consider £250 a reasonable sum and do not ask for more. The Council has agreed to make the apology.",
    0,
  ],
  ["The Council will pay £400. It paid £150 in May when it replied. I consider £400 a reasonable sum.", 400],
  [
    "The Council refunded Mr T £95 during my investigation, and I consider that this puts right his loss. It will pay £60 for his trouble.",
    155,
  ],
  [
    "The Council will return the service charge of £11.50 a week which they paid over the same weeks. It comes to £207.",
    207,
  ],
];

describe("sums owed, given back, lifted or left to pay", () => {
  for (const [text, pounds, place] of ROWS) {
    const lines = typeof text === "string" ? [text] : [...text];
    it(lines.join(" | "), () => {
      const { award } = extractRemedies(decisionOf(place === "analysis" ? { analysis: lines } : { action: lines }));
      expect(award.totalPence).toBe(Math.round(pounds * 100));
    });
  }
});
