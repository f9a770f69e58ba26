/**
 * What is behind a figure of the benchmark: the decisions or sums, counted by the same code as the figure, a page at a
 * time. `total` equals the figure.
 */
import { HEAD_CODES, OUTCOME_CODES, UNIT_OF, UNITS } from "../../data/vocabulary.ts";
import type { AnalyticsContext } from "../analytics.ts";
import { ClauseReader } from "../clauses.ts";
import { fromDay, NONE } from "../columns.ts";
import { InvalidRequest } from "../problems.ts";
import { type CasesQuery, type CasesReply, DECISION_PARTS, type Part } from "../schemas/benchmark.ts";
import { corpusInfo } from "../state.ts";
import { drillTo } from "./address.ts";
import { type Answer, answer, guidanceTable } from "./answer.ts";
import { besideOf, paidForFault, withoutDurationOf } from "./benchmark.ts";
import { ratesOfKey } from "./distribution.ts";
import { bandRange } from "./guidance.ts";
import { offersOf } from "./offers.ts";
import { standingOf } from "./partition.ts";
import { lowerBound, sortValues, summarise, type Values } from "./values.ts";

/** A line of the list: a decision, or a sum of one. */
interface Line {
  d: number;
  /** Remedy row; -1 for a decision. */
  row: number;
  pence: number | null;
  reason: string | null;
}

const PAGE = 50;

function decisions(docs: Iterable<number>): Line[] {
  return Array.from(docs, (d) => ({ d, row: -1, pence: null, reason: null }));
}

/** Lines of ascending values from one position to another (exclusive). */
function sums(a: Answer, values: Values, from: number, to: number): Line[] {
  const isTotal = a.selection.classNumber === 0;
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => {
    const row = values.row[from + i]!;
    return {
      d: isTotal ? row : a.columns.remedies.doc[row]!,
      row: isTotal ? -1 : row,
      pence: values.pence[from + i]!,
      reason: null,
    };
  });
}

function ofRows(a: Answer, rows: Iterable<number>, reason: (row: number) => string | null = () => null): Line[] {
  const r = a.columns.remedies;
  return Array.from(rows, (row) => ({
    d: r.doc[row]!,
    row,
    pence: r.valuePence[row]! < 0 ? null : r.valuePence[row]!,
    reason: reason(row),
  }));
}

function standing(
  a: Answer,
  holds: (s: ReturnType<typeof standingOf>) => boolean,
  among: Uint32Array = a.selection.docs,
): Line[] {
  const { columns, selection } = a;
  return decisions(among.filter((d) => holds(standingOf(columns, d, selection.classNumber, selection.chosenRows))));
}

function need<T>(value: T | undefined, key: string, part: Part): T {
  if (value !== undefined) return value;
  throw new InvalidRequest(`part=${part} needs ${key}. Open it from the figure's own address in /api/v1/benchmark.`, {
    errors: [{ at: key, message: `is needed for part=${part}` }],
  });
}

function rateValues(a: Answer, query: CasesQuery): Values {
  const unitOf = need(query.rateOf, "rateOf", "rate");
  const rows = ratesOfKey(a.columns, a.selection.rates, {
    unit: UNITS.indexOf(need(query.rateUnit, "rateUnit", "rate")),
    unitOf: unitOf === "none" ? NONE : UNIT_OF.indexOf(unitOf),
    each: query.rateEach === "true" ? 1 : 0,
    head: query.rateHead === undefined ? null : HEAD_CODES.indexOf(query.rateHead),
  });
  return sortValues(rows, (row) => a.columns.remedies.unitPence[row]!);
}

/** The values of which a quantile is asked for: those of a rate, of a year, or all. */
function quantileValues(a: Answer, query: CasesQuery): Values {
  if (query.rateUnit !== undefined) return rateValues(a, query);
  const { values } = a.priced;
  if (query.year === undefined) return values;
  const kept = [...values.row.keys()].filter(
    (i) => a.columns.year[a.columns.remedies.doc[values.row[i]!]!] === query.year,
  );
  return {
    pence: Float64Array.from(kept, (i) => values.pence[i]!),
    row: Uint32Array.from(kept, (i) => values.row[i]!),
  };
}

/** What real terms leave out; whole totals are of documents. */
function leftOut(a: Answer, rows: readonly number[]): Line[] {
  return a.selection.classNumber === 0 ? decisions(rows) : ofRows(a, rows);
}

