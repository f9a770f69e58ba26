#!/usr/bin/env node
// Runs the command line of ingest. TypeScript goes through tsx in this very process, so no second Node is started.
import { register } from "tsx/esm/api";

register();
const { main } = await import("../ingest/cli.ts");
process.exitCode = await main(process.argv.slice(2));
