/** The thread that answers 503 while the corpus is opened. */
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";

/**
 * Listens on the port in a thread until the function given back is called. Where the port is taken nothing happens: the
 * service itself says so when it comes to listen. Port 0 has no address to keep, so there is no waiting room for it.
 */
export async function openWaitingRoom(address: { host: string; port: number }): Promise<() => Promise<void>> {
  if (address.port === 0) return async () => {};
  const worker = new Worker(fileURLToPath(new URL("./waiting-room.mjs", import.meta.url)), {
    workerData: address,
    execArgv: [],
  });
  worker.unref();
  const [said]: unknown[] = await once(worker, "message");
  return async () => {
    if (said === "listening") {
      const closed = once(worker, "message");
      worker.postMessage("close");
      await closed;
    }
    await worker.terminate();
  };
}
