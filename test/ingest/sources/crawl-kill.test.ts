/** Crawls killed at random moments go on where they were; the long loop stands in durability.long.test.ts. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { killLoop } from "../../support/kill-loop.ts";
import { Replica, replicaDecision } from "../../support/replica.ts";

const dir = mkdtempSync(join(tmpdir(), "redress-crawl-kill-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

it("loses nothing and asks for no page twice that it has", async () => {
  const replica = await Replica.start(
    Array.from({ length: 60 }, (_, n) => replicaDecision(n + 1, { decidedOn: n % 2 ? "2026-10-05" : "2026-07-09" })),
  );
  const crawl = ["crawl", "--base", replica.base, "--delay", "0.02", "--since", "2026-06-01"];
  const { size, kills } = await killLoop(crawl, join(dir, "killed.db"), 3, 2_500);
  expect(size).toBe(60);
  const asked = new Map<string, number>();
  for (const path of replica.pagesAsked) asked.set(path, (asked.get(path) ?? 0) + 1);
  expect(asked.size).toBe(60);
  // A page whose answer was on its way when the process died is asked for again, and the last three months are re-read
  // by a run that follows a finished one.
  if (kills === 3) expect([...asked.values()].filter((n) => n > 1).length).toBeLessThanOrEqual(kills);
  await replica.stop();
});
