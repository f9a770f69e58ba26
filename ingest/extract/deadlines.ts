/** Time limits of agreed actions, in the printed unit ("within four weeks" is P4W), and printed dates. */
import { ORDERED_SPANS, ORDERS_BEHIND, SURE_SPANS } from "./deadlines.spans.ts";
import { NUMBER_WORD, numberOf } from "./money.ts";

export interface Deadline {
  /** ISO 8601 duration in the printed unit, or null where only a date or an event is printed. */
  readonly within: string | null;
  readonly workingDays: boolean;
  /** A printed date. */
  readonly on: string | null;
  /** A printed day and month without a year ("07-12"), else null. */
  readonly dayOfYear: string | null;
  /** True where the limit runs from an event other than the decision ("of receiving her receipts"). */
  readonly fromEvent: boolean;
  /** Offsets of the printed words in the text given. */
  readonly start: number;
  readonly end: number;
}

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
] as const;
const MONTH = `(?:${MONTHS.join("|")}|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)`;
const WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const NUMBER = `(?:\\d{1,3}|${NUMBER_WORD}(?:[ -]${NUMBER_WORD})?|an?|half an?)`;
const SPAN = `${NUMBER} (?:calendar |working |school )?(?:day|week|month)s?\\b['’]?`;
/** "in" and "by" begin a limit only where the words after them tell: "in four weeks of this", "by one month from now". */
const BEFORE_LIMIT =
  "within|inside|in no more than|(?:no|not) (?:later|more) than|" +
  `in(?= the next ${SPAN})|in(?= (?:the next )?${SPAN} (?:of|from|after)\\b)|(?<=,\\s)in(?= ${SPAN},\\s)|` +
  `in(?= ${SPAN}\\s(?:it|the [A-Z]\\w+):)|by(?= ${SPAN} (?:of|from|after)\\b)|(?:by|before) the end of(?= ${SPAN}(?! (?:of|in|without)\\b))`;
const LIMIT = new RegExp(
  `\\b(?:${BEFORE_LIMIT})\\s+(?:the next\\s+|a further\\s+|a period of\\s+)?` +
    `(?:(${NUMBER})\\s+(?:to|or)\\s+|(?:\\d{1,3})\\s?[-–]\\s?)?(${NUMBER})(?:\\s*\\(\\d{1,3}\\))?[\\s-](calendar\\s|working\\s|business\\s|school\\s)?(days?|weeks?|months?|years?|fortnight)\\b['’]?`,
  "gi",
);
/** "in the month after this decision", "in the three months after it,". */
const IN_THE = new RegExp(
  `\\b(?:in|during|over)\\s+the\\s+(?:(${NUMBER})\\s+)?(days?|weeks?|months?|fortnight)\\s+(?:after|following|from)\\s+(?:(?:the\\s+date\\s+of\\s+)?(?:my|our|this|the)\\s+(?:final\\s+)?(?:decision|report|statement)|(?:it|that|this|then|today)(?=[,:]))`,
  "gi",
);
/** "In three months it will …", "Over the next three months the Council will …", "By the end of three months …". */
const SUBJECT =
  "(?:it|they|both|the\\s(?:[A-Z][\\w’'-]*\\s?){1,4}|[A-Z][\\w’'-]*\\s(?:[A-Z][\\w’'-]*\\s?){0,3})\\s?(?:will|should|must|shall|is\\sto|(?:has\\s)?agreed|agrees|undertook|promised)";
