/** What was agreed, charged or arranged in the story of a complaint is no remedy. */
import { describe, expect, it } from "vitest";
import { extractRemedies } from "../../../ingest/extract/remedies/remedies.ts";
import { decisionOf } from "./remedy-builder.ts";

type Row = readonly [text: string | readonly string[], pounds: number | null, place?: "analysis"];

const ROWS: readonly Row[] = [
  [
    "The Council agreed a package of £612 a week, and the Integrated Care Board agreed to pay £300 of it.",
    0,
    "analysis",
  ],
  ["The Council agreed to pay the school £6,000 a year for a teaching assistant.", 0, "analysis"],
  ["The panel agreed funding of £48,000 a year for the placement.", 0, "analysis"],
  ["In March the Council agreed to pay Mrs B direct payments of £212 a week.", 0, "analysis"],
  ["The Council agreed to pay the care home £780 a week and told Mrs B that her top-up would be £95.", 0, "analysis"],
  ["The social worker said the Council would pay for taxis up to £40 a week.", 0, "analysis"],
  ["The Council agreed to pay the landlord a deposit of £950 and the first month's rent.", 0, "analysis"],
  ["The Council said it would pay £500 towards her moving costs under its scheme, and it did.", 0, "analysis"],
  ["Mrs B agreed to pay the Council £50 a month and has paid £350.", 0, "analysis"],
  ["The Council wrote that Mrs B should pay £1,240.16 by 1 May.", 0, "analysis"],
  ["The tribunal decided that the Council should pay £2,000. That was outside our jurisdiction.", 0, "analysis"],
  ["The developer agreed to pay £120,000 towards the school under a legal agreement.", 0, "analysis"],
  ["The Council will charge £1,440 for a crossover and Mr B will have to pay it before work starts.", 0, "analysis"],
  ["The Council should receive £35 for each replacement bin.", 0, "analysis"],
  ["The assessor recommended a grant of £30,000 and the Council agreed.", 0, "analysis"],
  [
    "The occupational therapist recommended a chair costing £2,300. The Council agreed to buy one for £900.",
    0,
    "analysis",
  ],
  ["The Council agreed that Mrs B could keep £28.25 a week of her income.", 0, "analysis"],
  ["I recommend no payment. Mrs B had £400 from her insurers.", 0, "analysis"],
  ["Councils should pay carers at least the national minimum allowance, which was £134 a week.", 0, "analysis"],
  ["The Council agreed to review the allowance, and from June it has paid £172 a week.", 0, "analysis"],
  ["The Council will pay housing benefit of £104.16 a week once she moves in.", 0, "analysis"],
  ["The Council agreed to award a discretionary housing payment of £40 a week for six months.", 0, "analysis"],
  ["It was agreed at the meeting that the father would pay £20 towards each trip.", 0, "analysis"],
  ["Mr B has agreed to pay the £612 and the Council has withdrawn the summons.", 0, "analysis"],
  ["The Council agreed to take £15 a week from his wages. I find no fault.", 0, "analysis"],
  ["The contractor offered Mr B £200 for the damage to his drive. He accepted it.", 0, "analysis"],
  ["The Council asked Mr B to pay £84 for the assessment. It was entitled to.", 0, "analysis"],
  ["The officer told Mr B he should get three quotes. They were for £2,100, £2,350 and £2,900.", 0, "analysis"],
  ["The Council agreed the lowest quote, £2,100, and paid the builder in May.", 0, "analysis"],
  [
    "The Council considers that £81 a week is what Mrs B should pay. I have looked at how it worked this out and find no fault.",
    0,
    "analysis",
  ],
  ["I consider the charge of £81 a week was correct.", 0, "analysis"],
  ["We asked the Council how it had reached £81. It has explained.", 0, "analysis"],
  ["I agree with the Council that the £3,200 should be repaid by Mrs B.", 0, "analysis"],
  [
    "The Council proposed to reduce her budget from £240 to £190 a week. It agreed to wait until her review.",
    0,
    "analysis",
  ],
  ["The family agreed to pay £95 a week and the Council agreed to pay the rest.", 0, "analysis"],
  ["The Council has agreed to lend Mrs B £1,500 for the repairs.", 0, "analysis"],
  ["Mrs B would accept £500. The Council will not pay anything and I cannot say that it should.", 0, "analysis"],
  ["I would have recommended £150, but Mrs B has asked me not to.", 0, "analysis"],
  ["The Council says it will consider a payment of £250 if Mrs B withdraws her complaint.", 0, "analysis"],
  ["The Council paid £300 at stage one. I find this enough and will not ask for more.", 0, "analysis"],
  [
    "The Council will fine those who drop litter £150. It fined Mr B, who should have paid within 14 days.",
    0,
    "analysis",
  ],
  ["If Mr B had paid within 14 days, the charge would have been £35. He should now pay £70.", 0, "analysis"],
  ["He must pay the £70 or appeal to the tribunal.", 0, "analysis"],
  ["The fee is £206 and applicants should pay it on line.", 0, "analysis"],
  ["The Council should by law set a budget. It set aside £1.2 million for potholes.", 0, "analysis"],
  ["The highway authority recommended that the developer pays £15,000 for a traffic order.", 0, "analysis"],
  ["Mrs B's daughter should inherit £40,000. The Council agreed to leave that out of account.", 0, "analysis"],
  ["The Council agreed to disregard £14,250 of her savings.", 0, "analysis"],
  ["The parish council agreed to give £500 to the fair.", 0, "analysis"],
  ["Mr B told the Council it should compensate him £20 a week. It told him that it would not.", 0, "analysis"],
  ["The agency agreed to pay her £10.40 an hour, and the Council pays the agency £21.", 0, "analysis"],
  ["The Council has said that Mrs B will be paid £210 a week from now on.", 0, "analysis"],
  ["The bill should be £1,830 and Mrs B has agreed to pay £61 a month.", 0, "analysis"],
  ["The Council accepts it should have asked for £900 and not £1,100. Mrs B paid £900.", 0, "analysis"],
  ["She received a bill for £1,100. The Council agreed it should be £900 and sent another.", 0, "analysis"],
  [
    "In its reply the Council agreed to pay £100 if she accepted that this closed the matter. She did not.",
    0,
    "analysis",
  ],
  ["The Council agreed with the owner that he would pay £8,000 for the strip of land.", 0, "analysis"],
  ["Mrs B says a fair sum would be £5,000 and the Council should pay it to her now.", 0, "analysis"],
];

describe("sums arranged in the narrative", () => {
  for (const [text, pounds, place] of ROWS) {
    const lines = typeof text === "string" ? [text] : [...text];
    it(lines.join(" | "), () => {
      const { award } = extractRemedies(decisionOf(place === "analysis" ? { analysis: lines } : { action: lines }));
      expect(award.totalPence === null ? null : award.totalPence / 100).toBe(pounds);
    });
  }
});
