/**
 * The command line of ingest. Each command stands in `commands/` and is loaded only when it is asked for, so that
 * `parse` starts without opening SQLite.
 */
import { Command, CommanderError } from "commander";
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

function createProgram(effects: Effects, exit: (code: number) => void): Command {
  const program = new Command("ingest")
    .description("Reads published Ombudsman decisions into a corpus, and looks after it")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => effects.out(text.replace(/\n$/, "")),
      writeErr: (text) => effects.err(text.replace(/\n$/, "")),
    });

  program
    .command("parse")
    .description("print the records read from files or folders as JSON Lines; store nothing")
    .argument("<paths...>", "files or folders")
    .action(async (paths: string[]) => {
      const { parseCommand } = await import("./commands/parse.ts");
      exit(await parseCommand(paths, effects));
    });

  return program;
}
