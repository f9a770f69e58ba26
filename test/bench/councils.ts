/**
 * How long council pages, funnel, comparison, trends and the ledger take over 57,500 decisions:
 *   node --import tsx test/bench/councils.ts --corpus FILE [--size 57500] [--runs 25]
 */
import { parseArgs } from "node:util";
import {
  compareQuerySchema,
  councilQuerySchema,
  councilsQuerySchema,
  funnelQuerySchema,
  promisesQuerySchema,
  trendsQuerySchema,
} from "../../server/schemas/councils.ts";
import { line, measure, openMeasured } from "./analytics-corpus.ts";

const { values } = parseArgs({
  options: {
    corpus: { type: "string", default: "bench-truth.db" },
    size: { type: "string", default: "57500" },
    runs: { type: "string", default: "25" },
  },
});
const runs = Number(values.runs);
const { corpus, columns, api } = openMeasured(values.corpus, Number(values.size));
const { councils } = await api.councils(councilsQuerySchema.parse({ sort: "decisions", limit: "6" }));
const slugs = councils.map((c) => c.slug);
const [busiest = ""] = slugs;
process.stdout.write(
  `${columns.size} decisions, ${councils[0]?.decisions ?? 0} about the busiest council; median (range) of ${runs}, ms\n`,
);

const CALLS: [what: string, call: () => Promise<unknown>][] = [
  ["the list", () => api.councils(councilsQuerySchema.parse({}))],
  ["the busiest council's page", () => api.council(busiest, councilQuerySchema.parse({}))],
  ["its improvements and similar faults, 50 a page", () => api.promises(busiest, promisesQuerySchema.parse({}))],
  ["funnel", () => api.funnel(funnelQuerySchema.parse({}))],
  [
    "funnel by case mix, over-dispersion",
    () => api.funnel(funnelQuerySchema.parse({ adjust: "case-mix", overdispersion: "multiplicative" })),
  ],
  ["six councils compared", () => api.compare(compareQuerySchema.parse({ council: slugs }))],
  ["trends of England by quarter", () => api.trends(trendsQuerySchema.parse({ by: "quarter" }))],
  ["coverage", () => api.coverage()],
];
for (const [what, call] of CALLS) {
  process.stdout.write(line(what, await measure(runs, call)));
  process.stdout.write(line("  with its JSON", await measure(runs, async () => JSON.stringify(await call()))));
}
corpus.close();
