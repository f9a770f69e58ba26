/** The keyboard alone: what a person without a pointer can reach, and how. */
import type { Locator, Page } from "playwright-core";

/** Farther than any page has things to stop at. */
const MOST_STOPS = 600;

/** Presses Tab (or Shift+Tab) until the wanted control has the focus. Throws where Tab never comes there. */
export async function tabTo(page: Page, wanted: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const element = await wanted.first().elementHandle();
  if (element === null) throw new Error("There is no such control");
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await element.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab never came to ${await element.evaluate((node) => node.outerHTML.slice(0, 200))}`);
}

/** Comes to a control with Tab, and presses Enter on it. */
export async function tabAndEnter(page: Page, wanted: Locator): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press("Enter");
}
