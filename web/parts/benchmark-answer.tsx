import type { BenchmarkReply } from "../../server/schemas/benchmark.ts";
import {
  formatCount,
  formatMonth,
  formatOf,
  formatOrdinal,
  formatPercent,
  formatPercentRange,
  formatPounds,
  formatQuantity,
} from "../format.ts";
import { CLASS_LABELS, labelOf } from "../labels.ts";
import { Opened } from "./opened.tsx";

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
          Of{" "}
          <strong>
            <Opened drill={proportion.ofDrill}>{formatQuantity(proportion.n, noun(reply))}</Opened>
          </strong>{" "}
          with fault,{" "}
          <strong>
            <Opened drill={proportion.drill}>{formatCount(proportion.k)}</Opened>
          </strong>{" "}
          agreed or recommended a {measureName(reply, 1)}
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
          Of <Opened drill={reply.drill.matched}>{formatQuantity(counts.matched, "such decision")}</Opened>,{" "}
          <Opened drill={reply.drill.withPayment}>{formatCount(counts.withPayment)}</Opened> agreed or recommended a{" "}
          {measureName(reply, 1)}.{" "}
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
  const { n, q1, median, q3, drill } = distribution;
  if (reply.measure === "total") {
    return (
      <>
        The <Opened drill={drill.n}>{formatQuantity(n, "whole total")}</Opened> mix sums for different things, so they
        are listed without statistics.
      </>
    );
  }
  if (q1 === null || q3 === null || median === null) {
    return (
      <>
        Only{" "}
        <strong>
          <Opened drill={drill.n}>{formatQuantity(n, "comparable sum")}</Opened>
        </strong>
        : too few for a middle or a range. They are listed below.
      </>
    );
  }
  return (
    <>
      Half of the{" "}
      <strong>
        <Opened drill={drill.n}>{formatQuantity(n, "sum")}</Opened>
      </strong>{" "}
      were between{" "}
      <strong>
        <Opened drill={drill.q1}>{formatPounds(q1)}</Opened>
      </strong>{" "}
      and{" "}
      <strong>
        <Opened drill={drill.q3}>{formatPounds(q3)}</Opened>
      </strong>
      ; the middle one was{" "}
      <strong>
        <Opened drill={drill.median}>{formatPounds(median)}</Opened>
      </strong>
      {reply.terms.terms === "real" && <>, in prices of {formatMonth(reply.terms.base)}</>}.
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
        <strong>
          <Opened drill={proposed.drill.below}>{formatOf(proposed.below, proposed.n)}</Opened>
        </strong>{" "}
        comparable sums were lower,{" "}
        <strong>
          <Opened drill={proposed.drill.equal}>{formatCount(proposed.equal)}</Opened>
        </strong>{" "}
        the same,{" "}
        <strong>
          <Opened drill={proposed.drill.above}>{formatCount(proposed.above)}</Opened>
        </strong>{" "}
        higher.
      </p>
      {proposed.percentile !== null && proposed.interval ? (
        <p class="quiet">
          That is the {formatOrdinal(Math.round(proposed.percentile))} percentile by mid-rank (95&#8239;% interval{" "}
          {Math.round(proposed.interval[0])} to {Math.round(proposed.interval[1])}; sampling only, reading errors not
          included).
        </p>
      ) : (
        <p class="quiet">With fewer than 10 comparable sums there is no percentile. Read the cases instead.</p>
      )}
    </section>
  );
}
