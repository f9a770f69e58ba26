/** Random requests: bytes that mean nothing, and addresses made by the grammar of the API with values that nearly fit. */
import { createRandom, type Random } from "./random.ts";

export interface FuzzRequest {
  method: "GET" | "POST" | "HEAD" | "PUT" | "DELETE" | "OPTIONS" | "PATCH";
  url: string;
  headers: Record<string, string>;
  payload?: string;
}

const PATHS = [
  "/api/v1/decisions",
  "/api/v1/decisions.csv",
  "/api/v1/decisions.jsonl",
  "/api/v1/decisions.atom",
  "/api/v1/decisions.meta.json",
  "/api/v1/decisions/24-901-001",
  "/api/v1/decisions/24-901-001/related",
  "/api/v1/remedies",
  "/api/v1/remedies.csv",
  "/api/v1/benchmark",
  "/api/v1/benchmark.csv",
  "/api/v1/benchmark/cases",
  "/api/v1/benchmark/rates.csv",
  "/api/v1/councils",
  "/api/v1/councils.csv",
  "/api/v1/councils/aldermarch",
  "/api/v1/councils/aldermarch/promises",
  "/api/v1/councils/aldermarch/years.csv",
  "/api/v1/councils/funnel",
  "/api/v1/councils/compare",
  "/api/v1/councils/trends",
  "/api/v1/councils/cases",
  "/api/v1/suggest",
  "/api/v1/vocabulary",
  "/api/v1/coverage",
  "/api/v1/changes",
  "/api/v1/accuracy",
  "/bulk/",
  "/bulk/redress-2026-01-01/corpus.sqlite",
  "/healthz",
  "/readyz",
];
const KEYS =
  "q in synonyms words council type region category subcategory outcome fault finding by concerns injustice remedy recipient duration kind from to measure min max sort limit cursor offset head group unit unitOf basis durations terms base propose part at low below year rateUnit figure side reason class area adjust overdispersion label quarter since corpus bom before with similar __proto__ constructor".split(
    " ",
  );
const VALUES = [
  "delay",
  "upheld",
  "total",
  "symbolic",
  "county",
  "2024-01-01",
  "2024-02-30",
  "2024-25",
  "2024-13",
  "0",
  "-1",
  "35000",
  "99999999999999999999",
  "1e9",
  "NaN",
  "",
  "null",
  '"',
  '"a b"~',
  "(((((((((",
  "a OR OR NOT",
  "NEAR(a b, 3)",
  "amount:>500",
  "council:",
  "ref:24901001",
  "*",
  "a*",
  "%00",
  "\u0000",
  "\ud800",
  "é£’—",
  "'; DROP TABLE decisions; --",
  "<script>alert(1)</script>",
  "../../../../etc/passwd",
  "\r\nX-Evil: 1",
  "__proto__",
  "eyJoIjoiYSJ9",
  "W10",
  "0123456789abcdef",
  "sums",
  "withPayment",
  "real",
  "rate",
  "per-month",
  "relevance",
];
const METHODS = ["PUT", "DELETE", "OPTIONS", "PATCH", "HEAD", "POST"] as const;

const noise = (random: Random, length: number): string =>
  Array.from({ length }, () => String.fromCharCode(random.below(random.below(4) === 0 ? 0xffff : 0x7f))).join("");

const encode = (text: string): string => {
  try {
    return encodeURIComponent(text);
  } catch {
    return "%ED%A0%80";
  }
};

function query(random: Random): string {
  const parts = Array.from({ length: random.below(7) }, () => {
    const value = random.below(5) === 0 ? noise(random, random.below(40)) : random.pick(VALUES);
    const repeated = random.below(60) === 0 ? value.repeat(200) : value;
    return `${random.pick(KEYS)}${random.below(30) === 0 ? "[x]" : ""}=${random.below(20) === 0 ? repeated.replace(/[^!-~]/g, "") : encode(repeated)}`;
  });
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/** The request with this number under this seed. */
export function fuzzRequest(seed: number, number: number): FuzzRequest {
  const random = createRandom(seed * 1_000_003 + number);
  const kind = random.below(20);
  if (kind === 0)
    return { method: "GET", url: `/${encode(noise(random, random.below(60)))}${query(random)}`, headers: {} };
  if (kind === 1)
    return { method: random.pick(METHODS), url: random.pick(PATHS), headers: { "content-type": "application/json" } };
  if (kind === 2 || kind === 3) {
    const bodies = [
      JSON.stringify({ text: noise(random, random.below(400)) }),
      JSON.stringify({
        text: `See ${10 + random.below(90)} ${100 + random.below(900)} ${100 + random.below(900)}. £${random.below(9999)} “${noise(random, 30)}” [${random.below(90)}]`,
      }),
      '{"text":',
      "[]",
      '{"__proto__":{"text":"x"}}',
      noise(random, 50),
      JSON.stringify({
        jsonrpc: "2.0",
        id: 1,
        method: "tools/call",
        params: { name: random.pick(VALUES), arguments: {} },
      }),
    ];
    return {
      method: "POST",
      url: random.below(4) === 0 ? "/mcp" : "/api/v1/check-references",
      headers: {
        "content-type": random.pick(["application/json", "text/plain", "application/xml", "multipart/form-data"]),
        accept: "application/json, text/event-stream",
      },
      payload: random.pick(bodies),
    };
  }
  const path = random.pick(PATHS);
  const mangled =
    random.below(12) === 0
      ? path.replace(/[^/]+$/, encode(random.pick(VALUES)))
      : random.below(40) === 0
        ? `${path}//..%2f`
        : path;
  return {
    method: "GET",
    url: mangled + query(random),
    headers: random.below(10) === 0 ? { "if-none-match": random.pick(["*", 'W/"x"', '"']), host: "redress.test" } : {},
  };
}
