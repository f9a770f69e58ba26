/**
 * One measurement of test/bench/ingest.ts in a process of its own, so that its memory is its own:
 *   node --import tsx test/bench/ingest-ways.ts WAY SIZE THREADS FILE FOLDER
 * FILE is the corpus that is filled or read, FOLDER holds the texts as files. Prints seconds and processor seconds.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import Database from "better-sqlite3";
import { makeDemoDocument } from "../../data/demo/document.ts";
import { demoCommand } from "../../ingest/commands/demo.ts";
import { filesCommand } from "../../ingest/commands/files.ts";
import { reparseCommand } from "../../ingest/commands/reparse.ts";
import { processEffects } from "../../ingest/effects.ts";

const [way = "", sizeText = "", threadsText = "", file = "", folder = ""] = process.argv.slice(2);
const size = Number(sizeText);
const threads = Number(threadsText);
const effects = { ...processEffects(), out: () => {}, err: () => {}, terminal: false };

/** Texts into two tables and a full-text index, and nothing else: what no ingest can do without. */
function insertBare(bodies: Iterable<string>): void {
  const sqlite = new Database(`${file}.bare`);
  sqlite.pragma("journal_mode = WAL");
  sqlite.pragma("synchronous = NORMAL");
  sqlite.exec(
    "CREATE TABLE texts (id INTEGER PRIMARY KEY, body TEXT); CREATE VIRTUAL TABLE fts USING fts5(body, content='', detail=full)",
  );
  const text = sqlite.prepare("INSERT INTO texts (id, body) VALUES (?, ?)");
  const fts = sqlite.prepare("INSERT INTO fts (rowid, body) VALUES (?, ?)");
  const insert = sqlite.transaction((batch: readonly string[], from: number) => {
    for (const [n, body] of batch.entries()) {
      text.run(from + n + 1, body);
      fts.run(from + n + 1, body);
    }
  });
  let done = 0;
  let batch: string[] = [];
  const flush = () => {
    insert(batch, done);
    done += batch.length;
    batch = [];
  };
  for (const body of bodies) {
    batch.push(body);
    if (batch.length === 1000) flush();
  }
  flush();
  sqlite.close();
}

function* generated(): Generator<string> {
  for (let n = 0; n < size; n += 1) yield makeDemoDocument(1, n, size).text;
}
function* inFiles(): Generator<string> {
  for (const name of readdirSync(folder)) yield readFileSync(join(folder, name), "utf8");
}
function* stored(): Generator<string> {
  const sqlite = new Database(file, { readonly: true });
  const raws = sqlite.prepare<[], Buffer>("SELECT raw FROM sources WHERE current = 1 ORDER BY decision_id").pluck();
  for (const raw of raws.iterate()) yield inflateSync(raw).toString("utf8");
  sqlite.close();
}

const WAYS: Record<string, () => Promise<unknown> | unknown> = {
  generate: () => {
    let letters = 0;
    for (const text of generated()) letters += text.length;
    if (letters === 0) throw new Error("Nothing was generated");
  },
  "demo-bare": () => insertBare(generated()),
  demo: () => demoCommand({ size, corpus: file, threads, json: true }, effects),
  "files-bare": () => insertBare(inFiles()),
  files: () => filesCommand([folder], { corpus: file, threads, json: true }, effects),
  "reparse-bare": () => insertBare(stored()),
  reparse: () => reparseCommand({ corpus: file, threads, json: true }, effects),
};

const began = performance.now();
await WAYS[way]?.();
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(
  JSON.stringify({
    seconds: (performance.now() - began) / 1000,
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    peakMegabytes: maxRSS / 1024,
  }),
);
