/**
 * JSON Lines as Redress exports them: one decision a line, its published text under `raw`. The text is read again by
 * the present parser, so that nothing is believed that cannot be seen in it.
 */
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { z } from "zod";
import type { Budget } from "./archive-limits.ts";
import { MAX_FILE_BYTES, type Sourced, tooLarge } from "./source.ts";

/** The text as it was found: readable where it is UTF-8, else base64. */
export const rawSchema = z.union([z.object({ text: z.string() }), z.object({ base64: z.base64() })]);
export type Raw = z.infer<typeof rawSchema>;

const lineSchema = z.object({
  slug: z.string(),
  fictional: z.boolean(),
  source: z.object({
    uri: z.string(),
    official: z.object({ url: z.string(), built: z.boolean() }).nullable(),
    retrievedOn: z.iso.date().nullable(),
  }),
  raw: rawSchema,
});

/** Bytes → `raw`, such that the same bytes come back. */
export function toRaw(bytes: Uint8Array): Raw {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = buffer.toString("utf8");
  return Buffer.from(text).equals(buffer) ? { text } : { base64: buffer.toString("base64") };
}

export function fromRaw(raw: Raw): Buffer {
  return "text" in raw ? Buffer.from(raw.text) : Buffer.from(raw.base64, "base64");
}

/** The texts of an export's lines; lines of the other kind than `fictional` are refused. */
export async function* readJsonLines(
  path: string,
  stream: Readable,
  budget: Budget,
  fictional = false,
): AsyncGenerator<Sourced> {
  let number = 0;
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    budget.spendBytes(line.length);
    if (line.trim() === "") continue;
    budget.spendEntry();
    yield readLine(`${path}:${number}`, line, fictional);
  }
}

function readLine(uri: string, line: string, wanted: boolean): Sourced {
  // A line holds the record beside the text, so it may be some times as long as a text.
  if (line.length > 4 * MAX_FILE_BYTES) return { quarantine: tooLarge(uri, line.length) };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { quarantine: { uri, code: "no-json", message: `The line is no JSON: ${String(error)}` } };
  }
  const parsed = lineSchema.safeParse(value);
  if (!parsed.success) {
    return {
      quarantine: {
        uri,
        code: "no-export-line",
        message: `The line is no decision with its text, as "ingest export" writes them: ${z.prettifyError(parsed.error).split("\n")[0]}`,
      },
    };
  }
  const { source, raw, fictional, slug } = parsed.data;
  if (fictional !== wanted) {
    const message = fictional
      ? `${slug} is fictional and does not go to real decisions; "ingest import" reads a fictional export`
      : `${slug} is real and does not go to fictional decisions`;
    return { quarantine: { uri, code: "other-kind", message } };
  }
  return {
    item: {
      uri: source.uri,
      bytes: fromRaw(raw),
      ...(source.official && !source.official.built ? { officialUrl: source.official.url } : {}),
      ...(source.retrievedOn ? { retrievedOn: source.retrievedOn } : {}),
    },
  };
}
