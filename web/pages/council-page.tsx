import type { CouncilReply, PromisesReply } from "../../server/schemas/councils.ts";
import {
  formatCount,
  formatDate,
  formatPercent,
  formatPercentRange,
  formatPounds,
  formatQuantity,
  formatShortDate,
} from "../format.ts";
import { BODY_TYPE_LABELS, labelOf, OUTCOME_LABELS } from "../labels.ts";
import { definePage, type Place } from "../page.ts";
import { AccuracyNote } from "../parts/accuracy-note.tsx";
import { creditFor } from "../parts/council-credit.ts";
import { CouncilPayments } from "../parts/council-payments.tsx";
import { CouncilRates } from "../parts/council-rates.tsx";
import { CouncilYears } from "../parts/council-years.tsx";
import { Later } from "../parts/later.tsx";
import { OverRepresented } from "../parts/over-represented.tsx";
import { Promises } from "../parts/promises.tsx";
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
    serif: true,
    title: `${reply.council.name} – Redress`,
    description: `Decisions of the Ombudsman about ${reply.council.name}: outcomes, faults, payments, improvements agreed.`,
    feed: reply.council.feed,
  }),
  view: (data, place) => <CouncilPage {...data} place={place} />,
});

function CouncilPage({ reply, promises, place }: CouncilData & { place: Place }) {
  const { council } = reply;
  const credit = creditFor(reply);
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
      {reply.figures && reply.years.length > 0 && <CouncilYears reply={reply} />}
      {reply.figures && reply.peers && (
        <Later>
          <CouncilRates reply={reply} />
        </Later>
      )}
      {reply.figures && (
        <>
          <Later>
            <OverRepresented id="faults" title="Fault found" rows={reply.faults} credit={credit} />
          </Later>
          <Later>
            <OverRepresented id="categories" title="Category of complaint" rows={reply.categories} credit={credit} />
          </Later>
          <Later>
            <CouncilPayments reply={reply} />
          </Later>
        </>
      )}
      {promises && promises.total > 0 && (
        <Later>
          <Promises promises={promises} place={place} became={reply.successors.length > 0} />
        </Later>
      )}
      <Latest reply={reply} />
      {reply.figures && <AccuracyNote corpus={reply.corpus} />}
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
