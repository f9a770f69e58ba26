/** The index in memory against SQLite's FTS5 as oracle: same documents and the same BM25 for any expression. */
import Database from "better-sqlite3";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FTS_COLUMNS, FTS_TABLE_SQL, type FtsColumn, PARAGRAPH_BREAK } from "../../../data/fts-columns.ts";
import {
  type Alternative,
  COLUMN_WEIGHTS,
  DEFAULT_COLUMNS,
  type Expression,
} from "../../../server/search/expression.ts";
import { ftsMatch } from "../../../server/search/fts-match.ts";
import { SegmentBuilder } from "../../../server/search/memory/build.ts";
import { evaluate } from "../../../server/search/memory/evaluate.ts";
import { type Generation, makeGeneration } from "../../../server/search/memory/generation.ts";
import { openSegment, type Segment } from "../../../server/search/memory/segment.ts";
import { scoringExpression } from "../../../server/search/scoring.ts";

const WORDS = ["the", "council", "delay", "delays", "delayed", "plan", "care", "pay", "300", "child", "école", "z"];
const WEIGHTS = FTS_COLUMNS.map((column) => COLUMN_WEIGHTS[column]).join(", ");

/** Small steps of a linear congruential generator: tests repeat to the letter. */
function dice(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

function makeRows(count: number, seed: number): string[][] {
  const roll = dice(seed);
  return Array.from({ length: count }, () =>
    FTS_COLUMNS.map(() =>
      Array.from({ length: roll(14) }, () =>
        roll(9) === 0 ? PARAGRAPH_BREAK : (WORDS[Math.min(roll(12), roll(14))] ?? "the"),
      ).join(" "),
    ),
  );
}

function oracle(rows: string[][], ids: number[]): Database.Database {
  const sqlite = new Database(":memory:");
  sqlite.exec(FTS_TABLE_SQL);
  const insert = sqlite.prepare(
    `INSERT INTO decisions_fts (rowid, ${FTS_COLUMNS.join(", ")}) VALUES (?, ${FTS_COLUMNS.map(() => "?").join(", ")})`,
  );
  for (const [i, row] of rows.entries()) insert.run(ids[i], ...row);
  return sqlite;
}

function segmentOf(rows: string[][], ids: number[]): Segment {
  const builder = new SegmentBuilder();
  for (const [i, columns] of rows.entries()) builder.add({ id: ids[i] ?? 0, version: [0, 0], columns });
  return openSegment(builder.build().buffer);
}

function answer(generation: Generation, expression: Expression, scoredOnly: boolean): Map<number, number> {
  const out = new Map<number, number>();
  for (const live of generation.segments) {
    const hits = evaluate(expression, { generation, live, scoredOnly, withScores: true }, null);
    for (let i = 0; i < hits.size; i++) out.set(live.segment.ids[hits.docs[i] ?? 0] ?? 0, hits.freq[i] ?? 0);
  }
  return out;
}

const alternative = fc
  .record({
    words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }),
    prefix: fc.boolean(),
    scored: fc.constant(true),
    source: fc.constant("typed" as const),
  })
  .map(
    (a): Alternative => ({
      ...a,
      words: a.prefix ? [...a.words.slice(0, -1), (a.words.at(-1) ?? "d").slice(0, 2)] : a.words,
    }),
  );
const columns = fc.constantFrom<readonly FtsColumn[]>(
  DEFAULT_COLUMNS,
  ["action"],
  ["findings", "boilerplate"],
  FTS_COLUMNS,
);
const term = fc.record({
  type: fc.constant("term" as const),
  alternatives: fc.array(alternative, { minLength: 1, maxLength: 3 }),
  columns,
});
const near = fc.record({
  type: fc.constant("near" as const),
  parts: fc.array(fc.array(alternative, { minLength: 1, maxLength: 2 }), { minLength: 2, maxLength: 3 }),
  distance: fc.integer({ min: 0, max: 6 }),
  columns,
});
const expressions: fc.Arbitrary<Expression> = fc.letrec<{ any: Expression }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    term,
    near,
    fc.tuple(fc.array(tie("any"), { minLength: 1, maxLength: 3 }), fc.option(term, { nil: null })).map(
      ([parts, not]): Expression => ({
        type: "and",
        parts: not === null ? parts : [...parts, { type: "not", part: not }],
      }),
    ),
    fc.array(tie("any"), { minLength: 1, maxLength: 3 }).map((parts): Expression => ({ type: "or", parts })),
  ),
})).any;

