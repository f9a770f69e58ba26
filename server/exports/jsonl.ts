/** Whole records as JSON Lines, as the API gives one decision; `npm run ingest -- files` reads them again. */
import type { ExportSource } from "./source.ts";

/** One line a decision, in the order given; withdrawn ones have no text and are left out. */
export async function* recordLines(source: ExportSource, docs: ArrayLike<number>): AsyncGenerator<string> {
  const { columns, corpus } = source;
  let chunk = "";
  let sent = 0;
  try {
    for (let i = 0; i < docs.length; i++) {
      const record = corpus.read(columns.slug[docs[i] ?? 0] ?? "");
      if (record === null) continue;
      chunk += `${JSON.stringify({ ...record, acknowledgement: source.acknowledgement, corpusHash: columns.hash })}\n`;
      if (chunk.length < 1 << 18) continue;
      yield chunk;
      sent = i + 1;
      chunk = "";
      await new Promise((resume) => setImmediate(resume));
    }
  } catch {
    yield `${chunk}${JSON.stringify({ incomplete: true, message: `The download was cut off after ${sent} records; ask for it again` })}\n`;
    return;
  }
  if (chunk !== "") yield chunk;
}
