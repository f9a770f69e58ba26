/** Where a proposed sum stands among the comparable ones: counts first, then the percentile, then the nearest five. */
import { CONCERNS_CODES, FAULT_CODES } from "../../data/vocabulary.ts";
import type { ClauseReader } from "../clauses.ts";
import { type Columns, fromDay } from "../columns.ts";
import { headsOf, labelOf } from "../head-groups.ts";
import type { BenchmarkReply, SumWithCase } from "../schemas/benchmark.ts";
import { standing } from "../statistics/interval.ts";
import { lowerBound, MIN_STATISTICS, type Values } from "./values.ts";

type Drill = (part: string, more?: Record<string, string | number>) => string;

const NEAREST = 5;

const pounds = (pence: number): string =>
  `£${(pence / 100).toLocaleString("en-GB", pence % 100 === 0 ? {} : { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;

const LONG = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const longDate = (day: number): string => LONG.format(new Date(day * 86_400_000));

/** One sum with its decision and its sentence. */
export function withCase(
  columns: Columns,
  row: number,
  pence: number,
  clauses: ClauseReader,
  nominalPence = columns.remedies.valuePence[row]!,
): SumWithCase {
  const r = columns.remedies;
  const d = r.doc[row]!;
  const body = columns.bodies[columns.body[d]!]!;
  const words = clauses.remedy(columns.id[d]!, r.id[row]!);
  const day = columns.decidedDay[d]!;
  return {
    slug: columns.slug[d]!,
    remedy: r.id[row]!,
    pence,
    nominalPence,
    paragraph: r.paragraph[row]!,
    ref: columns.ref[d]!,
    body: { slug: body.slug, name: body.name },
    decidedOn: fromDay(columns.decidedDay[d]!),
    clause: words?.clause ?? null,
    number: words?.number ?? null,
    pinpoint:
      words === null || words.number === null || day < 0
        ? null
        : `${body.name} (${columns.ref[d]!}), LGSCO, ${longDate(day)}, [${words.number}]`,
  };
}

/** The first of the fault rows to which a sum is tied, where they are of one kind; else null. */
function soleFault(columns: Columns, row: number): number | null {
  const r = columns.remedies;
  const from = columns.faults.start[r.doc[row]!]!;
  let codes = 0;
  let first = -1;
  for (let mask = r.faultMask[row]!; mask !== 0; mask &= mask - 1) {
    const fault = from + 31 - Math.clz32(mask & -mask);
    if (first < 0) first = fault;
    codes |= 1 << columns.faults.code[fault]!;
  }
  return first < 0 || (codes & (codes - 1)) !== 0 ? null : first;
}

/** "Delay" in the middle of a sentence is "delay"; "EHC plan amendment" stays. */
const inSentence = (label: string): string =>
  /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

/** Why a sum is near: the distance first, then what it was for. */
function whyNear(columns: Columns, row: number, pence: number, proposed: number): string[] {
  const away = Math.abs(pence - proposed);
  const why = [
    away === 0
      ? `the same sum, ${pounds(pence)}`
      : `${pounds(pence)}, ${pounds(away)} ${pence < proposed ? "less" : "more"}`,
  ];
  const fault = soleFault(columns, row);
  if (fault !== null)
    why.push(
      `for ${inSentence(labelOf("fault", FAULT_CODES[columns.faults.code[fault]!]!))} (${inSentence(labelOf("concerns", CONCERNS_CODES[columns.faults.concerns[fault]!]!))})`,
    );
  const heads = columns.remedies.headsInferred[row] === 1 ? [] : headsOf(columns.remedies.headsMask[row]!);
  if (heads.length > 0) why.push(`names ${heads.map((h) => inSentence(labelOf("head", h))).join(", ")}`);
  return why;
}

/** Standing of a proposal among ascending sums. Nearest: by distance, then the newer decision, then the slug. */
export function proposalOf(
  columns: Columns,
  values: Values,
  proposed: number,
  clauses: ClauseReader,
  drill: Drill,
  nominal: (row: number) => number,
): NonNullable<BenchmarkReply["proposed"]> {
  const n = values.pence.length;
  const below = lowerBound(values.pence, proposed);
  const upTo = lowerBound(values.pence, proposed + 1);
  const equal = upTo - below;
  const above = n - upTo;
  const stands = n >= MIN_STATISTICS ? standing(below, equal, above) : null;
  const day = (i: number) => columns.decidedDay[columns.remedies.doc[values.row[i]!]!]!;
  const slug = (i: number) => columns.slug[columns.remedies.doc[values.row[i]!]!]!;
  const distance = (i: number) => Math.abs(values.pence[i]! - proposed);
  const nearer = (a: number, b: number) =>
    distance(a) - distance(b) || day(b) - day(a) || (slug(a) < slug(b) ? -1 : slug(a) > slug(b) ? 1 : 0) || a - b;
  // A common sum has thousands of equals: the five are kept while walking, nothing is sorted whole.
  const nearest: number[] = [];
  const [from, to] = nearPositions(values.pence, proposed);
  for (let i = from; i < to; i++) {
    if (nearest.length === NEAREST && nearer(i, nearest[NEAREST - 1]!) > 0) continue;
    nearest.push(i);
    nearest.sort(nearer);
    if (nearest.length > NEAREST) nearest.pop();
  }
  return {
    pence: proposed,
    n,
    below,
    equal,
    above,
    percentile: stands === null ? null : 100 * stands.percentile,
    interval: stands === null ? null : [100 * stands.interval[0], 100 * stands.interval[1]],
    nearest: nearest.map((i) => {
      const row = values.row[i]!;
      const pence = values.pence[i]!;
      const fault = soleFault(columns, row);
      return {
        ...withCase(columns, row, pence, clauses, nominal(row)),
        why: whyNear(columns, row, pence, proposed),
        reasoning: fault === null ? null : columns.faults.paragraph[fault]!,
      };
    }),
    drill: { below: drill("below"), equal: drill("equal"), above: drill("above") },
  };
}

/** Positions (from, to exclusive) among which the nearest are: all as near as the fifth nearest, on either side. */
function nearPositions(sorted: Float64Array, proposed: number): [number, number] {
  const at = lowerBound(sorted, proposed);
  let low = at;
  let high = at;
  for (let taken = 0; taken < NEAREST && (low > 0 || high < sorted.length); taken++) {
    const down = low > 0 ? proposed - sorted[low - 1]! : Number.POSITIVE_INFINITY;
    const up = high < sorted.length ? sorted[high]! - proposed : Number.POSITIVE_INFINITY;
    if (down <= up) low--;
    else high++;
  }
  const reach = Math.max(low < at ? proposed - sorted[low]! : 0, high > at ? sorted[high - 1]! - proposed : 0);
  return [lowerBound(sorted, proposed - reach), lowerBound(sorted, proposed + reach + 1)];
}
