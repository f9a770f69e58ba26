/**
 * Archives as sources: zip, tar, tar.gz, WARC and JSON Lines. Entries are read one at a time into memory and never
 * written anywhere, names are only labels; still those that climb out of their folder are refused, since an archive
 * that holds them was made to harm somebody.
 */
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { ArchiveLimit, Budget } from "./archive-limits.ts";
import type { Sourced } from "./source.ts";

/** Texts of one archive in its own order. An archive that breaks off is reported after what could be read of it. */
export async function* readArchive(path: string, open: () => Readable, budget = new Budget()): AsyncGenerator<Sourced> {
  try {
    yield* read(path, open, budget);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    if (error instanceof ArchiveLimit) {
      yield { quarantine: { uri: path, code: "archive-limit", message: `Reading stopped: the archive ${why}` } };
    } else {
      yield { quarantine: { uri: path, code: "archive-broken", message: `The archive cannot be read on: ${why}` } };
    }
  }
}

async function* read(path: string, open: () => Readable, budget: Budget): AsyncGenerator<Sourced> {
  if (/\.zip$/i.test(path)) {
    const { readZip } = await import("./zip.ts");
    yield* readZip(path, budget);
  } else if (/\.(?:tar|tgz|tar\.gz)$/i.test(path)) {
    const { readTar } = await import("./tar.ts");
    yield* readTar(path, unpacked(open(), !/\.tar$/i.test(path)), budget);
  } else if (/\.warc(?:\.gz)?$/i.test(path)) {
    const { readWarc } = await import("./warc.ts");
    // A WARC is many small gzip members, which its reader takes apart itself.
    yield* readWarc(path, open(), budget);
  } else {
    const { readJsonLines } = await import("./json-lines.ts");
    yield* readJsonLines(path, unpacked(open(), /\.gz$/i.test(path)), budget);
  }
}

function unpacked(stream: Readable, gzip: boolean): Readable {
  if (!gzip) return stream;
  const gunzip = createGunzip();
  stream.on("error", (error) => gunzip.destroy(error));
  return stream.pipe(gunzip);
}
