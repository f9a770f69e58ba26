/** Where a word or a run of words stands: documents with its weighted frequency, in the columns asked for. */
import { FTS_COLUMNS, type FtsColumn } from "../../../data/fts-columns.ts";
import { type Alternative, COLUMN_WEIGHTS, DEFAULT_COLUMNS } from "../expression.ts";
import type { LiveSegment } from "./generation.ts";
import { type Hits, NO_HITS, room } from "./hits.ts";
import { PlaceReader } from "./places.ts";
import { COLUMNS, findPrefix, findTerm, MANY, type Segment, WEIGHT_UNIT } from "./segment.ts";

/** Columns looked in: their weights, 0 where not. `isDefault` where the stored weights can be used. */
export interface Scope {
  readonly weights: Float64Array;
  readonly wanted: Uint8Array;
  readonly isDefault: boolean;
  readonly key: string;
}

const scopes = new Map<string, Scope>();

export function scopeOf(columns: readonly FtsColumn[]): Scope {
  const key = columns.join();
  let scope = scopes.get(key);
  if (scope === undefined) {
    scope = {
      key,
      weights: Float64Array.from(FTS_COLUMNS, (c) => (columns.includes(c) ? COLUMN_WEIGHTS[c] : 0)),
      wanted: Uint8Array.from(FTS_COLUMNS, (c) => (columns.includes(c) ? 1 : 0)),
      isDefault: columns.length === DEFAULT_COLUMNS.length && DEFAULT_COLUMNS.every((c) => columns.includes(c)),
    };
    scopes.set(key, scope);
  }
  return scope;
}

/** For weights outside the usual columns: postings are mostly asked for in their order. */
const readers = new WeakMap<Segment, PlaceReader>();

function readerOf(segment: Segment): PlaceReader {
  let reader = readers.get(segment);
  if (reader === undefined) {
    reader = new PlaceReader(segment);
    readers.set(segment, reader);
  }
  return reader;
}

/** Weighted frequency of posting `p` in the scope; 0 where the word stands in none of its columns. */
export function weightOf(segment: Segment, p: number, scope: Scope): number {
  const stored = segment.weight[p]!;
  if (scope.isDefault && stored < MANY) return stored * WEIGHT_UNIT;
  const reader = readerOf(segment);
  reader.read(p);
  const { places, size } = reader;
  const d = segment.doc[p]!;
  let sum = 0;
  let c = 0;
  for (let i = 0; i < size; i++) {
    const at = places[i]!;
    while (at >= segment.columnEnd[d * COLUMNS + c]!) c++;
    sum += scope.weights[c]!;
  }
  return sum;
}

