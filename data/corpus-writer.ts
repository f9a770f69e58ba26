/**
 * All that changes a corpus. One writer at a time: every change is one immediate transaction, each decision in it a
 * savepoint, so that a decision is held whole or not at all, whatever happens to the process.
 */
import type { Database, Statement } from "better-sqlite3";
import type { Authority } from "./authorities.ts";
import type { Prepared } from "./corpus-rows.ts";
import { GUIDANCE_KEY } from "./guidance-seen.ts";
import { canonicalJson, sha256, sumHashes, sumToHex } from "./hash.ts";
import { type Sharer, shareSlugs } from "./identity.ts";
import { inserter } from "./insert.ts";
import type { OfficialRow } from "./official.ts";
import type * as schema from "./schema.ts";

/**
 * What became of a copy: a new decision; another reading of one held; nothing new; one more copy of one held, kept
 * beside it; refused because the decision was withdrawn.
 */
export type SaveOutcome = "added" | "changed" | "unchanged" | "source-added" | "withdrawn";
export type SaveResult = { outcome: SaveOutcome; slug: string } | { error: Error };

interface Held extends Sharer {
  id: number;
  slug: string;
  baseSlug: string;
  shape: string;
  copyRank: number;
  wordsHash: string;
  contentHash: string;
  rowHash: string;
  version: number;
  withdrawnOn: string | null;
  withdrawnKept: number;
}

interface HeldSource {
  id: number;
  sha256: string;
  uri: string;
  current: number;
  retrievedOn: string | null;
}

/** Makes the row of the full-text index from words and record as they are kept (corpus-rows.ts). */
export type IndexRow = (words: { summary: string; body: Buffer; layout: string }, record: string) => string[];

/** What one transaction does to the facts about the whole corpus; written once at its end. */
interface Change {
  added: string[];
  removed: string[];
  size: number;
  retrievedOn: string | null;
  decidedOn: string | null;
}

const HELD = `SELECT id, slug, base_slug AS baseSlug, shape, copy_rank AS copyRank, words_hash AS wordsHash, content_hash AS contentHash,
  row_hash AS rowHash, version, body_slug AS bodySlug, body_type AS bodyType, official_url AS officialUrl,
  withdrawn_on AS withdrawnOn, withdrawn_kept AS withdrawnKept FROM decisions`;

const CHILDREN = ["faults", "injustices", "remedies", "citations", "corrections", "texts", "records"] as const;

const rowHash = (contentHash: string, slug: string, withdrawnOn: string | null, kept: boolean): string =>
  sha256(`${contentHash}|${slug}|${withdrawnOn ?? ""}|${kept ? "kept" : ""}`);

export class CorpusWriter {
  readonly #sqlite: Database;
  readonly #insert;
  readonly #find;
  readonly #run;
  #regions: Map<string, string | null> | null = null;

