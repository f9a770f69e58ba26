/** Clauses that pay, refund, lift or share out money in less common words, with the total of each. */
import { describe, expect, it } from "vitest";
import { extractRemedies } from "../../../ingest/extract/remedies/remedies.ts";
import { decisionOf } from "./remedy-builder.ts";

type Row = readonly [text: string | readonly string[], pounds: number, place?: "analysis"];

const ROWS: readonly Row[] = [
  [
    "When we began to look into this the Council put £96 back on her account. It will now pay £50 for the trouble.",
    146,
  ],
  ["The Council has, since I wrote to it, refunded the £310 in full, and it will pay Mr L £100.", 410],
  ["I am pleased that the Council reimbursed the £64 fare on receiving my enquiry. It will also send her £75.", 139],
  ["The Council settled the £880 invoice during my enquiries. It will apologise and pay £150.", 1030],
  [
    "After my draft decision the Council paid her the £420 of housing benefit that was due. It will pay a further £100 for distress.",
    520,
  ],
  ["The Council refunded the £64 before she came to us. It will pay £75.", 75],
  ["Before I began, the Council had given back the £64. It will pay £75 more for the delay.", 75],
  ["The Council will pay Ms V the £920 it still owes her.", 920],
  ["It has agreed to pay over the £1,150 that remains due under the agreement.", 1150],
  ["The Council will make up the £215 by which he was underpaid and add £100.", 315],
  ["The Council will return to Mr D the £45 it took in error.", 45],
  ["The Council will put the £145 back into her account.", 145],
  ["The Council will now release the £600 retention to the builder.", 600],
  ["The Council will cancel the invoice of £318 and repay the £106 already taken.", 106],
  ["The Council will not pursue the £640 outstanding and will pay £100.", 100],
  ["The Council will strike the £205 of interest and costs from the account and pay £100.", 100],
  ["The Council will take the £72 surcharge off his bill and send him £50.", 50],
  ["The Council will remit the court costs of £117.50 and pay him £150.", 150],
  ["The Council will credit her rent account with £205.", 205],
  ["It will reduce his debt to £400, a reduction of £250, and pay £60.", 60],
  ["The Council will refund two thirds of the £900, that is £600, and keep the rest.", 600],
  ["The Council will waive £300. The balance of £90 remains payable by Mr K.", 0],
  ["The Council will refund £300. Mrs K still has £90 to pay.", 300],
  ["The charge should have been £465, so the Council will refund £3,875 of the £4,340.", 3875],
  ["The Council will refund the £3,875 overcharged (the proper charge was £465).", 3875],
  ["The Council will repay £144, which is the £180 she paid less the £36 fee that was properly due.", 144],
  [
    [
      "The Council will, within a month:",
      "1. refund £52;",
      "2. pay £75 for the inconvenience;",
      "3. write to apologise.",
    ],
    127,
  ],
  ["The Council will pay £1,500: £1,200 for distress, £300 for its handling. It will also refund £640.", 2140],
  [
    "The payments, which come to £2,140, are: a refund of £640; £1,200 for distress; and £300 for complaint handling.",
    2140,
  ],
  ["The Council will send Mrs D gift vouchers worth £80 for each of her two boys.", 160],
  ["A sum of £350 is to go to Miss R and the same to her brother.", 700],
  ["£275 will be paid to Mr E.", 275],
  ["Mr E is to have £275, and his wife £125.", 400],
  ["Mr Y will have £100 more in view of his time and trouble.", 100],
  ["It will pay each of the five £200 for the loss of amenity, which makes £1,000.", 1000],
  ["The Council will pay Mr F £150 for each of the four weeks in which he had no shower, £600 in total.", 600],
  ["It will pay £200 to Mr and Mrs F, and £200 to Mrs O, to reflect their worry.", 400],
  ["The Council reimburses the £576, in equal parts to Mr and Mrs F and to Mrs O.", 576],
  ["The Council agreed to pay £300, as I had asked, and not the £120 it first suggested.", 300],
  ["The Council will double the £100 it offered.", 200],
  ["The Council will pay £425 in place of its offer of £175.", 425],
  ["It offered £150. It will now make that £400.", 400],
  [
    "The Council will pay Ms T a total of £2,700. This is made up of £1,200 for each of the two terms in which Y missed therapy, and £300 for the frustration.",
    2700,
  ],
  ["The Council will pay for the replacement lock (£85) and £100 for the worry.", 185],
  ["The Council should pay £60 a week for the nine weeks she went without, less the £90 it has paid.", 450],
  ["The Council will pay £20 a day for 31 days.", 620],
  ["The Council will pay the cost of the taxi fares, up to £150.", 0],
  ["The Council will pay £1,000, of which £600 is for the family and £400 is for Mr B.", 1000],
  [
    "To remedy this the Council has agreed to give Mrs A £450, of which £250 reflects the worry and £200 the time she lost.",
    450,
  ],
  ["The Council will pay him £480, being eight months at £60.", 480],
  ["I asked the Council to pay Mr C £275 and it has done so.", 275],
  ["The Council paid Mr C £275 in response to my draft decision.", 275],
  ["The Council has now paid the £275 that I recommended. It remains for it to apologise.", 275],
  ["It will repay the parking charge (£35) and the bailiff's fee (£235).", 270],
  ["The Council will reimburse Mrs D for the sessions she bought, at £45 a session for 12 sessions.", 540],
  ["Mrs D bought twelve sessions at £45. The Council will refund the £540.", 540],
  ["The Council has agreed to reimburse the cost of the private report, which was £780.", 780],
  ["The Council should cover the £1,260 cost of the tutor that Ms F engaged.", 1260],
  [
    "The Council will pay the estate of Mr G £900, made up of £600 for lost respite and £300 for distress to his daughter.",
    900,
  ],
  ["The Council should pay Mr H £100 for each month from March to August, six months, a total of £600.", 600],
  ["It will backdate the award to 3 April, which produces arrears of £1,312.40, and pay £150 for the anxiety.", 1462.4],
  ["It should reduce what Mr J owes by £600 and pay him £150.", 150],
  ["The Council has agreed to cap the charge at £20 a week and to refund what was taken above that: £384.", 384],
  ["The Council offered £100 when it replied to the complaint. I consider that is enough.", 0],
  [
    "The Council's offer of £100 still stands and I think it a fair remedy. The Council should pay it within four weeks.",
    100,
  ],
  ["I do not consider the £100 offered at stage two is enough. The Council has agreed to pay £300 instead.", 300],
  ["In addition to the £100 it offered at stage two, the Council will pay £200.", 200],
  ["On top of the refund of £62 it has already made, it will pay £90.", 90],
  ["The Trust will pay £250 and the Council £250.", 500],
  ["The Council and the Trust will each pay £250.", 500],
  ["The Council will pay £500 to Mr and Mrs K, £200 to each of their two sons and £100 to their neighbour.", 1000],
  [
    "The Council will pay Mr M the following sums: £1,000 for the eleven months he was without a ramp; £250 for distress; £100 for time and trouble.",
    1350,
  ],
  ["It will make three payments to Ms N: £700, £300 and £150.", 1150],
  ["The sum I recommend is £650 for N's missed occupational therapy and £200 for his father's frustration.", 850],
  ["I recommend £650 (missed therapy) plus £200 (frustration).", 850],
  ["The Council will pay £40 for each week of the 14-week delay.", 560],
  ["The Council will pay a sum equal to the top-ups she paid between May and July, £1,035.", 1035],
  ["The Council has agreed to write off £1,250 and to pay £200 into her bank account.", 200],
  ["The Council will withdraw the invoice for £1,250.", 0],
  ["It will cancel the remaining balance of £318.20 and return the £45 that Mr P has paid towards it.", 45],
  [
    "Mrs Q's contribution was £62.40 a week. It should have been £38.15. The Council will repay the difference for 20 weeks, £485.",
    485,
  ],
  ["The Council will compensate Mr R for his broken fence in the sum of £240.", 240],
  ["The Home will waive its notice charge of £1,100 and refund £3,200.", 3200],
  ["The care provider will refund one week's fees (£1,085).", 1085],
  ["The Council will pay half of the £3,000 that the works cost, £1,500.", 1500],
  ["The Council will make a payment to S of £1,200 (£600 a term for two terms).", 1200],
  ["The Council should pay £75 in recognition of the inconvenience and £30 towards her telephone calls.", 105],
  ["It agreed to pay a modest sum, £75, for the delay in replying.", 75],
  ["The agreed payment is £350.", 350],
  ["£350 is to be paid within a month of this decision.", 350],
  ["Payment: £350 to Mrs W, for distress.", 350],
  ["The Council is to send Mr X £25 for each missed collection. There were six.", 150],
  ["It will pay £150 now and £50 a month from 1 July until the works are finished.", 150],
  ["If the Council misses that date it will pay a further £50 for each week.", 0],
  [
    "Had she been assessed she would have received £64 a week. The Council will pay her £64 for each of the 22 weeks, which comes to £1,408.",
    1408,
  ],
  ["The Council will pay her £64 for each of the 22 weeks, which comes to £1,408.", 1408],
  [
    "She would have received £64 a week. The Council will pay her £64 for each of the 22 weeks, which comes to £1,408.",
    1408,
  ],
  ["The charge was £64 a week. The Council will pay her £64 a week for 22 weeks, which is £1,408.", 1408],
  [
    "Had she been assessed she would have received £64 a week. The Council will pay her £64 a week for 22 weeks, £1,408.",
    1408,
  ],
  ["The Council will send Mr X £25 for each missed collection, six in all.", 150],
  ["The Council will pay £30 for every lesson that was missed. She missed nine.", 270],
];

describe("less common clauses that pay", () => {
  for (const [text, pounds, place] of ROWS) {
    const lines = typeof text === "string" ? [text] : [...text];
    it(lines.join(" | "), () => {
      const { award } = extractRemedies(decisionOf(place === "analysis" ? { analysis: lines } : { action: lines }));
      expect(award.totalPence).toBe(Math.round(pounds * 100));
    });
  }
});
