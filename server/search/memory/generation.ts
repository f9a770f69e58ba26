/**
 * The index of one state of the corpus: its segments, and for each document of a segment its number in the columns of
 * that state, or -1 where the document has been replaced, withdrawn or removed since the segment was built.
 */
import type { Hits } from "./hits.ts";
import { COLUMNS, type Segment } from "./segment.ts";
import type { Totals } from "./totals.ts";

export interface LiveSegment {
  readonly segment: Segment;
  /** Path of the file with its cards; null where there is none. */
  readonly file: string | null;
  /** Document number of each of the segment's documents; -1 for those that no longer stand. */
  readonly docOf: Int32Array;
  /** True where every document stands: then counts made when the segment was built hold. */
  readonly isWhole: boolean;
  /** k1 (1 - b + b · length / average length) of each document, as BM25 wants it. */
  readonly norm: Float64Array;
  /** Phrases and beginnings found last, by scope and words (phrases.ts). */
  readonly found: Map<string, Hits>;
}

export interface Generation {
  /** Hash of the corpus state that this answers for. */
  readonly hash: string;
  readonly segments: readonly LiveSegment[];
  /** Documents that BM25 reckons with. */
  readonly rows: number;
  /** Documents that hold a phrase, by its key; filled as phrases are asked for. */
  readonly counts: Map<string, number>;
}

/** As in FTS5's bm25(): k1 = 1.2, b = 0.75. */
export const K1 = 1.2;
const B = 0.75;

/**
 * `live` says of a row id which document number it has now in this segment's words, or -1. `totals` are the figures that
 * BM25 reckons with; not given, those of the documents that stand.
 */
export function makeGeneration(
  hash: string,
  segments: readonly { segment: Segment; file?: string | null; live: (id: number, at: number) => number }[],
  totals?: Totals,
): Generation {
  let standing = 0;
  let standingWords = 0;
  const placed = segments.map(({ segment, file = null, live }) => {
    const docOf = Int32Array.from(segment.ids, live);
    let isWhole = true;
    for (let d = 0; d < docOf.length; d++) {
      if (docOf[d]! < 0) isWhole = false;
      else {
        standing += 1;
        standingWords += segment.length[d]!;
      }
    }
    return { segment, file, docOf, isWhole };
  });
  const { rows, words } = totals ?? { rows: standing, words: standingWords };
  const average = rows === 0 ? 1 : words / rows;
  return {
    hash,
    rows,
    counts: new Map(),
    segments: placed.map((live) => ({
      ...live,
      found: new Map(),
      norm: Float64Array.from(live.segment.length, (length) => K1 * (1 - B + (B * length) / average)),
    })),
  };
}

/** Inverse document frequency as FTS5 computes it: never below a millionth, for words of more than half of all rows. */
export function idfOf(rows: number, hits: number): number {
  const idf = Math.log((rows - hits + 0.5) / (hits + 0.5));
  return idf <= 0 ? 1e-6 : idf;
}

/** First word of column `c` in document `d`. */
export const columnStart = (segment: Segment, d: number, c: number): number =>
  c === 0 ? 0 : segment.columnEnd[d * COLUMNS + c - 1]!;
