/**
 * Builds a segment from documents already folded into words (data/fts-row.ts). Two passes over memory: words become
 * term numbers as they come; then postings are laid out term by term in the order of the sorted terms.
 */
import { placeBytes, writePlace } from "./places.ts";
import {
  COLUMNS,
  type Counts,
  createSegment,
  DEFAULT_UNITS,
  MANY,
  MOST_DOCS,
  type Segment,
  SKIP,
  segmentBytes,
} from "./segment.ts";

/** One row of the full-text index: its row id, version, and its columns' words, joined by single spaces. */
export interface IndexRow {
  id: number;
  /** Two halves, as the segment keeps them. */
  version: readonly [number, number];
  columns: readonly string[];
}

/** A paragraph as its column holds it: behind each that has words stands a break, but for the last of the column. */
export interface ParagraphWords {
  /** Position in FTS_COLUMNS. */
  column: number;
  words: number;
}

/** Words that may go into one segment before the next is begun: bounds the builder's memory to about 0.4 GB. */
export const MOST_WORDS = 50_000_000;

class Growing {
  array: Uint32Array;
  length = 0;

  constructor(size: number) {
    this.array = new Uint32Array(size);
  }

  push(value: number): void {
    if (this.length === this.array.length) {
      const larger = new Uint32Array(Math.ceil(this.array.length * 1.6));
      larger.set(this.array);
      this.array = larger;
    }
    this.array[this.length++] = value;
  }
}

/** Collects documents in ascending row id and gives the finished segment. */
export class SegmentBuilder {
  readonly #terms = new Map<string, number>();
  readonly #stream = new Growing(1 << 16);
  readonly #ids = new Growing(1024);
  readonly #versions = new Growing(2048);
  readonly #columnEnd = new Growing(8192);
  /** Where cards and texts begin in the file of the segment, in bytes; empty without cards. */
  readonly #cardStarts: number[] = [];
  readonly #textStarts: number[] = [];

  get docs(): number {
    return this.#ids.length;
  }

  /** True where the next document belongs into a new segment. */
  get isFull(): boolean {
    return this.docs >= MOST_DOCS || this.#stream.length >= MOST_WORDS;
  }

  add(row: IndexRow): void {
    this.#ids.push(row.id);
    for (const half of row.version) this.#versions.push(half);
    const from = this.#stream.length;
    for (let c = 0; c < COLUMNS; c++) {
      const words = row.columns[c] ?? "";
      for (let at = 0; at < words.length; ) {
        const space = words.indexOf(" ", at);
        const end = space < 0 ? words.length : space;
        const word = words.slice(at, end);
        let term = this.#terms.get(word);
        if (term === undefined) {
          term = this.#terms.size;
          this.#terms.set(word, term);
        }
        this.#stream.push(term);
        at = end + 1;
      }
      this.#columnEnd.push(this.#stream.length - from);
    }
  }

  /** Number of the first word of each column of the document added last. */
  columnStart(): number[] {
    const ends = this.#columnEnd.array.subarray(this.#columnEnd.length - COLUMNS, this.#columnEnd.length);
    return Array.from(ends, (_end, c) => (c === 0 ? 0 : ends[c - 1]!));
  }

  /** Says where card and text of the document added last begin in the file of the segment: at multiples of four. */
  placeCard(card: number, text: number): void {
    this.#cardStarts.push(card);
    this.#textStarts.push(text);
  }

  /** The segment; all its arrays lie in one shared buffer. */
  build(): { buffer: SharedArrayBuffer; segment: Segment } {
    const encoder = new TextEncoder();
    const names = [...this.#terms].map(([word, number]) => ({ bytes: encoder.encode(word), number }));
    names.sort((a, b) => compareBytes(a.bytes, b.bytes));
    const rank = new Uint32Array(names.length);
    for (const [r, { number }] of names.entries()) rank[number] = r;

    const { perTerm, bytesPerTerm, many } = this.#countPostings(rank);
    const counts: Counts = {
      docs: this.docs,
      terms: names.length,
      postings: perTerm.reduce((sum, n) => sum + n, 0),
      placeBytes: bytesPerTerm.reduce((sum, n) => sum + n, 0),
      termBytes: names.reduce((sum, { bytes }) => sum + bytes.length, 0),
      many,
    };
    const buffer = new SharedArrayBuffer(segmentBytes(counts));
    const segment = createSegment(buffer, counts);
    let text = 0;
    for (const [r, { bytes }] of names.entries()) {
      segment.termStart[r] = text;
      segment.termText.set(bytes, text);
      text += bytes.length;
    }
    segment.termStart[names.length] = text;
    this.#fill(segment, rank, perTerm, bytesPerTerm);
    return { buffer, segment };
  }

  /** Walks the documents: calls `each` with a document, its first and its last word (exclusive) in the stream. */
  #eachDoc(each: (d: number, from: number, to: number) => void): void {
    let from = 0;
    for (let d = 0; d < this.docs; d++) {
      const to = from + this.#columnEnd.array[d * COLUMNS + COLUMNS - 1]!;
      each(d, from, to);
      from = to;
    }
  }

