/** Sums offered or paid before the decision: raised, taken off, beside what is to be paid, still wanted or found enough. */

import { PERSON } from "../recipients.ts";
import { headsIn } from "./purpose.ts";
import { NONE, type RoleInput, type RoleReading } from "./role.ts";
import { earlierRole } from "./role-accepted.ts";
import { modalBefore, negated, PAID_WORD, upTo } from "./role-words.ts";
import { shareOf } from "./same.ts";
import { asGovernor } from "./verbs.ts";

const BODY =
  "(?:it|they|the (?:Council|Councils|Trust|Care Provider|Provider|Home|Care Home|ICB|CCG|Agency|School|Authority|Company|Board|University|College|Academy|Organisation|organisations)|(?:[A-Z][\\w’'&-]+\\s+){1,5}(?:Council|Limited|Trust|Ltd))";

const EARLIER_AFTER = new RegExp(
  `^\\s*(?!(?:but|and|while|although|though|so|because|when|whereas|yet|then|after|before|if|as|since)\\b)(?:payment\\s+|sum\\s+|remedy\\s+|offer\\s+)?(?:(?:that|which)\\s+)?(?:${BODY}\\s+)?(?:(?:has|had|have|was|were)\\s+)?(?:already|previously|originally|initially|earlier|first|since|been|also|just|itself)?\\s*(?:been\\s+)?(offered|proposed|suggested|promised|paid|refunded|repaid|reimbursed|credited|sent|gave|made|awarded)\\b`,
  "i",
);

const EARLIER_NOUN_AFTER =
  /^\s*(?:(?:in|from|of|under)\s+(?:its|the|that|their)\s+(?:\w+\s+)?(?=(?:offer|proposal)\b)|\w+\s+)?(offer|proposal|(?:already|previously|originally|initially) (?:offered|paid|refunded|credited|made))\b/i;

const OFFER_OF_BEFORE =
  /\b(?:(?<!\b(?:my|our) )(?:offer|offers|proposal|suggestion|promise)(?:ed)? of(?: (?:a|an))?(?: (?:payment|symbolic payment|financial remedy|sum) of)?|(?:offer|offered)(?: (?:him|her|them|(?:Mr|Mrs|Ms|Miss)(?: and (?:Mr|Mrs|Ms))? [A-Z]))?)\s*$/i;

const ORDERED_OFFER =
  /\b(?:will|should|must|shall|agreed to|(?<!\bkeep )to|(?:recommend|propose|suggest)(?:ed|s)? (?:that )?(?:it|the [A-Z]\w*(?: [A-Z]\w*)?))[\s,](?:[^.;£]{0,70}\s)?(?<!(?:its|the|an|that|this|any|their|of)\s)offer(?:\s+(?:him|her|them|the \w+|(?:Mr|Mrs|Ms|Miss)(?: and (?:Mr|Mrs|Ms|Miss))? [A-Z]\w*(?:[’']s \w+)?|[A-Z](?:[’']s \w+)?))?(?: an?)?(?: (?:payment|sum|symbolic payment) of)?\s*$/i;

/** "should make an offer of £300". */
const MAKES_OFFER = new RegExp(
  `\\b(?:will|should|must|shall|agreed to|to)\\s+(?:now\\s+|also\\s+|then\\s+)?make\\s+(?:(?:him|her|them|${PERSON})\\s+)?an?\\s+(?:\\w+\\s+)?offer of\\s*(?:an? (?:payment|sum) of\\s*)?$`,
);

/** "Offer Mrs B £300" at the head of a listed action. */
const OFFER_AT_HEAD =
  /(?:^|[;:•]\s*|\b(?:and|then|also)\s+)\W*offer\b(?! of\b)[^.;£]{0,60}$|^\W*(?:and )?(?:also )?makes? (?:(?:him|her|them) )?an offer of\s*$/i;

/** An offer that is to be made, as against one that was. */
export function orderedOffer({ text, sum, context }: RoleInput): boolean {
  const left = upTo(text, sum.start);
  return ORDERED_OFFER.test(left) || MAKES_OFFER.test(left) || (context.operative && OFFER_AT_HEAD.test(left));
}

