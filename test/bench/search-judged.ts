/**
 * How well the ranking answers: nDCG@10 and recall@50 over the judged set, beside plain FTS5 BM25 over one column of
 * all words (as people would write it first: all words, and any word).
 *
 *   node --import tsx test/bench/search-judged.ts [SIZE] [SEED] [fresh]
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import Database from "better-sqlite3";
import type { Corpus } from "../../data/corpus.ts";
import { openCorpus } from "../../data/corpus.ts";
import type { Decision } from "../../data/decision.ts";
import { makeDemoDocument } from "../../data/demo/document.ts";
import { indexTokens } from "../../data/tokens.ts";
import { readDecision } from "../../ingest/pipeline.ts";
import { searchQuerySchema } from "../../server/schemas/query.ts";
import { FtsEngine } from "../../server/search/fts-engine.ts";
import { Searcher } from "../../server/search/searching.ts";
import { TextStore } from "../../server/search/texts.ts";
import { loadSnapshot } from "../../server/state.ts";
import { benchDecision } from "./search-corpus.ts";
import { JUDGED, JUDGED_REAL, type JudgedQuery } from "./search-queries.ts";
import { FRESH } from "./search-queries-fresh.ts";

/** Slugs, best first. */
export type Ranker = (q: string, limit: number) => string[];

export interface Score {
  ndcg10: number;
  recall50: number;
}

/** Relevance 2 and 1, discounted by the logarithm of the place, over the best possible order. */
export function scoreOf(ranked: readonly string[], grades: ReadonlyMap<string, number>): Score {
  const gain = (grade: number, place: number) => (2 ** grade - 1) / Math.log2(place + 2);
  const dcg = ranked.slice(0, 10).reduce((sum, slug, place) => sum + gain(grades.get(slug) ?? 0, place), 0);
  const ideal = [...grades.values()]
    .sort((a, b) => b - a)
    .slice(0, 10)
    .reduce((sum, grade, place) => sum + gain(grade, place), 0);
  const found = ranked.slice(0, 50).filter((slug) => grades.has(slug)).length;
  return { ndcg10: ideal === 0 ? 0 : dcg / ideal, recall50: found / Math.min(50, Math.max(1, grades.size)) };
}

export function ourRanker(corpus: Corpus, words: "most" | "any" | undefined = undefined): Ranker {
  const snapshot = loadSnapshot(corpus);
  const texts = new TextStore(corpus.sqlite);
  const searcher = new Searcher(corpus.sqlite, new FtsEngine(corpus.sqlite, texts, snapshot), texts);
  return (q, limit) =>
    searcher
      .search(snapshot, searchQuerySchema.parse({ q, words, limit: String(limit) }))
      .results.map((result) => result.slug);
}

/** FTS5 with its defaults over one column that holds everything. */
export function plainRanker(decisions: readonly Decision[], join: " " | " OR "): Ranker {
  const sqlite = new Database(":memory:");
  sqlite.exec("CREATE VIRTUAL TABLE plain USING fts5(slug UNINDEXED, words)");
  const insert = sqlite.prepare("INSERT INTO plain (slug, words) VALUES (?, ?)");
  for (const decision of decisions) {
    const texts = decision.sections.flatMap((section) => section.paragraphs.map((paragraph) => paragraph.text));
    insert.run(decision.slug, [decision.body.name, decision.ref, decision.summary, ...texts].join("\n"));
  }
  const select = sqlite
    .prepare<[string, number], string>("SELECT slug FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT ?")
    .pluck();
  return (q, limit) => {
    const words = indexTokens(q).map((word) => `"${word}"`);
    return words.length === 0 ? [] : select.all(words.join(join), limit);
  };
}

function mean(scores: readonly Score[]): Score {
  const of = (pick: (score: Score) => number) => scores.reduce((sum, score) => sum + pick(score), 0) / scores.length;
  return { ndcg10: of((score) => score.ndcg10), recall50: of((score) => score.recall50) };
}

export interface Judgement {
  queries: number;
  ours: Score;
  /** With words=most, words=any. */
  most: Score;
  any: Score;
  plainAll: Score;
  plainAny: Score;
  each: { q: string; ours: Score; plainAny: Score }[];
}

