/** Where a search runs: short ones at once, long ones in a worker, and what is answered where time runs out. */

import { availableParallelism } from "node:os";
import type { Corpus } from "../../data/corpus.ts";
import type { Config } from "../config.ts";
import { giveBack } from "../give-back.ts";
import { type SearchQuery, searchQuerySchema } from "../schemas/query.ts";
import type { SearchReply } from "../schemas/search.ts";
import type { Snapshot, State } from "../state.ts";
import { CountingThread } from "../workers/counting-thread.ts";
import { startIndexThread } from "../workers/index-thread.ts";
import { SearchPool, TimeLimitReached } from "../workers/pool.ts";
import { estimatedMs } from "./cost.ts";
import type { SearchEngine } from "./engine.ts";
import { countHere, type FacetCounter } from "./facet-counter.ts";
import { isFiltered } from "./filters.ts";
import { chooseEngine } from "./memory/choice.ts";
import type { SharedIndex } from "./memory/shared-index.ts";
import { SwitchingEngine } from "./memory/switching-engine.ts";
import type { JsonReply } from "./reply.ts";
import { type Read, readQuery, Searcher, type WordsAndFilters } from "./searching.ts";
import { TextStore } from "./texts.ts";
import { warmUp, warmUpQueries } from "./warm-up.ts";

/** Reading so few decisions anew is not felt; of more a thread reads what has changed. */
const WORTH_FOLLOWING = 2_000;
/** Longer searches than this hold up the others: they go to a worker. */
const INLINE_MS = 4;

/** Searches that take so long match enough that a thread is woken to count it. */
const WORTH_EXPECTING_MS = 0.05;

export interface SearchService {
  search(query: SearchQuery, startAgain?: string): Promise<SearchReply>;
  /** The same as JSON ready to be sent. */
  searchJson(query: SearchQuery, startAgain?: string): Promise<JsonReply>;
  /** 1 for each decision that words and filters match. */
  find(snapshot: Snapshot, query: WordsAndFilters): Uint8Array;
  /** Somebody has asked something, and has been answered: while others wait, a worker that is free takes short searches too. */
  arrived(): void;
  left(): void;
  readonly texts: TextStore;
  readonly searcher: Searcher;
  readonly engine: SearchEngine;
  close(): Promise<void>;
}

export interface SearchObserver {
  ran(where: "inline" | "worker", ended: "whole" | "cut" | "busy"): void;
  /** What the operator should read of the engine. */
  tell(text: string, isWarning: boolean): void;
}

