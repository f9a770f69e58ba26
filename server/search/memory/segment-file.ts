/** One segment as a file: first the cards and texts of its documents, as they come, then the segment as it lies in memory. */
import { closeSync, fstatSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { crc32 } from "node:zlib";

/** Where a segment stands in its file. */
export interface Stored {
  /** Path of the file. */
  path: string;
  /** First byte of the segment, behind the cards. */
  at: number;
  crc: number;
}

/** Read and write in pieces of so many bytes: system calls have a limit of 2 GB. */
const PIECE = 64 << 20;
/** Cards and texts are gathered until there are so many bytes of them. */
const GATHERED = 1 << 20;

/** A file under way. Throws where it cannot be written. */
export class SegmentDraft {
  readonly #path: string;
  readonly #handle: number;
  #size = 0;
  #waiting: Buffer[] = [];
  #waitingBytes = 0;

  constructor(path: string) {
    this.#path = path;
    this.#handle = openSync(path, "wx");
  }

  /** Bytes so far. */
  get size(): number {
    return this.#size + this.#waitingBytes;
  }

  append(bytes: Buffer): void {
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    if (this.#waitingBytes >= GATHERED) this.#flush();
  }

  /** Goes on to the next multiple of four. */
  pad(): void {
    const missing = -this.size & 3;
    if (missing > 0) this.append(Buffer.alloc(missing));
  }

  /** Writes the segment behind the cards. */
  finish(buffer: SharedArrayBuffer): Stored {
    this.#flush();
    const at = this.#size;
    const crc = this.#write(new Uint8Array(buffer));
    closeSync(this.#handle);
    return { path: this.#path, at, crc };
  }

  /** Leaves nothing behind. */
  discard(): void {
    closeSync(this.#handle);
    rmSync(this.#path, { force: true });
  }

  #flush(): void {
    if (this.#waitingBytes > 0) this.#write(Buffer.concat(this.#waiting));
    this.#waiting = [];
    this.#waitingBytes = 0;
  }

  #write(bytes: Uint8Array): number {
    let crc = 0;
    for (let at = 0; at < bytes.length; ) {
      const written = writeSync(this.#handle, bytes, at, Math.min(PIECE, bytes.length - at));
      crc = crc32(bytes.subarray(at, at + written), crc);
      at += written;
    }
    this.#size += bytes.length;
    return crc;
  }
}

/** The segment in a file. Throws where it is cut short or damaged. */
export function readStored({ path, at, crc }: Stored, bytes: number): SharedArrayBuffer {
  const handle = openSync(path, "r");
  try {
    if (fstatSync(handle).size !== at + bytes) throw new Error(`${path} is cut short`);
    const buffer = new SharedArrayBuffer(bytes);
    const view = new Uint8Array(buffer);
    let found = 0;
    for (let done = 0; done < bytes; ) {
      const read = readSync(handle, view, done, Math.min(PIECE, bytes - done), at + done);
      if (read === 0) throw new Error(`${path} is cut short`);
      found = crc32(view.subarray(done, done + read), found);
      done += read;
    }
    if (found !== crc) throw new Error(`${path} is damaged`);
    return buffer;
  } finally {
    closeSync(handle);
  }
}
