/** The description of the API, made from the schemas that check it. */
import type { Routes } from "../deps.ts";
import { type Described, finishOpenApi } from "../openapi.ts";

export const openapiRoutes: Routes = (app) => {
  let text: string | null = null;
  app.get("/api/v1/openapi.json", { schema: { hide: true } }, async (_request, reply) => {
    if (text === null) {
      const made: Described = JSON.parse(JSON.stringify(app.swagger()));
      text = JSON.stringify(finishOpenApi(made));
    }
    return reply.type("application/json; charset=utf-8").serializer(String).send(text);
  });
};
