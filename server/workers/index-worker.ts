/**
 * The thread that follows the corpus: looks every quarter of a second whether something was committed (one look at the
 * head of SQLite's log), reads the new state, brings the index in memory to it, and hands both to the main thread, which
 * goes on answering meanwhile. Index and columns that it hands over are always of one state.
 */
import { parentPort, workerData } from "node:worker_threads";
import { z } from "zod";
import { openCorpus } from "../../data/corpus.ts";
import { indexFolderOf } from "../../data/corpus-files.ts";
import { giveBack } from "../give-back.ts";
import { CorpusIndex } from "../search/memory/corpus-index.ts";
import { IndexFolder } from "../search/memory/index-folder.ts";
import type { SharedIndex } from "../search/memory/shared-index.ts";
import { ordersOf } from "../search/orders.ts";
import type { Terms } from "../search/terms.ts";
import { openColumns, type SharedSnapshot, share } from "../shared-snapshot.ts";
import { readCorpus } from "../state.ts";

export interface IndexMessage {
  /** For the log. */
  text: string;
  /** Left out where the message is only for the log. */
  index?: SharedIndex;
  /** A new state of the corpus. */
  snapshot?: SharedSnapshot;
  /** The thread has begun to follow: nobody else need look whether the corpus has changed. */
  follows?: true;
  /** True where something went wrong and FTS5 goes on answering. */
  isWarning?: boolean;
}

const LOOK_EVERY_MS = 250;
/**
 * After a reading the next one waits as long as that took, a second at most: a long ingest leaves others room, and what is
 * committed while a state is read is still seen soon.
 */
const LONGEST_PAUSE_MS = 1_000;

/** `hash` is the state that the main thread has read itself; without `hasIndex` no index is kept, only columns. */
const { file, hash, hasIndex } = z
  .object({ file: z.string(), hash: z.string(), hasIndex: z.boolean() })
  .parse(workerData);
const corpus = openCorpus(file, { mode: "read" });
const index = hasIndex ? new CorpusIndex(corpus.sqlite, new IndexFolder(indexFolderOf(file))) : null;

const send = (message: IndexMessage) => parentPort?.postMessage(message);
const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));
const since = (began: number) => `${((performance.now() - began) / 1000).toFixed(2)} s`;

let dataVersion = -1;
let published = hash;
let notBefore = 0;
/** What was read last, here or in the main thread. */
let last: SharedSnapshot | null = null;
parentPort?.on("message", (snapshot: SharedSnapshot) => {
  last ??= snapshot;
});

function publish(held: CorpusIndex, done: string, began: number, snapshot?: SharedSnapshot): void {
  const { segments, docs, bytes } = held.size;
  const text = `Index in memory ${done} in ${since(began)}: ${docs} decisions, ${(bytes / 1e6).toFixed(1)} MB in ${segments} segments`;
  send({ text, index: held.shared(), ...(snapshot === undefined ? {} : { snapshot }) });
}

function save(held: CorpusIndex): void {
  try {
    held.save();
  } catch (error) {
    send({ text: `The index cannot be kept on disk and will be built again: ${reason(error)}`, isWarning: true });
  }
}

/** Reads the state of the corpus; of the columns only what has changed since the last one. */
function readNow(terms?: Terms): SharedSnapshot {
  const before = last === null ? null : openColumns(last);
  const read = readCorpus(corpus, { before, ...(terms === undefined ? {} : { terms }) });
  last = share({ ...read, orders: ordersOf(read.columns) });
  return last;
}

/** Index and columns of one state: what takes long is indexed first, so that the log is not held for all that time. */
function readState(held: CorpusIndex): SharedSnapshot | null {
  held.refresh();
  return corpus.sqlite.transaction(() => (held.isCurrent() || held.refresh() ? readNow(held.terms()) : null))();
}

/** A step of folding takes so long before the thread looks at the corpus again. */
const STEP_MS = 50;
let folding: { steps: Generator<undefined, boolean>; began: number } | null = null;

/** Folds the index in steps, so that what is committed meanwhile is seen as soon as ever; then keeps it. */
function foldOn(held: CorpusIndex): void {
  folding ??= { steps: held.folding(), began: performance.now() };
  const { steps, began } = folding;
  const until = performance.now() + STEP_MS;
  try {
    let step = steps.next();
    while (step.done !== true && performance.now() < until) step = steps.next();
    if (step.done === true) {
      folding = null;
      if (step.value === false) {
        save(held);
        giveBack();
        return;
      }
      publish(held, "folded", began);
    }
    // Further steps; or a look whether what came meanwhile is to be folded too.
    setTimeout(() => foldOn(held), 1);
  } catch (error) {
    folding = null;
    send({ text: `The index cannot be folded: ${reason(error)}`, isWarning: true });
  }
}

/** Hands out the state of the corpus, then begins to fold the index where that is not under way. */
function follow(done: string): void {
  const began = performance.now();
  let handedOut = began;
  if (index === null) {
    const snapshot = readNow();
    published = snapshot.hash;
    send({ text: `Corpus read in ${since(began)}`, snapshot });
    handedOut = performance.now();
  } else {
    const snapshot = readState(index);
    if (snapshot === null) throw new Error("its own state cannot be reached");
    published = snapshot.hash;
    publish(index, done, began, snapshot);
    handedOut = performance.now();
    if (folding === null) foldOn(index);
  }
  giveBack();
  notBefore = handedOut + Math.min(handedOut - began, LONGEST_PAUSE_MS);
}

function look(): void {
  if (performance.now() < notBefore) return;
  const { dataVersion: now, hash: standing } = corpus.state();
  if (now === dataVersion) return;
  dataVersion = now;
  if (standing === published) return;
  try {
    follow("brought up to date");
  } catch (error) {
    // Tried again at the next commit; until then answers are of the state before.
    send({ text: `The corpus cannot be followed: ${reason(error)}`, isWarning: true });
  }
}

if (index !== null) {
  const began = performance.now();
  const unusable = index.load();
  if (unusable === null && index.isCurrent()) publish(index, "loaded", began);
  else {
    if (unusable !== null) send({ text: `Building the index in memory (${unusable})` });
    follow(unusable === null ? "brought up to date" : "built");
  }
}
// Counted now, of the first change only what it changes is to be counted.
index?.terms();
giveBack();
send({ text: "Following the corpus", follows: true });
look();
setInterval(look, LOOK_EVERY_MS);
