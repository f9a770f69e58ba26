/** A sum told with how it is reached: what it is taken from, what is multiplied, what is taken off first. */
import { NUMBER_WORD } from "../money.ts";
import { NONE } from "./role.ts";
import type { ToldRule, ToldWords } from "./told-rule.ts";
import type { Governor } from "./verbs.ts";

/** "From the £1,968 the Home will strike out £1,033". */
const FROM_IT =
  /^(?:Out of|From|Of) (?:the|its|her|his|their|this|that) (?:(?:bill|charge|invoice|debt|sum|total|demand|fee|arrears) of )?$/;
const IS_TAKEN =
  /^[^.;£]{0,50}\b(?:will|should|must|has agreed to|is to|agrees to)\b[^.;£]{0,30}\b(?:strike|take|knock|cut|deduct|remove|cancel|waive|write|drop|pay|refund|repay|return)\b/;

/** "31 visits at £18.40 come to £570.40": the price, and what is behind it. */
const PRICED = new RegExp(
  `^(?:(?:That is|There were|The|Those|These|So|For|Her|His|Their)\\s)?(?:${NUMBER_WORD}(?:[ -]${NUMBER_WORD})?|\\d{1,3})\\s(?:[\\w’-]+\\s){1,6}at\\s$`,
  "i",
);
const MAKE =
  /^\s*(?:(?:each|apiece|an? \w+|per \w+),?\s+)?(?:comes?|came|makes?|made|amounts?|totals?|gives?|is|are|was|were)\s(?:to\s)?£/i;
const MAKING =
  /^\s*(?:(?:each|apiece|an? \w+|per \w+),?\s+)?(?:comes?|came|makes?|made|amounts?|totals?|gives?|is|are|was|were)\s(?:to\s)?$/i;

function isPrice({ left, text, sum }: ToldWords): boolean {
  return PRICED.test(left) && MAKE.test(text.slice(sum.end));
}

/** What the sentence behind does with the product: names another figure, or pays "that". */
function isStep({ left, before, after, text, context }: ToldWords): boolean {
  const price = left.lastIndexOf("£");
  if (price < 0 || !MAKING.test(before) || !PRICED.test(left.slice(0, price)) || !/^\s*\.?\s*$/.test(after))
    return false;
  const behind = context.passage.slice(context.passage.indexOf(text) + text.length);
  return (
    /^\s*[^.]{0,120}£/.test(behind) &&
    /\b(?:will|should|must|is to|are to|to be|agreed to)\b/.test(behind.slice(0, 240))
  );
}

/** "With the £96 taken off, £474.40 is to be refunded". */
const WITH_IT = /^(?:With|Once|When|After) (?:the|its|that|this)(?: (?:payment|refund|credit|sum|offer) of)? $/;
const TAKEN_OFF =
  /^(?:(?!\b(?:and|will|should)\b)[^.;£,]){0,50}?\b(?:taken off|taken away|deducted|subtracted|knocked off|allowed for|set off|offset|credited)\b[^.;£]{0,40},/;

/** "that leaves £400 to be refunded to her": what is left is what is paid. */
const LEAVING = /\b(?:leav(?:es?|ing)|(?:which|that|this) means)\s+(?:a (?:balance|sum|total) of\s+)?$/i;
const TO_BE_PAID =
  /^\s*(?:still\s+|now\s+)?to (?:be\s+)?(?:refund(?:ed)?|pay|paid|repay|repaid|return(?:ed)?|reimbursed?|sent|given back)\b(?!\s+(?:by|off|to the (?:Council|Home|Provider|landlord)))(?=[^.;£]{0,40}\b(?:to|back|within|by \d)\b|\s*$)/i;

/** "It has calculated the arrears as £1,200, and will pay them": what was owed, before the verb that pays it. */
const MADE_OUT =
  /\b(?:calculate[sd]?|worked out|works out|put|puts|assessed|assesses)\s(?:the|her|his|their|these|this|those)(?:\s(?:\w+ )?(arrears|refund|shortfall|difference|back ?pay|overpayment|underpayment|allowance|interest|amount|sum))?(?:\s(?:due|owed|owing)(?:\sto\s\S+(?:\s\S+)?)?)?\s(?:as|at|to be)\s$|\b[Tt]he\s(?:\w+ )?(arrears|refund|shortfall|difference|back ?pay|overpayment|underpayment|interest)\s(?:(?:due|owed)\s)?(?:is|are|comes? to|amounts? to|stands? at)\s$/;
const PAYS_IT =
  /^[^.;£]{0,60}(?:,?\sand|,\swhich|[.;])\s(?:(?:it|they|the [A-Z]\w+(?: [A-Z]\w+)?)\s)?(?:will|should|is to|has agreed to|agrees to)\s(?:now\s|also\s)?(?:pay|refund|repay|send|transfer|make|credit|return)\b(?!\s(?:her|him|them|(?:Mr|Mrs|Ms|Miss)\s\S+)?\s?£)(?:\s(?:her|him|(?:Mr|Mrs|Ms|Miss) [A-Z]\w*)(?=\s(?:th|it)))?\s?(?:them|these|this|it|that|those|the (?:arrears|refund|sum|amount|money|balance|difference))?\b/i;

function madeOut({ left, text, sum, context }: ToldWords): Governor | null {
  const told = MADE_OUT.exec(left);
  if (!told || !context.operative) return null;
  const from = context.passage.indexOf(text) + sum.end;
  if (!PAYS_IT.test(context.passage.slice(from, from + 240))) return null;
  return /refund|overpayment/i.test(told[1] ?? told[2] ?? "") ? "refund" : "backdate";
}

export const COMPUTED_RULES: readonly ToldRule[] = [
  {
    name: "madeOut",
    example: "It has calculated the arrears as £1,200, and will pay them",
    holds: (words) => madeOut(words) !== null,
    reading: (words) => ({ role: "award", governor: madeOut(words) }),
  },
  {
    name: "takenFrom",
    example: "from the £1,968 the Home will strike out £1,033",
    holds: ({ left, after, text, sum }) =>
      FROM_IT.test(left) && IS_TAKEN.test(after) && text.slice(sum.end).includes("£"),
    reading: () => NONE,
  },
  {
    name: "priceOfEach",
    example: "31 visits at £18.40 come to £570.40",
    holds: isPrice,
    reading: () => NONE,
  },
  {
    name: "stepOfSum",
    example: "31 visits at £18.40 come to £570.40. With the £96 taken off, £474.40 is to be refunded",
    holds: isStep,
    reading: () => NONE,
  },
  {
    name: "takenOffFirst",
    example: "with the £96 taken off, £474.40 is to be refunded",
    holds: ({ left, after }) => WITH_IT.test(left) && TAKEN_OFF.test(after),
    reading: () => ({ role: "paid", governor: "pay" }),
  },
  {
    name: "leavesToPay",
    example: "less the £100 it has paid, that leaves £400 to be refunded to her",
    holds: ({ before, after, context }) => context.operative && LEAVING.test(before) && TO_BE_PAID.test(after),
    reading: ({ after }) => ({ role: "award", governor: /^\s*\S* ?to (?:be )?re/.test(after) ? "refund" : "pay" }),
  },
];
