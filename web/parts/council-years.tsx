import type { CouncilReply } from "../../server/schemas/councils.ts";
import { ChartFrame } from "../charts/chart-frame.tsx";
import { creditOf } from "../charts/credit.ts";
import { TimeMarkList, TimeMarks } from "../charts/time-marks.tsx";
import { BARS_HEIGHT, BARS_TOP, YearBars } from "../charts/year-bars.tsx";
import { formatCount, formatList, formatOf, formatPercent, formatQuantity } from "../format.ts";
import { openHref } from "../open-href.ts";

/** A council's decisions by financial year, breaks lettered, the latest months shaded. */
export function CouncilYears({ reply }: { reply: CouncilReply }) {
  const periods = reply.years.map(({ year }) => {
    const first = Number(year.slice(0, 4));
    return { from: `${first}-04-01`, to: `${first + 1}-03-31` };
  });
  const marks = reply.breaks.map((mark) => ({ ...mark, on: mark.date }));
  const time = { periods, marks, shadedFrom: reply.shadedFrom };
  const all = reply.years.reduce((sum, year) => sum + year.upheld + year.notUpheld + year.closed, 0);
  const incomplete = reply.years.filter((year) => year.incomplete).map(({ year }) => year);
  return (
    <ChartFrame
      id="years"
      title="Decisions by financial year"
      summary={
        <>
          {formatOf(all, reply.council.decisions)} decisions as the Ombudsman labels them, April to March.
          {reply.undated > 0 &&
            ` ${formatQuantity(reply.undated, "decision prints", "decisions print")} no date and are in no year.`}
          {incomplete.length > 0 &&
            ` Under 90\u202f% of the Ombudsman’s own count is held for ${formatList(incomplete)}: incomplete.`}
        </>
      }
      csvHref={`/api/v1/councils/${reply.council.slug}/years.csv${reply.area === "today" ? "?area=today" : ""}`}
      credit={creditOf(reply.corpus, [reply.council.name, "decisions by financial year"], `n = ${formatCount(all)}`)}
      table={<YearsTable reply={reply} />}
    >
      <YearBars
        id="years"
        behind={<TimeMarks {...time} top={BARS_TOP - 16} height={BARS_HEIGHT + 16} />}
        years={reply.years.map((year) => ({
          year: year.year,
          parts: [
            { key: "upheld", label: "upheld", count: year.upheld - year.upheldWithoutInvestigation },
            { key: "early", label: "upheld without investigation", count: year.upheldWithoutInvestigation },
            { key: "not-upheld", label: "not upheld", count: year.notUpheld - year.discontinued },
            { key: "discontinued", label: "not upheld because discontinued", count: year.discontinued },
            { key: "closed", label: "closed after initial enquiries", count: year.closed },
          ],
        }))}
      />
      <TimeMarkList {...time} />
    </ChartFrame>
  );
}

function YearsTable({ reply }: { reply: CouncilReply }) {
  const linked = (count: number, drill: string | undefined) => {
    const href = openHref(drill);
    return href && count > 0 ? <a href={href}>{formatCount(count)}</a> : formatCount(count);
  };
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Year</th>
          <th scope="col" class="figure">
            Upheld
          </th>
          <th scope="col" class="figure">
            of which without investigation
          </th>
          <th scope="col" class="figure">
            Not upheld
          </th>
          <th scope="col" class="figure">
            of which discontinued
          </th>
          <th scope="col" class="figure">
            Closed
          </th>
          <th scope="col" class="figure">
            Upheld, share
          </th>
        </tr>
      </thead>
      <tbody>
        {reply.years.map((year) => (
          <tr key={year.year}>
            <td>
              {year.year}
              {year.incomplete && " (incomplete)"}
            </td>
            <td class="figure">{linked(year.upheld, year.drill.upheld)}</td>
            <td class="figure">{linked(year.upheldWithoutInvestigation, year.drill.upheldWithoutInvestigation)}</td>
            <td class="figure">{linked(year.notUpheld, year.drill.notUpheld)}</td>
            <td class="figure">{linked(year.discontinued, year.drill.discontinued)}</td>
            <td class="figure">{linked(year.closed, year.drill.closed)}</td>
            <td class="figure">{year.rate === null ? "–" : formatPercent(year.rate)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
