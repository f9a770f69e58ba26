import type { TrendsReply } from "../../server/schemas/councils.ts";
import { ChartFrame } from "../charts/chart-frame.tsx";
import { IntervalRows } from "../charts/interval-rows.tsx";
import { YearBars } from "../charts/year-bars.tsx";
import { formatCount, formatDate, formatOf, formatPercent, formatPercentRange, formatPounds } from "../format.ts";
import { BODY_TYPE_LABELS } from "../labels.ts";
import { useNavigation } from "../navigation.ts";
import { openHref } from "../open-href.ts";
import { definePage, type Place } from "../page.ts";
import { firstValue, formQuery, toHref } from "../url-state.ts";
import "./funnel-page.css";

export const page = definePage<TrendsReply>({
  load: (place, api) => api.trends(place.query),
  head: () => ({
    title: "Trends – Redress",
    description: "Outcomes and payments by financial year or quarter, with breaks in the series marked.",
  }),
  view: (reply, place) => <TrendsPage reply={reply} place={place} />,
});

const KINDS = ["county", "district", "unitary", "metropolitan", "london-borough"];

function TrendsPage({ reply, place: { query } }: { reply: TrendsReply; place: Place }) {
  const { navigate } = useNavigation();
  const first = reply.periods[0];
  const last = reply.periods.at(-1);
  const credit = `${reply.corpus.fictional ? "FICTIONAL DATA. " : ""}${formatOf(reply.counted, reply.of)} decisions. Source: decisions of the Local Government and Social Care Ombudsman, © Commission for Local Administration in England; figures read out by Redress, corpus ${reply.corpus.hash.slice(0, 12)}.`;
  return (
    <div class="page stack-7">
      <header class="stack">
        <p class="small">
          <a href="/councils">Councils</a>
        </p>
        <h1>Trends</h1>
        <form
          class="councils-form"
          method="get"
          action="/councils/trends"
          onChange={(event) =>
            navigate(toHref("/councils/trends", formQuery(new FormData(event.currentTarget))), { stay: true })
          }
        >
          {query
            .filter(([key]) => key !== "type" && key !== "by")
            .map(([key, value]) => (
              <input key={`${key} ${value}`} type="hidden" name={key} value={value} />
            ))}
          <label>
            <span>Councils</span>
            <select name="type" value={firstValue(query, "type")}>
              <option value="">England</option>
              {KINDS.map((kind) => (
                <option key={kind} value={kind} selected={kind === firstValue(query, "type")}>
                  {BODY_TYPE_LABELS[kind]}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>By</span>
            <select name="by" value={reply.by === "quarter" ? "quarter" : ""}>
              <option value="">financial year</option>
              <option value="quarter" selected={reply.by === "quarter"}>
                quarter
              </option>
            </select>
          </label>
          <button class="button" type="submit">
            Show
          </button>
        </form>
        <p class="answer">
          {first && last && first.rate !== null && last.rate !== null ? (
            <>
              Upheld among upheld and not upheld: {formatPercent(first.rate)} in {first.period},{" "}
              {formatPercent(last.rate)} in {last.period}.
            </>
          ) : (
            <>{formatOf(reply.counted, reply.of)} decisions are counted.</>
          )}
        </p>
        <p class="small quiet">
          {reply.note}
          {reply.shadedFrom && ` From ${formatDate(reply.shadedFrom)} on, decisions are still being published.`}
          {reply.breaks.map((mark) => ` ${mark.year}: ${mark.title} (${mark.source}).`).join("")}
        </p>
      </header>
      <ChartFrame
        id="outcomes"
        title="Outcomes"
        summary="As the Ombudsman labels them, and where there was no full investigation."
        credit={credit}
        table={<TrendTable reply={reply} />}
      >
        <YearBars
          id="outcomes"
          years={reply.periods.map((period) => ({
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
      </ChartFrame>
      <section class="chart stack" aria-labelledby="rates-title">
        <h2 id="rates-title">Upheld of investigated</h2>
        <IntervalRows
          rows={reply.periods.map((period) => ({
            key: period.period,
            label: <a href={openHref(period.drill) ?? "/"}>{period.period}</a>,
            value: period.rate,
            interval: period.interval,
            figure:
              period.rate === null
                ? formatOf(period.upheld, period.upheld + period.notUpheld)
                : `${formatPercent(period.rate)} of ${formatCount(period.upheld + period.notUpheld)}`,
          }))}
        />
      </section>
    </div>
  );
}

function TrendTable({ reply }: { reply: TrendsReply }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{reply.by === "year" ? "Year" : "Quarter"}</th>
          <th scope="col" class="figure">
            Upheld
          </th>
          <th scope="col" class="figure">
            Not upheld
          </th>
          <th scope="col" class="figure">
            Closed
          </th>
          <th scope="col" class="figure">
            95 % interval
          </th>
          <th scope="col" class="figure">
            Symbolic, median
          </th>
        </tr>
      </thead>
      <tbody>
        {reply.periods.map((period) => {
          const symbolic = period.payments.find((payment) => payment.class === "symbolic");
          return (
            <tr key={period.period}>
              <td>
                <a href={openHref(period.drill) ?? "/"}>{period.period}</a>
              </td>
              <td class="figure">{formatCount(period.upheld)}</td>
              <td class="figure">{formatCount(period.notUpheld)}</td>
              <td class="figure">{formatCount(period.closed)}</td>
              <td class="figure">{period.interval === null ? "–" : formatPercentRange(period.interval)}</td>
              <td class="figure">
                {!symbolic || symbolic.median === null ? "–" : `${formatPounds(symbolic.median)} (n ${symbolic.n})`}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
