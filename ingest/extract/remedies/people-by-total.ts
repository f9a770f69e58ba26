/** How many people a sum for each of them is for, where only the printed total of everything tells it. */
import type { Draft } from "./draft.ts";

/** More people than these are counted in words. */
const MOST_PEOPLE = 12;

/** "£60 to each partner" beside £1,242, and "The Council will pay £1,362" elsewhere: two partners. */
export function countByTotal(sums: readonly Draft[], totals: readonly number[]): void {
  const open = sums.filter((d) => d.openEnded && !d.conditional);
  const [each] = open;
  if (!each || open.length > 1 || !each.each || each.unit !== "one-off" || each.unitPence === null) return;
  const known = sums.reduce((n, d) => n + (d.counts && d.governor !== "waive" ? (d.pence ?? 0) : 0), 0);
  for (const total of totals) {
    const people = (total - known) / each.unitPence;
    if (!Number.isInteger(people) || people < 2 || people > MOST_PEOPLE) continue;
    each.quantity = people;
    each.persons = people;
    each.pence = people * each.unitPence;
    each.valuePence = each.pence;
    each.openEnded = false;
    each.counts = true;
    each.checked = true;
    return;
  }
}
