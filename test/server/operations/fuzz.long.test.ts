/** 100,000 random requests over all routes. */
import { expect, it } from "vitest";
import { fuzzApp, openFuzzed } from "../../support/fuzz-app.ts";

it("no 5xx, no hang, problem documents only", { timeout: 3_600_000 }, async () => {
  const held = await openFuzzed(100);
  for (let from = 0; from < 100_000; from += 1_000) expect(await fuzzApp(held, 2, from, from + 1_000)).toEqual([]);
  await held.close();
});
