/** Council-years of which too little of the official count is held to enter a trend or a funnel. */
import type { AnalyticsContext } from "../analytics.ts";
import { bodiesOf } from "./bodies.ts";
import { isIncomplete, readOfficial } from "./official.ts";
import { NOT_UPHELD, UPHELD } from "./tally.ts";

/** Council-years (body number × 10,000 + first year) of which under 90 % of the official count is held. */
export function incompleteYears(context: AnalyticsContext): Set<number> {
  const { columns } = context.snapshot;
  const official = readOfficial(context.corpus.sqlite);
  const out = new Set<number>();
  if (official.length === 0) return out;
  const bodies = bodiesOf(columns, context.authorities);
  const held = new Map<number, number>();
  for (let d = 0; d < columns.size; d++) {
    if (columns.outcomePrinted[d] === 0 || (columns.outcome[d] !== UPHELD && columns.outcome[d] !== NOT_UPHELD))
      continue;
    const key = columns.body[d]! * 10_000 + columns.financialYear[d]!;
    held.set(key, (held.get(key) ?? 0) + 1);
  }
  for (const figure of official) {
    const number = bodies.bySlug.get(figure.bodySlug)?.number ?? -1;
    const key = number * 10_000 + Number(figure.year.slice(0, 4));
    if (number >= 0 && isIncomplete(figure, held.get(key) ?? 0)) out.add(key);
  }
  return out;
}
