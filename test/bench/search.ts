/**
 * The mix of 200 queries over HTTP, full replies, one after another: Redress's search, and beside it in the same minutes
 * any server that answers the same addresses (q, council, year), as the reference servers of a comparison do.
 *
 *   node --import tsx test/bench/search.ts CORPUS [--engine fts5] [--queries FILE] [--against NAME=URL]…
 *
 * `--queries` writes the mix as JSON first (what a reference server is started with) and stops where no corpus of the
 * other side is named. Figures are medians over five passes after a warm one; quote ratios, never milliseconds.
 */
import { writeFileSync } from "node:fs";
import http from "node:http";
import { parseArgs } from "node:util";
import { openCorpus } from "../../data/corpus.ts";
import { buildApp } from "../../server/app.ts";
import { configSchema, makeConfig } from "../../server/config.ts";
import { loadSnapshot } from "../../server/state.ts";
import { type MixQuery, makeMix, textOf } from "./search-mix.ts";

const PASSES = 5;
const agent = new http.Agent({ keepAlive: true });

function get(url: URL): Promise<number> {
  return new Promise((resolve, reject) => {
    http
      .get(url, { agent }, (reply) => {
        let bytes = 0;
        reply.on("data", (chunk: Buffer) => {
          bytes += chunk.length;
        });
        reply.on("end", () =>
          reply.statusCode === 200
            ? resolve(bytes)
            : reject(new Error(`${reply.statusCode} for ${url.pathname}${url.search}`)),
        );
      })
      .on("error", reject);
  });
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
const median = (values: readonly number[]): number =>
  at(
    [...values].sort((a, b) => a - b),
    0.5,
  );

interface Measured {
  p50: number;
  p95: number;
  max: number;
  spread: [number, number];
  kilobytes: number;
  kinds: Record<string, number>;
}

async function measure(mix: readonly MixQuery[], address: (query: MixQuery) => URL): Promise<Measured> {
  let bytes = 0;
  for (const query of mix) bytes += await get(address(query));
  const passes: { p50: number; p95: number; max: number }[] = [];
  const kinds = new Map<string, number[]>();
  for (let pass = 0; pass < PASSES; pass += 1) {
    const times: number[] = [];
    for (const query of mix) {
      const began = performance.now();
      await get(address(query));
      const took = performance.now() - began;
      times.push(took);
      kinds.set(query.kind, [...(kinds.get(query.kind) ?? []), took]);
    }
    times.sort((a, b) => a - b);
    passes.push({ p50: at(times, 0.5), p95: at(times, 0.95), max: times.at(-1) ?? 0 });
  }
  const p50s = passes.map((pass) => pass.p50);
  return {
    p50: median(p50s),
    p95: median(passes.map((pass) => pass.p95)),
    max: median(passes.map((pass) => pass.max)),
    spread: [Math.min(...p50s), Math.max(...p50s)],
    kilobytes: Math.round(bytes / mix.length / 1024),
    kinds: Object.fromEntries([...kinds].map(([kind, times]) => [kind, median(times)])),
  };
}

const round = (n: number): string => n.toFixed(2);

function show(name: string, m: Measured, base: Measured | null): void {
  const ratio = base === null ? "" : `  ×${round(m.p50 / base.p50)} p50, ×${round(m.p95 / base.p95)} p95`;
  const kinds = Object.entries(m.kinds).map(([kind, ms]) => `${kind} ${round(ms)}`);
  console.log(
    `${name}: p50 ${round(m.p50)} (${round(m.spread[0])}–${round(m.spread[1])}) p95 ${round(m.p95)} max ${round(m.max)} ms, ${m.kilobytes} KB${ratio}\n  ${kinds.join(", ")}`,
  );
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    engine: { type: "string", default: "fts5" },
    queries: { type: "string" },
    against: { type: "string", multiple: true },
  },
});
const [file] = positionals;
if (file === undefined) throw new Error("Name the corpus file");
const corpus = openCorpus(file, { mode: "read" });
const mix = makeMix(corpus.sqlite, loadSnapshot(corpus));
if (values.queries !== undefined) writeFileSync(values.queries, JSON.stringify(mix));

if (values.queries === undefined || values.against !== undefined) {
  const engine = configSchema.shape.engine.parse(values.engine);
  const app = await buildApp({ corpus, config: makeConfig({ engine, logLevel: "silent", rateLimit: 0, maxDelay: 0 }) });
  const ours = await app.listen({ port: 0, host: "127.0.0.1" });
  const address = (base: string, isOurs: boolean) => (query: MixQuery) => {
    const url = new URL(base);
    url.searchParams.set("q", textOf(query));
    if (query.council !== undefined) url.searchParams.set("council", query.council);
    if (query.year !== undefined && isOurs) {
      url.searchParams.set("from", `${query.year}-01-01`);
      url.searchParams.set("to", `${query.year}-12-31`);
    } else if (query.year !== undefined) url.searchParams.set("year", String(query.year));
    return url;
  };
  let base: Measured | null = null;
  for (const other of values.against ?? []) {
    const [name = "other", url = ""] = other.split(/=(.*)/s);
    const measured = await measure(mix, address(url, false));
    show(name, measured, base);
    base ??= measured;
  }
  show(`Redress (${engine})`, await measure(mix, address(`${ours}/api/v1/decisions`, true)), base);
  await app.close();
}
agent.destroy();
corpus.close();
