/** The benchmark's reply: counts first, then the distribution, a proposed sum's place in it, and what stands beside. */

import { OUTCOME_CODES } from "../../data/vocabulary.ts";
import type { AnalyticsContext } from "../analytics.ts";
import { ClauseReader } from "../clauses.ts";
import { type Columns, fromDay } from "../columns.ts";
import { type BenchmarkQuery, type BenchmarkReply, PARTITION, type Proportion } from "../schemas/benchmark.ts";
import { DURATION_CODES } from "../schemas/query.ts";
import type { WordsAndFilters } from "../search/searching.ts";
import { corpusInfo } from "../state.ts";
import { PERCENTILE_METHOD, wilson } from "../statistics/interval.ts";
import { MEDIAN_INTERVAL_METHOD } from "../statistics/median.ts";
import { QUANTILE_METHOD } from "../statistics/quantile.ts";
import { drillTo } from "./address.ts";
import { type Answer, answer, guidanceTable, priceTable, wordsOf } from "./answer.ts";
import { comparablesOf, SIMILARITY_METHOD } from "./comparables.ts";
import { distributionOf, ratesOf, totalsOf, trendOf } from "./distribution.ts";
import { guidanceFor } from "./guidance.ts";
import { offersOf } from "./offers.ts";
import { type Standing, standingOf } from "./partition.ts";
import { proposalOf, withCase } from "./proposal.ts";
import { MIXED_NAMES, MIXED_REASONS, type Selection } from "./selection.ts";
import { MIN_STATISTICS } from "./values.ts";
import { describeQuestion } from "./words.ts";

const CLOSED = OUTCOME_CODES.indexOf("closed");
const NOT_UPHELD = OUTCOME_CODES.indexOf("not-upheld");

/** Most offers listed one by one; the drill-down has them all. */
const MOST_OFFERS = 50;

function proportion(k: number, n: number, drill: string, ofDrill: string): Proportion {
  return {
    k,
    n,
    rate: n === 0 ? null : k / n,
    interval: n === 0 ? null : wilson(k, n),
    drill,
    ofDrill,
  };
}

interface Tally {
  paymentWithoutFault: number;
  counts: BenchmarkReply["counts"];
  /** Of the cases: with fault, and of these with a payment. */
  cases: { fault: number; payment: number };
}

function tally(columns: Columns, selection: Selection): Tally {
  const counts = {
    matched: selection.docs.length,
    withFault: 0,
    withPayment: 0,
    withKnownSum: 0,
    apologyOnly: 0,
    improvementOnly: 0,
    faultWithoutInjustice: 0,
    adequateOffer: 0,
    notUpheld: 0,
    closed: 0,
    other: 0,
    mixedSums: selection.mixed.length,
  };
  const cases = { fault: 0, payment: 0 };
  let paymentWithoutFault = 0;
  const isRepresentative = new Uint8Array(columns.size);
  for (const d of selection.representatives) isRepresentative[d] = 1;
  for (const d of selection.docs) {
    const s: Standing = standingOf(columns, d, selection.classNumber, selection.chosenRows);
    counts[s.partition]++;
    if (s.withFault) counts.withFault++;
    if (s.withKnownSum) counts.withKnownSum++;
    if (s.paymentWithoutFault) paymentWithoutFault++;
    if (isRepresentative[d] === 0) continue;
    if (s.withFault) cases.fault++;
    if (s.withPayment) cases.payment++;
  }
  return { counts, cases, paymentWithoutFault };
}

/** The question without what it asks of the fault, its effect and the outcome. */
function withoutFault(query: BenchmarkQuery): WordsAndFilters {
  return { ...wordsOf(query), fault: [], finding: [], by: [], concerns: [], duration: [], injustice: [], outcome: [] };
}

/** Not upheld and closed decisions beside those with the fault. */
export function besideOf(context: AnalyticsContext, a: Answer): { notUpheld: Uint32Array; closed: Uint32Array } {
  const { columns } = a;
  const all = context.find(context.snapshot, withoutFault(a.query));
  const notUpheld: number[] = [];
  const closed: number[] = [];
  for (let d = 0; d < columns.size; d++) {
    if (all[d] !== 1) continue;
    if (columns.outcome[d] === NOT_UPHELD) notUpheld.push(d);
    else if (columns.outcome[d] === CLOSED) closed.push(d);
  }
  return { notUpheld: Uint32Array.from(notUpheld), closed: Uint32Array.from(closed) };
}

