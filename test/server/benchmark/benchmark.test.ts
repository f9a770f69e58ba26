import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Decision, Fault, Remedy } from "../../../data/decision.ts";
import { benchmarkReplySchema } from "../../../server/schemas/benchmark.ts";
import { appOf, corpusOf } from "../../support/analytics.ts";
import { makeDecision, makeRemedy } from "../../support/decisions.ts";

const fault = (given: Partial<Fault> = {}): Fault => ({
  id: "f1",
  code: "delay",
  concerns: "ehc-plan-issue",
  finding: "fault",
  by: "ombudsman",
  injustice: "caused",
  duration: "P5M",
  durationInferred: false,
  evidence: { paragraph: "p1", start: 0, end: 3 },
  ...given,
});
let next = 0;
const decision = (remedies: Partial<Remedy>[], given: Parameters<typeof makeDecision>[0] = {}): Decision => {
  next++;
  return makeDecision({
    ref: `24 9${String(Math.floor(next / 1000)).padStart(2, "0")} ${String(next % 1000).padStart(3, "0")}`,
    faults: [fault()],
    remedies: remedies.map((r, i) => makeRemedy({ id: `r${i + 1}`, faults: ["f1"], ...r })),
    ...given,
  });
};
const sum = (pence: number, given: Partial<Remedy> = {}): Partial<Remedy> => ({ pence, valuePence: pence, ...given });

type Got = Awaited<ReturnType<typeof appOf>>;
async function over<T>(decisions: Decision[], ask: (app: Got) => Promise<T>): Promise<T> {
  const corpus = corpusOf(decisions);
  const app = await appOf(corpus);
  try {
    return await ask(app);
  } finally {
    await app.close();
    corpus.close();
  }
}
async function benchmark(decisions: Decision[], query = "") {
  const { status, body } = await over(decisions, (app) => app.get(`/api/v1/benchmark?${query}`));
  expect(status, JSON.stringify(body)).toBe(200);
  return benchmarkReplySchema.parse(body);
}

