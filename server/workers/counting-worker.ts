/**
 * The thread that counts facets while the main thread reads the results that it will send with them. It sleeps between
 * two counts, and takes one only where nobody has begun it. It has no corpus, and none of the modules that read one: all
 * of it takes some ten megabytes.
 */
import { type MessagePort, receiveMessageOnPort, workerData } from "node:worker_threads";
import { unpack } from "../packed.ts";
import { type Countable, writeCounts } from "../search/shared-counts.ts";
import { countListed, type Listed } from "../search/tally.ts";
import { BOARD, type CountingData, type CountingNews, STATE } from "./counting-board.ts";

interface Open extends Countable, Pick<CountingNews, "docs" | "counts"> {}

const { board, port }: CountingData = workerData;

function opened({ countable, docs, counts }: CountingNews): Open {
  const open = { ...unpack<Countable>(countable), docs, counts };
  // The counts of all, which long lists are counted from.
  answer(open, { docs: open.table.alone, hidden: new Int32Array(0) });
  return open;
}

function answer({ table, bins, lists, counts }: Open, listed: Listed): void {
  writeCounts(countListed(table, bins, listed), lists, counts);
}

/** The newest of what was sent. */
function newest(from: MessagePort): CountingNews | null {
  let news: CountingNews | null = null;
  for (let next = receiveMessageOnPort(from); next !== undefined; next = receiveMessageOnPort(from))
    news = next.message;
  return news;
}

/** What is expected is offered within so many milliseconds, or is not waited for awake. */
const PATIENCE_MS = 1;
const LOOKS = 500;

function waitAwake(): void {
  const until = performance.now() + PATIENCE_MS;
  do {
    for (let i = 0; i < LOOKS; i += 1) if (Atomics.load(board, BOARD.state) === STATE.offered) return;
  } while (performance.now() < until);
}

let open: Open | null = null;
let ready = 0;
let expected = 0;
for (;;) {
  const seen = Atomics.load(board, BOARD.signal);
  if (Atomics.load(board, BOARD.sent) !== ready) {
    const news = newest(port);
    if (news !== null) {
      open = opened(news);
      ready = news.number;
      Atomics.store(board, BOARD.ready, ready);
    }
  }
  if (Atomics.load(board, BOARD.expected) !== expected) {
    expected = Atomics.load(board, BOARD.expected);
    waitAwake();
  }
  if (open !== null && Atomics.compareExchange(board, BOARD.state, STATE.offered, STATE.claimed) === STATE.offered) {
    let ended: number = STATE.failed;
    try {
      const size = board[BOARD.docs]!;
      answer(open, {
        docs: open.docs.subarray(0, size),
        hidden: open.docs.subarray(size, size + board[BOARD.hidden]!),
      });
      ended = STATE.counted;
    } finally {
      Atomics.store(board, BOARD.state, ended);
      Atomics.notify(board, BOARD.state);
    }
  }
  Atomics.wait(board, BOARD.signal, seen);
}
