/** One council's page: outcomes by year, rates beside its peers', over-representation, payments, latest decisions. */
import { FAULT_CODES, FINDINGS, OUTCOME_CODES, REMEDY_CLASSES } from "../../data/vocabulary.ts";
import type { AnalyticsContext } from "../analytics.ts";
import { sortValues, summarise } from "../benchmark/values.ts";
import { type Columns, fromDay, toDay } from "../columns.ts";
import { labelOf } from "../head-groups.ts";
import { NotFound } from "../problems.ts";
import type { CouncilQuery, CouncilReply, CouncilYear, OverRepresented } from "../schemas/councils.ts";
import { corpusInfo } from "../state.ts";
import { benjaminiHochberg, fisherMidP, LOOKING_METHOD, SHARE_TEST_METHOD } from "../statistics/comparison.ts";
import { clopperPearson, newcombe, wilson } from "../statistics/interval.ts";
import { MEDIAN_INTERVAL_METHOD } from "../statistics/median.ts";
import { type Bodies, type BodyInfo, bodiesOf, entryOf, predecessorsOf, successorsOf } from "./bodies.ts";
import { BREAKS, runStart, yearName } from "./breaks.ts";
import { casesAddress } from "./drill.ts";
import { isIncomplete, type OfficialFigure, readOfficial } from "./official.ts";
import { ownPence, ownSums } from "./select.ts";
import { shadedFrom } from "./shading.ts";
import { addDecision, emptyTally, investigatedOnlyOf, sumTallies, type Tally, UPHELD, upholdOf } from "./tally.ts";

const FOUND = FINDINGS.indexOf("fault");
const LATEST = 10;

/** The body of an address. Throws NotFound where neither corpus nor table of authorities knows it. */
export function bodyOf(context: AnalyticsContext, slug: string): BodyInfo {
  const body = bodiesOf(context.snapshot.columns, context.authorities).bySlug.get(slug);
  if (body !== undefined) return body;
  throw new NotFound(`No organisation "${slug}" is known here. Find it by name: /api/v1/councils?bodies=all&q=…`, {
    link: "/api/v1/councils",
  });
}

/** The bodies whose decisions a page counts: itself and, for today's area, predecessors that went wholly into it. */
export function slugsOfArea(context: AnalyticsContext, slug: string, area: CouncilQuery["area"]): string[] {
  if (area !== "today") return [slug];
  return [
    slug,
    ...predecessorsOf(slug, context.authorities)
      .filter((p) => p.whole)
      .map((p) => p.authority.slug),
  ];
}

export function numbersOf(bodies: Bodies, slugs: readonly string[], size: number): Uint8Array {
  const out = new Uint8Array(size);
  for (const slug of slugs) {
    const number = bodies.bySlug.get(slug)?.number ?? -1;
    if (number >= 0) out[number] = 1;
  }
  return out;
}

/** Outcomes by financial year over decisions about bodies that are flagged; year 0 is undated. */
export function talliesByYear(columns: Columns, flags: Uint8Array): Map<number, Tally> {
  const out = new Map<number, Tally>();
  for (let d = 0; d < columns.size; d++) {
    if (flags[columns.body[d]!] !== 1) continue;
    const year = columns.financialYear[d]!;
    let tally = out.get(year);
    if (tally === undefined) {
      tally = emptyTally();
      out.set(year, tally);
    }
    addDecision(tally, columns, d);
  }
  return out;
}

/** Tally of the years from one to another, both included. */
export function tallyBetween(byYear: ReadonlyMap<number, Tally>, from: number, to: number): Tally {
  return sumTallies([...byYear].filter(([year]) => year >= from && year <= to).map(([, tally]) => tally));
}

/** First and last financial year of the run without break that ends with the newest held; null where none is dated. */
function currentPeriod(byYear: ReadonlyMap<number, Tally>): [number, number] | null {
  const years = [...byYear.keys()].filter((y) => y > 0);
  if (years.length === 0) return null;
  const last = Math.max(...years);
  return [Math.max(runStart(last), Math.min(...years)), last];
}

