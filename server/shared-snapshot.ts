/**
 * What reading one state of the corpus gives, as bytes in memory that all threads share: one thread reads (57,500
 * decisions: three seconds), the others open the bytes (a tenth of a second), so that nobody who asks waits for a reading.
 */
import { deserialize, serialize } from "node:v8";
import type { CorpusState } from "../data/corpus.ts";
import type { Columns } from "./columns.ts";
import type { Terms } from "./search/terms.ts";

/** What reading the corpus costs most. */
export interface ColumnsAndTerms {
  columns: Columns;
  terms: Terms;
}

/** All that is read of one state. */
export interface CorpusRead extends ColumnsAndTerms {
  corpus: CorpusState;
  /** Number of the investigation for records that share one text; 0 for others. */
  joint: Uint32Array;
}

/** Plain data over shared memory: crosses threads without a copy. Never written after it was handed over. */
export interface SharedSnapshot {
  /** Hash of the corpus state. */
  hash: string;
  bytes: SharedArrayBuffer;
}

/** As bytes; what is found again in no time is left out. */
export function pack<T extends ColumnsAndTerms>(read: T): Buffer {
  return serialize({
    ...read,
    columns: { ...read.columns, docOf: new Map() },
    terms: { ...read.terms, forms: new Map() },
  });
}

/** What `pack` made bytes of. Numbers stay where they are in the bytes, which must not change any more. */
export function unpack<T extends ColumnsAndTerms>(bytes: Uint8Array): T {
  const read: T = deserialize(bytes);
  return {
    ...read,
    columns: { ...read.columns, docOf: new Map(read.columns.slug.map((slug, doc) => [slug, doc])) },
    terms: { ...read.terms, forms: new Map() },
  };
}

/** Puts what was read where every thread can open it. */
export function share(read: CorpusRead): SharedSnapshot {
  const packed = pack(read);
  const bytes = new SharedArrayBuffer(packed.length);
  new Uint8Array(bytes).set(packed);
  return { hash: read.corpus.hash, bytes };
}

/** What another thread read. */
export function openShared({ bytes }: SharedSnapshot): CorpusRead {
  return unpack<CorpusRead>(Buffer.from(bytes));
}
