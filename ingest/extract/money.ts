/** Sums of money in running text: every spelling that decisions use, as integer pence with its place. */
import { NUMBER_WORDS } from "./number-words.ts";

export interface Money {
  /** Pence; for a range its lower end. */
  readonly pence: number;
  /** Upper end of a range, else null. */
  readonly maxPence: number | null;
  readonly start: number;
  readonly end: number;
  /** Printed in words only ("five hundred pounds"). */
  readonly inWords: boolean;
}

/** Pattern source of one number word, for use in other expressions. */
export const NUMBER_WORD =
  "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";

const WORD_SUM =
  /\b(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|a(?=\s+(?:hundred|thousand)\b)|and)[\s,-]+){1,9}pounds\b/gi;

/** "two hundred pounds for the upset and two hundred for her trouble": pounds are not said again. */
const ELIDED_SUM =
  /(?:[,;]|\band)\s+(?:(?:another|a further)\s+)?((?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|a(?=\s+(?:hundred|thousand)\b)|and)[\s-]+){1,6})(?=(?:for|to recogni[sz]e|to acknowledge|to reflect)\b)/gi;

/** Sums in words behind the first one that says "pounds", which do not; small numbers may count anything. */
function elidedSums(text: string, found: readonly Money[]): Money[] {
  const first = found.find((sum) => sum.inWords);
  if (!first) return [];
  return [...text.matchAll(ELIDED_SUM)].flatMap((m): Money[] => {
    const words = (m[1] ?? "").trim();
    const value = /\b(?:hundred|thousand)\b/i.test(words) ? numberOf(words.replace(/^a\b/i, "one")) : null;
    const start = m.index + m[0].lastIndexOf(m[1] ?? "");
    if (!value || start < first.end) return [];
    return [{ pence: value * 100, maxPence: null, start, end: start + words.length, inWords: true }];
  });
}

/** Value of a number in words ("twenty-one", "one thousand, two hundred and fifty") or figures, else null. */
export function numberOf(words: string): number | null {
  const plain = words.trim().toLowerCase().replace(/,/g, "");
  if (/^\d{1,7}(?:\.\d{1,3})?$/.test(plain)) return Number(plain);
  let total = 0;
  let group = 0;
  let seen = false;
  for (const word of plain.split(/[\s-]+/)) {
    if (word === "and" || word === "") continue;
    if (word === "hundred") group = (group || 1) * 100;
    else if (word === "thousand") {
      total += (group || 1) * 1000;
      group = 0;
    } else {
      const small = NUMBER_WORDS[word];
      if (small === undefined) return null;
      group += small;
    }
    seen = true;
  }
  return seen ? total + group : null;
}

/** Pence of printed digits: "1,250.50", "1300", "200.000" (a slip for thousands), with "k", "m" or "million". */
function penceOf(digits: string, scale: string | undefined): number {
  const plain = digits.replace(/[,\s]/g, "");
  const suffix = (scale ?? "").trim().toLowerCase();
  const factor =
    suffix === "k" || suffix === "thousand"
      ? 1e3
      : suffix === "m" || suffix === "million"
        ? 1e6
        : suffix === "bn" || suffix === "billion"
          ? 1e9
          : 1;
  // Three figures after a full stop are a thousands mark typed wrongly, never tenths of a penny.
  const slip = factor === 1 && /^\d{1,3}\.\d{3}$/.test(plain) ? plain.replace(".", "") : plain;
  return Math.round(Number(slip) * 100 * factor);
}

const AMOUNT =
  "(\\d{1,3}(?:[ \\u00a0\\u2009\\u202f]\\d{3}){1,2}(?![\\d,]|\\.\\d|\\s?[a-z])|\\d{1,3}(?:,\\s?\\d{3}){1,3}(?:\\.\\d{1,2}(?!\\d))?|\\d{1,9}(?:\\.\\d{1,3}(?!\\d))?)";
const SCALE = "(\\s?(?:k|m|bn)(?![A-Za-z])|\\s(?:thousand|million|billion)\\b)?";
const FIGURE = new RegExp(`£\\s{0,2}${AMOUNT}${SCALE}`, "gi");
const RANGE_TAIL = new RegExp(`^\\s{0,2}(?:-|–|—|‑|to|and)\\s{0,2}(£?)\\s{0,2}${AMOUNT}${SCALE}`, "i");
const PLAIN_POUNDS = new RegExp(`(?<![\\d.,£])${AMOUNT}\\s+pounds\\b`, "gi");

