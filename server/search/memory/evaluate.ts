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
import { addUp, addUpAmong, addUpLists, scoredTerm, takeAway, type Wanted } from "./add-up.ts";
import { type Generation, idfOf, K1, type LiveSegment } from "./generation.ts";
import { type Hits, NO_HITS, room } from "./hits.ts";
import { findNear } from "./near.ts";
import { findAlternative, gallop, type Scope, scopeOf } from "./phrases.ts";
import { findTerm } from "./segment.ts";

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
    return findAlternative(live, alternative, scope).size;
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
        reading.live,
        expression.parts.map((part) => evaluate(part, reading, among)),
      );
    case "and":
      return evaluateAnd(expression.parts, reading, among);
    default:
      return NO_HITS;
  }
}

const isUsed = ({ words, scored }: Alternative, scoredOnly: boolean): boolean =>
  words.length > 0 && (!scoredOnly || scored);
const used = (alternatives: readonly Alternative[], scoredOnly: boolean) =>
  alternatives.filter((alternative) => isUsed(alternative, scoredOnly));

/** The forms of words that are asked for. */
function wantedOf(terms: readonly TermExpression[], { generation, scoredOnly, withScores }: Reading): Wanted[] {
  const wanted: Wanted[] = [];
  for (const { alternatives, columns } of terms) {
    const scope = scopeOf(columns);
    for (const alternative of alternatives) {
      if (!isUsed(alternative, scoredOnly)) continue;
      const isScored = withScores && alternative.scored;
      const idf = isScored ? idfOf(generation.rows, countOf(generation, alternative, scope)) * (K1 + 1) : 0;
      wanted.push({ alternative, scope, idf });
    }
  }
  return wanted;
}

/** Documents of any of the words, in any of their forms. */
function evaluateTerms(terms: readonly TermExpression[], reading: Reading, among: Hits | null): Hits {
  const { live, withScores } = reading;
  const wanted = wantedOf(terms, reading);
  const [only] = wanted;
  if (only === undefined) return NO_HITS;
  if (among !== null) return addUpAmong(live, wanted, among);
  if (wanted.length > 1) return addUp(live, wanted);
  return !withScores
    ? findAlternative(live, only.alternative, only.scope)
    : (scoredTerm(live, only) ?? scoredHits(live, only));
}

/** The documents of one alternative with their scores. */
function scoredHits(live: LiveSegment, { alternative, scope, idf }: Wanted): Hits {
  const { size, docs, freq } = findAlternative(live, alternative, scope);
  const { norm } = live;
  // What was found is remembered, so it is not scored in place.
  const scores = room(size).freq;
  for (let i = 0; i < size; i++) {
    const f = freq[i]!;
    scores[i] = (idf * f) / (f + norm[docs[i]!]!);
  }
  return { size, docs, freq: scores };
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
  return restrict(union(reading.live, found), among);
}

function evaluateAnd(parts: readonly Expression[], reading: Reading, among: Hits | null): Hits {
  // The rarest first: what it leaves is all that the others are looked at for.
  const wanted = parts
    .filter((part) => part.type !== "not")
    .map((part) => ({ part, size: estimate(part, reading) }))
    .sort((a, b) => a.size - b.size);
  let out = among;
  for (const [i, { part }] of wanted.entries()) {
    const hits = evaluate(part, reading, out);
    out = i === 0 || out === null ? hits : addedTo(out, hits);
    if (out.size === 0) return NO_HITS;
  }
  if (out === null || wanted.length === 0) return NO_HITS;
  for (const part of parts) {
    if (part.type !== "not") continue;
    // What must not be there is meant in all its forms.
    const other: Reading = { ...reading, scoredOnly: false, withScores: false };
    out =
      part.part.type === "term"
        ? takeAway(reading.live, wantedOf([part.part], other), out)
        : without(out, evaluate(part.part, other, out));
  }
  return out;
}

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
function union(live: LiveSegment, lists: readonly Hits[]): Hits {
  const held = lists.filter((hits) => hits.size > 0);
  const [first] = held;
  return first === undefined ? NO_HITS : held.length === 1 ? first : addUpLists(live, held);
}

/** The scores of `part`, whose documents are all among those of `whole`, with theirs; what lacks one of both has none. */
function addedTo(whole: Hits, part: Hits): Hits {
  const out = room(part.size);
  const { docs, freq } = out;
  for (let i = 0, at = 0; i < part.size; i++, at++) {
    const d = part.docs[i]!;
    while (whole.docs[at] !== d) at++;
    const score = whole.freq[at]!;
    const other = part.freq[i]!;
    docs[i] = d;
    freq[i] = score === 0 || other === 0 ? 0 : score + other;
  }
  out.size = part.size;
  return out;
}

/** What is left of `whole` without `part`, whose documents are all among its own. */
function without(whole: Hits, part: Hits): Hits {
  if (part.size === 0) return whole;
  const out = room(whole.size);
  const { docs, freq } = out;
  let size = 0;
  for (let i = 0, at = 0; i < whole.size; i++) {
    const d = whole.docs[i]!;
    if (at < part.size && part.docs[at] === d) {
      at++;
      continue;
    }
    docs[size] = d;
    freq[size++] = whole.freq[i]!;
  }
  out.size = size;
  return out;
}

/** Those of some documents that are among others. */
function restrict(hits: Hits, among: Hits | null): Hits {
  if (among === null) return hits;
  const out = room(hits.size);
  let size = 0;
  for (let i = 0, at = 0; i < hits.size; i++) {
    const d = hits.docs[i]!;
    at = gallop(among.docs, d, at, among.size);
    if (at >= among.size) break;
    if (among.docs[at] !== d) continue;
    out.docs[size] = d;
    out.freq[size++] = hits.freq[i]!;
  }
  out.size = size;
  return out;
}
