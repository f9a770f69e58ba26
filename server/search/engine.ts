/**
 * The interface that every search engine has. FTS5 (fts-engine.ts) is the first and the yardstick: another engine gives
 * the same totals, order, facets and passages, because ranking, ties, facets and passages are defined here and in the
 * modules named, not left to an engine's taste.
 *
 * Order by relevance: BM25 (k1 = 1.2, b = 0.75) over weighted columns (expression.ts), each alternative of a word a
 * phrase of its own, only alternatives with `scored` counting; scores are rounded to six significant digits; ties go by
 * date, newest first and undated last, then by slug. Decisions that match through unscored alternatives alone follow
 * after all scored ones, by date and slug.
 */
import type { Filters, Measure, Sort } from "../schemas/query.ts";
import type { Snapshot } from "../state.ts";
import type { Expression } from "./expression.ts";
import type { Matched } from "./matched.ts";
import type { Passage } from "./passage-window.ts";

/** Where a page begins: after so many results, or after a place in an order that data cannot shift. */
export type Start = { type: "offset"; offset: number } | { type: "after"; day: number; slug: string; value: number };

export interface EngineRequest {
  expression: Expression | null;
  filters: Filters;
  sort: Sort;
  measure: Measure;
  start: Start;
  limit: number;
  /** Called with what matches, before that is put in order. */
  onMatched?: (matched: Matched) => void;
}

export interface Found {
  total: number;
  /** Documents of the page, in order. */
  docs: Int32Array;
  /** Score of each; 0 where the order is none of relevance, or only unscored alternatives match. */
  scores: Float64Array;
  matched: Matched;
}

export interface SearchEngine {
  readonly name: "fts5" | "memory";
  /** The page asked for, with what it matched. */
  search(request: EngineRequest): Found;
  /**
   * The best one to three passages of a document; empty where its words are in no paragraph. `asIndexed`: the caller
   * reads in a transaction in which the corpus is at the state of the snapshot, so places in the text hold.
   */
  passages(doc: number, expression: Expression | null, asIndexed: boolean, limit?: number): Passage[];
  /**
   * The result of a document as JSON, but for passages and further bodies; null where the engine keeps none. To be
   * asked where the corpus is at the state of the snapshot.
   */
  shown(doc: number): Buffer | null;
  /** Takes over a new generation of the corpus. */
  update(snapshot: Snapshot): void;
}
