/** What every file has in common: how it is sent, and the twin that says what it is. */
import { Readable } from "node:stream";
import type { FastifyReply } from "fastify";
import { z } from "zod";
import { acknowledgementOf } from "../../data/acknowledgement.ts";
import { problemSchema } from "../problems.ts";
import { one } from "../schemas/common.ts";
import type { Snapshot } from "../state.ts";

export const CSV_TYPE = "text/csv; charset=utf-8; header=present";

export const bomShape = {
  bom: one(z.enum(["0", "1"])).meta({ description: "1: begin with a byte-order mark, for spreadsheets" }),
};

export const fileFailures = { 400: problemSchema, 503: problemSchema };

export const metaSchema = z
  .object({
    /** Path and query of the file. */
    query: z.string(),
    /** Rows, without the header. */
    count: z.int(),
    columns: z.array(z.string()),
    /** Newest day of the corpus: the file says what was known then. */
    date: z.string().nullable(),
    corpus: z.object({ hash: z.string(), size: z.int(), asOf: z.string().nullable(), fictional: z.boolean() }),
    acknowledgement: z.string(),
    terms: z.string(),
  })
  .meta({ id: "ExportMeta" });
export type ExportMeta = z.infer<typeof metaSchema>;

/** The twin of a file. `url` is the twin's own address. */
export function metaOf(
  { corpus }: Snapshot,
  file: { url: string; extension: "csv" | "jsonl"; count: number; columns: readonly string[]; origin: string },
): ExportMeta {
  return {
    query: file.url.replace(/(?:\.(?:csv|jsonl))?\.meta\.json(?=$|\?)/, `.${file.extension}`),
    count: file.count,
    columns: [...file.columns],
    date: corpus.asOf,
    corpus: { hash: corpus.hash, size: corpus.size, asOf: corpus.asOf, fictional: corpus.fictional },
    acknowledgement: acknowledgementOf(corpus.fictional),
    terms: `${file.origin}/about`,
  };
}

/** "redress-FICTIONAL-decisions-0123abcd.csv": the kind of corpus and its state stand in the name. */
export function fileName({ corpus }: Snapshot, name: string, extension: string): string {
  const plain = name.replace(/[^a-z\d-]+/gi, "-");
  return `redress-${corpus.fictional ? "FICTIONAL-" : ""}${plain}-${corpus.hash.slice(0, 8)}.${extension}`;
}

/** Sends chunks as they are made; `done` runs when the last is out or the reader is gone. */
export function sendFile(
  reply: FastifyReply,
  file: { type: string; name: string; chunks: AsyncIterable<string>; done?: () => void },
): FastifyReply {
  const stream = Readable.from(file.chunks, { objectMode: false, highWaterMark: 1 << 16 });
  if (file.done) stream.once("close", file.done);
  return reply
    .header("content-type", file.type)
    .header("content-disposition", `attachment; filename="${file.name}"`)
    .send(stream);
}