/** Where in a list of postings a document stands or would stand, searched onwards from `from`: galloping, then halving. */
export function gallop(docs: Uint16Array, doc: number, from: number, to: number): number {
  let step = 1;
  while (from + step < to && docs[from + step]! < doc) step <<= 1;
  let low = from + (step >> 1);
  let high = Math.min(to, from + step + 1);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (docs[middle]! < doc) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The documents that hold an alternative, which are not to be written to. Phrases and beginnings are remembered, for they
 * are asked for three times: to match, for their number of documents, and to score.
 */
export function findAlternative(live: LiveSegment, alternative: Alternative, scope: Scope): Hits {
  const { words, prefix } = alternative;
  if (words.length === 1 && !prefix) {
    const term = findTerm(live.segment, words[0]!);
    return term < 0 ? NO_HITS : termHits(live, term, scope);
  }
  const key = `${scope.key}|${words.join(" ")}${prefix ? "*" : ""}`;
  let all = live.found.get(key);
  if (all === undefined) {
    all = findEverywhere(live, alternative, scope);
    if (live.found.size >= MOST_FOUND) live.found.clear();
    live.found.set(key, all);
  }
  return all;
}

/** Phrases and beginnings remembered for a segment; a phrase of a few words with their forms has some dozens. */
const MOST_FOUND = 64;

function findEverywhere(live: LiveSegment, alternative: Alternative, scope: Scope): Hits {
  if (alternative.words.length > 1) return phraseHits(live, alternative, scope);
  const [from, to] = findPrefix(live.segment, alternative.words[0] ?? "");
  return from === to ? NO_HITS : prefixHits(live, from, to, scope);
}

function termHits(live: LiveSegment, term: number, scope: Scope): Hits {
  const { segment, docOf, isWhole } = live;
  const from = segment.start[term]!;
  const to = segment.start[term + 1]!;
  if (scope.isDefault && isWhole) return everyPosting(segment, from, to, scope);
  const out = room(to - from);
  const { docs, freq } = out;
  for (let p = from; p < to; p++) {
    const d = segment.doc[p]!;
    if (docOf[d]! < 0) continue;
    const weight = weightOf(segment, p, scope);
    if (weight === 0) continue;
    docs[out.size] = d;
    freq[out.size++] = weight;
  }
  return out;
}

/** The postings of a word as they stand, where all its documents do and the columns are the usual ones. */
function everyPosting(segment: Segment, from: number, to: number, scope: Scope): Hits {
  const { doc, weight } = segment;
  const out = room(to - from);
  const { docs, freq } = out;
  let size = 0;
  for (let p = from; p < to; p++) {
    const stored = weight[p]!;
    if (stored === 0) continue;
    docs[size] = doc[p]!;
    freq[size++] = stored < MANY ? stored * WEIGHT_UNIT : weightOf(segment, p, scope);
  }
  out.size = size;
  return out;
}

/** All words that begin so count as one: their frequencies are added up. */
function prefixHits(live: LiveSegment, fromTerm: number, toTerm: number, scope: Scope): Hits {
  const { segment, docOf } = live;
  const sums = new Float64Array(segment.docs);
  for (let p = segment.start[fromTerm]!; p < segment.start[toTerm]!; p++)
    sums[segment.doc[p]!]! += weightOf(segment, p, scope);
  const docs = new Uint16Array(segment.docs);
  const freq = new Float64Array(segment.docs);
  let size = 0;
  for (let d = 0; d < segment.docs; d++) {
    if (sums[d] === 0 || docOf[d]! < 0) continue;
    docs[size] = d;
    freq[size++] = sums[d]!;
  }
  return { size, docs: docs.slice(0, size), freq: freq.slice(0, size) };
}

/** One word of a phrase: its postings, walked forwards. Of a word only begun, all words that it may go on to. */
class WordCursor {
  readonly #segment: Segment;
  /** First, next and last posting (exclusive) of each term. */
  readonly #first: number[] = [];
  #next: number[] = [];
  readonly #end: number[] = [];
  /** Of each term that was read. */
  readonly #readers: (PlaceReader | undefined)[] = [];
  /** Terms that stand in the document last moved to. */
  readonly #held: number[] = [];
  /** Where the word stands in that document, once they are read; the first `size` hold. */
  places: ArrayLike<number> = [];
  size = 0;

  constructor(segment: Segment, word: string, prefix: boolean) {
    this.#segment = segment;
    const term = prefix ? -1 : findTerm(segment, word);
    const [first, last] = prefix ? findPrefix(segment, word) : term < 0 ? [0, 0] : [term, term + 1];
    for (let t = first; t < last; t++) {
      this.#first.push(segment.start[t]!);
      this.#end.push(segment.start[t + 1]!);
    }
    this.rewind();
  }

  rewind(): void {
    this.#next = this.#first.slice();
  }

  /** Postings in all; what to begin with is what has fewest. */
  get postings(): number {
    return this.#next.reduce((sum, from, i) => sum + this.#end[i]! - from, 0);
  }

  /** Documents that hold the word, ascending. */
  docs(): Uint16Array {
    const { doc } = this.#segment;
    if (this.#next.length === 1) return doc.subarray(this.#next[0], this.#end[0]);
    const held = new Uint8Array(this.#segment.docs);
    for (let i = 0; i < this.#next.length; i++) for (let p = this.#next[i]!; p < this.#end[i]!; p++) held[doc[p]!] = 1;
    const out: number[] = [];
    for (let d = 0; d < held.length; d++) if (held[d] === 1) out.push(d);
    return Uint16Array.from(out);
  }

  /** Goes on to document `d` (never back). False where it lacks the word. */
  moveTo(d: number): boolean {
    const { doc } = this.#segment;
    this.#held.length = 0;
    for (let i = 0; i < this.#next.length; i++) {
      const end = this.#end[i]!;
      if (this.#next[i]! >= end) continue;
      const p = gallop(doc, d, this.#next[i]!, end);
      this.#next[i] = p;
      if (p < end && doc[p] === d) this.#held.push(i);
    }
    return this.#held.length > 0;
  }

  /** Reads where the word stands in the document moved to. */
  read(): void {
    const [only] = this.#held;
    if (this.#held.length === 1 && only !== undefined) {
      const reader = this.#read(only);
      this.places = reader.places;
      this.size = reader.size;
      return;
    }
    const places: number[] = [];
    for (const i of this.#held) {
      const reader = this.#read(i);
      for (let k = 0; k < reader.size; k++) places.push(reader.places[k]!);
    }
    this.places = places.sort((a, b) => a - b);
    this.size = places.length;
  }

  #read(term: number): PlaceReader {
    this.#readers[term] ??= new PlaceReader(this.#segment);
    const reader = this.#readers[term];
    reader.read(this.#next[term]!);
    return reader;
  }
}

/** A run of words (or one) in the documents of a segment, asked for in ascending order. */
export class PhraseWalker {
  readonly #segment: Segment;
  readonly #scope: Scope;
  readonly #words: WordCursor[];
  /** The rarest first: most documents are left at the first word. */
  readonly #byRarity: WordCursor[];
  /** How far each word was read in the document. */
  readonly #at: Uint32Array;

  constructor(segment: Segment, alternative: Alternative, scope: Scope) {
    this.#segment = segment;
    this.#scope = scope;
    const { words, prefix } = alternative;
    this.#words = words.map((word, i) => new WordCursor(segment, word, prefix && i === words.length - 1));
    this.#byRarity = [...this.#words].sort((a, b) => a.postings - b.postings);
    this.#at = new Uint32Array(words.length);
  }

  /** Goes back, so that any document can be asked for next. */
  rewind(): void {
    for (const word of this.#words) word.rewind();
  }

  /** Documents that may hold it: those of its rarest word. */
  candidates(): Uint16Array {
    return this.#byRarity[0]?.docs() ?? new Uint16Array(0);
  }

  /** Calls `each` with the first word's number and the column of every occurrence in document `d`, ascending. */
  eachIn(d: number, each: (place: number, column: number) => void): void {
    for (const word of this.#byRarity) if (!word.moveTo(d)) return;
    for (const word of this.#words) word.read();
    const first = this.#words[0];
    if (first === undefined) return;
    if (this.#words.length === 1) {
      this.#eachWord(d, first, each);
      return;
    }
    const { columnEnd } = this.#segment;
    const { wanted } = this.#scope;
    const words = this.#words;
    const at = this.#at;
    let column = 0;
    at.fill(0);
    next: for (let i = 0; i < first.size; i++) {
      const place = first.places[i]!;
      for (let k = 1; k < words.length; k++) {
        const { places, size } = words[k]!;
        const next = place + k;
        let j = at[k]!;
        while (j < size && places[j]! < next) j++;
        at[k] = j;
        if (j === size) return;
        if (places[j] !== next) continue next;
      }
      while (place >= columnEnd[d * COLUMNS + column]!) column++;
      // Columns stand one behind the other: a run across their border is none.
      if (wanted[column] === 1 && place + words.length <= columnEnd[d * COLUMNS + column]!) each(place, column);
    }
  }

  /** As eachIn for one word, which nothing has to follow. */
  #eachWord(d: number, { places, size }: WordCursor, each: (place: number, column: number) => void): void {
    const { columnEnd } = this.#segment;
    const { wanted } = this.#scope;
    let column = 0;
    let end = columnEnd[d * COLUMNS]!;
    for (let i = 0; i < size; i++) {
      const place = places[i]!;
      while (place >= end) end = columnEnd[d * COLUMNS + ++column]!;
      if (wanted[column] === 1) each(place, column);
    }
  }
}

function phraseHits(live: LiveSegment, alternative: Alternative, scope: Scope): Hits {
  const { segment, docOf } = live;
  const walker = new PhraseWalker(segment, alternative, scope);
  const candidates = walker.candidates();
  const docs = new Uint16Array(candidates.length);
  const freq = new Float64Array(candidates.length);
  let size = 0;
  let sum = 0;
  const add = (_place: number, column: number) => {
    sum += scope.weights[column]!;
  };
  for (let i = 0; i < candidates.length; i++) {
    const d = candidates[i]!;
    if (docOf[d]! < 0) continue;
    sum = 0;
    walker.eachIn(d, add);
    if (sum === 0) continue;
    docs[size] = d;
    freq[size++] = sum;
  }
  // Most candidates hold no such run, and what is found is remembered.
  return { size, docs: docs.slice(0, size), freq: freq.slice(0, size) };
}
