/** Sends random requests to the application and tells which were answered as none should be. */

import { openPages } from "../../server/pages.ts";
import { fuzzRequest } from "./fuzz.ts";
import { openApp, type SearchApp } from "./search-app.ts";
import { buildWeb } from "./serve.ts";
import { truthCorpus } from "./truth-corpus.ts";

/** Longest that one request may take, in ms: a hang is a fault as a crash is. */
const PATIENCE = 20_000;

/** API and pages over invented decisions. */
export async function openFuzzed(decisions: number): Promise<SearchApp> {
  await buildWeb();
  return openApp(truthCorpus(decisions).corpus, {}, [await openPages()]);
}

export async function fuzzApp(held: SearchApp, seed: number, from: number, to: number): Promise<string[]> {
  const faults: string[] = [];
  for (let number = from; number < to; number += 1) {
    const { payload, ...request } = fuzzRequest(seed, number);
    const said = `${seed}:${number} ${request.method} ${JSON.stringify(request.url).slice(0, 300)}`;
    const started = performance.now();
    const reply = await held.app.inject({ ...request, ...(payload === undefined ? {} : { payload }) });
    const ms = performance.now() - started;
    if (reply.statusCode >= 500 && reply.statusCode !== 503)
      faults.push(`${said}: ${reply.statusCode} ${reply.body.slice(0, 200)}`);
    if (ms > PATIENCE) faults.push(`${said}: ${Math.round(ms)} ms`);
    const type = String(reply.headers["content-type"] ?? "");
    if (
      reply.statusCode >= 400 &&
      request.method !== "HEAD" &&
      !request.url.startsWith("/mcp") &&
      !type.includes("problem+json") &&
      !(type.includes("text/html") && !request.url.startsWith("/api/v1/"))
    )
      faults.push(`${said}: ${reply.statusCode} is no problem document but ${type}`);
    if ("x-evil" in reply.headers) faults.push(`${said}: a header came through`);
  }
  return faults;
}
