/** Funnel plot: observed against expected with exact limits. Outside the limits is a reason to look, not a verdict. */
import type { AnalyticsContext } from "../analytics.ts";
import type { Columns } from "../columns.ts";
import { InvalidRequest } from "../problems.ts";
import type { FunnelQuery, FunnelReply } from "../schemas/councils.ts";
import { corpusInfo } from "../state.ts";
import {
  type CountDistribution,
  type CountLimits,
  chanceOutside,
  countDistribution,
  countLimits,
  DISPERSION_METHOD,
  dispersion,
  LIMITS_METHOD,
  leastOutside,
  type Stratum,
  widen,
} from "../statistics/funnel.ts";
import { wilson } from "../statistics/interval.ts";
import { bodiesOf } from "./bodies.ts";
import { BREAKS, breakWithin, runStart, yearName } from "./breaks.ts";
import { casesAddress } from "./drill.ts";
import { incompleteYears } from "./incomplete.ts";
import { bodyFlags, categoryFlags, readYears } from "./select.ts";
import { NOT_UPHELD, UPHELD } from "./tally.ts";

/** Investigations of one body in one category and year. */
interface Cell {
  n: number;
  upheld: number;
}

interface Counted {
  /** By body number, then by category × years + year. */
  byBody: Map<number, Map<number, Cell>>;
  /** England: all councils, by the same key. */
  england: Map<number, Cell>;
  unprinted: number;
  undated: number;
}

function add(map: Map<number, Cell>, key: number, upheld: boolean): void {
  const cell = map.get(key);
  if (cell === undefined) map.set(key, { n: 1, upheld: upheld ? 1 : 0 });
  else {
    cell.n++;
    if (upheld) cell.upheld++;
  }
}

/** `left` holds council-years (body × 10,000 + year) that are incomplete and enter nothing. */
function count(
  columns: Columns,
  shown: Uint8Array,
  isCouncil: Uint8Array,
  categories: Uint8Array | null,
  period: [number, number],
  left: ReadonlySet<number>,
): Counted {
  const out: Counted = { byBody: new Map(), england: new Map(), unprinted: 0, undated: 0 };
  const [from, to] = period;
  for (let d = 0; d < columns.size; d++) {
    const body = columns.body[d]!;
    if (isCouncil[body] !== 1 || (categories !== null && categories[columns.category[d]!] !== 1)) continue;
    const year = columns.financialYear[d]!;
    if (year === 0) {
      if (shown[body] === 1) out.undated++;
      continue;
    }
    if (year < from || year > to || left.has(body * 10_000 + year)) continue;
    if (columns.outcomePrinted[d] === 0) {
      if (shown[body] === 1) out.unprinted++;
      continue;
    }
    const upheld = columns.outcome[d] === UPHELD;
    if (!upheld && columns.outcome[d] !== NOT_UPHELD) continue;
    const key = columns.category[d]! * 10_000 + year;
    add(out.england, key, upheld);
    if (shown[body] !== 1) continue;
    let cells = out.byBody.get(body);
    if (cells === undefined) {
      cells = new Map();
      out.byBody.set(body, cells);
    }
    add(cells, key, upheld);
  }
  return out;
}

function periodOf(columns: Columns, isCouncil: Uint8Array, query: FunnelQuery): [number, number] | null {
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  for (let d = 0; d < columns.size; d++) {
    const year = columns.financialYear[d]!;
    if (year === 0 || isCouncil[columns.body[d]!] !== 1) continue;
    if (year > last) last = year;
    if (year < first) first = year;
  }
  const asked = readYears(query);
  if (last === 0) return null;
  const to = asked.to ?? (asked.from === null ? last : lastOfRun(asked.from, last));
  const from = asked.from ?? Math.max(runStart(to), Math.min(first, to));
  const broken = breakWithin(from, to);
  if (broken !== null)
    throw new InvalidRequest(
      `The years ${yearName(from)} to ${yearName(to)} cross a break in the series (${broken.year}: ${broken.title}); they are never put together. Ask for years up to ${yearName(Number(broken.year.slice(0, 4)) - 1)}, or from ${broken.year} on.`,
      { errors: [{ at: "from", message: `must not lie before ${broken.year} while \`to\` lies after` }] },
    );
  return [from, to];
}

