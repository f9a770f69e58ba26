/**
 * The command line of ingest. Each command stands in `commands/` and is loaded only when it is asked for, so that
 * `parse` starts without opening SQLite.
 */
import { Command, CommanderError, InvalidArgumentError } from "commander";
import type { CrawlOptions } from "./commands/crawl.ts";
import type { EvaluateCommandOptions } from "./commands/evaluate.ts";
import { CommandError, type Effects, processEffects } from "./effects.ts";

/** Runs one command line. Returns the exit code; never ends the process itself. */
export async function main(args: readonly string[], effects: Effects = processEffects()): Promise<number> {
  let code = 0;
  const program = createProgram(effects, (exit) => {
    code = exit;
  });
  try {
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    if (error instanceof CommandError) {
      effects.err(error.message);
      return error.exitCode;
    }
    effects.err(sqliteTrouble(error) ?? (error instanceof Error ? (error.stack ?? error.message) : String(error)));
    return 1;
  }
}

/** What a fault of the database asks of the person at the terminal; null for other errors. */
function sqliteTrouble(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return null;
  if (/^SQLITE_(?:CORRUPT|NOTADB)/.test(error.code)) {
    return `The corpus is damaged (${error.message}). Restore the newest backup that verifies: npm run ingest -- restore BACKUP`;
  }
  if (/^SQLITE_FULL/.test(error.code)) {
    return "The disk is full. What was reported as kept is kept, the batch that was being written is not: make room and run the same command again.";
  }
  if (/^SQLITE_BUSY/.test(error.code)) {
    return "Another process has been writing to the corpus for a minute. Run the same command again when it has ended.";
  }
  if (/^SQLITE_(?:READONLY|CANTOPEN|IOERR)/.test(error.code)) {
    return `The corpus cannot be written here (${error.message}). Look at the rights of the file and its folder, and at the disk.`;
  }
  return null;
}

/** A whole number of at least `least`, as an option's value. */
const whole = (least: number) => (text: string) => {
  const value = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value) || value < least) {
    throw new InvalidArgumentError(`A whole number of at least ${least} is needed.`);
  }
  return value;
};

