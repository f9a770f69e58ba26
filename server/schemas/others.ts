/** Replies of the smaller endpoints: suggestions, remedy clauses, vocabulary, the reference checker, health. */
import { z } from "zod";
import { bodySchema, outcomeSchema } from "../../data/decision.ts";
import {
  CONCERNS_CODES,
  FAULT_CODES,
  HEAD_CODES,
  RECIPIENTS,
  REMEDY_CLASSES,
  REMEDY_KINDS,
  REMEDY_STATUSES,
  SECTION_CODES,
  UNIT_OF,
  UNITS,
} from "../../data/vocabulary.ts";
import { corpusSchema, one, wholeNumber } from "./common.ts";
import { queryShape } from "./query.ts";

export const suggestQuerySchema = z.object({
  q: one(z.string().max(200)).meta({ description: "What has been typed so far" }),
  limit: one(wholeNumber(1, 20)).meta({ description: "At most so many, 8 if not given" }),
});
export type SuggestQuery = z.infer<typeof suggestQuerySchema>;

export const SUGGESTION_KINDS = ["decision", "council", "category", "subcategory", "fault", "concerns", "act"] as const;
export const suggestionSchema = z
  .object({
    kind: z.enum(SUGGESTION_KINDS),
    label: z.string(),
    /** Slug, code or reference. */
    value: z.string(),
    /** Decisions behind it. */
    count: z.int(),
    /** The page to go to. */
    href: z.string(),
  })
  .meta({ id: "Suggestion" });
export type Suggestion = z.infer<typeof suggestionSchema>;
export const suggestReplySchema = z.object({ suggestions: z.array(suggestionSchema) }).meta({ id: "SuggestReply" });
export type SuggestReply = z.infer<typeof suggestReplySchema>;

export const remediesQuerySchema = z.object({
  ...queryShape,
  class: one(z.enum(REMEDY_CLASSES)).meta({ description: "Class of sum; the same as measure for single sums" }),
  sort: one(z.enum(["decided", "added", "sum"])).meta({ description: "decided if not given" }),
  limit: one(wholeNumber(1, 100)).meta({ description: "Clauses a page, 20 if not given" }),
  cursor: one(z.string().max(500)).meta({ description: "next of the page before" }),
});
export type RemediesQuery = z.infer<typeof remediesQuerySchema>;

export const remedyRowSchema = z
  .object({
    slug: z.string(),
    ref: z.string(),
    body: z.object({ name: z.string(), slug: z.string() }),
    decidedOn: z.string().nullable(),
    outcome: outcomeSchema.shape.code,
    remedy: z.string(),
    kind: z.enum(REMEDY_KINDS),
    class: z.enum(REMEDY_CLASSES).nullable(),
    status: z.enum(REMEDY_STATUSES),
    /** The sentence that says it. */
    clause: z.string(),
    pence: z.int().nullable(),
    valuePence: z.int().nullable(),
    unit: z.enum(UNITS).nullable(),
    unitOf: z.enum(UNIT_OF).nullable(),
    unitPence: z.int().nullable(),
    quantity: z.number().nullable(),
    conditional: z.boolean(),
    openEnded: z.boolean(),
    counts: z.boolean(),
    paidTo: z.enum(RECIPIENTS),
    for: z.array(z.enum(RECIPIENTS)),
    heads: z.array(z.enum(HEAD_CODES)),
    headsInferred: z.boolean(),
    /** The faults that the sum is tied to. */
    faults: z.array(z.object({ code: z.enum(FAULT_CODES), concerns: z.enum(CONCERNS_CODES) })),
    within: z.string().nullable(),
    workingDays: z.boolean(),
    dueOn: z.string().nullable(),
    partOf: z.string().nullable(),
    paragraph: z.string(),
    /** Number to cite: the paragraph's own, or that of the paragraph whose list it is an item of; null where not certain. */
    number: z.int().nullable(),
    section: z.enum([...SECTION_CODES, "summary"]),
    place: z.string(),
    start: z.int(),
    end: z.int(),
    /** The decision's page on the Ombudsman's website, where it is known or can be composed. */
    officialUrl: z.string().nullable(),
  })
  .meta({ id: "RemedyClause" });
