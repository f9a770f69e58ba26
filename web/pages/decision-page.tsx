import { useState } from "preact/hooks";
import type { DecisionReply } from "../../server/schemas/decision.ts";
import type { ApiClient } from "../api.ts";
import type { CasebookItem } from "../casebook.ts";
import { outlineSections } from "../decision-outline.ts";
import { formatDate } from "../format.ts";
import { queryTerms } from "../marks.ts";
import { definePage, type Place } from "../page.ts";
import { CiteDecision } from "../parts/cite-decision.tsx";
import { CorrectionForm, type Doubted } from "../parts/correction-form.tsx";
import { DecisionFoot } from "../parts/decision-foot.tsx";
import { marksByParagraph } from "../parts/decision-marks.ts";
import { DecisionText } from "../parts/decision-text.tsx";
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
    serif: true,
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
  const [doubted, setDoubted] = useState<Doubted | null>(null);
  const marks = marksByParagraph(decision, parseMarks(place.query), terms);
  return (
    <div class="page decision">
      <DecisionHead decision={decision} />
      <Contents decision={decision} />
      <article class="decision-main" aria-label="Text of the decision">
        <MarkSteps within={TEXT_ID} hasSearch={terms.length > 0} />
        <div class="decision-text" id={TEXT_ID}>
          <DecisionText decision={decision} marks={marks} />
        </div>
        <Similar decision={decision} />
        <DecisionFoot decision={decision} />
      </article>
      <aside class="decision-panel" aria-label="What Redress read out of this decision">
        <h2>Read out of the text</h2>
        <p class="to-text small no-print">
          <a href={`#${TEXT_ID}`}>Go to the text ↓</a>
        </p>
        <EvidencePanel decision={decision} onWrong={(id) => setDoubted({ id })} />
        <CorrectionForm decision={decision} doubted={doubted} />
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
      <div class="decision-facts">
        <OutcomeExplained outcome={decision.outcome} />
        <span>{formatDate(decision.decidedOn)}</span>
      </div>
      <div class="decision-tools no-print">
        <KeepButton item={itemOf(decision)} what={`${name} ${decision.ref}`} />
        <CiteDecision decision={decision} />
        <a href={`/?council=${decision.body.slug}`}>Other decisions about this body</a>
        {decision.body.known && <a href={`/councils/${decision.body.slug}`}>Council page</a>}
        {official && (
          <a href={official.url} rel="external">
            {official.built ? "Official page (address composed)" : "Official page"} ↗
          </a>
        )}
      </div>
    </header>
  );
}

/** The headings as links: beside the text where there is room, else folded above it. */
function Contents({ decision }: { decision: DecisionReply }) {
  const headings = outlineSections(decision.sections).flatMap((outlined) => outlined.headings);
  if (headings.length < 2) return null;
  const list = (
    <ul>
      {headings.map(({ id, text, level }) => (
        <li key={id} class={level === 3 ? "under" : undefined}>
          <a href={`#${id}`}>{text}</a>
        </li>
      ))}
    </ul>
  );
  return (
    <nav class="decision-contents no-print" aria-label="Contents of the decision">
      <details class="contents-folded">
        <summary>Contents</summary>
        {list}
      </details>
      <div class="contents-open">{list}</div>
    </nav>
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

/** Decisions that share most with this one, and what they share. */
function Similar({ decision }: { decision: DecisionReply }) {
  if (!decision.similar || decision.similar.length === 0) return null;
  return (
    <section class="similar no-print" aria-labelledby="similar-title">
      <h2 id="similar-title">Comparable decisions</h2>
      <p class="small quiet">By what they share with this one. Similar does not mean binding.</p>
      <ol>
        {decision.similar.map((other) => (
          <li key={other.slug}>
            <a href={`/decisions/${other.slug}`}>
              <span class="serif">{other.body.name}</span> <span class="nowrap">{other.ref}</span>
            </a>
            <ul>
              {other.why.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
