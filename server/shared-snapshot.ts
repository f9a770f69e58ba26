/**
 * What reading one state of the corpus gives, as bytes in memory that all threads share: one thread reads (57,500
 * decisions: three seconds), the others open the bytes (a tenth of a second), so that nobody who asks waits for a reading.
 */
import type { CorpusState } from "../data/corpus.ts";
import type { Columns } from "./columns.ts";
import { openWhenAsked, pack, unpack } from "./packed.ts";
import type { Orders } from "./search/orders.ts";
import type { Terms } from "./search/terms.ts";

/** What reading the corpus costs most. */
export interface ColumnsAndTerms {
  columns: Columns;
  terms: Terms;
}

/** All that is read of one state. */
export interface CorpusRead extends ColumnsAndTerms {
  corpus: CorpusState;
  /** Where they have been worked out already. */
  orders?: Orders;
  /** Number of the investigation for records that share one text; 0 for others. */
  joint: Uint32Array;
}

/** Plain data over shared memory: crosses threads without a copy. Never written after it was handed over. */
export interface SharedSnapshot {
  /** Hash of the corpus state. */
  hash: string;
  /** Columns and terms. */
  read: Uint8Array;
  rest: Uint8Array;
}

/** As bytes over shared memory; what is found again in no time is left out. */
export function packRead({ columns, terms }: ColumnsAndTerms): Uint8Array {
  return pack({ columns: { ...columns, docOf: null }, terms: { ...terms, forms: null } });
}

function withDocs(columns: Columns): Columns {
  openWhenAsked(columns, "docOf", () => new Map(columns.slug.map((slug, doc) => [slug, doc])));
  return columns;
}

/** What `packRead` made bytes of. Numbers stay where they are in the bytes, which must not change any more. */
export function openRead(bytes: Uint8Array): ColumnsAndTerms {
  const { columns, terms } = unpack<ColumnsAndTerms>(bytes);
  return { columns: withDocs(columns), terms: { ...terms, forms: new Map() } };
}

/** Puts what was read where every thread can open it; `packed` is what packRead made of it, where that is at hand. */
export function share({ columns, terms, ...rest }: CorpusRead, packed?: Uint8Array): SharedSnapshot {
  return { hash: rest.corpus.hash, read: packed ?? packRead({ columns, terms }), rest: pack(rest) };
}

/** The columns alone of what another thread read. */
export function openColumns({ read }: SharedSnapshot): Columns {
  return withDocs(unpack<ColumnsAndTerms>(read).columns);
}

/** What another thread read. */
export function openShared({ read, rest }: SharedSnapshot): CorpusRead {
  return { ...openRead(read), ...unpack<Omit<CorpusRead, keyof ColumnsAndTerms>>(rest) };
}
