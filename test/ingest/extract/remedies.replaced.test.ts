/** Sums put aside by others, explained by the figures beside them, caused to be paid, sent again, worked out after their order or left of a total, and several payees in a sentence. */
import { describe, expect, it } from "vitest";
import { extractRemedies } from "../../../ingest/extract/remedies/remedies.ts";
import { decisionOf } from "./remedy-builder.ts";

type Row = readonly [text: string | readonly string[], pounds: number | null, place?: "analysis"];

const ROWS: readonly Row[] = [
  [
    "Within four weeks of the decision the Council will pay Mr W £100 for his time and trouble and Mrs W £100 for her distress. These take the place of the £60.",
    200,
  ],
  ["The Council will pay Mrs B £250 for her distress and Mr B £200 for his.", 450],
  ["The Council will pay Mrs B £250, her son £150 and her daughter £50.", 450],
  ["The Council will pay Mrs B £250 for distress, D £150 for lost lessons and her mother £300 for the strain.", 700],
  ["It will pay Mr W £100 and Mrs W £100. These payments replace the £60.", 200],
  ["It will pay Mr W £200. This supersedes the £60.", 200],
  ["It will pay Mr W £200. That sum is inclusive of the £60.", 200],
  ["It will pay Mr W £200. The payment allows for the £60.", 200],
  [
    "Within a month the £62 difference between the two tolls will be repaid to Mr W, with £40 added for his trouble.",
    102,
  ],
  ["It accepts that the £85 fee for the second test should be refunded to Mr W.", 85],
  ["By 1 May the £60 penalty that he paid will be returned.", 60],
  ["The missing £212 will be restored to her account.", 212],
  ["£210 in bailiffs’ fees and £35 of costs that are still on the bill are to be removed, and £50 paid to Mr W.", 50],
  ["The £1,240 arrears shown on the rent account are to be written off. It will pay Mr W £50.", 50],
  ["The £90 fee will be explained in a new leaflet. It will pay Mr W £50.", 50],
  ["The £95 fee will not be refunded. It will pay Mr W £50.", 50],
  ["The £150 licence fee should be reviewed. It will pay Mr W £50.", 50],
  ["The £2,000 deposit will be returned to the builder. It will pay Mr W £50.", 50],
  ["Mr W will get £40 from the Council for each of the six months, for the noise.", 240],
  [
    "It will pay £400 a month for three months and £100 a month for the other two and a half, which is £1,200 and £250.",
    1450,
  ],
  ["It will pay Mr W £200. This is instead of the £60 mentioned above.", 200],
  ["It will pay Mr W £200. The £60 is no longer on offer.", 200],
  ["£200 is to be paid to Mr W in lieu of the £60, for the fear that he had.", 200],
  ["The Council will pay Mr W £200 in lieu of the lessons that he lost.", 200],
  ["It will pay Mr W £200. The £60 need not then be paid.", 200],
  ["It will pay Mr W £200. That takes in the £60.", 200],
  ["It will pay Mr W £200. This is to be in place of the earlier £60.", 200],
  [
    [
      "Within one month the Council will:",
      "- reissue the cheque to Ms G for £200 which it offered, and add £100 for the time and trouble of proving it.",
    ],
    300,
  ],
  ["The Council will send Ms G a fresh cheque for the £200 that it offered and add £100.", 300],
  ["The Council will send again the £200 cheque which went astray, with £100 for the delay.", 300],
  ["The Council will pay the £200 offered in January, which she has not cashed, and a further £100.", 300],
  ["The Council will pay the £200 it promised and £100 more.", 300],
  [
    [
      "I recommended, and the Council agreed, that within one month it should:",
      "- pay Mrs B £400 for the distress and fear caused to her;",
      "- pay each of her children £300 for the same; the elder's should be paid to him directly.",
    ],
    1000,
  ],
  [
    [
      "I recommended, and the Council agreed, that within one month it should:",
      "- pay Mrs B £400 for the distress;",
      "- pay both of the children £300.",
    ],
    1000,
  ],
  ["The Council will pay Mrs B £400 and £300 for each of her two children.", 1000],
  ["The Council will pay Mrs B £400 and £300 for each of the children.", 1000],
  [
    "Within two months the Council will backdate the allowance from 12 October 2021 to 1 October 2023, taking off child benefit and the £300. By its calculation, with which I agree, this comes to £1,000.",
    1000,
  ],
  [
    "The Council will backdate the allowance for both boys from June to October. It has worked this out as £1,000.",
    1000,
  ],
  [
    "The Council will backdate the allowance for both boys from June to October, less the £300 it gave her. On the Council's figures, which I have checked, that makes £1,000.",
    1000,
  ],
  [
    "The Council will make good the allowance from June to October. I make the sum £1,000 and the Council does not disagree.",
    1000,
  ],
  [
    [
      "We recommended £7,180 in all. It consists of:",
      "- £3,000 for Ms J, at £600 a month, for the support that she missed. The £1,000 paid in July is part of this, so that £2,000 remains;",
      "- £3,680 to Mrs J for lost pay over five months; and",
      "- £500 to Mrs J for the distress and the physical strain upon her.",
      "The Council will pay the £6,180 outstanding within one month of this decision.",
    ],
    7180,
  ],
  [
    "The Council will pay Mr W the £500 which is outstanding within one month. It is made up of £300 for distress and £200 for delay.",
    500,
  ],
  [
    "The total that we recommended is £600. The Council has paid £200 of it. It will pay the other £400 within two weeks.",
    400,
  ],
  ["The Home will pay her £260, the sum it kept, and £14 in interest on the £830 it held for a year.", 274],
  ["The Council will pay interest of £22 on the £410 it owed her and £90 for her worry.", 112],
  ["The Council will refund £510 with interest of £31 on the £510.", 541],
  ["The Council will pay 4% interest on the £910 it will repay to her, and £120 for her worry.", 1030],
  [["Within a month it will:", "- pay Mrs L £1,312, being the shortfall;", "- pay interest on that of £88."], 1400],
  ["It will pay Ms J £430 in place of the £160 it offered, made up of £270 for doubt and £160 for her trouble.", 430],
  ["It will pay Ms J £610 instead of the £110 it offered: £410 for the lost visits and £200 for her upset.", 610],
  ["The Council will pay £520 less the £210 it has already paid: £310.", 310],
  ["Pay £2,700 for the schooling he missed, at £1,500 for the autumn term and £1,200 for the spring term.", 2700],
  ["Pay £910 for what he missed, allowing £510 for speech therapy and £400 for physiotherapy.", 910],
  ["Pay £300 for distress, with £200 for her trouble and £100 for the delay.", 600],
  ["Further to the £420 which was due under our earlier decision, the Council will pay Mr Q £230.", 230],
  ["On top of the £310 agreed in its settlement of May 2022, the Council will pay Mr Q £230.", 230],
  ["The Council's first suggestion was £110. It later agreed to pay them £360.", 360],
  ["I also recommended it pay Mrs H £120. A school with a deficit of £64,000, it says, cannot pay.", 120],
  ["Pay Ms H £1,640, which equals £10 a day for each day she went along.", 1640],
  [["The Council will:", "- have the £215 removed;", "- pay Mrs Q £240 for the upset of the visit."], 240],
  ["The Council will have the £85 fee refunded to Mrs Q and pay her £105.", 190],
  ["The Council will have £85 put back into her account, and £105 paid for the upset.", 190],
  ["The Home will see the £430 repaid to her mother.", 430],
  ["The Council should have refunded the £85. It will pay Mrs Q £105.", 105],
  ["The Council will not have the £85 removed. It will pay Mrs Q £45.", null],
  ["The Council will refund the £65. To this I have added £145 for her distress, and it agrees.", 210],
  ["To that I have added the legal costs of £520, as he needed advice, and £480 for a year of worry.", 1000],
  ["The Council has credited £1,476 to his account. It will send him that amount by bank transfer instead.", 1476],
  ["From then on, pay her £190 at the end of each month up to the date of an offer.", 0],
  ["The Council will pay Mr Q £110 on the last day of each month for six months.", 660],
  ["Mr C, a builder, says it should not have charged him £980 and should refund the £490 he has paid.", 0, "analysis"],
  ["I am satisfied with the £480. He asked for it to be held back; it will now be paid, within a week.", 480],
  ["I am content with the sum of £220 that it offered before; that should now be sent to Mr K.", 220],
  ["I am satisfied with the £320 it has already paid. I recommend nothing else.", 0],
  ["The Council will give Mr P £310 towards his move and arrange for £72 of court fees to come back to him.", 382],
  ["The Council will pay Mr P £310. If the court agrees, £72 of fees will come back to him.", null],
  ["I have recommended £150 for distress. It offered £80 for her trouble, which it should also pay.", 230],
];

describe("sums put aside, sent again, worked out later or left of a total", () => {
  for (const [text, pounds, place] of ROWS) {
    const lines = typeof text === "string" ? [text] : [...text];
    it(lines.join(" | "), () => {
      const { award } = extractRemedies(decisionOf(place === "analysis" ? { analysis: lines } : { action: lines }));
      expect(award.totalPence === null ? null : award.totalPence / 100).toBe(pounds);
    });
  }
});
