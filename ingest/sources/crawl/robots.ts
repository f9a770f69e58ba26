/** robots.txt, read at run time and obeyed. */
import { createRequire } from "node:module";
import { Blocked, type Fetched, type Fetcher, PageFailed } from "./fetcher.ts";

interface Rules {
  isAllowed(url: string, userAgent?: string): boolean | undefined;
  getCrawlDelay(userAgent?: string): number | undefined;
}

// The package's types describe a default export that its CommonJS module does not have.
const parseRules: (url: string, text: string) => Rules = createRequire(import.meta.url)("robots-parser");

export interface Robots {
  isAllowed(address: string): boolean;
  /** Pause that the site asks for, or null. */
  readonly crawlDelayMs: number | null;
}

/** No robots.txt (404, 410) allows all; one that cannot be read stops the run (throws `Blocked`). */
export async function readRobots(fetcher: Fetcher, base: string): Promise<Robots> {
  const address = new URL("/robots.txt", base).href;
  let reply: Fetched;
  try {
    reply = await fetcher.get(address);
  } catch (error) {
    if (error instanceof PageFailed) throw new Blocked(`robots.txt could not be read: ${error.message}`);
    throw error;
  }
  if (reply.status !== 200 && reply.status !== 404 && reply.status !== 410)
    throw new Blocked(`robots.txt answered ${reply.status}`);
  const rules = parseRules(address, reply.status === 200 ? new TextDecoder().decode(reply.body) : "");
  const delay = rules.getCrawlDelay(fetcher.userAgent);
  return {
    isAllowed: (page) => rules.isAllowed(page, fetcher.userAgent) !== false,
    crawlDelayMs: delay ? delay * 1000 : null,
  };
}
