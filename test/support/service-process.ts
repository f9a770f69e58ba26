/** The service as operators run it: a process of its own (`npm start`), and what Linux says of its memory. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildWeb } from "./serve.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export interface ServiceProcess {
  /** "http://127.0.0.1:PORT". */
  origin: string;
  /** What it wrote so far, standard error included. */
  said(): string;
  /** Megabytes that are its own; pages of the mapped corpus, which the system takes back at will, are left out. */
  memory(): number;
  /** Asks it to end (SIGTERM); its exit code. */
  stop(): Promise<number | null>;
}

function collect(child: ChildProcess): () => string {
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk) => {
      said = (said + String(chunk)).slice(-100_000);
    });
  return () => said;
}

/** Starts `npm start` over a corpus on a free port; resolves when it is ready to answer. */
export async function startService(corpus: string, options: readonly string[] = []): Promise<ServiceProcess> {
  await buildWeb();
  const child = spawn(process.execPath, ["bin/start.mjs", "--corpus", corpus, "--port", "0", ...options], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = collect(child);
  const ended = once(child, "exit");
  let origin = "";
  while (origin === "") {
    if (child.exitCode !== null) throw new Error(`The service ended at once:\n${said()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    origin = /^Redress: (http:\S+)/m.exec(said())?.[1] ?? "";
  }
  return {
    origin,
    said,
    memory: () => {
      const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
      const of = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0) / 1024;
      return of("RssAnon") + of("RssShmem");
    },
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
      return child.exitCode;
    },
  };
}

/** Starts a script of the tests: the first line that it prints, and all of it at its end. */
export function startScript(
  path: string,
  args: readonly string[],
): { stop(): void; firstLine: Promise<string>; finished: Promise<string> } {
  const child = spawn(process.execPath, ["--import", "tsx", path, ...args], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const said = collect(child);
  const firstLine = new Promise<string>((resolve) => {
    const look = () => {
      const [line, rest] = said().split("\n");
      if (line !== undefined && rest !== undefined) resolve(line);
    };
    child.stdout.on("data", look);
  });
  return { stop: () => child.kill("SIGTERM"), firstLine, finished: once(child, "exit").then(said) };
}
