/** Atom feeds of any search, and with `council=` of any organisation. */
import { z } from "zod";
import type { Routes } from "../deps.ts";
import { atomFeed } from "../exports/atom.ts";
import { readFeedEntries } from "../exports/feed-query.ts";
import { originOf } from "../exports/origin.ts";
import { problemSchema } from "../problems.ts";
import { one, wholeNumber } from "../schemas/common.ts";
import { searchQuerySchema } from "../schemas/query.ts";
import { explain } from "../search/explain.ts";
import { ordersOf } from "../search/orders.ts";
import { readQuery } from "../search/searching.ts";

const feedQuery = searchQuerySchema.omit({ sort: true, limit: true, cursor: true }).extend({
  before: one(wholeNumber(1, 2_000_000_000)).meta({ description: "Only what was added before this place" }),
});
/** Entries a page. */
const PAGE = 50;

/** The address with the place of a page, or without one. */
function at(url: string, path: string, before: number | null): string {
  const search = new URLSearchParams(url.split("?")[1] ?? "");
  search.delete("before");
  if (before !== null) search.set("before", String(before));
  const query = search.toString();
  return query === "" ? path : `${path}?${query}`;
}

export const feedRoutes: Routes = (app, deps) => {
  const { corpus, state, search } = deps;
  app.get(
    "/api/v1/decisions.atom",
    {
      schema: {
        summary: "A search as an Atom feed, last added first",
        tags: ["exports"],
        querystring: feedQuery,
        response: { 400: problemSchema, 503: problemSchema, 200: z.string() },
        produces: ["application/atom+xml"],
      },
    },
    async (request, reply) => {
      const { before, ...query } = request.query;
      const snapshot = state.current();
      const { columns } = snapshot;
      const listed = search.searcher.listed(snapshot, query);
      const { added } = ordersOf(columns);
      const docs: number[] = [];
      for (const d of added) {
        if (listed[d] !== 1) continue;
        if (before !== undefined && (columns.addedSeq[d] ?? 0) >= before) continue;
        docs.push(d);
        if (docs.length > PAGE) break;
      }
      const more = docs.length > PAGE;
      const page = docs.slice(0, PAGE);
      const entries = readFeedEntries(
        corpus.sqlite,
        page.map((d) => columns.id[d] ?? 0),
      );
      const { parsed, filters, measure } = readQuery(snapshot, query);
      const words = explain({
        syntax: parsed.syntax,
        filters,
        names: snapshot.names,
        sort: "added",
        measure,
        parts: query.in,
      });
      const last = page.at(-1);
      const path = "/api/v1/decisions.atom";
      const xml = atomFeed(
        {
          title: `Redress: ${words}`,
          origin: originOf(deps, request),
          self: at(request.url, path, before ?? null),
          first: at(request.url, path, null),
          alternate: at(request.url, "/", null),
          next: more && last !== undefined ? at(request.url, path, columns.addedSeq[last] ?? 0) : null,
          fictional: corpus.fictional,
          updated: entries.reduce(
            (newest, entry) => (entry.wordsChangedAt > newest ? entry.wordsChangedAt : newest),
            corpus.meta("created_at") ?? "1970-01-01T00:00:00.000Z",
          ),
        },
        entries,
      );
      return reply
        .header("content-type", "application/atom+xml; charset=utf-8")
        .serializer((body: unknown) => String(body))
        .send(xml);
    },
  );
};
