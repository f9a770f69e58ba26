/** Sums that are only told (guidance, debts left, advice) and sums that the words just around them decide. */

import { NONE, type RoleInput, type RoleReading } from "./role.ts";
import { NEGATED, SHARE_BEFORE, SUBPART_AFTER, SUBPART_BEFORE, totalOr, upTo } from "./role-words.ts";
import type { Governor } from "./verbs.ts";

const GUIDANCE =
  /\b(?:guidance|guideline|usual(?:ly)?|normally|often|typical(?:ly)?|tariff|bands?|range|in line with)\b/i;

const PASSIVE_AFTER =
  /^\s*,?\s*(?:is (?:now |still )?due(?=[.,;]|$)|is (?:now )?due to (?:him|her|them|(?:Mr|Mrs|Ms|Miss) )|(?:should|will|must) (?:also |now )?go to\b|(?:should|will|must|shall|is to|are to|to)\s+(?:also\s+|now\s+)?be\s+(paid|refunded|reimbursed|repaid|credited|given|sent|provided|offered|waived|written off|cancelled|awarded)|is to be paid)\b/i;

/** "I asked whether the Council would pay £300. It said that it would." */
function isAskedAndAgreed({ text, context }: RoleInput): boolean {
  const rest = context.passage.slice(context.passage.indexOf(text) + text.length);
  return (
    /\b(?:I|we|We) asked\b[^.]{0,60}\b(?:whether|if)\b[^.]{0,60}\bwould\b/.test(text) &&
    /^\s*(?:It|They|The [A-Z]\w+)\b[^.]{0,40}\b(?:agreed|accepted|would|confirmed|has done so)\b/.test(rest)
  );
}

/** "increase the personal budget to £180 a week": what is paid from now on is no remedy. */
const FROM_NOW =
  /\b(?:reinstat|restart|continu|resum|increas|provid|pay|set|start|begin|rais|award)\w*\b[^.;£]{0,50}\b(?:direct payments?|personal budget|allowance|benefit|package|retainer|budget)\b[^.;£]{0,30}(?:£[\d,.]+\s+to\s+)?$/i;
const WEEKLY =
  /^\s*(?:(?:to )?£[\d,.]+\s*)?(?:a|per|each|every)\s+(?:week|month|fortnight|year|hour)\b(?![^.;]{0,60}\b(?:for (?:the )?(?:\w+ ){0,2}(?:weeks?|months?|years?|terms?)|between|from \d|since|backdat|owed|arrears|missed))/i;

