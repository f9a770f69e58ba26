import type { DecisionReply } from "../../server/schemas/decision.ts";
import { type OutlineHeading, outlineSections } from "../decision-outline.ts";
import type { Mark } from "../marks.ts";
import { MarkedText } from "./marked-text.tsx";
import "./decision-text.css";

type Section = DecisionReply["sections"][number];
type Paragraph = Section["paragraphs"][number];

interface DecisionTextProps {
  decision: DecisionReply;
  marks: ReadonlyMap<string, readonly Mark[]>;
}

/** The text as published: the summary, then the sections with their paragraph numbers hanging in the margin. */
export function DecisionText({ decision, marks }: DecisionTextProps) {
  return (
    <>
      {decision.summary !== "" && (
        <section class="decision-summary" id="summary" aria-label="Summary">
          <p class="passage-text">
            <MarkedText text={decision.summary} marks={marks.get("summary") ?? []} />
          </p>
        </section>
      )}
      {outlineSections(decision.sections).map(({ section, headings }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sections have no other name, and never change places
        <section key={index} aria-labelledby={headings[headings.length - 1]?.id}>
          {headings.map((heading) => (
            <SectionHeading key={heading.id} {...heading} />
          ))}
          {section.paragraphs.map((paragraph) => (
            <ParagraphView key={paragraph.id} paragraph={paragraph} marks={marks.get(paragraph.id) ?? []} />
          ))}
        </section>
      ))}
    </>
  );
}

function SectionHeading({ id, text, level }: OutlineHeading) {
  return level === 2 ? <h2 id={id}>{text}</h2> : <h3 id={id}>{text}</h3>;
}

function ParagraphView({ paragraph, marks }: { paragraph: Paragraph; marks: readonly Mark[] }) {
  const depth = Math.min(paragraph.depth, 3);
  return (
    <div class={`paragraph depth-${depth}`} id={paragraph.id}>
      <Label paragraph={paragraph} />
      <p class="passage-text">
        <MarkedText text={paragraph.text} marks={marks} />
      </p>
    </div>
  );
}

/** The number as a permalink; an approximate one says so; bullets keep their mark. */
function Label({ paragraph }: { paragraph: Paragraph }) {
  if (paragraph.number === null) {
    return (
      <span class="label" aria-hidden="true">
        {paragraph.depth > 0 ? paragraph.label || "•" : paragraph.label}
      </span>
    );
  }
  const name = paragraph.certain
    ? `Paragraph ${paragraph.number}, link`
    : `Paragraph about ${paragraph.number}: this copy does not print the numbers for sure. Link`;
  return (
    <a class="label" href={`#${paragraph.id}`} aria-label={name} title={paragraph.certain ? undefined : name}>
      {paragraph.certain ? "" : "≈"}
      {paragraph.number}
    </a>
  );
}
