/**
 * The index on disk, in a folder beside the corpus file: one file a segment, as it lies in memory, and a manifest that
 * says of which corpus state they are and what no longer stands. All of it can be thrown away: it is built from the
 * corpus again. What is cut short, damaged or of another version is not used.
 */
import { randomBytes } from "node:crypto";
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { z } from "zod";
import { openSegment, type Segment } from "./segment.ts";

/** To be raised with every change of what data/fts-row.ts gives for the same decision, or of the files. */
export const INDEX_FORMAT = 2;

const manifestSchema = z.object({
  format: z.literal(INDEX_FORMAT),
  /** Corpus hash. */
  hash: z.string(),
  segments: z.array(
    z.object({
      file: z.string().regex(/^[0-9a-f]+\.seg$/),
      bytes: z.int().nonnegative(),
      crc: z.int().nonnegative(),
      /** One byte a document, base64; left out where all stand. */
      dead: z.string().optional(),
    }),
  ),
});
type Manifest = z.infer<typeof manifestSchema>;

/** A segment with the state of its documents; `dead` is never written to, only replaced. */
export interface HeldSegment {
  segment: Segment;
  buffer: SharedArrayBuffer;
  /** 1 where the document no longer stands as this segment has it. */
  dead: Uint8Array;
  /** Where it is written; null where it is not yet. */
  stored: { file: string; crc: number } | null;
}

const MANIFEST = "manifest.json";
/** Read and write in pieces of so many bytes: system calls have a limit of 2 GB. */
const PIECE = 64 << 20;

/** An array of bytes in shared memory. */
export const sharedBytes = (size: number): Uint8Array => new Uint8Array(new SharedArrayBuffer(size));

export class IndexFolder {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  /** What is held. Throws with the reason where nothing is, or nothing that can be used. */
  load(): { hash: string; segments: HeldSegment[] } {
    const text = readFileSync(join(this.#path, MANIFEST), "utf8");
    const manifest = manifestSchema.parse(JSON.parse(text));
    const segments = manifest.segments.map(({ file, bytes, crc, dead }): HeldSegment => {
      const { buffer, found } = this.#read(file, bytes);
      if (found !== crc) throw new Error(`${file} is damaged`);
      const segment = openSegment(buffer);
      const flags = sharedBytes(segment.docs);
      if (dead !== undefined) {
        const given = Buffer.from(dead, "base64");
        if (given.length !== segment.docs) throw new Error(`The manifest does not fit ${file}`);
        flags.set(given);
      }
      return { segment, buffer, dead: flags, stored: { file, crc } };
    });
    return { hash: manifest.hash, segments };
  }

  /** Writes what is not yet written, then the manifest, then removes files that it does not name. */
  save(hash: string, segments: readonly HeldSegment[]): void {
    mkdirSync(this.#path, { recursive: true });
    const manifest: Manifest = {
      format: INDEX_FORMAT,
      hash,
      segments: segments.map((held) => {
        held.stored ??= this.#write(held.buffer);
        const dead = held.dead.includes(1) ? { dead: Buffer.from(held.dead).toString("base64") } : {};
        return { ...held.stored, bytes: held.buffer.byteLength, ...dead };
      }),
    };
    const draft = join(this.#path, `${MANIFEST}.${process.pid}.new`);
    writeFileSync(draft, JSON.stringify(manifest));
    renameSync(draft, join(this.#path, MANIFEST));
    const named = new Set([MANIFEST, ...manifest.segments.map(({ file }) => file)]);
    for (const file of readdirSync(this.#path)) if (!named.has(file)) rmSync(join(this.#path, file), { force: true });
  }

  #read(file: string, bytes: number): { buffer: SharedArrayBuffer; found: number } {
    const handle = openSync(join(this.#path, file), "r");
    try {
      if (fstatSync(handle).size !== bytes) throw new Error(`${file} is cut short`);
      const buffer = new SharedArrayBuffer(bytes);
      const view = new Uint8Array(buffer);
      let found = 0;
      for (let at = 0; at < bytes; ) {
        const read = readSync(handle, view, at, Math.min(PIECE, bytes - at), at);
        if (read === 0) throw new Error(`${file} is cut short`);
        found = crc32(view.subarray(at, at + read), found);
        at += read;
      }
      return { buffer, found };
    } finally {
      closeSync(handle);
    }
  }

  #write(buffer: SharedArrayBuffer): { file: string; crc: number } {
    const file = `${randomBytes(8).toString("hex")}.seg`;
    const view = new Uint8Array(buffer);
    const handle = openSync(join(this.#path, file), "wx");
    let crc = 0;
    try {
      for (let at = 0; at < view.length; ) {
        const written = writeSync(handle, view, at, Math.min(PIECE, view.length - at), at);
        crc = crc32(view.subarray(at, at + written), crc);
        at += written;
      }
    } finally {
      closeSync(handle);
    }
    return { file, crc };
  }
}
