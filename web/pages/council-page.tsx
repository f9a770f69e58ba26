import type { CouncilReply, PromisesReply } from "../../server/schemas/councils.ts";
import { ChartFrame } from "../charts/chart-frame.tsx";
import { creditOf } from "../charts/credit.ts";
import { IntervalRows } from "../charts/interval-rows.tsx";
import { TimeMarkList, TimeMarks } from "../charts/time-marks.tsx";
import { BARS_HEIGHT, BARS_TOP, YearBars } from "../charts/year-bars.tsx";
import {
  formatCount,
  formatDate,
  formatList,
  formatPercent,
  formatPercentRange,
  formatPounds,
  formatQuantity,
  formatShortDate,
} from "../format.ts";
import { BODY_TYPE_LABELS, CLASS_LABELS, labelOf, OUTCOME_LABELS } from "../labels.ts";
import { openHref } from "../open-href.ts";
import { definePage, type Place } from "../page.ts";
import { OverRepresented } from "../parts/over-represented.tsx";
import { Promises } from "../parts/promises.tsx";
import { sayRateWithInterval } from "../parts/rate-words.tsx";
import { isKnownProblem, toProblem } from "../problem.ts";
import { type Query, toHref, withValues } from "../url-state.ts";
import "./council-page.css";

interface CouncilData {
  reply: CouncilReply;
  promises: PromisesReply | null;
}

export const page = definePage<CouncilData>({
  load: async (place, api) => {
    const slug = place.params.slug ?? "";
    const area = place.query.filter(([key]) => key === "area");
    const wanted: Query = [...place.query.filter(([key]) => key === "successors" || key === "offset"), ["limit", "8"]];
    const [reply, promises] = await Promise.all([
      api.council(slug, area),
      api.promises(slug, wanted).catch((error: unknown) => {
        // Bodies other than councils have no such list.
        if (isKnownProblem(error) && toProblem(error).status < 500) return null;
        throw error;
      }),
    ]);
    return { reply, promises };
  },
  head: ({ reply }) => ({
    title: `${reply.council.name} – Redress`,
    description: `Decisions of the Ombudsman about ${reply.council.name}: outcomes, faults, payments, improvements agreed.`,
    feed: reply.council.feed,
  }),
  view: (data, place) => <CouncilPage {...data} place={place} />,
});