function createProgram(effects: Effects, exit: (code: number) => void): Command {
  const program = new Command("ingest")
    .description("Reads published Ombudsman decisions into a corpus, and looks after it")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => effects.out(text.replace(/\n$/, "")),
      writeErr: (text) => effects.err(text.replace(/\n$/, "")),
    });

  /** A command that works on a corpus. */
  const onCorpus = (name: string, description: string): Command =>
    program
      .command(name)
      .description(description)
      .option("--corpus <file>", "corpus file (default: the one of its kind in corpus/)")
      .option("--json", "results as JSON");
  const threads = ["--threads <n>", "reading threads (default: one a core; 0: none)", whole(0)] as const;

  program
    .command("parse")
    .description("print the records read from files or folders as JSON Lines; store nothing")
    .argument("<paths...>", "files or folders")
    .action(async (paths: string[]) => {
      const { parseCommand } = await import("./commands/parse.ts");
      exit(await parseCommand(paths, effects));
    });

  program
    .command("evaluate")
    .description("say how often the extraction is right, against labelled documents; print every miss")
    .argument("[gold...]", "labelled documents, .json or .jsonl, or folders of them (default: those of the project)")
    .option("--json", "results as JSON")
    .option(
      "--demo <n>",
      "score so many documents of the demonstration corpus as well (their figure flatters)",
      whole(0),
    )
    .option("--seed <n>", "seed of the demonstration documents (default: 1)", whole(0))
    .option("--write", "leave the table for the server to publish")
    .option("--tuning", "only the half of the project's own documents that rules may be tuned to")
    .option("--quiet", "without the misses")
    .action(async (gold: string[], options: EvaluateCommandOptions) => {
      const { evaluateCommand } = await import("./commands/evaluate.ts");
      exit(evaluateCommand(gold, options, effects));
    });

  onCorpus("files", "read decisions from files, folders and archives into the real corpus")
    .argument("<paths...>", "files, folders, .zip, .tar.gz, .warc or .jsonl as exported by Redress")
    .option(...threads)
    .action(async (paths: string[], options: { corpus?: string; json?: boolean; threads?: number }) => {
      const { filesCommand } = await import("./commands/files.ts");
      exit(await filesCommand(paths, options, effects));
    });

  onCorpus("demo", "make the fictional demonstration corpus")
    .option("--size <n>", "decisions to make (default: 2000)", whole(1))
    .option("--seed <n>", "seed of the generator (default: 1)", whole(0))
    .option(...threads)
    .action(async (options: { corpus?: string; json?: boolean; size?: number; seed?: number; threads?: number }) => {
      const { demoCommand } = await import("./commands/demo.ts");
      exit(await demoCommand(options, effects));
    });

  onCorpus("crawl", "read the Ombudsman's website into the real corpus, politely")
    .option("--since <day>", "decided on or after this day (default: 2014-04-01)")
    .option("--until <day>", "decided on or before this day (default: today)")
    .option("--council <name>", "one organisation only, by any of its names")
    .option("--category <name>", "one category or category/subcategory only")
    .option("--max <n>", "fetch at most so many decision pages")
    .option("--dry-run", "list what would be fetched; store nothing")
    .option("--delay <seconds>", "pause between requests (default: 5)")
    .option("--base <url>", "a mirror or a replica instead of the Ombudsman's website")
    .option("--contact <address>", "where the website's keepers reach you (default: REDRESS_CONTACT)")
    .option("--recheck <n>", "ask again for the n pages that were asked longest ago")
    .action(async (options: CrawlOptions) => {
      const { crawlCommand } = await import("./commands/crawl.ts");
      exit(await crawlCommand(options, effects));
    });

  onCorpus("import", "read an export of Redress in again")
    .argument("<from>", "folder of an export, or its decisions.jsonl")
    .option(...threads)
    .action(async (from: string, options: { corpus?: string; json?: boolean; threads?: number }) => {
      const { importCommand } = await import("./commands/import.ts");
      exit(await importCommand(from, options, effects));
    });

  onCorpus("reparse", "read every stored copy again with the present parser and corrections; say what changed")
    .option(...threads)
    .action(async (options: { corpus?: string; json?: boolean; threads?: number }) => {
      const { reparseCommand } = await import("./commands/reparse.ts");
      exit(await reparseCommand(options, effects));
    });

  onCorpus("verify", "check database, index, sources and records; say what is wrong and what to do").action(
    async (options: { corpus?: string; json?: boolean }) => {
      const { verifyCommand } = await import("./commands/verify.ts");
      exit(await verifyCommand(options, effects));
    },
  );

  onCorpus("stats", "say what the corpus holds").action(async (options: { corpus?: string; json?: boolean }) => {
    const { statsCommand } = await import("./commands/stats.ts");
    exit(await statsCommand(options, effects));
  });

  onCorpus("backup", "copy the corpus, also while it is served or filled")
    .argument("<file>", "where the copy goes")
    .action(async (file: string, options: { corpus?: string; json?: boolean }) => {
      const { backupCommand } = await import("./commands/backup.ts");
      exit(await backupCommand(file, options, effects));
    });

  onCorpus("restore", "put a backup in the place of the corpus; what was there is kept beside it")
    .argument("<backup>", "a file made by backup")
    .action(async (backup: string, options: { corpus?: string; json?: boolean }) => {
      const { restoreCommand } = await import("./commands/backup.ts");
      exit(await restoreCommand(backup, options, effects));
    });

  onCorpus("export", "write a dated bulk snapshot: SQLite, CSV, JSON Lines, description, manifest")
    .argument("[dir]", "folder that the snapshot's folder is made in (default: beside the corpus, served under /bulk/)")
    .action(async (dir: string | undefined, options: { corpus?: string; json?: boolean }) => {
      const { exportCommand } = await import("./commands/export.ts");
      exit(await exportCommand(dir, options, effects));
    });

  onCorpus("withdraw", "remove a decision and leave a tombstone, or keep one whose official page is gone")
    .argument("<slug>", "the decision's address, such as 24-014-093")
    .option("--keep", "serve the text of a decision that is withdrawn from the website again, with a notice")
    .option("--reason <text>", "why; kept with the tombstone")
    .action(async (slug: string, options: { corpus?: string; json?: boolean; keep?: boolean; reason?: string }) => {
      const { withdrawCommand } = await import("./commands/withdraw.ts");
      exit(await withdrawCommand(slug, options, effects));
    });

  onCorpus("sample", "draw a labelling sheet from the corpus, which evaluate reads back")
    .argument("<n>", "decisions to draw", whole(1))
    .option("--by <fields>", "strata: category, year, shape, outcome, type (default: category,year,shape)")
    .option("--seed <n>", "another seed draws other decisions (default: 1)", whole(0))
    .action(async (count: number, options: { corpus?: string; by?: string; seed?: number }) => {
      const { sampleCommand } = await import("./commands/sample.ts");
      exit(await sampleCommand(count, options, effects));
    });

  onCorpus("guidance", "read a saved page of the Ombudsman's guidance on remedies; figures on it count as seen")
    .argument("<file>", "the page as saved by a browser, .html or .txt")
    .action(async (file: string, options: { corpus?: string; json?: boolean }) => {
      const { guidanceCommand } = await import("./commands/guidance.ts");
      exit(guidanceCommand(file, options, effects));
    });

  onCorpus("official", "keep the Ombudsman's annual council figures, to measure coverage by")
    .argument("<file>", "CSV with columns such as Authority, Upheld, Not upheld, Total")
    .option("--year <year>", "the table's year, such as 2024-25, where the file does not say")
    .action(async (file: string, options: { corpus?: string; json?: boolean; year?: string }) => {
      const { officialCommand } = await import("./commands/official.ts");
      exit(await officialCommand(file, options, effects));
    });

  return program;
}
