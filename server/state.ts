/**
 * One generation of the corpus in memory. A request takes the snapshot once and answers from it; a new one replaces it
 * whole when another connection has committed.
 */
import { readAccuracy } from "../data/accuracy.ts";
import type { Corpus, CorpusState } from "../data/corpus.ts";
import type { Columns } from "./columns.ts";
import { keep, readKept, stampOf } from "./kept-snapshot.ts";
import { loadColumns } from "./read-columns.ts";
import type { CorpusInfo } from "./schemas/common.ts";
import { loadNames, type Names } from "./search/names.ts";
import { holdOrders, type Orders, ordersOf } from "./search/orders.ts";
import { loadTerms, type Terms } from "./search/terms.ts";
import { type ColumnsAndTerms, type CorpusRead, openShared, type SharedSnapshot, share } from "./shared-snapshot.ts";

export interface Snapshot {
  corpus: CorpusState;
  columns: Columns;
  /** Words of the index with the number of decisions that hold them. */
  terms: Terms;
  names: Names;
  orders: Orders;
  /** Number of the investigation for records that share one text (joint decisions about several bodies); 0 for others. */
  joint: Uint32Array;
  /** Document of a row id; -1 for none. */
  docOfId: Int32Array;
  /** When it was read, ms since 1970. */
  loadedAt: number;
}

/** The table is part of the release: it does not change while a process lives. */
const REAL_LABELLED = readAccuracy()?.realLabelled ?? 0;

/** What replies say of the corpus. */
export function corpusInfo(snapshot: Snapshot): CorpusInfo {
  const { hash, size, asOf, fictional } = snapshot.corpus;
  return { hash, size, asOf, fictional, realLabelled: REAL_LABELLED };
}

/** Records of one investigation with the same words, numbered from 1. */
function loadJoint(sqlite: Corpus["sqlite"], columns: Columns): Uint32Array {
  const joint = new Uint32Array(columns.size);
  const rows = sqlite
    .prepare<[], { slug: string; key: string }>(
      `SELECT slug, case_id || ' ' || words_hash AS key FROM decisions
       WHERE case_id IN (SELECT case_id FROM decisions GROUP BY case_id HAVING count(*) > 1)`,
    )
    .all();
  const numbers = new Map<string, number>();
  for (const { slug, key } of rows) {
    const doc = columns.docOf.get(slug);
    if (doc === undefined) continue;
    if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
    joint[doc] = numbers.get(key) ?? 0;
  }
  return joint;
}

/** What may be at hand already when a state of the corpus is read. */
export interface AtHand {
  /** What takes longest, of the very state with this corpus hash. */
  kept?: (hash: string) => ColumnsAndTerms | null;
  /** Columns of an earlier state: then only what has changed since is read. */
  before?: Columns | null;
  /** The words of this very state. */
  terms?: Terms;
}

/** Reads one state of the corpus. */
export function readCorpus(corpus: Corpus, { kept, before = null, terms }: AtHand = {}): CorpusRead {
  return corpus.sqlite.transaction(() => {
    const state = corpus.state();
    const found = kept?.(state.hash) ?? null;
    const columns = found?.columns ?? loadColumns(corpus.sqlite, state.hash, before);
    return {
      corpus: state,
      columns,
      terms: found?.terms ?? terms ?? loadTerms(corpus.sqlite),
      joint: loadJoint(corpus.sqlite, columns),
    };
  })();
}

/** What was read, with all that is worked out from it. */
function snapshotOf(sqlite: Corpus["sqlite"], read: CorpusRead): Snapshot {
  const { columns, orders } = read;
  const docOfId = new Int32Array((columns.id.at(-1) ?? 0) + 1).fill(-1);
  for (let d = 0; d < columns.size; d += 1) docOfId[columns.id[d]!] = d;
  if (orders !== undefined) holdOrders(columns, orders);
  return { ...read, names: loadNames(sqlite, columns), orders: ordersOf(columns), docOfId, loadedAt: Date.now() };
}

/** One state of the corpus, read now. */
export function loadSnapshot(corpus: Corpus, atHand?: AtHand): Snapshot {
  return corpus.sqlite.transaction(() => snapshotOf(corpus.sqlite, readCorpus(corpus, atHand)))();
}

