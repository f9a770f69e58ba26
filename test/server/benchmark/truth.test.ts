/** Every count, quantile, bin, rate, year, offer and share of the benchmark against the truth of the generator. */
import { group } from "d3-array";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DemoTruth } from "../../../data/demo/truth.ts";
import { type BenchmarkReply, benchmarkReplySchema, casesReplySchema } from "../../../server/schemas/benchmark.ts";
import { appOf } from "../../support/analytics.ts";
import { headsOfGroup, type OracleQuestion, oracle, oracleQuantile } from "../../support/benchmark-oracle.ts";
import { type TruthCorpus, truthCorpus } from "../../support/truth-corpus.ts";

const QUESTIONS: [query: string, question: OracleQuestion][] = [
  ["", { measure: "symbolic" }],
  ["fault=delay", { measure: "symbolic", faults: ["delay"] }],
  ["fault=delay&propose=30000", { measure: "symbolic", faults: ["delay"] }],
  [
    "fault=poor-complaint-handling&head=time-and-trouble",
    { measure: "symbolic", faults: ["poor-complaint-handling"], heads: ["time-and-trouble"] },
  ],
  [
    "fault=delay&fault=failure-to-provide-service&group=avoidable-distress",
    {
      measure: "symbolic",
      faults: ["delay", "failure-to-provide-service"],
      groups: [headsOfGroup("avoidable-distress")],
    },
  ],
  ["measure=loss-of-service", { measure: "loss-of-service" }],
  ["measure=loss-of-service&unit=per-month", { measure: "loss-of-service", unit: "per-month" }],
  ["measure=quantifiable", { measure: "quantifiable" }],
  ["measure=waived", { measure: "waived" }],
];
const PS = { min: 0, p10: 0.1, q1: 0.25, median: 0.5, q3: 0.75, p90: 0.9, max: 1 } as const;
const NAMES = ["min", "p10", "q1", "median", "q3", "p90", "max"] as const;

let made: TruthCorpus;
let app: Awaited<ReturnType<typeof appOf>>;
let truths: DemoTruth[];
beforeAll(async () => {
  made = truthCorpus(2_000, 3);
  truths = made.documents.map((d) => d.truth);
  app = await appOf(made.corpus);
});
afterAll(async () => {
  await app.close();
  made.corpus.close();
});

async function ask(query: string): Promise<BenchmarkReply> {
  const { status, body } = await app.get(`/api/v1/benchmark?${query}`);
  expect(status, JSON.stringify(body)).toBe(200);
  return benchmarkReplySchema.parse(body);
}
/** Everything behind an address, over its pages. */
async function open(address: string | undefined) {
  const all: { slug: string; pence: number | null; remedy: string | null }[] = [];
  let total = 0;
  for (let next: string | null = `${address}&limit=500`; next !== null; ) {
    const { status, body } = await app.get(next);
    expect(status, next).toBe(200);
    const page = casesReplySchema.parse(body);
    all.push(...page.results);
    total = page.total;
    next = page.next;
  }
  expect(all).toHaveLength(total);
  return all;
}
const ascending = (a: number, b: number) => a - b;

