import type { FunnelReply } from "../../server/schemas/councils.ts";
import { ChartFrame } from "../charts/chart-frame.tsx";
import { creditOf } from "../charts/credit.ts";
import { FunnelPlot } from "../charts/funnel-plot.tsx";
import { formatCount, formatDate, formatOf, formatPercent, formatPercentRange, formatQuantity } from "../format.ts";
import { BODY_TYPE_LABELS } from "../labels.ts";
import { useNavigation } from "../navigation.ts";
import { openHref } from "../open-href.ts";
import { definePage, type Place } from "../page.ts";
import { firstValue, formQuery, type Query, toHref, withoutKeys } from "../url-state.ts";
import "../parts/councils-form.css";

export const page = definePage<FunnelReply>({
  load: (place, api) => api.funnel(withoutKeys(place.query, "mark")),
  head: () => ({
    title: "Funnel plot of councils – Redress",
    description:
      "Which councils lie outside what chance alone would do, with exact limits and the same figures as a table.",
  }),
  view: (reply, place) => <FunnelPage reply={reply} place={place} />,
});

function FunnelPage({ reply, place: { query } }: { reply: FunnelReply; place: Place }) {
  const { outside, needed, period } = reply;
  const caseMix = reply.adjust === "case-mix";
  return (
    <div class="page funnel stack-5">
      <header class="stack">
        <p class="small">
          <a href="/councils">Councils</a>
        </p>
        <h1>Who lies outside what chance would do?</h1>
        <Controls query={query} reply={reply} />
      </header>
      <p class="answer">
        {reply.points.length === 0 || reply.centre === null ? (
          <>No council with an investigated complaint is held for this choice.</>
        ) : (
          <>
            Of <strong>{formatQuantity(outside.points, "council")}</strong>
            {period && ` from ${period[0]} to ${period[1]}`}, <strong>{formatCount(outside.n95)}</strong> lie outside
            the 95&#8239;% limits and <strong>{formatCount(outside.n998)}</strong> outside the 99.8&#8239;% limits.
            Chance alone would put about {outside.byChance95.toFixed(1)} and {outside.byChance998.toFixed(1)} there.
          </>
        )}
      </p>
      {reply.points.length > 0 && reply.centre !== null && (
        <ChartFrame
          id="funnel"
          title={
            caseMix
              ? "Complaints upheld, against what its mix of cases would lead to expect"
              : "Complaints upheld of those investigated"
          }
          summary={
            <>
              {formatCount(reply.points.reduce((sum, point) => sum + point.investigated, 0))} complaints investigated at{" "}
              {formatQuantity(reply.points.length, "council")}. Solid curves are the 95&#8239;% limits, dashed ones
              99.8&#8239;%. The dashed line is the whole, {formatPercent(reply.centre)}. To lie outside, a council needs
              at least {needed.above95 === null ? "more investigations than any has" : formatCount(needed.above95)}{" "}
              investigations above and {needed.below95 === null ? "more than any has" : formatCount(needed.below95)}{" "}
              below. Outside is a reason to look, not a verdict; inside does not mean that all is well.
              {reply.dispersion.applied &&
                ` Limits are widened for over-dispersion (${reply.dispersion.method}, φ ${reply.dispersion.phi.toFixed(2)}).`}
            </>
          }
          csvHref={toHref("/api/v1/councils/funnel.csv", withoutKeys(query, "mark"))}
          credit={creditOf(
            reply.corpus,
            [
              caseMix
                ? "Funnel plot, against what the mix of cases would lead to expect"
                : "Funnel plot of shares upheld",
              reply.period ? reply.period.join(" to ") : "",
            ],
            `${formatQuantity(reply.points.length, "council")}, n = ${formatCount(reply.points.reduce((sum, point) => sum + point.investigated, 0))} investigated`,
          )}
          table={<FunnelTable reply={reply} />}
        >
          <FunnelPlot
            points={reply.points.map((point) => ({
              ...point,
              value:
                caseMix && point.ratio !== null && reply.centre !== null
                  ? Math.min(1, point.ratio * reply.centre)
                  : point.rate,
            }))}
            limits={reply.limits}
            centre={reply.centre}
            marked={firstValue(query, "mark") || null}
            description={`Funnel plot of ${reply.points.length} councils: complaints investigated across, share upheld upwards`}
          />
        </ChartFrame>
      )}
      <p class="small quiet prose">
        {reply.note} Left out: {formatQuantity(reply.leftOut.unprinted, "decision")} that print no outcome,{" "}
        {formatQuantity(reply.leftOut.undated, "decision")} without a date,{" "}
        {formatQuantity(reply.leftOut.incompleteYears, "council-year")} that are incomplete.
        {reply.breaks.map((mark) => (
          <span key={mark.date}>
            {" "}
            {formatDate(mark.date)}: {mark.title}. {mark.note} <a href={mark.url}>{mark.source}</a>.
          </span>
        ))}
      </p>
    </div>
  );
}

