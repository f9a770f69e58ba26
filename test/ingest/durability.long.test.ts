/** The long loops of kills (npm run test:long): 200 runs of ingests and crawls ended with kill -9 at random moments. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { makeDemoDocument } from "../../data/demo/document.ts";
import { killLoop } from "../support/kill-loop.ts";
import { Replica, replicaDecision } from "../support/replica.ts";

const dir = mkdtempSync(join(tmpdir(), "redress-kills-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const timeout = 7_200_000;
/** Kills in a row before the command may come to its end. */
const IN_A_ROW = 8;

/** Kills runs of one command until so many were hit; every series ends with the same corpus. */
async function kill(wanted: number, name: string, args: readonly string[], withinMs: number): Promise<void> {
  const ends = new Set<string>();
  let kills = 0;
  let partial = 0;
  for (let series = 0; kills < wanted; series += 1) {
    const made = await killLoop(args, join(dir, `${name}-${series}.db`), Math.min(IN_A_ROW, wanted - kills), withinMs);
    kills += made.kills;
    partial += made.partial;
    ends.add(`${made.size} ${made.hash}`);
  }
  console.log(
    `${name}: ${kills} kills, ${partial} of them between two commits; all ended with ${[...ends].join(" | ")}`,
  );
  expect(ends.size).toBe(1);
}

it("survives 64 kills of demonstrations", { timeout }, () => kill(64, "demo", ["demo", "--size", "900"], 4_500));

it("survives 48 kills of ingests of files", { timeout }, async () => {
  const texts = join(dir, "texts");
  mkdirSync(texts);
  for (let n = 0; n < 900; n += 1) {
    const { name, text } = makeDemoDocument(5, n, 900);
    writeFileSync(join(texts, name.replaceAll("/", "-")), text);
  }
  await kill(48, "files", ["files", texts], 4_500);
});

it("survives 24 kills of reparses of what a killed ingest left", { timeout }, async () => {
  const file = join(dir, "reparsed.db");
  const made = await killLoop(["demo", "--size", "900"], file, 1, 4_000);
  for (let kills = 0; kills < 24; ) {
    const read = await killLoop(["reparse"], file, 24 - kills, 4_000);
    kills += read.kills;
    expect(read.hash).toBe(made.hash);
  }
});

it("survives 64 kills of crawls and asks for no page twice that it has", { timeout }, async () => {
  const days = ["2026-10-05", "2026-07-09", "2026-05-20"];
  const decisions = Array.from({ length: 240 }, (_, n) =>
    replicaDecision(n + 1, { decidedOn: days[n % 3] ?? "2026-10-05" }),
  );
  let kills = 0;
  for (let series = 0; kills < 64; series += 1) {
    const replica = await Replica.start(decisions);
    const crawl = ["crawl", "--base", replica.base, "--delay", "0.01", "--since", "2026-04-01"];
    const made = await killLoop(crawl, join(dir, `crawl-${series}.db`), Math.min(IN_A_ROW, 64 - kills), 3_500);
    expect(made.size).toBe(240);
    // A page whose answer was on its way when the process died is asked for again; no other is.
    const asked = new Map<string, number>();
    for (const path of replica.pagesAsked) asked.set(path, (asked.get(path) ?? 0) + 1);
    expect([...asked.values()].filter((n) => n > 1).length).toBeLessThanOrEqual(made.kills);
    await replica.stop();
    kills += made.kills;
  }
});