function lastOfRun(from: number, last: number): number {
  let to = from;
  while (to < last && breakWithin(from, to + 1) === null) to++;
  return to;
}

function strataOf(cells: ReadonlyMap<number, Cell>, rateOf: (key: number) => number): Stratum[] {
  return [...cells].map(([key, cell]) => ({ n: cell.n, rate: rateOf(key) }));
}

/** Whole limits for counts of n: where none can lie outside, 0 and n. */
function whole(limits95: CountLimits, limits998: CountLimits, n: number) {
  const at = (x: number | null, none: number) => (x === null ? none : Math.min(n, Math.max(0, x)));
  return {
    lower95: at(limits95.lower, 0),
    upper95: at(limits95.upper, n),
    lower998: at(limits998.lower, 0),
    upper998: at(limits998.upper, n),
  };
}

const isOutside = (k: number, l: CountLimits): boolean =>
  (l.lower !== null && k < l.lower) || (l.upper !== null && k > l.upper);

/** Numbers of investigations at which the curve of limits is drawn: every one up to 40, then at even steps of size. */
function curveNumbers(most: number): number[] {
  const out = new Set<number>();
  for (let n = 1; n <= Math.min(40, most); n++) out.add(n);
  for (let i = 0; i <= 60 && most > 40; i++) out.add(Math.round(40 * (most / 40) ** (i / 60)));
  return [...out].sort((a, b) => a - b);
}

const EMPTY_NOTE = "No council shown has a dated decision that was upheld or not upheld.";

