/**
 * One run of the crawler: months of decision date, newest first; each month's results pages, then its decision pages.
 * It asks nothing twice, re-reads the last three months (decisions appear late), and stops where the site refuses.
 */
import type { CrawlMemory, KnownPage } from "../../../data/crawl-memory.ts";
import { isWholeMonth, type MonthQuery, monthBefore, monthsBack, officialUrl, resultsUrl } from "./addresses.ts";
import { Blocked, type Fetched, type Fetcher, PageFailed } from "./fetcher.ts";
import { type ListingItem, parseListing } from "./listing.ts";
import { readRobots } from "./robots.ts";

/** Months whose listing and pages are asked again in every run. */
const REREAD_MONTHS = 3;
/** So many pages without a decision one after another are a cookie wall or a stripped shell, not bad luck. */
const SHELLS_IN_A_ROW = 3;
/** A month holds some 500 decisions, 10 a page: a listing that goes on beyond this does not end. */
const MOST_PAGES = 400;

export interface CrawlPlan {
  readonly base: string;
  readonly since: string;
  readonly until: string;
  readonly council: string | null;
  /** Slug of a category, or "category/subcategory". */
  readonly category: string | null;
  /** Most decision pages to fetch. */
  readonly max: number;
  /** Lists what would be fetched; asks for results pages only and stores nothing. */
  readonly dryRun: boolean;
  /** Held pages asked longest ago to be asked again. */
  readonly recheck: number;
}

export interface PageRead {
  readonly address: string;
  readonly officialUrl: string;
  readonly kind: "statement" | "report" | null;
  readonly page: Fetched;
}

export type Saved =
  | { readonly slug: string; readonly result: "added" | "changed" | "unchanged" | "source-added" }
  | { readonly quarantined: string };

/** Where decisions go. Each call is one transaction together with the memory of the page. */
export interface CrawlSink {
  save(read: PageRead): Saved;
  /** The official page is gone: the record is marked withdrawn and its text stops being served. */
  markGone(slug: string): void;
  /** Runs both halves as one transaction. */
  together<T>(work: () => T): T;
}

export interface Progress {
  readonly month: string;
  readonly done: number;
  /** Decisions of the month that this run will ask for; grows while the listing is read. */
  readonly of: number;
  readonly counts: CrawlCounts;
}

export interface CrawlCounts {
  listed: number;
  fetched: number;
  added: number;
  changed: number;
  unchanged: number;
  gone: number;
  quarantined: number;
  failed: number;
  skipped: number;
}

export interface CrawlReport {
  readonly counts: CrawlCounts;
  /** Why the run ended before its plan did; null where it came to its end. */
  readonly stopped: { readonly code: "blocked" | "max" | "interrupted" | "robots"; readonly message: string } | null;
  readonly monthsRead: string[];
  readonly problems: string[];
}

export interface CrawlDeps {
  readonly fetcher: Fetcher;
  readonly memory: CrawlMemory;
  readonly sink: CrawlSink;
  readonly now: () => Date;
  readonly signal: AbortSignal;
  readonly progress: (p: Progress) => void;
  readonly log: (line: string) => void;
}

class MaxReached extends Error {}
class Disallowed extends Error {}

