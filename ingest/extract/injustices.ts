/**
 * Injustices: what the faults did, to whom, and which faults lie behind. Read where a sentence says that something
 * was caused, suffered or is acknowledged, in the analysis, the closing section, the agreed action and the Summary;
 * never in the complaint or the events.
 */
import type { Evidence, Injustice } from "../../data/decision.ts";
import type { HeadCode, Recipient } from "../../data/vocabulary.ts";
import type { ParsedDecision } from "../parsed.ts";
import { plainText } from "./cues.ts";
import type { FoundFault } from "./fault-collection.ts";
import { ACCOUNT, type Passage, passagesOf, type Spoken } from "./findings-text.ts";
import { type HeadHit, headsIn, NO_INJUSTICE } from "./injustices.rules.ts";
import { type Parties, readParties, recipientOf } from "./recipients.ts";
import { verdictOf } from "./verdicts.ts";

// A head counts only beside one of these: the effect of something, or what a payment acknowledges.
const EFFECT =
  /\b(?:caus(?:e[ds]?|ing)|left|leaving|leaves|led to|leading to|result(?:ed|ing|s)? in|as a result|because of|mean(?:t|s|ing)|suffer\w*|experienc\w*|put to|denied|deprived|exacerbat\w*|compound\w*|add(?:ed|ing|s) to|acknowledg\w*|recogni[sz]\w*|reflect\w*|in recognition|remed(?:y|ies|ied)|impact\w*|affected|effect|injustice|avoidable|understandabl\w+|had to|having to|had no|had little|went without|out of pocket|took away|spent|bought|lose|losing|waited|wait to|put back|owed|wore|used up|used (?:her|his|their) savings|not (?:been )?taught|harmed|miss(?:ed|ing)|lost|loss|prevented|increasing\w*|ran up|fell (?:behind|into)|fell ill|slept|drove|driven|cut (?:her|his|their)|gave up|could not|looked after|was distressed|were distressed|was upset|so (?:she|he|they)|exposed|at risk|lived|frustrated|placed|put|raised|disappointed|put right|paid|(?:was|were|is|felt|found (?:it|this)) (?:\w+ ){0,2}?(?:worried|distressed|upset|anxious|frustrat\w+|shocked|frightened|afraid|scared|angry|irritated|annoyed|mortified|let down|unsafe|disappointed|stress\w+|embarrassed|exhausted)|worn out|was also distressed)\b/i;
const PAID_FOR = /\b(?:pay|pays|paying|paid|payment|payments|£\s?\d|sum of|symbolic|credit)\b/i;
const PURPOSE_TAIL =
  /\b(?:for|to (?:recogni[sz]e|acknowledge|reflect|remedy|address)|in recognition of|because of|as)\b/i;
const GENERAL =
  /\b(?:guidance|usually|often|generally|normally|we (?:may|can|would) recommend|remedies are|not intended|a court|can be)\b/i;

/** Reads the injustices of a decision in text order; `faults` are those of the same reading, their ids set. */
export function readInjustices(parsed: ParsedDecision, faults: readonly FoundFault[]): Injustice[] {
  // Without a fault there is no injustice to speak of; what a text without one says is somebody's account.
  if (!faults.some((f) => f.finding === "fault")) return [];
  const parties = readParties(parsed);
  const passages = passagesOf(parsed);
  const order = new Map(passages.map((p, i) => [p.id, i]));
  const found: Injustice[] = [];
  // A section of no telling name ("What I found") is analysis from its first finding on.
  const firstFault = Math.min(
    ...faults
      .filter((f) => f.finding === "fault" && f.by === "ombudsman")
      .map((f) => order.get(f.passage.id) ?? Infinity),
  );
  const concludes = (p: Passage): boolean => p.place !== "unnamed" || (order.get(p.id) ?? 0) >= firstFault;
  const bodyHasInjustice = passages.some(
    (p) =>
      p.place !== "summary" &&
      p.place !== "narrative" &&
      p.sentences.some((s) => headsOf(s, p, concludes(p)).length > 0),
  );
  for (const passage of passages) {
    if (passage.place === "narrative") continue;
    passage.sentences.forEach((spoken) => {
      if (passage.place === "summary" && bodyHasInjustice) return;
      const none =
        spoken.voice === "complainant" || passage.place === "action" ? null : NO_INJUSTICE.exec(spoken.plain);
      if (none && (/injustice/i.test(none[0]) || findsFault(passage, spoken))) {
        // "It put back his right of appeal. … So this caused no significant injustice": what was said before is taken back.
        if (CONCLUDES.test(spoken.plain)) takeBack(found, passage);
        found.push(
          injustice(
            "none-significant",
            personOf(
              spoken,
              { head: "none-significant", start: none.index, end: none.index + none[0].length },
              parties,
              passage,
            ),
            faultsBehind(faults, passage, spoken),
            passage,
            spoken,
          ),
        );
        return;
      }
      for (const hit of headsOf(spoken, passage, concludes(passage))) {
        found.push(
          injustice(
            hit.head,
            personOf(spoken, hit, parties, passage),
            faultsBehind(faults, passage, spoken),
            passage,
            spoken,
          ),
        );
      }
    });
  }
  found.sort(
    (a, b) =>
      (order.get(a.evidence.paragraph) ?? 0) - (order.get(b.evidence.paragraph) ?? 0) ||
      a.evidence.start - b.evidence.start,
  );
  return numberInjustices(merge(found));
}

