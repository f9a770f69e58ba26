/** Sums named by another sum: "the same amount", "half of the £228". */
import { type Money, numberOf } from "../money.ts";
import { SHARE_BEFORE } from "./role-words.ts";

const FRACTION = /^(a|one|two|three|four|five) (third|quarter|fifth|sixth|eighth|tenth|twelfth)/i;
const PARTS: Readonly<Record<string, number>> = {
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10,
  twelfth: 12,
};

/** "half", "a third", "two fifths", "25%", "thirty per cent" as a number; null where it is no share. */
function shareNamed(words: string): number | null {
  if (/^half/i.test(words)) return 1 / 2;
  const percent = numberOf(/^([\w-]{1,12}(?: [\w-]{1,12})?)[\s-]?(?:%|per ?cent)/i.exec(words)?.[1] ?? "");
  if (percent) return percent / 100;
  const fraction = FRACTION.exec(words);
  const parts = PARTS[(fraction?.[2] ?? "").toLowerCase()];
  const count = numberOf(fraction?.[1] ?? "");
  return parts && count ? count / parts : null;
}

const SAME =
  /\b(?:(?:payment |sum |cheque )?(?:in|of|for) the same (?:amount|sum)|the same (?:amount|sum|payment|figure)|(?<!\b(?:for|of|at|about|is|was|be|do|did|does|say|said|in|on|by|with|much) )the same(?! \w+ (?:as|that))|an? (?:equal|identical|similar) (?:sum|amount|payment))(?=\s+(?:to|for|again|in)\b|\s*(?:[;,.)]|$|and\b))/gi;

/** "£1,100 for the term and half that for the half term", "It will pay twice that". */
const MULTIPLE =
  /\b(half|(?:a|one) (?:third|quarter)|two thirds|three quarters|twice|double|(?:two|three|four) times)\s+(?:of\s+)?(?:that|this|as much(?: again)?|the (?:sum|amount|figure|offer) (?:that )?it (?:had |has )?(?:offered|proposed|paid|named)|(?:what|that which) it (?:had |has )?(?:offered|proposed|first offered)|its (?:own )?offer)(?: (?:amount|sum|figure|offer|payment))?(?=\s+(?:to|for|again|in|within|by|and|instead)\b|\s*(?:[;,.)]|$))/gi;
const TIMES: Readonly<Record<string, number>> = {
  twice: 2,
  double: 2,
  "two times": 2,
  "three times": 3,
  "four times": 4,
};

/** The last sum before a place; a share or multiple of it. */
function multiples(text: string, money: readonly Money[], last: number | null): Money[] {
  const added: Money[] = [];
  for (const m of text.matchAll(MULTIPLE)) {
    const before = money.findLast((sum) => sum.end <= m.index)?.pence ?? last;
    const word = (m[1] ?? "").toLowerCase();
    const factor = TIMES[word] ?? shareNamed(word);
    if (before === null || factor === null) continue;
    // "£150, double its offer": only says of the sum before it how much it is.
    const beside = money.findLast((sum) => sum.end <= m.index);
    if (beside && /^\s*[,(–—]\s*(?:which is |that is |or )?$/.test(text.slice(beside.end, m.index))) continue;
    added.push({
      pence: Math.round(before * factor),
      maxPence: null,
      start: m.index,
      end: m.index + m[0].length,
      inWords: true,
    });
  }
  return added;
}

/** "the same amount to Mr E" repeats the sum before it. */
export function withSame(text: string, money: Money[], last: number | null): Money[] {
  const added = multiples(text, money, last);
  if (added.length === 0 && !/\b(?:same|equal|identical)\b/i.test(text)) return money;
  for (const m of text.matchAll(SAME)) {
    const before = money.findLast((sum) => sum.end <= m.index)?.pence ?? last;
    if (before !== null)
      added.push({ pence: before, maxPence: null, start: m.index, end: m.index + m[0].length, inWords: true });
  }
  return [...money, ...added].sort((a, b) => a.start - b.start);
}

/** The share of a sum that its words name ("half of the", "25% of her"), else null. */
export function shareOf(before: string): number | null {
  const multiple = /\b(doubl|tripl|trebl)(?:e|es|ing)\b[^.;£]{0,40}$/i.exec(before)?.[1];
  if (multiple) return /^doubl/i.test(multiple) ? 2 : 3;
  return shareNamed(SHARE_BEFORE.exec(before)?.[1] ?? "");
}
