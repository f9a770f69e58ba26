/** Entries of a zip file. Sizes are checked as declared before reading and as they come out while reading. */

import type { Readable } from "node:stream";
import { promisify } from "node:util";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import { ArchiveLimit, type Budget, collect, isPassedOver, unsafeName } from "./archive-limits.ts";
import { MAX_FILE_BYTES, type Sourced, tooLarge } from "./source.ts";

const openZip = promisify<string, yauzl.Options, ZipFile>(yauzl.open);

/** Unix file type in the upper half of the external attributes. */
const isLink = (entry: Entry): boolean => ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;

export async function* readZip(path: string, budget: Budget): AsyncGenerator<Sourced> {
  // Undecoded names, because the library ends the whole archive at the first unsafe one; they are checked below.
  const zip = await openZip(path, {
    lazyEntries: true,
    autoClose: false,
    decodeStrings: false,
    validateEntrySizes: true,
  });
  try {
    for (;;) {
      const entry = await nextEntry(zip);
      if (entry === null) return;
      budget.spendEntry();
      const name = entry.fileNameRaw.toString("utf8");
      if (name.endsWith("/") || (unsafeName(name) === null && isPassedOver(name))) continue;
      yield await readEntry(`${path}!/${name}`, zip, entry, name, budget);
    }
  } finally {
    zip.close();
  }
}

async function readEntry(uri: string, zip: ZipFile, entry: Entry, name: string, budget: Budget): Promise<Sourced> {
  const unsafe = unsafeName(name);
  if (unsafe) return { quarantine: { uri, code: "unsafe-name", message: `The entry is refused: ${unsafe}` } };
  if (isLink(entry)) return { quarantine: { uri, code: "link", message: "A symbolic link is not followed" } };
  if (entry.isEncrypted()) return { quarantine: { uri, code: "encrypted", message: "The entry is encrypted" } };
  if (entry.uncompressedSize > MAX_FILE_BYTES) return { quarantine: tooLarge(uri, entry.uncompressedSize) };
  try {
    const bytes = await collect(await openEntry(zip, entry), budget);
    return bytes ? { item: { uri, bytes } } : { quarantine: tooLarge(uri, entry.uncompressedSize) };
  } catch (error) {
    if (error instanceof ArchiveLimit) throw error;
    const why = error instanceof Error ? error.message : String(error);
    return { quarantine: { uri, code: "entry-broken", message: `The entry cannot be read: ${why}` } };
  }
}

function nextEntry(zip: ZipFile): Promise<Entry | null> {
  return new Promise((resolve, reject) => {
    const done = (): void => {
      zip.off("entry", onEntry);
      zip.off("end", onEnd);
      zip.off("error", onError);
    };
    const onEntry = (entry: Entry): void => {
      done();
      resolve(entry);
    };
    const onEnd = (): void => {
      done();
      resolve(null);
    };
    const onError = (error: Error): void => {
      done();
      reject(error);
    };
    zip.on("entry", onEntry);
    zip.on("end", onEnd);
    zip.on("error", onError);
    zip.readEntry();
  });
}

function openEntry(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) reject(error);
      else resolve(stream);
    });
  });
}
