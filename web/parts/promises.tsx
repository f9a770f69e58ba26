import type { PromisesReply } from "../../server/schemas/councils.ts";
import { formatDate, formatQuantity, formatShortDate } from "../format.ts";
import { CONCERNS_LABELS, FAULT_LABELS, KIND_LABELS, labelOf } from "../labels.ts";
import type { Place } from "../page.ts";
import { shorten } from "../shorten.ts";
import { decisionHref, firstValue, toHref, withoutKeys, withValues } from "../url-state.ts";
import { sayPlace } from "./sum-row.tsx";
import "./promises.css";

type Promised = PromisesReply["promises"][number];
type Later = Promised["undated"][number];

interface PromisesProps {
  promises: PromisesReply;
  place: Place;
  /** Whether another council took over from this one. */
  became: boolean;
}

/** Service improvements agreed, each beside similar faults found later. No count, no share, no verdict. */
export function Promises({ promises, place, became }: PromisesProps) {
  const { compliance } = promises;
  const successors = firstValue(place.query, "successors") === "on";
  const path = `/councils/${promises.council.slug}`;
  const shown = (Number(firstValue(place.query, "offset")) || 0) + promises.promises.length;
  return (
    <section class="stack" aria-labelledby="promises-title" id="promises">
      <h2 id="promises-title">Improvements agreed, and similar faults found later</h2>
      <p class="chart-summary">
        {promises.note}
        {compliance &&
          ` The Ombudsman itself reports that ${(100 * compliance.rate).toFixed(1)} % of its recommendations were carried out in ${compliance.year} (${compliance.source}).`}
      </p>
      <p class="small quiet">
        How far the pairs can be trusted is measured: see <a href="/methods#improvements">the methods</a>.
      </p>
      {became && (
        <p class="small">
          <a
            href={`${toHref(path, withValues(withoutKeys(place.query, "offset"), "successors", [successors ? "" : "on"]))}#promises`}
          >
            {successors ? "Leave out decisions about successors" : "Also look at decisions about successors"}
          </a>
        </p>
      )}
      <ol class="promises">
        {promises.promises.map((promise) => (
          <li key={`${promise.slug} ${promise.remedy}`}>
            <div class="promise">
              <h3>
                {labelOf(KIND_LABELS, promise.kind)}
                {promise.concerns && promise.concerns !== "other" && (
                  <span class="quiet"> · {labelOf(CONCERNS_LABELS, promise.concerns)}</span>
                )}
              </h3>
              <p class="small quiet">
                Agreed {formatShortDate(promise.decidedOn)}
                {promise.dueOn ? `, due ${formatDate(promise.dueOn)}` : ", due date not known"} ·{" "}
                <a href={decisionHref(promise.slug, promise)}>
                  {promise.ref} {sayPlace(promise)}
                </a>
              </p>
              <blockquote class="serif">
                {promise.text === null ? "The text was withdrawn." : shorten(promise.text, 420)}
              </blockquote>
              <PerYear promise={promise} />
            </div>
            <div class="laters">
              <Laters title="Later events" list={promise.later} />
              <Laters title="Events before and after" list={promise.spanning} />
              <Laters title="Later decisions without event dates" list={promise.undated} folded />
              {promise.later.length + promise.spanning.length + promise.undated.length === 0 && (
                <p class="quiet small">No similar fault was found later in what is held.</p>
              )}
            </div>
          </li>
        ))}
      </ol>
      {promises.next && (
        <p>
          <a class="button" href={`${toHref(path, withValues(place.query, "offset", [String(shown)]))}#promises`}>
            More of {formatQuantity(promises.total, "improvement")}
          </a>
        </p>
      )}
    </section>
  );
}

function Laters({
  title,
  list,
  folded = false,
}: {
  title: string;
  list: ReadonlyArray<Later & { on?: string }>;
  folded?: boolean;
}) {
  if (list.length === 0) return null;
  const rows = (
    <ul>
      {list.slice(0, 5).map((later) => (
        <li key={`${later.slug} ${later.fault}`}>
          <p class="small quiet">
            {labelOf(FAULT_LABELS, later.code)}
            {later.on && `, events from ${formatShortDate(later.on)}`}, decided {formatShortDate(later.decidedOn)} ·{" "}
            <a href={decisionHref(later.slug, later)}>
              {later.ref} {sayPlace(later)}
            </a>
          </p>
          {later.text !== null && <blockquote class="serif">{shorten(later.text, 300)}</blockquote>}
        </li>
      ))}
    </ul>
  );
  if (folded) {
    return (
      <details>
        <summary class="small">
          {title}: {list.length}
        </summary>
        {rows}
      </details>
    );
  }
  return (
    <>
      <h4>{title}</h4>
      {rows}
      {list.length > 5 && <p class="small quiet">and {list.length - 5} more</p>}
    </>
  );
}

function PerYear({ promise }: { promise: Promised }) {
  if (promise.perYear.length === 0) return null;
  return (
    <p class="small quiet">
      Upheld cases of that kind by year:{" "}
      {promise.perYear
        .map((year) => `${year.year} ${year.upheld}${year.when === "same" ? " (year agreed)" : ""}`)
        .join(", ")}
      .
    </p>
  );
}
