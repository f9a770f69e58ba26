/** Sums that are only told (guidance, debts left, advice) and sums that the words just around them decide. */

import { NONE, type RoleInput, type RoleReading } from "./role.ts";
import { isOutsiders } from "./role-told.outside.ts";
import { TOLD_RULES } from "./role-told.rules.ts";
import { isSpentOnService } from "./role-told.spending.ts";
import { NEGATED, SHARE_BEFORE, SUBPART_AFTER, SUBPART_BEFORE, totalOr, upTo } from "./role-words.ts";
import { shareGovernor } from "./told-rule.ts";

const GUIDANCE =
  /\b(?:guidance|guideline|usual(?:ly)?|normally|often|typical(?:ly)?|tariff|bands?|range|in line with)\b/i;

const PASSIVE_AFTER =
  /^\s*\)?,?\s*(?:is (?:now |still )?due(?=[.,;]|$)|is (?:now )?due to (?:him|her|them|(?:Mr|Mrs|Ms|Miss) )|(?:should|will|must|is to|are to) (?:also |now )?go (?:out )?(?:from the (?:[A-Z]\w+ ?){1,4})?to\b(?! the (?:Council|Home|Trust|Provider|landlord))|(?:should|will|must|shall|is to|are to|to)\s+(?:also\s+|now\s+)?be\s+(paid|refunded|reimbursed|repaid|returned|released|(?:given|paid|sent|handed|put) back|credited|given|sent|provided|offered|waived|written off|cancelled|awarded)|is to be paid)\b/i;

/** "increase the personal budget to £180 a week": what is paid from now on is no remedy. */
const FROM_NOW =
  /\b(?:reinstat|restart|continu|resum|increas|provid|pay|set|start|begin|rais|award)\w*\b[^.;£]{0,50}\b(?:direct payments?|personal budget|allowance|benefit|package|retainer|budget)\b[^.;£]{0,30}(?:£[\d,.]+\s+to\s+)?$/i;
const WEEKLY =
  /^\s*(?:(?:to )?£[\d,.]+\s*)?(?:a|per|each|every)\s+(?:week|month|fortnight|year|hour)\b(?![^.;]{0,60}\b(?:for (?:the )?(?:\w+ ){0,2}(?:weeks?|months?|years?|terms?)|between|from \d|since|backdat|owed|arrears|missed))/i;

