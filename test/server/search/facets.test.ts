/** Filters and facet counts in columns against the plain reading of every record: what is counted is what is listed. */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Decision } from "../../../data/decision.ts";
import { FAULT_CODES, HEAD_CODES, OUTCOME_CODES, REMEDY_KINDS } from "../../../data/vocabulary.ts";
import { durationDays } from "../../../server/columns.ts";
import { DURATION_BANDS, DURATION_CODES, MEASURES } from "../../../server/schemas/query.ts";
import type { SearchReply } from "../../../server/schemas/search.ts";
import { openApp, type SearchApp } from "../../support/search-app.ts";
import { truthCorpus, truthDecision } from "../../support/truth-corpus.ts";

const SIZE = 250;
let held: SearchApp;
let decisions: Decision[];
beforeAll(async () => {
  const { corpus, documents } = truthCorpus(SIZE, 5);
  decisions = documents.map(truthDecision);
  held = await openApp(corpus);
}, 120_000);
afterAll(() => held.close());

interface Choice {
  council: string[];
  outcome: string[];
  fault: string[];
  concerns: string[];
  finding: string[];
  by: string[];
  duration: string[];
  injustice: string[];
  remedy: string[];
  measure?: (typeof MEASURES)[number] | undefined;
  min?: number | undefined;
  max?: number | undefined;
  from?: string | undefined;
}

const any = (values: readonly string[], value: string | null): boolean =>
  values.length === 0 || (value !== null && values.includes(value));

function measureOf(decision: Decision, measure: Choice["measure"]): number | null {
  const { award } = decision;
  switch (measure) {
    case "symbolic":
      return award.symbolicPence;
    case "loss-of-service":
      return award.lossOfServicePence;
    case "quantifiable":
      return award.quantifiablePence;
    case "waived":
      return award.waivedPence;
    default:
      return award.totalPence;
  }
}

function bandOf(duration: string | null): string | null {
  const days = durationDays(duration);
  return DURATION_CODES.find((code) => days >= DURATION_BANDS[code][0] && days < DURATION_BANDS[code][1]) ?? null;
}

/** The rules of the filters once more, said over records instead of columns. */
function passes(decision: Decision, choice: Choice): boolean {
  const asksRows = [choice.fault, choice.concerns, choice.finding, choice.by, choice.duration].some(
    (list) => list.length > 0,
  );
  const findings = choice.finding.length > 0 ? choice.finding : ["fault"];
  const row = decision.faults.some(
    (fault) =>
      findings.includes(fault.finding) &&
      any(choice.fault, fault.code) &&
      any(choice.concerns, fault.concerns) &&
      any(choice.by, fault.by) &&
      any(choice.duration, bandOf(fault.duration)),
  );
  const sum = measureOf(decision, choice.measure);
  const asksSum = choice.min !== undefined || choice.max !== undefined;
  return (
    any(choice.council, decision.body.slug) &&
    any(choice.outcome, decision.outcome.code) &&
    (!asksRows || row) &&
    (choice.injustice.length === 0 || decision.injustices.some((one) => choice.injustice.includes(one.head))) &&
    (choice.remedy.length === 0 ||
      decision.remedies.some(
        (one) => choice.remedy.includes(one.kind) && (one.status === "agreed" || one.status === "recommended"),
      )) &&
    (!asksSum || (sum !== null && sum >= (choice.min ?? 0) && sum <= (choice.max ?? Number.POSITIVE_INFINITY))) &&
    (choice.from === undefined || (decision.decidedOn !== null && decision.decidedOn >= choice.from))
  );
}

/** Records of one investigation with one text are one result: those of the truth have texts of their own. */
function addressOf(choice: Choice): string {
  const query = new URLSearchParams({ limit: "100" });
  for (const [key, value] of Object.entries(choice)) {
    if (value === undefined) continue;
    for (const one of [value].flat()) query.append(key, String(one));
  }
  return `/api/v1/decisions?${query}`;
}

async function searchBy(choice: Choice): Promise<SearchReply> {
  const reply = await held.get(addressOf(choice));
  expect(reply.statusCode, reply.body.slice(0, 300)).toBe(200);
  return reply.json();
}

const some = (codes: readonly string[]): fc.Arbitrary<string[]> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<string[]>([]) },
    { weight: 1, arbitrary: fc.subarray([...codes], { minLength: 1, maxLength: Math.min(3, codes.length) }) },
  );

