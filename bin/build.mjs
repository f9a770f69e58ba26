#!/usr/bin/env node
// Builds the web application (the browser's files into web/dist/client, the renderer into web/dist/server) and the program.
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { buildProgram } from "./program.mjs";
import { writeStamp } from "./web-stamp.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
await build({ logLevel: "warn" });
await build({ logLevel: "warn", build: { ssr: true } });
writeStamp();
await buildProgram();
