/**
 * Adds up what several words or forms say of the documents of a segment: every posting is read once, and what it is worth
 * lands where its document stands. Much of a search's time goes by here, so nothing is asked of a posting twice.
 */
import type { Alternative } from "../expression.ts";
import type { LiveSegment } from "./generation.ts";
import { type Hits, room } from "./hits.ts";
import { findAlternative, gallop, type Scope, weightOf } from "./phrases.ts";
import { findTerm, MANY, MOST_DOCS, WEIGHT_UNIT } from "./segment.ts";

/** A way in which a word may stand, with what BM25 multiplies by: 0 where it only matches. */
export interface Wanted {
  alternative: Alternative;
  scope: Scope;
  idf: number;
}

/** Scores of the documents of a segment; cleared after every use, as is `state`. */
const sums = new Float64Array(MOST_DOCS);
const state = new Uint8Array(MOST_DOCS);
/** Of a closed list of documents: one that was asked for, and one that has been found. */
const ASKED = 1;
const FOUND = 2;

/** Looking one document up takes as long as reading so many postings. */
const WORTH_LOOKING_UP = 20;

/** Number of the term that an alternative is; -1 where it is a phrase, a beginning, or in no document. */
function termOf(live: LiveSegment, { words, prefix }: Alternative): number {
  return prefix || words.length > 1 ? -1 : findTerm(live.segment, words[0]!);
}

const isPhrase = ({ words, prefix }: Alternative): boolean => prefix || words.length > 1;

/** All documents that hold any of the forms, ascending, with the sums of their scores. */
export function addUp(live: LiveSegment, wanted: readonly Wanted[]): Hits {
  const { segment, norm, isWhole } = live;
  const { doc, weight, start } = segment;
  for (const { alternative, scope, idf } of wanted) {
    const term = termOf(live, alternative);
    if (term < 0 || !scope.isDefault || !isWhole) {
      addList(live, findAlternative(live, alternative, scope), idf);
      continue;
    }
    const to = start[term + 1]!;
    if (idf === 0) {
      for (let p = start[term]!; p < to; p++) if (weight[p] !== 0) state[doc[p]!] = 1;
      continue;
    }
    for (let p = start[term]!; p < to; p++) {
      const stored = weight[p]!;
      if (stored === 0) continue;
      const d = doc[p]!;
      const f = stored < MANY ? stored * WEIGHT_UNIT : weightOf(segment, p, scope);
      state[d] = 1;
      sums[d]! += (idf * f) / (f + norm[d]!);
    }
  }
  return gathered(segment.docs);
}

/** The documents of one word with their scores in one walk; null where it is no word, or others than its postings are asked. */
export function scoredTerm(live: LiveSegment, { alternative, scope, idf }: Wanted): Hits | null {
  const { segment, norm, isWhole } = live;
  const term = termOf(live, alternative);
  if (term < 0 || !scope.isDefault || !isWhole) return null;
  const { doc, weight, start } = segment;
  const to = start[term + 1]!;
  const out = room(to - start[term]!);
  const { docs, freq } = out;
  let size = 0;
  for (let p = start[term]!; p < to; p++) {
    const stored = weight[p]!;
    if (stored === 0) continue;
    const d = doc[p]!;
    const f = stored < MANY ? stored * WEIGHT_UNIT : weightOf(segment, p, scope);
    docs[size] = d;
    freq[size++] = (idf * f) / (f + norm[d]!);
  }
  out.size = size;
  return out;
}

/** The same of documents found already, whose scores they carry. */
export function addUpLists(live: LiveSegment, lists: readonly Hits[]): Hits {
  for (const { docs, freq, size } of lists)
    for (let i = 0; i < size; i++) {
      state[docs[i]!] = 1;
      sums[docs[i]!]! += freq[i]!;
    }
  return gathered(live.segment.docs);
}

function addList({ norm }: LiveSegment, { docs, freq, size }: Hits, idf: number): void {
  for (let i = 0; i < size; i++) {
    const d = docs[i]!;
    state[d] = 1;
    sums[d]! += (idf * freq[i]!) / (freq[i]! + norm[d]!);
  }
}