const choices: fc.Arbitrary<Choice> = fc.record({
  council: some(["brenhampton", "castlewick", "greywold"]),
  outcome: some(OUTCOME_CODES),
  fault: some(FAULT_CODES),
  concerns: some(["ehc-plan-issue", "complaint-other", "other", "agreed-action", "council-tax"]),
  finding: some(["fault", "no-fault"]),
  by: some(["ombudsman", "body"]),
  duration: some(DURATION_CODES),
  injustice: some(HEAD_CODES),
  remedy: some(REMEDY_KINDS),
  measure: fc.constantFrom(undefined, ...MEASURES),
  min: fc.constantFrom(undefined, undefined, 0, 1, 30_000),
  max: fc.constantFrom(undefined, undefined, 0, 50_000),
  from: fc.constantFrom(undefined, undefined, "2020-01-01"),
});

describe("filters and facets", () => {
  it("list and count what the records say", async () => {
    await fc.assert(
      fc.asyncProperty(choices, async (choice) => {
        const reply = await searchBy(choice);
        const expected = decisions.filter((decision) => passes(decision, choice));
        expect(reply.total).toBe(expected.length);
        const slugs = new Set(expected.map((decision) => decision.slug));
        for (const result of reply.results) expect(slugs).toContain(result.slug);
        expect(reply.results.length).toBe(Math.min(100, expected.length));

        const without = (key: keyof Choice) =>
          decisions.filter((decision) => passes(decision, { ...choice, [key]: [] }));
        for (const { value, count, selected } of reply.facets.council) {
          expect(count, `council ${value}`).toBe(without("council").filter((one) => one.body.slug === value).length);
          expect(selected).toBe(choice.council.includes(value));
        }
        for (const { value, count } of reply.facets.outcome)
          expect(count, `outcome ${value}`).toBe(without("outcome").filter((one) => one.outcome.code === value).length);
        for (const { value, count } of reply.facets.remedy)
          expect(count, `remedy ${value}`).toBe(
            decisions.filter((one) => passes(one, { ...choice, remedy: [value] })).length,
          );
        // A fault is counted as choosing it alone would list.
        for (const { value, count } of reply.facets.fault) {
          const alone = decisions.filter((one) => passes(one, { ...choice, fault: [value] }));
          expect(count, `fault ${value}`).toBe(alone.length);
        }
        for (const chosen of choice.fault) expect(reply.facets.fault.map(({ value }) => value)).toContain(chosen);
        for (const { value, count } of reply.facets.concerns)
          expect(count, `concerns ${value}`).toBe(
            decisions.filter((one) => passes(one, { ...choice, concerns: [value] })).length,
          );

        const bars = [...reply.amounts.map(({ count }) => count), reply.amountsUnknown].reduce(
          (sum, count) => sum + count,
          0,
        );
        const anySum = decisions.filter((one) => passes(one, { ...choice, min: undefined, max: undefined }));
        expect(bars).toBe(anySum.length);
        const years = reply.years.reduce((sum, { count }) => sum + count, reply.undated);
        expect(years).toBe(decisions.filter((one) => passes(one, { ...choice, from: undefined })).length);
      }),
      { numRuns: 120 },
    );
  }, 240_000);

  it("a bar of the amounts lists as many as it counts", async () => {
    const base: Choice = {
      council: [],
      outcome: [],
      fault: [],
      concerns: [],
      finding: [],
      by: [],
      duration: [],
      injustice: [],
      remedy: [],
      measure: "symbolic",
    };
    const { amounts } = await searchBy(base);
    for (const { fromPence, toPence, count } of amounts) {
      const listed = await searchBy({ ...base, min: fromPence, max: toPence ?? undefined });
      expect(listed.total).toBe(count);
    }
  });
});

describe("pages", () => {
  it.each(["decided", "added", "sum", "relevance"])("by %s lose nothing and repeat nothing", async (sort) => {
    const q = sort === "relevance" ? "findings paragraph" : "";
    const seen: string[] = [];
    let url: string | null = `/api/v1/decisions?sort=${sort}&limit=37${q === "" ? "" : `&q=${encodeURIComponent(q)}`}`;
    let total = 0;
    while (url !== null) {
      const reply = await held.get(url);
      expect(reply.statusCode).toBe(200);
      const page: SearchReply = reply.json();
      total = page.total;
      seen.push(...page.results.map((result) => result.slug));
      const link = /<([^>]+)>; rel="next"/.exec(String(reply.headers.link ?? ""));
      url = page.next === null ? null : (link?.[1] ?? null);
    }
    expect(seen.length).toBe(total);
    expect(new Set(seen).size).toBe(total);
  });
});
