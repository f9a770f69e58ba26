/** The verb before the sum decides; without one the lead-in or the noun phrase does. */
import type { Money } from "../money.ts";
import { NONE, type RoleInput, type RoleReading, UNKNOWN } from "./role.ts";
import { earlierRole } from "./role-accepted.ts";
import { orderedOffer, pastRelative } from "./role-earlier.ts";
import { ADJACENT, modalBefore, negated, OPERATIVE, totalOr, upTo } from "./role-words.ts";
import { asGovernor, type VerbHit } from "./verbs.ts";

/** "Mr V should now pay the balance": what the complainant is to pay. */
const OWN_DEBT =
  /(?:^|[.;,:]\s|\b(?:and|that|so|but|because|while|then)\s)(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)(?:\s(?:and|&)\s(?:Mr|Mrs|Ms|Miss|Mx|Dr))?\s[A-Z]\w*|[Ss]he|[Hh]e|[Tt]he (?:complainant|family|tenant|estate|resident|leaseholder|applicant)s?)\s+(?:will|should|must|would|can|may|is to|has to|needs to|ought to|agreed to|has agreed to|would like to|wants? to|wishes to|is able to|can afford to)\s+(?:(?:now|still|then|only|also|therefore|expect to|have to|need to|be able to|be asked to)\s+)*$/;

/** The verb before the sum decides. */
/** "honour its offer to pay £400 and pay an extra £250": behind the offer that is kept the order goes on. */
const HONOURS_AND =
  /\b(?:honours?|keeps? to|stands? by|make good)\s+(?:its|the|that|this)\s+(?:\w+\s+)?offer to\b[^.;]{0,80}£[^.;£]{0,40}\band\s+(?:also\s+|to\s+)?$/i;

