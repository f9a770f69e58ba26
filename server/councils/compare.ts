/** Two to six councils side by side: the same measures, intervals, differences; small numbers suppressed and said so. */
import { FAULT_CODES, FINDINGS } from "../../data/vocabulary.ts";
import type { AnalyticsContext } from "../analytics.ts";
import { labelOf } from "../head-groups.ts";
import { InvalidRequest } from "../problems.ts";
import type { CompareQuery, CompareReply, Uphold } from "../schemas/councils.ts";
import { corpusInfo } from "../state.ts";
import { newcombe, wilson } from "../statistics/interval.ts";
import { bodiesOf, entryOf } from "./bodies.ts";
import { runStart, yearName } from "./breaks.ts";
import {
  bodyOf,
  numbersOf,
  paymentsOf,
  residentsOf,
  slugsOfArea,
  talliesByYear,
  tallyBetween,
  yearRate,
} from "./council.ts";
import { casesAddress } from "./drill.ts";
import { investigatedOnlyOf, UPHELD, upholdOf } from "./tally.ts";

/** Below so many upheld and not upheld decisions no rate and no difference is given. */
const MIN_COMPARED = 10;
const MOST_FAULTS = 12;
const FOUND = FINDINGS.indexOf("fault");

function suppressed(of: Uphold): Uphold {
  return of.investigated < MIN_COMPARED ? { ...of, rate: null, interval: null } : of;
}

/** Answers GET /api/v1/councils/compare. */
export function compare(context: AnalyticsContext, query: CompareQuery): CompareReply {
  if (query.council.length < 2 || query.council.length > 6)
    throw new InvalidRequest(
      `Compare two to six councils; ${query.council.length} ${query.council.length === 1 ? "was" : "were"} named. For example ?council=a&council=b.`,
      { errors: [{ at: "council", message: "must be given two to six times" }] },
    );
  const { columns } = context.snapshot;
  const bodies = bodiesOf(columns, context.authorities);
  const asked = query.council.map((slug) => bodyOf(context, slug));
  const other = asked.find((b) => !b.isCouncil);
  if (other !== undefined)
    throw new InvalidRequest(
      `${other.name} is not a council, so no rates are given for it and it cannot be compared. Its decisions: /api/v1/decisions?council=${other.slug}.`,
      { errors: [{ at: "council", message: "must be councils" }] },
    );
  const each = asked.map((body) => {
    const slugs = slugsOfArea(context, body.slug, query.area);
    const flags = numbersOf(bodies, slugs, columns.bodies.length);
    return { body, slugs, flags, byYear: talliesByYear(columns, flags) };
  });
  const years = [...new Set(each.flatMap((e) => [...e.byYear.keys()]))].filter((y) => y > 0).sort((a, b) => a - b);
  const to = years.at(-1) ?? 0;
  const from = Math.max(runStart(to), years[0] ?? 0);
  const period: [string, string] | null = to === 0 ? null : [yearName(from), yearName(to)];
  const span = period === null ? {} : { from: period[0], to: period[1] };

  const faults = each.map((e) => faultCounts(context, e.flags, from, to));
  const commonest = FAULT_CODES.map((_, code) => ({ code, n: faults.reduce((sum, f) => sum + (f.k[code] ?? 0), 0) }))
    .filter((f) => f.n > 0)
    .sort((a, b) => b.n - a.n || a.code - b.code)
    .slice(0, MOST_FAULTS);

  const councils = each.map((e, i) => {
    const tally = tallyBetween(e.byYear, from, to);
    const uphold = upholdOf(tally, casesAddress({ council: e.slugs, label: "decided", ...span }));
    const only = investigatedOnlyOf(tally, casesAddress({ council: e.slugs, label: "investigatedDecided", ...span }));
    const n = faults[i]!.upheld;
    const payments = paymentsOf(context, e.slugs, e.flags).byClass;
    const residents = residentsOf(context, e.body, e.byYear, e.slugs);
    return {
      council: entryOf(e.body),
      uphold: suppressed(uphold),
      investigatedOnly: suppressed(only),
      suppressed: uphold.investigated < MIN_COMPARED,
      years: [...e.byYear]
        .filter(([year]) => year > 0)
        .sort(([a], [b]) => a - b)
        .map(([year, t]) => {
          const rate = yearRate(t);
          return rate.investigated < MIN_COMPARED
            ? { year: yearName(year), ...rate, rate: null, interval: null }
            : { year: yearName(year), ...rate };
        }),
      faults: commonest.map(({ code }) => {
        const k = faults[i]!.k[code] ?? 0;
        const enough = n >= MIN_COMPARED;
        return {
          code: FAULT_CODES[code]!,
          label: labelOf("fault", FAULT_CODES[code]!),
          k,
          n,
          rate: enough ? k / n : null,
          interval: enough ? wilson(k, n) : null,
          drill: casesAddress({ council: e.slugs, fault: FAULT_CODES[code]!, label: "upheld", ...span }),
        };
      }),
      payments,
      perResidents:
        residents === null
          ? null
          : {
              year: residents.year,
              per100k: residents.per100k,
              interval: residents.interval,
              populationYear: residents.populationYear,
            },
    };
  });
  return {
    period,
    minimum: MIN_COMPARED,
    councils,
    differences: (["uphold", "investigatedOnly"] as const).flatMap((measure) =>
      councils.flatMap((a, i) =>
        councils.slice(i + 1).map((b) => {
          const x = a[measure];
          const y = b[measure];
          const enough = x.investigated >= MIN_COMPARED && y.investigated >= MIN_COMPARED;
          return {
            first: a.council.slug,
            second: b.council.slug,
            measure,
            ...(enough
              ? newcombe(x.upheld, x.investigated, y.upheld, y.investigated)
              : { difference: null, interval: null }),
          };
        }),
      ),
    ),
    note: `${
      councils.some((c) => c.suppressed)
        ? `Where fewer than ${MIN_COMPARED} decisions were upheld or not upheld, no rate and no difference is given. `
        : ""
    }An interval of a difference that holds 0 shows no difference. Councils differ in size, duties and complaints; see the funnel with case mix.`,
    methods: {
      rate: "Wilson's score interval, 95 %",
      difference: "Newcombe's hybrid score interval (1998, method 10), 95 %",
    },
    corpus: corpusInfo(context.snapshot),
  };
}

/** Upheld decisions of the years, and in how many of them each fault was found. */
function faultCounts(
  context: AnalyticsContext,
  flags: Uint8Array,
  from: number,
  to: number,
): { upheld: number; k: number[] } {
  const { columns } = context.snapshot;
  const f = columns.faults;
  const k = new Array<number>(FAULT_CODES.length).fill(0);
  let upheld = 0;
  for (let d = 0; d < columns.size; d++) {
    if (flags[columns.body[d]!] !== 1 || columns.outcome[d] !== UPHELD || columns.outcomePrinted[d] === 0) continue;
    const year = columns.financialYear[d]!;
    if (year < from || year > to || year === 0) continue;
    upheld++;
    let seen = 0;
    for (let row = f.start[d]!; row < f.start[d + 1]!; row++) {
      const code = f.code[row]!;
      if (f.finding[row] !== FOUND || (seen >>> code) & 1) continue;
      seen |= 1 << code;
      k[code] = (k[code] ?? 0) + 1;
    }
  }
  return { upheld, k };
}
