/** The words of the corpus with the number of decisions that hold each, from the segments of the index. */
import { isAscii } from "node:buffer";
import { PARAGRAPH_BREAK } from "../../../data/fts-columns.ts";
import type { Terms } from "../terms.ts";
import type { Segment } from "./segment.ts";

/** Ascending by code units. */
interface Counted {
  words: string[];
  counts: number[];
}

/** `dead` says of each document of a segment whether it no longer stands as the segment has it. */
export function termsOf(segments: readonly { segment: Segment; dead: Uint8Array }[]): Terms {
  let lists = segments.map(({ segment, dead }) => countedWords(segment, dead));
  // Two neighbours at a time, so that no word is compared more often than lists can be halved.
  while (lists.length > 1)
    lists = lists.flatMap((list, i) =>
      i % 2 === 1 ? [] : [i + 1 < lists.length ? merged(list, lists[i + 1]!) : list],
    );
  const { words, counts } = lists[0] ?? { words: [], counts: [] };
  return { words, counts: Uint32Array.from(counts), size: words.length, forms: new Map() };
}

function countedWords(segment: Segment, dead: Uint8Array): Counted {
  const { start, doc, terms } = segment;
  const isWhole = !dead.includes(1);
  const wordAt = wordsOf(segment);
  const out: Counted = { words: [], counts: [] };
  let isAscending = true;
  let last = "";
  for (let t = 0; t < terms; t++) {
    let count = start[t + 1]! - start[t]!;
    if (!isWhole) for (let p = start[t]!; p < start[t + 1]!; p++) count -= dead[doc[p]!]!;
    if (count === 0) continue;
    const word = wordAt(t);
    if (word === PARAGRAPH_BREAK) continue;
    if (word < last) isAscending = false;
    last = word;
    out.words.push(word);
    out.counts.push(count);
  }
  // The segment has them by bytes, which is another order beyond the first 65,536 characters.
  return isAscending ? out : sorted(out);
}

/** Reads the words of a segment; all at once where that is the same. */
function wordsOf({ termText, termStart }: Segment): (t: number) => string {
  const bytes = Buffer.from(termText.buffer, termText.byteOffset, termText.byteLength);
  if (!isAscii(Uint8Array.from(bytes))) return (t) => bytes.toString("utf8", termStart[t]!, termStart[t + 1]!);
  const text = bytes.toString("latin1");
  return (t) => text.slice(termStart[t]!, termStart[t + 1]!);
}

function sorted({ words, counts }: Counted): Counted {
  const order = words.map((_word, i) => i).sort((a, b) => (words[a]! < words[b]! ? -1 : 1));
  return { words: order.map((i) => words[i]!), counts: order.map((i) => counts[i]!) };
}

function merged(a: Counted, b: Counted): Counted {
  const out: Counted = { words: [], counts: [] };
  let i = 0;
  let k = 0;
  while (i < a.words.length || k < b.words.length) {
    const left = a.words[i];
    const right = b.words[k];
    const isLeft = right === undefined || (left !== undefined && left <= right);
    const isRight = left === undefined || (right !== undefined && right <= left);
    out.words.push((isLeft ? left : right) ?? "");
    out.counts.push((isLeft ? a.counts[i]! : 0) + (isRight ? b.counts[k]! : 0));
    if (isLeft) i += 1;
    if (isRight) k += 1;
  }
  return out;
}