  constructor(sqlite: Database) {
    this.#sqlite = sqlite;
    this.#insert = {
      decision: inserter<typeof schema.decisions.$inferInsert>(sqlite, "decisions"),
      record: inserter<typeof schema.records.$inferInsert>(sqlite, "records"),
      text: inserter<typeof schema.texts.$inferInsert>(sqlite, "texts"),
      fault: inserter<typeof schema.faults.$inferInsert>(sqlite, "faults"),
      injustice: inserter<typeof schema.injustices.$inferInsert>(sqlite, "injustices"),
      remedy: inserter<typeof schema.remedies.$inferInsert>(sqlite, "remedies"),
      citation: inserter<typeof schema.citations.$inferInsert>(sqlite, "citations"),
      correction: inserter<typeof schema.corrections.$inferInsert>(sqlite, "corrections"),
      source: inserter<typeof schema.sources.$inferInsert>(sqlite, "sources"),
      version: inserter<typeof schema.versions.$inferInsert>(sqlite, "versions"),
      authority: inserter<typeof schema.authorities.$inferInsert>(sqlite, "authorities"),
      tombstone: inserter<typeof schema.tombstones.$inferInsert>(sqlite, "tombstones"),
      run: inserter<typeof schema.runs.$inferInsert>(sqlite, "runs"),
      quarantine: inserter<typeof schema.quarantine.$inferInsert>(sqlite, "quarantine"),
      official: inserter<typeof schema.officialFigures.$inferInsert>(sqlite, "official_figures"),
      withheld: inserter<typeof schema.withheld.$inferInsert>(sqlite, "withheld"),
    };
    this.#find = {
      byAddress: sqlite.prepare<[string], Held>(`${HELD} WHERE official_url = ? AND official_built = 0`),
      byRef: sqlite.prepare<[string, string], Held>(`${HELD} WHERE ref = ? AND body_slug = ? ORDER BY id`),
      bySlug: sqlite.prepare<[string], Held>(`${HELD} WHERE slug = ?`),
      byId: sqlite.prepare<[number], Held>(`${HELD} WHERE id = ?`),
      sharers: sqlite.prepare<[string], Held>(`${HELD} WHERE base_slug = ? ORDER BY id`),
      sources: sqlite.prepare<[number], HeldSource>(
        "SELECT id, sha256, uri, current, retrieved_on AS retrievedOn FROM sources WHERE decision_id = ?",
      ),
      tombstone: sqlite.prepare<[string, string, string | null], { slug: string }>(
        "SELECT slug FROM tombstones WHERE (ref = ? AND body_slug = ?) OR official_url = ?",
      ),
      meta: sqlite.prepare<[string], string>("SELECT value FROM meta WHERE key = ?").pluck(),
      nextId: sqlite
        .prepare<[], number>("SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'decisions'), 0) + 1")
        .pluck(),
    };
    this.#run = {
      fts: sqlite.prepare(
        `INSERT INTO decisions_fts (rowid, title, summary, complaint, findings, action, events, law, boilerplate)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ),
      dropFts: sqlite.prepare("DELETE FROM decisions_fts WHERE rowid = ?"),
      drop: CHILDREN.map((table) => sqlite.prepare<[number]>(`DELETE FROM ${table} WHERE decision_id = ?`)),
      slug: sqlite.prepare("UPDATE decisions SET slug = ?, row_hash = ? WHERE id = ?"),
      crawlSlug: sqlite.prepare("UPDATE crawl_pages SET slug = ? WHERE slug = ?"),
      pastSources: sqlite.prepare("UPDATE sources SET current = 0 WHERE decision_id = ?"),
      currentSource: sqlite.prepare("UPDATE sources SET current = 1, shape = ? WHERE id = ?"),
      refreshSource: sqlite.prepare(
        "UPDATE sources SET sha256 = ?, bytes = ?, raw = ?, retrieved_on = ?, media_type = ? WHERE id = ?",
      ),
      dropDecision: sqlite.prepare("DELETE FROM decisions WHERE id = ?"),
      meta: sqlite.prepare(
        "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
      ),
    };
  }

  /** Keeps many copies in one transaction; the results are in the order given. A copy that fails leaves no trace. */
  saveBatch(items: readonly Prepared[], now = new Date().toISOString()): SaveResult[] {
    const one = this.#sqlite.transaction((item: Prepared, change: Change) => this.#saveOne(item, change, now));
    return this.#changing((change) => items.map((item) => this.#apart(change, () => one(item, change))));
  }

  /** Does one item of a batch; where it fails by its own fault, its part of the change is taken back. */
  #apart<T>(change: Change, work: () => T): T | { error: Error } {
    const before = { added: change.added.length, removed: change.removed.length, size: change.size };
    try {
      return work();
    } catch (error) {
      // A full disk or a damaged page ends the whole batch; only what is wrong with one copy stays with it.
      if (!(error instanceof Error) || !isOwnFault(error)) throw error;
      change.added.length = before.added;
      change.removed.length = before.removed;
      change.size = before.size;
      return { error };
    }
  }

  /**
   * Puts a new reading of the current copy of decision `id` in its place: same words, better parser, or other
   * corrections. The decision stays the same one even where its body or slug is read differently now. Null where it
   * has gone meanwhile, or its words are withheld.
   */
  rewriteBatch(
    items: readonly { id: number; prepared: Prepared }[],
    now = new Date().toISOString(),
  ): (SaveResult | null)[] {
    const one = this.#sqlite.transaction((id: number, item: Prepared, change: Change) =>
      this.#rewriteOne(id, item, change, now),
    );
    return this.#changing((change) =>
      items.map(({ id, prepared }) => this.#apart(change, () => one(id, prepared, change))),
    );
  }

  /** The authorities of this corpus and the hash of its reference tables; nothing happens where they are the same. */
  loadReference(authorities: readonly Authority[], tablesHash: string): boolean {
    const hash = sha256(canonicalJson({ authorities, tablesHash }));
    if (this.#find.meta.get("reference_hash") === hash) return false;
    // A changed table changes the corpus hash though no row did.
    this.#changing(() => {
      this.#sqlite.prepare("DELETE FROM authorities").run();
      for (const authority of authorities) {
        const { successors, ...row } = authority;
        this.#insert.authority({ ...row, successorSlugs: successors });
      }
      this.#regions = null;
      const setRegion = this.#sqlite.prepare("UPDATE decisions SET region = ? WHERE body_slug = ?");
      for (const { slug, region } of authorities) setRegion.run(region, slug);
      this.setMeta("reference_hash", hash);
    }, true);
    return true;
  }

  setMeta(key: string, value: string): void {
    this.#run.meta.run(key, value);
  }

  /** The official page is gone: words leave every table that is asked, figures stay, until the operator decides. */
  withhold(slug: string, on: string): boolean {
    return this.#changing((change) => {
      const held = this.#find.bySlug.get(slug);
      if (!held || held.withdrawnOn !== null) return false;
      const words = this.#sqlite
        .prepare<[number], { summary: string; body: Buffer; layout: string }>(
          "SELECT d.summary, t.body, t.layout FROM decisions d JOIN texts t ON t.decision_id = d.id WHERE d.id = ?",
        )
        .get(held.id);
      if (words) this.#insert.withheld({ decisionId: held.id, ...words });
      this.#sqlite.prepare("DELETE FROM texts WHERE decision_id = ?").run(held.id);
      this.#run.dropFts.run(held.id);
      this.#markWithdrawn(held, on, false, "", change);
      return true;
    });
  }

  /** The operator keeps the words of a withdrawn decision: they are served again, with a notice. */
  keep(slug: string, indexRow: IndexRow): boolean {
    return this.#changing((change) => {
      const held = this.#find.bySlug.get(slug);
      if (!held?.withdrawnOn || held.withdrawnKept === 1) return false;
      this.#unwithhold(held, held.withdrawnOn, indexRow, change);
      return true;
    });
  }

  /** Removes a decision with all its copies and leaves a tombstone, so that nothing brings it back unasked. */
  remove(slug: string, reason: string, now = new Date().toISOString()): boolean {
    this.#sqlite.pragma("secure_delete = ON");
    const removed = this.#changing((change) => {
      const held = this.#find.bySlug.get(slug);
      if (!held) return false;
      const row = this.#sqlite
        .prepare<[number], { ref: string }>("SELECT ref FROM decisions WHERE id = ?")
        .get(held.id);
      this.#insert.tombstone({
        slug,
        ref: row?.ref ?? slug,
        bodySlug: held.bodySlug,
        officialUrl: held.officialUrl,
        withdrawnAt: now,
        reason,
      });
      this.#sqlite
        .prepare("DELETE FROM quarantine WHERE uri IN (SELECT uri FROM sources WHERE decision_id = ?)")
        .run(held.id);
      this.#sqlite.prepare("UPDATE crawl_pages SET slug = NULL WHERE slug = ?").run(slug);
      this.#run.dropFts.run(held.id);
      this.#sqlite.prepare("DELETE FROM versions WHERE decision_id = ?").run(held.id);
      this.#run.dropDecision.run(held.id);
      change.removed.push(held.rowHash);
      change.size -= 1;
      return true;
    });
    if (removed) {
      // The words must leave the file too: the index is written anew, and the log folded in.
      this.#sqlite.prepare("INSERT INTO decisions_fts (decisions_fts) VALUES ('optimize')").run();
      this.#sqlite.pragma("wal_checkpoint(TRUNCATE)");
    }
    return removed;
  }

  /** Empties a fictional corpus, so that a demonstration of other settings is not mixed with the one before. */
  clear(): void {
    if (this.#find.meta.get("fictional") !== "1") throw new Error("Only a fictional corpus is ever emptied");
    this.#changing(() => {
      for (const table of ["versions", "sources", "decisions", "tombstones", "quarantine", "runs"])
        this.#sqlite.prepare(`DELETE FROM ${table}`).run();
      this.#sqlite.prepare("INSERT INTO decisions_fts (decisions_fts) VALUES ('delete-all')").run();
      this.#sqlite.prepare("DELETE FROM sqlite_sequence WHERE name = 'decisions'").run();
      for (const key of ["hash_sum", "size"]) this.setMeta(key, "0");
      this.#sqlite.prepare("DELETE FROM meta WHERE key IN ('as_of', 'newest_retrieved', 'newest_decided')").run();
    }, true);
  }

  /** Keeps the Ombudsman's yearly figures; those held of the same council and year are replaced. */
  keepOfficialFigures(rows: readonly OfficialRow[], from: { source: string; sha256: string; loadedOn: string }): void {
    const drop = this.#sqlite.prepare("DELETE FROM official_figures WHERE body_slug = ? AND year = ?");
    this.#changing(() => {
      for (const row of rows) {
        drop.run(row.bodySlug, row.year);
        this.#insert.official({ ...row, ...from });
      }
      this.#noteBeside();
    }, true);
  }

  /** Keeps which figures an operator's saved guidance pages showed (JSON, data/guidance-seen.ts). */
  keepGuidance(seen: string): void {
    this.#changing(() => {
      this.setMeta(GUIDANCE_KEY, seen);
      this.#noteBeside();
    }, true);
  }

  /** What stands beside the decisions changes replies, so it changes the hash: official figures and guidance seen. */
  #noteBeside(): void {
    const official = this.#sqlite
      .prepare(
        "SELECT body_slug, year, upheld, not_upheld, closed, total, source FROM official_figures ORDER BY body_slug, year",
      )
      .raw()
      .all();
    this.setMeta("beside_hash", sha256(JSON.stringify([official, this.#find.meta.get(GUIDANCE_KEY) ?? null])));
  }

  /** After a large change: writes the full-text index as one segment, renews the planner's figures, folds in the log. */
  settle(): void {
    this.#sqlite.prepare("INSERT INTO decisions_fts (decisions_fts) VALUES ('optimize')").run();
    this.#sqlite.pragma("optimize");
    this.#sqlite.pragma("wal_checkpoint(TRUNCATE)");
  }

  /** Notes the beginning of a run; its id. */
  startRun(command: string, now = new Date().toISOString()): number {
    return Number(
      this.#insert.run({ command, startedAt: now, read: 0, added: 0, changed: 0, unchanged: 0, quarantined: 0 })
        .lastInsertRowid,
    );
  }

  /** Notes the end of a run with its counts and what it refused. */
  finishRun(
    id: number,
    counts: { read: number; added: number; changed: number; unchanged: number },
    refused: readonly { uri: string; code: string; message: string; sha256?: string }[],
    now = new Date().toISOString(),
  ): void {
    this.#sqlite
      .transaction(() => {
        this.#sqlite
          .prepare(
            `UPDATE runs SET finished_at = ?, "read" = ?, added = ?, changed = ?, unchanged = ?, quarantined = ? WHERE id = ?`,
          )
          .run(now, counts.read, counts.added, counts.changed, counts.unchanged, refused.length, id);
        for (const { uri, code, message, sha256: hash } of refused)
          this.#insert.quarantine({ runId: id, uri, code, message, sha256: hash ?? null });
      })
      .immediate();
  }

  /** Runs a change of the corpus as one transaction and keeps hash, size and date up to date in it. */
  #changing<T>(work: (change: Change) => T, always = false): T {
    const transaction = this.#sqlite.transaction((): T => {
      const change: Change = { added: [], removed: [], size: 0, retrievedOn: null, decidedOn: null };
      const result = work(change);
      if (always || change.added.length > 0 || change.removed.length > 0) this.#writeState(change);
      return result;
    });
    // Inside a transaction of the caller (the crawler's page and its memory) this is a savepoint of it.
    return this.#sqlite.inTransaction ? transaction() : transaction.immediate();
  }

  #writeState(change: Change): void {
    const meta = (key: string): string | null => this.#find.meta.get(key) ?? null;
    const sum = sumHashes(BigInt(`0x${meta("hash_sum") ?? "0"}`), change.added, change.removed);
    const size = Number(meta("size") ?? 0) + change.size;
    const retrieved = later(meta("newest_retrieved"), change.retrievedOn);
    const decided = later(meta("newest_decided"), change.decidedOn);
    this.setMeta("hash_sum", sumToHex(sum));
    this.setMeta("size", String(size));
    if (retrieved) this.setMeta("newest_retrieved", retrieved);
    if (decided) this.setMeta("newest_decided", decided);
    const asOf = retrieved ?? decided;
    if (asOf) this.setMeta("as_of", asOf);
    const beside = meta("beside_hash");
    const parts = [
      sumToHex(sum),
      size,
      meta("reference_hash") ?? "",
      meta("fictional") ?? "",
      ...(beside ? [beside] : []),
    ];
    const hash = sha256(parts.join("|"));
    this.setMeta("hash", hash);
    // Copied links name a state by its hash: this tells from which moment on things have changed for them.
    this.setMeta(`state:${hash}`, JSON.stringify({ at: new Date().toISOString(), size }));
  }

  #saveOne(item: Prepared, change: Change, now: string): { outcome: SaveOutcome; slug: string } {
    const { decision } = item;
    if (item.fictional !== (this.#find.meta.get("fictional") === "1")) {
      throw new OwnFault("Real and fictional decisions are never kept in one corpus");
    }
    const tombstone = this.#find.tombstone.get(decision.ref, decision.bodySlug, decision.officialUrl ?? null);
    if (tombstone) return { outcome: "withdrawn", slug: tombstone.slug };
    const held = this.#identify(item);
    if (!held) return { outcome: "added", slug: this.#add(item, change, now) };

    const fromSite = /^https?:/i.test(item.source.uri);
    // A page that answers again is no longer withdrawn; a text kept by the operator stays marked.
    const withdrawal = fromSite ? { on: null, kept: false } : { on: held.withdrawnOn, kept: held.withdrawnKept === 1 };
    if (held.withdrawnOn !== null && held.withdrawnKept === 0 && !fromSite) {
      return { outcome: "withdrawn", slug: held.slug };
    }
    const sources = this.#find.sources.all(held.id);
    const known = sources.find((s) => s.sha256 === item.source.sha256);
    const current = sources.find((s) => s.current === 1);
    const isBack = held.withdrawnOn !== null && fromSite;
    if (known && known !== current && !isBack) return { outcome: "unchanged", slug: held.slug };
    if (known) {
      if (held.contentHash === decision.contentHash && !isBack) return { outcome: "unchanged", slug: held.slug };
      this.#replace(held, item, { sourceId: known.id, version: held.version }, withdrawal, change, now);
      return { outcome: "changed", slug: held.slug };
    }

    const sameWords = held.wordsHash === decision.wordsHash;
    const samePage = current?.uri === item.source.uri;
    const notPoorer = fromSite || decision.copyRank >= held.copyRank;
    if (samePage && sameWords && notPoorer && held.shape === decision.shape && current) {
      // The page was sent again with other furniture: the newest bytes stand for it.
      const { sha256: hash, bytes, raw, retrievedOn, mediaType } = item.source;
      this.#run.refreshSource.run(hash, bytes, raw, retrievedOn, mediaType, current.id);
      if (held.contentHash === decision.contentHash && !isBack) return { outcome: "unchanged", slug: held.slug };
      this.#replace(held, item, { sourceId: current.id, version: held.version }, withdrawal, change, now);
      return { outcome: "changed", slug: held.slug };
    }
    const older = item.source.retrievedOn && current?.retrievedOn && item.source.retrievedOn < current.retrievedOn;
    const better =
      (samePage && fromSite) ||
      isBack ||
      decision.copyRank > held.copyRank ||
      (decision.copyRank === held.copyRank && !sameWords && !older);
    const sourceId = Number(
      this.#insert.source({ ...item.source, decisionId: held.id, current: false }).lastInsertRowid,
    );
    if (!better) return { outcome: "source-added", slug: held.slug };
    let version = held.version;
    if (!sameWords && held.shape === decision.shape) {
      // Copies of different shapes lose different words; only within one shape is a difference a change of the words.
      this.#insert.version({
        decisionId: held.id,
        number: held.version,
        wordsHash: held.wordsHash,
        sourceId: current?.id ?? null,
        seenAt: now,
      });
      version += 1;
    }
    this.#replace(held, item, { sourceId, version }, withdrawal, change, now);
    return { outcome: "changed", slug: held.slug };
  }

  #rewriteOne(id: number, item: Prepared, change: Change, now: string): { outcome: SaveOutcome; slug: string } | null {
    const held = this.#find.byId.get(id);
    if (!held || (held.withdrawnOn !== null && held.withdrawnKept === 0)) return null;
    const { decision } = item;
    if (held.contentHash === decision.contentHash && held.baseSlug === decision.baseSlug) {
      return { outcome: "unchanged", slug: held.slug };
    }
    const current = this.#find.sources.all(id).find((s) => s.current === 1);
    const place = { sourceId: current?.id ?? 0, version: held.version };
    const withdrawal = { on: held.withdrawnOn, kept: held.withdrawnKept === 1 };
    if (held.baseSlug === decision.baseSlug && held.bodySlug === decision.bodySlug) {
      this.#replace(held, item, place, withdrawal, change, now);
      return { outcome: "changed", slug: held.slug };
    }
    // Its address changes: the decisions that shared the old one and those that hold the new one share them out anew.
    const own = { bodySlug: decision.bodySlug, bodyType: decision.bodyType, officialUrl: held.officialUrl };
    const left = this.#find.sharers
      .all(held.baseSlug)
      .filter((s) => s.id !== id && held.baseSlug !== decision.baseSlug);
    this.#run.slug.run(`~${id}`, held.rowHash, id);
    this.#moveSlugs(left, shareSlugs(held.baseSlug, left), change);
    const joined = this.#find.sharers.all(decision.baseSlug).filter((s) => s.id !== id);
    const slugs = shareSlugs(decision.baseSlug, [...joined, own]);
    this.#moveSlugs(joined, slugs, change);
    const slug = slugs.at(-1) ?? decision.baseSlug;
    this.#run.slug.run(slug, held.rowHash, id);
    this.#run.crawlSlug.run(slug, held.slug);
    this.#replace({ ...held, slug, baseSlug: decision.baseSlug }, item, place, withdrawal, change, now);
    return { outcome: "changed", slug };
  }

  /** The decision that this is another copy of: by its official address, else by reference and body. */
  #identify({ decision }: Prepared): Held | null {
    const address = decision.officialBuilt ? null : (decision.officialUrl ?? null);
    if (address) {
      const held = this.#find.byAddress.get(address);
      if (held) return held;
    }
    for (const held of this.#find.byRef.iterate(decision.ref, decision.bodySlug)) {
      // Two pages read from the site are two decisions, even of one reference and body.
      const heldPage = held.officialUrl?.split("/").pop();
      if (address === null || heldPage === undefined || heldPage === address.split("/").pop()) return held;
    }
    return null;
  }

  #add(item: Prepared, change: Change, now: string): string {
    const id = this.#find.nextId.get() ?? 1;
    const { baseSlug, bodySlug, bodyType, officialUrl = null } = item.decision;
    const sharers = this.#find.sharers.all(baseSlug);
    const slugs = shareSlugs(baseSlug, [...sharers, { bodySlug, bodyType, officialUrl }]);
    this.#moveSlugs(sharers, slugs, change);
    const slug = slugs.at(-1) ?? baseSlug;
    const hash = rowHash(item.decision.contentHash, slug, null, false);
    this.#insert.decision({
      ...item.decision,
      id,
      slug,
      region: this.#regionOf(bodySlug),
      rowHash: hash,
      addedSeq: id,
      addedAt: now,
      updatedAt: now,
      version: 1,
      withdrawnOn: null,
      withdrawnKept: false,
    });
    this.#insertParts(id, item);
    this.#insert.source({ ...item.source, decisionId: id, current: true });
    change.added.push(hash);
    change.size += 1;
    note(change, item);
    return slug;
  }

  /** Gives decisions that share a plain slug their new ones; through names that nobody can hold, so that none clash. */
  #moveSlugs(sharers: readonly Held[], slugs: readonly string[], change: Change): void {
    const moving = sharers.flatMap((held, index) => {
      const slug = slugs[index];
      return slug === undefined || slug === held.slug ? [] : [{ held, slug }];
    });
    for (const { held } of moving) this.#run.slug.run(`~${held.id}`, held.rowHash, held.id);
    for (const { held, slug } of moving) {
      const hash = rowHash(held.contentHash, slug, held.withdrawnOn, held.withdrawnKept === 1);
      this.#run.slug.run(slug, hash, held.id);
      this.#run.crawlSlug.run(slug, held.slug);
      change.removed.push(held.rowHash);
      change.added.push(hash);
    }
  }

  #replace(
    held: Held,
    item: Prepared,
    { sourceId, version }: { sourceId: number; version: number },
    withdrawal: { on: string | null; kept: boolean },
    change: Change,
    now: string,
  ): void {
    for (const statement of this.#run.drop) statement.run(held.id);
    this.#run.dropFts.run(held.id);
    this.#sqlite.prepare("DELETE FROM withheld WHERE decision_id = ?").run(held.id);
    const hash = rowHash(item.decision.contentHash, held.slug, withdrawal.on, withdrawal.kept);
    const columns = { ...item.decision, baseSlug: held.baseSlug };
    const row = {
      ...columns,
      // An address that was read is not given up for one composed by rule, nor for none.
      ...(columns.officialUrl === null || columns.officialBuilt ? this.#addressOf(held) : {}),
      region: this.#regionOf(columns.bodySlug),
      rowHash: hash,
      updatedAt: now,
      version,
      withdrawnOn: withdrawal.on,
      withdrawnKept: withdrawal.kept,
    };
    updateRow(this.#sqlite, held.id, row);
    this.#insertParts(held.id, item);
    this.#run.pastSources.run(held.id);
    this.#run.currentSource.run(item.source.shape, sourceId);
    change.removed.push(held.rowHash);
    change.added.push(hash);
    note(change, item);
  }

  #addressOf(held: Held): { officialUrl?: string; officialBuilt?: boolean } {
    const row = this.#sqlite
      .prepare<[number], { url: string | null; built: number }>(
        "SELECT official_url AS url, official_built AS built FROM decisions WHERE id = ?",
      )
      .get(held.id);
    return row?.url && row.built === 0 ? { officialUrl: row.url, officialBuilt: false } : {};
  }

  #insertParts(decisionId: number, item: Prepared): void {
    this.#insert.record({ decisionId, record: item.record });
    this.#insert.text({ decisionId, ...item.texts });
    this.#run.fts.run(decisionId, ...item.fts);
    for (const row of item.faults) this.#insert.fault({ decisionId, ...row });
    for (const row of item.injustices) this.#insert.injustice({ decisionId, ...row });
    for (const row of item.remedies) this.#insert.remedy({ decisionId, ...row });
    for (const row of item.citations) this.#insert.citation({ decisionId, ...row });
    for (const row of item.corrections) this.#insert.correction({ decisionId, ...row });
  }

  #markWithdrawn(held: Held, on: string | null, kept: boolean, summary: string, change: Change): void {
    const hash = rowHash(held.contentHash, held.slug, on, kept);
    this.#sqlite
      .prepare("UPDATE decisions SET withdrawn_on = ?, withdrawn_kept = ?, summary = ?, row_hash = ? WHERE id = ?")
      .run(on, kept ? 1 : 0, summary, hash, held.id);
    change.removed.push(held.rowHash);
    change.added.push(hash);
  }

  #unwithhold(held: Held, on: string, indexRow: IndexRow, change: Change): void {
    const words = this.#sqlite
      .prepare<[number], { summary: string; body: Buffer; layout: string; record: string }>(
        `SELECT w.summary, w.body, w.layout, r.record FROM withheld w JOIN records r ON r.decision_id = w.decision_id
         WHERE w.decision_id = ?`,
      )
      .get(held.id);
    if (!words) return;
    const { record, ...texts } = words;
    this.#insert.text({ decisionId: held.id, body: words.body, layout: words.layout });
    this.#run.fts.run(held.id, ...indexRow(texts, record));
    this.#sqlite.prepare("DELETE FROM withheld WHERE decision_id = ?").run(held.id);
    this.#markWithdrawn(held, on, true, words.summary, change);
  }

  #regionOf(bodySlug: string): string | null {
    this.#regions ??= new Map(
      this.#sqlite
        .prepare<[], { slug: string; region: string | null }>("SELECT slug, region FROM authorities")
        .all()
        .map((row) => [row.slug, row.region]),
    );
    return this.#regions.get(bodySlug) ?? null;
  }
}

/** What is wrong with one copy, not with the corpus. */
class OwnFault extends Error {}

function isOwnFault(error: Error): boolean {
  return error instanceof OwnFault || ("code" in error && String(error.code).startsWith("SQLITE_CONSTRAINT"));
}

const later = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b > a) ? b : a);

function note(change: Change, { decision }: Prepared): void {
  change.retrievedOn = later(change.retrievedOn, decision.retrievedOn ?? null);
  change.decidedOn = later(change.decidedOn, decision.decidedOn ?? null);
}

const updates = new WeakMap<Database, Map<string, Statement>>();

/** Sets the columns of one decision by the property names of schema.ts. */
function updateRow(sqlite: Database, id: number, row: Record<string, unknown>): void {
  const keys = Object.keys(row);
  const held = updates.get(sqlite) ?? new Map<string, Statement>();
  updates.set(sqlite, held);
  const key = keys.join();
  let statement = held.get(key);
  if (!statement) {
    const set = keys.map((k) => `"${k.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)}" = ?`).join(", ");
    statement = sqlite.prepare(`UPDATE decisions SET ${set} WHERE id = ?`);
    held.set(key, statement);
  }
  statement.run(...keys.map((k) => (typeof row[k] === "boolean" ? Number(row[k]) : row[k])), id);
}
