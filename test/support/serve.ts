/** The whole service over a small fictional corpus made by the real pipeline, for tests that need real pages. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { openCorpus } from "../../data/corpus.ts";
import { buildApp } from "../../server/app.ts";
import { makeConfig } from "../../server/config.ts";
import type { App } from "../../server/deps.ts";
import { openPages } from "../../server/pages.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SIZE = 240;
const SEED = 7;

/** The demonstration corpus of this test run: made once, shared by all test files of the run. */
export function demoCorpusFile(): string {
  const shared = join(tmpdir(), `redress-test-${process.ppid}-${SIZE}.db`);
  if (existsSync(shared)) return shared;
  const own = join(mkdtempSync(join(tmpdir(), "redress-test-")), "demo.db");
  const args = ["bin/ingest.mjs", "demo", "--size", String(SIZE), "--seed", String(SEED), "--corpus", own];
  execFileSync(process.execPath, args, { cwd: ROOT, stdio: "ignore" });
  if (!existsSync(shared)) renameSync(own, shared);
  return shared;
}

/** Builds the web application where it is missing or old; one of several test files does, the others wait. */
export async function buildWeb(): Promise<void> {
  const stamp: { isBuilt: () => boolean } = await import(new URL("../../bin/web-stamp.mjs", import.meta.url).href);
  const lock = join(tmpdir(), `redress-test-${process.ppid}-build`);
  while (!stamp.isBuilt()) {
    try {
      mkdirSync(lock);
    } catch {
      await setTimeout(300);
      continue;
    }
    try {
      if (!stamp.isBuilt()) execFileSync(process.execPath, ["bin/build.mjs"], { cwd: ROOT, stdio: "ignore" });
    } finally {
      rmSync(lock, { recursive: true });
    }
  }
}

export interface Served {
  app: App;
  /** "http://127.0.0.1:PORT", or "" where it does not listen. */
  origin: string;
  close: () => Promise<void>;
}

/** Starts the service over the demonstration corpus; `listen: false` leaves it to `app.inject`. */
export async function serve({ listen = true, rateLimit = 0 } = {}): Promise<Served> {
  await buildWeb();
  const corpus = openCorpus(demoCorpusFile(), { mode: "read" });
  const config = makeConfig({ workers: 0, rateLimit, logLevel: "silent" });
  const app = await buildApp({ corpus, config, extra: [await openPages()] });
  const origin = listen ? await app.listen({ port: 0, host: "127.0.0.1" }) : "";
  return {
    app,
    origin,
    close: async () => {
      await app.close();
      corpus.close();
    },
  };
}
