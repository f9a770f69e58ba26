/**
 * Decisions ranked by a stated similarity to the case asked about. Points are few and fixed, so that anyone can add them
 * up: what the decision shares with the question, of what could be shared. Nothing about its outcome or the height of
 * its sums counts.
 */
import { FAULT_CODES, HEAD_CODES, RECIPIENTS } from "../../data/vocabulary.ts";
import { type Columns, fromDay } from "../columns.ts";
import { labelOf } from "../head-groups.ts";
import type { BenchmarkQuery } from "../schemas/benchmark.ts";
import { FOUND, headMasks, type Selection } from "./selection.ts";

/** Features in the order of the points; `of` is the most that each gives. */
const SIMILARITY = [
  { feature: "fault", of: 3, what: "the fault asked for, found by the Ombudsman (2 where the body accepted it)" },
  { feature: "fault alone", of: 2, what: "no other kind of fault was found" },
  { feature: "sum for it", of: 3, what: "a sum of the class answers just what was asked for" },
  { feature: "head", of: 2, what: "the injustice asked for" },
  { feature: "person", of: 1, what: "the person asked for suffered it" },
  { feature: "recent", of: 2, what: "decided within two years of the newest decision held (1 within five)" },
] as const;

export const SIMILARITY_METHOD = SIMILARITY.map((s) => `${s.feature} ${s.of}: ${s.what}`).join("; ");

export interface Comparable {
  d: number;
  score: number;
  why: string[];
  parts: { feature: string; points: number; of: number }[];
  /** Remedy row of the first sum for the case; -1 for none. */
  sum: number;
}

const MOST_COMPARABLES = 20;

interface Asked {
  chosenRows: Uint8Array | null;
  heads: number;
  persons: number;
  newest: number;
  /** First remedy row of each document whose sum enters; -1 for none. */
  sumOf: Int32Array;
}

function injuriesTouch(columns: Columns, d: number, mask: number, of: Uint8Array): boolean {
  const { start } = columns.injustices;
  for (let row = start[d]!; row < start[d + 1]!; row++) if ((mask >>> of[row]!) & 1) return true;
  return false;
}

function sumNames(columns: Columns, d: number, heads: number): boolean {
  const r = columns.remedies;
  for (let row = r.start[d]!; row < r.start[d + 1]!; row++)
    if (r.headsInferred[row] === 0 && (r.headsMask[row]! & heads) !== 0) return true;
  return false;
}

/** Fills the points of one decision, in the order of SIMILARITY; gives the first chosen fault row, or -1. */
function fill(columns: Columns, d: number, asked: Asked, points: Int8Array): number {
  points.fill(0);
  const f = columns.faults;
  let first = -1;
  if (asked.chosenRows !== null) {
    let codes = 0;
    for (let row = f.start[d]!; row < f.start[d + 1]!; row++) {
      if (f.finding[row] !== FOUND) continue;
      codes |= 1 << f.code[row]!;
      if (asked.chosenRows[row] !== 1) continue;
      if (first < 0) first = row;
      points[0] = Math.max(points[0]!, f.by[row] === 0 ? 3 : 2);
    }
    if (first >= 0 && (codes & (codes - 1)) === 0) points[1] = 2;
  }
  if (asked.sumOf[d]! >= 0) points[2] = 3;
  if (
    asked.heads !== 0 &&
    (injuriesTouch(columns, d, asked.heads, columns.injustices.head) || sumNames(columns, d, asked.heads))
  )
    points[3] = 2;
  if (asked.persons !== 0 && injuriesTouch(columns, d, asked.persons, columns.injustices.person)) points[4] = 1;
  const day = columns.decidedDay[d]!;
  const years = day < 0 ? Number.POSITIVE_INFINITY : (asked.newest - day) / 365.25;
  points[5] = years <= 2 ? 2 : years <= 5 ? 1 : 0;
  return first;
}

function words(columns: Columns, d: number, first: number, points: Int8Array): string[] {
  const label = first < 0 ? "the fault" : labelOf("fault", FAULT_CODES[columns.faults.code[first]!]!);
  return [
    points[0] === 2 ? `${label}, accepted by the body` : `${label} was found`,
    "no other kind of fault",
    "a sum for just this",
    "the same injustice",
    "the same person suffered it",
    `decided in ${(fromDay(columns.decidedDay[d]!) ?? "").slice(0, 4)}`,
  ].filter((_, i) => points[i]! > 0);
}

function newestDay(columns: Columns): number {
  let newest = -1;
  for (let d = 0; d < columns.size; d++) if (columns.decidedDay[d]! > newest) newest = columns.decidedDay[d]!;
  return newest;
}

/**
 * The most similar decisions, one a case; by score, then the newer, then the slug. Empty where the question names no
 * fault, head or person: then nothing makes one decision more like it than another.
 */
export function comparablesOf(columns: Columns, selection: Selection, query: BenchmarkQuery): Comparable[] {
  const wanted: readonly string[] = query.injustice;
  const heads = [...headMasks(query), ...HEAD_CODES.map((h, i) => (wanted.includes(h) ? 1 << i : 0))].reduce(
    (a, b) => a | b,
    0,
  );
  const persons = query.recipient.reduce((mask, p) => mask | (1 << RECIPIENTS.indexOf(p)), 0);
  if (selection.chosenRows === null && heads === 0 && persons === 0) return [];
  const asked: Asked = {
    chosenRows: selection.chosenRows,
    heads,
    persons,
    newest: newestDay(columns),
    sumOf: new Int32Array(columns.size).fill(-1),
  };
  for (const row of selection.sums) {
    const d = columns.remedies.doc[row]!;
    if (asked.sumOf[d]! < 0) asked.sumOf[d] = row;
  }
  const points = new Int8Array(SIMILARITY.length);
  const score = (d: number): number => {
    fill(columns, d, asked, points);
    let sum = 0;
    for (const p of points) sum += p;
    return sum;
  };
  // Score above day in one number: one native sort, ties by position.
  const docs = selection.representatives;
  const packed = new Float64Array(docs.length);
  for (let i = 0; i < docs.length; i++)
    packed[i] = (score(docs[i]!) * 2 ** 17 + Math.max(0, columns.decidedDay[docs[i]!]!)) * 2 ** 24 + (2 ** 24 - 1 - i);
  packed.sort();
  const top = Array.from(packed.subarray(-4 * MOST_COMPARABLES), (key) => {
    const i = 2 ** 24 - 1 - (key % 2 ** 24);
    return { d: docs[i]!, rank: Math.floor(key / 2 ** 24) };
  });
  top.sort((a, b) => b.rank - a.rank || (columns.slug[a.d]! < columns.slug[b.d]! ? -1 : 1));
  return top.slice(0, MOST_COMPARABLES).map(({ d }) => {
    const first = fill(columns, d, asked, points);
    return {
      d,
      score: points.reduce((a, b) => a + b, 0),
      why: words(columns, d, first, points),
      parts: SIMILARITY.map(({ feature, of }, i) => ({ feature, points: points[i]!, of })),
      sum: asked.sumOf[d]!,
    };
  });
}
