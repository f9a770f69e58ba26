/** `/mcp`: the tools over streamable HTTP, a fresh server a request, so that nothing is remembered between calls. */
import type { FastifyRequest } from "fastify";
import type { Routes } from "../deps.ts";
import { originOf } from "../exports/origin.ts";
import { mayCall } from "../mcp/caller.ts";
import { Problem } from "../problems.ts";

export const mcpRoutes: Routes = (app, deps) => {
  const onRequest = async ({ headers, host }: FastifyRequest) => {
    if (mayCall({ origin: headers.origin, host }, deps.config.origin)) return;
    throw new Problem(
      403,
      "foreign-origin",
      "Not from another site's page",
      "Programs and pages of this site may call /mcp. Behind a proxy, the operator names the public address with --origin.",
    );
  };
  app.post("/mcp", { schema: { hide: true }, onRequest }, async (request, reply) => {
    // Loaded with the first call: a sixth of what a start would load, and few ever call.
    const [{ StreamableHTTPServerTransport }, { createMcpServer }] = await Promise.all([
      import("@modelcontextprotocol/sdk/server/streamableHttp.js"),
      import("../mcp/tools.ts"),
    ]);
    const server = createMcpServer(deps.api, originOf(deps, request), deps.corpus.fictional);
    const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
    reply.hijack();
    reply.raw.once("close", () => {
      void transport.close();
      void server.close();
    });
    // The SDK's class declares `sessionId?: string` where its interface, under exact optional types, has no undefined.
    await server.connect(Object.assign(transport, {}));
    await transport.handleRequest(request.raw, reply.raw, request.body);
  });

  // Without sessions there is no stream to open and none to end.
  app.route({
    method: ["GET", "DELETE"],
    url: "/mcp",
    schema: { hide: true },
    onRequest,
    handler: async (_request, reply) => {
      reply.header("allow", "POST");
      throw new Problem(
        405,
        "method-not-allowed",
        "Method not allowed",
        "POST a Model Context Protocol message to /mcp.",
      );
    },
  });
};
