/** The search engine over the inverted index in memory: same totals, order, facets and passages as FTS5, in less time. */
import type { Snapshot } from "../../state.ts";
import type { Cited } from "../citing.ts";
import type { EngineRequest, Found, SearchEngine } from "../engine.ts";
import type { Expression, TermExpression } from "../expression.ts";
import { isFiltered } from "../filters.ts";
import { ftsMatch } from "../fts-match.ts";
import { matchAll } from "../match.ts";
import { flagsOf, listOf, type Matched, scratchList } from "../matched.ts";
import type { Passage } from "../passage-window.ts";
import { type PartlyRead, PassageFinder } from "../passages.ts";
import { pageOf, rankedPage, roundScore } from "../ranking.ts";
import { scoresAsItMatches, scoringExpression } from "../scoring.ts";
import type { TextStore } from "../texts.ts";
import type { Card } from "./card.ts";
import type { CardFiles } from "./card-files.ts";
import { evaluate } from "./evaluate.ts";
import type { Generation } from "./generation.ts";
import { type Hits, NO_HITS, room, startOver } from "./hits.ts";
import { ParagraphCounter } from "./paragraph-counts.ts";
import { MOST_DOCS, type Segment } from "./segment.ts";

/** A document's place is its segment's number and, in so many bits, its own number in it. */
const DOC_BITS = Math.log2(MOST_DOCS);

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
  /** What the words asked for last match, by segment, where they were scored as they were matched. */
  #scores: { expression: Expression; hits: Hits[] } | null = null;
  /** True where documents ascend from segment to segment, so that lists of them need not be put in order. */
  readonly #isOrderly: boolean;

  /** Snapshot and generation are of the same state of the corpus. */
  constructor(snapshot: Snapshot, generation: Generation, texts: TextStore, cards: CardFiles) {
    this.#snapshot = snapshot;
    this.#generation = generation;
    this.#texts = texts;
    this.#cards = cards;
    this.#placeOf = new Int32Array(snapshot.columns.size).fill(-1);
    let last = -1;
    let isOrderly = true;
    for (const [s, { docOf }] of generation.segments.entries())
      for (let d = 0; d < docOf.length; d++) {
        const doc = docOf[d]!;
        if (doc < 0) continue;
        this.#placeOf[doc] = s * MOST_DOCS + d;
        if (doc < last) isOrderly = false;
        last = doc;
      }
    this.#isOrderly = isOrderly;
  }

  /** A new state takes a new engine (switching-engine.ts). */
  update(): void {}

  search(request: EngineRequest): Found {
    startOver();
    this.#cards.startOver();
    this.#card = { doc: -1, card: null };
    this.#scores = null;
    const { columns, joint } = this.#snapshot;
    const { expression, filters, measure } = request;
    const isRanked = request.sort === "relevance" && expression !== null && request.start.type === "offset";
    // Where all that matches is listed, words are scored as they are matched; else only what is listed is scored.
    const atOnce = isRanked && !isFiltered(filters) && scoresAsItMatches(expression);
    const { total, ...matched } = matchAll(columns, joint, expression, filters, measure, (part, among) =>
      this.#words(part, among, atOnce && part === expression),
    );
    request.onMatched?.(matched);
    if (!isRanked || request.start.type !== "offset") {
      const docs = pageOf(columns, matched, request);
      return { total, docs, scores: new Float64Array(request.limit), matched };
    }
    const { offset } = request.start;
    const need = Math.min(total, offset + request.limit);
    const scored = need === 0 ? [] : this.#top(expression, matched, need);
    return { total, ...rankedPage(columns, matched, scored, offset, need), matched };
  }

  passages(doc: number, expression: Expression | null, asIndexed: boolean, limit = 3): Passage[] {
    const { finder, terms, counters } = this.#find(expression);
    if (finder.isEmpty) return [];
    const id = this.#snapshot.columns.id[doc] ?? -1;
    const place = this.#placeOf[doc] ?? -1;
    const segment = this.#generation.segments[place >> DOC_BITS]?.segment;
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
    const text = new CardText(this.#texts, id, card, (from, to) => this.#textOf(place, from, to));
    return finder.findCounted(text, counter.count(place % MOST_DOCS, card), limit);
  }

  shown(doc: number): Buffer | null {
    return this.#cardOf(doc)?.json ?? null;
  }

  #cardOf(doc: number): Card | null {
    if (this.#card.doc === doc) return this.#card.card;
    const place = this.#placeOf[doc] ?? -1;
    const live = this.#generation.segments[place >> DOC_BITS];
    const d = place % MOST_DOCS;
    const card =
      live === undefined || live.file === null
        ? null
        : this.#cards.card(
            live.file,
            live.segment.cardStart[d]! * 4,
            live.segment.textStart[d]! * 4,
            (live.segment.cardStart[d + 1] ?? live.segment.textStart[d]!) * 4,
          );
    this.#card = { doc, card };
    return card;
  }

  /** Bytes of the text behind a card; null where they cannot be read. */
  #textOf(place: number, from: number, to: number): Buffer | null {
    const live = this.#generation.segments[place >> DOC_BITS];
    if (live === undefined || live.file === null) return null;
    const start = live.segment.textStart[place % MOST_DOCS]! * 4;
    return this.#cards.read(live.file, start + from, start + to);
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
  #words(expression: Expression, among: Int32Array | null, withScores: boolean): Int32Array | null {
    if (ftsMatch(expression, false) === null) return null;
    const generation = this.#generation;
    const only = among === null ? null : this.#bySegment(among);
    const scores: Hits[] = [];
    const docs = scratchList(this.#snapshot.columns.size);
    let found = 0;
    for (const [s, live] of generation.segments.entries()) {
      const hits = evaluate(expression, { generation, live, scoredOnly: false, withScores }, only?.[s] ?? null);
      scores.push(hits);
      const { docOf } = live;
      for (let i = 0; i < hits.size; i++) docs[found++] = docOf[hits.docs[i]!]!;
    }
    this.#scores = withScores ? { expression, hits: scores } : null;
    const list = docs.slice(0, found);
    return this.#isOrderly ? list : listOf(flagsOf(list, this.#snapshot.columns.size));
  }

  /** Documents as each segment numbers them, ascending. */
  #bySegment(docs: Int32Array): Hits[] {
    const { segments } = this.#generation;
    const lists = segments.map(({ segment }) => room(Math.min(docs.length, segment.docs)));
    for (let i = 0; i < docs.length; i++) {
      const place = this.#placeOf[docs[i]!]!;
      if (place < 0) continue;
      const list = lists[place >>> DOC_BITS]!;
      list.docs[list.size++] = place & (MOST_DOCS - 1);
    }
    return lists;
  }

  /** The best `need` of the listed documents that score, with all that tie with the last. */
  #top(expression: Expression, { docs, hidden }: Matched, need: number): { doc: number; score: number }[] {
    const known = this.#scores?.expression === expression ? this.#scores.hits : null;
    const scored = known ?? this.#score(expression, docs);
    const best = new Best(need, hidden);
    for (const [s, live] of this.#generation.segments.entries()) best.add(scored[s] ?? NO_HITS, live.docOf);
    return best.scored();
  }

  /** Scores of these documents by segment. */
  #score(expression: Expression, docs: Int32Array): Hits[] {
    const scoring = scoringExpression(expression);
    if (scoring === null) return [];
    const generation = this.#generation;
    const among = this.#bySegment(docs);
    return generation.segments.map((live, s) =>
      evaluate(scoring, { generation, live, scoredOnly: true, withScores: true }, among[s]!),
    );
  }
}

