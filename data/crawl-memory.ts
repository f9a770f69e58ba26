/** What the crawler remembers between runs, in the corpus itself, so that nothing is asked twice. */
import type { Database } from "better-sqlite3";

export interface KnownPage {
  readonly url: string;
  readonly status: number;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly run: number;
  /** The decision held for it; null where it was quarantined or is gone. */
  readonly slug: string | null;
}

export interface CrawlMemory {
  /** Number of this run: that of an interrupted run of the same scope, which goes on, or a new one. */
  beginRun(scope: string): { run: number; resumed: boolean };
  /** Says that the run came to its end, so that the next one re-reads what may have changed. */
  endRun(): void;
  findPage(url: string): KnownPage | null;
  recordPage(page: KnownPage & { fetchedAt: string }): void;
  /** Pages of decisions held with a decision date from `from` to `to` (inclusive ISO dates). */
  pagesDecidedBetween(from: string, to: string): KnownPage[];
  /** The `n` pages held that were asked longest ago. */
  oldestPages(n: number): KnownPage[];
  isMonthRead(scope: string, month: string): boolean;
  recordMonth(scope: string, month: string, items: number, at: string): void;
  /** Months read to their end in this scope, newest first. */
  monthsRead(scope: string): string[];
  /** Decisions held in all, with the first and last day of decision. */
  held(): { n: number; first: string | null; last: string | null };
}

const PAGE = `p.url, p.status, p.etag, p.last_modified AS lastModified, p.run, p.slug`;

export function openCrawlMemory(sqlite: Database): CrawlMemory {
  const getMeta = sqlite.prepare<[string], { value: string }>("SELECT value FROM meta WHERE key = ?");
  const setMeta = sqlite.prepare(
    "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
  );
  const dropMeta = sqlite.prepare("DELETE FROM meta WHERE key = ?");
  const page = sqlite.prepare<[string], KnownPage>(`SELECT ${PAGE} FROM crawl_pages p WHERE p.url = ?`);
  const putPage = sqlite.prepare(
    `INSERT INTO crawl_pages (url, status, etag, last_modified, fetched_at, run, slug)
     VALUES (@url, @status, @etag, @lastModified, @fetchedAt, @run, @slug)
     ON CONFLICT (url) DO UPDATE SET status = excluded.status, etag = excluded.etag,
       last_modified = excluded.last_modified, fetched_at = excluded.fetched_at, run = excluded.run, slug = excluded.slug`,
  );
  const between = sqlite.prepare<[string, string], KnownPage>(
    `SELECT ${PAGE} FROM crawl_pages p JOIN decisions d ON d.slug = p.slug
     WHERE d.decided_on BETWEEN ? AND ? ORDER BY p.url`,
  );
  const oldest = sqlite.prepare<[number], KnownPage>(
    `SELECT ${PAGE} FROM crawl_pages p WHERE p.slug IS NOT NULL ORDER BY p.fetched_at, p.url LIMIT ?`,
  );
  const month = sqlite.prepare<[string, string], { n: number }>(
    "SELECT count(*) AS n FROM crawl_months WHERE scope = ? AND month = ?",
  );
  const putMonth = sqlite.prepare(
    `INSERT INTO crawl_months (scope, month, items, completed_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (scope, month) DO UPDATE SET items = excluded.items, completed_at = excluded.completed_at`,
  );
  const held = sqlite.prepare<[], { n: number; first: string | null; last: string | null }>(
    "SELECT count(*) AS n, min(decided_on) AS first, max(decided_on) AS last FROM decisions",
  );
  const months = sqlite.prepare<[string], { month: string }>(
    "SELECT month FROM crawl_months WHERE scope = ? ORDER BY month DESC",
  );

  return {
    beginRun: (scope) =>
      sqlite
        .transaction(() => {
          const last = Number(getMeta.get("crawl.run")?.value ?? 0);
          // An open run of the same scope was interrupted: going on under its number skips what it already asked.
          if (getMeta.get("crawl.open")?.value === scope) return { run: last, resumed: true };
          setMeta.run("crawl.run", String(last + 1));
          setMeta.run("crawl.open", scope);
          return { run: last + 1, resumed: false };
        })
        .immediate(),
    endRun: () => {
      dropMeta.run("crawl.open");
    },
    findPage: (url) => page.get(url) ?? null,
    recordPage: (p) => {
      putPage.run(p);
    },
    pagesDecidedBetween: (from, to) => between.all(from, to),
    oldestPages: (n) => oldest.all(n),
    isMonthRead: (scope, key) => (month.get(scope, key)?.n ?? 0) > 0,
    recordMonth: (scope, key, items, at) => {
      putMonth.run(scope, key, items, at);
    },
    held: () => held.get() ?? { n: 0, first: null, last: null },
    monthsRead: (scope) => months.all(scope).map((row) => row.month),
  };
}
