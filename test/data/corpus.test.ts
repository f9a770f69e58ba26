/** What the corpus promises: identity, versions, the order-independent hash, withdrawal, kinds kept apart. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { type Corpus, openCorpus } from "../../data/corpus.ts";
import { CorpusError } from "../../data/corpus-error.ts";
import { indexRowOf } from "../../data/corpus-rows.ts";
import type { Decision } from "../../data/decision.ts";
import { sha256 } from "../../data/hash.ts";
import { verifyCorpus } from "../../data/verify.ts";
import { type DecisionSpec, makeDecision, makeRemedy } from "../support/decisions.ts";

/** A decision with bytes that are its own, as if read from a file of them. */
function item(spec: DecisionSpec, bytes = JSON.stringify(spec)): { decision: Decision; bytes: Uint8Array } {
  const raw = Buffer.from(bytes);
  const hash = sha256(raw);
  const decision = makeDecision({
    ...spec,
    source: { uri: `copies/${hash}.txt`, ...spec.source, sha256: hash, bytes: raw.length },
  });
  return { decision, bytes: raw };
}

function keep(corpus: Corpus, spec: DecisionSpec, bytes?: string): string {
  const { decision, bytes: raw } = item(spec, bytes);
  return corpus.save(decision, { bytes: raw });
}

const provider = (name: string, slug: string): Decision["body"] => ({
  name,
  slug,
  known: false,
  type: "care-provider",
});
const slugs = (corpus: Corpus): string[] =>
  corpus.sqlite.prepare<[], string>("SELECT slug FROM decisions ORDER BY slug").pluck().all();
const found = (corpus: Corpus, words: string): string[] =>
  corpus.sqlite
    .prepare<[string], string>(
      "SELECT d.slug FROM decisions_fts f JOIN decisions d ON d.id = f.rowid WHERE decisions_fts MATCH ? ORDER BY 1",
    )
    .pluck()
    .all(words);
const wrong = (corpus: Corpus): string[] => verifyCorpus(corpus).flatMap((check) => check.problems);

let corpus: Corpus;
beforeEach(() => {
  corpus = openCorpus(":memory:", { mode: "write", fictional: true });
});

describe("saving", () => {
  it("gives the whole record back, paragraph by paragraph", () => {
    const { decision, bytes } = item({
      text: ["The Council delayed for five months – “far too long”.", "It agreed to pay £300."],
      remedies: [makeRemedy({ evidence: { paragraph: "p2", start: 0, end: 9 } })],
    });
    expect(corpus.save(decision, { bytes })).toBe("added");
    expect(corpus.read("24-901-001")).toEqual(decision);
    expect(corpus.read("24-901-002")).toBeNull();
  });

  it("says unchanged and changes nothing when the same comes again", () => {
    keep(corpus, {});
    const before = corpus.state();
    expect(keep(corpus, {})).toBe("unchanged");
    expect(corpus.state()).toEqual(before);
  });

  it("writes folded words into the index, and only those of the present text", () => {
    keep(corpus, { text: ["Awarded £1,300 at the café."] }, "a");
    expect(found(corpus, "1300 AND cafe")).toEqual(["24-901-001"]);
    keep(corpus, { text: ["Awarded nothing."] }, "b");
    expect(found(corpus, "1300")).toEqual([]);
    expect(found(corpus, "nothing")).toEqual(["24-901-001"]);
    expect(wrong(corpus)).toEqual([]);
  });

  it("keeps each of a batch whole or not at all", () => {
    const broken = item({ ref: "24 901 002", remedies: [makeRemedy(), makeRemedy()] });
    const results = corpus.saveBatch([item({ ref: "24 901 001" }), broken, item({ ref: "24 901 003" })]);
    expect(results.map((r) => ("error" in r ? "error" : r.outcome))).toEqual(["added", "error", "added"]);
    expect(slugs(corpus)).toEqual(["24-901-001", "24-901-003"]);
    expect(wrong(corpus)).toEqual([]);
  });
});

