/**
 * One bounded piece of the inverted index, as typed arrays over one buffer: read from a file as it is, shared by all
 * threads without a copy. Documents are numbered 0.. within the segment (at most 65,536, so that a number is two
 * bytes); `ids` gives their row ids, ascending.
 *
 * A document's words are numbered through all its columns in the order of FTS_COLUMNS; `columnEnd` says where each
 * column ends. Postings of a term stand side by side, documents ascending; the places of a posting likewise (places.ts).
 */

import { FTS_COLUMNS } from "../../../data/fts-columns.ts";
import { COLUMN_WEIGHTS, DEFAULT_COLUMNS } from "../expression.ts";

/** Most documents of a segment; their numbers are Uint16. */
export const MOST_DOCS = 65_536;
/** Every so many postings it is written down where their places begin; between them those are passed over one by one. */
export const SKIP = 16;
/** A frequency that does not fit a byte: the true one stands in `manyCount`. */
export const MANY = 255;
/** Weighted frequencies are kept in halves: the default columns' weights are multiples of one half. */
export const WEIGHT_UNIT = 0.5;

/** Weight of each column in the default search, in WEIGHT_UNITs; 0 where it is not searched by default. */
export const DEFAULT_UNITS: Uint8Array = Uint8Array.from(FTS_COLUMNS, (column) =>
  DEFAULT_COLUMNS.includes(column) ? COLUMN_WEIGHTS[column] / WEIGHT_UNIT : 0,
);

export const COLUMNS = FTS_COLUMNS.length;

export interface Counts {
  docs: number;
  terms: number;
  postings: number;
  termBytes: number;
  /** Bytes of all places. */
  placeBytes: number;
  /** Postings whose frequency is MANY or more. */
  many: number;
}

export interface Segment extends Counts {
  /** Row ids of the documents, ascending. */
  ids: Int32Array;
  /** What each document was when it was indexed, in two halves: tells whether it still stands so. */
  version: Uint32Array;
  /** Words of each document in all columns. */
  length: Uint32Array;
  /** Number of the first word after column c of document d at d * COLUMNS + c. */
  columnEnd: Uint32Array;
  /** First posting of each term; terms + 1 entries. */
  start: Uint32Array;
  /** Documents that hold the term in a default column. */
  defaultDf: Uint32Array;
  /** First byte of each term in `termText`; terms + 1 entries. Terms are sorted by bytes. */
  termStart: Uint32Array;
  /** First byte in `place` of every SKIP-th posting. */
  skip: Uint32Array;
  doc: Uint16Array;
  place: Uint8Array;
  /** Occurrences in all columns, MANY where more. */
  tf: Uint8Array;
  /** Occurrences in the default columns by weight, in WEIGHT_UNITs; MANY where more, 0 where in none of them. */
  weight: Uint8Array;
  termText: Uint8Array;
  /** Postings with MANY occurrences or more, ascending, and how many they have. */
  manyPosting: Uint32Array;
  manyCount: Uint32Array;
  /** Where the card of each document begins in the file, and its text behind it, in 4-byte steps; all 0 without cards. */
  cardStart: Uint32Array;
  textStart: Uint32Array;
  /** Numbers of words looked up in this thread (findTerm). */
  known: Map<string, number>;
}

const MAGIC = 0x52445837;
const HEADER = 64;
const align = (at: number) => (at + 7) & ~7;

interface Place {
  name: keyof Segment;
  bytes: number;
  count: number;
}

function places(c: Counts): Place[] {
  return [
    { name: "ids", bytes: 4, count: c.docs },
    { name: "version", bytes: 4, count: c.docs * 2 },
    { name: "length", bytes: 4, count: c.docs },
    { name: "columnEnd", bytes: 4, count: c.docs * COLUMNS },
    { name: "start", bytes: 4, count: c.terms + 1 },
    { name: "defaultDf", bytes: 4, count: c.terms },
    { name: "termStart", bytes: 4, count: c.terms + 1 },
    { name: "skip", bytes: 4, count: Math.ceil(c.postings / SKIP) + 1 },
    { name: "manyPosting", bytes: 4, count: c.many },
    { name: "manyCount", bytes: 4, count: c.many },
    { name: "cardStart", bytes: 4, count: c.docs },
    { name: "textStart", bytes: 4, count: c.docs },
    { name: "doc", bytes: 2, count: c.postings },
    { name: "tf", bytes: 1, count: c.postings },
    { name: "weight", bytes: 1, count: c.postings },
    { name: "place", bytes: 1, count: c.placeBytes },
    { name: "termText", bytes: 1, count: c.termBytes },
  ];
}

/** Bytes of a segment with these counts. */
export function segmentBytes(counts: Counts): number {
  return places(counts).reduce((at, p) => align(at) + p.bytes * p.count, HEADER);
}

/** Lays a segment of these counts into an empty buffer; its arrays are to be filled. */
export function createSegment(buffer: SharedArrayBuffer, counts: Counts): Segment {
  const { docs, terms, postings, termBytes, placeBytes, many } = counts;
  new Uint32Array(buffer, 0, 7).set([MAGIC, docs, terms, postings, termBytes, placeBytes, many]);
  return view(buffer, counts);
}

