/** Bulk snapshots (`ingest export`): where they lie beside a corpus, and what the newest of them hold. */
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

/** Folder of the snapshots of a corpus that are served under /bulk/. */
export function bulkFolder(corpusFile: string): string {
  return `${corpusFile}.bulk`;
}

export interface Snapshot {
  /** "redress-2026-11-21". */
  name: string;
  files: { name: string; bytes: number; sha256: string | null }[];
}

export const SNAPSHOT_NAME = /^redress-(?:fictional-)?\d{4}-\d{2}-\d{2}$/;
export const SNAPSHOT_FILE = /^[A-Za-z0-9_]+(?:\.[a-z]+)?$/;

/** The whole snapshots of a folder, newest first; those still being written have other names. */
export function listSnapshots(folder: string): Snapshot[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => SNAPSHOT_NAME.test(name))
    .sort()
    .reverse()
    .map((name) => {
      const dir = join(folder, name);
      const sums = readSums(dir);
      return {
        name,
        files: readdirSync(dir)
          .filter((file) => SNAPSHOT_FILE.test(file))
          .sort()
          .map((file) => ({ name: file, bytes: statSync(join(dir, file)).size, sha256: sums.get(file) ?? null })),
      };
    });
}

function readSums(dir: string): Map<string, string> {
  const manifest = join(dir, "SHA256SUMS");
  if (!existsSync(manifest)) return new Map();
  return new Map(
    readFileSync(manifest, "utf8")
      .split("\n")
      .flatMap((line): [string, string][] => {
        const [sum, file] = line.split("  ");
        return sum && file ? [[file, sum]] : [];
      }),
  );
}

/** Removes every snapshot beside a corpus: they hold what has just been withdrawn. Returns their names. */
export function dropSnapshots(corpusFile: string): string[] {
  const folder = bulkFolder(corpusFile);
  const names = listSnapshots(folder).map((snapshot) => snapshot.name);
  for (const name of names) rmSync(join(folder, name), { recursive: true, force: true });
  return names;
}
