/** The sentence round a place in a paragraph: what a reader is shown as the words that pay. */

const LONGEST = 600;
/** Full stops that end no sentence; the second kind only before a number. A single capital is a pseudonym ("Mrs X."). */
const ABBREVIATION = /\b(?:mr|mrs|ms|dr|st|v|vs|e\.g|i\.e|approx)\.$/i;
const NUMBERED = /\b(?:no|nos|para|paras|s|ss|reg|regs|art|sch|p|pp)\.$/i;

function isEnd(text: string, index: number): boolean {
  const char = text[index];
  if (char === "\n" || char === ";") return true;
  if (char !== "." && char !== "!" && char !== "?") return false;
  const following = text[index + 1];
  if (following !== undefined && !/[\s”"’)]/.test(following)) return false;
  const before = text.slice(Math.max(0, index - 8), index + 1);
  return !ABBREVIATION.test(before) && !(NUMBERED.test(before) && /^\s?\d/.test(text.slice(index + 1, index + 3)));
}

/** Start and end (UTF-16, end exclusive) of the sentence that holds `from` to `to`; at most 600 characters. */
export function sentenceAround(text: string, from: number, to: number): { start: number; end: number } {
  let start = Math.min(from, text.length);
  while (start > 0 && from - start < LONGEST && !isEnd(text, start - 1)) start -= 1;
  while (start < from && /\s/.test(text[start] ?? "")) start += 1;
  let end = Math.max(to, start);
  while (end < text.length && end - start < LONGEST && (end === 0 || !isEnd(text, end - 1))) end += 1;
  return { start, end };
}
