/** The benchmark, and what is behind each of its figures. */
import type { FastifyReply } from "fastify";
import type { Routes } from "../deps.ts";
import { fileFailures, fileName } from "../exports/file-reply.ts";
import { originOf } from "../exports/origin.ts";
import { problemSchema } from "../problems.ts";
import {
  benchmarkQuerySchema,
  benchmarkReplySchema,
  casesQuerySchema,
  casesReplySchema,
  comparablesQuerySchema,
  comparablesReplySchema,
} from "../schemas/benchmark.ts";

const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

function sendWord(reply: FastifyReply, { name, bytes }: { name: string; bytes: Buffer }): FastifyReply {
  return reply
    .header("content-type", WORD_TYPE)
    .header("content-disposition", `attachment; filename="${name}"`)
    .send(bytes);
}

export const benchmarkRoutes: Routes = (app, deps) => {
  const { api, state } = deps;
  app.get(
    "/api/v1/benchmark",
    {
      schema: {
        summary: "What was agreed to be paid for this, and where a proposed sum stands",
        tags: ["benchmark"],
        querystring: benchmarkQuerySchema,
        response: { 200: benchmarkReplySchema, 400: problemSchema, 503: problemSchema },
      },
    },
    async (request) => api.benchmark(request.query),
  );

  app.get(
    "/api/v1/benchmark/cases",
    {
      schema: {
        summary: "The decisions or sums behind a figure of the benchmark",
        tags: ["benchmark"],
        querystring: casesQuerySchema,
        response: { 200: casesReplySchema, 400: problemSchema, 503: problemSchema },
      },
    },
    async (request) => api.benchmarkCases(request.query),
  );

  app.get(
    "/api/v1/benchmark/comparables",
    {
      schema: {
        summary: "Comparable decisions with their clauses, the most similar or those chosen",
        tags: ["benchmark"],
        querystring: comparablesQuerySchema,
        response: { 200: comparablesReplySchema, 400: problemSchema, 503: problemSchema },
      },
    },
    async (request) => api.comparables(request.query),
  );

  app.get(
    "/api/v1/benchmark/comparables.docx",
    {
      schema: {
        summary: "The same as a Word file, one row a decision",
        tags: ["exports"],
        querystring: comparablesQuerySchema,
        response: fileFailures,
      },
    },
    async (request, reply) => {
      const found = await api.comparables(request.query);
      // A large package that few requests need.
      const { comparablesWord } = await import("../exports/comparables-word.ts");
      const origin = originOf(deps, request);
      return sendWord(reply, {
        name: fileName(state.current(), "benchmark-comparables", "docx"),
        bytes: await comparablesWord(found, { origin, address: request.url }),
      });
    },
  );
};
