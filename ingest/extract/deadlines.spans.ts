/** Limits told by how time is to pass: "before six weeks are out", "in the space of a month", "payable in ten days". */
import { NUMBER_WORD } from "./money.ts";

const COUNT = `(\\d{1,3}|${NUMBER_WORD}(?:[ -]${NUMBER_WORD})?|an?)`;
const KIND = "(calendar\\s|working\\s|school\\s)?";
const UNIT = "(days?|weeks?|months?|fortnight)";
const OURS = "(?:(?:the\\sdate\\sof\\s)?(?:my|our|this|the)\\s(?:final\\s)?(?:decision|report|statement))";

/** Each with a count, the kind of day and the unit as its groups; these are limits wherever they stand. */
export const SURE_SPANS: readonly RegExp[] = [
  // "before five weeks have passed", "before a month is out".
  new RegExp(
    `\\bbefore\\s(?:the\\s|another\\s)?${COUNT}\\s${KIND}${UNIT}\\s(?:(?:has|have)\\s(?:passed|elapsed|gone(?:\\sby)?|run\\sout|expired|ended)|(?:is|are)\\s(?:out|up|over|past|gone|through))\\b`,
    "gi",
  ),
  // "in the month that follows this decision", "in the two weeks beginning today".
  new RegExp(
    `\\b(?:in|over|during|within)\\sthe\\s(?:${COUNT}\\s)?${KIND}${UNIT}\\s(?:(?:that|which)\\s(?:follows?|comes?\\safter|begins?\\s(?:with|on|at))|following|beginning(?:\\s(?:with|on|from))?|starting(?:\\s(?:with|on|from))?)\\s(?:${OURS}|today|now|it(?=[,:]))`,
    "gi",
  ),
  // "payable in one month", "do so in 21 days".
  new RegExp(
    `(?<=\\b(?:payable|(?<!\\b(?:was|were|not)\\s)due|do\\sso|do\\sall\\s(?:of\\s)?(?:this|that|it)|will\\ssuffice)\\s)in\\s${COUNT}\\s${KIND}${UNIT}\\b(?!\\s(?:before|ago|later|each)\\b)`,
    "gi",
  ),
  // "one month from the date at the head of this decision", "three weeks from today".
  new RegExp(
    `\\b${COUNT}\\s${KIND}${UNIT}\\s(?:from|of|after)\\s(?:today(?:[’']s\\sdate)?|the\\sdate\\s(?:at|on|above)\\s(?:the\\s)?(?:head|top|front|foot|end|this|first)\\b)`,
    "gi",
  ),
  // "Payments for the noise, one month allowed:".
  new RegExp(
    `(?<=(?:^|[,;(–—]\\s?))${COUNT}\\s${KIND}${UNIT}\\s(?:is\\s|are\\s|being\\s)?(?:allowed|given)(?=\\s*(?:[.:;,)]|$))`,
    "gi",
  ),
];

/** The same where the words before or behind them order something. */
export const ORDERED_SPANS: readonly RegExp[] = [
  // "in the space of three months", "in the course of the next six weeks", "in the coming 30 days".
  new RegExp(
    `\\b(?:in|over|within)\\s(?:the\\s)?(?:(?:space|course|compass)\\sof\\s(?:the\\s(?:next|coming|following)\\s)?|(?:coming|next|following)\\s)${COUNT}\\s${KIND}${UNIT}\\b(?!\\s(?:of|before|ago)\\b)`,
    "gi",
  ),
];

/** What follows orders: "In the space of one month £350 will go to her". */
export const ORDERS_BEHIND =
  /^[^.;]{0,120}?\b(?:will|should|must|shall|(?:is|are) to|agree[ds]? to|has agreed)\b(?! (?:not )?have\b)/;
