/** Every number of the benchmark opens as many things as it says, and says what the generator of the corpus knows. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DemoTruth } from "../../../data/demo/truth.ts";
import { type BenchmarkReply, benchmarkReplySchema, casesReplySchema } from "../../../server/schemas/benchmark.ts";
import { appOf } from "../../support/analytics.ts";
import { type TruthCorpus, truthCorpus } from "../../support/truth-corpus.ts";

let made: TruthCorpus;
let app: Awaited<ReturnType<typeof appOf>>;
let truths: DemoTruth[];
beforeAll(async () => {
  made = truthCorpus(1_000, 7);
  truths = made.documents.map((d) => d.truth);
  app = await appOf(made.corpus);
});
afterAll(async () => {
  await app.close();
  made.corpus.close();
});

async function ask(query: string): Promise<BenchmarkReply> {
  const { status, body } = await app.get(`/api/v1/benchmark?${query}`);
  expect(status).toBe(200);
  return benchmarkReplySchema.parse(body);
}
async function open(address: string) {
  const { status, body } = await app.get(`${address}&limit=500`);
  expect(status, address).toBe(200);
  return casesReplySchema.parse(body);
}
async function size(address: string): Promise<number> {
  return (await open(address)).total;
}

const QUERIES = [
  "",
  "propose=30000",
  "fault=delay&propose=50000",
  "fault=poor-complaint-handling&head=time-and-trouble&propose=25000",
  "fault=delay&fault=failure-to-provide-service&group=avoidable-distress",
  "measure=loss-of-service&propose=120000",
  "measure=loss-of-service&head=unsuitable-living&unit=per-month&basis=rate&propose=20000",
  "measure=quantifiable",
  "measure=waived",
  "measure=total",
  "terms=real&base=2024-01&propose=40000",
  "category=education&recipient=child",
  "duration=3-to-6-months&duration=6-to-12-months",
  "type=county&from=2021-01-01&to=2023-12-31",
  "min=20000&max=60000",
];

describe.each(QUERIES)("every number of ?%s", (query) => {
  test("opens as many as it says", async () => {
    const reply = await ask(query);
    const numbers: [name: string, figure: number, address: string | undefined][] = [
      ...Object.entries(reply.counts).map(([name, figure]): [string, number, string | undefined] => [
        name,
        figure,
        reply.drill[name],
      ]),
      ["besideNotUpheld", reply.beside.notUpheld, reply.drill.besideNotUpheld],
      ["besideClosed", reply.beside.closed, reply.drill.besideClosed],
      ["paymentWithoutFault", reply.paymentWithoutFault, reply.drill.paymentWithoutFault],
      ["raised", reply.offers.raised.n, reply.offers.raised.drill],
      ["held enough", reply.offers.heldEnough.n, reply.offers.heldEnough.drill],
      ["closed as enough", reply.offers.closedAsEnough.n, reply.offers.closedAsEnough.drill],
      ...reply.mixed.map((m): [string, number, string] => [m.reason, m.count, m.drill]),
      ...reply.rates.map((r): [string, number, string] => [`${r.unit} ${r.unitOf} ${r.head}`, r.n, r.drill]),
      ...reply.trend.map((y): [string, number, string] => [`${y.year}`, y.n, y.drill]),
    ];
    if (reply.withoutDuration !== null)
      numbers.push(["withoutDuration", reply.withoutDuration, reply.drill.withoutDuration]);
    if (reply.payments.forFault !== null)
      numbers.push(["forFault", reply.payments.forFault.k, reply.payments.forFault.drill]);
    const { terms, distribution, proposed } = reply;
    if (terms.withoutDate + terms.withoutIndex > 0)
      numbers.push(["undatedSums", terms.withoutDate + terms.withoutIndex, reply.drill.undatedSums]);
    if (distribution !== null) {
      numbers.push(["n", distribution.n, distribution.drill.n]);
      for (const bin of distribution.bins) numbers.push([`bin ${bin.fromPence}`, bin.count, bin.drill]);
      expect(distribution.bins.reduce((s, b) => s + b.count, 0)).toBe(distribution.n);
    }
    if (proposed !== null) {
      numbers.push(["below", proposed.below, proposed.drill.below]);
      numbers.push(["equal", proposed.equal, proposed.drill.equal]);
      numbers.push(["above", proposed.above, proposed.drill.above]);
      expect(proposed.below + proposed.equal + proposed.above).toBe(distribution?.n ?? 0);
    }
    for (const g of reply.guidance)
      if (g.shares !== null)
        for (const side of ["below", "in", "above"] as const)
          numbers.push([side, g.shares[side], g.shares.drill[side]]);
    for (const [name, figure, address] of numbers) {
      expect(address, name).toBeDefined();
      expect(await size(address ?? ""), name).toBe(figure);
    }
  });

  test("nested counts nest, and the partition adds up to what matched", async () => {
    const { counts, partitionOrder, cases } = await ask(query);
    expect(counts.withFault).toBeLessThanOrEqual(counts.matched);
    expect(counts.withPayment).toBeLessThanOrEqual(counts.withFault);
    expect(counts.withKnownSum).toBeLessThanOrEqual(counts.withPayment);
    expect(partitionOrder.reduce((sum, part) => sum + counts[part], 0)).toBe(counts.matched);
    expect(cases).toBeLessThanOrEqual(counts.matched);
  });

  test("each quantile opens the sum, or the two sums, on which it rests", async () => {
    const { distribution } = await ask(query);
    if (distribution === null || distribution.median === null) return;
    for (const name of ["min", "p10", "q1", "median", "q3", "p90", "max"] as const) {
      const { results, total } = await open(distribution.drill[name] ?? "");
      const pence = results.map((r) => r.pence ?? Number.NaN);
      const figure = distribution[name] ?? Number.NaN;
      expect(total === 1 || total === 2, name).toBe(true);
      if (total === 1) expect(pence[0]).toBe(figure);
      expect(Math.min(...pence)).toBeLessThanOrEqual(figure);
      expect(Math.max(...pence)).toBeGreaterThanOrEqual(figure);
    }
    const [low, high] = distribution.medianInterval ?? [0, 0];
    for (const [at, figure] of [
      ["medianLow", low],
      ["medianHigh", high],
    ] as const) {
      const pence = (await open(distribution.drill[at] ?? "")).results.map((r) => r.pence ?? Number.NaN);
      expect(pence.length).toBeGreaterThan(0);
      expect(Math.min(...pence) - 1).toBeLessThanOrEqual(figure);
      expect(Math.max(...pence) + 1).toBeGreaterThanOrEqual(figure);
    }
  });

  test("each dot is a sum of the record", async () => {
    const { distribution, measure, terms } = await ask(query);
    if (measure === "total" || terms.terms === "real" || query.includes("basis=rate")) return;
    for (const dot of distribution?.amounts ?? []) {
      const remedy = truths.find((t) => t.slug === dot.slug)?.remedies[Number(dot.remedy?.slice(1)) - 1];
      expect(remedy).toMatchObject({ valuePence: dot.pence, class: measure, paragraph: dot.paragraph });
    }
  });

  test("a list is given whole over its pages", async () => {
    const { drill, counts } = await ask(query);
    const slugs: string[] = [];
    for (let address: string | null = `${drill.matched}&limit=400`; address !== null; ) {
      const page = casesReplySchema.parse((await app.get(address)).body);
      slugs.push(...page.results.map((r) => r.slug));
      address = page.next;
    }
    expect(new Set(slugs).size).toBe(counts.matched);
  });
});

describe("against the generator's truth", () => {
  type TruthRemedy = DemoTruth["remedies"][number];
  const isSum = (r: TruthRemedy, of: string): boolean =>
    r.class === of &&
    (r.status === "agreed" || r.status === "recommended") &&
    (r.counts || of === "waived") &&
    !r.adequate &&
    !r.conditional &&
    !r.openEnded &&
    r.kind !== "remedy-others" &&
    r.valuePence !== null;
  /** One of each case: the council's, which the generator writes without a letter. */
  const oncePerCase = (list: readonly DemoTruth[]) =>
    [...list].sort((a, b) => (a.slug < b.slug ? -1 : 1)).filter((t, i, all) => all[i - 1]?.caseId !== t.caseId);
  const isTotal = (t: DemoTruth, r: TruthRemedy) => t.remedies.some((x) => x.partOf === t.remedies.indexOf(r));

  test.each(["symbolic", "loss-of-service", "quantifiable", "waived"])("all sums of the class %s", async (of) => {
    const want = oncePerCase(truths)
      .flatMap((t) => t.remedies.filter((r) => isSum(r, of) && !r.mixed && !isTotal(t, r)))
      .map((r) => r.valuePence ?? 0)
      .sort((a, b) => a - b);
    const { distribution } = await ask(`measure=${of}`);
    expect(distribution?.n).toBe(want.length);
    expect(distribution?.amounts.map((a) => a.pence)).toEqual(want);
  });

  test.each(["delay", "poor-complaint-handling", "failure-to-provide-service"])("sums for %s alone", async (code) => {
    const having = truths.filter((t) => t.faults.some((f) => f.code === code && f.finding === "fault"));
    const alone: number[] = [];
    let mixed = 0;
    for (const t of oncePerCase(having))
      for (const r of t.remedies) {
        if (!isSum(r, "symbolic") || isTotal(t, r)) continue;
        const tied = r.faults.map((id) => t.faults.find((f) => f.id === id));
        const hit = tied.some((f) => f?.code === code && f.finding === "fault");
        if (r.faults.length > 0 && !hit) continue;
        if (r.mixed || r.faults.length === 0 || tied.some((f) => f?.code !== code || f.finding !== "fault")) mixed++;
        else alone.push(r.valuePence ?? 0);
      }
    const reply = await ask(`fault=${code}`);
    expect(reply.counts.matched).toBe(having.length);
    expect(reply.distribution?.amounts.map((a) => a.pence)).toEqual(alone.sort((a, b) => a - b));
    expect(reply.counts.mixedSums).toBe(mixed);
  });

  test("outcomes and payments", async () => {
    const { counts } = await ask("");
    const paid = truths.filter(
      (t) =>
        t.faults.some((f) => f.finding === "fault") &&
        t.remedies.some(
          (r) =>
            r.class === "symbolic" &&
            (r.status === "agreed" || r.status === "recommended") &&
            !r.adequate &&
            !r.conditional &&
            r.kind !== "remedy-others" &&
            !isTotal(t, r) &&
            (r.partOf === null || r.counts),
        ),
    );
    expect(counts.matched).toBe(truths.length);
    expect(counts.withPayment).toBe(paid.length);
    const enough = (t: DemoTruth) => !paid.includes(t) && t.remedies.some((r) => r.class === "symbolic" && r.adequate);
    expect(counts.adequateOffer).toBe(truths.filter(enough).length);
    expect(counts.closed).toBe(truths.filter((t) => t.outcome === "closed" && !paid.includes(t) && !enough(t)).length);
    expect(counts.notUpheld).toBe(
      truths.filter((t) => t.outcome === "not-upheld" && !paid.includes(t) && !enough(t)).length,
    );
  });
});
