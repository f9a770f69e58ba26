/** `ingest import DIR|FILE`: reads an export of Redress in again, text by text, through the present parser. */
import { createReadStream, existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { createGunzip } from "node:zlib";
import { z } from "zod";
import { CommandError, type Effects } from "../effects.ts";
import { type Kept, keepResults } from "../keep.ts";
import { startProgress } from "../progress.ts";
import { Budget } from "../sources/archive-limits.ts";
import { readJsonLines } from "../sources/json-lines.ts";
import type { Quarantine, SourceItem } from "../sources/source.ts";
import { createPool, runInOrder } from "../workers/pool.ts";
import type { Task } from "../workers/tasks.ts";
import { type CommonOptions, openToFill, readCorrections } from "./context.ts";
import { manifestFaults } from "./export.ts";
import { reportKept } from "./report.ts";

export interface ImportOptions extends CommonOptions {
  threads?: number;
}

/** The corpus that is filled is of the export's kind; exit code 1 where the manifest or any text is refused. */
export async function importCommand(from: string, options: ImportOptions, effects: Effects): Promise<number> {
  const began = effects.now().getTime();
  if (!existsSync(from)) throw new CommandError(`There is no export at ${from}.`);
  const isFolder = statSync(from).isDirectory();
  if (isFolder) {
    const faults = await manifestFaults(from);
    if (faults.length > 0)
      throw new CommandError(`${from} was changed after it was written: ${faults.join("; ")}. Nothing was imported.`);
  }
  const file = isFolder ? join(from, "decisions.jsonl") : from;
  if (!existsSync(file)) throw new CommandError(`${from} holds no decisions.jsonl.`);
  const fictional = await isFictional(file);
  const corpus = await openToFill(options, { fictional });
  try {
    const run = corpus.writer.startRun(`import ${from}`, effects.now().toISOString());
    const progress = await startProgress("decisions", effects);
    const refused: Quarantine[] = [];
    const pool = await createPool(
      { fictional, corrections: readCorrections(corpus, effects) },
      statSync(file).size < 4e6 ? 0 : options.threads,
    );
    let kept: Kept;
    try {
      kept = await keepResults(corpus, runInOrder(pool, tasks(file, fictional, refused)), { progress });
    } finally {
      progress.stop();
      await pool.close();
    }
    kept.read += refused.length;
    kept.refused.unshift(...refused);
    corpus.writer.finishRun(run, { read: kept.read, ...kept.counts }, kept.refused, effects.now().toISOString());
    return reportKept(corpus, kept, effects, { ...options, seconds: (effects.now().getTime() - began) / 1000 });
  } finally {
    corpus.close();
  }
}

const lines = (file: string) => {
  const stream = createReadStream(file);
  return /\.gz$/i.test(file) ? stream.pipe(createGunzip()) : stream;
};

async function* tasks(file: string, fictional: boolean, refused: Quarantine[]): AsyncGenerator<Task> {
  let items: SourceItem[] = [];
  for await (const source of readJsonLines(file, lines(file), new Budget(), fictional)) {
    if ("quarantine" in source) {
      refused.push(source.quarantine);
      continue;
    }
    items.push(source.item);
    if (items.length >= 40) {
      yield { kind: "read", items };
      items = [];
    }
  }
  if (items.length > 0) yield { kind: "read", items };
}

const kindSchema = z.object({ fictional: z.boolean() });

/** The kind of the first record: an export holds one kind only, and every further line is checked against it. */
async function isFictional(file: string): Promise<boolean> {
  const { createInterface } = await import("node:readline");
  const stream = lines(file);
  try {
    for await (const line of createInterface({ input: stream })) {
      if (line.trim() === "") continue;
      const parsed = kindSchema.safeParse(JSON.parse(line));
      return parsed.success && parsed.data.fictional;
    }
  } catch {
    // No JSON: the reader of the lines says so, line by line.
  } finally {
    stream.destroy();
  }
  return false;
}
