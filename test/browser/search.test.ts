/** The search page in a real browser: choices keep focus and place, ranges, suggestions, ways out of nothing. */
import { expect, test } from "vitest";
import { ready } from "../support/browser.ts";
import { inChromium } from "../support/chromium-suite.ts";

inChromium("searching in Chromium", ({ open, read }) => {
  test("choosing a facet keeps the focus, the place and the order, says the count, and goes back exactly", async () => {
    const { context, page } = await open();
    await page.goto("/?q=payment");
    await ready(page);
    const before = await page.locator("#count").textContent();
    const labels = () => page.locator(".facet:has([name=fault]) > fieldset > ul .facet-label").allTextContents();
    const order = await labels();
    const box = page.getByRole("checkbox", { name: /^Delay/ }).first();
    await box.focus();
    const place = await page.evaluate(() => window.scrollY);
    await page.keyboard.press("Space");
    await page.waitForURL(/fault=delay/);
    await page.waitForFunction((text) => document.querySelector("#count")?.textContent !== text, before);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("value"))).toBe("delay");
    expect(Math.abs((await page.evaluate(() => window.scrollY)) - place)).toBeLessThan(80);
    expect((await labels()).slice(0, order.length)).toEqual(order);
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
    await page.goForward();
    await page.waitForFunction((text) => document.querySelector("#count")?.textContent === text, after);
    expect(
      await page
        .getByRole("checkbox", { name: /^Delay/ })
        .first()
        .isChecked(),
    ).toBe(true);
    await context.close();
  }, 60_000);

  test("a facet opened by hand stays open, and what is chosen in it is searched for", async () => {
    const { context, page } = await open();
    await page.goto("/?outcome=upheld");
    await ready(page);
    const facet = page.locator(".facet", { has: page.getByText("Injustice", { exact: true }) }).first();
    await facet.locator("> summary").click();
    const box = facet.getByRole("checkbox").first();
    const value = await box.getAttribute("value");
    await box.check();
    await page.waitForURL((url) => url.searchParams.get("injustice") === value);
    await box.uncheck();
    await page.waitForURL((url) => !url.searchParams.has("injustice"));
    expect(await box.isVisible()).toBe(true);
    expect(new URL(page.url()).searchParams.getAll("outcome")).toEqual(["upheld"]);
    await context.close();
  }, 60_000);

  test("dates and sums can be brushed over their small histograms, and typed", async () => {
    const { context, page } = await open();
    await page.goto("/?outcome=upheld");
    await ready(page);
    const histogram = page.locator(".range-field svg").first();
    const area = await histogram.boundingBox();
    if (!area) throw new Error("The histogram has no place");
    await page.mouse.move(area.x + area.width * 0.3, area.y + 20);
    await page.mouse.down();
    await page.mouse.move(area.x + area.width * 0.6, area.y + 20, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/from=\d{4}-01-01/);
    const { searchParams } = new URL(page.url());
    const { total } = await read(
      `/api/v1/decisions?outcome=upheld&from=${searchParams.get("from")}&to=${searchParams.get("to")}`,
    );
    await page.waitForFunction(
      (count) => document.querySelector("#count")?.textContent?.startsWith(`${count} `),
      String(total),
    );
    // The same range, typed: what the brush chose stands in the fields.
    expect(await page.getByLabel("From", { exact: true }).inputValue()).toBe(searchParams.get("from"));
    await page.getByLabel("At least £").fill("500");
    await page.getByLabel("At least £").press("Tab");
    await page.waitForURL(/minPounds=500/);
    const fewer = await read(
      `/api/v1/decisions?outcome=upheld&min=50000&from=${searchParams.get("from")}&to=${searchParams.get("to")}`,
    );
    await page.waitForFunction(
      (count) => document.querySelector("#count")?.textContent?.startsWith(`${count} `),
      String(fewer.total),
    );
    await context.close();
  }, 60_000);

  test("nothing found offers which filter to drop, with how many there would be", async () => {
    const { context, page } = await open();
    const { facets } = await read("/api/v1/decisions?limit=1");
    const category = facets.category[0].value;
    await page.goto(`/?outcome=upheld&category=${category}&from=1999-01-01&to=1999-12-31`);
    await ready(page);
    const offer = page.locator(".nothing-drops a").first();
    const promised = await offer.textContent();
    await offer.click();
    await page.locator(".result").first().waitFor();
    expect(await page.locator("#count").textContent()).toContain(promised ?? "?");
    await context.close();
  }, 60_000);

  test("suggestions name councils, categories, faults, references and Acts; chosen with the keyboard", async () => {
    const { context, page } = await open();
    const { councils } = await read("/api/v1/councils?sort=decisions&limit=1");
    const { results, facets } = await read("/api/v1/decisions?outcome=upheld&limit=1");
    const typed: ReadonlyArray<readonly [string, string]> = [
      [councils[0].name.slice(0, 6), "body"],
      [facets.category[0].label.slice(0, 6), "category"],
      ["dela", "kind of fault"],
      [results[0].ref, "reference"],
      ["Children", "law"],
    ];
    await page.goto("/");
    await ready(page);
    const field = page.getByRole("combobox");
    for (const [words, kind] of typed) {
      await field.fill(words);
      await page.locator(".suggest-option", { hasText: kind }).first().waitFor();
    }
    expect(await field.getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("Escape");
    expect(await field.getAttribute("aria-expanded")).toBe("false");
    await field.fill("");
    await page.keyboard.type(councils[0].name.slice(0, 6));
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("ArrowDown");
    expect(await field.getAttribute("aria-activedescendant")).toBeTruthy();
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.pathname !== "/" || url.search !== "");
    await context.close();
  }, 60_000);

  test("an example of the first screen runs on a click, and what was searched for is said", async () => {
    const { context, page } = await open();
    await page.goto("/");
    await ready(page);
    const examples = page.locator(".examples a");
    const count = await examples.count();
    expect(count).toBeGreaterThan(3);
    for (let index = 0; index < count; index++) {
      await page.goto("/");
      await ready(page);
      await examples.nth(index).click();
      await page.locator(".echo").waitFor();
      expect(await page.locator(".echo p").first().textContent()).toMatch(/^Decisions/);
    }
    await context.close();
  }, 60_000);
});
