import type { SearchReply } from "../../server/schemas/search.ts";
import type { ApiClient } from "../api.ts";
import { type Drop, findDrops } from "../drops.ts";
import { definePage, type Place } from "../page.ts";
import { apiQuery } from "../page-query.ts";
import { HomeView, type Newest, toNewest } from "../parts/home-view.tsx";
import { InAll } from "../parts/in-all.tsx";
import { ResultRow } from "../parts/result-row.tsx";
import { ResultsFrame } from "../parts/results-frame.tsx";
import { firstValue, type Query, toHref, withoutKeys } from "../url-state.ts";

/** The first screen of a visit, or the results of a search. */
type SearchData = { newest: Newest } | { reply: SearchReply; drops: Drop[] };

/** Results on a page: as many as a person reads before changing the question. */
const LISTED = "10";

/** The door: nothing asked for yet. */
function isHome(query: Query): boolean {
  return withoutKeys(query, "corpus").length === 0;
}

export const page = definePage<SearchData>({
  load: async (place, api) =>
    isHome(place.query) ? { newest: await loadNewest(api) } : loadResults(apiQuery(place.query), api),
  head: (data, place) => {
    const q = firstValue(place.query, "q");
    return {
      title:
        "newest" in data
          ? "Redress: what the Ombudsman decided, and what was put right"
          : `${q || "Decisions"} – Redress`,
      description: "Search the published decisions of the Local Government and Social Care Ombudsman.",
      feed: toHref("/api/v1/decisions.atom", apiQuery(place.query)),
      noindex: "reply" in data && data.reply.total === 0,
      serif: true,
    };
  },
  view: (data, place) =>
    "newest" in data ? <HomeView newest={data.newest} /> : <SearchResults {...data} place={place} />,
});

async function loadNewest(api: ApiClient): Promise<Newest> {
  return toNewest(
    await api.search([
      ["sort", "decided"],
      ["limit", "5"],
    ]),
  );
}

async function loadResults(query: Query, api: ApiClient): Promise<SearchData> {
  const reply = await api.search(firstValue(query, "limit") === "" ? [...query, ["limit", LISTED]] : query);
  const count = async (fewer: Query) => (await api.search([...withoutKeys(fewer, "limit"), ["limit", "1"]])).total;
  return { reply, drops: reply.total === 0 ? await findDrops(query, count) : [] };
}

function SearchResults({ reply, drops, place }: { reply: SearchReply; drops: Drop[]; place: Place }) {
  return (
    <ResultsFrame
      path="/"
      what="decision"
      reply={reply}
      query={place.query}
      drops={drops}
      below={<InAll query={place.query} total={reply.total} />}
    >
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
