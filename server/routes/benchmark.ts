/** The benchmark, and what is behind each of its figures. */
import type { Routes } from "../deps.ts";
import { problemSchema } from "../problems.ts";
import {
  benchmarkQuerySchema,
  benchmarkReplySchema,
  casesQuerySchema,
  casesReplySchema,
} from "../schemas/benchmark.ts";

export const benchmarkRoutes: Routes = (app, { api }) => {
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
};
