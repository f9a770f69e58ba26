/** What can be set or called is documented: this fails when an option, a variable or a command is not. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { configSchema, environmentName } from "../server/config.ts";

const ROOT = resolve(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const operating = read("docs/operating.md");
const allDocs = [
  "README.md",
  ...readdirSync(join(ROOT, "docs"))
    .filter((n) => n.endsWith(".md"))
    .map((n) => `docs/${n}`),
]
  .map(read)
  .join("\n");

function files(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (name === "dist") return [];
    return statSync(join(ROOT, path)).isDirectory() ? files(path) : [path];
  });
}

describe("docs/operating.md", () => {
  it.each(Object.keys(configSchema.shape))("documents the option %s and its variable", (option) => {
    expect(operating).toContain(`\`--${option.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}\``);
    expect(operating).toContain(`\`${environmentName(option)}\``);
  });

  it("documents every environment variable that the code reads", () => {
    const sources = ["bin", "data", "ingest", "server", "web", "scripts", "test"].flatMap((folder) => {
      try {
        return files(folder);
      } catch {
        return [];
      }
    });
    const names = new Set(
      sources
        .filter((path) => /\.(m?ts|tsx|mjs)$/.test(path))
        .flatMap((path) => [...read(path).matchAll(/\bprocess\.env(?:\.([A-Z_]+)|\["([A-Z_]+)"\])/g)])
        .map((m) => m[1] ?? m[2] ?? ""),
    );
    expect([...names].filter((name) => name !== "CI" && !operating.includes(`\`${name}\``))).toEqual([]);
  });
});

describe("the commands of ingest", () => {
  const cli = read("ingest/cli.ts");
  const commands = [...cli.matchAll(/(?:onCorpus|\.command)\("([a-z-]+)/g)].map((m) => m[1] ?? "");
  const options = [...cli.matchAll(/\.option\("(--[a-z-]+)/g)].map((m) => m[1] ?? "");

  it.each([...new Set(commands)])("%s is documented", (command) => {
    expect(allDocs).toMatch(new RegExp(`(ingest -- |-- |\`)${command}\\b`));
  });
  it.each([...new Set(options)])("%s is documented", (option) => {
    expect(allDocs).toContain(option);
  });
});

describe("the options of the starters", () => {
  const declared = ["server/main.ts", "server/mcp-stdio.ts", "bin/start.mjs", "bin/mcp.mjs"].flatMap((path) =>
    [...read(path).matchAll(/option\("(--[a-z-]+)/gi)].map((m) => `${path} ${m[1]}`),
  );
  it.each([...new Set(declared)])("%s is documented", (of) => {
    const [path = "", option = ""] = of.split(" ");
    expect(path.includes("mcp") ? read("docs/api.md") : operating).toContain(option);
  });
});
