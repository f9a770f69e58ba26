/** Distributions as a reply shows them: of sums, of rates, of whole totals (a list without statistics), and by year. */
import { HEAD_CODES, UNIT_OF, UNITS } from "../../data/vocabulary.ts";
import { type Columns, NONE } from "../columns.ts";
import type { BenchmarkReply, Distribution, Rate } from "../schemas/benchmark.ts";
import { binned, listedPositions, MOST_AMOUNTS, NO_FIGURES, sortValues, summarise, type Values } from "./values.ts";

type Drill = (part: string, more?: Record<string, string | number>) => string;

function amountsOf(columns: Columns, values: Values, most = MOST_AMOUNTS): Distribution["amounts"] {
  const r = columns.remedies;
  return listedPositions(values.row.length, most).map((i) => {
    const row = values.row[i]!;
    return {
      slug: columns.slug[r.doc[row]!]!,
      remedy: r.id[row]!,
      pence: values.pence[i]!,
      paragraph: r.paragraph[row]!,
    };
  });
}

function decisionsOf(columns: Columns, rows: Uint32Array): number {
  const seen = new Uint8Array(columns.size);
  let n = 0;
  for (const row of rows) {
    const d = columns.remedies.doc[row]!;
    if (seen[d] === 1) continue;
    seen[d] = 1;
    n++;
  }
  return n;
}

/** The distribution of sums; null where there is none. */
export function distributionOf(columns: Columns, values: Values, drill: Drill): Distribution | null {
  const n = values.row.length;
  if (n === 0) return null;
  const { ranks, ...figures } = summarise(values.pence);
  return {
    n,
    decisions: decisionsOf(columns, values.row),
    ...figures,
    amounts: amountsOf(columns, values),
    complete: n <= MOST_AMOUNTS,
    bins: binned(values.pence).map((bin) => ({ ...bin, drill: drill("sums", binBounds(bin)) })),
    drill: { n: drill("sums"), decisions: drill("sumDecisions"), ...quantileDrill(ranks, drill) },
  };
}

/** An address for each figure that rests on ranks. */
function quantileDrill(
  ranks: ReadonlyMap<string, unknown>,
  drill: Drill,
  more: Record<string, string | number> = {},
): Record<string, string> {
  return Object.fromEntries([...ranks.keys()].map((at) => [at, drill("quantile", { ...more, at })]));
}

function binBounds({ fromPence, toPence }: { fromPence: number; toPence: number | null }): Record<string, number> {
  return { low: fromPence, ...(toPence === null ? {} : { below: toPence }) };
}

/** Whole totals of decisions: listed, never summarised. `values.row` holds documents. */
export function totalsOf(columns: Columns, values: Values, drill: Drill): Distribution | null {
  const n = values.row.length;
  if (n === 0) return null;
  return {
    n,
    decisions: n,
    ...NO_FIGURES,
    amounts: listedPositions(n).map((i) => ({
      slug: columns.slug[values.row[i]!]!,
      remedy: null,
      pence: values.pence[i]!,
      paragraph: null,
    })),
    complete: n <= MOST_AMOUNTS,
    bins: binned(values.pence).map((bin) => ({ ...bin, drill: drill("sums", binBounds(bin)) })),
    drill: { n: drill("sums"), decisions: drill("sumDecisions") },
  };
}

/** Quartiles by calendar year of decision, oldest first; sums without a date are in none. */
export function trendOf(columns: Columns, values: Values, drill: Drill): BenchmarkReply["trend"] {
  const years = new Map<number, number[]>();
  // Values ascend, so each year's do.
  values.row.forEach((row, i) => {
    const year = columns.year[columns.remedies.doc[row]!]!;
    if (year === 0) return;
    const held = years.get(year);
    if (held) held.push(values.pence[i]!);
    else years.set(year, [values.pence[i]!]);
  });
  return [...years]
    .sort(([a], [b]) => a - b)
    .map(([year, pence]) => {
      const { q1, median, q3, ranks } = summarise(Float64Array.from(pence));
      return {
        year,
        n: pence.length,
        q1,
        median,
        q3,
        drill: drill("sums", { year }),
        quantileDrill: quantileDrill(ranks, drill, { year }),
      };
    });
}

/** Most rates of a kind that a reply lists one by one. */
const MOST_RATES = 200;

/** What makes rates comparable: unit, what it is of, whether for each of several; head null for all together. */
export interface RateKey {
  unit: number;
  unitOf: number;
  each: number;
  head: number | null;
}

/** The one head that a clause itself names; null for several, none or inferred ones. */
function soleHead(columns: Columns, row: number): number | null {
  const mask = columns.remedies.headsMask[row]!;
  if (mask === 0 || columns.remedies.headsInferred[row] === 1 || (mask & (mask - 1)) !== 0) return null;
  return 31 - Math.clz32(mask);
}

/** Rows of one kind of rate. */
export function ratesOfKey(columns: Columns, rows: Uint32Array, key: RateKey): Uint32Array {
  const r = columns.remedies;
  return rows.filter(
    (row) =>
      r.unit[row] === key.unit &&
      r.unitOf[row] === key.unitOf &&
      r.each[row] === key.each &&
      (key.head === null || soleHead(columns, row) === key.head),
  );
}

/** Distributions of printed rates, never converted into one another; commonest first, then by head. */
export function ratesOf(columns: Columns, rows: Uint32Array, drill: Drill): Rate[] {
  const r = columns.remedies;
  const groups = new Map<number, { key: RateKey; rows: number[] }>();
  const add = (row: number, head: number | null) => {
    const name = ((r.unit[row]! * 256 + r.unitOf[row]!) * 2 + r.each[row]!) * 64 + (head ?? 63);
    const held = groups.get(name);
    if (held) held.rows.push(row);
    else
      groups.set(name, { key: { unit: r.unit[row]!, unitOf: r.unitOf[row]!, each: r.each[row]!, head }, rows: [row] });
  };
  for (const row of rows) {
    add(row, null);
    const head = soleHead(columns, row);
    if (head !== null) add(row, head);
  }
  const whole = new Map<string, number>();
  for (const { key, rows: held } of groups.values())
    if (key.head === null) whole.set(`${key.unit}/${key.unitOf}/${key.each}`, held.length);
  const sizeOf = (key: RateKey) => whole.get(`${key.unit}/${key.unitOf}/${key.each}`) ?? 0;
  return [...groups.values()]
    .sort(
      (a, b) =>
        sizeOf(b.key) - sizeOf(a.key) ||
        a.key.unit - b.key.unit ||
        a.key.unitOf - b.key.unitOf ||
        a.key.each - b.key.each ||
        (a.key.head ?? -1) - (b.key.head ?? -1),
    )
    .map(({ key, rows: held }) => {
      const values = sortValues(held, (row) => r.unitPence[row]!);
      const { ranks, ...figures } = summarise(values.pence);
      const unitOf = key.unitOf === NONE ? null : UNIT_OF[key.unitOf]!;
      const of = {
        rateUnit: UNITS[key.unit]!,
        rateOf: unitOf ?? "none",
        rateEach: key.each === 1 ? "true" : "false",
        ...(key.head === null ? {} : { rateHead: HEAD_CODES[key.head]! }),
      };
      return {
        unit: UNITS[key.unit]!,
        unitOf,
        head: key.head === null ? null : HEAD_CODES[key.head]!,
        each: key.each === 1,
        n: held.length,
        ...figures,
        amounts: amountsOf(columns, values, MOST_RATES),
        drill: drill("rate", of),
        quantileDrill: quantileDrill(ranks, drill, of),
      };
    });
}
