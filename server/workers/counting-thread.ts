/**
 * Counts facets in a thread beside this one: counting needs nothing but what was matched, so this thread chooses and
 * reads the results meanwhile. Nobody waits for a thread that is not awake yet: what it has not begun is counted here.
 */
import { fileURLToPath } from "node:url";
import { MessageChannel, type MessagePort, Worker } from "node:worker_threads";
import type { Columns } from "../columns.ts";
import { pack } from "../packed.ts";
import { AMOUNT_BINS, amountBins, countTable } from "../search/count-table.ts";
import { type Counted, countHere, type FacetCounter } from "../search/facet-counter.ts";
import { valueLists, WrittenFacets } from "../search/facets.ts";
import type { Matched } from "../search/matched.ts";
import { type Countable, readCounts, roomForCounts } from "../search/shared-counts.ts";
import type { Snapshot } from "../state.ts";
import { BOARD, BOARD_WORDS, type CountingData, type CountingNews, STATE } from "./counting-board.ts";
import { soon } from "./index-thread.ts";

/** Fewer are counted in less time than it takes to wake a thread. */
const WORTH_WAKING = 1_500;
/** A count takes some milliseconds: a thread that needs so long has been lost. */
const PATIENCE_MS = 1_000;
/** For what is used once; counts leave little behind. */
const YOUNG_MB = 2;

const shared = (bytes: number) => new SharedArrayBuffer(bytes);

export class CountingThread implements FacetCounter {
  readonly #board = new Int32Array(shared(4 * BOARD_WORDS));
  readonly #port: MessagePort;
  readonly #worker: Worker;
  readonly #isBusy: () => boolean;
  readonly #fewest: number;
  /** What the counting thread was told of last, and of whose columns. */
  #news: CountingNews | null = null;
  #columns: Columns | null = null;
  /** How many counts were handed over. */
  #begun = 0;
  #isLost = false;

  /** While `isBusy` the processors have other work: then nothing is handed over, nor are fewer than `fewest` decisions. */
  constructor(isBusy: () => boolean, fewest = WORTH_WAKING) {
    this.#isBusy = isBusy;
    this.#fewest = fewest;
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.unref();
    const workerData: CountingData = { board: this.#board, port: port2 };
    this.#worker = new Worker(fileURLToPath(new URL("counting-worker.mjs", import.meta.url)), {
      workerData,
      transferList: [port2],
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
    this.#worker.unref();
    const lost = () => {
      this.#isLost = true;
    };
    this.#worker.on("error", lost);
    this.#worker.on("exit", lost);
  }

  /** From now on searches are of this state. */
  take({ columns, joint }: Snapshot): void {
    if (this.#columns === columns || this.#isLost) return;
    const number = (this.#news?.number ?? 0) + 1;
    const countable: Countable = {
      table: countTable(columns, joint),
      bins: amountBins(columns.totalPence),
      lists: valueLists(columns),
    };
    this.#news = {
      number,
      countable: pack(countable),
      docs: new Int32Array(shared(8 * columns.size)),
      counts: new Uint8Array(shared(roomForCounts(countable))),
    };
    this.#columns = columns;
    this.#port.postMessage(this.#news);
    Atomics.store(this.#board, BOARD.sent, number);
    this.#wake();
  }

  /** Much is soon to be counted: the thread may wake up for it. */
  expect(): void {
    if (!this.isReady || this.#isBusy()) return;
    Atomics.add(this.#board, BOARD.expected, 1);
    this.#wake();
  }

  begin(snapshot: Snapshot, matched: Matched): () => Counted {
    const here = countHere.begin(snapshot, matched);
    const news = this.#news;
    if (news === null || !this.#mayTake(snapshot, matched)) return here;
    const { docs, hidden } = matched;
    news.docs.set(docs);
    news.docs.set(hidden, docs.length);
    this.#board[BOARD.docs] = docs.length;
    this.#board[BOARD.hidden] = hidden.length;
    Atomics.store(this.#board, BOARD.state, STATE.offered);
    this.#wake();
    this.#begun += 1;
    const mine = this.#begun;
    return () => {
      // What is begun later takes the place of what nobody has asked for.
      if (mine !== this.#begun || !this.#hasCounted()) return here();
      const { json, ...counts } = readCounts(news.counts, AMOUNT_BINS.length + 1);
      return { ...counts, facets: new WrittenFacets(json) };
    };
  }

  /** Whether the thread can count in the state that was taken last. */
  get isReady(): boolean {
    return !this.#isLost && this.#news !== null && Atomics.load(this.#board, BOARD.ready) === this.#news.number;
  }

  async close(): Promise<void> {
    await soon(this.#worker.terminate());
    this.#port.close();
  }

  /** The thread counts whole sums of what matches without filters. */
  #mayTake(snapshot: Snapshot, { masks, docs, measure }: Matched): boolean {
    if (masks !== null || measure !== "total" || docs.length < this.#fewest) return false;
    if (!this.isReady || this.#isBusy() || snapshot.columns !== this.#columns) return false;
    // Of a count that nobody came back for: it may have been begun.
    Atomics.compareExchange(this.#board, BOARD.state, STATE.offered, STATE.idle);
    return Atomics.load(this.#board, BOARD.state) !== STATE.claimed;
  }

  /** False where the thread has not begun, or has failed. */
  #hasCounted(): boolean {
    const { state } = BOARD;
    if (Atomics.compareExchange(this.#board, state, STATE.offered, STATE.idle) === STATE.offered) return false;
    if (Atomics.wait(this.#board, state, STATE.claimed, PATIENCE_MS) === "timed-out") this.#isLost = true;
    return Atomics.load(this.#board, state) === STATE.counted;
  }

  #wake(): void {
    Atomics.add(this.#board, BOARD.signal, 1);
    Atomics.notify(this.#board, BOARD.signal);
  }
}
