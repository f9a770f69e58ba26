/** Both engines side by side over one corpus file, for tests that hold them against each other. */
import { copyFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect } from "vitest";
import { type Corpus, openCorpus } from "../../data/corpus.ts";
import { indexFolderOf } from "../../data/corpus-files.ts";
import { loadColumns } from "../../server/read-columns.ts";
import { type SearchQueryInput, searchQuerySchema } from "../../server/schemas/query.ts";
import type { SearchReply } from "../../server/schemas/search.ts";
import { FtsEngine } from "../../server/search/fts-engine.ts";
import { CorpusIndex } from "../../server/search/memory/corpus-index.ts";
import { IndexFolder } from "../../server/search/memory/index-folder.ts";
import { SwitchingEngine } from "../../server/search/memory/switching-engine.ts";
import { Searcher } from "../../server/search/searching.ts";
import { TextStore } from "../../server/search/texts.ts";
import { wordAt } from "../../server/search/word-list.ts";
import { loadSnapshot, type Snapshot } from "../../server/state.ts";

/** A copy of a corpus file of its own, to be changed. */
export function ownCopy(file: string): string {
  const copy = join(mkdtempSync(join(tmpdir(), "redress-engines-")), "demo.db");
  copyFileSync(file, copy);
  return copy;
}

export class TwoEngines {
  readonly corpus: Corpus;
  readonly index: CorpusIndex;
  readonly #fts: FtsEngine;
  readonly memory: SwitchingEngine;
  readonly #oracle: Searcher;
  readonly #searcher: Searcher;
  snapshot: Snapshot;

  constructor(file: string) {
    this.corpus = openCorpus(file, { mode: "read" });
    const { sqlite } = this.corpus;
    this.index = new CorpusIndex(sqlite, new IndexFolder(indexFolderOf(file)));
    this.snapshot = loadSnapshot(this.corpus);
    const texts = new TextStore(sqlite);
    this.#fts = new FtsEngine(sqlite, texts, this.snapshot);
    this.memory = new SwitchingEngine(sqlite, texts, this.snapshot);
    this.#oracle = new Searcher(sqlite, this.#fts, texts);
    this.#searcher = new Searcher(sqlite, this.memory, texts);
  }

  /** Brings both to the state of the corpus. */
  refresh(): void {
    const before = this.snapshot.columns;
    this.snapshot = loadSnapshot(this.corpus);
    // What is read of changes alone is what is read anew.
    expect(loadColumns(this.corpus.sqlite, undefined, before)).toEqual(this.snapshot.columns);
    this.#fts.update(this.snapshot);
    this.memory.update(this.snapshot);
    expect(this.index.refresh()).toBe(true);
    const { text, counts } = this.index.terms();
    expect(Buffer.from(text)).toEqual(Buffer.from(this.snapshot.terms.text));
    expect(counts).toEqual(this.snapshot.terms.counts);
    this.memory.offer(this.index.shared());
    expect(this.memory.name).toBe("memory");
  }

