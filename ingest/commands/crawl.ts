/** `ingest crawl`: reads the website into the real corpus, politely, and says what it did and what it covers. */
import type { Corpus } from "../../data/corpus.ts";
import { defaultCorpusFile, openForChange } from "../../data/corpus-files.ts";
import { openCrawlMemory } from "../../data/crawl-memory.ts";
import { realAuthorities } from "../../data/reference.ts";
import { toSlug } from "../../data/slugs.ts";
import { CommandError, type Effects } from "../effects.ts";
import { OFFICIAL_ORIGIN } from "../sources/crawl/addresses.ts";
import { type CrawlReport, type CrawlSink, crawl, type Progress } from "../sources/crawl/crawl.ts";
import { Fetcher, namesPrivateHost } from "../sources/crawl/fetcher.ts";
import { REAL_EFFECTS } from "../sources/crawl/pace.ts";
import { createReader, type Reader } from "../workers/work.ts";
import { readCorrections } from "./context.ts";

export interface CrawlOptions {
  readonly since?: string;
  readonly until?: string;
  readonly council?: string;
  readonly category?: string;
  readonly max?: string;
  readonly dryRun?: boolean;
  /** Seconds between requests; 5 by default, at least 1 for a site that is not this machine's. */
  readonly delay?: string;
  readonly base?: string;
  /** Address or page where the site's keepers reach the operator; goes into the user agent. */
  readonly contact?: string;
  readonly recheck?: string;
  readonly corpus?: string;
  readonly json?: boolean;
}

/** Decisions were first published with today's outcomes in April 2014; the oldest page known is of October 2015. */
const FIRST_DAY = "2014-04-01";

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

function day(name: string, value: string | undefined, fallback: string): string {
  if (value === undefined) return fallback;
  if (!isDay(value)) throw new CommandError(`--${name} is "${value}"; a day such as 2025-07-01 was expected.`, 2);
  return value;
}

function count(name: string, value: string | undefined, fallback: number): number {
  if (value === undefined) return fallback;
  const n = Number(value);
  if (!Number.isFinite(n) || n < 0) throw new CommandError(`--${name} is "${value}"; a number from 0 was expected.`, 2);
  return n;
}

function baseAddress(value: string | undefined): string {
  const base = value ?? OFFICIAL_ORIGIN;
  const url = URL.canParse(base) ? new URL(base) : null;
  if (!url || (url.protocol !== "http:" && url.protocol !== "https:"))
    throw new CommandError(`--base is "${base}"; an address beginning with http:// or https:// was expected.`, 2);
  return url.origin;
}

/** Whoever keeps the site must be able to reach the operator; a replica on this machine has no keeper to tell. */
function userAgent(base: string, contact: string | undefined): string {
  if (!contact && !namesPrivateHost(base))
    throw new CommandError(
      "The website's keepers must be able to reach you: give --contact with an e-mail address or a page of yours, or set REDRESS_CONTACT.",
      2,
    );
  return `Redress/1.0 (research crawler; contact: ${(contact ?? "local replica").replace(/[^\x20-\x7e]|[()]/g, "")})`;
}

/** "Housing", "housing" and "housing/allocations" name a category; the site's own slugs are made by the same rule. */
const categorySlug = (text: string) =>
  text
    .split(/[>/]/)
    .map((part) => toSlug(part.trim()))
    .join("/");

function sinkOf(corpus: Corpus, read: Reader, today: string): CrawlSink {
  return {
    together: (work) => corpus.sqlite.transaction(work).immediate(),
    markGone: (slug) => {
      corpus.writer.withhold(slug, today);
    },
    save: ({ address, officialUrl, kind, page }) => {
      const result = read({
        uri: address,
        bytes: page.body,
        retrievedOn: today,
        officialUrl,
        // "Report" is printed in the listing only.
        ...(kind === "report" ? { kind } : {}),
      });
      if ("quarantine" in result) return { quarantined: `${result.quarantine.message} [${result.quarantine.code}]` };
      const [saved] = corpus.writer.saveBatch([result.prepared]);
      if (!saved) throw new Error("Nothing was saved");
      if ("error" in saved) return { quarantined: `${saved.error.message} [not-stored]` };
      if (saved.outcome === "withdrawn") return { quarantined: `${saved.slug} was withdrawn here and stays out` };
      return { slug: saved.slug, result: saved.outcome };
    },
  };
}

