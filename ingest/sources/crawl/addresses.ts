/**
 * Addresses of the Ombudsman's website, as data/reference and the site's structure give them: which are decision
 * pages, what their canonical form is, and how a month's results are asked for.
 */

/** The site whose decisions Redress is for; `--base` replaces it for a mirror or a test replica. */
export const OFFICIAL_ORIGIN = "https://www.lgo.org.uk";

const DECISION_PATH = /^\/decisions\/([a-z0-9-]+)\/([a-z0-9-]+)\/(\d{2}-\d{3}-\d{3}[a-z]?)$/;

export interface DecisionAddress {
  /** Lower-case path without query or trailing slash: the same page has several hosts, schemes and queries. */
  readonly path: string;
  readonly category: string;
  readonly subcategory: string;
  /** "24-014-093", with the letter of a joint NHS record. */
  readonly slug: string;
}

const bareHost = (host: string) => host.toLowerCase().replace(/^www\./, "");

/** The decision page that `href` on a page of `base` leads to; null for anything else, other sites included. */
export function parseDecisionAddress(href: string, base: string): DecisionAddress | null {
  let url: URL;
  try {
    url = new URL(href, base);
  } catch {
    return null;
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  if (bareHost(url.host) !== bareHost(new URL(base).host)) return null;
  const path = url.pathname.toLowerCase().replace(/\/+$/, "");
  const m = DECISION_PATH.exec(path);
  return m?.[1] && m[2] && m[3] ? { path, category: m[1], subcategory: m[2], slug: m[3] } : null;
}

/** The official page of a path, whatever host it was read from. */
export const officialUrl = (path: string): string => `${OFFICIAL_ORIGIN}${path}`;

export interface MonthQuery {
  /** "2025-07" */
  readonly month: string;
  /** Bounds inside the month, both inclusive ISO dates. */
  readonly from: string;
  readonly to: string;
  /** Organisation name exactly as the site prints it. */
  readonly council?: string | undefined;
}

/** Address of one results page (1-based) of the decisions of a month, newest first, all three outcomes. */
export function resultsUrl(base: string, query: MonthQuery, page: number): string {
  const url = new URL("/Decisions/SearchResults", base);
  url.searchParams.set("fd", query.from);
  url.searchParams.set("td", query.to);
  if (query.council) url.searchParams.set("aname", query.council);
  url.searchParams.set("dc", "c+nu+u+");
  url.searchParams.set("t", "both");
  url.searchParams.set("sortOrder", "descending");
  url.searchParams.set("page", String(page));
  return url.href;
}

const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The calendar month `n` before that of `date`: ("2026-11-21", 2) gives "2026-09". */
export function monthBefore(date: string, n: number): string {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 - n;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
}

/** True where the bounds take in every day of the month. */
export const isWholeMonth = (q: MonthQuery): boolean =>
  q.from === `${q.month}-01` &&
  q.to === `${q.month}-${lastDay(Number(q.month.slice(0, 4)), Number(q.month.slice(5, 7)))}`;

/** Calendar months from `until` back to `since` (inclusive ISO dates), newest first, clipped to the bounds. */
export function monthsBack(since: string, until: string): MonthQuery[] {
  const out: MonthQuery[] = [];
  let year = Number(until.slice(0, 4));
  let month = Number(until.slice(5, 7));
  while (`${year}-${String(month).padStart(2, "0")}` >= since.slice(0, 7)) {
    const key = `${year}-${String(month).padStart(2, "0")}`;
    const first = `${key}-01`;
    const last = `${key}-${String(lastDay(year, month)).padStart(2, "0")}`;
    out.push({ month: key, from: first < since ? since : first, to: last > until ? until : last });
    month -= 1;
    if (month === 0) {
      month = 12;
      year -= 1;
    }
  }
  return out;
}
