/** `ingest crawl` into a real corpus file: what a reader of the service sees when pages change and go. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openCorpus } from "../../../data/corpus.ts";
import { main } from "../../../ingest/cli.ts";
import { recordEffects } from "../../support/effects.ts";
import { Replica, replicaDecision } from "../../support/replica.ts";
import { openApp, type SearchApp } from "../../support/search-app.ts";

let dir: string;
let file: string;
let replica: Replica;
let held: SearchApp | null = null;
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), "redress-crawl-command-"));
  file = join(dir, "real.db");
  replica = await Replica.start(
    [1, 2, 3].map((n) => replicaDecision(n, { body: "Kent County Council", decidedOn: `2026-10-0${n}` })),
  );
});
afterEach(async () => {
  await held?.close();
  held = null;
  await replica.stop();
  rmSync(dir, { recursive: true, force: true });
});

async function run(...args: string[]): Promise<{ code: number; said: string }> {
  const effects = recordEffects("2026-11-21T09:00:00Z");
  const code = await main([...args, "--corpus", file], effects);
  return { code, said: [...effects.lines, ...effects.errors].join("\n") };
}
const crawl = (...more: string[]) =>
  run("crawl", "--base", replica.base, "--delay", "0.001", "--since", "2026-10-01", ...more);
const serve = async () => {
  await held?.close();
  held = await openApp(openCorpus(file, { mode: "read" }));
  return held;
};

describe("a decision whose page is gone", () => {
  it("loses its text everywhere, keeps its figures, and comes back with a notice or goes for good as decided", async () => {
    expect((await crawl()).code).toBe(0);
    const before = (await (await serve()).get("/api/v1/decisions?q=taxi")).json();
    expect(before.total).toBe(3);
    for (const n of [0, 1]) replica.gone.set(replica.decisions[n]?.path ?? "", n === 0 ? 404 : 410);
    const again = await crawl();
    expect(again.said).toMatch(/2 gone from the site/);
    const service = await serve();
    for (const slug of ["26-900-001", "26-900-002"]) {
      const reply = await service.get(`/api/v1/decisions/${slug}`);
      expect(reply.statusCode).toBe(410);
      expect(reply.body).not.toMatch(/taxi|Mrs K/);
    }
    expect((await service.get("/api/v1/decisions?q=taxi")).json().total).toBe(1);
    for (const path of ["decisions.csv", "decisions.jsonl", "decisions.atom", "remedies.csv"])
      expect((await service.get(`/api/v1/${path}`)).body, path).not.toMatch(/week 1\b|week 2\b/);
    // The figures count it as before.
    expect((await service.get("/api/v1/councils/kent")).json().uphold.upheld).toBe(3);
    expect((await run("stats")).said).toMatch(/2 held back/);

    expect((await run("withdraw", "26-900-001", "--keep")).code).toBe(0);
    expect((await run("withdraw", "26-900-002", "--reason", "gone")).code).toBe(0);
    const decided = await serve();
    expect((await decided.get("/api/v1/decisions/26-900-001")).json()).toMatchObject({ withdrawnOn: "2026-11-21" });
    expect((await decided.get("/api/v1/decisions/26-900-002")).statusCode).toBe(410);
    expect((await decided.get("/api/v1/councils/kent")).json().uphold.upheld).toBe(2);
    // A page that is back does not bring back what was removed.
    replica.gone.clear();
    await crawl();
    expect((await (await serve()).get("/api/v1/decisions?q=taxi")).json().total).toBe(2);
    expect((await run("verify")).code).toBe(0);
  });
});

describe("a decision whose words changed", () => {
  it("gets a new version, and its address stays", async () => {
    await crawl();
    const changed = replica.decisions[0];
    if (changed) changed.paid = "£999";
    expect((await crawl()).said).toMatch(/1 changed/);
    const record = (await (await serve()).get("/api/v1/decisions/26-900-001")).json();
    expect(record.versions).toHaveLength(2);
    expect(JSON.stringify(record.sections)).toContain("£999");
  });
});

describe("who asks, how fast, and what", () => {
  it("is said before anything is asked for", async () => {
    const asked = async (...args: string[]) => (await run("crawl", ...args)).said;
    expect(await asked()).toMatch(/--contact/);
    expect(await asked("--contact", "me@example.org", "--delay", "0.1")).toMatch(/at least 1 second/);
    expect(await asked("--base", "ftp://example.org")).toMatch(/http:\/\/ or https:\/\//);
    expect(await asked("--base", replica.base, "--since", "2026-13-01")).toMatch(/--since/);
    expect(await asked("--base", replica.base, "--since", "2026-12-01", "--until", "2026-11-01")).toMatch(/no month/);
    expect(replica.asked).toEqual([]);
  });

  it("--max ends a run well, and the coverage is stated", async () => {
    const { code, said } = await crawl("--max", "1", "--council", "Kent County Council");
    expect(code).toBe(0);
    expect(said).toMatch(/1 pages fetched: 1 new/);
    expect(said).toMatch(/Coverage: .*The corpus holds 1 decisions, decided 2026-10-0\d to 2026-10-0\d/);
  });
});
