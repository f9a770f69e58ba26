/**
 * Keeps the index at the state of the corpus: compares what its segments hold with the decisions that stand, indexes
 * those that are new or changed into a segment of their own, and folds segments together when there are many small ones
 * or one holds words that may not be held. Readers are never touched: every state is a new list of segments.
 */
import { crc32 } from "node:zlib";
import type { Database, Statement } from "better-sqlite3";
import { indexRowOf, type LayoutSection } from "../../../data/corpus-rows.ts";
import { columnOf, FTS_COLUMNS } from "../../../data/fts-columns.ts";
import { foldForIndex } from "../../../data/tokens.ts";
import { ResultReader } from "../results.ts";
import { StoredText } from "../stored-text.ts";
import type { Terms } from "../terms.ts";
import { TextStore } from "../texts.ts";
import { type ParagraphWords, SegmentBuilder } from "./build.ts";
import { makeCard } from "./card.ts";
import { type HeldSegment, type IndexFolder, isThere, sharedBytes } from "./index-folder.ts";
import { halfOf } from "./segment.ts";
import type { SegmentDraft } from "./segment-file.ts";
import { WordCounts } from "./segment-terms.ts";
import type { SharedIndex } from "./shared-index.ts";
import { readTotals, type Totals } from "./totals.ts";

interface StandingRow {
  id: number;
  hash: string;
  officialUrl: string | null;
}
type Standing = [id: number, hash: string, officialUrl: string | null];

/** The halves of a version (segment.ts): of all that the index and a card say of a decision. */
const versionOf = (hash: string, officialUrl: string | null): [number, number] => [
  halfOf(hash, 0),
  (halfOf(hash, 1) ^ crc32(officialUrl ?? "")) >>> 0,
];

interface WordsRow extends StandingRow {
  summary: string;
  body: Buffer;
  layout: string;
  record: string;
}

/** Decisions whose words are searched: withdrawn ones only where the operator keeps them. */
const STANDS = "(d.withdrawn_on IS NULL OR d.withdrawn_kept = 1)";
/** What a list shows may change where the words do not: the slug (in the row's hash) and the official address. */
const SHOWN = "d.row_hash AS hash, d.official_url AS officialUrl";
const STANDING = `SELECT d.id, ${SHOWN} FROM decisions d WHERE ${STANDS} ORDER BY d.id`;
const WORDS = `SELECT d.id, ${SHOWN}, d.summary, t.body, t.layout, r.record FROM decisions d
  JOIN texts t ON t.decision_id = d.id JOIN records r ON r.decision_id = d.id WHERE d.id = ? AND ${STANDS}`;

/** Segments of fewer documents are small; so many of them are folded into one. */
const SMALL = 4096;
const MOST_SMALL = 8;
/** A segment is built anew where more than this share of its documents has changed. */
const MOST_DEAD = 0.2;
/** Decisions that are folded in one step: some 20 ms. */
const STEP = 10;
/** Commits may come while rows are read: after so many rounds the rest waits for the next look. */
const ROUNDS = 6;

/** Columns and numbers of words of a decision's paragraphs. */
function paragraphsOf(body: Buffer, layout: readonly LayoutSection[]): ParagraphWords[] {
  return layout.flatMap(({ code, paragraphs }) =>
    paragraphs.map(({ start, end, boilerplate }) => {
      const folded = foldForIndex(body.toString("utf8", start, end));
      const words = folded === "" ? 0 : folded.split(" ").length;
      return { column: FTS_COLUMNS.indexOf(columnOf(code, boilerplate)), words };
    }),
  );
}

interface Difference {
  hash: string;
  totals: Totals;
  /** Ids of decisions that no segment holds as they stand, ascending. */
  missing: number[];
  /** For each segment what no longer stands. */
  dead: Uint8Array[];
  /** For each segment whether it holds words of a decision that is gone or withdrawn. */
  hasGone: boolean[];
}

export class CorpusIndex {
  readonly #sqlite: Database;
  readonly #folder: IndexFolder | null;
  readonly #hash: Statement<[], string>;
  readonly #standing: Statement<[], Standing>;
  readonly #words: Statement<[number], WordsRow>;
  #segments: HeldSegment[] = [];
  #hasGone: boolean[] = [];
  #state = "";
  #totals: Totals = { rows: 0, words: 0 };
  #handedOut = 0;
  /** Counts up with every change of segments. */
  #changes = 0;
  readonly #wordCounts = new WordCounts();
  readonly #results: ResultReader;