/** A judged set over `size` decisions of the demonstration. */
export function judge(size: number, seed = 1, queries: readonly JudgedQuery[] = JUDGED): Judgement {
  const corpus = openCorpus(":memory:", { mode: "write", fictional: true });
  const decisions: Decision[] = [];
  const topics = new Map<string, readonly string[]>();
  for (let index = 0; index < size; index += 1) {
    const made = makeDemoDocument(seed, index, size);
    const decision = benchDecision(made);
    if (decision === null) continue;
    decisions.push(decision);
    topics.set(decision.slug, made.truth.topics);
  }
  corpus.saveBatch(decisions.map((decision) => ({ decision, bytes: new TextEncoder().encode(decision.slug) })));
  // Joint records of one text are one result: the second is neither wanted nor missed.
  const seen = new Set<string>();
  const single = decisions.filter((decision) => !seen.has(decision.caseId) && seen.add(decision.caseId));
  const rankers = {
    ours: ourRanker(corpus),
    most: ourRanker(corpus, "most"),
    some: ourRanker(corpus, "any"),
    all: plainRanker(single, " "),
    any: plainRanker(single, " OR "),
  };
  const each = queries.map(({ q, subjects }) => {
    const grades = new Map<string, number>();
    for (const { slug } of single) {
      const held = topics.get(slug) ?? [];
      if (subjects.includes(held[0] ?? "")) grades.set(slug, 2);
      else if (held.some((topic) => subjects.includes(topic))) grades.set(slug, 1);
    }
    const score = (ranker: Ranker) => scoreOf(ranker(q, 50), grades);
    return {
      q,
      ours: score(rankers.ours),
      most: score(rankers.most),
      some: score(rankers.some),
      plainAll: score(rankers.all),
      plainAny: score(rankers.any),
    };
  });
  corpus.close();
  return {
    queries: each.length,
    ours: mean(each.map((row) => row.ours)),
    most: mean(each.map((row) => row.most)),
    any: mean(each.map((row) => row.some)),
    plainAll: mean(each.map((row) => row.plainAll)),
    plainAny: mean(each.map((row) => row.plainAny)),
    each,
  };
}

/** Share of the known-item queries whose decision stands first, over the real decisions beside the project; null without them. */
export function judgeReal(folder: URL): { queries: number; first: number; missed: string[] } | null {
  if (!existsSync(folder)) return null;
  const corpus = openCorpus(":memory:", { mode: "write", fictional: false });
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".txt"))) {
    const bytes = readFileSync(new URL(name, folder));
    const read = readDecision({ uri: basename(name), bytes });
    if ("decision" in read) corpus.save(read.decision, { bytes });
  }
  const ranker = ourRanker(corpus);
  const missed = JUDGED_REAL.filter(({ q, slugs }) => !slugs.includes(ranker(q, 5)[0] ?? "")).map(({ q }) => q);
  corpus.close();
  return { queries: JUDGED_REAL.length, first: JUDGED_REAL.length - missed.length, missed };
}

if (import.meta.filename === process.argv[1]) {
  const size = Number(process.argv[2] ?? 2000);
  const seed = Number(process.argv[3] ?? 1);
  const result = judge(size, seed, process.argv[4] === "fresh" ? FRESH : JUDGED);
  const show = ({ ndcg10, recall50 }: Score) => `nDCG@10 ${ndcg10.toFixed(3)}  recall@50 ${recall50.toFixed(3)}`;
  for (const { q, ours, plainAny } of result.each)
    console.log(
      `${ours.ndcg10.toFixed(2)} (${plainAny.ndcg10.toFixed(2)})  ${ours.recall50.toFixed(2)} (${plainAny.recall50.toFixed(2)})  ${q}`,
    );
  console.log(`${result.queries} queries over ${size} decisions, seed ${seed}`);
  console.log(`Redress                ${show(result.ours)}`);
  console.log(`Redress, words=most    ${show(result.most)}`);
  console.log(`Redress, words=any     ${show(result.any)}`);
  console.log(`plain FTS5, all words  ${show(result.plainAll)}`);
  console.log(`plain FTS5, any word   ${show(result.plainAny)}`);
  console.log(
    "real decisions:",
    judgeReal(new URL("../../../shared/decisions/", import.meta.url)) ?? "not beside the project",
  );
}
