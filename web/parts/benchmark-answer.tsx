import type { BenchmarkReply } from "../../server/schemas/benchmark.ts";
import { formatCount, formatOf, formatPercent, formatPercentRange, formatPounds, formatQuantity } from "../format.ts";
import { CLASS_LABELS, labelOf } from "../labels.ts";

/** Where a sum of this reply is called by its class. */
export function measureName(reply: BenchmarkReply, count: number): string {
  if (reply.measure === "total") return count === 1 ? "whole total" : "whole totals";
  if (reply.measure === "loss-of-service") return `payment${count === 1 ? "" : "s"} for loss of service`;
  const label = labelOf(CLASS_LABELS, reply.measure).toLowerCase();
  return count === 1 ? label : `${label.replace(/(charge|payment)$/, "$1s").replace(/loss$/, "losses")}`;
}

/** Joint decisions of one investigation are one case; where there are none, people say "decision". */
function noun(reply: BenchmarkReply): string {
  return reply.cases === reply.counts.matched ? "such decision" : "such case";
}

/** The answer as sentences that a person could read aloud: counts with their denominator first, then the sums. */
export function BenchmarkAnswer({ reply, byFault }: { reply: BenchmarkReply; byFault: boolean }) {
  const { counts, distribution } = reply;
  if (counts.matched === 0) {
    return <p class="answer">No decision in this corpus matches. Take something out of the case and try again.</p>;
  }
  const proportion = byFault ? reply.payments.forFault : reply.payments.any;
  return (
    <p class="answer">
      {proportion && proportion.n > 0 ? (
        <>
          Of <strong>{formatQuantity(proportion.n, noun(reply))}</strong> with fault,{" "}
          <strong>{formatCount(proportion.k)}</strong> agreed or recommended a {measureName(reply, 1)}
          {byFault ? " for this fault alone" : ""}
          {proportion.rate !== null && proportion.interval && (
            <>
              {" "}
              ({formatPercent(proportion.rate)}, 95&#8239;% interval {formatPercentRange(proportion.interval)})
            </>
          )}
          .{" "}
        </>
      ) : (
        <>
          Of {formatQuantity(counts.matched, "such decision")}, {formatCount(counts.withPayment)} agreed or recommended
          a {measureName(reply, 1)}.{" "}
        </>
      )}
      <DistributionSentence reply={reply} distribution={distribution} />
    </p>
  );
}

function DistributionSentence({
  reply,
  distribution,
}: {
  reply: BenchmarkReply;
  distribution: BenchmarkReply["distribution"];
}) {
  if (!distribution || distribution.n === 0) return <>No sum is known that can be compared.</>;
  const { n, q1, median, q3 } = distribution;
  if (reply.measure === "total") {
    return (
      <>The {formatQuantity(n, "whole total")} mix sums for different things, so they are listed without statistics.</>
    );
  }
  if (q1 === null || q3 === null || median === null) {
    return (
      <>
        Only <strong>{formatQuantity(n, "comparable sum")}</strong>: too few for a middle or a range. They are listed
        below.
      </>
    );
  }
  return (
    <>
      Half of the <strong>{formatCount(n)} sums</strong> were between <strong>{formatPounds(q1)}</strong> and{" "}
      <strong>{formatPounds(q3)}</strong>; the middle one was <strong>{formatPounds(median)}</strong>.
    </>
  );
}

/** The proposed sum against the comparable ones: counts first, then the percentile with what it does not include. */
export function ProposedAnswer({ reply }: { reply: BenchmarkReply }) {
  const { proposed } = reply;
  if (!proposed) return null;
  return (
    <section class="proposed-answer" aria-labelledby="proposed-title">
      <h2 id="proposed-title">Your {formatPounds(proposed.pence)}</h2>
      <p class="answer">
        <strong>{formatOf(proposed.below, proposed.n)}</strong> comparable sums were lower,{" "}
        <strong>{formatCount(proposed.equal)}</strong> the same, <strong>{formatCount(proposed.above)}</strong> higher.
      </p>
      {proposed.percentile !== null && proposed.interval ? (
        <p class="quiet">
          That is the {Math.round(proposed.percentile)}th percentile by mid-rank (95&#8239;% interval{" "}
          {Math.round(proposed.interval[0])} to {Math.round(proposed.interval[1])}; sampling only, reading errors not
          included).
        </p>
      ) : (
        <p class="quiet">With fewer than 10 comparable sums there is no percentile. Read the cases instead.</p>
      )}
    </section>
  );
}
