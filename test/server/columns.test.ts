import { describe, expect, test } from "vitest";
import type { Authority } from "../../data/authorities.ts";
import { FAULT_CODES, HEAD_CODES, REMEDY_CLASSES } from "../../data/vocabulary.ts";
import { durationDays, financialYearOf, fromDay, NONE, toDay } from "../../server/columns.ts";
import { loadColumns } from "../../server/read-columns.ts";
import { corpusOf } from "../support/analytics.ts";
import { makeDecision, makeRemedy } from "../support/decisions.ts";
import { createRandom } from "../support/random.ts";
import { truthCorpus } from "../support/truth-corpus.ts";

const aldermarchIn = (region: string): Authority => ({
  slug: "aldermarch",
  name: "Aldermarch County Council",
  shortName: "Aldermarch",
  type: "county",
  region,
  gssCode: null,
  startDate: null,
  endDate: null,
  successors: [],
  aliases: [],
  population: null,
  populationYear: null,
  responsibilities: "upper-tier",
});

test.each([
  ["P5M", 152.1875],
  ["P4W", 28],
  ["P1Y6M", 547.875],
  ["P14D", 14],
  ["PT5H", -1],
  ["", -1],
  [null, -1],
])("%s lasts %d days", (duration, days) => {
  expect(durationDays(duration)).toBeCloseTo(days, 6);
});

test.each([
  ["2025-03-31", 2024],
  ["2025-04-01", 2025],
  ["2025-12-31", 2025],
])("%s lies in the financial year from %d", (day, year) => {
  expect(financialYearOf(day)).toBe(year);
  expect(fromDay(toDay(day))).toBe(day);
});

