/** One process serves, another ingests: readers never wait for it, see whole decisions only, and see the new ones. */
import { rmSync } from "node:fs";
import { dirname } from "node:path";
import { expect, it } from "vitest";
import { watchNews } from "../../support/news.ts";
import { demoCopy } from "../../support/operations.ts";
import { startScript, startService } from "../../support/service-process.ts";

it("serves whole decisions while another process writes, and notices each without a restart", {
  timeout: 120_000,
}, async () => {
  const { file, writer } = demoCopy();
  writer.close();
  const service = await startService(file, ["--rate-limit", "0", "--log-level", "silent"]);
  const ingest = startScript("test/support/steady-ingest.ts", [file, "40"]);
  const news = watchNews(service.origin, 50);
  await expect
    .poll(async () => (await (await fetch(`${service.origin}/readyz`)).json()).corpus.size, { timeout: 60_000 })
    .toBeGreaterThan(300);
  ingest.stop();
  expect(await ingest.finished).toMatch(/^\d+ kept/);
  const { read, states, sizes, broken } = await news();
  expect(broken).toEqual([]);
  expect(read).toBeGreaterThan(10);
  expect(states).toBeGreaterThan(2);
  expect(sizes[1]).toBeGreaterThan(sizes[0]);
  expect(await service.stop()).toBe(0);
  rmSync(dirname(file), { recursive: true, force: true });
});
