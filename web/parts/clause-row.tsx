import type { RemedyRow } from "../../server/schemas/others.ts";
import type { CorpusState } from "../api.ts";
import type { CasebookItem } from "../casebook.ts";
import { citeDecision } from "../citation.ts";
import { formatDate, formatDuration, formatShortDate } from "../format.ts";
import { CLASS_LABELS, CONCERNS_LABELS, FAULT_LABELS, labelOf, STATUS_LABELS } from "../labels.ts";
import { sayAmount, sayPurpose } from "../remedy-words.ts";
import { decisionHref } from "../url-state.ts";
import { CopyButton } from "./copy-button.tsx";
import { KeepButton } from "./keep-button.tsx";
import "./result-row.css";

/** One agreed clause as a drafter copies it: the sum or action, its words, where they stand, by when. */
export function ClauseRow({ row, corpus }: { row: RemedyRow; corpus: CorpusState }) {
  const cited = citeDecision(
    {
      ref: row.ref,
      slug: row.slug,
      bodyName: row.body.name,
      decidedOn: row.decidedOn,
      officialUrl: row.officialUrl,
      pinpoint: row.number,
      url: "",
      fictional: corpus.fictional,
    },
    "plain",
  );
  const facts = [
    row.class !== null && row.class !== "symbolic" ? labelOf(CLASS_LABELS, row.class) : "",
    row.status === "agreed" ? "" : labelOf(STATUS_LABELS, row.status),
    row.within ? `within ${formatDuration(row.within, row.workingDays)}` : "",
    row.dueOn ? `by ${formatDate(row.dueOn)}` : "",
    ...row.faults.map(
      (fault) =>
        labelOf(FAULT_LABELS, fault.code) +
        (fault.concerns === "other" ? "" : `, ${labelOf(CONCERNS_LABELS, fault.concerns)}`),
    ),
  ].filter((fact) => fact !== "");
  return (
    <li class="result">
      <p class="clause-sum">
        <strong>{sayAmount(row)}</strong> <span>{sayPurpose(row)}</span>
      </p>
      <blockquote class="result-quote serif">{row.clause}</blockquote>
      <p class="result-facts clause-facts">
        <span>
          <a href={decisionHref(row.slug, row)}>
            {row.body.name} {row.ref}
          </a>
        </span>
        <span>{row.number !== null ? `[${row.number}]` : row.place}</span>
        <span>{formatShortDate(row.decidedOn)}</span>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      <p class="result-tools no-print">
        <CopyButton text={`“${row.clause}” (${cited})`} what={`the clause with its citation, ${row.ref}`} />
        <KeepButton item={toItem(row, corpus)} what={`${sayAmount(row)}, ${row.body.name} ${row.ref}`} />
        {row.officialUrl && (
          <a class="official" href={row.officialUrl} rel="external">
            Official page<span class="visually-hidden"> of {row.ref}</span> <span aria-hidden="true">↗</span>
          </a>
        )}
      </p>
    </li>
  );
}

function toItem(row: RemedyRow, corpus: CorpusState): CasebookItem {
  return {
    id: `clause:${row.slug}:${row.remedy}`,
    kind: "clause",
    slug: row.slug,
    ref: row.ref,
    bodyName: row.body.name,
    decidedOn: row.decidedOn,
    paragraph: row.paragraph,
    number: row.number,
    words: row.clause,
    pence: row.pence,
    sumClass: row.class,
    reading: sayPurpose(row),
    href: decisionHref(row.slug, row),
    officialUrl: row.officialUrl,
    corpusHash: corpus.hash,
    fictional: corpus.fictional,
    note: "",
    group: "",
  };
}
