/**
 * The mix, reply by reply: both engines have to give the same bytes (totals, order, facets, passages, messages), also on
 * the second page.
 *
 *   node --import tsx test/bench/engine-agree.ts CORPUS QUERIES.json
 */
import { readFileSync } from "node:fs";
import { openCorpus } from "../../data/corpus.ts";
import { indexFolderOf } from "../../data/corpus-files.ts";
import { searchQuerySchema } from "../../server/schemas/query.ts";
import { FtsEngine } from "../../server/search/fts-engine.ts";
import { CorpusIndex } from "../../server/search/memory/corpus-index.ts";
import { IndexFolder } from "../../server/search/memory/index-folder.ts";
import { SwitchingEngine } from "../../server/search/memory/switching-engine.ts";
import { Searcher } from "../../server/search/searching.ts";
import { TextStore } from "../../server/search/texts.ts";
import { loadSnapshot } from "../../server/state.ts";
import { inputOf } from "./engine.ts";
import type { MixQuery } from "./engine-queries.ts";

const [file = "", list = ""] = process.argv.slice(2);
const corpus = openCorpus(file, { mode: "read" });
const snapshot = loadSnapshot(corpus);
const texts = new TextStore(corpus.sqlite);
const index = new CorpusIndex(corpus.sqlite, new IndexFolder(indexFolderOf(file)));
index.load();
index.refresh();
const memory = new SwitchingEngine(corpus.sqlite, texts, snapshot);
memory.offer(index.shared());
const oracle = new Searcher(corpus.sqlite, new FtsEngine(corpus.sqlite, texts, snapshot), texts);
const searcher = new Searcher(corpus.sqlite, memory, texts);
const mix: MixQuery[] = JSON.parse(readFileSync(list, "utf8"));
let replies = 0;
const differing: unknown[] = [];
for (const query of mix) {
  let cursor: string | undefined;
  for (let page = 0; page < 2; page += 1) {
    const asked = searchQuerySchema.parse({ ...inputOf(query), cursor });
    const wanted = oracle.searchJson(snapshot, asked);
    const got = searcher.searchJson(snapshot, asked);
    replies += 1;
    if (!wanted.json.equals(got.json)) differing.push(asked.q);
    if (wanted.next === null) break;
    cursor = wanted.next;
  }
}
console.log(
  `${memory.name}: ${replies} replies over ${snapshot.columns.size} decisions, ${differing.length} differ`,
  differing,
);
corpus.close();
