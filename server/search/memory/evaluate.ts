/**
 * Matching and scoring of an expression in one segment: the same documents and the same BM25 as FTS5. Each alternative
 * is a phrase of its own with its own document frequency; the score of a document is the sum over the phrases of the
 * branches that match it.
 */
import {
  type Alternative,
  DEFAULT_COLUMNS,
  type Expression,
  type NearExpression,
  type TermExpression,
} from "../expression.ts";
import { type Generation, idfOf, K1, type LiveSegment } from "./generation.ts";
import { type Hits, NO_HITS, room } from "./hits.ts";
import { findNear } from "./near.ts";
import { findAlternative, gallop, type Scope, scopeOf, weightOf } from "./phrases.ts";
import { findTerm, MANY, MOST_DOCS, WEIGHT_UNIT } from "./segment.ts";

/** How an expression is to be read. */
interface Reading {
  readonly generation: Generation;
  readonly live: LiveSegment;
  /** Only the alternatives that count in the score. */
  readonly scoredOnly: boolean;
  /**
   * `freq` of the result is the score; else it means nothing. Without `scoredOnly` the other alternatives match and
   * count nothing, and what holds no scored form of some part of an AND scores 0.
   */
  readonly withScores: boolean;
}

/** Documents of the corpus that hold an alternative in the scope; remembered for the generation. */
export function countOf(generation: Generation, alternative: Alternative, scope: Scope): number {
  const key = `${scope.key}|${alternative.words.join(" ")}${alternative.prefix ? "*" : ""}`;
  let count = generation.counts.get(key);
  if (count === undefined) {
    count = 0;
    for (const live of generation.segments) count += countIn(live, alternative, scope);
    if (generation.counts.size > 50_000) generation.counts.clear();
    generation.counts.set(key, count);
  }
  return count;
}

function countIn(live: LiveSegment, alternative: Alternative, scope: Scope): number {
  const [word = ""] = alternative.words;
  if (alternative.words.length > 1 || alternative.prefix || !scope.isDefault || !live.isWhole)
    return findAlternative(live, alternative, scope, null).size;
  const term = findTerm(live.segment, word);
  return term < 0 ? 0 : live.segment.defaultDf[term]!;
}

/** Documents of the segment that match, ascending, with their scores where asked for. `among` as in phrases.ts. */
export function evaluate(expression: Expression, reading: Reading, among: Hits | null): Hits {
  switch (expression.type) {
    case "term":
      return evaluateTerms([expression], reading, among);
    case "near":
      return evaluateNear(expression, reading, among);
    case "or":
      if (expression.parts.every((part) => part.type === "term"))
        return evaluateTerms(expression.parts, reading, among);
      return union(
        reading.live.segment.docs,
        expression.parts.map((part) => evaluate(part, reading, among)),
      );
    case "and":
      return evaluateAnd(expression.parts, reading, among);
    default:
      return NO_HITS;
  }
}

const used = (alternatives: readonly Alternative[], scoredOnly: boolean) =>
  alternatives.filter((alternative) => alternative.words.length > 0 && (!scoredOnly || alternative.scored));

interface Wanted {
  alternative: Alternative;
  scope: Scope;
}

/** Documents of any of the words, in any of their forms. */
function evaluateTerms(terms: readonly TermExpression[], reading: Reading, among: Hits | null): Hits {
  const wanted = terms.flatMap(({ alternatives, columns }) =>
    used(alternatives, reading.scoredOnly).map((alternative): Wanted => ({ alternative, scope: scopeOf(columns) })),
  );
  if (wanted.length > 1 && among === null) return addedUp(wanted, reading);
  const found = wanted.map(({ alternative, scope }) => {
    const hits = findAlternative(reading.live, alternative, scope, among);
    if (reading.withScores && hits.size > 0) toScores(hits, reading, alternative, scope);
    return hits;
  });
  return union(reading.live.segment.docs, found);
}

