/**
 * Marks in a text: spans (evidence, search words, words that the address asks for) cut into pieces that do not
 * overlap, so that each piece of the text is drawn once and the text itself is never altered.
 */
export type MarkKind = "money" | "fault" | "injustice" | "action" | "search" | "target" | "link";

export interface Mark {
  kind: MarkKind;
  start: number;
  end: number;
  /** Id of the extracted value, where the mark is evidence. */
  id?: string;
  /** Where a "link" mark leads. */
  href?: string;
}

/** A run of the text and the marks that cover all of it; the most specific (shortest) first. */
export interface Piece {
  text: string;
  start: number;
  marks: readonly Mark[];
}

/** Cuts the text at every start and end of a mark. Marks outside the text are clipped, empty ones passed over. */
export function cutText(text: string, marks: readonly Mark[]): Piece[] {
  const held = marks
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start), end: Math.min(text.length, mark.end) }))
    .filter((mark) => mark.end > mark.start);
  if (held.length === 0) return text === "" ? [] : [{ text, start: 0, marks: [] }];
  const edges = [...new Set([0, text.length, ...held.flatMap((mark) => [mark.start, mark.end])])].sort((a, b) => a - b);
  const byStart = [...held].sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let open: Mark[] = [];
  let next = 0;
  for (let index = 0; index + 1 < edges.length; index++) {
    const start = edges[index] ?? 0;
    const end = edges[index + 1] ?? 0;
    open = open.filter((mark) => mark.end > start);
    for (let mark = byStart[next]; mark && mark.start <= start; mark = byStart[++next]) open.push(mark);
    const covering = [...open].sort((a, b) => a.end - a.start - (b.end - b.start));
    pieces.push({ text: text.slice(start, end), start, marks: covering });
  }
  return pieces;
}

/** The folded words of a query that may be marked: quotes, fields and operators left out. At most 40. */
export function queryWords(q: string): string[] {
  const bare = q.replace(/\b[a-z]+:("[^"]*"|\S+)/gi, " ").replace(/\bNEAR\b|\bOR\b|\bAND\b|\bNOT\b/g, " ");
  const words = bare.toLowerCase().match(/[\p{L}\p{N}]+\*?/gu) ?? [];
  return [...new Set(words)].filter((word) => word.length > 1 || /\d/.test(word)).slice(0, 40);
}

/** Where the words stand in a text, as whole words (or beginnings, with `*`), in order. */
export function findWords(text: string, words: readonly string[]): Mark[] {
  if (words.length === 0) return [];
  const whole = new Set(words.filter((word) => !word.endsWith("*")));
  const prefixes = words.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1));
  const marks: Mark[] = [];
  for (const match of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    const word = match[0];
    if (whole.has(word) || prefixes.some((prefix) => word.startsWith(prefix))) {
      marks.push({ kind: "search", start: match.index, end: match.index + word.length });
    }
  }
  return marks;
}
