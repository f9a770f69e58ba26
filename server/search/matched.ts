/** The match that an engine gives, for facets, histograms and lists. */
import type { Filters, Measure } from "../schemas/query.ts";

/** What words and filters match: one byte a document. Withdrawn decisions are in neither. */
export interface Matched {
  /** 1 where the words (and fields of the query) match, filters not asked. */
  words: Uint8Array;
  /** Pass masks of the filters (filters.ts); null where none is set. */
  masks: Uint32Array | null;
  /** Documents that words and filters match, ascending; of records with one text all. */
  docs: Int32Array;
  /** 1 where words and filters match; of records with one text only the first. */
  listed: Uint8Array;
  filters: Filters;
  measure: Measure;
}
