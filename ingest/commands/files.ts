/** `ingest files PATH…`: reads files, folders and archives into the real corpus. */
import type { Effects } from "../effects.ts";
import { type Kept, keepResults } from "../keep.ts";
import { startProgress } from "../progress.ts";
import { readSources } from "../sources/files.ts";
import type { Quarantine, SourceItem } from "../sources/source.ts";
import { createPool, runInOrder } from "../workers/pool.ts";
import type { Task } from "../workers/tasks.ts";
import { type CommonOptions, openToFill, readCorrections } from "./context.ts";
import { reportKept } from "./report.ts";

/** Below this many texts, starting threads costs more than they save. */
const WORTH_THREADS = 60;
const BATCH_ITEMS = 40;
const BATCH_BYTES = 4 * 1024 * 1024;

export interface FilesOptions extends CommonOptions {
  /** Reading threads; left out: one a core, none for a handful of files. */
  threads?: number;
}

/** Keeps every text that is a decision. Returns the exit code: 1 if any was refused. */
export async function filesCommand(paths: readonly string[], options: FilesOptions, effects: Effects): Promise<number> {
  const began = effects.now().getTime();
  const corpus = await openToFill(options, { fictional: false });
  try {
    const run = corpus.writer.startRun(`files ${paths.join(" ")}`, effects.now().toISOString());
    const progress = await startProgress("texts", effects);
    const refused: Quarantine[] = [];
    const batches = batched(paths, refused);
    // The first batches are read before deciding whether threads are worth it.
    const ahead: Task[] = [];
    let texts = 0;
    for (; texts < WORTH_THREADS; ) {
      const next = await batches.next();
      if (next.done) break;
      texts += next.value.items.length;
      ahead.push(next.value);
    }
    const threads = texts < WORTH_THREADS ? 0 : options.threads;
    const context = { fictional: false, corrections: readCorrections(corpus, effects) };
    const pool = await createPool(context, threads);
    let kept: Kept;
    try {
      kept = await keepResults(corpus, runInOrder(pool, concat(ahead, batches)), { progress });
    } finally {
      progress.stop();
      await pool.close();
    }
    kept.read += refused.length;
    kept.refused.unshift(...refused);
    corpus.writer.finishRun(run, { read: kept.read, ...kept.counts }, kept.refused, effects.now().toISOString());
    return reportKept(corpus, kept, effects, { ...options, seconds: (effects.now().getTime() - began) / 1000 });
  } finally {
    corpus.close();
  }
}

async function* batched(
  paths: readonly string[],
  refused: Quarantine[],
): AsyncGenerator<{ kind: "read"; items: SourceItem[] }> {
  let items: SourceItem[] = [];
  let bytes = 0;
  for await (const source of readSources(paths)) {
    if ("quarantine" in source) {
      refused.push(source.quarantine);
      continue;
    }
    items.push(source.item);
    bytes += source.item.bytes.length;
    if (items.length >= BATCH_ITEMS || bytes >= BATCH_BYTES) {
      yield { kind: "read", items };
      items = [];
      bytes = 0;
    }
  }
  if (items.length > 0) yield { kind: "read", items };
}

async function* concat(first: readonly Task[], rest: AsyncIterable<Task>): AsyncGenerator<Task> {
  yield* first;
  yield* rest;
}
