// The program as plain JavaScript. TypeScript could be read through tsx at every start, in every thread: that takes
// longer than all else that a start does. So the sources are bundled once into dist/HASH (half a second) and run from
// there. HASH is that of the sources: what was built of other ones is never run.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { getEnvironmentData, setEnvironmentData } from "node:worker_threads";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");

/** Where threads and processes begin. */
const ENTRIES = [
  "server/main.ts",
  "server/mcp-stdio.ts",
  "server/prepare.ts",
  "server/workers/counting-worker.ts",
  "server/workers/index-worker.ts",
  "server/workers/search-worker.ts",
  "ingest/cli.ts",
  "ingest/workers/worker.ts",
  "data/corpus-files.ts",
];
const builtName = (source) => source.replaceAll("/", "-").replace(/\.ts$/, "");

/** Threads learn here from which folder their process runs; none is noted where it runs from its sources. */
const NOTED = "redress program";

/** Hash over the names and texts of all that a build may read of ours. */
export function programHash() {
  const hash = createHash("sha256");
  const walk = (folder) => {
    const entries = readdirSync(join(root, folder), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else if (/\.(?:ts|json)$/.test(path))
        hash
          .update(`${path}\0`)
          .update(readFileSync(join(root, path)))
          .update("\0");
    }
  };
  for (const folder of ["data", "ingest", "server"]) walk(folder);
  return hash
    .update(readFileSync(fileURLToPath(import.meta.url)))
    .digest("hex")
    .slice(0, 16);
}

/** Files of ours are found from where the source stands, wherever its code runs. */
const placesOfSources = {
  name: "places of sources",
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      const place = JSON.stringify(relative(join(dist, "HASH"), path).replaceAll("\\", "/"));
      return { contents: text.replaceAll("import.meta.url", `new URL(${place}, import.meta.url).href`), loader: "ts" };
    });
  },
};

/** Builds the program where that is not done yet; its folder. Throws where it cannot be written. */
export async function buildProgram() {
  const hash = programHash();
  const folder = join(dist, hash);
  if (existsSync(folder)) return folder;
  const draft = join(dist, `.${process.pid}`);
  try {
    mkdirSync(draft, { recursive: true });
    const { build } = await import("esbuild");
    await build({
      absWorkingDir: root,
      entryPoints: Object.fromEntries(ENTRIES.map((source) => [builtName(source), source])),
      outdir: draft,
      outExtension: { ".js": ".mjs" },
      bundle: true,
      splitting: true,
      packages: "external",
      format: "esm",
      platform: "node",
      target: "node20",
      charset: "utf8",
      plugins: [placesOfSources],
      logLevel: "silent",
    });
    // Sources that changed meanwhile may be in it.
    if (programHash() !== hash) throw new Error("The sources are being changed");
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Another process may have been first.
    if (!existsSync(folder)) throw error;
  }
  removeOld(basename(folder));
  return folder;
}

/** So many earlier builds stay, and all of the last hour: processes may run from them. */
const KEPT = 3;
const KEPT_MS = 3_600_000;

function removeOld(present) {
  const others = readdirSync(dist)
    .filter((name) => /^[0-9a-f]{16}$/.test(name) && name !== present)
    .map((name) => ({ path: join(dist, name), at: statSync(join(dist, name)).mtimeMs }))
    .sort((a, b) => b.at - a.at);
  for (const { path, at } of others.slice(KEPT))
    if (Date.now() - at > KEPT_MS) rmSync(path, { recursive: true, force: true });
}

/** For starters: from now on this process and its threads run from the build, where there can be one. */
export async function runBuilt() {
  try {
    setEnvironmentData(NOTED, await buildProgram());
  } catch {
    // A folder that cannot be written to, or sources with a mistake: tsx runs them, or says what is wrong.
  }
}

let isRegistered = false;

/** The module of a source file (one of ENTRIES): as built where this process runs so, else through tsx. */
export async function load(source) {
  const folder = getEnvironmentData(NOTED);
  if (typeof folder === "string") return import(pathToFileURL(join(folder, `${builtName(source)}.mjs`)).href);
  if (!isRegistered) {
    const { register } = await import("tsx/esm/api");
    register();
    isRegistered = true;
  }
  return import(pathToFileURL(join(root, source)).href);
}
