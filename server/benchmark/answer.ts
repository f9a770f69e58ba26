/**
 * The question answered in numbers: read, checked, selected, valued. The reply and every drill-down start here, so that
 * a list opened from a figure is counted exactly as the figure was.
 */
import type { Corpus } from "../../data/corpus.ts";
import { GUIDANCE_KEY, readGuidanceSeen } from "../../data/guidance-seen.ts";
import { cpi, guidance } from "../../data/reference.ts";
import type { AnalyticsContext } from "../analytics.ts";
import type { Columns } from "../columns.ts";
import { InvalidRequest } from "../problems.ts";
import type { BenchmarkQuery } from "../schemas/benchmark.ts";
import type { WordsAndFilters } from "../search/searching.ts";
import { type GuidanceTable, readGuidance, SEEN } from "./guidance.ts";
import { baseIndex, buildPrices, type PriceTable } from "./prices.ts";
import { type Selection, select } from "./selection.ts";
import { type PricedValues, priced, type RealTerms } from "./values.ts";

let prices: PriceTable | null = null;
export function priceTable(): PriceTable {
  prices ??= buildPrices(cpi());
  return prices;
}

let table: GuidanceTable | null = null;

/** The published figures; those that an operator found on a saved page of the guidance are seen, by name and day. */
export function guidanceTable(corpus: Corpus): GuidanceTable {
  table ??= readGuidance(guidance());
  const seen = readGuidanceSeen(corpus.meta(GUIDANCE_KEY));
  if (Object.keys(seen).length === 0) return table;
  return {
    ...table,
    figures: table.figures.map((figure) => {
      const page = seen[figure.id];
      if (page === undefined) return figure;
      const note = `Read in a saved page, ${page.source}, on ${page.seenOn} (SHA-256 ${page.sha256.slice(0, 12)}): “${page.words}”`;
      return { ...figure, confidence: SEEN, note: figure.note ? `${figure.note}. ${note}` : note };
    }),
  };
}

const refuse = (at: string, message: string, detail: string): never => {
  throw new InvalidRequest(detail, { errors: [{ at, message }] });
};

/** Refuses what contradicts itself or cannot be answered; every message says what would work. */
function checkQuestion(query: BenchmarkQuery): void {
  if (query.propose !== undefined && query.propose < 0)
    refuse(
      "propose",
      "must not be negative",
      "A proposed sum cannot be negative. Give propose in pence, for example propose=50000 for £500.",
    );
  if (query.from !== undefined && query.to !== undefined && query.from > query.to)
    refuse(
      "from",
      "must not be after `to`",
      `No day is both on or after ${query.from} and on or before ${query.to}. Swap from and to.`,
    );
  if (query.min !== undefined && query.max !== undefined && query.min > query.max)
    refuse(
      "min",
      "must not be above `max`",
      `No sum is both at least ${query.min} and at most ${query.max} pence. Swap min and max.`,
    );
  if (query.measure === "total" && query.propose !== undefined)
    refuse(
      "propose",
      "needs a class of sum",
      "A proposed sum is compared with sums of one class, never with whole totals. Leave measure out, or ask for measure=symbolic, loss-of-service, quantifiable or waived.",
    );
  if (query.measure === "total" && query.head.length + query.group.length > 0)
    refuse(
      "head",
      "needs a class of sum",
      "Whole totals are for everything in a decision, so they have no head. Leave head and group out, or ask for measure=symbolic, loss-of-service, quantifiable or waived.",
    );
  if (query.measure === "total" && (query.unit !== undefined || query.unitOf !== undefined || query.basis === "rate"))
    refuse(
      "unit",
      "needs a class of sum",
      "Whole totals have no unit. Leave unit, unitOf and basis out, or ask for one class with measure=.",
    );
  if (query.basis === "rate" && (query.unit === undefined || query.unit === "one-off") && query.unitOf === undefined)
    refuse(
      "basis",
      "needs a unit",
      "Rates of different units are never put together. Add the unit, for example unit=per-month.",
    );
  if (query.basis === "rate" && query.unit === undefined)
    refuse(
      "unit",
      "is needed with basis=rate",
      "Rates of different units are never put together. Add the unit, for example unit=per-month.",
    );
  if (query.terms === "nominal" && query.base !== undefined)
    refuse("base", "needs terms=real", "A base month belongs to real terms. Ask for terms=real, or leave base out.");
  if (query.durations !== undefined && query.duration.length === 0)
    refuse(
      "durations",
      "needs duration",
      "durations says which lengths `duration` asks for. Add a duration, for example duration=3-to-6-months.",
    );
  if (
    query.finding.length > 0 &&
    !query.finding.includes("fault") &&
    query.fault.length > 0 &&
    (query.head.length > 0 || query.propose !== undefined)
  )
    refuse(
      "finding",
      "must include fault here",
      "Sums answer faults that were found. Leave finding out, or include finding=fault.",
    );
}

/** Real terms as asked for, or null. Throws InvalidRequest for a month without index. */
function realTermsOf(query: BenchmarkQuery): (RealTerms & { month: string }) | null {
  if (query.terms !== "real" && query.base === undefined) return null;
  const table = priceTable();
  const month = query.base ?? table.last;
  return { prices: table, month, base: baseIndex(table, month) };
}

/** The part of the question that the search answers; `min` and `max` follow the class asked about. */
export function wordsOf(query: BenchmarkQuery): WordsAndFilters {
  const { head: _head, group: _group, unit: _unit, unitOf: _unitOf, basis: _basis, ...rest } = query;
  const { durations: _durations, terms: _terms, base: _base, propose: _propose, ...words } = rest;
  return { ...words, measure: query.measure ?? "symbolic" };
}

export interface Answer {
  query: BenchmarkQuery;
  columns: Columns;
  found: Uint8Array;
  selection: Selection;
  real: (RealTerms & { month: string }) | null;
  /** Sums (or rates, or for measure=total documents) in ascending order. */
  priced: PricedValues;
}

/** Documents of whole totals: a payment, and a total known for certain. */
function totalDocs(columns: Columns, selection: Selection): Uint32Array {
  return selection.representatives.filter((d) => columns.totalPence[d]! > 0 && columns.awardOpenEnded[d] === 0);
}

export function answer(context: AnalyticsContext, query: BenchmarkQuery): Answer {
  checkQuestion(query);
  const real = realTermsOf(query);
  const { columns } = context.snapshot;
  const found = context.find(context.snapshot, wordsOf(query));
  const selection = select(columns, query, found);
  const r = columns.remedies;
  const docOf = (row: number): number => r.doc[row]!;
  const values =
    selection.classNumber === 0
      ? priced(
          columns,
          totalDocs(columns, selection),
          (d) => d,
          (d) => columns.totalPence[d]!,
          real,
        )
      : query.basis === "rate"
        ? priced(columns, selection.rates, docOf, (row) => r.unitPence[row]!, real)
        : priced(columns, selection.sums, docOf, (row) => r.valuePence[row]!, real);
  return { query, columns, found, selection, real, priced: values };
}