describe("which sums enter", () => {
  const twoFaults = [
    fault(),
    fault({ id: "f2", code: "poor-complaint-handling", concerns: "complaint-stage-2" }),
    fault({ id: "f3", concerns: "complaint-stage-2" }),
  ];
  const pence = (reply: Awaited<ReturnType<typeof benchmark>>) => reply.distribution?.amounts.map((a) => a.pence) ?? [];

  test.each<[name: string, remedies: Partial<Remedy>[], query: string, enter: number[], mixed: string[]]>([
    ["one class at a time", [sum(30_000), sum(90_000, { class: "loss-of-service" })], "", [30_000], []],
    [
      "another class where asked",
      [sum(30_000), sum(90_000, { class: "loss-of-service" })],
      "measure=loss-of-service",
      [90_000],
      [],
    ],
    ["a sum for the chosen fault alone", [sum(20_000), sum(50_000, { faults: ["f2"] })], "fault=delay", [20_000], []],
    ["several faults are mixed", [sum(50_000, { faults: ["f1", "f2"] })], "fault=delay", [], ["several-faults"]],
    [
      "several findings of the chosen kind are that fault alone",
      [sum(35_000, { faults: ["f1", "f3"] })],
      "fault=delay",
      [35_000],
      [],
    ],
    [
      "but not where it is chosen by what it concerns",
      [sum(35_000, { faults: ["f1", "f3"] })],
      "fault=delay&concerns=complaint-stage-2",
      [],
      ["several-faults"],
    ],
    [
      "two kinds chosen are still two kinds",
      [sum(50_000, { faults: ["f1", "f2"] })],
      "fault=delay&fault=poor-complaint-handling",
      [],
      ["several-faults"],
    ],
    ["no fault is mixed", [sum(50_000, { faults: [] })], "fault=delay", [], ["no-fault"]],
    [
      "without a fault chosen both enter",
      [sum(50_000, { faults: ["f1", "f2"] }), sum(1_000, { faults: [] })],
      "",
      [1_000, 50_000],
      [],
    ],
    ["two classes in one sum are outside always", [sum(50_000, { mixed: true })], "", [], ["two-classes"]],
    ["the fault with what it concerns", [sum(20_000)], "fault=delay&concerns=school-transport", [], []],
    ["heads named", [sum(20_000), sum(5_000, { heads: ["time-and-trouble"] })], "head=distress", [20_000], []],
    [
      "several heads are mixed",
      [sum(20_000, { heads: ["distress", "time-and-trouble"] })],
      "head=distress",
      [],
      ["several-heads"],
    ],
    [
      "several heads of one group enter the group",
      [sum(20_000, { heads: ["distress", "frustration"] })],
      "group=avoidable-distress",
      [20_000],
      [],
    ],
    [
      "and not the single head",
      [sum(20_000, { heads: ["distress", "frustration"] })],
      "head=distress",
      [],
      ["several-heads"],
    ],
    ["inferred heads enter nothing", [sum(20_000, { headsInferred: true })], "head=distress", [], ["inferred-head"]],
    ["inferred heads enter where no head is asked for", [sum(20_000, { headsInferred: true })], "", [20_000], []],
    ["conditional sums do not", [sum(20_000, { conditional: true, counts: false })], "", [], []],
    ["open-ended sums do not", [sum(20_000, { openEnded: true })], "", [], []],
    ["earlier offers do not", [sum(20_000, { status: "offered-earlier", counts: false })], "", [], []],
    [
      "what was found enough does not",
      [sum(20_000, { status: "already-paid", adequate: true, counts: false })],
      "",
      [],
      [],
    ],
    [
      "waived sums, though they never count",
      [sum(31_200, { class: "waived", kind: "waive-charge", counts: false })],
      "measure=waived",
      [31_200],
      [],
    ],
    ["the value, not what is left to pay", [sum(25_000, { valuePence: 50_000 })], "", [50_000], []],
    [
      "the parts of a total, not the total",
      [sum(70_000, { counts: false }), sum(30_000, { partOf: "r1" }), sum(40_000, { partOf: "r1" })],
      "",
      [30_000, 40_000],
      [],
    ],
    [
      "neither where parts and total disagree",
      [sum(70_000), sum(30_000, { partOf: "r1", counts: false }), sum(50_000, { partOf: "r1", counts: false })],
      "",
      [],
      [],
    ],
    ["for the person asked", [sum(20_000), sum(5_000, { for: ["child"] })], "recipient=child", [5_000], []],
    [
      "of the unit asked",
      [sum(35_000, { unit: "per-month", unitOf: "delay", unitPence: 5_000, quantity: 7 }), sum(100)],
      "unit=per-month",
      [35_000],
      [],
    ],
  ])("%s", async (_name, remedies, query, enter, mixed) => {
    const reply = await benchmark([decision(remedies, { faults: twoFaults })], query);
    expect(pence(reply)).toEqual(enter);
    expect(reply.mixed.map((m) => m.reason)).toEqual(mixed);
    expect(reply.counts.mixedSums).toBe(mixed.length);
  });

  test("a joint case counts once, its decisions are all said", async () => {
    const council = decision([sum(30_000)]);
    const trust = {
      ...council,
      ref: `${council.ref}a`,
      slug: `${council.slug}a`,
      body: {
        name: "Aldermarch Hospital Trust",
        slug: "aldermarch-hospital-trust",
        known: false,
        type: "nhs" as const,
      },
      source: { ...council.source, uri: "demo/trust.txt" },
    };
    const reply = await benchmark([council, trust]);
    expect(reply.counts.matched).toBe(2);
    expect(reply.cases).toBe(1);
    expect(reply.distribution?.n).toBe(1);
    expect(reply.distribution?.amounts[0]?.slug).toBe(council.slug);
    expect(reply.payments.any).toMatchObject({ k: 1, n: 1 });
  });

  test("whole totals are listed, never summarised", async () => {
    const total = (pence: number) => ({ ...makeDecision().award, totalPence: pence, symbolicPence: pence });
    const many = Array.from({ length: 12 }, (_, i) => decision([sum(10_000 + i)], { award: total(10_000 + i) }));
    const reply = await benchmark(many, "measure=total");
    expect(reply.distribution).toMatchObject({ n: 12, median: null, min: null, medianInterval: null });
    expect(reply.distribution?.amounts[0]).toMatchObject({ remedy: null, paragraph: null });
    expect(reply.trend).toEqual([]);
  });
});

