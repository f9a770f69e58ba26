/**
 * The schema's version of a corpus file. Migrations are Drizzle's (generated from schema.ts, applied by its migrator,
 * which is loaded only when there is something to apply).
 */
import { copyFileSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Database } from "better-sqlite3";
import { z } from "zod";
import { CorpusError } from "./corpus-error.ts";

const folder = fileURLToPath(new URL("./migrations", import.meta.url));

const journalSchema = z.object({ entries: z.array(z.object({ when: z.number(), tag: z.string() })).min(1) });

let newest: number | null = null;

/** Time stamp of the newest migration that this program knows. */
function newestKnown(): number {
  newest ??= Math.max(
    ...journalSchema.parse(JSON.parse(readFileSync(`${folder}/meta/_journal.json`, "utf8"))).entries.map((e) => e.when),
  );
  return newest;
}

export type SchemaState = "empty" | "older" | "current" | "newer" | "foreign";

/** How the file's schema stands to this program's; "foreign" is a SQLite file that is no corpus. */
export function schemaState(sqlite: Database): SchemaState {
  const tables = sqlite.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();
  if (tables.length === 0) return "empty";
  if (!tables.includes("__drizzle_migrations")) return "foreign";
  const applied =
    sqlite.prepare<[], number | null>("SELECT max(created_at) FROM __drizzle_migrations").pluck().get() ?? 0;
  if (applied === newestKnown()) return "current";
  return applied > newestKnown() ? "newer" : "older";
}

/**
 * Brings the schema up to this program's. A file that already holds something is first copied to
 * `FILE.before-migration` (the log is folded in before, so the copy is whole). Returns the copy's path or null.
 */
export function migrateForward(sqlite: Database, file: string): string | null {
  const state = schemaState(sqlite);
  if (state === "current") return null;
  if (state === "newer") {
    throw new CorpusError(
      "newer",
      `${file} was written by a newer version of Redress. Update Redress, or restore an older backup of the corpus.`,
    );
  }
  if (state === "foreign") throw new CorpusError("foreign", `${file} is a SQLite file, but not a Redress corpus.`);
  let backup: string | null = null;
  if (state === "older" && file !== ":memory:") {
    sqlite.pragma("wal_checkpoint(TRUNCATE)");
    backup = `${file}.before-migration`;
    copyFileSync(file, backup);
  }
  const require = createRequire(import.meta.url);
  const { drizzle }: typeof import("drizzle-orm/better-sqlite3") = require("drizzle-orm/better-sqlite3");
  const migrator: typeof import("drizzle-orm/better-sqlite3/migrator") = require("drizzle-orm/better-sqlite3/migrator");
  migrator.migrate(drizzle(sqlite), { migrationsFolder: folder });
  return backup;
}
