/** The agreed clauses themselves. */
import type { Routes } from "../deps.ts";
import { problemSchema } from "../problems.ts";
import { remediesQuerySchema, remediesReplySchema } from "../schemas/others.ts";

export const remedyRoutes: Routes = (app, { api }) => {
  app.get(
    "/api/v1/remedies",
    {
      schema: {
        summary: "Remedy clauses of the decisions that match, one row a clause",
        description:
          "The filters are those of the search; remedy, recipient, measure (or class), min and max are asked of the clause itself.",
        tags: ["remedies"],
        querystring: remediesQuerySchema,
        response: { 200: remediesReplySchema, 400: problemSchema, 503: problemSchema },
      },
    },
    async (request) => api.remedies(request.query),
  );
};
