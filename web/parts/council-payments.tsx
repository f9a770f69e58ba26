import type { CouncilReply } from "../../server/schemas/councils.ts";
import { formatCount, formatPounds, formatQuantity } from "../format.ts";
import { CLASS_LABELS, labelOf } from "../labels.ts";
import { openHref } from "../open-href.ts";

/** What a council was to pay itself, by class; no total for residents. */
export function CouncilPayments({ reply }: { reply: CouncilReply }) {
  const { payments, perResidents } = reply;
  const classes = payments.byClass.filter((row) => row.n > 0);
  return (
    <section class="stack" aria-labelledby="payments-title">
      <h2 id="payments-title">Payments agreed or recommended</h2>
      <p class="chart-summary">
        At least {formatPounds(payments.atLeastPence)} in {formatCount(payments.decisions)} of{" "}
        {formatQuantity(payments.ofDecisions, "decision")}, counting this body’s own share and only printed sums.
        {perResidents && (
          <>
            {" "}
            In {perResidents.year} there were{" "}
            <a href={openHref(perResidents.drill) ?? "/"}>{formatQuantity(perResidents.upheld, "upheld decision")}</a>,{" "}
            {perResidents.per100k.toFixed(1)} for every 100,000 residents (population of {perResidents.populationYear},
            95&#8239;% interval {perResidents.interval[0].toFixed(1)} to {perResidents.interval[1].toFixed(1)}
            {perResidents.kind !== null && `, its kind ${perResidents.kind.toFixed(1)}`}).
          </>
        )}
      </p>
      {classes.length > 0 && (
        <div class="scroll-x">
          <table>
            <thead>
              <tr>
                <th scope="col">Class</th>
                <th scope="col" class="figure">
                  Sums
                </th>
                <th scope="col" class="figure">
                  in decisions
                </th>
                <th scope="col" class="figure">
                  Median
                </th>
                <th scope="col" class="figure">
                  its 95 % interval
                </th>
                <th scope="col" class="figure">
                  Middle half
                </th>
              </tr>
            </thead>
            <tbody>
              {classes.map((row) => (
                <tr key={row.class}>
                  <td>{labelOf(CLASS_LABELS, row.class)}</td>
                  <td class="figure">{formatCount(row.n)}</td>
                  <td class="figure">
                    <a href={openHref(row.drill) ?? "/remedies"}>{formatCount(row.decisions)}</a>
                  </td>
                  <td class="figure">{row.median === null ? "too few" : formatPounds(row.median)}</td>
                  <td class="figure">
                    {row.medianBounds === null
                      ? "–"
                      : `${formatPounds(row.medianBounds[0])} to ${formatPounds(row.medianBounds[1])}`}
                  </td>
                  <td class="figure">
                    {row.q1 === null || row.q3 === null ? "–" : `${formatPounds(row.q1)} to ${formatPounds(row.q3)}`}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
