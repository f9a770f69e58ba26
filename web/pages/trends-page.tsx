import type { TrendsReply } from "../../server/schemas/councils.ts";
import { ChartFrame } from "../charts/chart-frame.tsx";
import { creditOf } from "../charts/credit.ts";
import { IntervalRows } from "../charts/interval-rows.tsx";
import { letterMarks, type TimeMark, TimeMarkList, TimeMarks } from "../charts/time-marks.tsx";
import { BARS_HEIGHT, BARS_TOP, YearBars } from "../charts/year-bars.tsx";
import { formatCount, formatOf, formatPercent, formatPercentRange, formatQuantity } from "../format.ts";
import { BODY_TYPE_LABELS, labelOf } from "../labels.ts";
import { openHref } from "../open-href.ts";
import { definePage } from "../page.ts";
import { TrendFaults } from "../parts/trend-faults.tsx";
import { type TrendChoices, TrendFilters } from "../parts/trend-filters.tsx";
import { TrendPayments } from "../parts/trend-payments.tsx";
import { allValues, type Query, toHref } from "../url-state.ts";
import "./trends-page.css";

interface TrendsData {
  reply: TrendsReply;
  choices: TrendChoices;
}

export const page = definePage<TrendsData>({
  load: async (place, api) => {
    const [reply, list] = await Promise.all([api.trends(place.query), api.councils([])]);
    return {
      reply,
      choices: {
        councils: list.councils.map(({ slug, name }) => ({ slug, name })),
        regions: list.facets.region.map(({ value, label }) => ({ value, label })),
      },
    };
  },
  head: () => ({
    title: "Trends – Redress",
    description: "Outcomes, payments and faults by financial year or quarter, with breaks in the series marked.",
  }),
  view: (data, place) => <TrendsPage {...data} query={place.query} />,
});

type Period = TrendsReply["periods"][number];

function TrendsPage({ reply, choices, query }: TrendsData & { query: Query }) {
  const whom = sayWhom(query, choices);
  const csvHref = toHref("/api/v1/councils/trends.csv", query);
  const credit = (what: string, n: number) =>
    creditOf(
      reply.corpus,
      [what, whom, `by ${reply.by === "year" ? "financial year" : "quarter"}`],
      `n = ${formatCount(n)}; ${formatOf(reply.counted, reply.of)} decisions counted`,
    );
  const marks = reply.breaks.map(
    (mark): TimeMark => ({ on: mark.date, title: mark.title, note: mark.note, source: mark.source, url: mark.url }),
  );
  return (
    <div class="page trends stack-7">
      <header class="stack">
        <p class="small">
          <a href="/councils">Councils</a>
        </p>
        <h1>Trends</h1>
        <TrendFilters query={query} choices={choices} />
        <Answer reply={reply} whom={whom} />
        <p class="small quiet">
          {reply.note}
          {reply.incomplete.length > 0 &&
            ` Left out as incomplete: ${reply.incomplete.map((year) => `${year.council} ${year.year} (${formatOf(year.held, year.official)})`).join(", ")}.`}
        </p>
      </header>
      {reply.periods.length > 0 && (
        <>
          <Outcomes reply={reply} marks={marks} credit={credit} csvHref={csvHref} />
          <Rates reply={reply} marks={marks} credit={credit} csvHref={csvHref} />
          <TrendPayments reply={reply} credit={credit} csvHref={csvHref} />
          <TrendFaults reply={reply} credit={credit} csvHref={csvHref} />
        </>
      )}
    </div>
  );
}

function sayWhom(query: Query, choices: TrendChoices): string {
  const named = allValues(query, "council").map(
    (slug) => choices.councils.find((council) => council.slug === slug)?.name ?? slug,
  );
  if (named.length > 0) return named.join(", ");
  const kinds = allValues(query, "type").map((kind) => `${labelOf(BODY_TYPE_LABELS, kind)}s`);
  const regions = allValues(query, "region").map(
    (region) => choices.regions.find(({ value }) => value === region)?.label ?? region,
  );
  const where = regions.length > 0 ? regions.join(", ") : "England";
  return kinds.length > 0 ? `${kinds.join(", ")}, ${where}` : `Councils of ${where}`;
}

