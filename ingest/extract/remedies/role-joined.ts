/** Elided verbs: a sum joined to the one before it, or named after its payment was ordered. */
import { PERSON } from "../recipients.ts";
import { headsIn } from "./purpose.ts";
import { NONE, type RoleInput, type RoleReading } from "./role.ts";
import { pastRelative } from "./role-earlier.ts";
import { negated, SUBPART_AFTER, TOTAL_AFTER, TOTAL_BEFORE, upTo } from "./role-words.ts";
import { asGovernor, type Governor, type VerbHit } from "./verbs.ts";

const COORDINATED = new RegExp(
  `(?:^|[,;(:+]|\\s(?=\\(?(?:[a-h]|[ivx]{1,4}|\\d)[.)]\\s*$)|\\band|\\bplus|\\bwith|\\bas well as|\\bor|\\bto)\\s*(?:\\(?(?:[a-h]|[ivx]{1,4}|\\d)[.)]\\s*)?(?:also\\s+|then\\s+|finally\\s+|secondly,?\\s+|firstly,?\\s+)?(?:(?:to|for)\\s+)?(?:(?:${PERSON}|him|her|them|the (?:Council|Trust|Home|ICB|CCG|Care Provider|child|family|estate)|(?:his|her|their)\\s\\w+(?:,?\\s(?:Mr|Mrs|Ms|Miss)\\s[A-Z]\\w*|,?\\s[A-Z]\\b)?|(?:each|both|all)\\s(?:of\\s)?(?:(?:the|his|her|their|these|those)\\s)?(?:[a-z\\d]+\\s){0,3}?[a-z]+)(?:[’']s\\s\\w+)?(?:\\s\\([^)£]{1,30}\\))?,?(?:\\s+|\\s*[:–—-]\\s*))?(?:an?\\s+|the\\s+|another\\s+|one\\s+(?:is\\s+)?(?:of|for)\\s+)?(?:(?:other|remaining|further|additional|extra|separate|symbolic|second|third|one-off|token)\\s+){0,3}(?:(?:payments?|sums?|amounts?|fees?|charges?|costs?|penalty|refund|arrears|allowance|back ?pay|compensation|redress|time and trouble payment)\\s+(?:itself\\s+)?(?:of\\s+)?|(?<=\\b(?:other|second|third|last|next)\\s)of\\s+)?$`,
  "i",
);

