/** What has happened to the corpus since the state that a copied link names by its hash. */
import type { Database } from "better-sqlite3";
import { z } from "zod";
import type { Corpus } from "../data/corpus.ts";
import type { ChangesReply } from "./schemas/changes.ts";
import { corpusInfo, type Snapshot } from "./state.ts";

const keptSchema = z.object({ at: z.string(), size: z.int() });

interface Kept {
  hash: string;
  at: string;
  size: number;
}

/** The state of that hash (at least its first 8 digits) as the writer noted it; null where it is not known. */
function stateOf(sqlite: Database, hash: string): Kept | null {
  const row = sqlite
    .prepare<[string, string], { key: string; value: string }>(
      "SELECT key, value FROM meta WHERE key >= ? AND key < ? ORDER BY key LIMIT 1",
    )
    .get(`state:${hash}`, `state:${hash}~`);
  if (row === undefined) return null;
  const kept = keptSchema.safeParse(JSON.parse(row.value));
  return kept.success ? { hash: row.key.slice("state:".length), ...kept.data } : null;
}

const LISTED = 100;

interface Row {
  slug: string;
  ref: string;
  change: "added" | "changed" | "withdrawn";
  at: string;
}

/** Changes after an instant, newest first, with how many of each kind there are. */
const CHANGES = `
  SELECT slug, ref, 'added' AS change, added_at AS at FROM decisions WHERE added_at > @at
  UNION ALL
  SELECT slug, ref, CASE WHEN withdrawn_on IS NOT NULL THEN 'withdrawn' ELSE 'changed' END, updated_at
    FROM decisions WHERE updated_at > @at AND added_at <= @at
  UNION ALL
  SELECT slug, ref, 'withdrawn', withdrawn_at FROM tombstones WHERE withdrawn_at > @at`;

/** Answers GET /api/v1/changes. `since` is a hash, or its beginning. */
export function changesSince(corpus: Corpus, snapshot: Snapshot, since: string): ChangesReply {
  const now = corpusInfo(snapshot);
  if (now.hash.startsWith(since))
    return {
      moved: false,
      known: true,
      since: { hash: now.hash, at: null, size: now.size },
      counts: { added: 0, changed: 0, withdrawn: 0 },
      decisions: [],
      more: false,
      note: "The corpus is as it was when the link was copied.",
      corpus: now,
    };
  const kept = stateOf(corpus.sqlite, since);
  if (kept === null)
    return {
      moved: true,
      known: false,
      since: { hash: since, at: null, size: null },
      counts: null,
      decisions: [],
      more: false,
      note: "The link was copied from a state of the corpus that this one has no memory of (another Redress, or before a restore), so what changed since cannot be listed.",
      corpus: now,
    };
  const counts = { added: 0, changed: 0, withdrawn: 0 };
  for (const { change, n } of corpus.sqlite
    .prepare<[{ at: string }], { change: Row["change"]; n: number }>(
      `SELECT change, count(*) AS n FROM (${CHANGES}) GROUP BY change`,
    )
    .all({ at: kept.at }))
    counts[change] = n;
  const rows = corpus.sqlite
    .prepare<[{ at: string }], Row>(`${CHANGES} ORDER BY at DESC, slug LIMIT ${LISTED}`)
    .all({ at: kept.at });
  const total = counts.added + counts.changed + counts.withdrawn;
  return {
    moved: true,
    known: true,
    since: { hash: kept.hash, at: kept.at, size: kept.size },
    counts,
    decisions: rows,
    more: total > rows.length,
    note:
      total === 0
        ? "The texts are the same; how they are read, or a reference table, has changed."
        : `Since the link was copied ${counts.added} ${counts.added === 1 ? "decision was" : "decisions were"} added, ${counts.changed} changed, ${counts.withdrawn} withdrawn.`,
    corpus: now,
  };
}
