/** An offer or payment made earlier: still to be paid, accepted as the remedy, found enough, or superseded. */
import type { RoleInput, RoleReading } from "./role.ts";
import { DURING } from "./role-words.ts";
import type { Governor } from "./verbs.ts";

const ACCEPTED =
  /\b(?:suitable|appropriate|satisf\w+|sufficient|enough|adequate|proportionate|fair|reasonable|puts? right|in line with (?:our|the) guidance|remed(?:y|ies) (?:the|her|his|their|any)|nothing more|no further|completes? the remedy|welcome|acceptable|agree(?:s|d)? (?:with|that) (?:this|it|the offer))\b/i;

/** "I think the payment made in August is fair", a paragraph later. */
const ACCEPTED_LATER =
  /\b(?:in line with|close to|much|broadly|about|at least|exactly|just) what (?:we|I) (?:would|might) (?:(?:have|normally|usually|ordinarily|probably|be likely to|expect to|want to|hope to) )*(?:recommend|ask|suggest|seek|sought|expect|propos|look)|(?:^|\.\s+)(?:That|This|These)\s(?:is|are|would be|puts?|remed)[^.]{0,60}\b(?:suitable|satisfactory|fair|proportionate|adequate|appropriate|right) (?:remed|redress|outcome|offer|response|way)|\bwhat (?:it|the [A-Z]\w+) (?:(?:has|is|now) )*(?:propos|offer)\w*\b[^.]{0,60}\b(?:suitable|satisfactory|fair|proportionate|adequate|appropriate|reasonable|right|enough)\b|\b(?:payments?|cheque|sum|offer|amount|remedy|refund|actions?|steps|£[\d,]*\d|(?:it|Council) (?:has )?(?:paid|offered|agreed|proposed|promised|did|taken|done))\b[^.]{0,90}\b(?:suitable|appropriate|satisf\w+|sufficient|enough|adequate|proportion\w*|fair|reasonable|puts? right|remed(?:y|ies) (?:the|her|his|their|any))\b/i;
const NOT_ACCEPTED =
  /\b(?:not (?:a |an )?(?:\w+ )?(?:suitable|appropriate|sufficient|enough|adequate|consider)|in(?:sufficient|adequate)|too low|fell? (?:well )?short|d(?:o|oes|id) not (?:go far|reflect|remedy|consider|think|go)|unsuitable(?! (?:\w+ )?(?:accommodation|housing|homes?|propert\w+|flat|school|placement)))\b/i;

const DIRECTED =
  /\b(?:should (?:now |also )?(?:pay|make|do|complete|honour|arrange)|will (?:now )?(?:pay|make|honour|do)(?! (?:the|this) (?:higher|larger|greater|increased|other|latter|full|sum (?:I|we))\b)|has (?:now )?agreed to|agreed to (?:pay|make|do|honour)|must (?:now )?(?:pay|make|honour)|(?:should|must|will) (?:now )?be (?:paid|made|honoured)|honour|still (?:wants?|wishes|have|has|takes?|accepts?)|(?:still )?(?:stands|remains open|is still open)|if so,? pay|if it has not|if not already|where it has not|(?:recommend|ask)\w*\b[^.;£]{0,40}\b(?:pays?|makes?|honours?) (?:this|that|it|the (?:sum|payment|offer|amount)))\b/i;

/** "… £75 in total. I recommend it pays this now". */
const PAY_THIS =
  /\b(?<!\bnot )(?:recommend|ask|propose|suggest)(?:ed)?\b[^.;£]{0,40}\b(?:pays?|makes?|honours?) (?:this|that|it|the (?:sum|payment|offer|amount))\b(?![^.]{0,40}£)/i;

/** "honour its offer of £550": an order, whatever else the passage says. */
const KEEPING =
  /\b(?:honour|honours|keep to|stand by|repeat|renew|make good|re-?issues?|re-?sends?|send (?:again|afresh))\s+(?:its|the|that|this|an?)\b[^.;£]{0,40}$/i;
