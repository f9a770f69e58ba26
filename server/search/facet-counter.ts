/** Who counts the facets of a match: this thread, or another beside it (workers/counting-thread.ts). */
import type { Snapshot } from "../state.ts";
import { countFacets } from "./facet-counts.ts";
import { type FacetLists, Facets } from "./facets.ts";
import type { Matched } from "./matched.ts";
import type { FacetCounts } from "./tally.ts";

/** What a reply says of all that matches. */
export interface Counted extends Pick<FacetCounts, "years" | "amounts"> {
  facets: FacetLists;
}

export interface FacetCounter {
  /** Begins to count what a snapshot's search has matched; the function that it gives has the counts. */
  begin(snapshot: Snapshot, matched: Matched): () => Counted;
}

/** Counts in this thread, when it is asked for what it has counted. */
export const countHere: FacetCounter = {
  begin:
    ({ columns, joint }, matched) =>
    () => {
      const counts = countFacets(columns, matched, joint);
      const { years, amounts } = counts;
      return { years, amounts, facets: new Facets(columns, counts, matched.filters) };
    },
};
