/** The tools through the SDK's own client, over streamable HTTP and over standard input and output. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { type Corpus, openCorpus } from "../../../data/corpus.ts";
import { main as ingest } from "../../../ingest/cli.ts";
import { buildApp } from "../../../server/app.ts";
import { makeConfig } from "../../../server/config.ts";
import type { App } from "../../../server/deps.ts";
import { mayCall } from "../../../server/mcp/caller.ts";

const ROOT = resolve(import.meta.dirname, "../../..");
const folder = mkdtempSync(join(tmpdir(), "redress-mcp-"));
const file = join(folder, "demo.db");
let app: App;
let corpus: Corpus;
let base = "";

const answerSchema = z.object({
  FICTIONAL: z.string(),
  citations: z.array(z.object({ ref: z.string(), url: z.string(), pinpoint: z.string().nullable() })),
  corpus: z.object({ fictional: z.literal(true) }),
  acknowledgement: z.string().startsWith("FICTIONAL"),
});

beforeAll(async () => {
  const quiet = { out: () => {}, err: () => {}, terminal: false, now: () => new Date() };
  expect(await ingest(["demo", "--size", "120", "--seed", "3", "--corpus", file, "--threads", "0"], quiet)).toBe(0);
  corpus = openCorpus(file, { mode: "read" });
  app = await buildApp({ corpus, config: makeConfig({ logLevel: "silent", workers: 0 }) });
  base = await app.listen({ port: 0, host: "127.0.0.1" });
});
afterAll(async () => {
  await app?.close();
  corpus?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function overHttp(): Promise<Client> {
  const client = new Client({ name: "test", version: "1" });
  await client.connect(new StreamableHTTPClientTransport(new URL(`${base}/mcp`)));
  return client;
}

describe("over streamable HTTP", () => {
  it("lists read-only tools", async () => {
    const client = await overHttp();
    const { tools } = await client.listTools();
    expect(tools.map((tool) => tool.name).sort()).toEqual([
      "benchmark",
      "check_references",
      "council",
      "find_remedies",
      "read_decision",
      "search_decisions",
    ]);
    expect(tools.every((tool) => tool.annotations?.readOnlyHint === true)).toBe(true);
    await client.close();
  });

  it("answers each tool with citations, and says FICTIONAL", async () => {
    const client = await overHttp();
    const found = await client.callTool({ name: "search_decisions", arguments: { query: "delay", limit: 3 } });
    const { citations } = answerSchema.parse(found.structuredContent);
    expect(citations.length).toBeGreaterThan(0);
    expect(citations[0]?.url).toMatch(
      /^http:\/\/127\.0\.0\.1:\d+\/decisions\/\d\d-9\d\d-\d{3}[a-z0-9-]*(#p[\dx.]+|#summary)?$/,
    );
    const ref = citations[0]?.ref ?? "";
    const vocabulary: { categories: { slug: string }[] } = (await app.inject("/api/v1/vocabulary")).json();
    expect(vocabulary.categories.length).toBeGreaterThan(0);
    const councils: { councils?: { slug: string }[]; results?: { slug: string }[] } = (
      await app.inject("/api/v1/councils")
    ).json();
    const slug = (councils.councils ?? councils.results ?? [])[0]?.slug ?? "";
    for (const call of [
      { name: "find_remedies", arguments: { query: "apologise" } },
      { name: "read_decision", arguments: { reference: ref } },
      { name: "benchmark", arguments: { propose: 30_000 } },
      { name: "council", arguments: { slug } },
      { name: "check_references", arguments: { text: `See ${ref} and 01 001 001.` } },
    ]) {
      const reply = await client.callTool(call);
      expect(reply.isError ?? false, `${call.name}: ${JSON.stringify(reply.content)}`).toBe(false);
      expect(answerSchema.parse(reply.structuredContent).citations.length, call.name).toBeGreaterThan(0);
    }
    await client.close();
  });

  it("tells in words what is wrong, and keeps no session", async () => {
    const client = await overHttp();
    const missing = await client.callTool({ name: "read_decision", arguments: { reference: "99 999 999" } });
    expect(missing.isError).toBe(true);
    expect(JSON.stringify(missing.content)).toMatch(/does not hold/);
    const wrong = await client.callTool({ name: "search_decisions", arguments: { from: "yesterday" } });
    expect(wrong.isError).toBe(true);
    await client.close();
    expect((await app.inject({ url: "/mcp" })).statusCode).toBe(405);
  });
});

describe("a page of another site", () => {
  const call = (headers: Record<string, string>, method: "POST" | "GET" = "POST") =>
    fetch(`${base}/mcp`, {
      method,
      headers: { "content-type": "application/json", accept: "application/json, text/event-stream", ...headers },
      ...(method === "POST" ? { body: '{"jsonrpc":"2.0","id":1,"method":"tools/list"}' } : {}),
    });

  it("is refused, whatever it calls itself, before anything is done", async () => {
    for (const origin of ["https://evil.example", "null", "http://127.0.0.1:1", "nonsense"])
      for (const method of ["POST", "GET"] as const) {
        const reply = await call({ origin }, method);
        expect(reply.status, origin).toBe(403);
        expect(await reply.json()).toMatchObject({ type: "urn:redress:problem:foreign-origin", status: 403 });
      }
  });

  it("is refused also where its name was pointed at this machine, so that Host says the same as Origin", async () => {
    const rebound = { origin: "http://evil.example:8080", host: "evil.example:8080" };
    const reply = await app.inject({ method: "POST", url: "/mcp", headers: rebound, payload: {} });
    expect(reply.statusCode).toBe(403);
    expect(mayCall(rebound, undefined)).toBe(false);
  });

  it("leaves programs, pages of this machine's own service and of the configured address alone", async () => {
    expect((await call({})).status).toBe(200);
    expect((await call({ origin: base })).status).toBe(200);
    const configured = "https://redress.example.org";
    expect(mayCall({ origin: configured, host: "127.0.0.1:8080" }, configured)).toBe(true);
    expect(mayCall({ origin: "http://redress.example.org", host: "127.0.0.1:8080" }, configured)).toBe(false);
    expect(mayCall({ origin: "http://[::1]:8080", host: "[::1]:8080" }, undefined)).toBe(true);
  });
});

describe("over standard input and output", () => {
  it("answers the same", async () => {
    const client = new Client({ name: "test", version: "1" });
    await client.connect(
      new StdioClientTransport({ command: process.execPath, args: ["bin/mcp.mjs", "--corpus", file], cwd: ROOT }),
    );
    const found = await client.callTool({ name: "search_decisions", arguments: { query: "delay" } });
    expect(answerSchema.parse(found.structuredContent).citations.length).toBeGreaterThan(0);
    await client.close();
  });
});
