/**
 * What a screen reader is given: roles, names and states of every main page, as golden files to be read in review.
 * The decisions are fixed, so that these change only where a page does. Update with --update, and read the difference.
 */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Corpus } from "../../data/corpus.ts";
import { openPages } from "../../server/pages.ts";
import { findChromium, launch, openPage, ready } from "../support/browser.ts";
import { namedCorpus } from "../support/named-corpus.ts";
import { openApp, type SearchApp } from "../support/search-app.ts";
import { buildWeb } from "../support/serve.ts";

const chromium = findChromium();
let corpus: Corpus;
let held: SearchApp;
let browser: Browser;
let origin = "";

const PAGES: ReadonlyArray<readonly [name: string, path: string]> = [
  ["home", "/"],
  ["search", "/?q=direct+payments&outcome=upheld"],
  ["nothing-found", "/?q=direct+payments&category=housing"],
  ["clauses", "/remedies?q=payments"],
  ["decision", "/decisions/24-901-001?q=payments"],
  ["benchmark", "/benchmark?fault=delay&proposePounds=300"],
  ["councils", "/councils"],
  ["council", "/councils/aldermarch"],
  ["funnel", "/councils/funnel"],
  ["casebook", "/casebook"],
  ["check", "/check"],
];

describe.skipIf(chromium === null)("names, roles and states", () => {
  beforeAll(async () => {
    await buildWeb();
    corpus = namedCorpus();
    held = await openApp(corpus, {}, [await openPages()]);
    origin = await held.app.listen({ port: 0, host: "127.0.0.1" });
    browser = await launch(chromium ?? "");
  });
  afterAll(async () => {
    await browser?.close();
    await held?.close();
  });

  test.each(PAGES)("%s", async (name, path) => {
    const { context, page } = await openPage(browser, origin, { viewport: { width: 1280, height: 900 } });
    await page.goto(path);
    await ready(page);
    // Parts that are taken over later say the same before and after; figures under a search come when one is near.
    await page.evaluate(() => document.querySelector("#in-all")?.scrollIntoView());
    await page.waitForFunction(() => document.querySelector("#in-all[aria-busy=true]") === null);
    const tree = await page.locator("body").ariaSnapshot();
    const steady = tree
      .replaceAll(corpus.state().hash.slice(0, 12), "HASH")
      .replace(/parser \d+\.\d+\.\d+/g, "parser VERSION")
      .replaceAll(origin, "ORIGIN");
    await expect(`${steady}\n`).toMatchFileSnapshot(`../golden/names/${name}.yaml`);
    expect(unnamed(tree)).toEqual([]);
    await context.close();
  });
});

/** Controls and links that say nothing of what they do. */
function unnamed(tree: string): string[] {
  return tree
    .split("\n")
    .filter((line) => /^\s*- (?:button|link|textbox|combobox|checkbox|listbox|img)(?: \[[^\]]*\])?:?$/.test(line));
}
