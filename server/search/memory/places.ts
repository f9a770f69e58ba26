/**
 * Where the words of a segment stand, as bytes: of each posting its first place, then the step from each place to the
 * next, in one byte, two or five. Three places in five take one byte; all take 1.4 on average, where numbers took two.
 */
import { occurrences, type Segment, SKIP } from "./segment.ts";

/** Numbers below this are a byte of their own. */
const ONE = 208;
/** Bytes from ONE to below this begin a number of two bytes; this itself one of five. */
const LONG = 255;
/** Numbers from this on take five bytes. */
const TWO_END = ONE + (LONG - ONE) * 256;

/** Bytes that a number takes. */
export const placeBytes = (n: number): number => (n < ONE ? 1 : n < TWO_END ? 2 : 5);

/** Writes a number; gives where the next one begins. */
export function writePlace(bytes: Uint8Array, at: number, n: number): number {
  if (n < ONE) {
    bytes[at] = n;
    return at + 1;
  }
  if (n < TWO_END) {
    bytes[at] = ONE + ((n - ONE) >> 8);
    bytes[at + 1] = (n - ONE) & 255;
    return at + 2;
  }
  bytes[at] = LONG;
  for (let i = 1; i <= 4; i++) bytes[at + i] = (n >>> (8 * (4 - i))) & 255;
  return at + 5;
}

/** Reads the places of one posting after the other; the next one in reach is found from the last. */
export class PlaceReader {
  readonly #segment: Segment;
  /** Places of the posting read last, ascending; the first `size` hold. */
  places = new Uint32Array(16);
  size = 0;
  /** The posting that begins at byte `at`. */
  #posting = 0;
  #at = 0;

  constructor(segment: Segment) {
    this.#segment = segment;
  }

  /** Puts the places of posting `p` into `places`. */
  read(p: number): void {
    const size = occurrences(this.#segment, p);
    this.#moveTo(p);
    if (this.places.length < size) this.places = new Uint32Array(2 * size);
    const { places } = this;
    const { place } = this.#segment;
    let at = this.#at;
    let n = 0;
    for (let i = 0; i < size; i++) {
      const byte = place[at++]!;
      if (byte < ONE) n += byte;
      else if (byte < LONG) n += ONE + ((byte - ONE) << 8) + place[at++]!;
      else {
        n += ((place[at]! << 24) | (place[at + 1]! << 16) | (place[at + 2]! << 8) | place[at + 3]!) >>> 0;
        at += 4;
      }
      places[i] = n;
    }
    this.size = size;
    this.#posting = p + 1;
    this.#at = at;
  }

  /** Passes over the postings between the last one read, or the last place written down, and `p`. */
  #moveTo(p: number): void {
    const segment = this.#segment;
    const written = p - (p % SKIP);
    if (this.#posting < written || this.#posting > p) {
      this.#posting = written;
      this.#at = segment.skip[written / SKIP]!;
    }
    let places = 0;
    for (let i = this.#posting; i < p; i++) places += occurrences(segment, i);
    const { place } = segment;
    let at = this.#at;
    for (; places > 0; places--) {
      const byte = place[at]!;
      // Added up rather than asked: which numbers are long, no processor can guess.
      at += 1 + ((byte + 256 - ONE) >> 8) + 3 * ((byte + 1) >> 8);
    }
    this.#at = at;
  }
}
