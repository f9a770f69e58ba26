/** The search engine over the inverted index in memory: same totals, order, facets and passages as FTS5, in less time. */
import type { Snapshot } from "../../state.ts";
import type { EngineRequest, Found, SearchEngine } from "../engine.ts";
import type { Expression, TermExpression } from "../expression.ts";
import { countFacets, type FacetCounts } from "../facet-counts.ts";
import { isFiltered } from "../filters.ts";
import { ftsMatch } from "../fts-match.ts";
import { matchAll } from "../match.ts";
import type { Matched } from "../matched.ts";
import type { Passage } from "../passage-window.ts";
import { type PartlyRead, PassageFinder } from "../passages.ts";
import { pageOf, rankedPage, roundScore } from "../ranking.ts";
import { scoresAsItMatches, scoringExpression } from "../scoring.ts";
import type { TextStore } from "../texts.ts";
import type { Card } from "./card.ts";
import type { CardFiles } from "./card-files.ts";
import { evaluate } from "./evaluate.ts";
import type { Generation, LiveSegment } from "./generation.ts";
import { type Hits, NO_HITS, room, startOver } from "./hits.ts";
import { ParagraphCounter } from "./paragraph-counts.ts";
import { MOST_DOCS, type Segment } from "./segment.ts";

/** The finder of an expression, with its counters by segment. */
interface Finding {
  expression: Expression | null;
  finder: PassageFinder;
  /** Null where the text must be read: words near each other are not counted from positions alone. */
  terms: TermExpression[] | null;
  counters: Map<Segment, ParagraphCounter>;
}

export class MemoryEngine implements SearchEngine {
  readonly name = "memory";
  readonly #snapshot: Snapshot;
  readonly #generation: Generation;
  readonly #texts: TextStore;
  readonly #cards: CardFiles;
  /** The card read last: a result asks for it twice. */
  #card: { doc: number; card: Card | null } = { doc: -1, card: null };
  /** Segment and number in it of each document, as segment * MOST_DOCS + number; -1 for none. */
  readonly #placeOf: Int32Array;
  /** Of the last expression: a reply asks for the passages of twenty decisions. */
  #finding: Finding | null = null;
  /** What the words asked for last match, by segment: what is listed lies among it. */
  #matched: { expression: Expression; hits: Hits[]; withScores: boolean } | null = null;

  /** Snapshot and generation are of the same state of the corpus. */
  constructor(snapshot: Snapshot, generation: Generation, texts: TextStore, cards: CardFiles) {
    this.#snapshot = snapshot;
    this.#generation = generation;
    this.#texts = texts;
    this.#cards = cards;
    this.#placeOf = new Int32Array(snapshot.columns.size).fill(-1);
    for (const [s, { docOf }] of generation.segments.entries())
      for (let d = 0; d < docOf.length; d++) if (docOf[d]! >= 0) this.#placeOf[docOf[d]!] = s * MOST_DOCS + d;
  }

  /** A new state takes a new engine (switching-engine.ts). */
  update(): void {}

  search(request: EngineRequest): Found {
    startOver();
    this.#cards.startOver();
    this.#card = { doc: -1, card: null };
    this.#matched = null;
    const { columns, joint } = this.#snapshot;
    const { expression, filters, measure } = request;
    const isRanked = request.sort === "relevance" && expression !== null && request.start.type === "offset";
    // Where all that matches is listed, words are scored as they are matched; else only what is listed is scored.
    const atOnce = isRanked && !isFiltered(filters) && scoresAsItMatches(expression);
    const { total, ...matched } = matchAll(columns, joint, expression, filters, measure, (part) =>
      this.#words(part, atOnce && part === expression),
    );
    if (!isRanked || request.start.type !== "offset") {
      const docs = pageOf(columns, matched.listed, request);
      return { total, docs, scores: new Float64Array(request.limit), matched };
    }
    const { offset } = request.start;
    const need = Math.min(total, offset + request.limit);
    const scored = need === 0 ? [] : this.#top(expression, matched.listed, total, need);
    return { total, ...rankedPage(columns, matched.listed, scored, offset, need), matched };
  }

  facets(matched: Matched): FacetCounts {
    return countFacets(this.#snapshot.columns, matched, this.#snapshot.joint);
  }

  passages(doc: number, expression: Expression | null, asIndexed: boolean, limit = 3): Passage[] {
    const { finder, terms, counters } = this.#find(expression);
    if (finder.isEmpty) return [];
    const id = this.#snapshot.columns.id[doc] ?? -1;
    const place = this.#placeOf[doc] ?? -1;
    const segment = this.#generation.segments[Math.floor(place / MOST_DOCS)]?.segment;
    const card = asIndexed && terms !== null ? this.#cardOf(doc) : null;
    if (terms === null || segment === undefined || card === null) {
      const text = this.#texts.get(id);
      return text === null ? [] : finder.find(text, limit);
    }
    let counter = counters.get(segment);
    if (counter === undefined) {
      counter = new ParagraphCounter(segment, terms);
      counters.set(segment, counter);
    }
    const text: PartlyRead = {
      read: (paragraphs) =>
        this.#texts.read(
          id,
          paragraphs.map((p) => [card.start(p), card.end(p)]),
        ),
      cite: (paragraph) => card.cite(paragraph),
      summary: () => this.#texts.get(id)?.summary ?? "",
    };
    return finder.findCounted(text, counter.count(place % MOST_DOCS, card), limit);
  }

  shown(doc: number): Buffer | null {
    return this.#cardOf(doc)?.json ?? null;
  }

