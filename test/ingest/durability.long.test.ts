/** The long loops of kills (npm run test:long). */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { killLoop } from "../support/kill-loop.ts";
import { Replica, replicaDecision } from "../support/replica.ts";

it("survives 200 kills of demonstrations and of reparses", { timeout: 3_600_000 }, async () => {
  const dir = mkdtempSync(join(tmpdir(), "redress-kills-"));
  let kills = 0;
  for (let series = 0; kills < 200; series += 1) {
    const file = join(dir, `${series}.db`);
    const made = await killLoop(["demo", "--size", "1500"], file, 10, 9_000);
    const read = await killLoop(["reparse"], file, 4, 6_000);
    kills += made.kills + read.kills;
    expect(read.hash).toBe(made.hash);
  }
});

it("survives 60 kills of crawls and asks for no page twice that it has", { timeout: 3_600_000 }, async () => {
  const dir = mkdtempSync(join(tmpdir(), "redress-crawl-kills-"));
  const days = ["2026-10-05", "2026-07-09", "2026-05-20"];
  const decisions = Array.from({ length: 240 }, (_, n) =>
    replicaDecision(n + 1, { decidedOn: days[n % 3] ?? "2026-10-05" }),
  );
  let kills = 0;
  for (let series = 0; kills < 60; series += 1) {
    const replica = await Replica.start(decisions);
    const crawl = ["crawl", "--base", replica.base, "--delay", "0.01", "--since", "2026-04-01"];
    const made = await killLoop(crawl, join(dir, `${series}.db`), 8, 4_000);
    expect(made.size).toBe(240);
    // A page whose answer was on its way when the process died is asked for again; no other is.
    const asked = new Map<string, number>();
    for (const path of replica.pagesAsked) asked.set(path, (asked.get(path) ?? 0) + 1);
    expect([...asked.values()].filter((n) => n > 1).length).toBeLessThanOrEqual(made.kills);
    await replica.stop();
    kills += made.kills;
  }
});
