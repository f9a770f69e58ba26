/**
 * The lists of a reply's facets as bytes of JSON, put together of pieces that stand ready. Plain numbers and bytes alone,
 * as in tally.ts, so that any thread can write them.
 */
import type { CountList, FacetCounts } from "./tally.ts";

/** Values that a facet may list, in the order in which those of one count stand. */
export interface ValueList {
  /** Position of each value's count; -1 for none. */
  at: Int32Array;
  /** False where the order stays as it is. */
  isByCount: boolean;
  /** JSON of each value up to its count, one behind the other, and where each ends. */
  json: Uint8Array;
  ends: Uint32Array;
}

/** By facet, in the order in which replies list them. */
export type ValueLists = Partial<Record<CountList, ValueList>>;

/** What is shown of a facet. */
export interface ShownList {
  facet: CountList;
  list: ValueList;
  counts: Uint32Array;
  /** Places in the list, in order. */
  places: Int32Array;
  /** 1 for each value that is chosen; null where none is. */
  chosen: Uint8Array | null;
}

let keys = new Float64Array(0);

/** What is counted or chosen, most frequent first. */
export function shownOf(facet: CountList, list: ValueList, counts: Uint32Array, chosen: Uint8Array | null): ShownList {
  const { at, isByCount } = list;
  const size = at.length;
  if (keys.length < size) keys = new Float64Array(size);
  let found = 0;
  for (let i = 0; i < size; i += 1) {
    const count = counts[at[i]!] ?? 0;
    // Ascending keys: the largest count first, then as the values stand.
    if (count > 0 || chosen?.[i] === 1) keys[found++] = isByCount ? i - count * size : i;
  }
  const sorted = keys.subarray(0, found).sort();
  const places = new Int32Array(found);
  for (let i = 0; i < found; i += 1) {
    const place = sorted[i]! % size;
    places[i] = place < 0 ? place + size : place;
  }
  return { facet, list, counts, places, chosen };
}

/** What is shown where nothing is chosen. */
export function shownLists(lists: ValueLists, counts: FacetCounts): ShownList[] {
  const facets = Object.keys(lists) as CountList[];
  return facets.map((facet) => shownOf(facet, lists[facet]!, counts[facet], null));
}

const utf8 = new TextEncoder();
const SELECTED = utf8.encode(',"selected":true}');
const NOT_SELECTED = utf8.encode(',"selected":false}');
/** What stands of a value behind its own bytes: ten digits, whether it is selected, a comma. */
const LONGEST_REST = NOT_SELECTED.length + 11;
const [BRACE, BRACE_END, BRACKET_END, COMMA, NOUGHT] = [0x7b, 0x7d, 0x5d, 0x2c, 0x30];

/** Bytes that writeLists takes at most. */
export function roomFor(shown: readonly ShownList[]): number {
  return shown.reduce(
    (room, { facet, list, places }) => room + facet.length + 6 + list.json.length + places.length * LONGEST_REST,
    2,
  );
}

/**
 * Writes the JSON of an object with these facets and gives the place after it. Byte by byte: it is the larger part of most
 * replies, and a text put together of so many pieces takes far longer.
 */
export function writeLists(shown: readonly ShownList[], into: Uint8Array, from: number): number {
  let end = from;
  into[end++] = BRACE;
  for (const [f, { facet, list, counts, places, chosen }] of shown.entries()) {
    end = writeBytes(utf8.encode(`${f === 0 ? "" : ","}"${facet}":[`), into, end);
    const { at, json, ends } = list;
    for (let i = 0; i < places.length; i += 1) {
      const place = places[i]!;
      if (i > 0) into[end++] = COMMA;
      const pieceEnd = ends[place]!;
      for (let b = place === 0 ? 0 : ends[place - 1]!; b < pieceEnd; b += 1) into[end++] = json[b]!;
      end = writeNumber(counts[at[place]!] ?? 0, into, end);
      end = writeBytes(chosen?.[place] === 1 ? SELECTED : NOT_SELECTED, into, end);
    }
    into[end++] = BRACKET_END;
  }
  into[end++] = BRACE_END;
  return end;
}

function writeBytes(bytes: Uint8Array, into: Uint8Array, from: number): number {
  for (let i = 0; i < bytes.length; i += 1) into[from + i] = bytes[i]!;
  return from + bytes.length;
}

/** Digits of a whole number from 0; gives the place after them. */
function writeNumber(number: number, into: Uint8Array, from: number): number {
  let end = from + 1;
  for (let rest = number; rest > 9; rest = Math.trunc(rest / 10)) end += 1;
  let rest = number;
  for (let at = end - 1; at >= from; at -= 1) {
    into[at] = NOUGHT + (rest % 10);
    rest = Math.trunc(rest / 10);
  }
  return end;
}
