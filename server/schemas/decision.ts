/** One decision: its record, with what is kept beside it. */
import { z } from "zod";
import { bodySchema, decisionSchema } from "../../data/decision.ts";
import { corpusSchema, many, one } from "./common.ts";

export const similarSchema = z
  .object({
    slug: z.string(),
    ref: z.string(),
    body: bodySchema,
    decidedOn: z.string().nullable(),
    summary: z.string(),
    /** Between 0 and 1. */
    score: z.number(),
    /** What the two share, in words: faults and what they concern, what is cited, distinctive terms. */
    why: z.array(z.string()),
  })
  .meta({ id: "SimilarDecision" });
export type SimilarDecision = z.infer<typeof similarSchema>;

export const decisionQuerySchema = z.object({
  with: many(z.enum(["versions", "corrections", "similar"])).meta({
    description: "similar adds similar decisions; versions and corrections are always there",
  }),
  similar: one(z.enum(["1", "true", "0", "false"])).meta({ description: "1 adds similar decisions" }),
});
export type DecisionQuery = z.infer<typeof decisionQuerySchema>;

export const versionSchema = z
  .object({ number: z.int(), wordsHash: z.string(), seenAt: z.string(), current: z.boolean() })
  .meta({ id: "DecisionVersion" });

export const correctionSchema = z
  .object({
    field: z.string(),
    paragraph: z.string(),
    words: z.string(),
    value: z.unknown(),
    was: z.unknown(),
    reason: z.string(),
  })
  .meta({ id: "AppliedCorrection" });

export const decisionReplySchema = decisionSchema
  .extend({
    versions: z.array(versionSchema),
    corrections: z.array(correctionSchema),
    /** Only where asked for. */
    similar: z.array(similarSchema).optional(),
    /** Records that share the plain reference. */
    sharing: z.array(z.object({ slug: z.string(), body: z.string() })),
    /** Set where the publisher withdrew the text and the operator keeps it. */
    withdrawnOn: z.string().nullable(),
    corpus: corpusSchema,
  })
  .meta({ id: "DecisionReply" });
export type DecisionReply = z.infer<typeof decisionReplySchema>;

export const relatedReplySchema = z
  .object({ slug: z.string(), related: z.array(similarSchema), corpus: corpusSchema })
  .meta({ id: "RelatedReply" });
export type RelatedReply = z.infer<typeof relatedReplySchema>;
