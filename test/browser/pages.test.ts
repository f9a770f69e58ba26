import { AxeBuilder } from "@axe-core/playwright";
import { beforeAll, expect, test } from "vitest";
import { ready } from "../support/browser.ts";
import { inChromium } from "../support/chromium-suite.ts";

let paths: string[] = [];

inChromium("every page in Chromium", ({ open, read }) => {
  beforeAll(async () => {
    const { results } = await read("/api/v1/decisions?remedy=symbolic-payment&limit=1");
    const { councils } = await read("/api/v1/councils?sort=decisions&limit=2");
    paths = [
      "/",
      "/?q=delay",
      "/?q=zzzzqqq&outcome=upheld",
      `/decisions/${results[0].slug}?q=payment`,
      "/decisions/99-999-999",
      "/remedies?q=payment",
      "/benchmark",
      "/benchmark?fault=delay&proposePounds=350",
      "/benchmark?part=apologyOnly",
      "/benchmark/comparables?fault=delay",
      "/benchmark?terms=real&unit=per-month&duration=3-to-6-months&region=south-east",
      "/councils",
      `/councils/${councils[0].slug}`,
      "/councils/funnel",
      "/councils/trends",
      `/compare?council=${councils[0].slug}&council=${councils[1].slug}`,
      "/casebook",
      "/check",
      "/methods",
      "/about",
      "/accessibility",
      "/api",
      "/nowhere",
    ];
  });

  test.each(["light", "dark"] as const)(
    "no accessibility fault, no complaint, nothing fetched elsewhere (%s)",
    async (colorScheme) => {
      const { context, page, complaints } = await open({ colorScheme });
      const faults: string[] = [];
      for (const path of paths) {
        await page.goto(path);
        await ready(page);
        const axe = new AxeBuilder({ page });
        // Only the colours differ in the dark.
        const { violations } = await (colorScheme === "light"
          ? axe.withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
          : axe.withRules(["color-contrast"])
        ).analyze();
        faults.push(...violations.map(({ id, nodes }) => `${path}: ${id}: ${nodes[0]?.html.slice(0, 160)}`));
      }
      expect(faults).toEqual([]);
      expect(complaints).toEqual([]);
      expect(await context.cookies()).toEqual([]);
      await context.close();
    },
    240_000,
  );

  test("at 320 pixels nothing makes the page scroll sideways", async () => {
    const { context, page } = await open({ viewport: { width: 320, height: 640 } });
    const wide: string[] = [];
    for (const path of paths) {
      await page.goto(path);
      await ready(page);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wide.push(`${path}: ${width}`);
    }
    expect(wide).toEqual([]);
    await context.close();
  }, 120_000);

  test.each([
    [1280, 500],
    [360, 640],
  ])(
    "nothing that takes focus is hidden, on any page (%i × %i)",
    async (width, height) => {
      const { context, page } = await open({ viewport: { width, height } });
      const covered: string[] = [];
      for (const path of paths) {
        await page.goto(path);
        await ready(page);
        for (let step = 0; step < 40; step++) {
          await page.keyboard.press("Tab");
          const hidden = await page.evaluate(() => {
            const focused = document.activeElement;
            // A link that runs over two lines is seen where its first line is.
            const box = focused?.getClientRects()[0];
            if (!focused || focused === document.body || !box) return null;
            const middle = (from: number, to: number, end: number) => (Math.max(0, from) + Math.min(end, to)) / 2;
            const above = document.elementsFromPoint(
              middle(box.left, box.right, innerWidth),
              middle(box.top, box.bottom, innerHeight),
            );
            // Of dots in one place the ring of the one in focus shows around the others.
            const top = above.find(
              (one) => one.contains(focused) || !one.closest("a[data-dot]") || focused.contains(one),
            );
            const seen = top !== undefined && (focused.contains(top) || top.contains(focused));
            return seen ? null : focused.outerHTML.slice(0, 120);
          });
          if (hidden) covered.push(`${path}: ${hidden}`);
        }
      }
      expect(covered).toEqual([]);
      await context.close();
    },
    180_000,
  );

  test("search, reading, clauses, benchmark and councils work without JavaScript", async () => {
    const { context, page } = await open({ javaScriptEnabled: false });
    await page.goto("/");
    await page.getByRole("combobox").fill("delay");
    await page.getByRole("button", { name: "Search" }).click();
    await page.getByRole("checkbox", { name: /^Upheld/ }).check();
    await page.getByRole("button", { name: "Apply" }).click();
    expect(new URL(page.url()).searchParams.getAll("outcome")).toEqual(["upheld"]);
    await page.locator(".result-title a").first().click();
    expect(await page.locator("#p1").count()).toBe(1);
    await page.goto("/benchmark");
    await page.getByLabel("Fault", { exact: true }).selectOption("delay");
    await page.getByRole("button", { name: "Show" }).click();
    expect(await page.locator(".answer").first().textContent()).toContain("such");
    await page.goto("/remedies?q=payment");
    expect(await page.locator(".result").count()).toBeGreaterThan(0);
    await page.goto("/councils");
    await page.locator(".councils-list a").first().click();
    expect(await page.locator("h1").count()).toBe(1);
    await context.close();
  }, 60_000);
});
