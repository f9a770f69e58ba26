import { useEffect, useState } from "preact/hooks";
import type { DecisionReply } from "../../server/schemas/decision.ts";
import type { CasebookItem } from "../casebook.ts";
import { CITATION_STYLE_LABELS, CITATION_STYLES, type Cited, citeDecision } from "../citation.ts";
import { decisionHref, toHref } from "../url-state.ts";
import { CopyButton } from "./copy-button.tsx";
import { CORPUS_KEY } from "./copy-link.tsx";
import { KeepButton } from "./keep-button.tsx";
import "./cite-decision.css";

/** What a citation of this decision needs, at a paragraph where its number is certain. */
export function citedOf(decision: DecisionReply, number: number | null, origin: string): Cited {
  const paragraph = findParagraph(decision, number);
  return {
    ref: decision.ref,
    slug: decision.slug,
    bodyName: decision.body.name ?? "Organisation not named",
    decidedOn: decision.decidedOn,
    officialUrl: decision.source.official?.url ?? null,
    pinpoint: paragraph?.certain ? paragraph.number : null,
    url: origin + decisionHref(decision.slug, paragraph ? { paragraph: paragraph.id } : null),
    fictional: decision.fictional,
  };
}

function findParagraph(decision: DecisionReply, number: number | null) {
  if (number === null) return undefined;
  return decision.sections.flatMap((section) => section.paragraphs).find((paragraph) => paragraph.number === number);
}

/** The citation in five styles, with a paragraph where one is wanted. */
export function CiteDecision({ decision }: { decision: DecisionReply }) {
  const [wanted, setWanted] = useState("");
  useEffect(() => {
    // The paragraph that the reader came to, or whose number was chosen, is the one that is likely to be cited.
    const take = () => setWanted((held) => /^#p(\d{1,4})(?:\.\d+)*$/.exec(location.hash)?.[1] ?? held);
    take();
    window.addEventListener("hashchange", take);
    return () => window.removeEventListener("hashchange", take);
  }, []);
  const number = /^\d{1,4}$/.test(wanted) ? Number(wanted) : null;
  const paragraph = findParagraph(decision, number);
  const origin = typeof location === "undefined" ? "" : location.origin;
  const cited = citedOf(decision, number, origin);
  const link = `${origin}${toHref(`/decisions/${decision.slug}`, [[CORPUS_KEY, decision.corpus.hash.slice(0, 12)]])}${paragraph ? `#${paragraph.id}` : ""}`;
  return (
    <details class="cite" id="cite">
      <summary>Cite this decision</summary>
      <div class="cite-paragraph needs-script">
        <label for="cite-number">Paragraph</label>
        <input
          id="cite-number"
          inputMode="numeric"
          value={wanted}
          size={5}
          autoComplete="off"
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
        {number !== null && !paragraph && <span class="quiet">There is no such paragraph.</span>}
        {paragraph && (
          <KeepButton
            item={paragraphItem(decision, paragraph, cited)}
            what={`paragraph ${paragraph.number} of ${decision.ref}`}
          />
        )}
        {paragraph && !paragraph.certain && (
          <span class="quiet">This copy does not give the number for sure, so none is cited.</span>
        )}
      </div>
      <dl>
        <div class="needs-script">
          <dt>
            Link, with the state of the corpus <CopyButton text={link} what="the link" />
          </dt>
          <dd>{link}</dd>
        </div>
        {CITATION_STYLES.map((style) => {
          const text = citeDecision(cited, style);
          return (
            <div key={style}>
              <dt>
                {CITATION_STYLE_LABELS[style]}{" "}
                <CopyButton text={text} what={`the ${CITATION_STYLE_LABELS[style]} citation`} />
              </dt>
              <dd>{text}</dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}

/** A paragraph as a casebook keeps it, in the Ombudsman's words. */
function paragraphItem(
  decision: DecisionReply,
  paragraph: { id: string; text: string },
  { bodyName, officialUrl, pinpoint }: Cited,
): CasebookItem {
  return {
    id: `paragraph:${decision.slug}:${paragraph.id}`,
    kind: "paragraph",
    slug: decision.slug,
    ref: decision.ref,
    bodyName,
    decidedOn: decision.decidedOn,
    paragraph: paragraph.id,
    number: pinpoint,
    words: paragraph.text,
    pence: null,
    sumClass: null,
    reading: "",
    href: decisionHref(decision.slug, { paragraph: paragraph.id }),
    officialUrl,
    corpusHash: decision.corpus.hash,
    fictional: decision.fictional,
    note: "",
    group: "",
  };
}
