/**
 * Files and folders as sources. A folder gives its files in the order of their names, folders inside it included;
 * hidden names and symbolic links inside a folder are passed over, so that a walk never leaves it.
 */
import { createReadStream, type Stats } from "node:fs";
import { lstat, open, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { MAX_FILE_BYTES, type Quarantine, type Sourced, tooLarge } from "./source.ts";

/** Archive kinds told by their names; what is inside is read entry by entry (sources/archive.ts). */
export const ARCHIVE_NAME = /\.(?:zip|tar|tar\.gz|tgz|warc|warc\.gz|jsonl|jsonl\.gz|ndjson)$/i;

/** Every file under the paths given, sorted within each folder. Unreadable paths come back as quarantined. */
export async function* walkFiles(
  paths: readonly string[],
): AsyncGenerator<{ path: string } | { quarantine: Quarantine }> {
  for (const path of paths) yield* walk(path, true);
}

async function* walk(path: string, given: boolean): AsyncGenerator<{ path: string } | { quarantine: Quarantine }> {
  let stats: Stats;
  try {
    stats = given ? await stat(path) : await lstat(path);
  } catch (error) {
    yield { quarantine: { uri: path, code: "unreadable", message: `It cannot be opened: ${reason(error)}` } };
    return;
  }
  if (stats.isSymbolicLink()) return;
  if (stats.isDirectory()) {
    let names: string[];
    try {
      names = await readdir(path);
    } catch (error) {
      yield { quarantine: { uri: path, code: "unreadable", message: `It cannot be listed: ${reason(error)}` } };
      return;
    }
    for (const name of names.sort()) if (!name.startsWith(".")) yield* walk(join(path, name), false);
    return;
  }
  if (!stats.isFile()) {
    yield { quarantine: { uri: path, code: "not-a-file", message: "It is neither a file nor a folder" } };
    return;
  }
  yield { path };
}

/** One file's bytes. A file above the limit is refused by its size, before a byte of it is read. */
export async function readSourceFile(path: string): Promise<Sourced> {
  try {
    const handle = await open(path, "r");
    try {
      const { size } = await handle.stat();
      if (size > MAX_FILE_BYTES) return { quarantine: tooLarge(path, size) };
      return { item: { uri: path, bytes: await handle.readFile() } };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { quarantine: { uri: path, code: "unreadable", message: `It cannot be read: ${reason(error)}` } };
  }
}

/** Files, folders and archives, one text at a time. */
export async function* readSources(paths: readonly string[]): AsyncGenerator<Sourced> {
  for await (const found of walkFiles(paths)) {
    if ("quarantine" in found) yield found;
    else if (ARCHIVE_NAME.test(found.path)) {
      const { readArchive } = await import("./archive.ts");
      yield* readArchive(found.path, () => createReadStream(found.path));
    } else yield await readSourceFile(found.path);
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
