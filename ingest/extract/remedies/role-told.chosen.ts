/** Sums that a body chose within a bracket, that come with an apology, and debts whose paying off is still to be arranged. */
import { findMoney } from "../money.ts";
import { PERSON } from "../recipients.ts";
import { NONE, type RoleInput, type RoleReading } from "./role.ts";
import { NEGATED } from "./role-words.ts";
import { paid, type ToldRule } from "./told-rule.ts";

const BODY = "(?:[Ii]t|[Tt]hey|[Tt]he [A-Z]\\w+(?: [A-Z]\\w+)?)";
/** "It has chosen £300", "The Council settled on £300". */
const CHOSE = new RegExp(
  `\\b${BODY}\\s(?:(?:has|have|had)\\s)?(?:(?:now|since|then|itself|therefore)\\s)?(?:chosen|chose|picked|selected|named|put forward|(?:settled|fixed|decided|landed|alighted) (?:on|upon)|(?:opted|gone|went|plumped) for|agree[sd]? (?:to|on|upon))\\s(?:an? (?:payment|sum|figure) of\\s|the (?:figure|sum) of\\s)?$`,
);
const CHOSE_LATER = new RegExp(`${CHOSE.source.slice(0, -1)}£`);
const RANGE = /£[\d,.]*\d\s?(?:to|and|–|-|—)\s?£\d/;

function restOf({ context, text, sum }: RoleInput): string {
  return context.passage.slice(Math.max(0, context.passage.indexOf(text)) + sum.end);
}

const WITH_APOLOGY =
  /\b(?:(?:will|should|must|shall|is to|are to) (?:now |also |both |each )?(?:get|receive|have|be (?:sent|given|offered))|gets|receives)\s(?:an?|the|his|her|their|its)\s(?:[\w’-]+\s){0,4}?apology\b[^.;£]{0,50}\b(?:and|with|plus)\s(?:an? (?:\w+ )?(?:payment|sum|cheque|voucher) (?:of|for) )?$/i;

/** "agree with her how the £474 can be paid off". */
const MANNER =
  /\b(?:agree|discuss|settle|arrange|decide|consider|come to terms|work out)\b[^.;£]{0,60}\b(?:how|when|over what (?:time|period)|the (?:way|manner|terms) (?:in|on) which|a (?:plan|rate|timetable|schedule) (?:for|by which))\s[^.;£]{0,30}$/i;
const BE_CLEARED =
  /^[^.;£]{0,40}\b(?:can|could|may|might|will|should|shall|is to|are to) be (?:paid|repaid|cleared|settled|collected|recovered|spread)\b(?! to (?:him|her|them|Mr|Mrs|Ms|Miss)\b)/i;
const PAID_OFF = /^\s*to be (?:(?:paid|cleared) off|repaid|cleared|(?:paid|collected|recovered) (?:in|by) )/i;
/** "let Mr T pay off the £474". */
const LETS_CLEAR = new RegExp(
  `\\b(?:lets?|allows?|permits?|helps?|gives?)\\s(?:${PERSON}|him|her|them)\\s(?:(?:(?:more|longer)\\s)?time\\s)?(?:to\\s)?(?:pay|repay|clear|settle)(?:\\s(?:off|back))?\\s(?:(?:the|his|her|their|its|this|that)\\s)?(?:\\w+\\s){0,3}?(?:of\\s)?$`,
);
/** "take the £474 at no more than £5 a week". */
const TAKES = /\b(?:take|collect|recover|accept|reclaim)s?\s(?:the|this|that|his|her|their)\s$/i;
const BY_RATE =
  /^\s*(?:back )?(?:at|by) (?:no more than |the rate of |about )?£[\d,.]*\d (?:a|per|each) (?:week|fortnight|month)\b/i;

/** "Of the £900 it owes her, £300 will clear the rent and £600 be paid": the whole of what follows. */
const WHOLE = /^(?:Of|Out of|From) (?:the|this|that|its|his|her|their)\s(?:[\w’-]+\s){0,4}?$/;

function isWholeOf({ text, sum }: RoleInput): boolean {
  const parts = findMoney(text.slice(sum.end));
  return parts.length > 1 && parts.length < 8 && parts.reduce((n, part) => n + part.pence, 0) === sum.pence;
}

/** "set the remaining £120 against the compensation it owes her": a debt that is kept back from a payment. */
const AGAINST_PAYMENT =
  /^\s*(?:\w+ ){0,3}?against (?:the|its|this|any|that|her|his|their) (?:\w+ )?(?:compensation|payments?|sum|money|refund|award|remedy)\b/i;

/** "The sum of £1,000 offered at stage two falls away". */
const LAPSES =
  /^[^.;£]{0,70}?(?:\b(?:now\s)?(?:falls away|lapses|no longer (?:stands|applies)|drops out)|\bis (?:now |thereby )?(?:withdrawn|superseded|overtaken))(?=\s*(?:[.,;]|$)| by (?:this|that|these)\b)/i;

const CHARGES =
  /\b(?:charges?|fees?|fine|penalt\w+|invoices?|bills?|debts?|demand|notice|summons|claim|arrears|costs?)\b/i;

/** An earlier offer that is to be paid no more, however it was told. */
export function lapsed({ text, sum, before }: RoleInput): RoleReading | null {
  const named = /\b(?:offer|sum|payment|figure|proposal|the|its|that|this)\b[^.;£]{0,20}$/i.test(before);
  const after = text.slice(sum.end);
  if (CHARGES.test(before) || CHARGES.test(LAPSES.exec(after)?.[0] ?? "")) return null;
  return named && LAPSES.test(after) ? { role: "offered", governor: "pay" } : null;
}

export const CHOSEN_RULES: readonly ToldRule[] = [
  {
    name: "keptBack",
    example: "set the remaining £120 against the compensation it owes her",
    holds: ({ left, after }) => /\b(?:set|offset)s?(?: off)? (?:\w+ ){0,3}$/i.test(left) && AGAINST_PAYMENT.test(after),
  },
  {
    name: "chosenWithin",
    example: "I suggested £200 to £400. The Council has settled on £300",
    holds: ({ left, text, sum, context }) =>
      context.operative &&
      sum.maxPence === null &&
      CHOSE.test(left) &&
      RANGE.test(context.passage.slice(0, Math.max(0, context.passage.indexOf(text)) + sum.start)) &&
      !NEGATED.test(left),
    reading: paid,
  },
  {
    name: "leftToChoose",
    example: "something from £200 to £400 would be in keeping. It has chosen £300",
    holds: (words) => words.context.operative && words.sum.maxPence !== null && CHOSE_LATER.test(restOf(words)),
  },
  {
    name: "withApology",
    example: "Mrs Q will get an apology and £125",
    holds: ({ left, context }) => context.operative && WITH_APOLOGY.test(left) && !NEGATED.test(left),
    reading: paid,
  },
  {
    name: "debtToBeCleared",
    example: "agree with her how the £474 can be paid off",
    holds: ({ left, after, text, sum }) =>
      (MANNER.test(left) && BE_CLEARED.test(after)) ||
      (/\bfor (?:the|this|that|his|her|their)\s$/.test(left) && PAID_OFF.test(after)) ||
      LETS_CLEAR.test(left) ||
      (TAKES.test(left) && BY_RATE.test(text.slice(sum.end))),
  },
  {
    name: "wholeOfParts",
    example: "of the £900 it owes her, £300 will clear the rent and £600 will be paid to her",
    holds: (words) => words.sum.maxPence === null && WHOLE.test(words.left) && isWholeOf(words),
    reading: () => NONE,
  },
];
