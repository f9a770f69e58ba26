/** Which words of a query count in its score: one definition for every engine. */
import { type Expression, positiveTerms } from "./expression.ts";
import { ftsMatch } from "./fts-match.ts";

/**
 * The words that score: those of the query as one expression where an engine can say it whole (an AND without its
 * fields and references), else any of them. Null where no word counts.
 */
export function scoringExpression(expression: Expression): Expression | null {
  const asked = withoutNot(expression);
  if (asked === null) return null;
  const words = asked.type === "and" ? wordsOf(asked) : asked;
  if (words !== null && ftsMatch(words, true) !== null) return words;
  const any: Expression = { type: "or", parts: positiveTerms(expression) };
  return any.parts.length === 0 || ftsMatch(any, true) === null ? null : any;
}

/**
 * The expression without what must not be there, which only leaves documents out. (Beside a NOT, FTS5 also loses the
 * scores of some words in named columns, so engines would differ.) Null where nothing else is asked.
 */
export function withoutNot(expression: Expression): Expression | null {
  if (expression.type === "not") return null;
  if (expression.type !== "and" && expression.type !== "or") return expression;
  const parts = expression.parts.flatMap((part) => withoutNot(part) ?? []);
  const [first] = parts;
  if (first === undefined) return null;
  return parts.length === 1 ? first : { ...expression, parts };
}

/** The words of an AND without its fields and references; null where there are none. */
function wordsOf(expression: Extract<Expression, { parts: Expression[] }>): Expression | null {
  const parts = expression.parts.filter((part) => part.type !== "filter" && part.type !== "slugs");
  const [first] = parts;
  if (first === undefined) return null;
  return parts.length === 1 ? first : { type: "and", parts };
}
