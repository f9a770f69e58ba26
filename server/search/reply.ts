/** A search's answer as an object, or as the bytes of the same JSON. */
import type { SearchReply, SearchResult } from "../schemas/search.ts";
import { AMOUNT_BINS } from "./count-table.ts";
import type { Counted } from "./facet-counter.ts";
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
  /** Asked last: it may wait for another thread. */
  counted: () => Counted;
  rest: Omit<SearchReply, "total" | "results" | "facets" | keyof Counts>;
}

/** What is counted but for facets. */
type Counts = Pick<SearchReply, "years" | "undated" | "amounts" | "amountsUnknown">;

/** A reply ready to be sent. */
export interface JsonReply {
  json: Buffer;
  /** Cursor of the next page, for the header. */
  next: string | null;
}

function countsOf({ years, amounts }: Counted): Counts {
  return {
    years: [...years]
      .filter(([year]) => year !== 0)
      .map(([year, count]) => ({ year, count }))
      .sort((a, b) => a.year - b.year),
    undated: years.get(0) ?? 0,
    amounts: AMOUNT_BINS.map(([fromPence, toPence], index) => ({ fromPence, toPence, count: amounts[index] ?? 0 })),
    amountsUnknown: amounts[AMOUNT_BINS.length] ?? 0,
  };
}

export function readReply({ total, results, counted, rest }: Answer): SearchReply {
  const given = counted();
  return { total, results: results.map(readResult), facets: given.facets.values, ...countsOf(given), ...rest };
}

function readResult({ plain, bodies, passages }: PageResult): SearchResult {
  const read: PlainResult = Buffer.isBuffer(plain) ? JSON.parse(plain.toString("utf8")) : plain;
  return { ...read, bodies, passages };
}

/** Bytes of a reply under way; it grows to the longest reply there was. */
let draft = Buffer.allocUnsafeSlow(1 << 17);
let written = 0;

function makeRoom(bytes: number): void {
  if (written + bytes <= draft.length) return;
  const larger = Buffer.allocUnsafeSlow(2 * (written + bytes));
  draft.copy(larger, 0, 0, written);
  draft = larger;
}

function writeText(text: string): void {
  // A unit of UTF-16 takes three bytes at most.
  makeRoom(3 * text.length);
  written += draft.write(text, written, "utf8");
}

function writeBytes(bytes: Buffer): void {
  makeRoom(bytes.length);
  draft.set(bytes, written);
  written += bytes.length;
}

/** The JSON of `readReply`. */
export function writeReply({ total, results, counted, rest }: Answer): Buffer {
  written = 0;
  let before = `{"total":${total},"results":[`;
  for (const { plain, bodies, passages } of results) {
    writeText(before);
    if (Buffer.isBuffer(plain)) writeBytes(plain);
    else writeText(JSON.stringify(plain));
    // Without its last brace the object takes more.
    written -= 1;
    before = `,"bodies":${JSON.stringify(bodies)},"passages":${JSON.stringify(passages)}},`;
  }
  const end = results.length === 0 ? before : before.slice(0, -1);
  writeText(`${end}],"facets":`);
  const last = JSON.stringify(rest).slice(1);
  const given = counted();
  makeRoom(given.facets.jsonRoom);
  written = given.facets.writeJson(draft, written);
  writeText(`,${JSON.stringify(countsOf(given)).slice(1, -1)},${last}`);
  const out = Buffer.allocUnsafeSlow(written);
  draft.copy(out, 0, 0, written);
  return out;
}
