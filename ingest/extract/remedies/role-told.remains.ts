/** Charges and debts that stay: what the complainant is still to pay, and what the body may go on collecting. */
import { PERSON } from "../recipients.ts";
import type { ToldRule } from "./told-rule.ts";

const DEBT =
  /\b(?:debts?|arrears|balance|bills?|invoices?|rest|remainder|remaining|overpayments?|contributions?|charges?|fees?|rent|council tax|account|costs|owes?|owed|other)\b[^.;]{0,60}$/i;
const STAYS =
  /^(?:(?!\b(?:and|but|which (?:he|she|they|it))\b)[^.;£]){0,50}?(?:\b(?:remains?|stays?|stands?|continues?|is|are|was|were|will be)\s+(?:(?:still|properly|rightly|correctly|therefore|lawfully|to be)\s+){0,2}(?:due|owed|owing|payable|outstanding|unpaid|recoverable|collectable|chargeable|(?:to be )?(?:paid|collected|repaid|recovered)|on (?:her|his|their|the) (?:\w+ ){0,2}account)\b|\bstands?\s*(?:[.;,]|$))(?! to (?:her|him|them|Mr|Mrs|Ms|Miss|the (?:family|estate))\b| (?:by (?:bank transfer|cheque)|to (?:acknowledge|recogni[sz]e|reflect)|in recognition|for (?:her|his|their) (?:\w+ )?(?:distress|worry|upset|trouble|anxiety|frustration|inconvenience|time))\b)/i;
/** Who owes it is said behind it: nothing before the sum has to name a debt. */
const BY_THEM = new RegExp(
  `^[^.;£]{0,60}?\\b(?:due|owed|owing|payable|outstanding|paid|collected|recovered)\\s+(?:by|from)\\s+(?:her|him|them|${PERSON}|the (?:family|estate|tenant|complainant))\\b|^\\s*(?:\\w+\\s+){0,2}(?:remains?|continues?|is|stays?)\\s+(?:still\\s+)?(?:to be\\s+)?(?:owed|owing|due|outstanding)\\s+(?:on (?:her|his|their) (?:\\w+\\s+){0,2}account|to the (?:Council|Home|Provider))`,
);
/** "return the £635 it recovered from her". */
const GIVEN_BACK = new RegExp(
  `\\b(?:refund|repay|return|reimburse|give back|pay back)s?\\s+(?:(?:to\\s+)?(?:him|her|them|${PERSON})\\s+)?(?:the|all of the|all the)\\s+$`,
  "i",
);
const ORDERS_PAYMENT =
  /\b(?:will|should|must|shall|agree[ds]? to|recommend\w*)\b[^;£]{0,60}\b(?:pay|refund|reimburse|repay|give|credit|waive|cancel|write off|remove|return|take)\b[^;£]{0,60}$|^\W*(?:pay|refund|reimburse|repay|waive|cancel|write off|remove)\b/i;
/** What is paid to them is no debt of theirs, however far from the verb that orders it. */
const PAID_TO_THEM = new RegExp(
  `\\b(?:pay|refund|reimburse|repay|give)\\s+(?:back\\s+)?(?:to\\s+)?(?:her|him|them|${PERSON}|the (?:family|estate|couple))\\b[^;£]{0,60}$`,
);

const COLLECTS =
  /\b(?:(?:to|will|may|can|could|should|must|now|still|then)\s+(?:collect|recover|pursue|chase|enforce|charge|demand|bill|invoice|ask (?:her|him|them) for)|(?:collect|recover|pursu|chas|enforc|charg|demand|bill|invoic)ing|asking (?:her|him|them) for)\s+(?:(?:her|him|them|for)\s+)?(?:(?:the|her|his|their|its|this|that|an?|only|rest of|balance of|remaining|other|outstanding|correct|full|debt|charge|sum|fee|arrears|of)\s+)*$/i;
