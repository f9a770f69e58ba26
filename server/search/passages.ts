/**
 * The passages that answer a query: from the best one to three paragraphs, found in the stored bytes, each with its
 * number, section and marks. Words count where a search counts them, so result and page agree on what matches.
 */
import type { LayoutParagraph, LayoutSection } from "../../data/corpus-rows.ts";
import { columnOf, type FtsColumn } from "../../data/fts-columns.ts";
import type { SectionCode } from "../../data/vocabulary.ts";
import { citedNumber } from "../pinpoint.ts";
import {
  type Alternative,
  COLUMN_WEIGHTS,
  type Expression,
  type NearExpression,
  positiveTerms,
  type TermExpression,
} from "./expression.ts";
import type { StoredText } from "./stored-text.ts";
import { countOf, countPrefix, type Terms } from "./terms.ts";
import { type Hit, type ParagraphHits, WordScanner } from "./word-scan.ts";

export interface Passage {
  /** Id of the paragraph in the record; "summary" for the Summary. */
  paragraph: string;
  /** Number to cite: its own, or that of the paragraph whose list it is an item of; null where not certain. */
  number: number | null;
  section: SectionCode | "summary";
  /** Where it stands in words: "paragraph 57", or "under Agreed action, 3rd item" where numbers are uncertain. */
  place: string;
  /** Words of the paragraph, unaltered; the whole of it where it is short. */
  text: string;
  /** UTF-16 offset of `text` in its paragraph. */
  start: number;
  /** True where the paragraph goes on before or after. */
  cutBefore: boolean;
  cutAfter: boolean;
  /** Matching words in `text`: UTF-16, end exclusive. */
  marks: [number, number][];
}

/** Longest passage in characters; a paragraph a little longer is shown whole. */
const WINDOW = 320;
const WHOLE = 420;

type Term = TermExpression | NearExpression;

/** How often the words of each term stand in a paragraph: what the index in memory knows without reading the text. */
export interface ParagraphCounts {
  /** Number of the paragraph in the text, from 0. */
  paragraph: number;
  /** How many paragraphs of the columns looked in stand before it. */
  order: number;
  column: FtsColumn;
  /** By term, every word of a run counted. */
  counts: number[];
}

interface Opened {
  section: LayoutSection | null;
  paragraph: LayoutParagraph | null;
  hits: ParagraphHits;
  /** Hits that belong to a whole word, phrase or group, by term. */
  byTerm: Hit[][];
}

interface Candidate {
  /** Hits by term. */
  counts: readonly number[];
  column: FtsColumn;
  order: number;
  /** Reads the paragraph; null where the text has none. */
  open(): Opened | null;
}

