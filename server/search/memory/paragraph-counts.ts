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

  /** Paragraphs of document `d`, whose card is given, in which some term stands, in the order of the text. */
  count(d: number, card: Card): ParagraphCounts[] {
    const { size } = card;
    const terms = this.#terms.length;
    const counts = new Uint32Array(size * terms);
    for (const [t, { walkers }] of this.#terms.entries())
      for (const walked of walkers) this.#walk(d, card, walked, counts, t);
    const out: ParagraphCounts[] = [];
    let order = 0;
    for (let p = 0; p < size; p++) {
      const column = card.column(p);
      if (this.#wanted[column] === 0) continue;
      const own = countsAt(counts, p * terms, terms);
      if (own !== null) out.push({ paragraph: p, order, column: FTS_COLUMNS[column]!, counts: own });
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

/** So many counts from a place on; null where all are nought. */
function countsAt(counts: Uint32Array, from: number, size: number): number[] | null {
  let sum = 0;
  for (let i = from; i < from + size; i++) sum += counts[i]!;
  if (sum === 0) return null;
  const out: number[] = [];
  for (let i = from; i < from + size; i++) out.push(counts[i]!);
  return out;
}
