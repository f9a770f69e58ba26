/** Request and reply of the benchmark. Sums are integer pence of `valuePence` (AWARDS: what was thought right). */
import { z } from "zod";
import { HEAD_CODES, REMEDY_CLASSES, UNIT_OF, UNITS } from "../../data/vocabulary.ts";
import { HEAD_GROUPS } from "../head-groups.ts";
import { corpusSchema, many, one, wholeNumber } from "./common.ts";
import { queryShape } from "./query.ts";

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, "must be a month as YYYY-MM, for example 2026-07");

const benchmarkShape = {
  ...queryShape,
  head: many(z.enum(HEAD_CODES)).meta({ description: "Heads of injustice that the sum itself names" }),
  group: many(z.enum(HEAD_GROUPS)).meta({ description: "Groups of heads that the sum itself names" }),
  unit: one(z.enum(UNITS)).meta({ description: "Only sums printed per this unit" }),
  unitOf: one(z.enum(UNIT_OF)).meta({ description: "Only rates for this" }),
  basis: one(z.enum(["sum", "rate"])).meta({
    description: "rate: distribution and proposal are of the printed rate (needs unit); sum if not given",
  }),
  durations: one(z.enum(["printed", "inferred"])).meta({
    description: "Which lengths of a fault `duration` asks for; never both; printed if not given",
  }),
  terms: one(z.enum(["nominal", "real"])).meta({ description: "real: in prices of the base month" }),
  base: one(month).meta({ description: "Month whose prices real terms use; the newest in the table if not given" }),
  propose: one(wholeNumber(-2_000_000_000, 2_000_000_000)).meta({ description: "A proposed sum in pence" }),
};
export const benchmarkQuerySchema = z.object(benchmarkShape);
export type BenchmarkQuery = z.infer<typeof benchmarkQuerySchema>;

/** The classes of decision that partition what matched; the first that applies, in this order. */
export const PARTITION = [
  "withPayment",
  "adequateOffer",
  "closed",
  "notUpheld",
  "faultWithoutInjustice",
  "apologyOnly",
  "improvementOnly",
  "other",
] as const;
export type PartitionClass = (typeof PARTITION)[number];

/** Lists of decisions that can be opened (`part`). */
export const DECISION_PARTS = [
  "matched",
  "withFault",
  "withKnownSum",
  ...PARTITION,
  "besideNotUpheld",
  "besideClosed",
  "paymentForFault",
  "paymentWithoutFault",
  "withoutDuration",
  "cases",
  "casesWithFault",
  "casesWithPayment",
  "undated",
  "unprinted",
  "sumDecisions",
] as const;

/** Lists of decisions or sums that can be opened (`part`). */
const PARTS = [
  ...DECISION_PARTS,
  "sums",
  "undatedSums",
  "sumsWithoutDate",
  "sumsWithoutIndex",
  "mixedSums",
  "quantile",
  "below",
  "equal",
  "above",
  "rate",
  "band",
  "offersRaised",
  "offersLikeForLike",
  "offersAdequate",
  "offersClosed",
] as const;
export type Part = (typeof PARTS)[number];

const QUANTILES = ["min", "p10", "q1", "median", "q3", "p90", "max", "medianLow", "medianHigh"] as const;

export const casesQuerySchema = z.object({
  ...benchmarkShape,
  part: one(z.enum(PARTS)).meta({ description: "What to open; matched if not given" }),
  at: one(z.enum(QUANTILES)).meta({ description: "Which quantile, for part=quantile" }),
  low: one(wholeNumber(0, 2_000_000_000)).meta({ description: "Sums of at least this, for part=sums or rate" }),
  below: one(wholeNumber(0, 2_000_000_000)).meta({ description: "Sums of less than this, for part=sums or rate" }),
  year: one(wholeNumber(1974, 2200)).meta({ description: "Calendar year of decision, for part=sums or quantile" }),
  rateUnit: one(z.enum(UNITS)).meta({ description: "For part=rate, or quantile of a rate" }),
  rateOf: one(z.enum([...UNIT_OF, "none"])).meta({ description: "For part=rate" }),
  rateHead: one(z.enum(HEAD_CODES)).meta({ description: "For part=rate" }),
  rateEach: one(z.enum(["true", "false"])).meta({ description: "For part=rate: per person or thing" }),
  figure: one(z.string().max(80)).meta({ description: "Guidance figure, for part=band" }),
  side: one(z.enum(["below", "in", "above"])).meta({ description: "Side of the band, for part=band" }),
  reason: one(z.string().max(40)).meta({ description: "Why a sum is mixed, for part=mixedSums" }),
  limit: one(wholeNumber(1, 500)).meta({ description: "Results a page, 50 if not given" }),
  offset: one(wholeNumber(0, 10_000_000)).meta({ description: "Where the page begins" }),
});
export type CasesQuery = z.infer<typeof casesQuerySchema>;

