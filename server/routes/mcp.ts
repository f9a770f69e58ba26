/** `/mcp`: the tools over streamable HTTP, a fresh server a request, so that nothing is remembered between calls. */
import type { Routes } from "../deps.ts";
import { originOf } from "../exports/origin.ts";
import { Problem } from "../problems.ts";

export const mcpRoutes: Routes = (app, deps) => {
  app.post("/mcp", { schema: { hide: true } }, async (request, reply) => {
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
