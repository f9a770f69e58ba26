/** Outcomes, payments and faults by financial year or quarter for England, a kind, a region or some councils. */
import { FAULT_CODES, FINDINGS, REMEDY_CLASSES } from "../../data/vocabulary.ts";
import type { AnalyticsContext } from "../analytics.ts";
import { guidanceTable } from "../benchmark/answer.ts";
import { sortValues, summarise } from "../benchmark/values.ts";
import { fromDay, toDay } from "../columns.ts";
import { labelOf } from "../head-groups.ts";
import type { TrendsQuery, TrendsReply } from "../schemas/councils.ts";
import { corpusInfo } from "../state.ts";
import { wilson } from "../statistics/interval.ts";
import { bodiesOf } from "./bodies.ts";
import { BREAKS, yearName } from "./breaks.ts";
import { bodyOf } from "./council.ts";
import { casesAddress } from "./drill.ts";
import { incompleteYears } from "./incomplete.ts";
import { officialInvestigations, readOfficial } from "./official.ts";
import { bodyFlags, categoryFlags, ownPence, ownSums, quarterOf } from "./select.ts";
import { shadedFrom } from "./shading.ts";
import { addDecision, emptyTally, type Tally } from "./tally.ts";

const FOUND = FINDINGS.indexOf("fault");

const QUARTERS = ["1", "2", "3", "4"] as const;

const OUTCOMES = [
  "upheld",
  "upheldWithoutInvestigation",
  "notUpheld",
  "discontinued",
  "closed",
  "unprinted",
  "decided",
] as const;

interface Period {
  tally: Tally;
  rows: number[][];
  faults: number[];
}

/** First and last day of a financial year, or of its quarter. */
function daysOf(year: number, quarter: number | null): { from: string; to: string } {
  if (quarter === null) return { from: `${year}-04-01`, to: `${year + 1}-03-31` };
  const starts = [`${year}-04-01`, `${year}-07-01`, `${year}-10-01`, `${year + 1}-01-01`, `${year + 1}-04-01`];
  return { from: starts[quarter - 1]!, to: fromDay(toDay(starts[quarter]!) - 1) ?? "" };
}

/** Answers GET /api/v1/councils/trends. Council-years held for less than 90 % of the official count enter nothing. */
export function trends(context: AnalyticsContext, query: TrendsQuery): TrendsReply {
  const { columns } = context.snapshot;
  for (const slug of query.council) bodyOf(context, slug);
  const bodies = bodiesOf(columns, context.authorities);
  const flags = bodyFlags(columns, bodies, query);
  // Bodies other than councils have no rates, so they have no trend either.
  flags.forEach((_, number) => {
    if (bodies.isCouncil[number] === 0) flags[number] = 0;
  });
  const categories = categoryFlags(columns, query.category);
  const left = incompleteYears(context);
  const quarterly = query.by === "quarter";
  const periods = new Map<number, Period>();
  const f = columns.faults;
  let counted = 0;
  let of = 0;
  for (let d = 0; d < columns.size; d++) {
    const body = columns.body[d]!;
    if (flags[body] !== 1 || (categories !== null && categories[columns.category[d]!] !== 1)) continue;
    of++;
    const year = columns.financialYear[d]!;
    if (year === 0 || left.has(body * 10_000 + year)) continue;
    counted++;
    const key = year * 10 + (quarterly ? quarterOf(columns.decidedDay[d]!) : 0);
    let period = periods.get(key);
    if (period === undefined) {
      period = { tally: emptyTally(), rows: REMEDY_CLASSES.map(() => []), faults: FAULT_CODES.map(() => 0) };
      periods.set(key, period);
    }
    addDecision(period.tally, columns, d);
    for (const row of ownSums(columns, context.authorities, d))
      period.rows[columns.remedies.class[row]! - 1]!.push(row);
    let seen = 0;
    for (let row = f.start[d]!; row < f.start[d + 1]!; row++) {
      const code = f.code[row]!;
      if (f.finding[row] !== FOUND || (seen >>> code) & 1) continue;
      seen |= 1 << code;
      period.faults[code] = (period.faults[code] ?? 0) + 1;
    }
  }
  const official = readOfficial(context.corpus.sqlite);
  return {
    by: quarterly ? "quarter" : "year",
    periods: [...periods]
      .sort(([a], [b]) => a - b)
      .map(([key, p]) => {
        const year = Math.floor(key / 10);
        const quarter = quarterly ? key % 10 : null;
        const n = p.tally.upheld + p.tally.notUpheld;
        const base = casesAddress({
          council: query.council,
          type: query.type,
          region: query.region,
          category: query.category,
          from: yearName(year),
          to: yearName(year),
          ...(quarter === null ? {} : { quarter: QUARTERS[quarter - 1]! }),
          complete: "1",
        });
        const drill = (key: "class" | "fault" | "label", value: string) => `${base}&${key}=${value}`;
        return {
          period: quarter === null ? yearName(year) : `${yearName(year)} Q${quarter}`,
          ...daysOf(year, quarter),
          upheld: p.tally.upheld,
          upheldWithoutInvestigation: p.tally.upheldWithoutInvestigation,
          notUpheld: p.tally.notUpheld,
          discontinued: p.tally.discontinued,
          closed: p.tally.closed,
          unprinted: p.tally.unprinted,
          rate: n === 0 ? null : p.tally.upheld / n,
          interval: n === 0 ? null : wilson(p.tally.upheld, n),
          payments: REMEDY_CLASSES.map((name, i) => {
            const { q1, median, q3 } = summarise(sortValues(p.rows[i]!, (row) => ownPence(columns, row)).pence);
            return {
              class: name,
              n: p.rows[i]!.length,
              decisions: new Set(p.rows[i]!.map((row) => columns.remedies.doc[row]!)).size,
              q1,
              median,
              q3,
              drill: drill("class", name),
            };
          }),
          faults: FAULT_CODES.flatMap((code, i) =>
            p.faults[i] === 0
              ? []
              : [{ code, label: labelOf("fault", code), n: p.faults[i]!, drill: drill("fault", code) }],
          ),
          drill: base,
          drills: Object.fromEntries(OUTCOMES.map((label) => [label, drill("label", label)])),
        };
      }),
    shadedFrom: shadedFrom(columns),
    breaks: [...BREAKS],
    editions: guidanceTable(context.corpus).editions.map(({ version, date, on, source }) => ({
      version,
      date,
      on,
      source,
    })),
    incomplete: official.flatMap((figure) => {
      const number = bodies.bySlug.get(figure.bodySlug)?.number ?? -1;
      const year = Number(figure.year.slice(0, 4));
      if (number < 0 || flags[number] !== 1 || !left.has(number * 10_000 + year)) return [];
      return [
        {
          council: figure.bodySlug,
          year: figure.year,
          held: heldIn(context, number, year),
          official: officialInvestigations(figure) ?? 0,
        },
      ];
    }),
    counted,
    of,
    note: `${counted.toLocaleString("en-GB")} of ${of.toLocaleString("en-GB")} decisions are counted; the others have no date or belong to a council-year that is not complete. Decisions are published six weeks or more after they are made, so the last two months are still filling.`,
    corpus: corpusInfo(context.snapshot),
  };
}

/** Decisions of a body and financial year that print upheld or not upheld. */
function heldIn(context: AnalyticsContext, number: number, year: number): number {
  const { columns } = context.snapshot;
  const tally = emptyTally();
  for (let d = 0; d < columns.size; d++)
    if (columns.body[d] === number && columns.financialYear[d] === year) addDecision(tally, columns, d);
  return tally.upheld + tally.notUpheld;
}