export function governed(input: RoleInput): RoleReading | null {
  const { text, sum, before, after, verbs, operative, context } = input;
  const relative = pastRelative(input);
  const governors = verbs.filter(
    (v) => v.end <= sum.start && !(v.index >= input.previousEnd && v.end <= relative && input.previousEnd > 0),
  );
  const nearest = governors.at(-1);
  if (!nearest) return null;
  // Behind another sum and not joined to it: told in that sum's purpose.
  if (input.previousEnd > 0 && nearest.end <= input.previousEnd) return UNKNOWN;
  const verb =
    nearest.kind === "say" || nearest.kind === "other"
      ? beyond(input, governors, nearest)
      : objectOf(input, governors, nearest);
  if (!verb) {
    if (context.governor && (ITEM_START.test(upTo(text, sum.start)) || PRICED_ITEM.test(upTo(text, sum.start))))
      return null;
    return doubtful(input) || nearest.kind !== "say" ? UNKNOWN : NONE;
  }
  if (verb.kind === "offer") {
    const left = upTo(text, verb.index);
    const base =
      /^offers?$/.test(verb.word) &&
      (orderedOffer(input) ||
        /\b(?:will|should|shall|must|to|and|months?|weeks?|agreed to)\s+(?:also\s+|now\s+|then\s+)?$/i.test(left) ||
        (/,\s*(?:also\s+)?$/.test(left) && OPERATIVE.test(left)) ||
        (context.operative && /^\W*$/.test(left)));
    if (base) return negated(text, verb) ? NONE : { role: "award", governor: "pay" };
    return earlierRole(input, true);
  }
  const left = upTo(text, verb.index);
  // "offered to reimburse her fares": an offer, whatever it is to do.
  const modes = [
    ...left.matchAll(/\b(?:will|should|shall|must|agree[sd]?|recommend\w*|asked|offer(?:ed|s)? to|offer to)\b/gi),
  ];
  const toOffer =
    /\b(?:will|should|must|shall|agreed to)\s+(?:also\s+|now\s+)?offer to\b/i.test(left) ||
    (context.operative && /^\W*(?:and )?(?:also )?offers? to\s*$/i.test(left));
  if (!verb.past && !toOffer && /^offer/i.test(modes.at(-1)?.[0] ?? "") && !HONOURS_AND.test(left))
    return earlierRole(input, true, asGovernor(verb));
  const passive =
    verb.past &&
    (/\b(?:will|should|shall|must|to|can)\s+(?:(?:also|now|each|both|all|then)\s+)*be\s+$/i.test(left) ||
      /\bwill\s+(?:(?:also|now|each|both|all|then)\s+)*have been\s+$/i.test(left) ||
      ELIDED.test(left) ||
      ENSURED.test(left));
  if (/\b(?:can|could|may|might)\s+(?:also\s+)?$/.test(left)) return NONE;
  if (verb.past && !passive) {
    // "pay the top-up it ought to have paid, which it has worked out at £900".
    const due =
      /\b(?:should|ought to) (?:only |also )?have (?:been )?$/i.test(left) && dueFigure(input, governors, verb);
    if (due) return due;
    if (/\b(?:should|would|could|might|ought to) (?:only |also )?(?:have|not have)\s*$/i.test(left)) return NONE;
    if (/\b(?:recommend|propos|suggest)ed\b/.test(verb.word))
      return operative && !negated(text, verb) ? { role: totalOr(before, after), governor: "pay" } : UNKNOWN;
    if (bySomeoneElse(text, verb)) return awardOver(input, governors, verb);
    if (
      /\b(?:insurers?|insurance|landlord|tenants?|school|parents?|family|employer|agents?|bank|purchaser|builder|he|she)\s+(?:(?:has|had|have|already|also)\s+)*$/i.test(
        left,
      ) ||
      /^If\b/.test(text)
    )
      return /^If (?:it|they|the \w+) ha(?:s|ve) not (?:already |yet )?\w+/.test(text) &&
        /\b(?:should|must|will) (?:now )?do so\b/i.test(text.slice(sum.end))
        ? { role: "award", governor: asGovernor(verb) }
        : NONE;
    return earlierRole(input, /^(?:increas|rais|uplift)/.test(verb.word), asGovernor(verb));
  }
  if (negated(text, verb)) return NONE;
  if (!/^(?:receive|have|get|credit)/.test(verb.word) && OWN_DEBT.test(left)) return NONE;
  const change = verb.kind === "waive" ? waiveRole(text, sum, before, after, verb) : null;
  if (change) return change;
  const noun =
    context.operative &&
    /^(?:payments?|sums? of|award of|amounts? of|compensation|redress of|remedy of)$/.test(verb.word);
  if (!noun && !(operative && modalBefore(text, verb, context))) return UNKNOWN;
  if (
    /^(?:increas|rais|uplift|add)/.test(verb.word) &&
    !(/^add/.test(verb.word) && /^\s*(?:a further|another)?\s*$/.test(text.slice(verb.end, sum.start))) &&
    !/\bto\s*(?:a (?:total|payment) of\s*)?$/.test(before) &&
    !/\b(?:payment|offer|remedy|sum|amount|interest)\b/i.test(text.slice(verb.end, sum.end + 40))
  )
    return NONE;
  // "backdate her allowance to May, which comes to £3,040": the figure of the one action.
  const figure =
    input.previousEnd === 0 &&
    /\b(?:comes?|amount(?:s|ing)?) to\s*$/i.test(before) &&
    /^\s*[^\s,]/.test(text.slice(verb.end));
  const governor = verb.kind === "pay" && CLEARS.test(after) ? "settle" : asGovernor(verb);
  return { role: figure ? "award" : totalOr(before, after), governor };
}

/** "pay the nursery £1,753, which clears both the bill and the court's fee". */
const CLEARS =
  /^(?:,?\s(?:to (?!clear|settle)[^.;,£]{2,30}))?,?\s(?:which|that|to|and so) (?:will |would )?(?:also )?(?:clear|settle|pay off|discharge)s? [^.;£]{0,40}?\b(?:bills?|invoices?|fees?|debts?|accounts?|arrears|costs?|owes?|claim)\b/;

/** "will be credited with £90 and her daughter paid": the auxiliary is not said again. */
const ELIDED =
  /\b(?:will|should|must|is to|are to) be \w+(?:ed|t)\b[^;]{0,80}(?:,|\band)\s+(?:(?:his|her|their|the) \w+|(?:Mr|Mrs|Ms|Miss|Dr)(?: and (?:Mr|Mrs|Ms|Miss))? [A-Z]\w*|[A-Z])\s+$/;
/** "will make sure that Mrs B is paid". */
const ENSURED =
  /\b(?:will|should|must|agreed to|to|and)\s+(?:also\s+)?(?:ensure|make sure|see(?: to it)?|arrange)(?: that)?\s[^.;£]{2,50}\s(?:is|are|gets?)\s+$/i;
/** Nothing before the sum of an item, or whom it is for and why: "F (lost lessons) – £1,200". */
const ITEM_START = /^(?:\W*|\W*(?:to |for )?(?:[A-Z][\w’]*\s?){1,4}\([^()£]{3,60}\)\s*[:–—-]\s*)$/;