const CHECK_EVERY_MS = 500;

/**
 * Keeps the snapshot fresh. Alone, it looks at most every half second whether something was committed, and reads anew no
 * sooner than ten times the time that the last reading took. Where a thread watches the corpus (workers/index-thread.ts),
 * that thread reads, and this takes what it hands over: reading a large corpus here would hold up everybody who asks.
 */
export class State {
  readonly #corpus: Corpus;
  #snapshot: Snapshot;
  #dataVersion: number;
  #checkedAt: number;
  #notBefore = 0;
  #isTold = false;
  #shared: SharedSnapshot | null;
  readonly #listeners: ((snapshot: Snapshot) => void)[] = [];
  /** Of the state that was read at the start and is not kept yet. */
  #stamp: string | null = null;
  /** Bytes that the state at the start was opened from. */
  #packed: Uint8Array | undefined;

  /** `shared` is what another thread read; without it the corpus is read here. */
  constructor(corpus: Corpus, shared: SharedSnapshot | null = null) {
    this.#corpus = corpus;
    this.#shared = shared;
    this.#isTold = shared !== null;
    this.#snapshot =
      shared !== null
        ? snapshotOf(corpus.sqlite, openShared(shared))
        : loadSnapshot(corpus, {
            kept: (hash) => {
              if (corpus.file === ":memory:") return null;
              this.#stamp = stampOf(corpus.file, hash);
              const kept = readKept(corpus.file, this.#stamp);
              if (kept !== null) this.#stamp = null;
              this.#packed = kept?.packed;
              return kept;
            },
          });
    this.#dataVersion = this.#snapshot.corpus.dataVersion;
    this.#checkedAt = Date.now();
  }

  /** The snapshot to answer from; reads the corpus anew where it has changed and nobody else does that. */
  current(): Snapshot {
    if (this.#isTold) return this.#snapshot;
    const now = Date.now();
    if (now - this.#checkedAt < CHECK_EVERY_MS || now < this.#notBefore) return this.#snapshot;
    this.#checkedAt = now;
    const state = this.#corpus.state();
    if (state.dataVersion === this.#dataVersion && state.hash === this.#snapshot.corpus.hash) return this.#snapshot;
    return this.reload();
  }

  /** Reads the corpus anew at once. */
  reload(): Snapshot {
    const started = Date.now();
    this.#replace(loadSnapshot(this.#corpus), null);
    this.#dataVersion = this.#snapshot.corpus.dataVersion;
    const ended = Date.now();
    this.#checkedAt = ended;
    this.#notBefore = ended + 10 * (ended - started);
    return this.#snapshot;
  }

  /** From now on (or, with false, no longer) somebody else watches the corpus and calls `take`. */
  beTold(isTold: boolean): void {
    this.#isTold = isTold;
  }

  get isTold(): boolean {
    return this.#isTold;
  }

  /** Takes what another thread read. */
  take(shared: SharedSnapshot): void {
    if (shared.hash === this.#snapshot.corpus.hash) return;
    this.#replace(snapshotOf(this.#corpus.sqlite, openShared(shared)), shared);
  }

  /** The snapshot for other threads; made with the first call, about 0.1 s for 57,500 decisions. */
  shared(): SharedSnapshot {
    const { corpus, columns, terms, joint, orders } = this.#snapshot;
    this.#shared ??= share({ corpus, columns, terms, joint, orders }, this.#packed);
    return this.#shared;
  }

  /** Keeps what was read at the start for the next one, if it still stands. Throws where it cannot be written. */
  async keep(fewest?: number): Promise<void> {
    const { corpus, columns, terms } = this.#snapshot;
    if (this.#stamp === null || this.#stamp !== stampOf(this.#corpus.file, corpus.hash)) return;
    await keep(this.#corpus.file, this.#stamp, { columns, terms }, fewest);
    this.#stamp = null;
  }

  /** Called with each new snapshot. */
  onChange(listener: (snapshot: Snapshot) => void): void {
    this.#listeners.push(listener);
  }

  #replace(snapshot: Snapshot, shared: SharedSnapshot | null): void {
    this.#snapshot = snapshot;
    this.#shared = shared;
    this.#packed = undefined;
    for (const listener of this.#listeners) listener(snapshot);
  }
}
