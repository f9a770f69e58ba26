/** Bulk snapshots made by `ingest export`: a list, and the files as they lie beside the corpus. */
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { bulkFolder, listSnapshots, SNAPSHOT_FILE, SNAPSHOT_NAME } from "../../data/bulk.ts";
import type { Routes } from "../deps.ts";
import { NotFound, problemSchema } from "../problems.ts";

const snapshotSchema = z.object({
  name: z.string(),
  files: z.array(z.object({ name: z.string(), bytes: z.int(), sha256: z.string().nullable(), path: z.string() })),
});

const TYPES: Record<string, string> = {
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  jsonl: "application/jsonl; charset=utf-8",
  sqlite: "application/vnd.sqlite3",
  txt: "text/plain; charset=utf-8",
};

export const bulkRoutes: Routes = (app, { corpus }) => {
  const folder = bulkFolder(corpus.file);
  app.get(
    "/bulk/",
    {
      schema: {
        summary: "Bulk snapshots of the whole corpus, newest first",
        tags: ["exports"],
        response: { 200: z.object({ fictional: z.boolean(), snapshots: z.array(snapshotSchema) }), 503: problemSchema },
      },
    },
    async (_request, reply) => {
      reply.header("cache-control", "no-cache");
      const snapshots = listSnapshots(folder).map(({ name, files }) => ({
        name,
        files: files.map((file) => ({ ...file, path: `/bulk/${name}/${file.name}` })),
      }));
      return { fictional: corpus.fictional, snapshots };
    },
  );
  app.get(
    "/bulk/:snapshot/:file",
    {
      schema: {
        summary: "One file of a bulk snapshot",
        tags: ["exports"],
        params: z.object({ snapshot: z.string().regex(SNAPSHOT_NAME), file: z.string().regex(SNAPSHOT_FILE) }),
        response: { 400: problemSchema, 404: problemSchema, 200: z.unknown(), 304: z.unknown() },
        produces: ["application/octet-stream"],
      },
    },
    async (request, reply) => {
      // Names are of a fixed form without separators, and only what is listed is opened.
      const { snapshot, file } = request.params;
      const listed = listSnapshots(folder)
        .find((s) => s.name === snapshot)
        ?.files.find((f) => f.name === file);
      if (!listed) throw new NotFound(`There is no bulk file ${snapshot}/${file}. /bulk/ lists what there is.`);
      if (listed.sha256) reply.header("etag", `"${listed.sha256}"`);
      if (listed.sha256 && request.headers["if-none-match"] === `"${listed.sha256}"`) return reply.code(304).send(null);
      reply
        .header("cache-control", "no-cache")
        .header("content-length", listed.bytes)
        .header("content-disposition", `attachment; filename="${snapshot}-${file}"`)
        .type(TYPES[file.split(".").at(-1) ?? ""] ?? "text/plain; charset=utf-8");
      return reply.send(createReadStream(join(folder, snapshot, file)));
    },
  );
};
