import type { BenchmarkReply, CasesReply } from "../../server/schemas/benchmark.ts";
import { ShareBar } from "../charts/share-bar.tsx";
import { formatCount, formatMonth, formatQuantity } from "../format.ts";
import { PARTITION_LABELS } from "../labels.ts";
import { openHref } from "../open-href.ts";
import { definePage, type Place } from "../page.ts";
import { apiQuery } from "../page-query.ts";
import { AccuracyNote } from "../parts/accuracy-note.tsx";
import { BenchmarkAnswer, ProposedAnswer } from "../parts/benchmark-answer.tsx";
import { BenchmarkCases } from "../parts/benchmark-cases.tsx";
import { BenchmarkRates } from "../parts/benchmark-rates.tsx";
import { BenchmarkSums } from "../parts/benchmark-sums.tsx";
import { BenchmarkTables } from "../parts/benchmark-tables.tsx";
import { BenchmarkTrend } from "../parts/benchmark-trend.tsx";
import type { CaseChoices } from "../parts/case-more.tsx";
import { CaseSentence } from "../parts/case-sentence.tsx";
import { Comparables } from "../parts/comparables.tsx";
import { Later } from "../parts/later.tsx";
import { Opened as OpenedFigure } from "../parts/opened.tsx";
import { SumRow } from "../parts/sum-row.tsx";
import { allValues, firstValue, toHref, withoutKeys } from "../url-state.ts";
import "./benchmark-page.css";

interface BenchmarkData {
  reply: BenchmarkReply;
  choices: CaseChoices;
  /** What a figure was opened to, where the address asks for it. */
  cases: CasesReply | null;
}

export const page = definePage<BenchmarkData>({
  load: async (place, api) => {
    const query = apiQuery(place.query);
    const opened = firstValue(query, "part") !== "";
    const [reply, cases, councils, coverage] = await Promise.all([
      api.benchmark(withoutKeys(query, ...OPENING_KEYS)),
      opened ? api.benchmarkCases(query) : null,
      api.councils([]),
      api.coverage(),
    ]);
    return {
      reply,
      cases,
      choices: {
        councils: councils.councils.map(({ slug, name }) => ({ slug, name })),
        categories: coverage.categories.flatMap(({ slug, name }) => (slug === null ? [] : [{ slug, name }])),
      },
    };
  },
  head: () => ({
    title: "Benchmark: what has been agreed for this? – Redress",
    description: "Comparable sums agreed or recommended for a kind of fault, each leading to the clause it stands in.",
  }),
  view: (data, place) => <BenchmarkPage data={data} place={place} />,
});

/** Keys of the list behind a figure, not of the case. */
const OPENING_KEYS = [
  "part",
  "at",
  "low",
  "below",
  "year",
  "rateUnit",
  "rateOf",
  "rateHead",
  "rateEach",
  "figure",
  "side",
  "reason",
  "limit",
  "offset",
];

function BenchmarkPage({ data: { reply, cases, choices }, place }: { data: BenchmarkData; place: Place }) {
  const { counts, distribution } = reply;
  const caseQuery = withoutKeys(place.query, ...OPENING_KEYS);
  const byFault = allValues(place.query, "fault").length > 0;
  const years = yearsBack(reply.coverage.to, reply.coverage.from);
  return (
    <div class="page benchmark stack-7">
      <header>
        <h1>What has been agreed for this?</h1>
        <CaseSentence
          query={caseQuery}
          years={years}
          hash={reply.corpus.hash}
          choices={choices}
          lastMonth={reply.terms.lastMonth}
        />
      </header>
      <section aria-label="Answer" class="stack-5">
        <BenchmarkAnswer reply={reply} byFault={byFault} />
        {counts.matched > 0 && (
          <ShareBar
            whole={counts.matched}
            shares={reply.partitionOrder.map((part) => ({
              key: part,
              label: PARTITION_LABELS[part] ?? part,
              count: counts[part],
              href: openHref(reply.drill[part]),
            }))}
          />
        )}
        <Beside reply={reply} />
        <AccuracyNote corpus={reply.corpus} />
      </section>
      {cases && <BenchmarkCases cases={cases} back={toHref("/benchmark", caseQuery)} query={place.query} />}
      <ProposedAnswer reply={reply} />
      {distribution && distribution.n > 0 && (
        <Later>
          <BenchmarkSums reply={reply} query={caseQuery} />
        </Later>
      )}
      {reply.proposed && reply.proposed.nearest.length > 0 && (
        <Later>
          <section aria-labelledby="nearest-title">
            <h2 id="nearest-title">The nearest sums, and why each is near</h2>
            <ul>
              {reply.proposed.nearest.map((sum) => (
                <SumRow key={`${sum.slug} ${sum.remedy}`} sum={sum} why={sum.why} reasoning={sum.reasoning} />
              ))}
            </ul>
          </section>
        </Later>
      )}
      {reply.rates.length > 0 && (
        <Later>
          <BenchmarkRates reply={reply} query={caseQuery} />
        </Later>
      )}
      {reply.trend.some((year) => year.median !== null) && (
        <Later>
          <BenchmarkTrend reply={reply} query={caseQuery} />
        </Later>
      )}
      {reply.comparables.length > 0 && (
        <Later>
          <Comparables reply={reply} query={apiQuery(caseQuery)} />
        </Later>
      )}
      <Later>
        <BenchmarkTables reply={reply} />
      </Later>
    </div>
  );
}

