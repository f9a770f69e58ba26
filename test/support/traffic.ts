/** Mixed traffic as people and programs make it, and what came back: statuses, refusals without Retry-After, times. */
import type { IncomingHttpHeaders } from "node:http";
import autocannon from "autocannon";
import type { Corpus } from "../../data/corpus.ts";
import { createRandom } from "./random.ts";

const WORDS =
  "delay housing transport assessment direct payments school plan carer council tax damp homeless bins adaptation fees complaint apology distress".split(
    " ",
  );

/** Addresses of pages, API, files and feeds over what the corpus holds; the same for the same corpus. */
export function mixedPaths(corpus: Corpus): string[] {
  const random = createRandom(3);
  const slugs = corpus.sqlite
    .prepare<[], string>("SELECT slug FROM decisions WHERE id % 97 = 0 ORDER BY id LIMIT 200")
    .pluck()
    .all();
  const councils = corpus.sqlite
    .prepare<[], string>(
      "SELECT body_slug FROM decisions GROUP BY body_slug ORDER BY count(*) DESC, body_slug LIMIT 40",
    )
    .pluck()
    .all();
  const [word, slug, council] = [() => random.pick(WORDS), () => random.pick(slugs), () => random.pick(councils)];
  return Array.from({ length: 40 }, () => [
    `/?q=${word()}`,
    `/decisions/${slug()}`,
    `/api/v1/decisions?q=${word()}`,
    `/api/v1/decisions?q=${word()}+${word()}&outcome=upheld`,
    `/api/v1/decisions?q=%22${word()}+${word()}%22&sort=decided`,
    `/api/v1/decisions?fault=delay&council=${council()}`,
    `/api/v1/decisions/${slug()}`,
    `/api/v1/decisions/${slug()}/related`,
    `/api/v1/remedies?remedy=apology&q=${word()}`,
    `/benchmark?fault=delay&q=${word()}`,
    `/api/v1/benchmark?fault=delay&council=${council()}`,
    `/councils/${council()}`,
    "/api/v1/councils/funnel",
    `/api/v1/councils/${council()}/promises`,
    `/api/v1/suggest?q=${word().slice(0, 3)}`,
    `/api/v1/decisions.csv?council=${council()}&fault=delay`,
    `/api/v1/decisions.atom?council=${council()}`,
    `/api/v1/decisions?q=${word()}*&limit=5`,
  ]).flat();
}

export interface Traffic {
  asked: number;
  seconds: number;
  aSecond: number;
  statuses: Record<string, number>;
  /** Refusals that do not say when to come back, and failures to connect or to answer in time. */
  wrong: string[];
  /** Milliseconds of what was answered. */
  p50: number;
  p99: number;
}

/** Asks for `paths` in turn, `rate` a second if given (else as fast as the connections allow). */
export async function traffic(
  origin: string,
  paths: readonly string[],
  { seconds, connections, rate }: { seconds: number; connections: number; rate?: number },
): Promise<Traffic> {
  const wrong: string[] = [];
  const statuses: Record<string, number> = {};
  const result = await autocannon({
    url: origin,
    connections,
    duration: seconds,
    timeout: 30,
    ...(rate === undefined ? {} : { overallRate: rate }),
    requests: paths.map((path) => ({
      method: "GET" as const,
      path,
      onResponse: (status: number, _body: string, _context: object, headers: IncomingHttpHeaders = {}) => {
        statuses[status] = (statuses[status] ?? 0) + 1;
        const says = Object.keys(headers).some((name) => name.toLowerCase() === "retry-after");
        if ((status === 429 || status === 503) && !says) wrong.push(`${status} without Retry-After`);
      },
    })),
  });
  if (result.errors > 0) wrong.push(`${result.errors} requests failed, ${result.timeouts} of them by time`);
  const { average } = result.requests;
  const { p50, p99 } = result.latency;
  return { asked: result.requests.total, seconds: result.duration, aSecond: average, statuses, wrong, p50, p99 };
}
