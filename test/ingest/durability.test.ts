/** Faults that a corpus survives: killed processes, a full disk, two writers at once, a folder that cannot be written. */
import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import Database from "better-sqlite3";
import { beforeEach, describe, expect, it } from "vitest";
import { openCorpus } from "../../data/corpus.ts";
import { sha256 } from "../../data/hash.ts";
import { verifyCorpus } from "../../data/verify.ts";
import { main } from "../../ingest/cli.ts";
import { makeDecision } from "../support/decisions.ts";
import { recordEffects } from "../support/effects.ts";
import { killLoop, startIngest } from "../support/kill-loop.ts";
import { decisionText } from "../support/texts.ts";

const PROJECT = resolve(import.meta.dirname, "../..");

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "redress-faults-"));
});

const batchOf = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => {
    const ref = `24 901 ${String(from + i).padStart(3, "0")}`;
    const bytes = Buffer.from(decisionText({ ref }).repeat(8));
    return { decision: makeDecision({ ref, source: { sha256: sha256(bytes), bytes: bytes.length } }), bytes };
  });

describe("kill -9", () => {
  it("leaves a corpus that verifies, from which the same command goes on to the same end", {
    timeout: 240_000,
  }, async () => {
    const demo = ["demo", "--size", "120", "--threads", "0"];
    const { size, hash } = await killLoop(demo, join(dir, "killed.db"), 4, 3_000);
    const whole = join(dir, "whole.db");
    expect((await startIngest([...demo, "--corpus", whole]).finished).code).toBe(0);
    const corpus = openCorpus(whole, { mode: "read" });
    expect({ size, hash }).toEqual({ size: corpus.state().size, hash: corpus.state().hash });
    corpus.close();
  });
});

describe("a full disk", () => {
  it("loses nothing that was kept, leaves no half batch, and goes on when there is room", () => {
    const corpus = openCorpus(join(dir, "full.db"), { mode: "write", fictional: true });
    corpus.saveBatch(batchOf(0, 20));
    const before = corpus.state();
    const pages = Number(corpus.sqlite.pragma("page_count", { simple: true }));
    corpus.sqlite.pragma(`max_page_count = ${pages + 6}`);
    expect(() => corpus.saveBatch(batchOf(100, 200))).toThrow(/full/);
    expect(corpus.state()).toMatchObject({ hash: before.hash, size: before.size });
    expect(verifyCorpus(corpus).flatMap((check) => check.problems)).toEqual([]);
    corpus.sqlite.pragma("max_page_count = 1073741823");
    expect(corpus.saveBatch(batchOf(100, 200))).toHaveLength(200);
    expect(corpus.state().size).toBe(220);
    corpus.close();
  });
});

describe("two ingests at once", () => {
  it("both end well, and hold together what each read", { timeout: 120_000 }, async () => {
    const file = join(dir, "two.db");
    const runs = await Promise.all([
      startIngest(["demo", "--size", "80", "--threads", "0", "--corpus", file]).finished,
      startIngest(["demo", "--size", "80", "--threads", "0", "--corpus", file]).finished,
    ]);
    for (const run of runs) expect(run.code, run.err).toBe(0);
    const corpus = openCorpus(file, { mode: "read" });
    expect(corpus.state().size).toBe(80);
    expect(verifyCorpus(corpus).flatMap((check) => check.problems)).toEqual([]);
    corpus.close();
  });
});