describe.each(QUESTIONS)("?%s", (query, question) => {
  test("the counts and the partition, and what each opens", async () => {
    const reply = await ask(query);
    const want = oracle(truths, question);
    for (const [name, count] of Object.entries(reply.counts)) {
      expect(count, name).toBe(want.counts[name] ?? 0);
      expect(await open(reply.drill[name]), name).toHaveLength(count);
    }
    expect(reply.cases).toBe(want.cases);
    expect(await open(reply.drill.cases)).toHaveLength(want.cases);
    expect(Object.fromEntries(reply.mixed.map((m) => [m.reason, m.count]))).toEqual(Object.fromEntries(want.mixed));
    for (const m of reply.mixed) expect(await open(m.drill), m.reason).toHaveLength(m.count);
    for (const share of [reply.payments.any, reply.payments.forFault]) {
      if (share === null) continue;
      expect(await open(share.drill)).toHaveLength(share.k);
      expect(await open(share.ofDrill)).toHaveLength(share.n);
    }
    expect(await open(reply.drill.undated)).toHaveLength(reply.coverage.undated);
    expect(await open(reply.drill.unprinted)).toHaveLength(reply.coverage.withoutPrintedOutcome);
  });

  test("each sum, quantile, bin and dot", async () => {
    const { distribution } = await ask(query);
    const { sums } = oracle(truths, question);
    const pence = sums.map((s) => s.pence).sort(ascending);
    expect(distribution?.n ?? 0).toBe(pence.length);
    if (distribution === null) return;
    expect((await open(distribution.drill.n)).map((row) => row.pence)).toEqual(pence);
    expect(distribution.decisions).toBe(new Set(sums.map((s) => s.slug)).size);
    expect(await open(distribution.drill.decisions)).toHaveLength(distribution.decisions);
    const dots = distribution.amounts.map((dot) => `${dot.slug} ${dot.pence}`).sort();
    expect(dots).toEqual(sums.map((s) => `${s.slug} ${s.pence}`).sort());
    for (const bin of distribution.bins) {
      const inside = pence.filter((p) => p >= bin.fromPence && (bin.toPence === null || p < bin.toPence));
      expect(bin.count).toBe(inside.length);
      expect((await open(bin.drill)).map((row) => row.pence)).toEqual(inside);
    }
    for (const name of NAMES) {
      if (pence.length < 10) expect(distribution[name]).toBeNull();
      else {
        const want = oracleQuantile(pence, PS[name]);
        expect(distribution[name], name).toBeCloseTo(want, 1);
        const behind = (await open(distribution.drill[name])).map((row) => row.pence ?? Number.NaN);
        const at = (pence.length - 1) * PS[name] + 1e-9;
        const low = Math.floor(at);
        const ranks = at - low < 1e-8 ? [low] : [low, low + 1];
        expect(behind, name).toEqual(ranks.map((rank) => pence[rank]));
      }
    }
  });

  test("each rate with its quantiles, each year with its quartiles", async () => {
    const reply = await ask(query);
    const { rates, sums } = oracle(truths, question);
    const groups = group(rates, (r) => `${r.rate}/all`);
    for (const [key, held] of group(
      rates.filter((r) => r.sole !== null),
      (r) => `${r.rate}/${r.sole}`,
    ))
      groups.set(key, held);
    const shown = new Map(reply.rates.map((r) => [`${r.unit}/${r.unitOf ?? "none"}/${r.each}/${r.head ?? "all"}`, r]));
    expect([...shown.keys()].sort()).toEqual([...groups.keys()].sort());
    for (const [key, held] of groups) {
      const rate = shown.get(key);
      const values = held.map((r) => r.unitPence ?? 0).sort(ascending);
      expect(rate?.n, key).toBe(values.length);
      expect((await open(rate?.drill)).map((row) => row.pence)).toEqual(values);
      if (values.length < 10) expect(rate?.median).toBeNull();
      else
        for (const name of NAMES) {
          expect(rate?.[name]).toBeCloseTo(oracleQuantile(values, PS[name]), 1);
          const behind = await open(rate?.quantileDrill[name]);
          expect(behind.length === 1 || behind.length === 2).toBe(true);
          for (const row of behind) expect(values).toContain(row.pence);
        }
    }
    const years = group(
      sums.filter((s) => s.year !== null),
      (s) => s.year,
    );
    expect(reply.trend.map((y) => y.year)).toEqual([...years.keys()].map(Number).sort(ascending));
    for (const point of reply.trend) {
      const values = (years.get(point.year) ?? []).map((s) => s.pence).sort(ascending);
      expect(point.n).toBe(values.length);
      expect((await open(point.drill)).map((row) => row.pence)).toEqual(values);
      for (const name of ["q1", "median", "q3"] as const) {
        if (values.length < 10) expect(point[name]).toBeNull();
        else {
          expect(point[name]).toBeCloseTo(oracleQuantile(values, PS[name]), 1);
          const behind = (await open(point.quantileDrill[name])).map((row) => row.pence ?? Number.NaN);
          expect(Math.min(...behind)).toBeLessThanOrEqual(point[name] ?? 0);
          expect(Math.max(...behind)).toBeGreaterThanOrEqual(point[name] ?? 0);
        }
      }
    }
  });

  test("earlier offers, and the shares of guidance", async () => {
    const { offers, guidance, distribution } = await ask(query);
    const want = oracle(truths, question);
    expect(offers.raised.n).toBe(want.raised);
    expect(offers.raised.likeForLike).toBe(want.likeForLike);
    expect(offers.heldEnough.n).toBe(want.heldEnough);
    expect(offers.closedAsEnough.n).toBe(want.closedAsEnough);
    expect(await open(offers.raised.drill)).toHaveLength(want.raised);
    expect(await open(offers.raised.likeForLikeDrill)).toHaveLength(want.likeForLike);
    expect(await open(offers.heldEnough.drill)).toHaveLength(want.heldEnough);
    expect(await open(offers.closedAsEnough.drill)).toHaveLength(want.closedAsEnough);
    const pence = want.sums.map((s) => s.pence);
    for (const band of guidance) {
      if (band.shares === null) continue;
      const below = pence.filter((p) => p < (band.minPence ?? 0)).length;
      const above = pence.filter((p) => band.maxPence !== null && p > band.maxPence).length;
      expect(band.shares).toMatchObject({ below, above, in: pence.length - below - above, n: distribution?.n ?? 0 });
      for (const side of ["below", "in", "above"] as const)
        expect(await open(band.shares.drill[side])).toHaveLength(band.shares[side]);
    }
  });

  test("a proposed sum", async () => {
    const { proposed } = await ask(`${query}${query === "" ? "" : "&"}propose=25000`.replace(/propose=30000&/, ""));
    const pence = oracle(truths, question).sums.map((s) => s.pence);
    const below = pence.filter((p) => p < 25_000);
    const equal = pence.filter((p) => p === 25_000);
    expect(proposed).toMatchObject({
      below: below.length,
      equal: equal.length,
      above: pence.length - below.length - equal.length,
    });
    if (pence.length >= 10)
      expect(proposed?.percentile).toBeCloseTo((100 * (below.length + equal.length / 2)) / pence.length, 9);
    else expect(proposed?.percentile).toBeNull();
    for (const side of ["below", "equal", "above"] as const)
      expect(await open(proposed?.drill[side])).toHaveLength(proposed?.[side] ?? -1);
    const near = pence.map((p) => Math.abs(p - 25_000)).sort(ascending);
    expect(proposed?.nearest.map((n) => Math.abs(n.pence - 25_000))).toEqual(near.slice(0, 5));
  });
});

