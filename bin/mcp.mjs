#!/usr/bin/env node
// npm run mcp: the corpus as read-only tools of the Model Context Protocol, over standard input and output.
import { load, runBuilt } from "./program.mjs";

await runBuilt();
const { main } = await load("server/mcp-stdio.ts");
await main(process.argv.slice(2));
