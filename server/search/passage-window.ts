/** What is shown of a paragraph: its words, or the stretch of a long one with most marks. */
import type { Cited } from "./citing.ts";
import type { Hit } from "./word-scan.ts";

export interface Passage {
  paragraph: Cited["id"];
  number: Cited["number"];
  section: Cited["section"];
  place: Cited["place"];
  /** Words of the paragraph, unaltered; the whole of it where it is short. */
  text: string;
  /** UTF-16 offset of `text` in its paragraph. */
  start: number;
  /** True where the paragraph goes on before or after. */
  cutBefore: boolean;
  cutAfter: boolean;
  /** Matching words in `text`: UTF-16, end exclusive. */
  marks: [number, number][];
}

/** Longest passage in characters; a paragraph a little longer is shown whole. */
const WINDOW = 320;
const WHOLE = 420;

/** The passage of a paragraph with these bytes; `inBytes` says that the hits are counted in bytes, not in UTF-16. */
export function passageOf(cited: Cited, bytes: Buffer, inBytes: boolean, hits: readonly Hit[]): Passage {
  const whole = bytes.toString("utf8");
  const marks = spans(
    whole,
    bytes,
    inBytes,
    [...new Set(hits)].sort((a, b) => a.start - b.start),
  );
  const { start, end } = windowOf(whole, marks);
  return {
    paragraph: cited.id,
    number: cited.number,
    section: cited.section,
    place: cited.place,
    text: whole.slice(start, end),
    start,
    cutBefore: start > 0,
    cutAfter: end < whole.length,
    marks: marks
      .filter(([from, to]) => from >= start && to <= end)
      .map(([from, to]): [number, number] => [from - start, to - start]),
  };
}

/** UTF-16 units of the first bytes. */
const lengthOf = (bytes: Buffer, end: number): number => bytes.toString("utf8", 0, end).length;

/** Offsets of hits in UTF-16; neighbouring words of a phrase become one mark. */
function spans(whole: string, bytes: Buffer, inBytes: boolean, hits: readonly Hit[]): [number, number][] {
  const isPlain = !inBytes || bytes.length === whole.length;
  const out: [number, number][] = [];
  let last: Hit | null = null;
  for (const hit of hits) {
    const bare = isPlain ? hit.start : lengthOf(bytes, hit.start);
    // A sum is marked with its sign.
    const start = whole[bare - 1] === "£" ? bare - 1 : bare;
    const end = isPlain ? hit.end : lengthOf(bytes, hit.end);
    const previous = out.at(-1);
    if (previous !== undefined && last !== null && hit.position === last.position + 1 && start - previous[1] <= 2)
      previous[1] = end;
    else out.push([start, end]);
    last = hit;
  }
  return out;
}

/** The stretch of a long paragraph with most marks, begun and ended at words. */
function windowOf(text: string, marks: readonly [number, number][]): { start: number; end: number } {
  if (text.length <= WHOLE) return { start: 0, end: text.length };
  let best = { from: marks[0]?.[0] ?? 0, count: 0, to: marks[0]?.[1] ?? 0 };
  for (let i = 0; i < marks.length; i += 1) {
    let k = i;
    while (k + 1 < marks.length && marks[k + 1]![1] - marks[i]![0] <= WINDOW - 60) k += 1;
    if (k - i + 1 > best.count) best = { from: marks[i]![0], count: k - i + 1, to: marks[k]![1] };
  }
  const room = Math.max(0, WINDOW - (best.to - best.from));
  let start = Math.max(0, best.from - Math.floor(room / 2));
  let end = Math.min(text.length, start + WINDOW);
  start = Math.max(0, end - WINDOW);
  // A passage begins with its sentence where that begins nearby, else with a word.
  const sentence = text.slice(start, best.from).search(/(?<=[.;:!?] )\S/);
  if (start > 0) {
    const word = text.slice(start, best.from).search(/(?<=\s)\S/);
    start += Math.max(0, sentence >= 0 && sentence < 120 ? sentence : word);
  }
  while (end < text.length && end > best.to && !/\s/.test(text[end] ?? " ")) end -= 1;
  return { start, end: Math.max(end, best.to) };
}