  /** The whole reply of both is the same: totals, order, passages, facets, messages; the next page too. */
  agree(input: SearchQueryInput): SearchReply {
    const query = searchQuerySchema.parse(input);
    const wanted = this.#oracle.search(this.snapshot, query);
    const got = this.#searcher.search(this.snapshot, query);
    expect(got, JSON.stringify(input)).toEqual(wanted);
    // What is sent is the same to the byte.
    for (const searcher of [this.#oracle, this.#searcher]) {
      const { json, next } = searcher.searchJson(this.snapshot, query);
      expect(json.toString("utf8")).toBe(JSON.stringify(wanted));
      expect(next).toBe(wanted.next);
    }
    if (wanted.next !== null && query.cursor === undefined) this.agree({ ...input, cursor: wanted.next });
    return wanted;
  }

  close(): void {
    this.corpus.close();
  }
}

/** Words to ask for: from everywhere between the commonest and the rarest of the corpus, and some that it lacks. */
function someWords({ terms }: Snapshot, count: number): string[] {
  const byCount = [...terms.counts]
    .map((count, i) => ({ word: wordAt(terms, i), count }))
    .filter(({ word }) => /^[a-z]{2,}$|^\d{3,4}$/.test(word))
    .sort((a, b) => b.count - a.count);
  const held = Array.from({ length: count }, (_, i) => byCount[Math.floor(byCount.length ** (i / count))]?.word ?? "");
  return [...new Set(["xylophone", "caféteria", ...held])];
}

/** Runs of words that stand somewhere. */
function somePhrases(corpus: Corpus, count: number): string[] {
  const bodies = corpus.sqlite
    .prepare<[], Buffer>("SELECT body FROM texts ORDER BY decision_id LIMIT 40")
    .pluck()
    .all();
  const runs = bodies.flatMap((body) => body.toString("utf8").match(/[A-Za-z]+ [A-Za-z]+(?: [A-Za-z]+)?/g) ?? []);
  return Array.from({ length: count }, (_, i) => runs[Math.floor((i * runs.length) / count)] ?? "the council");
}

/** Queries as people type them, from a grammar of all that the language has, with filters and orders of the address. */
export function typedQueries({ corpus, snapshot }: TwoEngines): fc.Arbitrary<SearchQueryInput> {
  const { bodies, categories } = snapshot.columns;
  const words = fc.constantFrom(...someWords(snapshot, 120));
  const phrase = fc.constantFrom(...somePhrases(corpus, 60));
  const council = fc.constantFrom(...bodies.slice(0, 12).map(({ slug }) => slug));
  const field = fc.oneof(
    council.map((slug) => `council:${slug}`),
    fc.constantFrom("year:2023", "year:2021..2024", "date:>2023-06-30", "amount:>500", "amount:100..1000"),
    fc.constantFrom("fault:delay", "outcome:upheld", "remedy:apology", "injustice:distress", "finding:no-fault"),
    fc.constantFrom("measure:symbolic", "kind:statement", "by:body", "duration:3-to-6-months"),
  );
  const item = fc.oneof(
    { weight: 6, arbitrary: words },
    { weight: 2, arbitrary: phrase.map((run) => `"${run}"`) },
    { weight: 1, arbitrary: words.map((word) => `${word.slice(0, 4)}*`) },
    {
      weight: 1,
      arbitrary: fc.tuple(words, words, fc.integer({ min: 1, max: 12 })).map(([a, b, n]) => `${a} /${n} ${b}`),
    },
    { weight: 1, arbitrary: fc.tuple(words, phrase).map(([a, run]) => `NEAR(${a} "${run}", 20)`) },
    { weight: 1, arbitrary: words.map((word) => `NOT ${word}`) },
    { weight: 1, arbitrary: fc.tuple(words, words).map(([a, b]) => `(${a} OR ${b})`) },
    { weight: 1, arbitrary: fc.tuple(words, words).map(([a, b]) => `NOT (${a} ${b})`) },
    { weight: 1, arbitrary: fc.constantFrom("in:action", "in:findings", "in:powers", "s.26(1)", "£300", "24 000 123") },
    { weight: 2, arbitrary: field },
  );
  const q = fc.array(item, { minLength: 0, maxLength: 4 }).map((items) => items.join(" "));
  const filters = fc.record(
    {
      council: fc.array(council, { minLength: 1, maxLength: 2 }),
      category: fc.constantFrom(...categories.slice(1).map(({ slug }) => [slug])),
      fault: fc.constantFrom(["delay"], ["poor-communication", "poor-record-keeping"]),
      outcome: fc.constantFrom(["upheld"], ["not-upheld"]),
      from: fc.constant("2022-01-01"),
      to: fc.constant("2025-06-30"),
      min: fc.constant("10000"),
      measure: fc.constantFrom("symbolic" as const, "quantifiable" as const),
      remedy: fc.constant(["apology"]),
      synonyms: fc.constantFrom("off" as const, "on" as const),
    },
    { requiredKeys: [] },
  );
  const order = fc.record(
    { sort: fc.constantFrom("decided" as const, "sum" as const, "added" as const), limit: fc.constantFrom("5", "40") },
    { requiredKeys: [] },
  );
  const sometimes = fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: filters });
  const ordered = fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: order });
  return fc.tuple(q, sometimes, ordered).map(([typed, chosen, paging]) => ({ q: typed, ...chosen, ...paging }));
}
