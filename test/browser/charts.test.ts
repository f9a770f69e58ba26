/** Pictures taken away can be traced, axes of one chart stand under one another, and a typed sum is compared at once. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { ready } from "../support/browser.ts";
import { inChromium } from "../support/chromium-suite.ts";

let council: string;
let hash: string;

inChromium("charts in Chromium", ({ open, read, served }) => {
  beforeAll(async () => {
    const list = await read("/api/v1/councils?sort=decisions&limit=1");
    council = list.councils[0].slug;
    hash = list.corpus.hash.slice(0, 12);
  });

  async function take(page: Page, id: string, format: "SVG" | "PNG"): Promise<Buffer> {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.click(`#${id} button:has-text("${format} picture")`),
    ]);
    return readFile(await download.path());
  }

  test("each picture carries title, n, source, query, corpus hash and day, and all of its rows", async () => {
    const { context, page, complaints } = await open({ acceptDownloads: true });
    const today = new Date().toISOString().slice(0, 4);
    const lost: string[] = [];
    for (const [path, ids] of [
      [`/councils/${council}`, ["years", "rates", "faults", "categories"]],
      ["/councils/trends?type=county", ["outcomes", "rates", "faults"]],
      ["/councils/funnel", ["funnel"]],
      ["/benchmark?measure=symbolic", ["sums", "rates", "trend"]],
    ] as const) {
      await page.goto(path);
      await ready(page);
      for (const id of ids) {
        if ((await page.locator(`#${id}.chart`).count()) === 0) {
          lost.push(`${path} has no chart ${id}`);
          continue;
        }
        const title = await page.locator(`#${id}-title`).innerText();
        const words = (await take(page, id, "SVG"))
          .toString("utf8")
          .replace(/<[^>]*>/g, " ")
          .replace(/\s+/g, " ");
        for (const needed of [
          title,
          "n = ",
          "Source:",
          "FICTIONAL",
          `Corpus ${hash}`,
          `Query: ${served().origin}${path.split("?")[0]}`,
          `Taken on`,
          today,
        ])
          if (!words.includes(needed)) lost.push(`${path}#${id} lacks ${needed}`);
        const rows = await page.locator(`#${id} .interval-name`).allInnerTexts();
        for (const row of rows)
          if (!words.includes(row.split("\n")[0]?.split(" ")[0] ?? "")) lost.push(`${id}: ${row}`);
      }
    }
    expect(lost).toEqual([]);
    await page.goto(`/councils/${council}`);
    await ready(page);
    const png = await take(page, "rates", "PNG");
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect(png.readUInt32BE(16)).toBeGreaterThan(1_000);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("the axes of all rows of a chart stand under one another", async () => {
    const { context, page } = await open({ viewport: { width: 1280, height: 900 } });
    await page.goto(`/councils/${council}`);
    for (const width of [1280, 768, 360]) {
      await page.setViewportSize({ width, height: 900 });
      const lefts = await page
        .locator("#faults .interval-rows svg")
        .evaluateAll((all) => all.map((svg) => Math.round(svg.getBoundingClientRect().left)));
      expect(lefts.length).toBeGreaterThan(1);
      expect(new Set(lefts).size, `${width} px`).toBe(1);
    }
    await context.close();
  });

  test("no label of an axis lies over another, nor over a line of the trend", async () => {
    const { context, page } = await open({ viewport: { width: 1280, height: 900 } });
    for (const path of ["/benchmark?measure=symbolic", "/councils/trends", "/councils/trends?by=quarter"])
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(path);
        const over = await page.evaluate(() => {
          const found: string[] = [];
          for (const svg of document.querySelectorAll(".chart svg")) {
            const labels = [...svg.querySelectorAll("text.axis-label, text.break-label")].map((text) => ({
              words: text.textContent ?? "",
              box: text.getBoundingClientRect(),
            }));
            labels.forEach((a, i) => {
              for (const b of labels.slice(i + 1))
                if (
                  a.box.left < b.box.right - 1 &&
                  b.box.left < a.box.right - 1 &&
                  a.box.top < b.box.bottom - 4 &&
                  b.box.top < a.box.bottom - 4
                )
                  found.push(`${a.words} over ${b.words}`);
              for (const mark of svg.querySelectorAll("line.break")) {
                const line = mark.getBoundingClientRect();
                if (
                  a.box.left < line.right - 1 &&
                  line.left < a.box.right - 1 &&
                  a.box.top < line.bottom - 2 &&
                  line.top < a.box.bottom - 3
                )
                  found.push(`${a.words} over a break`);
              }
            });
          }
          return found;
        });
        expect(over, `${path} at ${width} px`).toEqual([]);
      }
    await context.close();
  });

  test("the latest two months are shaded, and the break of 2022-23 is lettered with its source", async () => {
    const { context, page } = await open();
    const trends = await read("/api/v1/councils/trends");
    await page.goto("/councils/trends");
    const shaded = page.locator("#outcomes rect[data-shaded]");
    expect(await shaded.getAttribute("data-shaded")).toBe(trends.shadedFrom);
    const [band, picture] = await Promise.all([
      shaded.boundingBox(),
      page.locator("#outcomes .chart-picture > svg").boundingBox(),
    ]);
    expect(band?.width).toBeGreaterThan(4);
    expect((band?.x ?? 0) + (band?.width ?? 0)).toBeCloseTo((picture?.x ?? 0) + (picture?.width ?? 0), 0);
    expect(await page.locator("#outcomes .mark-list a").getAttribute("href")).toBe(trends.breaks[1].url);
    await context.close();
  });

  test("a sum is compared while it is typed, without losing the field", async () => {
    const { context, page, complaints } = await open();
    await page.goto("/benchmark?measure=symbolic");
    await ready(page);
    const field = page.getByLabel("Your sum, to compare");
    await field.pressSequentially("325");
    await page.waitForURL(/proposePounds=325/);
    await page.locator(".proposed-answer").waitFor();
    expect(await page.locator("#proposed-title").innerText()).toContain("£325");
    expect(await field.evaluate((input) => document.activeElement === input)).toBe(true);
    expect(await field.inputValue()).toBe("325");
    await field.press("0");
    await page.waitForURL(/proposePounds=3250/);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("chosen comparables become a table with ten columns, also without JavaScript", async () => {
    const { context, page } = await open({ javaScriptEnabled: false });
    await page.goto("/benchmark?fault=delay");
    const boxes = page.locator("input[name=choose]");
    await boxes.nth(1).check();
    await boxes.nth(2).check();
    await page.locator("#comparable button[type=submit]").click();
    await page.waitForURL(/\/benchmark\/comparables\?.*choose=/);
    expect(await page.locator("thead th").allInnerTexts()).toEqual([
      "Reference",
      "Date",
      "Pinpoint",
      "Clause",
      "Sum",
      "Class",
      "Paid to",
      "For whom",
      "Fault",
      "Official link",
    ]);
    expect(await page.locator("tbody tr").count()).toBe(2);
    await context.close();
  });
});
