/** Alive, ready, figures: for the operator and the machines that watch. */
import { z } from "zod";
import type { Routes } from "../deps.ts";
import { CorpusUnavailable, problemSchema } from "../problems.ts";
import { corpusSchema } from "../schemas/common.ts";
import { corpusInfo } from "../state.ts";

export const healthRoutes: Routes = (app, { state, metrics, search }) => {
  app.get(
    "/healthz",
    {
      logLevel: "warn",
      schema: {
        summary: "The process is alive",
        tags: ["operation"],
        response: { 200: z.object({ status: z.literal("ok") }) },
      },
    },
    async (_request, reply) => {
      reply.header("cache-control", "no-store");
      return { status: "ok" as const };
    },
  );
  app.get(
    "/readyz",
    {
      logLevel: "warn",
      schema: {
        summary: "The corpus can be read",
        tags: ["operation"],
        response: { 200: z.object({ status: z.literal("ready"), corpus: corpusSchema }), 503: problemSchema },
      },
    },
    async (_request, reply) => {
      reply.header("cache-control", "no-store");
      try {
        return { status: "ready" as const, corpus: corpusInfo(state.current()) };
      } catch (cause) {
        throw new CorpusUnavailable("The corpus cannot be read now.", { cause });
      }
    },
  );
  app.get("/metrics", { logLevel: "warn", schema: { hide: true } }, async (_request, reply) => {
    metrics.engine.reset();
    metrics.engine.set({ engine: search.engine.name }, 1);
    const text = await metrics.registry.metrics();
    return reply.header("cache-control", "no-store").type(metrics.registry.contentType).serializer(String).send(text);
  });
};
