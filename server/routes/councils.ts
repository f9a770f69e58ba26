/** Councils: the list, one of them, all in a funnel, some side by side, trends, and what is behind each figure. */
import type { Routes } from "../deps.ts";
import { problemSchema } from "../problems.ts";
import {
  compareQuerySchema,
  compareReplySchema,
  councilCasesQuerySchema,
  councilCasesReplySchema,
  councilParamsSchema,
  councilQuerySchema,
  councilReplySchema,
  councilsQuerySchema,
  councilsReplySchema,
  funnelQuerySchema,
  funnelReplySchema,
  promisesQuerySchema,
  promisesReplySchema,
  trendsQuerySchema,
  trendsReplySchema,
} from "../schemas/councils.ts";

const tags = ["councils"];

export const councilRoutes: Routes = (app, { api }) => {
  app.get(
    "/api/v1/councils",
    {
      schema: {
        summary: "Find councils by present or former name, region or kind",
        tags,
        querystring: councilsQuerySchema,
        response: { 200: councilsReplySchema, 400: problemSchema },
      },
    },
    async (request) => api.councils(request.query),
  );

  app.get(
    "/api/v1/councils/funnel",
    {
      schema: {
        summary: "Observed against expected, with exact limits",
        tags,
        querystring: funnelQuerySchema,
        response: { 200: funnelReplySchema, 400: problemSchema },
      },
    },
    async (request) => api.funnel(request.query),
  );

  app.get(
    "/api/v1/councils/compare",
    {
      schema: {
        summary: "Two to six councils side by side",
        tags,
        querystring: compareQuerySchema,
        response: { 200: compareReplySchema, 400: problemSchema, 404: problemSchema },
      },
    },
    async (request) => api.compare(request.query),
  );

  app.get(
    "/api/v1/councils/trends",
    {
      schema: {
        summary: "Outcomes, payments and faults by year or quarter",
        tags,
        querystring: trendsQuerySchema,
        response: { 200: trendsReplySchema, 400: problemSchema, 404: problemSchema },
      },
    },
    async (request) => api.trends(request.query),
  );

  app.get(
    "/api/v1/councils/cases",
    {
      schema: {
        summary: "The decisions behind a figure about councils",
        tags,
        querystring: councilCasesQuerySchema,
        response: { 200: councilCasesReplySchema, 400: problemSchema },
      },
    },
    async (request) => api.councilCases(request.query),
  );

  app.get(
    "/api/v1/councils/:slug",
    {
      schema: {
        summary: "One council",
        tags,
        params: councilParamsSchema,
        querystring: councilQuerySchema,
        response: { 200: councilReplySchema, 404: problemSchema },
      },
    },
    async (request) => api.council(request.params.slug, request.query),
  );

  app.get(
    "/api/v1/councils/:slug/promises",
    {
      schema: {
        summary: "Service improvements agreed, and similar faults found later",
        tags,
        params: councilParamsSchema,
        querystring: promisesQuerySchema,
        response: { 200: promisesReplySchema, 400: problemSchema, 404: problemSchema },
      },
    },
    async (request) => api.promises(request.params.slug, request.query),
  );
};
