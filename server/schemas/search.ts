/** The reply of a search. Names are the contract of DESIGN; more may be added. */
import { z } from "zod";
import { awardSchema, bodySchema, namedSchema, outcomeSchema } from "../../data/decision.ts";
import {
  HEAD_CODES,
  RECIPIENTS,
  REMEDY_CLASSES,
  REMEDY_KINDS,
  REMEDY_STATUSES,
  SECTION_CODES,
  UNITS,
} from "../../data/vocabulary.ts";
import { LISTED_FACETS } from "../search/facets.ts";
import { corpusSchema } from "./common.ts";

const markSchema = z.tuple([z.int(), z.int()]);
const sectionSchema = z.enum([...SECTION_CODES, "summary"]);

export const passageSchema = z
  .object({
    paragraph: z.string(),
    /** Number to cite: the paragraph's own, or that of the paragraph whose list it is an item of; null where not certain. */
    number: z.int().nullable(),
    section: sectionSchema,
    /** "paragraph 57", "paragraph 57, 3rd item", or "under Agreed action, 3rd item" where numbers are uncertain. */
    place: z.string(),
    text: z.string(),
    /** UTF-16 offset of `text` in its paragraph: marks on the page begin at start + mark. */
    start: z.int(),
    cutBefore: z.boolean(),
    cutAfter: z.boolean(),
    marks: z.array(markSchema),
  })
  .meta({ id: "Passage" });

/** A sum that is agreed or recommended, with the sentence that pays it. */
export const payingSchema = z
  .object({
    remedy: z.string(),
    kind: z.enum(REMEDY_KINDS),
    class: z.enum(REMEDY_CLASSES).nullable(),
    status: z.enum(REMEDY_STATUSES),
    pence: z.int().nullable(),
    valuePence: z.int().nullable(),
    unit: z.enum(UNITS).nullable(),
    unitPence: z.int().nullable(),
    quantity: z.number().nullable(),
    /** Bounds of a range ("between £200 and £300"). */
    minPence: z.int().nullable(),
    maxPence: z.int().nullable(),
    paidTo: z.enum(RECIPIENTS),
    heads: z.array(z.enum(HEAD_CODES)),
    /** The sentence. */
    clause: z.string(),
    paragraph: z.string(),
    number: z.int().nullable(),
    section: sectionSchema,
    place: z.string(),
    /** The words on which the sum rests, in the paragraph. */
    start: z.int(),
    end: z.int(),
  })
  .meta({ id: "PayingClause" });
export type Paying = z.infer<typeof payingSchema>;

export const searchResultSchema = z
  .object({
    slug: z.string(),
    ref: z.string(),
    body: bodySchema,
    /** Further bodies of the same investigation, whose records have the same text. */
    bodies: z.array(z.object({ slug: z.string(), name: z.string(), record: z.string() })),
    category: namedSchema.nullable(),
    subcategory: namedSchema.nullable(),
    outcome: outcomeSchema,
    decidedOn: z.string().nullable(),
    award: awardSchema,
    /** The sentence that pays; null where none does. */
    clause: z.string().nullable(),
    /** The same with its place, and the other sums; the first is that of `clause`. */
    paying: z.array(payingSchema),
    summary: z.string(),
    passages: z.array(passageSchema),
    officialUrl: z.string().nullable(),
    /** Set where the text is withdrawn by the publisher but kept by the operator. */
    withdrawnOn: z.string().nullable(),
  })
  .meta({ id: "SearchResult" });
export type SearchResult = z.infer<typeof searchResultSchema>;

const facetValueSchema = z
  .object({ value: z.string(), label: z.string(), count: z.int(), selected: z.boolean() })
  .meta({ id: "FacetValue" });
const facetList = z.array(facetValueSchema);

export const messageSchema = z
  .object({
    code: z.string(),
    text: z.string(),
    /** Characters of `q` that it is about. */
    at: z.object({ start: z.int(), end: z.int() }).nullable(),
  })
  .meta({ id: "QueryMessage" });

/** How the query was read, for people to see and switch. */
export const readingSchema = z
  .object({
    q: z.string(),
    words: z.array(z.object({ typed: z.string(), forms: z.array(z.string()), synonyms: z.array(z.string()) })),
    /** True where other names of the same thing were looked for too; `synonyms=off` switches them off. */
    synonyms: z.enum(["used", "none", "off"]),
    messages: z.array(messageSchema),
    /** The query with words that the corpus lacks put right. */
    didYouMean: z.string().nullable(),
    /** Slugs of references in the query, with whether they are held. */
    references: z.array(z.object({ slug: z.string(), held: z.boolean() })),
  })
  .meta({ id: "QueryReading" });

export const searchReplySchema = z
  .object({
    total: z.int(),
    results: z.array(searchResultSchema),
    facets: z.object(
      Object.fromEntries(LISTED_FACETS.map((facet) => [facet, facetList])) as Record<
        (typeof LISTED_FACETS)[number],
        typeof facetList
      >,
    ),
    years: z.array(z.object({ year: z.int(), count: z.int() })),
    /** Decisions that print no date (in `years` of no year). */
    undated: z.int(),
    amounts: z.array(z.object({ fromPence: z.int(), toPence: z.int().nullable(), count: z.int() })),
    /** Decisions whose sum the text cannot tell. */
    amountsUnknown: z.int(),
    measure: z.string(),
    sort: z.string(),
    /** What was understood, in plain English. */
    understood: z.string(),
    query: readingSchema,
    /** What a time limit left out of this reply. */
    cut: z.array(z.string()),
    next: z.string().nullable(),
    corpus: corpusSchema,
  })
  .meta({ id: "SearchReply" });
export type SearchReply = z.infer<typeof searchReplySchema>;
