/**
 * Every figure is accounted for: it enters a sum, its words say why it is none, or the total is unknown ("?").
 * A figure that no rule knows never leaves a total of less in silence.
 */
import { describe, expect, it } from "vitest";
import { extractRemedies } from "../../../ingest/extract/remedies/remedies.ts";
import { type Draft, decisionOf } from "./remedy-builder.ts";
import { table } from "./remedy-reading.ts";

const readingOf = (draft: Draft) => {
  const { award, warnings } = extractRemedies(decisionOf(draft));
  return { total: award.totalPence, warned: warnings.some((w) => w.code === "uncertain-sum") };
};

describe("a figure that no rule knows", () => {
  it.each([
    "The Council will pay Ms P £200 for her distress. Then there is £75 as well.",
    "The Council has £900 in mind.",
    "Ms P’s £60 and Ms Q’s £80, within a month.",
  ])("leaves the total unknown: %s", (text) => {
    expect(readingOf({ action: [text] })).toEqual({ total: null, warned: true });
  });

  it.each([
    "I consider that £325 would be right. The Council has not answered.",
    "Mr H wanted £500. I do not think that is due. £100 would be.",
  ])("leaves the total of a reasoning unknown: %s", (text) => {
    expect(readingOf({ analysis: [text] })).toEqual({ total: null, warned: true });
  });

  it.each([
    ["The grant is limited to £30,000. The Council will pay Ms P £200.", 20_000],
    ["The balance of his account is £1,140. The Council will pay Ms P £200.", 20_000],
    ["The works cost £18,650 in the end. The Council will pay Ms P £200.", 20_000],
    ["The £150 does not reflect a winter without heat. The Council will pay Ms P £400.", 40_000],
    ["The Council will pay Ms P £200 for the shock of a summons for £1,902.24.", 20_000],
    ["The Council will pay Ms P £200 for the trouble of chasing the £962.50 it had agreed to refund.", 20_000],
    ["The rent went from £81.15 to £96.35 in April. The Council will pay Ms P £200.", 20_000],
    ["Had it applied the rule she would have had £40 a week. The Council will pay Ms P £200.", 20_000],
    ["The Council will pay Ms P £1,000 towards the £2,600 she spent on tuition.", 100_000],
    ["The Council will refund £1,904, being the four invoices of £476.", 190_400],
    ["Our guidance suggests £100 to £300 for distress. The Council will pay Ms P £200.", 20_000],
    ["The Council will pay Ms P £400, not the £150 it had in mind.", 40_000],
  ])("is told from one whose words say what it is: %s", (text, total) => {
    expect(readingOf({ action: [text] }).total).toBe(total);
  });

  it("does not trouble a reasoning whose action section names the sum", () => {
    const draft = { analysis: ["I consider that £325 would be right."], action: ["The Council will pay Ms P £300."] };
    expect(readingOf(draft).total).toBe(30_000);
  });
});

table("people counted in the next sentence", [
  ["The Council will pay Mr T’s neighbours £75 each. There are three of them.", "225S"],
  ["It will pay each of the residents who complained £50 for the noise. Four of them complained to us.", "200S"],
  ["The Council will pay £80 to each affected leaseholder. Nine leaseholders were affected.", "720S"],
  ["The Council will pay £100 to each family for the disturbance. That is six families.", "600S"],
  ["The Council should pay her children £200 each. She has two.", "400S"],
  ["Five tenants complained. The Council will pay them £60 each.", "300S"],
  ["The Council will pay £80 to each affected leaseholder. It does not know how many there are.", "open"],
  ["The Council will pay the residents £250 each. There are two letters to correct.", "open"],
  ["The Council will pay the residents £250 each. There were six visits in all.", "open"],
]);

table("credits and payments already given", [
  ["The Council will pay Ms P £300 in addition to the £50 credit on her account.", "300S paid50"],
  ["The Council will pay Ms P £300 besides the £50 already credited.", "300S paid50"],
  ["The Council will pay Ms P £300 on top of the £50 voucher she has had.", "300S paid50"],
  ["The Council will pay Ms P £300, over and above the £50 that it put on her rent account in May.", "300S paid50"],
  ["The Council will pay Ms P £300, which is separate from the £50 she received in June.", "300S paid50"],
  ["The Council will pay Ms P £300 and credit £50 to her account.", "300S 50S"],
  ["The Council will pay Ms P £300 in addition to a credit of £50 to her account.", "300S 50S"],
]);

