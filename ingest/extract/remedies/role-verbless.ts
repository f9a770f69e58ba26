/** A sum without a verb of its own, in a list that pays or in an action section. */
import type { RoleInput, RoleReading } from "./role.ts";
import { totalOr, upTo } from "./role-words.ts";

/** "Ms H, who shared his room: £300": more of the person who is paid. */
const WHO_IS_PAID =
  /^[^.;,£]{1,60},\s+(?:(?:(?:in|with|for|to|of|on) )?who(?:se|m)?|as|because|since)\s[^.;:£]{3,80}(?=[,:]\s*$)/i;

/** No verb of its own: an item of a paying list, or a noun phrase in an action section. */
export function verbless({ text, sum, before, after, context }: RoleInput): RoleReading | null {
  const left = upTo(text, sum.start);
  if (context.governor && !/\b(?:because|since|which|who)\b/i.test(left.replace(WHO_IS_PAID, "")))
    return { role: totalOr(before, after), governor: context.governor };
  if (!context.operative) return null;
  const opens =
    !/^\s*(?:does|do|did|was|were|is|are|had|has|would|could|might)\b/i.test(after) &&
    (/^\W*(?:[a-h]\)\s*)?(?:(?:Within|By|In|Before|On|No later than)\b[^.;:£]{1,50}[,:]\s+)?(?:To (?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)(?: and (?:Mr|Mrs|Ms|Miss|Mx|Dr))? [A-Z]\w*|him|her|them)[,:]\s+)?(?:an? |the )?(?:(?:further|additional|symbolic|total)\s+)*(?:(?:payment|sum|refund|voucher|cheque|gift card|credit|token) )?(?:(?:of|for|worth) )?$/i.test(
      left,
    ) ||
      /^\W*(?:(?:Within|By|In|Before|On|No later than)\b[^.;:£]{1,50}[,:]\s+)?(?:an? |the |its )?(?:\w+ )?apology\b[^.;£,]{0,40}(?:,\s+|\s)(?:and|with|plus)\s+(?:an? (?:payment|sum) of )?$/i.test(
        left,
      ));
  const listed =
    /\b(?:has |have )?(?:agreed|agrees) to\s+(?:an? )?(?:(?:further|additional|symbolic)\s+)?$|\b(?:agreed|agrees|remedy|actions?)\s*:\s[^.£]{0,80}[;,]\s*(?:and\s+)?$|\b(?:actions?|remed(?:y|ies)|recommendations?|redress)(?:\s+for\s[^.;£]{2,30}?)?\s+(?:of|are|is|include[sd]?|comprise[sd]?)\b/i.test(
      left,
    );
  const purpose =
    /^\s*(?:\w+\s+){0,3}(?:payment|to (?:recognise|acknowledge|remedy|reflect|put right)|for (?:her|his|their|the))\b/i.test(
      after,
    ) && !/\b(?:because|which|who|paid)\b/i.test(left);
  return opens || listed || purpose ? { role: totalOr(before, after), governor: "pay" } : null;
}
