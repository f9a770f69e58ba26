import type { AccuracyTable } from "../api.ts";
import { formatCount, formatDate, formatOf, formatPercent, formatPercentRange, formatQuantity } from "../format.ts";
import { FAULT_LABELS, HEAD_LABELS, labelOf } from "../labels.ts";
import { ENOUGH_LABELLED } from "./accuracy-note.tsx";
import { ScrollTable } from "./scroll-table.tsx";

type Group = AccuracyTable["groups"][number];
type Score = Group["scores"][number];

const SETS: Readonly<Record<Group["origin"], string>> = {
  real: "Published decisions, labelled by us",
  labelled: "Decisions of this corpus, labelled by its operator",
  blind: "Invented decisions that no rule was tuned to",
  openings: "Openings of published decisions: headers only",
  invented: "Our own invented decisions",
  shared: "Invented decisions with older labels",
  demonstration: "Demonstration corpus, against its generator",
};

const FIELDS: Readonly<Record<string, string>> = {
  ref: "Reference",
  "outcome-code": "Outcome, as a code",
  "decided-on": "Decision date",
  paragraphs: "Number of paragraphs",
  total: "Total, exactly",
  sums: "Sums that count",
  "sums-with-class": "Sums with their class",
  "sum-value": "What a sum was thought worth",
  "sum-unit": "Unit of a rate",
  "sum-paid-to": "Who is paid",
  "sum-heads": "Heads a sum is for",
  "due-on": "Due date",
  apology: "Apology",
  kinds: "Kinds of remedy",
  "improvement-kinds": "Kinds of service improvement",
  "improvements-present": "Service improvements asked for",
  "improvement-count": "Number of service improvements",
  faults: "Faults",
  "faults-by-ombudsman": "Faults found by the Ombudsman",
  "faults-with-concerns": "Faults with what they concern",
  heads: "Injustice heads",
  "injustice-person": "Whose injustice",
  ties: "Sum tied to the right faults, of those tied",
  "ties-found": "Sums tied, of those to be tied",
};

/** How often the extraction is right: a table for each set of documents, never pooled. */
export function AccuracyTables({ accuracy }: { accuracy: AccuracyTable | null }) {
  if (!accuracy)
    return (
      <>
        <h2 id="accuracy">How often it is right</h2>
        <p>
          This copy of Redress holds no measurement. <code>npm run ingest -- evaluate --write</code> makes one.
        </p>
      </>
    );
  const chartable = accuracy.faultTypes.filter((code) => code.chartable);
  return (
    <>
      <h2 id="accuracy">How often it is right</h2>
      <p>
        Measured on {formatDate(accuracy.measuredOn)} with reader {accuracy.parser}, against documents that people
        labelled. {accuracy.notes.join(" ")}
      </p>
      {accuracy.realLabelled < ENOUGH_LABELLED && (
        <p>
          <strong>Accuracy on real decisions is not yet measured.</strong> So far{" "}
          {formatQuantity(accuracy.realLabelled, "decision of a real body is", "decisions of real bodies are")} labelled
          whole; we say nothing about accuracy below {ENOUGH_LABELLED}.
        </p>
      )}
      {accuracy.groups.map((group) => (
        <details key={`${group.origin} ${group.part}`} open={group.origin === "blind"}>
          <summary>
            {SETS[group.origin]}
            {group.part !== "all" && `, ${group.part === "tuned" ? "the half rules are tuned to" : "the other half"}`} (
            {formatCount(group.documents)})
          </summary>
          <ScoreTable label={SETS[group.origin]} scores={group.scores} />
        </details>
      ))}
      <h3>Faults and injustices by type</h3>
      <p>
        A type is charted by council only where it is read with an F1 of at least 0.85 on at least 30 labelled cases:{" "}
        {formatOf(chartable.length, accuracy.faultTypes.length)} fault types. All of them can be searched.
      </p>
      <CodeTable label="Fault types" codes={accuracy.faultTypes} words={(code) => labelOf(FAULT_LABELS, code)} />
      <CodeTable label="Injustice heads" codes={accuracy.heads} words={(code) => labelOf(HEAD_LABELS, code)} />
      <details>
        <summary>By category and by shape of the text</summary>
        <SliceTable slices={accuracy.slices} />
      </details>
    </>
  );
}

