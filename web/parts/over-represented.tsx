import type { OverRepresented as Row } from "../../server/schemas/councils.ts";
import { differenceAxis } from "../charts/axis.ts";
import { ChartFrame } from "../charts/chart-frame.tsx";
import { IntervalRows } from "../charts/interval-rows.tsx";
import { formatOf, formatPercent } from "../format.ts";
import { openHref } from "../open-href.ts";

interface OverRepresentedProps {
  id: string;
  title: string;
  rows: readonly Row[];
  credit: (what: string, n: number) => string;
  csvHref?: string;
}

const MOST = 12;
const MARK = "◆";

/** "+5", "−12", "0": percentage points. */
export function sayPoints(share: number): string {
  const points = Math.round(share * 100);
  return points === 0 ? "0" : `${points > 0 ? "+" : "−"}${Math.abs(points)}`;
}

/** How much more or less often than at comparable councils, as dots with intervals around no difference. */
export function OverRepresented({ id, title, rows, credit, csvHref }: OverRepresentedProps) {
  const held = rows.filter((row) => row.k > 0);
  if (held.length === 0) return null;
  const shown = held.slice(0, MOST);
  const widest = Math.max(0.05, ...shown.flatMap((row) => row.interval ?? []).map(Math.abs));
  const marked = held.filter((row) => row.marked).length;
  const n = held[0]?.n ?? 0;
  return (
    <ChartFrame
      id={id}
      title={title}
      summary={`Percentage points more or less often than at comparable councils, with 95\u202f% intervals. ${marked === 0 ? "No row stays" : `${marked} of ${held.length} rows ${marked === 1 ? "stays" : "stay"}`} unlikely to be chance after looking at all rows (${MARK}; Benjamini and Hochberg); a mark is a reason to read, not a verdict.`}
      csvHref={csvHref}
      credit={credit(`${title}, against comparable councils`, n)}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{title}</th>
              <th scope="col" class="figure">
                Here
              </th>
              <th scope="col" class="figure">
                Comparable councils
              </th>
              <th scope="col" class="figure">
                Points
              </th>
              <th scope="col" class="figure">
                95 % interval
              </th>
              <th scope="col" class="figure">
                Corrected p
              </th>
            </tr>
          </thead>
          <tbody>
            {held.map((row) => (
              <tr key={row.code}>
                <th scope="row">
                  {row.label}
                  {row.marked && ` ${MARK}`}
                </th>
                <td class="figure">
                  <a href={openHref(row.drill) ?? "/"}>{formatOf(row.k, row.n)}</a>
                  {row.share !== null && `, ${formatPercent(row.share)}`}
                </td>
                <td class="figure">
                  {formatOf(row.peers.k, row.peers.n)}
                  {row.peers.share !== null && `, ${formatPercent(row.peers.share)}`}
                </td>
                <td class="figure">{row.difference === null ? "–" : sayPoints(row.difference)}</td>
                <td class="figure">
                  {row.interval === null ? "–" : `${sayPoints(row.interval[0])} to ${sayPoints(row.interval[1])}`}
                </td>
                <td class="figure">{row.adjusted === null ? "–" : row.adjusted.toFixed(3)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <IntervalRows
        axis={differenceAxis(widest)}
        rows={shown.map((row) => ({
          key: row.code,
          label: (
            <>
              <a href={openHref(row.drill) ?? "/"}>{row.label}</a>
              {row.marked && (
                <strong title="The difference stays after correction for looking at many rows"> {MARK}</strong>
              )}
            </>
          ),
          value: row.difference,
          interval: row.interval,
          figure: `${formatOf(row.k, row.n)}${row.share === null || row.peers.share === null ? "" : `, ${formatPercent(row.share)} · there ${formatPercent(row.peers.share)}`}`,
        }))}
      />
    </ChartFrame>
  );
}