const CONCLUDES = /^(?:so|therefore|for (?:this|these|that) reasons?|on balance|in the end|overall)\b/i;

function takeBack(found: Injustice[], passage: Passage): void {
  while (found.at(-1)?.evidence.paragraph === passage.id && found.at(-1)?.head !== "none-significant") found.pop();
}

function headsOf(spoken: Spoken, passage: Passage, concludes: boolean): HeadHit[] {
  if (spoken.voice !== "ombudsman" && passage.place !== "action") return [];
  if (ACCOUNT.test(spoken.plain) && !verdictOf(spoken.plain)) return [];
  if (GENERAL.test(spoken.plain) && passage.place !== "action" && !verdictOf(spoken.plain)) return [];
  const hits = headsIn(spoken.plain);
  if (hits.length === 0) return hits;
  if (passage.place === "action") {
    if (/^(?:if|where|should)\b/i.test(spoken.plain)) return [];
    if (!PAID_FOR.test(spoken.plain) && !/\bapologi/i.test(spoken.plain)) return [];
    if (/\balready (?:paid|offered)\b/i.test(spoken.plain) && (spoken.plain.match(/£/g)?.length ?? 0) < 2) return [];
    return hits.filter((h) => PURPOSE_TAIL.test(spoken.plain.slice(0, h.start + 4)) && !isCause(spoken.plain, h.start));
  }
  if (!concludes && !verdictOf(spoken.plain) && !/\b(?:caused|left|suffered|injustice)\b/i.test(spoken.plain))
    return [];
  if (/^(?:the council )?to (?:provide|ensure|improve|give|consider)\b/i.test(spoken.plain)) return [];
  if (/\b(?:considered|looked at|looked into|asked myself) (?:whether|if)\b/i.test(spoken.plain)) return [];
  if (
    /\b(?:not in a position|unable) to (?:recommend|say|conclude)\b|\bdo(?:es)? not show\b|\bcannot (?:say|conclude|find|recommend)\b/i.test(
      spoken.plain,
    )
  )
    return [];
  if (
    /\b(?:do|does|did|can|could|cannot) not (?:\w+ )?(?:consider|find|say|believe|think|see|conclude)\b/i.test(
      spoken.plain,
    )
  )
    return [];
  return EFFECT.test(spoken.plain) ? hits : [];
}

/** Fault is found in the paragraph up to this sentence, and not denied; only then "it made no difference" is of a fault. */
function findsFault(passage: Passage, until: Spoken): boolean {
  const kinds = passage.sentences.slice(0, passage.sentences.indexOf(until) + 1).map((s) => verdictOf(s.plain)?.kind);
  const all = passage.sentences.map((s) => verdictOf(s.plain)?.kind);
  return kinds.includes("fault") && !all.includes("no-fault");
}

/** In "for the distress caused by the missed visits" the visits are the fault, not what it did. */
function isCause(text: string, at: number): boolean {
  return /\b(?:caused (?:to [^.;£]{0,30}? )?by|result(?:ed|ing) from|follow(?:ed|ing) from|arising from|because of|due to)\b[^.;£]{0,80}$/i.test(
    text.slice(Math.max(0, at - 130), at),
  );
}

function injustice(head: HeadCode, person: Recipient, faults: string[], passage: Passage, spoken: Spoken): Injustice {
  const evidence: Evidence = { paragraph: passage.id, start: spoken.sentence.start, end: spoken.sentence.end };
  return { id: "", head, person, faults, evidence };
}

/** The faults found in the same sentence, else the nearest before it in the paragraph, else in the paragraph before. */
function faultsBehind(faults: readonly FoundFault[], passage: Passage, spoken: Spoken): string[] {
  const real = faults.filter((f) => f.finding === "fault");
  const here = real.filter((f) => f.evidence.paragraph === passage.id);
  const { start, end } = spoken.sentence;
  const same = here.filter((f) => f.foundAt > start && f.foundAt <= end);
  if (same.length > 0) return same.map((f) => f.id);
  const before = here.filter((f) => f.foundAt <= start);
  const last = Math.max(...before.map((f) => f.foundAt));
  if (before.length > 0) return before.filter((f) => f.foundAt === last).map((f) => f.id);
  const only = real.filter((f) => f.aspectOf === null);
  return only.length === 1 && only[0] ? [only[0].id] : [];
}

