/**
 * Columns and words of one state of the corpus, kept in a file beside it, so that a start need not read the whole corpus
 * again (57,500 decisions: 0.2 s of work where reading takes 3.5 s). The file can be thrown away at any time: what is
 * missing, cut short, damaged, made by another version of this program or of another state of the corpus is not used.
 */
import { createHash } from "node:crypto";
import { closeSync, fstatSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import { crc32 } from "node:zlib";
import { columnsFileOf } from "../data/corpus-files.ts";
import { PARSER_VERSION } from "../data/decision.ts";
import { type ColumnsAndTerms, openRead, packRead } from "./shared-snapshot.ts";

/** Below this reading the corpus takes no longer than the rest of the start. */
const FEWEST = 1000;
/** Bytes before the content: the stamp's SHA-256, the content's CRC, and what makes them a multiple of eight. */
const HEAD = 40;

/** The code whose work is kept: any change to it makes what it left useless. */
const CODE = [
  "./columns.ts",
  "./code-positions.ts",
  "./read-columns.ts",
  "./read-decisions.ts",
  "./read-rows.ts",
  "./search/terms.ts",
  "./search/word-list.ts",
  "../data/vocabulary.ts",
  "./kept-snapshot.ts",
  "./shared-snapshot.ts",
  "./packed.ts",
];

function codeHash(): string {
  const hash = createHash("sha256").update(`${PARSER_VERSION} ${process.versions.v8}`);
  for (const path of CODE) hash.update(readFileSync(new URL(path, import.meta.url)));
  return hash.digest("hex");
}

let code: string | undefined;

/** Says of which state of the corpus something is: by its hash, and by the files themselves where a hand changed them. */
export function stampOf(corpusFile: string, corpusHash: string): string {
  code ??= codeHash();
  const { size, mtimeMs } = statSync(corpusFile);
  const log = statSync(`${corpusFile}-wal`, { throwIfNoEntry: false });
  const pending = log === undefined || log.size === 0 ? "" : `${log.size} ${log.mtimeMs}`;
  return [code, corpusHash, size, mtimeMs, pending].join(" ");
}

const digest = (stamp: string): Buffer => createHash("sha256").update(stamp).digest();

/** What was kept, and the bytes that it is opened from, over shared memory. */
export interface Kept extends ColumnsAndTerms {
  packed: Uint8Array;
}

function readShared(file: string): Buffer {
  const handle = openSync(file, "r");
  try {
    const bytes = Buffer.from(new SharedArrayBuffer(fstatSync(handle).size));
    for (let at = 0; at < bytes.length; ) {
      const read = readSync(handle, bytes, at, bytes.length - at, at);
      if (read === 0) throw new Error(`${file} is cut short`);
      at += read;
    }
    return bytes;
  } finally {
    closeSync(handle);
  }
}

/** Whether something is kept of that state; not whether it is whole. */
export function isKept(corpusFile: string, stamp: string): boolean {
  try {
    const handle = openSync(columnsFileOf(corpusFile), "r");
    try {
      const head = Buffer.alloc(32);
      return readSync(handle, head, 0, 32, 0) === 32 && head.equals(digest(stamp));
    } finally {
      closeSync(handle);
    }
  } catch {
    return false;
  }
}

/** What is kept of that state; null where nothing is that can be used. */
export function readKept(corpusFile: string, stamp: string): Kept | null {
  try {
    const bytes = readShared(columnsFileOf(corpusFile));
    if (bytes.length <= HEAD || !bytes.subarray(0, 32).equals(digest(stamp))) return null;
    const packed = bytes.subarray(HEAD);
    if (crc32(packed) !== bytes.readUInt32LE(32)) return null;
    return { ...openRead(packed), packed };
  } catch {
    return null;
  }
}

/** Keeps what was read of a corpus of `fewest` decisions or more. Throws where the folder cannot be written to. */
export async function keep(
  corpusFile: string,
  stamp: string,
  { columns, terms }: ColumnsAndTerms,
  fewest: number = FEWEST,
): Promise<void> {
  if (columns.size < fewest) return;
  const content = packRead({ columns, terms });
  const head = Buffer.alloc(HEAD);
  digest(stamp).copy(head);
  head.writeUInt32LE(crc32(content), 32);
  const file = columnsFileOf(corpusFile);
  const draft = `${file}.${process.pid}.new`;
  try {
    await writeFile(draft, [head, content]);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
