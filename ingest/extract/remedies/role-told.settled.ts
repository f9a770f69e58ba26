/** Sums whose fate a neighbouring clause settles: taken off a debt, refused for want of power, promised to the complainant before, or to be paid as "it". */
import { PERSON } from "../recipients.ts";
import { earlierRole } from "./role-accepted.ts";
import { paid, type ToldRule, type ToldWords } from "./told-rule.ts";

const LIFTED =
  /^\s*(?:(?:is|are|be|being|will be|should be|to be)\s+)?(?:also\s+)?(?:taken off|knocked off|written off|cancelled|waived|removed from|deducted from)\b(?!\s+(?:this|that|it)\b)/i;
/** The order of a sentence that has paid already: "£250 should be paid to Mr L, and £1,900 taken off …". */
const ORDERED = /\b(?:will|should|must|shall|agreed to|is to|are to)\b/i;
const NO_POWER =
  /^[^.;£]{0,60}(?:,\s*|\b)(?:but|though|although)\s+(?:(?:I|we) (?:have no (?:power|jurisdiction|remit)|cannot (?:require|order|ask|look|recommend)|make no (?:such )?recommendation)|(?:that|this|it) is (?:outside|beyond|not within) (?:my|our))\b/i;
const TOLD_THEM = new RegExp(
  `\\b(?:told|wrote to|promised|assured|informed)\\s+(?:him|her|them|${PERSON}|the family)\\b[^.;£]{0,40}\\b(?:that )?(?:it|they) would (?:also )?(?:pay|refund|give|send)\\b[^.;£]{0,40}$`,
);
const PAY_IT =
  /^[^.;£]{0,120}(?:,|\band|\bwhich|\bthat)\s+(?:it|they|the [A-Z]\w+(?: [A-Z]\w+)?)\s+(?:(?:has|have) (?:now )?agreed to|will(?: now)?) pay (?:it|this|that|the sum)\b/i;
/** "I am satisfied with the £500 … it will now be paid". */
const CONTENT_WITH =
  /^(?:(?:So|And|But|Overall|On balance),? )?(?:I|We) (?:am|are) (?:therefore |quite |also )?(?:satisfied|content|happy) (?:with|that) (?:the|its|this)\s+(?:(?:\w+ )?(?:offer|payment|sum) of\s+)?$/;
const NOW_PAID =
  /^[^£]{0,400}(?<!\bnot )\b(?:it|this|that|which|the (?:sum|money|payment|offer))\s+(?:will|should|must|is to)\s+(?:now |therefore |also )?be (?:paid|sent|made|honoured)\b/i;
/** "The payment should be £3,000." before any other order. */
const SHOULD_BE =
  /^(?:The|This|That|A) (?:payment|remedy|sum|amount)\b(?! (?:it|they|that|which|offered|paid))[^.;£]{0,40}\b(?:should|must|will|is to) be\s+(?:an? (?:payment|sum) of\s+)?$/;
