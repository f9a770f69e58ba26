/**
 * Sums on which the body and we agree, told without a verb that pays, in whatever section: "£250 has been settled on",
 * "my view, which the Council shares, is that £250 would put this right", "it needed no persuading to pay £250".
 */
import { PERSON } from "../recipients.ts";
import { paid, type ToldRule } from "./told-rule.ts";

const BODY =
  "(?:[Tt]he (?:Council|Trust|Home|Provider|Care Provider|School|Authority|Association|Company|Board|Academy)|[Ii]t|[Tt]hey)";
const NOW =
  "(?:(?:has|have|had|now|also|since|then|therefore|readily|at once|itself|both|at (?:my|our) (?:request|suggestion|prompting)),?\\s+){0,3}";
const SUM_OF = "(?:(?:an?|the|another|further|symbolic|payment|sum|figure|of)\\s+){0,4}";
const THEM = `(?:(?:to\\s+)?(?:${PERSON}|[Hh]er|[Hh]im|[Tt]hem|the (?:family|couple|estate))\\s+)?`;
const PAYING = "(?:pay|send|give|refund|repay|return|reimburse|offer|make)";
const PAYING_NOW = "(?:paying|sending|giving|refunding|repaying|returning|reimbursing|making)";

/** The words straight before a sum, or those straight behind it, that make it agreed. */
const BEFORE: readonly RegExp[] = [
  // "It has agreed £250", "We settled on £250", "Both sides have agreed on £250".
  new RegExp(`\\b${BODY},?\\s+${NOW}agreed(?: to| on| upon)?\\s+${SUM_OF}$`),
  new RegExp(
    `\\b(?:[Ww]e|[Bb]oth(?: sides| parties)?|[Tt]he two sides|the Council and (?:I|we|${PERSON}))\\s+${NOW}(?:settled (?:on|at)|agreed(?: on| upon)?|fixed on|arrived at)\\s+${SUM_OF}$`,
  ),
  // "The remedy on which both sides are agreed is £250".
  /\b(?:remedy|redress|settlement|payment|sum|figure|amount) (?:on|to) which (?:both sides|both parties|we|they|the Council and I) (?:are|is|have|has) (?:now )?agreed(?: on)? (?:is|was)\s+(?:an? (?:payment|sum) of\s+)?$/,
  // "My view, which the Council shares, is that £250", "The Council shares my view that £250".
  new RegExp(
    `\\b(?:[Mm]y|[Oo]ur) (?:view|opinion|conclusion|suggestion|figure), (?:which|with which|one (?:which|that)) ${BODY} ${NOW}(?:shares?|accepts?|accepted|agrees?|agreed)(?: with)?, (?:is|was)(?: that)?\\s+${SUM_OF}$`,
  ),
  new RegExp(
    `\\b${BODY} ${NOW}(?:shares?|adopts?|adopted|accepts?|accepted|come round to|agrees? with|agreed with) (?:my|our) (?:view|opinion|conclusion|suggestion)(?: that| of)\\s+${SUM_OF}$`,
  ),
  // "is content to pay £250", "needed no persuading to pay £250".
  new RegExp(
    `\\b${BODY}(?:, [^,;£]{3,30},)?\\s+(?:is|are) (?:now |quite |also )?(?:content|willing|ready|happy|prepared|glad) to (?:also |now )?${PAYING}\\s+${THEM}${SUM_OF}$`,
  ),
  new RegExp(
    `\\b${BODY}(?:, [^,;£]{3,30},)?\\s+(?:needed no (?:persuading|urging|telling)|did not need (?:persuading|asking|telling)|raised no objection|made no difficulty)(?: twice)? (?:to|about) (?:${PAYING}|${PAYING_NOW})\\s+${THEM}${SUM_OF}$`,
  ),
  // "It will put matters right by sending Mr K £250", "To close the matter the Council is sending Mr K £250".
  new RegExp(
    `\\b(?:will|is to|has agreed to|should)\\s(?:now )?(?:put|make|settle|close|end|resolve|mark)\\b[^.;,£]{0,40}\\bby ${PAYING_NOW}\\s+${THEM}${SUM_OF}$`,
  ),
  new RegExp(
    `\\b[Tt]o (?:close|settle|resolve|end|put|make|mark|remedy|acknowledge|recogni[sz]e)\\b[^.;£]{3,50}?,?\\s${BODY} (?:is|are) (?:now |also )?${PAYING_NOW}\\s+${THEM}${SUM_OF}$`,
  ),
];

