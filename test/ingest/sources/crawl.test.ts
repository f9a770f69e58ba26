/** The crawler against a local replica of the site: each rule of its manners has a test that fails without it. */
import { afterEach, describe, expect, it } from "vitest";
import { type Corpus, openCorpus } from "../../../data/corpus.ts";
import { openCrawlMemory } from "../../../data/crawl-memory.ts";
import { monthsBack, parseDecisionAddress, resultsUrl } from "../../../ingest/sources/crawl/addresses.ts";
import {
  type CrawlPlan,
  type CrawlReport,
  type CrawlSink,
  crawl,
  type PageRead,
} from "../../../ingest/sources/crawl/crawl.ts";
import { Fetcher, isPrivateAddress } from "../../../ingest/sources/crawl/fetcher.ts";
import { parseListing } from "../../../ingest/sources/crawl/listing.ts";
import { backoffMs, parseRetryAfter } from "../../../ingest/sources/crawl/pace.ts";
import { Replica, replicaDecision } from "../../support/replica.ts";

const TODAY = new Date("2026-11-21T09:00:00Z");

/** A crawl of the replica whose waits take no time but are recorded. */
class Trip {
  readonly waits: number[] = [];
  readonly saved: PageRead[] = [];
  readonly goneSlugs: string[] = [];
  readonly lines: string[] = [];
  readonly stop = new AbortController();
  readonly corpus: Corpus = openCorpus(":memory:", { mode: "write", fictional: false });
  private readonly words = new Map<string, string>();

  async run(
    replica: Replica,
    plan: Partial<CrawlPlan> = {},
    fetching: Partial<{ maxBytes: number; timeoutMs: number }> = {},
  ): Promise<CrawlReport> {
    let clock = TODAY.getTime();
    const effects = {
      now: () => new Date(clock),
      sleep: async (ms: number) => {
        this.waits.push(ms);
        clock += ms;
      },
      random: () => 0.5,
    };
    const fetcher = new Fetcher({
      base: replica.base,
      userAgent: "Redress-test/1.0 (+test@example.org)",
      delayMs: 5000,
      effects,
      signal: this.stop.signal,
      log: (line) => this.lines.push(line),
      ...fetching,
    });
    const sink: CrawlSink = {
      together: (work) => this.corpus.sqlite.transaction(work)(),
      markGone: (slug) => this.goneSlugs.push(slug),
      save: (read) => {
        const text = new TextDecoder().decode(read.page.body);
        const slug = /\((\d{2} \d{3} \d{3}[a-z]?)\)/i.exec(text)?.[1]?.replaceAll(" ", "-");
        if (!slug) return { quarantined: "no reference" };
        const before = this.words.get(slug);
        this.words.set(slug, text);
        this.saved.push(read);
        return { slug, result: before === undefined ? "added" : before === text ? "unchanged" : "changed" };
      },
    };
    try {
      return await crawl(
        {
          base: replica.base,
          since: "2026-05-01",
          until: "2026-11-21",
          council: null,
          category: null,
          max: Number.POSITIVE_INFINITY,
          dryRun: false,
          recheck: 0,
          ...plan,
        },
        {
          fetcher,
          memory: openCrawlMemory(this.corpus.sqlite),
          sink,
          now: effects.now,
          signal: this.stop.signal,
          progress: () => {},
          log: (line) => this.lines.push(line),
        },
      );
    } finally {
      await fetcher.close();
    }
  }
}

let replica: Replica;
afterEach(() => replica?.stop());
const site = async (...decisions: Parameters<typeof replicaDecision>[]) => {
  replica = await Replica.start(decisions.map((args) => replicaDecision(...args)));
  return replica;
};
const many = (n: number, decidedOn: string): [number, { decidedOn: string }][] =>
  Array.from({ length: n }, (_, i) => [i + 1, { decidedOn }]);

