/** What a process of its own makes before the service starts upon a large corpus. */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Corpus, openCorpus } from "../../data/corpus.ts";
import { indexFolderOf } from "../../data/corpus-files.ts";
import { isKept, readKept, stampOf } from "../../server/kept-snapshot.ts";
import { prepareColumns, prepareIndex } from "../../server/prepare.ts";
import { loadColumns } from "../../server/read-columns.ts";
import { CorpusIndex } from "../../server/search/memory/corpus-index.ts";
import { IndexFolder } from "../../server/search/memory/index-folder.ts";
import { demoCorpusFile } from "../support/serve.ts";

const folder = mkdtempSync(join(tmpdir(), "redress-prepare-"));
const file = join(folder, "demo.db");
let corpus: Corpus;
beforeAll(() => {
  cpSync(demoCorpusFile(), file);
  corpus = openCorpus(file, { mode: "read" });
});
afterAll(() => {
  corpus.close();
  rmSync(folder, { recursive: true, force: true });
});

it("keeps the columns, once", async () => {
  const stamp = () => stampOf(file, corpus.state().hash);
  expect(isKept(file, stamp())).toBe(false);
  await prepareColumns(corpus, 0)?.done;
  expect(isKept(file, stamp())).toBe(true);
  expect(readKept(file, stamp())?.columns).toEqual(loadColumns(corpus.sqlite));
  expect(prepareColumns(corpus, 0)).toBeNull();
}, 60_000);

it("builds the index, once", async () => {
  const { size } = corpus.state();
  const held = new IndexFolder(indexFolderOf(file));
  expect(held.unusable()).toBe("there is none yet");
  await prepareIndex(file, size, 0)?.done;
  expect(held.unusable()).toBeNull();
  const index = new CorpusIndex(corpus.sqlite, held);
  expect(index.load()).toBeNull();
  expect(index.isCurrent()).toBe(true);
  expect(index.size.docs).toBe(size);
  expect(prepareIndex(file, size, 0)).toBeNull();
}, 60_000);

it("leaves a small corpus to the service, and can be stopped", async () => {
  expect(prepareColumns(corpus)).toBeNull();
  rmSync(indexFolderOf(file), { recursive: true });
  expect(prepareIndex(file, corpus.state().size)).toBeNull();
  const preparation = prepareIndex(file, corpus.state().size, 0);
  preparation?.stop();
  await preparation?.done;
  expect(new IndexFolder(indexFolderOf(file)).unusable()).toBe("there is none yet");
}, 60_000);
