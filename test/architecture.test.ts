/** The walls of the house: who may import whom, no cycles, no barrels, no SQL in routes. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");
const ROOMS = ["data", "ingest", "server", "web"] as const;

function sourceFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (name === "dist" || name === "node_modules") return [];
    return statSync(path).isDirectory() ? sourceFiles(path) : /\.tsx?$/.test(name) ? [path] : [];
  });
}

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const IMPORT = /^\s*(import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?["'](\.{1,2}\/[^"']+)["']/gm;
const DYNAMIC = /\bimport\(\s*["'](\.{1,2}\/[^"']+)["']\s*\)/g;

function importsOf(path: string): Import[] {
  const text = readFileSync(path, "utf8");
  const rel = (specifier: string) =>
    relative(ROOT, resolve(dirname(path), specifier))
      .split(sep)
      .join("/");
  const from = relative(ROOT, path).split(sep).join("/");
  return [
    ...[...text.matchAll(IMPORT)].map((m) => ({ from, to: rel(m[3] ?? ""), typeOnly: m[2] !== undefined })),
    ...[...text.matchAll(DYNAMIC)].map((m) => ({ from, to: rel(m[1] ?? ""), typeOnly: false })),
  ];
}

const files = ROOMS.flatMap((room) => sourceFiles(join(ROOT, room)));
const imports = files.flatMap(importsOf);
const room = (path: string) => path.split("/")[0];

describe("walls", () => {
  const allowed = (i: Import): boolean => {
    const [from, to] = [room(i.from), room(i.to)];
    if (from === to) return true;
    switch (from) {
      case "data":
        return false;
      case "ingest":
        return to === "data";
      case "server":
        // The parser, where a request brings text; pages load the built render function by its address.
        return to === "data" || i.to === "ingest/pipeline.ts" || (to === "web" && i.typeOnly);
      case "web":
        return i.typeOnly && (to === "server" || to === "data");
      default:
        return false;
    }
  };

  it("are crossed by no import", () => {
    expect(imports.filter((i) => !allowed(i)).map((i) => `${i.from} imports ${i.to}`)).toEqual([]);
  });

  it("are not walked round by an export of another file", () => {
    const barrels = files.filter((path) => /^\s*export\s+(?:\*|\{[^}]*\})\s+from\s/m.test(readFileSync(path, "utf8")));
    expect(barrels.map((path) => relative(ROOT, path))).toEqual([]);
  });
});

describe("cycles", () => {
  it("there are none", () => {
    const edges = new Map<string, string[]>();
    for (const i of imports) if (!i.typeOnly) edges.set(i.from, [...(edges.get(i.from) ?? []), i.to]);
    const state = new Map<string, "open" | "done">();
    const cycles: string[] = [];
    const visit = (path: string, trail: string[]) => {
      if (state.get(path) === "done") return;
      if (state.get(path) === "open") {
        cycles.push([...trail.slice(trail.indexOf(path)), path].join(" > "));
        return;
      }
      state.set(path, "open");
      for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
      state.set(path, "done");
    };
    for (const path of edges.keys()) visit(path, []);
    expect(cycles).toEqual([]);
  });
});

describe("rooms keep to their work", () => {
  it("routes hold no SQL", () => {
    const routes = files.filter((path) => path.includes(`${sep}routes${sep}`));
    const sql = routes.filter((path) => /\.prepare\(|\bSELECT\b[\s\S]*\bFROM\b/.test(readFileSync(path, "utf8")));
    expect(sql.map((path) => relative(ROOT, path))).toEqual([]);
  });

  it("parsing, extraction and statistics do no input or output and read no clock", () => {
    const pure = files.filter((path) =>
      /^(ingest\/(read|parse|extract)|server\/statistics)\//.test(relative(ROOT, path).split(sep).join("/")),
    );
    const impure = pure.filter((path) =>
      /from "node:(fs|net|http|child_process|worker_threads)|\bDate\.now\(|new Date\(\)|Math\.random\(|\bfetch\(/.test(
        readFileSync(path, "utf8"),
      ),
    );
    expect(impure.map((path) => relative(ROOT, path))).toEqual([]);
  });
});
