/** Who suffered an injustice. */
import type { HeadCode, Recipient } from "../../data/vocabulary.ts";
import { plainText } from "./cues.ts";
import type { Passage, Spoken } from "./findings-text.ts";
import type { HeadHit } from "./injustices.rules.ts";
import { type Parties, recipientOf } from "./recipients.ts";

const NEAR_PERSON =
  /\b(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)(?: and (?:Mr|Mrs|Ms|Miss|Mx|Dr))? [A-Z][A-Za-z]{0,20}\b(?:'s? (?:son|daughter|child|children|mother|father|wife|husband|sister|brother|family)\b)?|[A-Z](?= and [A-Z]\b| (?:was|were|missed|had|lost|did|has|suffered|could|went|would|should|who|from|out|without)\b|'s\b)|(?:her|his|their) (?:two |young |adult |disabled )?(?:son|daughter|child|children|mother|father|parents|wife|husband|family)\b|\b[B-HJ-Z](?=[ ,.;£]))/g;
/** A parent and children who bore it together: "Ms J and the children were put at risk". */
const TOGETHER =
  /\b((?:Mr|Mrs|Ms|Miss|Mx|Dr) [A-Z][A-Za-z]{0,20}|[Ss]he|[Hh]e),? and (?:her|his|their|the) (?:[\w-]+ ){0,2}?(?:children|child|sons?|daughters?|twins|baby|babies)\b/;
const ALL_AT_HOME = /\b(?:the|this|that) (?:whole )?family\b/i;

/** "the distress caused to her and her son". */
const SHARED =
  /^(?:,? (?:\w+ ){0,3}?caused|,? suffered)? ?\b(?:to|by) ((?:Mr|Mrs|Ms|Miss|Mx|Dr) [A-Z][A-Za-z]{0,20}|her|him),? and (?:her|his|their|the) (?:[\w-]+ ){0,2}?(?:children|child|sons?|daughters?|twins)\b/;
const PRONOUN = /^(?:s?he|her|him)$/i;

/** Heads that those who live together bear together. */
const AT_HOME: ReadonlySet<HeadCode> = new Set([
  "unsuitable-living",
  "risk-of-harm",
  "loss-of-amenity",
  "loss-of-dignity",
]);

/** Those who suffered it: one person, or a parent and the children who bore it together. */
export function personsOf(spoken: Spoken, hit: HeadHit, parties: Parties, passage: Passage): Recipient[] {
  const one = personOf(spoken, hit, parties, passage);
  const plain = plainText(spoken.plain);
  const shared = SHARED.exec(plain.slice(hit.end))?.[1];
  if (shared !== undefined && canSuffer("child", hit.head))
    return [(PRONOUN.test(shared) ? null : recipientOf(shared, parties)) ?? "complainant", "child"];
  if (!AT_HOME.has(hit.head)) return [one];
  const clause = plain.slice(Math.max(0, hit.start - 120), hit.end + 60);
  const adult = TOGETHER.exec(clause)?.[1];
  if (adult !== undefined)
    return [(/^(?:s?he)$/i.test(adult) ? null : recipientOf(adult, parties)) ?? "complainant", "child"];
  const family = hit.head === "unsuitable-living" && ALL_AT_HOME.exec(plain);
  return [family && family.index < hit.start ? "family" : one];
}

/**
 * Who suffered it: the person named last before the head, else first after it; by a pronoun the one whom the sentences
 * before name, else the one who suffers such a thing in such a case, else the complainant.
 */
function personOf(spoken: Spoken, hit: HeadHit, parties: Parties, passage: Passage): Recipient {
  const plain = plainText(spoken.plain);
  const before: string[] = [];
  let after: string | null = null;
  for (const match of plain.matchAll(NEAR_PERSON)) {
    // A capital alone is a name only where it is somebody's.
    if (/^[A-Z]$/.test(match[0]) && !isName(match[0], plain, match.index, parties)) continue;
    if (match.index < hit.end) before.unshift(match[0]);
    else after ??= match[0];
  }
  const own = /^(?:[^.]{0,25}?)\b(?:to|for|of) ((?:Mr|Mrs|Ms|Miss|Mx|Dr) [A-Z]\w{0,20}|[A-Z](?=\b))/.exec(
    plain.slice(hit.end),
  );
  // "She lay there for hours, frightened, and Mr B saw it": she who lay there, not he who saw it.
  const subject = before.length === 0 ? SUBJECT.exec(plain.slice(0, hit.start))?.[1]?.toLowerCase() : undefined;
  const lay = subject && own === null ? antecedent(subject, spoken, passage, parties) : null;
  if (lay && canSuffer(lay, hit.head)) return lay;
  for (const phrase of [own?.[1], ...before.slice(0, NAMES_BACK), after]) {
    const role = phrase ? roleOf(phrase, parties) : null;
    if (role && canSuffer(role, hit.head)) return role;
    // The other one of a couple, who cares for the complainant.
    if (role === "service-user" && hit.head === "carer-strain" && /^(?:Mr|Mrs|Ms|Miss) [A-Z]\w*$/.test(phrase ?? ""))
      if (parties.roles.get((phrase ?? "").toLowerCase()) === undefined) return "carer";
  }
  const pronoun = /\b(?:her|him|his|she|he|them|their|they)\b/i.exec(plain.slice(0, hit.end))?.[0].toLowerCase();
  const meant = pronoun ? antecedent(pronoun, spoken, passage, parties) : null;
  if (meant && canSuffer(meant, hit.head)) return meant;
  const others = new Set(parties.roles.values());
  for (const role of WEARS.get(hit.head) ?? []) if (others.has(role)) return role;
  return pronoun ||
    /\b(?:her|him|his|she|he|them|their|they)\b/i.test(plain) ||
    others.size <= 1 ||
    OF_WHO_COMPLAINS.has(hit.head)
    ? "complainant"
    : "unknown";
}

