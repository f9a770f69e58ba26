import type { ComparablesReply } from "../../server/schemas/benchmark.ts";
import { formatDate, formatPounds, formatQuantity } from "../format.ts";
import { CLASS_LABELS, labelOf, RECIPIENT_LABELS } from "../labels.ts";
import { definePage } from "../page.ts";
import { ScrollTable } from "../parts/scroll-table.tsx";
import { decisionHref, type Query, toHref, withoutKeys } from "../url-state.ts";
import "./comparables-page.css";

interface ComparablesData {
  reply: ComparablesReply;
}

export const page = definePage<ComparablesData>({
  load: async (place, api) => ({ reply: await api.comparables(place.query) }),
  head: () => ({
    title: "Comparable decisions – Redress",
    description: "Chosen decisions with reference, pinpoint, clause and sum, for a letter: Word, CSV or print.",
  }),
  view: ({ reply }, place) => <ComparablesPage reply={reply} query={place.query} />,
});

const COLUMNS = [
  "Reference",
  "Date",
  "Pinpoint",
  "Clause",
  "Sum",
  "Class",
  "Paid to",
  "For whom",
  "Fault",
  "Official link",
];

function ComparablesPage({ reply, query }: { reply: ComparablesReply; query: Query }) {
  const { corpus } = reply;
  return (
    <div class="page comparables-page stack-5">
      <header class="stack">
        <p class="small no-print">
          <a href={toHref("/benchmark", withoutKeys(query, "choose"))}>Back to the benchmark</a>
        </p>
        <h1>Comparable decisions</h1>
        <p>
          {reply.understood.length > 0 ? `The case: ${reply.understood.join("; ")}.` : "The case: anything."}{" "}
          {formatQuantity(reply.results.length, "decision")}. Payments agreed or recommended. Similar does not mean
          binding: each case turns on its own facts.
        </p>
        <p class="row no-print">
          <a class="button" href={toHref("/api/v1/benchmark/comparables.docx", query)} download>
            Word
          </a>
          <a class="button" href={toHref("/api/v1/benchmark/comparables.csv", query)} download>
            CSV
          </a>
          <button type="button" class="button needs-script" onClick={() => print()}>
            Print
          </button>
        </p>
      </header>
      {reply.results.length === 0 ? (
        <p>Nothing makes one decision more like this case than another: name a fault, an injustice or a person.</p>
      ) : (
        <ScrollTable label="Comparable decisions">
          <table>
            <thead>
              <tr>
                {COLUMNS.map((name) => (
                  <th key={name} scope="col" class={name === "Sum" ? "figure" : undefined}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {reply.results.map((row) => (
                <Row key={row.slug} row={row} />
              ))}
            </tbody>
          </table>
        </ScrollTable>
      )}
      <p class="small quiet">
        A pinpoint stands only where the paragraph’s number is certain. Corpus {corpus.hash.slice(0, 12)}
        {corpus.asOf && `, as of ${formatDate(corpus.asOf)}`}.
      </p>
    </div>
  );
}

function Row({ row }: { row: ComparablesReply["results"][number] }) {
  const person = (code: string) => labelOf(RECIPIENT_LABELS, code);
  return (
    <tr>
      <td>
        <a href={decisionHref(row.slug, row.paragraph ? { paragraph: row.paragraph } : null)}>
          {row.body.name} <span class="nowrap">({row.ref})</span>
        </a>
      </td>
      <td>{formatDate(row.decidedOn)}</td>
      <td title={row.pinpoint ?? undefined}>{row.number === null ? "" : `[${row.number}]`}</td>
      <td class="serif clause">{row.clause}</td>
      <td class="figure">{row.pence === null ? "none for just this" : formatPounds(row.pence)}</td>
      <td>{row.class === null ? "" : labelOf(CLASS_LABELS, row.class)}</td>
      <td>{row.paidTo === null ? "" : person(row.paidTo)}</td>
      <td>{row.for.map(person).join(", ")}</td>
      <td>{row.faults.map((fault) => fault.label).join(", ")}</td>
      <td>
        {row.officialUrl === null ? (
          "not known"
        ) : (
          <>
            <a class="no-print" href={row.officialUrl}>
              official page
            </a>
            <span class="print-only">{row.officialUrl.replace(/^https?:\/\//, "")}</span>
          </>
        )}
      </td>
    </tr>
  );
}
