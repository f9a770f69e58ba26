/**
 * Comparable decisions as the rows of a schedule that goes into a letter: reference, date, pinpoint, clause, sum, class,
 * who is paid, for whom, for which fault, and the official page. One row a decision: its sum that is nearest the case.
 */
import { FAULT_CODES, RECIPIENTS, REMEDY_CLASSES } from "../../data/vocabulary.ts";
import type { AnalyticsContext } from "../analytics.ts";
import { ClauseReader } from "../clauses.ts";
import { type Columns, fromDay } from "../columns.ts";
import { officialLinks } from "../exports/official-link.ts";
import { labelOf } from "../head-groups.ts";
import { InvalidRequest } from "../problems.ts";
import type { ComparablesQuery, ComparablesReply } from "../schemas/benchmark.ts";
import { corpusInfo } from "../state.ts";
import { answer } from "./answer.ts";
import { comparablesOf } from "./comparables.ts";
import { withCase } from "./proposal.ts";
import type { Selection } from "./selection.ts";
import { describeQuestion } from "./words.ts";

type Row = ComparablesReply["results"][number];

/** The first sum of each decision that enters the distribution. */
function firstSums(columns: Columns, selection: Selection): Map<number, number> {
  const first = new Map<number, number>();
  for (const row of selection.sums) {
    const d = columns.remedies.doc[row]!;
    if (!first.has(d)) first.set(d, row);
  }
  return first;
}

/** Faults to which a sum is tied, each kind once; empty where its clause ties it to none. */
function faultsOf(columns: Columns, row: number): Row["faults"] {
  const r = columns.remedies;
  const from = columns.faults.start[r.doc[row]!]!;
  const codes = new Set<string>();
  for (let mask = r.faultMask[row]!; mask !== 0; mask &= mask - 1)
    codes.add(FAULT_CODES[columns.faults.code[from + 31 - Math.clz32(mask & -mask)]!]!);
  return [...codes].map((code) => ({ code, label: labelOf("fault", code) }));
}

function recipientsIn(mask: number): string[] {
  return RECIPIENTS.filter((_, i) => (mask >>> i) & 1);
}

/** Documents to list: those chosen, in the order chosen; else the most similar. */
function documents(columns: Columns, selection: Selection, query: ComparablesQuery): number[] {
  if (query.choose.length === 0) return comparablesOf(columns, selection, query).map((c) => c.d);
  const bySlug = new Map([...selection.docs].map((d) => [columns.slug[d]!, d]));
  return [...new Set(query.choose)].map((slug) => {
    const d = bySlug.get(slug);
    if (d !== undefined) return d;
    throw new InvalidRequest(
      `${slug} is not among the decisions that match this case. Choose from comparables or proposed.nearest of the same question, or leave choose out.`,
      { errors: [{ at: "choose", message: "must be the slug of a decision that matches" }] },
    );
  });
}

/** Answers GET /api/v1/benchmark/comparables. Throws InvalidRequest where a chosen decision does not match the case. */
export function comparableTable(context: AnalyticsContext, query: ComparablesQuery): ComparablesReply {
  const { choose: _choose, ...question } = query;
  const { columns, selection } = answer(context, question);
  const clauses = new ClauseReader(context.corpus.sqlite);
  const official = officialLinks(context.corpus.sqlite);
  const sums = firstSums(columns, selection);
  const r = columns.remedies;
  return {
    understood: describeQuestion(question),
    results: documents(columns, selection, query).map((d): Row => {
      const row = sums.get(d);
      const body = columns.bodies[columns.body[d]!]!;
      const link = official(columns.slug[d]!);
      const shared = {
        slug: columns.slug[d]!,
        ref: columns.ref[d]!,
        body: { slug: body.slug, name: body.name },
        decidedOn: fromDay(columns.decidedDay[d]!),
        officialUrl: link === "" ? null : link,
      };
      if (row === undefined)
        return {
          ...shared,
          remedy: null,
          paragraph: null,
          number: null,
          pinpoint: null,
          clause: null,
          pence: null,
          class: null,
          paidTo: null,
          for: [],
          faults: [],
        };
      const { remedy, paragraph, number, pinpoint, clause, pence } = withCase(
        columns,
        row,
        r.valuePence[row]!,
        clauses,
      );
      return {
        ...shared,
        remedy,
        paragraph,
        number,
        pinpoint,
        clause,
        pence,
        class: REMEDY_CLASSES[r.class[row]! - 1] ?? null,
        paidTo: RECIPIENTS[r.paidTo[row]!] ?? null,
        for: recipientsIn(r.forMask[row]!),
        faults: faultsOf(columns, row),
      };
    }),
    corpus: corpusInfo(context.snapshot),
  };
}
