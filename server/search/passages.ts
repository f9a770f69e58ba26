/**
 * The passages that answer a query: from the best one to three paragraphs, found in the stored bytes, each with its
 * number, section and marks. Words count where a search counts them, so result and page agree on what matches.
 */
import type { LayoutParagraph, LayoutSection } from "../../data/corpus-rows.ts";
import { columnOf, FTS_COLUMNS, type FtsColumn } from "../../data/fts-columns.ts";
import { type Cited, cite, IN_SUMMARY } from "./citing.ts";
import {
  type Alternative,
  COLUMN_WEIGHTS,
  type Expression,
  type NearExpression,
  positiveTerms,
  type TermExpression,
} from "./expression.ts";
import { type Passage, passageOf } from "./passage-window.ts";
import type { StoredText } from "./stored-text.ts";
import { countOf, countPrefix, type Terms } from "./terms.ts";
import { type Hit, type ParagraphHits, WordScanner } from "./word-scan.ts";

type Term = TermExpression | NearExpression;

/**
 * How often the words of each term stand in the paragraphs of a text in which any does, in the order of the text: what the
 * index in memory knows without reading the text. Lists side by side, for a common word stands in most paragraphs.
 */
export interface ParagraphCounts {
  /** Number of each paragraph in the text, from 0. */
  paragraph: number[];
  /** How many paragraphs of the columns looked in stand before each. */
  order: number[];
  /** Position in FTS_COLUMNS. */
  column: number[];
  /** Paragraph by paragraph, of each by term, every word of a run counted. */
  counts: number[];
}

/** A text of which only the paragraphs shown are read. */
export interface PartlyRead {
  /** The bytes of these paragraphs. */
  read(paragraphs: readonly number[]): Buffer[];
  cite(paragraph: number): Cited;
  summary(): string;
}

/** A paragraph that was read. */
interface Scanned {
  bytes: Buffer;
  hits: ParagraphHits;
  /** Hits that belong to a whole word, phrase or group, by term. */
  byTerm: Hit[][];
}

/** The same with where it stands; null is the Summary. */
interface Placed extends Scanned {
  section: LayoutSection | null;
  paragraph: LayoutParagraph | null;
}

/** A paragraph in which some term stands. */
interface Candidate extends Placed {
  /** Hits by term. */
  counts: readonly number[];
  column: FtsColumn;
  order: number;
}

const alternativesOf = (term: Term): Alternative[] => (term.type === "term" ? term.alternatives : term.parts.flat());

const shownAt = (cited: Cited, { bytes, hits, byTerm }: Scanned): Passage =>
  passageOf(cited, bytes, hits.bytes, byTerm.length === 1 ? byTerm[0]! : byTerm.flat());

const shown = (placed: Placed): Passage =>
  shownAt(
    placed.section === null || placed.paragraph === null ? IN_SUMMARY : cite(placed.section, placed.paragraph),
    placed,
  );

/** A word list ready for scanning many decisions with one query. */
export class PassageFinder {
  readonly #terms: readonly Term[];
  readonly #weights: readonly number[];
  readonly #scanner: WordScanner;
  readonly #columns: ReadonlySet<FtsColumn>;

  constructor(expression: Expression | null, terms: Terms, size: number) {
    this.#terms = positiveTerms(expression);
    const words: string[] = [];
    const prefixes: string[] = [];
    for (const term of this.#terms) {
      for (const { words: held, prefix } of alternativesOf(term)) {
        words.push(...(prefix ? held.slice(0, -1) : held));
        if (prefix) prefixes.push(held.at(-1) ?? "");
      }
    }
    this.#scanner = new WordScanner(words, prefixes);
    this.#columns = new Set(this.#terms.flatMap((term) => [...term.columns]));
    this.#weights = this.#terms.map((term) => rarity(term, terms, size));
  }

  /** True where no word is looked for, so that there is nothing to show. */
  get isEmpty(): boolean {
    return this.#terms.length === 0;
  }

  /** What is looked for: the words that must or may be there. */
  get terms(): readonly Term[] {
    return this.#terms;
  }

  /** Best passages first, at most `limit`. */
  find(text: StoredText, limit = 3): Passage[] {
    const scanned = this.#scanned(text);
    return this.#shown(scanned.length > 0 ? scanned : this.#inSummary(text.summary), limit);
  }

  /** The same from counts, so that only the paragraphs shown are read. */
  findCounted(text: PartlyRead, counted: ParagraphCounts, limit = 3): Passage[] {
    if (counted.paragraph.length === 0) return this.#shown(this.#inSummary(text.summary()), limit);
    const chosen = this.#best(counted, limit);
    const read = text.read(chosen.map((i) => counted.paragraph[i]!));
    return chosen.map((i, place) => {
      const bytes = read[place]!;
      const hits = this.#scanner.scan(bytes, 0, bytes.length);
      const byTerm = this.#byTerm(hits, FTS_COLUMNS[counted.column[i]!]!);
      return shownAt(text.cite(counted.paragraph[i]!), { bytes, hits, byTerm });
    });
  }