/** The years since the last break, put together, and the latest: never a first against a last across a break. */
function Answer({ reply, whom }: { reply: TrendsReply; whom: string }) {
  const last = reply.periods.at(-1);
  const since = reply.breaks
    .filter((mark) => mark.pooling && last !== undefined && mark.date <= last.to)
    .map((mark) => mark.date)
    .sort()
    .at(-1);
  const run = reply.periods.filter((period) => since === undefined || period.from >= since);
  const upheld = run.reduce((sum, period) => sum + period.upheld, 0);
  const decided = run.reduce((sum, period) => sum + period.upheld + period.notUpheld, 0);
  if (last === undefined || decided === 0)
    return <p class="answer">No complaint that was investigated is held for this choice.</p>;
  return (
    <p class="answer">
      {whom}: since {run[0]?.period}
      {since !== undefined && ", after the last break in the series"}, <strong>{formatOf(upheld, decided)}</strong>{" "}
      complaints investigated were upheld ({formatPercent(upheld / decided)}); in {last.period}{" "}
      <strong>{formatOf(last.upheld, last.upheld + last.notUpheld)}</strong>
      {last.rate !== null && last.interval && (
        <>
          {" "}
          ({formatPercent(last.rate)}, 95&#8239;% interval {formatPercentRange(last.interval)})
        </>
      )}
      .
    </p>
  );
}

interface ChartProps {
  reply: TrendsReply;
  marks: readonly TimeMark[];
  credit: (what: string, n: number) => string;
  csvHref: string;
}

function Outcomes({ reply, marks, credit, csvHref }: ChartProps) {
  const { periods, shadedFrom } = reply;
  return (
    <ChartFrame
      id="outcomes"
      title="Outcomes"
      summary={`${formatOf(reply.counted, reply.of)} decisions, as the Ombudsman labels them, and where there was no full investigation.`}
      csvHref={csvHref}
      credit={credit("Outcomes", reply.counted)}
      table={<OutcomesTable periods={periods} by={reply.by} />}
    >
      <YearBars
        id="outcomes"
        behind={
          <TimeMarks
            periods={periods}
            marks={marks}
            shadedFrom={shadedFrom}
            top={BARS_TOP - 16}
            height={BARS_HEIGHT + 16}
          />
        }
        years={periods.map((period) => ({
          year: period.period,
          parts: [
            { key: "upheld", label: "upheld", count: period.upheld - period.upheldWithoutInvestigation },
            { key: "early", label: "upheld without investigation", count: period.upheldWithoutInvestigation },
            { key: "not-upheld", label: "not upheld", count: period.notUpheld - period.discontinued },
            { key: "discontinued", label: "not upheld because discontinued", count: period.discontinued },
            { key: "closed", label: "closed after initial enquiries", count: period.closed },
          ],
        }))}
      />
      <TimeMarkList marks={marks} periods={periods} shadedFrom={shadedFrom} />
    </ChartFrame>
  );
}

function OutcomesTable({ periods, by }: { periods: readonly Period[]; by: string }) {
  const columns = [
    ["upheld", "Upheld"],
    ["upheldWithoutInvestigation", "of which without investigation"],
    ["notUpheld", "Not upheld"],
    ["discontinued", "of which discontinued"],
    ["closed", "Closed"],
    ["unprinted", "No outcome printed"],
  ] as const;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{by === "year" ? "Year" : "Quarter"}</th>
          {columns.map(([key, label]) => (
            <th key={key} scope="col" class="figure">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {periods.map((period) => (
          <tr key={period.period}>
            <th scope="row">
              <a href={openHref(period.drill) ?? "/"}>{period.period}</a>
            </th>
            {columns.map(([key]) => (
              <td key={key} class="figure">
                {period[key] === 0 ? "0" : <a href={openHref(period.drills[key]) ?? "/"}>{formatCount(period[key])}</a>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Rates({ reply, marks, credit, csvHref }: ChartProps) {
  const { periods } = reply;
  const decided = (period: Period) => period.upheld + period.notUpheld;
  const n = periods.reduce((sum, period) => sum + decided(period), 0);
  const unsettled = (period: Period) => reply.shadedFrom !== null && period.to >= reply.shadedFrom;
  const lettered = letterMarks(periods, marks);
  const breakAt = (period: Period) => lettered.find((mark) => mark.on >= period.from && mark.on <= period.to);
  return (
    <ChartFrame
      id="rates"
      title="Upheld of investigated"
      summary={`Upheld among upheld and not upheld, ${formatQuantity(n, "decision")}; lines are 95\u202f% intervals. Periods on either side of a lettered line are not alike; the shaded ones are still filling.`}
      csvHref={csvHref}
      credit={credit("Upheld among upheld and not upheld, 95 % intervals (Wilson)", n)}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">Period</th>
              <th scope="col" class="figure">
                Upheld of investigated
              </th>
              <th scope="col" class="figure">
                Share
              </th>
              <th scope="col" class="figure">
                95 % interval
              </th>
            </tr>
          </thead>
          <tbody>
            {periods.map((period) => (
              <tr key={period.period}>
                <th scope="row">{period.period}</th>
                <td class="figure">
                  <a href={openHref(period.drills.decided) ?? "/"}>{formatOf(period.upheld, decided(period))}</a>
                </td>
                <td class="figure">{period.rate === null ? "–" : formatPercent(period.rate)}</td>
                <td class="figure">{period.interval === null ? "–" : formatPercentRange(period.interval)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <IntervalRows
        rows={periods.map((period) => {
          const at = breakAt(period);
          return {
            key: period.period,
            label: <a href={openHref(period.drill) ?? "/"}>{period.period}</a>,
            value: period.rate,
            interval: period.interval,
            ...(at === undefined ? {} : { breakBefore: at.letter }),
            unsettled: unsettled(period),
            figure:
              period.rate === null
                ? formatOf(period.upheld, decided(period))
                : `${formatPercent(period.rate)} of ${formatCount(decided(period))}`,
          };
        })}
      />
      <TimeMarkList marks={marks} periods={periods} shadedFrom={reply.shadedFrom} />
    </ChartFrame>
  );
}
