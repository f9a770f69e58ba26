import type { Api } from "../server/api.ts";
import type { BenchmarkReply, CasesReply, ComparablesReply } from "../server/schemas/benchmark.ts";
import type { ChangesReply } from "../server/schemas/changes.ts";
import type { CorpusInfo } from "../server/schemas/common.ts";
import type {
  CompareReply,
  CouncilCasesReply,
  CouncilReply,
  CouncilsReply,
  FunnelReply,
  PromisesReply,
  TrendsReply,
} from "../server/schemas/councils.ts";
import type { CoverageReply } from "../server/schemas/coverage.ts";
import type { DecisionReply } from "../server/schemas/decision.ts";
import type { CheckReply, RemediesReply, SuggestReply } from "../server/schemas/others.ts";
import type { SearchReply } from "../server/schemas/search.ts";
import type { OpenApi } from "./api-reference.ts";
import type { Query } from "./url-state.ts";

/** The API's replies as pages see them: types only, so that nothing of the server comes along. */
export type CorpusState = CorpusInfo;
/** How often the extraction is right, by set of documents. */
export type AccuracyTable = Awaited<ReturnType<Api["accuracy"]>>;

/** One method an endpoint. In the browser it fetches /api/v1; on the server it calls the API's functions. */
export interface ApiClient {
  search: (query: Query) => Promise<SearchReply>;
  suggest: (query: Query) => Promise<SuggestReply>;
  decision: (slug: string, query: Query) => Promise<DecisionReply>;
  remedies: (query: Query) => Promise<RemediesReply>;
  checkReferences: (text: string) => Promise<CheckReply>;
  /** The description of the API itself (OpenAPI 3.1). */
  openApi: () => Promise<OpenApi>;
  /** Since the state of the corpus with this hash, or its first digits. */
  changes: (since: string) => Promise<ChangesReply>;
  coverage: () => Promise<CoverageReply>;
  /** How often the extraction is right; fails where it was not measured. */
  accuracy: () => Promise<AccuracyTable>;
  benchmark: (query: Query) => Promise<BenchmarkReply>;
  benchmarkCases: (query: Query) => Promise<CasesReply>;
  comparables: (query: Query) => Promise<ComparablesReply>;
  councils: (query: Query) => Promise<CouncilsReply>;
  council: (slug: string, query: Query) => Promise<CouncilReply>;
  promises: (slug: string, query: Query) => Promise<PromisesReply>;
  funnel: (query: Query) => Promise<FunnelReply>;
  compare: (query: Query) => Promise<CompareReply>;
  trends: (query: Query) => Promise<TrendsReply>;
  councilCases: (query: Query) => Promise<CouncilCasesReply>;
}