/** "the set-up fee of £420 and the weekly fees of £330": one more object of the same verb. */
const NEXT_OBJECT =
  /^[^.;:£]{0,50}?(?:^|,|\band|\bplus)\s*(?:and\s+)?(?:the|her|his|their|its|all|any)\s+(?:[\w’'-]+\s+){1,3}?(?:fees?|charges?|costs?|fares?|bills?|rent|deposit|premium|penalt(?:y|ies)|invoices?|interest|expenses|arrears|allowances?)\s+(?:of\s+|at\s+|:\s*)?$/i;

/** A named body as the next payer: "…, Marshwood District Council £300". */
const NEXT_BODY = /(?:^|[,;(]|\band)\s*(?:the\s+)?(?:[A-Z][\w’'&-]*\s+|of\s+|and\s+){1,8}$/;

const EXPLAINING =
  /^Of (?:this|that|which|these|it),?\s|^(?:In (?:arriving at|reaching|setting|calculating|deciding on) (?:this|that|it|the (?:figure|sum|amount)),? )?(?:I|We|It) (?:have |has )?(?:arrived at|reached|calculated|worked out|set|made up|broken down|divided|split|allowed|taken|allotted|put|based|assessed|reckoned|attributed|apportioned) (?:(?:this|that|it|the|for)\b|£)|^(?:This|That|It|(?:The|Its) (?:payment|sum|total|figure|amount|remedy|award))\s+(?:is|was|comprises|consists|includes|represents|reflects|breaks down|should be|will be|has been|covers|equates|comes|amounts|works out|equals)\b/i;

/** "£600 relates to the delay and £400 to …", behind the sentence with the whole. */
const SHARE_FIRST =
  /^£[\d,.]+\s+(?:relates? to|is (?:for|to)|reflects|recognises|acknowledges|goes to|will go to|for)\b/i;

function isExplaining({ text, context }: RoleInput): boolean {
  return EXPLAINING.test(text) || (SHARE_FIRST.test(text) && !context.passage.startsWith(text));
}

const PART_MARK =
  /(?:[(:–—=]|,\s*so|\bgiving|\bbeing|\bmade up of|\bcompris(?:ing|es|ed of)|\bconsist(?:ing|s) of|\bbroken down(?: as| into)?|\bas follows|\bthat is|\bnamely|\bi\.e\.?,?|\bwhich is|\bsplit(?: between| as)?|\bdivided)\s*(?:[^£.;]{0,40}\()?\s*(?:an?\s+|the\s+)?(?:(?:further|additional|extra)\s+)?(?:(?:payment|sum|refund|reimbursement|arrears|interest|allowance)\s+of\s+)?$/i;

/** Elided verbs: a sum joined to the one before is what that is; sums that make or explain it are its total or parts. */
export function coordinated(input: RoleInput): RoleReading | null {
  const { text, before, after, earlier, verbs, sum, operative, prior } = input;
  const from = pastRelative(input);
  const own = verbs.findLast(
    (v) =>
      v.end <= sum.start &&
      v.index >= from &&
      v.kind !== "say" &&
      v.kind !== "other" &&
      !inReason(text, input.previousEnd, v),
  );
  if (!earlier && input.previousEnd > 0 && operativeFigure(input)) {
    const verb = verbs.findLast(
      (v) => v.end <= input.previousEnd && v.kind !== "say" && v.kind !== "other" && v.kind !== "offer" && !v.past,
    );
    if (verb && !negated(text, verb)) return { role: "award", governor: asGovernor(verb) };
  }
  if (!earlier || earlier.role === "narrative") {
    if (!prior) {
      const governor = announced(input);
      return governor && { role: SUMMING.test(before) ? "total" : "award", governor };
    }
    const left = upTo(text, sum.start);
    // "backdate her allowance to May, which comes to £3,040": the figure of its own verb.
    if (own && input.previousEnd === 0 && /\b(?:comes?|amount(?:s|ing)?) to\s*$/i.test(before)) return null;
    if (
      /\b(?:in total|in all|altogether|overall|the total(?: (?:payment|sum|amount|remedy))?)\b,?[^£]{0,60}$/i.test(
        left,
      ) ||
      TOTAL_BEFORE.test(before) ||
      TOTAL_AFTER.test(after)
    ) {
      return operative || isExplaining(input) || /^(?:This|That|Together|In total|Altogether|The total)\b/.test(text)
        ? { role: "total", governor: own && !own.past ? asGovernor(own) : prior.governor, inherited: !own }
        : null;
    }
    if (
      (isExplaining(input) || SUBPART_AFTER.test(after)) &&
      !/\b(?:leaves|in line with|guidance|more than|less than|below|above|because|as it)\b/i.test(left)
    )
      return { role: "explained", governor: prior.governor, inherited: true };
    return null;
  }
  const joined =
    (NEXT_OBJECT.test(before) && !own && /^(?:refund|waive|settle|backdate)$/.test(earlier.governor ?? "")) ||
    COORDINATED.test(before) ||
    NEXT_BODY.test(before) ||
    PART_MARK.test(before);
  // "£825 (loss of provision £500, distress £200, time and trouble £125)".
  if (
    !joined &&
    earlier.role === "award" &&
    !own &&
    PURPOSE_FIRST.test(before) &&
    headsIn(before).length > 0 &&
    inBrackets(text, sum.start)
  )
    return { role: "award", governor: earlier.governor ?? "pay", inherited: true };
  // "For its delay … £500, and for its poor replies £250".
  if (
    !joined &&
    PARALLEL.test(before) &&
    /^(?:For|To|In|The figure|Remedy|Payments?|The sum)\b/.test(text) &&
    !own &&
    earlier.role === "award"
  )
    return { role: "award", governor: earlier.governor ?? "pay", inherited: true };
  // "reimburse her: train fares £135, hotel £210, taxi £40".
  if (
    !joined &&
    !own &&
    earlier.role === "award" &&
    (earlier.governor === "refund" || earlier.governor === "settle") &&
    ITEMISED.test(before)
  )
    return { role: "award", governor: earlier.governor, inherited: true };
  const total = TOTAL_BEFORE.test(before) || TOTAL_AFTER.test(after);
  // "It refunded £40 and paid £60 for the delay, £100 in total": the whole of what is only told.
  if (total && ONLY_TOLD.has(earlier.role) && !input.ordered && !(own && !own.past && operative)) return NONE;
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
    // "£400 in place of the £150 it offered, made up of £250 for …": parts of what is ordered, not of the offer.
    const listed = /[:–—(]\s*$/.test(before) && PURPOSED.test(after) && text.slice(sum.end).includes("£");
    if (input.ordered && (listed || MADE_OF.test(before)))
      return { role: "award", governor: input.ordered, inherited: true };
    // "£700 after taking off the £275 from her insurers; and £400 for …": the order before it goes on.
    if (operative && input.ordered && !own && GOES_ON.test(`${before}£${after}`))
      return { role: "award", governor: input.ordered, inherited: true };
    if (operative && /\b(?:further|additional|extra|another)\b|\bagree[sd]? to\s*$/i.test(before))
      return { role: "award", governor };
    if (own && !own.past && operative) return { role: "award", governor };
    return { role: earlier.role, governor };
  }
  if (own?.past && own.kind !== "other" && own.kind !== "say" && !/\bbe\s+$/.test(upTo(text, own.index))) return null;
  if (earlier.role === "explained") return { role: "explained", governor, inherited: !own };
  if (earlier.role === "adequate") return { role: "adequate", governor };
  return { role: "award", governor, inherited: !own };
}

const ONLY_TOLD: ReadonlySet<string> = new Set(["paid", "offered", "adequate"]);

const PURPOSED = /^\s*(?:for|to (?:recogni|acknowledg|reflect|remedy)|in (?:recognition|respect|acknowledg))/i;
const MADE_OF =
  /\b(?:made up of|compris(?:ing|es|ed of)|consist(?:ing|s) of|broken down(?: as| into)?|split(?: between| as| into)?|divided(?: into| as)?)\s*$/i;

const ITEMISED =
  /^\s*(?:,|;|,?\s*and)\s+(?:and\s+)?(?:(?!(?:which|that|because|as|so|including|total\w*|making|less|minus|not|but|where|when|after|before|against|instead|rather|owed|owing|arrears)\b)[a-z][\w’-]*\s+){1,4}(?:(?:of|at|for)\s+)?$/;

const PURPOSE_FIRST = /^\s*(?:\(|,\s*(?:and\s+)?|;\s*(?:and\s+)?|and\s+)(?:for\s+)?(?:[\w’-]+\s){1,7}$/;

function inBrackets(text: string, at: number): boolean {
  const open = text.lastIndexOf("(", at);
  return open >= 0 && at - open < 300 && !text.slice(open, at).includes(")");
}

const REASON =
  /\b(?:for|to (?:recogni[sz]e|acknowledge|reflect|remedy|put right)|in (?:recognition|respect|acknowledge?ment|view|lieu)|because|about|whether|that|which|when|caused|of|from)\b/i;
/** A clause of its own behind a reason: "… for distress, and it has already". */
const NEW_CLAUSE =
  /(?:[,;]|\band|\bbut|\.)\s+(?:(?:also|then|already|now|finally)\s+)*(?:(?:it|they|the [A-Z]\w*(?: [A-Z]\w*){0,3})\s+)?(?:(?:has|have|had|will|should|must|shall|to|agreed to|would)\s+)*(?:(?:also|already|now|since|previously|then)\s+)*(?:be\s+)?$/;

/** "£250 for the uncertainty about whether she would have been given more, £100 …": "given" tells, and governs nothing. */
function inReason(text: string, previousEnd: number, verb: VerbHit): boolean {
  if (previousEnd === 0) return false;
  const between = text.slice(previousEnd, verb.index);
  // "… within a month of this decision, and by the same date to refund": an order, not a reason.
  if (
    !verb.past &&
    !/ing$/.test(verb.word) &&
    /\b(?:to|will|should|must|shall|and|also|then)\s+$/i.test(between) &&
    !/\b(?:failure|failed|fails|failing|refus\w+|delay\w*|promise\w*|offer\w*|need\w*|had|have|able|unable|asked|want\w*|trying|tried|time|way|chance|opportunity|order) to\s+$/i.test(
      between,
    )
  )
    return false;
  return REASON.test(between) && !NEW_CLAUSE.test(between);
}

/** "refund what it charged above £60 a week, which is £240": the figure at last. */
function operativeFigure({ before, operative, verbs, previousEnd }: RoleInput): boolean {
  return (
    operative &&
    verbs.some((v) => v.end <= previousEnd) &&
    /\b(?:which|that|this) (?:is|comes to|makes|amounts to|gives|equals)\s*$/i.test(before)
  );
}

const PARALLEL =
  /^[^£]{0,60}?(?:,|;|\band)\s*(?:and\s+)?(?:(?:that )?for|to (?:recogni|acknowledg|reflect)\w*|in recognition of|because of)\s[^£.;]{3,90}$/i;

/** A new sum with its own purpose behind one that was only taken off or told. */
const GOES_ON =
  /(?:[;,]\s*(?:and\s+)?|\b(?:and|plus|with|together with|as well as)\s+)(?:also\s+)?(?:(?:an?|the)\s+)?(?:(?:further|additional|extra|another|payment of)\s+)*£\s*(?:(?:in total|each|more)\s+)?(?:for|to (?:recogni|acknowledg|reflect|remedy|put right)|in (?:recognition|respect|acknowledg))/i;

/** "The payments come to £1,000: £600 to …". */
const SUMMING =
  /^(?:The|These|All)\s+(?:total of\s+(?:the|these|those|all)\s+)?(?:\w+\s+){0,2}?payments?\b[^.;£]{0,40}\b(?:come|comes|amount|amounts|add up|adds up|is|are|total)(?: up)?(?: to)?\s*$/i;

/** "By its calculation, with which I agree, this comes to £31,022". */
const INTRODUCED =
  /^(?:By|On|According to|In) (?:its|the|their|my|our)\b[^,.;£]{0,50},\s+(?:(?:with )?which (?:I|we) [^,.;£]{3,40},\s+)?/i;
const WORKED_OUT =
  /^(?:(?:It|They|The [A-Z]\w+) (?:has |have )?(?:works?|worked|calculate[sd]?|put|puts|makes?) (?:this|that|it|these|them|the (?:sum|amount|figure|refund|arrears|total))(?: out)? (?:as|at|to be)|(?:I|We) (?:make|put|calculate) (?:this|that|it|the (?:sum|amount|figure))(?: (?:at|as|to be))?|(?:this|that|it) (?:comes to|makes|gives|is|amounts to))\s*(?:a total of\s*)?$/i;
const TAKEN_OFF_IT =
  /,\s+(?:but\s+)?(?:less|minus|taking off|deducting|net of|after (?:taking off|deducting))\s+[^.;£]{0,60}£[\d,.]*\d/gi;

/** "… make Mrs V a payment. The sum is £325": the payment was ordered before its figure is named. */
function announced({ text, before, context }: RoleInput): Governor | null {
  if (!context.operative) return null;
  if (SUMMING.test(before)) return "pay";
  const words = before.replace(INTRODUCED, "");
  if (
    !WORKED_OUT.test(words) &&
    !/^(?:(?:I|We) (?:consider|suggest|recommend|think)(?: that)? |(?:It|The [A-Z]\w+) (?:says|has calculated|calculates|has worked out) (?:that )?)?(?:(?:[Tt]he|[Tt]hat|[Tt]his) (?:sum|amount|payment|figure)|Its amount|[Tt]h(?:is|at)|[Ii]t) (?:is(?: to be)?|should be|will be|comes to|amounts to|was set at|as|at)\s*(?:a total of\s*)?$/i.test(
      words,
    )
  )
    return null;
  const told = context.passage.slice(0, Math.max(0, context.passage.indexOf(text))).slice(-600);
  // Figures in brackets only explain ("what it paid (£180 a week)"), and so do those that are taken off.
  if (
    told
      .replace(/\(£[^)]{0,60}\)/g, "")
      .replace(TAKEN_OFF_IT, "")
      .includes("£")
  )
    return null;
  if (/\b(?:refund|reimburse|repay)\b/i.test(told)) return "refund";
  const paying =
    /\b(?:pays?|payments?|make (?:good|up) the (?:difference|shortfall|allowance|arrears|loss)|financial remedy|sum of money|compensat\w+|backdat\w+)\b[\s\S]*$/i.exec(
      told,
    )?.[0];
  if (paying === undefined) return null;
  return /\b(?:fees?|allowances?|wages|arrears|direct payments?|benefit|bursary|backdat\w+)\b/i.test(paying)
    ? "backdate"
    : "pay";
}

/** "Delay: £200": a part named by its fault. */
const FAULT_NAMED =
  /^\W*(?:The |Its |Poor |Complaint |Late |Missed |Lost )?(?:\w+ )?(?:delays?|communication|complaint[- ]handling|handling|failures?|injustice|impact|provision|reviews?|advice|records?|errors?|mistakes?|care|support|late \w+)\b[\w ,’-]{0,40}(?::|\s[–—-])\s*$/i;

const PAYEE_NAMED = new RegExp(
  `^\\W*(?:${PERSON}|(?:[Hh]er|[Hh]is|[Tt]heir|[Tt]he) (?:\\w+ )?(?:son|daughter|mother|father|husband|wife|partner|sister|brother|child|children|family|estate|parents|carer)(?:,? ${PERSON})?)\\s*[:–—-]\\s*$`,
);

/** "Payment for distress and lost time: £250", "Refund of licence fee: £180" as an item. */
export function nounItem({ text, before, sum, context, previousEnd }: RoleInput): RoleReading | null {
  if (!context.operative || previousEnd > 0 || sum.start > 140) return null;
  const m =
    /^\W*(?:\w[).]\s*)?(?:an? |the )?(?:(?:symbolic|financial|further|one-off)\s+)?(payments?|compensation|sums?|redress|refunds?|reimbursement|remedy)\b[^.;£]{0,110}(?::|\s[–—-])\s*$/i.exec(
      before,
    );
  // "Time and trouble: £100."
  if (
    !m &&
    /^\W*[A-Za-z][\w ,’-]{2,60}(?::|\s[–—-])\s*$/.test(before) &&
    (headsIn(before).length > 0 || FAULT_NAMED.test(before))
  )
    return { role: "award", governor: "pay" };
  // "Mrs Q: £350.", "Her daughter – £200".
  if (!m && PAYEE_NAMED.test(before)) return { role: "award", governor: "pay" };
  if (!m || text.startsWith("If ")) return null;
  return { role: "award", governor: /^re[fi]/i.test(m[1] ?? "") ? "refund" : "pay" };
}