describe("loading", () => {
  test("rows of each decision in the order of its text, tied to its own faults", () => {
    const faults = Array.from({ length: 12 }, (_, i) => ({
      id: `f${i + 1}`,
      code: FAULT_CODES[i % 5] ?? "delay",
      concerns: "other" as const,
      finding: "fault" as const,
      by: "ombudsman" as const,
      injustice: "caused" as const,
      duration: null,
      durationInferred: false,
      evidence: { paragraph: "p1", start: 0, end: 3 },
    }));
    const remedies = Array.from({ length: 12 }, (_, i) =>
      makeRemedy({ id: `r${i + 1}`, pence: i, valuePence: i, faults: [`f${i + 1}`], heads: ["distress", "outrage"] }),
    );
    const corpus = corpusOf([
      makeDecision({ faults, remedies }),
      makeDecision({ ref: "24 901 002", remedies: [makeRemedy()] }),
    ]);
    const columns = loadColumns(corpus.sqlite);
    const { remedies: r, faults: f } = columns;
    expect(columns.slug).toEqual(["24-901-001", "24-901-002"]);
    expect(f.ids).toEqual(faults.map((x) => x.id));
    expect([...r.start]).toEqual([0, 12, 13]);
    expect([...r.pence.subarray(0, 12)]).toEqual([...Array(12).keys()]);
    expect([...r.faultMask.subarray(0, 12)]).toEqual([...Array(12).keys()].map((i) => 2 ** i));
    expect(r.headsMask[0]).toBe((1 << HEAD_CODES.indexOf("distress")) | (1 << HEAD_CODES.indexOf("outrage")));
    expect(r.class[0]).toBe(1 + REMEDY_CLASSES.indexOf("symbolic"));
    expect(r.concerns[0]).toBe(NONE);
    corpus.close();
  });

  test("what is not printed is marked, never nought", () => {
    const corpus = corpusOf([
      makeDecision({
        decidedOn: null,
        category: null,
        subcategory: null,
        outcome: { code: "unknown", printed: null, inferred: true, investigated: null },
        remedies: [makeRemedy({ pence: null, valuePence: null, unit: null, persons: null, payer: null })],
      }),
    ]);
    const c = loadColumns(corpus.sqlite);
    expect([
      c.decidedDay[0],
      c.year[0],
      c.financialYear[0],
      c.category[0],
      c.investigated[0],
      c.outcomePrinted[0],
    ]).toEqual([-1, 0, 0, 0, 2, 0]);
    expect([
      c.remedies.pence[0],
      c.remedies.valuePence[0],
      c.remedies.unit[0],
      c.remedies.persons[0],
      c.remedies.payer[0],
    ]).toEqual([-1, -1, NONE, -1, ""]);
    corpus.close();
  });

  test("a generated corpus, figure by figure", () => {
    const { corpus, documents } = truthCorpus(300, 5);
    const c = loadColumns(corpus.sqlite);
    expect(c.size).toBe(300);
    for (const { truth } of documents) {
      const d = c.docOf.get(truth.slug) ?? -1;
      expect(c.totalPence[d]).toBe(truth.totalPence);
      expect(c.bodies[c.body[d] ?? -1]?.slug).toBe(truth.body.slug);
      expect((c.remedies.start[d + 1] ?? 0) - (c.remedies.start[d] ?? 0)).toBe(truth.remedies.length);
      expect((c.faults.start[d + 1] ?? 0) - (c.faults.start[d] ?? 0)).toBe(truth.faults.length);
    }
    expect(c.cases).toBe(new Set(documents.map((x) => x.truth.caseId)).size);
    corpus.close();
  });

  test("what has changed since an earlier state, taken over or read anew, is what a whole reading gives", () => {
    const { corpus } = truthCorpus(120, 9);
    const { below: pick } = createRandom(4);
    const bytes = new TextEncoder().encode("x");
    let columns = loadColumns(corpus.sqlite);
    for (let round = 0; round < 60; round += 1) {
      const slugs = corpus.sqlite.prepare<[], string>("SELECT slug FROM decisions").pluck().all();
      const slug = slugs[pick(slugs.length)] ?? "";
      const body = { name: ["Aldermarch", "Council of Aldermarch", "Brindlecombe"][pick(3)] ?? "", known: true };
      const made = makeDecision({
        ref: `26 ${100 + pick(3)} ${100 + pick(20)}`,
        text: [`Word${round}.`],
        body: { ...body, slug: pick(2) === 0 ? "aldermarch" : "brindlecombe", type: "county" },
        ...(pick(2) === 0 ? { category: { name: `Kind ${pick(4)}`, slug: `kind-${pick(4)}` }, subcategory: null } : {}),
        remedies: [makeRemedy({ pence: 100 * pick(9) })],
        source: { sha256: String(round % 10).repeat(64) },
      });
      const change = pick(6);
      if (change === 5) corpus.writer.remove(slug, "a test");
      else if (change < 3) for (let n = 0; n <= pick(3); n += 1) corpus.save(made, { bytes });
      else if (change === 3) corpus.writer.withhold(slug, "2026-01-01");
      else corpus.writer.loadReference([aldermarchIn(["Wales", "London"][pick(2)] ?? "")], `${round}`);
      const next = loadColumns(corpus.sqlite, undefined, columns);
      expect(next, `round ${round}`).toEqual(loadColumns(corpus.sqlite));
      columns = next;
    }
    corpus.close();
  });

  test("decisions that stand as they did are not read again, until names or order hang on one that went", () => {
    const corpus = corpusOf(["24 901 001", "24 901 002", "24 901 003"].map((ref) => makeDecision({ ref })));
    const before = loadColumns(corpus.sqlite);
    corpus.sqlite.prepare("UPDATE decisions SET outcome = 'not-upheld'").run();
    const isSeen = () => {
      const { outcome } = loadColumns(corpus.sqlite, undefined, before);
      return [...outcome.subarray(0, 2)].some((code, d) => code !== before.outcome[d]);
    };
    corpus.save(makeDecision({ ref: "24 901 004" }), { bytes: new TextEncoder().encode("x") });
    expect(isSeen()).toBe(false);
    corpus.writer.withhold("24-901-003", "2026-01-01");
    expect(isSeen()).toBe(false);
    corpus.writer.withhold("24-901-001", "2026-01-01");
    expect(isSeen()).toBe(true);
    corpus.close();
  });

  test("a code that the vocabulary lacks is named", () => {
    const corpus = corpusOf([makeDecision({ remedies: [makeRemedy()] })]);
    corpus.sqlite.prepare("UPDATE remedies SET kind = 'bouquet'").run();
    expect(() => loadColumns(corpus.sqlite)).toThrow(/"bouquet"/);
    corpus.close();
  });
});
