import type { TrendsReply } from "../../server/schemas/councils.ts";
import { ChartFrame } from "../charts/chart-frame.tsx";
import { TimeMarkList, TimeMarks } from "../charts/time-marks.tsx";
import { TREND_HEIGHT, TREND_TOP, TrendChart } from "../charts/trend-chart.tsx";
import { formatCount, formatOf, formatPounds } from "../format.ts";
import { CLASS_LABELS, labelOf } from "../labels.ts";
import { openHref } from "../open-href.ts";

interface TrendPartProps {
  reply: TrendsReply;
  credit: (what: string, n: number) => string;
  csvHref: string;
}

/** Payments by class: quartiles of each period, with the editions of the guidance marked. */
export function TrendPayments({ reply, credit, csvHref }: TrendPartProps) {
  const { periods } = reply;
  const classes = (periods[0]?.payments ?? []).map((payment) => payment.class);
  const shown = classes.filter((name) => periods.some((period) => paymentOf(period, name)?.median != null));
  const marks = reply.editions.flatMap((edition) =>
    edition.on === null
      ? []
      : [
          {
            on: edition.on,
            title: `Guidance on remedies, ${edition.version}`,
            note: "",
            source: edition.source ?? "address of this edition not known",
            url: edition.source?.startsWith("https://") ? edition.source.replace(/N$/, "1") : null,
          },
        ],
  );
  const n = periods.reduce((sum, period) => sum + period.payments.reduce((all, payment) => all + payment.n, 0), 0);
  if (shown.length === 0)
    return (
      <section class="stack" aria-labelledby="payments-title">
        <h2 id="payments-title">Payments agreed or recommended</h2>
        <p>
          {formatCount(n)} sums are known, in no period ten of one class: too few for a middle or a range.{" "}
          <a href={csvHref}>CSV</a>
        </p>
      </section>
    );
  return (
    <ChartFrame
      id="payments"
      title="Payments agreed or recommended, by class"
      summary={`${formatCount(n)} known sums from ${formatOf(reply.counted, reply.of)} decisions. Bars are the middle half of the sums, lines the middle one; the number under each period is its n. Periods with fewer than 10 sums have no bar. Classes are never added together.`}
      csvHref={csvHref}
      credit={credit("Payments agreed or recommended by class", n)}
      table={<PaymentsTable reply={reply} classes={classes} />}
    >
      <div class="trend-multiples">
        {shown.map((name) => (
          <div key={name}>
            <h3>{labelOf(CLASS_LABELS, name)}</h3>
            <TrendChart
              points={periods.map((period) => {
                const payment = paymentOf(period, name);
                return {
                  key: period.period,
                  label: period.period,
                  short: `’${period.period.slice(2, 4)}`,
                  n: payment?.n ?? 0,
                  q1: payment?.q1 ?? null,
                  median: payment?.median ?? null,
                  q3: payment?.q3 ?? null,
                };
              })}
              behind={
                <TimeMarks
                  periods={periods}
                  marks={marks}
                  shadedFrom={reply.shadedFrom}
                  top={TREND_TOP}
                  height={TREND_HEIGHT}
                />
              }
            />
          </div>
        ))}
      </div>
      <TimeMarkList marks={marks} periods={periods} shadedFrom={reply.shadedFrom} />
    </ChartFrame>
  );
}

function paymentOf(period: TrendsReply["periods"][number], name: string) {
  return period.payments.find((payment) => payment.class === name);
}

function PaymentsTable({ reply, classes }: { reply: TrendsReply; classes: readonly string[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Period</th>
          <th scope="col">Class</th>
          <th scope="col" class="figure">
            Sums
          </th>
          <th scope="col" class="figure">
            in decisions
          </th>
          <th scope="col" class="figure">
            Median
          </th>
          <th scope="col" class="figure">
            Middle half
          </th>
        </tr>
      </thead>
      <tbody>
        {reply.periods.flatMap((period) =>
          classes.map((name) => {
            const payment = paymentOf(period, name);
            if (!payment || payment.n === 0) return null;
            return (
              <tr key={`${period.period} ${name}`}>
                <td>{period.period}</td>
                <td>{labelOf(CLASS_LABELS, name)}</td>
                <td class="figure">{formatCount(payment.n)}</td>
                <td class="figure">
                  <a href={openHref(payment.drill) ?? "/"}>{formatCount(payment.decisions)}</a>
                </td>
                <td class="figure">{payment.median === null ? "too few" : formatPounds(payment.median)}</td>
                <td class="figure">
                  {payment.q1 === null || payment.q3 === null
                    ? "–"
                    : `${formatPounds(payment.q1)} to ${formatPounds(payment.q3)}`}
                </td>
              </tr>
            );
          }),
        )}
      </tbody>
    </table>
  );
}
