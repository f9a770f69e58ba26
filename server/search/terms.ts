/** The words of the index in memory: how many decisions hold each, its inflections, and near misses of typing. */
import type { Database } from "better-sqlite3";
import { PARAGRAPH_BREAK } from "../../data/fts-columns.ts";
import { irregularForms, stem } from "./stems.ts";
import { isWord, listWords, lowerBound, prefixed, type WordList, wordAt } from "./word-list.ts";

/** `counts[i]` decisions hold word `i`. */
export interface Terms extends WordList {
  counts: Uint32Array;
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
  const { counts, ...list } = listWords(rows);
  return { ...list, counts: Uint32Array.from(counts), forms: new Map() };
}

/** Decisions that hold exactly this word. */
export function countOf(terms: Terms, word: string): number {
  const bytes = Buffer.from(word);
  const at = lowerBound(terms, bytes);
  return isWord(terms, at, bytes) ? terms.counts[at]! : 0;
}

/** How many words begin so, and the sum of their counts (an upper bound of the decisions that match). */
export function countPrefix(terms: Terms, prefix: string): { words: number; hits: number } {
  const [from, to] = prefixed(terms, prefix);
  let hits = 0;
  for (let at = from; at < to; at += 1) hits += terms.counts[at]!;
  return { words: to - from, hits };
}

/** All words of the index with the same stem, the word itself first where it is held; sorted after it. */
export function formsOf(terms: Terms, word: string): string[] {
  const key = stem(word);
  let forms = terms.forms.get(key);
  if (forms === undefined) {
    // A stem loses at most its last letter to tidying (policy, polici): what is left begins all regular forms.
    const found = new Set<string>();
    const [from, to] = prefixed(terms, key.length > 3 ? key.slice(0, -1) : key);
    for (let at = from; at < to; at += 1) {
      const candidate = wordAt(terms, at);
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

/** The last three rows of the table of edits; longer words than this are not compared. */
const LONGEST = 64;
const ROWS = [0, 1, 2].map(() => new Uint8Array(LONGEST + 1));

/** Edits (one letter put in, left out, changed, or two swapped) between two words, or `limit + 1` where more. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || b.length > LONGEST) return limit + 1;
  let [before, last, row] = [ROWS[0]!, ROWS[1]!, ROWS[2]!];
  for (let j = 0; j <= b.length; j += 1) last[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    const letter = a.charCodeAt(i - 1);
    const previous = i > 1 ? a.charCodeAt(i - 2) : -1;
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const other = b.charCodeAt(j - 1);
      let cost = last[j - 1]! + (letter === other ? 0 : 1);
      if (last[j]! + 1 < cost) cost = last[j]! + 1;
      if (row[j - 1]! + 1 < cost) cost = row[j - 1]! + 1;
      if (j > 1 && previous === other && letter === b.charCodeAt(j - 2) && before[j - 2]! + 1 < cost)
        cost = before[j - 2]! + 1;
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    [before, last, row] = [last, row, before];
  }
  return Math.min(last[b.length]!, limit + 1);
}

/** Words by length, with the letters of each: most are told apart by these. */
interface Outlines {
  /** First place of each length; words of 255 letters and more share the last. */
  start: Uint32Array;
  /** Numbers of the words, those of one length side by side, ascending. */
  word: Uint32Array;
  letters: Uint32Array;
}

/** Made with the first word that is looked for. */
const outlines = new WeakMap<Uint8Array, Outlines>();

function outlinesOf(terms: Terms): Outlines {
  let known = outlines.get(terms.text);
  if (known === undefined) {
    const start = new Uint32Array(257);
    const lengths = new Uint8Array(terms.size);
    const signatures = new Uint32Array(terms.size);
    for (let at = 0; at < terms.size; at += 1) {
      const from = terms.start[at]!;
      const to = terms.start[at + 1]!;
      let letters = 0;
      let all = 0;
      for (let i = from; i < to; i += 1) {
        const letter = terms.text[i]!;
        letters |= 1 << (letter & 31);
        all |= letter;
      }
      // Most words are ASCII; only of the others letters and length are not those of their bytes.
      const word = all < 128 ? null : wordAt(terms, at);
      lengths[at] = Math.min(word === null ? to - from : word.length, 255);
      signatures[at] = word === null ? letters : signature(word);
      start[lengths[at]! + 1]! += 1;
    }
    for (let length = 0; length < 256; length += 1) start[length + 1]! += start[length]!;
    const next = start.slice();
    known = { start, word: new Uint32Array(terms.size), letters: new Uint32Array(terms.size) };
    for (let at = 0; at < terms.size; at += 1) {
      const place = next[lengths[at]!]!++;
      known.word[place] = at;
      known.letters[place] = signatures[at]!;
    }
    outlines.set(terms.text, known);
  }
  return known;
}

/** A query asks for the same word again where it looks elsewhere too. */
let nearest: { terms: Terms; word: string; found: string | null } | null = null;

/** The likeliest word of the index for one that it lacks: fewest edits (two at most), then most decisions; else null. */
export function nearestTerm(terms: Terms, word: string): string | null {
  if (word.length < 4 || word.length > 30 || /\d/.test(word)) return null;
  if (nearest === null || nearest.terms !== terms || nearest.word !== word)
    nearest = { terms, word, found: findNearest(terms, word) };
  return nearest.found;
}

function findNearest(terms: Terms, word: string): string | null {
  const limit = word.length < 6 ? 1 : 2;
  const wanted = signature(word);
  const { start, word: numbers, letters } = outlinesOf(terms);
  let best = -1;
  let least = limit + 1;
  const end = start[word.length + limit + 1]!;
  for (let place = start[word.length - limit]!; place < end; place += 1) {
    if (bitCount(letters[place]! ^ wanted) > 2 * limit) continue;
    const at = numbers[place]!;
    const count = terms.counts[at]!;
    const most = best < 0 ? 0 : terms.counts[best]!;
    if (least === 1 && (count < most || (count === most && at > best))) continue;
    const distance = editDistance(word, wordAt(terms, at), limit);
    if (distance > limit || distance === 0 || distance > least) continue;
    // Of words as near and as frequent the first in the alphabet.
    if (distance < least || count > most || (count === most && at < best)) {
      best = at;
      least = distance;
    }
  }
  return best < 0 ? null : wordAt(terms, best);
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
