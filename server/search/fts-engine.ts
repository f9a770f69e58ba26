/** The search engine over SQLite's FTS5: matching and BM25 are its own, facets and passages ours. */
import type { Database, Statement } from "better-sqlite3";
import { FTS_COLUMNS } from "../../data/fts-columns.ts";
import type { Snapshot } from "../state.ts";
import type { EngineRequest, Found, SearchEngine } from "./engine.ts";
import { COLUMN_WEIGHTS, type Expression } from "./expression.ts";
import { ftsMatch } from "./fts-match.ts";
import { matchAll } from "./match.ts";
import { flagsOf, listedFlags, listOf, type Matched } from "./matched.ts";
import type { Passage } from "./passage-window.ts";
import { PassageFinder } from "./passages.ts";
import { pageOf, rankedPage, roundScore } from "./ranking.ts";
import { scoringExpression } from "./scoring.ts";
import type { TextStore } from "./texts.ts";

const WEIGHTS = FTS_COLUMNS.map((column) => COLUMN_WEIGHTS[column]).join(", ");

// Rowids as one JSON text cost 0.6 of as many rows; bm25() in ORDER BY costs 0.6 of `rank` (PERFORMANCE.md, section 4).
const IDS = "SELECT json_group_array(rowid) FROM decisions_fts WHERE decisions_fts MATCH ?";
const TOP = `SELECT rowid, bm25(decisions_fts, ${WEIGHTS}) AS score FROM decisions_fts WHERE decisions_fts MATCH ? ORDER BY score LIMIT ?`;
const TOP_AMONG = `SELECT rowid, bm25(decisions_fts, ${WEIGHTS}) AS score FROM decisions_fts WHERE decisions_fts MATCH ? AND +rowid IN (SELECT value FROM json_each(?)) ORDER BY score LIMIT ?`;
interface ScoredRow {
  rowid: number;
  score: number;
}

export class FtsEngine implements SearchEngine {
  readonly name = "fts5";
  readonly #ids: Statement<[string], string>;
  readonly #topOf: Statement<[string, number], ScoredRow>;
  readonly #topAmong: Statement<[string, string, number], ScoredRow>;
  readonly #texts: TextStore;
  #snapshot: Snapshot;
  /** The finder of the last expression: a reply asks for the passages of twenty decisions. */
  #finder: { expression: Expression | null; finder: PassageFinder } | null = null;

  constructor(sqlite: Database, texts: TextStore, snapshot: Snapshot) {
    this.#ids = sqlite.prepare<[string], string>(IDS).pluck();
    this.#topOf = sqlite.prepare<[string, number], ScoredRow>(TOP);
    this.#topAmong = sqlite.prepare<[string, string, number], ScoredRow>(TOP_AMONG);
    this.#texts = texts;
    this.#snapshot = snapshot;
  }

  update(snapshot: Snapshot): void {
    this.#snapshot = snapshot;
    this.#finder = null;
    this.#texts.clear();
  }

  search(request: EngineRequest): Found {
    const { columns, joint } = this.#snapshot;
    const { expression, filters, measure } = request;
    const { total, ...matched } = matchAll(columns, joint, expression, filters, measure, (part, among) =>
      this.#words(part, among),
    );
    request.onMatched?.(matched);
    if (request.sort !== "relevance" || expression === null || request.start.type !== "offset") {
      return {
        total,
        docs: pageOf(columns, matched, request),
        scores: new Float64Array(request.limit),
        matched,
      };
    }
    const { docs, scores } = this.#ranked(expression, matched, total, request.start.offset, request.limit);
    return { total, docs, scores, matched };
  }

  passages(doc: number, expression: Expression | null, _asIndexed: boolean, limit = 3): Passage[] {
    if (this.#finder === null || this.#finder.expression !== expression) {
      const { terms, columns } = this.#snapshot;
      this.#finder = { expression, finder: new PassageFinder(expression, terms, columns.size) };
    }
    const { finder } = this.#finder;
    if (finder.isEmpty) return [];
    const id = this.#snapshot.columns.id[doc];
    const text = this.#texts.get(id ?? -1);
    return text === null ? [] : finder.find(text, limit);
  }

  shown(): null {
    return null;
  }

  /** Documents in which FTS5 finds the words; null where the expression is not of words alone. */
  #words(expression: Expression, among: Int32Array | null): Int32Array | null {
    const match = ftsMatch(expression, false);
    if (match === null) return null;
    const { size } = this.#snapshot.columns;
    const flags = new Uint8Array(size);
    const wanted = among === null ? null : flagsOf(among, size);
    const ids = this.#ids.get(match) ?? "[]";
    const list: number[] = JSON.parse(ids);
    const { docOfId } = this.#snapshot;
    for (let i = 0; i < list.length; i += 1) {
      const doc = docOfId[list[i]!];
      if (doc !== undefined && doc >= 0) flags[doc] = wanted?.[doc] ?? 1;
    }
    return listOf(flags);
  }

  #ranked(expression: Expression, matched: Matched, total: number, offset: number, limit: number) {
    const need = Math.min(total, offset + limit);
    const scoring = scoringExpression(expression);
    const match = scoring === null ? null : ftsMatch(scoring, true);
    const isRestricted = matched.masks !== null || ftsMatch(expression, false) === null;
    const { columns } = this.#snapshot;
    const listed = listedFlags(matched, columns.size);
    const scored = match === null || need === 0 ? [] : this.#top(match, listed, isRestricted, total, need);
    return rankedPage(columns, matched, scored, offset, need);
  }

  /** At least the best `need` of the listed documents with all that tie with the last; fewer where no more are scored. */
  #top(
    match: string,
    listed: Uint8Array,
    isRestricted: boolean,
    total: number,
    need: number,
  ): { doc: number; score: number }[] {
    const { columns, docOfId } = this.#snapshot;
    // Scoring costs 0.4 µs a match: few that pass are named to FTS5, so that it scores no others.
    const isAll = !isRestricted || total >= columns.size * 0.3;
    for (let ask = need + 32; ; ask *= 4) {
      const rows = isAll ? this.#topOf.all(match, ask) : this.#among(match, listed, ask);
      const out: { doc: number; score: number }[] = [];
      for (const row of rows) {
        const doc = docOfId[row.rowid] ?? -1;
        if (doc >= 0 && listed[doc] === 1) out.push({ doc, score: roundScore(-row.score) });
      }
      if (rows.length < ask) return out;
      const last = out.at(-1);
      const wanted = out[need - 1];
      if (last !== undefined && wanted !== undefined && last.score < wanted.score) return out;
    }
  }

  #among(match: string, listed: Uint8Array, ask: number): ScoredRow[] {
    const ids: number[] = [];
    const { id } = this.#snapshot.columns;
    for (let d = 0; d < listed.length; d += 1) if (listed[d] === 1) ids.push(id[d]!);
    return this.#topAmong.all(match, JSON.stringify(ids), ask);
  }
}
