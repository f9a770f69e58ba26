/** Answers GET /api/v1/coverage: one pass over the columns, the Ombudsman's figures set beside. */
import { z } from "zod";
import { outcomes } from "../../data/reference.ts";
import { OUTCOME_CODES } from "../../data/vocabulary.ts";
import type { AnalyticsContext } from "../analytics.ts";
import { type Columns, fromDay } from "../columns.ts";
import type { CoverageReply } from "../schemas/coverage.ts";
import { corpusInfo } from "../state.ts";
import { wilson } from "../statistics/interval.ts";
import { bodiesOf } from "./bodies.ts";
import { yearName } from "./breaks.ts";
import { talliesByYear } from "./council.ts";
import { isIncomplete, officialInvestigations, readOfficial } from "./official.ts";
import { shadedFrom } from "./shading.ts";
import { emptyTally } from "./tally.ts";

/** What is never published, or not yet, or no longer: as the Ombudsman's pages say. */
const EXCEPTIONS = [
  "Decisions appear six weeks or more after they are made; the newest months are incomplete.",
  "Decisions that could identify the people in them are not published.",
  "Complaints referred back to the council, incomplete ones and advice given are counted in the Ombudsman's tables and never published.",
  "Statements leave the Ombudsman's website after some years; public interest reports stay longer. What was read before stays counted here.",
  "A joint investigation is published once for each organisation, each with its own outcome.",
  "The Ombudsman's figures count decisions issued in a year; ours count those published and held.",
] as const;

const benchmarksSchema = z.object({
  upholdRate: z.object({
    nationalBenchmarks: z.array(
      z.object({ year: z.string(), rate: z.number(), investigated: z.int().optional(), source: z.string() }),
    ),
  }),
});

interface Counts {
  n: number;
  outcomes: number[];
}
const emptyCounts = (): Counts => ({ n: 0, outcomes: OUTCOME_CODES.map(() => 0) });

function bump<K>(map: Map<K, Counts>, key: K, outcome: number): void {
  let held = map.get(key);
  if (held === undefined) {
    held = emptyCounts();
    map.set(key, held);
  }
  held.n++;
  held.outcomes[outcome] = (held.outcomes[outcome] ?? 0) + 1;
}

function shown({ n, outcomes: o }: Counts) {
  const of = (code: (typeof OUTCOME_CODES)[number]) => o[OUTCOME_CODES.indexOf(code)] ?? 0;
  return { n, upheld: of("upheld"), notUpheld: of("not-upheld"), closed: of("closed"), unknown: of("unknown") };
}

function count(columns: Columns) {
  const c = {
    years: new Map<number, Counts>(),
    financial: new Map<number, Counts>(),
    categories: new Map<number, Counts>(),
    printed: OUTCOME_CODES.map(() => 0),
    inferred: OUTCOME_CODES.map(() => 0),
    missing: { date: 0, category: 0, subcategory: 0, printedOutcome: 0, investigation: 0, knownBody: 0, total: 0 },
    withdrawn: 0,
    first: Number.POSITIVE_INFINITY,
    last: -1,
  };
  for (let d = 0; d < columns.size; d++) {
    const outcome = columns.outcome[d]!;
    const day = columns.decidedDay[d]!;
    if (day < 0) c.missing.date++;
    else {
      bump(c.years, columns.year[d]!, outcome);
      bump(c.financial, columns.financialYear[d]!, outcome);
      if (day < c.first) c.first = day;
      if (day > c.last) c.last = day;
    }
    bump(c.categories, columns.category[d]!, outcome);
    if (columns.category[d] === 0) c.missing.category++;
    if (columns.subcategory[d] === 0) c.missing.subcategory++;
    if (columns.outcomePrinted[d] === 1) c.printed[outcome] = (c.printed[outcome] ?? 0) + 1;
    else {
      c.missing.printedOutcome++;
      c.inferred[outcome] = (c.inferred[outcome] ?? 0) + 1;
    }
    if (columns.investigated[d] === 2) c.missing.investigation++;
    if (!columns.bodies[columns.body[d]!]!.known) c.missing.knownBody++;
    if (columns.totalPence[d]! < 0) c.missing.total++;
    if (columns.withdrawn[d] === 1) c.withdrawn++;
  }
  return c;
}

