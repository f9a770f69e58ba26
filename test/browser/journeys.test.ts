/** What three people come for, from end to end, with the keyboard alone. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ready } from "../support/browser.ts";
import { inChromium } from "../support/chromium-suite.ts";
import { tabAndEnter, tabTo } from "../support/keyboard.ts";
import { readZipEntry } from "../support/zip-entry.ts";

inChromium("journeys in Chromium", ({ open, read, served }) => {
  test("an investigator: from plain words to a Word table of comparable clauses with pinpoints", async () => {
    const { context, page, complaints } = await open({ acceptDownloads: true });
    await page.goto("/");
    await ready(page);
    await tabTo(page, page.getByRole("combobox"));
    await page.keyboard.type("five months' late direct payments for a disabled child");
    await page.keyboard.press("Enter");
    await page.waitForURL(/q=five/);
    await page.locator("#count").waitFor();
    // The first that pays: sum, for what, to whom, where it stands.
    const first = page.locator(".result:has(.result-sums)").first();
    expect(await first.locator(".result-sums li").first().textContent()).toMatch(/£[\d,.]+ .*(?:for|to) .*/);
    await tabAndEnter(page, first.getByRole("button", { name: /^Keep/ }));

    // Under the list: counts with their zeros, and every sum as a dot.
    await tabTo(page, page.locator("#in-all a").first());
    await page.locator("#in-all .share-key").waitFor();
    expect(await page.locator("#in-all .share-key .none").count()).toBeGreaterThan(0);
    const { distribution } = await read(`/api/v1/benchmark${new URL(page.url()).search}`);
    expect(await page.locator("#in-all a[data-dot]").count()).toBe(distribution?.amounts.length ?? 0);

    await page.goto("/?q=delay");
    await ready(page);
    await tabAndEnter(page, page.getByRole("link", { name: "Benchmark these" }));
    await page.waitForURL(/\/benchmark\?/);
    await tabTo(page, page.getByLabel("Fault", { exact: true }));
    await page.keyboard.type("Delay");
    await page.waitForURL(/fault=delay/);
    await page.locator(".comparables").waitFor();
    await tabTo(page, page.getByLabel(/Your sum/));
    await page.keyboard.type("350");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Your £350" }).waitFor();
    expect(await page.locator(".proposed-answer .answer").textContent()).toMatch(
      /\d+ of \d+ comparable sums were lower/,
    );
    // The dots are one stop: arrows go through them, Enter would open a clause.
    await tabTo(page, page.locator("#sums a[data-dot][tabindex='0']"));
    await page.keyboard.press("ArrowRight");
    expect(await page.locator("#sums .chart-caption").textContent()).toContain("£");

    const choices = page.locator(".comparables input[type=checkbox]");
    for (const index of [0, 1]) {
      await tabTo(page, choices.nth(index));
      await page.keyboard.press("Space");
    }
    const keep = page.getByRole("button", { name: /Keep 2 in the casebook/ });
    await tabTo(page, keep, "Shift+Tab");
    await page.keyboard.press("Enter");
    await tabTo(page, page.getByRole("link", { name: "Casebook", exact: true }), "Shift+Tab");
    await page.keyboard.press("Enter");
    await page.locator(".casebook-item").first().waitFor();
    expect(await page.locator(".casebook-item").count()).toBe(3);
    const word = page.getByRole("button", { name: "Word" });
    await tabTo(page, word);
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    expect(download.suggestedFilename()).toBe("casebook.docx");
    const table = await readZipEntry(readFileSync(await download.path()), "word/document.xml");
    const kept: { items: Array<{ ref: string; number: number | null; words: string }> } = JSON.parse(
      await page.evaluate(() => localStorage.getItem("redress.casebook") ?? "{}"),
    );
    expect(kept.items.filter((item) => item.number !== null).length).toBeGreaterThan(0);
    for (const { ref, number, words } of kept.items) {
      expect(table).toContain(ref);
      if (number !== null) expect(table).toContain(`[${number}]`);
      expect(table.replaceAll("&amp;", "&")).toContain(words.slice(0, 40));
    }
    expect(complaints).toEqual([]);
    await context.close();
  }, 120_000);

  test("a researcher: from the funnel's points to its CSV, and the same figures from the API", async () => {
    const { context, page, complaints } = await open({ acceptDownloads: true });
    await page.goto("/");
    await ready(page);
    await tabAndEnter(page, page.getByRole("link", { name: "Councils", exact: true }));
    await page.waitForURL(/\/councils$/);
    await tabAndEnter(page, page.getByRole("link", { name: "funnel plot" }));
    await page.locator("#funnel a[data-dot]").first().waitFor();
    const { points } = await read("/api/v1/councils/funnel");
    expect(await page.locator("#funnel a[data-dot]").count()).toBe(points.length);
    await tabTo(page, page.locator("#funnel a[data-dot][tabindex='0']"));
    await page.keyboard.press("ArrowRight");
    expect(await page.locator("#funnel .chart-caption").textContent()).toMatch(/\d+ of \d+ upheld/);
    await tabAndEnter(page, page.locator("#funnel .chart-table summary"));
    const rows = await page.locator("#funnel tbody tr").allTextContents();
    expect(rows).toHaveLength(points.length);
    for (const point of points) {
      expect(rows.some((row) => row.startsWith(`${point.name}${point.upheld} of ${point.investigated}`))).toBe(true);
    }
    const link = page.locator("#funnel .chart-downloads").getByRole("link", { name: "CSV" });
    await tabTo(page, link);
    const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    const csv = readFileSync(await file.path(), "utf8");
    const [head = "", ...lines] = csv.split("\r\n");
    const columns = head.replace(/^\ufeff/, "").split(",");
    for (const point of points) {
      const cells = lines.find((line) => line.includes(point.slug))?.split(",") ?? [];
      expect(cells[columns.indexOf("upheld")]).toBe(String(point.upheld));
      expect(cells[columns.indexOf("investigated")]).toBe(String(point.investigated));
    }
    await tabTo(page, page.getByLabel("Compare"), "Shift+Tab");
    await page.keyboard.press("ArrowDown");
    await page.waitForURL(/adjust=case-mix/);
    expect(complaints).toEqual([]);
    await context.close();
  }, 90_000);

  test("a journalist: from a council's page to a link to the very paragraph, and a feed", async () => {
    const { context, page, complaints } = await open();
    const { councils } = await read("/api/v1/councils?sort=decisions&limit=1");
    await page.goto(`/councils?name=${encodeURIComponent(councils[0].name)}`);
    await ready(page);
    await tabAndEnter(page, page.getByRole("link", { name: councils[0].name, exact: true }));
    await page.waitForURL(`**/councils/${councils[0].slug}`);
    const feed = await page.getByRole("link", { name: "Feed of new decisions" }).getAttribute("href");
    const answered = await served().app.inject({ url: feed ?? "" });
    expect(answered.headers["content-type"]).toContain("atom");
    expect(answered.body).toContain("<entry>");

    await page.goto(`/?council=${councils[0].slug}&remedy=symbolic-payment`);
    await ready(page);
    await tabAndEnter(page, page.locator(".result-sums .pinpoint"));
    await page.waitForURL(/mark=/);
    await page.locator(".mark-target").first().waitFor();
    expect(await page.locator(".paragraph:target").count()).toBe(1);
    expect(await page.locator(".mark-target").first().isVisible()).toBe(true);
    await page.keyboard.press("n");
    await page.locator("mark[data-lit]").first().waitFor();

    // The citation offers the paragraph that the reader came to, as a link that names the state of the corpus.
    await tabTo(page, page.locator("#cite summary"), "Shift+Tab");
    await page.keyboard.press("Enter");
    const copied = await page.locator("#cite dd").first().textContent();
    const target = await page.locator(".paragraph:target").getAttribute("id");
    expect(copied).toMatch(/\/decisions\/[\w-]+\?corpus=[0-9a-f]{12}#p\d+$/);
    expect(target?.startsWith(copied?.split("#")[1] ?? "?")).toBe(true);
    expect((await page.goto(copied ?? ""))?.status()).toBe(200);
    await ready(page);
    expect(await page.locator(".paragraph:target").count()).toBe(1);
    expect(complaints).toEqual([]);
    await context.close();
  }, 90_000);
});
