/** The process itself: starting, watching, and an end that lets requests finish. */

import { mkdtempSync, rmSync } from "node:fs";
import { createServer, get, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { openCorpus } from "../../../data/corpus.ts";
import { buildApp } from "../../../server/app.ts";
import { makeConfig } from "../../../server/config.ts";
import type { Routes } from "../../../server/deps.ts";
import { openWaitingRoom } from "../../../server/waiting-room.ts";
import { makeDecision } from "../../support/decisions.ts";
import { corpusOf, openApp } from "../../support/search-app.ts";
import { truthCorpus } from "../../support/truth-corpus.ts";

const folders: string[] = [];
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), "redress-process-"));
  folders.push(made);
  return made;
};
afterEach(() => {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const probe: Server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => probe.once("listening", resolve));
  const address: AddressInfo | string | null = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}

const ask = (url: string) =>
  new Promise<{ status: number; retryAfter: string | undefined; body: string }>((resolve, reject) => {
    get(url, { agent: false }, (reply) => {
      let body = "";
      reply.setEncoding("utf8");
      reply.on("data", (chunk) => {
        body += chunk;
      });
      reply.on("end", () => resolve({ status: reply.statusCode ?? 0, retryAfter: reply.headers["retry-after"], body }));
    }).on("error", reject);
  });

describe("starting", () => {
  it("is alive but not ready while the corpus is opened, whatever the main thread is busy with", async () => {
    const port = await freePort();
    const leave = await openWaitingRoom({ host: "127.0.0.1", port });
    const ready = await ask(`http://127.0.0.1:${port}/readyz`);
    expect(ready).toMatchObject({ status: 503, retryAfter: "5" });
    expect(JSON.parse(ready.body)).toMatchObject({ status: 503, type: "urn:redress:problem:corpus-unavailable" });
    expect((await ask(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
    await leave();
    // The port is free for the service itself.
    const { corpus } = truthCorpus(5);
    const app = await buildApp({ corpus, config: makeConfig({ logLevel: "silent", workers: 0 }) });
    await app.listen({ port, host: "127.0.0.1" });
    expect((await ask(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
    await app.close();
    corpus.close();
  });

  it("is not ready where the corpus can no longer be read", async () => {
    const file = join(folder(), "lost.db");
    const writer = corpusOf([makeDecision()], file);
    const reader = openCorpus(file, { mode: "read" });
    const app = await buildApp({ corpus: reader, config: makeConfig({ logLevel: "silent", workers: 0 }) });
    expect((await app.inject("/readyz")).statusCode).toBe(200);
    reader.close();
    await new Promise((resolve) => setTimeout(resolve, 600));
    const reply = await app.inject("/readyz");
    expect(reply.statusCode).toBe(503);
    expect(Number(reply.headers["retry-after"])).toBeGreaterThan(0);
    expect((await app.inject("/healthz")).statusCode).toBe(200);
    await app.close();
    writer.close();
  });
});

describe("stopping", () => {
  it("lets a request that is under way finish, and takes no new one", async () => {
    const { corpus } = truthCorpus(5);
    let reached: () => void = () => {};
    const underWay = new Promise<void>((resolve) => {
      reached = resolve;
    });
    const slow: Routes = (app) => {
      app.get("/slow", { schema: { hide: true } }, async () => {
        reached();
        await new Promise((resolve) => setTimeout(resolve, 400));
        return { done: true };
      });
    };
    const app = await buildApp({ corpus, config: makeConfig({ logLevel: "silent", workers: 0 }), extra: [slow] });
    const origin = await app.listen({ port: 0, host: "127.0.0.1" });
    const answer = ask(`${origin}/slow`);
    await underWay;
    const closed = app.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await expect(ask(`${origin}/healthz`).then((late) => late.status))
      .resolves.toBe(503)
      .catch((error: unknown) => {
        // The listener is gone already: refused is as good an answer.
        expect(String(error)).toMatch(/ECONNREFUSED|ECONNRESET/);
      });
    expect(await answer).toMatchObject({ status: 200, body: '{"done":true}' });
    await closed;
    corpus.close();
  });
});

describe("/metrics", () => {
  it("tells latencies by route, never by address, and the corpus with its size and age", async () => {
    const held = await openApp(truthCorpus(20).corpus);
    await held.get("/api/v1/decisions?q=secretword");
    await held.get("/api/v1/decisions/24-901-001");
    const { body } = await held.get("/metrics");
    expect(body).toMatch(/redress_request_seconds_count\{method="GET",route="\/api\/v1\/decisions",status="2xx"\} 1/);
    expect(body).toContain('route="/api/v1/decisions/:slug"');
    expect(body).toMatch(/^redress_corpus_decisions 20$/m);
    expect(body).toMatch(/^redress_corpus_as_of_seconds \d+$/m);
    expect(body).toMatch(/^redress_snapshot_age_seconds \d+$/m);
    expect(body).not.toContain("secretword");
    await held.close();
  });
});

describe("a corpus that has moved since a link was copied", () => {
  it("says what was added, changed and withdrawn, and admits what it does not remember", async () => {
    const file = join(folder(), "moved.db");
    const writer = corpusOf(
      [1, 2, 3].map((n) => makeDecision({ ref: `24 901 00${n}` })),
      file,
    );
    const { hash } = writer.state();
    const held = await openApp(openCorpus(file, { mode: "read" }));
    const same = (await held.get(`/api/v1/changes?since=${hash.slice(0, 12)}`)).json();
    expect(same).toMatchObject({ moved: false, known: true, decisions: [] });
    await new Promise((resolve) => setTimeout(resolve, 10));
    writer.save(makeDecision({ ref: "24 901 009" }), { bytes: new Uint8Array([9]) });
    writer.save(makeDecision({ ref: "24 901 002", text: ["Other words."], source: { sha256: "2".repeat(64) } }), {
      bytes: new Uint8Array([2]),
    });
    writer.sqlite.pragma("busy_timeout = 50");
    writer.writer.remove("24-901-003", "asked for");
    await new Promise((resolve) => setTimeout(resolve, 600));
    const moved = (await held.get(`/api/v1/changes?since=${hash.slice(0, 12)}`)).json();
    expect(moved).toMatchObject({
      moved: true,
      known: true,
      since: { hash, size: 3 },
      counts: { added: 1, changed: 1, withdrawn: 1 },
      more: false,
    });
    expect(moved.decisions.map((one: { slug: string; change: string }) => `${one.slug} ${one.change}`).sort()).toEqual([
      "24-901-002 changed",
      "24-901-003 withdrawn",
      "24-901-009 added",
    ]);
    const copied = await held.get(`/api/v1/decisions?corpus=${hash.slice(0, 12)}`);
    expect(copied.headers["x-corpus-moved"]).toBe(`/api/v1/changes?since=${hash.slice(0, 12)}`);
    const foreign = (await held.get(`/api/v1/changes?since=${"f".repeat(64)}`)).json();
    expect(foreign).toMatchObject({ moved: true, known: false, counts: null });
    await held.close();
    writer.close();
  });
});
