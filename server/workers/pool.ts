/**
 * Worker threads for long searches. The queue is bounded: beyond it a search is refused with 503 and Retry-After. A
 * search that outlasts the limit is stopped by ending its thread, the only way to stop SQLite in the middle.
 */
import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import { Busy, Problem } from "../problems.ts";
import type { JsonReply } from "../search/reply.ts";
import { YOUNG_MB } from "./index-thread.ts";
import type { SearchAnswer, SearchTask } from "./search-worker.ts";

export interface PoolOptions {
  file: string;
  threads: number;
  /** Searches that may wait. */
  queue: number;
  /** Milliseconds. */
  timeLimit: number;
}

/** Said where a search was stopped; the caller answers with less. */
export class TimeLimitReached extends Error {}

export class SearchPool {
  readonly #pool: Piscina<SearchTask, SearchAnswer>;
  readonly #options: PoolOptions;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#pool = new Piscina({
      filename: fileURLToPath(new URL("search-worker.ts", import.meta.url)),
      // One thread stays ready; the others start as they are needed.
      minThreads: Math.min(1, options.threads),
      maxThreads: options.threads,
      idleTimeout: 60_000,
      maxQueue: options.queue,
      execArgv: ["--import", "tsx"],
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
  }

  get waiting(): number {
    return this.#pool.queueSize;
  }

  /** Throws Busy where the queue is full, TimeLimitReached where the search was stopped, else the search's own Problem. */
  async search(
    query: SearchTask["query"],
    startAgain: string,
    snapshot: SearchTask["snapshot"],
    index: SearchTask["index"] = null,
  ): Promise<JsonReply> {
    if (this.#pool.queueSize >= this.#options.queue)
      throw new Busy("Too many long searches are under way; ask again shortly.", 2);
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), this.#options.timeLimit);
    try {
      const answer = await this.#pool.run(
        { file: this.#options.file, query, startAgain, snapshot, index },
        { signal: abort.signal },
      );
      if ("json" in answer) {
        const { buffer, byteOffset, byteLength } = answer.json;
        return { json: Buffer.from(buffer, byteOffset, byteLength), next: answer.next };
      }
      const { status, code, title, detail, options } = answer.problem;
      throw new Problem(status, code, title, detail, options);
    } catch (error) {
      if (abort.signal.aborted) throw new TimeLimitReached("The search took longer than the limit");
      if (error instanceof Error && /queue/i.test(error.message) && !(error instanceof Problem))
        throw new Busy("Too many long searches are under way; ask again shortly.", 2, { cause: error });
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
  }
}
