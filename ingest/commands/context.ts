/** What commands on a corpus share: which file is meant, opening it, and its corrections. */
import { existsSync, readFileSync } from "node:fs";
import { type Corpus, openCorpus } from "../../data/corpus.ts";
import { authoritiesOf } from "../../data/corpus-authorities.ts";
import { CorpusError } from "../../data/corpus-error.ts";
import { correctionsFile, defaultCorpusFile, findServedCorpus, openForChange } from "../../data/corpus-files.ts";
import { type Correction, parseCorrections } from "../../data/corrections.ts";
import { CommandError, type Effects } from "../effects.ts";

export interface CommonOptions {
  corpus?: string;
  json?: boolean;
}

/** Opens the corpus that decisions of this kind go to; a new file is made where there is none. */
export async function openToFill(options: CommonOptions, kind: { fictional: boolean }): Promise<Corpus> {
  const file = options.corpus ?? defaultCorpusFile(kind);
  const authorities = await authoritiesOf(kind);
  return saying(() => openForChange(file, { ...kind, authorities: authorities.all }));
}

/** The corpus that is meant where a command works on what is there: --corpus, else the one that is served. */
export function openHeld(options: CommonOptions, mode: "read" | "write"): Corpus {
  return saying(() => openCorpus(heldFile(options), { mode }));
}

export function heldFile(options: CommonOptions): string {
  const file = options.corpus ?? findServedCorpus();
  if (file === null) {
    throw new CommandError(
      `No corpus holds anything yet. Make one with "npm run ingest -- files PATH…" (real decisions) or "npm run ingest -- demo" (fictional), or name one with --corpus FILE.`,
    );
  }
  return file;
}

/** The corrections beside the corpus. Lines that cannot be read are reported and passed over. */
export function readCorrections(corpus: Corpus, effects: Effects): Correction[] {
  const file = correctionsFile(corpus.file);
  if (corpus.file === ":memory:" || !existsSync(file)) return [];
  const { corrections, faults } = parseCorrections(readFileSync(file, "utf8"));
  for (const { line, message } of faults) effects.err(`${file}:${line}: not applied: ${message}`);
  return corrections;
}

/** Turns what is wrong with a corpus into a message for the terminal. */
export function saying<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof CorpusError) throw new CommandError(error.message);
    throw error;
  }
}
