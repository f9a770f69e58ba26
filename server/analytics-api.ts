/** Benchmark, councils and coverage as the service's functions: each takes the parsed query and gives the reply. */

import type { Corpus } from "../data/corpus.ts";
import { authoritiesOf } from "../data/corpus-authorities.ts";
import type { AnalyticsContext, FindDecisions } from "./analytics.ts";
import { benchmark } from "./benchmark/benchmark.ts";
import { benchmarkCases } from "./benchmark/cases.ts";
import { comparableTable } from "./benchmark/comparable-table.ts";
import { councilCases } from "./councils/cases.ts";
import { compare } from "./councils/compare.ts";
import { council } from "./councils/council.ts";
import { coverage } from "./councils/coverage.ts";
import { funnel } from "./councils/funnel.ts";
import { councils } from "./councils/list.ts";
import { promises } from "./councils/promises.ts";
import { trends } from "./councils/trends.ts";
import type { BenchmarkQuery, CasesQuery, ComparablesQuery } from "./schemas/benchmark.ts";
import type {
  CompareQuery,
  CouncilCasesQuery,
  CouncilQuery,
  CouncilsQuery,
  FunnelQuery,
  PromisesQuery,
  TrendsQuery,
} from "./schemas/councils.ts";
import { filterDocs } from "./search/filters.ts";
import type { State } from "./state.ts";

export interface AnalyticsDeps {
  corpus: Corpus;
  state: State;
  /** The search, for words; without words the filters alone decide, so that the figures of withdrawn texts stay. */
  find: FindDecisions;
}

export function createAnalytics({ corpus, state, find }: AnalyticsDeps) {
  const table = authoritiesOf(corpus);
  const context = async (): Promise<AnalyticsContext> => ({
    corpus,
    authorities: await table,
    snapshot: state.current(),
    find: (snapshot, query) => (query.q === undefined ? filterDocs(snapshot.columns, query) : find(snapshot, query)),
  });
  return {
    benchmark: async (query: BenchmarkQuery) => benchmark(await context(), query),
    benchmarkCases: async (query: CasesQuery) => benchmarkCases(await context(), query),
    comparables: async (query: ComparablesQuery) => comparableTable(await context(), query),
    councils: async (query: CouncilsQuery) => councils(await context(), query),
    council: async (slug: string, query: CouncilQuery) => council(await context(), slug, query),
    promises: async (slug: string, query: PromisesQuery) => promises(await context(), slug, query),
    funnel: async (query: FunnelQuery) => funnel(await context(), query),
    compare: async (query: CompareQuery) => compare(await context(), query),
    trends: async (query: TrendsQuery) => trends(await context(), query),
    councilCases: async (query: CouncilCasesQuery) => councilCases(await context(), query),
    coverage: async () => coverage(await context()),
  };
}