/** The documents found among the first `size`, with their sums. */
function gathered(size: number): Hits {
  const out = room(size + 1);
  const { docs, freq } = out;
  let found = 0;
  // Every number is written and kept where wanted: which ones are, no processor can guess.
  for (let d = 0; d < size; d++) {
    docs[found] = d;
    freq[found] = sums[d]!;
    found += state[d]!;
  }
  state.fill(0, 0, size);
  sums.fill(0, 0, size);
  out.size = found;
  return out;
}

/** Those of some documents that hold any of the forms, with the sums of their scores alone. */
export function addUpAmong(live: LiveSegment, wanted: readonly Wanted[], among: Hits): Hits {
  for (let i = 0; i < among.size; i++) state[among.docs[i]!] = ASKED;
  for (const one of wanted) {
    if (isPhrase(one.alternative)) addListAmong(live, findAlternative(live, one.alternative, one.scope), one.idf);
    else addTermAmong(live, one, among);
  }
  const out = room(among.size);
  const { docs, freq } = out;
  let found = 0;
  for (let i = 0; i < among.size; i++) {
    const d = among.docs[i]!;
    if (state[d] === FOUND) {
      docs[found] = d;
      freq[found++] = sums[d]!;
    }
    state[d] = 0;
    sums[d] = 0;
  }
  out.size = found;
  return out;
}

/** Documents that are taken away; cleared after every use. */
const away = new Uint8Array(MOST_DOCS);

/** What is left of some documents without those that hold any of the forms. */
export function takeAway(live: LiveSegment, wanted: readonly Wanted[], whole: Hits): Hits {
  const { doc, weight, start, docs: size } = live.segment;
  for (const one of wanted) {
    const term = one.scope.isDefault ? termOf(live, one.alternative) : -1;
    if (term >= 0 && whole.size * WORTH_LOOKING_UP >= start[term + 1]! - start[term]!) {
      // What no longer stands is in no list and need not be told apart.
      for (let p = start[term]!; p < start[term + 1]!; p++) if (weight[p] !== 0) away[doc[p]!] = 1;
    } else {
      const found = addUpAmong(live, [{ ...one, idf: 0 }], whole);
      for (let i = 0; i < found.size; i++) away[found.docs[i]!] = 1;
    }
  }
  const out = room(whole.size + 1);
  const { docs, freq } = out;
  let left = 0;
  for (let i = 0; i < whole.size; i++) {
    const d = whole.docs[i]!;
    docs[left] = d;
    freq[left] = whole.freq[i]!;
    left += 1 - away[d]!;
  }
  away.fill(0, 0, size);
  out.size = left;
  return out;
}

function addTermAmong(live: LiveSegment, { alternative, scope, idf }: Wanted, among: Hits): void {
  const { segment, norm } = live;
  const { doc, weight, start } = segment;
  const term = termOf(live, alternative);
  if (term < 0) return;
  const to = start[term + 1]!;
  let p = start[term]!;
  if (among.size * WORTH_LOOKING_UP < to - p) {
    for (let i = 0; i < among.size && p < to; i++) {
      const d = among.docs[i]!;
      p = gallop(doc, d, p, to);
      if (p < to && doc[p] === d) addPosting(live, p, scope, idf);
    }
    return;
  }
  for (; p < to; p++) {
    const d = doc[p]!;
    if (state[d] === 0) continue;
    const stored = weight[p]!;
    if (!scope.isDefault || stored === MANY) addPosting(live, p, scope, idf);
    else if (stored !== 0) {
      const f = stored * WEIGHT_UNIT;
      state[d] = FOUND;
      sums[d]! += (idf * f) / (f + norm[d]!);
    }
  }
}

function addPosting({ segment, norm }: LiveSegment, p: number, scope: Scope, idf: number): void {
  const f = weightOf(segment, p, scope);
  if (f === 0) return;
  const d = segment.doc[p]!;
  state[d] = FOUND;
  sums[d]! += (idf * f) / (f + norm[d]!);
}

function addListAmong({ norm }: LiveSegment, { docs, freq, size }: Hits, idf: number): void {
  for (let i = 0; i < size; i++) {
    const d = docs[i]!;
    if (state[d] === 0) continue;
    state[d] = FOUND;
    sums[d]! += (idf * freq[i]!) / (freq[i]! + norm[d]!);
  }
}
