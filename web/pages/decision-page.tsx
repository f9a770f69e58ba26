import type { DecisionReply } from "../../server/schemas/decision.ts";
import type { ApiClient } from "../api.ts";
import type { CasebookItem } from "../casebook.ts";
import { formatDate } from "../format.ts";
import { queryTerms } from "../marks.ts";
import { definePage, type Place } from "../page.ts";
import { CiteDecision } from "../parts/cite-decision.tsx";
import { CorrectionForm } from "../parts/correction-form.tsx";
import { DecisionFoot } from "../parts/decision-foot.tsx";
import { marksByParagraph } from "../parts/decision-marks.ts";
import { DecisionText, sectionId } from "../parts/decision-text.tsx";
import { EvidencePanel } from "../parts/evidence-panel.tsx";
import { KeepButton } from "../parts/keep-button.tsx";
import { MarkSteps, useLights } from "../parts/mark-steps.tsx";
import { OutcomeExplained } from "../parts/outcome-label.tsx";
import { firstValue, parseMarks } from "../url-state.ts";
import "./decision-page.css";

const TEXT_ID = "decision-text";

interface DecisionData {
  decision: DecisionReply;
  /** Words and phrases of the search that led here, with their other forms, so that page and results agree. */
  terms: string[];
}

export const page = definePage<DecisionData>({
  load: async (place, api) => {
    const q = firstValue(place.query, "q");
    const [decision, terms] = await Promise.all([
      api.decision(place.params.slug ?? "", [["similar", "1"]]),
      q === "" ? [] : readTerms(q, api),
    ]);
    return { decision, terms };
  },
  head: ({ decision }) => ({
    title: `${decision.body.name ?? "Decision"} (${decision.ref}) – Redress`,
    description: decision.summary.slice(0, 200),
  }),
  view: ({ decision, terms }, place) => <DecisionPage decision={decision} terms={terms} place={place} />,
});

/** The terms as the search read them; only those typed where it cannot be asked. */
async function readTerms(q: string, api: ApiClient): Promise<string[]> {
  const typed = queryTerms(q);
  const reading = await api
    .search([
      ["q", q],
      ["limit", "1"],
    ])
    .then(
      (reply) => reply.query,
      () => null,
    );
  const others = reading?.words.flatMap((word) => [...word.forms, ...word.synonyms]) ?? [];
  return [...new Set([...typed, ...others])];
}

function DecisionPage({ decision, terms, place }: DecisionData & { place: Place }) {
  useLights(TEXT_ID);
  const marks = marksByParagraph(decision, parseMarks(place.query), terms);
  return (
    <div class="page decision">
      <DecisionHead decision={decision} />
      <nav class="decision-contents no-print" aria-label="Contents of the decision">
        <ul>
          {decision.sections.map((section, index) =>
            section.heading === "" ? null : (
              <li key={sectionId(index)} class={section.parents.length > 0 ? "under" : undefined}>
                <a href={`#${sectionId(index)}`}>{section.heading}</a>
              </li>
            ),
          )}
        </ul>
      </nav>
      <article class="decision-main" aria-label="Text of the decision">
        <MarkSteps within={TEXT_ID} hasSearch={terms.length > 0} />
        <div class="decision-text" id={TEXT_ID}>
          <DecisionText decision={decision} marks={marks} />
        </div>
        <DecisionFoot decision={decision} />
      </article>
      <aside class="decision-panel" aria-label="What Redress read out of this decision">
        <h2>Read out of the text</h2>
        <p class="to-text small no-print">
          <a href={`#${TEXT_ID}`}>Go to the text ↓</a>
        </p>
        <EvidencePanel decision={decision} />
        <Similar decision={decision} />
        <CorrectionForm decision={decision} />
      </aside>
    </div>
  );
}

function DecisionHead({ decision }: { decision: DecisionReply }) {
  const official = decision.source.official;
  const name = decision.body.name ?? "Organisation not named";
  return (
    <header class="decision-head">
      <p class="quiet">
        {decision.kind === "report" ? "Public report" : "Decision"} {decision.ref}
        {decision.category && (
          <>
            {" · "}
            <a href={`/?category=${decision.category.slug}`}>{decision.category.name}</a>
            {decision.subcategory && ` › ${decision.subcategory.name}`}
          </>
        )}
      </p>
      <h1 class="serif">{name}</h1>
      {decision.withdrawnOn && (
        <p class="notice">
          The publisher withdrew this decision on {formatDate(decision.withdrawnOn)}. It is kept here by the operator of
          this Redress.
        </p>
      )}
      {decision.sharing.length > 0 && (
        <p class="small quiet">
          The same reference also stands on:{" "}
          {decision.sharing.map((other, index) => (
            <span key={other.slug}>
              {index > 0 && ", "}
              <a href={`/decisions/${other.slug}`}>{other.body}</a>
            </span>
          ))}
        </p>
      )}
      <div class="row decision-facts">
        <OutcomeExplained outcome={decision.outcome} />
        <span>{formatDate(decision.decidedOn)}</span>
        <a href={`/?council=${decision.body.slug}`}>Other decisions about this body</a>
        {decision.body.known && <a href={`/councils/${decision.body.slug}`}>Council page</a>}
        {official && (
          <a href={official.url} rel="external">
            {official.built ? "Official page (address composed)" : "Official page"} ↗
          </a>
        )}
        <KeepButton item={itemOf(decision)} what={`${name} ${decision.ref}`} />
        <CiteDecision decision={decision} />
      </div>
    </header>
  );
}

/** The decision as a casebook keeps it. */
function itemOf(decision: DecisionReply): CasebookItem {
  return {
    id: `decision:${decision.slug}`,
    kind: "decision",
    slug: decision.slug,
    ref: decision.ref,
    bodyName: decision.body.name ?? "Organisation not named",
    decidedOn: decision.decidedOn,
    paragraph: null,
    number: null,
    words: decision.summary,
    pence: null,
    sumClass: null,
    reading: "",
    href: `/decisions/${decision.slug}`,
    officialUrl: decision.source.official?.url ?? null,
    corpusHash: decision.corpus.hash,
    fictional: decision.fictional,
    note: "",
    group: "",
  };
}

function Similar({ decision }: { decision: DecisionReply }) {
  if (!decision.similar || decision.similar.length === 0) return null;
  return (
    <section class="panel-part">
      <h3>Comparable decisions</h3>
      <ul class="similar">
        {decision.similar.map((other) => (
          <li key={other.slug}>
            <a href={`/decisions/${other.slug}`}>
              {other.body.name} <span class="nowrap">{other.ref}</span>
            </a>
            <span class="quiet small">{other.why.join(" · ")}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
