/**
 * The thread that keeps the index in memory at the state of the corpus: loads it from disk, builds what is missing, and
 * hands every new state to the main thread. It looks every quarter of a second whether something was committed, which
 * costs SQLite one look at the head of its log.
 */
import { parentPort, workerData } from "node:worker_threads";
import { z } from "zod";
import { openCorpus } from "../../data/corpus.ts";
import { indexFolderOf } from "../../data/corpus-files.ts";
import { CorpusIndex } from "../search/memory/corpus-index.ts";
import { IndexFolder } from "../search/memory/index-folder.ts";
import type { SharedIndex } from "../search/memory/shared-index.ts";

export interface IndexMessage {
  /** For the log. */
  text: string;
  /** Left out where the message is only for the log. */
  index?: SharedIndex;
  /** True where something went wrong and FTS5 goes on answering. */
  isWarning?: boolean;
}

const LOOK_EVERY_MS = 250;

const { file } = z.object({ file: z.string() }).parse(workerData);
const corpus = openCorpus(file, { mode: "read" });
const index = new CorpusIndex(corpus.sqlite, new IndexFolder(indexFolderOf(file)));

const send = (message: IndexMessage) => parentPort?.postMessage(message);
const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));

function publish(done: string, began: number): void {
  const { segments, docs, bytes } = index.size;
  const seconds = ((performance.now() - began) / 1000).toFixed(2);
  const text = `Index in memory ${done} in ${seconds} s: ${docs} decisions, ${(bytes / 1e6).toFixed(1)} MB in ${segments} segments`;
  send({ text, index: index.shared() });
}

function save(): void {
  try {
    index.save();
  } catch (error) {
    send({ text: `The index cannot be kept on disk and will be built again: ${reason(error)}`, isWarning: true });
  }
}

/** Hands out the state of the corpus, then folds and keeps it. */
function follow(done: string): void {
  const began = performance.now();
  const before = index.state;
  if (!index.refresh()) {
    send({ text: "Commits come faster than the index in memory can follow; FTS5 answers", isWarning: true });
    return;
  }
  if (index.state === before) return;
  publish(done, began);
  const foldBegan = performance.now();
  if (index.fold()) publish("folded", foldBegan);
  save();
}

let dataVersion = -1;

function look(): void {
  const { dataVersion: now } = corpus.state();
  if (now === dataVersion) return;
  dataVersion = now;
  try {
    follow("brought up to date");
  } catch (error) {
    // Tried again at the next commit; the threads that answer see that the states differ and ask FTS5.
    send({ text: `The index in memory cannot be brought up to date: ${reason(error)}`, isWarning: true });
  }
}

const began = performance.now();
const unusable = index.load();
if (unusable === null && index.isCurrent()) publish("loaded", began);
else if (unusable !== null) send({ text: `Building the index in memory (${unusable})` });
if (!index.isCurrent()) follow(unusable === null ? "brought up to date" : "built");
dataVersion = corpus.state().dataVersion;
look();
setInterval(look, LOOK_EVERY_MS);
