/** Starts the index worker and passes on what it hands out; begins anew where it ends unasked. */
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { IndexMessage } from "./index-worker.ts";

export interface IndexThread {
  close(): Promise<void>;
}

/** A thread that failed is started again after so long, at most so often. */
const PAUSE_MS = 10_000;
const STARTS = 3;

/** `file` is the corpus. `receive` is called in this thread with every message. */
export function startIndexThread(file: string, receive: (message: IndexMessage) => void): IndexThread {
  let worker: Worker;
  let isClosing = false;
  let starts = 0;
  let pause: NodeJS.Timeout | undefined;
  const start = () => {
    starts += 1;
    worker = new Worker(fileURLToPath(new URL("index-worker.mjs", import.meta.url)), {
      workerData: { file },
      execArgv: [],
    });
    worker.unref();
    worker.on("message", receive);
    worker.on("error", (error) => receive({ text: `The index thread failed: ${error.message}`, isWarning: true }));
    worker.on("exit", () => {
      if (isClosing || starts >= STARTS) return;
      pause = setTimeout(start, PAUSE_MS);
      pause.unref();
    });
  };
  start();
  return {
    async close() {
      isClosing = true;
      clearTimeout(pause);
      await worker.terminate();
    },
  };
}
