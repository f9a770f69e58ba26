/** Where an export reads from: one unchanging view of the corpus for as long as the download takes. */

import type { Database } from "better-sqlite3";
import { acknowledgementOf } from "../../data/acknowledgement.ts";
import { type Corpus, openCorpus } from "../../data/corpus.ts";
import type { Columns } from "../columns.ts";
import type { Snapshot } from "../state.ts";

export interface ExportSource {
  readonly corpus: Corpus;
  readonly columns: Columns;
  /** Number of the investigation that joint records of one text share; 0 for none. */
  readonly joint: Uint32Array;
  /** Public address of this Redress, without a trailing slash. */
  readonly origin: string;
  readonly acknowledgement: string;
  /** "FICTIONAL" or "", for the column of that name. */
  readonly fictional: string;
  close(): void;
}

/**
 * Opens a connection of its own inside one read transaction, so that a download of minutes sees one state while an
 * ingest goes on beside it. A corpus in memory has one connection only, which is shared.
 */
export function openExport(corpus: Corpus, { columns, joint }: Snapshot, origin: string): ExportSource {
  const own = corpus.file === ":memory:" ? null : openCorpus(corpus.file, { mode: "read" });
  own?.sqlite.exec("BEGIN");
  return {
    corpus: own ?? corpus,
    columns,
    joint,
    origin,
    acknowledgement: acknowledgementOf(corpus.fictional),
    fictional: corpus.fictional ? "FICTIONAL" : "",
    close: () => own?.close(),
  };
}

/** Row ids of the decisions whose words are not shown. */
export function withheldOf(sqlite: Database): ReadonlySet<number> {
  return new Set(
    sqlite
      .prepare<[], number>("SELECT id FROM decisions WHERE withdrawn_on IS NOT NULL AND NOT withdrawn_kept")
      .pluck()
      .all(),
  );
}
