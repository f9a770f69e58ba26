/**
 * The account of figures: each one of what is read for remedies enters a sum, or its words say why it is none
 * (`reasonOf`), or it leaves the total unknown. A figure may be missed, but not in silence.
 */
import { NUMBER_WORD, numberOf } from "../money.ts";
import { type Draft, live } from "./draft.ts";
import type { Passage } from "./passages.ts";
import { reasonOf } from "./reasons.ts";
import type { Role } from "./role.ts";
import type { SumReading } from "./sum-reading.ts";
import { WHICHEVER } from "./sums.ts";

/** A figure that no rule counts and whose words give no reason for it. */
export interface OpenFigure {
  readonly passage: Passage;
  readonly reading: SumReading;
}

const PAYING: ReadonlySet<Role> = new Set(["award", "total", "conditional", "subpart"]);

/** Outside an action section a figure matters only where the sentence finds what is due. */
const FINDS =
  /\b(?:I|We|we) (?:therefore |also |would )?(?:consider|think|believe|put|regard|suggest|recommend|find)\b|\b[Ii]n (?:my|our) (?:view|judgement|opinion)\b|\b(?:calls|called) for\b|\bought to (?:have|be|receive|get)\b|\b(?:should|must) (?:now )?(?:have|receive|get)\b|\b(?:payment|remedy|sum|offer|award|compensation)\b[^.;£]{0,20}\b(?:should|must) (?:now )?be\b|\b(?:my|our) (?:suggestion|figure|recommendation|proposal)\b/;
/** "£100 is.", "£140 would be fair." */
const FOUND_AFTER =
  /^\s*(?:is|would be|will be|should be|would)(?:\s+(?:due|right|fair\w*|appropriate|proportionate|reasonable|suitable|enough|better|warranted|what (?:I|we|it should|the Council should)|the (?:right|fair|proper|appropriate|reasonable|least|correct remedy|remedy|payment|(?:sum|figure|amount) (?:that )?(?:I|we)))\b|\s*[.;,]|$)/i;
/** "I find that £1,260 is the rate it pays": what a figure is, not what is due. */
const TELLS_WHAT = /^\s*(?:is|was|were|are|had|has|remains|represents|includes|must|could|can|may)\b/i;

/** What is found to have happened is no finding of what is due ("I find that he was told …"). */
const HAPPENED =
  /\b(?:was|were|had|has|have|did|told|assessed|charged|gave|took|paid|owed|held|set|properly|entitled)\b/i;

function isFound(left: string, after: string): boolean {
  if (FOUND_AFTER.test(after)) return true;
  if (TELLS_WHAT.test(after)) return false;
  const finds = FINDS.exec(left);
  return finds !== null && !HAPPENED.test(left.slice(finds.index + finds[0].length));
}

/** Whether the figure is one that has to be accounted for. */
export function isOpen(passage: Passage, reading: SumReading, readings: readonly SumReading[]): boolean {
  if (!reading.unknown) return false;
  if (passage.origin !== "action" && !isFound(passage.text.slice(reading.from, reading.money.start), reading.after))
    return false;
  // Where the order of the sentence has its sum already, a price behind it only tells.
  const paid = readings.some((r) => r.sentence === reading.sentence && PAYING.has(r.role));
  return WHICHEVER.test(passage.text.slice(reading.from, reading.to)) || reasonOf(passage, reading, paid) === null;
}

/** Figures that neither enter one of the sums nor are said again, nor are multiplied to one. */
export function unaccounted(open: readonly OpenFigure[], sums: readonly Draft[]): OpenFigure[] {
  const counted = sums.filter((d) => d.counts && d.pence !== null);
  const known = new Set(
    sums.flatMap((d) => [d.pence, d.valuePence, d.unitPence, d.minPence, d.maxPence, d.reading.money.pence]),
  );
  known.add(counted.reduce((n, d) => n + (d.pence ?? 0), 0));
  return open.filter(({ passage, reading }) => {
    const { pence } = reading.money;
    return (
      !known.has(pence) &&
      !counted.some((d) => d.passage === passage && (isUnitOf(reading, d) || isHalved(passage, pence, d)))
    );
  });
}

/** "She paid £1,800. … reimburse half of that cost, £900". */
function isHalved(passage: Passage, pence: number, sum: Draft): boolean {
  return (
    sum.pence !== null &&
    sum.pence * 2 === pence &&
    /\bhalf\b[^.;£]{0,40}$/i.test(passage.text.slice(sum.reading.from, sum.reading.money.start))
  );
}

const COUNTS = new RegExp(`\\b(${NUMBER_WORD}|\\d{1,3})\\b`, "gi");

/** "£1,904, being the four invoices of £476": its printed count makes the sum. */
function isUnitOf({ money, from, to }: SumReading, { pence, passage, reading }: Draft): boolean {
  const ratio = (pence ?? 0) / money.pence;
  if (!Number.isInteger(ratio) || ratio < 2) return false;
  // The count may stand in a sentence between them.
  const words = passage.text
    .slice(Math.min(from, reading.from), Math.max(to, reading.to))
    .slice(0, 1200)
    .replace(/£[\d,.]+/g, "");
  return (words.match(COUNTS) ?? []).some((word) => numberOf(word) === ratio);
}

/**
 * Why the total cannot be told though sums were read; null where it can: a figure that is not accounted for, or a sum
 * that is all others together where the Summary names just that much (the total, read as one more sum).
 */
export function doubtOf(sums: readonly Draft[], strange: readonly OpenFigure[], witnessed: number): string | null {
  const counted = sums.filter((d) => d.counts && d.pence !== null && d.governor !== "waive");
  const [first] = strange;
  if (first) return `No rule knows what £${first.reading.money.pence / 100} is, so the total is not known`;
  const total = counted.reduce((n, d) => n + (d.pence ?? 0), 0);
  const twice = counted.length > 2 && witnessed * 2 === total && counted.some((d) => d.pence === witnessed);
  if (twice) return `£${witnessed / 100} may be the total of the other sums`;
  // A report's recommendations are told at its head and set out in parts at its end.
  const whole = counted.find(
    (d) =>
      counted.length > 2 &&
      (d.pence ?? 0) * 2 === total &&
      counted.every((other) => other === d || other.passage.section !== d.passage.section),
  );
  return whole ? `£${(whole.pence ?? 0) / 100} may be the total of the other sums` : null;
}

/** What drafts pay, in pence. */
export function payTotal(drafts: readonly Draft[]): number {
  return drafts.reduce((n, d) => n + (live(d) && d.counts && d.governor !== "waive" ? (d.pence ?? 0) : 0), 0);
}
