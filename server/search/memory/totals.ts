/**
 * What FTS5 takes for the number of rows and of words when it scores. Deleting from a contentless table leaves both as
 * they were, so after changes they are a little more than what stands; an index that is to give FTS5's scores takes the
 * same figures.
 */
import type { Database } from "better-sqlite3";

export interface Totals {
  rows: number;
  /** In all columns of all rows. */
  words: number;
}

/** Row 1 of the index data holds the averages: the number of rows, then the words of each column, as varints. */
const AVERAGES = "SELECT block FROM decisions_fts_data WHERE id = 1";

export function readTotals(sqlite: Database): Totals {
  const block = sqlite.prepare<[], Buffer>(AVERAGES).pluck().get();
  const [rows = 0, ...words] = block === undefined ? [] : varints(block);
  return { rows, words: words.reduce((sum, n) => sum + n, 0) };
}

/** SQLite's varints: seven bits a byte, highest first, the eighth bit where more follow. */
function varints(block: Uint8Array): number[] {
  const out: number[] = [];
  let value = 0;
  for (const byte of block) {
    value = value * 128 + (byte & 127);
    if (byte >= 128) continue;
    out.push(value);
    value = 0;
  }
  return out;
}
