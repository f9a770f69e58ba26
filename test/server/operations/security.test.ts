/** What somebody with bad intentions would try first. */
import http from "node:http";
import type { InjectOptions } from "fastify";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { problemSchema } from "../../../server/problems.ts";
import { openApp, type SearchApp } from "../../support/search-app.ts";
import { truthCorpus } from "../../support/truth-corpus.ts";

let held: SearchApp;
let slug = "";
beforeAll(async () => {
  held = await openApp(truthCorpus(60).corpus);
  slug = (await held.get("/api/v1/decisions?limit=1")).json().results[0].slug;
});
afterAll(() => held.close());

const json = { "content-type": "application/json" };
const CHECK = "/api/v1/check-references";

describe("every failure has one shape", () => {
  it.each<[string, number, InjectOptions]>([
    ["an unknown address", 404, { url: "/api/v1/nothing" }],
    ["an unknown decision", 404, { url: "/api/v1/decisions/99-999-999" }],
    ["an unknown council", 404, { url: "/api/v1/councils/nowhere" }],
    ["an unknown council's file", 404, { url: "/api/v1/councils/nowhere/years.csv" }],
    ["an unknown bulk file", 404, { url: "/bulk/redress-2026-01-01/corpus.sqlite" }],
    ["a wrong value", 400, { url: "/api/v1/decisions?outcome=guilty" }],
    ["a wrong value of a file", 400, { url: "/api/v1/benchmark.csv?unit=per-life" }],
    ["a long query", 400, { url: `/api/v1/decisions?q=${"a".repeat(2001)}` }],
    [
      "too many values",
      400,
      { url: `/api/v1/decisions?${Array.from({ length: 101 }, (_, i) => `council=c${i}`).join("&")}` },
    ],
    ["a cursor of another list", 400, { url: "/api/v1/remedies?cursor=abc" }],
    ["an address that cannot be decoded", 400, { url: "/api/v1/decisions/%zz" }],
    ["a hash that is none", 400, { url: "/api/v1/changes?since=latest" }],
    ["another method", 405, { url: "/api/v1/decisions", method: "DELETE" }],
    ["another method of the checker", 405, { url: CHECK, method: "GET" }],
    ["a stream without a session", 405, { url: "/mcp", method: "GET" }],
    ["no body", 400, { url: CHECK, method: "POST" }],
    ["a body that is no JSON", 400, { url: CHECK, method: "POST", headers: json, payload: '{"text":' }],
    ["a body of another shape", 400, { url: CHECK, method: "POST", headers: json, payload: "[]" }],
    [
      "a body of another type",
      415,
      { url: CHECK, method: "POST", headers: { "content-type": "text/xml" }, payload: "<a/>" },
    ],
    [
      "a text that is too long",
      400,
      { url: CHECK, method: "POST", headers: json, payload: JSON.stringify({ text: "a".repeat(200_001) }) },
    ],
    [
      "a body that is too large",
      413,
      { url: CHECK, method: "POST", headers: json, payload: JSON.stringify({ text: "a".repeat(1_100_000) }) },
    ],
  ])("%s is %i", async (_what, status, request) => {
    const reply = await held.app.inject(request);
    expect(reply.statusCode, reply.body).toBe(status);
    expect(reply.headers["content-type"]).toBe("application/problem+json; charset=utf-8");
    expect(reply.headers["cache-control"]).toBe("no-store");
    expect(reply.headers.etag).toBeUndefined();
    const problem = problemSchema.strict().parse(reply.json());
    expect(problem.status).toBe(status);
    expect(problem.instance).not.toContain("?");
    expect(JSON.stringify(problem)).not.toMatch(/node_modules|\.ts:|at Object|SQLITE/);
    expect(JSON.stringify(problem)).not.toContain(process.cwd());
    if (status === 405) expect(reply.headers.allow).toMatch(/GET|POST/);
  });
});

