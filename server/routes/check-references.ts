/** The reference checker: takes a text, keeps nothing of it. */
import type { Routes } from "../deps.ts";
import { problemSchema } from "../problems.ts";
import { checkBodySchema, checkReplySchema } from "../schemas/others.ts";

export const checkReferenceRoutes: Routes = (app, { api, config }) => {
  app.post(
    "/api/v1/check-references",
    {
      bodyLimit: 1_048_576,
      config: {
        rateLimit: config.rateLimit === 0 ? false : { max: Math.min(60, config.rateLimit), timeWindow: 60_000 },
      },
      schema: {
        summary: "Check the references of a text",
        description:
          "Finds references however they are typed, says which are held, and whether the words quoted and the sums named beside each stand in the decision. The text is not logged, cached or kept.",
        tags: ["references"],
        body: checkBodySchema,
        response: { 200: checkReplySchema, 400: problemSchema, 413: problemSchema },
      },
    },
    async (request, reply) => {
      reply.header("cache-control", "no-store");
      return api.checkReferences(request.body.text);
    },
  );
};