describe("what became of the decisions", () => {
  const apology: Partial<Remedy> = { kind: "apology", class: null, pence: null, valuePence: null, counts: false };
  const training: Partial<Remedy> = { ...apology, kind: "training" };

  test("nested counts, and a partition with the zeros", async () => {
    const closed = {
      code: "closed",
      printed: "Closed after initial enquiries",
      inferred: false,
      investigated: false,
    } as const;
    const notUpheld = { code: "not-upheld", printed: "Not upheld", inferred: false, investigated: true } as const;
    const reply = await benchmark([
      decision([sum(30_000), apology]),
      decision([sum(0, { pence: null, valuePence: null, openEnded: true, counts: false })]),
      decision([apology, training]),
      decision([training]),
      decision([], { faults: [fault({ injustice: "none" })] }),
      decision([sum(10_000, { adequate: true, status: "offered-earlier", counts: false, pence: null })]),
      decision([], { outcome: notUpheld, faults: [] }),
      decision([], { outcome: closed, faults: [] }),
      decision([{ ...apology, kind: "reassess" }]),
      decision([sum(10_000)], { faults: [] }),
    ]);
    expect(reply.counts).toEqual({
      matched: 10,
      withFault: 7,
      withPayment: 2,
      withKnownSum: 1,
      apologyOnly: 1,
      improvementOnly: 1,
      faultWithoutInjustice: 1,
      adequateOffer: 1,
      notUpheld: 1,
      closed: 1,
      other: 2,
      mixedSums: 0,
    });
    expect(reply.paymentWithoutFault).toBe(1);
    expect(reply.beside).toEqual({ notUpheld: 1, closed: 1 });
  });

  test("payments given fault: k of n with Wilson's interval", async () => {
    const paid = Array.from({ length: 31 }, () => decision([sum(30_000)]));
    const unpaid = Array.from({ length: 8 }, () => decision([apology]));
    const reply = await benchmark([...paid, ...unpaid], "fault=delay");
    expect(reply.payments.any).toMatchObject({ k: 31, n: 39 });
    expect(reply.payments.any.interval?.map((x) => Math.round(100 * x))).toEqual([64, 89]);
    expect(reply.payments.forFault).toMatchObject({ k: 31, n: 39 });
  });

  test("lengths printed and inferred are never mixed", async () => {
    const some = [
      decision([sum(1_000)]),
      decision([sum(2_000)], { faults: [fault({ durationInferred: true })] }),
      decision([sum(3_000)], { faults: [fault({ duration: null })] }),
      decision([sum(4_000)], { faults: [fault({ duration: "P2Y" })] }),
    ];
    const printed = await benchmark(some, "duration=3-to-6-months");
    expect(printed.counts.matched).toBe(1);
    expect(printed.distribution?.amounts.map((a) => a.pence)).toEqual([1_000]);
    expect(printed.withoutDuration).toBe(2);
    const inferred = await benchmark(some, "duration=3-to-6-months&durations=inferred");
    expect(inferred.distribution?.amounts.map((a) => a.pence)).toEqual([2_000]);
    expect(inferred.withoutDuration).toBe(3);
  });
});