function yearRows(
  slugs: readonly string[],
  byYear: ReadonlyMap<number, Tally>,
  official: ReadonlyMap<string, OfficialFigure>,
): CouncilYear[] {
  return [...byYear]
    .filter(([year]) => year > 0)
    .sort(([a], [b]) => a - b)
    .map(([number, t]) => {
      const year = yearName(number);
      const uphold = upholdOf(t);
      const figure = official.get(year);
      const drill = (
        label: "upheld" | "upheldWithoutInvestigation" | "notUpheld" | "discontinued" | "closed" | "unprinted",
      ) => casesAddress({ council: [...slugs], label, from: year, to: year });
      return {
        year,
        upheld: t.upheld,
        upheldWithoutInvestigation: t.upheldWithoutInvestigation,
        notUpheld: t.notUpheld,
        discontinued: t.discontinued,
        closed: t.closed,
        unprinted: t.unprinted,
        rate: uphold.rate,
        interval: uphold.interval,
        official:
          figure === undefined
            ? null
            : { upheld: figure.upheld, notUpheld: figure.notUpheld, source: figure.source, loadedOn: figure.loadedOn },
        incomplete: isIncomplete(figure, t.upheld + t.notUpheld),
        drill: {
          upheld: drill("upheld"),
          upheldWithoutInvestigation: drill("upheldWithoutInvestigation"),
          notUpheld: drill("notUpheld"),
          discontinued: drill("discontinued"),
          closed: drill("closed"),
          unprinted: drill("unprinted"),
        },
      };
    });
}

interface Shares {
  n: number;
  k: Map<number, number>;
}
const noShares = (): Shares => ({ n: 0, k: new Map() });
const bump = (map: Map<number, number>, key: number) => map.set(key, (map.get(key) ?? 0) + 1);

/** Shares of each row here and at the peers, with the correction for looking at all of them. */
function overRepresented(
  own: Shares,
  peers: Shares,
  describe: (key: number) => { code: string; label: string; drill: string },
): OverRepresented[] {
  const keys = [...own.k.keys()].sort((a, b) => (own.k.get(b) ?? 0) - (own.k.get(a) ?? 0) || a - b);
  const ps = keys.map((key) => fisherMidP(own.k.get(key) ?? 0, own.n, peers.k.get(key) ?? 0, peers.n));
  const adjusted = benjaminiHochberg(ps);
  return keys.map((key, i) => {
    const k = own.k.get(key) ?? 0;
    const there = peers.k.get(key) ?? 0;
    const both = own.n > 0 && peers.n > 0;
    const difference = both ? newcombe(k, own.n, there, peers.n) : null;
    return {
      ...describe(key),
      k,
      n: own.n,
      share: own.n === 0 ? null : k / own.n,
      peers: { k: there, n: peers.n, share: peers.n === 0 ? null : there / peers.n },
      ratio: both && there > 0 ? k / own.n / (there / peers.n) : null,
      difference: difference?.difference ?? null,
      interval: difference?.interval ?? null,
      p: both ? ps[i]! : null,
      adjusted: both ? adjusted[i]! : null,
      marked: both && adjusted[i]! <= 0.05,
    };
  });
}

/** Categories over decisions, faults over upheld decisions, in the years given; own apart from peers. */
function sharesOf(columns: Columns, own: Uint8Array, peers: Uint8Array, from: number, to: number) {
  const out = { ownCategories: noShares(), peerCategories: noShares(), ownFaults: noShares(), peerFaults: noShares() };
  const f = columns.faults;
  for (let d = 0; d < columns.size; d++) {
    const body = columns.body[d]!;
    const isOwn = own[body] === 1;
    if (!isOwn && peers[body] !== 1) continue;
    const year = columns.financialYear[d]!;
    if (year < from || year > to) continue;
    if (columns.category[d] !== 0) {
      const shares = isOwn ? out.ownCategories : out.peerCategories;
      shares.n++;
      bump(shares.k, columns.category[d]!);
    }
    if (columns.outcome[d] !== UPHELD || columns.outcomePrinted[d] === 0) continue;
    const shares = isOwn ? out.ownFaults : out.peerFaults;
    shares.n++;
    let seen = 0;
    for (let row = f.start[d]!; row < f.start[d + 1]!; row++) {
      const code = f.code[row]!;
      if (f.finding[row] !== FOUND || (seen >>> code) & 1) continue;
      seen |= 1 << code;
      bump(shares.k, code);
    }
  }
  return out;
}

