/** Starts the thread that follows the corpus and passes on what it hands out; begins anew where it ends unasked. */
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { prepareIndex } from "../prepare.ts";
import type { SharedSnapshot } from "../shared-snapshot.ts";
import type { IndexMessage } from "./index-worker.ts";

export interface IndexThread {
  /** Tells the thread what the main thread has read, so that it need not read all of that again. */
  tell(snapshot: SharedSnapshot): void;
  close(): Promise<void>;
}

/** A thread that failed is started again after so long, at most so often. */
const PAUSE_MS = 10_000;
const STARTS = 3;
/** Memory for what is used once: V8's own choice of 48 MB is more than the rest of the thread. */
export const YOUNG_MB = 6;

/** A thread in the middle of a reading ends when that does: the process need not wait so long, threads end with it. */
const END_MS = 2_000;

/** Waits for an end, but not for ever. */
export async function soon(end: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, END_MS);
  });
  await Promise.race([end, late]);
  clearTimeout(timer);
}

export interface Followed {
  /** The corpus, and how many decisions it holds. */
  file: string;
  size: number;
  /** Hash of the state that the caller has read, when the thread starts. */
  hash: () => string;
  /** False where no index is kept in memory, only columns. */
  hasIndex: boolean;
}

/** `receive` is called in this thread with every message, `lost` when nobody follows the corpus any more. */
export function startIndexThread(
  { file, size, hash, hasIndex }: Followed,
  receive: (message: IndexMessage) => void,
  lost: () => void,
): IndexThread {
  let worker: Worker | undefined;
  let isClosing = false;
  let starts = 0;
  let pause: NodeJS.Timeout | undefined;
  const start = () => {
    if (isClosing) return;
    starts += 1;
    const thread = new Worker(fileURLToPath(new URL("index-worker.mjs", import.meta.url)), {
      workerData: { file, hash: hash(), hasIndex },
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
    worker = thread;
    thread.unref();
    thread.on("message", receive);
    thread.on("error", (error) => receive({ text: `The index thread failed: ${error.message}`, isWarning: true }));
    thread.on("exit", () => {
      if (isClosing) return;
      lost();
      if (starts >= STARTS) return;
      pause = setTimeout(start, PAUSE_MS);
      pause.unref();
    });
  };
  const preparation = hasIndex ? prepareIndex(file, size) : null;
  if (preparation === null) start();
  else {
    receive({ text: "Building the index in memory in a process of its own; FTS5 answers meanwhile" });
    void preparation.done.then(start);
  }
  return {
    tell(snapshot) {
      worker?.postMessage(snapshot);
    },
    async close() {
      isClosing = true;
      clearTimeout(pause);
      preparation?.stop();
      if (worker !== undefined) await soon(worker.terminate());
    },
  };
}