function agree(sqlite: Database.Database, generation: Generation, expression: Expression): void {
  const match = ftsMatch(expression, false);
  if (match === null) return;
  const held = sqlite.prepare<[string], number>("SELECT rowid FROM decisions_fts WHERE decisions_fts MATCH ?").pluck();
  expect([...answer(generation, expression, false).keys()].sort((a, b) => a - b)).toEqual(
    held.all(match).sort((a, b) => a - b),
  );
  const scoring = scoringExpression(expression);
  if (scoring === null) return;
  const got = answer(generation, scoring, true);
  const rows = sqlite
    .prepare<[string], { rowid: number; score: number }>(
      `SELECT rowid, -bm25(decisions_fts, ${WEIGHTS}) AS score FROM decisions_fts WHERE decisions_fts MATCH ?`,
    )
    .all(ftsMatch(scoring, true) ?? "");
  expect(got.size).toBe(rows.length);
  for (const { rowid, score } of rows) expect(got.get(rowid)).toBeCloseTo(score, 9);
}

describe("the index in memory", () => {
  const rows = makeRows(300, 7);
  const ids = rows.map((_, i) => 3 * i + 1);
  const sqlite = oracle(rows, ids);

  it("agrees with FTS5 on any expression, in one segment", () => {
    const generation = makeGeneration("a", [{ segment: segmentOf(rows, ids), live: (_id, at) => at }]);
    fc.assert(
      fc.property(expressions, (expression) => agree(sqlite, generation, expression)),
      { numRuns: 200 },
    );
  });

  it("agrees over several segments, with documents replaced and removed", () => {
    const old = makeRows(300, 99);
    const firstIds = ids.slice(0, 200);
    const newer = new Set(ids.filter((_, i) => i % 7 === 0));
    // The first segment holds an older text of every seventh document, and documents that are gone.
    const first = segmentOf(
      firstIds.map((id, i) => (newer.has(id) ? (old[i] ?? []) : (rows[i] ?? []))),
      firstIds,
    );
    const second = segmentOf(rows.slice(200), ids.slice(200));
    const deltaIds = firstIds.filter((id) => newer.has(id));
    const delta = segmentOf(
      deltaIds.map((id) => rows[ids.indexOf(id)] ?? []),
      deltaIds,
    );
    const at = (id: number) => ids.indexOf(id);
    const generation = makeGeneration("b", [
      { segment: first, live: (id) => (newer.has(id) ? -1 : at(id)) },
      { segment: second, live: at },
      { segment: delta, live: at },
    ]);
    fc.assert(
      fc.property(expressions, (expression) => agree(sqlite, generation, expression)),
      { numRuns: 150 },
    );
  });

  it("counts a word that stands 255 times and more in one document", () => {
    const long = [
      ["", "", "", Array.from({ length: 700 }, (_, i) => (i % 2 ? "delay" : "the")).join(" "), "", "", "", ""],
      ...rows.slice(0, 40),
    ];
    const longIds = long.map((_, i) => i + 1);
    const generation = makeGeneration("c", [{ segment: segmentOf(long, longIds), live: (_id, at) => at }]);
    const expression: Expression = {
      type: "term",
      alternatives: [{ words: ["delay"], prefix: false, scored: true, source: "typed" }],
      columns: DEFAULT_COLUMNS,
    };
    agree(oracle(long, longIds), generation, expression);
  });

  it("refuses a file that is cut short or of another kind", () => {
    expect(() => openSegment(new SharedArrayBuffer(10))).toThrow("cut short");
    expect(() => openSegment(new SharedArrayBuffer(100))).toThrow("another version");
  });
});