const PAID_OF_BEFORE = /\b(?:(?:earlier|previous|first|initial|original) (?:payment|refund|remedy|sum) of)\s*$/i;

const LINK =
  /\b(?:in addition to|on top of|instead of|rather than|more than|in place of|less|minus|deduct(?:ing|s)?|after deducting|taking off|net of|inclusive of|including|includes|which includes|from|replac(?:es|e|ing)|supersedes?|as well as|besides|over and above|beyond|takes? account of|taking account of|added to|to)\s+(?:(?:the|its|any|a|an|that|this)\s+)?(?:(?:earlier|original|previous|initial|first|existing)\s+)?(?:(?:offer|payment|sum|amount|refund)s?\s+of\s+)?$/i;

const RAISE =
  /\b(?:increas\w*|rais\w*|uplift\w*|improv\w*|revis\w*|doubl\w*|top(?:s|ped|ping)?[- ]up|add(?!ition)\w*)\b/i;

const BY = /\bby\s*(?:a further|an additional|another|an extra)?\s*$/i;

/** "recommended that it increase its offer to £550": what the offer is to become. */
const TO_BECOME =
  /\b(?:increase|raise|uplift|improve)s?\s+(?:its|the|this|that|their)\s+(?:\w+\s+){0,2}?(?:offer|payment|remedy|sum)\s+to\s*(?:an? (?:total|payment|sum) of\s*)?$/i;

/** "increase its offer from £200 to £500", "top up the £200 by £150, making £350". */
export function raised(input: RoleInput): RoleReading | null {
  const { text, sum, before, after, verbs, operative, earlier } = input;
  const left = upTo(text, sum.start);
  const beside = EARLIER_AFTER.exec(after) ?? EARLIER_NOUN_AFTER.exec(after);
  const offer = OFFER_OF_BEFORE.test(before) && !orderedOffer(input);
  const becomes = TO_BECOME.exec(left);
  if (
    becomes &&
    operative &&
    !/\b(?:not|refus\w+|declin\w+|unwilling|whether|wants?|asked for)\b[^.;]{0,40}$/i.test(left.slice(0, becomes.index))
  )
    return { role: "award", governor: "pay" };
  const raising =
    RAISE.test(before) &&
    /[^.;]{0,80}$/.test(before) &&
    (/^[^.;]{0,50}\b(?:to|by)\s*(?:a (?:new )?total of\s*)?$/.test(after) ||
      /^\s*offer(?:ed)?\b/i.test(after) ||
      /\bdoubl\w*\b/i.test(before));
  // "raise the sum it first put forward (£400) to £750".
  if (
    operative &&
    /\b(?:increas\w*|rais\w*|uplift\w*|improv\w*)\s+(?:the|its|that|this)\s+(?:\w+\s+){0,2}?(?:sum|offer|payment|amount|figure)\b[^.;£()]{0,50}\(\s*$/i.test(
      before,
    ) &&
    /^\s*\)\s+to\b/.test(after)
  )
    return { role: "offered", governor: "pay" };
  const times =
    operative && !text.slice(sum.end).includes("£") && /\b(?:doubl|tripl|trebl)(?:e|es)\b[^.;£]{0,40}$/i.test(before);
  if (
    times &&
    shareOf(before) !== null &&
    (offer || beside || /\b(?:offer|payment|sum|amount|its|the)\b/i.test(before))
  )
    return { role: "gross", governor: "pay" };
  if (
    raising &&
    (beside ||
      offer ||
      /\bfrom\s*$/.test(before) ||
      /\b(?:the|its|of|this|that|current|original|earlier|initial)\s*$/.test(before))
  ) {
    return { role: /\b(?:paid|made|sent|refunded)\b/i.test(beside?.[0] ?? "") ? "paid" : "offered", governor: "pay" };
  }
  const earlierOffer = earlier?.role === "offered" || earlier?.role === "paid";
  if (
    (earlierOffer && BY.test(before)) ||
    (/\b(?:increas\w*|rais\w*|uplift\w*|top\w*[- ]up)\b[^.;£]{0,60}$/i.test(left.replace(BY, "")) && BY.test(left))
  ) {
    return { role: "increment", governor: "pay" };
  }
  // "It had offered her £30, and at my suggestion this will be £120."
  if (
    earlierOffer &&
    /\b(?:this|it|that|the (?:sum|offer|payment|figure)) (?:will|should|is to) (?:now )?(?:be|become|go up to|rise to)\s*$/i.test(
      before,
    )
  )
    return { role: "award", governor: "pay" };
  if (
    earlierOffer &&
    RAISE.test(left) &&
    /^[^.;]{0,60}\bto\s*(?:an? (?:(?:new|revised|symbolic) )?(?:total|payment|sum)(?: of)?\s*)?$/i.test(before)
  ) {
    const verb = verbs.findLast((v) => v.end <= sum.start && /^(?:increas|rais|uplift|top)/.test(v.word));
    return verb && (negated(text, verb) || (!operative && verb.past)) ? NONE : { role: "award", governor: "pay" };
  }
  return null;
}

