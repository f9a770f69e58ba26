/** Copied links carry the corpus hash: what has changed since. */
import type { Routes } from "../deps.ts";
import { problemSchema } from "../problems.ts";
import { changesQuerySchema, changesReplySchema } from "../schemas/changes.ts";

export const changesRoutes: Routes = (app, { api }) => {
  app.get(
    "/api/v1/changes",
    {
      schema: {
        summary: "What has changed in the corpus since a copied link",
        description:
          "Every reply names the corpus by its hash; a link that carries `corpus=HASH` can be told what moved.",
        tags: ["corpus"],
        querystring: changesQuerySchema,
        response: { 200: changesReplySchema, 400: problemSchema },
      },
    },
    async (request) => api.changes(request.query.since),
  );
};