/** The text of a decision, of which its card says where paragraphs stand. */
class CardText implements PartlyRead {
  readonly #texts: TextStore;
  readonly #id: number;
  readonly #card: Card;
  readonly #bytes: (from: number, to: number) => Buffer | null;

  /** `bytes` reads the text that stands behind the card. */
  constructor(texts: TextStore, id: number, card: Card, bytes: (from: number, to: number) => Buffer | null) {
    this.#texts = texts;
    this.#id = id;
    this.#card = card;
    this.#bytes = bytes;
  }

  read(paragraphs: readonly number[]): Buffer[] {
    return paragraphs.map((p) => {
      const [from, to] = [this.#card.start(p), this.#card.end(p)];
      const read = to <= this.#card.text.length ? this.#card.text.subarray(from, to) : this.#bytes(from, to);
      // What is shown is the Ombudsman's text: bytes that are not are read from where it is kept.
      if (read !== null && this.#card.isOf(p, read)) return read;
      return this.#texts.get(this.#id)?.body.subarray(from, to) ?? Buffer.alloc(0);
    });
  }

  cite(paragraph: number): Cited {
    return this.#card.cite(paragraph);
  }

  summary(): string {
    return this.#texts.get(this.#id)?.summary ?? "";
  }
}

/** The best so many scores seen, and all documents that may tie with the last of them. */
class Best {
  /** The least stands first. */
  readonly #heap: Float64Array;
  #size = 0;
  readonly #docs: number[] = [];
  readonly #scores: number[] = [];
  readonly #hidden: ReadonlySet<number>;

  /** What is hidden is passed over. */
  constructor(size: number, hidden: Iterable<number>) {
    this.#heap = new Float64Array(Math.max(1, size));
    this.#hidden = new Set(hidden);
  }

  /** Scores below this cannot be among the best, also where rounding makes ties; 0 while fewer than so many were seen. */
  get #least(): number {
    return this.#size < this.#heap.length ? 0 : this.#heap[0]! * (1 - 2e-6);
  }

  /** Takes these documents; those with no score stand behind all others and are left out. */
  add(hits: Hits, docOf: Int32Array): void {
    const { docs, freq, size } = hits;
    let least = this.#least;
    for (let i = 0; i < size; i++) {
      const score = freq[i]!;
      if (score < least || score === 0) continue;
      const doc = docOf[docs[i]!]!;
      if (this.#hidden.has(doc)) continue;
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