export type RemedyRow = z.infer<typeof remedyRowSchema>;

export const remediesReplySchema = z
  .object({
    total: z.int(),
    /** Decisions that the clauses stand in. */
    decisions: z.int(),
    results: z.array(remedyRowSchema),
    understood: z.string(),
    messages: z.array(z.object({ code: z.string(), text: z.string() })),
    sort: z.string(),
    next: z.string().nullable(),
    corpus: corpusSchema,
  })
  .meta({ id: "RemediesReply" });
export type RemediesReply = z.infer<typeof remediesReplySchema>;

const codeSchema = z.object({ code: z.string(), label: z.string(), description: z.string().nullable() });
export const vocabularyReplySchema = z
  .object({
    faults: z.array(codeSchema),
    injustices: z.array(codeSchema),
    remedies: z.array(codeSchema),
    concerns: z.array(codeSchema),
    outcomes: z.array(codeSchema),
    types: z.array(codeSchema),
    recipients: z.array(codeSchema),
    units: z.array(codeSchema),
    sections: z.array(codeSchema),
    measures: z.array(codeSchema),
    durations: z.array(codeSchema),
    /** What `in:` takes, and the part of a decision that each name stands for. */
    parts: z.array(z.object({ name: z.string(), part: z.string() })),
    fields: z.array(z.string()),
    categories: z.array(z.object({ slug: z.string(), name: z.string(), count: z.int() })),
    subcategories: z.array(z.object({ slug: z.string(), name: z.string(), count: z.int() })),
    corpus: corpusSchema,
  })
  .meta({ id: "VocabularyReply" });
export type VocabularyReply = z.infer<typeof vocabularyReplySchema>;

/** Longest text that the reference checker takes, in characters. */
export const MAX_CHECKED = 200_000;
export const checkBodySchema = z
  .object({ text: z.string().max(MAX_CHECKED, `must be at most ${MAX_CHECKED} characters`) })
  .meta({ id: "CheckReferencesBody" });

export const checkedSchema = z
  .object({
    /** As typed, and where. */
    text: z.string(),
    start: z.int(),
    end: z.int(),
    ref: z.string(),
    slug: z.string(),
    /** not held says nothing about whether such a decision exists. */
    status: z.enum(["held", "several", "not-held", "withdrawn"]),
    decisions: z.array(
      z.object({
        slug: z.string(),
        body: bodySchema.pick({ name: true, slug: true }),
        outcome: outcomeSchema.shape.code,
        decidedOn: z.string().nullable(),
        totalPence: z.int().nullable(),
        officialUrl: z.string().nullable(),
      }),
    ),
    /** Words quoted beside the reference. */
    quotations: z.array(
      z.object({
        text: z.string(),
        found: z.boolean(),
        paragraph: z.string().nullable(),
        number: z.int().nullable(),
        start: z.int().nullable(),
        end: z.int().nullable(),
      }),
    ),
    /** Sums named beside the reference, and what they are in the decision. */
    amounts: z.array(
      z.object({
        text: z.string(),
        pence: z.int(),
        is: z.enum(["award-total", "remedy", "mentioned", "not-found"]),
        remedy: z.string().nullable(),
        paragraph: z.string().nullable(),
      }),
    ),
    /** Paragraph numbers named beside the reference. */
    pinpoints: z.array(z.object({ text: z.string(), number: z.int(), paragraph: z.string().nullable() })),
    note: z.string(),
  })
  .meta({ id: "CheckedReference" });
export type Checked = z.infer<typeof checkedSchema>;
export const checkReplySchema = z
  .object({ references: z.array(checkedSchema), held: z.int(), notHeld: z.int(), corpus: corpusSchema })
  .meta({ id: "CheckReferencesReply" });
export type CheckReply = z.infer<typeof checkReplySchema>;