const ASKED_FOR =
  /^[^.;£]{0,60}\b(?:(?:we|I) (?:had |have )?(?:recommended|proposed|suggested|asked|told it|meant to)|as (?:it |we )?(?:had )?agreed|as (?:my|our|the) (?:draft |provisional )*(?:decision|letter|report|view) (?:had )?(?:recommended|proposed|suggested|asked))\b|^[^£]{0,80}\.\s+(?:That|This) (?:is|was) (?:exactly |just )?(?:what|the (?:sum|amount|figure)(?: that| which)?) (?:I|we) (?:had |have |would have )?(?:recommended|proposed|suggested|asked)\b/i;
const DONE_AS_ASKED =
  /\b(?:at (?:my|our) (?:suggestion|request|invitation|prompting)|on (?:my|our) (?:recommendation|suggestion|advice)),? (?:it|the [A-Z]\w+) (?:has|have) (?:(?:already|now|since|also) )*(?:paid|refunded|sent|given|repaid)\b|\b(?:carried out|completed|complied with|taken|done) (?:all )?(?:the|our|my|these) (?:\w+ )?(?:actions?|recommendations?|steps)\b|\baccepted (?:my|our|the) (?:draft|recommendations?|proposals?)\b[^.£]{0,40}\b(?:has|have) (?:already |now |since )?(?:paid|refunded|sent)\b|\bagreed,? and (?:it )?has (?:since|now|already) (?:paid|refunded)\b|\ball (?:that )?I asked\b/i;

/** "The Council has since returned the money. In my view this puts right the injustice", paragraphs later. */
const RETURNED_LATER =
  /\b(?:has|have|had|was|were|been|its|the)\s+(?:(?:since|now|already|also|since then)\s+)*(?:returned|refunded|repaid|reimbursed|given (?:\w+ ){0,2}back|paid (?:\w+ ){0,2}back|refund|return|repayment)\b[^£]{0,160}\b(?:suitable|appropriate|satisf\w+|sufficient|enough|adequate|proportion\w*|fair|reasonable|puts? (?:\w+ ){0,2}right|remed(?:y|ies|ied) (?:the|her|his|their|any|this))\b/i;

/** "I have not counted that", "It will take this off …": what was given back is no part of the remedy. */
const NOT_PART =
  /\b(?:not (?:counted|included|treated|part of)|before (?:she|he|they|(?:Mr|Mrs|Ms|Miss) [A-Z]\w*) (?:complained|came)|(?:less|minus|deduct\w*|take off|taking off|towards|the balance|instead of|a further|making £[\d,.]+ in|increase (?:this|that|it) to|top (?:this|that|it) up)\b(?! (?:£[\d,.]+ )?(?:for|to recogni|to acknowledg|in recognition)))/i;
const MONEY_BACK =
  /\b(?:arrears|shortfall|difference|back ?pay|backdated|benefit|allowance|overpa\w+|underpa\w+|(?:she|he|they|it) (?:owed|was owed|were owed|had paid|paid|should have)|interest)\b/i;

/** "It has credited £90 to his account. It will send him that amount by bank transfer instead": only now it reaches them. */
const SENT_OVER =
  /^[^£]{0,200}\b(?:will|should|must)\s+(?:now\s+)?(?:send|pay|transfer|refund|give)\s+(?:(?:him|her|them|(?:Mr|Mrs|Ms|Miss)(?: and (?:Mr|Mrs|Ms|Miss))? [A-Z]\w*)\s+)?(?:it|this|that|(?:that|this|the) (?:amount|sum|money|credit|balance))\b[^.£]{0,40}\b(?:instead|by (?:bank|cheque|BACS)|to (?:him|her|them) (?:direct|by)|(?:in)?to (?:his|her|their) (?:own )?bank)\b/;