/** Runs the plan to its end, to `max`, to an interruption or to a refusal; always gives a report. */
export async function crawl(plan: CrawlPlan, deps: CrawlDeps): Promise<CrawlReport> {
  const { fetcher, memory, sink, log } = deps;
  const scope = [plan.council?.toLowerCase() ?? "", plan.category ?? ""].join("|");
  const counts: CrawlCounts = {
    listed: 0,
    fetched: 0,
    added: 0,
    changed: 0,
    unchanged: 0,
    gone: 0,
    quarantined: 0,
    failed: 0,
    skipped: 0,
  };
  const problems: string[] = [];
  const monthsRead: string[] = [];
  let stopped: CrawlReport["stopped"] = null;
  let shells = 0;

  const runOf = plan.dryRun ? { run: 0, resumed: false } : memory.beginRun(scope);
  if (runOf.resumed) log("Going on with the run that was interrupted: what it has already asked is not asked again.");

  const wanted = (item: ListingItem) =>
    !plan.category || item.category === plan.category || `${item.category}/${item.subcategory}` === plan.category;

  try {
    const robots = await readRobots(fetcher, plan.base);
    const allowed = robots.isAllowed;
    if (robots.crawlDelayMs) fetcher.slowTo(robots.crawlDelayMs);

    const askPage = async (path: string, kind: ListingItem["kind"], known: KnownPage | null) => {
      const address = new URL(path, plan.base).href;
      const url = officialUrl(path);
      if (!allowed(address)) {
        counts.skipped += 1;
        problems.push(`${address}: robots.txt does not allow it`);
        return;
      }
      if (counts.fetched >= plan.max) throw new MaxReached();
      counts.fetched += 1;
      let page: Fetched;
      try {
        // Without a decision held for it, "not modified" would leave nothing to read.
        page = await fetcher.get(address, known?.slug ? known : undefined);
      } catch (error) {
        if (!(error instanceof PageFailed)) throw error;
        counts.failed += 1;
        problems.push(error.message);
        return;
      }
      const seen = {
        url,
        status: page.status,
        etag: page.etag ?? known?.etag ?? null,
        lastModified: page.lastModified ?? known?.lastModified ?? null,
        run: runOf.run,
        fetchedAt: deps.now().toISOString(),
      };
      if (page.status === 304) {
        counts.unchanged += 1;
        memory.recordPage({ ...seen, slug: known?.slug ?? null });
      } else if (page.status === 404 || page.status === 410) {
        if (known?.slug) counts.gone += 1;
        sink.together(() => {
          if (known?.slug) sink.markGone(known.slug);
          memory.recordPage({ ...seen, slug: known?.slug ?? null });
        });
      } else if (page.status !== 200) {
        counts.failed += 1;
        problems.push(`${address}: answered ${page.status}`);
      } else {
        const saved = sink.together(() => {
          const outcome = sink.save({ address, officialUrl: url, kind, page });
          memory.recordPage({ ...seen, slug: "slug" in outcome ? outcome.slug : null });
          return outcome;
        });
        if ("slug" in saved) {
          shells = 0;
          if (saved.result === "source-added") counts.unchanged += 1;
          else counts[saved.result] += 1;
        } else {
          counts.quarantined += 1;
          problems.push(`${address}: ${saved.quarantined}`);
          shells += 1;
          if (shells >= SHELLS_IN_A_ROW)
            throw new Blocked(`${shells} pages in a row held no decision (a cookie wall or a stripped page?)`);
        }
      }
    };

    const readMonth = async (month: MonthQuery, reread: boolean) => {
      const seen = new Set<string>();
      let asked = 0;
      for (let n = 1; n <= MOST_PAGES; n++) {
        const address = resultsUrl(plan.base, { ...month, council: plan.council ?? undefined }, n);
        if (!allowed(address)) throw new Disallowed(`robots.txt does not allow ${new URL(address).pathname}`);
        const reply = await fetcher.get(address);
        const listing =
          reply.status === 200
            ? parseListing(new TextDecoder().decode(reply.body), plan.base)
            : { items: [], total: null };
        // Silence would look like "no decisions that month": a page with neither items nor a total of none is a refusal.
        if (listing.items.length === 0 && (listing.total === null || (n === 1 && listing.total > 0)))
          throw new Blocked(`results page ${n} of ${month.month} has no items and no total: the site is refusing us`);
        // Totals differ between pages and windows overlap: go on while a page brings something new.
        const fresh = listing.items.filter((item) => !seen.has(item.path));
        if (fresh.length === 0) break;
        for (const item of fresh) {
          seen.add(item.path);
          if (!wanted(item)) continue;
          counts.listed += 1;
          const known = memory.findPage(officialUrl(item.path));
          const has = known?.slug && (known.run === runOf.run || !reread);
          if (has) counts.skipped += 1;
          else if (plan.dryRun) log(`would fetch ${officialUrl(item.path)}`);
          else await askPage(item.path, item.kind, known);
          asked += 1;
          deps.progress({ month: month.month, done: asked, of: Math.max(listing.total ?? 0, asked), counts });
        }
      }
      if (!plan.dryRun && reread) await askVanished(month, seen);
    };

    /** Pages of the month that are held and no longer listed: gone from the site, or only from the list. */
    const askVanished = async (month: MonthQuery, listed: Set<string>) => {
      if (plan.council || plan.category) return;
      for (const known of memory.pagesDecidedBetween(month.from, month.to)) {
        const path = new URL(known.url).pathname;
        if (known.run !== runOf.run && !listed.has(path) && known.status !== 404 && known.status !== 410)
          await askPage(path, null, known);
      }
    };

    const months = monthsBack(plan.since, plan.until);
    const rereadFrom = monthBefore(deps.now().toISOString().slice(0, 10), REREAD_MONTHS - 1);
    for (const month of months) {
      const reread = month.month >= rereadFrom;
      if (!reread && memory.isMonthRead(scope, month.month)) continue;
      await readMonth(month, reread);
      if (!plan.dryRun && !reread && isWholeMonth(month))
        memory.recordMonth(scope, month.month, counts.listed, deps.now().toISOString());
      monthsRead.push(month.month);
    }
    if (!plan.dryRun)
      for (const known of memory.oldestPages(plan.recheck))
        if (known.run !== runOf.run) await askPage(new URL(known.url).pathname, null, known);
    if (!plan.dryRun) memory.endRun();
  } catch (error) {
    stopped = reasonFor(error, deps.signal, plan);
    if (!stopped) throw error;
    if (stopped.code === "max" && !plan.dryRun) log("The rest is asked in the next run.");
  }
  return { counts, stopped, monthsRead, problems };
}

function reasonFor(error: unknown, signal: AbortSignal, plan: CrawlPlan): CrawlReport["stopped"] {
  if (error instanceof MaxReached) return { code: "max", message: `${plan.max} pages fetched, as asked with --max` };
  if (signal.aborted)
    return { code: "interrupted", message: "stopped by the operator; the next run goes on from here" };
  // A results page that cannot be had is a refusal: going on would look like "no decisions that month".
  if (error instanceof Blocked || error instanceof PageFailed) return { code: "blocked", message: error.message };
  if (error instanceof Disallowed) return { code: "robots", message: error.message };
  return null;
}
