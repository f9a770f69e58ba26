/**
 * `ingest demo [--size N] [--seed S]`: makes the fictional demonstration corpus. Documents are written as text and
 * read by the same pipeline as everything else, in worker threads; this thread only writes to the corpus.
 */
import type { Effects } from "../effects.ts";
import { type Kept, keepResults } from "../keep.ts";
import { startProgress } from "../progress.ts";
import { createPool, runInOrder } from "../workers/pool.ts";
import type { Task } from "../workers/tasks.ts";
import { type CommonOptions, openToFill, readCorrections } from "./context.ts";
import { reportKept } from "./report.ts";

export const DEMO_SIZE = 2_000;
export const DEMO_SEED = 1;

export interface DemoOptions extends CommonOptions {
  size?: number;
  seed?: number;
  threads?: number;
}

/** Documents a task: enough that the copy between threads does not count, few enough that the bar moves. */
const BATCH = 50;

/** Makes or completes the demonstration. Returns the exit code. */
export async function demoCommand(options: DemoOptions, effects: Effects): Promise<number> {
  const { size = DEMO_SIZE, seed = DEMO_SEED } = options;
  const began = effects.now().getTime();
  const corpus = await openToFill(options, { fictional: true });
  try {
    effects.err(`Making ${size.toLocaleString("en-GB")} FICTIONAL decisions for demonstration in ${corpus.file}`);
    const settings = JSON.stringify({ size, seed });
    const before = corpus.meta("demo");
    if (before !== null && before !== settings) {
      effects.err(`It held a demonstration of other settings (${before}), which is made anew`);
      corpus.writer.clear();
    }
    corpus.writer.setMeta("demo", settings);
    const run = corpus.writer.startRun(`demo --size ${size} --seed ${seed}`, effects.now().toISOString());
    const progress = await startProgress("fictional decisions", effects);
    const context = { fictional: true, corrections: readCorrections(corpus, effects) };
    const pool = await createPool(context, options.threads);
    let kept: Kept;
    try {
      kept = await keepResults(corpus, runInOrder(pool, demoTasks(size, seed)), { progress, total: size });
    } finally {
      progress.stop();
      await pool.close();
    }
    corpus.writer.finishRun(run, { read: kept.read, ...kept.counts }, kept.refused, effects.now().toISOString());
    return reportKept(corpus, kept, effects, { ...options, seconds: (effects.now().getTime() - began) / 1000 });
  } finally {
    corpus.close();
  }
}

function* demoTasks(size: number, seed: number): Generator<Task> {
  for (let from = 0; from < size; from += BATCH) {
    yield { kind: "demo", seed, size, from, to: Math.min(size, from + BATCH) };
  }
}
