/** The role of one sum in its sentence, by its nearest words first and the verb that governs it last. */
import type { Money } from "./money.ts";
import { PERSON } from "./recipients.ts";
import { asGovernor, type Governor, type VerbHit } from "./remedy-verbs.ts";

/** `explained` sums only explain an earlier one ("This is made up of …") and count where they are its parts. */
export type Role =
  | "award"
  | "explained"
  | "total"
  | "increment"
  | "gross"
  | "balance"
  | "subpart"
  | "offered"
  | "paid"
  | "adequate"
  | "conditional"
  | "narrative";

export interface RoleReading {
  readonly role: Role;
  readonly governor: Governor | null;
  /** The verb is a neighbour's. */
  readonly inherited?: boolean;
}

/** A sum read before this one. */
export interface EarlierSum {
  readonly money: Money;
  readonly role: Role;
  readonly governor: Governor | null;
}

export interface SentenceContext {
  /** True in an action section or under an operative lead-in: base verbs need no "will". */
  readonly operative: boolean;
  /** Governor of the lead-in, for items without a verb. */
  readonly governor: Governor | null;
  /** An agreement is told in the passage, so that "This included …" goes on with it. */
  readonly continues: boolean;
  /** The whole passage, to hear whether an offer was accepted. */
  readonly passage: string;
  readonly conditional: boolean;
  /** A sum to be paid that a neighbouring paragraph of the same list or section has named. */
  readonly prior: EarlierSum | null;
}

export interface RoleInput {
  readonly text: string;
  readonly sum: Money;
  /** Own words before and after, up to the neighbouring sums. */
  readonly before: string;
  readonly after: string;
  readonly verbs: readonly VerbHit[];
  readonly operative: boolean;
  /** The last sum of the sentence that is not only told. */
  readonly earlier: EarlierSum | null;
  /** Offset at which the sum before this one ends, told or not; 0 where none. */
  readonly previousEnd: number;
  /** The last sum to be paid in the sentences and paragraphs before. */
  readonly prior: EarlierSum | null;
  readonly context: SentenceContext;
}

const BODY =
  "(?:it|they|the (?:Council|Councils|Trust|Care Provider|Provider|Home|Care Home|ICB|CCG|Agency|School|Authority|Company|Board|University|College|Academy|Organisation|organisations)|(?:[A-Z][\\w’'&-]+\\s+){1,5}(?:Council|Limited|Trust|Ltd))";
const EARLIER_AFTER = new RegExp(
  `^\\s*(?:payment\\s+|sum\\s+|remedy\\s+|offer\\s+)?(?:(?:that|which)\\s+)?(?:${BODY}\\s+)?(?:(?:has|had|have|was|were)\\s+)?(?:already|previously|originally|initially|earlier|first|since|been|also|just|itself)?\\s*(?:been\\s+)?(offered|proposed|suggested|paid|refunded|repaid|reimbursed|credited|sent|gave|made|awarded)\\b`,
  "i",
);
const EARLIER_NOUN_AFTER =
  /^\s*(?:\w+\s+)?(offer|(?:already|previously|originally|initially) (?:offered|paid|refunded|credited|made))\b/i;
const OFFER_OF_BEFORE =
  /\b(?:(?:offer|offers|proposal|suggestion)(?:ed)? of(?: (?:a|an))?(?: (?:payment|symbolic payment|financial remedy|sum) of)?|(?:offer|offered)(?: (?:him|her|them|(?:Mr|Mrs|Ms|Miss)(?: and (?:Mr|Mrs|Ms))? [A-Z]))?)\s*$/i;
const ORDERED_OFFER =
  /\b(?:will|should|must|shall|agreed to|to)\s(?:[^.;£]{0,70}\s)?(?<!(?:its|the|an|that|this|any|their|of)\s)offer(?:\s+(?:him|her|them|(?:Mr|Mrs|Ms|Miss)(?: and (?:Mr|Mrs|Ms|Miss))? [A-Z]))?(?: an?)?(?: (?:payment|sum|symbolic payment) of)?\s*$/i;
