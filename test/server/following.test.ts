/** A corpus that is worth a thread: the thread reads what has changed, the others take it over, nobody waits. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openCorpus } from "../../data/corpus.ts";
import { openShared, share } from "../../server/shared-snapshot.ts";
import { loadSnapshot, readCorpus, State } from "../../server/state.ts";
import { makeDecision } from "../support/decisions.ts";
import { corpusOf, openApp } from "../support/search-app.ts";

const folder = mkdtempSync(join(tmpdir(), "redress-following-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const refOf = (n: number) =>
  `24 9${String(Math.floor(n / 1000)).padStart(2, "0")} ${String(n % 1000).padStart(3, "0")}`;
const decisions = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) =>
    makeDecision({ ref: refOf(from + i), text: [`The Council lost form ${from + i}.`, "The wheelbarrow was late."] }),
  );

describe("what one thread reads and another opens", () => {
  it("is the same", () => {
    const corpus = corpusOf(decisions(0, 30));
    const read = loadSnapshot(corpus);
    const opened = openShared(share(readCorpus(corpus)));
    expect(opened.columns).toEqual(read.columns);
    expect(Buffer.from(opened.terms.text)).toEqual(Buffer.from(read.terms.text));
    expect(opened.joint).toEqual(read.joint);
    const state = new State(corpus, share(readCorpus(corpus)));
    expect(state.current().orders).toEqual(read.orders);
    expect(state.current().docOfId).toEqual(read.docOfId);
    corpus.close();
  });
});

describe.each([
  ["with the index in memory", "memory", 60],
  ["with FTS5", "fts5", 2_000],
] as const)("a corpus that grows, %s", (_what, engine, size) => {
  it("shows what was added within seconds, to short searches and to those in a thread, always of one state", async () => {
    const file = join(folder, `${engine}.db`);
    corpusOf(decisions(0, size), file).close();
    const writer = openCorpus(file, { mode: "write" });
    const held = await openApp(openCorpus(file, { mode: "read" }), { engine, workers: 1 });
    // From the moment that the thread follows, the service itself never reads the corpus again.
    await expect
      .poll(async () => (await held.get("/metrics")).body, { timeout: 20_000 })
      .toMatch(/^redress_follows_corpus 1$/m);
    for (let more = 0; more < 3; more += 1) {
      const [added] = decisions(size + more, size + more + 1);
      if (added) writer.save(added, { bytes: new Uint8Array([more]) });
      const total = size + more + 1;
      await expect.poll(async () => (await held.search("wheelbarrow")).total, { timeout: 20_000 }).toBe(total);
      const reply = await held.search("wheelbarrow late OR form", "limit=1&sort=added");
      expect(reply.corpus.hash).toBe(writer.state().hash);
      expect(reply.total).toBe(total);
      expect(reply.results[0]?.ref).toBe(refOf(size + more));
    }
    writer.writer.remove(`24-900-00${1}`, "asked for");
    await expect.poll(async () => (await held.search("wheelbarrow")).total, { timeout: 20_000 }).toBe(size + 2);
    expect((await held.get("/api/v1/decisions/24-900-001")).statusCode).toBe(410);
    await held.close();
    writer.close();
  });
});
