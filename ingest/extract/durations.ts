/** Lengths of time in the words of a decision: "seven months' delay", "a five-week delay", "eleven weeks late". */
import { NUMBER_WORDS } from "./number-words.ts";

export type DurationUnit = "D" | "W" | "M" | "Y";

export interface Duration {
  /** ISO 8601 in the printed unit; half a year becomes six months, other fractions stay decimal ("P4.5M"). */
  readonly iso: string;
  readonly unit: DurationUnit;
  readonly amount: number;
  /** UTF-16 offsets of the words in the text given. */
  readonly start: number;
  readonly end: number;
  readonly workingDays: boolean;
}

const TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
const UNITS_OF_TEN = "one|two|three|four|five|six|seven|eight|nine";

/** Source of a pattern for a number in words or figures; `numberOf` reads what it matches. */
export const NUMBER_SOURCE = `(?:\\d{1,3}(?:\\.\\d)?|(?:${TENS})[- ](?:${UNITS_OF_TEN})|${Object.keys(NUMBER_WORDS)
  .sort((a, b) => b.length - a.length)
  .join("|")})`;

/** The number that words or figures say, or null. */
export function numberOf(words: string): number | null {
  const text = words.trim().toLowerCase();
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  const single = NUMBER_WORDS[text];
  if (single !== undefined) return single;
  const [tens, ones] = text.split(/[- ]/);
  const high = tens === undefined ? undefined : NUMBER_WORDS[tens];
  const low = ones === undefined ? undefined : NUMBER_WORDS[ones];
  return high !== undefined && low !== undefined && high >= 20 && low < 10 ? high + low : null;
}

const DURATION = new RegExp(
  `\\b(?:(half a)|(${NUMBER_SOURCE})(?: and (a half|a quarter|three quarters|\\d/\\d))?)[ -](?:(working|school|calendar|full|whole|further|extra|more) )?(day|week|month|year)s?\\b('?)`,
  "gi",
);

const UNIT_LETTER: Readonly<Record<string, DurationUnit>> = { day: "D", week: "W", month: "M", year: "Y" };
const FRACTION: Readonly<Record<string, number>> = { "a half": 0.5, "a quarter": 0.25, "three quarters": 0.75 };

/** ISO 8601 of an amount in its printed unit: (4, "W") is "P4W", (2.5, "Y") is "P2Y6M". */
export function isoDuration(amount: number, unit: DurationUnit): string {
  const whole = Math.floor(amount);
  const months = (amount - whole) * 12;
  if (unit === "Y" && months > 0 && Number.isInteger(months)) return `P${whole > 0 ? `${whole}Y` : ""}${months}M`;
  return `P${amount}${unit}`;
}

/**
 * Every length of time that the plain text prints, in order. "a day", "a week" and the like without a number are
 * rates or idioms ("a day later"), so only "a month's", "a year's" or "a month long" style singulars with delay words
 * are left to the caller.
 */
export function findDurations(text: string): Duration[] {
  const found: Duration[] = [];
  for (const match of text.matchAll(DURATION)) {
    const [words, half, number, fraction, kind, unitWord] = match;
    const unit = UNIT_LETTER[(unitWord ?? "").toLowerCase()];
    const base = half ? 0.5 : numberOf(number ?? "");
    if (unit === undefined || base === null) continue;
    const amount = base + (fraction ? (FRACTION[fraction.toLowerCase()] ?? 0) : 0);
    const start = match.index;
    found.push({
      iso: isoDuration(amount, unit),
      unit,
      amount,
      start,
      end: start + words.length,
      workingDays: (kind ?? "").toLowerCase() === "working",
    });
  }
  return found;
}

const MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december";
const MONTH_LIST = MONTHS.split("|");

/** Source of a pattern for a date of the genre: "27 February 2023", "late April 2023", "September 2022". */
export const DATE_SOURCE = `(?:\\d{1,2} )?(?:${MONTHS})(?: (?:19|20)\\d\\d)?`;

export interface SpokenDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** Null where only the month is printed. */
  readonly day: number | null;
}

/** Reads a date that DATE_SOURCE matched; a missing year is taken from `year`, else gives null. */
export function parseSpokenDate(words: string, year: number | null = null): SpokenDate | null {
  const parts = /^(?:(\d{1,2}) )?([a-z]+)(?: (\d{4}))?$/i.exec(words.trim());
  const month = MONTH_LIST.indexOf((parts?.[2] ?? "").toLowerCase()) + 1;
  const printedYear = parts?.[3] === undefined ? year : Number(parts[3]);
  if (month === 0 || printedYear === null) return null;
  const day = parts?.[1] === undefined ? null : Number(parts[1]);
  const last = new Date(Date.UTC(printedYear, month, 0)).getUTCDate();
  if (day !== null && (day < 1 || day > last)) return null;
  return { year: printedYear, month, day };
}

/** Whole months from one date to another (day by day where both are printed), or null where none has passed. */
export function monthsBetween(from: SpokenDate, to: SpokenDate): number | null {
  let months = (to.year - from.year) * 12 + (to.month - from.month);
  if (from.day !== null && to.day !== null && to.day < from.day) months -= 1;
  return months > 0 ? months : null;
}

/** ISO date of a spoken one; a month alone stands for its first day, or its last where `end` is set. */
export function toIsoDate(date: SpokenDate, end = false): string {
  const last = new Date(Date.UTC(date.year, date.month, 0)).getUTCDate();
  const day = date.day ?? (end ? last : 1);
  return `${date.year}-${String(date.month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
