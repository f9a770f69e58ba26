/**
 * How long a benchmark takes over the corpus of 57,500 decisions, and the same question in plain SQL beside it:
 *   node --import tsx test/bench/benchmark.ts --corpus FILE [--size 57500] [--runs 25]
 * A missing FILE is made of the generator's truth. Milliseconds; quote ratios, the machine is not yours.
 */
import { parseArgs } from "node:util";
import { type BenchmarkQuery, benchmarkQuerySchema } from "../../server/schemas/benchmark.ts";
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
process.stdout.write(
  `${columns.size} decisions, ${columns.remedies.kind.length} remedies; median (range) of ${runs}, ms\n`,
);

const QUESTIONS: [what: string, query: Record<string, string | string[]>][] = [
  ["all open", {}],
  ["all open, a sum proposed", { propose: "30000" }],
  ["all open, real terms", { terms: "real" }],
  ["whole totals", { measure: "total" }],
  ["fault, a sum proposed", { fault: "delay", propose: "50000" }],
  ["fault, head and kind of council", { fault: "poor-complaint-handling", head: "time-and-trouble", type: "county" }],
  ["rates a month", { measure: "loss-of-service", unit: "per-month", basis: "rate", head: "unsuitable-living" }],
];
for (const [what, raw] of QUESTIONS) {
  const query: BenchmarkQuery = benchmarkQuerySchema.parse(raw);
  process.stdout.write(line(what, await measure(runs, () => api.benchmark(query))));
  process.stdout.write(
    line(`  with its JSON`, await measure(runs, async () => JSON.stringify(await api.benchmark(query)))),
  );
}

/** The quartiles, the standing of £500 and the counts of the fault question, and no more than these, by window functions. */
const sql = corpus.sqlite.prepare(
  `WITH found AS (SELECT DISTINCT decision_id AS id FROM faults WHERE code = 'delay' AND finding = 'fault'),
    once AS (SELECT min(d.id) AS id FROM decisions d JOIN found ON found.id = d.id GROUP BY d.case_id),
    sums AS (
      SELECT r.value_pence AS pence FROM remedies r JOIN once ON once.id = r.decision_id
      WHERE r.class = 'symbolic' AND r.counts AND r.value_pence IS NOT NULL AND NOT r.open_ended AND NOT r.mixed
        AND json_array_length(r.faults) = 1
        AND EXISTS (SELECT 1 FROM faults f WHERE f.decision_id = r.decision_id AND f.id = r.faults ->> 0
          AND f.code = 'delay' AND f.finding = 'fault')),
    ranked AS (SELECT pence, row_number() OVER (ORDER BY pence) - 1 AS rank, count(*) OVER () AS n FROM sums)
  SELECT n, (SELECT count(*) FROM once) AS cases,
    max(CASE WHEN rank = (n - 1) / 4 THEN pence END) AS q1, max(CASE WHEN rank = (n - 1) / 2 THEN pence END) AS median,
    max(CASE WHEN rank = 3 * (n - 1) / 4 THEN pence END) AS q3, sum(pence < 50000) AS below, sum(pence = 50000) AS equal
  FROM ranked`,
);
process.stdout.write(
  line("fault, plain SQL (quartiles, standing and counts only)", await measure(runs, () => sql.get())),
);
const whole = corpus.sqlite.prepare(
  `WITH once AS (SELECT min(id) AS id FROM decisions GROUP BY case_id),
    ranked AS (
      SELECT value_pence AS pence, row_number() OVER (ORDER BY value_pence) - 1 AS rank, count(*) OVER () AS n
      FROM remedies r JOIN once ON once.id = r.decision_id
      WHERE class = 'symbolic' AND counts AND value_pence IS NOT NULL AND NOT open_ended AND NOT mixed)
  SELECT n, max(CASE WHEN rank = (n - 1) / 4 THEN pence END) AS q1, max(CASE WHEN rank = (n - 1) / 2 THEN pence END) AS median,
    max(CASE WHEN rank = 3 * (n - 1) / 4 THEN pence END) AS q3 FROM ranked`,
);
process.stdout.write(line("all open, plain SQL (quartiles only)", await measure(runs, () => whole.get())));
corpus.close();
