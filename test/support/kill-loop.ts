/** Kills real ingest processes at random moments and looks at what they leave. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { openCorpus } from "../../data/corpus.ts";
import { verifyCorpus } from "../../data/verify.ts";

const STARTER = fileURLToPath(new URL("../../bin/ingest.mjs", import.meta.url));

/** Starts an ingest; `finished` gives its exit code, null where it was killed. */
export function startIngest(args: readonly string[]): {
  kill(): void;
  finished: Promise<{ code: number | null; out: string; err: string }>;
} {
  const child = spawn(process.execPath, [STARTER, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    err += chunk;
  });
  return {
    kill: () => child.kill("SIGKILL"),
    finished: once(child, "close").then(([code]: unknown[]) => ({
      code: typeof code === "number" ? code : null,
      out,
      err,
    })),
  };
}

/** Kills after so many ms; the function given back calls it off. */
function killAfter(kill: () => void, ms: number): () => void {
  const timer = setTimeout(kill, ms);
  return () => clearTimeout(timer);
}

/** Kills up to 60 ms after the log of the corpus was seen to be written, at one of its first few times. */
function killWriting(kill: () => void, file: string): () => void {
  // A log is written from its beginning again once it was folded in: its time tells, its size does not.
  const writtenAt = (): number => statSync(`${file}-wal`, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  let times = 1 + Math.floor(Math.random() * 5);
  let before = writtenAt();
  let last: NodeJS.Timeout | undefined;
  const look = setInterval(() => {
    const now = writtenAt();
    if (now > before) times -= 1;
    before = now;
    if (times > 0 || last !== undefined) return;
    last = setTimeout(kill, Math.random() * 60);
  }, 2);
  return () => {
    clearInterval(look);
    clearTimeout(last);
  };
}

/**
 * Runs the same ingest again and again, killing it after a random time below `withinMs`, then (or where one was faster
 * than its killer) once to its end.
 * After each kill the corpus verifies, and holds no fewer decisions than after the one before, nor than were reported.
 */
export async function killLoop(
  args: readonly string[],
  file: string,
  rounds: number,
  withinMs: number,
): Promise<{ kills: number; partial: number; hash: string; size: number }> {
  let kills = 0;
  let partial = 0;
  let held = 0;
  let ended: { code: number | null; err: string } | null = null;
  for (let round = 0; round < rounds; round += 1) {
    const run = startIngest([...args, "--corpus", file]);
    // Every other one is hit while it writes: a moment after the log was written.
    const call = round % 2 === 0 ? killAfter(run.kill, 200 + Math.random() * withinMs) : killWriting(run.kill, file);
    const { code, err } = await run.finished;
    call();
    // What a line of progress has reported as done is kept, whatever comes after it.
    const reported = [...err.matchAll(/^(\d+) of \d+ fictional decisions/gm)].map((line) => Number(line[1]));
    if (code !== null) {
      ended = { code, err };
      break;
    }
    kills += 1;
    if (!existsSync(file)) continue;
    // A kill before the first commit leaves an empty file, which opening for writing makes a corpus that holds nothing.
    const corpus = openCorpus(file, { mode: "write" });
    const { size } = corpus.state();
    expect(verifyCorpus(corpus).flatMap((check) => check.problems)).toEqual([]);
    corpus.close();
    expect(size).toBeGreaterThanOrEqual(Math.max(held, ...reported));
    if (size > held) partial += 1;
    held = size;
  }
  const last = ended ?? (await startIngest([...args, "--corpus", file]).finished);
  expect(last.code, last.err).toBe(0);
  const corpus = openCorpus(file, { mode: "read" });
  const { hash, size } = corpus.state();
  expect(verifyCorpus(corpus).flatMap((check) => check.problems)).toEqual([]);
  corpus.close();
  return { kills, partial, hash, size };
}
