/**
 * The command line of ingest. Each command stands in `commands/` and is loaded only when it is asked for, so that
 * `parse` starts without opening SQLite.
 */
import { Command, CommanderError, InvalidArgumentError } from "commander";
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
    effects.err(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return 1;
  }
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

  return program;
}
