/**
 * What a command may do to the world outside its corpus. Commands take it as an argument, so that a test passes
 * a recording one and no command writes to the terminal behind anybody's back.
 */
export interface Effects {
  /** Results: standard output, one whole line at a time. */
  out(line: string): void;
  /** Everything meant for a person: standard error, one line at a time. */
  err(line: string): void;
  /** True where standard error is a terminal, so that a moving progress bar is welcome. */
  terminal: boolean;
  /** The clock. Commands stamp runs with it; nothing that is extracted depends on it. */
  now(): Date;
}

/** An error whose message is meant for the person at the terminal, with the exit code that it ends in. */
export class CommandError extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode = 1) {
    super(message);
    this.name = "CommandError";
    this.exitCode = exitCode;
  }
}

/** The effects of the real process. A reader that closes the pipe early (`| head`) is no error. */
export function processEffects(): Effects {
  let closed = false;
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    closed = true;
  });
  return {
    out: (line) => {
      if (!closed) process.stdout.write(`${line}\n`);
    },
    err: (line) => {
      process.stderr.write(`${line}\n`);
    },
    terminal: process.stderr.isTTY === true,
    now: () => new Date(),
  };
}