function CouncilPage({ reply, promises, place }: CouncilData & { place: Place }) {
  const { council } = reply;
  return (
    <div class="page council stack-7">
      <header>
        <p class="quiet">
          {labelOf(BODY_TYPE_LABELS, council.type)}
          {council.region && ` · ${council.region}`}
          {council.start && ` · since ${council.start.slice(0, 4)}`}
          {council.end && ` until ${formatDate(council.end)}`}
        </p>
        <h1 class="serif">{council.name}</h1>
        <Lineage reply={reply} place={place} />
      </header>
      {reply.figures && <Answer reply={reply} />}
      {reply.figures && reply.years.length > 0 && <Years reply={reply} />}
      {reply.figures && reply.peers && <Rates reply={reply} />}
      {reply.figures && <Represented reply={reply} />}
      {reply.figures && <Payments reply={reply} />}
      {promises && promises.total > 0 && (
        <Promises promises={promises} place={place} became={reply.successors.length > 0} />
      )}
      <Latest reply={reply} />
      <details>
        <summary>How these figures were worked out</summary>
        <dl class="methods">
          {Object.entries(reply.methods).map(([name, method]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{method}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}

/** Reorganisation: what this council was before, or became, and whose decisions are counted. */
function Lineage({ reply, place }: { reply: CouncilReply; place: Place }) {
  const { predecessors, successors, area, council } = reply;
  if (predecessors.length + successors.length === 0) return null;
  const today = area === "today";
  const path = `/councils/${council.slug}`;
  return (
    <div class="lineage small quiet">
      {predecessors.length > 0 && (
        <p>
          Before:{" "}
          {predecessors.map((other, index) => (
            <Other key={other.slug} other={other} index={index} />
          ))}
          {". "}
          {today
            ? "Their decisions are counted here where they went wholly into this council. "
            : "Their decisions are not counted here. "}
          <a href={toHref(path, withValues(place.query, "area", [today ? "" : "today"]))}>
            {today ? "Show it as it was" : "Show today’s area"}
          </a>
        </p>
      )}
      {successors.length > 0 && (
        <p>
          Became:{" "}
          {successors.map((other, index) => (
            <Other key={other.slug} other={other} index={index} />
          ))}
          .
        </p>
      )}
    </div>
  );
}

function Other({ other, index }: { other: CouncilReply["predecessors"][number]; index: number }) {
  return (
    <>
      {index > 0 && ", "}
      <a href={`/councils/${other.slug}`}>{other.name}</a> ({formatQuantity(other.decisions, "decision")})
    </>
  );
}

function Answer({ reply }: { reply: CouncilReply }) {
  const { uphold, peers, period, council } = reply;
  if (!uphold || uphold.investigated === 0) {
    return (
      <p class="answer">
        No complaint about this council that was investigated is held for the period, so there is no rate.
      </p>
    );
  }
  const kind = peers?.kind;
  return (
    <section aria-label="Answer" class="stack">
      <p class="answer">
        Of <strong>{formatCount(uphold.investigated)}</strong> complaints investigated
        {period && ` from ${period[0]} to ${period[1]}`}, <strong>{formatCount(uphold.upheld)}</strong> were upheld
        {uphold.rate !== null && uphold.interval && (
          <>
            : {formatPercent(uphold.rate)}, 95&#8239;% interval {formatPercentRange(uphold.interval)}
          </>
        )}
        .
        {kind && kind.uphold.rate !== null && (
          <>
            {" "}
            For all {formatCount(kind.councils)} councils of its kind it was {formatPercent(kind.uphold.rate)}
            {peers && peers.england.uphold.rate !== null && (
              <>, for England {formatPercent(peers.england.uphold.rate)}</>
            )}
            .
          </>
        )}
      </p>
      <p class="quiet small">
        {reply.note} <a href={toHref("/councils/funnel", [["mark", council.slug]])}>Where it lies among all councils</a>{" "}
        · <a href={toHref("/compare", [["council", council.slug]])}>Compare it</a> ·{" "}
        <a href={council.feed}>Feed of new decisions</a>
      </p>
    </section>
  );
}

/** Interpolated ends are said to the pound: their pence would claim more than the sums can. */
const toThePound = (pence: number) => formatPounds(Math.round(pence / 100) * 100);

const creditFor = (reply: CouncilReply) => (what: string, n: number) =>
  creditOf(
    reply.corpus,
    [reply.council.name, what, reply.period ? `${reply.period[0]} to ${reply.period[1]}` : ""],
    `n = ${formatCount(n)}; ${formatQuantity(reply.council.decisions, "decision")} held`,
  );

function Years({ reply }: { reply: CouncilReply }) {
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
          As the Ombudsman labels them, April to March.
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

function Rates({ reply }: { reply: CouncilReply }) {
  const { uphold, investigatedOnly, peers } = reply;
  if (!uphold || !investigatedOnly || !peers) return null;
  const rows = [
    { key: "own", label: <strong>{reply.council.name}</strong>, of: uphold },
    {
      key: "kind",
      label: `${labelOf(BODY_TYPE_LABELS, peers.kind.type)}s, ${peers.kind.councils}`,
      of: peers.kind.uphold,
    },
    { key: "england", label: `England, ${peers.england.councils}`, of: peers.england.uphold },
    { key: "own-i", label: <strong>{reply.council.name}, investigated to the end</strong>, of: investigatedOnly },
    { key: "kind-i", label: "its kind, investigated to the end", of: peers.kind.investigatedOnly },
    { key: "england-i", label: "England, investigated to the end", of: peers.england.investigatedOnly },
  ];
  return (
    <ChartFrame
      id="rates"
      title="How often complaints were upheld"
      summary="Two rates. The first counts as the Ombudsman labels: upheld among upheld and not upheld. The second leaves out cases upheld without a full investigation. Lines are 95&#8239;% intervals."
      credit={creditFor(reply)("how often complaints were upheld", uphold.investigated)}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">Of whom</th>
              <th scope="col">Upheld of investigated</th>
              <th scope="col" class="figure">
                Left out
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <td>{row.label}</td>
                <td>{sayRateWithInterval(row.of)}</td>
                <td class="figure">{formatCount(row.of.leftOut)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <IntervalRows
        rows={rows.map((row) => ({
          key: row.key,
          label: row.label,
          value: row.of.rate,
          interval: row.of.interval,
          figure:
            row.of.rate === null
              ? `${row.of.upheld} of ${row.of.investigated}`
              : `${formatPercent(row.of.rate)} of ${formatCount(row.of.investigated)}`,
        }))}
      />
    </ChartFrame>
  );
}

function Represented({ reply }: { reply: CouncilReply }) {
  const credit = creditFor(reply);
  return (
    <>
      <OverRepresented id="faults" title="Fault found" rows={reply.faults} credit={credit} />
      <OverRepresented id="categories" title="Category of complaint" rows={reply.categories} credit={credit} />
    </>
  );
}

function Payments({ reply }: { reply: CouncilReply }) {
  const { payments, perResidents } = reply;
  const classes = payments.byClass.filter((row) => row.n > 0);
  return (
    <section class="stack" aria-labelledby="payments-title">
      <h2 id="payments-title">Payments agreed or recommended</h2>
      <p class="chart-summary">
        At least {formatPounds(payments.atLeastPence)} in {formatCount(payments.decisions)} of{" "}
        {formatQuantity(payments.ofDecisions, "decision")}, counting this body’s own share and only printed sums.
        {perResidents && (
          <>
            {" "}
            In {perResidents.year} there were{" "}
            <a href={openHref(perResidents.drill) ?? "/"}>{formatQuantity(perResidents.upheld, "upheld decision")}</a>,{" "}
            {perResidents.per100k.toFixed(1)} for every 100,000 residents (population of {perResidents.populationYear},
            95&#8239;% interval {perResidents.interval[0].toFixed(1)} to {perResidents.interval[1].toFixed(1)}
            {perResidents.kind !== null && `, its kind ${perResidents.kind.toFixed(1)}`}).
          </>
        )}
      </p>
      {classes.length > 0 && (
        <div class="scroll-x">
          <table>
            <thead>
              <tr>
                <th scope="col">Class</th>
                <th scope="col" class="figure">
                  Sums
                </th>
                <th scope="col" class="figure">
                  in decisions
                </th>
                <th scope="col" class="figure">
                  Median
                </th>
                <th scope="col" class="figure">
                  95 % interval
                </th>
                <th scope="col" class="figure">
                  Middle half
                </th>
              </tr>
            </thead>
            <tbody>
              {classes.map((row) => (
                <tr key={row.class}>
                  <td>{labelOf(CLASS_LABELS, row.class)}</td>
                  <td class="figure">{formatCount(row.n)}</td>
                  <td class="figure">
                    <a href={openHref(row.drill) ?? "/remedies"}>{formatCount(row.decisions)}</a>
                  </td>
                  <td class="figure">{row.median === null ? "too few" : formatPounds(row.median)}</td>
                  <td class="figure">
                    {row.medianInterval === null
                      ? "–"
                      : `${toThePound(row.medianInterval[0])} to ${toThePound(row.medianInterval[1])}`}
                  </td>
                  <td class="figure">
                    {row.q1 === null || row.q3 === null ? "–" : `${formatPounds(row.q1)} to ${formatPounds(row.q3)}`}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Latest({ reply }: { reply: CouncilReply }) {
  return (
    <section class="stack" aria-labelledby="latest-title">
      <h2 id="latest-title">Latest decisions</h2>
      <ul class="latest">
        {reply.latest.map((row) => (
          <li key={row.slug}>
            <a href={`/decisions/${row.slug}`}>{row.ref}</a>
            <span class="quiet">
              {formatShortDate(row.decidedOn)} · {labelOf(OUTCOME_LABELS, row.outcome)}
              {row.category && ` · ${row.category}`}
              {row.ownPence !== null && row.ownPence > 0 && ` · ${formatPounds(row.ownPence)}`}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a href={toHref("/", [["council", reply.council.slug]])}>
          All {formatQuantity(reply.council.decisions, "decision")} about {reply.council.name}
        </a>
      </p>
    </section>
  );
}
