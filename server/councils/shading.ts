/** Decisions appear at least six weeks after they are made: the latest two months are still filling. */
import { type Columns, fromDay } from "../columns.ts";

const SHADED_DAYS = 61;

const held = new WeakMap<Columns, string | null>();

/** The day from which on decisions are still being published; null where none has a date. Once a generation. */
export function shadedFrom(columns: Columns): string | null {
  const known = held.get(columns);
  if (known !== undefined) return known;
  let newest = -1;
  for (let d = 0; d < columns.size; d++) if (columns.decidedDay[d]! > newest) newest = columns.decidedDay[d]!;
  const day = newest < 0 ? null : fromDay(newest - SHADED_DAYS);
  held.set(columns, day);
  return day;
}
