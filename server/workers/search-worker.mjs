/** Entry of a thread that answers searches: Node runs no TypeScript in the first file of a thread. */
import { load } from "../../bin/program.mjs";

const { default: answer } = await load("server/workers/search-worker.ts");
export default answer;
