/** Schemas that several replies share. */
import { z } from "zod";

/** What every list says of the corpus that it was counted over. */
export const corpusSchema = z
  .object({
    hash: z.string(),
    size: z.int(),
    /** Newest day of retrieval or decision in the corpus; null for an empty one. */
    asOf: z.string().nullable(),
    fictional: z.boolean(),
    /** Decisions of real bodies labelled by hand; below 200 the accuracy on real decisions counts as not yet measured. */
    realLabelled: z.int(),
  })
  .meta({ id: "CorpusState" });
export type CorpusInfo = z.infer<typeof corpusSchema>;

export const namedValueSchema = z.object({ slug: z.string(), name: z.string() });

/** Query values come as a text or, repeated, as a list; an empty value counts as not given. */
export function given(value: unknown): unknown[] {
  const values = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
  return values.filter((v) => v !== "");
}

/** A repeatable key: OR within it. Duplicates are dropped. */
export function many<T extends z.ZodType>(item: T, max = 100) {
  return z.preprocess((value) => [...new Set(given(value))], z.array(item).max(max)).prefault([]);
}

/** A key that counts once: the last one given. */
export function one<T extends z.ZodType>(item: T) {
  return z.preprocess((value) => given(value).at(-1), item.optional()).optional();
}

/** Whole number in a query. */
export const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^-?\d{1,12}$/, "must be a whole number")
    .transform(Number)
    .pipe(z.int().min(min).max(max));
