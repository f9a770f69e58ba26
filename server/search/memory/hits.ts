/** Documents of a segment, ascending, with the weighted frequency of what was looked for, or its score. */
export interface Hits {
  size: number;
  docs: Uint16Array;
  freq: Float64Array;
}

export const NO_HITS: Hits = { size: 0, docs: new Uint16Array(0), freq: new Float64Array(0) };

/** Memory that searches use one after the other: half a million hits (5 MB) are the most that are kept ready. */
const READY = 1 << 19;
let docs: Uint16Array | null = null;
let freq: Float64Array | null = null;
let used = 0;

/** Room for so many hits, with anything in it. It may be used until the next search begins. */
export function room(size: number): Hits {
  docs ??= new Uint16Array(READY);
  freq ??= new Float64Array(READY);
  if (used + size > READY) return { size: 0, docs: new Uint16Array(size), freq: new Float64Array(size) };
  const from = used;
  used += size;
  return { size: 0, docs: docs.subarray(from, used), freq: freq.subarray(from, used) };
}

/** A search begins: the hits of the one before are no longer used. */
export function startOver(): void {
  used = 0;
}
