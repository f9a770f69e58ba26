import type { TrendsReply } from "../../server/schemas/councils.ts";
import { ChartFrame } from "../charts/chart-frame.tsx";
import { CountStrips } from "../charts/count-strips.tsx";
import { formatCount } from "../format.ts";
import { openHref } from "../open-href.ts";

interface TrendFaultsProps {
  reply: TrendsReply;
  credit: (what: string, n: number) => string;
  csvHref: string;
}

const MOST = 8;

/** The faults found most, as shares of the upheld decisions of each period. */
export function TrendFaults({ reply, credit, csvHref }: TrendFaultsProps) {
  const { periods } = reply;
  const totals = new Map<string, { label: string; n: number }>();
  for (const period of periods)
    for (const fault of period.faults)
      totals.set(fault.code, { label: fault.label, n: (totals.get(fault.code)?.n ?? 0) + fault.n });
  const shown = [...totals].sort(([, a], [, b]) => b.n - a.n).slice(0, MOST);
  if (shown.length === 0) return null;
  const upheld = periods.reduce((sum, period) => sum + period.upheld, 0);
  const countIn = (period: TrendsReply["periods"][number], code: string) =>
    period.faults.find((fault) => fault.code === code);
  return (
    <ChartFrame
      id="faults"
      title="Faults found"
      summary={`The ${shown.length} faults found in most decisions. Each bar is the share of the period's upheld decisions that find it (${formatCount(upheld)} in all); a decision can find several.`}
      csvHref={csvHref}
      credit={credit("Faults found, as shares of upheld decisions", upheld)}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">Fault</th>
              {periods.map((period) => (
                <th key={period.period} scope="col" class="figure">
                  {period.period}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(([code, { label }]) => (
              <tr key={code}>
                <th scope="row">{label}</th>
                {periods.map((period) => {
                  const fault = countIn(period, code);
                  const href = openHref(fault?.drill);
                  return (
                    <td key={period.period} class="figure">
                      {fault && href ? <a href={href}>{formatCount(fault.n)}</a> : "0"}
                    </td>
                  );
                })}
              </tr>
            ))}
            <tr>
              <th scope="row">Upheld decisions</th>
              {periods.map((period) => (
                <td key={period.period} class="figure">
                  <a href={openHref(period.drills.upheld) ?? "/"}>{formatCount(period.upheld)}</a>
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      }
    >
      <CountStrips
        periods={periods.map((period) => period.period)}
        rows={shown.map(([code, { label }]) => ({
          key: code,
          label,
          counts: periods.map((period) => ({
            key: period.period,
            k: countIn(period, code)?.n ?? 0,
            n: period.upheld,
          })),
        }))}
      />
    </ChartFrame>
  );
}
