/**
 * What the main thread and the counting thread say to each other, in memory that both have: posting a message takes
 * longer than most counts do.
 */
import type { MessagePort } from "node:worker_threads";

/** Places of the board's words. */
export const BOARD = {
  /** One of STATE. */
  state: 0,
  /** Goes up with everything that the counting thread has to look at: it sleeps upon this word. */
  signal: 1,
  /** Number of the newest news that was sent. */
  sent: 2,
  /** Number of the news that the counting thread counts by. */
  ready: 3,
  /** How many documents are to be counted, and how many of them are hidden: those stand behind the others. */
  docs: 4,
  hidden: 5,
  /** Goes up where something is soon to be counted: the thread waits for it awake, for waking takes as long as a count. */
  expected: 6,
} as const;
export const BOARD_WORDS = 7;

export const STATE = { idle: 0, offered: 1, claimed: 2, counted: 3, failed: 4 } as const;

export interface CountingData {
  board: Int32Array;
  /** Brings CountingNews; read only where `sent` says so, for the thread sleeps otherwise. */
  port: MessagePort;
}

/** A new state of the corpus, with room for what is to be counted in it and for the counts. */
export interface CountingNews {
  number: number;
  /** A Countable (search/shared-counts.ts), packed. */
  countable: Uint8Array;
  docs: Int32Array;
  counts: Uint8Array;
}