const alternativesOf = (term: Term): Alternative[] => (term.type === "term" ? term.alternatives : term.parts.flat());

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
    return this.#best(this.#scanned(text), text, limit);
  }

  /** The same from counts, so that only the paragraphs shown are read. */
  findCounted(text: StoredText, counted: readonly ParagraphCounts[], limit = 3): Passage[] {
    const candidates = counted.map(
      ({ paragraph: n, order, column, counts }): Candidate => ({
        order,
        column,
        counts,
        open: () => {
          const placed = text.nthParagraph(n);
          if (placed === null) return null;
          const hits = this.#scanner.scan(text.body, placed.paragraph.start, placed.paragraph.end);
          return { ...placed, hits, byTerm: this.#byTerm(hits, column) };
        },
      }),
    );
    return this.#best(candidates.length > 0 ? candidates : this.#inSummary(text), text, limit);
  }

  #best(candidates: Candidate[], text: StoredText, limit: number): Passage[] {
    const left = this.#weights.slice();
    const out: Passage[] = [];
    while (out.length < limit) {
      let best: { candidate: Candidate; score: number } | null = null;
      for (const candidate of candidates) {
        const score = this.#score(candidate, left);
        if (score > 0 && (best === null || score > best.score)) best = { candidate, score };
      }
      // A further passage has to add a word, or be nearly as good as the first.
      if (best === null || (out.length > 0 && best.score < 0.2)) break;
      const { candidate } = best;
      candidates.splice(candidates.indexOf(candidate), 1);
      for (const [index, count] of candidate.counts.entries()) if (count > 0) left[index]! *= 0.35;
      const opened = candidate.open();
      if (opened !== null) out.push(passageOf(opened, text));
    }
    return out;
  }

  #byTerm(hits: ParagraphHits, column: FtsColumn): Hit[][] {
    return this.#terms.map((term) => (term.columns.includes(column) ? matching(term, hits.hits) : []));
  }

  /** The candidate where some term has hits; none else. */
  #candidate(opened: Omit<Opened, "byTerm">, column: FtsColumn, order: number): Candidate[] {
    if (opened.hits.hits.length === 0) return [];
    const byTerm = this.#byTerm(opened.hits, column);
    const counts = byTerm.map((held) => held.length);
    return counts.some((count) => count > 0) ? [{ counts, column, order, open: () => ({ ...opened, byTerm }) }] : [];
  }

  #scanned(text: StoredText): Candidate[] {
    const out: Candidate[] = [];
    let order = 0;
    for (const section of text.layout) {
      for (const paragraph of section.paragraphs) {
        const column = columnOf(section.code, paragraph.boilerplate);
        if (!this.#columns.has(column)) continue;
        const hits = this.#scanner.scan(text.body, paragraph.start, paragraph.end);
        out.push(...this.#candidate({ section, paragraph, hits }, column, order));
        order += 1;
      }
    }
    return out.length > 0 ? out : this.#inSummary(text);
  }

  /** The Summary is shown where no paragraph has the words. */
  #inSummary(text: StoredText): Candidate[] {
    if (!this.#columns.has("summary") || text.summary === "") return [];
    const bytes = Buffer.from(text.summary);
    const hits = this.#scanner.scan(bytes, 0, bytes.length);
    return this.#candidate({ section: null, paragraph: null, hits }, "summary", 0);
  }

  #score({ counts, column, order }: Candidate, weights: readonly number[]): number {
    let score = 0;
    for (const [index, count] of counts.entries()) {
      if (count > 0) score += weights[index]! * (1 + 0.15 * Math.min(count - 1, 4));
    }
    const weight = column === "summary" ? 1 : COLUMN_WEIGHTS[column];
    return score * (0.6 + 0.2 * Math.min(weight, 2)) - order * 1e-6;
  }
}

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
  if (term.type === "term") return term.alternatives.flatMap((alternative) => runs(alternative, hits).flat());
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

/** Each place where the words of an alternative stand side by side. */
function runs(alternative: Alternative, hits: readonly Hit[]): Hit[][] {
  const { words, prefix } = alternative;
  const fits = (hit: Hit | undefined, index: number): hit is Hit => {
    const word = words[index];
    if (hit === undefined || word === undefined) return false;
    return prefix && index === words.length - 1 ? hit.word.startsWith(word) : hit.word === word;
  };
  const out: Hit[][] = [];
  for (let i = 0; i < hits.length; i += 1) {
    const run: Hit[] = [];
    for (let k = 0; k < words.length; k += 1) {
      const hit = hits[i + k];
      if (!fits(hit, k) || hit.position !== hits[i]!.position + k) break;
      run.push(hit);
    }
    if (run.length === words.length && run.length > 0) out.push(run);
  }
  return out;
}

const ORDINALS = ["th", "st", "nd", "rd"];
const ordinal = (n: number): string => `${n}${ORDINALS[n % 100 > 10 && n % 100 < 14 ? 0 : n % 10] ?? "th"}`;

