/** Builds the application and never listens: tests and the process use the same one. */
import swagger from "@fastify/swagger";
import Fastify, { type FastifyBaseLogger, type FastifyServerOptions } from "fastify";
import {
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from "fastify-type-provider-zod";
import type { Corpus } from "../data/corpus.ts";
import { createApi } from "./api.ts";
import type { Config } from "./config.ts";
import type { App, Deps, Routes } from "./deps.ts";
import { registerCaching } from "./plugins/caching.ts";
import { pathOf, registerErrors, sendProblem } from "./plugins/errors.ts";
import { createMetrics } from "./plugins/metrics.ts";
import { observeRequests } from "./plugins/observe.ts";
import { linkPages } from "./plugins/paging.ts";
import { registerSecurity } from "./plugins/security.ts";
import { problemOfStatus } from "./problems.ts";
import { benchmarkRoutes } from "./routes/benchmark.ts";
import { bulkRoutes } from "./routes/bulk.ts";
import { changesRoutes } from "./routes/changes.ts";
import { checkReferenceRoutes } from "./routes/check-references.ts";
import { councilRoutes } from "./routes/councils.ts";
import { coverageRoutes } from "./routes/coverage.ts";
import { decisionRoutes } from "./routes/decisions.ts";
import { exportRoutes } from "./routes/exports.ts";
import { feedRoutes } from "./routes/feeds.ts";
import { figureExportRoutes } from "./routes/figure-exports.ts";
import { healthRoutes } from "./routes/health.ts";
import { mcpRoutes } from "./routes/mcp.ts";
import { openapiRoutes } from "./routes/openapi.ts";
import { remedyRoutes } from "./routes/remedies.ts";
import { suggestRoutes } from "./routes/suggest.ts";
import { vocabularyRoutes } from "./routes/vocabulary.ts";
import { createSearchService } from "./search/service.ts";
import { State } from "./state.ts";

export interface AppOptions {
  corpus: Corpus;
  config: Config;
  logger?: FastifyBaseLogger;
  /** Where log lines go instead of standard output. */
  logTo?: { write(line: string): void };
  /** Further routes, after those of the API (pages). */
  extra?: readonly Routes[];
}

/** Routes by name, so that a reader can follow the imports. */
const ROUTES: readonly Routes[] = [
  decisionRoutes,
  remedyRoutes,
  exportRoutes,
  figureExportRoutes,
  feedRoutes,
  bulkRoutes,
  suggestRoutes,
  benchmarkRoutes,
  councilRoutes,
  coverageRoutes,
  vocabularyRoutes,
  checkReferenceRoutes,
  changesRoutes,
  mcpRoutes,
  openapiRoutes,
  healthRoutes,
];

function serverOptions({ config, logger, logTo }: AppOptions) {
  const serializers = {
    // Addresses are logged without their query.
    req: (request: { method: string; url: string }) => ({ method: request.method, path: pathOf(request) }),
  };
  const options: FastifyServerOptions = {
    // One proxy: the last address of X-Forwarded-For, which it wrote; those before it are the caller's own word.
    trustProxy: config.trustProxy && ((_address: string, hop: number) => hop < 1),
    bodyLimit: 1_048_576,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    keepAliveTimeout: 72_000,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 500 },
    frameworkErrors: (error, request, reply) => {
      sendProblem(reply, request, problemOfStatus(error.statusCode ?? 400, "The address cannot be read."));
    },
  };
  if (logger !== undefined) return { ...options, loggerInstance: logger };
  return {
    ...options,
    logger:
      config.logLevel === "silent"
        ? false
        : { level: config.logLevel, serializers, ...(logTo === undefined ? {} : { stream: logTo }) },
  };
}

/** The application over one corpus. Close it before the corpus. */
export async function buildApp(options: AppOptions): Promise<App> {
  const { corpus, config } = options;
  const state = new State(corpus);
  const app: App = Fastify(serverOptions(options)).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(config.checkReplies ? serializerCompiler : () => (body: unknown) => JSON.stringify(body));
  const metrics = createMetrics(state);
  const search = createSearchService(corpus, state, config, {
    ran: (ran, ended) => metrics.searches.inc({ ran, ended }),
    tell: (text, isWarning) => (isWarning ? app.log.warn(text) : app.log.info(text)),
  });
  app.addHook("onClose", () => search.close());
  app.addHook("onListen", async () => {
    await state.keep().catch((error: unknown) => app.log.info({ err: error }, "The next start reads the corpus again"));
  });
  const api = createApi({ corpus, state, search });
  const deps: Deps = { corpus, config, state, search, api, metrics };

  app.addHook("onRequest", (_request, _reply, done) => {
    search.arrived();
    done();
  });
  app.addHook("onResponse", (_request, _reply, done) => {
    search.left();
    done();
  });
  await registerSecurity(app, config);
  await registerCaching(app, state);
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Redress",
        version: "1",
        description:
          "Search, benchmark and chart the published decisions of the Local Government and Social Care Ombudsman. Redress is not affiliated with the Ombudsman. Money is whole pence, dates are ISO 8601.",
      },
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  observeRequests(app, metrics);
  linkPages(app);
  registerErrors(app);
  app.after(() => {
    for (const routes of [...ROUTES, ...(options.extra ?? [])]) routes(app, deps);
  });
  await app.ready();
  return app;
}
