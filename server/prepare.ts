/**
 * What a start needs of a large corpus and does not find beside it is made by a process of its own: reading 57,500
 * decisions, or indexing them, leaves a hundred megabytes in pieces behind that a process cannot give back, and the service
 * would hold them for as long as it runs.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type Corpus, openCorpus } from "../data/corpus.ts";
import { indexFolderOf } from "../data/corpus-files.ts";
import { isKept, stampOf } from "./kept-snapshot.ts";
import { CorpusIndex } from "./search/memory/corpus-index.ts";
import { IndexFolder } from "./search/memory/index-folder.ts";
import { State } from "./state.ts";

/** Of fewer decisions less is left behind than a process takes to start. */
const WORTH_A_PROCESS = 5_000;

type Part = "columns" | "index";

export interface Preparation {
  /** Settles when the process has ended, however it ended: what it has not made the service makes itself. */
  done: Promise<void>;
  stop(): void;
}

function prepare(part: Part, file: string): Preparation {
  const starter = fileURLToPath(new URL("../bin/prepare.mjs", import.meta.url));
  const maker: ChildProcess = spawn(process.execPath, [starter, part, file], { stdio: "ignore" });
  const stop = () => maker.kill();
  process.once("exit", stop);
  const done = new Promise<void>((resolve) => {
    const ended = () => {
      process.off("exit", stop);
      resolve();
    };
    maker.once("exit", ended);
    maker.once("error", ended);
  });
  return { done, stop };
}

/** Has the columns read and kept, where they are not (kept-snapshot.ts); null where there is nothing to do. */
export function prepareColumns(corpus: Corpus, fewest = WORTH_A_PROCESS): Preparation | null {
  const { hash, size } = corpus.state();
  return size < fewest || isKept(corpus.file, stampOf(corpus.file, hash)) ? null : prepare("columns", corpus.file);
}

/** Has the index in memory built and written, where none is that can be used; null where there is nothing to do. */
export function prepareIndex(file: string, size: number, fewest = WORTH_A_PROCESS): Preparation | null {
  return size < fewest || new IndexFolder(indexFolderOf(file)).unusable() === null ? null : prepare("index", file);
}

/** What that process does. */
export async function main([part, file = ""]: readonly string[]): Promise<void> {
  const corpus = openCorpus(file, { mode: "read" });
  if (part === "columns") await new State(corpus).keep(0);
  else {
    const index = new CorpusIndex(corpus.sqlite, new IndexFolder(indexFolderOf(file)));
    if (index.refresh()) index.save();
  }
  corpus.close();
}
