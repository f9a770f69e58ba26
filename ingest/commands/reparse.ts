/**
 * `ingest reparse`: reads every current copy again with the present parser and the present corrections, and prints
 * what changed by field. Reading goes on in worker threads; each batch is compared and written in one transaction.
 */
import { inflateSync } from "node:zlib";
import type { Corpus } from "../../data/corpus.ts";
import type { Prepared } from "../../data/corpus-rows.ts";
import type { FailedCorrection } from "../../data/corrections.ts";
import type { Effects } from "../effects.ts";
import { startProgress } from "../progress.ts";
import type { Quarantine, SourceItem } from "../sources/source.ts";
import { createPool, runInOrder } from "../workers/pool.ts";
import type { Task } from "../workers/tasks.ts";
import { type CommonOptions, openHeld, openToFill, readCorrections } from "./context.ts";
import { reportQuarantine } from "./report.ts";

const BATCH = 50;

export interface ReparseOptions extends CommonOptions {
  threads?: number;
}

interface StoredSource {
  id: number;
  uri: string;
  raw: Buffer;
  retrievedOn: string | null;
  officialUrl: string | null;
  officialBuilt: number;
  kind: string;
}

/** Exit code 1 where a stored copy can no longer be read or a correction finds nothing. */
export async function reparseCommand(options: ReparseOptions, effects: Effects): Promise<number> {
  const held = openHeld(options, "read");
  const { file, fictional } = held;
  held.close();
  const corpus = await openToFill({ ...options, corpus: file }, { fictional });
  try {
    const total = corpus.state().size;
    const corrections = readCorrections(corpus, effects);
    const progress = await startProgress("decisions", effects);
    const pool = await createPool({ fictional, corrections }, total < 100 ? 0 : options.threads);
    const run = corpus.writer.startRun("reparse", effects.now().toISOString());
    const fields = new Map<string, number>();
    const refused: Quarantine[] = [];
    const failed: FailedCorrection[] = [];
    const counts = { read: 0, added: 0, changed: 0, unchanged: 0 };
    const underWay: StoredSource[][] = [];
    try {
      for await (const results of runInOrder(pool, storedTasks(corpus, underWay))) {
        const sources = underWay.shift() ?? [];
        const items: { id: number; prepared: Prepared }[] = [];
        for (const [index, result] of results.entries()) {
          const source = sources[index];
          if (!source) continue;
          counts.read += 1;
          if ("quarantine" in result) refused.push(result.quarantine);
          else {
            items.push({ id: source.id, prepared: result.prepared });
            failed.push(...result.failed);
          }
        }
        noteChanges(corpus, items, fields);
        for (const saved of corpus.writer.rewriteBatch(items)) {
          if (saved === null) continue;
          if ("error" in saved) refused.push({ uri: file, code: "not-stored", message: saved.error.message });
          else counts[saved.outcome === "changed" ? "changed" : "unchanged"] += 1;
        }
        progress.update(counts.read, total);
      }
    } finally {
      progress.stop();
      await pool.close();
    }
    corpus.writer.finishRun(run, counts, refused, effects.now().toISOString());
    const unknown = corrections.filter(
      (c) => isOfKind(c.slug, fictional) && corpus.sharing(c.slug).length === 0 && !holds(corpus, c.slug),
    );
    const changedFields = Object.fromEntries([...fields].sort((a, b) => b[1] - a[1]));
    const state = corpus.state();
    if (options.json) {
      effects.out(
        JSON.stringify({
          ...counts,
          fields: changedFields,
          refused,
          correctionsNotApplied: failed,
          unknownSlugs: unknown.map((c) => c.slug),
          corpus: state,
        }),
      );
    } else {
      effects.out(
        `${counts.read} read again: ${counts.changed} changed, ${counts.unchanged} unchanged, ${refused.length} refused`,
      );
      for (const [field, n] of Object.entries(changedFields))
        effects.out(`  ${field}: ${n} ${n === 1 ? "decision" : "decisions"}`);
      effects.out(
        `${corpus.file} holds ${state.size.toLocaleString("en-GB")} decisions, hash ${state.hash.slice(0, 12)}`,
      );
    }
    for (const { correction, message } of failed)
      effects.err(`Correction of ${correction.slug} ${correction.field} not applied: ${message}`);
    for (const { slug, field } of unknown)
      effects.err(`Correction of ${slug} ${field} not applied: no such decision is held`);
    reportQuarantine(refused, effects);
    return refused.length + failed.length + unknown.length > 0 ? 1 : 0;
  } finally {
    corpus.close();
  }
}

