/** Random requests: bytes that mean nothing, and addresses made by the grammar of the API with values that nearly fit. */
import { readFileSync } from "node:fs";
import { z } from "zod";
import { ROUTES } from "../../web/routes.ts";
import { createRandom, type Random } from "./random.ts";

export interface FuzzRequest {
  method: "GET" | "POST" | "HEAD" | "PUT" | "DELETE" | "OPTIONS" | "PATCH";
  url: string;
  headers: Record<string, string>;
  payload?: string;
}

const describedSchema = z.object({
  paths: z.record(
    z.string(),
    z.record(z.string(), z.object({ parameters: z.array(z.object({ name: z.string(), in: z.string() })).optional() })),
  ),
});
/** The described API: what is added to it is fuzzed without being named here. */
const described = describedSchema.parse(
  JSON.parse(readFileSync(new URL("../golden/openapi.json", import.meta.url), "utf8")),
);

/** Something for the parameters of a path. */
const filled = (path: string): string =>
  path
    .replace(/\{snapshot\}|:snapshot/, "redress-2026-01-01")
    .replace(/\{file\}|:file/, "corpus.sqlite")
    .replace(/\{slug\}|:slug/, path.includes("councils") ? "aldermarch" : "24-901-001");

const PATHS = [
  ...Object.keys(described.paths),
  ...ROUTES.map((route) => route.path),
  "/api/v1/openapi.json",
  "/metrics",
  "/mcp",
].map(filled);

const KEYS = [
  ...new Set(
    Object.values(described.paths).flatMap((methods) =>
      Object.values(methods).flatMap(({ parameters = [] }) =>
        parameters.filter((one) => one.in === "query").map((one) => one.name),
      ),
    ),
  ),
  // Of every reply, of pages, and of nothing.
  ..."corpus mark words all view __proto__ constructor toString".split(" "),
];
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