/** Answers GET /api/v1/councils/funnel. Throws InvalidRequest for years across a break. */
export function funnel(context: AnalyticsContext, query: FunnelQuery): FunnelReply {
  const { columns } = context.snapshot;
  const bodies = bodiesOf(columns, context.authorities);
  const shown = bodyFlags(columns, bodies, { type: query.type, region: query.region });
  const categories = categoryFlags(columns, query.category);
  const adjust = query.adjust ?? "none";
  const period = periodOf(columns, bodies.isCouncil, query);
  const left = incompleteYears(context);
  const counted =
    period === null
      ? { byBody: new Map<number, Map<number, Cell>>(), england: new Map<number, Cell>(), unprinted: 0, undated: 0 }
      : count(columns, shown, bodies.isCouncil, categories, period, left);

  let upheldAll = 0;
  let investigatedAll = 0;
  const totals = new Map<number, Cell>();
  for (const [body, cells] of counted.byBody) {
    const total = { n: 0, upheld: 0 };
    for (const cell of cells.values()) {
      total.n += cell.n;
      total.upheld += cell.upheld;
    }
    totals.set(body, total);
    upheldAll += total.upheld;
    investigatedAll += total.n;
  }
  const centre = investigatedAll === 0 ? null : upheldAll / investigatedAll;
  const rateOf = (key: number): number => {
    if (adjust === "none") return centre ?? 0;
    const cell = counted.england.get(key);
    return cell === undefined ? (centre ?? 0) : cell.upheld / cell.n;
  };

  const raw = [...totals].map(([body, total]) => {
    const strata = strataOf(counted.byBody.get(body) ?? new Map(), rateOf);
    const expected = strata.reduce((sum, s) => sum + s.n * s.rate, 0);
    const variance = strata.reduce((sum, s) => sum + s.n * s.rate * (1 - s.rate), 0);
    const d: CountDistribution = countDistribution(strata);
    const limits95 = countLimits(d, 0.05);
    const limits998 = countLimits(d, 0.002);
    return {
      body,
      ...total,
      expected,
      z: variance === 0 ? null : (total.upheld - expected) / Math.sqrt(variance),
      limits95,
      limits998,
      chance95: chanceOutside(d, limits95),
      chance998: chanceOutside(d, limits998),
    };
  });
  const phi = dispersion(raw.flatMap((p) => p.z ?? []));
  const applied = query.overdispersion === "multiplicative" && phi.applied;
  const years = period === null ? {} : { from: yearName(period[0]), to: yearName(period[1]) };
  const points = raw.map((p) => {
    const info = bodies.all[p.body]!;
    const l95 = applied ? widen(p.limits95, p.expected, phi.phi) : p.limits95;
    const l998 = applied ? widen(p.limits998, p.expected, phi.phi) : p.limits998;
    const outside = isOutside(p.upheld, l998) ? ("99.8" as const) : isOutside(p.upheld, l95) ? ("95" as const) : null;
    const side: "below" | "above" = p.upheld < p.expected ? "below" : "above";
    return {
      slug: info.slug,
      name: info.name,
      type: info.type,
      region: info.region,
      upheld: p.upheld,
      investigated: p.n,
      expected: p.expected,
      rate: p.upheld / p.n,
      interval: wilson(p.upheld, p.n),
      ratio: p.expected === 0 ? null : p.upheld / p.expected,
      limits: whole(l95, l998, p.n),
      outside,
      side: outside === null ? null : side,
      drill: casesAddress({
        council: [info.slug],
        category: query.category,
        label: "decided",
        ...years,
        complete: "1",
      }),
    };
  });
  points.sort((a, b) => a.name.localeCompare(b.name, "en-GB") || (a.slug < b.slug ? -1 : 1));
  const least95 = leastOutside(centre ?? 0, 0.05);
  const least998 = leastOutside(centre ?? 0, 0.002);
  const most = raw.reduce((n, p) => Math.max(n, p.n), 0);
  const byChance95 = raw.reduce((sum, p) => sum + p.chance95, 0);
  return {
    centre,
    period: period === null ? null : [yearName(period[0]), yearName(period[1])],
    adjust,
    dispersion: { phi: phi.phi, applied, method: DISPERSION_METHOD },
    limits: centre === null ? [] : curveNumbers(most).map((n) => curveAt(n, centre, applied ? phi.phi : 1)),
    points,
    needed: {
      below95: centre === null ? null : least95.below,
      above95: centre === null ? null : least95.above,
      below998: centre === null ? null : least998.below,
      above998: centre === null ? null : least998.above,
    },
    outside: {
      points: points.length,
      n95: points.filter((p) => p.outside !== null).length,
      n998: points.filter((p) => p.outside === "99.8").length,
      byChance95,
      byChance998: raw.reduce((sum, p) => sum + p.chance998, 0),
    },
    leftOut: { unprinted: counted.unprinted, undated: counted.undated, incompleteYears: left.size },
    breaks: [...BREAKS],
    methods: {
      limits: LIMITS_METHOD,
      expected:
        adjust === "none"
          ? "The share upheld at all councils shown, times the council's own investigations"
          : "England's share upheld in each category and financial year, times the council's own investigations there (indirect standardisation; exact Poisson-binomial limits)",
      dispersion: DISPERSION_METHOD,
      interval: "Wilson's score interval, 95 %",
    },
    note:
      centre === null
        ? EMPTY_NOTE
        : `Outside the limits is a reason to look, not a verdict. Of ${points.length} councils about ${byChance95.toFixed(1)} would lie outside the 95 % limits by chance alone. Years before a break in the series are never added.`,
    corpus: corpusInfo(context.snapshot),
  };
}

function curveAt(n: number, centre: number, phi: number) {
  const d = countDistribution([{ n, rate: centre }]);
  const limits = whole(widen(countLimits(d, 0.05), n * centre, phi), widen(countLimits(d, 0.002), n * centre, phi), n);
  return {
    investigated: n,
    lower95: limits.lower95 / n,
    upper95: limits.upper95 / n,
    lower998: limits.lower998 / n,
    upper998: limits.upper998 / n,
  };
}
