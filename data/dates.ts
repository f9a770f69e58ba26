/** Dates as ISO 8601 text without time; arithmetic in the calendar, never in local time. */

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;

/** ISO date of a day that exists, else null. Month is 1 to 12. */
export function toIsoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

const PRINTED =
  /\b(\d{1,2})(?:st|nd|rd|th)?[ -](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,?[ -](\d{4})\b/i;
const NUMERIC = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/;
const ISO = /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/;

/** First date in the text: "05 Nov 2018", "5th November 2018", "08-Feb-2019", "05/11/2018" (day first), "2018-11-05". */
export function parsePrintedDate(text: string): string | null {
  const words = PRINTED.exec(text);
  if (words) {
    const month = MONTHS.findIndex((m) => m === (words[2] ?? "").toLowerCase());
    return toIsoDate(Number(words[3]), month + 1, Number(words[1]));
  }
  const iso = ISO.exec(text);
  if (iso) return toIsoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = NUMERIC.exec(text);
  if (numeric) return toIsoDate(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]));
  return null;
}

/**
 * Adds a duration of one unit (P4W, P1M, P14D, P1Y) to an ISO date. Months keep the day or fall back to the month's
 * last one. Working days skip Saturdays and Sundays (bank holidays are not known here). Null for other forms.
 */
export function addDuration(date: string, duration: string, workingDays = false): string | null {
  const m = /^P(\d{1,4})([DWMY])$/.exec(duration);
  const from = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!m || !from) return null;
  const n = Number(m[1]);
  const year = Number(from[1]);
  const month = Number(from[2]);
  const day = Number(from[3]);
  if (m[2] === "M" || m[2] === "Y") {
    const months = year * 12 + (month - 1) + (m[2] === "Y" ? 12 * n : n);
    const last = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate();
    return toIsoDate(Math.floor(months / 12), (months % 12) + 1, Math.min(day, last));
  }
  const at = new Date(Date.UTC(year, month - 1, day));
  if (m[2] === "W" || !workingDays) at.setUTCDate(at.getUTCDate() + (m[2] === "W" ? 7 * n : n));
  else
    for (let left = n; left > 0; ) {
      at.setUTCDate(at.getUTCDate() + 1);
      if (at.getUTCDay() !== 0 && at.getUTCDay() !== 6) left--;
    }
  return at.toISOString().slice(0, 10);
}
