/**
 * What reading one state of the corpus gives, as bytes in memory that all threads share: one thread reads (57,500
 * decisions: three seconds), the others open the bytes (a tenth of a second), so that nobody who asks waits for a reading.
 */
import { deserialize, serialize } from "node:v8";
import type { CorpusState } from "../data/corpus.ts";
import type { Columns } from "./columns.ts";
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
  bytes: SharedArrayBuffer;
}

/**
 * A list of texts as one: half a million small texts take long to write and to read one by one. Where texts come back
 * again and again only the different ones are written, so that they are one object each when they are read.
 */
class PackedTexts {
  readonly texts: string;
  readonly size: number;
  /** Number of each text among the different ones; null where most differ. */
  readonly numbers: Uint32Array | null;

  constructor(texts: readonly string[]) {
    const repeats = new Set(texts.slice(0, SAMPLE)).size * 4 < Math.min(texts.length, SAMPLE);
    const different = new Map<string, number>();
    const numberOf = (text: string): number => {
      const known = different.get(text);
      if (known !== undefined) return known;
      different.set(text, different.size);
      return different.size - 1;
    };
    this.size = texts.length;
    this.numbers = repeats ? Uint32Array.from(texts, numberOf) : null;
    this.texts = (repeats ? [...different.keys()] : texts).join(BREAK);
  }
}

/** So many of the first texts tell whether they repeat. */
const SAMPLE = 2_000;
/** Stands in no slug, reference, word or number of a paragraph. */
const BREAK = "\0";
/** Shorter lists are written as they are. */
const FEWEST_TEXTS = 16;

const isPlain = (value: unknown): value is object =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** A copy with every longer list of texts as one. */
function packed(value: object): object {
  return Object.fromEntries(
    Object.entries(value).map(([name, held]) => {
      if (Array.isArray(held) && held.length >= FEWEST_TEXTS && typeof held[0] === "string")
        return [name, { packed: { ...new PackedTexts(held) } }];
      return [name, isPlain(held) ? packed(held) : held];
    }),
  );
}

function unpackedTexts({ texts, numbers }: PackedTexts): string[] {
  const list = texts.split(BREAK);
  return numbers === null ? list : Array.from(numbers, (number) => list[number] ?? "");
}

/** What `packed` made a copy of, in place. */
function unpackIn(value: Record<string, unknown>): void {
  for (const [name, held] of Object.entries(value)) {
    if (!isPlain(held)) continue;
    const inner: { packed?: PackedTexts } & Record<string, unknown> = { ...held };
    if (inner.packed === undefined) unpackIn(inner);
    value[name] = inner.packed === undefined ? inner : unpackedTexts(inner.packed);
  }
}

/** As bytes; what is found again in no time is left out. */
export function pack<T extends ColumnsAndTerms>(read: T): Buffer {
  return serialize(
    packed({
      ...read,
      columns: { ...read.columns, docOf: new Map() },
      terms: { ...read.terms, forms: new Map() },
    }),
  );
}

/** What `pack` made bytes of. Numbers stay where they are in the bytes, which must not change any more. */
export function unpack<T extends ColumnsAndTerms>(bytes: Uint8Array): T {
  const read: T & Record<string, unknown> = deserialize(bytes);
  unpackIn(read);
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

/** The columns alone of what another thread read. */
export function openColumns({ bytes }: SharedSnapshot): Columns {
  const { columns }: { columns: Columns & Record<string, unknown> } = deserialize(Buffer.from(bytes));
  unpackIn(columns);
  return columns;
}

/** What another thread read. */
export function openShared({ bytes }: SharedSnapshot): CorpusRead {
  return unpack<CorpusRead>(Buffer.from(bytes));
}