/** "paragraph 57", "paragraph 57, 3rd item", or where the number is not certain "under Agreed action, 3rd item". */
export function placeOf(section: LayoutSection, paragraph: LayoutParagraph): string {
  const number = citedNumber(section.paragraphs, paragraph);
  if (number !== null) {
    const item = paragraph.number === null ? Number(paragraph.id.split(".").at(-1)) : 0;
    return item > 0 ? `paragraph ${number}, ${ordinal(item)} item` : `paragraph ${number}`;
  }
  const index = section.paragraphs.indexOf(paragraph) + 1;
  return `under ${section.heading === "" ? "the text" : section.heading}, ${ordinal(index)} item`;
}

function passageOf(opened: Opened, stored: StoredText): Passage {
  const { section, paragraph, hits } = opened;
  const whole = paragraph === null ? stored.summary : stored.body.toString("utf8", paragraph.start, paragraph.end);
  const used = new Set(opened.byTerm.flat());
  const marks = spans(
    whole,
    hits.bytes,
    [...used].sort((a, b) => a.start - b.start),
  );
  const { start, end } = windowOf(whole, marks);
  const inside = marks
    .filter(([from, to]) => from >= start && to <= end)
    .map(([from, to]): [number, number] => [from - start, to - start]);
  return {
    paragraph: paragraph?.id ?? "summary",
    number: section === null || paragraph === null ? null : citedNumber(section.paragraphs, paragraph),
    section: section?.code ?? "summary",
    place: section === null || paragraph === null ? "Summary" : placeOf(section, paragraph),
    text: whole.slice(start, end),
    start,
    cutBefore: start > 0,
    cutAfter: end < whole.length,
    marks: inside,
  };
}

/** Offsets of hits in UTF-16; neighbouring words of a phrase become one mark. */
function spans(whole: string, bytes: boolean, hits: readonly Hit[]): [number, number][] {
  const isPlain = !bytes || Buffer.byteLength(whole) === whole.length;
  const buffer = isPlain ? null : Buffer.from(whole);
  const at = (offset: number): number => (buffer === null ? offset : buffer.toString("utf8", 0, offset).length);
  const out: [number, number][] = [];
  let last: Hit | null = null;
  for (const hit of hits) {
    const bare = at(hit.start);
    // A sum is marked with its sign.
    const start = whole[bare - 1] === "£" ? bare - 1 : bare;
    const end = at(hit.end);
    const previous = out.at(-1);
    if (previous !== undefined && last !== null && hit.position === last.position + 1 && start - previous[1] <= 2)
      previous[1] = end;
    else out.push([start, end]);
    last = hit;
  }
  return out;
}

/** The stretch of a long paragraph with most marks, begun and ended at words. */
function windowOf(text: string, marks: readonly [number, number][]): { start: number; end: number } {
  if (text.length <= WHOLE) return { start: 0, end: text.length };
  let best = { from: marks[0]?.[0] ?? 0, count: 0, to: marks[0]?.[1] ?? 0 };
  for (let i = 0; i < marks.length; i += 1) {
    let k = i;
    while (k + 1 < marks.length && marks[k + 1]![1] - marks[i]![0] <= WINDOW - 60) k += 1;
    if (k - i + 1 > best.count) best = { from: marks[i]![0], count: k - i + 1, to: marks[k]![1] };
  }
  const room = Math.max(0, WINDOW - (best.to - best.from));
  let start = Math.max(0, best.from - Math.floor(room / 2));
  let end = Math.min(text.length, start + WINDOW);
  start = Math.max(0, end - WINDOW);
  // A passage begins with its sentence where that begins nearby, else with a word.
  const sentence = text.slice(start, best.from).search(/(?<=[.;:!?] )\S/);
  if (start > 0) {
    const word = text.slice(start, best.from).search(/(?<=\s)\S/);
    start += Math.max(0, sentence >= 0 && sentence < 120 ? sentence : word);
  }
  while (end < text.length && end > best.to && !/\s/.test(text[end] ?? " ")) end -= 1;
  return { start, end: Math.max(end, best.to) };
}
