import { formatPounds } from "../format.ts";
import { Opened } from "./opened.tsx";

interface QuartileRow {
  key: string;
  label: string | number;
  href: string;
  n: number;
  q1: number | null;
  median: number | null;
  q3: number | null;
  quantileDrill: Record<string, string>;
}

/** n and quartiles of several sets of sums, one row a set; too few sums have no quartiles. */
export function QuartileTable({ of, rows }: { of: string; rows: readonly QuartileRow[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          <th scope="col" class="figure">
            n
          </th>
          <th scope="col" class="figure">
            Lower quartile
          </th>
          <th scope="col" class="figure">
            Median
          </th>
          <th scope="col" class="figure">
            Upper quartile
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <td>
              <a href={row.href}>{row.label}</a>
            </td>
            <td class="figure">{row.n}</td>
            {(["q1", "median", "q3"] as const).map((name) => {
              const pence = row[name];
              return (
                <td class="figure" key={name}>
                  {pence === null ? "–" : <Opened drill={row.quantileDrill[name]}>{formatPounds(pence)}</Opened>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