const interval = z.tuple([z.number(), z.number()]);
const drill = z.string().meta({ description: "Address that opens what is behind the figure" });

/** k of n with Wilson's interval. Shares of 1. */
export const proportionSchema = z
  .object({
    k: z.int(),
    n: z.int(),
    rate: z.number().nullable(),
    interval: interval.nullable(),
    /** Opens the k, and the n. */
    drill: drill.optional(),
    ofDrill: drill.optional(),
  })
  .meta({ id: "Proportion" });
export type Proportion = z.infer<typeof proportionSchema>;

const sumSchema = z.object({
  slug: z.string(),
  /** Id of the remedy in the decision's record; null for a whole total. */
  remedy: z.string().nullable(),
  pence: z.number(),
  paragraph: z.string().nullable(),
});

const sumWithCase = sumSchema.extend({
  /** The sum on the day it was agreed; `pence` where real terms are not asked for. */
  nominalPence: z.number(),
  ref: z.string(),
  body: z.object({ slug: z.string(), name: z.string() }),
  decidedOn: z.string().nullable(),
  /** The sentence that pays; null where the text is withdrawn. */
  clause: z.string().nullable(),
  /** Printed number of its paragraph where that is certain. */
  number: z.int().nullable(),
  /** "Aldermarch County Council (24 901 001), LGSCO, 1 July 2025, [57]"; null without a certain number or date. */
  pinpoint: z.string().nullable(),
});
export type SumWithCase = z.infer<typeof sumWithCase>;

const quantilesShape = {
  min: z.number().nullable(),
  p10: z.number().nullable(),
  q1: z.number().nullable(),
  median: z.number().nullable(),
  q3: z.number().nullable(),
  p90: z.number().nullable(),
  max: z.number().nullable(),
};

const middleShape = {
  /** The middle with equal sums shared out evenly (median of the mid-distribution), and its 95 % interval. */
  middle: z.number().nullable(),
  medianInterval: interval.nullable(),
  /** Two of the sums that enclose the ordinary median with at least 95 %, however the sums heap. */
  medianBounds: interval.nullable(),
};

const binSchema = z.object({ fromPence: z.number(), toPence: z.number().nullable(), count: z.int(), drill });

const distributionSchema = z.object({
  n: z.int(),
  /** Decisions from which the sums come. */
  decisions: z.int(),
  ...quantilesShape,
  ...middleShape,
  /** All sums in ascending order up to 1,000; beyond, 1,000 of them at even ranks, smallest and largest among them. */
  amounts: z.array(sumSchema),
  /** Whether `amounts` holds every sum. */
  complete: z.boolean(),
  bins: z.array(binSchema),
  /** Address that opens the sum or, where interpolated, the two sums on which each quantile rests. */
  drill: z.record(z.string(), z.string()),
});
export type Distribution = z.infer<typeof distributionSchema>;

const rateSchema = z.object({
  unit: z.enum(UNITS),
  unitOf: z.enum(UNIT_OF).nullable(),
  /** Null: all heads. Otherwise rates whose clause names this head alone. */
  head: z.enum(HEAD_CODES).nullable(),
  /** True: the rate is for each of several people or things. */
  each: z.boolean(),
  n: z.int(),
  ...quantilesShape,
  ...middleShape,
  amounts: z.array(sumSchema),
  drill,
  /** Addresses that open the rate, or the two rates, on which each quantile rests. */
  quantileDrill: z.record(z.string(), z.string()),
});
export type Rate = z.infer<typeof rateSchema>;

