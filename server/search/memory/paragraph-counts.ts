/** How often the words of a query stand in which paragraph of a document, from positions alone. */
import { FTS_COLUMNS } from "../../../data/fts-columns.ts";
import type { TermExpression } from "../expression.ts";
import type { ParagraphCounts } from "../passages.ts";
import type { Card } from "./card.ts";
import { PhraseWalker, scopeOf } from "./phrases.ts";
import type { Segment } from "./segment.ts";

interface WalkedTerm {
  walkers: { walker: PhraseWalker; words: number }[];
}

/** The terms of one query in one segment. */
export class ParagraphCounter {
  readonly #terms: readonly WalkedTerm[];
  /** 1 for each column that some term is looked for in. */
  readonly #wanted: Uint8Array;
  /** By paragraph and term; filled anew for each document. */
  #counts = new Uint32Array(0);

  constructor(segment: Segment, terms: readonly TermExpression[]) {
    this.#terms = terms.map(({ alternatives, columns }) => ({
      walkers: alternatives.map((alternative) => ({
        walker: new PhraseWalker(segment, alternative, scopeOf(columns)),
        words: alternative.words.length,
      })),
    }));
    this.#wanted = Uint8Array.from(FTS_COLUMNS, (column) =>
      terms.some((term) => term.columns.includes(column)) ? 1 : 0,
    );
  }

  /** Paragraphs of document `d`, whose card is given, in which some term stands. */
  count(d: number, card: Card): ParagraphCounts {
    const { size } = card;
    const terms = this.#terms.length;
    if (this.#counts.length < size * terms) this.#counts = new Uint32Array(2 * size * terms);
    const counts = this.#counts.fill(0, 0, size * terms);
    for (let t = 0; t < terms; t++)
      for (const walked of this.#terms[t]!.walkers) this.#walk(d, card, walked, counts, t);
    const out: ParagraphCounts = { paragraph: [], order: [], column: [], counts: [] };
    let order = 0;
    for (let p = 0; p < size; p++) {
      const column = card.column(p);
      if (this.#wanted[column] === 0) continue;
      let sum = 0;
      for (let i = p * terms; i < (p + 1) * terms; i++) sum += counts[i]!;
      if (sum > 0) {
        out.paragraph.push(p);
        out.order.push(order);
        out.column.push(column);
        for (let i = p * terms; i < (p + 1) * terms; i++) out.counts.push(counts[i]!);
      }
      order += 1;
    }
    return out;
  }

  #walk(d: number, card: Card, { walker, words }: WalkedTerm["walkers"][number], counts: Uint32Array, t: number): void {
    const { size } = card;
    const terms = this.#terms.length;
    // Within a column both places and paragraphs ascend.
    let column = -1;
    let p = 0;
    walker.rewind();
    walker.eachIn(d, (place, inColumn) => {
      if (inColumn !== column) {
        column = inColumn;
        p = 0;
      }
      while (p < size && (card.column(p) !== column || card.word(p) + card.words(p) <= place)) p += 1;
      // Title and Summary are in no paragraph.
      if (p < size && card.word(p) <= place) counts[p * terms + t]! += words;
    });
  }
}
