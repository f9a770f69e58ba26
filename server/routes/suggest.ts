/** Suggestions while typing. */
import type { Routes } from "../deps.ts";
import { problemSchema } from "../problems.ts";
import { suggestQuerySchema, suggestReplySchema } from "../schemas/others.ts";

export const suggestRoutes: Routes = (app, { api }) => {
  app.get(
    "/api/v1/suggest",
    {
      schema: {
        summary: "Suggestions while typing: references, councils, categories, faults, services, Acts",
        tags: ["search"],
        querystring: suggestQuerySchema,
        response: { 200: suggestReplySchema, 400: problemSchema },
      },
    },
    async (request) => api.suggest(request.query),
  );
};
