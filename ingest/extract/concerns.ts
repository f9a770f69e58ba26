/** The service or step that words or a published subcategory name. */
import type { ConcernsCode } from "../../data/vocabulary.ts";
import { BROAD, BY_SUBCATEGORY, PATTERNS, WEAK, YIELDS } from "./concerns.rules.ts";
import { createCandidates } from "./prefilter.ts";

export const STAGES: ReadonlySet<ConcernsCode> = new Set([
  "complaint-stage-1",
  "complaint-stage-2",
  "complaint-stage-3",
]);

const candidatesIn = createCandidates(PATTERNS.map(([, pattern]) => pattern));

/** Every service or step that plain text names, in text order, each once. */
export function concernsIn(text: string): ConcernsCode[] {
  const candidates = candidatesIn(text);
  const found = PATTERNS.filter(([, pattern]) => candidates.has(pattern))
    .map(([code, pattern]) => ({ code, at: pattern.exec(text)?.index ?? -1 }))
    .filter((hit) => hit.at >= 0)
    .sort((a, b) => a.at - b.at)
    .map((hit) => hit.code);
  const exact = found.filter((code) => !found.some((other) => YIELDS.get(code)?.includes(other)));
  return withoutGeneral(exact);
}

function withoutGeneral(found: readonly ConcernsCode[]): ConcernsCode[] {
  // "stage one complaint response" names the stage; the complaint in general adds nothing.
  return found.some((code) => STAGES.has(code)) ? found.filter((code) => code !== "complaint-other") : [...found];
}

/** The service that plain text only hints at, else null. */
export function weakConcernsIn(text: string): ConcernsCode | null {
  return WEAK.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** What the subcategory as printed says about the step, else null. */
export function concernsOfSubcategory(subcategory: string | null): ConcernsCode | null {
  return bySubcategory(BY_SUBCATEGORY, subcategory);
}

/** The commonest step of a broader subcategory, for where nothing in the text names one; else null. */
export function concernsOfBroad(subcategory: string | null): ConcernsCode | null {
  return bySubcategory(BROAD, subcategory);
}

function bySubcategory(table: readonly (readonly [RegExp, ConcernsCode])[], subcategory: string | null) {
  if (!subcategory) return null;
  return table.find(([pattern]) => pattern.test(subcategory.trim()))?.[1] ?? null;
}
