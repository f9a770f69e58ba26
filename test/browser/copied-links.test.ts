/** A copied link carries the state of the corpus; a page whose corpus has moved says what changed. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openCorpus } from "../../data/corpus.ts";
import { openPages } from "../../server/pages.ts";
import { findChromium, launch, openPage, ready } from "../support/browser.ts";
import { makeDecision } from "../support/decisions.ts";
import { namedCorpus } from "../support/named-corpus.ts";
import { openApp } from "../support/search-app.ts";
import { buildWeb } from "../support/serve.ts";

const chromium = findChromium();
let browser: Browser;

describe.skipIf(chromium === null)("copied links", () => {
  beforeAll(async () => {
    await buildWeb();
    browser = await launch(chromium ?? "");
  });
  afterAll(() => browser?.close());

  test("name the corpus, and say what has changed since", async () => {
    const folder = mkdtempSync(join(tmpdir(), "redress-test-"));
    const file = join(folder, "corpus.db");
    const writer = namedCorpus(file);
    const held = await openApp(openCorpus(file, { mode: "read" }), {}, [await openPages()]);
    const origin = await held.app.listen({ port: 0, host: "127.0.0.1" });
    const { context, page, complaints } = await openPage(browser, origin, {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const links: string[] = [];
    for (const path of ["/?q=payments&outcome=upheld", "/benchmark?fault=delay"]) {
      await page.goto(path);
      await ready(page);
      await page
        .getByRole("button", { name: /^Copy link/ })
        .first()
        .click();
      await page.getByRole("button", { name: /^Copied/ }).waitFor();
      links.push(await page.evaluate(() => navigator.clipboard.readText()));
    }
    await page.goto("/decisions/24-901-001#p2");
    await ready(page);
    await page.locator("#cite summary").click();
    links.push((await page.locator("#cite dd").first().textContent()) ?? "");
    for (const link of links) {
      expect(link).toContain(`corpus=${writer.state().hash.slice(0, 12)}`);
      await page.goto(link);
      await ready(page);
      expect(await page.locator(".corpus-moved").count()).toBe(0);
    }

    await setTimeout(10);
    writer.save(makeDecision({ ref: "24 901 009" }), { bytes: new Uint8Array([9]) });
    await setTimeout(600);
    for (const link of links) {
      const served = await held.get(link.slice(origin.length).split("#")[0] ?? "/");
      expect(served.body).toContain("The corpus has changed since this link was copied");
      await page.goto("about:blank");
      await page.goto(link);
      await ready(page);
      const notice = page.getByRole("complementary", { name: "The corpus has changed" });
      expect(await notice.textContent()).toMatch(/1 decisions? (?:was|were) added/);
      await notice.locator("summary").click();
      expect(await notice.getByRole("link", { name: "24 901 009" }).isVisible()).toBe(true);
    }
    expect(complaints).toEqual([]);
    await context.close();
    await held.close();
    writer.close();
    rmSync(folder, { recursive: true });
  }, 90_000);
});
