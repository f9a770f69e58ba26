/** Representative requests of every GET route, by the pattern of its address in the OpenAPI document. */
import type { SearchApp } from "./search-app.ts";

/** Some things that the corpus holds, to ask for. */
export interface Known {
  slug: string;
  council: string;
  other: string;
  hash: string;
}

export async function knownOf(held: SearchApp): Promise<Known> {
  const { results } = (await held.get("/api/v1/decisions?outcome=upheld&limit=1")).json();
  const { councils } = (await held.get("/api/v1/councils?sort=decisions&limit=2")).json();
  return {
    slug: results[0].slug,
    council: councils[0].slug,
    other: councils[1].slug,
    hash: held.corpus.state().hash,
  };
}

const SEARCHES = [
  "",
  "?q=delay&limit=3",
  "?q=%22agreed+to%22+OR+apolog*&sort=relevance&in=action",
  "?fault=delay&fault=no-reasons&outcome=upheld&sort=sum&measure=symbolic&min=100&max=900000",
  "?from=2023-01-01&to=2025-12-31&sort=added&limit=100",
  "?council=nowhere-at-all",
  "?injustice=distress&remedy=apology&recipient=complainant&duration=3-to-6-months&kind=statement&by=ombudsman",
];
const FILES = ["", "?q=delay&outcome=upheld", "?council=nowhere-at-all&bom=1"];

/** Queries (from "?", or a whole tail) for each pattern; a pattern that is missing here fails its test. */
export function requestsOf(pattern: string, known: Known): string[] {
  const path = pattern
    .replace("/councils/{slug}", `/councils/${known.council}`)
    .replace("/decisions/{slug}", `/decisions/${known.slug}`);
  return (QUERIES[pattern]?.(known) ?? []).map((query) => path + query);
}

const QUERIES: Record<string, (known: Known) => string[]> = {
  "/api/v1/decisions": () => SEARCHES,
  "/api/v1/decisions/{slug}": () => ["", "?similar=1", "?with=similar"],
  "/api/v1/decisions/{slug}/related": () => [""],
  "/api/v1/remedies": () => ["", "?fault=delay&class=symbolic&sort=sum&limit=5", "?q=payment&remedy=apology"],
  "/api/v1/suggest": () => ["", "?q=del&limit=20", "?q=24-9"],
  "/api/v1/vocabulary": () => [""],
  "/api/v1/accuracy": () => [""],
  "/api/v1/coverage": () => [""],
  "/api/v1/changes": ({ hash }) => [`?since=${hash}`, `?since=${hash.slice(0, 12)}`, `?since=${"0".repeat(64)}`],
  "/api/v1/benchmark": () => [
    "",
    "?fault=delay&propose=35000",
    "?measure=total&terms=real&base=2024-01",
    "?unit=per-month&basis=rate&head=distress",
    "?council=nowhere-at-all",
  ],
  "/api/v1/benchmark/cases": () => [
    "",
    "?part=withPayment&limit=2",
    "?part=sums&low=10000&below=50000",
    "?part=mixedSums",
  ],
  "/api/v1/benchmark/comparables": () => ["", "?fault=delay", "?fault=delay&measure=total"],
  "/api/v1/councils": () => ["", "?q=county", "?bodies=all&sort=decisions&limit=5&offset=2", "?type=district"],
  "/api/v1/councils/funnel": () => ["", "?adjust=case-mix&overdispersion=multiplicative", "?type=county"],
  "/api/v1/councils/compare": ({ council, other }) => [`?council=${council}&council=${other}`],
  "/api/v1/councils/trends": ({ council }) => ["", `?by=quarter&council=${council}`],
  "/api/v1/councils/cases": ({ council }) => ["", `?council=${council}&label=upheld&limit=3`],
  "/api/v1/councils/{slug}": () => ["", "?area=today"],
  "/api/v1/councils/{slug}/promises": () => ["", "?successors=on&limit=3"],
  "/api/v1/decisions.csv": () => FILES,
  "/api/v1/decisions.jsonl": () => FILES.slice(1),
  "/api/v1/decisions.atom": () => ["", "?q=delay"],
  "/api/v1/remedies.csv": () => FILES,
  "/api/v1/benchmark.csv": () => ["", "?fault=delay"],
  "/api/v1/benchmark/cases.csv": () => ["?part=withPayment"],
  "/api/v1/benchmark/comparables.csv": () => ["?fault=delay"],
  "/api/v1/benchmark/comparables.docx": () => ["?fault=delay"],
  "/api/v1/benchmark/rates.csv": () => [""],
  "/api/v1/benchmark/trend.csv": () => [""],
  "/api/v1/councils.csv": () => ["", "?bodies=others"],
  "/api/v1/councils/funnel.csv": () => [""],
  "/api/v1/councils/compare.csv": ({ council, other }) => [`?council=${council}&council=${other}`],
  "/api/v1/councils/trends.csv": () => [""],
  "/api/v1/councils/cases.csv": () => [""],
  "/api/v1/councils/{slug}/years.csv": () => [""],
  "/api/v1/councils/{slug}/promises.csv": () => [""],
  "/api/v1/coverage.csv": () => [""],
  "/bulk/": () => [""],
  "/bulk/{snapshot}/{file}": () => [],
  "/healthz": () => [""],
  "/readyz": () => [""],
};

/** The twin of a file takes what the file takes. */
for (const [pattern, queries] of Object.entries(QUERIES)) {
  const [, base, extension] = /^(.+)\.(csv|jsonl)$/.exec(pattern) ?? [];
  if (base === undefined) continue;
  QUERIES[extension === "csv" ? `${base}.meta.json` : `${pattern}.meta.json`] = queries;
}