const IN_TIME = new RegExp(
  `\\b(?:in|over|during|by(?:\\sthe\\send\\sof)?|at\\sthe\\send\\sof)\\s(?:(?:the|a)\\s(?:next|following|coming|period\\sof)\\s)?(${NUMBER})\\s(calendar\\s|working\\s)?(days?|weeks?|months?|fortnight)(?:[’']?\\stime|[’'])?,?\\s(?=${SUBJECT}\\b)`,
  "gi",
);
const MODAL_IN_TIME = new RegExp(
  `\\b(?<=(?:will|should|must|shall)(?:\\salso)?,?\\s)(?:in|over|during|by\\sthe\\send\\sof)\\s(?:the\\s(?:next|following|coming)\\s)?(${NUMBER})\\s(calendar\\s|working\\s)?(days?|weeks?|months?|fortnight)(?:[’']?\\stime)?\\b`,
  "gi",
);
/** "It agreed in four weeks:", "agreed to do the following in the next month:", "asked it to do this in six weeks". */
const AGREED_IN = new RegExp(
  `(?<=\\b(?:agree[ds]?|the\\sfollowing|(?:do|complete|take|carry\\sout|make|carry)\\s(?:all\\s)?(?:of\\s)?(?:this|these|so|it|them|the\\sfollowing|the\\sabove|(?:these|the\\sfollowing)\\s(?:actions?|steps|things|payments?))),?\\s)(?:in|over|during)\\s(?:the\\s(?:next|following|coming)\\s)?(${NUMBER})\\s(calendar\\s|working\\s)?(days?|weeks?|months?|fortnight)\\b(?!\\s(?:of|from|after)\\b)`,
  "gi",
);
/** "in the next month", "over the coming fortnight", "within the month": one of it. */
const NEXT =
  /\b(?:(?:in|over|during|within)\sthe\s(?:next|coming|following)|within\sthe|(?:by|before)\sthe\send\sof\s(?:the\s)?next)\s(month|fortnight|week)\b(?!\s(?:of|after|before|to|in)\b|[’'])/gi;
/** "It has six weeks to do this", "to be done in six weeks". */
const HAS_TIME = new RegExp(
  `\\b(?:(?:has|have|gives?\\sit|allows?\\sit)\\s(?=[^.;]{3,60}\\b(?:to|in\\swhich)\\s(?:do|make|pay|complete|carry|put|to|apologise|refund|repay|send|write|review|revise|rewrite|change|amend|update|train|remind|brief|agree|issue|publish|draw|set|check|arrange|introduce|produce|consult)\\b)|(?<=\\bbe\\s(?:done|made|paid|completed|finished)\\s)in\\s)(${NUMBER})\\s(calendar\\s|working\\s)?(days?|weeks?|months?|fortnight)\\b`,
  "gi",
);
const AFTER = new RegExp(
  `\\b(${NUMBER})\\s(calendar\\s|working\\s|business\\s)?(days?|weeks?|months?|years?)['’]?\\s(?:from|of|after)\\s(?:the\\s)?(?:date of\\s|day of\\s|issue of\\s)?(?:my|our|this|the)\\s(?:final\\s)?(?:decision|report|statement)`,
  "gi",
);
const DATE = new RegExp(
  `\\b(?:by|before|on or before|no later than|not later than|until and including|(?:has|have) until)\\s+(?:${WEEKDAY},?\\s+)?(?:the\\s)?(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s)?(${MONTH})(?:,?\\s+((?:19|20)\\d{2}))?\\b`,
  "gi",
);
const END_OF_MONTH = new RegExp(
  `\\b(?:by|before|no later than|not later than|(?:has|have) until)\\s+(?:the\\s)?end\\s+of\\s+(${MONTH})(?:\\s+((?:19|20)\\d{2}))?\\b`,
  "gi",
);
/** Days with a name ("by Christmas Eve", "before the end of the year"), and the end of a printed year. */
const NAMED_DAYS: readonly (readonly [RegExp, string])[] = [
  [/^Christmas Eve/i, "12-24"],
  [/^Christmas/i, "12-25"],
  [/^New Year[’']s Eve/i, "12-31"],
  [/^New Year/i, "01-01"],
  [/^(?:the )?end of the financial/i, "03-31"],
  [/^(?:the )?end/i, "12-31"],
];
const NAMED_DAY =
  /\b(?:by|before|no later than|not later than|(?:has|have) until)\s((?:Christmas(?:\s(?:Eve|Day))?|New\sYear[’']s\s(?:Eve|Day)|(?:the\s)?end\sof\s(?:the\s(?:(?:calendar|financial)\s)?year|(?=(?:19|20)\d\d\b)))(?:\s?((?:19|20)\d\d))?)(?![\w/-])/gi;
/** "… and let us have it in three months.": an order's last words. */
const IN_LAST = new RegExp(
  `\\bin\\s(${NUMBER})\\s(calendar\\s|working\\s|school\\s)?(days?|weeks?|months?|fortnight)(?:[’']?\\stime)?(?=\\s*(?:[.;,)]|$)|\\s(?:and|but)\\s)`,
  "gi",
);
/** The verb that stands closest before a time, and whether it orders or tells of the past. */
const VERBS_BEFORE =
  /\b(?:((?:will|should|must|shall|is\sto|are\sto)\sbe\s[a-z]{2,20})|(?:should|would|could|must|ought to) (?:not )?have(?! (?:it|this|these|both|the (?:money|payments?|sums?))\b)|(will|should|must|shall|ought|(?:is|are|agree[ds]?|undertook|promised|accepted|wants?)\sto|to)|was|were|had|did|been|took|told|said|[a-z]{2,20}[^\We]ed|paid|spent|lost|made|bought|went|got|gave|left|came)\b/gi;
const AT_ONCE = /\b(?:immediately|straight ?away|without delay|at once|forthwith|now)\b/gi;
const DECISION_AFTER =
  /^\s*,?\s*(?:of|from|after|following)?\s*(?:the\s)?(?:date|day|issue|issuing|receipt|publication)?\s*(?:of|on)?\s*(?:which\s)?(?:(?:the|my|our|this|its|the Ombudsman[’']s|the Ombudsmen[’']s)\s)?(?:final\s)?(?:decision|report|statement)\b/i;
const EVENT_AFTER = /^\s*,?\s*(?:of|from|after|following)\s+(?!(?:today|now|the date)\b)\S/i;

/** True where the words before a time, in its sentence, order what is to happen then and do not tell of the past. */
function orders(before: string): boolean {
  const sentence =
    before
      .slice(-300)
      .split(/[.;]\s/)
      .at(-1) ?? "";
  const last = [...sentence.matchAll(VERBS_BEFORE)].at(-1);
  // An item of a list begins with its bare verb.
  return last
    ? (last[1] ?? last[2]) !== undefined
    : /^\W*(?!(?:the|for|with|from|over|and|but)\b)[a-z]{3,}\s/i.test(sentence);
}

/** Last day of a month of a year. */
function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function iso(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function monthNumber(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1;
}

/** "four", "weeks" to P4W; half a month and the like have no ISO form in the printed unit, so null. */
function duration(count: string, unit: string): string | null {
  const lower = unit.toLowerCase();
  if (lower === "fortnight") return "P2W";
  const n = numberOf(count);
  if (n === null || !Number.isInteger(n) || n < 1) return null;
  return `P${n}${lower.charAt(0).toUpperCase()}`;
}

/**
 * Deadlines printed in a text, in order. "for eight weeks" and "every two months" are none. Where a limit is a
 * spread ("four to six weeks") the later end is taken. "immediately" gives P0D.
 */
export function findDeadlines(text: string): Deadline[] {
  const out: Deadline[] = [];
  const add = (
    start: number,
    end: number,
    within: string | null,
    workingDays: boolean,
    on: string | null,
    dayOfYear: string | null = null,
  ) => {
    if (within === null && on === null && dayOfYear === null) return;
    if (out.some((d) => start < d.end && end > d.start)) return;
    const rest = text.slice(end, end + 90);
    const decision = DECISION_AFTER.exec(rest);
    const fromEvent = on === null && dayOfYear === null && !decision && EVENT_AFTER.test(rest);
    out.push({ within, workingDays, on, dayOfYear, fromEvent, start, end: decision ? end + decision[0].length : end });
  };
  for (const m of text.matchAll(DATE)) {
    const [month, day, end] = [monthNumber(m[2] ?? ""), Number(m[1]), m.index + m[0].length];
    if (m[3]) add(m.index, end, null, false, iso(Number(m[3]), month, day));
    // A leap year knows every day.
    else add(m.index, end, null, false, null, iso(2024, month, day)?.slice(5) ?? null);
  }
  for (const m of text.matchAll(END_OF_MONTH)) {
    const month = monthNumber(m[1] ?? "");
    const end = m.index + m[0].length;
    const year = Number(m[2]);
    if (m[2]) add(m.index, end, null, false, iso(year, month, lastDay(year, month)));
    // The last day of February is clipped where the year is known.
    else add(m.index, end, null, false, null, iso(2024, month, lastDay(2024, month))?.slice(5) ?? null);
  }
  for (const m of text.matchAll(LIMIT))
    add(m.index, m.index + m[0].length, duration(m[2] ?? "", m[4] ?? ""), /working|business/i.test(m[3] ?? ""), null);
  for (const m of text.matchAll(IN_THE))
    add(m.index, m.index + m[0].length, duration(m[1] ?? "a", m[2] ?? ""), false, null);
  for (const m of text.matchAll(AFTER))
    add(m.index, m.index + m[0].length, duration(m[1] ?? "", m[3] ?? ""), /working|business/i.test(m[2] ?? ""), null);
  for (const pattern of SURE_SPANS)
    for (const m of text.matchAll(pattern))
      add(m.index, m.index + m[0].length, duration(m[1] ?? "a", m[3] ?? ""), /working/i.test(m[2] ?? ""), null);
  for (const pattern of ORDERED_SPANS)
    for (const m of text.matchAll(pattern)) {
      const end = m.index + m[0].length;
      if (orders(text.slice(0, m.index)) || ORDERS_BEHIND.test(text.slice(end, end + 200)))
        add(m.index, end, duration(m[1] ?? "", m[3] ?? ""), /working/i.test(m[2] ?? ""), null);
    }
  for (const pattern of [IN_TIME, MODAL_IN_TIME, AGREED_IN, HAS_TIME])
    for (const m of text.matchAll(pattern))
      add(
        m.index,
        m.index + m[0].trimEnd().length,
        duration(m[1] ?? "", m[3] ?? ""),
        /working/i.test(m[2] ?? ""),
        null,
      );
  for (const m of text.matchAll(NAMED_DAY)) {
    if (!orders(text.slice(0, m.index + 4)) && !/until/i.test(m[0])) continue;
    const day = NAMED_DAYS.find(([name]) => name.test(m[1] ?? ""))?.[1] ?? null;
    add(m.index, m.index + m[0].length, null, false, m[2] && day ? `${m[2]}-${day}` : null, m[2] ? null : day);
  }
  for (const m of text.matchAll(IN_LAST))
    if (orders(text.slice(0, m.index)))
      add(m.index, m.index + m[0].length, duration(m[1] ?? "", m[3] ?? ""), /working/i.test(m[2] ?? ""), null);
  for (const m of text.matchAll(NEXT)) add(m.index, m.index + m[0].length, duration("one", m[1] ?? ""), false, null);
  if (out.length === 0)
    for (const m of text.matchAll(AT_ONCE))
      if (m[0].toLowerCase() !== "now") add(m.index, m.index + m[0].length, "P0D", false, null);
  return out.sort((a, b) => a.start - b.start);
}

/** The limit that a number and a unit without a word before them make ("the time allowed is four weeks"). */
export function deadlineOf(
  count: string,
  unit: string,
  workingDays: boolean,
  start: number,
  length: number,
): Deadline | null {
  const within = duration(count, unit);
  return within === null
    ? null
    : { within, workingDays, on: null, dayOfYear: null, fromEvent: false, start, end: start + length };
}

/** The first such day ("07-12") after `from` (ISO date); the last of February for its 29th in most years. */
export function nextSuchDay(from: string, dayOfYear: string): string | null {
  const [month = 1, day = 1] = dayOfYear.split("-").map(Number);
  const inYear = (year: number) => iso(year, month, Math.min(day, lastDay(year, month)));
  const year = Number(from.slice(0, 4));
  const same = inYear(year);
  return same !== null && same > from ? same : inYear(year + 1);
}

/**
 * Date on which a limit of calendar days, weeks, months or years from `from` (ISO date) ends: calendar months,
 * clipped to the month's last day. Null for working days, which need a calendar of holidays.
 */
export function dueDate(from: string, within: string, workingDays: boolean): string | null {
  const m = /^P(\d{1,4})([DWMY])$/.exec(within);
  if (!m || workingDays) return null;
  const n = Number(m[1]);
  const [year = 0, month = 1, day = 1] = from.split("-").map(Number);
  if (m[2] === "D" || m[2] === "W") {
    const date = new Date(Date.UTC(year, month - 1, day + n * (m[2] === "W" ? 7 : 1)));
    return date.toISOString().slice(0, 10);
  }
  const months = month - 1 + n * (m[2] === "Y" ? 12 : 1);
  const toYear = year + Math.floor(months / 12);
  const toMonth = (months % 12) + 1;
  return iso(toYear, toMonth, Math.min(day, lastDay(toYear, toMonth)));
}
