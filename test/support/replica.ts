/**
 * A local replica of the website's structure, with its traps, for the crawler's tests. Decisions, councils and people
 * are invented. Every behaviour is a field that a test sets; requests are recorded.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface ReplicaDecision {
  path: string;
  ref: string;
  body: string;
  category: string;
  subcategory: string;
  outcome: string;
  /** ISO date. */
  decidedOn: string;
  kind: "Statement" | "Report";
  summary: string;
  paid: string;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const printedDate = (iso: string, mark: string) =>
  [iso.slice(8), MONTHS[Number(iso.slice(5, 7)) - 1], iso.slice(0, 4)].join(mark);
const slugOf = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
const escapeHtml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** An invented decision; `n` makes its reference, and with it its address, its own. */
export function replicaDecision(n: number, over: Partial<ReplicaDecision> = {}): ReplicaDecision {
  const decidedOn = over.decidedOn ?? "2026-10-05";
  const ref = over.ref ?? `26 9${String(Math.floor(n / 1000)).padStart(2, "0")} ${String(n % 1000).padStart(3, "0")}`;
  const category = over.category ?? "Education";
  const subcategory = over.subcategory ?? "School transport";
  return {
    ref,
    category,
    subcategory,
    decidedOn,
    body: "Elmbridge Vale Council",
    outcome: "Upheld",
    kind: "Statement",
    summary: `Mrs K said the Council stopped her son's taxi in week ${n}. The Council was at fault and will pay her £${100 + n}.`,
    paid: `£${100 + n}`,
    path: `/decisions/${slugOf(category)}/${slugOf(subcategory)}/${ref.replaceAll(" ", "-").toLowerCase()}`,
    ...over,
  };
}

function decisionPage(d: ReplicaDecision): string {
  const section = (heading: string, items: string[]) =>
    `<h2>${heading}</h2><ol>${items.map((item) => `<li>${item}</li>`).join("")}</ol><p><a href="#top">Back to top</a></p>`;
  return `<!doctype html><html lang="en"><head><title>${d.ref}</title></head><body><nav><a href="/search?k=casino">Search</a></nav>
<article id="article"><h2>${escapeHtml(d.body)} (${d.ref})</h2>
<p><span class="label">Category :</span> <span class="value">${escapeHtml(d.category)} &gt; ${escapeHtml(d.subcategory)}</span></p>
<p><span class="label">Decision :</span> <span class="value">${d.outcome}</span></p>
<p><span class="label">Decision date :</span> <span class="value">${printedDate(d.decidedOn, " ")}</span></p>
<h2>The Ombudsman's final decision:</h2><p>Summary: ${escapeHtml(d.summary)}</p>
${section("The complaint", ["Mrs K complained that her son’s school transport ended without notice."])}
${section("How I considered this complaint", ["I spoke to Mrs K and read what the Council sent."])}
${section("What I found", ["The Council ended the transport early. This was fault and left Mrs K distressed."])}
${section("Agreed action", [`Within four weeks the Council will:<ul><li>apologise to Mrs K; and</li><li>pay her ${d.paid} for her distress.</li></ul>`])}
${section("Final decision", ["I found fault causing injustice, which the Council has agreed to put right."])}
<p>Investigator's decision on behalf of the Ombudsman</p></article></body></html>`;
}

export interface Asked {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage["headers"];
  readonly at: number;
}

/** What one request gets instead of the page; the trap is used up when it returns true for "used". */
export type Trap = (request: Asked, response: ServerResponse) => boolean;

export class Replica {
  decisions: ReplicaDecision[] = [];
  robots: { status: number; text: string } = { status: 200, text: "User-agent: *\nDisallow: /search\n" };
  /** Paths answered 404 (or 410) though they were once there. */
  readonly gone = new Map<string, 404 | 410>();
  /** Added to the stated total on page n (1-based): the real site's totals differ between pages. */
  totalError: (page: number) => number = () => 0;
  /** Listing items whose link text is lost. */
  readonly untitled = new Set<string>();
  /** Listed though their page is another's month: windows overlap. */
  overlap: ReplicaDecision[] = [];
  perPage = 10;
  /** First matching trap answers instead of the site. */
  traps: Trap[] = [];
  readonly asked: Asked[] = [];
  private readonly server: Server;

  private constructor() {
    this.server = createServer((request, response) => this.answer(request, response));
  }

  static async start(decisions: ReplicaDecision[] = []): Promise<Replica> {
    const replica = new Replica();
    replica.decisions = decisions;
    await new Promise<void>((done) => replica.server.listen(0, "127.0.0.1", done));
    return replica;
  }

  get base(): string {
    const address: AddressInfo | string | null = this.server.address();
    if (!address || typeof address === "string") throw new Error("the replica is not listening");
    return `http://127.0.0.1:${address.port}`;
  }

  /** Paths of decision pages asked for, in order. */
  get pagesAsked(): string[] {
    return this.asked.map((a) => a.path).filter((path) => /\d{2}-\d{3}-\d{3}/.test(path));
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((done) => this.server.close(() => done()));
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? "/", "http://replica");
    const asked = { path: url.pathname, query: url.searchParams, headers: request.headers, at: Date.now() };
    this.asked.push(asked);
    if (this.traps.some((trap) => trap(asked, response))) return;
    if (url.pathname === "/robots.txt") {
      response.writeHead(this.robots.status, { "content-type": "text/plain" }).end(this.robots.text);
    } else if (url.pathname === "/Decisions/SearchResults") {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(this.results(url.searchParams));
    } else this.page(asked, response);
  }

  private page(asked: Asked, response: ServerResponse): void {
    const gone = this.gone.get(asked.path);
    const decision = this.decisions.find((d) => d.path === asked.path);
    if (gone || !decision) {
      response.writeHead(gone ?? 404, { "content-type": "text/html" }).end("<h1>Page not found</h1>");
      return;
    }
    const html = decisionPage(decision);
    const etag = `"${html.length}-${decision.paid}"`;
    if (asked.headers["if-none-match"] === etag) response.writeHead(304, { etag }).end();
    else response.writeHead(200, { "content-type": "text/html; charset=utf-8", etag }).end(html);
  }

  private results(query: URLSearchParams): string {
    const from = query.get("fd") ?? "0001-01-01";
    const to = query.get("td") ?? "9999-12-31";
    const council = query.get("aname");
    const page = Number(query.get("page") ?? 1);
    const found = [
      ...this.overlap,
      ...this.decisions.filter((d) => d.decidedOn >= from && d.decidedOn <= to && (!council || d.body === council)),
    ].sort((a, b) => (a.decidedOn < b.decidedOn ? 1 : -1));
    const shown = found.slice((page - 1) * this.perPage, page * this.perPage);
    const total = (found.length + this.totalError(page)).toLocaleString("en-GB");
    const items = shown.map((d) => {
      const title = this.untitled.has(d.path) ? "" : `${escapeHtml(d.body)} (${d.ref})`;
      const line = `${d.kind} ${d.outcome} ${d.subcategory} ${printedDate(d.decidedOn, "-")}`;
      return `<li><a href="${d.path}?displaypref=1">${title}</a><p>${escapeHtml(line)}</p><p>Summary: ${escapeHtml(d.summary)}</p></li>`;
    });
    return `<!doctype html><html lang="en"><body><a href="/search?k=pills">spam</a><a href="https://elsewhere.example/decisions/education/other/26-900-999">off</a>
<p>Your search has ${total} results</p><ul>${items.join("")}</ul></body></html>`;
  }
}
