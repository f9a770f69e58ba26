/** The corpus of the long tests: REDRESS_LOAD_CORPUS copied, else a demonstration of REDRESS_LOAD_SIZE made anew. */
import { spawnSync } from "node:child_process";
import { constants, copyFileSync, cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SIZE = process.env.REDRESS_LOAD_SIZE ?? "57500";
const CORPUS = process.env.REDRESS_LOAD_CORPUS;

/** Its file in `folder`; with the index, where the copied one has one. */
export function loadCorpusIn(folder: string): string {
  const file = join(folder, "load.db");
  if (CORPUS === undefined) {
    const args = ["bin/ingest.mjs", "demo", "--size", SIZE, "--corpus", file];
    const made = spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" });
    if (made.status !== 0) throw new Error(`The corpus was not made: ${made.stderr}`);
  } else {
    copyFileSync(CORPUS, file, constants.COPYFILE_FICLONE);
    if (existsSync(`${CORPUS}.index`)) cpSync(`${CORPUS}.index`, `${file}.index`, { recursive: true });
  }
  return file;
}
