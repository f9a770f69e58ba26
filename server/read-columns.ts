/**
 * Reads the corpus into columns: whole, or, where an earlier state is at hand, only the rows of decisions that have changed
 * since (57,500 decisions: a tenth of the time).
 */
import type { Database } from "better-sqlite3";
import type { Columns } from "./columns.ts";
import { type DecisionColumns, loadDecisions, versionOf } from "./read-decisions.ts";
import { loadFaults, loadInjustices, loadRemedies, type RowsOf } from "./read-rows.ts";
import { spliceDecisions } from "./splice-decisions.ts";
import { type Origin, spliceRows } from "./splice-rows.ts";

function interner(): (text: string) => string {
  const held = new Map<string, string>();
  return (text) => {
    const known = held.get(text);
    if (known !== undefined) return known;
    held.set(text, text);
    return text;
  };
}

/** Hash of the corpus as its meta table keeps it; "" where it is not there yet. */
function corpusHash(sqlite: Database): string {
  return sqlite.prepare<[], string>("SELECT value FROM meta WHERE key = 'hash'").pluck().get() ?? "";
}

/** What stands now, by row id ascending. */
interface Standing {
  ids: Int32Array;
  /** As in Columns. */
  version: Uint32Array;
}

function standing(sqlite: Database): Standing {
  const rows = sqlite.prepare<[], [number, string]>("SELECT id, row_hash FROM decisions ORDER BY id").raw().all();
  const version = new Uint32Array(2 * rows.length);
  for (const [d, [, hash]] of rows.entries()) version.set(versionOf(hash), 2 * d);
  return { ids: Int32Array.from(rows, ([id]) => id), version };
}

/** Where each decision that stands is found: among those before, or among those to be read (`changed`, row ids). */
function originOf({ ids, version }: Standing, before: Columns): { origin: Origin; changed: number[] } {
  const size = ids.length;
  const origin: Origin = { before: new Int32Array(size).fill(-1), fresh: new Int32Array(size).fill(-1) };
  const changed: number[] = [];
  for (let d = 0, b = 0; d < size; d += 1) {
    while (b < before.size && before.id[b]! < ids[d]!) b += 1;
    const stands =
      before.id[b] === ids[d] &&
      before.version[2 * b] === version[2 * d] &&
      before.version[2 * b + 1] === version[2 * d + 1];
    if (stands) origin.before[d] = b;
    else origin.fresh[d] = changed.push(ids[d]!) - 1;
  }
  return { origin, changed };
}

type Read = DecisionColumns & Pick<Columns, "faults" | "injustices" | "remedies">;

function readAll(sqlite: Database): Read {
  const size = sqlite.prepare<[], number>("SELECT count(*) FROM decisions").pluck().get() ?? 0;
  const decisions = loadDecisions(sqlite, null, size);
  const rows: RowsOf = { sqlite, ids: decisions.id, among: null, intern: interner() };
  const faults = loadFaults(rows);
  return { ...decisions, faults, injustices: loadInjustices(rows, faults), remedies: loadRemedies(rows, faults) };
}

/** What stands as it did is taken over, the rest read. */
function readChanged(sqlite: Database, before: Columns): Read {
  const { origin, changed } = originOf(standing(sqlite), before);
  const among = JSON.stringify(changed);
  const rows: RowsOf = { sqlite, ids: Int32Array.from(changed), among, intern: interner() };
  const faults = loadFaults(rows);
  return {
    ...(spliceDecisions(sqlite, origin, before, loadDecisions(sqlite, among, changed.length)) ??
      loadDecisions(sqlite, null, origin.before.length)),
    faults: spliceRows(origin, before.faults, faults),
    injustices: spliceRows(origin, before.injustices, loadInjustices(rows, faults)),
    remedies: spliceRows(origin, before.remedies, loadRemedies(rows, faults)),
  };
}

/**
 * Reads all columns in one transaction, so that they are of one generation (about a second for 57,500 decisions; with the
 * columns of an earlier state much less). Throws where the corpus holds a code that the vocabulary lacks.
 */
export function loadColumns(sqlite: Database, hash?: string, before: Columns | null = null): Columns {
  return sqlite.transaction(() => {
    const read = before === null ? readAll(sqlite) : readChanged(sqlite, before);
    return { ...read, hash: hash ?? corpusHash(sqlite) };
  })();
}