describe("copies and versions", () => {
  it("counts a change of the words as a version, not one of the bytes", () => {
    keep(corpus, { text: ["One two three."] }, "first");
    expect(keep(corpus, { text: ["One  two three"] }, "second")).toBe("source-added");
    expect(corpus.sqlite.prepare("SELECT version FROM decisions").pluck().get()).toBe(1);
    expect(keep(corpus, { text: ["One two four."] }, "third")).toBe("changed");
    expect(corpus.sqlite.prepare("SELECT version FROM decisions").pluck().get()).toBe(2);
    expect(corpus.sqlite.prepare("SELECT number FROM versions").pluck().all()).toEqual([1]);
    expect(keep(corpus, { text: ["One two three."] }, "first")).toBe("unchanged");
  });

  it("lets a richer shape replace a poorer one, and never the other way", () => {
    keep(corpus, { text: ["Flat words."], source: { shape: "flat" } }, "flat");
    expect(keep(corpus, { text: ["Whole words."], source: { shape: "html" } }, "html")).toBe("changed");
    expect(keep(corpus, { text: ["Numbered words."], source: { shape: "numbered" } }, "numbered")).toBe("source-added");
    expect(corpus.read("24-901-001")?.source.shape).toBe("html");
    expect(corpus.sqlite.prepare("SELECT count(*) FROM sources").pluck().get()).toBe(3);
    expect(wrong(corpus)).toEqual([]);
  });

  it("does not let a copy without header fields, or an incomplete one, replace a better one of the same shape", () => {
    keep(corpus, { source: { shape: "flat" } }, "with header");
    const bare = { category: null, subcategory: null, decidedOn: null };
    expect(keep(corpus, { ...bare, source: { shape: "flat" } }, "bare")).toBe("source-added");
    const short = [{ code: "text-incomplete", message: "The text breaks off" }];
    expect(keep(corpus, { text: ["The"], warnings: short, source: { shape: "html" } }, "short")).toBe("source-added");
    expect(corpus.read("24-901-001")?.category?.slug).toBe("education");
  });

  it("takes the newest words of one and the same page", () => {
    const page = { uri: "https://www.lgo.org.uk/decisions/education/other/24-901-001", shape: "html" } as const;
    keep(corpus, { text: ["Old."], source: page }, "old page");
    expect(keep(corpus, { text: ["Old."], source: page }, "same words, other furniture")).toBe("unchanged");
    expect(keep(corpus, { text: ["New."], category: null, subcategory: null, source: page }, "new page")).toBe(
      "changed",
    );
    expect(corpus.read("24-901-001")?.sections[0]?.paragraphs[0]?.text).toBe("New.");
  });
});

describe("identity", () => {
  const council = { ref: "24 901 007" };
  const home = { ref: "24 901 007", body: provider("Rosebank Care Limited", "rosebank-care-limited") };
  const clinic = { ref: "24 901 007", body: provider("Hillview Clinic", "hillview-clinic") };

  it("gives the plain slug to the only council, whichever came first", () => {
    for (const order of [
      [council, home],
      [home, council],
    ]) {
      const one = openCorpus(":memory:", { mode: "write", fictional: true });
      for (const spec of order) keep(one, spec);
      expect(slugs(one)).toEqual(["24-901-007", "24-901-007-rosebank-care-limited"]);
      expect(one.read("24-901-007")?.body.slug).toBe("aldermarch");
      expect(one.sharing("24-901-007")).toHaveLength(2);
    }
  });

  it("lets nobody have the plain slug where two bodies without a council share it", () => {
    keep(corpus, home);
    expect(slugs(corpus)).toEqual(["24-901-007"]);
    keep(corpus, clinic);
    expect(slugs(corpus)).toEqual(["24-901-007-hillview-clinic", "24-901-007-rosebank-care-limited"]);
    expect(wrong(corpus)).toEqual([]);
  });

  it("finds a decision by its official address though the body is read differently", () => {
    const source = {
      official: { url: "http://lgo.org.uk/Decisions/education/other/24-901-001/?x=1", built: false },
      shape: "html" as const,
    };
    keep(corpus, { source }, "a");
    const again = {
      ...source,
      official: { url: "https://www.lgo.org.uk/decisions/education/other/24-901-001", built: false },
    };
    expect(keep(corpus, { source: again, body: provider("Aldermarch", "aldermarch-x") }, "b")).not.toBe("added");
    expect(slugs(corpus)).toHaveLength(1);
  });
});

describe("the corpus hash", () => {
  const specs: DecisionSpec[] = [
    { ref: "24 901 001" },
    { ref: "24 901 002", text: ["Other words."] },
    { ref: "24 901 003", remedies: [makeRemedy()] },
    { ref: "24 901 003", body: provider("Rosebank Care Limited", "rosebank-care-limited") },
    { ref: "24 901 003", body: provider("Hillview Clinic", "hillview-clinic") },
  ];
  const hashOf = (order: readonly DecisionSpec[], size: number): string => {
    const one = openCorpus(":memory:", { mode: "write", fictional: true });
    for (let i = 0; i < order.length; i += size) one.saveBatch(order.slice(i, i + size).map((spec) => item(spec)));
    const { hash } = one.state();
    one.close();
    return hash;
  };

  it("does not depend on the order or the batches in which decisions came", () => {
    const expected = hashOf(specs, 1);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(specs, { minLength: specs.length }),
        fc.integer({ min: 1, max: 5 }),
        (order, size) => {
          expect(hashOf(order, size)).toBe(expected);
        },
      ),
      { numRuns: 25 },
    );
  });

  it("tells any change of words, extraction and holding", () => {
    const hashes = [
      hashOf(specs, 2),
      hashOf(specs.slice(1), 2),
      hashOf([...specs.slice(1), { ref: "24 901 001", text: ["x"] }], 2),
    ];
    expect(new Set(hashes).size).toBe(3);
  });

  it("comes back when a change is undone", () => {
    keep(corpus, {}, "a");
    const { hash } = corpus.state();
    keep(corpus, { ref: "24 901 002" }, "b");
    expect(corpus.state().hash).not.toBe(hash);
    corpus.writer.remove("24-901-002", "test");
    expect(corpus.state()).toMatchObject({ hash, size: 1 });
  });
});

