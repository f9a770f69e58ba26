/**
 * Searches a second with one worker thread and with more, over one index in shared memory: the mix, whole replies as
 * bytes, four asked for at a time for each thread. Rounds alternate, so that what the machine does beside falls on both.
 *
 *   node --import tsx test/bench/workers.ts CORPUS QUERIES.json [THREADS] [ROUNDS] [SECONDS]
 */
import { readFileSync } from "node:fs";
import { openCorpus } from "../../data/corpus.ts";
import { indexFolderOf } from "../../data/corpus-files.ts";
import { searchQuerySchema } from "../../server/schemas/query.ts";
import { CorpusIndex } from "../../server/search/memory/corpus-index.ts";
import { IndexFolder } from "../../server/search/memory/index-folder.ts";
import { share } from "../../server/shared-snapshot.ts";
import { readCorpus } from "../../server/state.ts";
import { SearchPool } from "../../server/workers/pool.ts";
import { inputOf } from "./engine.ts";
import type { MixQuery } from "./engine-queries.ts";

const [file = "", list = "", threads = "2", rounds = "5", seconds = "3"] = process.argv.slice(2);
const corpus = openCorpus(file, { mode: "read" });
const held = new CorpusIndex(corpus.sqlite, new IndexFolder(indexFolderOf(file)));
held.load();
held.refresh();
const index = held.shared();
const snapshot = share(readCorpus(corpus));
corpus.close();
const mix: MixQuery[] = JSON.parse(readFileSync(list, "utf8"));
const queries = mix.map((query) => searchQuerySchema.parse(inputOf(query)));

/** Searches a second for so long. */
async function rate(pool: SearchPool, asked: number, ms: number): Promise<number> {
  const until = performance.now() + ms;
  let done = 0;
  let next = 0;
  const one = async () => {
    while (performance.now() < until) {
      const query = queries[(next++ * 37) % queries.length];
      if (query !== undefined) await pool.search(query, "/", snapshot, index);
      done += 1;
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: asked }, one));
  return (done * 1000) / (performance.now() - began);
}

const options = { file, queue: 100, timeLimit: 60_000 };
const pools = [1, Number(threads)].map((count) => ({ count, pool: new SearchPool({ ...options, threads: count }) }));
const rates = new Map<number, number[]>(pools.map(({ count }) => [count, []]));
for (const { count, pool } of pools) await rate(pool, 4 * count, 5000);
for (let round = 0; round < Number(rounds); round += 1)
  for (const { count, pool } of pools) rates.get(count)?.push(await rate(pool, 4 * count, Number(seconds) * 1000));
const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
for (const [count, values] of rates)
  console.log(
    `${count} threads: ${middle(values).toFixed(0)} a second (${values.map((n) => n.toFixed(0)).join(", ")})`,
  );
const ratios = (rates.get(1) ?? []).map((one, i) => (rates.get(Number(threads))?.[i] ?? 0) / one);
console.log(`×${middle(ratios).toFixed(2)} (${ratios.map((n) => n.toFixed(2)).join(", ")})`);
for (const { pool } of pools) await pool.close();