const KINDS = ["county", "district", "unitary", "metropolitan", "london-borough"];

function Controls({ query, reply }: { query: Query; reply: FunnelReply }) {
  const { navigate } = useNavigation();
  const onChange = (event: Event) => {
    const form = event.currentTarget;
    if (form instanceof HTMLFormElement)
      navigate(toHref("/councils/funnel", formQuery(new FormData(form))), { stay: true });
  };
  const kept = query.filter(([key]) => !["adjust", "overdispersion", "type"].includes(key));
  return (
    <form class="councils-form" method="get" action="/councils/funnel" onChange={onChange}>
      {kept.map(([key, value]) => (
        <input key={`${key} ${value}`} type="hidden" name={key} value={value} />
      ))}
      <Pick name="type" label="Councils" value={firstValue(query, "type")} any="all kinds">
        {KINDS.map((kind) => [kind, BODY_TYPE_LABELS[kind] ?? kind])}
      </Pick>
      <Pick name="adjust" label="Compare" value={reply.adjust === "none" ? "" : reply.adjust} any="rates as they are">
        {[["case-mix", "with what its mix of cases would lead to expect"]]}
      </Pick>
      <Pick name="overdispersion" label="Limits" value={reply.dispersion.applied ? "multiplicative" : ""} any="exact">
        {[["multiplicative", "widened for over-dispersion"]]}
      </Pick>
      <button class="button" type="submit">
        Show
      </button>
    </form>
  );
}

interface PickProps {
  name: string;
  label: string;
  value: string;
  any: string;
  children: string[][];
}

function Pick({ name, label, value, any, children }: PickProps) {
  return (
    <label>
      <span>{label}</span>
      <select name={name} value={value}>
        <option value="" selected={value === ""}>
          {any}
        </option>
        {children.map(([code, words]) => (
          <option key={code} value={code} selected={code === value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The same figures by name: never by rate, so that no league table arises. */
function FunnelTable({ reply }: { reply: FunnelReply }) {
  const rows = [...reply.points].sort((a, b) => a.name.localeCompare(b.name));
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Council</th>
          <th scope="col" class="figure">
            Upheld of investigated
          </th>
          <th scope="col" class="figure">
            Expected
          </th>
          <th scope="col" class="figure">
            Share
          </th>
          <th scope="col" class="figure">
            95 % interval
          </th>
          <th scope="col">Limits</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((point) => (
          <tr key={point.slug}>
            <td>
              <a href={`/councils/${point.slug}`}>{point.name}</a>
            </td>
            <td class="figure">
              <a href={openHref(point.drill) ?? "/"}>{formatOf(point.upheld, point.investigated)}</a>
            </td>
            <td class="figure">{point.expected.toFixed(1)}</td>
            <td class="figure">{formatPercent(point.rate)}</td>
            <td class="figure">{formatPercentRange(point.interval)}</td>
            <td>{point.outside === null ? "inside" : `${point.side} the ${point.outside} % limits`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
