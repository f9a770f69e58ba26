/** Latency of every request, into the operator's figures. */
import type { App } from "../deps.ts";
import type { Metrics } from "./metrics.ts";

/** Observes every request by its route's pattern, never by its address. */
export function observeRequests(app: App, metrics: Metrics): void {
  app.addHook("onResponse", (request, reply, done) => {
    metrics.latency.observe(
      {
        method: request.method,
        route: request.routeOptions.url ?? "unknown",
        status: `${Math.floor(reply.statusCode / 100)}xx`,
      },
      reply.elapsedTime / 1000,
    );
    done();
  });
}
