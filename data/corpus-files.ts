/** Where corpora live when nobody says otherwise, and which of them is served. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { Authority } from "./authorities.ts";
import { type Corpus, openCorpus } from "./corpus.ts";

const project = fileURLToPath(new URL("..", import.meta.url));

/** The file of its kind in the project folder. */
export function defaultCorpusFile(kind: { fictional: boolean }): string {
  return join(project, "corpus", kind.fictional ? "demo.db" : "real.db");
}

/** The real corpus if it holds anything, else the demonstration, else null. */
export function findServedCorpus(): string | null {
  for (const fictional of [false, true]) {
    const file = defaultCorpusFile({ fictional });
    if (existsSync(file) && holdsAnything(file)) return file;
  }
  return null;
}

/** True where the corpus holds at least one decision. */
export function holdsAnything(file: string): boolean {
  const corpus = openCorpus(file, { mode: "read" });
  try {
    return corpus.state().size > 0;
  } finally {
    corpus.close();
  }
}

const settingsSchema = z.object({ size: z.int(), seed: z.int() });

/** The settings of a demonstration whose making was broken off; null where the corpus is whole or no demonstration. */
export function unfinishedDemo(file: string): { size: number; seed: number } | null {
  const corpus = openCorpus(file, { mode: "read" });
  try {
    if (!corpus.fictional) return null;
    const settings = settingsSchema.safeParse(JSON.parse(corpus.meta("demo") ?? "null"));
    const finished = corpus.sqlite
      .prepare<[], string | null>("SELECT finished_at FROM runs WHERE command LIKE 'demo%' ORDER BY id DESC LIMIT 1")
      .pluck()
      .get();
    return settings.success && finished === null ? settings.data : null;
  } finally {
    corpus.close();
  }
}

/** The corrections that people made stand beside the corpus. */
export function correctionsFile(corpusFile: string): string {
  return join(dirname(corpusFile), "corrections.jsonl");
}

/** Hash of the tables in data/reference: part of the corpus hash, since figures are read through them. */
export function referenceHash(): string {
  const folder = new URL("./reference/", import.meta.url);
  const hash = createHash("sha256");
  for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(new URL(name, folder)));
  return hash.digest("hex");
}

/** Opens a corpus for changing, with the authorities of its kind loaded into it. */
export function openForChange(file: string, kind: { fictional: boolean; authorities: readonly Authority[] }): Corpus {
  const corpus = openCorpus(file, { mode: "write", fictional: kind.fictional });
  corpus.writer.loadReference(kind.authorities, referenceHash());
  return corpus;
}

/** What the server keeps beside a corpus to start quickly: its index in memory and its columns. Both are made anew. */
export const indexFolderOf = (corpusFile: string): string => `${corpusFile}.index`;
export const columnsFileOf = (corpusFile: string): string => `${corpusFile}.columns`;

/** Removes what was derived from the words of a corpus, so that a removed decision leaves no word behind. */
export function dropDerived(corpusFile: string): void {
  rmSync(indexFolderOf(corpusFile), { recursive: true, force: true });
  rmSync(columnsFileOf(corpusFile), { force: true });
}
