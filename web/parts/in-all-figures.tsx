import type { BenchmarkReply } from "../../server/schemas/benchmark.ts";
import { sumAxis } from "../charts/axis.ts";
import { DotPlot } from "../charts/dot-plot.tsx";
import { ShareBar } from "../charts/share-bar.tsx";
import { formatCount, formatPounds, formatQuantity } from "../format.ts";
import { PARTITION_LABELS } from "../labels.ts";
import { openHref } from "../open-href.ts";
import { allValues, decisionHref, type Query, toHref, withValues } from "../url-state.ts";
import { BenchmarkAnswer } from "./benchmark-answer.tsx";
import "../charts/chart.css";

export interface FiguresProps {
  reply: BenchmarkReply;
  query: Query;
}

/** The benchmark of a search in short: answer, counts with zeros, dots. The whole of it is one link away. */
export function InAllFigures({ reply, query }: FiguresProps) {
  const { counts, distribution } = reply;
  const sums = distribution?.amounts ?? [];
  const quartiles =
    distribution && distribution.q1 !== null && distribution.median !== null && distribution.q3 !== null
      ? { q1: distribution.q1, median: distribution.median, q3: distribution.q3, p10: null, p90: null }
      : null;
  const middle = sums[Math.floor(sums.length / 2)]?.pence ?? 0;
  const spread = (sums[sums.length - 1]?.pence ?? 0) > 6 * middle;
  return (
    <div class="stack-5">
      <BenchmarkAnswer reply={reply} byFault={allValues(query, "fault").length > 0} />
      <ShareBar
        whole={counts.matched}
        shares={reply.partitionOrder.map((part) => ({
          key: part,
          label: PARTITION_LABELS[part] ?? part,
          count: counts[part],
          href: openHref(reply.drill[part]),
        }))}
      />
      {sums.length > 0 && distribution && (
        <figure class="chart" aria-labelledby="in-all-dots">
          <figcaption id="in-all-dots" class="small quiet">
            {formatQuantity(distribution.n, "symbolic payment")} that {distribution.n === 1 ? "is" : "are"} for one
            thing alone
            {distribution.complete ? "" : `, ${formatCount(sums.length)} of them drawn`}: each dot leads to its clause.
          </figcaption>
          <div class="chart-picture">
            <DotPlot
              kind={spread ? "log" : "linear"}
              quartiles={quartiles}
              sums={sums.map((sum) => ({
                pence: sum.pence,
                href: decisionHref(sum.slug, sum.paragraph ? { paragraph: sum.paragraph } : null),
                label: `${formatPounds(sum.pence)}, ${sum.slug.replaceAll("-", " ")}`,
              }))}
              bands={[]}
              proposedPence={null}
              binHref={(low, high) =>
                `${toHref("/benchmark", withValues(withValues(withValues(query, "part", ["sums"]), "low", [String(low)]), "below", [String(high + 1)]))}#opened`
              }
              description={`Dot plot of ${formatQuantity(distribution.n, "sum")} up to ${formatPounds(sumAxis(sums.at(-1)?.pence ?? 0, "linear").domain[1])}`}
            />
          </div>
        </figure>
      )}
    </div>
  );
}
