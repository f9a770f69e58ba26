/**
 * What ingest costs: time, memory and disk of the demonstration corpus on one and two reading threads, beside bare
 * insertion of the same texts into SQLite with a full-text index. Prints a table; passes and fails nothing.
 *
 *   node --import tsx test/bench/ingest.ts [--sizes 2000,57500,115000] [--threads 1,2]
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import Database from "better-sqlite3";
import { makeDemoDocument } from "../../data/demo/document.ts";
import { demoCommand } from "../../ingest/commands/demo.ts";
import { processEffects } from "../../ingest/effects.ts";

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "2000,57500" },
    threads: { type: "string", default: "1,2" },
    /** One measurement in a process of its own, so that memory is its own: "demo", "generate" or "bare". */
    child: { type: "string" },
    size: { type: "string", default: "2000" },
    file: { type: "string", default: "" },
  },
});

interface Measured {
  seconds: number;
  cpuSeconds: number;
  peakMegabytes: number;
}

/** Measures one way of filling a file in this process, and prints what it took as JSON. */
async function measure(kind: string, size: number, threads: number, file: string): Promise<void> {
  const began = performance.now();
  if (kind === "demo") {
    await demoCommand(
      { size, corpus: file, threads, json: true },
      { ...processEffects(), out: () => {}, err: () => {}, terminal: false },
    );
  } else if (kind === "bare") {
    const sqlite = new Database(file);
    sqlite.pragma("journal_mode = WAL");
    sqlite.pragma("synchronous = NORMAL");
    sqlite.exec(
      "CREATE TABLE texts (id INTEGER PRIMARY KEY, body TEXT); CREATE VIRTUAL TABLE fts USING fts5(body, content='', detail=full)",
    );
    const text = sqlite.prepare("INSERT INTO texts (id, body) VALUES (?, ?)");
    const fts = sqlite.prepare("INSERT INTO fts (rowid, body) VALUES (?, ?)");
    const insert = sqlite.transaction((from: number, to: number) => {
      for (let index = from; index < to; index += 1) {
        const body = makeDemoDocument(1, index, size).text;
        text.run(index + 1, body);
        fts.run(index + 1, body);
      }
    });
    for (let from = 0; from < size; from += 1000) insert(from, Math.min(size, from + 1000));
    sqlite.close();
  } else {
    let bytes = 0;
    for (let index = 0; index < size; index += 1) bytes += makeDemoDocument(1, index, size).text.length;
    if (bytes === 0) throw new Error("Nothing was generated");
  }
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const measured: Measured = {
    seconds: (performance.now() - began) / 1000,
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    peakMegabytes: maxRSS / 1024,
  };
  console.log(JSON.stringify(measured));
}

async function inOwnProcess(kind: string, size: number, threads: number, file: string): Promise<Measured> {
  const child = spawn(
    process.execPath,
    [
      "--import",
      "tsx",
      fileURLToPath(import.meta.url),
      "--child",
      kind,
      "--size",
      String(size),
      "--threads",
      String(threads),
      "--file",
      file,
    ],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  let out = "";
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  await once(child, "close");
  return JSON.parse(out.trim().split("\n").at(-1) ?? "{}");
}

if (values.child) await measure(values.child, Number(values.size), Number(values.threads), values.file);
else {
  console.log(
    `${cpus().length} cores, ${cpus()[0]?.model ?? "unknown"}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)} at the start`,
  );
  console.log("| what | decisions | seconds | a second | CPU s | peak MB | file MB | KB a decision |");
  console.log("|---|---|---|---|---|---|---|---|");
  for (const size of values.sizes.split(",").map(Number)) {
    const ways: [string, string, number][] = [
      ["generating alone", "generate", 0],
      ["generating and bare insertion", "bare", 0],
      ...values.threads
        .split(",")
        .map((n): [string, string, number] => [
          `ingest, ${n} reading thread${n === "1" ? "" : "s"}`,
          "demo",
          Number(n),
        ]),
    ];
    for (const [label, kind, threads] of ways) {
      const dir = mkdtempSync(join(tmpdir(), "redress-bench-"));
      const file = join(dir, "bench.db");
      const m = await inOwnProcess(kind, size, threads, file);
      const bytes = kind === "generate" ? 0 : statSync(file).size;
      console.log(
        `| ${label} | ${size} | ${m.seconds.toFixed(1)} | ${(size / m.seconds).toFixed(0)} | ${m.cpuSeconds.toFixed(1)} | ${m.peakMegabytes.toFixed(0)} | ${(bytes / 1e6).toFixed(0)} | ${(bytes / 1e3 / size).toFixed(1)} |`,
      );
      rmSync(dir, { recursive: true, force: true });
    }
  }
}