const STOPS =
  /\b(?:not|n[’']t|never|no longer|stop|stops|cease|ceases|without|instead of|rather than|from|for|of|from)\s+(?:(?:be|it|try(?:ing)? to|seek(?:ing)? to)\s+)*(?:\w+\s+){0,2}$/i;

/** Recovery that waits lifts no debt. */
const SUSPENDS =
  /\b(?:(?:suspend|paus|freez|halt|stay|defer|postpon|delay)(?:e|es|s|ing)?|(?:put|plac|keep|hold|leav)(?:e|es|s|ting|ing)? on hold|hold(?:s|ing)? (?:back|off))\s+(?:(?:all|any|further|the|its|this|both|from)\s+)*(?:[a-z]+\s+)?(?:recover\w*|collect\w*|enforce\w*|pursu\w*|action|proceedings|claims?|repayments?|deductions?|demands?|invoices?|bills?|debts?|charges?|arrears|payments?)\b(?:(?!\b(?:pay|refund|repay|reimburse|give|send)s?\b)[^.;£]){0,40}(?:£[\d,.]*\d(?:,| and)?\s+)?$/i;
const ON_HOLD = /^(?:[^.;£]{0,40}|\s+and £[\d,.]*\d[^.;£]{0,30})\bon hold\b/i;

const THEM = `(?:him|her|them|${PERSON}|the (?:family|estate|couple|tenant|complainant)|[A-Z]\\b)`;
const SETTLES = "(?:pay|find|clear|settle|repay|meet|raise)\\s+(?:off\\s+)?";
const WHAT_IS_LEFT = "(?:(?:the|his|her|their|other|rest|remaining|remainder|balance|debt|bill|of|any|that)\\s+)*$";
/** "let Mr E pay the £2,000", "allow her to clear", "two years in which to find": theirs to pay, with leave or time. */
const LEAVE_TO_PAY = new RegExp(
  `\\b(?:lets?\\s+${THEM}|(?:allow|permit|ask|invit|requir|expect|enabl)(?:s|e|es|ing)?\\s+${THEM}\\s+to)\\s+${SETTLES}${WHAT_IS_LEFT}`,
);
const TIME_TO_PAY = new RegExp(
  `\\b(?:in which|time|longer|until [^.;,£]{2,25}|the (?:chance|option)) to ${SETTLES}${WHAT_IS_LEFT}`,
);
const GIVES_THEM = new RegExp(`\\b(?:gives?|giving|allows?|allowing|grants?|granting)\\s+${THEM}(?=\\s)`);

export const REMAINS_RULES: readonly ToldRule[] = [
  {
    name: "onHold",
    example: "put on hold all recovery of the £1,285.20; keep the £612 account on hold",
    holds: ({ left, after }) =>
      SUSPENDS.test(left) ||
      (/\b(?:put|plac|keep|hold|leav)(?:e|es|s|ting|ing)?\s+[^.;]{0,50}$/i.test(left) && ON_HOLD.test(after)),
  },
  {
    name: "staysDue",
    example: "the rest of the debt, £1,145.60 after his payment, remains due",
    holds: ({ left, after }) =>
      ((DEBT.test(left) && STAYS.test(after)) || BY_THEM.test(after)) &&
      !ORDERS_PAYMENT.test(left) &&
      !PAID_TO_THEM.test(left) &&
      !GIVEN_BACK.test(left),
  },
  {
    name: "restOfIt",
    example: "the £2,000 paid in July is part of this, so that £1,000 remains",
    holds: ({ before, after }) =>
      /\b(?:so(?: that)?|which means that|leaving)\s+(?:only\s+|just\s+|another\s+)?$/i.test(before) &&
      /^\s*(?:(?:now\s+)?(?:remains?|is (?:still )?(?:left|outstanding|owed|due|to (?:be paid|come))|still to (?:pay|come|be paid))\b|[.;,])/i.test(
        after,
      ) &&
      /\b(?:paid|part of)\b/i.test(before),
  },
  {
    name: "liability",
    example: "this does not affect her liability for council tax of £1,287",
    holds: ({ left }) =>
      /\b(?:liability|liable|bound to pay|responsible)\b[^.;£]{0,70}$/i.test(left) && !ORDERS_PAYMENT.test(left),
  },
  {
    name: "mayCollect",
    example: "it may go on collecting the £900",
    holds: ({ left }) => {
      const m = COLLECTS.exec(left);
      return m !== null && !STOPS.test(left.slice(0, m.index));
    },
  },
  {
    name: "leaveToPay",
    example: "let Mr E pay the £2,000 that is left in ten parts; give her until June to find the other £600",
    holds: ({ left }) => LEAVE_TO_PAY.test(left) || (TIME_TO_PAY.test(left) && GIVES_THEM.test(left)),
  },
  {
    name: "spreadPayment",
    example: "accept the £1,920 in monthly payments that she can afford",
    holds: ({ left, after }) =>
      /\b(?:accept|take|spread|receive|clear|repay|have)s?\s+(?:(?:the|her|his|their|any|remaining|full|balance of|debt of|arrears of)\s+)*$/i.test(
        left,
      ) &&
      /^\s*(?:\w+\s+)?(?:in|by|over|at)\s+(?:[\w-]+\s+){0,3}(?:instalments?|payments?|months?|years?|weeks?)\b/i.test(
        after,
      ),
  },
];
