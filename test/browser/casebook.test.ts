/** The casebook and the check of references: what stays in the browser, and what comes back from a file or a link. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { ready } from "../support/browser.ts";
import { inChromium } from "../support/chromium-suite.ts";
import { readZipEntry } from "../support/zip-entry.ts";

const heldBy = (page: Page) => page.evaluate(() => JSON.parse(localStorage.getItem("redress.casebook") ?? "null"));

/** Two clauses, a decision's paragraph and a chart, with a note and a group. */
async function fill(page: Page): Promise<void> {
  await page.goto("/?remedy=symbolic-payment");
  await ready(page);
  for (const index of [0, 1]) {
    await page.locator(".result").nth(index).getByRole("button", { name: /^Keep/ }).click();
  }
  await page.locator(".result-title a").first().click();
  await page.locator("#p1").waitFor();
  await page.locator("#cite summary").click();
  await page.getByLabel("Paragraph", { exact: true }).fill("1");
  await page.locator(".cite-paragraph").getByRole("button", { name: /^Keep/ }).click();
  await page.goto("/benchmark?fault=delay");
  await ready(page);
  await page.locator("#sums .chart-downloads").getByRole("button", { name: /^Keep/ }).click();
  await page.goto("/casebook");
  await ready(page);
  await page.locator(".casebook-item").nth(3).waitFor();
  await page.getByLabel("Note").first().fill("secret remark");
  await page.getByLabel("Group").nth(1).fill("mine");
  await page.getByLabel("Title").fill("My own cases");
  await page.getByLabel("Title").press("Tab");
}

inChromium("the casebook in Chromium", ({ open }) => {
  test("nothing of it leaves the browser, and nothing pasted but by the one check that is asked for", async () => {
    const { context, page } = await open();
    const sent: string[] = [];
    page.on("request", (request) => sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ""}`));
    await fill(page);
    await page.reload();
    await ready(page);
    expect(await page.getByLabel("Note").first().inputValue()).toBe("secret remark");
    expect(sent.join("\n")).not.toMatch(/secret|own%20cases|own\+cases|own cases/);

    await page.goto("/check");
    await ready(page);
    await page.getByLabel("Text to check").fill("As in 99 999 999, the Council should pay £350.");
    await page.getByRole("button", { name: "Check" }).click();
    await page.getByText("not held").first().waitFor();
    expect(sent.filter((line) => line.includes("99 999 999"))).toHaveLength(1);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(["redress.casebook"]);
    await context.close();
  }, 90_000);

  test("its file and its link bring back everything: order, groups, notes, title", async () => {
    const { context, page } = await open({ acceptDownloads: true });
    await fill(page);
    await page.getByRole("button", { name: /^Down/ }).first().click();
    const before = await heldBy(page);
    expect(before.items).toHaveLength(4);
    expect(new Set(before.items.map((item: { kind: string }) => item.kind))).toEqual(
      new Set(["clause", "paragraph", "chart"]),
    );
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: /Save as a file/ }).click(),
    ]);
    const path = await file.path();
    page.once("dialog", (dialog) => dialog.accept());
    await page.getByRole("button", { name: "Empty it" }).click();
    await page.getByText("Nothing is kept yet").waitFor();
    await page.getByLabel("Read a casebook file").setInputFiles(path);
    await page.locator(".casebook-item").nth(3).waitFor();
    expect(await heldBy(page)).toEqual(before);

    const { shareFragment } = await import("../../web/casebook-text.ts");
    const other = await open();
    const sent: string[] = [];
    other.page.on("request", (request) => sent.push(request.url()));
    await other.page.goto(`/casebook${shareFragment(before)}`);
    await ready(other.page);
    await other.page.getByRole("button", { name: "Add it to mine" }).click();
    await other.page.locator(".casebook-item").nth(3).waitFor();
    expect(await heldBy(other.page)).toEqual(before);
    expect(sent.join("\n")).not.toContain("book=");
    await other.context.close();
    await context.close();
  }, 90_000);

  test("it goes out as Word, Markdown, CSV, BibTeX and RIS, with the acknowledgement", async () => {
    const { context, page } = await open({ acceptDownloads: true });
    await fill(page);
    const { items } = await heldBy(page);
    const files: Record<string, Buffer> = {};
    for (const name of ["Word", "CSV", "Markdown", "BibTeX", "RIS"]) {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name, exact: true }).click(),
      ]);
      files[name] = readFileSync(await download.path());
    }
    const word = await readZipEntry(files.Word ?? Buffer.alloc(0), "word/document.xml");
    const texts: Record<string, string> = {
      ...Object.fromEntries(Object.entries(files).map(([name, file]) => [name, String(file)])),
      Word: word,
    };
    for (const [name, text] of Object.entries(texts)) {
      expect(text, name).toContain(items[0].ref);
      expect(text, name).toContain("FICTIONAL");
    }
    expect(texts.CSV).toContain("Commission for Local Administration");
    expect(texts.Markdown).toContain("secret remark");
    expect(texts.BibTeX).toMatch(/^@\w+\{/);
    expect(texts.RIS).toMatch(/^TY {2}- /);
    expect(word).toContain("mine");
    await context.close();
  }, 90_000);
});