const REFUSES = /\b(?:not|n[’']t|never|refus\w+|declin\w+|if|whether|unless)\b/i;

/** The sum is the subject of its clause: "The £140 …", "; all of the £140 …". */
const SUBJECT =
  /(?:^\W*|[;:,]\s+|\band\s+)(?:the|this|that|his|her|their|all(?: of)?(?: the)?)\s+(?:[\w’'-]+\s+){0,4}?$/i;
/** What says that the sum is theirs to pay: "she was charged for the visit", "penalty". */
const CHARGED = `(?:(?:(?:that|which)\\s+)?(?:he|she|they|${PERSON}|the (?:family|estate|tenant|complainant))\\s+(?:(?:has|had|have|still|now|also)\\s+)*(?:owes?|owed|(?:was|were|is|are|been) (?:\\w+ )?(?:charged|billed|asked (?:for|to pay)|fined|invoiced|sent))\\b[^.;£,]{0,50}?|(?:\\w+\\s+){0,2}?(?:charge|fee|fine|penalty|debt|bill|invoice|arrears|ticket|balance|overpayment|deposit|bond)s?(?:\\s(?:for|of|from|on)\\s[^.;,£]{2,40}?)?)`;
const WILL_BE =
  "(?:will|should|must|shall|need|(?:is|are|has|have|needs|ought) to)\\s+(?:(?:also|now|then|all|therefore|no longer|simply)\\s+)*(not\\s+)?(?:have to\\s+)?(?:be|continue to be|go on being)\\s+(?:(?:also|now|all|simply)\\s+)*";
/** What is done with a charge told as the subject: lifted, or collected. */
const DONE_WITH_IT = new RegExp(
  `^\\s*(?:${CHARGED}\\s*)?\\b${WILL_BE}(?:(taken off|knocked off|written off|wiped|cancelled|waived|removed|struck (?:off|out)|quashed|forgiven|cleared|dropped|lifted|withdrawn|remitted)|(collected|pursued|charged|demanded|recovered|enforced|sought|claimed|chased|billed|invoiced)|(kept|retained|held|reviewed|reconsidered|recalculated|checked)|(repaid|paid|taken)(?= (?:by|in|at|over|out of|from)\\b|[^.;£]{0,20}[.;]))\\b(?! (?:to|back)\\b)`,
);
const OWED = new RegExp(`^\\s*${CHARGED}\\s*\\b(?:will|should|must|shall|need|is|are|has|have|needs|ought)\\b`);

/** "waive" where a charge is lifted or not collected, "stays" where it is collected, kept or only looked at; null where nothing is said. */
function fateOf({ left, after }: ToldWords): "waive" | "stays" | null {
  if (!SUBJECT.test(left)) return null;
  const done = DONE_WITH_IT.exec(after);
  if (!done || (done[5] && !OWED.test(after))) return null;
  if (done[4]) return done[1] ? null : "stays";
  const negative = done[1] !== undefined || /\bno longer\b/.test(done[0]);
  return (done[2] !== undefined) === negative ? "stays" : "waive";
}

const DEBT_ASIDE =
  /^,\s(?:which|that)\s[^.;£,]{0,30}\b(?:owes?|owed|the (?:fine|penalty|charge|fee)|due|payable)\b[^.;£,]{0,40},\s(?:will|should|must|shall|is to)\s(?!be (?:refunded|repaid|returned|waived|written off|cancelled|taken off|removed)\b)/;

export const SETTLED_RULES: readonly ToldRule[] = [
  {
    name: "chargeLifted",
    example: "the £140 he owed for storage will be wiped; the £60 penalty is not to be pursued",
    holds: (words) => fateOf(words) === "waive",
    reading: () => ({ role: "award", governor: "waive" }),
  },
  {
    name: "chargeCollected",
    example: "the £400 he owes will be collected from June",
    holds: (words) => fateOf(words) === "stays",
  },
  {
    name: "debtSetApart",
    example: "£300, which she still owes, will be collected from June",
    holds: ({ left, after }) => /^\W*$/.test(left) && DEBT_ASIDE.test(after),
  },
  {
    name: "liftedToo",
    example: "£250 should be paid to Mr L, and £1,900 taken off what the Council says he owes",
    holds: ({ left, after, operative, context }) =>
      (operative || context.operative) && LIFTED.test(after) && ORDERED.test(`${left} ${after}`) && !REFUSES.test(left),
    reading: () => ({ role: "award", governor: "waive" }),
  },
  {
    name: "nowLess",
    example: "we recommended £500. The Council gave its reasons and we now recommend £300",
    holds: ({ left, text, context }) =>
      /\b(?:I|[Ww]e) (?:had )?(?:first )?(?:recommended|suggested|proposed|asked for)\b[^.;£]{0,40}$/.test(left) &&
      /\b(?:I|we) (?:now|have now|therefore now|instead) (?:recommend|suggest|propose|ask)\w*\b[^.;£]{0,40}£/.test(
        context.passage.slice(context.passage.indexOf(text)).slice(0, 400),
      ),
  },
  {
    name: "agreedToOnly",
    example: "it has agreed to £300 only. We do not change our recommendation",
    holds: ({ left, after, prior }) =>
      prior !== null &&
      /\b(?:agree[ds]?|offer(?:s|ed)?|accept(?:s|ed)?|willing) (?:to )?(?:pay(?:ing)? )?(?:only )?$/i.test(left) &&
      (/^\s*only\b/i.test(after) || /\bonly $/i.test(left)),
    reading: () => ({ role: "offered", governor: "pay" }),
  },
  {
    name: "noPower",
    example: "the school should pay £200, but we have no power over schools",
    holds: ({ after }) => NO_POWER.test(after),
  },
  {
    name: "toldThem",
    example: "the Council told Mr L in March that it would pay £175",
    holds: ({ left }) => TOLD_THEM.test(left) && !/\b(?:should|must|agreed)\b/i.test(left),
    reading: (words) => earlierRole(words, true),
  },
  {
    name: "contentWith",
    example: "I am satisfied with the £500. It will now be paid, within two weeks",
    holds: ({ left, text, sum, context }) =>
      context.operative &&
      CONTENT_WITH.test(left) &&
      NOW_PAID.test(context.passage.slice(context.passage.indexOf(text) + sum.end)),
    reading: paid,
  },
  {
    name: "agreedToPayIt",
    example: "£150 is nearer to what we recommend, and the Council has agreed to pay it",
    holds: ({ left, after, operative, context }) =>
      (operative || context.operative) &&
      PAY_IT.test(after) &&
      !REFUSES.test(`${left.slice(-60)} ${after.slice(0, 60)}`),
    reading: paid,
  },
  {
    name: "shouldBe",
    example: "the payment should be £3,000. The Council has agreed",
    holds: ({ left, prior, context }) =>
      context.operative &&
      prior === null &&
      SHOULD_BE.test(left) &&
      /\b(?:agree[ds]?|accept(?:s|ed)?|recommend\w*)\b/i.test(context.passage),
    reading: paid,
  },
];
