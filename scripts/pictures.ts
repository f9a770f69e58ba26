/**
 * Makes the pictures of the README: starts Redress over a fictional corpus and photographs its pages in Chromium.
 * Run: node --import tsx scripts/pictures.ts [CORPUS]   (a corpus made with `npm run ingest -- demo`)
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openCorpus } from "../data/corpus.ts";
import { findServedCorpus } from "../data/corpus-files.ts";
import { buildApp } from "../server/app.ts";
import { makeConfig } from "../server/config.ts";
import { openPages } from "../server/pages.ts";
import { findChromium, launch, ready } from "../test/support/browser.ts";

const FOLDER = fileURLToPath(new URL("../docs/pictures", import.meta.url));

const chromium = findChromium();
const file = process.argv[2] ?? findServedCorpus();
if (chromium === null || file === null) {
  console.error("Needs a Chromium, and a corpus: npm run ingest -- demo");
  process.exit(1);
}
const corpus = openCorpus(file, { mode: "read" });
if (!corpus.fictional) {
  console.error(`${file} holds real decisions; pictures are made of fictional ones only.`);
  process.exit(1);
}
const config = makeConfig({ workers: 0, rateLimit: 0, logLevel: "silent" });
const app = await buildApp({ corpus, config, extra: [await openPages()] });
const origin = await app.listen({ port: 0, host: "127.0.0.1" });
const read = async (url: string) => (await app.inject({ url })).json();
const { results } = await read("/api/v1/decisions?fault=delay&remedy=symbolic-payment&outcome=upheld&limit=1");
const { councils } = await read("/api/v1/councils?sort=decisions&limit=1");
const decision = results[0];

const PICTURES = [
  { name: "search", path: "/?q=delay%20payment&outcome=upheld", height: 900 },
  { name: "decision", path: `/decisions/${decision.slug}#${decision.paying[0]?.paragraph ?? "p1"}`, height: 900 },
  { name: "benchmark", path: "/benchmark?fault=delay&proposePounds=350", height: 1500 },
  { name: "council", path: `/councils/${councils[0].slug}`, height: 1100 },
  { name: "phone", path: "/benchmark?fault=delay", height: 800, width: 390 },
];

mkdirSync(FOLDER, { recursive: true });
const browser = await launch(chromium);
for (const { name, path, height, width = 1280 } of PICTURES) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(origin + path);
  await ready(page);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  await page.close();
  console.log(`docs/pictures/${name}.png`);
}
await browser.close();
await app.close();
corpus.close();