/** Scores and flags of the documents of a segment while they are added up; cleared after every use. */
const sums = new Float64Array(MOST_DOCS);
const flags = new Uint8Array(MOST_DOCS);

/** The same for many forms at once: each posting is read once and added up where its document stands. */
function addedUp(wanted: readonly Wanted[], reading: Reading): Hits {
  const { generation, live, withScores } = reading;
  const { segment, docOf, norm, isWhole } = live;
  const { doc, weight, start } = segment;
  let count = 0;
  for (const { alternative, scope } of wanted) {
    const isScored = withScores && alternative.scored;
    const idf = isScored ? idfOf(generation.rows, countOf(generation, alternative, scope)) * (K1 + 1) : 0;
    const term = alternative.prefix || alternative.words.length > 1 ? -1 : findTerm(segment, alternative.words[0]!);
    if (term >= 0 && scope.isDefault && isWhole) {
      const to = start[term + 1]!;
      for (let p = start[term]!; p < to; p++) {
        const stored = weight[p]!;
        if (stored === 0) continue;
        const d = doc[p]!;
        if (flags[d] === 0) {
          flags[d] = 1;
          count += 1;
        }
        if (!isScored) continue;
        const f = stored < MANY ? stored * WEIGHT_UNIT : weightOf(segment, p, scope);
        sums[d]! += (idf * f) / (f + norm[d]!);
      }
      continue;
    }
    const hits = findAlternative(live, alternative, scope, null);
    for (let i = 0; i < hits.size; i++) {
      const d = hits.docs[i]!;
      if (flags[d] === 0) {
        flags[d] = 1;
        count += 1;
      }
      const f = hits.freq[i]!;
      if (isScored) sums[d]! += (idf * f) / (f + norm[d]!);
    }
  }
  return gathered(docOf.length, count);
}

/** The documents flagged in the first `size`, so many as `count` says, with their sums; clears both. */
function gathered(size: number, count: number): Hits {
  const out = room(count);
  const { docs, freq } = out;
  let found = 0;
  for (let d = 0; d < size; d++) {
    if (flags[d] === 0) continue;
    docs[found] = d;
    freq[found++] = sums[d]!;
    flags[d] = 0;
    sums[d] = 0;
  }
  out.size = found;
  return out;
}

/** BM25 of one phrase, in place of its frequencies; 0 where it does not count. */
function toScores(hits: Hits, { generation, live }: Reading, alternative: Alternative, scope: Scope): void {
  const { docs, freq, size } = hits;
  if (!alternative.scored) {
    freq.fill(0);
    return;
  }
  const idf = idfOf(generation.rows, countOf(generation, alternative, scope));
  const { norm } = live;
  for (let i = 0; i < size; i++) {
    const f = freq[i]!;
    freq[i] = (idf * (f * (K1 + 1))) / (f + norm[docs[i]!]!);
  }
}

/** NEAR matches and never scores: scoring.ts puts its words in its place. */
function evaluateNear(near: NearExpression, reading: Reading, among: Hits | null): Hits {
  const scope = scopeOf(near.columns);
  const ways = near.parts.reduce<Alternative[][]>(
    (held, part) => held.flatMap((chosen) => used(part, reading.scoredOnly).map((next) => [...chosen, next])),
    [[]],
  );
  const found = ways.map((chosen): Hits => {
    const docs = Uint16Array.from(findNear(reading.live, chosen, near.distance, scope));
    return { size: docs.length, docs, freq: new Float64Array(docs.length) };
  });
  return restrict(union(reading.live.segment.docs, found), among);
}

