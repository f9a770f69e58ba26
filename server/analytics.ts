/** What the benchmark and the council pages are given: one generation of the corpus and the way to find decisions in it. */
import type { Authorities } from "../data/authorities.ts";
import type { Corpus } from "../data/corpus.ts";
import type { WordsAndFilters } from "./search/searching.ts";
import type { Snapshot } from "./state.ts";

/** 1 for each decision that words and filters match. Throws InvalidRequest where the words cannot be read. */
export type FindDecisions = (snapshot: Snapshot, query: WordsAndFilters) => Uint8Array;

export interface AnalyticsContext {
  corpus: Corpus;
  authorities: Authorities;
  snapshot: Snapshot;
  find: FindDecisions;
}
