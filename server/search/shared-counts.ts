/**
 * What was counted where nothing is chosen, as bytes in memory that threads share: how many years, how long the JSON of
 * the facets, each year with its count, the amounts (32 bits each), then that JSON.
 */
import { roomFor, shownLists, type ValueLists, writeLists } from "./facet-lists.ts";
import { type CountTable, emptyCounts, type FacetCounts } from "./tally.ts";

/** What a thread needs to count and to write what it has counted; plain data. */
export interface Countable {
  table: CountTable;
  /** Bin of each decision's sum. */
  bins: Uint8Array;
  lists: ValueLists;
}

const numbersIn = (years: number, amounts: number) => 2 + 2 * years + amounts;

/** Bytes that such counts take at most. */
export function roomForCounts({ table, lists }: Countable): number {
  const { years: _, ...counts } = emptyCounts(table);
  for (const list of Object.values(counts)) list.fill(1);
  const json = roomFor(shownLists(lists, { ...counts, years: new Map() }));
  return 4 * numbersIn(table.years.length, table.lengths.amounts) + json;
}

export function writeCounts(counts: FacetCounts, lists: ValueLists, into: Uint8Array): void {
  const { years, amounts } = counts;
  const numbers = new Uint32Array(into.buffer, into.byteOffset, numbersIn(years.size, amounts.length));
  const start = numbers.byteLength;
  const end = writeLists(shownLists(lists, counts), into, start);
  numbers.set([years.size, end - start, ...[...years].flat(), ...amounts]);
}

/** What writeCounts wrote, with so many amounts; the JSON stays where it is. */
export function readCounts(
  from: Uint8Array,
  amountCount: number,
): Pick<FacetCounts, "years" | "amounts"> & { json: Uint8Array } {
  const [yearCount = 0, length = 0] = new Uint32Array(from.buffer, from.byteOffset, 2);
  const numbers = new Uint32Array(from.buffer, from.byteOffset, numbersIn(yearCount, amountCount));
  const years = new Map<number, number>();
  for (let at = 2; at < 2 + 2 * yearCount; at += 2) years.set(numbers[at]!, numbers[at + 1]!);
  const start = numbers.byteLength;
  return { years, amounts: numbers.slice(2 + 2 * yearCount), json: from.subarray(start, start + length) };
}