  #countPostings(rank: Uint32Array): { perTerm: Uint32Array; bytesPerTerm: Uint32Array; many: number } {
    const perTerm = new Uint32Array(rank.length);
    const bytesPerTerm = new Uint32Array(rank.length);
    const lastDoc = new Int32Array(rank.length).fill(-1);
    const lastPlace = new Uint32Array(rank.length);
    const inDoc = new Uint32Array(rank.length);
    const stream = this.#stream.array;
    let many = 0;
    this.#eachDoc((d, from, to) => {
      for (let i = from; i < to; i++) {
        const t = stream[i]!;
        if (lastDoc[t] !== d) {
          lastDoc[t] = d;
          lastPlace[t] = 0;
          inDoc[t] = 0;
          perTerm[rank[t]!]! += 1;
        }
        bytesPerTerm[rank[t]!]! += placeBytes(i - from - lastPlace[t]!);
        lastPlace[t] = i - from;
        inDoc[t]! += 1;
        if (inDoc[t] === MANY) many += 1;
      }
    });
    return { perTerm, bytesPerTerm, many };
  }

  #fill(segment: Segment, rank: Uint32Array, perTerm: Uint32Array, bytesPerTerm: Uint32Array): void {
    segment.ids.set(this.#ids.array.subarray(0, this.docs));
    segment.version.set(this.#versions.array.subarray(0, this.docs * 2));
    // A file of 16 GB is beyond what a segment of 50 million words can have.
    if (this.#cardStarts.length === this.docs)
      for (let d = 0; d < this.docs; d++) {
        segment.cardStart[d] = this.#cardStarts[d]! / 4;
        segment.textStart[d] = this.#textStarts[d]! / 4;
      }
    segment.columnEnd.set(this.#columnEnd.array.subarray(0, this.docs * COLUMNS));
    const nextByte = new Uint32Array(rank.length);
    const nextPosting = new Uint32Array(rank.length);
    let posting = 0;
    let byte = 0;
    for (let r = 0; r < rank.length; r++) {
      segment.start[r] = posting;
      nextPosting[r] = posting;
      nextByte[r] = byte;
      posting += perTerm[r]!;
      byte += bytesPerTerm[r]!;
    }
    segment.start[rank.length] = posting;

    // Frequencies above a byte are kept while the arrays fill, and written down in the order of their postings.
    const full = new Uint32Array(segment.postings);
    const units = new Uint32Array(segment.postings);
    const lastDoc = new Int32Array(rank.length).fill(-1);
    const lastPlace = new Uint32Array(rank.length);
    const stream = this.#stream.array;
    this.#eachDoc((d, from, to) => {
      segment.length[d] = to - from;
      let c = 0;
      for (let i = from; i < to; i++) {
        while (i - from >= segment.columnEnd[d * COLUMNS + c]!) c++;
        const r = rank[stream[i]!]!;
        if (lastDoc[r] !== d) {
          lastDoc[r] = d;
          lastPlace[r] = 0;
          if (nextPosting[r]! % SKIP === 0) segment.skip[nextPosting[r]! / SKIP] = nextByte[r]!;
          segment.doc[nextPosting[r]!++] = d;
        }
        const p = nextPosting[r]! - 1;
        full[p]! += 1;
        units[p]! += DEFAULT_UNITS[c]!;
        nextByte[r] = writePlace(segment.place, nextByte[r]!, i - from - lastPlace[r]!);
        lastPlace[r] = i - from;
      }
    });
    let many = 0;
    for (let p = 0; p < segment.postings; p++) {
      segment.tf[p] = Math.min(full[p]!, MANY);
      segment.weight[p] = Math.min(units[p]!, MANY);
      if (full[p]! >= MANY) {
        segment.manyPosting[many] = p;
        segment.manyCount[many++] = full[p]!;
      }
    }
    for (let r = 0; r < rank.length; r++) {
      let df = 0;
      for (let p = segment.start[r]!; p < segment.start[r + 1]!; p++) if (segment.weight[p] !== 0) df++;
      segment.defaultDf[r] = df;
    }
  }
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return a.length - b.length;
}
