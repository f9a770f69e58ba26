/**
 * What a list shows of a decision, kept on disk before the words of its segment: its result but for what depends on the
 * query, as JSON ready to be sent, and of each paragraph where its words stand (in the text and in the index), how it is
 * cited, and the CRC of its bytes. Behind the card stands the text itself. So a result takes one reading of a few
 * kilobytes, and of the text only what is shown: out of SQLite a paragraph takes three times as long, for the whole text
 * is gone through.
 *
 * In 4-byte numbers: CRC of what follows, bytes of the result, paragraphs, bytes of the names; six numbers a paragraph;
 * then the result and the names as JSON.
 */
import { crc32 } from "node:zlib";
import type { LayoutSection } from "../../../data/corpus-rows.ts";
import { SECTION_CODES } from "../../../data/vocabulary.ts";
import { type Cited, cite, ordinal } from "../citing.ts";
import type { ParagraphWords } from "./build.ts";

const HEAD = 4;
const EACH = 6;
/** How a citation is kept: by its number, as an item of a numbered paragraph, or spelt out among the names. */
const NUMBERED = 0;
const ITEM = 1;
const NAMED = 2;

const numbered = (n: number) => ({ id: `p${n}`, number: n, place: `paragraph ${n}` });
const itemOf = (n: number, item: number) => ({
  id: `p${n}.${item}`,
  number: n,
  place: `paragraph ${n}, ${ordinal(item)} item`,
});

type Named = Omit<Cited, "section">;
const isSame = (a: Named, b: Named): boolean => a.id === b.id && a.number === b.number && a.place === b.place;

/** Kind, number and item or place among the names, which may grow. */
function shorten(cited: Named, names: Named[]): [kind: number, number: number, item: number] {
  const number = cited.number ?? 0;
  if (number > 0 && number < 65_536) {
    if (isSame(cited, numbered(number))) return [NUMBERED, number, 0];
    const item = Number(cited.id.split(".")[1]);
    if (item > 0 && isSame(cited, itemOf(number, item))) return [ITEM, number, item];
  }
  return [NAMED, 0, names.push(cited) - 1];
}

/**
 * The bytes of a card, a multiple of four. `result` is JSON; `paragraphs` gives the words of each paragraph in the order
 * of the layout, `columnStart` the number of the first word of each column, and `body` is the text.
 */
export function makeCard(
  result: string,
  body: Buffer,
  layout: readonly LayoutSection[],
  paragraphs: readonly ParagraphWords[],
  columnStart: ArrayLike<number>,
): Buffer {
  const next = Array.from(columnStart);
  const names: Named[] = [];
  const table: number[] = [];
  for (const section of layout) {
    const code = SECTION_CODES.indexOf(section.code);
    for (const paragraph of section.paragraphs) {
      const { column, words } = paragraphs[table.length / EACH]!;
      const { section: _code, ...cited } = cite(section, paragraph);
      const [kind, number, item] = shorten(cited, names);
      const { start, end } = paragraph;
      const place = number | (code << 16) | (kind << 24);
      table.push(end, next[column]!, words | (column << 24), place, item, crc32(body.subarray(start, end)));
      // Behind each paragraph of a column that has words stands a break.
      if (words > 0) next[column]! += words + 1;
    }
  }
  const json = Buffer.from(result);
  const named = Buffer.from(JSON.stringify(names));
  const numbers = HEAD + table.length;
  const bytes = Buffer.alloc((numbers * 4 + json.length + named.length + 3) & ~3);
  const head = new Uint32Array(bytes.buffer, bytes.byteOffset, numbers);
  head.set([0, json.length, table.length / EACH, named.length, ...table]);
  json.copy(bytes, numbers * 4);
  named.copy(bytes, numbers * 4 + json.length);
  head[0] = crc32(bytes.subarray(4));
  return bytes;
}

export class Card {
  /** Paragraphs in the order of the text. */
  readonly size: number;
  /** The result as JSON, without passages and further bodies. */
  readonly json: Buffer;
  /** The text, where it was read with the card; else nothing. */
  readonly text: Buffer;
  readonly #numbers: Uint32Array;
  readonly #names: Buffer;

  private constructor(bytes: Buffer, numbers: Uint32Array, text: Buffer) {
    this.text = text;
    const [, json = 0, size = 0, names = 0] = numbers;
    const at = (HEAD + size * EACH) * 4;
    this.size = size;
    this.json = bytes.subarray(at, at + json);
    this.#names = bytes.subarray(at + json, at + json + names);
    this.#numbers = numbers;
  }

  /** Null where the bytes are damaged. They have to begin at a multiple of four. */
  static open(bytes: Buffer, text: Buffer): Card | null {
    if (bytes.length < HEAD * 4) return null;
    const numbers = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
    return crc32(bytes.subarray(4)) === numbers[0] ? new Card(bytes, numbers, text) : null;
  }

  #of(p: number, field: number): number {
    return this.#numbers[HEAD + p * EACH + field]!;
  }

  /** First byte of a paragraph in the text; paragraphs are joined by one byte. */
  start(p: number): number {
    return p === 0 ? 0 : this.#of(p - 1, 0) + 1;
  }

  /** Last byte of a paragraph, exclusive. */
  end(p: number): number {
    return this.#of(p, 0);
  }

  /** True where these are the bytes of the paragraph. */
  isOf(p: number, bytes: Buffer): boolean {
    return crc32(bytes) === this.#of(p, 5);
  }

  /** Number of its first word among the words of the decision. */
  word(p: number): number {
    return this.#of(p, 1);
  }

  words(p: number): number {
    return this.#of(p, 2) & 0xffffff;
  }

  /** Position in FTS_COLUMNS. */
  column(p: number): number {
    return this.#of(p, 2) >>> 24;
  }

  cite(p: number): Cited {
    const packed = this.#of(p, 3);
    const number = packed & 0xffff;
    const section = SECTION_CODES[(packed >>> 16) & 0xff]!;
    const kind = packed >>> 24;
    if (kind === NUMBERED) return { ...numbered(number), section };
    if (kind === ITEM) return { ...itemOf(number, this.#of(p, 4)), section };
    const names: Named[] = JSON.parse(this.#names.toString("utf8"));
    return { ...names[this.#of(p, 4)]!, section };
  }
}
