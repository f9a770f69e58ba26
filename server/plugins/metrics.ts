/** Figures for the operator, in Prometheus' text form: latencies by route, corpus size and age, queue of searches. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { State } from "../state.ts";

export interface Metrics {
  registry: Registry;
  /** Seconds by method, route and status class. */
  latency: Histogram<"method" | "route" | "status">;
  /** Searches by where they ran (inline, worker) and how they ended (whole, cut, busy). */
  searches: Counter<"ran" | "ended">;
  /** Searches waiting for a worker. */
  waiting: Gauge;
  /** 1 for the engine that answers. */
  engine: Gauge<"engine">;
}

export function createMetrics(state: State): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(read());
      },
    });
  gauge("redress_corpus_decisions", "Decisions held", () => state.current().corpus.size);
  gauge("redress_corpus_fictional", "1 where the corpus is fictional", () =>
    state.current().corpus.fictional ? 1 : 0,
  );
  gauge("redress_corpus_as_of_seconds", "Newest day of the corpus, seconds since 1970; 0 for none", () => {
    const { asOf } = state.current().corpus;
    return asOf === null ? 0 : Date.parse(asOf) / 1000;
  });
  gauge("redress_snapshot_age_seconds", "Seconds since the corpus was last read into memory", () =>
    Math.round((Date.now() - state.current().loadedAt) / 1000),
  );
  gauge(
    "redress_follows_corpus",
    "Whether a thread of its own reads what changes in the corpus (1) or the service itself (0)",
    () => (state.isTold ? 1 : 0),
  );
  return {
    registry,
    latency: new Histogram({
      name: "redress_request_seconds",
      help: "Time to answer by route",
      labelNames: ["method", "route", "status"],
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
      registers: [registry],
    }),
    searches: new Counter({
      name: "redress_searches_total",
      help: "Searches by where they ran and how they ended",
      labelNames: ["ran", "ended"],
      registers: [registry],
    }),
    waiting: new Gauge({
      name: "redress_searches_waiting",
      help: "Searches waiting for a worker",
      registers: [registry],
    }),
    engine: new Gauge({
      name: "redress_engine",
      help: "1 for the search engine that answers",
      labelNames: ["engine"],
      registers: [registry],
    }),
  };
}
