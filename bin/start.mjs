#!/usr/bin/env node
// npm start: builds what is missing, makes the demonstration where no corpus holds anything, then serves.
// Options after "--" are the server's (--port, --host, --origin, --corpus FILE, --engine …).
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { load, runBuilt } from "./program.mjs";
import { isBuilt } from "./web-stamp.mjs";

const args = process.argv.slice(2);

/** Runs another starter to its end, with this terminal. */
function run(script, ...scriptArgs) {
  const { status, signal } = spawnSync(
    process.execPath,
    [fileURLToPath(new URL(script, import.meta.url)), ...scriptArgs],
    {
      stdio: "inherit",
    },
  );
  if (status !== 0) process.exit(signal ? 1 : (status ?? 1));
}

function namesCorpus() {
  return args.some((arg) => arg === "--corpus" || arg.startsWith("--corpus=")) || Boolean(process.env.REDRESS_CORPUS);
}

const asksForHelp = args.includes("--help") || args.includes("-h");

if (!asksForHelp && !isBuilt()) {
  console.error("Building the web application (once, about half a minute) …");
  run("./build.mjs");
}

await runBuilt();

if (!asksForHelp && !namesCorpus()) {
  const { findServedCorpus, unfinishedDemo } = await load("data/corpus-files.ts");
  const served = findServedCorpus();
  const unfinished = served === null ? null : unfinishedDemo(served);
  if (served === null) {
    console.error("No decisions are held yet, so the FICTIONAL demonstration corpus is made first (once).");
    console.error("Real decisions go in with: npm run ingest -- files PATH…");
    run("./ingest.mjs", "demo");
  } else if (unfinished) {
    console.error("The making of the FICTIONAL demonstration corpus was broken off; it goes on.");
    run("./ingest.mjs", "demo", "--size", String(unfinished.size), "--seed", String(unfinished.seed));
  }
}

// The server reads its options from process.argv, prints its address and stays until it is told to stop.
const { main } = await load("server/main.ts");
await main(args);
