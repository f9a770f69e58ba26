/**
 * The whole state of a page is in its address. A query is an ordered list of pairs, because repeated keys mean "or"
 * and routers collapse them. Everything here is pure; empty values (left by a form sent without JavaScript) are dropped.
 */
export type Query = ReadonlyArray<readonly [key: string, value: string]>;

/** Reads "?a=1&a=2" (or without "?"), in order. Never throws: broken escapes are kept as typed. */
export function parseSearch(search: string): Query {
  const pairs: Array<readonly [string, string]> = [];
  for (const [key, value] of new URLSearchParams(search)) {
    const trimmed = value.trim();
    if (key !== "" && trimmed !== "") pairs.push([key, trimmed]);
  }
  return pairs;
}

/** Writes the query with its leading "?", or "" where nothing is set. */
export function toSearch(query: Query): string {
  if (query.length === 0) return "";
  const params = new URLSearchParams();
  for (const [key, value] of query) params.append(key, value);
  return `?${params}`;
}

/** Path and query as one address. */
export function toHref(path: string, query: Query): string {
  return path + toSearch(query);
}

/** The first value of a key, or "" where it is not set. */
export function firstValue(query: Query, key: string): string {
  for (const [name, value] of query) if (name === key) return value;
  return "";
}

/** All values of a key, in the order written. */
export function allValues(query: Query, key: string): string[] {
  return query.filter(([name]) => name === key).map(([, value]) => value);
}

export function hasValue(query: Query, key: string, value: string): boolean {
  return query.some(([name, held]) => name === key && held === value);
}

/** The query without the given keys. */
export function withoutKeys(query: Query, ...keys: string[]): Query {
  return query.filter(([name]) => !keys.includes(name));
}

/** Only the given keys, in the query's order. */
export function onlyKeys(query: Query, keys: readonly string[]): Query {
  return query.filter(([name]) => keys.includes(name));
}

/** Replaces all values of a key; empty values and an empty list unset it. The key keeps its place where it had one. */
export function withValues(query: Query, key: string, values: readonly string[]): Query {
  const fresh = values.filter((value) => value !== "").map((value) => [key, value] as const);
  const at = query.findIndex(([name]) => name === key);
  if (at < 0) return [...query, ...fresh];
  const before = query.slice(0, at);
  return [...before, ...fresh, ...withoutKeys(query.slice(at), key)];
}

/** Adds the value to a key, or takes it away where it is set. */
export function toggleValue(query: Query, key: string, value: string): Query {
  if (hasValue(query, key, value)) return query.filter(([name, held]) => !(name === key && held === value));
  return [...query, [key, value]];
}

/** Pairs of a form as a query: what the browser itself would send, without empty values. */
export function formQuery(entries: Iterable<[string, FormDataEntryValue]>): Query {
  const pairs: Array<readonly [string, string]> = [];
  for (const [key, value] of entries) {
    if (typeof value === "string" && value.trim() !== "") pairs.push([key, value.trim()]);
  }
  return pairs;
}

/** Pounds as typed ("£1,300", "350.50") to pence, or null where it is no sum. */
export function poundsToPence(text: string): number | null {
  const match = /^£?\s*(\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.(\d{1,2}))?$/.exec(text.trim());
  if (!match?.[1]) return null;
  const pounds = Number(match[1].replaceAll(",", ""));
  const pence = Number((match[2] ?? "").padEnd(2, "0"));
  return pounds * 100 + pence;
}

/** A place in a decision's text that the address asks to be marked: `?mark=p52:0-88`. */
export interface MarkedSpan {
  paragraph: string;
  start: number;
  end: number;
}

/** Reads every well-formed `mark` of the query; others are passed over. */
export function parseMarks(query: Query): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  for (const text of allValues(query, "mark")) {
    const match = /^(summary|p[0-9][0-9a-z.]{0,20}):(\d{1,7})-(\d{1,7})$/.exec(text);
    if (!match?.[1]) continue;
    const start = Number(match[2]);
    const end = Number(match[3]);
    if (end > start) spans.push({ paragraph: match[1], start, end });
  }
  return spans;
}

/** The address of a decision, at a paragraph and with words marked where they are known. */
export function decisionHref(slug: string, place?: { paragraph: string; start?: number; end?: number } | null): string {
  const path = `/decisions/${encodeURIComponent(slug)}`;
  if (!place) return path;
  const { paragraph, start, end } = place;
  const hash = `#${paragraph}`;
  if (start === undefined || end === undefined || end <= start) return path + hash;
  return `${path}?mark=${paragraph}:${start}-${end}${hash}`;
}
