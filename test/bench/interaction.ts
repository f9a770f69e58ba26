/**
 * How long a reader waits beyond the server's own time, in a real Chromium: a filter is chosen, and the clock stops
 * when the new results are painted. The server's time is what the browser measured between sending the request and
 * the first byte of the reply; the rest is ours: download, parsing, drawing, painting.
 *
 * Run: node --import tsx test/bench/interaction.ts CORPUS [ROUNDS]   (never pass or fail; prints a table)
 */
import { openCorpus } from "../../data/corpus.ts";
import { buildApp } from "../../server/app.ts";
import { makeConfig } from "../../server/config.ts";
import { openPages, WEB_DIST } from "../../server/pages.ts";
import { findChromium, launch, openPage, ready } from "../support/browser.ts";

const [file, rounds = "5"] = process.argv.slice(2);
const chromium = findChromium();
if (file === undefined || chromium === null) {
  console.error("Run: node --import tsx test/bench/interaction.ts CORPUS [ROUNDS], with a Chromium installed");
  process.exit(1);
}
const corpus = openCorpus(file, { mode: "read" });
const config = makeConfig({ workers: 1, rateLimit: 0, logLevel: "error", maxDelay: 0 });
const app = await buildApp({ corpus, config, extra: [await openPages(process.env.WEB_DIST ?? WEB_DIST)] });
const origin = await app.listen({ port: 0, host: "127.0.0.1" });
const browser = await launch(chromium);

interface Step {
  name: string;
  from: string;
  /** What is clicked. */
  click: string;
}

const STEPS: readonly Step[] = [
  { name: "an outcome, words asked for", from: "/?q=delay+payment", click: "input[name=outcome][value=upheld]" },
  { name: "a fault, words asked for", from: "/?q=school+transport", click: "input[name=fault]" },
  { name: "a council, words asked for", from: "/?q=complaint", click: "input[name=council]" },
  { name: "a category, nothing asked for", from: "/?outcome=upheld", click: "input[name=category]" },
  { name: "a council, over clauses", from: "/remedies?q=payment", click: "input[name=council]" },
];

/** In the page: clicks, waits for the new count and its paint, and tells the server's share of the time. */
async function chooseAndTime(selector: string): Promise<{ all: number; server: number; bytes: number }> {
  const input = document.querySelector<HTMLInputElement>(selector);
  const count = document.querySelector("#count");
  if (!input || !count) throw new Error(`nothing to click: ${selector}`);
  performance.clearResourceTimings();
  const painted = new Promise<number>((resolve, reject) => {
    setTimeout(() => reject(new Error(`nothing changed: ${selector}`)), 10_000);
    new MutationObserver((_, watcher) => {
      watcher.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      });
    }).observe(count, { childList: true, characterData: true, subtree: true });
  });
  const started = performance.now();
  input.click();
  const ended = await painted;
  const requests = performance
    .getEntriesByType("resource")
    .filter((entry) => entry instanceof PerformanceResourceTiming)
    .filter((entry) => /\/api\/v1\/(?:decisions|remedies)\?/.test(entry.name));
  const first = Math.min(...requests.map((entry) => entry.requestStart));
  const last = Math.max(...requests.map((entry) => entry.responseStart));
  return {
    all: ended - started,
    server: last - first,
    bytes: requests.reduce((sum, entry) => sum + entry.decodedBodySize, 0),
  };
}

const middle = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

console.log(`${corpus.state().size} decisions, ${rounds} rounds; milliseconds, median (largest)`);
for (const step of STEPS) {
  const taken: Array<{ all: number; server: number; bytes: number }> = [];
  for (let round = 0; round <= Number(rounds); round++) {
    const { context, page } = await openPage(browser, origin, { viewport: { width: 1280, height: 900 } });
    await page.goto(step.from);
    await ready(page);
    await page.waitForTimeout(400);
    const times = await page.evaluate(chooseAndTime, step.click);
    // The first round warms the server.
    if (round > 0) taken.push(times);
    await context.close();
  }
  const beyond = taken.map(({ all, server }) => all - server);
  const of = (values: number[]) => `${middle(values).toFixed(0)} (${Math.max(...values).toFixed(0)})`;
  console.log(
    `${step.name}: beyond the server ${of(beyond)}, server ${of(taken.map(({ server }) => server))}, ${(middle(taken.map(({ bytes }) => bytes)) / 1000).toFixed(0)} kB of JSON`,
  );
}
await browser.close();
await app.close();
corpus.close();
