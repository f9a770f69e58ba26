import { useState } from "preact/hooks";
import type { BenchmarkReply } from "../../server/schemas/benchmark.ts";
import { addItem, type CasebookItem } from "../casebook.ts";
import { useCasebook } from "../casebook-store.ts";
import { formatPounds, formatShortDate } from "../format.ts";
import { labelOf, OUTCOME_LABELS } from "../labels.ts";
import { useNavigation } from "../navigation.ts";
import { decisionHref, type Query } from "../url-state.ts";
import { sayPlace } from "./sum-row.tsx";

type Comparable = BenchmarkReply["comparables"][number];

/**
 * Decisions near the case, with the reasons. Chosen ones go into a table for Word, CSV and print (a plain form, so this
 * works without script), or into the casebook.
 */
export function Comparables({ reply, query }: { reply: BenchmarkReply; query: Query }) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { change } = useCasebook();
  const { announce } = useNavigation();
  const toggle = (slug: string, on: boolean) =>
    setChosen(on ? [...chosen, slug] : chosen.filter((other) => other !== slug));
  const keep = () => {
    const items = reply.comparables.filter(({ slug }) => chosen.includes(slug)).map((row) => toItem(row, reply));
    const done = change((book) => items.reduce(addItem, book));
    announce(done ? `${items.length} kept in the casebook` : "This browser does not let Redress keep anything");
  };
  return (
    <section aria-labelledby="comparable-title" id="comparable">
      <h2 id="comparable-title">Comparable decisions</h2>
      <p class="quiet">
        Ranked by what they share with the case, in points that add up in plain sight. Similar does not mean binding.
      </p>
      <form method="get" action="/benchmark/comparables">
        {query.map(([key, value]) => (
          <input key={`${key} ${value}`} type="hidden" name={key} value={value} />
        ))}
        <p class="row no-print comparable-tools">
          <button type="submit" class="button">
            {chosen.length === 0 ? "All of them" : `The ${chosen.length} chosen`} as a table for Word, CSV or print
          </button>
          <button type="button" class="button needs-script" disabled={chosen.length === 0} onClick={keep}>
            Keep {chosen.length === 0 ? "chosen ones" : chosen.length} in the casebook
          </button>
        </p>
        <ul class="comparables">
          {reply.comparables.map((row) => (
            <li key={row.slug}>
              <input
                type="checkbox"
                name="choose"
                value={row.slug}
                class="no-print"
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
                    {row.sum && ` · ${sayPlace(row.sum)}`}
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
      </form>
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
