/** A worker thread of ingest: does the tasks that it is handed (see work.ts). */
import { workerData } from "node:worker_threads";
import type { Task, TaskResult, WorkerContext } from "./tasks.ts";
import { createWork } from "./work.ts";

const context: WorkerContext = workerData;
const work = createWork(context);

export default async function run(task: Task): Promise<TaskResult[]> {
  return (await work)(task);
}
