import type { CompareReply } from "../../server/schemas/councils.ts";
import { formatCount, formatOf, formatPercentRange, formatPounds, formatQuantity } from "../format.ts";
import { CLASS_LABELS, labelOf } from "../labels.ts";
import { sayRateWithInterval } from "./rate-words.tsx";

/** One fault with every council's rate. */
export interface ComparedFault {
  code: string;
  label: string;
  rows: ReadonlyArray<{
    slug: string;
    name: string;
    href: string | undefined;
    k: number;
    n: number;
    rate: number | null;
    interval: readonly [number, number] | null;
  }>;
}

export function FaultsTable({ faults }: { faults: readonly ComparedFault[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Fault</th>
          {faults[0]?.rows.map((row) => (
            <th key={row.slug} scope="col" class="figure">
              {row.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {faults.map((fault) => (
          <tr key={fault.code}>
            <th scope="row">{fault.label}</th>
            {fault.rows.map((row) => (
              <td key={row.slug} class="figure">
                {row.href && row.k > 0 ? <a href={row.href}>{formatOf(row.k, row.n)}</a> : formatOf(row.k, row.n)}
                {row.interval && ` (${formatPercentRange(row.interval)})`}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function DifferenceTable({ reply }: { reply: CompareReply }) {
  const nameOf = (slug: string) => reply.councils.find(({ council }) => council.slug === slug)?.council.name ?? slug;
  const points = (share: number) => `${share > 0 ? "+" : share < 0 ? "−" : ""}${Math.abs(Math.round(share * 100))}`;
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">Council</th>
            <th scope="col">As labelled</th>
            <th scope="col">Investigated to the end</th>
          </tr>
        </thead>
        <tbody>
          {reply.councils.map(({ council, uphold, investigatedOnly }) => (
            <tr key={council.slug}>
              <td>{council.name}</td>
              <td>{sayRateWithInterval(uphold)}</td>
              <td>{sayRateWithInterval(investigatedOnly)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table>
        <thead>
          <tr>
            <th scope="col">First less second</th>
            <th scope="col">Measure</th>
            <th scope="col" class="figure">
              Percentage points
            </th>
            <th scope="col" class="figure">
              95 % interval
            </th>
          </tr>
        </thead>
        <tbody>
          {reply.differences.map((row) => (
            <tr key={`${row.first} ${row.second} ${row.measure}`}>
              <td>
                {nameOf(row.first)} less {nameOf(row.second)}
              </td>
              <td>{row.measure === "uphold" ? "as labelled" : "investigated to the end"}</td>
              <td class="figure">{row.difference === null ? "too few" : points(row.difference)}</td>
              <td class="figure">
                {row.interval === null ? "–" : `${points(row.interval[0])} to ${points(row.interval[1])}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

export function PaymentsTable({ reply }: { reply: CompareReply }) {
  const classes = ["symbolic", "loss-of-service", "quantifiable"];
  return (
    <section class="stack" aria-labelledby="compare-payments">
      <h2 id="compare-payments">Payments agreed or recommended</h2>
      <div class="scroll-x">
        <table>
          <caption>Median of known sums, with their number</caption>
          <thead>
            <tr>
              <th scope="col">Council</th>
              {classes.map((name) => (
                <th key={name} scope="col">
                  {labelOf(CLASS_LABELS, name)}
                </th>
              ))}
              <th scope="col">Upheld per 100,000 residents</th>
            </tr>
          </thead>
          <tbody>
            {reply.councils.map(({ council, payments, perResidents }) => (
              <tr key={council.slug}>
                <td>{council.name}</td>
                {classes.map((name) => {
                  const row = payments.find((payment) => payment.class === name);
                  return (
                    <td key={name}>
                      {!row || row.n === 0
                        ? "none"
                        : row.median === null
                          ? formatQuantity(row.n, "sum")
                          : `${formatPounds(row.median)} (n ${formatCount(row.n)})`}
                    </td>
                  );
                })}
                <td>
                  {perResidents ? `${perResidents.per100k.toFixed(1)} in ${perResidents.year}` : "population not known"}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
