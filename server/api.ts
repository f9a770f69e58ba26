/**
 * What the service can answer, as functions: routes, the page renderer and the MCP tools call the same ones, each with
 * the parsed query of its schema.
 */

import type { Corpus } from "../data/corpus.ts";
import { createAnalytics } from "./analytics-api.ts";
import type { Config } from "./config.ts";
import { filterDocs } from "./search/filters.ts";
import type { State } from "./state.ts";

export interface ApiDeps {
  corpus: Corpus;
  config: Config;
  state: State;
}

export type Api = ReturnType<typeof createApi>;

export function createApi({ corpus, state }: ApiDeps) {
  return {
    ...createAnalytics({ corpus, state, find: (snapshot, query) => filterDocs(snapshot.columns, query) }),
  };
}
