/** Reads cards, and the texts behind them, from the files of segments; one for each thread. */
import { closeSync, openSync, readSync } from "node:fs";
import { Card } from "./card.ts";

/** What one search needs is read into a piece of so many bytes, or into further ones where it needs more. */
const PIECE = 1 << 20;

/** Texts of more bytes than this are read paragraph by paragraph. */
const LONG = 48 << 10;

export class CardFiles {
  /** Null for a file that cannot be opened. */
  readonly #handles = new Map<string, number | null>();
  #piece = Buffer.alloc(0);
  #used = 0;

  /** A search begins: what the one before has read is no longer used. */
  startOver(): void {
    this.#used = 0;
  }

  /**
   * The card between two places of a file, good until the next search begins; null where it is not to be had. The text
   * behind it, up to `end`, is read with it unless it is long: one long reading takes less time than four short ones.
   */
  card(file: string, from: number, to: number, end: number): Card | null {
    const bytes = this.read(file, from, end - to > LONG ? to : end);
    return bytes === null ? null : Card.open(bytes.subarray(0, to - from), bytes.subarray(to - from));
  }

  /** The bytes between two places, likewise. */
  read(file: string, from: number, to: number): Buffer | null {
    const handle = this.#handle(file);
    const size = to - from;
    if (handle === null || size < 0) return null;
    if (this.#used + size > this.#piece.length) {
      this.#piece = Buffer.allocUnsafeSlow(Math.max(PIECE, size));
      this.#used = 0;
    }
    const bytes = this.#piece.subarray(this.#used, this.#used + size);
    if (readSync(handle, bytes, 0, size, from) !== size) return null;
    this.#used += (size + 7) & ~7;
    return bytes;
  }

  /** Closes all other files: those of segments that are no longer asked. */
  keepOnly(files: ReadonlySet<string | null>): void {
    for (const [file, handle] of this.#handles) {
      if (files.has(file)) continue;
      if (handle !== null) closeSync(handle);
      this.#handles.delete(file);
    }
  }

  #handle(file: string): number | null {
    let handle = this.#handles.get(file);
    if (handle === undefined) {
      handle = opened(file);
      this.#handles.set(file, handle);
    }
    return handle;
  }
}

function opened(file: string): number | null {
  try {
    return openSync(file, "r");
  } catch {
    return null;
  }
}
