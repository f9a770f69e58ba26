/** Sums named by another sum: "the same amount", "half of the £228". */
import { type Money, numberOf } from "../money.ts";
import { PERSON } from "../recipients.ts";
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
  /\b(?:(?:payment |sum |cheque )?(?:in|of|for) the same (?:amount|sum)|the same (?:amount|sum|payment|figure)|(?<!\b(?:for|of|at|about|is|was|be|do|did|does|say|said|in|on|by|with|much) )the same(?! \w+ (?:as|that))|(?:an?|another) (?:further |second )?(?:equal|identical|similar|like|matching) (?:sum|amount|payment)|(?:a second|another|a further) (?:sum|payment) of (?:that|this|the same) (?:sum|amount|size)|the same (?:sum|amount) again)(?=\s+(?:to|for|again|in)\b|\s*(?:[;,.)(:–—]|$|and\b)|\s+(?:is|are|will|should|must|shall)\s+(?:(?:also|then|now|be|to)\s+)*(?:go|goes|due|payable|paid|sent|given|made|for)\b)/gi;

const SOMEBODY = `(?:${PERSON}|(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he)\\s(?:\\w+\\s)?(?:son|daughter|mother|father|wife|husband|partner|brother|sister|parents|neighbour|lodger|carer|aunt|uncle|friend|estate|Trust|Council|Home|Provider|School|Authority|Board)\\b(?:[’']s\\s[a-z]+)?)`;
/** "; so will Mrs V", "as will her brother", "likewise Ms B", "It will do the same for Ms B". */
const ALSO = new RegExp(
  `(?:(?<=[;,.]\\s|\\band\\s|^)(?:[Ss]o(?: too)?|[Aa]s) (?:will|should|must|shall|is|are)(?= ${SOMEBODY}(?: be paid| have it| receive it)?\\s*(?:[;,.)]|$))|\\b(?:[Ll]ikewise|[Dd]itto)(?=,? (?:for |to )?${SOMEBODY}\\s*(?:[;,.)]|$))|\\bdo (?:exactly |just )?the same(?= (?:for|by) ${SOMEBODY}\\s*(?:[;,.)]|$))|(?<=(?:,|\\band)\\s${SOMEBODY}(?: (?:will|should) (?:have|get|receive))?\\s)as much(?: again)?(?=\\s*(?:[;,.)]|$)))`,
  "g",
);
export const ALSO_PAID = /^(?:so|as|likewise|ditto|do)\b/i;
/** Who is paid, or what is done with the one sum of the sentence before. */
const PAYS_ONE =
  /\b(?:will|should|must|shall|is to|are to|agrees? to|agreed to)\b[^.;£]{0,80}\b(?:pay|paid|have|receive|get|give|send|sent|given|refund|repay|reimburse)\b[^.;£]{0,60}£[^£]{0,80}$|£[\d,.]*\d\s(?:will|should|must|is to) (?:\w+ )?(?:be (?:paid|sent|given)|go)\b[^£]{0,80}$/i;
/** Something else is done behind the sum. */
const ELSE_DONE =
  /\b(?:should|must|apologi[sz]e|thank|review|remind|write|tell|train)\b|\b(?:he|she|they|it|the \w+) (?:is|are|was|were|has|had|will|also)\b/i;

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

/** "It will do the same …": as far as a sentence's beginning reaches. */
const ITS_START = 20;

/** Another is paid as much as the one before, without the sum's being said again; nothing else was told since. */
function others(text: string, money: readonly Money[], previous: string, last: number | null): Money[] {
  return [...text.matchAll(ALSO)].flatMap((m): Money[] => {
    const beside = money.findLast((sum) => sum.end <= m.index);
    const told = beside ? text.slice(0, m.index) : m.index < ITS_START ? previous : "";
    const behind = beside ? text.slice(beside.end, m.index) : (/£[\d,.]*\d([^£]*)$/.exec(previous)?.[1] ?? "");
    const pence = beside?.pence ?? last;
    if (pence === null || !PAYS_ONE.test(told) || ELSE_DONE.test(behind)) return [];
    return [{ pence, maxPence: null, start: m.index, end: m.index + m[0].length, inWords: true }];
  });
}

/** "the same amount to Mr E" repeats the sum before it. */
export function withSame(text: string, money: Money[], last: number | null, previous: string): Money[] {
  const added = [...multiples(text, money, last), ...others(text, money, previous, last)];
  if (added.length === 0 && !/\b(?:same|equal|identical|similar|like|matching|that amount)\b/i.test(text)) return money;
  for (const m of text.matchAll(SAME)) {
    const before = money.findLast((sum) => sum.end <= m.index)?.pence ?? last;
    const taken = added.some((one) => one.start < m.index + m[0].length && m.index < one.end);
    if (before !== null && !taken)
      added.push({ pence: before, maxPence: null, start: m.index, end: m.index + m[0].length, inWords: true });
  }
  // "the same amount, £680": said twice.
  const said = (sum: Money) =>
    added.some(
      (one) =>
        one.pence === sum.pence &&
        one.end <= sum.start &&
        /^\s*[,(:–—]\s*(?:(?:that is|namely),?\s)?$/.test(text.slice(one.end, sum.start)),
    );
  return [...money.filter((sum) => !said(sum)), ...added].sort((a, b) => a.start - b.start);
}

/** The share of a sum that its words name ("half of the", "25% of her"), else null. */
export function shareOf(before: string): number | null {
  const multiple = /\b(doubl|tripl|trebl)(?:e|es|ing)\b[^.;£]{0,40}$/i.exec(before)?.[1];
  if (multiple) return /^doubl/i.test(multiple) ? 2 : 3;
  return shareNamed(SHARE_BEFORE.exec(before)?.[1] ?? "");
}
