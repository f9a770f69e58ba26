/** Addresses that open what is behind a figure: the same question, and the part. */
import type { BenchmarkQuery } from "../schemas/benchmark.ts";

/** The question as a query text: keys in the order of the schema, repeated keys for lists, nothing that is not set. */
export function queryText(query: Record<string, unknown>): URLSearchParams {
  const out = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value === undefined || value === null) continue;
    if (Array.isArray(value)) for (const item of value) out.append(key, String(item));
    else out.append(key, String(value));
  }
  return out;
}

/** Gives the address of a part of this question's answer. */
export function drillTo(query: BenchmarkQuery): (part: string, more?: Record<string, string | number>) => string {
  const asked = queryText(query).toString();
  const base = `/api/v1/benchmark/cases?${asked === "" ? "" : `${asked}&`}`;
  // A reply holds a thousand of these: codes and numbers are put together by hand, which is ten times as quick.
  return (part, more = {}) => {
    let address = `${base}part=${part}`;
    for (const key in more) address += `&${key}=${encodeURIComponent(more[key] ?? "")}`;
    return address;
  };
}