function yearsBack(to: string | null, from: string | null): number[] {
  const last = Number(to?.slice(0, 4) ?? 0);
  const first = Number(from?.slice(0, 4) ?? last);
  return Array.from({ length: Math.max(0, Math.min(40, last - first + 1)) }, (_, index) => last - index);
}

/** What stands beside the answer: mixed sums, outcomes that a fault filter shuts out, what the corpus does not know. */
function Beside({ reply }: { reply: BenchmarkReply }) {
  const { beside, counts, coverage, distribution, withoutDuration, mixed } = reply;
  return (
    <ul class="beside small quiet">
      <li>
        <Opened count={counts.matched} drill={reply.drill.matched} />{" "}
        {counts.matched === 1 ? "decision matches" : "decisions match"} in{" "}
        <Opened count={reply.cases} drill={reply.drill.cases} /> {reply.cases === 1 ? "case" : "cases"} (joint decisions
        of one investigation are one case); with fault <Opened count={counts.withFault} drill={reply.drill.withFault} />
        , with a payment of this class <Opened count={counts.withPayment} drill={reply.drill.withPayment} />, with a sum
        that is known <Opened count={counts.withKnownSum} drill={reply.drill.withKnownSum} />.
        {reply.paymentWithoutFault > 0 && (
          <>
            {" "}
            <Opened count={reply.paymentWithoutFault} drill={reply.drill.paymentWithoutFault} /> more have a payment and
            no finding of fault.
          </>
        )}
      </li>
      {reply.terms.terms === "real" && <RealTerms reply={reply} />}
      {(beside.notUpheld > 0 || beside.closed > 0) && (
        <li>
          Beside these, with the same words and filters:{" "}
          <Opened count={beside.notUpheld} drill={reply.drill.besideNotUpheld} /> not upheld,{" "}
          <Opened count={beside.closed} drill={reply.drill.besideClosed} /> closed.
        </li>
      )}
      {counts.mixedSums > 0 && (
        <li>
          {formatQuantity(counts.mixedSums, "sum")} left out of the distribution, because they cannot be laid at one
          door:{" "}
          {mixed.map((reason, index) => (
            <span key={reason.reason}>
              {index > 0 && "; "}
              <Opened count={reason.count} drill={reason.drill} /> {reason.label}
            </span>
          ))}
          .
        </li>
      )}
      {withoutDuration !== null && withoutDuration > 0 && (
        <li>
          <Opened count={withoutDuration} drill={reply.drill.withoutDuration} /> match but for the length of the fault,
          which is not printed.
        </li>
      )}
      {coverage.undated + coverage.withoutPrintedOutcome > 0 && (
        <li>
          Of these decisions <Opened count={coverage.undated} drill={reply.drill.undated} /> print no date,{" "}
          <Opened count={coverage.withoutPrintedOutcome} drill={reply.drill.unprinted} /> no outcome.
        </li>
      )}
      <li>
        {counts.matched > 0 &&
          distribution !== null &&
          distribution.n > 0 &&
          distribution.n < 10 &&
          reply.measure !== "total" && (
            <>Below ten sums the cases are listed and no quartiles or percentile are given. </>
          )}
        Payments agreed or recommended. Similar does not mean binding: each case turns on its own facts. The corpus
        holds {formatQuantity(coverage.size, "decision")}; <a href="/methods#coverage">what it lacks</a>.
      </li>
    </ul>
  );
}

/** How money was brought to one month's prices, and which sums could not be. */
function RealTerms({ reply }: { reply: BenchmarkReply }) {
  const { terms, drill } = reply;
  return (
    <li>
      All sums are in prices of {formatMonth(terms.base)} (consumer prices index {terms.baseIndex}; {terms.source}).
      {terms.withoutDate + terms.withoutIndex > 0 && (
        <>
          {" "}
          Without a figure: <Opened count={terms.withoutDate} drill={drill.sumsWithoutDate} /> sums without a date,{" "}
          <Opened count={terms.withoutIndex} drill={drill.sumsWithoutIndex} /> decided after the index ends (
          {formatMonth(terms.lastMonth)}).
        </>
      )}
    </li>
  );
}

function Opened({ count, drill }: { count: number; drill: string | undefined }) {
  return <OpenedFigure drill={drill}>{formatCount(count)}</OpenedFigure>;
}
