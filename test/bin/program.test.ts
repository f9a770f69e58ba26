/** The built program: run where it is that of the sources, built anew where it is not, done without where it cannot be. */
import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openCorpus } from "../../data/corpus.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
let project = "";

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "redress-program-"));
  for (const name of ["bin", "data", "ingest", "server", "package.json"])
    cpSync(join(ROOT, name), join(project, name), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(project, "node_modules"));
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

const run = (...args: string[]) => execFileSync(process.execPath, args, { cwd: project, encoding: "utf8" });
const builds = () => readdirSync(join(project, "dist"));
const say = (file: string, what: string) =>
  writeFileSync(join(project, file), `${readFileSync(join(project, file), "utf8")}\nconsole.log("${what}");\n`);
const ingest = () => run("bin/ingest.mjs", "--help");

describe("the built program", () => {
  it("makes, in threads of its own, the corpus that the sources make, and finds its files", () => {
    const file = join(project, "demo.db");
    const args = ["demo", "--size", "30", "--seed", "3", "--corpus"];
    run("bin/ingest.mjs", ...args, file);
    const sources = join(project, "sources.db");
    run(
      "--import",
      "tsx",
      "--input-type=module",
      "-e",
      `
      const { main } = await import("${ROOT}ingest/cli.ts");
      process.exitCode = await main(${JSON.stringify([...args, sources])});`,
    );
    const hash = (of: string) => {
      const corpus = openCorpus(of, { mode: "read" });
      const { size, hash } = corpus.state();
      corpus.close();
      return { size, hash };
    };
    expect(hash(file)).toEqual({ size: 30, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(hash(file)).toEqual(hash(sources));
  });

  it("is built once and run from there", () => {
    expect(ingest()).toContain("Usage:");
    const [folder, ...others] = builds();
    expect(others).toEqual([]);
    say(`dist/${folder}/ingest-cli.mjs`, "from the build");
    expect(ingest()).toContain("from the build");
    expect(builds()).toEqual([folder]);
  });

  it("is not run where a source has changed since", () => {
    const [old] = builds();
    say("ingest/cli.ts", "changed");
    const said = ingest();
    expect(said).toContain("changed");
    expect(said).not.toContain("from the build");
    expect(builds()).toHaveLength(2);
    expect(builds()).toContain(old);
  });

  it("keeps the builds of the last hour, and of earlier ones a few and no more", () => {
    const make = (what: string) => {
      say("ingest/cli.ts", what);
      ingest();
    };
    for (const what of ["a", "b", "c", "d"]) make(what);
    expect(builds()).toHaveLength(6);
    const earlier = Date.now() / 1000 - 7200;
    for (const name of builds()) utimesSync(join(project, "dist", name), earlier, earlier);
    make("e");
    expect(builds()).toHaveLength(4);
  });

  it("is done without where nothing can be written", () => {
    rmSync(join(project, "dist"), { recursive: true });
    writeFileSync(join(project, "dist"), "in the way");
    expect(ingest()).toContain("Usage:");
  });

  it("holds every module that a thread of ours begins with", () => {
    const starters = readFileSync(join(ROOT, "bin/program.mjs"), "utf8");
    const threads = ["server/workers", "ingest/workers"].flatMap((folder) =>
      readdirSync(join(ROOT, folder)).flatMap((name) => (name.endsWith(".mjs") ? [`${folder}/${name}`] : [])),
    );
    expect(threads.length).toBeGreaterThan(2);
    for (const thread of threads) expect(starters).toContain(`"${thread.replace(/\.mjs$/, ".ts")}"`);
  });
});
