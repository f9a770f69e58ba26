import type { RemediesReply } from "../../server/schemas/others.ts";
import type { SearchReply } from "../../server/schemas/search.ts";
import { type Drop, findDrops } from "../drops.ts";
import { formatQuantity } from "../format.ts";
import { definePage, type Place } from "../page.ts";
import { apiQuery } from "../page-query.ts";
import { ClauseRow } from "../parts/clause-row.tsx";
import { ResultsFrame } from "../parts/results-frame.tsx";
import { type Query, withoutKeys } from "../url-state.ts";

interface RemediesData {
  clauses: RemediesReply;
  /** The same filters over decisions: their facets. */
  decisions: Pick<SearchReply, "facets" | "years" | "amounts" | "query" | "cut">;
  drops: Drop[];
}

export const page = definePage<RemediesData>({
  load: async (place, api) => {
    const query = apiQuery(place.query);
    const [clauses, decisions] = await Promise.all([
      api.remedies(query),
      api.search([...withoutKeys(query, "cursor", "sort", "limit", "class"), ["limit", "1"]]),
    ]);
    const { facets, years, amounts, query: reading, cut } = decisions;
    const count = async (fewer: Query) => (await api.remedies([...withoutKeys(fewer, "limit"), ["limit", "1"]])).total;
    const drops = clauses.total === 0 ? await findDrops(query, count) : [];
    return { clauses, decisions: { facets, years, amounts, query: reading, cut }, drops };
  },
  head: () => ({
    serif: true,
    title: "Agreed clauses – Redress",
    description: "What was agreed or recommended, clause by clause, with sum, deadline, paragraph and decision.",
  }),
  view: (data, place) => <RemediesPage {...data} place={place} />,
});

function RemediesPage({ clauses, decisions, drops, place }: RemediesData & { place: Place }) {
  return (
    <ResultsFrame
      path="/remedies"
      what="agreed clause"
      reply={{ ...clauses, ...decisions }}
      query={place.query}
      drops={drops}
      note={`in ${formatQuantity(clauses.decisions, "decision")}`}
    >
      <ol class="results">
        {clauses.results.map((row) => (
          <ClauseRow key={`${row.slug} ${row.remedy}`} row={row} corpus={clauses.corpus} />
        ))}
      </ol>
    </ResultsFrame>
  );
}
