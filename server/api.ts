/**
 * What the service can answer, as functions: routes, the page renderer and the MCP tools call the same ones, each with
 * the parsed query of its schema.
 */

import type { Corpus } from "../data/corpus.ts";
import type { Config } from "./config.ts";
import type { State } from "./state.ts";

export interface ApiDeps {
  corpus: Corpus;
  config: Config;
  state: State;
}

export type Api = ReturnType<typeof createApi>;

export function createApi(_deps: ApiDeps) {
  return {};
}
