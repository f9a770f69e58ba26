import type { ComponentChildren } from "preact";
import type { ApiClient } from "./api.ts";
import type { Query } from "./url-state.ts";

/** Where a page stands: what its loader and its view may know of the address. */
export interface Place {
  path: string;
  params: Readonly<Record<string, string>>;
  query: Query;
}

/** What stands in the head of the page. */
export interface Head {
  title: string;
  /** Shown by search engines; one sentence. */
  description?: string;
  /** Address of an Atom feed of the same query. */
  feed?: string;
  /** Decision pages of a corpus that asks for it, and empty searches. */
  noindex?: boolean;
  /** The first screen is set in the typeface of the Ombudsman's words, which is then fetched ahead. */
  serif?: boolean;
}

/** A loaded page: what to send for hydration, and how to draw it. */
export interface LoadedPage {
  data: unknown;
  head: Head;
  status: number;
  view: () => ComponentChildren;
}

export interface PageModule {
  load: (place: Place, api: ApiClient) => Promise<LoadedPage>;
  /** Rebuilds the page from the data that the server sent along, as JSON text. */
  restore: (place: Place, json: string) => LoadedPage;
}

interface PageParts<Data> {
  load: (place: Place, api: ApiClient) => Promise<Data>;
  head: (data: Data, place: Place) => Head;
  status?: (data: Data) => number;
  view: (data: Data, place: Place) => ComponentChildren;
}

/** A route's page: loader over the API, head and view of one data type, closed over so that the table stays simple. */
export function definePage<Data>(parts: PageParts<Data>): PageModule {
  const build = (data: Data, place: Place): LoadedPage => ({
    data,
    head: parts.head(data, place),
    status: parts.status?.(data) ?? 200,
    view: () => parts.view(data, place),
  });
  return {
    load: async (place, api) => build(await parts.load(place, api), place),
    restore: (place, json) => {
      const data: Data = JSON.parse(json);
      return build(data, place);
    },
  };
}