describe("the figures", () => {
  const sums = (n: number) => Array.from({ length: n }, (_, i) => decision([sum(10_000 * (i + 1))]));

  test("below ten the cases are listed and no statistic is given", async () => {
    const nine = await benchmark(sums(9), "propose=50000");
    expect(nine.distribution).toMatchObject({
      n: 9,
      min: null,
      q1: null,
      median: null,
      max: null,
      medianInterval: null,
    });
    expect(nine.distribution?.amounts).toHaveLength(9);
    expect(nine.proposed).toMatchObject({ below: 4, equal: 1, above: 4, percentile: null, interval: null });
    expect(nine.note).toContain("below 10");
    const ten = await benchmark(sums(10), "propose=50000");
    expect(ten.distribution).toMatchObject({
      n: 10,
      min: 10_000,
      p10: 19_000,
      q1: 32_500,
      median: 55_000,
      q3: 77_500,
      p90: 91_000,
      max: 100_000,
    });
    expect(ten.proposed?.percentile).toBe(45);
    expect((await benchmark([], "")).distribution).toBeNull();
  });

  test("the nearest five, nearest first, with the reason and the reasoning paragraph", async () => {
    const reply = await benchmark(sums(12), "propose=62000&fault=delay");
    expect(reply.proposed?.nearest.map((x) => x.pence)).toEqual([60_000, 70_000, 50_000, 80_000, 40_000]);
    expect(reply.proposed?.nearest[0]?.why[0]).toBe("£600, £20 less");
    expect(reply.proposed?.nearest[0]?.reasoning).toBe("p1");
    expect(reply.proposed?.nearest[0]?.clause).toBe("The");
    expect(reply.proposed?.nearest[0]?.pinpoint).toMatch(
      /^Aldermarch County Council \(24 9\d\d \d{3}\), LGSCO, 4 March 2025, \[1\]$/,
    );
  });

  test("real terms: 139.0 in July 2025 to 142.9 in July 2026 is 1.0281", async () => {
    const dated = (decidedOn: string | null) => decision([sum(100_000)], { decidedOn });
    const reply = await benchmark([dated("2025-07-15"), dated(null), dated("2026-10-01")], "terms=real&base=2026-07");
    expect(reply.distribution?.amounts.map((a) => a.pence)).toEqual([102_806]);
    expect(reply.distribution?.amounts[0]?.pence).toBe(Math.round((100_000 * 142.9) / 139));
    expect(reply.terms).toMatchObject({
      terms: "real",
      base: "2026-07",
      baseIndex: 142.9,
      withoutDate: 1,
      withoutIndex: 1,
    });
  });

  test("rates of their own, never converted", async () => {
    const rate = (unit: Remedy["unit"], unitPence: number, given: Partial<Remedy> = {}) =>
      decision([sum(7 * unitPence, { unit, unitPence, quantity: 7, unitOf: "delay", ...given })]);
    const reply = await benchmark([
      rate("per-month", 5_000),
      rate("per-month", 10_000, { openEnded: true, pence: null, valuePence: null, counts: false }),
      rate("per-week", 1_000),
      rate("one-off", 30_000, { each: true, unitOf: null, quantity: 2 }),
      decision([sum(9_000)]),
    ]);
    const all = reply.rates.filter((r) => r.head === null).map((r) => [r.unit, r.unitOf, r.each, r.n]);
    expect(all).toEqual([
      ["per-month", "delay", false, 2],
      ["one-off", null, true, 1],
      ["per-week", "delay", false, 1],
    ]);
    const basis = await benchmark(
      [rate("per-month", 5_000), rate("per-week", 900)],
      "unit=per-month&basis=rate&propose=4000",
    );
    expect(basis.distribution?.amounts.map((a) => a.pence)).toEqual([5_000]);
    expect(basis.proposed).toMatchObject({ below: 0, equal: 0, above: 1 });
  });

  test("an offer is compared with the sums for the same fault, else not like for like", async () => {
    const two = [fault(), fault({ id: "f2", code: "agreed-action-not-done", concerns: "agreed-action" })];
    const offer = (faults: string[]) => sum(25_000, { status: "offered-earlier", counts: false, faults });
    const reply = await benchmark([
      decision([sum(35_000), sum(10_000, { faults: ["f2"] }), offer(["f1"])], { faults: two }),
      decision([sum(35_000), offer([])], { faults: two }),
    ]);
    expect(reply.offers.raised.items.map((o) => [o.offeredPence, o.agreedPence, o.likeForLike])).toEqual([
      [25_000, 35_000, true],
      [25_000, null, false],
    ]);
    const council = await benchmark([decision([sum(35_000), offer(["f1"])])], "council=aldermarch");
    expect(council.offers.raised).toMatchObject({ n: 1, items: [] });
    expect(council.offers.note).not.toBeNull();
  });

  test("only figures that were seen are drawn, and their shares add up", async () => {
    const monthly = Array.from({ length: 12 }, (_, i) =>
      decision([
        sum(100_000, {
          class: "loss-of-service",
          heads: ["unsuitable-living"],
          unit: "per-month",
          unitOf: "unsuitable-living",
          unitPence: 10_000 + 2_500 * i,
          quantity: 4,
        }),
      ]),
    );
    const reply = await benchmark(monthly, "measure=loss-of-service&head=unsuitable-living&unit=per-month&basis=rate");
    const drawn = reply.guidance.filter((g) => g.drawn);
    expect(drawn.map((g) => g.id)).toEqual(["homeless-unsuitable"]);
    expect(drawn[0]?.shares).toMatchObject({ below: 2, in: 9, above: 1, n: 12 });
    expect(reply.guidance.every((g) => g.seen || (!g.drawn && g.shares === null))).toBe(true);
    const distress = await benchmark(sums(12), "head=distress");
    expect(distress.guidance.length).toBeGreaterThan(0);
    expect(distress.guidance.some((g) => g.drawn)).toBe(false);
  });
});

