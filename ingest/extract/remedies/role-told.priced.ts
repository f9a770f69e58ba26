/** Figures of what an order without one gives back ("will have her storage costs back. They come to £868"), and what is beside it. */
import { splitSentences } from "../sentences.ts";
import { NONE } from "./role.ts";
import type { ToldRule, ToldWords } from "./told-rule.ts";

export const COME_TO =
  /^(?:They|These|Those|This|That|It|Which|(?:The|These|Those|Its|His|Her|Their) (?:\w+ )?(costs?|fees?|fares?|bills?|expenses|charges?|losses|receipts|invoices))\s+(?:(?:all|together|now|in all)\s+)*(?:comes?(?: out)? to|adds? up to|amounts? to|totals?|(?:is|are|was|were) (?:put|agreed|valued|worked out|reckoned) (?:at|to be)|is|are|makes?)\s+(?:(?:a total of|in all|just|together)\s+)?$/;
const COSTS =
  "(?:costs?|fees?|fares?|bills?|expenses|charges?|rent|deposit|premiums?|outlay|spending|losses|penalt(?:y|ies)|fines?|tickets?|hire|storage|mileage)";
/** The order before it: what it gives back has no figure yet. */
const GIVES_BACK = new RegExp(
  `\\b(?:will|should|must|shall|is to|are to|agree[sd]? to|has agreed to)\\s+(?:(?:also|now|then|therefore)\\s+)*(?:(?:be )?(?:refund|repay|repaid|reimburse|give back|given back|pay back|paid back|make good|replace|return)(?:ed)?\\b|(?:meet|cover|pay)\\b[^.;£]{0,80}\\b${COSTS}\\b|(?:have|get|receive|recover)\\s+(?:back\\s+)?(?:(?:all|half|part|any)\\s+(?:of\\s+)?)?(?:his|her|their|the|its)\\s[^.;£]{0,60}\\b${COSTS}\\b)`,
  "i",
);
const NOT_GIVEN = /\b(?:not|never|whether|consider|decide|explain|insur\w+|if)\b/i;

/** What the sentence before, which names no figure, is to give back. */
function isFigureOfOrder({ left, after, text, context }: ToldWords): boolean {
  const told = COME_TO.exec(left);
  if (!context.operative || !told || /^\s*(?:a|per|each|every) [a-z]/i.test(after)) return false;
  const at = context.passage.indexOf(text);
  const order = splitSentences(context.passage.slice(Math.max(0, at - 500), Math.max(0, at))).at(-1)?.text ?? "";
  const unpriced =
    !order.includes("£") ||
    (told[1] !== undefined && new RegExp(`\\b${told[1]}\\b(?![^.;]{0,30}£)|\\b${told[1]} and\\b`).test(order));
  return unpriced && GIVES_BACK.test(order) && !NOT_GIVEN.test(order);
}

/** "on top of the two payments of £150". */
const ON_TOP_OF =
  /\b(?:on top of|in addition to|besides|over and above|as well as|additional to|added to)\s+(?:(?:the|its|those|these|their|earlier|previous|first|original|other|two|three|four|five)\s+)+(?:payments|sums|cheques|amounts)\s+of\s*$/i;
const STILL_TO_COME =
  /^[^.;]{0,60}?\b(?:will|should|must|is to|agree[sd]?|recommend\w*|propose[sd]?|above|below|due|owed|promised)\b/i;
const HAS_MADE = /^\s*(?:(?:that|which)\s+)?(?:it|they|the [A-Z]\w+)\s+(?:has|had|have|made|sent|paid|gave)\b/;

/** "may set it against what she owes, and will send her what is over, £125": a part of the sum before. */
const WHAT_IS_OVER =
  /\b(?:send|pay|give|refund|return)s?\s+(?:to\s+)?(?:her|him|them|(?:Mr|Mrs|Ms|Miss)(?: and (?:Mr|Mrs|Ms|Miss))? [A-Z]\w*)\s+(?:only\s+)?(?:what(?:ever)? (?:is|was|remains) (?:then )?(?:over|left)|what(?:ever)? remains|the (?:rest|remainder|balance|difference|excess|surplus|remaining))(?:\s+of it)?,?\s*(?:\(|which is\s+|of\s+|namely\s+)?$/i;
const SET_AGAINST =
  /\b(?:set|put|use|apply|applied|offset|keep|deduct|take)s?\b[^.£]{0,40}\b(?:against|towards|off|from|to clear|to reduce)\b/i;

/** "review how it hands out vouchers to the value of £130": a price, unless the sentence also pays. */
const REVIEWED =
  /\b(?:review|check|consider|look at|look into|audit|revise)s?\b[^.;£]{0,40}\b(?:how|when|whether|why|the way)\b(?![^.;£]*\b(?:and|then|also)\s+(?:(?:will|should|to|it will|then|also)\s+)*(?:pay|refund|send|give|make|reimburse|repay|offer|credit|award)\b)[^.;£]{0,80}$/i;

export const PRICED_RULES: readonly ToldRule[] = [
  {
    name: "reviewed",
    example: "review how it hands out vouchers to the value of £130",
    holds: ({ left }) => REVIEWED.test(left),
  },
  {
    name: "comeTo",
    example: "Mrs L will have her storage costs back. They come to £868",
    holds: isFigureOfOrder,
    reading: () => ({ role: "award", governor: "refund" }),
  },
  {
    name: "onTopOf",
    example: "These come on top of the two payments of £150",
    holds: ({ left, after }) => ON_TOP_OF.test(left) && (HAS_MADE.test(after) || !STILL_TO_COME.test(after)),
    reading: () => ({ role: "paid", governor: "pay" }),
  },
  {
    name: "whatIsOver",
    example: "may set it against the £274 she owes, and will send her what is over, £126",
    holds: ({ left, sum, earlier, prior }) => {
      const whole = [earlier, prior].find((one) => one?.role === "award");
      return whole != null && whole.money.pence > sum.pence && WHAT_IS_OVER.test(left) && SET_AGAINST.test(left);
    },
    reading: () => NONE,
  },
];
