/**
 * An ingest that goes on until it is told to stop: invented documents through the same reading and keeping as
 * `ingest demo`, so many a second, a few in each transaction. Prints how many it kept.
 *
 *   node --import tsx test/support/steady-ingest.ts CORPUS A_SECOND
 */
import { setTimeout as pause } from "node:timers/promises";
import { openCorpus } from "../../data/corpus.ts";
import { demoItems } from "../../ingest/workers/demo-items.ts";
import { createReader } from "../../ingest/workers/work.ts";

const [file = "", aSecond = "10"] = process.argv.slice(2);
const TOGETHER = 5;
/** Of another demonstration than the corpus: most references are new, some are held and change. */
const OTHER = { kind: "demo", seed: 4711, size: 100_000 } as const;

let isStopped = false;
process.once("SIGTERM", () => {
  isStopped = true;
});
const read = await createReader({ fictional: true, corrections: [] });
const corpus = openCorpus(file, { mode: "write", fictional: true });
const began = performance.now();
let kept = 0;
for (let from = 0; !isStopped; from += TOGETHER) {
  const prepared = demoItems({ ...OTHER, from, to: from + TOGETHER }).flatMap((item) => {
    const result = read(item);
    return "prepared" in result ? [result.prepared] : [];
  });
  kept += corpus.writer.saveBatch(prepared).filter((one) => !("error" in one)).length;
  await pause(Math.max(0, began + ((from + TOGETHER) * 1000) / Number(aSecond) - performance.now()));
}
corpus.close();
console.log(`${kept} kept in ${((performance.now() - began) / 1000).toFixed(0)} s`);