export function coverage(context: AnalyticsContext): CoverageReply {
  const { columns } = context.snapshot;
  const bodies = bodiesOf(columns, context.authorities);
  const c = count(columns);
  const councils = bodies.all.filter((b) => b.isCouncil);
  const byType = new Map<string, { bodies: number; n: number }>();
  for (const b of bodies.all) {
    if (b.number < 0) continue;
    const held = byType.get(b.type) ?? { bodies: 0, n: 0 };
    byType.set(b.type, { bodies: held.bodies + 1, n: held.n + b.decisions });
  }
  // The national figures are of all organisations, so ours beside them are too.
  const byYear = talliesByYear(columns, new Uint8Array(columns.bodies.length).fill(1));
  const { nationalBenchmarks } = benchmarksSchema.parse(outcomes()).upholdRate;
  const figures = readOfficial(context.corpus.sqlite);
  const sources = new Map<string, { source: string; loadedOn: string; rows: number }>();
  for (const f of figures) {
    const held = sources.get(f.source);
    if (held) held.rows++;
    else sources.set(f.source, { source: f.source, loadedOn: f.loadedOn, rows: 1 });
  }
  const heldBy = heldByBodyAndYear(columns);
  return {
    size: columns.size,
    cases: columns.cases,
    first: c.last < 0 ? null : fromDay(c.first),
    last: fromDay(c.last),
    years: [...c.years].sort(([a], [b]) => a - b).map(([year, counts]) => ({ year, ...shown(counts) })),
    financialYears: [...c.financial]
      .sort(([a], [b]) => a - b)
      .map(([year, counts]) => ({ year: yearName(year), ...shown(counts) })),
    categories: [...c.categories]
      .sort(([, a], [, b]) => b.n - a.n)
      .map(([number, { n }]) =>
        number === 0
          ? { slug: null, name: "No category printed", n }
          : { slug: columns.categories[number]!.slug, name: columns.categories[number]!.name, n },
      ),
    outcomes: OUTCOME_CODES.map((code, i) => ({ code, printed: c.printed[i]!, inferred: c.inferred[i]! })),
    bodies: [...byType].sort(([, a], [, b]) => b.n - a.n).map(([type, held]) => ({ type, ...held })),
    councils: councils
      .filter((b) => b.decisions > 0)
      .sort((a, b) => a.name.localeCompare(b.name, "en-GB"))
      .map((b) => ({ slug: b.slug, name: b.name, n: b.decisions, first: b.first, last: b.last })),
    councilsWithout: councils.filter((b) => b.decisions === 0).length,
    missing: c.missing,
    withdrawn: c.withdrawn,
    shadedFrom: shadedFrom(columns),
    national: nationalBenchmarks.map(({ year, rate, investigated, source }) => {
      const t = byYear.get(Number(year.slice(0, 4))) ?? emptyTally();
      const n = t.upheld + t.notUpheld;
      return {
        year,
        rate,
        investigated: investigated ?? null,
        source,
        ours: {
          upheld: t.upheld,
          investigated: n,
          rate: n === 0 ? null : t.upheld / n,
          interval: n === 0 ? null : wilson(t.upheld, n),
        },
      };
    }),
    official: {
      loaded: figures.length > 0,
      sources: [...sources.values()],
      councilYears: figures.flatMap((figure) => {
        const official = officialInvestigations(figure);
        if (official === null) return [];
        const number = bodies.bySlug.get(figure.bodySlug)?.number ?? -1;
        const held = heldBy.get(number * 10_000 + Number(figure.year.slice(0, 4))) ?? 0;
        return [
          {
            council: figure.bodySlug,
            name: figure.bodyName,
            year: figure.year,
            held,
            official,
            share: official === 0 ? 1 : held / official,
            incomplete: isIncomplete(figure, held),
          },
        ];
      }),
    },
    exceptions: [...EXCEPTIONS],
    note: `${columns.size.toLocaleString("en-GB")} decisions are held; ${c.missing.date.toLocaleString("en-GB")} have no date, ${c.missing.category.toLocaleString("en-GB")} no category and ${c.missing.printedOutcome.toLocaleString("en-GB")} print no outcome.`,
    corpus: corpusInfo(context.snapshot),
  };
}

/** Decisions that print upheld or not upheld, by body number × 10,000 + first year. */
function heldByBodyAndYear(columns: Columns): Map<number, number> {
  const out = new Map<number, number>();
  for (let d = 0; d < columns.size; d++) {
    if (columns.outcomePrinted[d] === 0 || columns.outcome[d]! > 1) continue;
    const key = columns.body[d]! * 10_000 + columns.financialYear[d]!;
    out.set(key, (out.get(key) ?? 0) + 1);
  }
  return out;
}