  #cardOf(doc: number): Card | null {
    if (this.#card.doc === doc) return this.#card.card;
    const place = this.#placeOf[doc] ?? -1;
    const live = this.#generation.segments[Math.floor(place / MOST_DOCS)];
    const d = place % MOST_DOCS;
    const card =
      live === undefined || live.file === null
        ? null
        : this.#cards.read(live.file, live.segment.cardStart[d]! * 4, live.segment.cardStart[d + 1]! * 4);
    this.#card = { doc, card };
    return card;
  }

  #find(expression: Expression | null): Finding {
    if (this.#finding === null || this.#finding.expression !== expression) {
      const finder = new PassageFinder(expression, this.#snapshot.terms, this.#snapshot.columns.size);
      const terms = finder.terms.filter((term) => term.type === "term");
      const isCounted = terms.length === finder.terms.length;
      this.#finding = { expression, finder, terms: isCounted ? terms : null, counters: new Map() };
    }
    return this.#finding;
  }

  /** As the other engine: null where the expression is not of words alone. */
  #words(expression: Expression, withScores: boolean): Uint8Array | null {
    if (ftsMatch(expression, false) === null) return null;
    const flags = new Uint8Array(this.#snapshot.columns.size);
    const generation = this.#generation;
    const matched: Hits[] = [];
    for (const live of generation.segments) {
      const hits = evaluate(expression, { generation, live, scoredOnly: false, withScores }, null);
      matched.push(hits);
      const { docs, size } = hits;
      const { docOf } = live;
      for (let i = 0; i < size; i++) flags[docOf[docs[i]!]!] = 1;
    }
    this.#matched = { expression, hits: matched, withScores };
    return flags;
  }

  /** The best `need` of the listed documents that score, with all that tie with the last. */
  #top(expression: Expression, listed: Uint8Array, total: number, need: number): { doc: number; score: number }[] {
    const matched = this.#matched?.expression === expression ? this.#matched : null;
    const best = new Best(need);
    for (const [s, live] of this.#generation.segments.entries()) {
      const hits = matched?.withScores === true ? matched.hits[s]! : this.#score(expression, s, listed, total);
      best.add(hits, live.docOf, listed);
    }
    return best.scored();
  }

  /** Scores of what is listed in a segment, perhaps with others. */
  #score(expression: Expression, s: number, listed: Uint8Array, total: number): Hits {
    const scoring = scoringExpression(expression);
    if (scoring === null) return NO_HITS;
    const generation = this.#generation;
    const live = generation.segments[s]!;
    const matched = this.#matched?.expression === expression ? this.#matched.hits[s]! : null;
    // Where few are listed, only these are looked at; where many, looking each up would cost more than reading all.
    const among = total * 4 < this.#snapshot.columns.size ? listedIn(live, listed, matched) : null;
    return evaluate(scoring, { generation, live, scoredOnly: true, withScores: true }, among);
  }
}

/** Listed documents of a segment, looked for in what the words match where that is known. */
function listedIn(live: LiveSegment, listed: Uint8Array, matched: Hits | null): Hits {
  const count = matched?.size ?? live.segment.docs;
  const out = room(count);
  const { docs } = out;
  let size = 0;
  for (let i = 0; i < count; i++) {
    const d = matched === null ? i : matched.docs[i]!;
    const doc = live.docOf[d]!;
    if (doc >= 0 && listed[doc] === 1) docs[size++] = d;
  }
  out.size = size;
  return out;
}

/** The best so many scores seen, and all documents that may tie with the last of them. */
class Best {
  /** The least stands first. */
  readonly #heap: Float64Array;
  #size = 0;
  readonly #docs: number[] = [];
  readonly #scores: number[] = [];

  constructor(size: number) {
    this.#heap = new Float64Array(Math.max(1, size));
  }

  /** Scores below this cannot be among the best, also where rounding makes ties; 0 while fewer than so many were seen. */
  get #least(): number {
    return this.#size < this.#heap.length ? 0 : this.#heap[0]! * (1 - 2e-6);
  }

  /** Takes the listed of these documents; those with no score stand behind all others and are left out. */
  add(hits: Hits, docOf: Int32Array, listed: Uint8Array): void {
    const { docs, freq, size } = hits;
    let least = this.#least;
    for (let i = 0; i < size; i++) {
      const score = freq[i]!;
      if (score < least || score === 0) continue;
      const doc = docOf[docs[i]!]!;
      if (listed[doc] === 0) continue;
      this.#docs.push(doc);
      this.#scores.push(score);
      this.#push(score);
      least = this.#least;
    }
  }

  /** Rounded scores of what is among the best, in no order. */
  scored(): { doc: number; score: number }[] {
    const least = this.#least;
    const out: { doc: number; score: number }[] = [];
    for (const [i, score] of this.#scores.entries())
      if (score >= least) out.push({ doc: this.#docs[i]!, score: roundScore(score) });
    return out;
  }

  #push(score: number): void {
    const heap = this.#heap;
    if (this.#size < heap.length) {
      let i = this.#size++;
      while (i > 0 && heap[(i - 1) >> 1]! > score) {
        heap[i] = heap[(i - 1) >> 1]!;
        i = (i - 1) >> 1;
      }
      heap[i] = score;
      return;
    }
    if (score <= heap[0]!) return;
    let i = 0;
    for (let child = 1; child < heap.length; child = 2 * i + 1) {
      if (child + 1 < heap.length && heap[child + 1]! < heap[child]!) child += 1;
      if (heap[child]! >= score) break;
      heap[i] = heap[child]!;
      i = child;
    }
    heap[i] = score;
  }
}
