import type { SearchReply } from "../../server/schemas/search.ts";
import { definePage, type Place } from "../page.ts";
import { apiQuery } from "../page-query.ts";
import { HomeView } from "../parts/home-view.tsx";
import { ResultRow } from "../parts/result-row.tsx";
import { ResultsFrame } from "../parts/results-frame.tsx";
import { firstValue, type Query, toHref } from "../url-state.ts";

interface SearchData {
  reply: SearchReply;
}

/** The door: nothing asked for yet. */
function isHome(query: Query): boolean {
  return query.length === 0;
}

export const page = definePage<SearchData>({
  load: async (place, api) => ({
    reply: await api.search(
      isHome(place.query)
        ? [
            ["sort", "decided"],
            ["limit", "5"],
          ]
        : apiQuery(place.query),
    ),
  }),
  head: ({ reply }, place) => {
    const q = firstValue(place.query, "q");
    return {
      title: isHome(place.query)
        ? "Redress: what the Ombudsman decided, and what was put right"
        : `${q || "Decisions"} – Redress`,
      description: "Search the published decisions of the Local Government and Social Care Ombudsman.",
      feed: toHref("/api/v1/decisions.atom", apiQuery(place.query)),
      noindex: !isHome(place.query) && reply.total === 0,
    };
  },
  view: ({ reply }, place) =>
    isHome(place.query) ? <HomeView reply={reply} /> : <SearchResults reply={reply} place={place} />,
});

function SearchResults({ reply, place }: { reply: SearchReply; place: Place }) {
  return (
    <ResultsFrame path="/" what="decision" reply={reply} query={place.query}>
      <ol class="results">
        {reply.results.map((result) => (
          <ResultRow
            key={result.slug}
            result={result}
            query={place.query}
            fictional={reply.corpus.fictional}
            corpusHash={reply.corpus.hash}
            level={2}
          />
        ))}
      </ol>
    </ResultsFrame>
  );
}
