/**
 * Similar decisions, with the reasons: the same fault in the same service, the same law or guidance cited, and the same
 * distinctive words. Never names, pseudonyms, dates or places: a word counts only if it stands in lower case.
 */
import type { Database } from "better-sqlite3";
import { BODY_TYPES, type BodyType, CONCERNS_CODES, FAULT_CODES, FINDINGS } from "../../data/vocabulary.ts";
import { fromDay } from "../columns.ts";
import { labelOf } from "../labels.ts";
import type { SimilarDecision } from "../schemas/decision.ts";
import type { Snapshot } from "../state.ts";
import { stem } from "./stems.ts";
import { countOf } from "./terms.ts";
import type { TextStore } from "./texts.ts";

const FOUND = FINDINGS.indexOf("fault");
const WEIGHTS = { faults: 0.5, citations: 0.2, words: 0.3 };
/** Law that more than this share of the decisions cites says nothing about a case. */
const COMMON_SHARE = 0.1;
const WORDS = 12;
const CALENDAR = new Set(
  "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);

interface Scores {
  faults: Map<number, { score: number; pairs: number[] }>;
  citations: Map<number, { score: number; titles: string[] }>;
  words: Map<number, number>;
}

const pairOf = (code: number, concerns: number): number => code * 64 + concerns;

/** Pairs of fault and service that a decision was found at fault for. */
function pairsOf(snapshot: Snapshot, doc: number): Set<number> {
  const { faults } = snapshot.columns;
  const out = new Set<number>();
  for (let row = faults.start[doc]!; row < faults.start[doc + 1]!; row += 1)
    if (faults.finding[row] === FOUND) out.add(pairOf(faults.code[row]!, faults.concerns[row]!));
  return out;
}

/** How rare each pair is, worked out over all decisions of the generation. */
function byFaults(snapshot: Snapshot, doc: number): Scores["faults"] {
  const own = pairsOf(snapshot, doc);
  const out: Scores["faults"] = new Map();
  if (own.size === 0) return out;
  const { faults, size } = snapshot.columns;
  const holders = new Map<number, Set<number>>();
  for (const pair of own) holders.set(pair, new Set());
  for (let row = 0; row < faults.code.length; row += 1) {
    if (faults.finding[row] !== FOUND) continue;
    holders.get(pairOf(faults.code[row]!, faults.concerns[row]!))?.add(faults.doc[row]!);
  }
  let most = 0;
  for (const [pair, docs] of holders) {
    const weight = Math.log(1 + size / docs.size);
    most += weight;
    for (const other of docs) {
      const held = out.get(other) ?? { score: 0, pairs: [] };
      held.score += weight;
      held.pairs.push(pair);
      out.set(other, held);
    }
  }
  for (const held of out.values()) held.score /= most;
  return out;
}

function byCitations(sqlite: Database, snapshot: Snapshot, decisionId: number): Scores["citations"] {
  const cited = sqlite
    .prepare<[number], { title: string; provision: string | null }>(
      "SELECT DISTINCT title, provision FROM citations WHERE decision_id = ? AND NOT boilerplate LIMIT 40",
    )
    .all(decisionId);
  const holders = sqlite
    .prepare<[string, string | null], number>(
      "SELECT DISTINCT decision_id FROM citations WHERE title = ? AND provision IS ? AND NOT boilerplate LIMIT 20000",
    )
    .pluck();
  const out: Scores["citations"] = new Map();
  let most = 0;
  for (const { title, provision } of cited) {
    const ids = holders.all(title, provision);
    if (ids.length > Math.max(5, snapshot.columns.size * COMMON_SHARE)) continue;
    const weight = Math.log(1 + snapshot.columns.size / ids.length);
    most += weight;
    for (const id of ids) {
      const doc = snapshot.docOfId[id] ?? -1;
      const held = out.get(doc) ?? { score: 0, titles: [] };
      held.score += weight;
      held.titles.push(provision === null ? title : `${title} ${provision}`);
      out.set(doc, held);
    }
  }
  if (most > 0) for (const held of out.values()) held.score /= most;
  return out;
}

/** Words of a text that few decisions have and this one has often. Capitalised ones are names or begin a sentence. */
export function distinctiveWords(snapshot: Snapshot, text: string): string[] {
  const counts = new Map<string, { word: string; count: number }>();
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])[a-z]{4,24}(?![\p{L}\p{N}])/gu)) {
    const word = match[0];
    if (CALENDAR.has(word)) continue;
    const key = stem(word);
    const held = counts.get(key);
    if (held === undefined) counts.set(key, { word, count: 1 });
    else held.count += 1;
  }
  const size = snapshot.columns.size;
  return [...counts.values()]
    .map(({ word, count }) => ({ word, count, held: countOf(snapshot.terms, word) }))
    .filter(({ held }) => held >= 2 && held <= Math.max(3, size * COMMON_SHARE))
    .map(({ word, count, held }) => ({ word, score: Math.log(1 + count) * Math.log(size / held) }))
    .sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1))
    .slice(0, WORDS)
    .map(({ word }) => word);
}

