import { useState } from "preact/hooks";
import type { BenchmarkReply } from "../../server/schemas/benchmark.ts";
import { addItem, type CasebookItem } from "../casebook.ts";
import { useCasebook } from "../casebook-store.ts";
import { formatPounds, formatShortDate } from "../format.ts";
import { labelOf, OUTCOME_LABELS } from "../labels.ts";
import { useNavigation } from "../navigation.ts";
import { decisionHref } from "../url-state.ts";
import { pinpointOf } from "./sum-row.tsx";

type Comparable = BenchmarkReply["comparables"][number];

/** Decisions near the case, with the reasons; chosen ones go to the casebook, and from there to Word. */
export function Comparables({ reply }: { reply: BenchmarkReply }) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { change } = useCasebook();
  const { announce } = useNavigation();
  const toggle = (slug: string, on: boolean) =>
    setChosen(on ? [...chosen, slug] : chosen.filter((other) => other !== slug));
  const keep = () => {
    const items = reply.comparables.filter(({ slug }) => chosen.includes(slug)).map((row) => toItem(row, reply));
    const done = change((book) => items.reduce(addItem, book));
    announce(done ? `${items.length} kept in the casebook` : "This browser does not let Redress keep anything");
    if (done) setChosen([]);
  };
  return (
    <section aria-labelledby="comparable-title" id="comparable">
      <h2 id="comparable-title">Comparable decisions</h2>
      <p class="quiet">
        Ranked by what they share with the case, in points that add up in plain sight. Similar does not mean binding.
      </p>
      <p class="row needs-script no-print comparable-tools">
        <button type="button" class="button" disabled={chosen.length === 0} onClick={keep}>
          Keep {chosen.length === 0 ? "chosen ones" : chosen.length} in the casebook
        </button>
        <a href="/casebook">Casebook: Word, CSV, Markdown, print</a>
      </p>
      <ul class="comparables">
        {reply.comparables.map((row) => (
          <li key={row.slug}>
            <input
              type="checkbox"
              class="needs-script no-print"
              aria-label={`Choose ${row.body.name} ${row.ref}`}
              checked={chosen.includes(row.slug)}
              onChange={(event) => toggle(row.slug, event.currentTarget.checked)}
            />
            <div>
              <p>
                <a href={decisionHref(row.slug, placeOf(row))}>
                  {row.body.name} <span class="nowrap">{row.ref}</span>
                </a>{" "}
                <span class="quiet">
                  {labelOf(OUTCOME_LABELS, row.outcome)} · {formatShortDate(row.decidedOn)}
                  {row.sum?.paragraph ? ` · [${pinpointOf(row.sum.paragraph)}]` : ""}
                </span>
              </p>
              {row.sum && (
                <p>
                  <strong>{formatPounds(row.sum.pence)}</strong>{" "}
                  {row.sum.clause && <q class="serif">{row.sum.clause}</q>}
                </p>
              )}
              <details class="small">
                <summary class="quiet">
                  {row.why.join("; ")} ({Math.round(row.score)} points)
                </summary>
                <ul class="points">
                  {row.parts.map((part) => (
                    <li key={part.feature}>
                      {part.feature}: {Math.round(part.points * 10) / 10} of {part.of}
                    </li>
                  ))}
                </ul>
              </details>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function placeOf(row: Comparable) {
  return row.sum?.paragraph ? { paragraph: row.sum.paragraph } : null;
}

/** The clause as a casebook keeps it; the pinpoint is the paragraph's own number where it has one. */
function toItem(row: Comparable, reply: BenchmarkReply): CasebookItem {
  const paragraph = row.sum?.paragraph ?? null;
  return {
    id: row.sum ? `clause:${row.slug}:${row.sum.remedy}` : `decision:${row.slug}`,
    kind: row.sum ? "clause" : "decision",
    slug: row.slug,
    ref: row.ref,
    bodyName: row.body.name,
    decidedOn: row.decidedOn,
    paragraph,
    number: row.sum?.number ?? null,
    words: row.sum?.clause ?? "",
    pence: row.sum?.pence ?? null,
    sumClass: row.sum ? reply.measure : null,
    reading: row.why.join("; "),
    href: decisionHref(row.slug, placeOf(row)),
    officialUrl: null,
    corpusHash: reply.corpus.hash,
    fictional: reply.corpus.fictional,
    note: "",
    group: "",
  };
}
