/** Threads that read and prepare decisions while the main thread writes; results come back in the order of the tasks. */
import { availableParallelism } from "node:os";
import type { Task, TaskResult, WorkerContext } from "./tasks.ts";
import { createWork } from "./work.ts";

export interface Pool {
  run(task: Task): Promise<TaskResult[]>;
  /** Tasks that may be under way at once without queueing up texts in memory. */
  readonly width: number;
  close(): Promise<void>;
}

/** A pool of `threads` workers (default: one a core); with 0 the work is done in the calling thread. */
export async function createPool(context: WorkerContext, threads = availableParallelism()): Promise<Pool> {
  if (threads === 0) {
    const run = await createWork(context);
    return { run, width: 1, close: async () => {} };
  }
  const { Piscina } = await import("piscina");
  const pool = new Piscina<Task, TaskResult[]>({
    filename: new URL("./worker.mjs", import.meta.url).href,
    execArgv: [],
    workerData: context,
    minThreads: threads,
    maxThreads: threads,
    // The writer of this process needs the results as they come; a queue of its own would hide the backlog.
    maxQueue: threads * 2,
  });
  return { run: (task) => pool.run(task), width: threads + 1, close: () => pool.close({ force: true }) };
}

/** Runs tasks with at most `pool.width` under way and gives their results in order. */
export async function* runInOrder(
  pool: Pool,
  tasks: AsyncIterable<Task> | Iterable<Task>,
): AsyncGenerator<TaskResult[]> {
  const underWay: Promise<TaskResult[]>[] = [];
  for await (const task of tasks) {
    const result = pool.run(task);
    // An error of a later task must not count as unhandled while an earlier one is awaited.
    result.catch(() => {});
    underWay.push(result);
    if (underWay.length >= pool.width) {
      const next = underWay.shift();
      if (next) yield await next;
    }
  }
  for (const next of underWay) yield await next;
}
