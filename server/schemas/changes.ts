/** What changed since the state of the corpus that a copied link names. */
import { z } from "zod";
import { corpusSchema, given } from "./common.ts";

/** A corpus hash or at least its first eight digits. */
export const corpusHashSchema = z
  .string()
  .regex(/^[0-9a-f]{8,64}$/, "must be a corpus hash, or its first 8 to 64 digits");

export const changesQuerySchema = z.object({
  since: z
    .preprocess((value) => given(value).at(-1), corpusHashSchema)
    .meta({ description: "Corpus hash that a copied link carries, or its beginning" }),
});
export type ChangesQuery = z.infer<typeof changesQuerySchema>;

export const changesReplySchema = z
  .object({
    /** False where the corpus is still the one that the link names. */
    moved: z.boolean(),
    /** Whether this corpus remembers that state; if not, counts are null. */
    known: z.boolean(),
    since: z.object({ hash: z.string(), at: z.string().nullable(), size: z.int().nullable() }),
    counts: z.object({ added: z.int(), changed: z.int(), withdrawn: z.int() }).nullable(),
    /** At most 100, newest change first. */
    decisions: z.array(
      z.object({
        slug: z.string(),
        ref: z.string(),
        change: z.enum(["added", "changed", "withdrawn"]),
        at: z.string(),
      }),
    ),
    more: z.boolean(),
    note: z.string(),
    corpus: corpusSchema,
  })
  .meta({ id: "Changes" });
export type ChangesReply = z.infer<typeof changesReplySchema>;