const PAID_OF_BEFORE = /\b(?:(?:earlier|previous|first|initial|original) (?:payment|refund|remedy|sum) of)\s*$/i;
export const DURING =
  /\b(?:in (?:response|answer|reply) to (?:my|our|the Ombuds\w+) (?:enquir|draft|investigation)|during (?:my|our|this|the|the course of my) (?:investigation|enquir)|since (?:I|we) (?:began|started|made|contacted)|(?:following|after|as a result of) (?:my|our) (?:enquir|investigation|involvement|draft|intervention|contact)|after (?:I|we) (?:made|contacted|asked|began|started|issued|sent|became|got)|when (?:I|we) (?:made|asked|contacted)|while (?:I|we) (?:was|were) investigating|on receiving (?:my|our) (?:enquir|draft)|after (?:it|the (?:Council|Care Provider)) (?:received|read|saw) (?:my|our))/i;
const ACCEPTED =
  /\b(?:suitable|appropriate|satisf\w+|sufficient|enough|adequate|proportionate|fair|reasonable|puts? right|in line with (?:our|the) guidance|remed(?:y|ies) (?:the|her|his|their|any)|nothing more|no further|welcome|acceptable|agree(?:s|d)? (?:with|that) (?:this|it|the offer))\b/i;
const NOT_ACCEPTED =
  /\b(?:not (?:a |an )?(?:\w+ )?(?:suitable|appropriate|sufficient|enough|adequate|consider)|in(?:sufficient|adequate)|too low|fell? (?:well )?short|do(?:es)? not (?:go far|reflect|remedy|consider|think|go)|unsuitable)\b/i;
const DIRECTED =
  /\b(?:should (?:now )?(?:pay|make|do|complete|honour|arrange)|will (?:now )?(?:pay|make|honour|do)|has (?:now )?agreed to|agreed to (?:pay|make|do|honour)|must (?:now )?(?:pay|make|honour)|(?:should|must|will) (?:now )?be (?:paid|made|honoured)|honour|if it has not|if not already|where it has not)\b/i;

const NEGATED =
  /\b(?:(?:not|never|nor|cannot|no longer)\s+(?:\S+\s+){0,3}?(?:ask|asked|recommend|recommended|recommending|consider|think|propose|require|suggest|award|agree that|need|expect|had to|have to)|need not|no need|did not|does not have to|do not)\b[^,;]*$/i;

const TOTAL_BEFORE =
  /\b(?:(?:a |the )?(?:(?:combined|overall|grand)\s+)?(?:sub)?total(?:s|ling)?(?: (?:payment|sum|remedy|award|amount|figure|of the payments))?(?: (?:of|is|to|comes to|being|will be|would be))?|totalling|altogether|mak(?:es|ing)(?: (?:a|it|this|that|the))?(?: (?:total|sum))?(?: of)?|which makes|(?:comes?|amount(?:s|ing)?|adds?|adding)(?: up)? to|in all,?|sum total of|overall payment of|(?:in total|altogether)[,:]?)\s*$/i;
const TOTAL_AFTER =
  /^\s*(?:\)|,)?\s*(?:in total|altogether|in all|overall|all told|between them|in aggregate|as a total|total\b)/i;
const SUBPART_BEFORE =
  /\b(?:of (?:which|this|that|these)(?: sum| amount| payment)?,?|includ(?:es|ing)|which includes)\s*$/i;
const SUBPART_AFTER = /^\s*of (?:this|that|it|which|the (?:total|sum|payment|amount))\b/i;
const NARROW = `(?:\\s*(?:him|her|them|it|${PERSON}|the (?:complainant|family|council))?\\s*(?:about|around|over|nearly|only|more than|an? (?:extra|additional|further)|a|an|the|another|approximately|at least|less than|some)?\\s*)$`;
const ADJACENT = new RegExp(`^${NARROW}`, "i");
const COORDINATED = new RegExp(
  `(?:^|[,;(:]|\\band|\\bplus|\\bwith|\\bas well as|\\bor|\\bto)\\s*(?:also\\s+|then\\s+|finally\\s+|secondly,?\\s+|firstly,?\\s+)?(?:(?:to|for)\\s+)?(?:(?:${PERSON}|him|her|them|the (?:Council|Trust|Home|ICB|CCG|Care Provider|child|family|estate)|(?:his|her|their)\\s\\w+(?:,?\\s(?:Mr|Mrs|Ms|Miss)\\s[A-Z]\\w*|,?\\s[A-Z]\\b)?)(?:[’']s\\s\\w+)?,?\\s+)?(?:an?\\s+|the\\s+|another\\s+)?(?:(?:further|additional|extra|separate|symbolic|second|third|one-off|token)\\s+){0,3}(?:(?:payments?|sums?|amounts?|refund|arrears|allowance|back ?pay|compensation|redress|time and trouble payment)\\s+(?:itself\\s+)?(?:of\\s+)?)?$`,
  "i",
);

