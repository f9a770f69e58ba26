/** Sums whose verb stands behind them because somebody is made to act, and sums that the Ombudsman adds to a remedy. */
import type { RoleInput, RoleReading } from "./role.ts";
import { NEGATED, upTo } from "./role-words.ts";
import type { ToldRule } from "./told-rule.ts";
import type { Governor } from "./verbs.ts";

const OBJECT =
  "(?:(?:the|that|this|her|his|their|its|all|any|an?|those|these)\\s+)?(?:(?!(?:been|not|to|and|or|but|paid|had)\\b)[\\w’'-]+\\s+){0,4}?(?:(?:of|for|at)\\s+)?";
/** "have the £235 removed", "get the agents' fee of £310 cancelled". */
const MAKES = new RegExp(
  `(?:^\\W*|\\b(?:will|should|must|shall|agreed to|is to|are to|and|to|also|now|,)\\s+)(?:have|get|see)\\s+${OBJECT}$`,
  "i",
);
/** "will have £90 put back, and £100 paid": the causing verb is not said again. */
const MAKES_AGAIN =
  /\b(?:will|should|must|shall|agreed to|is to|are to) (?:have|get) [^.;]{0,40}£[\d,.]*\d\s[^.;£]{2,80}(?:,|\band)\s+(?:also\s+)?(?:an? (?:further|additional)\s+)?$/i;
const DONE =
  /^\s*(?:(?!(?:and|or|but|for|to|that|which)\b)[\w’'-]+\s+){0,3}?(?:(removed|cancelled|withdrawn|written off|waived|taken off|quashed|deleted|struck (?:off|out)|lifted|wiped)|(refunded|repaid|returned|reimbursed|put back|given back|paid back|sent back|handed back)|(paid|sent|credited|transferred|added))\b/i;

function doneBy(after: string): Governor | null {
  const done = DONE.exec(after);
  if (!done) return null;
  return done[1] ? "waive" : done[2] ? "refund" : "pay";
}

/** "To that I have added the legal costs of £540", "I have added to this £150". */
const ADDED_TO =
  /(?:\b[Tt]o (?:that|this|these|those|it|which|the (?:offer|refund|remedy))\b,?\s+(?:I|we)\s+(?:(?:have|had|also|now|would)\s+)*add(?:ed)?\s|\b(?:I|[Ww]e)\s+(?:(?:have|had|also|now|would)\s+)*add(?:ed)?\s+to (?:that|this|these|those|it)\s)[^.;£]{0,60}$/;
const ADDED = /\b(?:I|[Ww]e)\s+(?:(?:have|had|also|now|would)\s+)*add(?:ed)?\s+(?:an? (?:payment|sum) of\s+)?$/;
const TO_IT = /^[^.;£]{0,80}\bto (?:that|this|these|those|it|the (?:offer|refund|remedy))\b/;
const SPENT = /\b(?:costs?|fees?|charges?|fares?|bills?|expenses|price|outlay|invoices?)\b[^£]{0,20}$/i;

/** Somebody is made to do it: an order, whatever the participle behind the sum would say alone. */
export function caused({ text, sum, after, operative, context }: RoleInput): RoleReading | null {
  if (!operative && !context.operative) return null;
  const governor = doneBy(after);
  if (governor === null) return null;
  const left = upTo(text, sum.start);
  if (!MAKES.test(left) && !MAKES_AGAIN.test(left)) return null;
  if (NEGATED.test(left) || /\bnot (?:have|get|see)\b|\b(?:if|unless|whether)\b[^.;]*$/i.test(left)) return null;
  return { role: "award", governor };
}

export const CAUSED_RULES: readonly ToldRule[] = [
  {
    name: "addedToIt",
    example: "to that I have added the legal costs of £540",
    holds: ({ left, after, context }) =>
      context.operative && (ADDED_TO.test(left) || (ADDED.test(left) && TO_IT.test(after))),
    reading: ({ left }) => ({ role: "award", governor: SPENT.test(left) ? "refund" : "pay" }),
  },
];