/** A pronoun that begins the sentence is who it tells of. */
const SUBJECT = /^(?:(?:But|And|So|As a result|Because of (?:this|that)),? )?(She|He|They)\b/;
/** How many names before a head can be whose it is, the nearest first. */
const NAMES_BACK = 3;

/** What is lost by those who should have had it, whoever complains for them. */
const WEARS: ReadonlyMap<HeadCode, readonly Recipient[]> = new Map<HeadCode, readonly Recipient[]>([
  ["lost-education", ["child", "young-person"]],
  ["missed-provision", ["service-user", "child", "young-person"]],
  ["loss-of-dignity", ["service-user"]],
  ["risk-of-harm", ["service-user", "child"]],
]);

/** A child's own mother, where a parent complains for the child, is that parent. */
function roleOf(phrase: string, parties: Parties): Recipient | null {
  const role = recipientOf(phrase, parties);
  if (role !== "parent" || !/\b(?:mother|father|mum|dad|parents?)\b/i.test(phrase)) return role;
  return [...parties.roles.values()].includes("parent") ? role : "complainant";
}

function isName(letter: string, text: string, at: number, parties: Parties): boolean {
  if (parties.roles.has(letter.toLowerCase()))
    return !/\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Band|Section|stage|plot) $/i.test(text.slice(0, at));
  return NAMED_LETTER.test(text.slice(at));
}

/** What follows a pseudonym of one letter, whether or not it was introduced. */
const NAMED_LETTER =
  /^[A-Z](?: and [A-Z]\b| (?:was|were|missed|had|lost|did|has|suffered|could|went|would|should|who|from|out|without)\b|'s\b)/;

/** What dealing with a body does, and what it costs, is borne by whoever dealt with it where nobody is named. */
const OF_WHO_COMPLAINS: ReadonlySet<HeadCode> = new Set([
  "distress",
  "frustration",
  "uncertainty",
  "time-and-trouble",
  "delayed-appeal-right",
  "financial-loss",
  "avoidable-costs",
  "none-significant",
]);

/** Children pay nothing, pursue no complaint and hold no right of appeal. */
const ADULT_HEADS: ReadonlySet<HeadCode> = new Set([
  "financial-loss",
  "avoidable-costs",
  "time-and-trouble",
  "delayed-appeal-right",
  "loss-of-trust",
  "carer-strain",
]);

/** Caring wears out whoever cares, never the one who is cared for. */
function canSuffer(role: Recipient, head: HeadCode): boolean {
  if (role === "child") return !ADULT_HEADS.has(head);
  return head !== "carer-strain" || (role !== "young-person" && role !== "service-user");
}

/** The person whom a pronoun means: the nearest one that a sentence shortly before it names first, of the same sex. */
function antecedent(pronoun: string, spoken: Spoken, passage: Passage, parties: Parties): Recipient | null {
  const at = passage.sentences.indexOf(spoken);
  const sex = /^(?:her|she)$/.test(pronoun) ? FEMALE : /^(?:him|his|he)$/.test(pronoun) ? MALE : PLURAL;
  for (const earlier of passage.sentences.slice(Math.max(0, at - REACH), at).reverse()) {
    const named = [...earlier.plain.matchAll(NEAR_PERSON)].map((m) => m[0]).find((phrase) => sex.test(phrase));
    const role = named ? roleOf(named, parties) : null;
    if (role && role !== "unknown") return role;
  }
  return null;
}

/** How many sentences before a pronoun can name whom it means. */
const REACH = 2;
const FEMALE = /^(?:(?:Mrs|Ms|Miss|Dr|Mx) [A-Z][\w]*$|[A-Z]$)|\b(?:daughter|mother|wife|sister)$/;
const MALE = /^(?:(?:Mr|Dr|Mx) [A-Z][\w]*$|[A-Z]$)|\b(?:son|father|husband|brother)$/;
const PLURAL = /\band\b|\b(?:children|family|parents)$/;
