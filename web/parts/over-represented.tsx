import type { OverRepresented as Row } from "../../server/schemas/councils.ts";
import { formatCount, formatPercent } from "../format.ts";
import { openHref } from "../open-href.ts";
import "./over-represented.css";

/** Shares here and at comparable councils, as paired bars with the counts; marked where the difference holds. */
export function OverRepresented({ title, rows }: { title: string; rows: readonly Row[] }) {
  const shown = rows.filter((row) => row.k > 0).slice(0, 12);
  if (shown.length === 0) return null;
  const most = Math.max(0.01, ...shown.flatMap((row) => [row.share ?? 0, row.peers.share ?? 0]));
  return (
    <div class="scroll-x">
      <table class="represented">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col" class="figure">
              Here
            </th>
            <th scope="col" class="figure">
              Comparable councils
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.code}>
              <td>
                <a href={openHref(row.drill) ?? "/"}>{row.label}</a>
                {row.marked && (
                  <strong title="The difference stays after correction for looking at many rows"> ◆</strong>
                )}
                <svg width="100%" height="9" aria-hidden="true">
                  <rect class="here" width={`${((row.share ?? 0) / most) * 100}%`} height="4" />
                  <rect class="there" y="5" width={`${((row.peers.share ?? 0) / most) * 100}%`} height="3" />
                </svg>
              </td>
              <td class="figure">
                {formatCount(row.k)} of {formatCount(row.n)}
                <br />
                <span class="quiet">{row.share === null ? "–" : formatPercent(row.share)}</span>
              </td>
              <td class="figure">
                <span class="quiet">{row.peers.share === null ? "–" : formatPercent(row.peers.share)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
