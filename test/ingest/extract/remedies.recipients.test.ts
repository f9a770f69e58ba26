/** Payments to several people: lists of names and sums, verbs of receiving, shares for each. */
import { describe, expect, it } from "vitest";
import { extractRemedies } from "../../../ingest/extract/remedies/remedies.ts";
import { decisionOf } from "./remedy-builder.ts";
import { table } from "./remedy-reading.ts";

table("lists of people and sums", [
  [
    [
      "The Council has a month to send Mr and Mrs K:",
      "- for D, £900;",
      "- for E, £450;",
      "- for their own worry, £150.",
    ],
    "900S 450S 150S",
  ],
  [
    ["The Council will pay as follows.", "- Mr P: £700", "- His daughter, aged 12: £350", "- Ms R, her friend: £200"],
    "700S 350S 200S",
  ],
  [
    ["The payments the Council has agreed are these.", "- Mr N (the tenant): £500", "- Ms N, his sister: £250"],
    "500S 250S",
  ],
  [["The Council should divide the money in this way:", "- to Mr C £400", "- to his wife £250"], "400S 250S"],
  [
    ["The Council will pay:", "- Mr G, who was homeless for longest: £400", "- Ms H, who shared his room: £300"],
    "400S 300S",
  ],
  [["The Council will send Mrs K:", "- a list of the charges, £300;", "- a copy of its policy."], ""],
]);

table("sums told from the side of who gets them, or by what they acknowledge", [
  ["Mrs Y’s frustration will be acknowledged with £640.", "640S"],
  [["His mother’s strain will be recognised with £500.", "His aunt’s will be recognised with £200."], "200S 500S"],
  ["Ms Q’s loss of her speech therapy will be acknowledged with £640.", "640L"],
  ["The two terms of education that B missed will be recognised with £1,800.", "1800L"],
  ["Ms L’s own part in finding the mistake is to be met with £125.", "125S"],
  ["Mr O’s trouble in pursuing this is marked with a further £220.", "220S"],
  ["Mr K’s claim was met with £450 by his insurers. The Council will apologise.", ""],
  [
    "The Council will pay Mr A £80 and Ms B £80, and the Trust £20 to each of the two. They will therefore have £100 apiece.",
    "80S 80S 40S",
  ],
  ["Mr R will have £150 for the worry; so will Mrs V.", "150S 150S"],
  ["Mr Z will be given £225, as will his wife.", "225S 225S"],
  ["The Council will send £310 to Mr A. It will do the same for Ms B.", "310S 310S"],
  ["The Council will pay Mr A £310. So too will Ms B be paid.", "310S 310S"],
  ["The Council will pay Mr W £180 and his sister as much.", "180S 180S"],
  ["£180 will be sent to Mr W. An equal sum will go to Ms W.", "180S 180S"],
  [["£180 is for Mr W.", "The same amount is for Ms W."], "180S 180S"],
  ["The Council will send £180 to Mr W; a second payment of that amount will go to Ms W.", "180S 180S"],
  ["Mr A will have £300; so will end a long dispute.", "300S"],
  ["Mr A will receive £300, and so will be able to close the account.", "300S"],
  ["Mr A will have £300; he is moving house, as is his sister.", "300S"],
  ["Mr R will have £150. The Council will review its procedure, and so will the Trust.", "150S"],
  ["The Council will pay Mr W £200. An equal number of staff will be trained.", "200S"],
]);

table("a sum for each of several people, told in other orders", [
  ["The Council will pay £300 for each of the twins. So £600 is due and not £200.", "600S"],
  ["For each child it will add £250 as their health was put at risk, so £500 for the two.", "500S"],
  ["For each child the Council will add £400 because of the upset. That makes £1,200.", "1200S"],
  ["To each of the three tenants it will give £50.", "150S"],
  [
    [
      "The Council will pay the partners £900 and refund their fee of £300. To each partner it will also pay £60.",
      "£1,320 will be paid, in the parts I have given.",
    ],
    "900S 300Q 120S tot1320",
  ],
  ["For each child it has written a plan. It will pay £200.", "200S"],
  ["The Council will pay Mr A £500, and not the £200 it had in mind.", "500S"],
]);

table("figures told behind their order, and beside it", [
  ["Mrs L will have her kennel fees back, for which there are receipts. They come to £868.", "868Q"],
  ["The Council will repay his taxi fares. These come to £210.", "210Q"],
  ["The Council will repay his taxi fares and pay him £200. The fares come to £210.", "200S 210Q"],
  ["The Council will explain its charges. It will pay Mr D £100.", "100S"],
  ["The Council will repay Mr Y twelve weeks’ storage at the £28.50 he paid.", "342Q"],
  ["A further £250 will be paid to Mr V. This comes on top of the two payments of £150.", "250S paid150"],
  ["The Council will pay £400. It may set it against what she owes and will send her what is over, £125.", "400S"],
  [
    "It will pay four hundred pounds, that being two hundred pounds for the delay and two hundred for the upset.",
    "200S 200S tot400",
  ],
  ["The Council will pay two hundred pounds and train two hundred for the new service.", "200S"],
  ["The Council will hand Ms U swim vouchers to the value of £130.", "130Q"],
  ["The Council will review how it hands out vouchers to the value of £130.", ""],
  ["It will pay £10 a week for each child for 30 weeks, £300 for each and £600 for the two.", "600S"],
  [
    ["The Council will pay:", "- Mrs L: £1,250", "- Mr W: £400", "Those sums, £1,650 together, are for the distress."],
    "1250S 400S tot1650",
  ],
]);

describe("who is paid where the sum stands behind its subject", () => {
  const paidTo = (text: string | string[], complaint: string, category = "Adult care services") =>
    extractRemedies(
      decisionOf({ action: typeof text === "string" ? [text] : text, complaint: [complaint], category }),
    ).remedies.flatMap((r) => (r.class === null ? [] : [r.paidTo]));

  it.each([
    [
      ["The Council will pay as follows.", "- Mrs L: £900", "- Her son, aged 15: £500"],
      ["complainant", "child"],
    ],
    ["His daughter, who is sixteen, will be paid £200 separately.", ["child"]],
    ["Her mother’s strain as carer will be acknowledged with £500.", ["carer"]],
    ["The Home will see that Mr D’s estate has the £386 back.", ["estate"]],
    ["The Home will pay his executors £250.", ["estate"]],
  ])("%j", (text, want) => {
    expect(paidTo(text, "Mrs L complains about the help that she had from the Council.")).toEqual(want);
  });
});
