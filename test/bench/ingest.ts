/**
 * What ingest costs: time, processor time, memory and disk of `demo`, `files` and `reparse` on one and two reading
 * threads, each beside the bare cost of the same texts into SQLite with a full-text index. Prints a table; passes and
 * fails nothing.
 *
 *   node --import tsx test/bench/ingest.ts [--sizes 2000,57500,115000] [--threads 1,2] [--what demo,reparse,files]
 *     [--dir FOLDER]   keeps corpus and texts there, so that a later run of one size need not make them again
 *
 * Peak memory is that of the process's own pages (Linux: RssAnon, sampled), else the largest resident set.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { z } from "zod";
import { makeDemoDocument } from "../../data/demo/document.ts";

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "2000,57500" },
    threads: { type: "string", default: "1,2" },
    what: { type: "string", default: "demo,reparse,files" },
    dir: { type: "string" },
  },
});
const THREADS = values.threads.split(",").map(Number);

const measuredSchema = z.object({ seconds: z.number(), cpuSeconds: z.number(), peakMegabytes: z.number() });
type Measured = z.infer<typeof measuredSchema>;

/** Megabytes of the process's own memory now; 0 where the system does not say. */
function ownMemory(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(/^RssAnon:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

async function measure(way: string, size: number, threads: number, file: string, folder: string): Promise<Measured> {
  const script = fileURLToPath(new URL("./ingest-ways.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", script, way, String(size), String(threads), file, folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let out = "";
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, ownMemory(child.pid));
  }, 100);
  await once(child, "close");
  clearInterval(watch);
  const measured = measuredSchema.parse(JSON.parse(out.trim().split("\n").at(-1) ?? "{}"));
  return peak > 0 ? { ...measured, peakMegabytes: peak } : measured;
}

function row(label: string, size: number, m: Measured, bytes: number): void {
  const cells = [
    label,
    size.toLocaleString("en-GB"),
    m.seconds.toFixed(1),
    (size / m.seconds).toFixed(0),
    m.cpuSeconds.toFixed(1),
    m.peakMegabytes.toFixed(0),
    bytes === 0 ? "" : (bytes / 1e6).toFixed(0),
    bytes === 0 ? "" : (bytes / 1e3 / size).toFixed(1),
  ];
  console.log(`| ${cells.join(" | ")} |`);
}

const bytesOf = (file: string): number => (existsSync(file) ? statSync(file).size : 0);

/** `way` with its bare cost and on so many threads; `file` is left as the last run left it. */
async function compare(way: "demo" | "reparse" | "files", size: number, file: string, folder: string): Promise<void> {
  row(`${way}: bare insertion`, size, await measure(`${way}-bare`, size, 0, file, folder), bytesOf(`${file}.bare`));
  rmSync(`${file}.bare`);
  for (const threads of THREADS) {
    if (way !== "reparse") for (const part of ["", "-wal", "-shm"]) rmSync(file + part, { force: true });
    const label = `${way}: ${threads} reading thread${threads === 1 ? "" : "s"}`;
    row(label, size, await measure(way, size, threads, file, folder), bytesOf(file));
  }
}

console.log(
  `${cpus().length} cores, ${cpus()[0]?.model ?? "unknown"}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)} at the start`,
);
console.log("| what | decisions | seconds | a second | CPU s | peak MB | file MB | KB a decision |");
console.log("|---|---|---|---|---|---|---|---|");
for (const size of values.sizes.split(",").map(Number)) {
  const dir = values.dir ?? mkdtempSync(join(tmpdir(), "redress-bench-"));
  mkdirSync(dir, { recursive: true });
  const folder = join(dir, "texts");
  const what = new Set(values.what.split(","));
  try {
    if (what.has("demo")) {
      row("generating alone", size, await measure("generate", size, 0, "", ""), 0);
      await compare("demo", size, join(dir, "demo.db"), folder);
    }
    if (what.has("reparse")) {
      const file = join(dir, "demo.db");
      if (!existsSync(file)) await measure("demo", size, Math.max(...THREADS), file, folder);
      await compare("reparse", size, file, folder);
    }
    if (values.dir === undefined) rmSync(join(dir, "demo.db"), { force: true });
    if (what.has("files")) {
      const isThere = existsSync(folder);
      mkdirSync(folder, { recursive: true });
      for (let n = 0; n < size && !isThere; n += 1) {
        const { name, text } = makeDemoDocument(1, n, size);
        writeFileSync(join(folder, name.replaceAll("/", "-")), text);
      }
      await compare("files", size, join(dir, "real.db"), folder);
    }
  } finally {
    if (values.dir === undefined) rmSync(dir, { recursive: true, force: true });
  }
}