/** "… pounds and fifty pence", "… pounds 50p". */
const PENCE_TAIL = new RegExp(
  `^(?:,?\\s{1,2}and)?\\s{1,2}(\\d{1,2}|${NUMBER_WORD}(?:[\\s-]${NUMBER_WORD})?)\\s?(?:pence|p)\\b`,
  "i",
);

/** Pence told behind the word "pounds", and where they end. */
function penceAfter(text: string, end: number): { end: number; pence: number } {
  const tail = PENCE_TAIL.exec(text.slice(end, end + 40));
  const pence = numberOf(tail?.[1] ?? "");
  return tail && pence !== null && pence < 100 ? { end: end + tail[0].length, pence } : { end, pence: 0 };
}

const CHANGE =
  /\b(?:increas|rais|reduc|uplift|chang|cut|mov|revis|improv|lower|went|gone|rose|bring|brought|doubl|trebl|tripl)/i;

/** Said of what is raised only where the figure it comes from follows ("will go up from £250 to £400"). */
const RISES = /\b(?:lift|rise|rises|push|amend|ups?\b|go(?:es)? up)[^£]*\bfrom\s*$/i;

/** A range joins by a dash, by "to" after anything but "from", and by "and" after "between". */
function rangeAfter(text: string, start: number, end: number, low: number): { end: number; pence: number } | null {
  const tail = RANGE_TAIL.exec(text.slice(end, end + 40));
  if (!tail?.[2]) return null;
  const joint = tail[0].trim().toLowerCase();
  const high = penceOf(tail[2], tail[3]);
  if (high <= low) return null;
  if (joint.startsWith("and"))
    return tail[1] && /\bbetween\s*$/i.test(text.slice(Math.max(0, start - 24), start))
      ? { end: end + tail[0].length, pence: high }
      : null;
  if (joint.startsWith("to")) {
    if (!tail[1]) return null;
    // "increase its offer from £200 to £500" is a change, not a range; "from £900 to £2,400 a term" in guidance is.
    const before = text.slice(Math.max(0, start - 70), start);
    if (CHANGE.test(before) || RISES.test(before)) return null;
    return { end: end + tail[0].length, pence: high };
  }
  // After a dash the second figure may lack its pound sign ("£300-500"), but must be a sum of the same order.
  return tail[1] || high < low * 20 ? { end: end + tail[0].length, pence: high } : null;
}

/**
 * All sums of a text in order, ranges joined, none overlapping. Pence and pounds without a sign are read only
 * where "pounds" is printed; bare figures never are. Linear in the text's length.
 */
export function findMoney(text: string): Money[] {
  const found: Money[] = [];
  FIGURE.lastIndex = 0;
  for (let m = FIGURE.exec(text); m; m = FIGURE.exec(text)) {
    const pence = penceOf(m[1] ?? "0", m[2]);
    const end = m.index + m[0].length;
    const range = rangeAfter(text, m.index, end, pence);
    found.push({ pence, maxPence: range?.pence ?? null, start: m.index, end: range?.end ?? end, inWords: false });
    if (range) FIGURE.lastIndex = range.end;
  }
  if (/pounds/i.test(text)) {
    for (const m of text.matchAll(PLAIN_POUNDS)) {
      const odd = penceAfter(text, m.index + m[0].length);
      found.push({
        pence: penceOf(m[1] ?? "0", undefined) + odd.pence,
        maxPence: null,
        start: m.index,
        end: odd.end,
        inWords: false,
      });
    }
    for (const m of text.matchAll(WORD_SUM)) {
      const lead = /^(?:and[\s-]+|a[\s-]+(?!hundred|thousand))+/i.exec(m[0])?.[0].length ?? 0;
      const value = numberOf(m[0].slice(lead).replace(/pounds$/i, ""));
      if (value) {
        const odd = penceAfter(text, m.index + m[0].length);
        found.push({
          pence: value * 100 + odd.pence,
          maxPence: null,
          start: m.index + lead,
          end: odd.end,
          inWords: true,
        });
      }
    }
    found.sort((a, b) => a.start - b.start || b.end - a.end);
    found.push(...elidedSums(text, found));
    found.sort((a, b) => a.start - b.start || b.end - a.end);
    return found.filter((sum, i) => {
      const before = found[i - 1];
      if (!before) return true;
      if (sum.start < before.end) return false;
      // "£200 (two hundred pounds)" is one sum.
      return !(
        sum.pence === before.pence &&
        sum.inWords !== before.inWords &&
        /^\s*\(\s*$/.test(text.slice(before.end, sum.start))
      );
    });
  }
  return found;
}
