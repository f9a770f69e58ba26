/** What a search will cost, before it is run: so that long ones go to a worker and do not hold up the others. */
import type { SearchEngine } from "./engine.ts";
import type { Expression } from "./expression.ts";
import { countOf, countPrefix, type Terms } from "./terms.ts";

/**
 * Measured on 57,500 decisions. FTS5: 0.4 µs to score a match, 0.1 µs to find it and bring it over. The index in memory:
 * 5 to 10 ns to find and score a word, more where phrases are looked up, which are remembered.
 */
const MICROSECONDS_A_HIT = { fts5: 0.5, memory: 0.012 };

function hits(expression: Expression, terms: Terms): number {
  switch (expression.type) {
    case "term":
    case "near": {
      const alternatives = expression.type === "term" ? expression.alternatives : expression.parts.flat();
      let sum = 0;
      for (const { words, prefix } of alternatives) {
        // A phrase walks the postings of all its words; the rarest bounds what it yields.
        for (const [i, word] of words.entries())
          sum += prefix && i === words.length - 1 ? countPrefix(terms, word).hits : countOf(terms, word);
      }
      return sum;
    }
    case "and":
    case "or":
    case "some":
      return expression.parts.reduce((sum, part) => sum + hits(part, terms), 0);
    case "not":
      return hits(expression.part, terms);
    default:
      return 0;
  }
}

/** Milliseconds that matching and ranking will take, about; 0 without words. */
export function estimatedMs(expression: Expression | null, terms: Terms, engine: SearchEngine["name"]): number {
  return expression === null ? 0 : (hits(expression, terms) * MICROSECONDS_A_HIT[engine]) / 1000;
}
