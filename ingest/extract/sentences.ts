/** Sentences of a paragraph with their offsets, so that a reading keeps the place it was read from. */

export interface Sentence {
  readonly text: string;
  /** UTF-16 offset of the first character in the paragraph's text. */
  readonly start: number;
  readonly end: number;
}

// Full stops that end no sentence: titles, abbreviations of the genre, dotted capitals, numbered provisions. A single
// capital is a pseudonym here ("She wrote to Mrs X. The Council …"), so its stop does end one.
const ABBREVIATION =
  /(?:(?<!['’])\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|St|No|Nos|para|paras|s|ss|sch|Sch|reg|regs|art|e\.g|i\.e|etc|approx|Ltd|Co|v|vs|cf|al|a\.m|p\.m)|\b[A-Z]\.[A-Z])\.$/;

/**
 * Splits at `.`, `!`, `?` or `…` followed by white space and a capital, a figure, a quote or a bracket.
 * The pieces cover the text but for the white space between them, in order; an empty text gives none.
 */
export function splitSentences(text: string): Sentence[] {
  const out: Sentence[] = [];
  let start = 0;
  const boundary = /[.!?…]["'”’)\]]*(?=\s)/g;
  for (let m = boundary.exec(text); m; m = boundary.exec(text)) {
    const end = m.index + m[0].length;
    const head = text.slice(Math.max(start, end - 12), end);
    if (m[0] === "." && ABBREVIATION.test(head)) continue;
    let next = end;
    while (next < text.length && /\s/.test(text.charAt(next))) next++;
    const following = text.charAt(next);
    if (following && !/[A-Z0-9£"'“‘([]/.test(following)) continue;
    if (end > start) out.push({ text: text.slice(start, end), start, end });
    start = next;
    boundary.lastIndex = next;
  }
  if (start < text.length) {
    const end = text.trimEnd().length;
    if (end > start) out.push({ text: text.slice(start, end), start, end });
  }
  return out;
}
