/** What an engine is asked: the query with every word spelt out, so that no engine has a language of its own. */
import type { FtsColumn } from "../../data/fts-columns.ts";
import { FTS_COLUMNS } from "../../data/fts-columns.ts";
import type { Filters } from "../schemas/query.ts";

/** One way in which a word may stand in the text: words side by side, the last one perhaps only begun. */
export interface Alternative {
  words: string[];
  /** The last word may go on. */
  prefix: boolean;
  /** Counts in the score; rare inflections only match (see compile.ts). */
  scored: boolean;
  source: "typed" | "form" | "synonym";
}

export interface TermExpression {
  type: "term";
  alternatives: Alternative[];
  columns: readonly FtsColumn[];
}
export interface NearExpression {
  type: "near";
  /** Each part with its alternatives; all within `distance` words, in any order. */
  parts: Alternative[][];
  distance: number;
  columns: readonly FtsColumn[];
}
export type Expression =
  | TermExpression
  | NearExpression
  | { type: "and" | "or"; parts: Expression[] }
  | { type: "not"; part: Expression }
  /** At least so many of the parts. */
  | { type: "some"; atLeast: number; parts: Expression[] }
  | { type: "filter"; filters: Filters }
  | { type: "slugs"; slugs: string[] };

/** Where words are looked for unless a part is named: everywhere but in the standing paragraphs on powers. */
export const DEFAULT_COLUMNS: readonly FtsColumn[] = FTS_COLUMNS.filter((column) => column !== "boilerplate");

/** Weights of the columns in the score, in the order of FTS_COLUMNS. */
export const COLUMN_WEIGHTS: Record<FtsColumn, number> = {
  title: 2,
  summary: 8,
  complaint: 1.5,
  findings: 2,
  action: 2,
  events: 1,
  law: 0.5,
  boilerplate: 0.1,
};

/** The words that must or may be there (not those that must not): what passages show and scores count. */
export function positiveTerms(expression: Expression | null): (TermExpression | NearExpression)[] {
  if (expression === null) return [];
  switch (expression.type) {
    case "term":
    case "near":
      return [expression];
    case "and":
    case "or":
    case "some":
      return expression.parts.flatMap(positiveTerms);
    default:
      return [];
  }
}

/** True where some word takes part. */
export const hasWords = (expression: Expression | null): boolean => positiveTerms(expression).length > 0;
