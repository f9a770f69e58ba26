// Entry of a thread of ingest: Node runs no TypeScript in the first file of a thread.
import { load } from "../../bin/program.mjs";

const { default: run } = await load("ingest/workers/worker.ts");
export default run;
