/** Which words of a query count in its score: one definition for every engine. */
import { type Expression, positiveTerms } from "./expression.ts";
import { ftsMatch } from "./fts-match.ts";

/**
 * The words that score: those of the query as one expression where an engine can say it whole (an AND without its
 * fields and references), else any of them. Null where no word counts.
 */
export function scoringExpression(expression: Expression): Expression | null {
  const words = expression.type === "and" ? wordsOf(expression) : expression;
  if (words !== null && ftsMatch(words, true) !== null) return words;
  const any: Expression = { type: "or", parts: positiveTerms(expression) };
  return any.parts.length === 0 || ftsMatch(any, true) === null ? null : any;
}

/** The words of an AND without its fields and references; null where there are none. */
function wordsOf(expression: Extract<Expression, { parts: Expression[] }>): Expression | null {
  const parts = expression.parts.filter((part) => part.type !== "filter" && part.type !== "slugs");
  const plain = parts.filter(
    (part) => !(part.type === "not" && (part.part.type === "filter" || part.part.type === "slugs")),
  );
  const [first] = plain;
  if (first === undefined) return null;
  return plain.length === 1 ? first : { type: "and", parts: plain };
}
