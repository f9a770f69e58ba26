// Lets a worker thread load TypeScript, whatever its parent was started with.
import { register } from "tsx/esm/api";

register();
const { default: run } = await import("./worker.ts");
export default run;
