/** What routes are given: the application's type and the things that live as long as the process. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import type { Corpus } from "../data/corpus.ts";
import type { Api } from "./api.ts";
import type { Config } from "./config.ts";
import type { Metrics } from "./plugins/metrics.ts";
import type { SearchService } from "./search/service.ts";
import type { State } from "./state.ts";

/** The application, its routes typed by zod schemas. */
export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse<IncomingMessage>,
  FastifyBaseLogger,
  ZodTypeProvider
>;

export interface Deps {
  corpus: Corpus;
  config: Config;
  state: State;
  search: SearchService;
  api: Api;
  metrics: Metrics;
}

/** A file of routes: adds them to the application under the addresses of DESIGN. */
export type Routes = (app: App, deps: Deps) => void;