/** "From this it will take off …". */
export const FROM_THIS =
  /\bfrom (?:this|that|it|these|which|the (?:sum|total|payment|amount))\b[^.;£]{0,50}\b(?:tak(?:e|es|ing) (?:off|away)|tak(?:e|es)|deduct\w*|subtract\w*)\s+(?:the\s+|any\s+)?$|\b(?:tak(?:e|es|ing)|deduct\w*|subtract\w*)\s+from (?:this|that|it|the (?:sum|total|payment|amount))\s+(?:the\s+|any\s+)?$/i;
/** "The £200 it sent counts towards this", "It has paid £200 of this". */
export const PART_OF_THIS =
  /^[^.;£]{0,60}\b(?:counts?|goes|will count|can count) towards (?:this|that|it|the)\b|^\s*of (?:this|that|it)\b/i;

/** "The sum of £100 already offered is included in this". */
export const INCLUDED =
  /^\s*(?:(?:that|which)\s+)?(?:(?:it|they|the [A-Z]\w+)\s+)?(?:(?:has|had|was|is)\s+)?(?:already\s+|previously\s+|earlier\s+|first\s+)?(?:been\s+)?(offered|promised|proposed|paid|sent|given)\b[^.;£]{0,40}\b(?:is|are) (?:already )?(?:included|contained|counted) in (?:this|that|it|the (?:sum|total|payment|amount))\b/i;

/** "in addition to the £50 credit on her account": the definite sum is one already given. */
const BESIDE =
  /\b(?:in addition to|on top of|as well as|besides|beside|over and above|beyond|separate from|apart from|aside from|not counting|leaving aside|together with|to add to)\s+(?:the|its|that|this|any|what was the)\s+(?:(?:earlier|original|previous|initial|first|existing|goodwill)\s+)?(?:(?:credit|voucher|payment|refund|cheque|sum|reduction|discount)s?\s+of\s+)?$/i;
const GIVEN_AFTER = new RegExp(
  `^\\s*(?:(?:goodwill|rent|gift|council tax)\\s+)?(?:(?:credit|voucher|refund|cheque|card|token|reduction|discount|rebate)\\b|(?:(?:payment|sum|gesture)\\s+)?(?:(?:that|which)\\s+)?(?:(?:she|he|they|the family|${PERSON})\\s+(?:has|have|had)?\\s*(?:already\\s+|since\\s+)?(?:had|has|received|got|accepted|cashed|been\\s+(?:paid|given|sent|credited))|(?:now\\s+|already\\s+)?(?:on|in)\\s+(?:her|his|their)\\s+(?:\\w+\\s+){0,2}account|${BODY}\\s+(?:has\\s+|had\\s+)?(?:already\\s+)?(?:put|placed|added|applied|knocked|took|taken)|from\\s+(?:stage|last|the\\s+first)|(?:already|put)\\s+\\w+))`,
);

const TAKING_OFF =
  /\b(?:pay|backdate|refund|reimburse|repay|make good|make up)\b[^.;£]{0,160},\s+(?:but\s+)?(?:less|minus|taking off|deducting|net of|after (?:taking off|deducting))\s+(?:[^.;£]{0,60}\band\s+)?(?:the|any|its|that)\s*$/i;

