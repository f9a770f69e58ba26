/** Facets counted in a thread beside this one are those that this thread counts. */
import { setTimeout as pause } from "node:timers/promises";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Corpus, openCorpus } from "../../../data/corpus.ts";
import { filtersSchema, type Measure } from "../../../server/schemas/query.ts";
import { type Counted, countHere } from "../../../server/search/facet-counter.ts";
import { WrittenFacets } from "../../../server/search/facets.ts";
import type { Matched } from "../../../server/search/matched.ts";
import { loadSnapshot, type Snapshot } from "../../../server/state.ts";
import { CountingThread } from "../../../server/workers/counting-thread.ts";
import { demoCorpusFile } from "../../support/serve.ts";

let corpus: Corpus;
let snapshot: Snapshot;
let isBusy = false;
let thread: CountingThread;

function matchedOf(docs: Int32Array, hidden: readonly number[] = [], measure: Measure = "total"): Matched {
  const filters = { ...filtersSchema.parse({}), measure };
  return { words: docs, masks: null, docs, hidden: Int32Array.from(hidden), filters, measure };
}

const jsonOf = ({ facets }: Counted): string => {
  const bytes = new Uint8Array(facets.jsonRoom + 3);
  const end = facets.writeJson(bytes, 3);
  expect(end).toBeLessThanOrEqual(bytes.length);
  return Buffer.from(bytes.subarray(3, end)).toString("utf8");
};

async function untilReady(counting: CountingThread): Promise<void> {
  for (let waited = 0; !counting.isReady; waited += 1) {
    if (waited === 1_000) throw new Error("The counting thread is not ready after ten seconds");
    await pause(10);
  }
}

/** What the thread counts; it is given the time to begin. */
async function countedThere(matched: Matched): Promise<Counted> {
  for (;;) {
    const counted = thread.begin(snapshot, matched);
    await pause(1);
    const given = counted();
    if (given.facets instanceof WrittenFacets) return given;
  }
}

const docsOf = (flags: readonly boolean[]) => Int32Array.from(flags.flatMap((is, doc) => (is ? [doc] : [])));

beforeAll(async () => {
  corpus = openCorpus(demoCorpusFile(), { mode: "read" });
  snapshot = loadSnapshot(corpus);
  thread = new CountingThread(() => isBusy, 1);
  thread.take(snapshot);
  await untilReady(thread);
});
afterAll(async () => {
  await thread.close();
  corpus.close();
});

describe("a thread that counts", () => {
  it("gives the counts, lists and bytes of this one, for few and for most decisions", async () => {
    const { size } = snapshot.columns;
    const flags = fc.integer({ min: 0, max: 100 }).chain((share) =>
      fc.array(
        fc.integer({ min: 0, max: 100 }).map((draw) => draw < share),
        { minLength: size, maxLength: size },
      ),
    );
    await fc.assert(
      fc.asyncProperty(flags, fc.integer({ min: 2, max: 9 }), async (which, step) => {
        const docs = docsOf(which);
        fc.pre(docs.length > 0);
        const matched = matchedOf(
          docs,
          [...docs].filter((_doc, at) => at % step === 1),
        );
        const there = await countedThere(matched);
        const here = countHere.begin(snapshot, matched)();
        expect([...there.years].sort()).toEqual([...here.years].sort());
        expect(there.amounts).toEqual(here.amounts);
        expect(there.facets.values).toEqual(here.facets.values);
        expect(jsonOf(there)).toBe(jsonOf(here));
      }),
      { numRuns: 40 },
    );
  });

  it("leaves to this one what it cannot count, and what comes while there is other work", () => {
    const { size } = snapshot.columns;
    const all = Int32Array.from({ length: size }, (_, doc) => doc);
    const isHere = (matched: Matched, of = snapshot) => !(thread.begin(of, matched)().facets instanceof WrittenFacets);
    expect(isHere(matchedOf(all, [], "symbolic"))).toBe(true);
    expect(isHere({ ...matchedOf(all), masks: new Uint32Array(size).fill(0xffffffff) })).toBe(true);
    expect(isHere(matchedOf(new Int32Array(0)))).toBe(true);
    expect(isHere(matchedOf(all), loadSnapshot(corpus))).toBe(true);
    isBusy = true;
    expect(isHere(matchedOf(all))).toBe(true);
    isBusy = false;
  });

  it("goes on after a count that nobody came back for", async () => {
    const one = matchedOf(Int32Array.of(1));
    for (let i = 0; i < 50; i += 1) thread.begin(snapshot, matchedOf(Int32Array.of(2, 3, i + 4)));
    const earlier = matchedOf(Int32Array.of(4, 5, 6));
    const first = thread.begin(snapshot, earlier);
    const there = await countedThere(one);
    expect(first().facets.values).toEqual(countHere.begin(snapshot, earlier)().facets.values);
    expect(there.facets.values).toEqual(countHere.begin(snapshot, one)().facets.values);
  });

  it("counts in the state that was taken last", async () => {
    const later = loadSnapshot(corpus);
    thread.take(later);
    await untilReady(thread);
    const [before, matched] = [snapshot, matchedOf(Int32Array.of(0, 5, 7))];
    snapshot = later;
    expect((await countedThere(matched)).facets.values).toEqual(countHere.begin(before, matched)().facets.values);
  });

  it("is done without where it has ended", async () => {
    const other = new CountingThread(() => false, 1);
    other.take(snapshot);
    await untilReady(other);
    await other.close();
    const matched = matchedOf(Int32Array.of(0, 1));
    const given = other.begin(snapshot, matched)();
    expect(given.facets).not.toBeInstanceOf(WrittenFacets);
    expect(other.isReady).toBe(false);
  });
});
