/** Options of the service: command line over environment over defaults, checked once at the start. */
import { availableParallelism } from "node:os";
import { z } from "zod";

const count = (min: number, max: number) => z.coerce.number().int().min(min).max(max);
const flag = z
  .union([z.boolean(), z.enum(["1", "true", "yes", "on", "0", "false", "no", "off", ""])])
  .transform((value) => value === true || ["1", "true", "yes", "on"].includes(String(value)));

export const configSchema = z.object({
  /** Port to listen on; 0 takes a free one. */
  port: count(0, 65_535).default(8080),
  /** Address to listen on; 0.0.0.0 lets other machines in. */
  host: z.string().min(1).default("127.0.0.1"),
  /** Public address, for absolute links in feeds and exports; made from host and port where it is not given. */
  origin: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/+$/, ""))
    .optional(),
  /** Corpus file. Not given: the real one if it holds anything, else the fictional one. */
  corpus: z.string().min(1).optional(),
  /** Search engine: memory answers faster and needs about 0.7 GB at 57,500 decisions; auto chooses. */
  engine: z.enum(["auto", "memory", "fts5"]).default("auto"),
  /** Worker threads for long searches. */
  workers: count(0, 64).default(Math.max(1, Math.min(4, availableParallelism() - 1))),
  /** Searches that may wait for a worker; further ones are answered 503 with Retry-After. */
  queue: count(0, 10_000).default(32),
  /** Milliseconds after which a search is cut short, and the reply says what was left out. */
  timeLimit: count(50, 60_000).default(3000),
  /** Requests a minute from one address; 0 sets no limit. */
  rateLimit: count(0, 1_000_000).default(600),
  /** Milliseconds that the longest waiting request may have waited its turn before further ones are answered 503; 0 never. */
  maxDelay: count(0, 600_000).default(1000),
  /** Ask search engines not to list the pages of decisions. */
  noindex: flag.default(false),
  /** Take the caller's address from X-Forwarded-For (set only behind a proxy that writes it). */
  trustProxy: flag.default(false),
  /** Least serious log entry that is written; silent writes none. */
  logLevel: z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).default("info"),
  /** Check every reply against its schema (tests; costs about a millisecond a list). */
  checkReplies: flag.default(false),
});
export type Config = z.infer<typeof configSchema>;
export type ConfigInput = z.input<typeof configSchema>;

/** Environment variable of an option: timeLimit is REDRESS_TIME_LIMIT. */
export function environmentName(option: string): string {
  return `REDRESS_${option.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
}

/**
 * Options given on the command line win over REDRESS_… variables, these over the defaults.
 * Throws a ZodError that names the option.
 */
export function readConfig(options: Record<string, unknown>, environment: Record<string, string | undefined>): Config {
  const merged: Record<string, unknown> = {};
  for (const name of Object.keys(configSchema.shape)) {
    const value = options[name] ?? environment[environmentName(name)];
    if (value !== undefined && value !== "") merged[name] = value;
  }
  return configSchema.parse(merged);
}

/** For tests and tools: defaults with some options set. */
export function makeConfig(options: ConfigInput = {}): Config {
  return configSchema.parse(options);
}
