/** Lists as files: CSV and JSON Lines of a search and of its clauses, each with a twin that says what it is. */
import { Readable } from "node:stream";
import type { FastifyReply } from "fastify";
import { z } from "zod";
import { acknowledgementOf } from "../../data/acknowledgement.ts";
import type { Deps, Routes } from "../deps.ts";
import { csvChunks } from "../exports/csv.ts";
import { DECISION_HEADER, decisionRows } from "../exports/decision-rows.ts";
import { recordLines } from "../exports/jsonl.ts";
import { REMEDY_HEADER, remedyRows } from "../exports/remedy-rows.ts";
import { type ExportSource, openExport } from "../exports/source.ts";
import { problemSchema } from "../problems.ts";
import { one } from "../schemas/common.ts";
import { remediesQuerySchema } from "../schemas/others.ts";
import { searchQuerySchema } from "../schemas/query.ts";
import { ordersOf } from "../search/orders.ts";
import { withoutCursor } from "./decisions.ts";

const bom = { bom: one(z.enum(["0", "1"])).meta({ description: "1: begin with a byte-order mark, for spreadsheets" }) };
const decisionFile = searchQuerySchema.omit({ limit: true, cursor: true, sort: true }).extend(bom);
const remedyFile = remediesQuerySchema.omit({ limit: true, cursor: true }).extend(bom);

const metaSchema = z
  .object({
    /** Path and query of the list that was asked for. */
    query: z.string(),
    count: z.int(),
    columns: z.array(z.string()),
    corpus: z.object({ hash: z.string(), size: z.int(), asOf: z.string().nullable(), fictional: z.boolean() }),
    acknowledgement: z.string(),
    terms: z.string(),
  })
  .meta({ id: "ExportMeta" });

/** Public address: the configured one, else that of the request. */
export function originOf({ config }: Pick<Deps, "config">, request: { protocol: string; host: string }): string {
  return config.origin ?? `${request.protocol}://${request.host}`;
}

/** The results of a search, newest first, undated last: an order that no other data can shift. */
function matching({ state, search }: Pick<Deps, "state" | "search">, query: z.output<typeof decisionFile>): Int32Array {
  const snapshot = state.current();
  const listed = search.searcher.listed(snapshot, query);
  return ordersOf(snapshot.columns).decided.filter((d) => listed[d] === 1);
}

/** Sends chunks as they are made and closes the source when the last is out or the reader is gone. */
function send(reply: FastifyReply, type: string, name: string, source: ExportSource, chunks: AsyncIterable<string>) {
  const mark = source.fictional === "" ? "" : "FICTIONAL-";
  const stream = Readable.from(chunks, { objectMode: false, highWaterMark: 1 << 16 });
  stream.once("close", () => source.close());
  return reply
    .header("content-type", type)
    .header("content-disposition", `attachment; filename="redress-${mark}${name}"`)
    .send(stream);
}

export const exportRoutes: Routes = (app, deps) => {
  const { corpus, state, api } = deps;
  const open = (request: { protocol: string; host: string }) =>
    openExport(corpus, state.current(), originOf(deps, request));
  const short = () => state.current().corpus.hash.slice(0, 8);
  const failures = { 400: problemSchema, 503: problemSchema };

  app.get(
    "/api/v1/decisions.csv",
    {
      schema: {
        summary: "A search as CSV, one row a result, newest first",
        tags: ["exports"],
        querystring: decisionFile,
        response: failures,
      },
    },
    async (request, reply) => {
      const docs = matching(deps, request.query);
      const source = open(request);
      const chunks = csvChunks(DECISION_HEADER, decisionRows(source, docs), { bom: request.query.bom === "1" });
      return send(reply, "text/csv; charset=utf-8; header=present", `decisions-${short()}.csv`, source, chunks);
    },
  );

  app.get(
    "/api/v1/decisions.jsonl",
    {
      schema: {
        summary: "A search as JSON Lines, one whole record a line, newest first",
        tags: ["exports"],
        querystring: decisionFile,
        response: failures,
      },
    },
    async (request, reply) => {
      const docs = matching(deps, request.query);
      const source = open(request);
      return send(
        reply,
        "application/jsonl; charset=utf-8",
        `decisions-${short()}.jsonl`,
        source,
        recordLines(source, docs),
      );
    },
  );

  app.get(
    "/api/v1/remedies.csv",
    {
      schema: {
        summary: "Remedy clauses as CSV, one row a clause",
        tags: ["exports"],
        querystring: remedyFile,
        response: failures,
      },
    },
    async (request, reply) => {
      const { bom: marked, ...query } = request.query;
      const source = open(request);
      // The first page is read before anything is sent, so that a query at fault still gets its status.
      const first = await api.remedies({ ...query, limit: 100, cursor: undefined });
      const rows = remedyRows(source, first, (cursor) => api.remedies({ ...query, limit: 100, cursor }));
      const chunks = csvChunks(REMEDY_HEADER, rows, { bom: marked === "1" });
      return send(reply, "text/csv; charset=utf-8; header=present", `remedies-${short()}.csv`, source, chunks);
    },
  );

  for (const [list, columns] of [
    ["decisions", DECISION_HEADER],
    ["remedies", REMEDY_HEADER],
  ] as const) {
    for (const address of [`/api/v1/${list}.csv.meta.json`, `/api/v1/${list}.meta.json`]) {
      app.get(
        address,
        {
          schema: {
            summary: `What the file of ${list} is: query, count, corpus, acknowledgement`,
            tags: ["exports"],
            querystring: list === "decisions" ? decisionFile : remedyFile,
            response: { 200: metaSchema, ...failures },
          },
        },
        async (request) => {
          const { corpus: now } = state.current();
          const count =
            list === "decisions"
              ? matching(deps, decisionFile.parse(request.query)).length
              : (await api.remedies(remediesQuerySchema.parse({ ...request.query, limit: "1" }))).total;
          return {
            query: withoutCursor(request.url).replace(/(?:\.csv)?\.meta\.json/, ".csv"),
            count,
            columns: [...columns],
            corpus: { hash: now.hash, size: now.size, asOf: now.asOf, fictional: now.fictional },
            acknowledgement: acknowledgementOf(now.fictional),
            terms: `${originOf(deps, request)}/about`,
          };
        },
      );
    }
  }
};
