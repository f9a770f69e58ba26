/** Refunds of a figure that the sentence before names: "The Council charged £105 for the ticket. It will give this back." */
import type { Money } from "../money.ts";

const GIVES_BACK =
  /(?:^|\b(?:will|should|must|agreed to|to)\s+)(?:(?:now|also|therefore|both)\s+)*(?:(?:refund|repay|reimburse|return)\s+(?:(?:her|him|them|(?:Mr|Mrs|Ms|Miss)(?: and (?:Mr|Mrs|Ms|Miss))? [A-Z]\w*)\s+)?|(?:give|pay|hand|send)\s+(?:(?:her|him|them)\s+)?(?=(?:this|it|that|the money)\s+back))((?:this|that) (?:sum|amount|cost|expense|outlay)|this|it|that|the money|the (?:whole )?(?:fee|charge|penalty|sum|amount|cost|deposit|fine))\b(?!\s+(?:to (?:recogni|consider)|will|should|has|had|is|was))/i;
const TAKEN =
  /\b(?:charged|paid|took|taken|kept|collected|deducted|overpaid|overcharged|withheld|recovered|spent|bought|hired|cost (?:her|him|them))\b/i;
/** "It will now pay this to her", behind what she would have had. */
const PAYS =
  /\b(?:will|should|must|agreed to)\s+(?:now\s+|therefore\s+)?pay\s+(?:(?:her|him|them|(?:Mr|Mrs|Ms|Miss)(?: and (?:Mr|Mrs|Ms|Miss))? [A-Z]\w*)\s+)?(this|it|that|the (?:sum|amount|money))\b(?!\s+(?:to (?:recogni|consider)|back|within an? hour|sum|amount|offer|will|should|is|was))/i;
const MISSED =
  /\b(?:would|should|ought to) have (?:had|received|got|been (?:paid|given|awarded))\b|\b(?:is|was) (?:owed|due|entitled to)\b/i;
const RATE_AFTER = /^\s*(?:a|an|per|each|every|for each)\s/i;

/** "That must go back to him within a week". */
const GOES_BACK =
  /^(?:And |So )?(that|this|it|the money|the (?:sum|amount|fee|charge|fine|penalty))\s+(?:will|should|must|is to|has to)\s+(?:now\s+|also\s+|all\s+)?(?:go back\b|be (?:returned|refunded|repaid|reimbursed|given back|paid back|sent back)\b)(?! (?:if|unless|when))/i;

/** "… and will reimburse him". */
const REIMBURSES =
  /\b(?:will|should|must|agreed to)\s+(?:now\s+|therefore\s+|also\s+)?(?:reimburse|refund)\s+(him|her|them|(?:Mr|Mrs|Ms|Miss)(?: and (?:Mr|Mrs|Ms|Miss))? [A-Z]\w*)(?=\s*(?:[.;,]|$)|\s+within\b)/;

/** The sums of a sentence; where it has none and gives back "this", the one figure of the sentence before. */
export function withRefunded(text: string, money: Money[], previous: string, before: readonly Money[]): Money[] {
  const [only] = before;
  if (money.length > 0 || before.length !== 1 || !only || only.maxPence !== null) return money;
  const back =
    (TAKEN.test(previous) ? (GIVES_BACK.exec(text) ?? GOES_BACK.exec(text) ?? REIMBURSES.exec(text)) : null) ??
    (MISSED.test(previous) ? PAYS.exec(text) : null);
  if (!back?.[1] || RATE_AFTER.test(previous.slice(only.end))) return money;
  const start = back.index + back[0].lastIndexOf(back[1]);
  return [{ pence: only.pence, maxPence: null, start, end: start + back[1].length, inWords: true }];
}
