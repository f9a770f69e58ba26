import type { VNode } from "preact";
import { cutText, type Mark, type MarkKind } from "../marks.ts";
import "./marked-text.css";

const EVIDENCE: readonly MarkKind[] = ["money", "fault", "injustice", "action"];

/** A text with its marks. The text is only ever text; a reader of a screen reader hears it unbroken. */
export function MarkedText({ text, marks }: { text: string; marks: readonly Mark[] }) {
  return (
    <>
      {cutText(text, marks).map((piece) => {
        if (piece.marks.length === 0) return piece.text;
        const link = piece.marks.find((mark) => mark.kind === "link");
        const inner = markPiece(piece.text, piece.marks);
        return link?.href ? (
          <a
            key={piece.start}
            class="reference"
            href={link.href}
            rel={link.href.startsWith("http") ? "external" : undefined}
          >
            {inner}
          </a>
        ) : (
          inner
        );
      })}
    </>
  );
}

/** The shortest evidence gives ground and underline; search words and the asked-for words lie over it. */
function markPiece(text: string, marks: readonly Mark[]): VNode | string {
  const shown = marks.filter((mark) => mark.kind !== "link");
  if (shown.length === 0) return text;
  const evidence = shown.find((mark) => EVIDENCE.includes(mark.kind));
  const classes = [
    evidence ? `mark-${evidence.kind}` : "",
    shown.some((mark) => mark.kind === "search") ? "mark-search" : "",
    shown.some((mark) => mark.kind === "target") ? "mark-target" : "",
  ];
  const ids = shown.flatMap((mark) => (mark.id ? [mark.id] : []));
  return (
    <mark class={classes.filter((name) => name !== "").join(" ")} data-ids={ids.length > 0 ? ids.join(" ") : undefined}>
      {text}
    </mark>
  );
}
