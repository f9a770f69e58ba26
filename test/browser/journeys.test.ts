import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium, launch, openPage, ready } from "../support/browser.ts";
import { type Served, serve } from "../support/serve.ts";

const chromium = findChromium();
let served: Served;
let browser: Browser;

describe.skipIf(chromium === null)("journeys in Chromium", () => {
  beforeAll(async () => {
    served = await serve();
    browser = await launch(chromium ?? "");
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  test("an investigator, by keyboard: from plain words to a Word table of comparable clauses", async () => {
    const { context, page, complaints } = await openPage(browser, served.origin, { acceptDownloads: true });
    await page.goto("/");
    await ready(page);
    await page.getByRole("combobox").focus();
    await page.keyboard.type("delay payment");
    await page.keyboard.press("Enter");
    await page.waitForURL(/q=delay/);
    await page.locator("#count").waitFor();
    expect(await page.locator(".result-sums").count()).toBeGreaterThan(0);

    await page.getByRole("link", { name: "Benchmark these" }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/benchmark\?/);
    await page.getByLabel("Fault", { exact: true }).focus();
    await page.keyboard.type("Delay");
    await page.waitForURL(/fault=delay/);
    await page.getByLabel(/Your sum/).fill("350");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Your £350" }).waitFor();
    expect(await page.locator(".proposed-answer .answer").textContent()).toMatch(
      /\d+ of \d+ comparable sums were lower/,
    );

    // A dot is reached with Tab and left with the arrows; Enter would open its clause.
    await page.locator("#sums a[data-dot][tabindex='0']").focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.locator("#sums .chart-caption").textContent()).toContain("£");

    const choices = page.locator(".comparables input[type=checkbox]");
    for (const index of [0, 1]) {
      await choices.nth(index).focus();
      await page.keyboard.press("Space");
    }
    await page.getByRole("button", { name: /Keep 2 in the casebook/ }).focus();
    await page.keyboard.press("Enter");
    await page.goto("/casebook");
    await ready(page);
    expect(await page.locator(".casebook-item").count()).toBe(2);
    await page.getByRole("button", { name: "Word" }).focus();
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    const bytes = readFileSync(await download.path());
    expect(download.suggestedFilename()).toBe("casebook.docx");
    expect(bytes.subarray(0, 2).toString()).toBe("PK");
    expect(complaints).toEqual([]);
    await context.close();
  }, 90_000);

  test("a researcher: the funnel's table, its CSV and the API give the same figures", async () => {
    const { context, page, complaints } = await openPage(browser, served.origin);
    await page.goto("/councils/funnel");
    await ready(page);
    const { points } = (await served.app.inject({ url: "/api/v1/councils/funnel" })).json();
    expect(await page.locator("#funnel a[data-dot]").count()).toBe(points.length);
    await page.locator("#funnel .chart-table summary").click();
    const rows = await page.locator("#funnel tbody tr").allTextContents();
    expect(rows).toHaveLength(points.length);
    for (const point of points) {
      expect(rows.some((row) => row.startsWith(`${point.name}${point.upheld} of ${point.investigated}`))).toBe(true);
    }
    const address = await page.locator("#funnel .chart-downloads a").getAttribute("href");
    const csv = await served.app.inject({ url: address ?? "" });
    expect(csv.statusCode).toBe(200);
    for (const point of points) expect(csv.body).toContain(point.slug);
    await page.getByLabel("Compare").selectOption("case-mix");
    await page.waitForURL(/adjust=case-mix/);
    expect(complaints).toEqual([]);
    await context.close();
  }, 60_000);

  test("a journalist: from a council's page to the very words, a link to them, and a feed", async () => {
    const { context, page, complaints } = await openPage(browser, served.origin);
    const { councils } = (await served.app.inject({ url: "/api/v1/councils?sort=decisions&limit=1" })).json();
    await page.goto("/councils");
    await ready(page);
    await page.getByRole("link", { name: councils[0].name, exact: true }).click();
    await page.waitForURL(`**/councils/${councils[0].slug}`);
    const feed = await page.getByRole("link", { name: "Feed of new decisions" }).getAttribute("href");
    expect((await served.app.inject({ url: feed ?? "" })).headers["content-type"]).toContain("atom");

    await page.goto(`/?council=${councils[0].slug}&remedy=symbolic-payment`);
    await ready(page);
    await page.locator(".result-sums .pinpoint").first().click();
    await page.waitForURL(/mark=/);
    await page.locator(".mark-target").first().waitFor();
    expect(await page.locator(".paragraph:target").count()).toBe(1);
    expect(await page.locator(".mark-target").first().isVisible()).toBe(true);

    await page.keyboard.press("n");
    expect(await page.locator("mark[data-lit]").count()).toBeGreaterThan(0);
    await page.goBack();
    await page.waitForURL(/remedy=symbolic-payment/);
    await page.locator(".result").first().waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  }, 60_000);

  test("choosing a facet keeps the focus and the place, says the count, and goes back exactly", async () => {
    const { context, page } = await openPage(browser, served.origin);
    await page.goto("/?q=payment");
    await ready(page);
    const before = await page.locator("#count").textContent();
    const box = page.getByRole("checkbox", { name: /^Delay/ }).first();
    await box.focus();
    await page.keyboard.press("Space");
    await page.waitForURL(/fault=delay/);
    await page.waitForFunction((text) => document.querySelector("#count")?.textContent !== text, before);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("value"))).toBe("delay");
    const after = (await page.locator("#count").textContent()) ?? "";
    await page.waitForFunction(
      (text) => document.querySelector("[role=status]")?.textContent?.trim() === text.trim(),
      after,
    );
    await page.goBack();
    await page.waitForFunction((text) => document.querySelector("#count")?.textContent === text, before);
    expect(
      await page
        .getByRole("checkbox", { name: /^Delay/ })
        .first()
        .isChecked(),
    ).toBe(false);
    await context.close();
  }, 60_000);

  test("suggestions are chosen with the keyboard; Escape closes them", async () => {
    const { context, page } = await openPage(browser, served.origin);
    const { councils } = (await served.app.inject({ url: "/api/v1/councils?sort=decisions&limit=1" })).json();
    await page.goto("/");
    await ready(page);
    const field = page.getByRole("combobox");
    await field.focus();
    await page.keyboard.type(councils[0].name.slice(0, 6));
    await page.getByRole("option").first().waitFor();
    expect(await field.getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("Escape");
    expect(await field.getAttribute("aria-expanded")).toBe("false");
    await page.keyboard.type(councils[0].name.slice(6, 8));
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.pathname !== "/" || url.search !== "");
    await context.close();
  }, 60_000);

  test("nothing of the casebook or of a pasted letter leaves the browser but the one check that is asked for", async () => {
    const { context, page } = await openPage(browser, served.origin);
    const sent: string[] = [];
    page.on("request", (request) =>
      sent.push(`${request.method()} ${new URL(request.url()).pathname} ${request.postData() ?? ""}`),
    );
    await page.goto("/?remedy=symbolic-payment");
    await ready(page);
    await page.getByRole("button", { name: /^Keep/ }).first().click();
    await page.goto("/casebook");
    await ready(page);
    await page.getByLabel("Note").fill("secret remark");
    await page.getByLabel("Group").fill("mine");
    await page.getByLabel("Title").fill("My own cases");
    await page.reload();
    await ready(page);
    expect(await page.getByLabel("Note").inputValue()).toBe("secret remark");
    expect(sent.join("\n")).not.toMatch(/secret|own cases/);

    await page.goto("/check");
    await ready(page);
    await page.getByLabel("Text to check").fill("As in 99 999 999, the Council should pay £350.");
    await page.getByRole("button", { name: "Check" }).click();
    await page.getByText("not held").first().waitFor();
    expect(sent.filter((line) => line.includes("99 999 999"))).toHaveLength(1);
    await context.close();
  }, 60_000);
});
