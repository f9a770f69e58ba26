/** A search's answer as an object, or as the bytes of the same JSON. */
import type { SearchReply, SearchResult } from "../schemas/search.ts";
import type { PlainResult } from "./results.ts";

/** A result of a page: what does not depend on the query, as JSON where the engine keeps it so. */
export interface PageResult {
  plain: PlainResult | Buffer;
  bodies: SearchResult["bodies"];
  passages: SearchResult["passages"];
}

export interface Answer {
  total: number;
  results: PageResult[];
  rest: Omit<SearchReply, "total" | "results">;
}

/** A reply ready to be sent. */
export interface JsonReply {
  json: Buffer;
  /** Cursor of the next page, for the header. */
  next: string | null;
}

export function readResult({ plain, bodies, passages }: PageResult): SearchResult {
  const read: PlainResult = Buffer.isBuffer(plain) ? JSON.parse(plain.toString("utf8")) : plain;
  return { ...read, bodies, passages };
}

/** The JSON of `{ total, results, ...rest }`. */
export function writeReply(total: number, results: readonly PageResult[], rest: Answer["rest"]): Buffer {
  const pieces: Buffer[] = [];
  let before = `{"total":${total},"results":[`;
  for (const { plain, bodies, passages } of results) {
    const json = Buffer.isBuffer(plain) ? plain : Buffer.from(JSON.stringify(plain));
    // Without its last brace the object takes more.
    pieces.push(Buffer.from(before), json.subarray(0, -1));
    before = `,"bodies":${JSON.stringify(bodies)},"passages":${JSON.stringify(passages)}},`;
  }
  const end = results.length === 0 ? before : before.slice(0, -1);
  pieces.push(Buffer.from(`${end}],${JSON.stringify(rest).slice(1)}`));
  return Buffer.concat(pieces);
}
