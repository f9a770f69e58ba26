/** The frame of the service: problems, conditional requests, workers, and the smaller endpoints. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openCorpus } from "../../data/corpus.ts";
import { searchQuerySchema } from "../../server/schemas/query.ts";
import type { SearchReply } from "../../server/schemas/search.ts";
import { suggest, suggestIndex } from "../../server/search/suggest.ts";
import { share } from "../../server/shared-snapshot.ts";
import { loadSnapshot, readCorpus, State } from "../../server/state.ts";
import { SearchPool, TimeLimitReached } from "../../server/workers/pool.ts";
import { makeDecision, makeRemedy } from "../support/decisions.ts";
import { corpusOf, openApp, type SearchApp } from "../support/search-app.ts";

const folder = mkdtempSync(join(tmpdir(), "redress-app-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const aldermarch = makeDecision({
  ref: "24 902 001",
  text: [
    "Mr B waited nine months for a decision about his housing register application, in the Brackwater district.",
    "The Council will pay Mr B £450 to recognise the frustration that its delay caused, within six weeks of 3 May 2024.",
  ],
  faults: [
    {
      id: "f1",
      code: "delay",
      concerns: "housing-allocation",
      finding: "fault",
      by: "ombudsman",
      injustice: "caused",
      duration: "P9M",
      durationInferred: false,
      evidence: { paragraph: "p1", start: 0, end: 20 },
    },
  ],
  remedies: [makeRemedy({ pence: 45_000, valuePence: 45_000, evidence: { paragraph: "p2", start: 0, end: 60 } })],
  award: { ...makeDecision().award, totalPence: 45_000, symbolicPence: 45_000 },
});
const others = Array.from({ length: 12 }, (_, i) =>
  makeDecision({
    ref: `24 902 1${String(i).padStart(2, "0")}`,
    body:
      i % 2 === 0
        ? { name: "Kirkwold County Council", slug: "kirkwold", known: true, type: "county" }
        : { name: "Aldermarch County Council", slug: "aldermarch", known: true, type: "county" },
    text: [
      i < 3
        ? "A housing register application waited for months. Ms C of Brackwater complained on 3 May 2024."
        : `The Council collected refuse late in street ${i}.`,
    ],
    faults: i < 3 ? aldermarch.faults : [],
    decidedOn: `2024-01-${String(i + 1).padStart(2, "0")}`,
  }),
);

let held: SearchApp;
beforeAll(async () => {
  held = await openApp(corpusOf([aldermarch, ...others]));
});
afterAll(() => held.close());

describe("problems", () => {
  it.each([
    ["/nowhere", 404],
    ["/api/v1/nowhere", 404],
    ["/api/v1/decisions/99-999-999", 404],
    ["/api/v1/decisions/99-999-999/related", 404],
    ["/api/v1/decisions?outcome=nonsense", 400],
    ["/api/v1/decisions?from=2024-02-30", 400],
    ["/api/v1/decisions?limit=0", 400],
    ["/api/v1/decisions?limit=101", 400],
    ["/api/v1/decisions?min=-1", 400],
    ["/api/v1/decisions?cursor=nonsense", 400],
    ["/api/v1/remedies?cursor=nonsense", 400],
    ["/%zz", 400],
  ])("%s is %i, as problem details without the query", async (url, status) => {
    const reply = await held.get(url);
    expect(reply.statusCode).toBe(status);
    expect(reply.headers["content-type"]).toContain("application/problem+json");
    expect(reply.headers["cache-control"]).toBe("no-store");
    expect(reply.headers.etag).toBeUndefined();
    expect(reply.json()).toMatchObject({
      status,
      type: expect.stringMatching(/^urn:redress:problem:/),
      detail: expect.any(String),
    });
    expect(reply.json().instance).not.toContain("?");
  });

  it("a cursor by relevance of another generation is 409 with the link to start again", async () => {
    const cursor = Buffer.from(JSON.stringify({ h: "another", o: 20 })).toString("base64url");
    const reply = await held.get(`/api/v1/decisions?q=housing&limit=1&cursor=${cursor}`);
    expect(reply.statusCode).toBe(409);
    expect(reply.json().link).toBe("/api/v1/decisions?q=housing&limit=1");
  });
});

describe("caching and headers", () => {
  it("answers 304 while the corpus is the same", async () => {
    const first = await held.get("/api/v1/decisions?q=housing");
    const tag = String(first.headers.etag);
    expect(tag).toMatch(/^W\/"/);
    const again = await held.app.inject({ url: "/api/v1/decisions?q=housing", headers: { "if-none-match": tag } });
    expect(again.statusCode).toBe(304);
    expect(again.body).toBe("");
    const other = await held.app.inject({ url: "/api/v1/decisions?q=refuse", headers: { "if-none-match": tag } });
    expect(other.statusCode).toBe(200);
  });
  it("allows no script but its own, and no upgrade of plain http", async () => {
    const { headers } = await held.get("/healthz");
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|upgrade-insecure-requests/);
  });
  it("lets other origins read", async () => {
    const reply = await held.app.inject({ url: "/api/v1/decisions", headers: { origin: "https://example.org" } });
    expect(reply.headers["access-control-allow-origin"]).toBe("*");
  });
  it("refuses more requests than the limit with Retry-After", async () => {
    const limited = await openApp(corpusOf([aldermarch]), { rateLimit: 3 });
    const statuses: number[] = [];
    for (let i = 0; i < 5; i += 1) statuses.push((await limited.get("/api/v1/vocabulary")).statusCode);
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    const refused = await limited.get("/api/v1/vocabulary");
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
    expect(refused.json()).toMatchObject({ status: 429, title: "Too many requests" });
    await limited.close();
  });
});

describe("one decision", () => {
  it.each(["24-902-001", "24902001", "24 902 001", "LGO 24 902 001"])("is found as %s", async (typed) => {
    const reply = await held.get(`/api/v1/decisions/${encodeURIComponent(typed)}`);
    expect(reply.statusCode).toBe(200);
    expect(reply.json()).toMatchObject({ slug: "24-902-001", corrections: [], versions: [{ current: true }] });
    expect(reply.json()).not.toHaveProperty("similar");
  });
  it("has similar ones with reasons, never names, dates or places", async () => {
    const reply = await held.get("/api/v1/decisions/24-902-001?similar=1");
    const { similar } = reply.json();
    expect(
      similar
        .slice(0, 3)
        .map((one: { slug: string }) => one.slug)
        .sort(),
    ).toEqual(["24-902-100", "24-902-101", "24-902-102"]);
    const why = JSON.stringify(similar.map((one: { why: string[] }) => one.why));
    expect(why).toContain("Same fault: delay (Housing allocation and banding)");
    expect(why).not.toMatch(/brackwater|may|mr|ms/i);
  });
});

describe("suggestions", () => {
  const labels = async (typed: string): Promise<string[]> => {
    const reply = await held.get(`/api/v1/suggest?q=${encodeURIComponent(typed)}`);
    return reply.json().suggestions.map((one: { label: string }) => one.label);
  };
  it.each([
    ["kirkw", "Kirkwold County Council"],
    ["krikwold", "Kirkwold County Council"],
    ["kirkwold cou", "Kirkwold County Council"],
    ["dela", "Delay"],
    ["educ", "Education"],
    ["24 902 00", "24 902 001 · Aldermarch County Council"],
    ["24902001", "24 902 001 · Aldermarch County Council"],
    ["housing alloc", "Housing allocation and banding"],
  ])("%s", async (typed, label) => {
    expect(await labels(typed)).toContain(label);
  });
  it("takes a few milliseconds", () => {
    const snapshot = loadSnapshot(held.corpus);
    suggestIndex(held.corpus.sqlite, snapshot);
    const started = performance.now();
    for (let i = 0; i < 50; i += 1) suggest(held.corpus.sqlite, snapshot, "kirkwlod county", 8);
    expect((performance.now() - started) / 50).toBeLessThan(50);
  });
});

describe("the reference checker", () => {
  it("compares words, sums and paragraphs with the decision that is held", async () => {
    const text =
      "In 24 902 001 the Ombudsman agreed £450 “to recognise the frustration that its delay caused” [2]. It did not say “a wholly invented set of words”, nor £999.\nSee also 99 888 777.";
    const reply = await held.app.inject({ method: "POST", url: "/api/v1/check-references", payload: { text } });
    const [first, second] = reply.json().references;
    expect(first).toMatchObject({ slug: "24-902-001", status: "held" });
    expect(first.amounts).toMatchObject([
      { pence: 45_000, is: "award-total", remedy: "r1", paragraph: "p2" },
      { pence: 99_900, is: "not-found" },
    ]);
    expect(first.quotations.map((one: { found: boolean }) => one.found)).toEqual([true, false]);
    expect(first.quotations[0]).toMatchObject({ paragraph: "p2", number: 2 });
    expect(first.pinpoints).toMatchObject([{ number: 2, paragraph: "p2" }]);
    expect(second).toMatchObject({ slug: "99-888-777", status: "not-held" });
    expect(second.note).not.toMatch(/does not exist/);
  });
});

describe("a corpus that moves", () => {
  it("answers from the new generation, and pages by date lose nothing meanwhile", async () => {
    const file = join(folder, "moving.db");
    const writer = corpusOf(others, file);
    const app = await openApp(openCorpus(file, { mode: "read" }));
    const first = await app.search("", "limit=5&sort=decided");
    writer.save(makeDecision({ ref: "24 902 555", decidedOn: "2026-01-01" }), { bytes: new Uint8Array([1]) });
    await new Promise((resolve) => setTimeout(resolve, 700));
    const rest = await app.search("", `limit=100&sort=decided&cursor=${first.next}`);
    expect(rest.corpus.size).toBe(others.length + 1);
    const seen = [...first.results, ...rest.results].map((result) => result.slug);
    expect(seen.length).toBe(others.length);
    expect(new Set(seen).size).toBe(others.length);
    expect((await app.search("ref:24902555")).total).toBe(1);
    await app.close();
    writer.close();
  });
});

describe("worker threads", () => {
  it("answer as the main thread does, and are ended at the time limit", async () => {
    const file = join(folder, "workers.db");
    const shared = share(readCorpus(corpusOf([aldermarch, ...others], file)));
    const pool = new SearchPool({ file, threads: 1, queue: 2, timeLimit: 20_000 });
    const query = searchQuerySchema.parse({ q: "housing register" });
    const { json } = await pool.search(query, "/", shared);
    const reply: SearchReply = JSON.parse(json.toString("utf8"));
    const inline = await held.search("housing register");
    expect(reply.results.map((result) => result.slug)).toEqual(inline.results.map((result) => result.slug));
    expect(reply.facets).toEqual(inline.facets);
    await expect(pool.search({ ...query, cursor: "nonsense" }, "/", shared)).rejects.toMatchObject({ status: 400 });
    await pool.close();

    const hasty = new SearchPool({ file, threads: 1, queue: 2, timeLimit: 1 });
    await expect(hasty.search(query, "/", shared)).rejects.toThrow(TimeLimitReached);
    await hasty.close();
  });
  it("refuse beyond the queue with Retry-After", async () => {
    const file = join(folder, "queue.db");
    const shared = share(readCorpus(corpusOf([aldermarch], file)));
    const pool = new SearchPool({ file, threads: 1, queue: 1, timeLimit: 20_000 });
    const query = searchQuerySchema.parse({ q: "housing" });
    const answers = await Promise.allSettled(Array.from({ length: 8 }, () => pool.search(query, "/", shared)));
    const refused = answers.filter((answer) => answer.status === "rejected");
    expect(refused.length).toBeGreaterThan(0);
    for (const answer of refused) expect(answer.reason).toMatchObject({ status: 503, options: { retryAfter: 2 } });
    expect(answers.some((answer) => answer.status === "fulfilled")).toBe(true);
    await pool.close();
  });
});

describe("the description of the API", () => {
  it("is OpenAPI 3.1 and names every route of the contract", async () => {
    const { openapi, paths } = (await held.get("/api/v1/openapi.json")).json();
    expect(openapi).toBe("3.1.0");
    for (const path of [
      "/api/v1/decisions",
      "/api/v1/decisions/{slug}",
      "/api/v1/decisions/{slug}/related",
      "/api/v1/remedies",
      "/api/v1/suggest",
      "/api/v1/vocabulary",
      "/api/v1/check-references",
      "/api/v1/accuracy",
      "/healthz",
      "/readyz",
    ])
      expect(Object.keys(paths)).toContain(path);
    const names = paths["/api/v1/decisions"].get.parameters;
    expect(names.every((one: { required?: boolean }) => one.required !== true)).toBe(true);
  });
});

describe("the state", () => {
  it("is read anew only where the corpus has changed", () => {
    const state = new State(held.corpus);
    const first = state.current();
    expect(state.current()).toBe(first);
    expect(state.reload()).not.toBe(first);
  });
});