describe("withdrawal", () => {
  it("takes the words out of every table that is asked and brings them back when they are kept", () => {
    keep(corpus, { text: ["Secret words."] });
    corpus.writer.withhold("24-901-001", "2026-01-15");
    expect(corpus.read("24-901-001")).toBeNull();
    expect(found(corpus, "secret")).toEqual([]);
    expect(corpus.state().size).toBe(1);
    expect(wrong(corpus)).toEqual([]);
    expect(keep(corpus, { text: ["Secret words again."] }, "from a file")).toBe("withdrawn");
    expect(corpus.writer.keep("24-901-001", indexRowOf)).toBe(true);
    expect(found(corpus, "secret")).toEqual(["24-901-001"]);
    expect(wrong(corpus)).toEqual([]);
  });

  it("is over when the page answers again", () => {
    const page = { uri: "https://www.lgo.org.uk/decisions/education/other/24-901-001", shape: "html" } as const;
    keep(corpus, { text: ["Words."], source: page }, "a");
    corpus.writer.withhold("24-901-001", "2026-01-15");
    expect(keep(corpus, { text: ["Words."], source: page }, "a")).toBe("changed");
    expect(corpus.read("24-901-001")).not.toBeNull();
    expect(wrong(corpus)).toEqual([]);
  });

  it("leaves a tombstone that no later ingest passes", () => {
    keep(corpus, { text: ["Secret words."] });
    expect(corpus.writer.remove("24-901-001", "asked by the family")).toBe(true);
    expect(keep(corpus, { text: ["Secret words."] })).toBe("withdrawn");
    expect(keep(corpus, { text: ["Secret words."], source: { shape: "html" } }, "a richer copy")).toBe("withdrawn");
    expect(corpus.state().size).toBe(0);
    expect(found(corpus, "secret")).toEqual([]);
  });
});

describe("kinds and files", () => {
  const file = (): string => join(mkdtempSync(join(tmpdir(), "redress-")), "c.db");
  const code = (work: () => unknown): string => {
    try {
      work();
    } catch (error) {
      if (error instanceof CorpusError) return `${error.code}: ${error.message}`;
      throw error;
    }
    return "opened";
  };

  it("never mixes real and fictional", () => {
    const path = file();
    const one = openCorpus(path, { mode: "write", fictional: true });
    keep(one, {});
    one.close();
    expect(code(() => openCorpus(path, { mode: "write", fictional: false }))).toMatch(/^kind: .*npm run ingest/);
    const { decision, bytes } = item({ fictional: false });
    expect(() => corpus.save(decision, { bytes })).toThrow(/never kept in one corpus/);
  });

  it.each([
    ["before it said what it is", (one: Corpus) => one.sqlite.exec("DELETE FROM meta")],
    ["before anything was kept", () => {}],
  ])("lets a corpus whose making was killed %s become either kind", (_, killed) => {
    const path = file();
    const one = openCorpus(path, { mode: "write" });
    killed(one);
    one.close();
    const made = openCorpus(path, { mode: "write", fictional: true });
    expect(keep(made, {})).toBe("added");
    expect(made.state()).toMatchObject({ fictional: true, size: 1 });
    expect(wrong(made)).toEqual([]);
    made.close();
  });

  it("refuses what is missing, newer, foreign or damaged in words that help", () => {
    const path = file();
    expect(code(() => openCorpus(path, { mode: "read" }))).toMatch(/^missing: .*ingest/);
    const one = openCorpus(path, { mode: "write" });
    one.sqlite.prepare("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('x', 99999999999999)").run();
    one.close();
    expect(code(() => openCorpus(path, { mode: "write" }))).toMatch(/^newer: .*newer version/);
    expect(code(() => openCorpus(path, { mode: "read" }))).toMatch(/^newer/);
  });

  it("migrates an older file forward after a backup", () => {
    const path = file();
    const one = openCorpus(path, { mode: "write" });
    one.sqlite.exec("DROP TABLE decisions_fts");
    one.sqlite
      .prepare("DELETE FROM __drizzle_migrations WHERE created_at = (SELECT max(created_at) FROM __drizzle_migrations)")
      .run();
    one.close();
    const two = openCorpus(path, { mode: "read" });
    expect(two.sqlite.prepare("SELECT count(*) FROM decisions_fts").pluck().get()).toBe(0);
    two.close();
    const backup = openCorpus(`${path}.before-migration`, { mode: "write" });
    backup.close();
  });

  it("shows a reader only what was committed, and the new state without opening anew", () => {
    const path = file();
    const writer = openCorpus(path, { mode: "write", fictional: true });
    const reader = openCorpus(path, { mode: "read" });
    const before = reader.state();
    keep(writer, {});
    const after = reader.state();
    expect(after.dataVersion).not.toBe(before.dataVersion);
    expect(after).toMatchObject({ size: 1, hash: writer.state().hash });
    expect(() => reader.writer).toThrow(/for reading/);
    reader.close();
    writer.close();
  });
});
