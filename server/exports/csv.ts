/** Rows as RFC 4180 text, a chunk at a time, so that the whole corpus goes out in constant memory. */
import { stringify } from "csv-stringify/sync";
import type { Cell } from "./cells.ts";

/** Rows a chunk: large enough to be quick, small enough to stay out of others' way. */
const CHUNK = 500;

/** Byte-order mark: the spreadsheet button asks for it, since Excel reads UTF-8 only with one. */
export const BOM = "\ufeff";

/**
 * Lines end in CRLF; a cell that a spreadsheet would run as a formula is given a leading apostrophe. Where the rows
 * fail half-way, the last row says so in its first cell, since the status has long been sent.
 */
export async function* csvChunks(
  header: readonly string[],
  rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>,
  options: { bom: boolean },
): AsyncGenerator<string> {
  const write = (lines: readonly (readonly Cell[])[]) =>
    stringify(
      lines.map((line) => [...line]),
      { record_delimiter: "windows", escape_formulas: true, quoted_match: /[\r\n]/ },
    );
  yield (options.bom ? BOM : "") + write([header]);
  let chunk: (readonly Cell[])[] = [];
  let sent = 0;
  try {
    for await (const row of rows) {
      chunk.push(row);
      if (chunk.length < CHUNK) continue;
      yield write(chunk);
      sent += chunk.length;
      chunk = [];
      // A download must not hold up those who wait for a page.
      await new Promise((resume) => setImmediate(resume));
    }
  } catch {
    yield write([...chunk, cutOff(header, sent + chunk.length)]);
    return;
  }
  if (chunk.length > 0) yield write(chunk);
}

function cutOff(header: readonly string[], sent: number): Cell[] {
  const line: Cell[] = header.map(() => "");
  line[0] = `INCOMPLETE: the download was cut off after ${sent} rows; ask for it again`;
  return line;
}