/** "less the £250 it has paid", "instead of the £25 it offered", "in addition to the £200 already offered". */
export function takenOff(input: RoleInput): RoleReading | null {
  const { text, sum, before, after, earlier } = input;
  const beside = EARLIER_AFTER.exec(after) ?? EARLIER_NOUN_AFTER.exec(after);
  const offer = OFFER_OF_BEFORE.test(before) && !orderedOffer(input);
  if (
    LINK.test(before) &&
    /^[^.;£]{0,70}\b(?:(?:which|and) (?:it )?(?:should|will|must) (?:also |now )?(?:pay|send|make|reissue|resend|re-send|honour)|which (?:(?:is|are) (?:also |still )?to|(?:should|will|must) (?:also |still |now )?) ?be paid)\b/i.test(
      after,
    )
  )
    return { role: "award", governor: "pay" };
  if (
    earlier?.role === "award" &&
    /\b(?:may|can|could|should|will|and|to)\s+(?:also\s+|then\s+)?(?:set off|offset|deduct|take off|take away|subtract|net off)\b[^.;£]{0,30}$/i.test(
      before,
    ) &&
    (beside || /\balready\b/i.test(after))
  )
    return { role: "paid", governor: "pay" };
  const inside = (earlier ?? input.prior) && INCLUDED.exec(after);
  if (inside) return { role: PAID_WORD.test(inside[1] ?? "") ? "paid" : "offered", governor: "pay" };
  // "From this it will take off the £450 it sent her."
  if (
    FROM_THIS.test(upTo(text, sum.start)) ||
    (PART_OF_THIS.test(after) &&
      /\b(?:paid|sent|given|refunded)\b/i.test(`${before.slice(-30)} ${after.slice(0, 60)}`) &&
      !/\bbe (?:paid|sent|given|refunded)\b/i.test(before.slice(-40)) &&
      !/\bshould\b/i.test(before))
  )
    return { role: "paid", governor: "pay" };
  if (
    /\b(?:owes?|charge[ds]?|charging|bill(?:ed)?)\b[^.;]{0,30}£[\d,.]+\s+(?:rather than|instead of)\s+$/i.test(
      upTo(text, sum.start),
    )
  )
    return NONE;
  // "backdate the allowance to May, taking off child benefit and the £300": what is taken off a sum still to be named.
  if (TAKING_OFF.test(before)) return { role: "paid", governor: "pay" };
  if (BESIDE.test(before) && (GIVEN_AFTER.test(after) || beside))
    return {
      role: offer || /\b(?:offer|promis|propos|suggest)/i.test(beside?.[0] ?? "") ? "offered" : "paid",
      governor: "pay",
    };
  const replacing = /\b(?:instead of|rather than|in place of|replac(?:es|ing))\b[^.;]{0,30}$/i.test(before);
  if (LINK.test(before) && (beside || offer || PAID_OF_BEFORE.test(before) || replacing)) {
    return {
      role: PAID_WORD.test(beside?.[0] ?? "") || PAID_OF_BEFORE.test(before) ? "paid" : "offered",
      governor: "pay",
    };
  }
  if (
    replacing &&
    /\b(?:of|than|(?:voucher|cheque|credit|token|card) (?:for|worth)|replac\w+)\s+(?:the\s+|its\s+|a\s+|only\s+)?$/i.test(
      before,
    )
  )
    return { role: "offered", governor: "pay" };
  if (earlier && /\b(?:less|minus|after deducting|deducting|net of)\s+(?:the\s+|any\s+)?$/i.test(before))
    return { role: "paid", governor: "pay" };
  return null;
}

const PAID_OVER = /^\s*(?:paid|sent|given|refunded)\s+(?:(?:direct|directly|straight|back|over)\s+)?(?:in)?to\b/i;
const WILL_BE = /\b(?:(?:will|should|must|is to|are to|to) be|will|should|must)\b[^.;]*$/i;

