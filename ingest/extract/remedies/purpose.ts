/** The words that say what a sum is for, and the heads that they name. */
import type { HeadCode } from "../../../data/vocabulary.ts";
import { PERSON } from "../recipients.ts";
import { splitSentences } from "../sentences.ts";
import { type Draft, live } from "./draft.ts";
import { HEAD_RULES } from "./heads.rules.ts";
import { leads } from "./passages.ts";

const MARK =
  /\b(?:for|to (?:help )?(?:recogni[sz]e|acknowledge|remedy|reflect|address|compensate|put right|make up|account|mark|cover|refund|reimburse|replace|repay|spend|be used|use|fund|help|enable|meet)|in (?:recognition|acknowledge?ment|respect|lieu|back|order|light|view|relation)|recogni[sz]ing|acknowledging|reflecting|because|as an? |towards|being|relating to|to do with|on account of|caused by|in connection with|which (?:recogni[sz]es|reflects|acknowledges|is for)|that (?:recogni[sz]es|reflects|acknowledges))\b/i;

export const CAUSE =
  /\b(?:caused (?:to \S+(?: \S+)? )?by|caused|as a result|because|due to|arising|resulting|following|stemming|when (?:it|the)|(?<!\b(?:work|efforts?|task|bother|job) )of (?:not )?(?:being|having|caring|living|waiting|dealing|chasing|going|finding|knowing)|by its|by the (?:Council|faults?|delay|Home|Care)|from its|from the (?:faults?|delay|Council|lack|failure)|(?:with|of|in) (?:its|the Council[’']s) (?:complaint|handling|communication)|over its|about its|at (?:its|the) (?:handling|delay)|after (?:it|the)|while)\b/i;

const NEXT_ACTION =
  /(?:[;]|,?\s+and\s+(?:(?:by|within)\s[^,;£]{3,40}?\s)?(?:will\s+|should\s+|to\s+)?(?:apologi|pays?\b(?!\s+(?:this|it|that))|refund|reimburse|waive|write|remind|review|train|provide|send|give|return|repay|add\b|take|arrange|correct|amend|issue|monitor|explain|it\s|the Council|make\b|cancel|credit|backdate|inspect|assess|offer|reinstate|restore|increase|reduce|tell)|,? (?:which|and) it (?:may|can|could) (?:set|use|offset|deduct|put)\b|\.\s)/i;

export const FAULT_FIRST =
  /^(?:\W|\b(?:the|its|their|an?|any|for|to|recogni[sz]e|acknowledge|remedy|reflect|in recognition of|faults? in|extra|avoidable|unnecessary|long|significant|\w+[- ]month|\d+)\b)*(?:delays?|failures?|failing|lack|poor|way|faults?|errors?|mistakes?|mishandling|handling|fact|late|inconvenience|impact|effects?|injustice|difficult\w*|hardship|trouble|time|loss of (?!earnings|income)|lost opportunit)/i;

/** Between two sums nothing but a payee, perhaps with a clause about him, and a conjunction: the purpose behind the second is both sums'. */
const ONLY_PAYEE = new RegExp(
  `^\\s*(?:(?:each|to)\\s+)?(?:to\\s+)?(?:${PERSON}|him|her|them|(?:his|her|their|the)\\s\\w+)?(?:[’']s?\\s\\w+)?\\s*(?:,\\s+who(?:se)?\\s[^,;.£]{1,60})?,?\\s*(?:and|,)?\\s*(?:to\\s)?(?:the\\s)?(?:(?:${PERSON}|him|her|them|(?:his|her|their|the)\\s\\w+|[A-Z][\\w’&-]*)\\s*){0,6}$`,
);

/** "£2,600 and £400 for distress": two sums to one person are for two things. */
const NO_PAYEE = /^\s*(?:,|,?\s*and)\s*$/;

/** "… £150 and the ICB will pay her £300 to recognise …": two payers, one purpose. */
const NEXT_PAYER =
  /^\s*,?\s*and\s+(?:the\s+)?[A-Z][\w’&-]*(?:\s+[\w’&-]+){0,7}?\s+(?:will|should|to)\s+(?:also\s+)?pay\s+(?:him|her|them|(?:Mr|Mrs|Ms|Miss)(?: and (?:Mr|Mrs|Ms))? [A-Z]\w*)?\s*$/;

/** Money that is owed has its purpose in its noun. */
const OWED =
  /\b(?:allowances?|arrears|fees?|refund|back ?pay|underpaid|overpaid|interest|costs?|charges?|deposit)\b[^.;£]{0,20}$/i;
/** "£1,500 for the first term of missed education, £1,200 for the second": the words go on. */
const GOES_ON =
  /^\s*for (?:the|each of the) (?:first|second|third|fourth|fifth|next|last|other|following|remaining|final)(?: (?:one|two|three|and|\w+th))*(?: (?:\w+ )?(?:half-terms|terms?|years?|months?|weeks?))?\s*(?:,|;|\.|and\b|$)/i;

/** The words of a sum's purpose: what follows it, else what precedes it, else what its lead-in or next neighbour says. */
export function purposeOf(draft: Draft, drafts: readonly Draft[]): string {
  const own = ownPurpose(draft, drafts);
  const place = drafts.indexOf(draft);
  const previous = drafts[place - 1];
  // "£300 for his worry. Its offer of £100 is included; Council 2 will pay £300 for the same reasons."
  const ordered = drafts.slice(0, Math.max(0, place)).findLast(live);
  if (ordered && ordered !== previous && headsIn(own).length === 0 && isSame(draft, ordered))
    return purposeOf(ordered, drafts);
  if (previous && headsIn(own).length === 0 && isLike(draft, previous)) return purposeOf(previous, drafts);
  if (previous && isBeside(draft, previous) && GOES_ON.test(draft.reading.after)) return purposeOf(previous, drafts);
  if (own) return own;
  // "£300 to Mr X and £200 to Mrs Y for their uncertainty": the purpose at the end is shared.
  const at = drafts.indexOf(draft);
  const next = drafts[at + 1];
  if (
    next &&
    next.passage === draft.passage &&
    next.reading.sentence === draft.reading.sentence &&
    draft.reading.to > next.reading.money.start
  ) {
    const shared = after(next, drafts);
    const ownVerb =
      /\b(?:pays?|refunds?|reimburses?|repays?|waives?|credits?|makes?|gives?|sends?|backdates?|cancels?)\b/i.test(
        next.reading.before,
      );
    const between = draft.passage.text.slice(draft.reading.money.end, next.reading.money.start);
    if (shared && draft.governor === "pay" && NEXT_PAYER.test(between)) return shared;
    if (
      shared &&
      !ownVerb &&
      !OWED.test(draft.reading.before) &&
      !/\b(?:plus|together with|as well as|further|also|additional|extra)\b/i.test(next.reading.before) &&
      ONLY_PAYEE.test(between) &&
      !NO_PAYEE.test(between)
    )
      return shared;
  }
  if (draft.partOf === null && draft.passage.lead === null && !draft.reading.inherited) {
    const sentence = draft.passage.text.slice(draft.reading.from, draft.reading.to);
    const opening = sentence.slice(0, draft.reading.money.start - draft.reading.from);
    const mark =
      /\b(?:to (?:recogni[sz]e|acknowledge|remedy|reflect|put right)|in (?:recognition|acknowledge?ment) of|for)\s[^£]{0,160}$/i.exec(
        opening,
      );
    const phrase = ownPhrase(mark?.[0] ?? "");
    if (headsIn(phrase).length > 0 && !NEXT_ACTION.test(phrase)) return phrase;
  }
  if (
    draft.governor === "pay" &&
    /\b(?:balance|remaining|remainder|rest|outstanding sum)\b[^.;]{0,12}$/i.test(draft.reading.before)
  ) {
    const told = draft.passage.text.slice(0, draft.reading.from);
    if (headsIn(told).length > 0) return told;
  }
  for (const lead of leads(draft.passage)) {
    const said = MARK.exec(lead.text);
    if (said) {
      const tail = lead.text.slice(said.index);
      if (headsIn(zone(tail)).length > 0) return tail;
    }
  }
  return "";
}

/** "£500 for the same over B's plan", "£250 for hers", "£40 for each of those weeks": what the sum before it is for. */
const THE_SAME =
  /^\s*(?:a \w+ |to \S+(?: \S+)? )?(?:also )?(?:for the same\b|for (?:hers\b|theirs\b|his(?=\s*(?:[.,;)]|$)))|for (?:each of |all )?(?:those|these) (?:\w+ )?(?:weeks|months|terms|days|nights|years|visits)\b|(?:on|for) the same (?:account|ground|reason)s?\b)|^\s*,?\s*(?:likewise|similarly|ditto)\s*(?:[.;,)]|$)/i;
/** "It proposed £100. I think £200 is more suitable and it has agreed to that in place of its own." */
const REPLACING = /\b(?:in(?:stead| place) of|more (?:suitable|fitting|appropriate)|rather than)\b/i;

/** The sum answers what the one before it answers. */
function isLike(draft: Draft, previous: Draft): boolean {
  if (isSame(draft, previous)) return true;
  const { text } = draft.passage;
  return (
    draft.passage === previous.passage &&
    previous.kind === "offered" &&
    REPLACING.test(text.slice(draft.reading.from, draft.reading.to))
  );
}

function isSame(draft: Draft, previous: Draft): boolean {
  return isBeside(draft, previous) && THE_SAME.test(rateWords(draft) || draft.reading.after);
}

/** In the same paragraph or list. */
function isBeside(draft: Draft, previous: Draft): boolean {
  const listed = draft.passage.lead !== null && draft.passage.lead === previous.passage.lead;
  return listed || draft.passage === previous.passage;
}

/** "£400 a month for six months of lost education, a total of £2,400": the words between the rate and what it makes. */
function rateWords({ reading, passage, pence, unitPence }: Draft): string {
  if (unitPence === null || unitPence === pence) return "";
  const before = passage.text.slice(Math.max(reading.from, reading.money.start - 240), reading.money.start);
  const rate = [...before.matchAll(/£\s?(\d[\d,]*(?:\.\d\d)?)/g)].findLast(
    (m) => Math.round(Number((m[1] ?? "").replace(/,/g, "")) * 100) === unitPence,
  );
  if (rate) return before.slice(rate.index + rate[0].length);
  // "For eight months of damp she should have £100 a month. It will pay £800."
  const told = splitSentences(passage.text.slice(Math.max(0, reading.from - 300), reading.from)).at(-1)?.text ?? "";
  return new RegExp(`£${(unitPence / 100).toLocaleString("en-GB")}(?!,?\\d|\\.\\d)`).test(told) ? told : "";
}

/** "It was unpleasant for her to be sent a red letter. For that the Council will pay …": the sentence before. */
const FOR_THAT =
  /^\s*(?:For|In (?:recognition|acknowledge?ment|view) of|To (?:recogni[sz]e|acknowledge|reflect|remedy)) (?:that|this|all (?:that|this))(?: injustice)?\b(?! (?:period|time|failure|fault|delay)\b)/i;

function toldBefore({ reading, passage }: Draft): string {
  if (!FOR_THAT.test(passage.text.slice(reading.from, reading.money.start))) return "";
  return splitSentences(passage.text.slice(Math.max(0, reading.from - 600), reading.from)).at(-1)?.text ?? "";
}

/** "To recognise her distress, the Council should …": a reason that stands first, no further than its own phrase. */
function ownPhrase(words: string): string {
  return /^(?:to|in|for)\b/i.test(words)
    ? (words.split(/\b(?:the (?:Council|Care Provider|Trust|Home|Provider)|it)\s+(?:will|should|has|agreed)\b/)[0] ??
        "")
    : words;
}

/** Behind another sum: the words from its own verb on; else all before it. */
function fromVerb({ reading }: Draft): string {
  if (reading.money.start - reading.before.length <= reading.from) return reading.before;
  const verb = [
    ...reading.before.matchAll(/\b(?:pays?|refunds?|reimburses?|repays?|gives?|sends?|makes?|credits?|backdates?)\b/gi),
  ].at(-1);
  return reading.before.slice(verb?.index ?? 0);
}

/** "Mr K’s loss of his day service will be acknowledged with": what the sum is for is the subject. */
const ACKNOWLEDGED =
  /(?:^|[.;]\s|,\s(?:and\s)?)([^.;,£]{3,140}?)\s(?:will|should|must|is to|are to|is|are)\s(?:(?:also|now|then)\s)*(?:be\s)?(?:acknowledged|recogni[sz]ed|marked|reflected|met|compensated)\s(?:with|by)\s[^.;£]{0,40}$/;

/** "at £75 for every month of the six": how a sum was worked out, not what it is for. */
const A_RATE = /\bat £[\d,.]*\d (?:for )?(?:each|every)(?: of)?(?: the)? [\w-]+(?: of (?:the )?\w+)?/g;

function ownPurpose(draft: Draft, drafts: readonly Draft[]): string {
  // "(loss of provision £500, distress £200)": each part stands behind what it is for.
  const first = /^\s*(?:\(|,\s*(?:and\s+)?|and\s+)((?:[\w’-]+\s){1,7})$/.exec(draft.reading.before)?.[1];
  if (draft.partOf && first && headsIn(first).length > 0 && !MARK.test(first)) return `for ${first}`;
  const behind = after(draft, drafts);
  if (behind && MARK.test(behind) && headsIn(behind).length > 0) return behind;
  const subject = ACKNOWLEDGED.exec(
    draft.passage.text.slice(Math.max(draft.reading.from, draft.reading.money.start - 240), draft.reading.money.start),
  )?.[1];
  if (subject && headsIn(subject).length > 0) return `for ${subject}`;
  for (const told of [rateWords(draft), toldBefore(draft)]) if (headsIn(told).length > 0) return told;
  if (behind && MARK.test(behind.replace(A_RATE, ""))) return behind;
  // Behind another sum the words up to the conjunction are that sum's.
  const ahead = draft.reading.inherited ? (draft.reading.before.split(/\band\b|;|\)/).at(-1) ?? "") : fromVerb(draft);
  const before =
    /\b(?:for|to (?:recogni[sz]e|acknowledge|remedy|reflect|put right)|in (?:recognition|acknowledge?ment) of)\s[^£;]{0,160}$/i.exec(
      ahead,
    );
  const phrase = ownPhrase(before?.[0] ?? "");
  if (headsIn(phrase).length > 0) return phrase;
  // The next sentence says what it is for.
  const rest = draft.passage.text.slice(draft.reading.to, draft.reading.to + 260);
  const said =
    /^\s*(?:This|The payment|It|That)\s+(?:(?:is|was|has been) (?:calculated|worked out|based)|works out|is|was|will|recognises|reflects|acknowledges|represents|should)\b(?: (?:at|on|as))?(?: £[\d,]*\d)?[^£.]{0,200}/.exec(
      rest,
    );
  if (said && headsIn(said[0]).length > 0) return said[0];
  const noun =
    /^\s*(?:an? |the )?[\w\s-]{0,40}(?:payment|refund|voucher|grant|allowance|arrears|interest|fee|charge)/i.exec(
      behind,
    );
  return behind.trim() && (noun || headsIn(behind).length > 0) ? behind : "";
}

/** "£250, on top of the £150 he has had, to recognise …": an earlier sum stands between the sum and its words. */
const BESIDE =
  /\b(?:instead of|in place of|on top of|in addition to|over and above|rather than|replacing|less|minus)\s+(?:\w+\s+){0,3}$/i;

/** Own words after the sum, up to the next action or sentence. */
export function after(draft: Draft, drafts: readonly Draft[]): string {
  // Figures that only explain this one ("(52 weeks at £240 a week)") do not end its words.
  const later = drafts.filter((d) => d.passage === draft.passage && d.reading.money.start > draft.reading.money.start);
  const [first] = later;
  const earlier = first && (first.kind === "offered" || first.kind === "paid") && BESIDE.exec(first.reading.before);
  const resumed = earlier
    ? /^[^.;£]{0,60}?(?:,|(?= to (?:recogni|acknowledg|reflect)))/.exec(first.reading.after)
    : null;
  const next = resumed ? later[1] : first;
  const end = next && next.reading.money.start < draft.reading.to ? next.reading.money.start : draft.reading.to;
  const from = resumed && first ? first.reading.money.end + resumed[0].length : draft.reading.money.end;
  const text = draft.passage.text.slice(from, Math.max(from, end));
  const stop = text.search(NEXT_ACTION);
  return stop >= 0 ? text.slice(0, stop) : text;
}

/** What is acknowledged, without what caused it. */
export function zone(purpose: string): string {
  const mark = MARK.exec(purpose);
  const from = mark ? purpose.slice(mark.index) : purpose;
  const cause = CAUSE.exec(from);
  if (!cause || cause.index <= 6) return from;
  const rest = from.slice(cause.index);
  const again = AND_FOR.exec(rest);
  const next = again ? rest.slice(again.index) : "";
  const end = next.slice(4).search(CAUSE);
  return `${from.slice(0, cause.index)}${end < 0 ? next : next.slice(0, end + 4)}`;
}

/** "for the distress caused by the call and for his trouble": behind what caused one thing the next is named. */
const AND_FOR =
  /\band (?:also )?(?:for|to (?:recogni[sz]e|acknowledge|reflect)|in (?:recognition|view) of) (?=(?:the|his|her|their|an?|its)\s)/i;

const IN_A_TERM =
  /\b(?:in|during|over|for|throughout|of|from) (?:the |that )?(?:\w+ )?(?:autumn|spring|summer) terms?\b/gi;

export function headsIn(text: string): HeadCode[] {
  const found: HeadCode[] = [];
  for (const [head, pattern] of HEAD_RULES) if (pattern.test(text)) found.push(head);
  // Missed education is not also missed provision where the words are the same.
  if (
    found.includes("lost-education") &&
    found.includes("missed-provision") &&
    !/\b(?:provision|support|therap\w*|respite|care)\b/i.test(text)
  )
    return found.filter((h) => h !== "missed-provision");
  // "the support she did not get in the autumn term": the term only says when.
  if (
    found.includes("missed-provision") &&
    found.includes("lost-education") &&
    !HEAD_RULES.some(([head, rule]) => head === "lost-education" && rule.test(text.replace(IN_A_TERM, "")))
  )
    return found.filter((h) => h !== "lost-education");
  if (found.includes("delayed-appeal-right") && found.includes("lost-opportunity"))
    return found.filter((h) => h !== "lost-opportunity");
  return found;
}