/** Known own sums by class, and what is certain in all. */
export function paymentsOf(
  context: AnalyticsContext,
  slugs: readonly string[],
  flags: Uint8Array,
): CouncilReply["payments"] {
  const { columns } = context.snapshot;
  const rows: number[][] = REMEDY_CLASSES.map(() => []);
  let atLeastPence = 0;
  let paying = 0;
  let all = 0;
  for (let d = 0; d < columns.size; d++) {
    if (flags[columns.body[d]!] !== 1) continue;
    all++;
    if (columns.ownPence[d]! > 0) {
      paying++;
      atLeastPence += columns.ownPence[d]!;
    }
    for (const row of ownSums(columns, context.authorities, d)) rows[columns.remedies.class[row]! - 1]!.push(row);
  }
  return {
    byClass: REMEDY_CLASSES.map((name, i) => {
      const held = rows[i]!;
      const sums = sortValues(held, (row) => ownPence(columns, row)).pence;
      const { q1, median, q3, medianInterval, medianBounds } = summarise(sums);
      return {
        class: name,
        n: held.length,
        decisions: new Set(held.map((row) => columns.remedies.doc[row]!)).size,
        q1,
        median,
        q3,
        medianInterval,
        medianBounds,
        drill: casesAddress({ council: [...slugs], class: name }),
      };
    }),
    atLeastPence,
    decisions: paying,
    ofDecisions: all,
  };
}

/** Upheld per 100,000 residents in the last financial year that is over, beside all councils of the kind. */
export function residentsOf(
  context: AnalyticsContext,
  body: BodyInfo,
  byYear: ReadonlyMap<number, Tally>,
  slugs: readonly string[],
): CouncilReply["perResidents"] {
  const { columns } = context.snapshot;
  const population = body.authority?.population ?? null;
  const populationYear = body.authority?.populationYear ?? null;
  if (population === null || population === 0 || populationYear === null) return null;
  let newest = -1;
  for (let d = 0; d < columns.size; d++) if (columns.decidedDay[d]! > newest) newest = columns.decidedDay[d]!;
  const over = (year: number) => toDay(`${year + 1}-03-31`) <= newest;
  const years = [...byYear.keys()].filter((y) => y > 0 && over(y));
  if (years.length === 0) return null;
  const year = Math.max(...years);
  const upheld = byYear.get(year)?.upheld ?? 0;
  const bodies = bodiesOf(columns, context.authorities);
  const kind = kindFlags(bodies, body.type);
  let residents = 0;
  let kindUpheld = 0;
  const known = Uint8Array.from(kind, (is, number) =>
    is === 1 && (bodies.all[number]?.authority?.population ?? 0) > 0 ? 1 : 0,
  );
  bodies.all.forEach((b, number) => {
    if (b.number >= 0 && known[number] === 1) residents += b.authority?.population ?? 0;
  });
  for (let d = 0; d < columns.size; d++)
    if (
      known[columns.body[d]!] === 1 &&
      columns.financialYear[d] === year &&
      columns.outcome[d] === UPHELD &&
      columns.outcomePrinted[d] === 1
    )
      kindUpheld++;
  const [low, high] = clopperPearson(upheld, population);
  return {
    year: yearName(year),
    upheld,
    population,
    populationYear,
    per100k: (upheld / population) * 100_000,
    interval: [low * 100_000, high * 100_000],
    kind: residents === 0 ? null : (kindUpheld / residents) * 100_000,
    drill: casesAddress({ council: [...slugs], label: "upheld", from: yearName(year), to: yearName(year) }),
  };
}

/** 1 for each body number that is a council of the kind. */
function kindFlags(bodies: Bodies, type: string): Uint8Array {
  return bodies.isCouncil.map((is, number) => (is === 1 && bodies.all[number]!.type === type ? 1 : 0));
}