/** Runs one crawl. Exit code 0 at its end or at --max, 1 where the site refused or pages failed, 130 on Ctrl-C. */
export async function crawlCommand(options: CrawlOptions, effects: Effects): Promise<number> {
  const base = baseAddress(options.base);
  const agent = userAgent(base, options.contact ?? process.env.REDRESS_CONTACT);
  const today = effects.now().toISOString().slice(0, 10);
  const since = day("since", options.since, FIRST_DAY);
  const until = day("until", options.until, today);
  if (since > until) throw new CommandError(`--since ${since} is after --until ${until}: no month lies between.`, 2);
  const delay = count("delay", options.delay, 5);
  if (delay < 1 && !namesPrivateHost(base))
    throw new CommandError(`--delay ${delay} would hurry the website; at least 1 second is kept between requests.`, 2);
  const council = options.council ? (realAuthorities().resolve(options.council)?.name ?? options.council) : null;

  const corpus = openForChange(options.corpus ?? defaultCorpusFile({ fictional: false }), {
    fictional: false,
    authorities: realAuthorities().all,
  });
  const read = await createReader({ fictional: false, corrections: readCorrections(corpus, effects) });
  const stop = new AbortController();
  const interrupt = () => stop.abort();
  process.once("SIGINT", interrupt);
  process.once("SIGTERM", interrupt);
  const fetcher = new Fetcher({
    base,
    userAgent: agent,
    delayMs: delay * 1000,
    effects: REAL_EFFECTS,
    signal: stop.signal,
    log: effects.err,
  });
  const run = options.dryRun ? null : corpus.writer.startRun("crawl");
  const memory = openCrawlMemory(corpus.sqlite);
  try {
    const report = await crawl(
      {
        base,
        since,
        until,
        council,
        category: options.category ? categorySlug(options.category) : null,
        max: count("max", options.max, Number.POSITIVE_INFINITY),
        dryRun: options.dryRun ?? false,
        recheck: count("recheck", options.recheck, 0),
      },
      {
        fetcher,
        memory,
        sink: sinkOf(corpus, read, today),
        now: effects.now,
        signal: stop.signal,
        progress: progressLine(effects),
        log: effects.err,
      },
    );
    const { counts } = report;
    if (run !== null)
      corpus.writer.finishRun(
        run,
        { read: counts.fetched, added: counts.added, changed: counts.changed, unchanged: counts.unchanged },
        report.problems.map((message) => ({ uri: message.split(" ")[0] ?? "", code: "crawl", message })),
      );
    say(report, corpus, fetcher.requests, options, effects);
    if (report.stopped?.code === "interrupted") return 130;
    return report.stopped === null || report.stopped.code === "max"
      ? counts.failed + counts.quarantined > 0
        ? 1
        : 0
      : 1;
  } finally {
    process.off("SIGINT", interrupt);
    process.off("SIGTERM", interrupt);
    await fetcher.close();
    corpus.close();
  }
}

/** A moving line on a terminal; elsewhere one line in ten pages, so that a log stays readable. */
function progressLine(effects: Effects): (p: Progress) => void {
  const startedAt = Date.now();
  return ({ month, done, of, counts }) => {
    const minutes = (Date.now() - startedAt) / 60_000;
    const rate = minutes > 0 ? Math.min(counts.fetched / minutes, 9999) : 0;
    const left = rate > 0 ? `, about ${Math.ceil((of - done) / rate)} min left of this month` : "";
    const line = `${month}: ${done} of ${of} · ${counts.added} new, ${counts.changed} changed, ${counts.skipped} held · ${rate.toFixed(1)} pages a minute${left}`;
    if (effects.terminal) process.stderr.write(`\r\x1b[K${line}`);
    else if (counts.fetched % 10 === 0) effects.err(line);
  };
}

function say(report: CrawlReport, corpus: Corpus, requests: number, options: CrawlOptions, effects: Effects): void {
  const { counts, stopped, monthsRead, problems } = report;
  const held = openCrawlMemory(corpus.sqlite).held();
  if (options.json) {
    effects.out(JSON.stringify({ counts, stopped, monthsRead, problems, requests, held }));
    return;
  }
  if (effects.terminal) process.stderr.write("\n");
  if (problems.length > 0) {
    effects.err(`${problems.length} ${problems.length === 1 ? "page" : "pages"} could not be kept:`);
    for (const problem of problems) effects.err(`  ${problem}`);
  }
  const verb = options.dryRun ? "would be fetched or are held" : "listed";
  effects.err(
    `${counts.listed} decisions ${verb}; ${counts.fetched} pages fetched: ${counts.added} new, ${counts.changed} changed, ${counts.unchanged} unchanged, ${counts.gone} gone from the site. ${requests} requests.`,
  );
  const months = monthsRead.length > 0 ? `${monthsRead.at(-1)} to ${monthsRead[0]}` : "none";
  effects.err(
    `Coverage: months read to their end in this run: ${months}. The corpus holds ${held.n} decisions${held.first ? `, decided ${held.first} to ${held.last}` : ""}.`,
  );
  if (stopped) effects.err(stopped.code === "blocked" ? `Blocked: ${stopped.message}` : `Stopped: ${stopped.message}`);
}