describe("ways out of the house", () => {
  it.each([
    "/../package.json",
    "/..%2f..%2fetc%2fpasswd",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/bulk/../../package.json",
    "/bulk/..%2f..%2f/package.json",
    "/bulk/redress-2026-01-01/..%2f..%2fpackage.json",
    "/api/v1/decisions/..%2f..%2f..%2fetc%2fpasswd",
    "/api/v1/councils/..%2f..%2fdata/years.csv",
    "/assets/..%2f..%2f..%2fpackage.json",
    "/%00",
  ])("%s leads nowhere", async (url) => {
    const reply = await held.get(url);
    expect([400, 404]).toContain(reply.statusCode);
    expect(reply.body).not.toMatch(/"devDependencies"|root:/);
  });

  it("no header is made of what was sent", async () => {
    for (const url of [
      "/api/v1/decisions?limit=1&q=delay%0d%0aX-Evil:%201",
      "/api/v1/decisions?limit=1&corpus=0123456789%0d%0aX-Evil:1",
      "/api/v1/councils/x%0d%0aX-Evil:1/years.csv",
      `/api/v1/decisions/${slug}%0d%0aX-Evil:%201`,
    ]) {
      const { headers } = await held.get(url);
      expect(headers["x-evil"], url).toBeUndefined();
      for (const value of Object.values(headers)) expect(String(value), url).not.toMatch(/[\r\n]/);
    }
  });

  it("a host that is none does not get into links", async () => {
    const reply = await held.app.inject({
      url: "/api/v1/decisions.atom",
      headers: { host: 'evil.example"><script>' },
    });
    expect(reply.body).not.toContain("evil.example");
  });

  it("objects stay what they are", async () => {
    const sent = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"text":"24 901 001"}';
    await held.app.inject({ method: "POST", url: CHECK, headers: json, payload: sent });
    await held.get("/api/v1/decisions?__proto__[polluted]=1&constructor.prototype.polluted=1&__proto__=1");
    await held.get("/api/v1/benchmark.csv?__proto__=x&toString=y");
    expect("polluted" in {}).toBe(false);
  });

  it("nothing outside is asked for, whatever address a request names", async () => {
    const asked = vi.spyOn(http, "request");
    const fetched = vi.spyOn(globalThis, "fetch");
    for (const url of [
      "/api/v1/decisions?q=http://169.254.169.254/latest/meta-data",
      "/api/v1/decisions/http%3A%2F%2F127.0.0.1%3A22",
      "/api/v1/councils?q=//evil.example/x",
    ])
      expect((await held.get(url)).statusCode).toBeLessThan(500);
    await held.app.inject({
      method: "POST",
      url: CHECK,
      headers: json,
      payload: '{"text":"http://127.0.0.1/24 901 001"}',
    });
    expect(asked).not.toHaveBeenCalled();
    expect(fetched).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});

describe("costly input", () => {
  it.each([
    ["open brackets", "(".repeat(1900)],
    ["brackets in brackets", `${"(a OR ".repeat(300)}b`],
    ["negations", "NOT ".repeat(480)],
    ["quotes", '"a '.repeat(600)],
    ["stars", "a* ".repeat(600)],
    ["fields", "council:a ".repeat(190)],
    ["sums", `${"£1,".repeat(600)}`],
    ["spaces", `a${" ".repeat(1900)}b`],
  ])("%s is answered at once", async (_what, q) => {
    const started = performance.now();
    const reply = await held.get(`/api/v1/decisions?limit=1&q=${encodeURIComponent(q)}`);
    expect([200, 400]).toContain(reply.statusCode);
    // Seconds would be a pattern that runs away; a busy machine is allowed its moments.
    expect(performance.now() - started).toBeLessThan(10_000);
  });
  it.each([
    ["digits", "1".repeat(200_000)],
    ["nearly references", "24 901 00".repeat(22_000)],
    ["quotation marks", "“".repeat(200_000)],
    ["sums", "£1,".repeat(66_000)],
  ])("a text of %s is checked in linear time", async (_what, text) => {
    const started = performance.now();
    const reply = await held.app.inject({ method: "POST", url: CHECK, payload: { text } });
    expect(reply.statusCode).toBe(200);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe("limits", () => {
  it("one address is answered so often a minute, then told when to come back; the checker less often", async () => {
    const limited = await openApp(truthCorpus(5).corpus, { rateLimit: 5 });
    const statuses = [];
    for (let i = 0; i < 7; i += 1)
      statuses.push((await limited.app.inject({ method: "POST", url: CHECK, payload: { text: "x" } })).statusCode);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429]);
    const unknown = [];
    for (let i = 0; i < 7; i += 1) unknown.push(await limited.get(`/api/v1/guess-${i}`));
    const refused = unknown.at(-1);
    expect(refused?.statusCode).toBe(429);
    expect(Number(refused?.headers["retry-after"])).toBeGreaterThan(0);
    expect(problemSchema.parse(refused?.json()).retryAfter).toBeGreaterThan(0);
    // The operator's probes are never refused.
    for (let i = 0; i < 8; i += 1) expect((await limited.get("/readyz")).statusCode).toBe(200);
    await limited.close();
  });
});

describe("headers", () => {
  it.each(["/api/v1/decisions", "/api/v1/nothing", "/healthz", "/bulk/", "/api/v1/decisions.csv"])(
    "%s: strict policy, no cookie, nothing said of the machinery",
    async (url) => {
      const { headers } = await held.get(url);
      expect(headers["content-security-policy"]).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
      expect(headers["content-security-policy"]).not.toContain("unsafe");
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["referrer-policy"]).toBe("same-origin");
      expect(headers["set-cookie"]).toBeUndefined();
      expect(headers["x-powered-by"]).toBeUndefined();
      expect(headers.server).toBeUndefined();
    },
  );
  it("other origins may read, and nothing else", async () => {
    const preflight = await held.app.inject({
      method: "OPTIONS",
      url: CHECK,
      headers: { origin: "https://example.org", "access-control-request-method": "POST" },
    });
    expect(preflight.headers["access-control-allow-methods"]).toBe("GET, HEAD");
    expect(preflight.headers["access-control-allow-credentials"]).toBeUndefined();
  });
});