const guidanceBandSchema = z.object({
  id: z.string(),
  label: z.string(),
  headCodes: z.array(z.string()),
  unitCode: z.string().nullable(),
  unitOf: z.string().nullable(),
  minPence: z.int().nullable(),
  maxPence: z.int().nullable(),
  version: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  source: z.string().nullable(),
  confidence: z.string(),
  /** Read on a page of the Ombudsman's guidance: only such a figure may be shown as the Ombudsman's. */
  seen: z.boolean(),
  /** Seen, and head, unit and period fit: may be drawn behind the distribution. */
  drawn: z.boolean(),
  note: z.string().nullable(),
  /** Sums below, in and above the band; null where it has no figures or is not drawn. */
  shares: z
    .object({ below: z.int(), in: z.int(), above: z.int(), n: z.int(), drill: z.record(z.string(), z.string()) })
    .nullable(),
});
export type GuidanceBand = z.infer<typeof guidanceBandSchema>;

const offerSchema = z.object({
  slug: z.string(),
  ref: z.string(),
  remedy: z.string(),
  offeredPence: z.number(),
  /** Sums for the same fault in the same decision; null where like cannot be set beside like. */
  agreedPence: z.number().nullable(),
  likeForLike: z.boolean(),
  paragraph: z.string(),
});

export const benchmarkReplySchema = z
  .object({
    /** The case in words, each filter a sentence. */
    understood: z.array(z.string()),
    measure: z.enum([...REMEDY_CLASSES, "total"]),
    counts: z.object({
      matched: z.int(),
      withFault: z.int(),
      withPayment: z.int(),
      withKnownSum: z.int(),
      apologyOnly: z.int(),
      improvementOnly: z.int(),
      faultWithoutInjustice: z.int(),
      adequateOffer: z.int(),
      notUpheld: z.int(),
      closed: z.int(),
      other: z.int(),
      mixedSums: z.int(),
    }),
    /** Addresses that open each count. */
    drill: z.record(z.string(), z.string()),
    partitionOrder: z.array(z.enum(PARTITION)),
    /** Cases among the decisions that matched: joint decisions of one investigation are one case. */
    cases: z.int(),
    /** Not upheld and closed decisions that match everything except what is asked of the fault and the outcome. */
    beside: z.object({ notUpheld: z.int(), closed: z.int() }),
    /** Decisions with a payment of the class and no finding of (the chosen) fault, as early resolutions have; they are in no count of payments. */
    paymentWithoutFault: z.int(),
    /** Decisions that match but for the length of the fault, of which none is recorded. */
    withoutDuration: z.int().nullable(),
    /** Payments given fault, in cases. */
    payments: z.object({
      /** Any payment of the class in the decision. */
      any: proportionSchema,
      /** A payment tied to the chosen fault alone; null where no fault is chosen. */
      forFault: proportionSchema.nullable(),
    }),
    mixed: z.array(z.object({ reason: z.string(), label: z.string(), count: z.int(), drill })),
    distribution: distributionSchema.nullable(),
    rates: z.array(rateSchema),
    trend: z.array(
      z.object({
        year: z.int(),
        n: z.int(),
        q1: z.number().nullable(),
        median: z.number().nullable(),
        q3: z.number().nullable(),
        drill,
        /** Addresses that open the sum, or the two sums, on which each quantile of the year rests. */
        quantileDrill: z.record(z.string(), z.string()),
      }),
    ),
    editions: z.array(
      z.object({
        version: z.string(),
        date: z.string(),
        /** Day or month where one is known. */
        on: z.string().nullable(),
        source: z.string().nullable(),
        seen: z.boolean(),
      }),
    ),
    proposed: z
      .object({
        pence: z.number(),
        n: z.int(),
        below: z.int(),
        equal: z.int(),
        above: z.int(),
        /** Mid-rank, 0 to 100; null below n = 10. */
        percentile: z.number().nullable(),
        interval: interval.nullable(),
        nearest: z.array(
          sumWithCase.extend({
            why: z.array(z.string()),
            /** The paragraph with the finding that the sum answers, where the clause is tied to one. */
            reasoning: z.string().nullable(),
          }),
        ),
        drill: z.record(z.string(), z.string()),
      })
      .nullable(),
    terms: z.object({
      terms: z.enum(["nominal", "real"]),
      base: z.string().nullable(),
      baseIndex: z.number().nullable(),
      lastMonth: z.string(),
      source: z.string(),
      /** Sums left out of real terms: no date, or decided after the table's end. */
      withoutDate: z.int(),
      withoutIndex: z.int(),
    }),
    guidance: z.array(guidanceBandSchema),
    offers: z.object({
      raised: z.object({
        n: z.int(),
        likeForLike: z.int(),
        items: z.array(offerSchema),
        drill,
        likeForLikeDrill: drill,
      }),
      heldEnough: z.object({ n: z.int(), items: z.array(sumSchema), drill }),
      closedAsEnough: z.object({ n: z.int(), drill }),
      note: z.string().nullable(),
    }),
    comparables: z.array(
      z.object({
        slug: z.string(),
        score: z.number(),
        why: z.array(z.string()),
        ref: z.string(),
        body: z.object({ slug: z.string(), name: z.string() }),
        decidedOn: z.string().nullable(),
        outcome: z.string(),
        /** The sum of the class that is nearest the case, where there is one. */
        sum: sumWithCase.nullable(),
        parts: z.array(z.object({ feature: z.string(), points: z.number(), of: z.number() })),
      }),
    ),
    coverage: z.object({
      size: z.int(),
      from: z.string().nullable(),
      to: z.string().nullable(),
      /** Of the decisions that matched. */
      undated: z.int(),
      withoutPrintedOutcome: z.int(),
    }),
    methods: z.record(z.string(), z.string()),
    note: z.string(),
    corpus: corpusSchema,
  })
  .meta({ id: "Benchmark" });
