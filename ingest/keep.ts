/** The one writer: takes what the workers prepared and keeps it in batches, counting what became of each text. */
import type { Corpus } from "../data/corpus.ts";
import type { SaveOutcome } from "../data/corpus-writer.ts";
import type { FailedCorrection } from "../data/corrections.ts";
import type { Progress } from "./progress.ts";
import type { Quarantine } from "./sources/source.ts";
import type { TaskResult } from "./workers/tasks.ts";

export interface Kept {
  /** Texts looked at, refused ones included. */
  read: number;
  counts: Record<SaveOutcome, number>;
  refused: Quarantine[];
  failedCorrections: FailedCorrection[];
}

/** No decision waits longer than this for its commit, in ms: what is lost with the process is read again in no time. */
const LONGEST_WAIT = 1_500;

/** From so many changes on, writing the index anew costs less than it spares the searches after it. */
const WORTH_SETTLING = 1_000;

/**
 * Keeps all results; commits every `batchSize` decisions (1,000 in a transaction measured ×2.5 over one each), sooner
 * where reading is slow.
 * `total` is for the progress alone.
 */
export async function keepResults(
  corpus: Corpus,
  results: AsyncIterable<TaskResult[]>,
  options: { batchSize?: number; progress?: Progress; total?: number | null } = {},
): Promise<Kept> {
  const { batchSize = 500, progress, total = null } = options;
  const kept: Kept = {
    read: 0,
    counts: { added: 0, changed: 0, unchanged: 0, "source-added": 0, withdrawn: 0 },
    refused: [],
    failedCorrections: [],
  };
  let waiting: Extract<TaskResult, { prepared: unknown }>[] = [];
  let committed = performance.now();
  const flush = (): void => {
    const saved = corpus.writer.saveBatch(waiting.map((result) => result.prepared));
    for (const [index, result] of saved.entries()) {
      const uri = waiting[index]?.prepared.source.uri ?? "";
      if ("error" in result) kept.refused.push({ uri, code: "not-stored", message: result.error.message });
      else {
        kept.counts[result.outcome] += 1;
        if (result.outcome === "withdrawn") {
          kept.refused.push({
            uri,
            code: "withdrawn",
            message: `${result.slug} was withdrawn from this corpus; nothing brings it back unasked`,
          });
        }
      }
    }
    waiting = [];
    committed = performance.now();
    progress?.update(kept.read, total);
  };
  for await (const batch of results) {
    for (const result of batch) {
      kept.read += 1;
      if ("quarantine" in result) kept.refused.push(result.quarantine);
      else {
        waiting.push(result);
        kept.failedCorrections.push(...result.failed);
      }
    }
    if (waiting.length >= batchSize || (waiting.length > 0 && performance.now() - committed > LONGEST_WAIT)) flush();
  }
  if (waiting.length > 0) flush();
  if (kept.counts.added + kept.counts.changed >= WORTH_SETTLING) corpus.writer.settle();
  return kept;
}
