#!/usr/bin/env node
// Runs the command line of ingest, in this very process: no second Node is started.
import { load, runBuilt } from "./program.mjs";

await runBuilt();
const { main } = await load("ingest/cli.ts");
process.exitCode = await main(process.argv.slice(2));
