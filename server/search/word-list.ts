/**
 * Words as bytes one after another, ascending: a third of a million of them as texts of their own take long to hand from
 * thread to thread, and four times the memory in each.
 */

export interface WordList {
  /** UTF-8. */
  text: Uint8Array;
  /** First byte of each word in `text`; size + 1 entries. */
  start: Uint32Array;
  size: number;
}

const views = new WeakMap<Uint8Array, Buffer>();

/** The same bytes as a Buffer, which reads texts. */
function viewOf(text: Uint8Array): Buffer {
  let view = views.get(text);
  if (view === undefined) {
    view = Buffer.from(text.buffer, text.byteOffset, text.byteLength);
    views.set(text, view);
  }
  return view;
}

export function wordAt({ text, start }: WordList, at: number): string {
  return viewOf(text).toString("utf8", start[at]!, start[at + 1]!);
}

/** Below 0 where word `at` comes before `bytes`, above 0 where after. */
function compare({ text, start }: WordList, at: number, bytes: Uint8Array): number {
  const from = start[at]!;
  const size = start[at + 1]! - from;
  const shared = Math.min(size, bytes.length);
  for (let i = 0; i < shared; i += 1) {
    const difference = text[from + i]! - bytes[i]!;
    if (difference !== 0) return difference;
  }
  return size - bytes.length;
}

/** Position of the first word that does not come before `bytes`, at `from` or later. */
export function lowerBound(list: WordList, bytes: Uint8Array, from = 0): number {
  // In longer and longer steps first: where two lists are gone through side by side the place is near.
  let low = from;
  let step = 1;
  while (low + step <= list.size && compare(list, low + step - 1, bytes) < 0) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step - 1, list.size);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(list, middle, bytes) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const isWord = (list: WordList, at: number, bytes: Uint8Array): boolean =>
  at < list.size && compare(list, at, bytes) === 0;

/** Words that begin so: from (inclusive) to (exclusive). */
export function prefixed(list: WordList, prefix: string): [from: number, to: number] {
  const bytes = Buffer.from(prefix);
  const from = lowerBound(list, bytes);
  // No byte of UTF-8 is so high.
  return [from, lowerBound(list, Buffer.concat([bytes, Buffer.of(0xff)]), from)];
}

/** A list with a number for each word. */
export interface Counted extends WordList {
  counts: Uint32Array | Int32Array;
}

/** A list of these words, ascending by bytes and each but once. */
export function listWords(rows: readonly (readonly [word: string, count: number])[]): Counted {
  const encoded = rows.map(([word, count]) => ({ bytes: Buffer.from(word), count }));
  encoded.sort((a, b) => Buffer.compare(a.bytes, b.bytes));
  const start = new Uint32Array(rows.length + 1);
  for (const [i, { bytes }] of encoded.entries()) start[i + 1] = start[i]! + bytes.length;
  const text = new Uint8Array(Buffer.concat(encoded.map(({ bytes }) => bytes)));
  return { text, start, size: rows.length, counts: Uint32Array.from(encoded, ({ count }) => count) };
}

/** Words of both with the sums of their counts; those that come to nothing are left out. */
export function added(a: Counted, b: Counted): Counted & { counts: Uint32Array } {
  const text = new Uint8Array(a.start[a.size]! + b.start[b.size]!);
  const start = new Uint32Array(a.size + b.size + 1);
  const counts = new Uint32Array(a.size + b.size);
  let size = 0;
  let bytes = 0;
  // Words that stand side by side in one list and have counts are copied at once.
  const copy = (list: Counted, from: number, to: number) => {
    for (let at = from; at < to; ) {
      if (list.counts[at]! <= 0) {
        at += 1;
        continue;
      }
      let end = at;
      const shift = bytes - list.start[at]!;
      while (end < to && list.counts[end]! > 0) {
        counts[size] = list.counts[end]!;
        end += 1;
        start[++size] = list.start[end]! + shift;
      }
      text.set(list.text.subarray(list.start[at]!, list.start[end]!), bytes);
      bytes = start[size]!;
      at = end;
    }
  };
  let done = 0;
  for (let i = 0; i < b.size; i += 1) {
    const word = b.text.subarray(b.start[i]!, b.start[i + 1]!);
    const at = lowerBound(a, word, done);
    copy(a, done, at);
    done = at;
    if (!isWord(a, at, word)) {
      copy(b, i, i + 1);
      continue;
    }
    done = at + 1;
    const sum = a.counts[at]! + b.counts[i]!;
    if (sum <= 0) continue;
    text.set(word, bytes);
    bytes += word.length;
    counts[size] = sum;
    start[++size] = bytes;
  }
  copy(a, done, a.size);
  return { text: text.slice(0, bytes), start: start.slice(0, size + 1), counts: counts.slice(0, size), size };
}