function fromNow({ text, sum, verbs }: RoleInput): boolean {
  const left = upTo(text, sum.start);
  if (/\b(?:weeks|months|years)[’']\s+(?:\w+\s+){0,2}(?:of|at)\s*$/i.test(left)) return false;
  if (!FROM_NOW.test(left) || /\b(?:backdat|arrears|recogni|acknowledg|offer)/i.test(text)) return false;
  const upper = /^\s*to £[\d,.]+/.test(text.slice(sum.end)) || /£[\d,.]+\s+to\s+$/.test(left);
  return WEEKLY.test(text.slice(sum.end).replace(/^\s*to £[\d,.]+/, "")) && (upper || verbs.length > 0);
}

/** Guidance ranges and tariffs. */
export function guidance(input: RoleInput): RoleReading | null {
  const { sum, before, after } = input;
  if (fromNow(input)) return NONE;
  if (sum.maxPence !== null && /^\s*(?:range|band)\b/i.test(after)) return NONE;
  if (!GUIDANCE.test(before.slice(-90))) return null;
  const paying =
    /\b(?:pay|refund|paid|payment of)s?\b[^.]{0,40}$/i.test(before) &&
    !/\b(?:usual|normal|often|typical|suggest|recommend)/i.test(before.slice(-90));
  return paying || /\b(?:as per|based on|following|having regard)\b/i.test(before)
    ? null
    : /\bin line with (?:our|the|its)(?: \w+)? guidance,?[^.]{0,30}$/i.test(before) &&
        !/guidance[^.]{0,30}\b(?:of|between|range)\s*$/i.test(before)
      ? null
      : NONE;
}

/** Debts left, figures that only tell, parts of a sum that are not all of it. */
function shareGovernor(left: string): Governor {
  if (/\b(?:waiv|writ|cancel|reduc|remov)\w*\b[^.;]*$/i.test(left)) return "waive";
  return /\b(?:refund|reimburs|repay)\w*\b[^.;]*$/i.test(left) ? "refund" : "pay";
}

export function told(input: RoleInput): RoleReading | null {
  const { before, after, earlier, operative, text, sum, context } = input;
  const left = upTo(text, sum.start);
  // Only a share of this sum is paid.
  if (SHARE_BEFORE.test(before)) return { role: "gross", governor: shareGovernor(left) };
  // "I would only recommend a refund of £230 if …": nothing is recommended.
  if (
    !context.operative &&
    !/\bagree[ds]?\b/i.test(text) &&
    /\bwould (?:only |not |usually |normally |often |otherwise |then )?(?:have )?(?:recommend|ask|propos|suggest)\w*\b[^.;]{0,60}$/i.test(
      left,
    )
  )
    return NONE;
  if (/\bwhether (?:to|it|they|or not|the)\b[^,;]*$/i.test(left) && !isAskedAndAgreed(input)) return NONE;
  if (
    /\b(?:remind|tell|advis|train|explain|brief)\w*\b[^.;]*\b(?:that|how|when)\b[^.;,]*$/i.test(left) &&
    !/\band (?:to )?(?:pay|refund|make|reimburse)\b[^.;]*$/i.test(left)
  )
    return NONE;
  if (earlier && /\bagainst\s+(?:her|his|their|the|any)\s[^.;£]{0,40}$/i.test(before)) return NONE;
  if (
    /\b(?:reinstat|restart|continu|resum)\w*\b[^.;£]{0,40}\b(?:direct payments?|personal budget|allowance|benefit|package)\s+(?:of|at|worth)\s*$/i.test(
      before,
    )
  )
    return NONE;
  if (
    context.operative &&
    (/^\s*(?:is|would be|to be)\s+(?:(?:an?\s+|the\s+)?(?:\w+\s+){0,2}(?:payment|remedy|sum|amount|figure)|suitable|appropriate|right|fair|proportionate|reasonable)\b/i.test(
      after,
    ) ||
      (/\b(?:consider|think|regard|believe)(?:s|ed)?\s+(?:that\s+)?(?:a (?:payment|sum) of\s+)?$/i.test(before) &&
        /^\s*(?:to be |as |is |would be )?(?:an? )?(?:\w+ )?(?:proportionate|fair|right|appropriate|reasonable|suitable|enough|sufficient|needed|due|required)\b/i.test(
          after,
        ))) &&
    /\b(?:agreed|accepted|accepts|agrees|should pay|recommend)/i.test(context.passage) &&
    !/\boffer/i.test(before)
  )
    return { role: "award", governor: "pay" };
  // "In my draft decision I proposed £400": what is proposed now stands elsewhere.
  if (
    /\b(?:I|we|We) (?:had )?(?:first|originally|initially|previously|at first) (?:proposed|suggested|recommended)\b[^.;£]{0,40}$/i.test(
      left,
    ) ||
    /\bin my (?:draft|provisional)\b[^.;£]{0,60}$/i.test(left) ||
    /^[^.;£]{0,40}\bin my (?:draft|provisional)\b/i.test(after)
  )
    return NONE;
  if (
    context.operative &&
    /\bI have (?:now |therefore )?(?:increased|raised|reduced|changed|revised) (?:this|that|it|the (?:sum|payment|figure|amount)) to\s*$/i.test(
      before,
    )
  )
    return { role: "award", governor: "pay" };
  // "so that Mr Q is paid £400", "so that she has £400 in all": what the parts before it make.
  if (
    earlier &&
    /\bso (?:that )?(?:(?:Mr|Mrs|Ms|Miss|Dr)(?: and (?:Mr|Mrs|Ms|Miss))? [A-Z]\w*|he|she|they|it|the \w+|[A-Z])\s+(?:is|are|will be|gets?|receives?|has|have|will (?:have|get|receive)|pays?|can have)\b[^.;£]{0,24}$/i.test(
      before,
    )
  )
    return { role: "total", governor: earlier.governor, inherited: true };
  // "ask how he would like to pay the £4,110", "say what it has decided about paying more than £30,000".
  if (
    /\b(?:ask|agree|discuss|tell|say|explain|decid|consider|report)\w*\b[^.;£]{0,60}\b(?:how|what|about)\b[^.;£]{0,60}\bpay(?:s|ing)?\b[^.;£]{0,24}$/i.test(
      left,
    ) ||
    /(?<!\b(?:no|not) )\b(?:more|less|greater|higher|lower|above|over|below) than\s*$/i.test(before)
  )
    return NONE;
  // "let Ms W pay the remaining £360 over a year".
  if (
    /\b(?:let|allow|permit|help|enable)\w*\s+(?:him|her|them|(?:Mr|Mrs|Ms|Miss|Dr)(?: and (?:Mr|Mrs|Ms|Miss))? [A-Z]\w*|the \w+)\s+(?:to\s+)?(?:re)?pay\b[^.;£]{0,40}$/i.test(
      left,
    )
  )
    return NONE;
  // "use the £200 to reduce her arrears of £1,900": what is reduced.
  if (
    /\buse\b[^.;]{0,40}£[\d,.]+\s+to (?:reduce|pay off|clear)\b[^.;£]{0,40}$/i.test(left) ||
    (earlier && /\b(?:against|towards)\b[^.;£]{0,40}$/i.test(before) && /\b(?:set|put|offset)\b/i.test(left))
  )
    return NONE;
  // "reduce what she owes by £640 to £1,200": what is left of it.
  if (earlier?.governor === "waive" && earlier.role === "award" && /^\s*to\s*$/.test(before)) return NONE;
  // "send her a corrected invoice for £600": what she will be charged.
  if (
    /\b(?:send|issu|provid|giv|produc|draw|prepar)\w*\b(?:(?!\b(?:pay|clear|settl|cancel|waiv|refund|reimburs|reduc|withdraw|write|and)\w*\b)[^.;£]){0,60}\b(?:invoice|bill|demand|statement|notice|breakdown)s?\b[^.;£]{0,30}$/i.test(
      before,
    )
  )
    return NONE;
  // "The £100 that its letter mentioned is included in this sum": an earlier offer, and no more money.
  if (/^[^.;£]{0,90}\b(?:is|was|are|has been|being) (?:already )?(?:included|contained|counted) in\b/i.test(after))
    return { role: "offered", governor: "pay" };
  // "after taking off the £275 that her insurers paid": not the body's money.
  if (
    /\b(?:taking off|deducting|subtracting|allowing for|less|minus|net of)\b[^.;£]{0,20}$/i.test(before) &&
    /^[^.;£]{0,40}\b(?:insur\w+|landlord|employer|seller|builder|contractor|grant)\b/i.test(after)
  )
    return NONE;
  // "a further £75 to bring the total payment to £225": the whole is told, only the step is paid.
  if (
    (earlier || input.prior) &&
    /\bbring(?:s|ing)?\b[^.;£]{0,60}\b(?:to|at)\s*(?:an? (?:new )?(?:total|sum) of\s*)?$/i.test(before) &&
    (earlier?.role === "award" || /\b(?:further|additional|extra|another|more)\b/i.test(text))
  )
    return NONE;
  // "The Council said it would only pay £250": what it would rather pay.
  if (
    /\b(?:said|says|told us|replied|answered|countered|insisted|indicated|was willing|is willing|prepared)\b[^.;£]{0,60}\b(?:only|no more than|instead|at most)\b[^.;£]{0,40}$/i.test(
      left,
    )
  )
    return { role: "offered", governor: "pay" };
  if (/\b(?:this|that|which|it) (?:leaves?|left|would leave|will leave)\b[^.;]{0,60}$/i.test(before)) return NONE;
  if (
    /\b(?:repayment|instalments?|payment plan)\b[^.;]{0,60}$/i.test(before) ||
    /^\s*(?:(?:a|per) (?:week|month) )?(?:instalments?|repayments?)\b/i.test(after)
  )
    return NONE;
  if (/^\s*(?:left |remaining )?(?:to pay|outstanding|still owed|is still owed)\b/i.test(after)) return NONE;
  if (
    /\b(?:should|would|could|might|must) (?:only |also )?have (?:been )?\w+(?:\s+(?:him|her|them|(?:Mr|Mrs|Ms|Miss) [A-Z]))?\s*$/i.test(
      before,
    )
  )
    return NONE;
  if (earlier && (SUBPART_BEFORE.test(before) || SUBPART_AFTER.test(after)))
    return { role: "subpart", governor: earlier.governor };
  const passive = PASSIVE_AFTER.exec(after);
  if (passive && operative && !NEGATED.test(upTo(text, sum.start))) {
    const verb = (passive[1] ?? "paid").toLowerCase();
    return {
      role: totalOr(before, after),
      governor: /refund|reimburs|repaid/.test(verb)
        ? "refund"
        : /waiv|writ|cancel/.test(verb)
          ? "waive"
          : verb === "credited"
            ? "credit"
            : "pay",
    };
  }
  return null;
}
