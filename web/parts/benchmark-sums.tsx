import type { BenchmarkReply } from "../../server/schemas/benchmark.ts";
import type { AxisKind } from "../charts/axis.ts";
import { ChartFrame } from "../charts/chart-frame.tsx";
import { DotPlot } from "../charts/dot-plot.tsx";
import { formatCount, formatPercent, formatPounds, formatQuantity } from "../format.ts";
import { useNavigation } from "../navigation.ts";
import { openHref } from "../open-href.ts";
import { apiQuery } from "../page-query.ts";
import { decisionHref, firstValue, type Query, toHref, withValues } from "../url-state.ts";
import { sayCredit } from "./benchmark-credit.ts";
import { Opened } from "./opened.tsx";
import { pinpointOf } from "./sum-row.tsx";

/** Every comparable sum as a dot, the same by size and one by one as tables. */
export function BenchmarkSums({ reply, query }: { reply: BenchmarkReply; query: Query }) {
  const { navigate } = useNavigation();
  const distribution = reply.distribution;
  if (!distribution) return null;
  const kind = chooseScale(query, distribution);
  const { q1, median, q3, p10, p90 } = distribution;
  const quartiles = q1 !== null && median !== null && q3 !== null ? { q1, median, q3, p10, p90 } : null;
  const bands = reply.guidance.filter((band) => band.drawn && band.minPence !== null && band.maxPence !== null);
  const opens = openHref(distribution.drill.sums ?? reply.drill.sums) ?? "/benchmark#opened";
  return (
    <ChartFrame
      id="sums"
      title={reply.measure === "total" ? "Every whole total" : "Every comparable sum"}
      summary={
        quartiles ? (
          <>
            <Opened drill={distribution.drill.n}>{formatCount(distribution.n)} sums</Opened> from{" "}
            <Opened drill={distribution.drill.decisions}>{formatQuantity(distribution.decisions, "decision")}</Opened>.
            One in ten was under <Quantile reply={reply} at="p10" />, one in ten over{" "}
            <Quantile reply={reply} at="p90" />; the smallest was <Quantile reply={reply} at="min" />, the largest{" "}
            <Quantile reply={reply} at="max" />.
            {distribution.medianInterval && (
              <>
                {" "}
                With equal sums shared out the middle lies between <Quantile reply={reply} at="medianLow" /> and{" "}
                <Quantile reply={reply} at="medianHigh" /> with 95&#8239;% confidence.
              </>
            )}
          </>
        ) : (
          <>{formatQuantity(distribution.n, "sum")}, each a link to its clause.</>
        )
      }
      csvHref={`/api/v1/benchmark.csv${toHref("", apiQuery(query))}`}
      credit={sayCredit(reply, distribution.n)}
      tableName={
        distribution.complete
          ? "By size, and each sum, as tables"
          : "By size, and 1,000 of the sums at even ranks, as tables"
      }
      table={
        <>
          <HistogramTable distribution={distribution} />
          <SumsTable reply={reply} />
        </>
      }
    >
      <p class="row small no-print">
        <label class="row">
          Scale{" "}
          <select
            value={kind}
            onChange={(event) =>
              navigate(toHref("/benchmark", withValues(query, "scale", [event.currentTarget.value])), {
                stay: true,
                replace: true,
              })
            }
          >
            <option value="linear">even</option>
            <option value="log">small sums spread out</option>
          </select>
        </label>
      </p>
      <DotPlot
        kind={kind}
        quartiles={quartiles}
        sums={distribution.amounts.map((sum) => ({
          pence: sum.pence,
          href: decisionHref(sum.slug, sum.paragraph ? { paragraph: sum.paragraph } : null),
          label: `${formatPounds(sum.pence)}, ${sum.slug}${sum.paragraph ? `, [${pinpointOf(sum.paragraph)}]` : ""}`,
        }))}
        bands={bands.map((band) => ({ fromPence: band.minPence ?? 0, toPence: band.maxPence ?? 0, label: band.label }))}
        proposedPence={reply.proposed?.pence ?? null}
        binHref={(low, high) => withBounds(opens, low, high)}
        description={`Dot plot of ${distribution.n} sums from ${formatPounds(distribution.min ?? distribution.amounts[0]?.pence ?? 0)}`}
      />
    </ChartFrame>
  );
}

/** The scale asked for; else the one on which most sums can be told apart. */
function chooseScale(query: Query, distribution: NonNullable<BenchmarkReply["distribution"]>): AxisKind {
  const asked = firstValue(query, "scale");
  if (asked === "log" || asked === "linear") return asked;
  const sums = distribution.amounts;
  const middle = sums[Math.floor(sums.length / 2)]?.pence ?? 0;
  return (sums[sums.length - 1]?.pence ?? 0) > 6 * middle ? "log" : "linear";
}

function withBounds(address: string, low: number, high: number): string {
  const [start = "", hash = ""] = address.split("#");
  const joint = start.includes("?") ? "&" : "?";
  return `${start}${joint}part=sums&low=${low}&below=${high + 1}#${hash}`;
}

type Named = "p10" | "p90" | "min" | "max" | "medianLow" | "medianHigh";

function Quantile({ reply, at }: { reply: BenchmarkReply; at: Named }) {
  const { distribution } = reply;
  if (!distribution) return null;
  const pence =
    at === "medianLow" || at === "medianHigh"
      ? distribution.medianInterval?.[at === "medianLow" ? 0 : 1]
      : distribution[at];
  if (pence === null || pence === undefined) return null;
  // Interpolated ends are said to the pound: their pence would claim more than ten or a hundred sums can.
  const said = at.startsWith("median") ? Math.round(pence / 100) * 100 : pence;
  return <Opened drill={distribution.drill[at]}>{formatPounds(said)}</Opened>;
}

/** The histogram in figures: every bin opens its sums. */
function HistogramTable({ distribution }: { distribution: NonNullable<BenchmarkReply["distribution"]> }) {
  return (
    <table>
      <caption>By size</caption>
      <thead>
        <tr>
          <th scope="col">Sum</th>
          <th scope="col" class="figure">
            Sums
          </th>
          <th scope="col" class="figure">
            Share
          </th>
        </tr>
      </thead>
      <tbody>
        {distribution.bins.map((bin) => (
          <tr key={bin.fromPence}>
            <td>
              {bin.toPence === null
                ? `${formatPounds(bin.fromPence)} and more`
                : `${formatPounds(bin.fromPence)} to under ${formatPounds(bin.toPence)}`}
            </td>
            <td class="figure">
              <Opened drill={bin.drill}>{formatCount(bin.count)}</Opened>
            </td>
            <td class="figure">{formatPercent(bin.count / distribution.n)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SumsTable({ reply }: { reply: BenchmarkReply }) {
  return (
    <table>
      <caption>Each sum</caption>
      <thead>
        <tr>
          <th scope="col" class="figure">
            Sum
          </th>
          <th scope="col">Decision</th>
          <th scope="col">Paragraph</th>
        </tr>
      </thead>
      <tbody>
        {reply.distribution?.amounts.map((sum) => (
          <tr key={`${sum.slug} ${sum.remedy}`}>
            <td class="figure">{formatPounds(sum.pence)}</td>
            <td>
              <a href={decisionHref(sum.slug, sum.paragraph ? { paragraph: sum.paragraph } : null)}>{sum.slug}</a>
            </td>
            <td>{sum.paragraph ? pinpointOf(sum.paragraph) : ""}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
