/**
 * One polite request: only the configured host, only http(s), no private addresses unless the operator named one,
 * bodies capped, redirects followed on the same host only, refusals waited out or reported.
 */
import { lookup } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";
import { Agent, request } from "undici";
import { backoffMs, type Effects, LONGEST_WAIT_MS, Pace, parseRetryAfter } from "./pace.ts";

/** A page that answered. 304 has an empty body. */
export interface Fetched {
  readonly status: number;
  readonly body: Uint8Array;
  readonly mediaType: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** The site refuses or misbehaves: the run stops and reports; nothing works round it. */
export class Blocked extends Error {
  readonly code = "blocked";
}

/** This one page cannot be had (too large, off the site, broken); the run goes on. */
export class PageFailed extends Error {
  readonly code: "too-large" | "redirect-off-site" | "broken" | "timeout";
  constructor(code: PageFailed["code"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

export interface FetcherOptions {
  readonly base: string;
  readonly userAgent: string;
  readonly delayMs: number;
  readonly effects: Effects;
  readonly signal: AbortSignal;
  /** Largest body that is read; default 5 MB (a decision page is about 50 kB). */
  readonly maxBytes?: number;
  /** Longest wait for headers, and between parts of a body; default 30 s. */
  readonly timeoutMs?: number;
  /** First wait after 403, 429, 5xx without Retry-After; default 30 s. */
  readonly firstBackoffMs?: number;
  readonly log: (line: string) => void;
}

const TRIES = 5;
const REDIRECTS = 3;

const PRIVATE = new BlockList();
for (const [net, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
] as const)
  PRIVATE.addSubnet(net, bits, "ipv4");
for (const [net, bits] of [
  ["::", 128],
  ["::1", 128],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const)
  PRIVATE.addSubnet(net, bits, "ipv6");

/** True for loopback, link-local, private and reserved addresses, IPv4 mapped into IPv6 included. */
export function isPrivateAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return isPrivateAddress(mapped);
  const family = isIP(address);
  return family === 4 ? PRIVATE.check(address, "ipv4") : family === 6 ? PRIVATE.check(address, "ipv6") : false;
}

/** True where the base address itself names a private host, which is the operator's own word that it may be asked. */
export function namesPrivateHost(base: string): boolean {
  const host = new URL(base).hostname.replace(/^\[|\]$/g, "");
  return host === "localhost" || isPrivateAddress(host);
}

const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    if (error) return callback(error, "", 0);
    const allowed = found.filter((a) => !isPrivateAddress(a.address));
    const first = allowed[0];
    if (!first) return callback(new Error(`${hostname} resolves to a private address, which is refused`), "", 0);
    if (options.all) callback(null, allowed);
    else callback(null, first.address, first.family);
  });
};

const sameHost = (a: URL, b: URL) =>
  a.hostname.replace(/^www\./, "") === b.hostname.replace(/^www\./, "") && a.port === b.port;

const header = (value: string | string[] | undefined): string | null =>
  value === undefined ? null : Array.isArray(value) ? (value[0] ?? null) : value;

export class Fetcher {
  private readonly options: FetcherOptions;
  private readonly pace: Pace;
  private readonly agent: Agent;
  /** Requests sent, for the report. */
  requests = 0;

  constructor(options: FetcherOptions) {
    this.options = options;
    this.pace = new Pace(options.delayMs, options.effects);
    const timeout = options.timeoutMs ?? 30_000;
    this.agent = new Agent({
      connections: 1,
      headersTimeout: timeout,
      bodyTimeout: timeout,
      connect: namesPrivateHost(options.base) ? { timeout } : { timeout, lookup: publicLookup },
    });
  }

  get userAgent(): string {
    return this.options.userAgent;
  }

  /** Raises the pause between requests to what robots.txt asks for; never lowers it. */
  slowTo(delayMs: number): void {
    this.pace.slowTo(delayMs);
  }

  close(): Promise<void> {
    return this.agent.destroy();
  }

