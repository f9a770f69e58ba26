import { formatPounds, formatShortDate } from "../format.ts";
import { decisionHref } from "../url-state.ts";
import "./sum-row.css";

export interface ListedSum {
  slug: string;
  ref: string;
  body: { slug: string; name: string };
  decidedOn: string | null;
  pence: number | null;
  paragraph: string | null;
  clause: string | null;
}

/** A sum with the sentence that pays it: ours in sans, the quotation in serif. */
export function SumRow({
  sum,
  why,
  reasoning,
}: {
  sum: ListedSum;
  why?: readonly string[];
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
            {sum.paragraph && ` · [${pinpointOf(sum.paragraph)}]`}
          </span>
        </p>
        {sum.clause && <blockquote class="serif">{sum.clause}</blockquote>}
        {why && why.length > 0 && (
          <p class="small quiet">
            Near because: {why.join("; ")}.
            {reasoning && (
              <>
                {" "}
                <a href={decisionHref(sum.slug, { paragraph: reasoning })}>The finding [{pinpointOf(reasoning)}]</a>
              </>
            )}
          </p>
        )}
      </div>
    </li>
  );
}

/** "p57.1" → "57.1"; "summary" stays. */
export function pinpointOf(paragraph: string): string {
  return paragraph.replace(/^p(?=\d)/, "");
}