/** The segment in a buffer. Throws where the buffer is none or was cut short. */
export function openSegment(buffer: SharedArrayBuffer): Segment {
  if (buffer.byteLength < HEADER) throw new Error("The index file is cut short");
  const [magic, docs = 0, terms = 0, postings = 0, termBytes = 0, placeBytes = 0, many = 0] = new Uint32Array(
    buffer,
    0,
    7,
  );
  if (magic !== MAGIC) throw new Error("The index file is of another version");
  const counts: Counts = { docs, terms, postings, termBytes, placeBytes, many };
  if (buffer.byteLength < segmentBytes(counts)) throw new Error("The index file is cut short");
  return view(buffer, counts);
}

function view(buffer: SharedArrayBuffer, counts: Counts): Segment {
  const offsets = new Map<string, number>();
  let at = HEADER;
  for (const place of places(counts)) {
    at = align(at);
    offsets.set(place.name, at);
    at += place.bytes * place.count;
  }
  const of = (name: keyof Segment) => offsets.get(name) ?? 0;
  const { docs, terms, postings, termBytes, placeBytes, many } = counts;
  return {
    ...counts,
    ids: new Int32Array(buffer, of("ids"), docs),
    version: new Uint32Array(buffer, of("version"), docs * 2),
    length: new Uint32Array(buffer, of("length"), docs),
    columnEnd: new Uint32Array(buffer, of("columnEnd"), docs * COLUMNS),
    start: new Uint32Array(buffer, of("start"), terms + 1),
    defaultDf: new Uint32Array(buffer, of("defaultDf"), terms),
    termStart: new Uint32Array(buffer, of("termStart"), terms + 1),
    skip: new Uint32Array(buffer, of("skip"), Math.ceil(postings / SKIP) + 1),
    doc: new Uint16Array(buffer, of("doc"), postings),
    tf: new Uint8Array(buffer, of("tf"), postings),
    weight: new Uint8Array(buffer, of("weight"), postings),
    place: new Uint8Array(buffer, of("place"), placeBytes),
    termText: new Uint8Array(buffer, of("termText"), termBytes),
    manyPosting: new Uint32Array(buffer, of("manyPosting"), many),
    manyCount: new Uint32Array(buffer, of("manyCount"), many),
    cardStart: new Uint32Array(buffer, of("cardStart"), docs),
    textStart: new Uint32Array(buffer, of("textStart"), docs),
    known: new Map(),
  };
}

/** Half of a content hash (hexadecimal) as the segment keeps it: 0 the first, 1 the second. */
export const halfOf = (hash: string, half: 0 | 1): number => Number.parseInt(hash.slice(half * 8, half * 8 + 8), 16);

const encoder = new TextEncoder();

/** Below 0 where term `t` comes before `bytes`, above 0 where after. */
function compareTerm(segment: Segment, t: number, bytes: Uint8Array): number {
  const from = segment.termStart[t]!;
  const size = segment.termStart[t + 1]! - from;
  const shared = Math.min(size, bytes.length);
  for (let i = 0; i < shared; i++) {
    const difference = segment.termText[from + i]! - bytes[i]!;
    if (difference !== 0) return difference;
  }
  return size - bytes.length;
}

function lowerBound(segment: Segment, bytes: Uint8Array): number {
  let low = 0;
  let high = segment.terms;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareTerm(segment, middle, bytes) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words looked up last, which a query asks for several times: to estimate, to match, to show. */
const MOST_KNOWN = 4096;

/** Number of a word's term; -1 where the segment lacks it. */
export function findTerm(segment: Segment, word: string): number {
  const { known } = segment;
  let at = known.get(word);
  if (at === undefined) {
    const bytes = encoder.encode(word);
    at = lowerBound(segment, bytes);
    if (at === segment.terms || compareTerm(segment, at, bytes) !== 0) at = -1;
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(word, at);
  }
  return at;
}

/** Terms that begin so: from (inclusive) to (exclusive). */
export function findPrefix(segment: Segment, prefix: string): [from: number, to: number] {
  const bytes = encoder.encode(prefix);
  const from = lowerBound(segment, bytes);
  let to = from;
  const begins = (t: number) => {
    const at = segment.termStart[t]!;
    if (segment.termStart[t + 1]! - at < bytes.length) return false;
    for (let i = 0; i < bytes.length; i++) if (segment.termText[at + i] !== bytes[i]) return false;
    return true;
  };
  while (to < segment.terms && begins(to)) to++;
  return [from, to];
}

/** How often the word of posting `p` stands in its document. */
export function occurrences(segment: Segment, p: number): number {
  const tf = segment.tf[p]!;
  if (tf < MANY) return tf;
  let low = 0;
  let high = segment.many - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (segment.manyPosting[middle]! < p) low = middle + 1;
    else high = middle;
  }
  return segment.manyCount[low]!;
}