test("the questions meet what they are to test: rates, offers, mixed sums, years and guidance bands", async () => {
  const all = oracle(truths, { measure: "symbolic" });
  expect(all.raised).toBeGreaterThan(5);
  expect(all.likeForLike).toBeGreaterThan(2);
  expect(all.heldEnough).toBeGreaterThan(2);
  expect(all.rates.length).toBeGreaterThan(10);
  expect(oracle(truths, { measure: "symbolic", faults: ["delay"] }).mixed.size).toBeGreaterThan(1);
  const bands = await ask("measure=loss-of-service&head=unsuitable-living&unit=per-month&basis=rate");
  const drawn = bands.guidance.filter((band) => band.shares !== null);
  expect(drawn.length).toBeGreaterThan(0);
  const rates = oracle(truths, {
    measure: "loss-of-service",
    heads: ["unsuitable-living"],
    unit: "per-month",
  }).rates.map((r) => r.unitPence ?? 0);
  for (const band of drawn) {
    const below = rates.filter((p) => p < (band.minPence ?? 0)).length;
    const above = rates.filter((p) => band.maxPence !== null && p > band.maxPence).length;
    expect(band.shares).toMatchObject({ below, above, n: rates.length });
    for (const side of ["below", "in", "above"] as const)
      expect(await open(band.shares?.drill[side])).toHaveLength(band.shares?.[side] ?? -1);
  }
});