/** Current copies in batches, oldest decision first; each batch is remembered in `underWay` until its results come. */
function* storedTasks(corpus: Corpus, underWay: StoredSource[][]): Generator<Task> {
  // By id in steps, not one open cursor: the same connection writes between two batches.
  const next = corpus.sqlite.prepare<[number, number], StoredSource>(
    `SELECT d.id, s.uri, s.raw, s.retrieved_on AS retrievedOn, d.official_url AS officialUrl, d.official_built AS officialBuilt, d.kind
     FROM decisions d JOIN sources s ON s.decision_id = d.id AND s.current = 1
     WHERE d.id > ? AND (d.withdrawn_on IS NULL OR d.withdrawn_kept = 1) ORDER BY d.id LIMIT ?`,
  );
  let last = 0;
  for (;;) {
    const sources = next.all(last, BATCH);
    if (sources.length === 0) return;
    last = sources.at(-1)?.id ?? last;
    underWay.push(sources);
    yield { kind: "read", items: sources.map(toItem) };
  }
}

function toItem(source: StoredSource): SourceItem {
  return {
    uri: source.uri,
    bytes: inflateSync(source.raw),
    ...(source.retrievedOn ? { retrievedOn: source.retrievedOn } : {}),
    // Only the site's listing says that a page is a report; the page read again does not.
    ...(source.kind === "report" && /^https?:/.test(source.uri) ? { kind: "report" as const } : {}),
    ...(source.officialUrl && source.officialBuilt === 0 ? { officialUrl: source.officialUrl } : {}),
  };
}

/** Counts, for every field of the record, in how many decisions it is read differently now. */
function noteChanges(
  corpus: Corpus,
  items: readonly { id: number; prepared: Prepared }[],
  fields: Map<string, number>,
): void {
  const before = corpus.sqlite.prepare<
    [number],
    { contentHash: string; record: string; layout: string; summary: string; body: Buffer }
  >(
    `SELECT d.content_hash AS contentHash, r.record, t.layout, t.body, d.summary FROM decisions d
     JOIN records r ON r.decision_id = d.id JOIN texts t ON t.decision_id = d.id WHERE d.id = ?`,
  );
  const count = (field: string): void => {
    fields.set(field, (fields.get(field) ?? 0) + 1);
  };
  for (const { id, prepared } of items) {
    const old = before.get(id);
    if (!old || old.contentHash === prepared.decision.contentHash) continue;
    for (const field of changedFields(old.record, prepared.record)) count(field);
    if (old.summary !== prepared.decision.summary) count("summary");
    if (old.layout !== prepared.texts.layout || !old.body.equals(prepared.texts.body)) count("sections");
  }
}

/** Names of the fields that differ between two records as they are kept; one level deep in objects ("award.totalPence"). */
export function changedFields(before: string, after: string): string[] {
  const old: Record<string, unknown> = JSON.parse(before);
  const now: Record<string, unknown> = JSON.parse(after);
  const changed: string[] = [];
  for (const key of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const [a, b] = [old[key], now[key]];
    if (JSON.stringify(a) === JSON.stringify(b)) continue;
    if (isPlain(a) && isPlain(b)) {
      for (const inner of new Set([...Object.keys(a), ...Object.keys(b)]))
        if (JSON.stringify(a[inner]) !== JSON.stringify(b[inner])) changed.push(`${key}.${inner}`);
    } else changed.push(key);
  }
  return changed;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Fictional references have a middle group of 900 or more: corrections of the other kind are none of this corpus's business. */
const isOfKind = (slug: string, fictional: boolean): boolean => /^\d{2}-9\d{2}-/.test(slug) === fictional;

function holds(corpus: Corpus, slug: string): boolean {
  return corpus.sqlite.prepare("SELECT 1 FROM decisions WHERE slug = ?").get(slug) !== undefined;
}
