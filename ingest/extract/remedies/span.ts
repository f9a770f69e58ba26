/** The words on which a sum rests: its own clause, from its verb or the last joint to the end of its purpose. */
import type { Evidence } from "../../../data/decision.ts";
import type { Draft } from "./draft.ts";

const VERB_HEAD =
  /(?:[,;:]|\band)\s+(?:(?:will|should|must|to|also|then|it will|it should|has agreed to)\s+)*(?=(?:pays?|paying|makes?|refunds?|reimburses?|repays?|gives?|sends?|offers?|provides?|credits?|waives?|writes? off|cancels?|reduces?|removes?|backdates?|puts?)\b)/gi;
const JOINT = /,\s*(?:and\s+)?|;\s*(?:and\s+)?|(?<!\b(?:Mr|Mrs|Ms|Miss|Dr)\s)\band\s+|\bplus\s+|\(\s*|:\s*|[–—]\s*/gi;
const NEXT_ACTION =
  /;|,?\s+and\s+(?:(?:will|should|to|it will|it should)\s+)?(?:[a-z]{4,14}\s(?:its|the|her|his|all|staff|how|to)\b|(?:the )?(?:Mr|Mrs|Ms|Miss)\b|an?\s|pay\b|apologi)/i;

/** The span holds the sum and does not run into its neighbours. */
export function spanOf({ reading, passage }: Draft): Evidence {
  const first = reading.money.start - reading.before.length <= reading.from;
  const cut = lastEnd(reading.before, first ? VERB_HEAD : JOINT);
  const blank = reading.before.slice(cut).search(/\S|$/);
  const start = Math.min(reading.money.start - reading.before.length + cut + blank, reading.money.start);
  const last = reading.money.end + reading.after.length >= reading.to;
  const stop = reading.after.search(NEXT_ACTION);
  let tail = stop >= 0 ? reading.after.slice(0, stop) : reading.after;
  if (!last && stop < 0) tail = tail.slice(0, lastStart(tail, JOINT));
  tail = tail.replace(/(?:[\s,;(.:–—]|\band|\bplus|\bmaking|\bbeing)+$/i, "");
  return { paragraph: passage.id, start: Math.max(start, reading.from), end: reading.money.end + tail.length };
}

function lastEnd(text: string, pattern: RegExp): number {
  const m = [...text.matchAll(pattern)].at(-1);
  return m ? m.index + m[0].length : 0;
}

function lastStart(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? text.length;
}
