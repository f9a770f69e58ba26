import type { ChangesReply } from "../../server/schemas/changes.ts";
import { formatCount, formatDate } from "../format.ts";
import { firstValue, type Query } from "../url-state.ts";
import { CORPUS_KEY } from "./copy-link.tsx";
import "./corpus-moved.css";

/** The corpus that a copied link was made over, or null where the address names none. */
export function copiedHash(query: Query): string | null {
  const hash = firstValue(query, CORPUS_KEY);
  return /^[0-9a-f]{8,64}$/.test(hash) ? hash : null;
}

/** Shown where a link was made over another state of the corpus: what has changed since, decision by decision. */
export function CorpusMoved({ moved, slug }: { moved: ChangesReply; slug: string | undefined }) {
  const here = moved.decisions.find((decision) => decision.slug === slug);
  return (
    <aside class="corpus-moved" aria-label="The corpus has changed">
      <div class="page">
        <p>
          <strong>The corpus has changed since this link was copied</strong>
          {moved.since.at && ` on ${formatDate(moved.since.at.slice(0, 10))}`}: then {moved.since.hash.slice(0, 12)}
          {moved.since.size !== null && ` with ${formatCount(moved.since.size)}`}, now {moved.corpus.hash.slice(0, 12)}{" "}
          with {formatCount(moved.corpus.size)}. {moved.note}
          {here && ` The decision on this page was ${here.change} on ${formatDate(here.at.slice(0, 10))}.`}
        </p>
        {moved.decisions.length > 0 && (
          <details>
            <summary>
              Which decisions{moved.more && `: the last ${formatCount(moved.decisions.length)} changes`}
            </summary>
            <ul>
              {moved.decisions.map((decision) => (
                <li key={`${decision.slug} ${decision.change}`}>
                  {decision.change === "withdrawn" ? (
                    decision.ref
                  ) : (
                    <a href={`/decisions/${decision.slug}`}>{decision.ref}</a>
                  )}{" "}
                  <span class="quiet">
                    {decision.change}, {formatDate(decision.at.slice(0, 10))}
                  </span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </aside>
  );
}
