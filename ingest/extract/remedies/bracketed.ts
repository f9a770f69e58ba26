/** A bare sum in brackets behind others sums them up: it is not paid again. */
import { type Draft, live } from "./draft.ts";

const OPENS =
  /\(\s*(?:(?:so|or|i\.e\.?,?|that is|in all|making|being|which is|which makes)\s+)?(?:an?\s+)?(?:total\s+(?:of\s+)?)?$/i;
const CLOSES = /^\s*(?:in (?:total|all)|altogether|overall|all told|total)?\s*\)/i;
const SEVERAL = /\b(?:and|both|too|as well|likewise|also|each|all)\b/i;
/** A bracket behind a purpose names that purpose's sum ("her distress (£300) and her time (£100)"). */
const PURPOSE = /\b(?:for|recogni\w+|acknowledg\w+|reflect\w*|because)\b/i;

/** "£500 to Mr K and £500 to his wife (£1,000)", "£500 to Mr K and to his wife (£1,000)". */
export function bracketed(drafts: readonly Draft[]): void {
  for (const [i, sum] of drafts.entries()) {
    if (!live(sum) || sum.pence === null || sum.unitPence !== null) continue;
    if (!OPENS.test(sum.reading.before) || !CLOSES.test(sum.passage.text.slice(sum.reading.money.end))) continue;
    const ahead = drafts
      .slice(0, i)
      .filter((d) => live(d) && d.passage === sum.passage && d.reading.sentence === sum.reading.sentence);
    const last = ahead.at(-1);
    if (last?.pence == null || OPENS.test(last.reading.before)) continue;
    const made = [...ahead].reverse().reduce<{ n: number; parts: number } | null>(
      (found, d) => {
        if (found === null || found.n >= (sum.pence ?? 0)) return found;
        return d.pence === null ? null : { n: found.n + d.pence, parts: found.parts + 1 };
      },
      { n: 0, parts: 0 },
    );
    if (made?.n === sum.pence && made.parts > 1) {
      sum.kind = "total";
      continue;
    }
    const ratio = sum.pence / last.pence;
    const gap = sum.reading.before;
    if (last.unitPence !== null || last.each || !Number.isInteger(ratio) || ratio < 2 || ratio > 12) continue;
    if (!SEVERAL.test(gap.replace(/\b(?:Mr|Mrs|Ms|Miss) and (?:Mr|Mrs|Ms|Miss)\b/g, "")) || PURPOSE.test(gap)) continue;
    last.unitPence = last.pence;
    last.quantity = ratio;
    last.persons = ratio;
    last.each = true;
    last.pence = sum.pence;
    last.valuePence = sum.pence;
    last.checked = true;
    sum.kind = "dropped";
  }
}
