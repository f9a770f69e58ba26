import type { CasesReply } from "../../server/schemas/benchmark.ts";
import { formatCount, formatQuantity, formatShortDate } from "../format.ts";
import { labelOf, OUTCOME_LABELS } from "../labels.ts";
import { decisionHref, firstValue, type Query, toHref, withValues } from "../url-state.ts";
import { SumRow } from "./sum-row.tsx";

interface BenchmarkCasesProps {
  cases: CasesReply;
  /** The case without what is opened. */
  back: string;
  query: Query;
}

/** Why a sum stands apart from the distribution. */
const MIXED_WORDS: Readonly<Record<string, string>> = {
  "two-classes": "One sum for heads of two classes.",
  "several-faults": "One sum for several faults, the chosen one among them.",
  "no-fault": "The clause ties this sum to no fault.",
  "several-heads": "One sum for several heads, a chosen one among them.",
  "no-head": "The clause names no head.",
  "inferred-head": "The heads are inferred from the fault.",
};

/** The list behind a figure: as many as the figure says. */
export function BenchmarkCases({ cases, back, query }: BenchmarkCasesProps) {
  const offset = Number(firstValue(query, "offset")) || 0;
  const shown = offset + cases.results.length;
  const further = shown < cases.total ? withValues(query, "offset", [String(shown)]) : null;
  return (
    <section id="opened" aria-labelledby="opened-title" class="opened">
      <h2 id="opened-title">
        Behind that figure:{" "}
        {cases.of === "sums" ? formatQuantity(cases.total, "sum") : formatQuantity(cases.total, "decision")}
      </h2>
      <p class="row small">
        <a href={back}>Close the list</a>
        {cases.results.length < cases.total && (
          <span class="quiet">
            {formatCount(offset + 1)} to {formatCount(shown)} shown
          </span>
        )}
      </p>
      <ul>
        {cases.results.map((row) =>
          cases.of === "sums" ? (
            <SumRow
              key={`${row.slug} ${row.remedy}`}
              sum={row}
              {...(row.reason ? { note: MIXED_WORDS[row.reason] ?? row.reason } : {})}
            />
          ) : (
            <li key={row.slug} class="case-row">
              <a href={decisionHref(row.slug, row.paragraph ? { paragraph: row.paragraph } : null)}>
                {row.body.name} <span class="nowrap">{row.ref}</span>
              </a>{" "}
              <span class="quiet">
                {labelOf(OUTCOME_LABELS, row.outcome)} · {formatShortDate(row.decidedOn)}
                {row.category ? ` · ${row.category}` : ""}
              </span>
            </li>
          ),
        )}
      </ul>
      {further && (
        <p>
          <a class="button" href={`${toHref("/benchmark", further)}#opened`}>
            Next
          </a>
        </p>
      )}
    </section>
  );
}
