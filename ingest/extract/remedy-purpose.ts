/** What a sum is for and for whom: the heads its clause names, its class, its unit, its people and its payer. */
import type { HeadCode, Recipient, RemedyClass, UnitOf } from "../../data/vocabulary.ts";
import type { Parties } from "./recipients.ts";
import { countPersons, PERSON, recipientOf } from "./recipients.ts";
import {
  HEAD_RULES,
  LOSS_HEADS,
  MONEY_HEADS,
  QUANTIFIABLE,
  QUANTIFIABLE_NOUN,
  UNIT_OF_RULES,
} from "./remedies.rules.ts";
import type { Draft } from "./remedy-arithmetic.ts";
import { leads, type Passage } from "./remedy-passages.ts";
import { splitSentences } from "./sentences.ts";

const MARK =
  /\b(?:for|to (?:help )?(?:recogni[sz]e|acknowledge|remedy|reflect|address|compensate|put right|make up|account|mark|cover|refund|reimburse|replace|repay|spend|be used|use|fund|help|enable|meet)|in (?:recognition|acknowledge?ment|respect|lieu|back|order|light|view|relation)|recogni[sz]ing|acknowledging|reflecting|because|as an? |towards|being|relating to|to do with|on account of|caused by|in connection with|which (?:recogni[sz]es|reflects|acknowledges|is for)|that (?:recogni[sz]es|reflects|acknowledges))\b/i;