/** The head of an item, with whom it is for. */
const TO_PAYEE = `(?:to|for)\\s+(?:${PERSON}|him|her|them|the (?:family|estate))\\s*[,:–—-]?\\s*`;
const ITEM = new RegExp(
  `(?:^\\W*(?:and,?\\s+)?(?:also\\s+)?(?:${TO_PAYEE})?|(?:[,;]|\\band),?\\s+${TO_PAYEE})(?:the|its)?\\s*$`,
  "i",
);
/** "paid for the hoist", "paid to the removal firm": what the payee laid out, by whomever it is told. */
const BOUGHT = new RegExp(
  `^\\s*(?:(?:that|which)\\s+(?:was|were)\\s+)?paid\\s+(?:out\\s+)?(?:for|to|towards|in)\\s+(?!(?:him|her|them|it)\\b(?!\\s+[a-z])|${PERSON}|[A-Z])`,
);
const OUTLAYS: ReadonlySet<string> = new Set(["financial-loss", "avoidable-costs"]);

/** "the £300 it offered": still wanted as the object of an order, else superseded or found enough. */
export function earlierBeside(input: RoleInput): RoleReading | null {
  const { text, sum, before, after, verbs, operative, earlier, context } = input;
  const beside = EARLIER_AFTER.exec(after) ?? EARLIER_NOUN_AFTER.exec(after);
  if (beside) {
    if (OFFER_OF_BEFORE.test(before) && /\bmade$/i.test(beside[0])) return earlierRole(input, true);
    // "£640 is to be set against her arrears, with £150 paid direct to Ms V": done together with what is ordered.
    if (
      earlier?.role === "award" &&
      (/\bwith\s+(?:a further\s+|another\s+)?$/i.test(before) ||
        (earlier.governor === "waive" && /,\s+and\s+(?:a further\s+|another\s+)?$/i.test(before))) &&
      PAID_OVER.test(after) &&
      WILL_BE.test(upTo(text, sum.start))
    )
      return { role: "award", governor: "pay" };
    // "The Council will pay: the £500 it offered for …; to Mrs N, the £87 paid for the hoist": items of what is to be paid.
    const paying = context.governor ?? input.ordered;
    if (paying && ITEM.test(input.previousEnd > 0 ? before : upTo(text, sum.start))) {
      if (BOUGHT.test(after) && headsIn(after.slice(0, 80)).every((h) => OUTLAYS.has(h)))
        return { role: "award", governor: "refund" };
      if (context.governor && !PAID_WORD.test(beside[0])) return { role: "award", governor: context.governor };
    }
    if (/^If\b/.test(text) && /\b(?:has|have|was|were) (?:already )?(?:been )?\w+/i.test(beside[0])) return NONE;
    const verb = verbs.findLast((v) => v.end <= sum.start && v.kind !== "say" && v.kind !== "other");
    const near = verb && !verb.past && /^[^.;£]{0,60}$/.test(text.slice(verb.end, sum.start));
    if (near && /\bpaid\b/i.test(beside[0]) && (verb.kind === "refund" || verb.kind === "waive"))
      return { role: "award", governor: verb.kind };
    const ordered =
      near && operative && verb.kind !== "offer" && modalBefore(text, verb, context) && !negated(text, verb);
    if (ordered && !/\b(?:already|has|had|have) (?:already )?paid\b/i.test(beside[0]))
      return { role: "award", governor: asGovernor(verb) };
    const refund = /\b(?:refunded|repaid|reimbursed)$/i.test(beside[0]);
    return earlierRole(input, !PAID_WORD.test(beside[0]), refund ? "refund" : "pay");
  }
  if (OFFER_OF_BEFORE.test(before) && !orderedOffer(input)) return earlierRole(input, true);
  return null;
}

/** Where the words of a sum begin that are not said of the sum before it ("£300 it offered …"). */
export function pastRelative({ text, previousEnd }: RoleInput): number {
  const said = previousEnd > 0 ? EARLIER_AFTER.exec(text.slice(previousEnd, previousEnd + 120)) : null;
  return previousEnd + (said?.[0].length ?? 0);
}