/** "launderette costs of £74" as an item of what is to be paid back. */
const PRICED_ITEM =
  /^\W*(?:(?:and|the|her|his|their)\s+){0,2}(?:[\w’-]+\s+){0,4}?(?:costs?|fees?|charges?|bills?|fares?|expenses|invoices?|rent)\s*(?:of|at|,|:|[–—-])?\s*$/i;

/** The only figure of a sentence that orders a payment: what it is may not be guessed. */
function doubtful({ text, sum, context, previousEnd }: RoleInput): boolean {
  return (
    context.operative &&
    previousEnd === 0 &&
    !text.slice(sum.end).includes("£") &&
    ORDERS_PAYMENT.test(upTo(text, sum.start))
  );
}

const ORDERS_PAYMENT =
  /\b(?:will|should|must|shall|agreed to|is to|are to)\b[^.;]{0,60}\b(?:pay|paid|refund|reimburse|repay|receive|compensat\w+|award)\b/i;

/** "refund the four payments of £31.50": the noun is the object of the verb that governs. */
function objectOf({ text }: RoleInput, governors: readonly VerbHit[], nearest: VerbHit): VerbHit {
  // "pay her the backdated allowance of £4,210": what is paid, and no payment of the past.
  const paying = governors.at(-2);
  if (
    nearest.word === "backdated" &&
    paying?.kind === "pay" &&
    /^[^.;:£]{0,40}\b(?:the|any|her|his|their|its|all|a|this|that)\s+$/i.test(text.slice(paying.end, nearest.index)) &&
    /^\s+[a-z]/.test(text.slice(nearest.end))
  )
    return { ...paying, kind: "backdate" };
  // "cancel the court fee and interest of £205": the interest is what is cancelled.
  const lifting = governors.findLast((v) => v !== nearest && v.kind !== "say" && v.kind !== "other");
  if (
    nearest.kind === "interest" &&
    lifting &&
    (lifting.kind === "waive" || lifting.kind === "refund") &&
    !lifting.past &&
    /^[^.;:£]{0,80}$/.test(text.slice(lifting.end, nearest.index)) &&
    !/\b(?:pays?|adds?|with|plus|together)\b/i.test(text.slice(lifting.end, nearest.index))
  )
    return lifting;
  if (!/^(?:payments?|sums? of|amounts? of)$/.test(nearest.word)) return nearest;
  const verb = governors.at(-2);
  if (!verb || verb.past || !["refund", "waive", "backdate", "settle", "credit"].includes(verb.kind)) return nearest;
  return /^\s*(?:(?:the|its|his|her|their|those|these|all|any|both|an?|[a-z]+)\s+){0,4}$/i.test(
    text.slice(verb.end, nearest.index),
  )
    ? verb
    : nearest;
}