export function createSearchService(
  corpus: Corpus,
  state: State,
  config: Config,
  observer: SearchObserver,
): SearchService {
  const texts = new TextStore(corpus.sqlite);
  const engine = new SwitchingEngine(corpus.sqlite, texts, state.current());
  state.onChange((snapshot) => {
    engine.update(snapshot);
    countingThread?.take(snapshot);
  });
  const { size } = state.current().corpus;
  const choice = chooseEngine(config.engine, corpus.file, size, process.availableMemory());
  observer.tell(`Search engine: ${choice.engine} (${choice.reason})`, false);
  let index: SharedIndex | null = null;
  const indexThread =
    choice.engine === "fts5" && (corpus.file === ":memory:" || size < WORTH_FOLLOWING)
      ? null
      : startIndexThread(
          { file: corpus.file, size, hash: () => state.current().corpus.hash, hasIndex: choice.engine === "memory" },
          (message) => {
            observer.tell(message.text, message.isWarning === true);
            if (message.index !== undefined) {
              index = message.index;
              engine.offer(index);
            }
            if (message.snapshot !== undefined) state.take(message.snapshot);
            if (message.follows) {
              state.beTold(true);
              // What reading the corpus at the start has left behind.
              giveBack();
              warm();
              indexThread?.tell(state.shared());
            }
          },
          () => state.beTold(false),
        );
  let countingThread: CountingThread | null = null;
  const counter: FacetCounter = {
    begin: (snapshot, matched) => (countingThread ?? countHere).begin(snapshot, matched),
  };
  const searcher = new Searcher(corpus.sqlite, engine, texts, counter);
  const hasPool = config.workers > 0 && corpus.file !== ":memory:";
  let pool: SearchPool | null = null;
  /** Threads begin with the first search that needs one, or once the corpus is followed: the start needs the processor. */
  const openPool = (): SearchPool => {
    pool ??= new SearchPool({
      file: corpus.file,
      threads: config.workers,
      queue: config.queue,
      timeLimit: config.timeLimit,
    });
    return pool;
  };

  let waiting = 0;
  let isClosing = false;
  const inPool = (query: SearchQuery) => openPool().search(query, "/api/v1/decisions", state.shared(), index);
  /** The first search in a thread opens the corpus there: better now than while somebody waits. Then here and there. */
  const warm = () => {
    if (hasPool) inPool(searchQuerySchema.parse({ limit: "1" })).catch(() => {});
    if (engine.name !== "memory") return;
    if (hasPool && availableParallelism() > 1 && countingThread === null) {
      countingThread = new CountingThread(() => waiting > 1);
      countingThread.take(state.current());
    }
    const queries = warmUpQueries(state.current());
    const here = (query: SearchQuery) => searcher.searchJson(state.current(), query);
    const when = { isBusy: () => waiting > 0, mayGoOn: () => !isClosing };
    const end = { ...when, done: giveBack };
    warmUp(queries, here, hasPool ? { ...when, done: () => warmUp(queries, inPool, end) } : end);
  };

  /** Without its order the same search costs a fifth: newest first, and the reply says what is missing. */
  const cutShort = (snapshot: Snapshot, query: SearchQuery): SearchReply => {
    const reply = searcher.search(snapshot, { ...query, sort: "decided", cursor: undefined }, undefined);
    return {
      ...reply,
      cut: [
        `The search took longer than ${config.timeLimit / 1000} s, so the best matches could not be put first: the newest stand first. Fewer or rarer words help.`,
      ],
      next: null,
    };
  };

  /** Runs `inline` for short searches and `finish` on what a worker gives for long ones. */
  const run = async <T>(
    query: SearchQuery,
    startAgain: string | undefined,
    inline: (snapshot: Snapshot, read: Read) => T,
    finish: (reply: JsonReply) => T,
    cut: (reply: SearchReply) => T,
  ): Promise<T> => {
    const snapshot = state.current();
    const read = readQuery(snapshot, query);
    const expected = estimatedMs(read.compiled.expression, snapshot.terms, engine.name);
    const isShared = pool !== null && waiting > 1 && pool.isFree;
    if (!hasPool || (expected <= INLINE_MS && !isShared)) {
      if (expected >= WORTH_EXPECTING_MS && !isFiltered(read.filters)) countingThread?.expect();
      const reply = inline(snapshot, read);
      observer.ran("inline", "whole");
      return reply;
    }
    try {
      const reply = await openPool().search(query, startAgain ?? "/api/v1/decisions", state.shared(), index);
      observer.ran("worker", "whole");
      return finish(reply);
    } catch (error) {
      if (!(error instanceof TimeLimitReached)) {
        observer.ran("worker", "busy");
        throw error;
      }
      observer.ran("worker", "cut");
      return cut(cutShort(snapshot, query));
    }
  };

  return {
    texts,
    searcher,
    engine,
    find: (snapshot, query) => searcher.find(snapshot, query),
    arrived: () => {
      waiting += 1;
    },
    left: () => {
      waiting -= 1;
    },
    search: (query, startAgain) =>
      run<SearchReply>(
        query,
        startAgain,
        (snapshot, read) => searcher.search(snapshot, query, startAgain, read),
        ({ json }) => JSON.parse(json.toString("utf8")),
        (reply) => reply,
      ),
    searchJson: (query, startAgain) =>
      run<JsonReply>(
        query,
        startAgain,
        (snapshot, read) => searcher.searchJson(snapshot, query, startAgain, read),
        (reply) => reply,
        (reply) => ({ json: Buffer.from(JSON.stringify(reply)), next: reply.next }),
      ),
    async close() {
      isClosing = true;
      await indexThread?.close();
      await countingThread?.close();
      await pool?.close();
    },
  };
}
