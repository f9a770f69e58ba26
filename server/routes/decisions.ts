/** Searching decisions, and one decision. */
import type { FastifyReply } from "fastify";
import { z } from "zod";
import type { Routes } from "../deps.ts";
import { pathOf } from "../plugins/errors.ts";
import { problemSchema } from "../problems.ts";
import { decisionQuerySchema, decisionReplySchema, relatedReplySchema } from "../schemas/decision.ts";
import { searchQuerySchema } from "../schemas/query.ts";
import { searchReplySchema } from "../schemas/search.ts";

const params = z.object({ slug: z.string().min(1).max(300) });

/** The address without its cursor: where a list begins. */
export function withoutCursor(url: string): string {
  if (!url.includes("cursor")) return url;
  const [path = "", query = ""] = url.split("?", 2);
  const search = new URLSearchParams(query);
  search.delete("cursor");
  const rest = search.toString();
  return rest === "" ? path : `${path}?${rest}`;
}

/** The address of the next page. */
export function withCursor(url: string, cursor: string): string {
  const start = withoutCursor(url);
  return `${start}${start.includes("?") ? "&" : "?"}cursor=${encodeURIComponent(cursor)}`;
}

/** Sends the bytes of a reply that was written as its schema says. */
const sendJson = (reply: FastifyReply, json: Buffer) => reply.type("application/json; charset=utf-8").send(json);

export const decisionRoutes: Routes = (app, { api, config, search }) => {
  app.get(
    "/api/v1/decisions",
    {
      schema: {
        summary: "Search decisions",
        tags: ["decisions"],
        querystring: searchQuerySchema,
        response: { 200: searchReplySchema, 400: problemSchema, 409: problemSchema, 503: problemSchema },
      },
    },
    async (request, reply) => {
      const startAgain = withoutCursor(request.url);
      if (config.checkReplies) return api.searchDecisions(request.query, startAgain);
      const { json, next } = await search.searchJson(request.query, startAgain);
      if (next !== null) reply.header("link", `<${withCursor(request.url, next)}>; rel="next"`);
      return sendJson(reply, json);
    },
  );

  app.get(
    "/api/v1/decisions/:slug",
    {
      schema: {
        summary: "One decision",
        tags: ["decisions"],
        params,
        querystring: decisionQuerySchema,
        response: { 200: decisionReplySchema, 404: problemSchema, 410: problemSchema },
      },
    },
    async (request, reply) => {
      const decision = await api.getDecision(request.params.slug, request.query);
      if (decision.slug !== request.params.slug)
        reply.header("content-location", pathOf(request).replace(/[^/]*$/, decision.slug));
      return decision;
    },
  );

  app.get(
    "/api/v1/decisions/:slug/related",
    {
      schema: {
        summary: "Similar decisions, with the reasons",
        tags: ["decisions"],
        params,
        response: { 200: relatedReplySchema, 404: problemSchema, 410: problemSchema },
      },
    },
    async (request) => api.relatedDecisions(request.params.slug),
  );
};