describe("addresses", () => {
  it.each([
    ["/decisions/education/other/26-900-001", "/decisions/education/other/26-900-001"],
    ["/Decisions/Education/Other/26-900-001/?displaypref=2", "/decisions/education/other/26-900-001"],
    ["http://lgo.org.uk/decisions/health/other/19-918-519c?fbclid=x", "/decisions/health/other/19-918-519c"],
    ["https://evil.example/decisions/education/other/26-900-001", null],
    ["javascript:alert(1)", null],
    ["/search?k=/decisions/education/other/26-900-001", null],
    ["/decisions/education/other", null],
    ["http://[", null],
  ])("%s", (href, path) => {
    expect(parseDecisionAddress(href, "https://www.lgo.org.uk")?.path ?? null).toBe(path);
  });

  it("asks month by month, newest first, clipped to the bounds", () => {
    expect(monthsBack("2026-01-15", "2026-03-10")).toEqual([
      { month: "2026-03", from: "2026-03-01", to: "2026-03-10" },
      { month: "2026-02", from: "2026-02-01", to: "2026-02-28" },
      { month: "2026-01", from: "2026-01-15", to: "2026-01-31" },
    ]);
    expect(
      resultsUrl("https://www.lgo.org.uk", { month: "2026-02", from: "2026-02-01", to: "2026-02-28" }, 2),
    ).toContain("dc=c%2Bnu%2Bu%2B");
  });

  it.each([
    ["127.0.0.1", true],
    ["10.1.2.3", true],
    ["192.168.1.1", true],
    ["169.254.169.254", true],
    ["::1", true],
    ["::ffff:10.0.0.1", true],
    ["fd00::1", true],
    ["93.184.216.34", false],
    ["2606:2800::1", false],
  ])("%s is private: %s", (address, expected) => expect(isPrivateAddress(address)).toBe(expected));
});

describe("pace", () => {
  it("reads Retry-After in seconds and as a date", () => {
    expect(parseRetryAfter("120", TODAY)).toBe(120_000);
    expect(parseRetryAfter("Sat, 21 Nov 2026 09:01:00 GMT", TODAY)).toBe(60_000);
    expect(parseRetryAfter("soon", TODAY)).toBeNull();
  });
  it("doubles with jitter", () => {
    expect(backoffMs(1, 1000, () => 0)).toBe(500);
    expect(backoffMs(3, 1000, () => 0.999)).toBeLessThanOrEqual(4000);
  });
});

describe("a results page", () => {
  it("gives items once, their kind, and the total", () => {
    const html = `<p>Your search has 1,234 results</p><ul><li>Statement<a href="/decisions/education/other/26-900-001"></a>
      <a href="/decisions/education/other/26-900-001?x">A Council (26 900 001)</a><p>Report Upheld Other 10-Feb-2026</p></li></ul>`;
    const { items, total } = parseListing(html, "https://www.lgo.org.uk");
    expect(total).toBe(1234);
    expect(items).toMatchObject([{ slug: "26-900-001", title: null, kind: "report" }]);
  });
});