function latestOf(columns: Columns, flags: Uint8Array): CouncilReply["latest"] {
  const docs: number[] = [];
  for (let d = 0; d < columns.size; d++) if (flags[columns.body[d]!] === 1 && columns.withdrawn[d] === 0) docs.push(d);
  docs.sort(
    (a, b) => columns.decidedDay[b]! - columns.decidedDay[a]! || (columns.slug[a]! < columns.slug[b]! ? -1 : 1),
  );
  return docs.slice(0, LATEST).map((d) => ({
    slug: columns.slug[d]!,
    ref: columns.ref[d]!,
    category: columns.category[d] === 0 ? null : columns.categories[columns.category[d]!]!.name,
    outcome: OUTCOME_CODES[columns.outcome[d]!]!,
    decidedOn: fromDay(columns.decidedDay[d]!),
    ownPence: columns.ownPence[d]! < 0 ? null : columns.ownPence[d]!,
  }));
}

function relatives(context: AnalyticsContext, body: BodyInfo, area: CouncilQuery["area"]) {
  const bodies = bodiesOf(context.snapshot.columns, context.authorities);
  const shown = (slug: string, name: string, start: string | null, end: string | null, included: boolean) => ({
    slug,
    name,
    start,
    end,
    decisions: bodies.bySlug.get(slug)?.decisions ?? 0,
    included,
  });
  return {
    predecessors: predecessorsOf(body.slug, context.authorities).map(({ authority: a, whole }) =>
      shown(a.slug, a.name, a.startDate, a.endDate, whole && area === "today"),
    ),
    successors: successorsOf(body.slug, context.authorities).map((a) =>
      shown(a.slug, a.name, a.startDate, a.endDate, false),
    ),
  };
}

const NO_PAYMENTS: CouncilReply["payments"] = { byClass: [], atLeastPence: 0, decisions: 0, ofDecisions: 0 };

