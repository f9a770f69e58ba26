import type { ApiClient } from "./api.ts";
import { ApiProblem, type ProblemDetails } from "./problem.ts";
import { type Query, toHref } from "./url-state.ts";

/** The API over the network: same origin, JSON, one error type. */
export const browserApi: ApiClient = {
  search: (query) => get("/decisions", query),
  suggest: (query) => get("/suggest", query),
  decision: (slug, query) => get(`/decisions/${encodeURIComponent(slug)}`, query),
  remedies: (query) => get("/remedies", query),
  checkReferences: (text) => post("/check-references", { text }),
  openApi: () => get("/openapi.json"),
  changes: (since) => get("/changes", [["since", since]]),
  coverage: () => get("/coverage"),
  accuracy: () => get("/accuracy"),
  benchmark: (query) => get("/benchmark", query),
  benchmarkCases: (query) => get("/benchmark/cases", query),
  comparables: (query) => get("/benchmark/comparables", query),
  councils: (query) => get("/councils", query),
  council: (slug, query) => get(`/councils/${encodeURIComponent(slug)}`, query),
  promises: (slug, query) => get(`/councils/${encodeURIComponent(slug)}/promises`, query),
  funnel: (query) => get("/councils/funnel", query),
  compare: (query) => get("/councils/compare", query),
  trends: (query) => get("/councils/trends", query),
  councilCases: (query) => get("/councils/cases", query),
};

async function get<Reply>(path: string, query: Query = []): Promise<Reply> {
  return read(await reach(toHref(`/api/v1${path}`, query), { headers: { accept: "application/json" } }));
}

async function post<Reply>(path: string, body: unknown): Promise<Reply> {
  const headers = { accept: "application/json", "content-type": "application/json" };
  return read(await reach(`/api/v1${path}`, { method: "POST", headers, body: JSON.stringify(body) }));
}

async function reach(address: string, options: RequestInit): Promise<Response> {
  try {
    return await fetch(address, options);
  } catch {
    throw new ApiProblem({
      status: 0,
      title: "Redress cannot be reached",
      detail: "The server did not answer. Check that you are online, or that Redress is still running, and try again.",
    });
  }
}

async function read<Reply>(response: Response): Promise<Reply> {
  const text = await response.text();
  if (response.ok) {
    const reply: Reply = JSON.parse(text);
    return reply;
  }
  throw new ApiProblem(readProblem(text, response.status));
}

/** The problem details of a failed reply; a plain sentence where the reply has none (a proxy's page, say). */
function readProblem(text: string, status: number): ProblemDetails {
  try {
    const problem: ProblemDetails = JSON.parse(text);
    if (typeof problem.title === "string") return { ...problem, status, detail: problem.detail ?? "" };
  } catch {
    // Not JSON: said below.
  }
  return { status, title: "The server could not answer", detail: "Try again in a moment." };
}
