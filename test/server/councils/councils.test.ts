/** Council pages, funnel, comparison, trends and coverage against the generator's truth, and every figure against its list. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DemoTruth } from "../../../data/demo/truth.ts";
import {
  compareReplySchema,
  councilCasesReplySchema,
  councilReplySchema,
  councilsReplySchema,
  funnelReplySchema,
  trendsReplySchema,
} from "../../../server/schemas/councils.ts";
import { coverageReplySchema } from "../../../server/schemas/coverage.ts";
import { wilson } from "../../../server/statistics/interval.ts";
import { appOf, inventedAuthorities } from "../../support/analytics.ts";
import { type TruthCorpus, truthCorpus } from "../../support/truth-corpus.ts";

let made: TruthCorpus;
let app: Awaited<ReturnType<typeof appOf>>;
let truths: DemoTruth[];
let busiest: string[];
beforeAll(async () => {
  made = truthCorpus(1_200, 3);
  truths = made.documents.map((d) => d.truth);
  app = await appOf(made.corpus);
  const counts = new Map<string, number>();
  for (const t of truths) if (isCouncil(t)) counts.set(t.body.slug, (counts.get(t.body.slug) ?? 0) + 1);
  busiest = [...counts].sort((a, b) => b[1] - a[1]).map(([slug]) => slug);
});
afterAll(async () => {
  await app.close();
  made.corpus.close();
});

const isCouncil = (t: DemoTruth) =>
  ["county", "district", "unitary", "metropolitan", "london-borough"].includes(t.body.type);
const yearOf = (t: DemoTruth): string => {
  const first = Number(t.decidedOn.slice(0, 4)) - (t.decidedOn.slice(5, 7) < "04" ? 1 : 0);
  return `${first}-${String((first + 1) % 100).padStart(2, "0")}`;
};
async function get(address: string): Promise<unknown> {
  const { status, body } = await app.get(address);
  expect(status, `${address} ${JSON.stringify(body).slice(0, 300)}`).toBe(200);
  return body;
}
const size = async (address: string | undefined): Promise<number> =>
  councilCasesReplySchema.parse(await get(address ?? "no address")).total;

describe("a council's page", () => {
  test("years, rates and their lists are what the truth says", async () => {
    for (const slug of busiest.slice(0, 4)) {
      const reply = councilReplySchema.parse(await get(`/api/v1/councils/${slug}`));
      const own = truths.filter((t) => t.body.slug === slug);
      const printed = own.filter((t) => t.headerPrinted);
      expect(reply.undated).toBe(own.length - printed.length);
      for (const row of reply.years) {
        const year = printed.filter((t) => yearOf(t) === row.year);
        const count = (outcome: string, investigated?: boolean) =>
          year.filter((t) => t.outcome === outcome && (investigated === undefined || t.investigated === investigated))
            .length;
        expect(row).toMatchObject({
          upheld: count("upheld"),
          upheldWithoutInvestigation: count("upheld", false),
          notUpheld: count("not-upheld"),
          discontinued: count("not-upheld", false),
          closed: count("closed"),
        });
        for (const label of ["upheld", "upheldWithoutInvestigation", "notUpheld", "discontinued", "closed"] as const)
          expect(await size(row.drill[label])).toBe(row[label]);
      }
      const [from, to] = reply.period ?? ["", ""];
      expect(from >= "2022-23").toBe(true);
      const period = printed.filter((t) => yearOf(t) >= from && yearOf(t) <= to);
      const upheld = period.filter((t) => t.outcome === "upheld").length;
      const decided = period.filter((t) => t.outcome !== "closed").length;
      expect(reply.uphold).toMatchObject({ upheld, investigated: decided });
      expect(reply.uphold?.interval).toEqual(wilson(upheld, decided));
      expect(await size(reply.uphold?.drill)).toBe(decided);
      const only = period.filter((t) => t.outcome !== "closed" && t.investigated);
      expect(reply.investigatedOnly).toMatchObject({
        upheld: only.filter((t) => t.outcome === "upheld").length,
        investigated: only.length,
      });
      expect(await size(reply.investigatedOnly?.drill)).toBe(only.length);
    }
  });

  test("categories and faults beside the peers', and every share opens", async () => {
    const reply = councilReplySchema.parse(await get(`/api/v1/councils/${busiest[0]}`));
    const [from, to] = reply.period ?? ["", ""];
    const inPeriod = truths.filter((t) => t.headerPrinted && isCouncil(t) && yearOf(t) >= from && yearOf(t) <= to);
    const peers = inPeriod.filter((t) => t.body.type === reply.council.type && t.body.slug !== busiest[0]);
    expect(reply.categories.length).toBeGreaterThan(1);
    for (const row of reply.categories) {
      expect(row.peers).toMatchObject({ k: peers.filter((t) => t.category === row.label).length, n: peers.length });
      expect(await size(row.drill)).toBe(row.k);
      expect(row.adjusted ?? 0).toBeGreaterThanOrEqual(row.p ?? 1);
    }
    const upheldPeers = peers.filter((t) => t.outcome === "upheld");
    for (const row of reply.faults) {
      const k = upheldPeers.filter((t) => t.faults.some((f) => f.code === row.code && f.finding === "fault")).length;
      expect(row.peers).toMatchObject({ k, n: upheldPeers.length });
      expect(await size(row.drill)).toBe(row.k);
    }
  });

  test("payments are its own, at least so much in k of n", async () => {
    for (const slug of busiest.slice(0, 6)) {
      const { payments } = councilReplySchema.parse(await get(`/api/v1/councils/${slug}`));
      const own = truths.filter((t) => t.body.slug === slug);
      const paying = own.filter((t) => t.ownPence > 0);
      expect(payments).toMatchObject({
        atLeastPence: paying.reduce((sum, t) => sum + t.ownPence, 0),
        decisions: paying.length,
        ofDecisions: own.length,
      });
      for (const row of payments.byClass) {
        expect(await size(row.drill)).toBe(row.decisions);
        if (row.n < 10) expect(row.median).toBeNull();
      }
    }
  });

  test("residents: upheld per 100,000 with the year of the estimate", async () => {
    const reply = councilReplySchema.parse(await get(`/api/v1/councils/${busiest[0]}`));
    const of = reply.perResidents;
    expect(of?.per100k).toBeCloseTo((100_000 * (of?.upheld ?? 0)) / (of?.population ?? 1), 9);
    expect(of?.interval[0]).toBeLessThanOrEqual(of?.per100k ?? 0);
    expect(await size(of?.drill)).toBe(of?.upheld);
    // The newest year that is over: the truth ends on 31 March 2026.
    expect(of?.year).toBe("2025-26");
  });

  test("as it was by default; today's area takes in what went wholly into it", async () => {
    const was = councilReplySchema.parse(await get("/api/v1/councils/north-wendlemoor"));
    const today = councilReplySchema.parse(await get("/api/v1/councils/north-wendlemoor?area=today"));
    const count = (slugs: string[]) => truths.filter((t) => slugs.includes(t.body.slug) && t.headerPrinted).length;
    const sum = (r: typeof was) => r.years.reduce((n, y) => n + y.upheld + y.notUpheld + y.closed + y.unprinted, 0);
    expect(sum(was)).toBe(count(["north-wendlemoor"]));
    expect(sum(today)).toBe(count(["north-wendlemoor", "harbeck", "thornscar"]));
    // The county was shared out between two: nobody can say which of its decisions belong where.
    expect(today.predecessors.find((p) => p.slug === "wendlemoor")).toMatchObject({ included: false });
    expect(today.predecessors.find((p) => p.slug === "harbeck")).toMatchObject({ included: true });
    const county = councilReplySchema.parse(await get("/api/v1/councils/wendlemoor"));
    expect(county.successors.map((s) => s.slug).sort()).toEqual(["north-wendlemoor", "south-wendlemoor"]);
  });

  test("bodies other than councils have a list of decisions only", async () => {
    const other = truths.find((t) => !isCouncil(t));
    const reply = councilReplySchema.parse(await get(`/api/v1/councils/${other?.body.slug}`));
    expect(reply).toMatchObject({
      figures: false,
      uphold: null,
      peers: null,
      years: [],
      faults: [],
      perResidents: null,
    });
    expect(reply.latest.length).toBeGreaterThan(0);
    const promises = await get(`/api/v1/councils/${other?.body.slug}/promises`);
    expect(promises).toMatchObject({ total: 0, promises: [] });
    expect((await app.get("/api/v1/councils/nowhere-at-all")).status).toBe(404);
  });
});

describe("the list", () => {
  test("by present and former name, kind and region; never by rate", async () => {
    const all = councilsReplySchema.parse(await get("/api/v1/councils"));
    expect(all.councils.every((c) => c.isCouncil)).toBe(true);
    expect(all.total).toBe(inventedAuthorities.all.filter((a) => a.type !== "other-authority").length);
    const names = all.councils.map((c) => c.name);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, "en-GB")));
    const former = councilsReplySchema.parse(await get("/api/v1/councils?q=harbeck"));
    expect(former.councils.map((c) => c.slug).sort()).toEqual(["harbeck", "north-wendlemoor"]);
    const counties = councilsReplySchema.parse(await get("/api/v1/councils?type=county&sort=decisions"));
    expect(counties.councils.every((c) => c.type === "county")).toBe(true);
    const held = counties.councils.map((c) => c.decisions);
    expect(held).toEqual([...held].sort((a, b) => b - a));
    const region = councilsReplySchema.parse(await get("/api/v1/councils?region=north-east"));
    expect(region.councils.every((c) => c.region === "North East")).toBe(true);
    expect((await app.get("/api/v1/councils?sort=rate")).status).toBe(400);
    const others = councilsReplySchema.parse(await get("/api/v1/councils?bodies=others"));
    expect(others.councils.every((c) => !c.isCouncil)).toBe(true);
  });
});

describe("the funnel", () => {
  test.each(["none", "case-mix"])("adjusted by %s", async (adjust) => {
    const reply = funnelReplySchema.parse(await get(`/api/v1/councils/funnel?adjust=${adjust}`));
    const [from, to] = reply.period ?? ["", ""];
    const held = truths.filter(
      (t) => t.headerPrinted && isCouncil(t) && t.outcome !== "closed" && yearOf(t) >= from && yearOf(t) <= to,
    );
    expect(reply.centre).toBeCloseTo(held.filter((t) => t.outcome === "upheld").length / held.length, 12);
    expect(reply.points.reduce((n, p) => n + p.investigated, 0)).toBe(held.length);
    // What all together are expected to have is what all together have.
    expect(reply.points.reduce((n, p) => n + p.expected, 0)).toBeCloseTo(
      held.filter((t) => t.outcome === "upheld").length,
      6,
    );
    for (const p of reply.points) {
      const own = held.filter((t) => t.body.slug === p.slug);
      expect(p).toMatchObject({ upheld: own.filter((t) => t.outcome === "upheld").length, investigated: own.length });
      expect(p.interval).toEqual(wilson(p.upheld, p.investigated));
      const expected =
        adjust === "none"
          ? own.length * (reply.centre ?? 0)
          : own.reduce((sum, t) => {
              const like = held.filter((x) => x.category === t.category && yearOf(x) === yearOf(t));
              return sum + like.filter((x) => x.outcome === "upheld").length / like.length;
            }, 0);
      expect(p.expected).toBeCloseTo(expected, 6);
      const beyond =
        p.upheld < p.limits.lower998 || p.upheld > p.limits.upper998
          ? "99.8"
          : p.upheld < p.limits.lower95 || p.upheld > p.limits.upper95
            ? "95"
            : null;
      expect(p.outside).toBe(beyond);
    }
    expect(reply.outside.n95).toBe(reply.points.filter((p) => p.outside !== null).length);
    expect(reply.outside.byChance95).toBeLessThan(0.07 * reply.points.length);
    for (const p of reply.points.slice(0, 8)) expect(await size(p.drill)).toBe(p.investigated);
    for (const l of reply.limits) {
      expect(l.lower998).toBeLessThanOrEqual(l.lower95);
      expect(l.upper95).toBeLessThanOrEqual(l.upper998);
    }
  });

  test("years are never pooled across a break", async () => {
    const { status, body } = await app.get("/api/v1/councils/funnel?from=2020-21&to=2023-24");
    expect(status).toBe(400);
    expect(body.detail).toContain("up to 2021-22");
    const before = funnelReplySchema.parse(await get("/api/v1/councils/funnel?to=2021-22"));
    expect(before.period?.[1]).toBe("2021-22");
    const single = funnelReplySchema.parse(await get("/api/v1/councils/funnel?from=2018-19"));
    expect(single.period).toEqual(["2018-19", "2021-22"]);
    expect((await app.get("/api/v1/councils/funnel?from=2020-22")).status).toBe(400);
  });

  test("over-dispersion moves limits outwards, never inwards", async () => {
    const plain = funnelReplySchema.parse(await get("/api/v1/councils/funnel"));
    const wide = funnelReplySchema.parse(await get("/api/v1/councils/funnel?overdispersion=multiplicative"));
    expect(wide.dispersion.applied).toBe(plain.dispersion.phi > 1);
    wide.points.forEach((p, i) => {
      expect(p.limits.lower95).toBeLessThanOrEqual(plain.points[i]?.limits.lower95 ?? 0);
      expect(p.limits.upper95).toBeGreaterThanOrEqual(plain.points[i]?.limits.upper95 ?? 0);
    });
  });
});

describe("comparison, trends and coverage", () => {
  test("two to six councils, and councils only", async () => {
    const [a = "", b = "", c = ""] = busiest;
    const reply = compareReplySchema.parse(
      await get(`/api/v1/councils/compare?council=${a}&council=${b}&council=${c}`),
    );
    expect(reply.differences).toHaveLength(6);
    for (const council of reply.councils) {
      expect(await size(council.uphold.drill)).toBe(council.uphold.investigated);
      if (council.uphold.investigated < reply.minimum) expect(council.uphold.rate).toBeNull();
      for (const f of council.faults) expect(await size(f.drill)).toBe(f.k);
    }
    const first = reply.differences[0];
    const [x, y] = [reply.councils[0]?.uphold.rate ?? 0, reply.councils[1]?.uphold.rate ?? 0];
    if (first?.difference !== null) expect(first?.difference).toBeCloseTo(x - y, 12);
    expect((await app.get(`/api/v1/councils/compare?council=${a}`)).status).toBe(400);
    const seven = busiest.slice(0, 7).map((s) => `council=${s}`);
    expect((await app.get(`/api/v1/councils/compare?${seven.join("&")}`)).status).toBe(400);
    const other = truths.find((t) => !isCouncil(t))?.body.slug;
    expect((await app.get(`/api/v1/councils/compare?council=${a}&council=${other}`)).status).toBe(400);
  });

  test.each(["year", "quarter"])("trends by %s add up, and open", async (by) => {
    const reply = trendsReplySchema.parse(await get(`/api/v1/councils/trends?by=${by}`));
    const dated = truths.filter((t) => isCouncil(t) && t.headerPrinted);
    expect(reply.counted).toBe(dated.length);
    expect(reply.of).toBe(truths.filter(isCouncil).length);
    let n = 0;
    for (const p of reply.periods) {
      const inside = dated.filter((t) => t.decidedOn >= p.from && t.decidedOn <= p.to);
      expect(p.upheld + p.notUpheld + p.closed).toBe(inside.length);
      expect(await size(p.drill)).toBe(inside.length);
      n += inside.length;
      for (const label of ["upheld", "upheldWithoutInvestigation", "notUpheld", "discontinued", "closed"] as const)
        expect(await size(p.drills[label]), `${p.period} ${label}`).toBe(p[label]);
      if (by === "quarter") continue;
      for (const payment of p.payments) expect(await size(payment.drill)).toBe(payment.decisions);
      for (const f of p.faults) {
        const found = inside.filter((t) => t.faults.some((x) => x.code === f.code && x.finding === "fault"));
        expect(f.n, f.code).toBe(found.length);
        expect(await size(f.drill)).toBe(f.n);
      }
    }
    expect(n).toBe(reply.counted);
    expect(reply.breaks.map((b) => b.year)).toEqual(["2014-15", "2022-23"]);
    expect(reply.breaks.every((b) => b.source !== "" && b.url.startsWith("https://"))).toBe(true);
  });

  test("the ledger of coverage", async () => {
    const reply = coverageReplySchema.parse(await get("/api/v1/coverage"));
    expect(reply.size).toBe(truths.length);
    expect(reply.cases).toBe(new Set(truths.map((t) => t.caseId)).size);
    expect(reply.missing.date).toBe(truths.filter((t) => !t.headerPrinted).length);
    expect(reply.years.reduce((n, y) => n + y.n, 0) + reply.missing.date).toBe(reply.size);
    expect(reply.categories.reduce((n, c) => n + c.n, 0)).toBe(reply.size);
    expect(reply.outcomes.reduce((n, o) => n + o.printed + o.inferred, 0)).toBe(reply.size);
    expect(reply.national.find((b) => b.year === "2024-25")).toMatchObject({ rate: 0.83, investigated: 4441 });
  });

  test("a council-year under 90 % of the official count enters neither trend nor funnel", async () => {
    const slug = busiest[0] ?? "";
    const before = trendsReplySchema.parse(await get("/api/v1/councils/trends"));
    const reply = councilReplySchema.parse(await get(`/api/v1/councils/${slug}`));
    const year = reply.years.at(-1);
    if (year === undefined) throw new Error("no year");
    const held = year.upheld + year.notUpheld;
    const official = {
      bodySlug: slug,
      bodyName: slug,
      year: year.year,
      upheld: 10 * held,
      notUpheld: 0,
      closed: null,
      total: null,
    };
    made.corpus.writer.keepOfficialFigures([official], { source: "table.csv", sha256: "0", loadedOn: "2026-11-21" });
    const after = trendsReplySchema.parse(await get("/api/v1/councils/trends"));
    expect(before.counted - after.counted).toBe(held + year.closed + year.unprinted);
    const short = after.periods.find((p) => p.period === year.year);
    expect(await size(short?.drills.decided)).toBe((short?.upheld ?? 0) + (short?.notUpheld ?? 0));
    expect(after.incomplete).toEqual([{ council: slug, year: year.year, held, official: 10 * held }]);
    const page = councilReplySchema.parse(await get(`/api/v1/councils/${slug}`));
    expect(page.years.at(-1)?.incomplete).toBe(true);
    const ledger = coverageReplySchema.parse(await get("/api/v1/coverage"));
    expect(ledger.official.councilYears).toMatchObject([
      { council: slug, held, official: 10 * held, incomplete: true },
    ]);
    const shown = funnelReplySchema.parse(await get("/api/v1/councils/funnel"));
    expect(shown.leftOut.incompleteYears).toBe(1);
  });
});
