/**
 * Worker threads for long searches. The queue is bounded: beyond it a search is refused with 503 and Retry-After. A
 * search that outlasts the limit is stopped by ending its thread, the only way to stop SQLite in the middle.
 */
import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import { Busy, Problem } from "../problems.ts";
import type { JsonReply } from "../search/reply.ts";
import { soon, YOUNG_MB } from "./index-thread.ts";
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

interface Waiting {
  begin: () => void;
  giveUp: (error: Error) => void;
  timer: NodeJS.Timeout;
}

const busy = (): Busy => new Busy("Too many long searches are under way; ask again shortly.", 2);

export class SearchPool {
  readonly #pool: Piscina<SearchTask, SearchAnswer>;
  readonly #options: PoolOptions;
  /** Searches that wait for a thread, first come, first served. The limit of time is for the search, not for the wait. */
  readonly #waiting: Waiting[] = [];
  #running = 0;
  #hasAnswered = false;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#pool = new Piscina({
      filename: fileURLToPath(new URL("search-worker.mjs", import.meta.url)),
      // One thread stays ready; the others start as they are needed.
      minThreads: Math.min(1, options.threads),
      maxThreads: options.threads,
      idleTimeout: 60_000,
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /** True where a thread that has answered before has nothing to do. */
  get isFree(): boolean {
    return this.#hasAnswered && this.#running < Math.min(this.#options.threads, this.#pool.threads.length);
  }

  /**
   * Throws Busy where the queue is full or the wait was as long as a search may be, TimeLimitReached where the search was
   * stopped, else the search's own Problem.
   */
  async search(
    query: SearchTask["query"],
    startAgain: string,
    snapshot: SearchTask["snapshot"],
    index: SearchTask["index"] = null,
  ): Promise<JsonReply> {
    await this.#turn();
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), this.#options.timeLimit);
    try {
      const answer = await this.#pool.run(
        { file: this.#options.file, query, startAgain, snapshot, index },
        { signal: abort.signal },
      );
      this.#hasAnswered = true;
      if ("json" in answer) {
        const { buffer, byteOffset, byteLength } = answer.json;
        return { json: Buffer.from(buffer, byteOffset, byteLength), next: answer.next };
      }
      const { status, code, title, detail, options } = answer.problem;
      throw new Problem(status, code, title, detail, options);
    } catch (error) {
      if (abort.signal.aborted) throw new TimeLimitReached("The search took longer than the limit");
      throw error;
    } finally {
      clearTimeout(timer);
      this.#running -= 1;
      this.#next();
    }
  }

  /** Waits for a thread; throws Busy where that would take too long. */
  async #turn(): Promise<void> {
    const { threads, queue, timeLimit } = this.#options;
    if (this.#running < threads) {
      this.#running += 1;
      return;
    }
    if (this.#waiting.length >= queue) throw busy();
    await new Promise<void>((begin, giveUp) => {
      const timer = setTimeout(() => {
        const at = this.#waiting.findIndex((one) => one.timer === timer);
        if (at >= 0) this.#waiting.splice(at, 1);
        giveUp(busy());
      }, timeLimit);
      this.#waiting.push({ begin, giveUp, timer });
    });
  }

  #next(): void {
    if (this.#running >= this.#options.threads) return;
    const next = this.#waiting.shift();
    if (next === undefined) return;
    clearTimeout(next.timer);
    this.#running += 1;
    next.begin();
  }

  async close(): Promise<void> {
    for (const { giveUp, timer } of this.#waiting.splice(0)) {
      clearTimeout(timer);
      giveUp(busy());
    }
    await soon(this.#pool.destroy());
  }
}
