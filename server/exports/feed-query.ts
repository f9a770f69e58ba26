/** Entries of a feed: decisions by the order in which they were added, newest first. */
import type { Database } from "better-sqlite3";
import type { FeedEntry } from "./atom.ts";

interface Row extends Omit<FeedEntry, "wordsChangedAt"> {
  id: number;
  changedAt: string | null;
}

/**
 * The decisions of these row ids in their order, read by primary key. When the words of a decision last changed is the
 * moment in which its newest earlier version was superseded; without one, when it was added.
 */
export function readFeedEntries(sqlite: Database, ids: readonly number[]): FeedEntry[] {
  const rows = sqlite
    .prepare<[string], Row>(
      `SELECT d.id, d.slug, d.ref, d.body_slug AS bodySlug, d.body_name AS bodyName,
         coalesce(d.outcome_printed, d.outcome) AS outcome, d.category_name AS category, d.decided_on AS decidedOn,
         d.summary, d.added_at AS addedAt, d.words_hash AS wordsHash, d.official_url AS officialUrl,
         (SELECT max(v.seen_at) FROM versions v WHERE v.decision_id = d.id) AS changedAt
       FROM decisions d WHERE d.id IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(ids));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    const { id: _id, changedAt, ...entry } = row;
    return [{ ...entry, wordsChangedAt: changedAt ?? entry.addedAt }];
  });
}