/** Past a verb that only tells ("the fees she was charged, £300") to the one that pays, where the sum is its object. */
export function beyond(
  { text, sum, previousEnd }: RoleInput,
  governors: readonly VerbHit[],
  nearest: VerbHit,
): VerbHit | null {
  const award = governors.findLast((v) => v.kind !== "say" && v.kind !== "other");
  if (!award) return null;
  const between = text.slice(nearest.end, sum.start);
  // "refund £420 for the course and explain the fee of £330": another order, about a price.
  if (
    /^(?:explain|review|consider|decide|assess|discuss)s?$/.test(nearest.word) &&
    nearest.index > previousEnd &&
    previousEnd > 0
  )
    return null;
  // "£1,700 towards the tuition which he bought for £3,400": a price behind the sum that is ordered.
  if (
    nearest.kind === "say" &&
    previousEnd > 0 &&
    nearest.index > previousEnd &&
    award.end <= previousEnd &&
    /^\s*(?:[^.;,£]{0,30}\s)?(?:for|at)\s*$/.test(between)
  )
    return null;
  const adjacent = ADJACENT.test(between) || nearest.kind === "other";
  if (nearest.kind === "say" && /^\s*of\s*$/.test(between) && award.kind !== "pay") return award;
  if (
    nearest.kind === "say" &&
    adjacent &&
    nearest.index > award.index &&
    /\b(?:because|as|since|when|who|after)\b[^,]*$/i.test(text.slice(award.end, sum.start))
  )
    return null;
  if (nearest.word === "outstanding" && adjacent && /\b(?:the|any|her|his|their)\s+$/.test(upTo(text, nearest.index)))
    return award;
  const apposition = /(?:,|\bof|\(|:|—|–)\s*(?:an?|the)?\s*(?:total of\s*|payment of\s*|sum of\s*)?$/.test(between);
  const object = ["refund", "waive", "settle", "backdate", "credit"].includes(award.kind) && !ADJACENT.test(between);
  return apposition || !adjacent || object ? award : null;
}

/** "paid" by the complainant ("the fees she paid") is no payment by the body. */
function bySomeoneElse(text: string, verb: VerbHit): boolean {
  return /\b(?:he|she|they|who|(?:Mr|Mrs|Ms|Miss)(?: and (?:Mr|Mrs|Ms))? [A-Z]|[A-Z]’s (?:mother|father|parents)|family|her|his)\s+(?:(?:has|had|have|already|also|wrongly)\s+)*$/.test(
    text.slice(Math.max(0, verb.index - 60), verb.index),
  );
}

/** The complainant's own payment stands inside a refund or waiver: "refund the fees she paid, £300". */
function awardOver(input: RoleInput, governors: readonly VerbHit[], verb: VerbHit): RoleReading {
  const award = governors.findLast(
    (v) => v.index < verb.index && v.kind !== "say" && v.kind !== "other" && v.kind !== "offer" && !v.past,
  );
  // The order has its own sum: "pay her £100 and write to those who paid the £45".
  const own = ADJACENT.test(input.text.slice(verb.end, input.sum.start));
  if (award && own && input.previousEnd > 0 && award.end <= input.previousEnd) return NONE;
  if (award && (input.operative || input.context.operative) && !negated(input.text, award))
    return { role: totalOr(input.before, input.after), governor: asGovernor(award) };
  return NONE;
}

/** The figure at which the body has worked out what an order of the same sentence makes it pay. */
function dueFigure(input: RoleInput, governors: readonly VerbHit[], verb: VerbHit): RoleReading | null {
  if (
    !/\b(?:which|this|that)\b[^.;£]{0,40}\b(?:work(?:s|ed) out (?:at|as)|calculat(?:es|ed) (?:at|as|to be)|comes? to|amount(?:s|ing) to|puts? at|is)\s*$/i.test(
      input.before,
    )
  )
    return null;
  const order = governors.findLast(
    (v) => v.index < verb.index && v.kind !== "say" && v.kind !== "other" && v.kind !== "offer" && !v.past,
  );
  if (!order || order.end <= input.previousEnd || negated(input.text, order)) return null;
  if (!(input.operative && modalBefore(input.text, order, input.context))) return null;
  return { role: "award", governor: order.kind === "pay" ? "backdate" : asGovernor(order) };
}

/** "reduce the bill from £9,200 to £7,820, a saving of £1,380": only the difference is waived. */
function waiveRole(text: string, sum: Money, before: string, after: string, verb: VerbHit): RoleReading | null {
  if (/^(?:tak|knock)/.test(verb.word))
    return /\d\s?(?:%|per ?cent)/.test(text.slice(verb.index, sum.start)) &&
      /\b(?:bill|charges?|debt|arrears|invoice|fees?) of\s*$/i.test(before)
      ? { role: "gross", governor: "waive" }
      : null;
  if (!/^(?:reduc|cut)/.test(verb.word)) return null;
  // "reduce the £1,800 it was asking for to £900".
  if (
    /^\s*(?:the|its|her|his|their|this)?(?:\s+\w+){0,4}?(?:\s+of)?\s*$/.test(text.slice(verb.end, sum.start)) &&
    /\bto\s*$/.test(after) &&
    text.slice(sum.end + after.length).startsWith("£")
  )
    return { role: "gross", governor: "waive" };
  if (/\bfrom\s*$/.test(before)) return { role: "gross", governor: "waive" };
  if (/\bto\s*$/.test(before)) return { role: "balance", governor: "waive" };
  if (
    /\bby\s*$/.test(before) ||
    /\b(?:saving|reduction|which is|that is|of|being|difference)\b[^.;]{0,20}$/i.test(before)
  )
    return { role: "award", governor: "waive" };
  const noun = /\b(?:bill|charge|invoice|debt|fees?|arrears)\b/i.test(text.slice(verb.end, sum.start));
  return (noun && /^\s*(?:bill|charge|invoice|debt)?\s*by\b/i.test(after)) ||
    /^\s*(?:\w+\s+)?(?:bill|charges?|invoice|debt|arrears|fees?|overpayment|demand)\s+(?:by|to)\b/i.test(after)
    ? { role: "gross", governor: "waive" }
    : null;
}