const NEAR_PERSON =
  /\b(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)(?: and (?:Mr|Mrs|Ms|Miss|Mx|Dr))? [A-Z][A-Za-z]{0,20}\b(?:'s? (?:son|daughter|child|children|mother|father|wife|husband|sister|brother|family)\b)?|[A-Z](?= and [A-Z]\b| (?:was|were|missed|had|lost|did|has|suffered|could|went|would|should|who|from|out|without)\b|'s\b)|(?:her|his|their) (?:two |young |adult |disabled )?(?:son|daughter|child|children|mother|father|wife|husband|family)\b)/g;

/**
 * Who suffered it: the person named last before the head, else first after it; by a pronoun the one whom the sentences
 * before name, else the one who suffers such a thing in such a case, else the complainant.
 */
function personOf(spoken: Spoken, hit: HeadHit, parties: Parties, passage: Passage): Recipient {
  const plain = plainText(spoken.plain);
  let before: string | null = null;
  let after: string | null = null;
  for (const match of plain.matchAll(NEAR_PERSON)) {
    if (match.index < hit.end) before = match[0];
    else after ??= match[0];
  }
  const own = /^(?:[^.]{0,25}?)\b(?:to|for|of) ((?:Mr|Mrs|Ms|Miss|Mx|Dr) [A-Z]\w{0,20}|[A-Z](?=\b))/.exec(
    plain.slice(hit.end),
  );
  for (const phrase of [own?.[1], before, after]) {
    const role = phrase ? recipientOf(phrase, parties) : null;
    if (role && canSuffer(role, hit.head)) return role;
  }
  const pronoun = /\b(?:her|him|his|she|he|them|their|they)\b/i.exec(plain.slice(0, hit.end))?.[0].toLowerCase();
  const meant = pronoun ? antecedent(pronoun, spoken, passage, parties) : null;
  if (meant && canSuffer(meant, hit.head)) return meant;
  const others = new Set(parties.roles.values());
  for (const role of WEARS.get(hit.head) ?? []) if (others.has(role)) return role;
  return pronoun || /\b(?:her|him|his|she|he|them|their|they)\b/i.test(plain) || others.size <= 1
    ? "complainant"
    : "unknown";
}

/** What is lost by those who should have had it, whoever complains for them. */
const WEARS: ReadonlyMap<HeadCode, readonly Recipient[]> = new Map<HeadCode, readonly Recipient[]>([
  ["lost-education", ["child", "young-person"]],
  ["missed-provision", ["service-user", "child", "young-person"]],
  ["loss-of-dignity", ["service-user"]],
  ["risk-of-harm", ["service-user", "child"]],
]);

/** Caring wears out whoever cares, never the one who is cared for. */
function canSuffer(role: Recipient, head: HeadCode): boolean {
  return head !== "carer-strain" || (role !== "child" && role !== "young-person" && role !== "service-user");
}

/** The person whom a pronoun means: the nearest one that a sentence shortly before it names first, of the same sex. */
function antecedent(pronoun: string, spoken: Spoken, passage: Passage, parties: Parties): Recipient | null {
  const at = passage.sentences.indexOf(spoken);
  const sex = /^(?:her|she)$/.test(pronoun) ? FEMALE : /^(?:him|his|he)$/.test(pronoun) ? MALE : PLURAL;
  for (const earlier of passage.sentences.slice(Math.max(0, at - REACH), at).reverse()) {
    const named = [...earlier.plain.matchAll(NEAR_PERSON)].map((m) => m[0]).find((phrase) => sex.test(phrase));
    const role = named ? recipientOf(named, parties) : null;
    if (role && role !== "unknown") return role;
  }
  return null;
}

/** How many sentences before a pronoun can name whom it means. */
const REACH = 2;
const FEMALE = /^(?:(?:Mrs|Ms|Miss|Dr|Mx) [A-Z][\w]*$|[A-Z]$)|\b(?:daughter|mother|wife|sister)$/;
const MALE = /^(?:(?:Mr|Dr|Mx) [A-Z][\w]*$|[A-Z]$)|\b(?:son|father|husband|brother)$/;
const PLURAL = /\band\b|\b(?:children|family|parents)$/;

/** One record a head and person, with all the faults behind it; a person that is not told joins one that is. */
function merge(found: readonly Injustice[]): Injustice[] {
  const kept: Injustice[] = [];
  for (const item of found) {
    const at = kept.findIndex(
      (k) => k.head === item.head && (k.person === item.person || k.person === "unknown" || item.person === "unknown"),
    );
    const held = kept[at];
    if (!held) kept.push(item);
    else
      kept[at] = {
        ...held,
        person: held.person === "unknown" ? item.person : held.person,
        faults: [...new Set([...held.faults, ...item.faults])],
      };
  }
  return kept;
}

/** Ids i1, i2 … in the order given. */
export function numberInjustices(items: readonly Injustice[]): Injustice[] {
  return items.map((item, i) => ({ ...item, id: `i${i + 1}` }));
}
