/** The query of a search as its address gives it; the same filters serve search, remedies, benchmark and councils. */
import { z } from "zod";
import {
  BODY_TYPES,
  CONCERNS_CODES,
  FAULT_CODES,
  FINDINGS,
  HEAD_CODES,
  OUTCOME_CODES,
  RECIPIENTS,
  REMEDY_KINDS,
} from "../../data/vocabulary.ts";
import { many, one, wholeNumber } from "./common.ts";

/** What a fault did, beside the heads of injustice: `injustice=` takes both. */
export const FAULT_EFFECTS = ["caused", "none", "not-stated"] as const;

/** Which sum `min`, `max`, the amounts histogram and `sort=sum` follow. */
export const MEASURES = ["total", "symbolic", "loss-of-service", "quantifiable", "waived"] as const;
export type Measure = (typeof MEASURES)[number];

/** Lengths of a fault in days: from (inclusive) to (exclusive). */
export const DURATION_BANDS = {
  "under-1-month": [0, 30],
  "1-to-3-months": [30, 91],
  "3-to-6-months": [91, 182],
  "6-to-12-months": [182, 365],
  "1-to-2-years": [365, 730],
  "over-2-years": [730, Number.POSITIVE_INFINITY],
} as const satisfies Record<string, readonly [number, number]>;
export type DurationBand = keyof typeof DURATION_BANDS;
export const DURATION_CODES = [
  "under-1-month",
  "1-to-3-months",
  "3-to-6-months",
  "6-to-12-months",
  "1-to-2-years",
  "over-2-years",
] as const satisfies readonly DurationBand[];

export const SORTS = ["relevance", "decided", "added", "sum"] as const;
export type Sort = (typeof SORTS)[number];

const slug = z.string().max(200);
const day = z.iso.date();
const pence = wholeNumber(0, 2_000_000_000);

/** Longest text of `q`; more is refused with a message. */
export const MAX_QUERY_LENGTH = 2000;

export const filterShape = {
  council: many(slug).meta({ description: "Slugs of organisations" }),
  type: many(z.enum(BODY_TYPES)).meta({ description: "Kinds of organisation" }),
  region: many(slug).meta({ description: "Regions of England, as name or slug" }),
  category: many(slug).meta({ description: "Slugs of categories" }),
  subcategory: many(slug).meta({ description: "Slugs of subcategories, category/subcategory" }),
  outcome: many(z.enum(OUTCOME_CODES)).meta({ description: "Outcomes" }),
  fault: many(z.enum(FAULT_CODES)).meta({ description: "What was done wrong" }),
  finding: many(z.enum(FINDINGS)).meta({
    description: "What was found; fault where fault, by, concerns or duration is asked for and finding is not given",
  }),
  by: many(z.enum(["ombudsman", "body"])).meta({ description: "Who found the fault" }),
  concerns: many(z.enum(CONCERNS_CODES)).meta({ description: "Service or step that the fault concerns" }),
  injustice: many(z.enum([...HEAD_CODES, ...FAULT_EFFECTS])).meta({
    description: "Heads of injustice, or what the fault did: caused, none, not-stated",
  }),
  remedy: many(z.enum(REMEDY_KINDS)).meta({ description: "Kinds of remedy agreed or recommended" }),
  recipient: many(z.enum(RECIPIENTS)).meta({ description: "For whom a remedy is" }),
  duration: many(z.enum(DURATION_CODES)).meta({ description: "How long the fault lasted" }),
  kind: many(z.enum(["statement", "report"])).meta({ description: "Decision statement or public report" }),
  from: one(day).meta({ description: "Decided on or after this day" }),
  to: one(day).meta({ description: "Decided on or before this day" }),
  measure: one(z.enum(MEASURES)).meta({ description: "Which sum min, max and amounts follow; total if not given" }),
  min: one(pence).meta({ description: "At least this many pence" }),
  max: one(pence).meta({ description: "At most this many pence" }),
};

/** The filters alone. All lists are empty where nothing is chosen. */
export const filtersSchema = z.object(filterShape);
export type Filters = z.infer<typeof filtersSchema>;

export const queryShape = {
  q: one(z.string().max(MAX_QUERY_LENGTH, `must be at most ${MAX_QUERY_LENGTH} characters`)).meta({
    description: "Words, phrases and fields; see docs/search.md",
  }),
  in: many(z.string().max(40)).meta({
    description: "Parts of a decision to look for the words in, for example action",
  }),
  synonyms: one(z.enum(["on", "off"])).meta({ description: "off: only the words as typed and their inflections" }),
  words: one(z.enum(["all", "most", "any"])).meta({
    description:
      "all: only decisions with all words; most: also those with most of them; any: with any of them. Not given: all, and fewer where none has all",
  }),
  ...filterShape,
};

/** A whole search as its address gives it. */
export const searchQuerySchema = z.object({
  ...queryShape,
  sort: one(z.enum(SORTS)).meta({ description: "relevance where there are words, else decided" }),
  limit: one(wholeNumber(1, 100)).meta({ description: "Results a page, 20 if not given" }),
  cursor: one(z.string().max(500)).meta({ description: "next of the page before" }),
});
export type SearchQuery = z.infer<typeof searchQuerySchema>;
/** What stands in the address before it is read. */
export type SearchQueryInput = z.input<typeof searchQuerySchema>;
