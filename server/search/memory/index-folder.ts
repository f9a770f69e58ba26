/**
 * The index on disk, in a folder beside the corpus file: one file a segment (segment-file.ts) and a manifest that
 * says of which corpus state they are and what no longer stands. All of it can be thrown away: it is built from the
 * corpus again. What is cut short, damaged or of another version is not used.
 */
import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import { openSegment, type Segment } from "./segment.ts";
import { readStored, SegmentDraft, type Stored } from "./segment-file.ts";

/** To be raised with every change of what data/fts-row.ts gives for the same decision, or of the files. */
export const INDEX_FORMAT = 5;

/** What results look like: cards made by other code are made again. */
const CARD_CODE = ["../results.ts", "../citing.ts", "../sentence.ts", "../../pinpoint.ts", "./card.ts"];

function codeHash(): string {
  const hash = createHash("sha256");
  for (const path of CARD_CODE) hash.update(readFileSync(new URL(path, import.meta.url)));
  return hash.digest("hex").slice(0, 16);
}

const manifestSchema = z.object({
  format: z.literal(INDEX_FORMAT),
  /** Of the code that made the cards. */
  code: z.string(),
  /** Corpus hash. */
  hash: z.string(),
  segments: z.array(
    z.object({
      file: z.string().regex(/^[0-9a-f]+\.seg$/),
      /** First byte of the segment in its file, and how many it has. */
      at: z.int().nonnegative(),
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
  /** Where it is written; null where it could not be. */
  stored: Stored | null;
}

const MANIFEST = "manifest.json";
/** An array of bytes in shared memory. */
export const sharedBytes = (size: number): Uint8Array => new Uint8Array(new SharedArrayBuffer(size));

/** Null for what is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export class IndexFolder {
  readonly #path: string;
  /** Files of segments that no manifest has named yet: of those that are being folded. */
  readonly #fresh = new Set<string>();

  constructor(path: string) {
    this.#path = path;
  }

  /** Throws with the reason where nothing is held, or nothing that can be used. */
  #manifest(): Manifest {
    const path = join(this.#path, MANIFEST);
    if (!existsSync(path)) throw new Error("there is none yet");
    const read = manifestSchema.safeParse(parsed(readFileSync(path, "utf8")));
    if (!read.success) throw new Error("it is damaged or of another version of the program");
    if (read.data.code !== codeHash()) throw new Error("it was made by another version of the program");
    return read.data;
  }

  /** Why what is held cannot be used; null where that is not seen without reading it. */
  unusable(): string | null {
    try {
      this.#manifest();
      return null;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  /** What is held. Throws with the reason where nothing is, or nothing that can be used. */
  load(): { hash: string; segments: HeldSegment[] } {
    const manifest = this.#manifest();
    const segments = manifest.segments.map(({ file, at, bytes, crc, dead }): HeldSegment => {
      const stored = { path: join(this.#path, file), at, crc };
      const buffer = readStored(stored, bytes);
      const segment = openSegment(buffer);
      const flags = sharedBytes(segment.docs);
      if (dead !== undefined) {
        const given = Buffer.from(dead, "base64");
        if (given.length !== segment.docs) throw new Error(`The manifest does not fit ${file}`);
        flags.set(given);
      }
      return { segment, buffer, dead: flags, stored };
    });
    return { hash: manifest.hash, segments };
  }

  /** A file for a new segment. Throws where none can be written. */
  draft(): SegmentDraft {
    mkdirSync(this.#path, { recursive: true });
    const file = `${randomBytes(8).toString("hex")}.seg`;
    this.#fresh.add(file);
    return new SegmentDraft(join(this.#path, file));
  }

  /** Writes the manifest and removes files that it does not name, but for those under way. Throws where a segment could not be written. */
  save(hash: string, segments: readonly HeldSegment[]): void {
    mkdirSync(this.#path, { recursive: true });
    const manifest: Manifest = {
      format: INDEX_FORMAT,
      code: codeHash(),
      hash,
      segments: segments.map(({ stored, buffer, dead }) => {
        if (stored === null) throw new Error("a segment could not be written");
        const { path, at, crc } = stored;
        const flags = dead.includes(1) ? { dead: Buffer.from(dead).toString("base64") } : {};
        return { file: basename(path), at, crc, bytes: buffer.byteLength, ...flags };
      }),
    };
    const draft = join(this.#path, `${MANIFEST}.${process.pid}.new`);
    writeFileSync(draft, JSON.stringify(manifest));
    renameSync(draft, join(this.#path, MANIFEST));
    const named = new Set([MANIFEST, ...manifest.segments.map(({ file }) => file)]);
    for (const file of named) this.#fresh.delete(file);
    for (const file of readdirSync(this.#path))
      if (!named.has(file) && !this.#fresh.has(file)) rmSync(join(this.#path, file), { force: true });
  }
}

/** True where the file of a segment is still there. */
export const isThere = ({ stored }: HeldSegment): boolean => stored !== null && existsSync(stored.path);
