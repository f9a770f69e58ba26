/** Entry of the index thread: Node runs no TypeScript in the first file of a thread, so this one switches it on. */
import { register } from "tsx/esm/api";

register();
await import("./index-worker.ts");
