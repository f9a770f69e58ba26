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

/**
 * The words and phrases of a query that may be marked, folded: fields, operators and what is negated are left out.
 * A phrase keeps its spaces; a beginning keeps its "*". At most 40.
 */
export function queryTerms(q: string): string[] {
  const bare = q
    .replace(/[“”]/g, '"')
    .replace(/(?:^|\s)(?:-|NOT\s+)(?:"[^"]*"|\S+)/g, " ")
    .replace(/\b[a-z]+:(?:"[^"]*"|\S+)/gi, " ")
    .replace(/,\s*\d+\s*\)|\/\d+/g, " ")
    .replace(/\bNEAR\b|\bOR\b|\bAND\b/g, " ");
  const phrases = [...bare.matchAll(/"([^"]*)"/g)].map((match) => wordsOf(match[1] ?? "").join(" "));
  const words = wordsOf(bare.replace(/"[^"]*"/g, " "));
  return [...new Set([...phrases, ...words])].filter((term) => term.length > 1).slice(0, 40);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+\*?/gu) ?? [];
}

/** Where the terms stand in a text: whole words, beginnings (with `*`), phrases; in order, never overlapping. */
export function findTerms(text: string, terms: readonly string[]): Mark[] {
  const wanted = terms.map(wordsOf).filter((words) => words.length > 0);
  if (wanted.length === 0) return [];
  const tokens = [...text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)];
  const fits = (word: string, token: string | undefined) =>
    word.endsWith("*") ? (token?.startsWith(word.slice(0, -1)) ?? false) : token === word;
  const marks: Mark[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const longest = wanted
      .filter((words) => words.every((word, step) => fits(word, tokens[at + step]?.[0])))
      .reduce((most, words) => Math.max(most, words.length), 0);
    const first = tokens[at];
    const last = tokens[at + longest - 1];
    if (longest === 0 || !first || !last) continue;
    marks.push({ kind: "search", start: first.index, end: last.index + last[0].length });
    at += longest - 1;
  }
  return marks;
}
