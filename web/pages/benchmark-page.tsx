import type { BenchmarkReply, CasesReply } from "../../server/schemas/benchmark.ts";
import { type AxisKind, sumAxis } from "../charts/axis.ts";
import { ChartFrame } from "../charts/chart-frame.tsx";
import { creditOf } from "../charts/credit.ts";
import { DotPlot } from "../charts/dot-plot.tsx";
import { RateStrips } from "../charts/rate-strips.tsx";
import { ShareBar } from "../charts/share-bar.tsx";
import { type TimeMark, TimeMarkList, TimeMarks } from "../charts/time-marks.tsx";
import { TREND_HEIGHT, TREND_TOP, TrendChart } from "../charts/trend-chart.tsx";
import { formatCount, formatMonth, formatPercent, formatPounds, formatQuantity } from "../format.ts";
import { HEAD_LABELS, labelOf, PARTITION_LABELS, UNIT_LABELS, UNIT_OF_LABELS } from "../labels.ts";
import { useNavigation } from "../navigation.ts";
import { openHref } from "../open-href.ts";
import { definePage, type Place } from "../page.ts";
import { apiQuery } from "../page-query.ts";
import { BenchmarkAnswer, ProposedAnswer } from "../parts/benchmark-answer.tsx";
import { BenchmarkCases } from "../parts/benchmark-cases.tsx";
import { BenchmarkTables } from "../parts/benchmark-tables.tsx";
import type { CaseChoices } from "../parts/case-more.tsx";
import { CaseSentence } from "../parts/case-sentence.tsx";
import { Comparables } from "../parts/comparables.tsx";
import { Later } from "../parts/later.tsx";
import { Opened as OpenedFigure } from "../parts/opened.tsx";
import { pinpointOf, SumRow } from "../parts/sum-row.tsx";
import { allValues, decisionHref, firstValue, type Query, toHref, withoutKeys, withValues } from "../url-state.ts";
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
      </section>
      {cases && <BenchmarkCases cases={cases} back={toHref("/benchmark", caseQuery)} query={place.query} />}
      <ProposedAnswer reply={reply} />
      {distribution && distribution.n > 0 && <Sums reply={reply} query={caseQuery} />}
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
          <Rates reply={reply} query={caseQuery} />
        </Later>
      )}
      {reply.trend.some((year) => year.median !== null) && (
        <Later>
          <Trend reply={reply} query={caseQuery} />
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

function Sums({ reply, query }: { reply: BenchmarkReply; query: Query }) {
  const { navigate } = useNavigation();
  const distribution = reply.distribution;
  if (!distribution) return null;
  const kind = chooseScale(query, distribution);
  const { q1, median, q3, p10, p90 } = distribution;
  const quartiles = q1 !== null && median !== null && q3 !== null ? { q1, median, q3, p10, p90 } : null;
  const bands = reply.guidance.filter((band) => band.drawn && band.minPence !== null && band.maxPence !== null);
  const opens = openHref(distribution.drill.sums ?? reply.drill.sums) ?? "/benchmark#opened";
  return (
    <ChartFrame
      id="sums"
      title={reply.measure === "total" ? "Every whole total" : "Every comparable sum"}
      summary={
        quartiles ? (
          <>
            <OpenedFigure drill={distribution.drill.n}>{formatCount(distribution.n)} sums</OpenedFigure> from{" "}
            <OpenedFigure drill={distribution.drill.decisions}>
              {formatQuantity(distribution.decisions, "decision")}
            </OpenedFigure>
            . One in ten was under <Quantile reply={reply} at="p10" />, one in ten over{" "}
            <Quantile reply={reply} at="p90" />; the smallest was <Quantile reply={reply} at="min" />, the largest{" "}
            <Quantile reply={reply} at="max" />.
            {distribution.medianInterval && (
              <>
                {" "}
                With equal sums shared out the middle lies between <Quantile reply={reply} at="medianLow" /> and{" "}
                <Quantile reply={reply} at="medianHigh" /> with 95&#8239;% confidence.
              </>
            )}
          </>
        ) : (
          <>{formatQuantity(distribution.n, "sum")}, each a link to its clause.</>
        )
      }
      csvHref={`/api/v1/benchmark.csv${toHref("", apiQuery(query))}`}
      credit={sayCredit(reply, distribution.n)}
      tableName={
        distribution.complete
          ? "By size, and each sum, as tables"
          : "By size, and 1,000 of the sums at even ranks, as tables"
      }
      table={
        <>
          <HistogramTable distribution={distribution} />
          <SumsTable reply={reply} />
        </>
      }
    >
      <p class="row small no-print">
        <label class="row">
          Scale{" "}
          <select
            value={kind}
            onChange={(event) =>
              navigate(toHref("/benchmark", withValues(query, "scale", [event.currentTarget.value])), {
                stay: true,
                replace: true,
              })
            }
          >
            <option value="linear">even</option>
            <option value="log">small sums spread out</option>
          </select>
        </label>
      </p>
      <DotPlot
        kind={kind}
        quartiles={quartiles}
        sums={distribution.amounts.map((sum) => ({
          pence: sum.pence,
          href: decisionHref(sum.slug, sum.paragraph ? { paragraph: sum.paragraph } : null),
          label: `${formatPounds(sum.pence)}, ${sum.slug}${sum.paragraph ? `, [${pinpointOf(sum.paragraph)}]` : ""}`,
        }))}
        bands={bands.map((band) => ({ fromPence: band.minPence ?? 0, toPence: band.maxPence ?? 0, label: band.label }))}
        proposedPence={reply.proposed?.pence ?? null}
        binHref={(low, high) => withBounds(opens, low, high)}
        description={`Dot plot of ${distribution.n} sums from ${formatPounds(distribution.min ?? distribution.amounts[0]?.pence ?? 0)}`}
      />
    </ChartFrame>
  );
}

/** The scale asked for; else the one on which most sums can be told apart. */
function chooseScale(query: Query, distribution: NonNullable<BenchmarkReply["distribution"]>): AxisKind {
  const asked = firstValue(query, "scale");
  if (asked === "log" || asked === "linear") return asked;
  const sums = distribution.amounts;
  const middle = sums[Math.floor(sums.length / 2)]?.pence ?? 0;
  return (sums[sums.length - 1]?.pence ?? 0) > 6 * middle ? "log" : "linear";
}

function withBounds(address: string, low: number, high: number): string {
  const [start = "", hash = ""] = address.split("#");
  const joint = start.includes("?") ? "&" : "?";
  return `${start}${joint}part=sums&low=${low}&below=${high + 1}#${hash}`;
}

type Named = "p10" | "p90" | "min" | "max" | "medianLow" | "medianHigh";

function Quantile({ reply, at }: { reply: BenchmarkReply; at: Named }) {
  const { distribution } = reply;
  if (!distribution) return null;
  const pence =
    at === "medianLow" || at === "medianHigh"
      ? distribution.medianInterval?.[at === "medianLow" ? 0 : 1]
      : distribution[at];
  if (pence === null || pence === undefined) return null;
  // Interpolated ends are said to the pound: their pence would claim more than ten or a hundred sums can.
  const said = at.startsWith("median") ? Math.round(pence / 100) * 100 : pence;
  return <OpenedFigure drill={distribution.drill[at]}>{formatPounds(said)}</OpenedFigure>;
}

/** The histogram in figures: every bin opens its sums. */
function HistogramTable({ distribution }: { distribution: NonNullable<BenchmarkReply["distribution"]> }) {
  return (
    <table>
      <caption>By size</caption>
      <thead>
        <tr>
          <th scope="col">Sum</th>
          <th scope="col" class="figure">
            Sums
          </th>
          <th scope="col" class="figure">
            Share
          </th>
        </tr>
      </thead>
      <tbody>
        {distribution.bins.map((bin) => (
          <tr key={bin.fromPence}>
            <td>
              {bin.toPence === null
                ? `${formatPounds(bin.fromPence)} and more`
                : `${formatPounds(bin.fromPence)} to under ${formatPounds(bin.toPence)}`}
            </td>
            <td class="figure">
              <OpenedFigure drill={bin.drill}>{formatCount(bin.count)}</OpenedFigure>
            </td>
            <td class="figure">{formatPercent(bin.count / distribution.n)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SumsTable({ reply }: { reply: BenchmarkReply }) {
  return (
    <table>
      <caption>Each sum</caption>
      <thead>
        <tr>
          <th scope="col" class="figure">
            Sum
          </th>
          <th scope="col">Decision</th>
          <th scope="col">Paragraph</th>
        </tr>
      </thead>
      <tbody>
        {reply.distribution?.amounts.map((sum) => (
          <tr key={`${sum.slug} ${sum.remedy}`}>
            <td class="figure">{formatPounds(sum.pence)}</td>
            <td>
              <a href={decisionHref(sum.slug, sum.paragraph ? { paragraph: sum.paragraph } : null)}>{sum.slug}</a>
            </td>
            <td>{sum.paragraph ? pinpointOf(sum.paragraph) : ""}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Rates({ reply, query }: { reply: BenchmarkReply; query: Query }) {
  const rates = reply.rates.map((rate) => ({
    ...rate,
    key: `${rate.unit} ${rate.unitOf} ${rate.head} ${rate.each}`,
    label: [
      labelOf(UNIT_LABELS, rate.unit),
      rate.unitOf ? labelOf(UNIT_OF_LABELS, rate.unitOf) : "",
      rate.each ? "each" : "",
      rate.head ? `, for ${labelOf(HEAD_LABELS, rate.head).toLowerCase()}` : "",
    ]
      .join(" ")
      .replace(/ +,? ?/g, (gap) => (gap.includes(",") ? ", " : " "))
      .trim(),
    href: openHref(rate.drill) ?? "#rates",
  }));
  return (
    <ChartFrame
      id="rates"
      title="Printed rates"
      csvHref={`/api/v1/benchmark/rates.csv${toHref("", apiQuery(query))}`}
      summary="Where a clause prints a rate, it is shown per what it prints. Rates are never converted into each other."
      credit={sayCredit(
        reply,
        rates.reduce((sum, rate) => sum + rate.n, 0),
      )}
      table={<QuartileTable of="Rate" rows={rates} />}
    >
      <RateStrips
        rates={rates}
        axis={sumAxis(Math.max(0, ...rates.flatMap((rate) => rate.amounts.map((sum) => sum.pence))), "linear")}
      />
    </ChartFrame>
  );
}

interface QuartileRow {
  key: string;
  label: string | number;
  href: string;
  n: number;
  q1: number | null;
  median: number | null;
  q3: number | null;
  quantileDrill: Record<string, string>;
}

/** n and quartiles of several sets of sums, one row a set; too few sums have no quartiles. */
function QuartileTable({ of, rows }: { of: string; rows: readonly QuartileRow[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          <th scope="col" class="figure">
            n
          </th>
          <th scope="col" class="figure">
            Lower quartile
          </th>
          <th scope="col" class="figure">
            Median
          </th>
          <th scope="col" class="figure">
            Upper quartile
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <td>
              <a href={row.href}>{row.label}</a>
            </td>
            <td class="figure">{row.n}</td>
            {(["q1", "median", "q3"] as const).map((name) => {
              const pence = row[name];
              return (
                <td class="figure" key={name}>
                  {pence === null ? (
                    "–"
                  ) : (
                    <OpenedFigure drill={row.quantileDrill[name]}>{formatPounds(pence)}</OpenedFigure>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Trend({ reply, query }: { reply: BenchmarkReply; query: Query }) {
  const periods = reply.trend.map(({ year }) => ({ from: `${year}-01-01`, to: `${year}-12-31` }));
  const marks = reply.editions.flatMap((edition): TimeMark[] =>
    edition.on === null
      ? []
      : [
          {
            on: edition.on,
            title: `Guidance on remedies, ${edition.version}`,
            note: "",
            source: edition.source ?? "address of this edition not known",
            url: edition.source?.startsWith("https://") ? edition.source.replace(/N$/, "1") : null,
          },
        ],
  );
  const n = reply.trend.reduce((sum, year) => sum + year.n, 0);
  return (
    <ChartFrame
      id="trend"
      title="By year of decision"
      summary="Bars are the middle half of the sums, lines the middle one; the number under each year is its n. Years with fewer than 10 sums have no bar. Lettered lines mark editions of the Ombudsman’s guidance."
      csvHref={`/api/v1/benchmark/trend.csv${toHref("", apiQuery(query))}`}
      credit={sayCredit(reply, n)}
      table={
        <QuartileTable
          of="Year"
          rows={reply.trend.map((year) => ({
            ...year,
            key: String(year.year),
            label: year.year,
            href: openHref(year.drill) ?? "#trend",
          }))}
        />
      }
    >
      <TrendChart
        points={reply.trend.map((year) => ({
          ...year,
          key: String(year.year),
          label: String(year.year),
          short: `’${String(year.year).slice(2)}`,
        }))}
        behind={<TimeMarks periods={periods} marks={marks} top={TREND_TOP} height={TREND_HEIGHT} />}
      />
      <TimeMarkList periods={periods} marks={marks} />
    </ChartFrame>
  );
}

function sayCredit(reply: BenchmarkReply, n: number): string {
  const asked = reply.understood.length > 0 ? reply.understood.join("; ") : "Everything held";
  return creditOf(reply.corpus, [asked], `n = ${formatCount(n)}`);
}
