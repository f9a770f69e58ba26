/**
 * Most of the words, or any, where none has all: people describe a case in more words than any decision has. A query keeps to
 * the letter where it says how its words belong together (AND, OR, NOT, NEAR, parentheses).
 */
import type { Expression } from "./expression.ts";
import type { Parsed } from "./parser.ts";

/** A query of words and fields side by side; anything else means what it says. */
function isPlain({ syntax, isConnected }: Parsed): boolean {
  const parts = syntax?.type === "and" && !isConnected ? syntax.parts : [];
  return parts.length > 1 && parts.every(({ type }) => ["word", "phrase", "legal", "field"].includes(type));
}

const isWords = (part: Expression): boolean =>
  part.type === "term" ||
  part.type === "near" ||
  ((part.type === "or" || part.type === "and") && part.parts.every(isWords));

/** How many words the relaxed query asks for: two thirds, and at least one less than all. */
export function mostOf(count: number): number {
  return Math.min(count - 1, Math.ceil((count * 2) / 3));
}

/** The same query asking for fewer of its words. */
export interface Relaxed {
  expression: Expression;
  atLeast: number;
  of: number;
}

/** The query asking for most of its words, or for any; null where it cannot be asked so. */
export function relaxed(parsed: Parsed, expression: Expression | null, asked: "most" | "any"): Relaxed | null {
  if (!isPlain(parsed) || expression?.type !== "and") return null;
  const words = expression.parts.filter(isWords);
  const rest = expression.parts.filter((part) => !words.includes(part));
  if (words.length < 2) return null;
  const atLeast = asked === "any" ? 1 : mostOf(words.length);
  const some: Expression = atLeast === 1 ? { type: "or", parts: words } : { type: "some", atLeast, parts: words };
  return {
    expression: rest.length === 0 ? some : { type: "and", parts: [some, ...rest] },
    atLeast,
    of: words.length,
  };
}