function lines(context: AnalyticsContext, a: Answer, query: CasesQuery, part: Part): Line[] {
  const { values } = a.priced;
  const n = values.pence.length;
  const propose = () => need(query.propose, "propose", part);
  switch (part) {
    case "matched":
      return decisions(a.selection.docs);
    case "withFault":
      return standing(a, (s) => s.withFault);
    case "withKnownSum":
      return standing(a, (s) => s.withKnownSum);
    case "paymentWithoutFault":
      return standing(a, (s) => s.paymentWithoutFault);
    case "besideNotUpheld":
      return decisions(besideOf(context, a).notUpheld);
    case "besideClosed":
      return decisions(besideOf(context, a).closed);
    case "withoutDuration":
      return decisions(withoutDurationOf(context, a) ?? []);
    case "cases":
      return decisions(a.selection.representatives);
    case "casesWithFault":
      return standing(a, (s) => s.withFault, a.selection.representatives);
    case "casesWithPayment":
      return standing(a, (s) => s.withPayment, a.selection.representatives);
    case "undated":
      return decisions(a.selection.docs.filter((d) => a.columns.decidedDay[d]! < 0));
    case "unprinted":
      return decisions(a.selection.docs.filter((d) => a.columns.outcomePrinted[d] === 0));
    case "sumDecisions":
      return decisions(new Set(sums(a, values, 0, n).map((line) => line.d)));
    case "paymentForFault":
      return decisions(paidForFault(a));
    case "sums": {
      const from = query.low === undefined ? 0 : lowerBound(values.pence, query.low);
      const to = query.below === undefined ? n : lowerBound(values.pence, query.below);
      const all = sums(a, values, from, to);
      return query.year === undefined ? all : all.filter((line) => a.columns.year[line.d] === query.year);
    }
    case "undatedSums":
      return leftOut(a, [...a.priced.undated, ...a.priced.withoutIndex]);
    case "sumsWithoutDate":
      return leftOut(a, a.priced.undated);
    case "sumsWithoutIndex":
      return leftOut(a, a.priced.withoutIndex);
    case "mixedSums":
      return a.selection.mixed
        .filter((m) => query.reason === undefined || m.reason === query.reason)
        .flatMap((m) => ofRows(a, [m.row], () => m.reason));
    case "quantile": {
      if (a.selection.classNumber === 0) return [];
      const of = quantileValues(a, query);
      const ranks = summarise(of.pence).ranks.get(need(query.at, "at", part));
      return ranks === undefined ? [] : sums(a, of, ranks[0], ranks[1] + 1);
    }
    case "below":
      return sums(a, values, 0, lowerBound(values.pence, propose()));
    case "equal":
      return sums(a, values, lowerBound(values.pence, propose()), lowerBound(values.pence, propose() + 1));
    case "above":
      return sums(a, values, lowerBound(values.pence, propose() + 1), n);
    case "rate": {
      const of = rateValues(a, query);
      return sums(a, of, 0, of.row.length);
    }
    case "band": {
      const range = bandRange(
        guidanceTable(context.corpus),
        need(query.figure, "figure", part),
        need(query.side, "side", part),
        values.pence,
      );
      return range === null ? [] : sums(a, values, range[0], range[1]);
    }
    case "offersRaised": {
      const { raised } = offersOf(a.columns, a.selection);
      const offered = new Map(raised.map((o) => [o.row, o.offeredPence]));
      return ofRows(a, offered.keys()).map((line) => ({ ...line, pence: offered.get(line.row) ?? null }));
    }
    case "offersLikeForLike":
      return ofRows(
        a,
        offersOf(a.columns, a.selection)
          .raised.filter((o) => o.agreedPence !== null)
          .map((o) => o.row),
      );
    case "offersAdequate":
      return ofRows(a, offersOf(a.columns, a.selection).heldEnough);
    case "offersClosed":
      return ofRows(a, offersOf(a.columns, a.selection).closedAsEnough);
    default:
      return standing(a, (s) => s.partition === part);
  }
}

const OF_DECISIONS: ReadonlySet<Part> = new Set<Part>(DECISION_PARTS);

/** Answers GET /api/v1/benchmark/cases. Clauses are read for the page shown only. */
export function benchmarkCases(context: AnalyticsContext, query: CasesQuery): CasesReply {
  const part = query.part ?? "matched";
  const limit = query.limit ?? PAGE;
  const offset = query.offset ?? 0;
  const { part: _p, at, low, below, year, rateUnit, rateOf, rateHead, rateEach, figure, side, reason, ...rest } = query;
  const { limit: _l, offset: _o, ...question } = rest;
  const a = answer(context, question);
  const { columns } = a;
  const all = lines(context, a, query, part);
  const clauses = new ClauseReader(context.corpus.sqlite);
  const more = { at, low, below, year, rateUnit, rateOf, rateHead, rateEach, figure, side, reason };
  const set = Object.fromEntries(
    Object.entries(more).filter((e): e is [string, string | number] => e[1] !== undefined),
  );
  const end = offset + limit;
  return {
    part,
    of: OF_DECISIONS.has(part) ? "decisions" : "sums",
    total: all.length,
    results: all.slice(offset, end).map(({ d, row, pence, reason: why }) => {
      const body = columns.bodies[columns.body[d]!]!;
      const remedy = row < 0 ? null : columns.remedies.id[row]!;
      const words = remedy === null ? null : clauses.remedy(columns.id[d]!, remedy);
      return {
        slug: columns.slug[d]!,
        ref: columns.ref[d]!,
        body: { slug: body.slug, name: body.name },
        category: columns.category[d] === 0 ? null : columns.categories[columns.category[d]!]!.name,
        outcome: OUTCOME_CODES[columns.outcome[d]!]!,
        decidedOn: fromDay(columns.decidedDay[d]!),
        remedy,
        pence,
        paragraph: row < 0 ? null : columns.remedies.paragraph[row]!,
        clause: words?.clause ?? null,
        number: words?.number ?? null,
        reason: why,
      };
    }),
    next: end < all.length ? drillTo(question)(part, { ...set, limit, offset: end }) : null,
    corpus: corpusInfo(context.snapshot),
  };
}
