/**
 * Mixed traffic on loopback at twice the rate that this machine sustains, while an ingest writes, each in a process of
 * its own: no error but 429 and 503 with Retry-After, memory flat, the service itself again afterwards. Figures are
 * printed beside an idle Fastify's, never asserted. Bounded in time and count. REDRESS_LOAD_SECONDS (600) and
 * REDRESS_LOAD_SIZE (57500) say how long and over how many decisions, REDRESS_LOAD_CORPUS names a demonstration corpus
 * to copy instead of making one.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openCorpus } from "../../../data/corpus.ts";
import { loadCorpusIn } from "../../support/load-corpus.ts";
import { watchNews } from "../../support/news.ts";
import { startScript, startService } from "../../support/service-process.ts";
import { mixedPaths, traffic } from "../../support/traffic.ts";

const SECONDS = Number(process.env.REDRESS_LOAD_SECONDS ?? 600);
/** Most requests in all, whatever the machine sustains. */
const MOST = 1_000_000;
/** Decisions a second of the ingest: fifty times the crawler's pace. */
const INGEST = "10";
/** Many at once, so that the rate does not sink to what is answered. */
const CONNECTIONS = 200;

const mean = (of: readonly number[]) => of.reduce((sum, one) => sum + one, 0) / Math.max(1, of.length);
const say = (of: { aSecond: number; p50: number; p99: number }) =>
  `${Math.round(of.aSecond)} a second, median ${of.p50} ms, p99 ${of.p99} ms`;

it("sheds load with Retry-After, and nothing else goes wrong", { timeout: (SECONDS + 1200) * 1000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "redress-load-"));
  const file = loadCorpusIn(folder);
  const reader = openCorpus(file, { mode: "read" });
  const paths = mixedPaths(reader);
  reader.close();

  const idle = startScript("test/support/idle-server.ts", []);
  const idleOrigin = await idle.firstLine;
  const baseline = await traffic(idleOrigin, paths, { seconds: 5, connections: 20 });
  idle.stop();

  const service = await startService(file, ["--rate-limit", "0", "--log-level", "silent"]);
  const ready = async () => /^redress_follows_corpus 1$/m.test(await (await fetch(`${service.origin}/metrics`)).text());
  await expect.poll(ready, { timeout: 600_000, interval: 1000 }).toBe(true);
  const alone = await traffic(service.origin, paths, { seconds: Math.min(20, SECONDS), connections: 20 });

  const ingest = startScript("test/support/steady-ingest.ts", [file, INGEST]);
  const sustained = await traffic(service.origin, paths, { seconds: Math.min(20, SECONDS), connections: 20 });
  const rate = Math.max(2, Math.min(Math.floor(MOST / SECONDS), Math.round(2 * sustained.aSecond)));
  const memory: number[] = [];
  const watch = setInterval(() => memory.push(service.memory()), Math.max(200, SECONDS * 5));
  const news = watchNews(service.origin, 500);
  const pressed = await traffic(service.origin, paths, { seconds: SECONDS, connections: CONNECTIONS, rate });
  clearInterval(watch);
  const { broken, read, states, sizes } = await news();
  ingest.stop();
  const written = (await ingest.finished).trim();

  const after = await fetch(`${service.origin}/api/v1/decisions?q=delay&limit=1`);
  const quarters = [0, 1, 2, 3].map((q) =>
    Math.round(mean(memory.slice((q * memory.length) / 4, ((q + 1) * memory.length) / 4))),
  );
  console.log(
    [
      `idle Fastify: ${say(baseline)}`,
      `the service alone: ${say(alone)}`,
      `beside an ingest: ${say(sustained)}`,
      `asked for ${rate} a second over ${pressed.seconds} s: ${say(pressed)}; statuses ${JSON.stringify(pressed.statuses)}`,
      `ingest: ${written}; ${read} of the newest read, of ${states} states, ${sizes.join(" to ")} decisions`,
      `memory by quarter: ${quarters.join(", ")} MB`,
    ].join("\n"),
  );
  expect(await service.stop()).toBe(0);
  rmSync(folder, { recursive: true, force: true });

  for (const round of [alone, sustained, pressed]) {
    expect(round.wrong).toEqual([]);
    expect(Object.keys(round.statuses).filter((status) => !["200", "429", "503"].includes(status))).toEqual([]);
  }
  expect(after.status).toBe(200);
  expect(broken).toEqual([]);
  expect(states).toBeGreaterThan(1);
  // The corpus grows by a tenth meanwhile, and memory with it.
  expect(quarters[3]).toBeLessThan((quarters[1] ?? 0) * 1.15 + 100);
});