describe("words, and what is withdrawn", () => {
  test("words narrow the case as they do the search", async () => {
    const some = [
      decision([sum(1_000)], { text: ["The Council lost her passport."] }),
      decision([sum(2_000)], { text: ["The Council lost her file."] }),
    ];
    const reply = await benchmark(some, "q=passport");
    expect(reply.counts.matched).toBe(1);
    expect(reply.distribution?.amounts.map((a) => a.pence)).toEqual([1_000]);
    expect(reply.drill.matched).toContain("q=passport");
  });

  test("the figures of a withdrawn decision stay, its words do not", async () => {
    const gone = decision([sum(1_000)]);
    const corpus = corpusOf([gone]);
    corpus.writer.withhold(gone.slug, "2026-11-01");
    const app = await appOf(corpus);
    const reply = benchmarkReplySchema.parse((await app.get("/api/v1/benchmark?propose=1000")).body);
    expect(reply.distribution?.n).toBe(1);
    expect(reply.proposed?.nearest[0]).toMatchObject({ pence: 1_000, clause: null, pinpoint: null });
    await app.close();
    corpus.close();
  });
});

describe("what cannot be answered says what would work", () => {
  let app: Got;
  let close: () => void;
  beforeAll(async () => {
    const corpus = corpusOf([decision([sum(1_000)])]);
    app = await appOf(corpus);
    close = () => corpus.close();
  });
  afterAll(async () => {
    await app.close();
    close();
  });

  test.each([
    ["propose=-100", "propose=50000"],
    ["min=-1", "min"],
    ["min=500&max=100", "Swap"],
    ["from=2025-02-01&to=2024-02-01", "Swap"],
    ["head=sadness", "distress"],
    ["terms=real&base=2026-08", "2026-07"],
    ["terms=real&base=2012-12", "2013-01"],
    ["terms=real&base=July", "YYYY-MM"],
    ["terms=nominal&base=2024-01", "terms=real"],
    ["measure=total&propose=100", "measure=symbolic"],
    ["measure=total&head=distress", "measure=symbolic"],
    ["basis=rate", "unit=per-month"],
    ["durations=printed", "duration="],
    ["fault=delays", "delay"],
  ])("%s", async (query, word) => {
    const { status, body } = await app.get(`/api/v1/benchmark?${query}`);
    expect(status).toBe(400);
    expect(body.title).toBeTypeOf("string");
    expect(JSON.stringify(body)).toContain(word);
  });
});
