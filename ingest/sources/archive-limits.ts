/** What an archive may ask for, and which of its entries are refused. */
import { MAX_FILE_BYTES } from "./source.ts";

/** So many bytes may come out of one archive: the whole published body as web pages is about 3 GB. */
export const MAX_ARCHIVE_BYTES = 12 * 1024 ** 3;
/** So many entries are looked at: four times the published decisions. */
export const MAX_ENTRIES = 250_000;

/** What of an archive's allowance is left. Spending more throws ArchiveLimit, which ends the reading of it. */
export class Budget {
  #bytes: number;
  #entries: number;

  constructor(bytes = MAX_ARCHIVE_BYTES, entries = MAX_ENTRIES) {
    this.#bytes = bytes;
    this.#entries = entries;
  }

  spendEntry(): void {
    this.#entries -= 1;
    if (this.#entries < 0) throw new ArchiveLimit(`holds more than ${MAX_ENTRIES.toLocaleString("en-GB")} entries`);
  }

  spendBytes(count: number): void {
    this.#bytes -= count;
    if (this.#bytes < 0)
      throw new ArchiveLimit(`unpacks to more than ${MAX_ARCHIVE_BYTES.toLocaleString("en-GB")} bytes`);
  }
}

/** The archive asks for more than it may; what was read of it before stays good. */
export class ArchiveLimit extends Error {}

/** Why an entry's name is refused, else null. */
export function unsafeName(name: string): string | null {
  if (name.includes("\0")) return "its name holds a zero byte";
  if (/^(?:[a-z]:)?[\\/]/i.test(name)) return "its name begins at the root of a disk";
  if (name.split(/[\\/]/).includes("..")) return "its name climbs out of its folder";
  return null;
}

/** True for what archivers add of their own and for hidden files, which a folder's walk passes over too. */
export function isPassedOver(name: string): boolean {
  return /(?:^|\/)(?:\.|__MACOSX\/)/.test(name.replace(/^(?:\.\/)+/, ""));
}

/** All of a stream up to the limit of one file; null where it is longer (it is then read to its end and dropped). */
export async function collect(stream: AsyncIterable<Uint8Array>, budget: Budget): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    budget.spendBytes(chunk.length);
    size += chunk.length;
    if (size <= MAX_FILE_BYTES) chunks.push(chunk);
    else chunks.length = 0;
  }
  return size <= MAX_FILE_BYTES ? Buffer.concat(chunks, size) : null;
}