table("findings of an amount without a verb that pays", [
  ["I do not agree £500 is due. £100 is.", "100S"],
  ["I do not think £40 is enough. £140 would be.", "140S"],
  ["Mr H wanted £2,000. £100 is right, and the Council will pay it.", "100S"],
  ["Not £400 but £250 is what the injustice calls for, and the Council agrees to pay it.", "250S"],
  ["The Council proposed £80. £200 is fairer, and it has agreed to that.", "200S off80"],
  ["The Council accepted our figure of £350.", "350S"],
  ["Two payments: one of £325, the other of £75.", "325S 75S"],
  ["The figure for distress is £300 and that for delay £200. The Council will pay both.", "300S 200S"],
  ["The Council has agreed to pay Miss L £400. I had suggested £550 but accept its reasons.", "400S"],
  ["We were asked to recommend £1,000. That is too high. The Council should pay £300.", "300S"],
]);

table("sums named by another sum", [
  ["The Council offered £120. It will pay twice that.", "240S off120"],
  ["We were asked to recommend £1,000. That is too high. The Council should pay half of that.", "500S"],
  ["The Council charged £105 for the ticket. It will give this back.", "105Q"],
  ["The Council took £60 from her in May. It should refund that.", "60Q"],
  ["The Council will pay £60 a month for the ten months to March and £30 a month for the two after that.", "600S 60S"],
  ["For every week that the lift was out of use, nine in all, the Council will pay the family £20.", "180S"],
]);

describe("a charge wrongly taken", () => {
  const improvement = ["The Council will within two months check its folder of letters each week."];
  const reading = (...analysis: string[]) => extractRemedies(decisionOf({ analysis, action: improvement }));

  it.each([
    ["After we made enquiries, the Council refunded the £130. The refund is a suitable remedy."],
    ["Since we began our investigation the £130 charge has been refunded. I consider this puts right the injustice."],
    ["When we asked about it the Council sent her £130.", "It has given the money back, which is a fair remedy."],
  ])("counts when it is given back after the enquiries and that is enough: %s", (...lines) => {
    const { award, remedies } = reading(...lines);
    expect(award.totalPence).toBe(13_000);
    expect(remedies.find((r) => r.counts)).toMatchObject({ kind: "reimbursement", class: "quantifiable" });
  });

  it.each([
    ["The Council refunded the £130 in March, before she came to us. That was a suitable remedy."],
    ["After we made enquiries the Council refunded £130 to another driver."],
    ["After we made enquiries the Council cancelled the £130 charge. I consider that this is enough."],
  ])("does not count otherwise: %s", (...lines) => {
    expect(reading(...lines).award.totalPence).toBe(0);
  });

  table("in other forms", [
    ["The Council accepts that the £90 should never have been charged and that it be returned.", "90Q"],
    ["The Council will see that the £90 is put back in her account.", "90Q"],
    ["The Council has agreed to the return of the £105 penalty.", "105Q"],
    ["The refund of the £45 permit fee, which the Council has made, is a suitable remedy.", "adeq45"],
    ["The Council will not return the £90, and need not.", ""],
  ]);
});

describe("figures that only tell", () => {
  const improvement = ["The Council will remind its staff of the time limits."];

  it.each([
    "It will remind staff that top-ups over £50 a week need a written agreement.",
    "It will amend its website, which says that a permit is £60.",
    "It will write to all residents who paid the £45 charge.",
    "It will confirm that the outstanding £1,840 has been withdrawn.",
    "It will explain how it reached its figure of £6,212.",
    "It will meet her to discuss the £780.",
    "It will reassess her contribution from £64 a week.",
    "The remaining £1,200 stays payable by her.",
    "The £90 for the permit was properly due.",
    "I make no recommendation about the £90.",
    "It will put the £20,000 it receives for open spaces into its plan.",
  ])("beside a payment leave its total known: %s", (text) => {
    expect(readingOf({ action: ["The Council will pay Ms P £250 for her distress.", text] }).total).toBe(25_000);
  });

  it.each([
    "I find that Ms P was told that the work would be £900.",
    "I consider that the Council assessed her share at £31.20 in line with its policy.",
    "I consider the Council was entitled to charge £84 a week.",
    "I suggest Ms P takes advice about the £7,000 from a solicitor.",
    "In our view the valuation of £210,000 was a matter for the surveyor.",
    "I have not seen evidence that £2,000 was ever agreed.",
    "She believes £5,000 would be right.",
  ])("in the reasoning leave the total at none: %s", (text) => {
    expect(readingOf({ analysis: [text], action: improvement }).total).toBe(0);
  });
});
