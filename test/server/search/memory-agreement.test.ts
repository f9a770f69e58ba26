/** The index in memory gives the very replies of FTS5, whatever is typed, before and after changes and restarts. */
import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Corpus, openCorpus } from "../../../data/corpus.ts";
import { indexFolderOf } from "../../../data/corpus-files.ts";
import { indexRowOf } from "../../../data/corpus-rows.ts";
import { openSegment } from "../../../server/search/memory/segment.ts";
import { JUDGED } from "../../bench/search-queries.ts";
import { makeDecision } from "../../support/decisions.ts";
import { ownCopy, TwoEngines, typedQueries } from "../../support/engines.ts";
import { demoCorpusFile } from "../../support/serve.ts";

const bytes = new TextEncoder().encode("page");

describe("both engines", () => {
  let file: string;
  let writer: Corpus;
  let engines: TwoEngines;

  beforeAll(() => {
    file = ownCopy(demoCorpusFile());
    writer = openCorpus(file, { mode: "write" });
    engines = new TwoEngines(file);
    engines.refresh();
    engines.index.save();
  });
  afterAll(() => {
    engines.close();
    writer.close();
  });

  const agreeOnTyped = (numRuns: number) =>
    fc.assert(
      fc.property(typedQueries(engines), (query) => {
        engines.agree(query);
      }),
      { numRuns },
    );
  const slugAt = (place: number) => engines.snapshot.columns.slug[place] ?? "";

  it("agree on the judged queries", () => {
    for (const { q } of JUDGED.slice(0, 40)) engines.agree({ q });
  });

  it("agree on whatever is typed", () => agreeOnTyped(150));

  it("agree after decisions were added, changed, withdrawn and removed, and find them so", () => {
    const added = makeDecision({ ref: "25 777 001", text: ["The zeppelins of the Council were late."] });
    writer.save(added, { bytes });
    engines.refresh();
    expect(engines.agree({ q: "zeppelin" }).results.map(({ slug }) => slug)).toEqual([added.slug]);

    const changed = { ...added, sections: makeDecision({ text: ["The airships of the Council were late."] }).sections };
    expect(writer.save({ ...changed, source: { ...changed.source, sha256: "1".repeat(64) } }, { bytes })).toBe(
      "changed",
    );
    engines.refresh();
    expect(engines.agree({ q: "zeppelin" }).total).toBe(0);
    expect(engines.agree({ q: "airships" }).total).toBe(1);

    const withdrawn = slugAt(3);
    writer.writer.withhold(withdrawn, "2026-01-01");
    writer.writer.remove(slugAt(5), "asked for");
    engines.refresh();
    expect(engines.agree({ q: "council", limit: "100" }).results.map(({ slug }) => slug)).not.toContain(withdrawn);
    agreeOnTyped(60);

    writer.writer.keep(withdrawn, indexRowOf);
    engines.refresh();
    expect(engines.index.size.segments).toBeGreaterThan(2);
    agreeOnTyped(60);
  });

  it("agree after small segments were folded, and the words of what is gone leave the files", () => {
    const held = writer.save(makeDecision({ ref: "25 777 009", text: ["Quetzalcoatlus"] }), { bytes });
    expect(held).toBe("added");
    engines.refresh();
    engines.index.save();
    const folder = indexFolderOf(file);
    const words = () =>
      readdirSync(folder).some((name) =>
        readFileSync(join(folder, name), "latin1").toLowerCase().includes("quetzalcoatlus"),
      );
    expect(words()).toBe(true);
    writer.writer.remove("25-777-009", "asked for");
    engines.refresh();
    expect(engines.index.fold()).toBe(true);
    engines.memory.offer(engines.index.shared());
    engines.index.save();
    expect(words()).toBe(false);
    agreeOnTyped(40);
  });

  it("agree after a restart from disk, also where the corpus has moved on", () => {
    engines.close();
    writer.save(makeDecision({ ref: "25 777 002", text: ["The velocipede was late."] }), { bytes });
    engines = new TwoEngines(file);
    expect(engines.index.load()).toBeNull();
    expect(engines.index.isCurrent()).toBe(false);
    engines.refresh();
    expect(engines.agree({ q: "velocipede" }).total).toBe(1);
    agreeOnTyped(40);
    engines.index.save();
    const again = new TwoEngines(file);
    expect(again.index.load()).toBeNull();
    expect(again.index.isCurrent()).toBe(true);
    again.refresh();
    expect(again.agree({ q: "velocipede" }).total).toBe(1);
    again.close();
  });

  it("write again what was deleted from the disk", () => {
    const folder = indexFolderOf(file);
    for (const name of readdirSync(folder).filter((held) => held.endsWith(".seg"))) rmSync(join(folder, name));
    writer.save(makeDecision({ ref: "25 777 003", text: ["The penny-farthing was late."] }), { bytes });
    engines.refresh();
    expect(engines.index.fold()).toBe(true);
    engines.memory.offer(engines.index.shared());
    engines.index.save();
    expect(engines.agree({ q: '"penny farthing"' }).total).toBe(1);
    const again = new TwoEngines(file);
    expect(again.index.load()).toBeNull();
    again.refresh();
    expect(again.agree({ q: "velocipede" }).total).toBe(1);
    again.close();
  });

  it("agree where a card is damaged: it is not used", () => {
    const folder = indexFolderOf(file);
    const before = engines.agree({ q: "council" });
    for (const name of readdirSync(folder).filter((held) => held.endsWith(".seg"))) {
      const path = join(folder, name);
      const content = readFileSync(path);
      const cards = content.indexOf('{"slug"');
      content[cards + 12]! ^= 1;
      writeFileSync(path, content);
    }
    const again = new TwoEngines(file);
    expect(again.index.load()).toBeNull();
    again.refresh();
    expect(again.agree({ q: "council", limit: "100" }).total).toBe(before.total);
    again.close();
  });

  it("agree where texts behind the cards are damaged: the corpus has them", () => {
    const whole = new TwoEngines(ownCopy(demoCorpusFile()));
    whole.refresh();
    for (const { buffer, file: path } of whole.index.shared().segments) {
      if (path === null) continue;
      const { cardStart, textStart, docs } = openSegment(buffer);
      const content = readFileSync(path);
      for (let d = 0; d + 1 < docs; d++) content.fill("x", textStart[d]! * 4, cardStart[d + 1]! * 4);
      writeFileSync(path, content);
    }
    const { results } = whole.agree({ q: "council", limit: "100" });
    expect(results.flatMap(({ passages }) => passages.map(({ text }) => text)).join()).not.toContain("xxx");
    whole.close();
  });

  it("are built again from files that are cut short, damaged or of another version", () => {
    const folder = indexFolderOf(file);
    const segment = join(folder, readdirSync(folder).find((name) => name.endsWith(".seg")) ?? "");
    const manifest = join(folder, "manifest.json");
    const harms: (() => void)[] = [
      () => truncateSync(segment, 1000),
      () => {
        const content = readFileSync(segment);
        // Behind the cards stands the segment.
        content[content.length - 500]! ^= 1;
        writeFileSync(segment, content);
      },
      () => writeFileSync(manifest, readFileSync(manifest, "utf8").slice(0, 40)),
      () => writeFileSync(manifest, readFileSync(manifest, "utf8").replace('"format":', '"format":9')),
      () => writeFileSync(manifest, readFileSync(manifest, "utf8").replace(/[0-9a-f]{16}\.seg/, "../../demo.seg")),
    ];
    const sound = readdirSync(folder).map((name) => ({ name, content: readFileSync(join(folder, name)) }));
    for (const harm of harms) {
      for (const { name, content } of sound) writeFileSync(join(folder, name), content);
      harm();
      const again = new TwoEngines(file);
      expect(again.index.load()).not.toBeNull();
      again.refresh();
      expect(again.agree({ q: "velocipede" }).total).toBe(1);
      again.close();
    }
  });
});
