/**
 * Corrections by people (DESIGN, "Data"): lines of `corrections.jsonl` beside the corpus, applied to a record after
 * extraction. Each names the paragraph and quotes the words on which it rests; where these are not found, the
 * correction is reported and changes nothing.
 */
import { z } from "zod";
import { type Decision, decisionSchema } from "./decision.ts";

export const correctionSchema = z.object({
  slug: z.string().min(1),
  /**
   * What is corrected: a field ("decidedOn", "outcome.code", "award.totalPence"), a field of an extracted item
   * ("remedies.r1.pence", "faults.f2.code"), a whole item ("remedies.r1", value null removes it), or a list
   * ("remedies", value an item to add; its evidence becomes the quoted words).
   */
  field: z.string().regex(/^[a-zA-Z]+(?:\.[a-zA-Z0-9]+){0,2}$/),
  /** "p52" or "summary"; where the words stand. */
  paragraph: z.string().min(1),
  /** Quoted from that paragraph, to the letter. */
  words: z.string().min(1).max(4000),
  value: z.json(),
  reason: z.string().min(1).max(4000),
});
export type Correction = z.infer<typeof correctionSchema>;

/** A correction that was applied, with the value that it replaced. */
export interface AppliedCorrection extends Correction {
  was: z.infer<ReturnType<typeof z.json>> | undefined;
}

/** A correction that was not applied, and why. */
export interface FailedCorrection {
  correction: Correction;
  message: string;
}

/** Reads the lines of a corrections file. Blank lines and lines that begin with # are passed over. */
export function parseCorrections(text: string): {
  corrections: Correction[];
  faults: { line: number; message: string }[];
} {
  const corrections: Correction[] = [];
  const faults: { line: number; message: string }[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    try {
      const parsed = correctionSchema.safeParse(JSON.parse(line));
      if (parsed.success) corrections.push(parsed.data);
      else faults.push({ line: index + 1, message: z.prettifyError(parsed.error) });
    } catch (error) {
      faults.push({ line: index + 1, message: error instanceof Error ? error.message : String(error) });
    }
  }
  return { corrections, faults };
}

/** Totals from the sums, as AWARDS.md defines them; handed in, because that rule lives with the extractors. */
export type AwardOf = (decision: Decision) => Decision["award"];

/** Applies the corrections of one decision in their order. The record that comes back is valid or unchanged. */
export function applyCorrections(
  decision: Decision,
  corrections: readonly Correction[],
  awardOf?: AwardOf,
): { decision: Decision; applied: AppliedCorrection[]; failed: FailedCorrection[] } {
  const applied: AppliedCorrection[] = [];
  const failed: FailedCorrection[] = [];
  let current = decision;
  for (const correction of corrections) {
    const result = applyOne(current, correction, awardOf);
    if ("message" in result) failed.push({ correction, message: result.message });
    else {
      current = result.decision;
      applied.push({ ...correction, was: result.was });
    }
  }
  return { decision: current, applied, failed };
}

type Json = z.infer<ReturnType<typeof z.json>>;
type Tree = Record<string, unknown>;

const LISTS: ReadonlySet<string> = new Set(["faults", "injustices", "remedies", "citations"]);
/** Identity and words are the Ombudsman's: no correction touches them. */
const FIXED: ReadonlySet<string> = new Set(["ref", "slug", "caseId", "sections", "source", "fictional", "parser"]);

function applyOne(
  decision: Decision,
  { field, paragraph, words, value }: Correction,
  awardOf: AwardOf | undefined,
): { decision: Decision; was: Json | undefined } | { message: string } {
  const text = paragraphText(decision, paragraph);
  if (text === null) return { message: `There is no paragraph ${paragraph}` };
  const start = text.indexOf(words);
  if (start < 0) return { message: `The quoted words do not stand in ${paragraph}` };
  const span = { paragraph, start, end: start + words.length };
  const [head = "", second, third] = field.split(".");
  if (FIXED.has(head) || !(head in decision)) return { message: `${field} is not a field that can be corrected` };

  const copy: Tree = structuredClone(decision);
  const held = copy[head];
  let was: unknown;
  if (LISTS.has(head) && Array.isArray(held)) {
    if (second === undefined) {
      if (!isTree(value)) return { message: `${field} takes an item to add` };
      held.push({ ...value, evidence: span });
    } else {
      const index = findItem(held, second, span);
      if (index < 0) return { message: `No item of ${head} rests on the quoted words` };
      const item: unknown = held[index];
      if (!isTree(item)) return { message: `No item of ${head} rests on the quoted words` };
      if (third === undefined) {
        was = item;
        if (value === null) held.splice(index, 1);
        else if (isTree(value)) held[index] = { ...item, ...value };
        else return { message: `${field} takes an item, or null to remove it` };
      } else {
        was = item[third];
        item[third] = value;
      }
    }
  } else if (second === undefined) {
    was = held;
    copy[head] = value;
  } else if (isTree(held)) {
    was = held[second];
    held[second] = value;
  } else return { message: `${field} is not a field that can be corrected` };

  const checked = decisionSchema.safeParse(copy);
  if (!checked.success) return { message: `The value does not fit: ${z.prettifyError(checked.error)}` };
  if (head === "remedies" && awardOf) checked.data.award = awardOf(checked.data);
  const replaced = z.json().safeParse(was);
  return { decision: checked.data, was: replaced.success ? replaced.data : undefined };
}

function paragraphText(decision: Decision, id: string): string | null {
  if (id === "summary") return decision.summary;
  for (const section of decision.sections) for (const p of section.paragraphs) if (p.id === id) return p.text;
  return null;
}

/**
 * The item that is meant: the only one whose evidence overlaps the quoted words, or of several the one with the id
 * given. Ids alone do not decide: they are counted anew by every reading.
 */
function findItem(
  list: readonly unknown[],
  id: string,
  span: { paragraph: string; start: number; end: number },
): number {
  const overlapping = list.flatMap((item, index) => {
    const evidence = isTree(item) ? item.evidence : null;
    if (!isTree(evidence) || evidence.paragraph !== span.paragraph) return [];
    return Number(evidence.start) < span.end && Number(evidence.end) > span.start ? [index] : [];
  });
  if (overlapping.length === 1) return overlapping[0] ?? -1;
  return (
    overlapping.find((index) => {
      const item = list[index];
      return isTree(item) && item.id === id;
    }) ?? -1
  );
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
