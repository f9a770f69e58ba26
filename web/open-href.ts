import { queryOf } from "./page-query.ts";

/** The page's address for one of the API's drill addresses: the same query, opened as a list under the figures. */
export function openHref(drill: string | undefined): string | undefined {
  return drill === undefined ? undefined : `/benchmark${queryOf(drill)}#opened`;
}