export type BenchmarkReply = z.infer<typeof benchmarkReplySchema>;

export const casesReplySchema = z
  .object({
    part: z.enum(PARTS),
    /** What is listed: decisions, or sums. */
    of: z.enum(["decisions", "sums"]),
    /** Equals the figure that led here. */
    total: z.int(),
    results: z.array(
      z.object({
        slug: z.string(),
        ref: z.string(),
        body: z.object({ slug: z.string(), name: z.string() }),
        category: z.string().nullable(),
        outcome: z.string(),
        decidedOn: z.string().nullable(),
        remedy: z.string().nullable(),
        pence: z.number().nullable(),
        paragraph: z.string().nullable(),
        clause: z.string().nullable(),
        /** Printed number of the paragraph where that is certain. */
        number: z.int().nullable(),
        /** Why a sum is mixed. */
        reason: z.string().nullable(),
      }),
    ),
    next: z.string().nullable(),
    corpus: corpusSchema,
  })
  .meta({ id: "BenchmarkCases" });
export type CasesReply = z.infer<typeof casesReplySchema>;

export const comparablesQuerySchema = z.object({
  ...benchmarkShape,
  choose: many(z.string().min(1).max(200), 100).meta({
    description: "Slugs of decisions that match, in the order wanted; the most similar if none is given",
  }),
});
export type ComparablesQuery = z.infer<typeof comparablesQuerySchema>;

export const comparablesReplySchema = z
  .object({
    /** The case in words, each filter a sentence. */
    understood: z.array(z.string()),
    results: z.array(
      z.object({
        slug: z.string(),
        ref: z.string(),
        body: z.object({ slug: z.string(), name: z.string() }),
        decidedOn: z.string().nullable(),
        /** The sum of the class that is for just this; null where the decision has none. */
        remedy: z.string().nullable(),
        pence: z.number().nullable(),
        class: z.enum(REMEDY_CLASSES).nullable(),
        paidTo: z.string().nullable(),
        for: z.array(z.string()),
        /** Kinds of fault to which the sum is tied. */
        faults: z.array(z.object({ code: z.string(), label: z.string() })),
        paragraph: z.string().nullable(),
        number: z.int().nullable(),
        /** Null without a certain paragraph number or without a date. */
        pinpoint: z.string().nullable(),
        clause: z.string().nullable(),
        officialUrl: z.string().nullable(),
      }),
    ),
    corpus: corpusSchema,
  })
  .meta({ id: "Comparables" });
export type ComparablesReply = z.infer<typeof comparablesReplySchema>;
