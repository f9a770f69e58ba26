/** The engine of a thread: the index in memory where it has that of the very state that is answered from, else FTS5. */
import type { Database } from "better-sqlite3";
import type { Snapshot } from "../../state.ts";
import type { EngineRequest, Found, SearchEngine } from "../engine.ts";
import type { Expression } from "../expression.ts";
import { FtsEngine } from "../fts-engine.ts";
import type { Passage } from "../passage-window.ts";
import type { TextStore } from "../texts.ts";
import { CardFiles } from "./card-files.ts";
import { MemoryEngine } from "./memory-engine.ts";
import { generationOf, type SharedIndex } from "./shared-index.ts";

/** The index may be ahead of the snapshot or behind it by one step: the newest two are held until they meet. */
const HELD = 2;

export class SwitchingEngine implements SearchEngine {
  readonly #fts: FtsEngine;
  readonly #texts: TextStore;
  readonly #cards = new CardFiles();
  #snapshot: Snapshot;
  #indexes: SharedIndex[] = [];
  #active: SearchEngine;

  constructor(sqlite: Database, texts: TextStore, snapshot: Snapshot) {
    this.#fts = new FtsEngine(sqlite, texts, snapshot);
    this.#texts = texts;
    this.#snapshot = snapshot;
    this.#active = this.#fts;
  }

  get name(): SearchEngine["name"] {
    return this.#active.name;
  }

  /** Takes an index; it answers as soon as the snapshot is of the same state. */
  offer(index: SharedIndex): void {
    // Of the same state anew: the same words in fewer pieces.
    const others = this.#indexes.filter(({ hash }) => hash !== index.hash);
    this.#indexes = [index, ...others].slice(0, HELD);
    this.#choose();
  }

  update(snapshot: Snapshot): void {
    this.#snapshot = snapshot;
    this.#fts.update(snapshot);
    this.#choose();
  }

  search(request: EngineRequest): Found {
    return this.#active.search(request);
  }

  passages(doc: number, expression: Expression | null, asIndexed: boolean, limit?: number): Passage[] {
    return this.#active.passages(doc, expression, asIndexed, limit);
  }

  shown(doc: number): Buffer | null {
    return this.#active.shown(doc);
  }

  #choose(): void {
    const index = this.#indexes.find(({ hash }) => hash === this.#snapshot.corpus.hash);
    this.#active =
      index === undefined
        ? this.#fts
        : new MemoryEngine(this.#snapshot, generationOf(index, this.#snapshot), this.#texts, this.#cards);
    this.#cards.keepOnly(new Set(this.#indexes.flatMap(({ segments }) => segments.map(({ file }) => file))));
  }
}
