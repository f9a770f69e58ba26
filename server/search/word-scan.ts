/**
 * Finds the words of a query in the stored bytes of a paragraph without decoding them: one pass that folds ASCII and
 * compares hashes. Paragraphs with letters beyond ASCII are decoded and tokenised, so both ways agree with tokens.ts.
 */
import { tokenise } from "../../data/tokens.ts";

/** A word of the query standing in a paragraph. */
export interface Hit {
  /** How many words stand before it in the paragraph. */
  position: number;
  /** In the paragraph: bytes where `bytes`, else UTF-16 units; end exclusive. */
  start: number;
  end: number;
  word: string;
}

export interface ParagraphHits {
  hits: Hit[];
  /** Offsets are of bytes (paragraph is ASCII but for signs) or of UTF-16 units. */
  bytes: boolean;
}

const SPACE = 32;
/** Folded code of a byte: 0 for what separates, 1 for bytes beyond ASCII. */
const FOLD = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 128) return 1;
  const char = String.fromCharCode(byte).toLowerCase();
  return /[a-z0-9]/.test(char) ? char.charCodeAt(0) : 0;
});
const COMMA = 44;
const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 48 && byte <= 57;

const SEED = 0x811c9dc5;
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

function hashOf(word: string): number {
  let hash = SEED;
  for (let i = 0; i < word.length; i += 1) hash = step(hash, word.charCodeAt(i));
  return hash;
}

/** A word of the text that is none of those looked for is taken for one once in so many times, and then compared. */
const HASHES = 4096;

/** Words and beginnings of words that are looked for. */
export class WordScanner {
  readonly #words: ReadonlySet<string>;
  readonly #prefixes: readonly string[];
  readonly #wordHashes = new Uint8Array(HASHES);
  readonly #prefixHashes = new Uint8Array(HASHES);
  /** Bit n: some prefix has n letters (those of 31 and more share the last bit). */
  #prefixLengths = 0;

  constructor(words: Iterable<string>, prefixes: Iterable<string>) {
    this.#words = new Set(words);
    this.#prefixes = [...new Set(prefixes)];
    for (const word of this.#words) this.#wordHashes[hashOf(word) & (HASHES - 1)] = 1;
    for (const prefix of this.#prefixes) {
      const head = prefix.slice(0, 30);
      this.#prefixHashes[hashOf(head) & (HASHES - 1)] = 1;
      this.#prefixLengths |= 1 << head.length;
    }
  }

  #wanted(word: string): boolean {
    return this.#words.has(word) || this.#prefixes.some((prefix) => word.startsWith(prefix));
  }

  /** Hits in the bytes from `start` to `end`, offsets counted from `start`. */
  scan(body: Buffer, start: number, end: number): ParagraphHits {
    const hits: Hit[] = [];
    let position = 0;
    let i = start;
    while (i < end) {
      const first = FOLD[body[i]!]!;
      if (first === 0) {
        i += 1;
        continue;
      }
      if (first === 1) {
        const skip = signLength(body, i);
        if (skip === 0) return this.#decoded(body, start, end);
        i += skip;
        continue;
      }
      const begin = i;
      let hash = SEED;
      let length = 0;
      let maybe = 0;
      for (; i < end; i += 1) {
        const code = FOLD[body[i]!]!;
        if (code < SPACE) {
          if (code === 1) {
            if (signLength(body, i) === 0) return this.#decoded(body, start, end);
            break;
          }
          if (!isThousandsComma(body, i, end)) break;
          continue;
        }
        hash = step(hash, code);
        length += 1;
        if (length < 31 && (this.#prefixLengths >>> length) & 1) maybe |= this.#prefixHashes[hash & (HASHES - 1)]!;
      }
      if (maybe !== 0 || this.#wordHashes[hash & (HASHES - 1)] === 1) {
        const word = body.toString("latin1", begin, i).replaceAll(",", "").toLowerCase();
        if (this.#wanted(word)) hits.push({ position, start: begin - start, end: i - start, word });
      }
      position += 1;
    }
    return { hits, bytes: true };
  }

  #decoded(body: Buffer, start: number, end: number): ParagraphHits {
    const hits: Hit[] = [];
    let position = 0;
    for (const { token, start: from, end: to } of tokenise(body.toString("utf8", start, end))) {
      if (this.#wanted(token)) hits.push({ position, start: from, end: to, word: token });
      position += 1;
    }
    return { hits, bytes: false };
  }
}

function isThousandsComma(body: Buffer, i: number, end: number): boolean {
  return (
    body[i] === COMMA &&
    isDigit(body[i - 1]) &&
    i + 3 < end &&
    isDigit(body[i + 1]) &&
    isDigit(body[i + 2]) &&
    isDigit(body[i + 3]) &&
    !(i + 4 < end && isDigit(body[i + 4]))
  );
}

/** Bytes of a typographic sign that separates words (quotes, dashes, £, no-break space); 0 for anything else. */
function signLength(body: Buffer, i: number): number {
  const second = body[i + 1];
  if (body[i] === 0xe2 && second === 0x80) {
    const third = body[i + 2] ?? 0;
    // U+2010 to U+2027: dashes, quotes, bullets, ellipsis.
    return third >= 0x90 && third <= 0xa7 ? 3 : 0;
  }
  return body[i] === 0xc2 && (second === 0xa3 || second === 0xa0) ? 2 : 0;
}