function evaluateAnd(parts: readonly Expression[], reading: Reading, among: Hits | null): Hits {
  const share = reading.live.segment.docs / Math.max(1, reading.generation.rows);
  // The rarest first: what it leaves bounds the work for the rest.
  const wanted = parts
    .filter((part) => part.type !== "not")
    .map((part) => ({ part, size: estimate(part, reading) * share }))
    .sort((a, b) => a.size - b.size);
  let out = among;
  for (const [i, { part, size }] of wanted.entries()) {
    // Looking each document up costs several times what reading on does.
    const lookedUp = out !== null && out.size * WORTH_LOOKING_UP > size ? null : out;
    const hits = evaluate(part, reading, lookedUp);
    out = i === 0 || out === null ? restrict(hits, lookedUp === null ? out : null) : bothOf(out, hits);
    if (out.size === 0) return NO_HITS;
  }
  if (out === null || wanted.length === 0) return NO_HITS;
  for (const part of parts) {
    if (part.type !== "not") continue;
    // What must not be there is meant in all its forms.
    const other: Reading = { ...reading, scoredOnly: false, withScores: false };
    const lookedUp = out.size * WORTH_LOOKING_UP > estimate(part.part, other) * share ? null : out;
    out = without(out, evaluate(part.part, other, lookedUp));
  }
  return out;
}

/** Postings that are read in the time in which one is looked up. */
const WORTH_LOOKING_UP = 6;

/** Upper bound of the documents that match; what cannot be told cheaply counts as all. */
function estimate(expression: Expression, reading: Reading): number {
  switch (expression.type) {
    case "term":
      return used(expression.alternatives, reading.scoredOnly).reduce((sum, alternative) => {
        const rarest = Math.min(
          ...alternative.words
            .slice(0, alternative.prefix ? -1 : undefined)
            .map((word) => countOf(reading.generation, { ...alternative, words: [word], prefix: false }, ALL_DEFAULT)),
          reading.generation.rows,
        );
        return sum + rarest;
      }, 0);
    case "or":
      return expression.parts.reduce((sum, part) => sum + estimate(part, reading), 0);
    case "and":
      return Math.min(...expression.parts.map((part) => estimate(part, reading)));
    default:
      return reading.generation.rows;
  }
}

/** Any scope will do for an estimate; that of the default columns is counted without reading postings. */
const ALL_DEFAULT: Scope = scopeOf(DEFAULT_COLUMNS);

/** Documents of any of the lists; what several give is added up. */
function union(size: number, lists: readonly Hits[]): Hits {
  const held = lists.filter((hits) => hits.size > 0);
  const [first] = held;
  if (first === undefined) return NO_HITS;
  if (held.length === 1) return first;
  let count = 0;
  for (const hits of held) {
    for (let i = 0; i < hits.size; i++) {
      const d = hits.docs[i]!;
      if (flags[d] === 0) count += 1;
      flags[d] = 1;
      sums[d]! += hits.freq[i]!;
    }
  }
  return gathered(size, count);
}

/** Documents of both lists with their scores added; what lacks one of both scores has none. */
function bothOf(a: Hits, b: Hits): Hits {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  const out = room(few.size);
  let size = 0;
  for (let i = 0, at = 0; i < few.size; i++) {
    const d = few.docs[i]!;
    at = gallop(many.docs, d, at, many.size);
    if (at >= many.size) break;
    if (many.docs[at] !== d) continue;
    const score = few.freq[i]!;
    const other = many.freq[at]!;
    out.docs[size] = d;
    out.freq[size++] = score === 0 || other === 0 ? 0 : score + other;
  }
  out.size = size;
  return out;
}

function keep(hits: Hits, other: Hits, wanted: boolean): Hits {
  const out = room(hits.size);
  const { docs, freq } = out;
  let size = 0;
  let at = 0;
  for (let i = 0; i < hits.size; i++) {
    const d = hits.docs[i]!;
    at = gallop(other.docs, d, at, other.size);
    if ((at < other.size && other.docs[at] === d) !== wanted) continue;
    docs[size] = d;
    freq[size++] = hits.freq[i]!;
  }
  out.size = size;
  return out;
}

const without = (hits: Hits, other: Hits): Hits => (other.size === 0 ? hits : keep(hits, other, false));
const restrict = (hits: Hits, among: Hits | null): Hits => (among === null ? hits : keep(hits, among, true));
