/** What is kept of those who ask: nothing. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildApp } from "../../../server/app.ts";
import { makeConfig } from "../../../server/config.ts";
import type { App } from "../../../server/deps.ts";
import { truthCorpus } from "../../support/truth-corpus.ts";

const { corpus } = truthCorpus(40);
const lines: string[] = [];
let app: App;
beforeAll(async () => {
  app = await buildApp({
    corpus,
    config: makeConfig({ logLevel: "trace", workers: 0, rateLimit: 0, noindex: true }),
    logTo: { write: (line) => void lines.push(line) },
  });
});
afterAll(async () => {
  await app.close();
  corpus.close();
});

describe("the log", () => {
  it("holds paths without their queries, of good and bad requests", async () => {
    lines.length = 0;
    for (const url of [
      "/api/v1/decisions?q=secretword",
      "/api/v1/decisions?outcome=secretword",
      "/api/v1/nothing?q=secretword",
      "/api/v1/decisions.csv?q=secretword",
      "/api/v1/suggest?q=secretword",
      "/%zz?q=secretword",
    ])
      await app.inject({ url, headers: { referer: "https://example.org/?q=secretword", cookie: "a=secretword" } });
    const log = lines.join("");
    expect(log).toContain('"path":"/api/v1/decisions"');
    expect(log).not.toContain("secretword");
  });
});

describe("a text that is pasted to be checked", () => {
  it("is not logged, cached, kept or repeated in a failure", async () => {
    lines.length = 0;
    const before = corpus.sqlite.prepare("SELECT total_changes()").pluck().get();
    const text = "My client Ms Unusualname of Secretstreet, see 24 901 001 and £450 “words that nobody else wrote”.";
    const good = await app.inject({ method: "POST", url: "/api/v1/check-references", payload: { text } });
    expect(good.statusCode).toBe(200);
    expect(good.headers["cache-control"]).toBe("no-store");
    expect(good.headers.etag).toBeUndefined();
    const broken = await app.inject({
      method: "POST",
      url: "/api/v1/check-references",
      headers: { "content-type": "application/json" },
      payload: `{"text": "Unusualname`,
    });
    const wrong = await app.inject({ method: "POST", url: "/api/v1/check-references", payload: { txt: text } });
    const metrics = await app.inject("/metrics");
    for (const said of [lines.join(""), broken.body, wrong.body, metrics.body])
      expect(said).not.toMatch(/Unusualname|Secretstreet|nobody else/);
    expect(corpus.sqlite.prepare("SELECT total_changes()").pluck().get()).toBe(before);
  });
});

describe("noindex", () => {
  it("is said of decisions, as pages, records and files, and of nothing else", async () => {
    const { results } = (await app.inject("/api/v1/decisions?limit=1")).json();
    for (const url of [
      `/decisions/${results[0].slug}`,
      `/api/v1/decisions/${results[0].slug}`,
      "/api/v1/decisions.csv",
    ])
      expect((await app.inject(url)).headers["x-robots-tag"], url).toBe("noindex");
    expect((await app.inject("/api/v1/coverage")).headers["x-robots-tag"]).toBeUndefined();
  });
});
