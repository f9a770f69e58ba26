/**
 * Mixed traffic on loopback at twice the rate that this machine sustains, while an ingest writes: no error but 429 and
 * 503 with Retry-After, memory flat. Figures are printed beside an idle Fastify's, never asserted. Bounded in time and
 * count. REDRESS_LOAD_SECONDS (600) and REDRESS_LOAD_SIZE (57500) set how long and over how many decisions.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import autocannon from "autocannon";
import Fastify from "fastify";
import { expect, it } from "vitest";
import { openCorpus } from "../../../data/corpus.ts";
import { buildApp } from "../../../server/app.ts";
import { makeConfig } from "../../../server/config.ts";
import { makeDecision } from "../../support/decisions.ts";
import { truthCorpus } from "../../support/truth-corpus.ts";

const SECONDS = Number(process.env.REDRESS_LOAD_SECONDS ?? 600);
const SIZE = Number(process.env.REDRESS_LOAD_SIZE ?? 57_500);
const MOST = 1_000_000;
const PATHS = [
  "/api/v1/decisions?q=delay",
  "/api/v1/decisions?fault=delay&outcome=upheld",
  "/api/v1/remedies?remedy=apology",
  "/api/v1/benchmark?fault=delay",
  "/api/v1/councils",
  "/api/v1/councils/funnel",
  "/api/v1/suggest?q=del",
  "/api/v1/vocabulary",
  "/api/v1/decisions.atom",
];

function run(url: string, seconds: number, rate?: number): Promise<autocannon.Result> {
  return autocannon({
    url,
    connections: 20,
    ...(seconds === 0 ? { amount: 2_000 } : { duration: seconds }),
    ...(rate === undefined ? {} : { overallRate: rate }),
    requests: PATHS.map((path) => ({ method: "GET" as const, path })),
  });
}

it("sheds load with Retry-After, and nothing else goes wrong", { timeout: (SECONDS + 900) * 1000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "redress-load-"));
  const file = join(folder, "load.db");
  truthCorpus(SIZE, 1, file).corpus.close();
  const corpus = openCorpus(file, { mode: "read" });
  const app = await buildApp({ corpus, config: makeConfig({ logLevel: "silent", rateLimit: 0 }) });
  const refused: string[] = [];
  const origin = await app.listen({ port: 0, host: "127.0.0.1" });
  const idle = Fastify();
  idle.get("/*", async () => ({ ok: true }));
  const idleOrigin = await idle.listen({ port: 0, host: "127.0.0.1" });
  const baseline = await run(idleOrigin, 0);
  await idle.close();

  const sustained = await run(origin, Math.min(20, SECONDS));
  const rate = Math.max(2, Math.min(Math.floor(MOST / SECONDS), Math.round(2 * sustained.requests.average)));
  const writer = openCorpus(file, { mode: "write" });
  let written = 0;
  const ingest = setInterval(() => {
    written += 1;
    const ref = `26 99${Math.floor(written / 1000) % 10} ${String(written % 1000).padStart(3, "0")}`;
    writer.save(makeDecision({ ref }), { bytes: new TextEncoder().encode(ref) });
  }, 1_000);
  const memory: number[] = [];
  const watch = setInterval(() => memory.push(process.memoryUsage().rss / 1_048_576), Math.max(500, SECONDS * 10));
  const probe = setInterval(async () => {
    const reply = await fetch(`${origin}${PATHS[written % PATHS.length]}`).catch(() => null);
    if (reply === null) return;
    if (reply.status === 429 || reply.status === 503) {
      if (!reply.headers.has("retry-after")) refused.push(`${reply.status} without Retry-After`);
    } else if (reply.status !== 200) refused.push(String(reply.status));
    await reply.arrayBuffer();
  }, 250);
  const pressed = await run(origin, SECONDS, rate);
  for (const timer of [ingest, watch, probe]) clearInterval(timer);
  writer.close();
  console.log(
    `idle Fastify: median ${baseline.latency.p50} ms, p99 ${baseline.latency.p99} ms; sustained ${Math.round(sustained.requests.average)}/s: median ${sustained.latency.p50} ms, p99 ${sustained.latency.p99} ms; at ${rate}/s asked for: ${Math.round(pressed.requests.average)}/s, median ${pressed.latency.p50} ms, p99 ${pressed.latency.p99} ms; ${written} decisions written meanwhile; memory ${Math.round(memory[0] ?? 0)} to ${Math.round(memory.at(-1) ?? 0)} MB`,
  );
  const statuses = Object.keys(pressed.statusCodeStats ?? {});
  expect(statuses.filter((status) => !["200", "429", "503"].includes(status))).toEqual([]);
  expect(refused).toEqual([]);
  expect(pressed.errors).toBe(0);
  const half = Math.floor(memory.length / 2);
  const mean = (of: number[]) => of.reduce((sum, one) => sum + one, 0) / Math.max(1, of.length);
  expect(mean(memory.slice(half))).toBeLessThan(mean(memory.slice(0, half)) * 1.5 + 200);
  await app.close();
  corpus.close();
  rmSync(folder, { recursive: true, force: true });
});