function byWords(sqlite: Database, snapshot: Snapshot, words: readonly string[]): Scores["words"] {
  const out: Scores["words"] = new Map();
  if (words.length === 0) return out;
  const match = `{summary complaint findings events} : (${words.map((word) => `"${word}"`).join(" OR ")})`;
  const rows = sqlite
    .prepare<[string], { rowid: number; score: number }>(
      "SELECT rowid, bm25(decisions_fts) AS score FROM decisions_fts WHERE decisions_fts MATCH ? ORDER BY score LIMIT 300",
    )
    .all(match);
  const best = -(rows[0]?.score ?? -1);
  for (const row of rows) {
    const doc = snapshot.docOfId[row.rowid] ?? -1;
    if (doc >= 0 && best > 0) out.set(doc, Math.max(0, -row.score / best));
  }
  return out;
}

function reasons(scores: Scores, doc: number, shared: readonly string[]): string[] {
  const why: string[] = [];
  const fault = scores.faults.get(doc);
  for (const pair of fault?.pairs.slice(0, 3) ?? []) {
    const code = FAULT_CODES[pair >> 6] ?? "";
    const concerns = CONCERNS_CODES[pair & 63] ?? "other";
    why.push(
      `Same fault: ${labelOf("fault", code).toLowerCase()}${concerns === "other" ? "" : ` (${labelOf("concerns", concerns)})`}`,
    );
  }
  const cited = scores.citations.get(doc);
  if (cited !== undefined) why.push(`Both cite ${cited.titles.slice(0, 3).join("; ")}`);
  if (shared.length > 0) why.push(`Shares the words ${shared.slice(0, 5).join(", ")}`);
  return why;
}

/** Similar decisions, best first; never records of the same investigation, nor withdrawn ones. */
export function relatedDecisions(
  sqlite: Database,
  texts: TextStore,
  snapshot: Snapshot,
  doc: number,
  limit = 10,
): SimilarDecision[] {
  const { columns } = snapshot;
  const id = columns.id[doc] ?? -1;
  const stored = texts.get(id);
  if (stored === null) return [];
  const own = `${stored.summary}\n${wordsOfCase(stored)}`;
  const words = distinctiveWords(snapshot, own);
  const scores: Scores = {
    faults: byFaults(snapshot, doc),
    citations: byCitations(sqlite, snapshot, id),
    words: byWords(sqlite, snapshot, words),
  };
  const candidates = new Set([...scores.faults.keys(), ...scores.citations.keys(), ...scores.words.keys()]);
  const ranked: { doc: number; score: number }[] = [];
  for (const other of candidates) {
    if (other < 0 || other === doc || columns.case[other] === columns.case[doc] || columns.withdrawn[other] === 1)
      continue;
    const nearby =
      columns.subcategory[other] !== 0 && columns.subcategory[other] === columns.subcategory[doc] ? 0.05 : 0;
    const score =
      WEIGHTS.faults * (scores.faults.get(other)?.score ?? 0) +
      WEIGHTS.citations * (scores.citations.get(other)?.score ?? 0) +
      WEIGHTS.words * (scores.words.get(other) ?? 0);
    if (score > 0) ranked.push({ doc: other, score: Math.min(1, score + nearby) });
  }
  ranked.sort((a, b) => b.score - a.score || snapshot.orders.decidedRank[a.doc]! - snapshot.orders.decidedRank[b.doc]!);
  const seenCases = new Set<number>();
  const out: SimilarDecision[] = [];
  for (const entry of ranked) {
    if (out.length >= limit) break;
    if (seenCases.has(columns.case[entry.doc]!)) continue;
    seenCases.add(columns.case[entry.doc]!);
    const other = texts.get(columns.id[entry.doc] ?? -1);
    if (other === null) continue;
    const body = columns.bodies[columns.body[entry.doc]!]!;
    const theirs = scores.words.has(entry.doc) ? `${other.summary}\n${wordsOfCase(other)}`.toLowerCase() : "";
    const shared = words.filter((word) => theirs !== "" && new RegExp(`(?<![a-z])${word}(?![a-z])`).test(theirs));
    out.push({
      slug: columns.slug[entry.doc]!,
      ref: columns.ref[entry.doc]!,
      body: { name: body.name, slug: body.slug, known: body.known, type: bodyType(snapshot, entry.doc) },
      decidedOn: fromDay(columns.decidedDay[entry.doc]!),
      summary: other.summary,
      score: Number(entry.score.toFixed(4)),
      why: reasons(scores, entry.doc, shared),
    });
  }
  return out;
}

function bodyType(snapshot: Snapshot, doc: number): BodyType {
  const type = snapshot.columns.bodies[snapshot.columns.body[doc]!]!.type;
  return BODY_TYPES.find((known) => known === type) ?? "other-public";
}

/** The parts of a decision that are about the case, not about the law. */
function wordsOfCase(stored: {
  body: Buffer;
  layout: readonly { code: string; paragraphs: readonly { start: number; end: number; boilerplate: boolean }[] }[];
}): string {
  const wanted = new Set(["complaint", "findings", "what-happened", "analysis", "my-assessment", "injustice"]);
  return stored.layout
    .filter((section) => wanted.has(section.code))
    .flatMap((section) =>
      section.paragraphs.filter((p) => !p.boilerplate).map((p) => stored.body.toString("utf8", p.start, p.end)),
    )
    .join("\n");
}
