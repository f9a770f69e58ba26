/** The description of the API, made from the schemas that check it. */
import type { Routes } from "../deps.ts";

export const openapiRoutes: Routes = (app) => {
  app.get("/api/v1/openapi.json", { schema: { hide: true } }, async (_request, reply) =>
    reply
      .type("application/json; charset=utf-8")
      .serializer((body: unknown) => JSON.stringify(body))
      .send(app.swagger()),
  );
};