  /**
   * Gets one page, waiting its turn. Gives 200, 304, 404 and 410 (and other plain refusals) to the caller.
   * Throws `Blocked` where the site keeps refusing (403, 429, 5xx) or asks for a longer wait than an hour,
   * `PageFailed` where only this page cannot be had.
   */
  async get(address: string, known?: { etag: string | null; lastModified: string | null }): Promise<Fetched> {
    const { effects, signal, log } = this.options;
    for (let attempt = 1; ; attempt++) {
      signal.throwIfAborted();
      await this.pace.turn(signal);
      signal.throwIfAborted();
      let refusal: string;
      let asked: number | null = null;
      try {
        const reply = await this.follow(address, known);
        if (reply.status !== 403 && reply.status !== 429 && reply.status < 500) return reply;
        refusal = `${reply.status}`;
        asked = parseRetryAfter(reply.retryAfter, effects.now());
      } catch (error) {
        if (error instanceof PageFailed && error.code !== "timeout" && error.code !== "broken") throw error;
        if (signal.aborted) throw error;
        refusal = error instanceof Error ? error.message : String(error);
        if (attempt >= 3) throw new PageFailed("broken", `${address}: ${refusal}`, { cause: error });
      } finally {
        this.pace.finished();
      }
      if (asked !== null && asked > LONGEST_WAIT_MS)
        throw new Blocked(
          `${address} answered ${refusal} and asks to come back in ${Math.round(asked / 60_000)} minutes`,
        );
      if (attempt >= TRIES) throw new Blocked(`${address} answered ${refusal} ${TRIES} times in a row`);
      const wait = asked ?? backoffMs(attempt, this.options.firstBackoffMs ?? 30_000, effects.random);
      log(`${refusal} from ${address}: waiting ${Math.max(1, Math.round(wait / 1000))} s (try ${attempt} of ${TRIES})`);
      await effects.sleep(wait, signal);
    }
  }

  private async follow(
    address: string,
    known?: { etag: string | null; lastModified: string | null },
  ): Promise<Fetched & { retryAfter: string | null }> {
    const { base, userAgent, signal } = this.options;
    let url = new URL(address);
    for (let hop = 0; ; hop++) {
      if (url.protocol !== "http:" && url.protocol !== "https:")
        throw new PageFailed("redirect-off-site", `${address} leads to ${url.protocol}, which is not followed`);
      if (!sameHost(url, new URL(base)))
        throw new PageFailed(
          "redirect-off-site",
          `${address} leads off the site to ${url.host}, which is not followed`,
        );
      this.requests += 1;
      const response = await request(url, {
        dispatcher: this.agent,
        signal,
        headers: {
          "user-agent": userAgent,
          accept: "text/html,text/plain;q=0.5",
          ...(known?.etag ? { "if-none-match": known.etag } : {}),
          ...(known?.lastModified ? { "if-modified-since": known.lastModified } : {}),
        },
      });
      const location = header(response.headers.location);
      if (response.statusCode >= 300 && response.statusCode < 400 && response.statusCode !== 304 && location) {
        await response.body.dump();
        if (hop >= REDIRECTS) throw new PageFailed("broken", `${address} redirects more than ${REDIRECTS} times`);
        url = new URL(location, url);
        continue;
      }
      return {
        status: response.statusCode,
        body: await this.readCapped(address, response.body),
        mediaType: (header(response.headers["content-type"]) ?? "").split(";")[0]?.trim() || "text/html",
        etag: header(response.headers.etag),
        lastModified: header(response.headers["last-modified"]),
        retryAfter: header(response.headers["retry-after"]),
      };
    }
  }

  private async readCapped(address: string, body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
    const cap = this.options.maxBytes ?? 5_000_000;
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const part of body) {
      size += part.length;
      if (size > cap) throw new PageFailed("too-large", `${address} is larger than ${cap} bytes`);
      parts.push(part);
    }
    return Buffer.concat(parts);
  }
}
