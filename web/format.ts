/** How figures, dates and references are said on screen. Pure; no locale of the machine is consulted. */

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** 57512 → "57,512". */
export function formatCount(count: number): string {
  const whole = Math.round(Math.abs(count)).toString();
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return count < 0 ? `−${grouped}` : grouped;
}

/** 130000 → "£1,300"; pence are printed only where there are some. */
export function formatPounds(pence: number): string {
  const rounded = Math.round(pence);
  const pounds = Math.trunc(Math.abs(rounded) / 100);
  const rest = Math.abs(rounded) % 100;
  const sign = rounded < 0 ? "−" : "";
  return `${sign}£${formatCount(pounds)}${rest === 0 ? "" : `.${String(rest).padStart(2, "0")}`}`;
}

/** "2025-07-01" → "1 July 2025"; null → "date not printed". */
export function formatDate(iso: string | null | undefined): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? "");
  if (!match) return "date not printed";
  return `${Number(match[3])} ${MONTHS[Number(match[2]) - 1] ?? ""} ${match[1]}`;
}

/** "2025-07-01" → "1 Jul 2025", for lists. */
export function formatShortDate(iso: string | null | undefined): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? "");
  if (!match) return "no date printed";
  return `${Number(match[3])} ${(MONTHS[Number(match[2]) - 1] ?? "").slice(0, 3)} ${match[1]}`;
}

/** "2026-07" → "July 2026". */
export function formatMonth(iso: string | null | undefined): string {
  const match = /^(\d{4})-(\d{2})/.exec(iso ?? "");
  return match ? `${MONTHS[Number(match[2]) - 1] ?? ""} ${match[1]}` : "a month not known";
}

/** 1, "decision", "decisions" → "1 decision". */
export function formatQuantity(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** A share in words as the methods page promises: "33 of 41", the percentage beside it elsewhere. */
export function formatOf(part: number, whole: number): string {
  return `${formatCount(part)} of ${formatCount(whole)}`;
}

/** 0.8049 → "80 %"; with a non-breaking narrow space. */
export function formatPercent(share: number): string {
  const percent = share * 100;
  const text = percent > 0 && percent < 1 ? "under 1" : String(Math.round(percent));
  return `${text}\u202f%`;
}

/** [0.66, 0.9] → "66 to 90 %". */
export function formatPercentRange(interval: readonly [number, number]): string {
  return `${Math.round(interval[0] * 100)} to ${Math.round(interval[1] * 100)}\u202f%`;
}

const UNIT_WORDS: Record<string, [string, string]> = {
  Y: ["year", "years"],
  M: ["month", "months"],
  W: ["week", "weeks"],
  D: ["day", "days"],
};

/** "P4W" → "4 weeks"; with working days "20 working days". Unknown forms are given back as they are. */
export function formatDuration(iso: string, workingDays = false): string {
  const parts = [...iso.matchAll(/(\d+(?:\.\d+)?)([YMWD])/g)].map((match) => {
    const number = Number(match[1]);
    const words = UNIT_WORDS[match[2] ?? ""] ?? ["", ""];
    const unit = number === 1 ? words[0] : words[1];
    return `${match[1]} ${workingDays && match[2] === "D" ? `working ${unit}` : unit}`;
  });
  return parts.length > 0 ? parts.join(" and ") : iso;
}

/** ["a","b","c"] → "a, b and c". */
export function formatList(items: readonly string[], last = "and"): string {
  if (items.length <= 1) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} ${last} ${items[items.length - 1]}`;
}

/** First letter as a capital. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** First letter small, unless the word is an abbreviation ("EHC plan"). */
export function uncapitalise(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** 67 → "67th". */
export function formatOrdinal(number: number): string {
  const tens = number % 100;
  const ones = number % 10;
  if (tens >= 11 && tens <= 13) return `${number}th`;
  return `${number}${ones === 1 ? "st" : ones === 2 ? "nd" : ones === 3 ? "rd" : "th"}`;
}
