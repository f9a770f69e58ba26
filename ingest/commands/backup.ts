/** `ingest backup FILE` and `ingest restore FILE`: whole copies of a corpus, made while it is served. */
import { existsSync, renameSync, rmSync } from "node:fs";
import { copyFile, mkdir, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import Database from "better-sqlite3";
import { openCorpus } from "../../data/corpus.ts";
import { defaultCorpusFile, dropDerived } from "../../data/corpus-files.ts";
import { CommandError, type Effects } from "../effects.ts";
import { type CommonOptions, openHeld, saying } from "./context.ts";

/** Copies the corpus as it stands at one moment. The copy appears under its name only when it is whole. */
export async function backupCommand(target: string, options: CommonOptions, effects: Effects): Promise<number> {
  const corpus = openHeld(options, "read");
  const partial = `${target}.partial`;
  try {
    if (resolve(target) === resolve(corpus.file)) throw new CommandError("A corpus cannot be backed up onto itself.");
    await mkdir(dirname(resolve(target)), { recursive: true });
    rmSync(partial, { force: true });
    // All pages in one step: a copy in many steps begins again whenever an ingest commits meanwhile.
    await corpus.sqlite.backup(partial, { progress: () => 0x7fffffff });
    foldLog(partial);
    checkCopy(partial);
    renameSync(partial, target);
    const { size: bytes } = await stat(target);
    const { hash, size } = corpus.state();
    if (options.json) effects.out(JSON.stringify({ file: target, bytes, decisions: size, hash }));
    else effects.out(`${target}: ${size.toLocaleString("en-GB")} decisions, ${megabytes(bytes)}, checked`);
    return 0;
  } finally {
    rmSync(partial, { force: true });
    corpus.close();
  }
}

/** Puts a backup in the place of a corpus; what was there is kept beside it as FILE.replaced. */
export async function restoreCommand(backup: string, options: CommonOptions, effects: Effects): Promise<number> {
  if (!existsSync(backup)) throw new CommandError(`There is no backup at ${backup}.`);
  checkCopy(backup);
  const { fictional, size } = saying(() => {
    const corpus = openCorpus(backup, { mode: "read" });
    const found = { fictional: corpus.fictional, size: corpus.state().size };
    corpus.close();
    return found;
  });
  const target = options.corpus ?? defaultCorpusFile({ fictional });
  if (resolve(target) === resolve(backup)) throw new CommandError("A backup cannot be restored onto itself.");
  await mkdir(dirname(resolve(target)), { recursive: true });
  const partial = `${target}.partial`;
  await copyFile(backup, partial);
  checkCopy(partial);
  const withdrawn = existsSync(target) ? withdrawAgain(target, partial) : [];
  const held = size - withdrawn.length;
  let replaced: string | null = null;
  if (existsSync(target)) {
    replaced = `${target}.replaced`;
    for (const part of ["", "-wal", "-shm"]) {
      rmSync(`${replaced}${part}`, { force: true });
      if (existsSync(`${target}${part}`)) renameSync(`${target}${part}`, `${replaced}${part}`);
    }
  }
  renameSync(partial, target);
  dropDerived(target);
  if (options.json) effects.out(JSON.stringify({ file: target, decisions: held, fictional, replaced, withdrawn }));
  else {
    effects.out(`${target} is restored: ${held.toLocaleString("en-GB")} ${fictional ? "FICTIONAL " : ""}decisions`);
    if (withdrawn.length > 0)
      effects.out(
        `Withdrawn since the backup, and so again: ${withdrawn.join(", ")}. The backup itself still holds them.`,
      );
    if (replaced) effects.out(`What stood there before is kept as ${replaced}`);
    effects.out("A server that has the old file open goes on serving it: restart it.");
  }
  return 0;
}

/**
 * What was withdrawn from the corpus that is replaced leaves the copy that replaces it too; the slugs that did. Nothing
 * where the old corpus can no longer be read, which may be why it is replaced.
 */
function withdrawAgain(old: string, copy: string): string[] {
  let tombstones: { slug: string; reason: string; withdrawnAt: string }[];
  try {
    const corpus = openCorpus(old, { mode: "read" });
    try {
      tombstones = corpus.sqlite
        .prepare<[], { slug: string; reason: string; withdrawnAt: string }>(
          "SELECT slug, reason, withdrawn_at AS withdrawnAt FROM tombstones ORDER BY withdrawn_at",
        )
        .all();
    } finally {
      corpus.close();
    }
  } catch {
    return [];
  }
  if (tombstones.length === 0) return [];
  const corpus = openCorpus(copy, { mode: "write" });
  try {
    return tombstones
      .filter(({ slug, reason, withdrawnAt }) => corpus.writer.remove(slug, reason, withdrawnAt))
      .map(({ slug }) => slug);
  } finally {
    corpus.close();
    foldLog(copy);
  }
}

/** Throws where the file's pages are not in order: a copy that cannot be read back is none. */
function checkCopy(file: string): void {
  let answer: unknown;
  try {
    const sqlite = new Database(file, { readonly: true, fileMustExist: true });
    try {
      answer = sqlite.pragma("quick_check(1)", { simple: true });
    } finally {
      sqlite.close();
    }
  } catch (error) {
    answer = error instanceof Error ? error.message : String(error);
  }
  if (answer !== "ok") throw new CommandError(`${file} is damaged: ${String(answer)}`);
}

/** A copy is one file, without a log beside it, so that it can be moved about. */
function foldLog(file: string): void {
  const sqlite = new Database(file);
  sqlite.pragma("journal_mode = DELETE");
  sqlite.close();
}

export const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
