import { queryOf } from "./page-query.ts";

/**
 * The page's address for one of the API's drill addresses: the same query over the list that the page shows. Figures of
 * the benchmark open as a list under the figures.
 */
export function openHref(drill: string | undefined): string | undefined {
  if (drill === undefined) return undefined;
  const path = drill.split("?", 1)[0] ?? "";
  const query = queryOf(drill);
  if (path.includes("/benchmark")) return `/benchmark${query}#opened`;
  if (path.endsWith("/councils/cases")) return `/councils/cases${query}`;
  if (path.endsWith("/remedies")) return `/remedies${query}`;
  return `/${query}`;
}
