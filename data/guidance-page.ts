/**
 * Which published figures stand on a page of the Ombudsman's guidance that an operator saved. A figure counts as seen
 * only where one paragraph of the page prints its sums in its form, speaks of its injustice, and of its unit where it
 * has one; anything less leaves it as it was. Pure.
 */
export interface PageFigure {
  id: string;
  head: string;
  minPence: number | null;
  maxPence: number | null;
  unitCode: string | null;
  headCodes: readonly string[];
}

export interface SeenFigure {
  id: string;
  /** The words of the page that hold it. */
  words: string;
}

const UNIT_WORDS: Record<string, RegExp> = {
  "per-month": /\bmonth/i,
  "per-term": /\bterm/i,
  "per-half-term": /\bhalf[ -]term/i,
  "per-week": /\bweek/i,
  "per-day": /\bday/i,
  "per-night": /\bnight/i,
  "per-hour": /\bhour/i,
  "per-session": /\bsession/i,
  "per-year": /\b(?:year|annum)/i,
};

/** "£1,300" and "£1300" of 130,000 pence, as a pattern. */
function printed(pence: number): string {
  const pounds = Math.floor(pence / 100);
  const rest = pence % 100;
  const thousands = Math.floor(pounds / 1000);
  const whole = thousands === 0 ? `${pounds}` : `${thousands},?${String(pounds % 1000).padStart(3, "0")}`;
  return `£ ?${whole}${rest === 0 ? "(?:\\.00)?" : `\\.${String(rest).padStart(2, "0")}`}(?![\\d,]*\\d)`;
}

/** The form in which a page would print the figure; null for a figure without sums. */
function formOf({ minPence, maxPence }: PageFigure): RegExp | null {
  if (minPence !== null && maxPence !== null && minPence !== maxPence)
    return new RegExp(`${printed(minPence)}[^£.]{0,30}(?:to|and|[-–])[^£.]{0,10}${printed(maxPence)}`, "i");
  if (minPence !== null) return new RegExp(printed(minPence), "i");
  return maxPence === null
    ? null
    : new RegExp(`(?:up to|maximum of|more than|exceed)[^£.]{0,30}${printed(maxPence)}`, "i");
}

/** Longer words of a figure's description, by which a paragraph is known to speak of it. */
function telling(head: string): string[] {
  const words = head.toLowerCase().match(/[a-z]{6,}/g) ?? [];
  return [...new Set(words)].filter((w) => !["including", "caused", "avoidable", "household", "period"].includes(w));
}

/** Figures that stand in the paragraphs of a page. `cues` are the vocabulary's words for each head. */
export function figuresOnPage(
  paragraphs: readonly string[],
  figures: readonly PageFigure[],
  cues: ReadonlyMap<string, readonly string[]>,
): SeenFigure[] {
  const out: SeenFigure[] = [];
  for (const figure of figures) {
    const form = formOf(figure);
    if (form === null) continue;
    const unit = figure.unitCode === null ? undefined : UNIT_WORDS[figure.unitCode];
    const words = telling(figure.head);
    const headCues = figure.headCodes.flatMap((h) => cues.get(h) ?? []).map((c) => c.toLowerCase());
    for (const text of paragraphs) {
      const found = form.exec(text);
      if (found === null) continue;
      if (unit !== undefined && !unit.test(text)) continue;
      const lower = text.toLowerCase();
      const speaks = headCues.some((c) => lower.includes(c)) || words.filter((w) => lower.includes(w)).length >= 2;
      if (!speaks) continue;
      const from = Math.max(0, found.index - 160);
      out.push({ id: figure.id, words: text.slice(from, found.index + found[0].length + 80).trim() });
      break;
    }
  }
  return out;
}
