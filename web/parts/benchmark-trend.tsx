import type { BenchmarkReply } from "../../server/schemas/benchmark.ts";
import { ChartFrame } from "../charts/chart-frame.tsx";
import { type TimeMark, TimeMarkList, TimeMarks } from "../charts/time-marks.tsx";
import { TREND_HEIGHT, TREND_TOP, TrendChart } from "../charts/trend-chart.tsx";
import { formatOf } from "../format.ts";
import { openHref } from "../open-href.ts";
import { apiQuery } from "../page-query.ts";
import { type Query, toHref } from "../url-state.ts";
import { sayCredit } from "./benchmark-credit.ts";
import { QuartileTable } from "./quartile-table.tsx";

/** Quartiles by year of decision, editions of the guidance lettered. */
export function BenchmarkTrend({ reply, query }: { reply: BenchmarkReply; query: Query }) {
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
      summary={`${formatOf(n, reply.distribution?.n ?? n)} sums have a date. Bars are the middle half of the sums, lines the middle one; the number under each year is its n. Years with fewer than 10 sums have no bar. Lettered lines mark editions of the Ombudsman’s guidance.`}
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
