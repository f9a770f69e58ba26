import type { CouncilReply } from "../../server/schemas/councils.ts";
import { ChartFrame } from "../charts/chart-frame.tsx";
import { IntervalRows } from "../charts/interval-rows.tsx";
import { formatCount, formatPercent } from "../format.ts";
import { BODY_TYPE_LABELS, labelOf } from "../labels.ts";
import { creditFor } from "./council-credit.ts";
import { sayRateWithInterval } from "./rate-words.tsx";

/** The two rates of a council beside its kind and England. */
export function CouncilRates({ reply }: { reply: CouncilReply }) {
  const { uphold, investigatedOnly, peers } = reply;
  if (!uphold || !investigatedOnly || !peers) return null;
  const rows = [
    { key: "own", label: <strong>{reply.council.name}</strong>, of: uphold },
    {
      key: "kind",
      label: `${labelOf(BODY_TYPE_LABELS, peers.kind.type)}s, ${peers.kind.councils}`,
      of: peers.kind.uphold,
    },
    { key: "england", label: `England, ${peers.england.councils}`, of: peers.england.uphold },
    { key: "own-i", label: <strong>{reply.council.name}, investigated to the end</strong>, of: investigatedOnly },
    { key: "kind-i", label: "its kind, investigated to the end", of: peers.kind.investigatedOnly },
    { key: "england-i", label: "England, investigated to the end", of: peers.england.investigatedOnly },
  ];
  return (
    <ChartFrame
      id="rates"
      title="How often complaints were upheld"
      summary="Two rates. The first counts as the Ombudsman labels: upheld among upheld and not upheld. The second leaves out cases upheld without a full investigation. Lines are 95&#8239;% intervals."
      credit={creditFor(reply)("how often complaints were upheld", uphold.investigated)}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">Of whom</th>
              <th scope="col">Upheld of investigated</th>
              <th scope="col" class="figure">
                Left out
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <td>{row.label}</td>
                <td>{sayRateWithInterval(row.of)}</td>
                <td class="figure">{formatCount(row.of.leftOut)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <IntervalRows
        rows={rows.map((row) => ({
          key: row.key,
          label: row.label,
          value: row.of.rate,
          interval: row.of.interval,
          figure:
            row.of.rate === null
              ? `${row.of.upheld} of ${row.of.investigated}`
              : `${formatPercent(row.of.rate)} of ${formatCount(row.of.investigated)}`,
        }))}
      />
    </ChartFrame>
  );
}