export const OPERATIVE =
  /\b(?:will|should|shall|must|agree(?:s|d)?(?: to|,|\b)|recommend(?:s|ed)?|ask(?:ed)?|propos(?:e|es|ed)|is to|are to|invited?|for the (?:Council|Trust|Care Provider|Home|Provider)\b[^.]{0,60} to|accepted (?:my|our|the) recommendation|now (?:agreed|offered))\b/i;
/** A named body as the next payer: "…, Marshwood District Council £300". */
const NEXT_BODY = /(?:^|[,;(]|\band)\s*(?:the\s+)?(?:[A-Z][\w’'&-]*\s+|of\s+|and\s+){1,8}$/;
const GUIDANCE =
  /\b(?:guidance|guideline|usual(?:ly)?|normally|often|typical(?:ly)?|tariff|bands?|range|in line with)\b/i;
const LINK =
  /\b(?:in addition to|on top of|instead of|rather than|in place of|less|minus|deduct(?:ing|s)?|after deducting|taking off|net of|inclusive of|including|includes|which includes|from|replac(?:es|ing)|as well as|besides|over and above|beyond|takes? account of|taking account of|added to|to)\s+(?:(?:the|its|any|a|an|that|this)\s+)?(?:(?:earlier|original|previous|initial|first|existing)\s+)?(?:(?:offer|payment|sum|amount|refund)s?\s+of\s+)?$/i;
const RAISE = /\b(?:increas\w*|rais\w*|uplift\w*|improv\w*|revis\w*|doubl\w*|top(?:s|ped|ping)?[- ]up|add\w*)\b/i;
const BY = /\bby\s*(?:a further|an additional|another|an extra)?\s*$/i;
const PAID_WORD = /\b(?:paid|refunded|repaid|reimbursed|credited|sent|gave|made)\b/i;
const PASSIVE_AFTER =
  /^\s*(?:(?:should|will|must|shall|is to|are to|to)\s+(?:also\s+|now\s+)?be\s+(paid|refunded|reimbursed|repaid|credited|given|sent|provided|offered|waived|written off|cancelled|awarded)|is to be paid)\b/i;
const EXPLAINING =
  /^Of (?:this|that|which|these|it),?\s|^(?:This|That|It|(?:The|Its) (?:payment|sum|total|figure|amount|remedy|award))\s+(?:is|was|comprises|consists|includes|represents|reflects|breaks down|should be|will be|has been|covers|equates|comes|amounts|works out|equals)\b/i;
const PART_MARK =
  /(?:[(:–—]|\bbeing|\bmade up of|\bcompris(?:ing|es|ed of)|\bconsist(?:ing|s) of|\bbroken down(?: as| into)?|\bas follows|\bthat is|\bnamely|\bi\.e\.?,?|\bwhich is|\bsplit(?: between| as)?|\bdivided)\s*(?:[^£.;]{0,40}\()?\s*(?:an?\s+|the\s+)?(?:(?:payment|sum|refund|reimbursement|arrears|interest|allowance)\s+of\s+)?$/i;

const NONE: RoleReading = { role: "narrative", governor: null };

/** The words before a place, as far as a clause of the genre reaches, so that a long sentence costs no more. */
function upTo(text: string, at: number): string {
  return text.slice(Math.max(0, at - 600), at);
}

/** Tries the rules in order; the first that knows the sum decides. */
export function roleOf(input: RoleInput): RoleReading {
  return (
    guidance(input) ??
    raised(input) ??
    takenOff(input) ??
    earlierBeside(input) ??
    told(input) ??
    coordinated(input) ??
    nounItem(input) ??
    governed(input) ??
    verbless(input) ??
    NONE
  );
}

/** Guidance ranges and tariffs. */
function guidance({ sum, before, after }: RoleInput): RoleReading | null {
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

/** "increase its offer from £200 to £500", "top up the £200 by £150, making £350". */
function raised(input: RoleInput): RoleReading | null {
  const { text, sum, before, after, verbs, operative, earlier } = input;
  const left = upTo(text, sum.start);
  const beside = EARLIER_AFTER.exec(after) ?? EARLIER_NOUN_AFTER.exec(after);
  const offer = OFFER_OF_BEFORE.test(before) && !ORDERED_OFFER.test(left);
  const raising =
    RAISE.test(before) &&
    /[^.;]{0,80}$/.test(before) &&
    (/^[^.;]{0,50}\b(?:to|by)\s*(?:a (?:new )?total of\s*)?$/.test(after) ||
      /^\s*offer(?:ed)?\b/i.test(after) ||
      /\bdoubl\w*\b/i.test(before));
  if (
    raising &&
    (beside ||
      offer ||
      /\bfrom\s*$/.test(before) ||
      /\b(?:the|its|of|this|that|current|original|earlier|initial)\s*$/.test(before))
  ) {
    return { role: /\bpaid\b/i.test(beside?.[0] ?? "") ? "paid" : "offered", governor: "pay" };
  }
  const earlierOffer = earlier?.role === "offered" || earlier?.role === "paid";
  if (
    (earlierOffer && BY.test(before)) ||
    (/\b(?:increas\w*|rais\w*|uplift\w*|top\w*[- ]up)\b[^.;£]{0,60}$/i.test(left.replace(BY, "")) && BY.test(left))
  ) {
    return { role: "increment", governor: "pay" };
  }
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

/** "less the £250 it has paid", "instead of the £25 it offered", "in addition to the £200 already offered". */
function takenOff(input: RoleInput): RoleReading | null {
  const { text, sum, before, after, earlier } = input;
  const beside = EARLIER_AFTER.exec(after) ?? EARLIER_NOUN_AFTER.exec(after);
  const offer = OFFER_OF_BEFORE.test(before) && !ORDERED_OFFER.test(upTo(text, sum.start));
  if (
    LINK.test(before) &&
    /^[^.;£]{0,70}\b(?:which|and) (?:it )?(?:should|will|must) (?:also |now )?(?:pay|send|make|reissue|resend|re-send|honour)\b/i.test(
      after,
    )
  )
    return { role: "award", governor: "pay" };
  const replacing = /\b(?:instead of|rather than|in place of|replac(?:es|ing))\b[^.;]{0,30}$/i.test(before);
  if (LINK.test(before) && (beside || offer || PAID_OF_BEFORE.test(before) || replacing)) {
    return {
      role: PAID_WORD.test(beside?.[0] ?? "") || PAID_OF_BEFORE.test(before) ? "paid" : "offered",
      governor: "pay",
    };
  }
  if (replacing && /\b(?:of|than|replac\w+)\s+(?:the\s+|its\s+|a\s+|only\s+)?$/i.test(before))
    return { role: "offered", governor: "pay" };
  if (earlier && /\b(?:less|minus|after deducting|deducting|net of)\s+(?:the\s+|any\s+)?$/i.test(before))
    return { role: "paid", governor: "pay" };
  return null;
}

/** "the £300 it offered": still wanted as the object of an order, else superseded or found enough. */
function earlierBeside(input: RoleInput): RoleReading | null {
  const { text, sum, before, after, verbs, operative, context } = input;
  const beside = EARLIER_AFTER.exec(after) ?? EARLIER_NOUN_AFTER.exec(after);
  if (beside) {
    if (/^If\b/.test(text) && /\b(?:has|have|was|were) (?:already )?(?:been )?\w+/i.test(beside[0])) return NONE;
    const verb = verbs.findLast((v) => v.end <= sum.start && v.kind !== "say" && v.kind !== "other");
    const near = verb && !verb.past && /^[^.;£]{0,60}$/.test(text.slice(verb.end, sum.start));
    if (near && /\bpaid\b/i.test(beside[0]) && (verb.kind === "refund" || verb.kind === "waive"))
      return { role: "award", governor: verb.kind };
    const ordered =
      near && operative && verb.kind !== "offer" && modalBefore(text, verb, context) && !negated(text, verb);
    if (ordered && !/\b(?:already|has|had|have) (?:already )?paid\b/i.test(beside[0]))
      return { role: "award", governor: asGovernor(verb) };
    return earlierRole(input, !PAID_WORD.test(beside[0]));
  }
  if (OFFER_OF_BEFORE.test(before) && !ORDERED_OFFER.test(upTo(text, sum.start))) return earlierRole(input, true);
  return null;
}

/** Debts left, figures that only tell, parts of a sum that are not all of it. */
function shareGovernor(left: string): Governor {
  if (/\b(?:waiv|writ|cancel|reduc|remov)\w*\b[^.;]*$/i.test(left)) return "waive";
  return /\b(?:refund|reimburs|repay)\w*\b[^.;]*$/i.test(left) ? "refund" : "pay";
}

export const SHARE_BEFORE =
  /\b(half|(?:a|one) (?:third|quarter)|two thirds|three quarters|\d{1,2}\s?(?:%|per ?cent)) (?:of )?(?:(?:the|her|his|their|its|that|this)\s+)?(?:[a-z’']+\s+){0,3}(?:of\s+)?$/i;

function told({ before, after, earlier, operative, text, sum, context }: RoleInput): RoleReading | null {
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
  if (/\bwhether (?:to|it|they|or not|the)\b[^,;]*$/i.test(left)) return NONE;
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
    /^\s*(?:is|would be|to be)\s+(?:an?\s+)?(?:\w+\s+){0,2}(?:payment|remedy|sum|amount|figure)\b/i.test(after) &&
    /\b(?:agreed to (?:pay|this|do)|should pay|recommend)/i.test(context.passage) &&
    !/\boffer/i.test(left)
  )
    return { role: "award", governor: "pay" };
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

/** Elided verbs: a sum joined to the one before is what that is; sums that make or explain it are its total or parts. */
function coordinated(input: RoleInput): RoleReading | null {
  const { text, before, after, earlier, verbs, sum, operative, prior } = input;
  const from = pastRelative(input);
  const own = verbs.findLast((v) => v.end <= sum.start && v.index >= from && v.kind !== "say" && v.kind !== "other");
  if (!earlier || earlier.role === "narrative") {
    if (!prior) {
      const governor = announced(input);
      return governor && { role: "award", governor };
    }
    const left = upTo(text, sum.start);
    if (
      /\b(?:in total|in all|altogether|overall|the total(?: (?:payment|sum|amount|remedy))?)\b,?[^£]{0,60}$/i.test(
        left,
      ) ||
      TOTAL_BEFORE.test(before) ||
      TOTAL_AFTER.test(after)
    ) {
      return operative || EXPLAINING.test(text) || /^(?:This|That|Together|In total|Altogether|The total)\b/.test(text)
        ? { role: "total", governor: prior.governor, inherited: !own }
        : null;
    }
    if (
      (EXPLAINING.test(text) || SUBPART_AFTER.test(after)) &&
      !/\b(?:leaves|in line with|guidance|more than|less than|below|above|because|as it)\b/i.test(left)
    )
      return { role: "explained", governor: prior.governor, inherited: true };
    return null;
  }
  const joined = COORDINATED.test(before) || NEXT_BODY.test(before) || PART_MARK.test(before);
  const total = TOTAL_BEFORE.test(before) || TOTAL_AFTER.test(after);
  if (total && (joined || TOTAL_BEFORE.test(before)))
    return { role: "total", governor: own ? asGovernor(own) : earlier.governor, inherited: !own };
  if (
    (earlier.role === "gross" || earlier.role === "balance") &&
    !(own && !own.past && input.previousEnd > 0 && own.kind !== "waive")
  ) {
    if (/^\s*to\s*$/.test(before)) return { role: "balance", governor: earlier.governor };
    return /\b(?:saving|reduction|difference|which is|that is|being|or|so|reduces it by|by)\b[^.;]{0,20}$/i.test(before)
      ? { role: "award", governor: earlier.governor }
      : NONE;
  }
  if (!joined) return null;
  // Interest is one sum's; a neighbour without a verb is only paid.
  const governor =
    own &&
    own.kind !== "offer" &&
    !/\b(?:is|was|being) (?:an?|the) $/.test(upTo(text, own.index)) &&
    !(own.kind === "pay" && /\bpayment itself of\s*$/i.test(before))
      ? asGovernor(own)
      : earlier.governor !== "interest"
        ? earlier.governor
        : /\bitself\b/i.test(before)
          ? "backdate"
          : "pay";
  if (own && negated(text, own)) return NONE;
  if (earlier.role === "paid" || earlier.role === "offered") {
    if (operative && /\b(?:further|additional|extra|another)\b/i.test(before)) return { role: "award", governor };
    if (own && !own.past && operative) return { role: "award", governor };
    return { role: earlier.role, governor };
  }
  if (own?.past && own.kind !== "other" && own.kind !== "say" && !/\bbe\s+$/.test(upTo(text, own.index))) return null;
  if (earlier.role === "explained") return { role: "explained", governor, inherited: !own };
  if (earlier.role === "adequate") return { role: "adequate", governor };
  return { role: "award", governor, inherited: !own };
}

/** "… make Mrs V a payment. The sum is £325": the payment was ordered before its figure is named. */
function announced({ text, before, context }: RoleInput): Governor | null {
  if (!context.operative) return null;
  if (
    !/^(?:The (?:sum|amount|payment|figure)|Its amount|This|It) (?:is(?: to be)?|should be|will be|comes to|amounts to|was set at)\s*(?:a total of\s*)?$/i.test(
      before,
    )
  )
    return null;
  const told = context.passage.slice(0, Math.max(0, context.passage.indexOf(text))).slice(-600);
  if (told.includes("£")) return null;
  if (/\b(?:refund|reimburse|repay)\b/i.test(told)) return "refund";
  const paying = /\b(?:pays?|payments?|financial remedy|sum of money|compensat\w+)\b[\s\S]*$/i.exec(told)?.[0];
  if (paying === undefined) return null;
  return /\b(?:fees?|allowances?|wages|arrears|direct payments?|benefit|bursary|backdat\w+)\b/i.test(paying)
    ? "backdate"
    : "pay";
}

/** "Payment for distress and lost time: £250", "Refund of licence fee: £180" as an item. */
function nounItem({ text, before, sum, context, previousEnd }: RoleInput): RoleReading | null {
  if (!context.operative || previousEnd > 0 || sum.start > 140) return null;
  const m =
    /^\W*(?:\w[).]\s*)?(?:an? |the )?(?:(?:symbolic|financial|further|one-off)\s+)?(payment|compensation|sum|redress|refund|reimbursement)\b[^.;£]{0,110}(?::|\s[–—-])\s*$/i.exec(
      before,
    );
  if (!m || text.startsWith("If ")) return null;
  return { role: "award", governor: /^re[fi]/i.test(m[1] ?? "") ? "refund" : "pay" };
}

/** Where the words of a sum begin that are not said of the sum before it ("£300 it offered …"). */
function pastRelative({ text, previousEnd }: RoleInput): number {
  const said = previousEnd > 0 ? EARLIER_AFTER.exec(text.slice(previousEnd, previousEnd + 120)) : null;
  return previousEnd + (said?.[0].length ?? 0);
}

/** The verb before the sum decides. */
function governed(input: RoleInput): RoleReading | null {
  const { text, sum, before, after, verbs, operative, context } = input;
  const relative = pastRelative(input);
  const governors = verbs.filter(
    (v) => v.end <= sum.start && !(v.index >= input.previousEnd && v.end <= relative && input.previousEnd > 0),
  );
  const nearest = governors.at(-1);
  if (!nearest) return null;
  // Behind another sum and not joined to it: told in that sum's purpose.
  if (input.previousEnd > 0 && nearest.end <= input.previousEnd) return NONE;
  const verb = nearest.kind === "say" || nearest.kind === "other" ? beyond(input, governors, nearest) : nearest;
  if (!verb) return context.governor && /^\W*$/.test(upTo(text, sum.start)) ? null : NONE;
  if (verb.kind === "offer") {
    const base =
      /^offers?$/.test(verb.word) &&
      /\b(?:will|should|shall|must|to|and|months?|weeks?|agreed to)\s+(?:also\s+)?$/i.test(upTo(text, verb.index));
    if (base) return negated(text, verb) ? NONE : { role: "award", governor: "pay" };
    return earlierRole(input, true);
  }
  const left = upTo(text, verb.index);
  // "offered to reimburse her fares": an offer, whatever it is to do.
  const modes = [
    ...left.matchAll(/\b(?:will|should|shall|must|agree[sd]?|recommend\w*|asked|offer(?:ed|s)? to|offer to)\b/gi),
  ];
  if (!verb.past && /^offer/i.test(modes.at(-1)?.[0] ?? "")) return earlierRole(input, true, asGovernor(verb));
  const passive = verb.past && /\b(?:will|should|shall|must|to|can)\s+(?:also\s+|now\s+)?be\s+$/i.test(left);
  if (/\b(?:can|could|may|might)\s+(?:also\s+)?$/i.test(left)) return NONE;
  if (verb.past && !passive) {
    if (/\b(?:should|would|could|might) (?:only |also )?(?:have|not have)\s*$/i.test(left)) return NONE;
    if (/\b(?:recommend|propos|suggest)ed\b/.test(verb.word))
      return operative && !negated(text, verb) ? { role: totalOr(before, after), governor: "pay" } : NONE;
    if (bySomeoneElse(text, verb)) return awardOver(input, governors, verb);
    if (
      /\b(?:insurers?|insurance|landlord|tenants?|school|parents?|family|employer|agents?|bank|purchaser|builder|he|she)\s+(?:(?:has|had|have|already|also)\s+)*$/i.test(
        left,
      ) ||
      /^If\b/.test(text)
    )
      return NONE;
    return earlierRole(input, false, asGovernor(verb));
  }
  if (negated(text, verb)) return NONE;
  const change = verb.kind === "waive" ? waiveRole(text, sum, before, after, verb) : null;
  if (change) return change;
  const noun =
    context.operative &&
    /^(?:payments?|sums? of|award of|amounts? of|compensation|redress of|remedy of)$/.test(verb.word);
  if (!noun && !(operative && modalBefore(text, verb, context))) return NONE;
  if (
    /^(?:increas|rais|uplift|add)/.test(verb.word) &&
    !(/^add/.test(verb.word) && /^\s*(?:a further|another)?\s*$/.test(text.slice(verb.end, sum.start))) &&
    !/\bto\s*(?:a (?:total|payment) of\s*)?$/.test(before) &&
    !/\b(?:payment|offer|remedy|sum|amount|interest)\b/i.test(text.slice(verb.end, sum.end + 40))
  )
    return NONE;
  return { role: totalOr(before, after), governor: asGovernor(verb) };
}

/** Past a verb that only tells ("the fees she was charged, £300") to the one that pays, where the sum is its object. */
function beyond({ text, sum }: RoleInput, governors: readonly VerbHit[], nearest: VerbHit): VerbHit | null {
  const award = governors.findLast((v) => v.kind !== "say" && v.kind !== "other");
  if (!award) return null;
  const between = text.slice(nearest.end, sum.start);
  const adjacent = ADJACENT.test(between) || nearest.kind === "other";
  if (nearest.kind === "say" && /^\s*of\s*$/.test(between) && award.kind !== "pay") return award;
  if (
    nearest.kind === "say" &&
    adjacent &&
    nearest.index > award.index &&
    /\b(?:because|as|since|when|who|after)\b[^,]*$/i.test(text.slice(award.end, sum.start))
  )
    return null;
  const apposition = /(?:,|\bof|\(|:|—|–)\s*(?:an?|the)?\s*(?:total of\s*|payment of\s*|sum of\s*)?$/.test(between);
  const object = ["refund", "waive", "settle", "backdate", "credit"].includes(award.kind) && !ADJACENT.test(between);
  return apposition || !adjacent || object ? award : null;
}

/** No verb of its own: an item of a paying list, or a noun phrase in an action section. */
function verbless({ text, sum, before, after, context }: RoleInput): RoleReading | null {
  const left = upTo(text, sum.start);
  if (context.governor && !/\b(?:because|since|which|who)\b/i.test(left))
    return { role: totalOr(before, after), governor: context.governor };
  if (!context.operative) return null;
  const opens =
    !/^\s*(?:does|do|did|was|were|is|are|had|has|would|could|might)\b/i.test(after) &&
    /^\W*(?:an? |the )?(?:(?:further|additional|symbolic|total)\s+)*(?:payment |sum |refund )?(?:of )?$/i.test(left);
  const listed =
    /\b(?:actions?|remed(?:y|ies)|recommendations?|redress)\s+(?:of|are|is|include[sd]?|comprise[sd]?)\b/i.test(left);
  const purpose =
    /^\s*(?:\w+\s+){0,3}(?:payment|to (?:recognise|acknowledge|remedy|reflect|put right)|for (?:her|his|their|the))\b/i.test(
      after,
    ) && !/\b(?:because|which|who|paid)\b/i.test(left);
  return opens || listed || purpose ? { role: totalOr(before, after), governor: "pay" } : null;
}

function totalOr(before: string, after: string): Role {
  return TOTAL_BEFORE.test(before) || TOTAL_AFTER.test(after) ? "total" : "award";
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
  if (award && (input.operative || input.context.operative) && !negated(input.text, award))
    return { role: totalOr(input.before, input.after), governor: asGovernor(award) };
  return NONE;
}

function negated(text: string, verb: VerbHit): boolean {
  const left = upTo(text, verb.index);
  if (/\bnot (?:yet )?(?:agreed|accepted) (?:to )?(?:our|my|the|this) recommendation/i.test(left)) return false;
  if (verb.kind === "waive" && /^(?:not|stop|cease|no)/.test(verb.word))
    return /\b(?:not|never)\s+(?:asked|recommend\w*|consider|propos\w*)\b/i.test(left);
  return NEGATED.test(left);
}

/** A base verb is an order only after a modal, in an infinitive of agreement, or at the head of a listed action. */
function modalBefore(text: string, verb: VerbHit, context: SentenceContext): boolean {
  const left = upTo(text, verb.index);
  if (context.operative || /^(?:This|These|They|It) (?:includes?|included|comprise[sd]?)\b/.test(left)) return true;
  return OPERATIVE.test(left) || /^(?:recommend|propos|suggest)/.test(verb.word);
}

/** An offer or payment made earlier: still to be paid, accepted as the remedy, found enough, or superseded. */
function earlierRole(input: RoleInput, offered: boolean, governor: Governor = "pay"): RoleReading {
  const { text, sum, context } = input;
  const at = context.passage.indexOf(text);
  const rest = context.passage.slice(at + text.length);
  const accepted = ACCEPTED.test(context.passage) && !NOT_ACCEPTED.test(context.passage);
  const directed =
    (DIRECTED.test(text.slice(sum.end)) || /\bhonour\w*\b/i.test(input.before)) && !/£/.test(text.slice(sum.end));
  const later =
    /\b(?:should|will|must)\s+(?:now\s+)?(?:pay|make|honour|do)\s+(?:this|that|it|the (?:sum|offer|payment|amount)|its offer)\b(?![^.]{0,40}£)/i.test(
      rest,
    );
  if (offered && (directed || later) && !NOT_ACCEPTED.test(context.passage)) return { role: "award", governor };
  const during =
    DURING.test(text) ||
    (DURING.test(context.passage.slice(0, Math.max(0, at))) &&
      !/\bstage (?:one|two|three|1|2|3)\b|\bfinal response\b/i.test(text));
  if (accepted && during) return { role: "award", governor };
  if (accepted) return { role: "adequate", governor };
  return { role: offered ? "offered" : "paid", governor };
}

/** "reduce the bill from £9,200 to £7,820, a saving of £1,380": only the difference is waived. */
function waiveRole(text: string, sum: Money, before: string, after: string, verb: VerbHit): RoleReading | null {
  if (!/^(?:reduc|cut)/.test(verb.word)) return null;
  if (/\bfrom\s*$/.test(before)) return { role: "gross", governor: "waive" };
  if (/\bto\s*$/.test(before)) return { role: "balance", governor: "waive" };
  if (
    /\bby\s*$/.test(before) ||
    /\b(?:saving|reduction|which is|that is|of|being|difference)\b[^.;]{0,20}$/i.test(before)
  )
    return { role: "award", governor: "waive" };
  return /\b(?:bill|charge|invoice|debt|fees?|arrears)\b/i.test(text.slice(verb.end, sum.start)) &&
    /^\s*(?:bill|charge|invoice|debt)?\s*by\b/i.test(after)
    ? { role: "gross", governor: "waive" }
    : null;
}