  /** `folder` null keeps nothing on disk. */
  constructor(sqlite: Database, folder: IndexFolder | null) {
    this.#sqlite = sqlite;
    this.#folder = folder;
    this.#hash = sqlite.prepare<[], string>("SELECT value FROM meta WHERE key = 'hash'").pluck();
    this.#standing = sqlite.prepare<[], Standing>(STANDING).raw();
    this.#words = sqlite.prepare<[number], WordsRow>(WORDS);
    this.#results = new ResultReader(sqlite, new TextStore(sqlite));
  }

  /** Tells states of the index apart; empty before there is one. */
  get state(): string {
    return this.#state === "" ? "" : `${this.#state} ${this.#totals.rows} ${this.#totals.words} ${this.#changes}`;
  }

  get size(): { segments: number; docs: number; bytes: number } {
    return {
      segments: this.#segments.length,
      docs: this.#segments.reduce((sum, { segment }) => sum + segment.docs, 0),
      bytes: this.#segments.reduce((sum, { buffer }) => sum + buffer.byteLength, 0),
    };
  }

  /** Reads what is on disk. Returns why it cannot be used, null where it can (it may still be of an older state). */
  load(): string | null {
    if (this.#folder === null) return "the index is not kept on disk";
    try {
      const { hash, segments } = this.#folder.load();
      this.#segments = segments;
      this.#hasGone = segments.map(() => false);
      this.#state = hash;
      this.#totals = readTotals(this.#sqlite);
      return null;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  /** True where the corpus has the state of the index. */
  isCurrent(): boolean {
    return this.#state !== "" && this.#state === this.#hash.get();
  }

  /** Brings the index to the state of the corpus. False where commits came faster than it could follow. */
  refresh(): boolean {
    for (let round = 0; round < ROUNDS; round++) {
      const difference = this.#difference();
      this.#segments = this.#segments.map((held, i) => ({ ...held, dead: difference.dead[i] ?? held.dead }));
      this.#hasGone = difference.hasGone;
      if (difference.missing.length === 0) {
        this.#state = difference.hash;
        this.#totals = difference.totals;
        return true;
      }
      this.#add(difference.missing);
      this.#changes += 1;
      // Nothing was committed meanwhile: what was missing is there, and what it took the place of was told to be dead.
      if (this.#hash.get() === difference.hash) {
        this.#state = difference.hash;
        this.#totals = difference.totals;
        return true;
      }
    }
    return false;
  }

  /** Folds what should be folded, of the same state; true where something was. */
  fold(): boolean {
    const steps = this.folding();
    for (;;) {
      const { done, value } = steps.next();
      if (done === true) return value;
    }
  }

  /**
   * The same in small steps. In all it takes as long as indexing those documents anew, so it comes after the fresh index
   * has been handed out, and between two steps the corpus may be followed.
   */
  *folding(): Generator<undefined, boolean> {
    const folded = this.#toFold();
    if (folded.length === 0) return false;
    const ids = folded.flatMap(({ segment, dead }) => [...segment.ids].filter((_id, at) => dead[at] === 0));
    const made = yield* this.#indexed(ids.sort((a, b) => a - b));
    const gone = new Set(folded.map(({ buffer }) => buffer));
    this.#segments = [...this.#segments.filter(({ buffer }) => !gone.has(buffer)), ...made];
    this.#hasGone = this.#segments.map(() => false);
    this.#changes += 1;
    // Commits may have come meanwhile: what they changed is told apart, or indexed too.
    if (this.refresh()) {
      this.#wordCounts.keepOnly(this.#segments);
      return true;
    }
    this.#state = "";
    return false;
  }

  #toFold(): HeldSegment[] {
    const small = this.#segments.filter(({ segment }) => segment.docs < SMALL).length > MOST_SMALL;
    return this.#segments.filter((held, i) => {
      const { segment, dead } = held;
      const share = dead.reduce((sum, flag) => sum + flag, 0) / segment.docs;
      const isLost = held.stored !== null && !isThere(held);
      return isLost || this.#hasGone[i] === true || share > MOST_DEAD || (small && segment.docs < SMALL);
    });
  }