interface Behind {
  readonly before: RegExp;
  readonly after: RegExp;
}
const START =
  /^\W*(?:(?:In the end|At my suggestion|After some discussion|In discussion|So|And|But|Here),?\s+)?(?:an? |the )?(?:(?:further|symbolic|agreed) )?(?:(?:payment|sum|figure|remedy) of )?$/i;
const BEHIND: readonly Behind[] = [
  // "£250 has been settled on as the remedy", "A payment of £250 was agreed in the course of my enquiries".
  {
    before: START,
    after:
      /^\s*(?:(?:for|to|in)\s[^.;£]{2,60}?\s)?(?:has (?:now )?been|was(?! (?:paid|offered)\b)|is(?: now)?)\s(?:settled on|agreed(?! (?:at|before|in (?:19|20|[A-Z])))|arranged|fixed on)(?! (?:at stage|in (?:January|February|March|April|May|June|July|August|September|October|November|December)))\b/,
  },
  // "£250 is on its way to Mr K".
  {
    before: START,
    after: /^\s*is (?:now |already )?on (?:its|the) way to (?:him|her|them|(?:Mr|Mrs|Ms|Miss|Mx|Dr)\b|the family)/,
  },
  // "The Council accepted without argument that £250 should go to Mr K".
  {
    before: new RegExp(
      `\\b${BODY} ${NOW}(?:accept(?:s|ed)?|agree[sd]?|concede[sd]?)(?: (?:without|with) [a-z]+(?: [a-z]+)?)? that\\s+${SUM_OF}$`,
    ),
    after: new RegExp(
      `^\\s*(?:should|will|must|is to) (?:now )?(?:go|be paid|be sent|be given) to (?:${PERSON}|[Hh]im|[Hh]er|[Tt]hem|the family)`,
    ),
  },
  // "£250, which is to reach Mr K by the end of May".
  {
    before: /(?:^|\s)$/,
    after: new RegExp(
      `^\\s*,?\\s*(?:(?:which|that|and it|it)\\s+)?(?:is to|will|should) (?:reach (?:${PERSON}|him|her|them)|be (?:in|with) (?:(?:${PERSON}[’']s|his|her|their) (?:bank )?(?:account|hands)|${PERSON}|him|her|them)(?= (?:by|within|in|before)\\b))`,
    ),
  },
];

/** A rate is what a service costs; other people's agreements are not ours. */
const RATE = /^\s*(?:an?|per|each|every)\s+(?:hour|day|night|week|fortnight|month|term|year|visit)\b/i;
const NOT_OURS =
  /\b(?:not|n[’']t|never|no longer|if|unless|whether|would have|landlord|developer|builder|insurers?|employer|contractor|hearing|court|tribunal|mediation|stage (?:one|two|three|1|2|3)|budget|placement|rent|fees?)\b[^.;£]{0,40}$/i;

const THEY_SAY = new RegExp(
  `(?:${PERSON}|\\b[Ss]he|\\b[Hh]e|\\b[Tt]hey)\\s+(?:says?|said|thinks?|believes?|claims?|wants?|asked)\\b`,
);

/** Whether what stands before and behind a figure says that it is agreed. */
function saysAgreed(before: string, after: string): boolean {
  const left = before.slice(-300);
  if (RATE.test(after) || NOT_OURS.test(left) || THEY_SAY.test(left)) return false;
  return (
    BEFORE.some((words) => words.test(left)) ||
    BEHIND.some((words) => words.before.test(left) && words.after.test(after.slice(0, 200)))
  );
}

/** Whether a sentence, outside the action section, tells of a sum that is agreed. */
export function tellsAgreed(sentence: string): boolean {
  for (const figure of sentence.matchAll(/£[\d,.]*\d/g))
    if (saysAgreed(sentence.slice(0, figure.index), sentence.slice(figure.index + figure[0].length))) return true;
  return false;
}

export const AGREED_RULES: readonly ToldRule[] = [
  {
    name: "agreedBetweenUs",
    example: "my view, which the Council shares, is that £250 would put this right",
    holds: ({ left, text, sum }) => saysAgreed(left, text.slice(sum.end)),
    reading: paid,
  },
];
