/** The sentence round a place in a paragraph: what a reader is shown as the words that pay. */

const LONGEST = 600;
/** Full stops that end no sentence. */
const ABBREVIATION =
  /(?:\b(?:mr|mrs|ms|dr|no|nos|para|paras|s|ss|reg|regs|art|sch|v|vs|e\.g|i\.e|etc|approx|st)|\b[a-z])\.$/i;

function isEnd(text: string, index: number): boolean {
  const char = text[index];
  if (char === "\n" || char === ";") return true;
  if (char !== "." && char !== "!" && char !== "?") return false;
  const following = text[index + 1];
  if (following !== undefined && !/[\s”"’)]/.test(following)) return false;
  return !ABBREVIATION.test(text.slice(Math.max(0, index - 8), index + 1));
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