const CAUSE =
  /\b(?:caused (?:to \S+(?: \S+)? )?by|caused|as a result|because|due to|arising|resulting|following|stemming|when (?:it|the)|of (?:not )?(?:being|having|caring|living|waiting|dealing|chasing|going|finding|knowing)|by its|by the (?:Council|faults?|delay|Home|Care)|from its|from the (?:faults?|delay|Council|lack|failure)|(?:with|of|in) (?:its|the Council[’']s) (?:complaint|handling|communication)|over its|about its|at (?:its|the) (?:handling|delay)|after (?:it|the)|while)\b/i;
const NEXT_ACTION =
  /(?:[;]|,?\s+and\s+(?:will\s+|should\s+|to\s+)?(?:apologi|pays?\b(?!\s+(?:this|it|that))|refund|reimburse|waive|write|remind|review|train|provide|send|take|arrange|correct|amend|issue|monitor|explain|it\s|the Council|make\b|cancel|credit|backdate|inspect|assess|offer|tell)|\.\s)/i;
const FAULT_FIRST =
  /^(?:\W|\b(?:the|its|their|an?|any|for|to|recogni[sz]e|acknowledge|remedy|reflect|in recognition of|faults? in|extra|avoidable|unnecessary|long|significant|\w+[- ]month|\d+)\b)*(?:delays?|failures?|failing|lack|poor|way|faults?|errors?|mistakes?|mishandling|handling|fact|late|inconvenience|impact|effects?|injustice|difficult\w*|hardship|trouble|time|loss of (?!earnings|income)|lost opportunit)/i;

/** Between two sums nothing but a payee and a conjunction: the purpose behind the second is both sums'. */
const ONLY_PAYEE = new RegExp(
  `^\\s*(?:(?:each|to)\\s+)?(?:to\\s+)?(?:${PERSON}|him|her|them|(?:his|her|their|the)\\s\\w+)?(?:[’']s?\\s\\w+)?\\s*,?\\s*(?:and|,)?\\s*(?:the\\s)?(?:(?:${PERSON}|him|her|them|(?:his|her|their|the)\\s\\w+|[A-Z][\\w’&-]*)\\s*){0,6}$`,
);

/** "… £150 and the ICB will pay her £300 to recognise …": two payers, one purpose. */
const NEXT_PAYER =
  /^\s*,?\s*and\s+(?:the\s+)?[A-Z][\w’&-]*(?:\s+[\w’&-]+){0,7}?\s+(?:will|should|to)\s+(?:also\s+)?pay\s+(?:him|her|them|(?:Mr|Mrs|Ms|Miss)(?: and (?:Mr|Mrs|Ms))? [A-Z]\w*)?\s*$/;

/** The words of a sum's purpose: what follows it, else what precedes it, else what its lead-in or next neighbour says. */
export function purposeOf(draft: Draft, drafts: readonly Draft[]): string {
  const own = ownPurpose(draft, drafts);
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
      !/\b(?:plus|together with|as well as|further|also|additional|extra)\b/i.test(next.reading.before) &&
      ONLY_PAYEE.test(draft.passage.text.slice(draft.reading.money.end, next.reading.money.start))
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
    if (mark && headsIn(mark[0]).length > 0) return mark[0];
  }
  if (/\b(?:balance|remaining|remainder|rest|outstanding)\b[^.;]{0,12}$/i.test(draft.reading.before)) {
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

function ownPurpose(draft: Draft, drafts: readonly Draft[]): string {
  const behind = after(draft, drafts);
  if (behind && MARK.test(behind)) return behind;
  // Behind another sum the words up to the conjunction are that sum's.
  const ahead = draft.reading.inherited
    ? (draft.reading.before.split(/\band\b|;|\)/).at(-1) ?? "")
    : draft.reading.before;
  const before =
    /\b(?:for|to (?:recogni[sz]e|acknowledge|remedy|reflect|put right)|in (?:recognition|acknowledge?ment) of)\s[^£;]{0,160}$/i.exec(
      ahead,
    );
  if (before && headsIn(before[0]).length > 0 && !/£/.test(before[0])) return before[0];
  // The next sentence says what it is for.
  const rest = draft.passage.text.slice(draft.reading.to, draft.reading.to + 260);
  const said =
    /^\s*(?:This|The payment|It|That)\s+(?:is|was|will|recognises|reflects|acknowledges|represents|should)\b[^£.]{0,200}/.exec(
      rest,
    );
  if (said && headsIn(said[0]).length > 0) return said[0];
  const noun =
    /^\s*(?:an? |the )?[\w\s-]{0,40}(?:payment|refund|voucher|grant|allowance|arrears|interest|fee|charge)/i.exec(
      behind,
    );
  return behind.trim() && (noun || headsIn(behind).length > 0) ? behind : "";
}

/** Own words after the sum, up to the next action or sentence. */
function after(draft: Draft, drafts: readonly Draft[]): string {
  // Figures that only explain this one ("(52 weeks at £240 a week)") do not end its words.
  const next = drafts.find((d) => d.passage === draft.passage && d.reading.money.start > draft.reading.money.start);
  const end = next && next.reading.money.start < draft.reading.to ? next.reading.money.start : draft.reading.to;
  const text = draft.passage.text.slice(draft.reading.money.end, end);
  const stop = text.search(NEXT_ACTION);
  return stop >= 0 ? text.slice(0, stop) : text;
}

/** What is acknowledged, without what caused it. */
function zone(purpose: string): string {
  const mark = MARK.exec(purpose);
  const from = mark ? purpose.slice(mark.index) : purpose;
  const cause = CAUSE.exec(from);
  return cause && cause.index > 6 ? from.slice(0, cause.index) : from;
}

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
  if (found.includes("delayed-appeal-right") && found.includes("lost-opportunity"))
    return found.filter((h) => h !== "lost-opportunity");
  return found;
}

export interface Meaning {
  readonly class: RemedyClass;
  readonly heads: HeadCode[];
  readonly mixed: boolean;
  readonly unitOf: UnitOf | null;
}

/** Where a clause that names no purpose is explained. */
export interface Around {
  readonly reasoning: readonly Passage[];
  readonly action: readonly Passage[];
}

/** The reasoning's sentence about the same figure, with the one before it; empty where there is none. */
function reasoned(draft: Draft, around: Around): string {
  if (draft.passage.origin === "reasoning") return "";
  const figure = draft.passage.text.slice(draft.reading.money.start, draft.reading.money.end).trim();
  if (!figure.startsWith("£")) return "";
  for (const passage of around.reasoning) {
    if (!passage.text.includes(figure)) continue;
    const sentences = splitSentences(passage.text.slice(0, 4000));
    const at = sentences.findIndex(
      (s) => s.text.includes(figure) && !/^[\d,]|^\.\d/.test(s.text.slice(s.text.indexOf(figure) + figure.length)),
    );
    if (
      at < 0 ||
      (/\b(?:offer(?:ed)?|wants?|asked for|claim\w*)\b/i.test(sentences[at]?.text ?? "") &&
        !/\b(?:instead|agreed|consider|recommend)\b/i.test(sentences[at]?.text ?? ""))
    )
      continue;
    return sentences
      .slice(Math.max(0, at - 1), at + 1)
      .map((s) => s.text)
      .join(" ");
  }
  return "";
}

/** Class and heads of a sum. */
export function meaningOf(draft: Draft, drafts: readonly Draft[], around: Around): Meaning {
  const purpose = purposeOf(draft, drafts);
  const named = zone(purpose);
  let heads = headsIn(named);
  if (heads.length === 0 && named !== purpose)
    heads = headsIn(purpose).filter(
      (h) =>
        LOSS_HEADS.has(h) || h === "distress" || h === "frustration" || h === "uncertainty" || h === "time-and-trouble",
    );
  const unitOf =
    draft.unitPence !== null && draft.unit !== "one-off"
      ? unitOfIn(
          [
            purpose,
            draft.passage.text,
            ...around.action.filter((p) => p.section === draft.passage.section).map((p) => p.text),
          ],
          heads,
        )
      : null;
  if (draft.governor === "waive") return { class: "waived", heads: [], mixed: false, unitOf: null };
  const symbolic = heads.filter((h) => !LOSS_HEADS.has(h) && !MONEY_HEADS.has(h));
  const loss = heads.filter((h) => LOSS_HEADS.has(h));
  const object = objectOf(draft, drafts);
  const money =
    ["refund", "backdate", "interest", "settle"].includes(draft.governor) ||
    (QUANTIFIABLE_NOUN.test(draft.reading.after) && symbolic.length === 0) ||
    (!FAULT_FIRST.test(named) &&
      symbolic.length + loss.length === 0 &&
      (QUANTIFIABLE.test(named || object) || QUANTIFIABLE.test(object)));
  if (money && symbolic.length > 0 && draft.reading.inherited && !QUANTIFIABLE.test(draft.reading.before))
    return { class: "symbolic", heads, mixed: false, unitOf };
  if (money) {
    const also =
      symbolic.length > 0 && /\band\b/.test(named) && draft.governor !== "backdate" && draft.governor !== "interest";
    if (also) return { class: "symbolic", heads, mixed: true, unitOf };
    return {
      class: "quantifiable",
      heads: heads.filter((h) => !LOSS_HEADS.has(h)),
      mixed: false,
      unitOf: unitOf && "other",
    };
  }
  const moneyHeads = heads.filter((h) => MONEY_HEADS.has(h));
  if (symbolic.length > 0 && (loss.length > 0 || moneyHeads.length > 0))
    return { class: "symbolic", heads, mixed: true, unitOf };
  const termly =
    (draft.unit === "per-term" || draft.unit === "per-half-term") && unitOf !== "delay" && symbolic.length === 0;
  if (
    loss.length > 0 ||
    termly ||
    unitOf === "lost-education" ||
    unitOf === "unsuitable-living" ||
    unitOf === "missed-provision"
  )
    return { class: "loss-of-service", heads, mixed: false, unitOf };
  if (draft.whole && heads.length === 0)
    return { ...meaningOf({ ...draft.whole, kind: "award" }, [...drafts, draft.whole], around), unitOf };
  if (heads.length === 0 && !FAULT_FIRST.test(named)) {
    // Class only: the clause itself names no head.
    const why = reasoned(draft, around);
    if (headsIn(why).some((h) => LOSS_HEADS.has(h))) return { class: "loss-of-service", heads, mixed: false, unitOf };
    if (why && headsIn(why).every((h) => MONEY_HEADS.has(h)) && QUANTIFIABLE.test(why))
      return { class: "quantifiable", heads, mixed: false, unitOf };
  }
  if (moneyHeads.length > 0)
    return { class: FAULT_FIRST.test(named) ? "symbolic" : "quantifiable", heads, mixed: false, unitOf };
  return { class: "symbolic", heads, mixed: false, unitOf };
}

/** The noun phrase that the sum belongs to, on both sides. */
function objectOf(draft: Draft, drafts: readonly Draft[]): string {
  const before = draft.reading.before.slice(-160);
  // From the verb that pays: what stands before it is another action. A sum without a verb has nothing before it.
  const verb = [
    ...before.matchAll(
      /\b(?:pays?|paying|makes?|gives?|sends?|refunds?|reimburses?|repays?|backdates?|credits?|calculate)\b/gi,
    ),
  ].at(-1);
  const left = draft.reading.inherited ? "" : before.slice(verb?.index ?? Math.max(0, before.length - 60));
  const right = after(draft, drafts).slice(0, 110);
  return `${/\b(?:because|after|when)\b/.test(left) ? "" : left} £ ${CAUSE.test(right) ? right.slice(0, right.search(CAUSE)) : right}`;
}

function unitOfIn(texts: readonly string[], heads: readonly HeadCode[]): UnitOf {
  if (heads.includes("lost-education")) return "lost-education";
  if (heads.includes("unsuitable-living")) return "unsuitable-living";
  if (heads.includes("missed-provision")) return "missed-provision";
  for (const text of texts)
    for (const [code, pattern] of UNIT_OF_RULES) if (pattern.test(text.slice(0, 2000))) return code;
  return "other";
}

export interface People {
  readonly paidTo: Recipient;
  readonly for: Recipient[];
  readonly persons: number | null;
}

const AFTER_TO = new RegExp(
  `^[^.;£]{0,60}?\\b(?:to|for the benefit of)\\s+((?:the (?:late )?|each of (?:the )?|both |his |her |their )?(?:${PERSON}(?:(?:,|,? and) (?:his |her |their )?(?:${PERSON}|(?:other )?[a-z]+ (?:neighbours|complainants|children)|(?:son|daughter|wife|husband)))?(?:[’']s?(?: \\w+){1,2})?|(?:his|her|their|the) (?:late )?(?:\\w+ )?(?:estate|wife|husband|partner|son|daughter|mother|father|sister|brother|parents|child|children|complainants?|family|aunt|uncle|neighbours)|(?:wife|husband|partner|son|daughter|mother|father|sister|brother|estate|children|complainants?|family)))`,
);
const VERB_TO = new RegExp(
  `\\b(?:pays?|paying|paid|refunds?|reimburses?|repays?|gives?|sends?|offers?|credits?|compensates?|provides?|payments? to|sum to|make|makes)\\s+(?:back\\s+)?((?:each of (?:the )?|both (?:of )?|the late )?(?:${PERSON}(?:[’']s?(?: \\w+){1,2})?(?:(?:,|,? and) (?:his |her |their )?(?:${PERSON}|\\w+))*|him|her|them|each of them|the (?:other |\\w+ )?(?:complainants?|family|estate|children|parents|residents|neighbours)(?: of [A-Z]\\w* \\w)?|(?:his|her|their) (?:late )?(?:\\w+ )?(?:wife|husband|partner|son|daughter|mother|father|sister|brother|children|estate|parents|aunt|uncle)))`,
  "gi",
);
const ELIDED = new RegExp(
  `(?:^|,|;|(?<!\\b(?:Mr|Mrs|Ms|Miss|Dr)\\s)\\band)\\s*(?:the )?(${PERSON}(?:[’']s \\w+)?)\\s+(?:an? |the )?(?:further |additional |extra )?(?:payment of )?$`,
);

/** Who is paid and whom the sum acknowledges. */
export function peopleOf(draft: Draft, drafts: readonly Draft[], parties: Parties): People {
  const phrase = payeePhrase(draft, drafts);
  let paidTo: Recipient = "complainant";
  let named = phrase;
  if (phrase && /^(?:him|her|them)$/i.test(phrase)) {
    named = antecedent(draft) ?? "";
    paidTo = (named && recipientOf(named, parties)) || "complainant";
  } else if (phrase) paidTo = recipientOf(phrase, parties) ?? "complainant";
  else {
    const earlier = drafts.slice(0, drafts.indexOf(draft)).findLast((d) => d.passage === draft.passage);
    const inherited = earlier && payeePhrase(earlier, drafts);
    if (inherited && !/^(?:him|her|them)$/i.test(inherited)) paidTo = recipientOf(inherited, parties) ?? "complainant";
  }
  const purpose = zone(purposeOf(draft, drafts));
  const sentence = draft.passage.text.slice(draft.reading.from, draft.reading.to);
  const benefit = new RegExp(
    `\\bfor (?:the benefit of (${PERSON}|(?:his|her|their) \\w+)|(${PERSON}|(?:his|her|their) \\w+)[’']s (?:educational )?benefit)`,
  ).exec(sentence);
  const forWhom =
    (benefit && recipientOf(benefit[1] ?? benefit[2] ?? "", parties)) || personIn(purpose, parties) || paidTo;
  const eachOf = draft.reading.eachOf;
  const count = draft.each ? draft.persons : phrase ? countPersons(named || phrase, parties) : 1;
  const beneficiary =
    draft.each && eachOf && /\b(?:child|children|sons?|daughters?)\b/i.test(eachOf) ? "child" : forWhom;
  return { paidTo, for: [beneficiary], persons: draft.each ? draft.persons : (count ?? 1) };
}

function payeePhrase(draft: Draft, drafts: readonly Draft[]): string | null {
  const behind = AFTER_TO.exec(after(draft, drafts).replace(/^\s*\([^)]{0,60}\)/, ""));
  if (
    behind?.[1] &&
    !/\bto (?:recogni|acknowledg|reflect|remedy)/.test(behind[0].slice(0, behind[0].indexOf(behind[1])))
  )
    return behind[1];
  const elided = ELIDED.exec(draft.reading.before);
  if (elided?.[1]) return elided[1];
  const sentence = draft.passage.text.slice(
    Math.max(draft.reading.from, draft.reading.money.start - 600),
    draft.reading.money.start,
  );
  const verbs = [...sentence.matchAll(VERB_TO)];
  const last = verbs.at(-1)?.[1];
  if (last) return last;
  const passive = new RegExp(`(${PERSON})\\s+(?:should|will|must) be (?:paid|refunded)`).exec(sentence);
  if (passive?.[1]) return passive[1];
  for (const lead of leads(draft.passage)) {
    const said = [...lead.text.matchAll(VERB_TO)].at(-1)?.[1];
    if (said) return said;
  }
  return null;
}

/** The last person named before the sum in its passage or lead-ins. */
function antecedent(draft: Draft): string | null {
  // Before the pronoun, not before the sum.
  const pronoun = [
    ...draft.passage.text
      .slice(0, draft.reading.money.start)
      .slice(-700)
      .matchAll(/\b(?:him|her|them)\b/gi),
  ].at(-1);
  const end = pronoun ? Math.max(0, draft.reading.money.start - 700) + pronoun.index : draft.reading.money.start;
  const text = draft.passage.text.slice(Math.max(0, end - 1200), end);
  for (const place of [text, ...leads(draft.passage).map((l) => l.text)]) {
    const names = [
      ...place.matchAll(
        new RegExp(
          `(?:${PERSON})(?:[’']s?\\s(?:mother|father|wife|husband|son|daughter|sister|brother|aunt|uncle|estate|partner))?`,
          "g",
        ),
      ),
    ]
      .map((m) => m[0])
      .filter((n) => n !== "I" && n !== "A");
    const last = names.at(-1);
    if (last) return last.replace(/[’']s?$/, "");
  }
  return null;
}

function personIn(purpose: string, parties: Parties): Recipient | null {
  if (!purpose) return null;
  const m = new RegExp(
    `\\b(?:caused to|for|to|on|by|of)\\s+((?:his|her|their) (?:son|daughter|child|children|wife|husband|mother|father|sister|brother)|the (?:child|children|family)|${PERSON})|((?:his|her|their) (?:son|daughter|child|children|mother|father)|${PERSON})[’']s?\\s|\\b(?:education|provision|support|therapy|schooling|sessions)\\s+(?:that\\s+)?((?:her|his|their) (?:son|daughter|child)|${PERSON})\\s+(?:missed|lost|did)`,
  ).exec(purpose);
  const phrase = m?.[1] ?? m?.[2] ?? m?.[3];
  if (!phrase) return null;
  return recipientOf(phrase, parties);
}
