/**
 * What the rest of a decision says of its failings, for findings whose own words leave them open: the services of the
 * case, and which failings its Summary, its complaint and its agreed actions speak of. None of this is a finding; it
 * only tells which of the likely failings of a finding is likelier in this case.
 */
import { FAULT_CODES, type FaultCode, type SectionCode } from "../../data/vocabulary.ts";
import type { ParsedDecision } from "../parsed.ts";
import { concernsIn, STAGES } from "./concerns.ts";
import { plainText } from "./cues.ts";
import { telling } from "./failing-cues.ts";
import { type Score, scoresOf } from "./failing-model.ts";
import { splitSentences } from "./sentences.ts";

export interface CaseContext {
  /** The services that the case is about. */
  readonly about: readonly string[];
  /** By failing: how much likelier it is in this case than by the words of a finding alone; read when first asked. */
  readonly factors: () => ReadonlyMap<FaultCode, number>;
  /** Failings found before. */
  readonly named?: ReadonlySet<FaultCode>;
}

/** What was found before is seldom found again: how much less likely it is. */
const NAMED_BEFORE = 0.3;
const MOST_SERVICES = 3;
/** A sentence that says less tells of no failing. */
const CONTENT = 2;
/** Sentences of each part that are read. */
const MOST_SENTENCES = 12;
/** How much each part of the text tells, as a power of how likely it speaks of the failing. */
const SUMMARY = 1;
const COMPLAINT = 0.4;
const ACTION = 0.4;
/** What no part speaks of is not ruled out. */
const LEAST = 0.1;

/** Reads the context of a decision once. Pure; linear in the length of these parts. */
export function contextOf(parsed: ParsedDecision): CaseContext {
  const about = casesAbout(parsed);
  let held: ReadonlyMap<FaultCode, number> | null = null;
  return {
    about,
    factors: () => {
      held ??= factorsOf(parsed, about);
      return held;
    },
  };
}

function factorsOf(parsed: ParsedDecision, about: readonly string[]): Map<FaultCode, number> {
  const textsOf = (code: SectionCode): string[] =>
    parsed.sections.filter((s) => s.code === code).flatMap((s) => s.paragraphs.map((p) => p.text));
  const parts: [texts: readonly string[], power: number][] = [
    [[parsed.summary], SUMMARY],
    [textsOf("complaint"), COMPLAINT],
    [textsOf("agreed-action"), ACTION],
  ];
  const spoken = parts.map(([texts, power]) => ({ unsaid: unsaidIn(texts, about), power }));
  const factor = (code: FaultCode): number =>
    spoken.reduce((f, { unsaid, power }) => f * (1 - (unsaid.get(code) ?? 1) + LEAST) ** power, 1);
  return new Map(FAULT_CODES.map((code) => [code, factor(code)]));
}

/** By failing, how likely it is that no sentence of the texts speaks of it. */
function unsaidIn(texts: readonly string[], about: readonly string[]): Map<string, number> {
  const unsaid = new Map<string, number>();
  const sentences = texts.flatMap((text) => splitSentences(text).map((s) => plainText(s.text)));
  for (const own of sentences.slice(0, MOST_SENTENCES)) {
    if (telling(own) < CONTENT) continue;
    for (const { code, share } of scoresOf({ own, back: [], about }))
      unsaid.set(code, (unsaid.get(code) ?? 1) * (1 - share));
  }
  return unsaid;
}

/** The scores of a finding in its case: the failings that the case speaks of count more; the share of none stays. */
export function inCase(scores: readonly Score[], { factors, named }: CaseContext): Score[] {
  const likelier = factors();
  const weighed = scores.map(({ code, share }) =>
    code === "none" ? 0 : share * (likelier.get(code) ?? 1) * (named?.has(code) ? NAMED_BEFORE : 1),
  );
  const all = weighed.reduce((a, b) => a + b, 0);
  const left = scores.reduce((sum, { code, share }) => (code === "none" ? sum : sum + share), 0);
  if (all <= 0) return [...scores];
  return scores
    .map(({ code, share }, i) => ({
      code,
      share: code === "none" ? share : ((weighed[i] ?? 0) * left) / all,
    }))
    .sort((a, b) => b.share - a.share);
}

/** The services that a case is about, for the model: its category, its subcategory and what its Summary names. */
export function casesAbout(parsed: ParsedDecision): string[] {
  const place = [parsed.category, parsed.subcategory].flatMap((name) => (name ? [name.toLowerCase()] : []));
  return [
    ...place,
    ...concernsIn(plainText(parsed.summary))
      .filter((c) => !STAGES.has(c))
      .slice(0, MOST_SERVICES),
  ];
}