/** Decisions that match but for `duration`, with the fault but without any length of it of the kind asked for. */
export function withoutDurationOf(context: AnalyticsContext, a: Answer): Uint32Array | null {
  if (a.query.duration.length === 0) return null;
  const { columns } = a;
  const inferred = a.query.durations === "inferred" ? 1 : 0;
  // With every band and none asked for, the rows that match are those of the fault; their lengths are looked at here.
  const open: WordsAndFilters = { ...wordsOf(a.query), duration: [] };
  const matched = context.find(context.snapshot, open);
  const withAny = context.find(context.snapshot, { ...open, duration: [...DURATION_CODES] });
  const f = columns.faults;
  const out: number[] = [];
  for (let d = 0; d < columns.size; d++) {
    if (matched[d] !== 1) continue;
    let has = false;
    if (withAny[d] === 1)
      for (let row = f.start[d]!; row < f.start[d + 1]!; row++)
        if (f.durationDays[row]! >= 0 && f.durationInferred[row] === inferred) has = true;
    if (!has) out.push(d);
  }
  return Uint32Array.from(out);
}

/** Cases in which a sum of the class answers the chosen fault alone. */
export function paidForFault(a: Answer): number[] {
  const docs = new Set<number>();
  for (const row of a.selection.sums) docs.add(a.columns.remedies.doc[row]!);
  for (const row of a.selection.rates) docs.add(a.columns.remedies.doc[row]!);
  return [...docs].sort((x, y) => x - y);
}

function noteOf(a: Answer, n: number, undated: number): string {
  const notes: string[] = [];
  if (a.selection.classNumber === 0)
    notes.push("Whole totals answer everything in a decision, so they are listed and not summarised.");
  else if (n > 0 && n < MIN_STATISTICS)
    notes.push(
      `Only ${n} comparable ${n === 1 ? "sum" : "sums"}: below ${MIN_STATISTICS} the cases are listed and no quartiles or percentile are given.`,
    );
  else if (n === 0) notes.push("No comparable sum is held for this question.");
  if (a.selection.mixed.length > 0)
    notes.push(
      `${a.selection.mixed.length} ${a.selection.mixed.length === 1 ? "sum is" : "sums are"} for several things or for none that can be told, and stand apart.`,
    );
  if (undated > 0) notes.push(`${undated} of the decisions that matched have no date.`);
  notes.push("Payments agreed or recommended. Similar does not mean binding: each case turns on its own facts.");
  return notes.join(" ");
}

function offersReply(a: Answer, drill: ReturnType<typeof drillTo>): BenchmarkReply["offers"] {
  const { columns } = a;
  const r = columns.remedies;
  const offers = offersOf(columns, a.selection);
  const small = a.query.council.length > 0 && offers.raised.length < MIN_STATISTICS;
  const of = (row: number) => ({ slug: columns.slug[r.doc[row]!]!, remedy: r.id[row]!, paragraph: r.paragraph[row]! });
  return {
    raised: {
      n: offers.raised.length,
      likeForLike: offers.raised.filter((o) => o.agreedPence !== null).length,
      items: small
        ? []
        : offers.raised.slice(0, MOST_OFFERS).map((o) => ({
            ...of(o.row),
            ref: columns.ref[r.doc[o.row]!]!,
            offeredPence: o.offeredPence,
            agreedPence: o.agreedPence,
            likeForLike: o.agreedPence !== null,
          })),
      drill: drill("offersRaised"),
      likeForLikeDrill: drill("offersLikeForLike"),
    },
    heldEnough: {
      n: offers.heldEnough.length,
      items: small
        ? []
        : offers.heldEnough
            .filter((row) => r.valuePence[row]! >= 0)
            .slice(0, MOST_OFFERS)
            .map((row) => ({ ...of(row), pence: r.valuePence[row]! })),
      drill: drill("offersAdequate"),
    },
    closedAsEnough: { n: offers.closedAsEnough.length, drill: drill("offersClosed") },
    note: small
      ? `Fewer than ${MIN_STATISTICS} offers at this council: they are counted and not set side by side.`
      : null,
  };
}

