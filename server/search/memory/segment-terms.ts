/**
 * The words of the corpus with the number of decisions that hold each, from the segments of the index. Of a new state only
 * what has changed is counted: words of new segments, and those of documents that no longer stand.
 */
import { PARAGRAPH_BREAK } from "../../../data/fts-columns.ts";
import type { Terms } from "../terms.ts";
import { added, type Counted, isWord, listWords, lowerBound } from "../word-list.ts";
import type { Segment } from "./segment.ts";

/** `dead` says of each document of a segment whether it no longer stands as the segment has it. */
export interface Counting {
  segment: Segment;
  dead: Uint8Array;
}

const NONE: Counted = { ...listWords([]), counts: new Int32Array(0) };
const BREAK = Buffer.from(PARAGRAPH_BREAK);

export class WordCounts {
  #counted = new Map<Segment, Uint8Array>();
  #words: Counted & { counts: Uint32Array } = { ...listWords([]), counts: new Uint32Array(0) };

  /** The words of these segments. */
  of(segments: readonly Counting[]): Terms {
    const now = new Set(segments.map(({ segment }) => segment));
    for (const [segment, dead] of this.#counted) {
      if (now.has(segment)) continue;
      this.#words = added(
        this.#words,
        wordsOf(segment, (doc) => dead[doc]! - 1),
      );
      this.#counted.delete(segment);
    }
    for (const { segment, dead } of segments) {
      const before = this.#counted.get(segment);
      if (before === undefined)
        this.#words = added(
          this.#words,
          wordsOf(segment, (doc) => 1 - dead[doc]!),
        );
      else if (Buffer.compare(before, dead) !== 0)
        this.#words = added(
          this.#words,
          wordsOf(segment, (doc) => before[doc]! - dead[doc]!),
        );
      this.#counted.set(segment, dead);
    }
    return { ...this.#words, forms: new Map() };
  }

  /** Lets go of segments that are none of these any more, if words were counted at all. */
  keepOnly(segments: readonly Counting[]): void {
    if (this.#counted.size > 0) this.of(segments);
  }
}

/** Words of a segment with the sum of `change` over the documents that hold them, where that is not nought. */
function wordsOf(segment: Segment, change: (doc: number) => number): Counted {
  const { docs, start, doc, terms, termText, termStart } = segment;
  const changes = Int8Array.from({ length: docs }, (_, d) => change(d));
  const first = changes[0] ?? 0;
  const isUniform = changes.every((value) => value === first);
  if (isUniform && first === 0) return NONE;
  const counts = new Int32Array(terms);
  for (let t = 0; t < terms; t++) {
    const [from, to] = [start[t]!, start[t + 1]!];
    if (isUniform) counts[t] = first * (to - from);
    else {
      let sum = 0;
      for (let p = from; p < to; p++) sum += changes[doc[p]!]!;
      counts[t] = sum;
    }
  }
  const whole = { text: termText, start: termStart, counts, size: terms };
  const at = lowerBound(whole, BREAK);
  if (isWord(whole, at, BREAK)) counts[at] = 0;
  return isUniform ? whole : changedOnly(whole);
}

function changedOnly({ text, start, counts, size }: Counted): Counted {
  const places: number[] = [];
  for (let t = 0; t < size; t++) if (counts[t] !== 0) places.push(t);
  const at = new Uint32Array(places.length + 1);
  for (const [i, t] of places.entries()) at[i + 1] = at[i]! + start[t + 1]! - start[t]!;
  const bytes = new Uint8Array(at[places.length]!);
  for (const [i, t] of places.entries()) bytes.set(text.subarray(start[t]!, start[t + 1]!), at[i]!);
  return { text: bytes, start: at, counts: Int32Array.from(places, (t) => counts[t]!), size: places.length };
}