function ScoreTable({ label, scores }: { label: string; scores: readonly Score[] }) {
  return (
    <ScrollTable label={label}>
      <table>
        <thead>
          <tr>
            <th scope="col">Read</th>
            <th scope="col" class="figure">
              Right
            </th>
            <th scope="col" class="figure">
              Of what was found
            </th>
            <th scope="col" class="figure">
              Of what is there
            </th>
            <th scope="col" class="figure">
              F1
            </th>
          </tr>
        </thead>
        <tbody>
          {scores.map((score) => (
            <tr key={score.field}>
              <th scope="row">{FIELDS[score.field] ?? labelOf({}, score.field)}</th>
              {score.kind === "exact" ? (
                <>
                  <td class="figure">{formatOf(score.right, score.n)}</td>
                  <td />
                  <td class="figure">{share(score.rate, score.interval)}</td>
                  <td />
                </>
              ) : (
                <>
                  <td class="figure">{formatOf(score.truePositives, score.gold)}</td>
                  <td class="figure">{share(score.precision, score.precisionInterval)}</td>
                  <td class="figure">{share(score.recall, score.recallInterval)}</td>
                  <td class="figure">{f1(score.f1)}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}

function CodeTable({
  label,
  codes,
  words,
}: {
  label: string;
  codes: AccuracyTable["faultTypes"] | AccuracyTable["heads"];
  words: (code: string) => string;
}) {
  return (
    <details>
      <summary>{label}</summary>
      <ScrollTable label={label}>
        <table>
          <thead>
            <tr>
              <th scope="col">{label}</th>
              <th scope="col" class="figure">
                Labelled
              </th>
              <th scope="col" class="figure">
                Wrongly found
              </th>
              <th scope="col" class="figure">
                Missed
              </th>
              <th scope="col" class="figure">
                F1
              </th>
              <th scope="col">Charted</th>
            </tr>
          </thead>
          <tbody>
            {codes.map((row) => (
              <tr key={row.code}>
                <th scope="row">{words(row.code)}</th>
                <td class="figure">{formatCount(row.gold)}</td>
                <td class="figure">{formatCount(row.falsePositives)}</td>
                <td class="figure">{formatCount(row.falseNegatives)}</td>
                <td class="figure">{f1(row.f1)}</td>
                <td>{row.chartable ? "Yes" : "No"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
    </details>
  );
}

function SliceTable({ slices }: { slices: AccuracyTable["slices"] }) {
  return (
    <ScrollTable label="Exact totals and faults by category and shape">
      <table>
        <thead>
          <tr>
            <th scope="col">Documents</th>
            <th scope="col">Category or shape</th>
            <th scope="col" class="figure">
              Totals exact
            </th>
            <th scope="col" class="figure">
              Faults, F1
            </th>
          </tr>
        </thead>
        <tbody>
          {slices.map((slice) => (
            <tr key={`${slice.origin} ${slice.by} ${slice.value}`}>
              <td>{SETS[slice.origin]}</td>
              <td>{slice.value}</td>
              <td class="figure">{slice.totals.n > 0 && formatOf(slice.totals.right, slice.totals.n)}</td>
              <td class="figure">{slice.faults.gold > 0 && f1(slice.faults.f1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}

function share(rate: number | null, interval: readonly [number, number] | null): string {
  if (rate === null) return "";
  return interval ? `${formatPercent(rate)} (${formatPercentRange(interval)})` : formatPercent(rate);
}

function f1(value: number | null): string {
  return value === null ? "" : value.toFixed(2);
}
