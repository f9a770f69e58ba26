import { firstValue, poundsToPence, type Query, withoutKeys, withValues } from "./url-state.ts";

/** Keys that only pages know: they are never sent to the API. */
const PAGE_KEYS = ["scale", "mark", "view", "corpus"];

/** Fields in which people type pounds, and the API's keys in pence. */
const POUND_FIELDS: ReadonlyArray<readonly [string, string]> = [
  ["minPounds", "min"],
  ["maxPounds", "max"],
  ["proposePounds", "propose"],
];

/**
 * The query that a page sends to the API: pounds as typed become pence, page keys are left out. A sum that cannot be
 * read is left out too; the field still shows what was typed.
 */
export function apiQuery(query: Query): Query {
  let sent: Query = withoutKeys(query, ...PAGE_KEYS);
  for (const [field, key] of POUND_FIELDS) {
    const typed = firstValue(sent, field);
    sent = withoutKeys(sent, field);
    const pence = typed === "" ? null : poundsToPence(typed);
    if (pence !== null) sent = withValues(sent, key, [String(pence)]);
  }
  return sent;
}

/** The query of an address of the API or of a page: what stands after its "?". */
export function queryOf(address: string): string {
  const at = address.indexOf("?");
  return at < 0 ? "" : address.slice(at);
}
