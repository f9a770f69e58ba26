/**
 * Injustices: what the faults did, to whom, and which faults lie behind. Read where a sentence says that something
 * was caused, suffered or is acknowledged, in the analysis, the closing section, the agreed action and the Summary;
 * never in the complaint or the events.
 */
import type { Evidence, Injustice } from "../../data/decision.ts";
import type { HeadCode, Recipient } from "../../data/vocabulary.ts";
import type { ParsedDecision } from "../parsed.ts";
import type { FoundFault } from "./fault-collection.ts";
import { type Passage, passagesOf, type Spoken } from "./findings-text.ts";
import { personsOf } from "./injustices.person.ts";
import { type CaseContext, NO_INJUSTICE } from "./injustices.rules.ts";
import { effectSentences, headsSaid, type Standing } from "./injustices.said.ts";
import { readParties } from "./recipients.ts";
import { verdictOf } from "./verdicts.ts";

/**
 * Reads the injustices of a decision in text order; `faults` are those of the same reading, their ids set, and
 * `faultUnread` tells of findings of fault whose words name none.
 */
export function readInjustices(
  parsed: ParsedDecision,
  faults: readonly FoundFault[],
  faultUnread: boolean,
): Injustice[] {
  // Without a fault there is no injustice to speak of; what a text without one says is somebody's account.
  const passages = passagesOf(parsed);
  if (!faultUnread && !faults.some((f) => f.finding === "fault") && !isUpheld(parsed, passages)) return [];
  const parties = readParties(parsed);
  const order = new Map(passages.map((p, i) => [p.id, i]));
  const found: Injustice[] = [];
  // A section of no telling name ("What I found") is analysis from its first finding on.
  const firstFault = Math.min(
    ...faults
      .filter((f) => f.finding === "fault" && f.by === "ombudsman")
      .map((f) => order.get(f.passage.id) ?? Infinity),
  );
  const concludes = (p: Passage): boolean => p.place !== "unnamed" || (order.get(p.id) ?? 0) >= firstFault;
  const effects = effectSentences(passages);
  const about = contextOf(parsed);
  const standing = (spoken: Spoken, passage: Passage): Standing => ({
    concludes: concludes(passage),
    tellsEffect: effects.has(spoken),
    about,
  });
  const bodyHasInjustice = passages.some(
    (p) =>
      p.place !== "summary" &&
      p.place !== "narrative" &&
      p.sentences.some((s) => headsSaid(s, p, standing(s, p)).length > 0),
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
            personsOf(
              spoken,
              { head: "none-significant", start: none.index, end: none.index + none[0].length },
              parties,
              passage,
            )[0] ?? "unknown",
            faultsBehind(faults, passage, spoken),
            passage,
            spoken,
          ),
        );
        return;
      }
      for (const hit of headsSaid(spoken, passage, standing(spoken, passage)))
        for (const person of personsOf(spoken, hit, parties, passage))
          found.push(injustice(hit.head, person, faultsBehind(faults, passage, spoken), passage, spoken));
    });
  }
  found.sort(
    (a, b) =>
      (order.get(a.evidence.paragraph) ?? 0) - (order.get(b.evidence.paragraph) ?? 0) ||
      a.evidence.start - b.evidence.start,
  );
  return numberInjustices(merge(found));
}

/** Upheld as printed, and no sentence denies fault: then one was found, even where its words were not read. */
function isUpheld(parsed: ParsedDecision, passages: readonly Passage[]): boolean {
  return (
    /^upheld\b/i.test(parsed.outcomePrinted ?? "") &&
    !passages.some((p) => p.sentences.some((s) => verdictOf(s.plain)?.kind === "no-fault"))
  );
}

const CARES = /\b(?:carers?\b(?! home)|(?:cares|caring|cared) for|looks after|looking after|respite|short breaks?)\b/i;
const CARE_CASE = /care services/i;
const NOISE = /\b(?:noise|noisy|nuisance|music|barking|smell|odour|takeaway|extractor|vibration)\b/i;

/** What the case is about: from its category, who cares for whom, and what its Summary and complaint say. */
function contextOf(parsed: ParsedDecision): CaseContext {
  const textsOf = (sections: ParsedDecision["sections"]): string[] =>
    sections.flatMap((s) => s.paragraphs.map((p) => p.text));
  const opening = [parsed.summary, ...textsOf(parsed.sections.filter((s) => s.code === "complaint"))];
  const caring = CARE_CASE.test(parsed.category ?? "") || textsOf(parsed.sections).some((text) => CARES.test(text));
  return { caring, noise: [parsed.subcategory ?? "", ...opening].some((text) => NOISE.test(text)) };
}

const CONCLUDES = /^(?:so|therefore|for (?:this|these|that) reasons?|on balance|in the end|overall)\b/i;

function takeBack(found: Injustice[], passage: Passage): void {
  while (found.at(-1)?.evidence.paragraph === passage.id && found.at(-1)?.head !== "none-significant") found.pop();
}

/** Fault is found in the paragraph up to this sentence, and not denied; only then "it made no difference" is of a fault. */
function findsFault(passage: Passage, until: Spoken): boolean {
  const kinds = passage.sentences.slice(0, passage.sentences.indexOf(until) + 1).map((s) => verdictOf(s.plain)?.kind);
  const all = passage.sentences.map((s) => verdictOf(s.plain)?.kind);
  return kinds.includes("fault") && !all.includes("no-fault");
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
