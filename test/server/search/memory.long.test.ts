/** Both engines over more decisions than one segment takes, and over many more typed queries. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { openCorpus } from "../../../data/corpus.ts";
import { MOST_DOCS } from "../../../server/search/memory/segment.ts";
import { makeDecision } from "../../support/decisions.ts";
import { ownCopy, TwoEngines, typedQueries } from "../../support/engines.ts";
import { demoCorpusFile } from "../../support/serve.ts";

const agreeOnTyped = (engines: TwoEngines, numRuns: number) =>
  fc.assert(
    fc.property(typedQueries(engines), (query) => {
      engines.agree(query);
    }),
    { numRuns },
  );

it("agree on five thousand typed queries", () => {
  const engines = new TwoEngines(ownCopy(demoCorpusFile()));
  engines.refresh();
  agreeOnTyped(engines, 5000);
  engines.close();
});

it(`agree across ${MOST_DOCS} decisions`, () => {
  const file = join(mkdtempSync(join(tmpdir(), "redress-many-")), "demo.db");
  const writer = openCorpus(file, { mode: "write", fictional: true });
  const words = ["delay", "plan", "payment", "school", "carer", "review", "fault", "letter", "panel", "visit"];
  const decisionAt = (n: number) =>
    makeDecision({
      ref: `${10 + Math.floor(n / 20_000)} ${String(Math.floor(n / 1000) % 20).padStart(3, "0")} ${String(n % 1000).padStart(3, "0")}`,
      decidedOn: `20${10 + (n % 15)}-0${1 + (n % 9)}-1${n % 10}`,
      text: [
        `The Council found ${words[n % 10]} and ${words[Math.floor(n / 7) % 10]} in ${words[Math.floor(n / 97) % 10]}.`,
        ...(n % 3 === 0 ? [`It ${words[n % 7]} the ${words[n % 10]} ${words[n % 4]}.`] : []),
      ],
    });
  const bytes = new TextEncoder().encode("page");
  const SIZE = MOST_DOCS + 2000;
  for (let from = 0; from < SIZE; from += 1000)
    writer.saveBatch(
      Array.from({ length: Math.min(1000, SIZE - from) }, (_, i) => ({ decision: decisionAt(from + i), bytes })),
    );
  const engines = new TwoEngines(file);
  engines.refresh();
  expect(engines.index.size.segments).toBe(2);
  expect(engines.agree({ q: "council" }).total).toBe(SIZE);
  agreeOnTyped(engines, 300);
  // Changes on both sides of the border.
  for (const place of [0, MOST_DOCS - 1, MOST_DOCS, SIZE - 1])
    writer.writer.withhold(engines.snapshot.columns.slug[place] ?? "", "2026-01-01");
  engines.refresh();
  expect(engines.agree({ q: "council" }).total).toBe(SIZE - 4);
  agreeOnTyped(engines, 200);
  engines.close();
  writer.close();
});
