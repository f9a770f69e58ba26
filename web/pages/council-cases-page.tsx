import type { CouncilCasesReply } from "../../server/schemas/councils.ts";
import { formatCount, formatQuantity, formatShortDate } from "../format.ts";
import { labelOf, OUTCOME_LABELS } from "../labels.ts";
import { definePage, type Place } from "../page.ts";
import { firstValue, toHref, withValues } from "../url-state.ts";
import "./council-page.css";

export const page = definePage<CouncilCasesReply>({
  load: (place, api) => api.councilCases(place.query),
  head: () => ({ title: "Decisions behind a figure – Redress", noindex: true }),
  view: (reply, place) => <CouncilCases reply={reply} place={place} />,
});

/** The list behind a figure about councils: as many as the figure says. */
function CouncilCases({ reply, place: { query } }: { reply: CouncilCasesReply; place: Place }) {
  const offset = Number(firstValue(query, "offset")) || 0;
  const shown = offset + reply.results.length;
  const council = firstValue(query, "council");
  return (
    <div class="page stack">
      <p class="small">
        <a href={council === "" ? "/councils" : `/councils/${council}`}>Back to the figures</a>
      </p>
      <h1>{formatQuantity(reply.total, "decision")} behind that figure</h1>
      {shown < reply.total && (
        <p class="quiet">
          {formatCount(offset + 1)} to {formatCount(shown)} shown
        </p>
      )}
      <ul class="latest">
        {reply.results.map((row) => (
          <li key={row.slug}>
            <a href={`/decisions/${row.slug}`}>
              {row.body.name} <span class="nowrap">{row.ref}</span>
            </a>{" "}
            <span class="quiet">
              {formatShortDate(row.decidedOn)} · {labelOf(OUTCOME_LABELS, row.outcome)}
              {row.investigated === false && ", without investigation"}
              {row.category && ` · ${row.category}`}
            </span>
          </li>
        ))}
      </ul>
      {reply.next !== null && (
        <p>
          <a class="button" href={toHref("/councils/cases", withValues(query, "offset", [String(shown)]))}>
            Next
          </a>
        </p>
      )}
    </div>
  );
}