/** Answers GET /api/v1/benchmark. Throws InvalidRequest for questions that contradict themselves. */
export function benchmark(context: AnalyticsContext, query: BenchmarkQuery): BenchmarkReply {
  const a = answer(context, query);
  const { columns, selection } = a;
  const { values, undated, withoutIndex } = a.priced;
  const drill = drillTo(query);
  const { counts, cases, paymentWithoutFault } = tally(columns, selection);
  const clauses = new ClauseReader(context.corpus.sqlite);
  const isTotal = selection.classNumber === 0;
  const distribution = isTotal ? totalsOf(columns, values, drill) : distributionOf(columns, values, drill);
  const beside = besideOf(context, a);
  const withoutDuration = withoutDurationOf(context, a);
  let firstDay = Number.POSITIVE_INFINITY;
  let lastDay = -1;
  let withoutDate = 0;
  let unprinted = 0;
  for (const d of selection.docs) {
    const day = columns.decidedDay[d]!;
    if (day < 0) withoutDate++;
    else {
      firstDay = Math.min(firstDay, day);
      lastDay = Math.max(lastDay, day);
    }
    if (columns.outcomePrinted[d] === 0) unprinted++;
  }
  const guidance = guidanceTable(context.corpus);
  const byReason = new Map<string, number>();
  for (const m of selection.mixed) byReason.set(m.reason, (byReason.get(m.reason) ?? 0) + 1);
  const measure = query.measure ?? "symbolic";
  const table = priceTable();
  return {
    understood: describeQuestion(query),
    measure,
    counts,
    drill: Object.fromEntries([
      ...(["matched", "withFault", "withKnownSum", ...PARTITION, "mixedSums"] as const).map((part) => [
        part,
        drill(part),
      ]),
      ...(["cases", "paymentWithoutFault", "besideNotUpheld", "besideClosed", "undated", "unprinted"] as const).map(
        (part) => [part, drill(part)],
      ),
      ...(withoutDuration === null ? [] : [["withoutDuration", drill("withoutDuration")]]),
      ...(a.real === null
        ? []
        : (["undatedSums", "sumsWithoutDate", "sumsWithoutIndex"] as const).map((part) => [part, drill(part)])),
    ]),
    partitionOrder: [...PARTITION],
    cases: selection.representatives.length,
    beside: { notUpheld: beside.notUpheld.length, closed: beside.closed.length },
    paymentWithoutFault,
    withoutDuration: withoutDuration?.length ?? null,
    payments: {
      any: proportion(cases.payment, cases.fault, drill("casesWithPayment"), drill("casesWithFault")),
      forFault:
        selection.chosenRows === null || isTotal
          ? null
          : proportion(paidForFault(a).length, cases.fault, drill("paymentForFault"), drill("casesWithFault")),
    },
    mixed: MIXED_NAMES.filter((reason) => byReason.has(reason)).map((reason) => ({
      reason,
      label: MIXED_REASONS[reason],
      count: byReason.get(reason) ?? 0,
      drill: drill("mixedSums", { reason }),
    })),
    distribution,
    rates: isTotal ? [] : ratesOf(columns, selection.rates, drill),
    trend: isTotal ? [] : trendOf(columns, values, drill),
    editions: guidance.editions,
    proposed:
      query.propose === undefined || isTotal
        ? null
        : proposalOf(columns, values, query.propose, clauses, drill, (row) =>
            query.basis === "rate" ? columns.remedies.unitPence[row]! : columns.remedies.valuePence[row]!,
          ),
    terms: {
      terms: a.real === null ? "nominal" : "real",
      base: a.real?.month ?? null,
      baseIndex: a.real?.base ?? null,
      lastMonth: table.last,
      source: table.source,
      withoutDate: undated.length,
      withoutIndex: withoutIndex.length,
    },
    guidance: isTotal ? [] : guidanceFor(guidance, query, values.pence, drill),
    offers: offersReply(a, drill),
    comparables: comparablesOf(columns, selection, query).map((c) => {
      const body = columns.bodies[columns.body[c.d]!]!;
      return {
        slug: columns.slug[c.d]!,
        score: c.score,
        why: c.why,
        ref: columns.ref[c.d]!,
        body: { slug: body.slug, name: body.name },
        decidedOn: fromDay(columns.decidedDay[c.d]!),
        outcome: OUTCOME_CODES[columns.outcome[c.d]!]!,
        sum: c.sum < 0 ? null : withCase(columns, c.sum, columns.remedies.valuePence[c.sum]!, clauses),
        parts: c.parts,
      };
    }),
    coverage: {
      size: columns.size,
      from: lastDay < 0 ? null : fromDay(firstDay),
      to: fromDay(lastDay),
      undated: withoutDate,
      withoutPrintedOutcome: unprinted,
    },
    methods: {
      quantiles: QUANTILE_METHOD,
      median: MEDIAN_INTERVAL_METHOD,
      percentile: `${PERCENTILE_METHOD}; sampling only, reading errors not included`,
      rates: "Wilson's score interval, 95 %",
      comparables: SIMILARITY_METHOD,
      minimum: `No statistics below n = ${MIN_STATISTICS}`,
    },
    note: noteOf(a, values.row.length, withoutDate),
    corpus: corpusInfo(context.snapshot),
  };
}
