/** A real Chromium for browser tests: the one that CHROMIUM names, or one in a usual place. */
import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

const USUAL = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Path of a Chromium, or null; then says in one line what to install. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM;
  const found = named ? (existsSync(named) ? named : null) : (USUAL.find(existsSync) ?? null);
  if (found === null) {
    console.warn("Browser tests are skipped: install Chromium (Debian: apt-get install chromium) or set CHROMIUM.");
  }
  return found;
}

export async function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-background-networking"] });
}

export interface Watched {
  context: BrowserContext;
  page: Page;
  /** Errors that the page logged or threw, and requests to anywhere else. */
  complaints: string[];
}

/** A fresh page that collects whatever it complains of: script errors, policy violations, foreign requests. */
export async function openPage(
  browser: Browser,
  origin: string,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<Watched> {
  const context = await browser.newContext({ baseURL: origin, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const complaints: string[] = [];
  page.on("console", (message) => {
    // A 404 or 400 page is asked for on purpose.
    if (message.type() === "error" && !/the server responded with a status of 4/.test(message.text())) {
      complaints.push(message.text());
    }
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    const { origin: asked, protocol } = new URL(request.url());
    if (asked !== origin && !["data:", "blob:"].includes(protocol)) complaints.push(`asked ${request.url()}`);
  });
  return { context, page, complaints };
}

/** Waits until the browser has taken over the served page. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset.ready === "");
}
