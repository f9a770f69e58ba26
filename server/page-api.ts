/** The API as pages ask for it: the same functions that the routes call, in process, with queries read by their schemas. */
import type { z } from "zod";
import type { ApiClient } from "../web/api.ts";
import type { Api } from "./api.ts";
import { InvalidRequest, Problem, type ProblemDetails } from "./problems.ts";
import { benchmarkQuerySchema, casesQuerySchema, comparablesQuerySchema } from "./schemas/benchmark.ts";
import {
  compareQuerySchema,
  councilCasesQuerySchema,
  councilQuerySchema,
  councilsQuerySchema,
  funnelQuerySchema,
  promisesQuerySchema,
  trendsQuerySchema,
} from "./schemas/councils.ts";
import { decisionQuerySchema } from "./schemas/decision.ts";
import { remediesQuerySchema, suggestQuerySchema } from "./schemas/others.ts";
import { searchQuerySchema } from "./schemas/query.ts";

type Query = ReadonlyArray<readonly [string, string]>;

/** What went wrong, in the one shape that pages know how to say. */
export class PageProblem extends Error {
  readonly problem: ProblemDetails;

  constructor(problem: ProblemDetails, cause?: unknown) {
    super(problem.detail, { cause });
    this.problem = problem;
  }
}

/** Repeated keys become lists, as the routes' own parser does. */
function toFields(query: Query): Record<string, string | string[]> {
  const fields = new Map<string, string | string[]>();
  for (const [key, value] of query) {
    const held = fields.get(key);
    fields.set(key, held === undefined ? value : [held, value].flat());
  }
  return Object.fromEntries(fields);
}

/** Throws InvalidRequest with the first fault in words. */
function read<Schema extends z.ZodType>(schema: Schema, query: Query): z.output<Schema> {
  const result = schema.safeParse(toFields(query));
  if (result.success) return result.data;
  const errors = result.error.issues.slice(0, 20).map((issue) => ({
    at: String(issue.path[0] ?? ""),
    message: issue.message,
  }));
  throw new InvalidRequest(errors.map((error) => `${error.at}: ${error.message}`).join("; "), { errors });
}

async function answer<Reply>(ask: () => Promise<Reply>): Promise<Reply> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Problem) throw new PageProblem(error.details(), error);
    throw error;
  }
}

/** Address of the page on which a search begins again, where the corpus has moved under a cursor. */
function startOf(query: Query): string {
  return `/?${new URLSearchParams(query.filter(([key]) => key !== "cursor").map(([key, value]) => [key, value]))}`;
}

/** `describe` gives the description of the API as it is served. */
export function createPageApi(api: Api, describe: () => object): ApiClient {
  return {
    openApi: async () => JSON.parse(JSON.stringify(describe())),
    search: (query) => answer(async () => api.searchDecisions(read(searchQuerySchema, query), startOf(query))),
    suggest: (query) => answer(async () => api.suggest(read(suggestQuerySchema, query))),
    decision: (slug, query) => answer(async () => api.getDecision(slug, read(decisionQuerySchema, query))),
    remedies: (query) => answer(async () => api.remedies(read(remediesQuerySchema, query))),
    checkReferences: (text) => answer(async () => api.checkReferences(text)),
    changes: (since) => answer(async () => api.changes(since)),
    coverage: () => answer(async () => api.coverage()),
    accuracy: () => answer(() => api.accuracy()),
    benchmark: (query) => answer(async () => api.benchmark(read(benchmarkQuerySchema, query))),
    benchmarkCases: (query) => answer(async () => api.benchmarkCases(read(casesQuerySchema, query))),
    comparables: (query) => answer(async () => api.comparables(read(comparablesQuerySchema, query))),
    councils: (query) => answer(async () => api.councils(read(councilsQuerySchema, query))),
    council: (slug, query) => answer(async () => api.council(slug, read(councilQuerySchema, query))),
    promises: (slug, query) => answer(async () => api.promises(slug, read(promisesQuerySchema, query))),
    funnel: (query) => answer(async () => api.funnel(read(funnelQuerySchema, query))),
    compare: (query) => answer(async () => api.compare(read(compareQuerySchema, query))),
    trends: (query) => answer(async () => api.trends(read(trendsQuerySchema, query))),
    councilCases: (query) => answer(async () => api.councilCases(read(councilCasesQuerySchema, query))),
  };
}
