/** A suite of browser tests: the whole service over the demonstration corpus, in a real Chromium. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe } from "vitest";
import { findChromium, launch, openPage, type Watched } from "./browser.ts";
import { type Served, serve } from "./serve.ts";

/** What the tests of a suite work with. */
export interface Stage {
  /** A fresh page; see openPage. */
  open: (options?: Parameters<typeof openPage>[2]) => Promise<Watched>;
  /** A reply of the API. */
  read: (url: string) => Promise<ReturnType<typeof JSON.parse>>;
  served: () => Served;
}

/** Declares a suite, skipped where no Chromium is found. */
export function inChromium(name: string, suite: (stage: Stage) => void): void {
  const chromium = findChromium();
  let held: { browser: Browser; served: Served } | undefined;
  const there = () => {
    if (held === undefined) throw new Error("Only the tests of a suite have its browser.");
    return held;
  };
  const stage: Stage = {
    open: (options) => openPage(there().browser, there().served.origin, options),
    read: async (url) => (await there().served.app.inject({ url })).json(),
    served: () => there().served,
  };
  describe.skipIf(chromium === null)(name, () => {
    beforeAll(async () => {
      held = { served: await serve(), browser: await launch(chromium ?? "") };
    });
    afterAll(async () => {
      await held?.browser.close();
      await held?.served.close();
    });
    suite(stage);
  });
}
