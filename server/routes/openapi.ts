/** The description of the API, made from the schemas that check it. */
import type { Routes } from "../deps.ts";
import { openApiOf } from "../openapi.ts";

export const openapiRoutes: Routes = (app) => {
  const describe = openApiOf(app);
  let text: string | null = null;
  app.get("/api/v1/openapi.json", { schema: { hide: true } }, async (_request, reply) => {
    text ??= JSON.stringify(describe());
    return reply.type("application/json; charset=utf-8").serializer(String).send(text);
  });
};
