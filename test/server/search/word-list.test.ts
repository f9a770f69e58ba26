/** Words as bytes: found, added up, and counted over segments of which documents come and go. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FTS_COLUMNS, PARAGRAPH_BREAK } from "../../../data/fts-columns.ts";
import { SegmentBuilder } from "../../../server/search/memory/build.ts";
import type { Segment } from "../../../server/search/memory/segment.ts";
import { WordCounts } from "../../../server/search/memory/segment-terms.ts";
import { countOf, countPrefix, makeTerms, type Terms } from "../../../server/search/terms.ts";
import { added, type Counted, listWords, wordAt } from "../../../server/search/word-list.ts";
import { createRandom } from "../../support/random.ts";

const word = fc.string({ unit: fc.constantFrom("a", "b", "é", "ﬀ", "𝒳", "z"), minLength: 1, maxLength: 4 });
const lists = fc.dictionary(word, fc.integer({ min: 1, max: 5 })).map(Object.entries<number>);

const entries = (list: Counted) => Array.from({ length: list.size }, (_, i) => [wordAt(list, i), list.counts[i]]);
const inOrder = (held: ReadonlyMap<string, number>) =>
  [...held].filter(([, n]) => n > 0).sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));

describe("lists of words", () => {
  it("give counts of words and of beginnings", () => {
    fc.assert(
      fc.property(lists, word, (rows, asked) => {
        const terms = makeTerms(rows);
        expect(countOf(terms, asked)).toBe(new Map(rows).get(asked) ?? 0);
        const begin = rows.filter(([held]) => held.startsWith(asked));
        expect(countPrefix(terms, asked)).toEqual({ words: begin.length, hits: begin.reduce((s, [, n]) => s + n, 0) });
      }),
    );
  });

  it("are added up, and what comes to nothing is left out", () => {
    fc.assert(
      fc.property(lists, lists, lists, (rows, more, less) => {
        const held = new Map(rows);
        for (const [text, n] of more) held.set(text, (held.get(text) ?? 0) + n);
        const sum = added(listWords(rows), listWords(more));
        expect(entries(sum)).toEqual(inOrder(held));
        const taken = less.filter(([text]) => held.has(text));
        for (const [text, n] of taken) held.set(text, (held.get(text) ?? 0) - n);
        const minus = listWords(taken);
        const rest = added(sum, { ...minus, counts: Int32Array.from(minus.counts, (n) => -n) });
        expect(entries(rest)).toEqual(inOrder(held));
      }),
    );
  });
});

const VOCABULARY = ["the", "council", "delay", "école", "𝒳ray", "z", PARAGRAPH_BREAK, "rare", "plan"];

describe("words of segments", () => {
  it("are those of the documents that stand, however they came and went", () => {
    const { below, pick } = createRandom(11);
    const texts = new Map<Segment, string[][]>();
    const make = (docs: number): { segment: Segment; dead: Uint8Array } => {
      const builder = new SegmentBuilder();
      const words = Array.from({ length: docs }, () => Array.from({ length: below(6) }, () => pick(VOCABULARY)));
      for (const [id, held] of words.entries())
        builder.add({ id, version: [0, 0], columns: FTS_COLUMNS.map((_, c) => (c === 1 ? held.join(" ") : "")) });
      const { segment } = builder.build();
      texts.set(segment, words);
      return { segment, dead: new Uint8Array(docs) };
    };
    const counts = new WordCounts();
    let segments = [make(30), make(9)];
    for (let round = 0; round < 80; round += 1) {
      const what = below(4);
      if (what === 0) segments.push(make(1 + below(5)));
      else if (what === 1 && segments.length > 1) segments.splice(below(segments.length), 1);
      else
        segments = segments.map(({ segment, dead }) => ({
          segment,
          dead: dead.map((flag) => (below(8) === 0 ? 1 - flag : flag)),
        }));
      if (below(5) === 0) counts.keepOnly(segments);
      const held = new Map<string, number>();
      for (const { segment, dead } of segments)
        for (const [d, words] of (texts.get(segment) ?? []).entries())
          if (dead[d] === 0)
            for (const text of new Set(words)) if (text !== PARAGRAPH_BREAK) held.set(text, (held.get(text) ?? 0) + 1);
      const terms: Terms = counts.of(segments);
      expect(entries(terms), `round ${round}`).toEqual(inOrder(held));
    }
  });
});
