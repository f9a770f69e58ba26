import type { SearchResult } from "../../server/schemas/search.ts";
import type { CasebookItem } from "../casebook.ts";
import { citeDecision } from "../citation.ts";
import { formatDate, formatPounds, formatShortDate } from "../format.ts";
import { labelOf, SECTION_LABELS } from "../labels.ts";
import { sayAmount, sayPurpose } from "../remedy-words.ts";
import { besideClause } from "../result-passages.ts";
import { shorten } from "../shorten.ts";
import { decisionHref, firstValue, type Query, toSearch } from "../url-state.ts";
import { CopyButton } from "./copy-button.tsx";
import { KeepButton } from "./keep-button.tsx";
import { MarkedText } from "./marked-text.tsx";
import { sayOutcome } from "./outcome-label.tsx";
import "./result-row.css";

interface ResultRowProps {
  result: SearchResult;
  query: Query;
  fictional: boolean;
  corpusHash: string;
  /** Level of the heading: 2 under the page's title, 3 under a section's. */
  level: 2 | 3;
}

/** One decision of a search: the paying clause first, then where the words stand. */
export function ResultRow({ result, query, fictional, corpusHash, level }: ResultRowProps) {
  const q = firstValue(query, "q");
  const words = q === "" ? "" : toSearch([["q", q]]);
  const name = result.body.name ?? "Organisation not named";
  const Heading = level === 2 ? "h2" : "h3";
  const [paying, ...others] = result.paying;
  const clause = result.clause === null ? null : shorten(result.clause, 320);
  const { clauseMarks, passages } = besideClause(clause, paying?.paragraph ?? null, result.passages);
  const cited = citeDecision(
    {
      ref: result.ref,
      slug: result.slug,
      bodyName: name,
      decidedOn: result.decidedOn,
      officialUrl: result.officialUrl,
      pinpoint: paying?.number ?? null,
      url: "",
      fictional,
    },
    "plain",
  );
  return (
    <li class="result">
      <Heading class="result-title">
        <a href={`/decisions/${result.slug}${words}`}>
          <span class="serif">{name}</span> <span class="result-ref">{result.ref}</span>
        </a>
      </Heading>
      <p class="result-facts">
        <span>{sayOutcome(result.outcome)}</span>
        <span>{formatShortDate(result.decidedOn)}</span>
        {result.category && (
          <span>
            {result.category.name}
            {result.subcategory && ` › ${result.subcategory.name}`}
          </span>
        )}
        <AwardFact result={result} />
      </p>
      {paying && (
        <ul class="result-sums">
          {[paying, ...others.slice(0, 2)].map((sum) => (
            <li key={sum.remedy}>
              <strong>{sayAmount(sum)}</strong> <span>{sayPurpose(sum)}</span>{" "}
              <a class="pinpoint" href={decisionHref(result.slug, sum)}>
                {sayPlace(sum)}
              </a>
            </li>
          ))}
          {others.length > 2 && <li class="quiet">and {others.length - 2} more</li>}
        </ul>
      )}
      {clause && (
        <blockquote class="result-quote serif">
          <MarkedText text={clause} marks={clauseMarks.map(([start, end]) => ({ kind: "search", start, end }))} />
        </blockquote>
      )}
      {passages.length > 0 && (
        <ul class="result-passages">
          {passages.map((passage) => (
            <li key={`${passage.paragraph} ${passage.start}`}>
              <span class="serif">
                {passage.cutBefore && "… "}
                <MarkedText
                  text={passage.text}
                  marks={passage.marks.map(([start, end]) => ({ kind: "search", start, end }))}
                />
                {passage.cutAfter && " …"}
              </span>{" "}
              <a class="pinpoint" href={`/decisions/${result.slug}${words}#${passage.paragraph}`}>
                {sayPlace(passage)} <span class="quiet">{labelOf(SECTION_LABELS, passage.section).toLowerCase()}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {result.passages.length === 0 && !paying && result.summary !== "" && (
        <p class="result-passages serif">{shorten(result.summary, 260)}</p>
      )}
      {result.withdrawnOn && <p class="small quiet">Withdrawn by the publisher on {formatDate(result.withdrawnOn)}.</p>}
      <p class="result-tools no-print">
        <CopyButton
          text={paying ? `“${paying.clause}” (${cited})` : cited}
          what={
            paying ? `the clause with its citation, ${name} ${result.ref}` : `the citation of ${name} ${result.ref}`
          }
        />
        <KeepButton item={toItem(result, fictional, corpusHash)} what={`${name} ${result.ref}`} />
        {result.officialUrl && (
          <a class="official" href={result.officialUrl} rel="external">
            Official page<span class="visually-hidden"> of {result.ref}</span> <span aria-hidden="true">↗</span>
          </a>
        )}
      </p>
    </li>
  );
}

/** The whole award, where the clause shown does not say it already. */
function AwardFact({ result }: { result: SearchResult }) {
  const { totalPence, openEnded } = result.award;
  if (totalPence === null || totalPence === 0 || (result.paying.length === 1 && totalPence === result.paying[0]?.pence))
    return null;
  return (
    <span>
      {openEnded ? "at least " : ""}
      {formatPounds(totalPence)} in all
    </span>
  );
}

/** "[57]" where the number is certain, else where it stands. */
function sayPlace({ number, place, paragraph }: { number: number | null; place: string; paragraph: string }): string {
  if (number !== null) return `[${number}]`;
  return paragraph === "summary" ? "summary" : place;
}

function toItem(result: SearchResult, fictional: boolean, corpusHash: string): CasebookItem {
  const paying = result.paying[0];
  return {
    id: paying ? `clause:${result.slug}:${paying.remedy}` : `decision:${result.slug}`,
    kind: paying ? "clause" : "decision",
    slug: result.slug,
    ref: result.ref,
    bodyName: result.body.name ?? "Organisation not named",
    decidedOn: result.decidedOn,
    paragraph: paying?.paragraph ?? null,
    number: paying?.number ?? null,
    words: paying?.clause ?? result.summary,
    pence: paying?.pence ?? null,
    sumClass: paying?.class ?? null,
    reading: paying ? sayPurpose(paying) : "",
    href: decisionHref(result.slug, paying ?? null),
    officialUrl: result.officialUrl,
    corpusHash,
    fictional,
    note: "",
    group: "",
  };
}
