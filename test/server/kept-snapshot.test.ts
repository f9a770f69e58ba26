import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { keep, readKept, stampOf } from "../../server/kept-snapshot.ts";
import { loadColumns } from "../../server/read-columns.ts";
import { loadTerms } from "../../server/search/terms.ts";
import { corpusOf } from "../support/analytics.ts";
import { makeDecision, makeRemedy } from "../support/decisions.ts";

const folder = mkdtempSync(join(tmpdir(), "redress-kept-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = join(folder, "corpus.db");
const corpus = corpusOf([makeDecision({ remedies: [makeRemedy()] }), makeDecision({ ref: "24 901 002" })]);
const made = { columns: loadColumns(corpus.sqlite), terms: loadTerms(corpus.sqlite) };
writeFileSync(file, "stands for a corpus: only its size and time are looked at");

test("what was kept comes back whole, for that very state and file only", async () => {
  const stamp = stampOf(file, made.columns.hash);
  expect(readKept(file, stamp)).toBeNull();
  await keep(file, stamp, made, 0);
  expect(readKept(file, stamp)).toEqual({ ...made, packed: expect.any(Uint8Array) });
  expect(readKept(file, stampOf(file, "another state"))).toBeNull();
  appendFileSync(file, " and it was changed by hand");
  expect(readKept(file, stampOf(file, made.columns.hash))).toBeNull();
});

test("a damaged or broken off file is not used", async () => {
  const stamp = stampOf(file, made.columns.hash);
  await keep(file, stamp, made, 0);
  const whole = readFileSync(`${file}.columns`);
  for (const at of [0, 33, 41, Math.floor(whole.length / 2), whole.length - 1]) {
    const damaged = Buffer.from(whole);
    damaged[at] = (damaged[at] ?? 0) ^ 1;
    writeFileSync(`${file}.columns`, damaged);
    expect(readKept(file, stamp)).toBeNull();
  }
  for (const length of [0, 10, 36, whole.length - 1]) {
    writeFileSync(`${file}.columns`, whole);
    truncateSync(`${file}.columns`, length);
    expect(readKept(file, stamp)).toBeNull();
  }
});

test("a small corpus is not kept, and a folder that cannot be written to is told", async () => {
  rmSync(`${file}.columns`, { force: true });
  const stamp = stampOf(file, made.columns.hash);
  await keep(file, stamp, made);
  expect(readKept(file, stamp)).toBeNull();
  await expect(keep(join(folder, "missing", "corpus.db"), stamp, made, 0)).rejects.toThrow(/ENOENT/);
});
