/** Which engine answers: what the operator asked for, or what fits corpus and machine. */
import type { Config } from "../../config.ts";

export interface Choice {
  engine: "memory" | "fts5";
  /** Why, for the log. */
  reason: string;
}

/** Below this FTS5 answers in a millisecond or two, and a second copy of the words gains nothing that is felt. */
const FEWEST = 1000;
/** Memory a decision, measured: docs/search.md. Building takes about as much again for a while. */
const BYTES_A_DECISION = 10_000;
const WHILE_BUILDING = 2.5;

const inMB = (bytes: number) => `${Math.round(bytes / 1e6).toLocaleString("en-GB")} MB`;

/** `available` is the memory that this process may still take, in bytes. */
export function chooseEngine(asked: Config["engine"], file: string, size: number, available: number): Choice {
  if (file === ":memory:") return { engine: "fts5", reason: "the corpus is in no file" };
  if (asked !== "auto") return { engine: asked, reason: "--engine says so" };
  const decisions = `${size.toLocaleString("en-GB")} decisions`;
  if (size < FEWEST) return { engine: "fts5", reason: `${decisions} are few` };
  const needed = size * BYTES_A_DECISION;
  return needed * WHILE_BUILDING > available
    ? { engine: "fts5", reason: `${decisions} need ${inMB(needed)}, of ${inMB(available)} too much` }
    : { engine: "memory", reason: `${decisions} need ${inMB(needed)} of ${inMB(available)}` };
}
