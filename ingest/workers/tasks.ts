/** What the main thread and its workers say to each other. Plain data in batches: a single text is not worth the copy. */
import type { Prepared } from "../../data/corpus-rows.ts";
import type { Correction, FailedCorrection } from "../../data/corrections.ts";
import type { Quarantine, SourceItem } from "../sources/source.ts";

/** What a worker knows from its start. */
export interface WorkerContext {
  fictional: boolean;
  corrections: readonly Correction[];
}

export type Task =
  | { kind: "read"; items: SourceItem[] }
  /** Documents `from` up to `to` (exclusive) of the demonstration of `size` documents. */
  | { kind: "demo"; seed: number; size: number; from: number; to: number };

export type TaskResult = { prepared: Prepared; failed: FailedCorrection[] } | { quarantine: Quarantine };
