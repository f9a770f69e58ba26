/** Documents of a segment, ascending, with the weighted frequency of what was looked for, or its score. */
export interface Hits {
  size: number;
  docs: Uint16Array;
  freq: Float64Array;
}

export const NO_HITS: Hits = { size: 0, docs: new Uint16Array(0), freq: new Float64Array(0) };
