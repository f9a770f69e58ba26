/**
 * What a search costs, part by part and by kind of query, with the index in memory or with FTS5, in this process.
 * Medians, so that what the machine does beside counts little.
 *
 *   node --import tsx test/bench/engine.ts CORPUS QUERIES.json [PASSES] [memory|fts5]
 */
import { readFileSync } from "node:fs";
import { openCorpus } from "../../data/corpus.ts";
import { indexFolderOf } from "../../data/corpus-files.ts";
import { type SearchQueryInput, searchQuerySchema } from "../../server/schemas/query.ts";
import type { SearchEngine } from "../../server/search/engine.ts";
import { countHere, type FacetCounter } from "../../server/search/facet-counter.ts";
import { CorpusIndex } from "../../server/search/memory/corpus-index.ts";
import { IndexFolder } from "../../server/search/memory/index-folder.ts";
import { SwitchingEngine } from "../../server/search/memory/switching-engine.ts";
import { readQuery, Searcher } from "../../server/search/searching.ts";
import { TextStore } from "../../server/search/texts.ts";
import { loadSnapshot } from "../../server/state.ts";
import type { MixQuery } from "./engine-queries.ts";

/** As the comparison over HTTP sends it. */
export function inputOf({ must, should, not, phrase, prefix, council, from, to }: MixQuery): SearchQueryInput {
  const any = should?.join(" OR ");
  const all = [...(must ?? []), ...(not ?? []).map((word) => `NOT ${word}`)].join(" ");
  const q = phrase !== undefined ? `"${phrase}"` : prefix !== undefined ? `${prefix}*` : (any ?? all);
  return { q, ...(council === undefined ? {} : { council, from, to }) };
}

const now = () => performance.now();

/** Adds up the time spent in the engine's functions and on counting facets. */
class Timed implements SearchEngine, FacetCounter {
  readonly #engine: SearchEngine;
  readonly spent = { search: 0, facets: 0, passages: 0 };

  constructor(engine: SearchEngine) {
    this.#engine = engine;
  }

  get name() {
    return this.#engine.name;
  }

  search(...args: Parameters<SearchEngine["search"]>) {
    return this.#timed("search", () => this.#engine.search(...args));
  }

  /** Facets are counted in this thread, when they are asked for. */
  begin(...args: Parameters<FacetCounter["begin"]>) {
    const counts = countHere.begin(...args);
    return () => this.#timed("facets", counts);
  }

  passages(...args: Parameters<SearchEngine["passages"]>) {
    return this.#timed("passages", () => this.#engine.passages(...args));
  }

  shown(doc: number) {
    return this.#engine.shown(doc);
  }

  update(): void {}

  #timed<T>(part: keyof Timed["spent"], work: () => T): T {
    const began = now();
    const result = work();
    this.spent[part] += now() - began;
    return result;
  }
}

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
const ms = (value: number) => value.toFixed(3);

if (import.meta.filename === process.argv[1]) {
  const [file = "", list = "", passes = "5", which = "memory"] = process.argv.slice(2);
  const corpus = openCorpus(file, { mode: "read" });
  let began = now();
  const snapshot = loadSnapshot(corpus);
  console.log(`snapshot ${Math.round(now() - began)} ms`);
  const texts = new TextStore(corpus.sqlite);
  const switching = new SwitchingEngine(corpus.sqlite, texts, snapshot);
  if (which === "memory") {
    const index = new CorpusIndex(corpus.sqlite, new IndexFolder(indexFolderOf(file)));
    began = now();
    const why = index.load();
    console.log(`index ${why ?? "loaded"} ${Math.round(now() - began)} ms`);
    began = now();
    index.refresh();
    if (why !== null) index.save();
    console.log(`index refreshed ${Math.round(now() - began)} ms`, index.size);
    switching.offer(index.shared());
  }
  const engine = new Timed(switching);
  const searcher = new Searcher(corpus.sqlite, engine, texts, engine);
  const queries: MixQuery[] = JSON.parse(readFileSync(list, "utf8"));
  const kinds = new Map<string, number[][]>();
  const p50: number[] = [];
  const p95: number[] = [];
  let mean = 0;
  let total = 0;
  let cpu = process.cpuUsage();
  for (let pass = 0; pass <= Number(passes); pass += 1) {
    const times: number[] = [];
    if (pass === 1) cpu = process.cpuUsage();
    for (const [i, mix] of queries.entries()) {
      if (pass > 0 && i === 0) total = 0;
      const query = searchQuerySchema.parse(inputOf(mix));
      engine.spent.search = engine.spent.facets = engine.spent.passages = 0;
      const start = now();
      readQuery(snapshot, query);
      const read = now() - start;
      const from = now();
      const { json } = searcher.searchJson(snapshot, query);
      const end = now();
      total += Number(/^\{"total":(\d+)/.exec(json.toString("latin1", 0, 40))?.[1]);
      if (pass === 0) continue;
      times.push(end - from);
      const { search, facets, passages } = engine.spent;
      const parts = [end - from, read, search, facets, passages, end - from - read - search - facets - passages];
      const held = kinds.get(mix.kind) ?? parts.map(() => []);
      kinds.set(mix.kind, held);
      for (const [part, spent] of parts.entries()) held[part]?.push(spent);
    }
    if (pass === 0) continue;
    const sorted = times.toSorted((a, b) => a - b);
    p50.push(at(sorted, 0.5));
    p95.push(at(sorted, 0.95));
    mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  }
  const middle = (values: readonly number[]) =>
    at(
      values.toSorted((a, b) => a - b),
      0.5,
    );
  console.log(
    `${engine.name}: p50 ${ms(middle(p50))}, p95 ${ms(middle(p95))}, mean ${ms(mean)} ms; sum of totals ${total}`,
  );
  const { user, system } = process.cpuUsage(cpu);
  console.log(`processor ${ms((user + system) / 1000 / (Number(passes) * queries.length))} ms a query, all threads`);
  const names = ["all", "query", "search", "facets", "passages", "rest"];
  console.table(
    Object.fromEntries(
      [...kinds].map(([kind, parts]) => [
        kind,
        Object.fromEntries(names.map((name, part) => [name, ms(middle(parts[part] ?? []))])),
      ]),
    ),
  );
  corpus.close();
}
