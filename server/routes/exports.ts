/** Lists as files: CSV and JSON Lines of a search and of its clauses, each with a twin that says what it is. */
import type { z } from "zod";
import type { Corpus } from "../../data/corpus.ts";
import type { Deps, Routes } from "../deps.ts";
import { csvChunks } from "../exports/csv.ts";
import { DECISION_HEADER, decisionRows } from "../exports/decision-rows.ts";
import { bomShape, CSV_TYPE, fileFailures, fileName, metaOf, metaSchema, sendFile } from "../exports/file-reply.ts";
import { recordLines } from "../exports/jsonl.ts";
import { originOf } from "../exports/origin.ts";
import { REMEDY_HEADER, remedyRows } from "../exports/remedy-rows.ts";
import { openExport, withheldOf } from "../exports/source.ts";
import { type RemediesQuery, remediesQuerySchema } from "../schemas/others.ts";
import { searchQuerySchema } from "../schemas/query.ts";
import { ordersOf } from "../search/orders.ts";
import { RemedyLister } from "../search/remedy-list.ts";
import type { SearchService } from "../search/service.ts";
import { TextStore } from "../search/texts.ts";
import type { Snapshot } from "../state.ts";

const decisionFile = searchQuerySchema.omit({ limit: true, cursor: true, sort: true }).extend(bomShape);
const remedyFile = remediesQuerySchema.omit({ limit: true, cursor: true }).extend(bomShape);

/** The results of a search, newest first, undated last: an order that no other data can shift. */
function matching(
  { search }: Pick<Deps, "search">,
  snapshot: Snapshot,
  query: z.output<typeof decisionFile>,
): Int32Array {
  const listed = search.searcher.listed(snapshot, query);
  return ordersOf(snapshot.columns).decided.filter((d) => listed[d] === 1);
}

const listerOf = (corpus: Corpus, search: SearchService) =>
  new RemedyLister(corpus.sqlite, search.searcher, new TextStore(corpus.sqlite));

/** Numbers of the clauses that match and whose words are held. */
function clausesOf(
  corpus: Corpus,
  { search }: Pick<Deps, "search">,
  snapshot: Snapshot,
  query: RemediesQuery,
): number[] {
  const withheld = withheldOf(corpus.sqlite);
  const { columns } = snapshot;
  return listerOf(corpus, search)
    .rows(snapshot, query)
    .filter((row) => !withheld.has(columns.id[columns.remedies.doc[row] ?? 0] ?? 0));
}

export const exportRoutes: Routes = (app, deps) => {
  const { corpus, state, search } = deps;
  const open = (request: { protocol: string; host: string }, snapshot: Snapshot) =>
    openExport(corpus, snapshot, originOf(deps, request));

  app.get(
    "/api/v1/decisions.csv",
    {
      schema: {
        summary: "A search as CSV, one row a decision, newest first",
        tags: ["exports"],
        querystring: decisionFile,
        response: fileFailures,
      },
    },
    async (request, reply) => {
      const snapshot = state.current();
      const docs = matching(deps, snapshot, request.query);
      const source = open(request, snapshot);
      return sendFile(reply, {
        type: CSV_TYPE,
        name: fileName(snapshot, "decisions", "csv"),
        chunks: csvChunks(DECISION_HEADER, decisionRows(source, docs), { bom: request.query.bom === "1" }),
        done: source.close,
      });
    },
  );

  app.get(
    "/api/v1/decisions.jsonl",
    {
      schema: {
        summary: "A search as JSON Lines, one whole record a line, newest first",
        tags: ["exports"],
        querystring: decisionFile,
        response: fileFailures,
      },
    },
    async (request, reply) => {
      const snapshot = state.current();
      const docs = matching(deps, snapshot, request.query);
      const source = open(request, snapshot);
      return sendFile(reply, {
        type: "application/jsonl; charset=utf-8",
        name: fileName(snapshot, "decisions", "jsonl"),
        chunks: recordLines(source, docs),
        done: source.close,
      });
    },
  );

  app.get(
    "/api/v1/remedies.csv",
    {
      schema: {
        summary: "Remedy clauses as CSV, one row a clause",
        tags: ["exports"],
        querystring: remedyFile,
        response: fileFailures,
      },
    },
    async (request, reply) => {
      const snapshot = state.current();
      const { bom, ...query } = request.query;
      // What matches is settled before anything is sent, so that a query at fault still gets its status.
      const rows = clausesOf(corpus, deps, snapshot, query);
      const source = open(request, snapshot);
      const lister = listerOf(source.corpus, search);
      return sendFile(reply, {
        type: CSV_TYPE,
        name: fileName(snapshot, "remedies", "csv"),
        chunks: csvChunks(
          REMEDY_HEADER,
          remedyRows(source, rows, (row) => lister.read(snapshot, row)),
          { bom: bom === "1" },
        ),
        done: source.close,
      });
    },
  );

  for (const extension of ["csv", "jsonl"] as const)
    for (const address of [
      `/api/v1/decisions.${extension}.meta.json`,
      ...(extension === "csv" ? ["/api/v1/decisions.meta.json"] : []),
    ])
      app.get(
        address,
        {
          schema: {
            hide: address.includes(".csv."),
            summary: `What the ${extension} file of a search is: query, count, corpus, acknowledgement`,
            tags: ["exports"],
            querystring: decisionFile,
            response: { 200: metaSchema, ...fileFailures },
          },
        },
        async (request) => {
          const snapshot = state.current();
          return metaOf(snapshot, {
            url: request.url,
            extension,
            count: matching(deps, snapshot, request.query).length,
            columns: extension === "csv" ? DECISION_HEADER : [],
            origin: originOf(deps, request),
          });
        },
      );

  for (const address of ["/api/v1/remedies.csv.meta.json", "/api/v1/remedies.meta.json"])
    app.get(
      address,
      {
        schema: {
          hide: address.includes(".csv."),
          summary: "What the CSV file of remedy clauses is: query, count, corpus, acknowledgement",
          tags: ["exports"],
          querystring: remedyFile,
          response: { 200: metaSchema, ...fileFailures },
        },
      },
      async (request) => {
        const snapshot = state.current();
        const { bom: _bom, ...query } = request.query;
        return metaOf(snapshot, {
          url: request.url,
          extension: "csv",
          count: clausesOf(corpus, deps, snapshot, query).length,
          columns: REMEDY_HEADER,
          origin: originOf(deps, request),
        });
      },
    );
};
