#!/usr/bin/env node
// npm run mcp: the corpus as read-only tools of the Model Context Protocol, over standard input and output.
import { register } from "tsx/esm/api";

register();
const { main } = await import("../server/mcp-stdio.ts");
await main(process.argv.slice(2));