/** The only figure of its paragraph and the next. */
function isAlone({ text, sum, context }: RoleInput): boolean {
  const others = context.passage.replace(text.slice(sum.start, sum.end), "");
  return !others.includes("£") && !context.later.includes("£") && !NOT_ACCEPTED.test(`${others} ${context.later}`);
}

/** Money put back, as against a payment that acknowledges. */
function isGivenBack({ before, after }: RoleInput, governor: Governor): boolean {
  return (
    /^(?:refund|backdate|credit|settle|interest)$/.test(governor) ||
    MONEY_BACK.test(`${before.slice(-60)} ${after.slice(0, 60)}`)
  );
}

/** An offer or payment made earlier: still to be paid, accepted as the remedy, found enough, or superseded. */
export function earlierRole(input: RoleInput, offered: boolean, governor: Governor = "pay"): RoleReading {
  const { text, sum, context } = input;
  const at = context.passage.indexOf(text);
  const rest = context.passage.slice(at + text.length);
  // "It has now paid the £300 we recommended": what was asked for has been done.
  if (
    !offered &&
    (context.reported ||
      ASKED_FOR.test(text.slice(sum.end)) ||
      ASKED_FOR.test(context.passage.slice(at + sum.end)) ||
      DONE_AS_ASKED.test(context.passage.slice(0, Math.max(0, at) + text.length)))
  )
    return { role: "award", governor };
  // In the action section, beside what is still to be paid: money given back since the enquiries is part of the remedy.
  if (
    !offered &&
    context.operative &&
    DURING.test(text) &&
    (isGivenBack(input, governor) || isAlone(input)) &&
    !NOT_PART.test(context.passage)
  )
    return { role: "award", governor: governor === "pay" && isGivenBack(input, governor) ? "refund" : governor };
  if (offered && KEEPING.test(input.before) && input.operative) return { role: "award", governor };
  const accepted = ACCEPTED.test(context.passage) && !NOT_ACCEPTED.test(context.passage);
  const directed =
    (DIRECTED.test(text.slice(sum.end)) ||
      /\b(?:honour\w*|keep to|stand by|repeat|renew|make good|reinstate|should still have|may still have)\b/i.test(
        input.before,
      )) &&
    !/£/.test(text.slice(sum.end));
  const later =
    /\b(?:should|will|must)\s+(?:now\s+)?(?:pay|make|honour|do)\s+(?:this|that|so|it|the (?:sum|offer|payment|amount)|its offer)\b(?![^.]{0,40}£)/i.test(
      rest,
    ) || PAY_THIS.test(rest);
  const sent =
    /\b(?:should|will|must)\s+(?:now\s+)?send\s+(?:(?:him|her|them|(?:Mr|Mrs|Ms|Miss)(?: and (?:Mr|Mrs|Ms|Miss))? [A-Z]\w*)\s+)?(?:it|this|a cheque|the (?:money|sum|cheque|payment))\b(?![^.]{0,40}£)/.test(
      rest,
    );
  if (offered && (directed || later || sent) && !NOT_ACCEPTED.test(context.passage)) return { role: "award", governor };
  if (!offered && context.operative && SENT_OVER.test(rest)) return { role: "award", governor };
  const during =
    DURING.test(text) ||
    (DURING.test(context.passage.slice(0, Math.max(0, at) + text.length)) &&
      !/\bstage (?:one|two|three|1|2|3)\b|\bfinal response\b/i.test(text));
  if (during && /£|\bpa(?:y|id)/.test(text) && ACCEPTED_LATER.test(context.later) && !NOT_ACCEPTED.test(context.later))
    return { role: "award", governor };
  if (!offered && during && RETURNED_LATER.test(context.later) && !NOT_ACCEPTED.test(context.later))
    return { role: "award", governor: "refund" };
  if (accepted && during) return { role: "award", governor };
  if (accepted) return { role: "adequate", governor };
  return { role: offered ? "offered" : "paid", governor };
}
