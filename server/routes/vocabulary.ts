/** The closed lists of codes with their words, and how often the extraction is right. */
import { accuracySchema } from "../../data/accuracy.ts";
import type { Routes } from "../deps.ts";
import { problemSchema } from "../problems.ts";
import { vocabularyReplySchema } from "../schemas/others.ts";

export const vocabularyRoutes: Routes = (app, { api }) => {
  app.get(
    "/api/v1/vocabulary",
    { schema: { summary: "Codes and their words", tags: ["vocabulary"], response: { 200: vocabularyReplySchema } } },
    async () => api.vocabulary(),
  );
  app.get(
    "/api/v1/accuracy",
    {
      schema: {
        summary: "How often the extraction is right, with intervals",
        tags: ["vocabulary"],
        response: { 200: accuracySchema, 404: problemSchema },
      },
    },
    async () => api.accuracy(),
  );
};
