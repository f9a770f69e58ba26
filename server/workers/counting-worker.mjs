/** Entry of the counting thread: Node runs no TypeScript in the first file of a thread. */
import { load } from "../../bin/program.mjs";

await load("server/workers/counting-worker.ts");