function fromNow({ text, sum, verbs }: RoleInput): boolean {
  const left = upTo(text, sum.start);
  if (/\b(?:weeks|months|years)[’']\s+(?:\w+\s+){0,2}(?:of|at)\s*$/i.test(left)) return false;
  if (!FROM_NOW.test(left)) return false;
  // "raise the budget from £190 to £231 a week and backdate the change, which is £533": the figure comes later.
  const later =
    /£[\s\S]*£[\s\S]*\b(?:backdat\w*|arrears)\b[^£]*£/.test(text) && /\bfrom\s*$|\bfrom £[\d,.]+\s+to\s+$/i.test(left);
  if (!later && /\b(?:backdat|arrears|recogni|acknowledg|offer)/i.test(text)) return false;
  if (later)
    return /^\s*(?:to £[\d,.]+\s*)?(?:a|per|each|every)\s+(?:week|month|fortnight|year|hour)\b/i.test(
      text.slice(sum.end),
    );
  const upper = /^\s*to £[\d,.]+/.test(text.slice(sum.end)) || /£[\d,.]+\s+to\s+$/.test(left);
  return WEEKLY.test(text.slice(sum.end).replace(/^\s*to £[\d,.]+/, "")) && (upper || verbs.length > 0);
}

/** "Having looked at our guidance I consider that £400 is suitable": a judgement, and no tariff. */
const JUDGED_BY_IT =
  /\b(?:having (?:looked at|considered|regard to|read)|in (?:the )?light of|bearing in mind|with regard to|taking account of|on the basis of|guided by|mindful of)\s+(?:our|the|my)\s+[^.;£]{0,60},?\s+(?:I|we) (?:therefore |also )?(?:consider|think|find|recommend|propose|suggest)\b(?![^£]*\b(?:usual|normal|often|typical|range|band)\w*\b)[^.;£]{0,40}$/i;

/** "the usual figure is modest, and I asked for £200": the guidance is behind us. */
const WE_ASK =
  /\b(?:I|[Ww]e) (?:(?:have|therefore|also|then) )*(?:asked for|recommend(?:ed)?|proposed?|suggest(?:ed)?)\s+(?:an? (?:payment|sum) of\s+)?$/;

/** Guidance ranges and tariffs. */
export function guidance(input: RoleInput): RoleReading | null {
  const { sum, before, after } = input;
  if (fromNow(input) || isOutsiders(input) || isSpentOnService(input)) return NONE;
  if (sum.maxPence !== null && /^\s*(?:range|band)\b/i.test(after)) return NONE;
  // "£300, which is in line with what others get, and £90 for the fares": said of the sum before.
  const own = before.replace(/^\s*,\s*which\s[^,;£]{2,90},/, "");
  if (!GUIDANCE.test(own.slice(-90)) || JUDGED_BY_IT.test(before) || WE_ASK.test(before)) return null;
  const paying =
    /\b(?:(?:pay|refund|paid|payment of|reimburse|repay)s?|and (?:to |will |should )?(?:also )?(?:send|give|make|credit|provide|issue))\b[^.]{0,40}$/i.test(
      before,
    ) && !/\b(?:usual|normal|often|typical|suggest|recommend)/i.test(before.slice(-90));
  return paying || /\b(?:as per|based on|following|having regard)\b/i.test(before)
    ? null
    : /\bin line with (?:our|the|its)(?: \w+)? guidance,?[^.]{0,30}$/i.test(before) &&
        !/guidance[^.]{0,30}\b(?:of|between|range)\s*$/i.test(before)
      ? null
      : NONE;
}

/** "£2,700 for the schooling he missed, at £1,500 for the autumn and £1,200 for the spring term". */
function isFirstStep({ text, sum, before }: RoleInput): boolean {
  return /,\s*at\s*$/.test(before) && /^\s*for\s[^.;£]{2,60}\band £/.test(text.slice(sum.end, sum.end + 80));
}

/** What follows "£300 of the promised £500", else nothing. */
function behindWhole({ text, sum }: RoleInput): string {
  const rest = text.slice(sum.end, sum.end + 300);
  const whole =
    /^\s+of (?:the|its|that) (?:(?:promised|agreed|offered|proposed) )?£[\d,.]*\d(?: (?:(?:that )?it )?(?:had |has )?(?:promised|agreed|offered|proposed))?/i.exec(
      rest,
    );
  return whole ? rest.slice(whole[0].length) : "";
}

/** What follows "£125, which his policy left him to bear,", else nothing: a debt or a charge set apart so is theirs to pay. */
function behindAside({ text, sum }: RoleInput): string {
  const rest = text.slice(sum.end, sum.end + 300);
  const aside =
    /^,\s+(?:which|that|being|as|the|an?|less|in|together|made)\b([^.;£]{2,90}?),\s+(?=(?:will|should|must|shall|is to|are to|to be)\b)/.exec(
      rest,
    );
  if (!aside || /\b(?:ow(?:es|ed|ing)|fine|penalty|fee|rent|due|set by)\b/i.test(aside[1] ?? "")) return "";
  return rest.slice(aside[0].length);
}

/** Debts left, figures that only tell, parts of a sum that are not all of it. */
export function told(input: RoleInput): RoleReading | null {
  const { before, after, earlier, operative, text, sum } = input;
  const left = upTo(text, sum.start);
  // Only a share of this sum is paid.
  if (SHARE_BEFORE.test(before)) return { role: "gross", governor: shareGovernor(left, after) };
  const words = { ...input, left };
  const rule = TOLD_RULES.find(({ holds }) => holds(words));
  if (rule) return rule.reading?.(words) ?? NONE;
  if (earlier && (SUBPART_BEFORE.test(before) || SUBPART_AFTER.test(after) || isFirstStep(input)))
    return { role: "subpart", governor: earlier.governor };
  const passive =
    PASSIVE_AFTER.exec(after) ?? PASSIVE_AFTER.exec(behindWhole(input)) ?? PASSIVE_AFTER.exec(behindAside(input));
  if (
    passive &&
    operative &&
    !/\b(?:about|regarding|concerning|demanding|chasing|seeking|over)\s+(?:the|this|that|any)\s*$/i.test(before) &&
    !NEGATED.test(upTo(text, sum.start))
  ) {
    const verb = (passive[1] ?? "paid").toLowerCase();
    return {
      role: totalOr(before, after),
      governor: /refund|reimburs|repaid|return|releas|back/.test(verb)
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