describe("a run", () => {
  it("fetches every decision newest month first, one at a time, 5 s apart, with an honest user agent", async () => {
    const r = await site(
      [1, { decidedOn: "2026-06-02" }],
      [2, { decidedOn: "2026-11-02" }],
      [3, { decidedOn: "2026-09-02" }],
    );
    const trip = new Trip();
    const report = await trip.run(r);
    expect(report.stopped).toBeNull();
    expect(report.counts.added).toBe(3);
    expect(r.pagesAsked.map((p) => p.slice(-3))).toEqual(["002", "003", "001"]);
    expect(trip.waits.every((ms) => ms === 5000)).toBe(true);
    expect(trip.waits.length).toBe(r.asked.length - 1);
    expect(r.asked[0]?.path).toBe("/robots.txt");
    expect(r.asked.every((a) => a.headers["user-agent"] === "Redress-test/1.0 (+test@example.org)")).toBe(true);
    expect(r.asked.some((a) => a.path.startsWith("/search"))).toBe(false);
    expect(trip.saved[0]?.officialUrl).toMatch(/^https:\/\/www\.lgo\.org\.uk\/decisions\//);
  });

  it("pages on through wrong totals and overlapping windows, and keeps items that lost their text", async () => {
    const r = await site(...many(25, "2026-10-05"));
    r.totalError = (page) => (page === 1 ? -15 : 3);
    r.overlap = [replicaDecision(500, { decidedOn: "2026-10-31" })];
    r.decisions.push(...r.overlap);
    r.untitled.add(r.decisions[3]?.path ?? "");
    const report = await new Trip().run(r);
    expect(report.counts.added).toBe(26);
    expect(new Set(r.pagesAsked).size).toBe(r.pagesAsked.length);
  });

  it("tells lettered references and joint cases apart", async () => {
    const joint = { decidedOn: "2026-10-05", ref: "26 900 100" };
    const r = await site([0, joint], [0, { ...joint, ref: "26 900 100c", category: "Health", subcategory: "Other" }]);
    const report = await new Trip().run(r);
    expect(report.counts.added).toBe(2);
  });

  it("stops where robots.txt disallows the results or cannot be read, and skips a disallowed page", async () => {
    const r = await site([1, {}]);
    r.robots.text = "User-agent: *\nDisallow: /Decisions/SearchResults";
    expect((await new Trip().run(r)).stopped?.code).toBe("robots");
    r.robots = { status: 500, text: "" };
    expect((await new Trip().run(r)).stopped?.code).toBe("blocked");
    r.robots = { status: 200, text: "User-agent: *\nDisallow: /decisions/education" };
    const report = await new Trip().run(r);
    expect(report.counts).toMatchObject({ fetched: 0, skipped: 1 });
    r.robots = { status: 404, text: "" };
    expect((await new Trip().run(r)).counts.added).toBe(1);
  });

  it("slows to the crawl delay that robots.txt asks for", async () => {
    const r = await site([1, {}]);
    r.robots.text = "User-agent: *\nCrawl-delay: 20";
    const trip = new Trip();
    await trip.run(r);
    expect(trip.waits.filter((ms) => ms === 20_000).length).toBeGreaterThan(2);
  });

  it("waits as Retry-After says, and stops where the wait is too long or the refusal goes on", async () => {
    const r = await site([1, {}]);
    let refusals = 1;
    let after = "77";
    r.traps.push((asked, response) => {
      if (!/26-900-001/.test(asked.path) || refusals-- <= 0) return false;
      response.writeHead(429, { "retry-after": after }).end();
      return true;
    });
    const trip = new Trip();
    expect((await trip.run(r)).counts.added).toBe(1);
    expect(trip.waits).toContain(77_000);
    refusals = 1;
    after = "90000";
    expect((await new Trip().run(r)).stopped).toMatchObject({ code: "blocked" });
    refusals = 99;
    after = "1";
    expect((await new Trip().run(r)).stopped).toMatchObject({ code: "blocked" });
  });

  it("calls a results page without items and without a total blocked, and an empty month empty", async () => {
    const r = await site([1, {}]);
    r.traps.push((asked, response) => {
      if (asked.query.get("fd") !== "2026-09-01") return false;
      response.writeHead(200, { "content-type": "text/html" }).end("<html><body><h1>Decisions</h1></body></html>");
      return true;
    });
    const report = await new Trip().run(r);
    expect(report.stopped).toMatchObject({ code: "blocked" });
    expect(report.stopped?.message).toContain("2026-09");
    expect(report.monthsRead).toEqual(["2026-11", "2026-10"]);
  });

  it("quarantines a stripped shell, and stops at a cookie wall", async () => {
    const r = await site(...many(6, "2026-10-05"));
    let walls = 1;
    r.traps.push((asked, response) => {
      if (!/26-900-/.test(asked.path) || walls-- <= 0) return false;
      response.writeHead(200, { "content-type": "text/html" }).end("<p>Review your privacy settings</p>");
      return true;
    });
    expect((await new Trip().run(r)).counts).toMatchObject({ quarantined: 1, added: 5 });
    walls = 99;
    expect((await new Trip().run(r)).stopped).toMatchObject({ code: "blocked" });
  });

  it("follows no redirect off the site, caps bodies, and outlives broken and slow answers", async () => {
    const r = await site(...many(4, "2026-10-05"));
    r.traps.push((asked, response) => {
      if (asked.path.endsWith("001"))
        response.writeHead(302, { location: "http://127.0.0.1:1/decisions/x/y/26-900-001" }).end();
      else if (asked.path.endsWith("002")) response.writeHead(200, {}).end("x".repeat(200_000));
      else if (asked.path.endsWith("003")) response.destroy();
      else return false;
      return true;
    });
    const report = await new Trip().run(r, {}, { maxBytes: 100_000 });
    expect(report.counts).toMatchObject({ failed: 3, added: 1 });
    expect(report.problems.join("\n")).toMatch(/larger than[\s\S]*off the site/);
    r.traps = [(asked) => /26-900-004/.test(asked.path)];
    const slow = await new Trip().run(r, {}, { timeoutMs: 60 });
    expect(slow.counts).toMatchObject({ failed: 1, added: 3 });
  });

  it("goes on after an interruption without asking twice for what it has", async () => {
    const r = await site(...many(30, "2026-07-05"));
    const trip = new Trip();
    r.traps.push((asked) => {
      if (asked.path.endsWith("012")) trip.stop.abort();
      return false;
    });
    expect((await trip.run(r)).stopped?.code).toBe("interrupted");
    const before = trip.saved.length;
    expect(before).toBeGreaterThan(5);
    r.traps = [];
    const again = new Trip();
    Object.assign(again, { corpus: trip.corpus });
    const saved = new Set(trip.saved.map((s) => s.address));
    r.asked.length = 0;
    // The sink keeps no decisions row here, so pages are known by the memory alone.
    const report = await again.run(r);
    expect(report.stopped).toBeNull();
    expect(again.saved.length).toBe(30 - before);
    expect(r.pagesAsked.some((path) => saved.has(r.base + path))).toBe(false);
  });

  it("asks again for the last three months only, conditionally, and sees changed words", async () => {
    const r = await site(
      [1, { decidedOn: "2026-10-05" }],
      [2, { decidedOn: "2026-06-05" }],
      [3, { decidedOn: "2026-10-06" }],
    );
    const trip = new Trip();
    await trip.run(r);
    const changed = r.decisions[0];
    if (changed) changed.paid = "£999";
    r.decisions.push(replicaDecision(4, { decidedOn: "2026-09-30" }));
    r.asked.length = 0;
    const report = await trip.run(r);
    expect(report.counts).toMatchObject({ changed: 1, added: 1, unchanged: 1 });
    expect(r.pagesAsked.some((p) => p.endsWith("002"))).toBe(false);
    expect(r.asked.find((a) => a.path.endsWith("003"))?.headers["if-none-match"]).toBeTruthy();
    expect(r.asked.some((a) => a.query.get("fd") === "2026-06-01")).toBe(false);
  });

  it("marks a page that answers 404 or 410 as gone", async () => {
    const r = await site([1, {}], [2, {}]);
    const trip = new Trip();
    await trip.run(r);
    r.gone.set(r.decisions[0]?.path ?? "", 404);
    r.gone.set(r.decisions[1]?.path ?? "", 410);
    await trip.run(r);
    expect(trip.goneSlugs.sort()).toEqual(["26-900-001", "26-900-002"]);
  });

  it("keeps to a council, a category, a number of pages, and a dry run", async () => {
    const r = await site(
      [1, { body: "Northmere Council" }],
      [2, {}],
      [3, { category: "Housing", subcategory: "Allocations" }],
    );
    expect((await new Trip().run(r, { council: "Northmere Council" })).counts.added).toBe(1);
    expect((await new Trip().run(r, { category: "housing" })).counts.added).toBe(1);
    expect((await new Trip().run(r, { category: "education/school-transport" })).counts.added).toBe(2);
    const limited = await new Trip().run(r, { max: 2 });
    expect(limited).toMatchObject({ counts: { added: 2 }, stopped: { code: "max" } });
    r.asked.length = 0;
    const dry = new Trip();
    await dry.run(r, { dryRun: true });
    expect(r.pagesAsked).toEqual([]);
    expect(dry.lines.filter((line) => line.startsWith("would fetch")).length).toBe(3);
  });
});
