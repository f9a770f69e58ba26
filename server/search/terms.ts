/** The words of the index in memory: how many decisions hold each, its inflections, and near misses of typing. */
import type { Database } from "better-sqlite3";
import { PARAGRAPH_BREAK } from "../../data/fts-columns.ts";
import { irregularForms, stem } from "./stems.ts";

/** Sorted by code units; `counts[i]` decisions hold `words[i]`. */
export interface Terms {
  words: string[];
  counts: Uint32Array;
  size: number;
  /** Forms found per stem, as they were asked for. */
  forms: Map<string, string[]>;
}

/** Reads the vocabulary of the full-text index (about 0.2 s for 300,000 words). */
export function loadTerms(sqlite: Database): Terms {
  sqlite.exec("CREATE VIRTUAL TABLE IF NOT EXISTS temp.decisions_terms USING fts5vocab(main, decisions_fts, row)");
  const rows = sqlite.prepare<[], [string, number]>("SELECT term, doc FROM temp.decisions_terms").raw().all();
  return makeTerms(rows.filter((row) => row[0] !== PARAGRAPH_BREAK));
}

/** Terms from pairs of word and number of decisions, in any order. */
export function makeTerms(rows: readonly (readonly [string, number])[]): Terms {
  const sorted = [...rows].sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
  return {
    words: sorted.map((row) => row[0]),
    counts: Uint32Array.from(sorted, (row) => row[1]),
    size: sorted.length,
    forms: new Map(),
  };
}

/** Position of the first word not before `word`. */
function lowerBound(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (words[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Decisions that hold exactly this word. */
export function countOf(terms: Terms, word: string): number {
  const at = lowerBound(terms.words, word);
  return terms.words[at] === word ? terms.counts[at]! : 0;
}

/** How many words begin so, and the sum of their counts (an upper bound of the decisions that match). */
export function countPrefix(terms: Terms, prefix: string): { words: number; hits: number } {
  let hits = 0;
  const from = lowerBound(terms.words, prefix);
  let at = from;
  while (at < terms.size && terms.words[at]!.startsWith(prefix)) {
    hits += terms.counts[at]!;
    at += 1;
  }
  return { words: at - from, hits };
}

/** All words of the index with the same stem, the word itself first where it is held; sorted after it. */
export function formsOf(terms: Terms, word: string): string[] {
  const key = stem(word);
  let forms = terms.forms.get(key);
  if (forms === undefined) {
    // A stem loses at most its last letter to tidying (policy, polici): what is left begins all regular forms.
    const prefix = key.length > 3 ? key.slice(0, -1) : key;
    const found = new Set<string>();
    for (let at = lowerBound(terms.words, prefix); at < terms.size && terms.words[at]!.startsWith(prefix); at += 1) {
      const candidate = terms.words[at]!;
      if (candidate.length <= key.length + 6 && stem(candidate) === key) found.add(candidate);
    }
    for (const form of irregularForms(key)) if (countOf(terms, form) > 0) found.add(form);
    forms = [...found].sort();
    if (terms.forms.size > 20_000) terms.forms.clear();
    terms.forms.set(key, forms);
  }
  const others = forms.filter((form) => form !== word);
  return countOf(terms, word) > 0 ? [word, ...others] : others;
}

/** Edits (one letter put in, left out, changed, or two swapped) between two words, or `limit + 1` where more. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length]!;
}

/** Length and letters of every word, made with the first word that is looked for: most words are told apart by them. */
const outlines = new WeakMap<readonly string[], { lengths: Uint8Array; letters: Uint32Array }>();

function outlinesOf({ words }: Terms): { lengths: Uint8Array; letters: Uint32Array } {
  let known = outlines.get(words);
  if (known === undefined) {
    known = {
      lengths: Uint8Array.from(words, (word) => Math.min(word.length, 255)),
      letters: Uint32Array.from(words, signature),
    };
    outlines.set(words, known);
  }
  return known;
}

/** The likeliest word of the index for one that it lacks: fewest edits (two at most), then most decisions; else null. */
export function nearestTerm(terms: Terms, word: string): string | null {
  if (word.length < 4 || word.length > 30 || /\d/.test(word)) return null;
  const limit = word.length < 6 ? 1 : 2;
  const wanted = signature(word);
  const { lengths, letters } = outlinesOf(terms);
  const [shortest, longest] = [word.length - limit, word.length + limit];
  let best: { word: string; distance: number; count: number } | null = null;
  for (let at = 0; at < lengths.length; at += 1) {
    const length = lengths[at]!;
    if (length < shortest || length > longest || bitCount(letters[at]! ^ wanted) > 2 * limit) continue;
    const count = terms.counts[at]!;
    if (best !== null && best.distance === 1 && count <= best.count) continue;
    const candidate = terms.words[at]!;
    const distance = editDistance(word, candidate, limit);
    if (distance > limit || distance === 0) continue;
    if (best === null || distance < best.distance || (distance === best.distance && count > best.count))
      best = { word: candidate, distance, count };
  }
  return best?.word ?? null;
}

/** Bit of each letter that a word holds; two words at distance n differ in at most 2n bits. */
function signature(word: string): number {
  let mask = 0;
  for (let i = 0; i < word.length; i += 1) mask |= 1 << (word.charCodeAt(i) & 31);
  return mask;
}

function bitCount(value: number): number {
  let n = value - ((value >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
