/** Which words of a query count in its score: one definition for every engine. */
import { type Expression, positiveTerms } from "./expression.ts";
import { ftsMatch } from "./fts-match.ts";

/**
 * The words that score, as one AND or OR of words: those of the query where it is one (without its fields, references
 * and what must not be there, and with the words of a NEAR in its place, wherever they stand), else any of its words.
 * Which documents are listed is not decided here, so this only orders them. Null where no word counts.
 *
 * Flat, because FTS5 adds up wrongly where branches lie in branches: an AND below the root that fails at one row
 * forgets words already found at the next, and a NEAR beside another branch keeps what is left from an earlier row.
 */
export function scoringExpression(expression: Expression): Expression | null {
  const words = flat(expression) ?? { type: "or", parts: positiveTerms(expression).flatMap(asTerms) };
  return words.type === "or" && words.parts.length === 0
    ? null
    : ftsMatch(words, true) === null
      ? anyScored(words)
      : words;
}

/** True where the score of a document can be worked out while it is matched: the same words match and score. */
export function scoresAsItMatches(expression: Expression): boolean {
  const scoring = scoringExpression(expression);
  if (scoring === null || scoring === expression) return scoring !== null;
  if (expression.type !== "and") return false;
  const wanted = expression.parts.filter(({ type }) => type !== "not");
  const scored = scoring.type === "and" ? scoring.parts : [scoring];
  return wanted.length === scored.length && wanted.every((part, i) => part === scored[i]);
}

/** An AND or OR of words alone, or a word; null where branches lie in branches. */
function flat(expression: Expression): Expression | null {
  if (expression.type === "term") return expression;
  if (expression.type === "near") return { type: "and", parts: asTerms(expression) };
  if (expression.type === "and") {
    const kept = expression.parts.filter(({ type }) => type !== "not" && type !== "filter" && type !== "slugs");
    const parts = kept.flatMap((part) => (part.type === "term" || part.type === "near" ? asTerms(part) : [part]));
    const [first] = parts;
    if (first === undefined) return null;
    if (parts.length === 1 && kept.length === 1) return flat(first);
    return parts.every((part) => part.type === "term") ? { type: "and", parts } : null;
  }
  if (expression.type === "or" && expression.parts.every((part) => part.type === "term")) return expression;
  return null;
}

function asTerms(part: ReturnType<typeof positiveTerms>[number]): Expression[] {
  if (part.type === "term") return [part];
  return part.parts.map((alternatives) => ({ type: "term", alternatives, columns: part.columns }));
}

/** Any of the words that have a form that counts; null where none has. */
function anyScored(expression: Expression): Expression | null {
  const parts = positiveTerms(expression).filter((part) => ftsMatch(part, true) !== null);
  return parts.length === 0 ? null : { type: "or", parts };
}
