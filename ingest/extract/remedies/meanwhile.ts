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
  const named = findings([...others, ...action]);
  const since = named.some((finding) => DURING.test(finding));
  const paid = unique(
    sumsOf(others.filter((p) => p.text.includes("£") && (DURING.test(p.text) || (since && OWED.test(p.text))))),
  ).filter(
    (d) =>
      d.kind === "paid" &&
      d.pence !== null &&
      !sums.some((s) => s.kind !== "paid" && [s.pence, s.valuePence, s.reading.money.pence].includes(d.pence)),
  );
  const back = paid.filter((d) => d.reading.during);
  const owed = named.length === 0 ? [] : (since ? paid : back).filter((d) => isOwed(d) && !isRateOf(d, paid));
  return [...back.filter((d) => isFoundGood(d, [...others, ...action])), ...(owed.length === 1 ? owed : [])]
    .filter((d, i, all) => all.indexOf(d) === i)
    .map((d) => ({ ...d, kind: "award", counts: true, governor: d.governor === "pay" ? "refund" : d.governor }));
}

/** Money that was due before it was paid. */
const OWED = /\b(?:arrears|back ?pay|underpa\w+|shortfall|difference|backdat\w+)\b/i;
const NAMES =
  /\b(?:[Pp]ayment|[Pp]aying) (?:of )?(?:the|her|his|their|these|those) (?:arrears|back ?pay|shortfall|difference)\b|\b[Tt]he (?:arrears|back ?pay|shortfall)\b/;

/** Sentences without a figure that find the payment of what was owed to put things right ("Payment of the arrears puts the money right"). */
function findings(passages: readonly Passage[]): string[] {
  return passages
    .filter((p) => NAMES.test(p.text))
    .flatMap((p) => splitSentences(p.text))
    .map((s) => s.text)
    .filter((text) => NAMES.test(text) && PUTS_BACK.test(text) && !DOES_NOT.test(text) && !text.includes("£"));
}

function isOwed({ passage, reading }: Draft): boolean {
  return OWED.test(passage.text.slice(reading.from, reading.to));
}

/** "the difference of £70 for 60 weeks, a sum of £4,200": the rate is no sum of its own. */
function isRateOf(d: Draft, paid: readonly Draft[]): boolean {
  const { money, sentence } = d.reading;
  return paid.some(
    ({ passage, reading: other }) =>
      passage === d.passage &&
      other.sentence === sentence &&
      other.money.start > money.end &&
      money.pence > 0 &&
      other.money.pence % money.pence === 0 &&
      new RegExp(`\\b${other.money.pence / money.pence}\\b`).test(passage.text.slice(money.end, other.money.start)),
  );
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
