/** The whole corpus as files, in memory that does not grow with it. REDRESS_LOAD_SIZE and REDRESS_LOAD_CORPUS as in the load test. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openCorpus } from "../../../data/corpus.ts";
import { loadCorpusIn } from "../../support/load-corpus.ts";
import { startService } from "../../support/service-process.ts";

it("streams every row, and others are answered meanwhile", { timeout: 1_800_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "redress-whole-"));
  const file = loadCorpusIn(folder);
  const reader = openCorpus(file, { mode: "read" });
  const { size } = reader.state();
  reader.close();
  const service = await startService(file, ["--engine", "fts5", "--rate-limit", "0", "--log-level", "silent"]);
  await fetch(`${service.origin}/api/v1/decisions?limit=1`);
  for (const name of ["decisions.jsonl", "remedies.csv", "decisions.csv"]) {
    const before = service.memory();
    let peak = before;
    let slowest = 0;
    const watch = setInterval(async () => {
      peak = Math.max(peak, service.memory());
      const began = performance.now();
      await (await fetch(`${service.origin}/readyz`)).arrayBuffer();
      slowest = Math.max(slowest, performance.now() - began);
    }, 200);
    const began = performance.now();
    const reply = await fetch(`${service.origin}/api/v1/${name}`);
    let bytes = 0;
    let lines = 0;
    for await (const chunk of reply.body ?? []) {
      bytes += chunk.length;
      for (const byte of chunk) if (byte === 10) lines += 1;
    }
    clearInterval(watch);
    console.log(
      `${name} of ${size} decisions: ${(bytes / 1e6).toFixed(0)} MB, ${lines} lines in ${((performance.now() - began) / 1000).toFixed(0)} s; memory ${before.toFixed(0)}, at most ${peak.toFixed(0)} MB; slowest other reply ${slowest.toFixed(0)} ms`,
    );
    // Joint records of one investigation are one result.
    expect(lines).toBeGreaterThan(size * 0.5);
    expect(peak).toBeLessThan(before + 250);
  }
  expect(await service.stop()).toBe(0);
  rmSync(folder, { recursive: true, force: true });
});