/** Answers GET /api/v1/councils/:slug. Bodies other than councils get their latest decisions and no figures. */
export function council(context: AnalyticsContext, slug: string, query: CouncilQuery): CouncilReply {
  const { columns } = context.snapshot;
  const body = bodyOf(context, slug);
  const bodies = bodiesOf(columns, context.authorities);
  const area = query.area ?? "as-it-was";
  const slugs = body.isCouncil ? slugsOfArea(context, slug, area) : [slug];
  const own = numbersOf(bodies, slugs, columns.bodies.length);
  const head = {
    council: {
      ...entryOf(body),
      population: body.authority?.population ?? null,
      populationYear: body.authority?.populationYear ?? null,
      responsibilities: body.authority?.responsibilities ?? null,
      feed: `/api/v1/decisions.atom?council=${encodeURIComponent(slug)}&sort=added`,
    },
    area,
    ...relatives(context, body, area),
    latest: latestOf(columns, own),
    corpus: corpusInfo(context.snapshot),
  };
  if (!body.isCouncil)
    return {
      ...head,
      figures: false,
      years: [],
      undated: 0,
      period: null,
      uphold: null,
      investigatedOnly: null,
      peers: null,
      categories: [],
      faults: [],
      perResidents: null,
      payments: NO_PAYMENTS,
      breaks: [],
      shadedFrom: null,
      methods: {},
      note: "This organisation is not a council: its decisions are listed, and no rates, totals or comparisons are given.",
    };
  const byYear = talliesByYear(columns, own);
  const official = new Map(
    readOfficial(context.corpus.sqlite)
      .filter((f) => f.bodySlug === slug)
      .map((f) => [f.year, f]),
  );
  const undated = byYear.get(0);
  const period = currentPeriod(byYear);
  const [from, to] = period ?? [1, 0];
  const kind = kindFlags(bodies, body.type);
  const kindTally = tallyBetween(talliesByYear(columns, kind), from, to);
  const englandTally = tallyBetween(talliesByYear(columns, bodies.isCouncil), from, to);
  const peers = kind.map((is, number) => (is === 1 && own[number] === 0 ? 1 : 0));
  const shares = sharesOf(columns, own, peers, from, to);
  const years = period === null ? {} : { from: yearName(from), to: yearName(to) };
  const ownTally = tallyBetween(byYear, from, to);
  const countOf = (flags: Uint8Array) => flags.reduce((n, f) => n + f, 0);
  return {
    ...head,
    figures: true,
    years: yearRows(slugs, byYear, official),
    undated: undated === undefined ? 0 : sizeOf(undated),
    period: period === null ? null : [yearName(from), yearName(to)],
    uphold: upholdOf(ownTally, casesAddress({ council: slugs, label: "decided", ...years })),
    investigatedOnly: investigatedOnlyOf(
      ownTally,
      casesAddress({ council: slugs, label: "investigatedDecided", ...years }),
    ),
    peers: {
      kind: {
        type: body.type,
        councils: countOf(kind),
        uphold: upholdOf(kindTally),
        investigatedOnly: investigatedOnlyOf(kindTally),
      },
      england: {
        councils: countOf(bodies.isCouncil),
        uphold: upholdOf(englandTally),
        investigatedOnly: investigatedOnlyOf(englandTally),
      },
    },
    categories: overRepresented(shares.ownCategories, shares.peerCategories, (key) => {
      const { slug: code, name: label } = columns.categories[key]!;
      return { code, label, drill: casesAddress({ council: slugs, category: [code], ...years }) };
    }),
    faults: overRepresented(shares.ownFaults, shares.peerFaults, (key) => {
      const code = FAULT_CODES[key]!;
      return {
        code,
        label: labelOf("fault", code),
        drill: casesAddress({ council: slugs, fault: code, label: "upheld", ...years }),
      };
    }),
    perResidents: residentsOf(context, body, byYear, slugs),
    payments: paymentsOf(context, slugs, own),
    breaks: [...BREAKS],
    shadedFrom: shadedFrom(columns),
    methods: {
      uphold: "Upheld of upheld and not upheld, as the Ombudsman labels them; Wilson's score interval, 95 %",
      investigatedOnly:
        "The same among cases investigated to the end: without early resolutions and discontinued cases",
      peers: `Councils of the same kind (${body.type.replaceAll("-", " ")}); in the tables of categories and faults without this one`,
      shares: `${SHARE_TEST_METHOD}; differences with Newcombe's interval`,
      looking: LOOKING_METHOD,
      residents: "Exact 95 % interval (Clopper and Pearson); residents as estimated for the year named",
      median: MEDIAN_INTERVAL_METHOD,
    },
    note: noteOf(period, ownTally, sizeOf(undated ?? emptyTally())),
  };
}

const sizeOf = (t: Tally): number => t.upheld + t.notUpheld + t.closed + t.unknown + t.unprinted;

function noteOf(period: [number, number] | null, tally: Tally, undated: number): string {
  const notes: string[] = [];
  if (period === null) notes.push("No decision held about this council has a date, so there is no rate for any year.");
  else {
    notes.push(
      `Rates are of ${yearName(period[0])} to ${yearName(period[1])}: years are not put together across a break in the series.`,
    );
    const n = tally.upheld + tally.notUpheld;
    if (n < 10)
      notes.push(
        `Only ${n} ${n === 1 ? "decision was" : "decisions were"} upheld or not upheld in these years: too few to say much.`,
      );
    if (tally.unprinted > 0) notes.push(`${tally.unprinted} of these years print no outcome and are in no rate.`);
  }
  if (undated > 0) notes.push(`${undated} without a date are in no year.`);
  notes.push(
    "Published decisions are a part of all complaints: many are referred back or closed unpublished. A rate is no verdict on a council.",
  );
  return notes.join(" ");
}

/** Wilson's interval of a year's rate, for comparisons. */
export function yearRate(t: Tally): {
  upheld: number;
  investigated: number;
  rate: number | null;
  interval: [number, number] | null;
} {
  const investigated = t.upheld + t.notUpheld;
  return {
    upheld: t.upheld,
    investigated,
    rate: investigated === 0 ? null : t.upheld / investigated,
    interval: investigated === 0 ? null : wilson(t.upheld, investigated),
  };
}
