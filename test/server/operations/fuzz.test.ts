/** A short round of random requests over all routes; the long one is fuzz.long.test.ts. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { fuzzApp, openFuzzed } from "../../support/fuzz-app.ts";
import type { SearchApp } from "../../support/search-app.ts";

let held: SearchApp;
beforeAll(async () => {
  held = await openFuzzed(60);
});
afterAll(() => held.close());

it("four hundred random requests: no 5xx, no hang, problem documents only", async () => {
  expect(await fuzzApp(held, 1, 0, 400)).toEqual([]);
  // Nothing that was sent has changed what objects are.
  expect(Object.keys(Object.prototype)).toEqual([]);
});
