/** Sums paid while the complaint was looked into and found to put things right: they are part of the remedy. */
import { splitSentences } from "../sentences.ts";
import type { Draft } from "./draft.ts";
import type { Passage } from "./passages.ts";
import { DURING } from "./role-words.ts";

/** Sums paid after the enquiries and found to put things right, where the action section names no sum. */
export function paidMeanwhile(reasoning: readonly Passage[], sumsOf: (p: readonly Passage[]) => Draft[]): Draft[] {
  return unique(sumsOf(reasoning).filter((d) => d.counts && d.reading.during));
}

/** One draft a figure. */
export function unique(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((d, i) => drafts.findIndex((e) => e.reading.money.pence === d.reading.money.pence) === i);
}

const PUTS_BACK =
  /\b(?:makes? good|made good|puts? (?:\w+ ){0,2}right|remed(?:y|ies|ied)|restores?|compensates?|covers? (?:her|his|their|the) loss|is (?:a )?(?:suitable|sufficient|enough|appropriate|satisfactory))\b/i;
const DOES_NOT = /\b(?:not|n[’']t|nor|only part|partly|short)\b/i;

/**
 * Money given back after the enquiries, told in the reasoning, that a later sentence with the same figure finds to make
 * good the loss ("The £1,690 makes good her loss"): it counts beside what the action section adds.
 */
export function madeGood(
  others: readonly Passage[],
  action: readonly Passage[],
  sumsOf: (p: readonly Passage[]) => Draft[],
  sums: readonly Draft[],
): Draft[] {
  if (action.length === 0 || sums.some((d) => d.passage.origin === "reasoning" && d.counts)) return [];
  const back = unique(sumsOf(others.filter((p) => p.text.includes("£") && DURING.test(p.text)))).filter(
    (d) =>
      d.kind === "paid" &&
      d.reading.during &&
      d.pence !== null &&
      !sums.some((s) => s.kind !== "paid" && [s.pence, s.valuePence, s.reading.money.pence].includes(d.pence)),
  );
  return back
    .filter((d) => isFoundGood(d, [...others, ...action]))
    .map((d) => ({ ...d, kind: "award", counts: true, governor: d.governor === "pay" ? "refund" : d.governor }));
}

function isFoundGood({ passage, reading }: Draft, passages: readonly Passage[]): boolean {
  const figure = passage.text.slice(reading.money.start, reading.money.end).trim();
  if (!figure.startsWith("£")) return false;
  return passages.some((p) => {
    const at = p === passage ? p.text.indexOf(figure, reading.money.end) : p.text.indexOf(figure);
    if (at < 0) return false;
    const sentence = splitSentences(p.text).find((s) => s.start <= at && s.end > at)?.text ?? "";
    return PUTS_BACK.test(sentence) && !DOES_NOT.test(sentence);
  });
}