describe("a damaged page", () => {
  it("is found by verify, which says to restore, and restore brings all back", async () => {
    const file = join(dir, "c.db");
    const corpus = openCorpus(file, { mode: "write", fictional: true });
    corpus.saveBatch(batchOf(0, 40));
    const { hash } = corpus.state();
    corpus.close();
    const backup = join(dir, "b.db");
    const effects = recordEffects();
    expect(await main(["backup", backup, "--corpus", file], effects)).toBe(0);
    // A page in the middle of a table is turned into nonsense, as a bad sector would.
    const raw = new Database(file);
    const page = Number(raw.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'faults'").pluck().get());
    raw.pragma("journal_mode = DELETE");
    raw.close();
    const { openSync, writeSync, closeSync } = await import("node:fs");
    const fd = openSync(file, "r+");
    writeSync(fd, Buffer.alloc(4096, 0xa5), 0, 4096, (page - 1) * 4096);
    closeSync(fd);
    const found = recordEffects();
    expect(await main(["verify", "--corpus", file], found)).toBe(1);
    expect([...found.lines, ...found.errors].join("\n")).toMatch(/restore/i);
    expect(await main(["restore", backup, "--corpus", file], recordEffects())).toBe(0);
    const restored = openCorpus(file, { mode: "read" });
    expect(restored.state().hash).toBe(hash);
    restored.close();
  });
});

/** True where this user may mount a small file system in memory, to fill it. */
function mountSmall(folder: string): boolean {
  return spawnSync("mount", ["-t", "tmpfs", "-o", "size=3m", "redress-test", folder], { stdio: "ignore" }).status === 0;
}

function writeTexts(folder: string, from: number, to: number): void {
  mkdirSync(folder);
  for (let n = from; n < to; n += 1)
    writeFileSync(join(folder, `${n}.txt`), decisionText({ ref: `24 001 ${String(n).padStart(3, "0")}` }));
}

describe("a file system that is full", () => {
  it("ends an ingest with words, loses nothing that was kept, and lets it go on elsewhere", async (test) => {
    const folder = join(dir, "small");
    mkdirSync(folder);
    if (!mountSmall(folder)) test.skip("no file system can be mounted here");
    try {
      const [some, more] = [join(dir, "some"), join(dir, "more")];
      writeTexts(some, 0, 40);
      writeTexts(more, 40, 900);
      const file = join(folder, "c.db");
      const first = await startIngest(["files", some, "--threads", "0", "--corpus", file]).finished;
      expect(first.code, first.err).toBe(0);
      const filled = await startIngest(["files", more, "--threads", "0", "--corpus", file]).finished;
      expect(filled.code).toBe(1);
      expect(filled.err).toMatch(/The disk is full\. What was reported as kept is kept/);
      const copy = join(dir, "copy.db");
      for (const part of ["", "-wal"]) if (existsSync(file + part)) copyFileSync(file + part, copy + part);
      const kept = openCorpus(copy, { mode: "read" });
      expect(kept.state().size).toBeGreaterThanOrEqual(40);
      expect(verifyCorpus(kept).flatMap((check) => check.problems)).toEqual([]);
      kept.close();
      const again = await startIngest(["files", more, "--threads", "0", "--corpus", copy]).finished;
      expect(again.code, again.err).toBe(0);
      const corpus = openCorpus(copy, { mode: "read" });
      expect(corpus.state().size).toBe(900);
      expect(verifyCorpus(corpus).flatMap((check) => check.problems)).toEqual([]);
      corpus.close();
    } finally {
      spawnSync("umount", [folder]);
    }
  });
});

describe("a folder that cannot be written", () => {
  it("is reported in words", async (test) => {
    const folder = join(dir, "locked");
    mkdirSync(folder);
    chmodSync(folder, 0o555);
    chmodSync(dir, 0o755);
    // The superuser may write everywhere, so that it is somebody else who tries: "nobody", by number.
    const isRoot = process.getuid?.() === 0;
    const who = isRoot ? { uid: 65_534, gid: 65_534 } : {};
    const args = ["bin/ingest.mjs", "demo", "--size", "3", "--threads", "0", "--corpus", join(folder, "c.db")];
    const env = { ...process.env, TMPDIR: mkdtempSync(join(tmpdir(), "redress-nobody-")) };
    if (isRoot) chownSync(env.TMPDIR, 65_534, 65_534);
    const made = spawnSync(process.execPath, args, { ...who, env, encoding: "utf8", cwd: PROJECT });
    if (made.error !== undefined || /EACCES.*(?:bin|node_modules)/.test(made.stderr))
      test.skip("another user may not read the program here");
    expect(made.status, made.stderr).toBe(1);
    expect(made.stderr).toMatch(/Cannot open .* for writing|cannot be written/);
    expect(made.stderr).not.toMatch(/\bat .*\.ts:/);
  });

  it("is reported in words for a file that is read-only, whoever asks", async () => {
    const file = join(dir, "ro.db");
    const corpus = openCorpus(file, { mode: "write", fictional: true });
    corpus.saveBatch(batchOf(0, 3));
    corpus.close();
    const copy = join(dir, "copy.db");
    copyFileSync(file, copy);
    const reader = openCorpus(copy, { mode: "read" });
    expect(() => reader.writer).toThrow(/opened for reading/);
    expect(() => reader.sqlite.exec("DELETE FROM decisions")).toThrow(/readonly/);
    reader.close();
  });
});

describe("the clock going back", () => {
  it("does not disturb the order in which decisions were added", async () => {
    const file = join(dir, "clock.db");
    await main(["demo", "--size", "3", "--threads", "0", "--corpus", file], recordEffects("2026-05-01T00:00:00Z"));
    const corpus = openCorpus(file, { mode: "write", fictional: true });
    corpus.writer.saveBatch([], "2020-01-01T00:00:00Z");
    const [first] = batchOf(500, 1);
    if (first) corpus.saveBatch([first]);
    const order = corpus.sqlite.prepare<[], { slug: string }>("SELECT slug FROM decisions ORDER BY added_seq").all();
    expect(order.at(-1)?.slug).toBe("24-901-500");
    corpus.close();
  });
});
