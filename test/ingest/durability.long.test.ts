/** The long loop of kills (npm run test:long). */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { killLoop } from "../support/kill-loop.ts";

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
