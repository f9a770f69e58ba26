/** The words of a remedy's own clause, and what they say it is for. */
import type { Remedy } from "../../data/decision.ts";
import type { RemedyKind } from "../../data/vocabulary.ts";

const MONEY: ReadonlySet<RemedyKind> = new Set([
  "symbolic-payment",
  "reimbursement",
  "backdated-payment",
  "waive-charge",
  "interest",
]);

/**
 * The clause's own words. A span can hold several sums ("£600 for the delay, £400 for the lack of …") or end at its
 * sum; a sum's purpose runs from its own figure to the next one, an apology's to the first.
 */
export function clauseOf(text: string, remedy: Remedy): string {
  const { start, end } = remedy.evidence;
  const rest = text.slice(end, end + TAIL);
  const stop = /[.;](?:\s|$)|,? and (?:pay|apologise|will|to pay|send|review|remind)\b/.exec(rest);
  const span = text.slice(start, end) + (stop ? rest.slice(0, stop.index) : rest);
  const sums = [...span.matchAll(/£\s?\d[\d,]*(?:\.\d+)?k?/gi)];
  if (sums.length === 0) return span;
  if (!MONEY.has(remedy.kind)) return span.slice(0, sums[0]?.index ?? span.length);
  const values = [remedy.pence, remedy.valuePence, remedy.unitPence].filter((v) => v !== null);
  const own = sums.findIndex((m) => values.includes(penceOf(m[0])));
  if (sums.length === 1 && !/£[^.;]{0,200}$/.test(text.slice(Math.max(0, start - 200), start))) return span;
  if (own < 0) return "";
  const from = sums[own]?.index ?? 0;
  const next = sums
    .slice(own + 1)
    .find((m) => !isOther(span, m.index) && !isRate(span, m.index + m[0].length) && !isRestated(span, m.index));
  const after = span.slice(from, next?.index ?? span.length);
  // Words before its figure belong to the sum before, where one stands there.
  const follows = own > 0 || /£[^.;]{0,200}$/.test(text.slice(Math.max(0, start - 200), start));
  return follows ? after : span.slice(0, from) + after;
}

/** How far beyond its evidence a clause can say what it is for, in characters. */
const TAIL = 250;

function penceOf(words: string): number {
  const figure = Number(words.replace(/[£,\sk]/gi, ""));
  return Math.round(figure * (/k$/i.test(words) ? 100_000 : 100));
}

/** The same sum said again: "making £250", "(£250 in total)". */
function isRestated(text: string, at: number): boolean {
  return /(?:\b(?:making|totalling|being|comes to|which (?:is|makes)|that is|at)|\() ?$/i.test(
    text.slice(Math.max(0, at - 14), at),
  );
}

/** A sum that the clause only sets its own against: "instead of the £200 it offered". */
function isOther(text: string, at: number): boolean {
  return /\b(?:instead of|less|on top of|in addition to|rather than|from|including|inclusive of) (?:the |its )?$/i.test(
    text.slice(Math.max(0, at - 30), at),
  );
}

function isRate(text: string, at: number): boolean {
  return /^ (?:a|an|per|for each|for every|each) /i.test(text.slice(at, at + 12));
}

/** What the clause says the sum or apology is for: the words after "for", "to recognise", "caused by" and the like. */
export function purposeOf(clause: string): string {
  const start =
    /\b(?:for|to (?:recogni[sz]e|acknowledge|reflect|remedy|address|apologise)|in recognition of|in acknowledgement of|because of|caused (?:to [^.;]{0,30}? )?by|arising from|due to|as|that|on|about|resulting from|respect of)\b/i.exec(
      clause,
    );
  return start ? clause.slice(start.index) : "";
}

export const CAUSE =
  /\b(?:caused (?:to [^.;]{0,40}? )?by|result(?:ed|ing) from|follow(?:ed|ing) from|arising from|that came from|because of|due to)\b/i;

/** "at £50 for each month of delay" is how the sum was worked out, not what it is for. */
export const BASIS =
  /\b(?:for (?:each |every |the (?:first |last |next )?)?)?(?:[\w-]+ )?(?:months?|weeks?|terms?|days) of delay\b/gi;
