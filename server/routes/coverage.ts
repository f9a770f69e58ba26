/** What the corpus holds, and what is missing. */
import type { Routes } from "../deps.ts";
import { coverageReplySchema } from "../schemas/coverage.ts";

export const coverageRoutes: Routes = (app, { api }) => {
  app.get(
    "/api/v1/coverage",
    {
      schema: {
        summary: "What the corpus holds, and what is missing",
        tags: ["corpus"],
        response: { 200: coverageReplySchema },
      },
    },
    async () => api.coverage(),
  );
};