  /** Words of all decisions that stand, with how many hold each. */
  terms(): Terms {
    return this.#wordCounts.of(this.#segments);
  }

  /** Writes the index to disk. Throws where it cannot be written. */
  save(): void {
    this.#folder?.save(this.#state, this.#segments);
  }

  shared(): SharedIndex {
    this.#handedOut += 1;
    const segments = this.#segments.map(({ buffer, dead, stored }) => ({ buffer, dead, file: stored?.path ?? null }));
    return { number: this.#handedOut, hash: this.#state, totals: this.#totals, segments };
  }

  #difference(): Difference {
    const { hash, rows, totals } = this.#sqlite.transaction(() => ({
      hash: this.#hash.get() ?? "",
      rows: this.#standing.all(),
      totals: readTotals(this.#sqlite),
    }))();
    const isHeld = new Uint8Array(rows.length);
    const versions = rows.map(([, rowHash, officialUrl]) => versionOf(rowHash, officialUrl));
    const hasGone = this.#segments.map(() => false);
    const dead = this.#segments.map(({ segment }) => sharedBytes(segment.docs));
    // The newest segment has the last word.
    for (let s = this.#segments.length - 1; s >= 0; s--) {
      const { ids, version, docs } = this.#segments[s]!.segment;
      for (let d = 0, place = 0; d < docs; d++) {
        // Both ascend.
        while (place < rows.length && rows[place]![0] < ids[d]!) place++;
        const [first, second] = versions[place] ?? [0, 0];
        const isGone = rows[place]?.[0] !== ids[d];
        if (isGone) hasGone[s] = true;
        const stands = !isGone && isHeld[place] === 0 && version[2 * d] === first && version[2 * d + 1] === second;
        if (stands) isHeld[place] = 1;
        else dead[s]![d] = 1;
      }
    }
    const missing = rows.filter((_row, place) => isHeld[place] === 0).map(([id]) => id);
    return { hash, totals, missing, dead, hasGone };
  }

  /** Indexes these decisions into segments of their own. */
  #add(ids: readonly number[]): void {
    const steps = this.#indexed(ids);
    for (;;) {
      const { done, value } = steps.next();
      if (done !== true) continue;
      this.#segments.push(...value);
      this.#hasGone.push(...value.map(() => false));
      return;
    }
  }

  /** The same in steps of a few decisions; writes the segments with their cards where that is possible. */
  *#indexed(ids: readonly number[]): Generator<undefined, HeldSegment[]> {
    const made: HeldSegment[] = [];
    let builder = new SegmentBuilder();
    let draft = this.#draft();
    // Where the disk is full the index goes on in memory alone.
    const write = <T>(work: (draft: SegmentDraft) => T): T | null => {
      try {
        return draft === null ? null : work(draft);
      } catch {
        draft?.discard();
        draft = null;
        return null;
      }
    };
    const finish = () => {
      if (builder.docs === 0) {
        draft?.discard();
        return;
      }
      const { buffer, segment } = builder.build();
      const stored = write((file) => file.finish(buffer));
      made.push({ segment, buffer, dead: sharedBytes(segment.docs), stored });
    };
    for (const [i, id] of ids.entries()) {
      if (i % STEP === STEP - 1) yield;
      const row = this.#words.get(id);
      // Gone since the list was read: the next round sees it.
      if (row === undefined) continue;
      if (builder.isFull) {
        finish();
        builder = new SegmentBuilder();
        draft = this.#draft();
      }
      builder.add({ id, version: versionOf(row.hash, row.officialUrl), columns: indexRowOf(row, row.record) });
      write((file) => {
        const cardStart = file.size;
        file.append(this.#card(row, builder.columnStart()));
        builder.placeCard(cardStart, file.size);
        file.append(row.body);
        file.pad();
      });
    }
    finish();
    return made;
  }

  /** Null where nothing is kept on disk, or cannot be. */
  #draft(): SegmentDraft | null {
    try {
      return this.#folder?.draft() ?? null;
    } catch {
      return null;
    }
  }

  #card({ id, body, layout, summary }: WordsRow, columnStart: readonly number[]): Buffer {
    const stored = new StoredText(body, layout, summary);
    const result = this.#results.plain(id, stored);
    return makeCard(JSON.stringify(result), body, stored.layout, paragraphsOf(body, stored.layout), columnStart);
  }
}
