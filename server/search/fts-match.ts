/** An expression in the words of FTS5's MATCH; every word quoted, so that nothing typed is ever syntax. */
import { FTS_COLUMNS } from "../../data/fts-columns.ts";
import type { Alternative, Expression, NearExpression, TermExpression } from "./expression.ts";

/** Words hold letters and digits only (tokens.ts), so a quoted word cannot end its quotation. */
function phrase(alternative: Alternative): string {
  return `"${alternative.words.join(" ")}"${alternative.prefix ? " *" : ""}`;
}

function within(columns: TermExpression["columns"], match: string): string {
  return columns.length === FTS_COLUMNS.length ? match : `{${columns.join(" ")}} : ${match}`;
}

function alternativesOf(alternatives: readonly Alternative[], scoredOnly: boolean): Alternative[] {
  return alternatives.filter((alternative) => alternative.words.length > 0 && (!scoredOnly || alternative.scored));
}

/** Every way of choosing one alternative for each part. */
function choices(parts: readonly (readonly Alternative[])[]): Alternative[][] {
  return parts.reduce<Alternative[][]>(
    (held, part) => held.flatMap((chosen) => part.map((alternative) => [...chosen, alternative])),
    [[]],
  );
}

function nearMatch(near: NearExpression, scoredOnly: boolean): string {
  const parts = near.parts.map((part) => alternativesOf(part, scoredOnly));
  const ways = choices(parts).map((chosen) => `NEAR(${chosen.map(phrase).join(" ")}, ${near.distance})`);
  return `(${ways.join(" OR ")})`;
}

function bare(expression: Expression, scoredOnly: boolean): string | null {
  switch (expression.type) {
    case "term": {
      const held = alternativesOf(expression.alternatives, scoredOnly);
      return held.length === 0 ? null : `(${held.map(phrase).join(" OR ")})`;
    }
    case "near":
      return nearMatch(expression, scoredOnly);
    default:
      return null;
  }
}

/** The columns that all words of an expression are looked for in; null where they differ. */
function commonColumns(expression: Expression): TermExpression["columns"] | null {
  switch (expression.type) {
    case "term":
    case "near":
      return expression.columns;
    case "not":
      return commonColumns(expression.part);
    case "and":
    case "or": {
      const all = expression.parts.map(commonColumns);
      const [first] = all;
      return first !== undefined && first !== null && all.every((columns) => columns === first) ? first : null;
    }
    default:
      return null;
  }
}

function build(expression: Expression, scoredOnly: boolean, wrapped: boolean): string | null {
  switch (expression.type) {
    case "term":
    case "near": {
      const match = bare(expression, scoredOnly);
      return match === null || wrapped ? match : `(${within(expression.columns, match)})`;
    }
    case "or": {
      const parts = expression.parts.map((part) => (part.type === "not" ? null : build(part, scoredOnly, wrapped)));
      return parts.some((part) => part === null) ? null : `(${parts.join(" OR ")})`;
    }
    case "and": {
      const wanted: string[] = [];
      const unwanted: string[] = [];
      for (const part of expression.parts) {
        // What must not be there is meant in all its forms.
        const match = part.type === "not" ? build(part.part, false, wrapped) : build(part, scoredOnly, wrapped);
        if (match === null) return null;
        (part.type === "not" ? unwanted : wanted).push(match);
      }
      if (wanted.length === 0) return null;
      const positive = `(${wanted.join(" AND ")})`;
      return unwanted.length === 0 ? positive : `(${positive} NOT (${unwanted.join(" OR ")}))`;
    }
    default:
      return null;
  }
}

/**
 * MATCH text of an expression that FTS5 can answer whole; null where it holds fields or only what must not be there.
 * With `scoredOnly`, only the alternatives that count in the score.
 */
export function ftsMatch(expression: Expression, scoredOnly: boolean): string | null {
  const columns = commonColumns(expression);
  const match = build(expression, scoredOnly, columns !== null);
  return match === null || columns === null ? match : within(columns, match);
}
