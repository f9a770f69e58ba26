/** The match that an engine gives, for facets, histograms and lists. */
import type { Filters, Measure } from "../schemas/query.ts";

/** What words and filters match, as ascending lists of documents. Withdrawn decisions are in none. */
export interface Matched {
  /**
   * What the words (and fields of the query) match, filters not asked; where filters are set, what fails more than one of
   * them is left out, for it counts nowhere.
   */
  words: Int32Array;
  /** Pass mask of each of `words` (filters.ts); null where no filter is set. */
  masks: Uint32Array | null;
  /** Those of `words` that pass all filters; of records with one text all. */
  docs: Int32Array;
  /** Those of `docs` that are not listed: of records with one text all but the first. */
  hidden: Int32Array;
  filters: Filters;
  measure: Measure;
}

/** 1 for each result that a search lists. */
export function listedFlags({ docs, hidden }: Pick<Matched, "docs" | "hidden">, size: number): Uint8Array {
  const flags = flagsOf(docs, size);
  for (const doc of hidden) flags[doc] = 0;
  return flags;
}

/** 1 for each document of a list. */
export function flagsOf(docs: Int32Array, size: number): Uint8Array {
  const flags = new Uint8Array(size);
  for (let i = 0; i < docs.length; i += 1) flags[docs[i]!] = 1;
  return flags;
}

let marks = new Uint8Array(0);

/** The same in memory that is used again: good until the next flags are made so. */
export function scratchFlags(docs: Int32Array, size: number): Uint8Array {
  if (marks.length < size) marks = new Uint8Array(size);
  else marks.fill(0, 0, size);
  for (let i = 0; i < docs.length; i += 1) marks[docs[i]!] = 1;
  return marks;
}

/** Filled anew whenever a list is made: what is found is copied out. */
let scratch = new Int32Array(0);

/** Room for the numbers of so many documents and one more, with anything in it; good until the next list is made. */
export function scratchList(size: number): Int32Array {
  if (scratch.length <= size) scratch = new Int32Array(size + 1);
  return scratch;
}

/** Documents whose flag is set, ascending. */
export function listOf(flags: Uint8Array): Int32Array {
  const docs = scratchList(flags.length);
  let found = 0;
  // Every number is written and kept where wanted: which ones are, no processor can guess.
  for (let d = 0; d < flags.length; d += 1) {
    docs[found] = d;
    found += flags[d]!;
  }
  return docs.slice(0, found);
}
