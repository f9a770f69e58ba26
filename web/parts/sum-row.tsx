import { formatPounds, formatShortDate } from "../format.ts";
import { decisionHref } from "../url-state.ts";
import "./sum-row.css";

export interface ListedSum {
  slug: string;
  ref: string;
  body: { slug: string; name: string };
  decidedOn: string | null;
  pence: number | null;
  /** As agreed on the day, where `pence` is in the prices of another month. */
  nominalPence?: number;
  paragraph: string | null;
  /** Printed number of the paragraph where it is certain. */
  number: number | null;
  clause: string | null;
}

/** A sum with the sentence that pays it: ours in sans, the quotation in serif. */
export function SumRow({
  sum,
  why,
  note,
  reasoning,
}: {
  sum: ListedSum;
  /** Why it is near. */
  why?: readonly string[];
  note?: string;
  reasoning?: string | null;
}) {
  const place = sum.paragraph ? { paragraph: sum.paragraph } : null;
  return (
    <li class="sum-row">
      <span class="sum-pence">{sum.pence === null ? "–" : formatPounds(sum.pence)}</span>
      <div>
        <p class="sum-case">
          <a href={decisionHref(sum.slug, place)}>
            {sum.body.name} <span class="nowrap">{sum.ref}</span>
          </a>{" "}
          <span class="quiet">
            {formatShortDate(sum.decidedOn)}
            {` · ${sayPlace(sum)}`}
            {sum.nominalPence !== undefined &&
              sum.nominalPence !== sum.pence &&
              ` · ${formatPounds(sum.nominalPence)} on the day`}
          </span>
        </p>
        {sum.clause && <blockquote class="serif">{sum.clause}</blockquote>}
        {note && <p class="small quiet">{note}</p>}
        {why && why.length > 0 && (
          <p class="small quiet">
            Near because: {why.join("; ")}.
            {reasoning && (
              <>
                {" "}
                <a href={decisionHref(sum.slug, { paragraph: reasoning })}>The finding it answers</a>
              </>
            )}
          </p>
        )}
      </div>
    </li>
  );
}

/** "[57]" where the number is certain; else said so. */
export function sayPlace({ number, paragraph }: { number: number | null; paragraph: string | null }): string {
  if (number !== null) return `[${number}]`;
  if (paragraph === null) return "no paragraph";
  return paragraph === "summary" ? "in the Summary" : `about ${pinpointOf(paragraph)}, number not certain`;
}

/** "p57.1" → "57.1"; "summary" stays. */
export function pinpointOf(paragraph: string): string {
  return paragraph.replace(/^p(?=\d)/, "");
}
