/** The description of the API: kept as a golden file, and every reply of every GET route held against it. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDemo } from "../../support/operations.ts";
import { type Known, knownOf, requestsOf } from "../../support/representative.ts";
import type { SearchApp } from "../../support/search-app.ts";

interface Operation {
  summary?: string;
  parameters?: { name: string; in: string; required?: boolean }[];
  responses: Record<string, { content?: Record<string, { schema?: object }> }>;
}
interface OpenApi {
  openapi: string;
  info: object;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
}

let held: SearchApp;
let known: Known;
let document: OpenApi;
let ajv: InstanceType<typeof Ajv.default>;

beforeAll(async () => {
  held = await openDemo();
  known = await knownOf(held);
  document = (await held.get("/api/v1/openapi.json")).json();
  ajv = new Ajv.default({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({ ...document, $id: "openapi" });
});
afterAll(() => held.close());

const pointer = (path: string, method: string, status: string, type: string) =>
  `openapi#/paths/${[path, method, "responses", status, "content", type, "schema"]
    .map((part) => encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1")))
    .join("/")}`;

describe("the document", () => {
  it("is as the golden file says", async () => {
    const stable = { ...document, servers: undefined };
    await expect(`${JSON.stringify(stable, null, 1)}\n`).toMatchFileSnapshot("../../golden/openapi.json");
  });

  it("describes each operation in words, with the failures that it can give", () => {
    for (const [path, methods] of Object.entries(document.paths))
      for (const [method, operation] of Object.entries(methods)) {
        expect(operation.summary, `${method} ${path}`).toBeTruthy();
        if ((operation.parameters ?? []).length > 0)
          expect(
            Object.keys(operation.responses).some((status) => /^4/.test(status)),
            `${method} ${path}`,
          ).toBe(true);
      }
  });

  it("has every path in docs/api.md", () => {
    const docs = readFileSync(resolve(import.meta.dirname, "../../../docs/api.md"), "utf8");
    const missing = Object.keys(document.paths).filter(
      (path) => !path.endsWith(".meta.json") && !docs.includes(`\`${path.replace(/\{(\w+)\}/g, ":$1")}\``),
    );
    expect(missing).toEqual([]);
  });

  it("has every parameter of the search in docs/api.md", () => {
    const docs = readFileSync(resolve(import.meta.dirname, "../../../docs/api.md"), "utf8");
    const names = Object.values(document.paths).flatMap((methods) =>
      Object.values(methods).flatMap((operation) => (operation.parameters ?? []).map((parameter) => parameter.name)),
    );
    expect([...new Set(names)].filter((name) => !docs.includes(`\`${name}\``))).toEqual([]);
  });
});

describe("replies", () => {
  it("of every GET route are as the document describes them", async () => {
    const faults: string[] = [];
    for (const [pattern, methods] of Object.entries(document.paths)) {
      const operation = methods.get;
      if (operation === undefined) continue;
      const requests = requestsOf(pattern, known);
      if (requests.length === 0 && !pattern.startsWith("/bulk/")) faults.push(`${pattern} is never asked for`);
      for (const address of requests) {
        const reply = await held.get(address);
        if (reply.statusCode !== 200 && pattern !== "/api/v1/accuracy")
          faults.push(`${address}: ${reply.statusCode} ${reply.body.slice(0, 200)}`);
        const content = operation.responses[String(reply.statusCode)]?.content;
        if (!/json(?!l)/.test(String(reply.headers["content-type"]))) continue;
        const type = Object.keys(content ?? {})[0];
        if (type === undefined) {
          faults.push(`${address}: ${reply.statusCode} is not described`);
          continue;
        }
        const check = ajv.getSchema(pointer(pattern, "get", String(reply.statusCode), type));
        if (check === undefined) faults.push(`${address}: no schema`);
        else if (check(reply.json()) !== true)
          faults.push(`${address}: ${ajv.errorsText(check.errors, { separator: "; " }).slice(0, 400)}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it("carry ETag, corpus hash and CORS, and answer 304", async () => {
    for (const pattern of Object.keys(document.paths).filter((path) => path.startsWith("/api/v1/"))) {
      const [address] = requestsOf(pattern, known);
      if (address === undefined || pattern === "/api/v1/accuracy") continue;
      const reply = await held.app.inject({ url: address, headers: { origin: "https://example.org" } });
      expect(reply.headers.etag, address).toMatch(/^W\/"/);
      expect(reply.headers["x-corpus-hash"], address).toBe(known.hash);
      expect(reply.headers["access-control-allow-origin"], address).toBe("*");
      const again = await held.app.inject({ url: address, headers: { "if-none-match": String(reply.headers.etag) } });
      expect([again.statusCode, again.body], address).toEqual([304, ""]);
    }
  });

  it("link to the next page until there is none", async () => {
    for (const start of [
      "/api/v1/decisions?limit=100",
      "/api/v1/remedies?limit=100",
      "/api/v1/councils/cases?limit=100",
      "/api/v1/benchmark/cases?limit=100",
    ]) {
      let address: string | undefined = start;
      let seen = 0;
      let total = -1;
      for (let page = 0; address !== undefined && page < 20; page += 1) {
        const reply: Awaited<ReturnType<typeof held.get>> = await held.get(address);
        const body = reply.json();
        total = body.total;
        seen += body.results.length;
        address = /^<([^>]+)>; rel="next"$/.exec(String(reply.headers.link ?? ""))?.[1];
        expect(address === undefined, start).toBe(body.next === null);
      }
      expect(seen, start).toBe(total);
    }
  });
});

describe("a copied link", () => {
  it("says nothing while the corpus is the same, and where to ask once it has moved", async () => {
    const same = await held.get(`/api/v1/benchmark?corpus=${known.hash.slice(0, 12)}`);
    expect(same.headers["x-corpus-moved"]).toBeUndefined();
    const moved = await held.get("/api/v1/benchmark?corpus=0123456789ab");
    expect(moved.statusCode).toBe(200);
    expect(moved.headers["x-corpus-moved"]).toBe("/api/v1/changes?since=0123456789ab");
  });
});
