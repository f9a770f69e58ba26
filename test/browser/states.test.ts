/** States of pages that a person brings about: each is scanned for accessibility faults, in the light and on a phone. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { ready } from "../support/browser.ts";
import { inChromium } from "../support/chromium-suite.ts";

let slug = "";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface State {
  name: string;
  path: () => string;
  bring: (page: Page) => Promise<void>;
  phone?: boolean;
}

const STATES: readonly State[] = [
  {
    name: "suggestions open, one of them active",
    path: () => "/",
    bring: async (page) => {
      await page.getByRole("combobox").fill("dela");
      await page.getByRole("option").first().waitFor();
      await page.keyboard.press("ArrowDown");
    },
  },
  {
    name: "every facet open",
    path: () => "/?q=payment&view=filters",
    bring: async (page) => {
      for (const title of await page.locator(".facet:not([open]) > summary").all()) await title.click();
    },
  },
  {
    name: "figures under a search",
    path: () => "/?q=delay",
    bring: async (page) => {
      await page.locator("#in-all").scrollIntoViewIfNeeded();
      await page.locator("#in-all .share-key").waitFor();
    },
  },
  {
    name: "filters over the results",
    path: () => "/?q=delay",
    phone: true,
    bring: async (page) => {
      await page.getByRole("button", { name: /^Filters/ }).click();
      await page.locator(".results-filters[data-open]").waitFor();
    },
  },
  {
    name: "citing, explaining and correcting a decision",
    path: () => `/decisions/${slug}?q=payment#p1`,
    bring: async (page) => {
      await page.locator("#cite summary").click();
      await page.locator(".explained summary").click();
      await page.locator(".wrong").first().focus();
      await page.keyboard.press("Enter");
      await page.getByLabel("What is wrong").waitFor();
      await page.keyboard.press("n");
    },
  },
  {
    name: "a dot in focus, its table open",
    path: () => "/benchmark?fault=delay",
    bring: async (page) => {
      await page.locator("#sums a[data-dot][tabindex='0']").focus();
      await page.locator("#sums .chart-table summary").click();
    },
  },
  {
    name: "a full casebook",
    path: () => "/?remedy=symbolic-payment",
    bring: async (page) => {
      await page.locator(".result").nth(0).getByRole("button", { name: /^Keep/ }).click();
      await page.locator(".result").nth(1).getByRole("button", { name: /^Keep/ }).click();
      await page.goto("/casebook");
      await ready(page);
      await page.locator(".casebook-item").nth(1).waitFor();
    },
  },
  {
    name: "a checked letter",
    path: () => "/check",
    bring: async (page) => {
      const held = slug.replaceAll("-", " ");
      await page.getByLabel("Text to check").fill(`As in ${held}, [1], “no such words here” and £350. See 19 555 555.`);
      await page.getByRole("button", { name: "Check" }).click();
      await page.locator(".checked").waitFor();
    },
  },
];

inChromium("states in Chromium", ({ open, read }) => {
  beforeAll(async () => {
    const { results } = await read("/api/v1/decisions?remedy=symbolic-payment&limit=1");
    slug = results[0].slug;
  });

  test.each(STATES)(
    "$name: no accessibility fault",
    async ({ path, bring, phone }) => {
      const { context, page, complaints } = await open({
        viewport: phone ? { width: 360, height: 740 } : { width: 1280, height: 900 },
      });
      await page.goto(path());
      await ready(page);
      await bring(page);
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
      expect(complaints).toEqual([]);
      await context.close();
    },
    60_000,
  );

  test("the sheet of filters keeps the focus inside, and gives it back", async () => {
    const { context, page } = await open({ viewport: { width: 360, height: 740 } });
    await page.goto("/?q=delay");
    await ready(page);
    const opener = page.getByRole("button", { name: /^Filters/ });
    await opener.focus();
    await page.keyboard.press("Enter");
    await page.locator(".results-filters[data-open]").waitFor();
    const outside = page.evaluate(() => document.activeElement?.closest(".results-filters") === null);
    expect(await outside).toBe(false);
    await page.keyboard.press("Escape");
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
    await context.close();
  }, 30_000);

  test("nothing moves where the reader asks for reduced motion", async () => {
    const { context, page } = await open({ reducedMotion: "reduce" });
    for (const path of ["/", "/?q=delay", `/decisions/${slug}`, "/benchmark?fault=delay"]) {
      await page.goto(path);
      await ready(page);
      const moving = await page.evaluate(
        () =>
          [...document.querySelectorAll("*")].filter((element) => {
            const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
            const lasts = Number.parseFloat(transitionDuration) > 0.001;
            return lasts || (animationName !== "none" && Number.parseFloat(animationDuration) > 0.001);
          }).length,
      );
      expect(moving, path).toBe(0);
    }
    await context.close();
  }, 30_000);

  test("a finger reads a dot first, and opens it with a second touch", async () => {
    const { context, page } = await open({
      viewport: { width: 360, height: 740 },
      hasTouch: true,
    });
    for (const [path, chart, opened] of [
      ["/benchmark?fault=delay", "#sums", /\/decisions\//],
      ["/councils/funnel", "#funnel", /\/councils\/[\w-]+$/],
    ] as const) {
      await page.goto(path);
      await ready(page);
      const dot = page.locator(`${chart} a[data-dot]`).last();
      const label = (await dot.getAttribute("aria-label")) ?? "?";
      await dot.tap();
      await page.locator(`${chart} .chart-caption`, { hasText: label }).waitFor();
      expect(new URL(page.url()).pathname).toBe(path.split("?")[0]);
      await dot.tap();
      await page.waitForURL(opened);
    }
    await context.close();
  }, 30_000);

  test("without JavaScript every choice of the filters can be shown and taken", async () => {
    const { context, page } = await open({ javaScriptEnabled: false });
    await page.goto("/?q=payment");
    await page.locator(".facet summary", { hasText: "Injustice" }).click();
    await page.getByRole("link", { name: "Show every choice" }).first().click();
    await page.locator(".facet [name=injustice]").first().check();
    await page.getByRole("button", { name: "Apply" }).click();
    expect(new URL(page.url()).searchParams.getAll("injustice")).toHaveLength(1);
    expect(await page.locator(".result").count()).toBeGreaterThan(0);
    await context.close();
  }, 30_000);
});
