/** Headers, limits and load shedding for a service that stands on the open internet. */
import cors from "@fastify/cors";
import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import underPressure from "@fastify/under-pressure";
import type { Config } from "../config.ts";
import type { App } from "../deps.ts";
import { Busy, problemOfStatus } from "../problems.ts";
import { registerAdmission } from "./admission.ts";

export async function registerSecurity(app: App, config: Config): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "form-action": ["'self'"],
        "base-uri": ["'none'"],
        "frame-ancestors": ["'none'"],
        "manifest-src": ["'self'"],
        // No upgrade-insecure-requests: plain http on a local network has to work.
      },
    },
    strictTransportSecurity: config.origin?.startsWith("https:") === true ? { maxAge: 15_552_000 } : false,
    referrerPolicy: { policy: "same-origin" },
    crossOriginResourcePolicy: { policy: "cross-origin" },
  });
  // Anybody's page may read the data; nothing here acts on anybody's behalf.
  await app.register(cors, {
    origin: "*",
    methods: ["GET", "HEAD"],
    exposedHeaders: ["etag", "link", "retry-after", "x-corpus-hash", "x-corpus-moved"],
    // A bare OPTIONS is answered as any other method that an address does not take.
    strictPreflight: false,
  });
  await app.register(rateLimit, {
    global: config.rateLimit > 0,
    max: config.rateLimit > 0 ? config.rateLimit : Number.MAX_SAFE_INTEGER,
    timeWindow: 60_000,
    errorResponseBuilder: (_request, context) =>
      problemOfStatus(429, `At most ${context.max} requests a minute are answered; ask again in ${context.after}.`, {
        retryAfter: Math.max(1, Math.ceil(context.ttl / 1000)),
      }),
    allowList: (request) => PROBES.has(request.url) || request.routeOptions.url?.startsWith("/assets/") === true,
  });
  registerAdmission(app, config.maxDelay);
  await app.register(underPressure, {
    // Where turns do not help: one answer that takes many times as long as anybody should wait.
    maxEventLoopDelay: 5 * config.maxDelay,
    sampleInterval: 1000,
    pressureHandler: (request) => {
      if (request.url !== "/healthz" && request.url !== "/metrics") {
        throw new Busy("The service has more to do than it can; ask again shortly.", 5);
      }
    },
  });
  if (config.noindex)
    app.addHook("onRequest", (request, reply, done) => {
      if (DECISION.test(request.url)) reply.header("x-robots-tag", "noindex");
      done();
    });
}

/**
 * What is never refused for being asked often: the operator's probes; and (above) the application's own files, a score of
 * which make up a page, so that an office behind one address is counted by what it reads.
 */
const PROBES: ReadonlySet<string> = new Set(["/healthz", "/readyz", "/metrics"]);

/** Pages, records and files of decisions. */
const DECISION = /^\/(?:api\/v1\/)?decisions[./?]|^\/bulk\//;
