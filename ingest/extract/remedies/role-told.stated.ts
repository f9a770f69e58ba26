/** Sums that an action section states without a verb that pays: "I fix the payment at £250", "She can expect £250", "She is owed £250. It will pay this". */
import { PERSON } from "../recipients.ts";
import { paid, type ToldRule, type ToldWords } from "./told-rule.ts";

const RATE = /^\s*(?:an?|per|each|every)\s+(?:hour|day|night|week|fortnight|month|term|year|visit)\b/i;
const REFUSES = /\b(?:not|n[’']t|never|refus\w+|declin\w+|if|whether|unless|could|might|may)\b/i;

/** "I fix the payment at", "We have settled on". */
const WE_FIX =
  /(?:^|[,;]\s|\b(?:and|so|which|but)\s)(?:I|[Ww]e)\s+(?:(?:have|therefore|also|then)\s+)*(?:(?:fix|fixed|set|put|assess|assessed|place|pitch|pitched)\s+(?:(?:the|its|this|her|his|their) (?:payment|sum|figure|amount|remedy|redress)|this|it)\s+at|(?:settle|settled|decide|decided|land|landed)\s+(?:on|upon))\s+(?:an? (?:payment|sum|figure) of\s+)?$/;
/** "Mr K can expect £250 from the Council". */
const EXPECTS = new RegExp(
  `(?:${PERSON}|\\b[Ss]he|\\b[Hh]e|\\b[Tt]hey|\\b[Tt]he (?:family|couple|estate))\\s+(?:can|will|should) (?:now |also )?(?:expect|look forward to)(?: to (?:be paid|receive|get|have))?\\s+(?:an? (?:payment|sum) of\\s+)?$`,
);
/** "Her worry is met by £250". */
const MET_BY =
  /\b(?:is|are|will be)\s+(?:met|answered|put right|marked|recogni[sz]ed|acknowledged|remedied|made good|covered)\s+(?:by|with)\s+(?:an? (?:payment|sum) of\s+)?$/i;

/** "Mr K is owed £250", "The figure I arrive at is £250", before a sentence that pays it. */
const NAMED = new RegExp(
  `(?:^(?:The|My|Our|Its|That|This)\\s+(?:\\w+\\s+)?(?:figure|sum|amount|shortfall|loss|difference|balance)\\b[^.;£]{0,60}\\s(?:is|was|came to|comes to)|(?:${PERSON}|\\b[Ss]he|\\b[Hh]e|\\b[Tt]hey)\\s+(?:is|are|was|were)\\s+(?:still |now )?(?:owed|due|short of|out of pocket by))\\s+$`,
);
const WILL_PAY_IT =
  /^[^.£]{0,120}(?:[.;,]\s+|\band\s+)(?:(?:The|the) [A-Z]\w+(?: [A-Z]\w+)?|[Ii]t|[Tt]hey|which|This|That)\s+(?:(?:has|have) (?:now )?agreed to|agrees to|will|should|must|is to|are to)\s+(?:now\s+|also\s+)?(?:(?:pay|refund|repay|send|give|return|make (?:it|this|that) good)\b[^.£]{0,30}?\b(?:it|this|that|the (?:sum|payment|money|amount))\b|be (?:paid|sent|refunded|repaid|given)\b(?! by))/;

/** The only figure of its passage, which the same or the next sentence pays. */
function isPaidNext({ left, after, text, sum, context }: ToldWords): boolean {
  if (!NAMED.test(left)) return false;
  const at = context.passage.indexOf(text);
  if (at < 0 || context.passage.replace(text.slice(sum.start, sum.end), "").includes("£")) return false;
  return WILL_PAY_IT.test(`${after} ${context.passage.slice(at + text.length, at + text.length + 200)}`);
}

/** "The Council will reimburse her taxis. The bill was £250": an order to give back, and then its figure. */
const ITS_FIGURE =
  /^(?:That|This|It|They|These|The (?:bill|cost|total|charge|fee|fare|receipts?|invoice)s?)\s+(?:is|was|were|are|came to|comes? to|cost (?:him|her|them)|amounts? to|amounted to|adds? up to)\s+(?:a total of\s+)?$/;
const GIVES_BACK =
  /\b(?:will|should|must|agreed to|is to)\s+(?:now\s+|also\s+)?(?:refund|reimburse|repay|(?:give|pay|hand) (?:(?:him|her|them)\s+)?back)\b([^.£]{0,160})\.\s*$/i;
const NOT_ALL =
  /\b(?:part|half|some|share|portion|percent\w*|per cent|difference|more than|above|over|against|receipts?|once|until)\b|%/i;

function isFigureOfRefund({ left, text, context, prior }: ToldWords): boolean {
  if (prior !== null || !ITS_FIGURE.test(left)) return false;
  const told = context.passage.slice(0, Math.max(0, context.passage.indexOf(text)));
  const order = GIVES_BACK.exec(told.slice(-240));
  return order !== null && !NOT_ALL.test(order[1] ?? "");
}

export const STATED_RULES: readonly ToldRule[] = [
  {
    name: "weFix",
    example: "I fix the payment at £250",
    holds: ({ left, after, context }) =>
      context.operative && WE_FIX.test(left) && !RATE.test(after) && !REFUSES.test(left.slice(-80)),
    reading: paid,
  },
  {
    name: "canExpect",
    example: "Mr K can expect £250 from the Council within four weeks",
    holds: ({ left, after, context }) =>
      context.operative && EXPECTS.test(left) && !RATE.test(after) && !/\b(?:not|if|unless)\b/i.test(left),
    reading: paid,
  },
  {
    name: "metBy",
    example: "her worry is met by £250",
    holds: ({ left, after, context }) =>
      context.operative &&
      MET_BY.test(left) &&
      !RATE.test(after) &&
      !/\b(?:not|n[’']t|costs?|fees?|rent|bills?|grant)\b/i.test(left.slice(-80)),
    reading: paid,
  },
  {
    name: "paidNext",
    example: "Mr K is owed £250, which will be paid in four weeks",
    holds: (words) => words.context.operative && !RATE.test(words.after) && isPaidNext(words),
    reading: paid,
  },
  {
    name: "figureOfRefund",
    example: "the Council will reimburse her taxis. The bill was £250",
    holds: (words) => words.context.operative && !RATE.test(words.after) && isFigureOfRefund(words),
    reading: () => ({ role: "award", governor: "refund" }),
  },
];
