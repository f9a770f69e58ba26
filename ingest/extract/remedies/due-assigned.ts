/** Limits that a closing paragraph gives to items of the list above it: "the first two within two weeks and the third within 14 weeks". */
import { type Deadline, deadlineOf, findDeadlines } from "../deadlines.ts";
import { NUMBER_WORD, numberOf } from "../money.ts";
import type { Passage } from "./passages.ts";

/** A limit and the items that it is for. */
export interface Assigned {
  readonly deadline: Deadline;
  readonly items: ReadonlySet<Passage>;
}

/** No list of the genre is longer. */
const MOST_ITEMS = 20;

const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh"] as const;
const ORDINAL = new RegExp(
  `\\b(?:the\\s+)?(${ORDINALS.join("|")}|last|final)(?:\\s+(two|three|four|five))?\\b(?!\\s+(?:payment of|time|of the month|month|week|instance|place|councils?|authorit|organisation|trust|body|home|provider|school|child|son|daughter|complain|stage|term|year|half|draft|decision|report|application|request)[a-z]*)`,
  "gi",
);
/** "(a) and (b)", "a) to c)". */
const LETTER = /(?:\(([a-h])\)|\b([a-h])\))(?:\s*(to|[-–])\s*(?:\(([a-h])\)|([a-h])\)))?/gi;
const REST =
  /\b(?:the (?:rest|others?|remainder|remaining (?:\w+ )?(?:actions?|steps|items?|ones?)|other (?:\w+ )?(?:actions?|steps|items?|ones?|things))|everything else)\b/i;

/** What a closing paragraph calls an item, and what the item says. */
const NAMED: readonly (readonly [RegExp, RegExp])[] = [
  [/\bapolog(?:y|ies|ise)\b/i, /\bapolog|\bsay sorry\b/i],
  [/\b(?:payments?|pay|sums?)\b/i, /£|\bpays?\b/i],
  [/\b(?:refunds?|reimbursement)\b/i, /\b(?:refund|reimburs|repay)/i],
  [/\breviews?\b/i, /\breview/i],
  [/\btraining\b/i, /\btrain/i],
  [/\breminders?\b|\bremind\b/i, /\bremind/i],
  [/\b(?:re)?assessments?\b/i, /\b(?:re)?assess/i],
  [/\bmeeting\b/i, /\bmeet/i],
  [/\bcheck\b/i, /\bcheck/i],
  [/\baudit\b/i, /\baudit/i],
  [/\bguidance\b/i, /\bguidance\b/i],
  [/\bletters?\b/i, /\b(?:letter|write)\b/i],
];

/** One step of the service is spoken of: "The training should be finished within three months". */
const SOLE =
  /^The (?:\w+ )?(?:reviews?|training|reminders?|(?:re)?assessments?|meeting|audit|guidance|check)\b(?![^.]{0,80}\b(?:apolog|payments?|and the)\b)/;

/** It speaks of actions by their place or name, and orders when. */
const SPEAKS =
  /^(?:(?:I|We) (?:ask|recommend)\w*\s)?(?:The\s|It\s|They\s|Actions?\s|Items?\s|Steps?\s|Points?\s|Recommendations?\s|\(?[a-h]\)|(?:Within|By|In|No later than)\s)/;
const DOING =
  /\b(?:done|made|completed?|carried out|carry out|taken|take|do|does|make|happen|finished|due|paid|sent|provided|follow)\b/i;

/** The limits that a sentence gives to items of the list before it; empty where it gives none to some and not others. */
export function assignedLimits(sentence: string, passage: Passage): Assigned[] {
  if (!SPEAKS.test(sentence) || sentence.length > 600 || /£/.test(sentence)) return [];
  const printed = findDeadlines(sentence);
  const elided = elidedLimits(sentence);
  const limits = elided.length > printed.length ? elided : printed;
  if (!DOING.test(sentence) && !BARE_PLACES.test(sentence) && !TAKES.test(sentence)) return [];
  if (limits.length === 0 || limits.length > 4) return [];
  const items = listBefore(passage);
  if (items.length < 2) return [];
  // "Within two weeks the first …", "four weeks for the first three and eight for the last": places come behind.
  const leading = (limits[0]?.start ?? 99) < 12 || /^\s+for\b/.test(sentence.slice(limits[0]?.end ?? 0));
  const segments = limits.map((deadline, i) => ({
    deadline,
    words: leading
      ? sentence.slice(deadline.end, limits[i + 1]?.start ?? sentence.length)
      : sentence.slice(limits[i - 1]?.end ?? 0, deadline.start),
  }));
  const placed = segments.map(({ words }) => byPlace(words, items));
  const named = segments.map(({ words }) => byName(words, items));
  const useNames = placed.every((p) => p.length === 0);
  const sole = SOLE.test(sentence) && limits.length === 1 ? (named[0] ?? []) : [];
  if (useNames && limits[0] && sole.length > 0) return [{ deadline: limits[0], items: new Set(sole) }];
  // One limit for named items may well be meant for all.
  if (useNames && (limits.length < 2 || named.some((n, i) => n.length === 0 && !REST.test(segments[i]?.words ?? ""))))
    return [];
  const chosen = useNames ? named : placed;
  const taken = new Set(chosen.flat());
  return segments.flatMap(({ deadline, words }, i) => {
    const own = chosen[i] ?? [];
    const some = own.length === 0 && REST.test(words) ? items.filter((item) => !taken.has(item)) : own;
    return some.length > 0 ? [{ deadline, items: new Set(some) }] : [];
  });
}

