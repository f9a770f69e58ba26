/** Numbers, sums and dates as decisions print them. */
import type { Random } from "./random.ts";

const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
export const numberWord = (n: number): string => WORDS[n] ?? String(n);

/** "£1,300", now and then "£1300"; pence only where there are any. */
export function pounds(pence: number, rng: Random): string {
  const whole = Math.floor(pence / 100);
  const rest = pence % 100;
  const digits = String(whole);
  const grouped =
    digits.length > 3 && !(digits.length === 4 && rng.chance(0.06)) ? digits.replace(/\B(?=(\d{3})+$)/g, ",") : digits;
  return rest === 0 ? `£${grouped}` : `£${grouped}.${String(rest).padStart(2, "0")}`;
}

const MONTHS = "January February March April May June July August September October November December".split(" ");
const DAY = 86_400_000;

/** Days since 1970-01-01 of an ISO date. */
export const dayNumber = (iso: string): number => Math.floor(Date.parse(`${iso}T00:00:00Z`) / DAY);
export const isoDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** "3 May 2023" */
export function longDate(day: number): string {
  const date = new Date(day * DAY);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ""} ${date.getUTCFullYear()}`;
}

/** "03 May 2023", as the header prints it. */
export function headerDate(day: number): string {
  const date = new Date(day * DAY);
  return `${String(date.getUTCDate()).padStart(2, "0")} ${(MONTHS[date.getUTCMonth()] ?? "").slice(0, 3)} ${date.getUTCFullYear()}`;
}

/** "May 2023" */
export function monthName(day: number): string {
  const date = new Date(day * DAY);
  return `${MONTHS[date.getUTCMonth()] ?? ""} ${date.getUTCFullYear()}`;
}

/** ISO date plus an ISO duration in days, weeks or months (calendar months, clipped to the month's end). */
export function addDuration(iso: string, duration: string): string {
  const match = /^P(\d+)([DWM])$/.exec(duration);
  if (match === null) throw new RangeError(`Not a duration in days, weeks or months: ${duration}`);
  const n = Number(match[1]);
  if (match[2] !== "M") return isoDay(dayNumber(iso) + n * (match[2] === "W" ? 7 : 1));
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + n + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + n, Math.min(day, last))).toISOString().slice(0, 10);
}
