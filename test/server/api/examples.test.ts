/** The examples of docs/api.md run as they stand, where their interpreter is there. */
import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDemo } from "../../support/operations.ts";
import type { SearchApp } from "../../support/search-app.ts";

const docs = readFileSync(resolve(import.meta.dirname, "../../../docs/api.md"), "utf8");
const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "redress-examples-"));
let held: SearchApp;
let origin = "";

beforeAll(async () => {
  held = await openDemo();
  origin = await held.app.listen({ port: 0, host: "127.0.0.1" });
});
afterAll(async () => {
  await held.close();
  rmSync(folder, { recursive: true, force: true });
});

const example = (language: string): string => {
  const found = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(docs)?.[1] ?? "";
  return found.replaceAll("http://127.0.0.1:8080", origin);
};

/** Says in one line why an example is not run. */
function isThere(program: string): boolean {
  try {
    execFileSync(program, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    console.warn(`The example for ${program} is not run: ${program} is not here.`);
    return false;
  }
}

describe("the examples of docs/api.md", () => {
  it.skipIf(!isThere("curl"))("for curl", async () => {
    const { stdout } = await run("sh", ["-ec", example("sh")], { cwd: folder });
    expect(stdout).toContain('"fictional":true');
    expect(stdout).toContain('"references":[');
    expect(readFileSync(join(folder, "remedies.csv"), "utf8")).toContain("apology");
  });
  it.skipIf(!isThere("python3"))("for Python", async () => {
    const { stdout } = await run("python3", ["-c", example("python")], { cwd: folder });
    expect(stdout).toMatch(/^\d+ decisions, \d+ with a symbolic payment$/m);
    const [, read, total] = /^(\d+) of (\d+) decisions upheld/m.exec(stdout) ?? [];
    expect(Number(read)).toBeGreaterThan(0);
    expect(read).toBe(total);
    expect(stdout).toMatch(/^\d+ councils in the funnel$/m);
  });
  it.skipIf(!isThere("Rscript"))("for R", async () => {
    await run("Rscript", ["-e", example("r")], { cwd: folder });
  });
});
