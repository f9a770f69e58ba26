/** Sums that each of several bodies pays, sums chosen within a bracket, and money that goes to an account or a debt. */
import { table } from "./remedy-reading.ts";

table("each of several bodies pays", [
  [
    [
      "Within a month each of the three organisations will:",
      "- pay Ms K £200, making £600 between them;",
      "- apologise.",
    ],
    "600S",
  ],
  [["The Council and the Trust will each:", "- apologise to Ms K;", "- pay her £250 for the distress."], "250S 250S"],
  [["Both councils should:", "- apologise to Ms K;", "- pay her £250 for the distress."], "500S"],
  [
    [
      "The Council will refund the estate £812 and the ICB will refund the estate the same amount, £812.",
      "Each of them will add £61 of interest.",
    ],
    "812Q 812Q 61Q 61Q",
  ],
  [
    [
      "Marsh County Council and Dale District Council were both at fault.",
      "Marsh and Dale have agreed to do the following:",
      "- each pay Mr W £150 for his uncertainty;",
      "- write to him with an apology.",
    ],
    "150S 150S",
  ],
  [["The Council and the Trust will:", "- apologise to Ms K;", "- pay her £250 for the distress."], "250S"],
  [["Each of the two councils will apologise.", "The first will also pay Ms K £250 for the distress."], "250S"],
]);

table("chosen within a bracket", [
  [
    "I told the Council that anything from £100 to £250 would do for the lost summer. It has chosen £200, and Mr L should have that by May.",
    "200S",
  ],
  ["I suggested between £300 and £500. The Council settled on £350 and will pay it within a month.", "350S"],
  ["The Council has chosen a contractor who asks £300.", ""],
]);

table("with an apology", [
  ["Mrs D will get an apology and £125 by that date for her frustration.", "125S"],
  ["Mr R will receive a letter of apology from the director and £80 within four weeks.", "80S"],
  ["Mr R would have liked an apology and £80.", ""],
]);

table("to an account, a bill or a card", [
  ["Of the £900 that is due, the Council will put £300 towards the rent account and repay Mr Y £600.", "300Q 600Q"],
  ["The Council will set £120 against her arrears of £400.", "120Q"],
  ["The Council will send her swimming vouchers with a face value of £60.", "60Q"],
  ["The Council will agree with her how the £474 she owes can be paid off.", ""],
  ["The Council will collect the £474 at no more than £5 a week.", ""],
]);

table("an offer that lapses", [
  [["The Council will pay Ms N £300.", "The sum of £700 offered at stage one falls away."], "300S off700"],
  ["The Council will pay Ms N £300. The £150 in its letter of May is withdrawn.", "300S off150"],
  ["The Council will pay Ms N £300. The fine of £80 will be refunded.", "300S 80Q"],
]);