  #shown(candidates: readonly Candidate[], limit: number): Passage[] {
    const best = this.#best(
      {
        order: candidates.map(({ order }) => order),
        column: candidates.map(({ column }) => FTS_COLUMNS.indexOf(column)),
        counts: candidates.flatMap(({ counts }) => counts),
      },
      limit,
    );
    return best.map((i) => shown(candidates[i]!));
  }

  /** Places of the best in the lists, best first. */
  #best(candidates: Omit<ParagraphCounts, "paragraph">, limit: number): number[] {
    const left = this.#weights.slice();
    const terms = left.length;
    const { order, counts } = candidates;
    const out: number[] = [];
    while (out.length < limit) {
      let best = -1;
      let most = 0;
      for (let i = 0; i < order.length; i += 1) {
        if (out.includes(i)) continue;
        const score = this.#score(candidates, i, left);
        if (score > most) {
          best = i;
          most = score;
        }
      }
      // A further passage has to add a word, or be nearly as good as the first.
      if (best < 0 || (out.length > 0 && most < 0.2)) break;
      for (let t = 0; t < terms; t += 1) if (counts[best * terms + t]! > 0) left[t]! *= 0.35;
      out.push(best);
    }
    return out;
  }

  #byTerm(hits: ParagraphHits, column: FtsColumn): Hit[][] {
    return this.#terms.map((term) => (term.columns.includes(column) ? matching(term, hits.hits) : []));
  }

  /** The candidate where some term has hits; null else. */
  #candidate(
    bytes: Buffer,
    column: FtsColumn,
    order: number,
    section: LayoutSection | null,
    paragraph: LayoutParagraph | null,
  ): Candidate | null {
    const hits = this.#scanner.scan(bytes, 0, bytes.length);
    if (hits.hits.length === 0) return null;
    const byTerm = this.#byTerm(hits, column);
    const counts = byTerm.map((held) => held.length);
    return counts.some((count) => count > 0)
      ? { bytes, hits, byTerm, counts, column, order, section, paragraph }
      : null;
  }

  #scanned(text: StoredText): Candidate[] {
    const out: Candidate[] = [];
    let order = 0;
    for (const section of text.layout) {
      for (const paragraph of section.paragraphs) {
        const column = columnOf(section.code, paragraph.boilerplate);
        if (!this.#columns.has(column)) continue;
        const bytes = text.body.subarray(paragraph.start, paragraph.end);
        const candidate = this.#candidate(bytes, column, order, section, paragraph);
        if (candidate !== null) out.push(candidate);
        order += 1;
      }
    }
    return out;
  }

  /** The Summary is shown where no paragraph has the words. */
  #inSummary(summary: string): Candidate[] {
    if (!this.#columns.has("summary") || summary === "") return [];
    const candidate = this.#candidate(Buffer.from(summary), "summary", 0, null, null);
    return candidate === null ? [] : [candidate];
  }

  #score({ order, column, counts }: Omit<ParagraphCounts, "paragraph">, i: number, weights: readonly number[]): number {
    const terms = weights.length;
    let score = 0;
    for (let t = 0; t < terms; t += 1) {
      const count = counts[i * terms + t]!;
      if (count > 0) score += weights[t]! * (1 + 0.15 * Math.min(count - 1, 4));
    }
    return score * WORTH[column[i]!]! - order[i]! * 1e-6;
  }
}

/** What the column of a paragraph multiplies its score by, in the order of FTS_COLUMNS. */
const WORTH = FTS_COLUMNS.map((column) => 0.6 + 0.2 * Math.min(column === "summary" ? 1 : COLUMN_WEIGHTS[column], 2));

/** Rare words say more about which paragraph is meant. */
function rarity(term: Term, terms: Terms, size: number): number {
  const parts = term.type === "term" ? [term.alternatives] : term.parts;
  let sum = 0;
  for (const part of parts) {
    let held = 0;
    for (const { words, prefix } of part) {
      const counts = words.map((word, i) =>
        prefix && i === words.length - 1 ? countPrefix(terms, word).hits : countOf(terms, word),
      );
      held = Math.max(held, Math.min(...counts));
    }
    sum += Math.max(0.3, Math.log((size + 1) / (Math.min(held, size) + 0.5)));
  }
  return sum;
}

/** Hits that belong to the term: words themselves, phrases in order, groups within their distance. */
function matching(term: Term, hits: readonly Hit[]): Hit[] {
  if (term.type === "term") {
    const out: Hit[] = [];
    for (const alternative of term.alternatives)
      for (let i = 0; i < hits.length; i += 1)
        if (isRun(alternative, hits, i)) for (let k = 0; k < alternative.words.length; k += 1) out.push(hits[i + k]!);
    return out;
  }
  const parts = term.parts.map((part) => part.flatMap((alternative) => runs(alternative, hits)));
  if (parts.some((part) => part.length === 0)) return [];
  const out = new Set<Hit>();
  for (const run of parts[0]!) {
    const chosen = [run];
    for (const part of parts.slice(1)) {
      const near = part.find((other) => gap([...chosen, other]) <= term.distance);
      if (near === undefined) break;
      chosen.push(near);
    }
    if (chosen.length === parts.length) for (const hit of chosen.flat()) out.add(hit);
  }
  return [...out].sort((a, b) => a.position - b.position);
}

/** Words between the end of the first and the beginning of the last of some runs, as FTS5's NEAR counts them. */
function gap(chosen: readonly Hit[][]): number {
  const starts = chosen.map((run) => run[0]!.position);
  const ends = chosen.map((run) => run.at(-1)!.position);
  return Math.max(...starts) - Math.min(...ends) - 1;
}

/** True where the words of an alternative stand side by side from hit `i` on. */
function isRun({ words, prefix }: Alternative, hits: readonly Hit[], i: number): boolean {
  for (let k = 0; k < words.length; k += 1) {
    const hit = hits[i + k];
    if (hit === undefined || hit.position !== hits[i]!.position + k) return false;
    const word = words[k]!;
    if (prefix && k === words.length - 1 ? !hit.word.startsWith(word) : hit.word !== word) return false;
  }
  return words.length > 0;
}

/** Each such place. */
function runs(alternative: Alternative, hits: readonly Hit[]): Hit[][] {
  const out: Hit[][] = [];
  for (let i = 0; i < hits.length; i += 1)
    if (isRun(alternative, hits, i)) out.push(hits.slice(i, i + alternative.words.length));
  return out;
}