/** "The first three by 9 October and the last by 11 December", "It has four weeks for the first three of these": no verb of doing. */
const BARE_PLACES =
  /^(?:The|It has|They have)\b[^.]{0,60}\b(?:first|second|third|fourth|last|rest|others?)\b[^.]{0,30}?\b(?:by|within|inside|in|before|and)\b/;
/** "The check will take the Council six months." */
const TAKES =
  /^The (?:\w+ )?(?:reviews?|(?:re)?assessments?|audit|check) will take (?:it |the \w+ )?\w+ (?:weeks|months)\W*$/;
/** "four weeks for the first three and eight for the last", "inside one month; the third inside four": the unit is said once. */
const FIRST_LIMIT = new RegExp(
  `\\b(?:(?:within|inside|in|has|have|take(?:\\s(?:it|the\\s\\w+))?)\\s)(${NUMBER_WORD}|\\d{1,2}|an?)\\s(working\\s)?(days|weeks?|months?)\\b`,
  "i",
);
const NEXT_LIMIT = new RegExp(
  `\\b(?:(?:within|inside|in)\\s(${NUMBER_WORD}|\\d{1,2})(?=\\s*(?:[.;,]|$|and\\b))|(?<=\\band\\s)(${NUMBER_WORD}|\\d{1,2})(?=\\sfor\\b))`,
  "gi",
);

function elidedLimits(sentence: string): Deadline[] {
  const first = FIRST_LIMIT.exec(sentence);
  if (!first) return [];
  const [unit, working] = [first[3] ?? "", first[2] !== undefined];
  const read = (count: string, at: number, words: string) => deadlineOf(count, unit, working, at, words.length);
  const rest = [...sentence.slice(first.index + first[0].length).matchAll(NEXT_LIMIT)].map((m) =>
    read(m[1] ?? m[2] ?? "", first.index + first[0].length + m.index, m[0]),
  );
  const all = [read(first[1] ?? "", first.index, first[0]), ...rest];
  return all.flatMap((d) => (d ? [d] : []));
}

/** The items of the nearest list above, in order. */
function listBefore(passage: Passage): Passage[] {
  const out: Passage[] = [];
  let lead: Passage | null = null;
  for (let p = passage.before, n = 0; p && n < 2 * MOST_ITEMS; p = p.before, n++) {
    if (p.lead === null) {
      if (out.length > 0) break;
      // Another closing paragraph may stand between.
      if (n > 2) break;
      continue;
    }
    lead ??= outermost(p).lead;
    if (p.lead === lead) out.unshift(p);
  }
  return out.slice(0, MOST_ITEMS);
}

function outermost(passage: Passage): Passage {
  let at = passage;
  while (at.lead?.lead) at = at.lead;
  return at;
}

function byPlace(words: string, items: readonly Passage[]): Passage[] {
  const found = new Set<Passage>();
  const add = (i: number) => {
    const item = items[i];
    if (item) found.add(item);
  };
  for (const m of words.matchAll(ORDINAL)) {
    const word = (m[1] ?? "").toLowerCase();
    const many = m[2] ? (numberOf(m[2]) ?? 1) : 1;
    const from =
      word === "last" || word === "final" ? items.length - many : ORDINALS.findIndex((one) => one.startsWith(word));
    for (let k = 0; k < many; k++) add(from + k);
  }
  for (const m of words.matchAll(LETTER)) {
    const a = letter(m[1] ?? m[2]);
    const b = m[3] ? letter(m[4] ?? m[5]) : a;
    for (let k = a; k >= 0 && k <= b; k++) add(k);
  }
  return [...found];
}

const letter = (l: string | undefined): number => (l ? l.toLowerCase().charCodeAt(0) - 97 : -1);

/** Items that a closing sentence calls by what they order ("the refund", "the review"). */
export function namedIn(words: string, items: readonly Passage[]): Passage[] {
  return byName(words.replace(/\b(?:payments?|pay|sums?)\b/gi, ""), items);
}

function byName(words: string, items: readonly Passage[]): Passage[] {
  return items.filter((item) => NAMED.some(([name, says]) => name.test(words) && says.test(item.text.slice(0, 300))));
}
