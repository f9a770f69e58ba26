import type { BenchmarkReply } from "../../server/schemas/benchmark.ts";
import { sumAxis } from "../charts/axis.ts";
import { ChartFrame } from "../charts/chart-frame.tsx";
import { RateStrips } from "../charts/rate-strips.tsx";
import { HEAD_LABELS, labelOf, UNIT_LABELS, UNIT_OF_LABELS } from "../labels.ts";
import { openHref } from "../open-href.ts";
import { apiQuery } from "../page-query.ts";
import { type Query, toHref } from "../url-state.ts";
import { sayCredit } from "./benchmark-credit.ts";
import { QuartileTable } from "./quartile-table.tsx";

/** Printed rates, each of its own unit and never converted. */
export function BenchmarkRates({ reply, query }: { reply: BenchmarkReply; query: Query }) {
  const rates = reply.rates.map((rate) => ({
    ...rate,
    key: `${rate.unit} ${rate.unitOf} ${rate.head} ${rate.each}`,
    label: [
      labelOf(UNIT_LABELS, rate.unit),
      rate.unitOf ? labelOf(UNIT_OF_LABELS, rate.unitOf) : "",
      rate.each ? "each" : "",
      rate.head ? `, for ${labelOf(HEAD_LABELS, rate.head).toLowerCase()}` : "",
    ]
      .join(" ")
      .replace(/ +,? ?/g, (gap) => (gap.includes(",") ? ", " : " "))
      .trim(),
    href: openHref(rate.drill) ?? "#rates",
  }));
  return (
    <ChartFrame
      id="rates"
      title="Printed rates"
      csvHref={`/api/v1/benchmark/rates.csv${toHref("", apiQuery(query))}`}
      summary="Where a clause prints a rate, it is shown per what it prints. Rates are never converted into each other."
      credit={sayCredit(
        reply,
        rates.reduce((sum, rate) => sum + rate.n, 0),
      )}
      table={<QuartileTable of="Rate" rows={rates} />}
    >
      <RateStrips
        rates={rates}
        axis={sumAxis(Math.max(0, ...rates.flatMap((rate) => rate.amounts.map((sum) => sum.pence))), "linear")}
      />
    </ChartFrame>
  );
}
