import type { DecisionReply } from "../../server/schemas/decision.ts";
import { formatCount, formatDate } from "../format.ts";
import { decisionHref } from "../url-state.ts";
import "./decision-foot.css";

/** Under the text: what it cites, what to be careful about, where the copy is from. */
export function DecisionFoot({ decision }: { decision: DecisionReply }) {
  const { source } = decision;
  const cited = decision.citations.filter((citation) => !citation.boilerplate);
  const routine = decision.citations.length - cited.length;
  return (
    <footer class="decision-foot">
      {decision.citations.length > 0 && (
        <section>
          <h2>Cites</h2>
          <ul class="citations">
            {cited.map((citation) => (
              <li key={`${citation.evidence.paragraph}${citation.evidence.start}`}>
                <a href={decisionHref(decision.slug, citation.evidence)} data-stay>
                  {citation.title}
                  {citation.provision ? `, ${citation.provision}` : ""}
                </a>
                {citation.url && (
                  <>
                    {" "}
                    <a href={citation.url} rel="external" aria-label={`${citation.title}, its own page`}>
                      ↗
                    </a>
                  </>
                )}
              </li>
            ))}
          </ul>
          {routine > 0 && (
            <p class="quiet">Beside these, {formatCount(routine)} of the standing references to the law.</p>
          )}
        </section>
      )}
      {decision.warnings.length > 0 && (
        <section>
          <h2>To be careful about</h2>
          <ul>
            {decision.warnings.map((warning) => (
              <li key={warning.code + warning.message}>{warning.message}</li>
            ))}
          </ul>
        </section>
      )}
      {decision.corrections.length > 0 && (
        <section>
          <h2>Corrected by people</h2>
          <ul>
            {decision.corrections.map((correction) => (
              <li key={correction.field + correction.paragraph}>
                <a href={decisionHref(decision.slug, correction)} data-stay>
                  {correction.field}
                </a>
                : {JSON.stringify(correction.value)} instead of {JSON.stringify(correction.was)}. {correction.reason}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>Source</h2>
        <p>
          © Commission for Local Administration in England. The text is the Ombudsman’s, unaltered; the labels, amounts
          and dates beside it are read out by Redress.
        </p>
        <dl class="source">
          {source.official && (
            <div>
              <dt>Official page</dt>
              <dd>
                <a href={source.official.url} rel="external">
                  {source.official.url}
                </a>
                {source.official.built && " (composed from reference and category, not read anywhere)"}
              </dd>
            </div>
          )}
          <div>
            <dt>Retrieved</dt>
            <dd>{source.retrievedOn ? formatDate(source.retrievedOn) : "not known: read from a file"}</dd>
          </div>
          <div>
            <dt>SHA-256</dt>
            <dd>
              <code>{source.sha256}</code>
            </dd>
          </div>
          {decision.versions.length > 1 && (
            <div>
              <dt>Versions</dt>
              <dd>
                {formatCount(decision.versions.length)}: the words have changed since{" "}
                {formatDate(decision.versions[0]?.seenAt)}
              </dd>
            </div>
          )}
          <div>
            <dt>Read by</dt>
            <dd>
              parser {decision.parser}, {formatCount(source.bytes)} bytes, {source.shape} copy
            </dd>
          </div>
        </dl>
        {decision.fictional && (
          <p>
            <strong>FICTIONAL.</strong> This decision was made for demonstration. No such complaint exists.
          </p>
        )}
      </section>
    </footer>
  );
}
