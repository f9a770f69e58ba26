/** Requests and replies about councils. Rates are shares of 1; sums are integer pence still to be paid (`pence`). */
import { z } from "zod";
import { BODY_TYPES, CONCERNS_CODES, OUTCOME_CODES, REMEDY_CLASSES, REMEDY_KINDS } from "../../data/vocabulary.ts";
import { proportionSchema } from "./benchmark.ts";
import { corpusSchema, many, one, wholeNumber } from "./common.ts";

/** Kinds of body that are councils: the others have a list of decisions only. */
export const COUNCIL_TYPES = ["county", "district", "unitary", "metropolitan", "london-borough"] as const;

const financialYear = z.string().regex(/^\d{4}-\d{2}$/, "must be a financial year as 2024-25");
const interval = z.tuple([z.number(), z.number()]);
const slug = z.string().max(200);

export const councilsQuerySchema = z.object({
  q: one(z.string().max(200)).meta({ description: "Part of a present or former name" }),
  region: many(z.string().max(80)).meta({ description: "Regions, as name or slug" }),
  type: many(z.enum(BODY_TYPES)).meta({ description: "Kinds of body" }),
  bodies: one(z.enum(["councils", "others", "all"])).meta({ description: "councils if not given" }),
  sort: one(z.enum(["name", "decisions"])).meta({ description: "name if not given; there is no order by rate" }),
  limit: one(wholeNumber(1, 1000)).meta({ description: "Bodies a page, 500 if not given" }),
  offset: one(wholeNumber(0, 100_000)),
});
export type CouncilsQuery = z.infer<typeof councilsQuerySchema>;

const councilEntrySchema = z.object({
  slug: z.string(),
  name: z.string(),
  type: z.string(),
  region: z.string().nullable(),
  isCouncil: z.boolean(),
  /** First day in its present form, and the first day on which it no longer existed. */
  start: z.string().nullable(),
  end: z.string().nullable(),
  decisions: z.int(),
  first: z.string().nullable(),
  last: z.string().nullable(),
});
export type CouncilEntry = z.infer<typeof councilEntrySchema>;

export const councilsReplySchema = z
  .object({
    total: z.int(),
    councils: z.array(councilEntrySchema.extend({ formerNames: z.array(z.string()) })),
    facets: z.object({
      type: z.array(z.object({ value: z.string(), count: z.int() })),
      region: z.array(z.object({ value: z.string(), label: z.string(), count: z.int() })),
    }),
    corpus: corpusSchema,
  })
  .meta({ id: "Councils" });
export type CouncilsReply = z.infer<typeof councilsReplySchema>;

const areaShape = {
  area: one(z.enum(["as-it-was", "today"])).meta({
    description: "today: with the decisions of predecessors that went wholly into this council; as-it-was if not given",
  }),
};

const outcomeCounts = {
  upheld: z.int(),
  upheldWithoutInvestigation: z.int(),
  notUpheld: z.int(),
  discontinued: z.int(),
  closed: z.int(),
};

/** Upheld of upheld and not upheld; `investigated` is that denominator. */
const upholdSchema = z
  .object({
    upheld: z.int(),
    investigated: z.int(),
    rate: z.number().nullable(),
    interval: interval.nullable(),
    /** Decisions of the period that print no outcome, or none of these, and are therefore in neither number. */
    leftOut: z.int(),
    drill: z.string().optional(),
  })
  .meta({ id: "UpholdRate" });
export type Uphold = z.infer<typeof upholdSchema>;

const overRepresentedSchema = z.object({
  code: z.string(),
  label: z.string(),
  k: z.int(),
  n: z.int(),
  share: z.number().nullable(),
  peers: z.object({ k: z.int(), n: z.int(), share: z.number().nullable() }),
  /** Share here over share there; null where either has none. */
  ratio: z.number().nullable(),
  difference: z.number().nullable(),
  interval: interval.nullable(),
  /** p-value, and p-value corrected for looking at all rows of this table. */
  p: z.number().nullable(),
  adjusted: z.number().nullable(),
  /** Corrected p-value of 0.05 or less. */
  marked: z.boolean(),
  drill: z.string(),
});
export type OverRepresented = z.infer<typeof overRepresentedSchema>;

const paymentsOfClassSchema = z.object({
  class: z.enum(REMEDY_CLASSES),
  /** Known sums, and decisions with one. */
  n: z.int(),
  decisions: z.int(),
  q1: z.number().nullable(),
  median: z.number().nullable(),
  q3: z.number().nullable(),
  /** 95 % interval of the middle with equal sums shared out evenly; that of the ordinary median is `medianBounds`. */
  medianInterval: interval.nullable(),
  /** Two of the sums that enclose the ordinary median with at least 95 %, however the sums heap. */
  medianBounds: interval.nullable(),
  drill: z.string(),
});

const breakSchema = z.object({
  /** First financial year after the break. */
  year: z.string(),
  date: z.string(),
  title: z.string(),
  note: z.string(),
  /** Where it was read, and that page's address. */
  source: z.string(),
  url: z.string(),
  /** Years on either side are never pooled. */
  pooling: z.boolean(),
});
export type SeriesBreak = z.infer<typeof breakSchema>;

const yearSchema = z.object({
  year: z.string(),
  ...outcomeCounts,
  /** Decisions of the year that print no outcome. */
  unprinted: z.int(),
  rate: z.number().nullable(),
  interval: interval.nullable(),
  /** The Ombudsman's own figures where they were loaded; `incomplete` where we hold under 90 % of them. */
  official: z
    .object({ upheld: z.int().nullable(), notUpheld: z.int().nullable(), source: z.string(), loadedOn: z.string() })
    .nullable(),
  incomplete: z.boolean(),
  drill: z.record(z.string(), z.string()),
});
export type CouncilYear = z.infer<typeof yearSchema>;

const otherBody = z.object({
  slug: z.string(),
  name: z.string(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  decisions: z.int(),
  /** Whether its decisions are in this page's figures. */
  included: z.boolean(),
});

export const councilReplySchema = z
  .object({
    council: councilEntrySchema.extend({
      population: z.int().nullable(),
      populationYear: z.int().nullable(),
      responsibilities: z.string().nullable(),
      feed: z.string(),
    }),
    area: z.enum(["as-it-was", "today"]),
    predecessors: z.array(otherBody),
    successors: z.array(otherBody),
    /** Null for bodies that are not councils: they have a list of decisions only. */
    figures: z.boolean(),
    years: z.array(yearSchema),
    /** Decisions without a date: in no year. */
    undated: z.int(),
    /** Financial years that the rates are of: those since the last marked break. */
    period: z.tuple([z.string(), z.string()]).nullable(),
    uphold: upholdSchema.nullable(),
    /** Among cases that were investigated to the end only: upheld of upheld and not upheld with an investigation. */
    investigatedOnly: upholdSchema.nullable(),
    peers: z
      .object({
        kind: z.object({ type: z.string(), councils: z.int(), uphold: upholdSchema, investigatedOnly: upholdSchema }),
        england: z.object({ councils: z.int(), uphold: upholdSchema, investigatedOnly: upholdSchema }),
      })
      .nullable(),
    categories: z.array(overRepresentedSchema),
    faults: z.array(overRepresentedSchema),
    perResidents: z
      .object({
        year: z.string(),
        upheld: z.int(),
        population: z.int(),
        populationYear: z.int(),
        per100k: z.number(),
        interval,
        /** Of all councils of its kind with a known population. */
        kind: z.number().nullable(),
        drill: z.string(),
      })
      .nullable(),
    payments: z.object({
      byClass: z.array(paymentsOfClassSchema),
      /** At least so much in k of n decisions, this council's own share; no sum without a figure is in it. */
      atLeastPence: z.int(),
      decisions: z.int(),
      ofDecisions: z.int(),
    }),
    latest: z.array(
      z.object({
        slug: z.string(),
        ref: z.string(),
        category: z.string().nullable(),
        outcome: z.enum(OUTCOME_CODES),
        decidedOn: z.string().nullable(),
        ownPence: z.int().nullable(),
      }),
    ),
    breaks: z.array(breakSchema),
    /** From this day on decisions are still being published. */
    shadedFrom: z.string().nullable(),
    methods: z.record(z.string(), z.string()),
    note: z.string(),
    corpus: corpusSchema,
  })
  .meta({ id: "Council" });
export type CouncilReply = z.infer<typeof councilReplySchema>;

export const councilParamsSchema = z.object({ slug });
export const councilQuerySchema = z.object(areaShape);
export type CouncilQuery = z.infer<typeof councilQuerySchema>;

export const promisesQuerySchema = z.object({
  successors: one(z.enum(["on", "off"])).meta({ description: "on: also decisions about successors; off if not given" }),
  concerns: many(z.enum(CONCERNS_CODES)),
  limit: one(wholeNumber(1, 200)).meta({ description: "Improvements a page, 50 if not given" }),
  offset: one(wholeNumber(0, 100_000)),
});
export type PromisesQuery = z.infer<typeof promisesQuerySchema>;

const laterSchema = z.object({
  slug: z.string(),
  ref: z.string(),
  fault: z.string(),
  code: z.string(),
  paragraph: z.string(),
  /** Printed number of the paragraph where that is certain. */
  number: z.int().nullable(),
  /** The paragraph; null where the text is withdrawn. */
  text: z.string().nullable(),
  decidedOn: z.string().nullable(),
});

export const promisesReplySchema = z
  .object({
    council: z.object({ slug: z.string(), name: z.string() }),
    total: z.int(),
    promises: z.array(
      z.object({
        slug: z.string(),
        ref: z.string(),
        remedy: z.string(),
        paragraph: z.string(),
        number: z.int().nullable(),
        text: z.string().nullable(),
        kind: z.enum(REMEDY_KINDS),
        concerns: z.enum(CONCERNS_CODES).nullable(),
        /** Codes of the faults that the improvement answers; empty where the text ties it to none. */
        codes: z.array(z.string()),
        decidedOn: z.string().nullable(),
        dueOn: z.string().nullable(),
        /** Faults whose events began after `dueOn`; `on` is the first day of the events. */
        later: z.array(laterSchema.extend({ on: z.string() })),
        /** Faults whose events began before `dueOn` and went on after it. */
        spanning: z.array(laterSchema.extend({ on: z.string(), until: z.string() })),
        /** Faults in later decisions without dates of the events, or where the improvement has no due date. */
        undated: z.array(laterSchema),
        /** Upheld cases at this council with such a fault, by financial year of decision. */
        perYear: z.array(z.object({ year: z.string(), upheld: z.int(), when: z.enum(["before", "same", "after"]) })),
      }),
    ),
    next: z.string().nullable(),
    compliance: z.object({ rate: z.number(), year: z.string(), source: z.string() }).nullable(),
    note: z.string(),
    corpus: corpusSchema,
  })
  .meta({ id: "Promises" });
export type PromisesReply = z.infer<typeof promisesReplySchema>;

export const funnelQuerySchema = z.object({
  adjust: one(z.enum(["none", "case-mix"])).meta({
    description: "case-mix: expected by England's rate of each category and year; none if not given",
  }),
  overdispersion: one(z.enum(["none", "multiplicative"])).meta({ description: "none if not given" }),
  type: many(z.enum(COUNCIL_TYPES)),
  region: many(z.string().max(80)),
  category: many(slug),
  from: one(financialYear).meta({
    description: "First financial year; the first since the last marked break if not given",
  }),
  to: one(financialYear).meta({ description: "Last financial year; the last held if not given" }),
});
export type FunnelQuery = z.infer<typeof funnelQuerySchema>;

const countLimits = z.object({
  lower95: z.number(),
  upper95: z.number(),
  lower998: z.number(),
  upper998: z.number(),
});

export const funnelReplySchema = z
  .object({
    centre: z.number().nullable(),
    period: z.tuple([z.string(), z.string()]).nullable(),
    adjust: z.enum(["none", "case-mix"]),
    dispersion: z.object({
      phi: z.number(),
      applied: z.boolean(),
      method: z.string(),
    }),
    /** Limits of the rate around the centre, by number investigated. */
    limits: z.array(countLimits.extend({ investigated: z.int() })),
    points: z.array(
      z.object({
        slug: z.string(),
        name: z.string(),
        type: z.string(),
        region: z.string().nullable(),
        upheld: z.int(),
        investigated: z.int(),
        expected: z.number(),
        rate: z.number(),
        interval,
        /** Observed over expected. */
        ratio: z.number().nullable(),
        /** Limits of the number upheld for this council's own investigations. */
        limits: countLimits,
        outside: z.enum(["95", "99.8"]).nullable(),
        side: z.enum(["below", "above"]).nullable(),
        drill: z.string(),
      }),
    ),
    /** Least number of investigations at which a council can lie outside on each side. */
    needed: z.object({
      below95: z.int().nullable(),
      above95: z.int().nullable(),
      below998: z.int().nullable(),
      above998: z.int().nullable(),
    }),
    /** Of the councils shown: outside, and how many chance alone would put there. */
    outside: z.object({
      points: z.int(),
      n95: z.int(),
      n998: z.int(),
      byChance95: z.number(),
      byChance998: z.number(),
    }),
    leftOut: z.object({ unprinted: z.int(), undated: z.int(), incompleteYears: z.int() }),
    breaks: z.array(breakSchema),
    methods: z.record(z.string(), z.string()),
    note: z.string(),
    corpus: corpusSchema,
  })
  .meta({ id: "Funnel" });
export type FunnelReply = z.infer<typeof funnelReplySchema>;

export const compareQuerySchema = z.object({ council: many(slug, 50), ...areaShape });
export type CompareQuery = z.infer<typeof compareQuerySchema>;

export const compareReplySchema = z
  .object({
    period: z.tuple([z.string(), z.string()]).nullable(),
    /** Below so many a rate, median or difference is not given. */
    minimum: z.int(),
    councils: z.array(
      z.object({
        council: councilEntrySchema,
        uphold: upholdSchema,
        investigatedOnly: upholdSchema,
        suppressed: z.boolean(),
        years: z.array(
          z.object({
            year: z.string(),
            upheld: z.int(),
            investigated: z.int(),
            rate: z.number().nullable(),
            interval: interval.nullable(),
          }),
        ),
        faults: z.array(proportionSchema.extend({ code: z.string(), label: z.string() })),
        payments: z.array(paymentsOfClassSchema),
        perResidents: z.object({ year: z.string(), per100k: z.number(), interval, populationYear: z.int() }).nullable(),
      }),
    ),
    /** First less second, for every pair. */
    differences: z.array(
      z.object({
        first: z.string(),
        second: z.string(),
        measure: z.enum(["uphold", "investigatedOnly"]),
        difference: z.number().nullable(),
        interval: interval.nullable(),
      }),
    ),
    note: z.string(),
    methods: z.record(z.string(), z.string()),
    corpus: corpusSchema,
  })
  .meta({ id: "Comparison" });
export type CompareReply = z.infer<typeof compareReplySchema>;

/** Which decisions a figure of a council page counts; `label` are the names of the figures. */
const LABELS = [
  "all",
  "upheld",
  "upheldWithoutInvestigation",
  "notUpheld",
  "discontinued",
  "closed",
  "unknown",
  "unprinted",
  "decided",
  "investigatedUpheld",
  "investigatedNotUpheld",
  "investigatedDecided",
  "leftOut",
  "investigatedLeftOut",
  "undated",
] as const;
export type Label = (typeof LABELS)[number];

export const councilCasesQuerySchema = z.object({
  council: many(slug, 50),
  type: many(z.enum(COUNCIL_TYPES)),
  region: many(z.string().max(80)),
  category: many(slug),
  fault: one(z.string().max(80)).meta({ description: "Decisions that find this fault" }),
  class: one(z.enum(REMEDY_CLASSES)).meta({ description: "Decisions with a known sum of this class, their own" }),
  label: one(z.enum(LABELS)).meta({ description: "Which decisions; all if not given" }),
  from: one(financialYear),
  to: one(financialYear),
  quarter: one(z.enum(["1", "2", "3", "4"])).meta({ description: "Quarter of the financial year; 1 is April to June" }),
  complete: one(z.enum(["1"])).meta({
    description: "1: without council-years of which under 90 % of the official count is held",
  }),
  limit: one(wholeNumber(1, 500)).meta({ description: "Decisions a page, 50 if not given" }),
  offset: one(wholeNumber(0, 1_000_000)),
});
export type CouncilCasesQuery = z.infer<typeof councilCasesQuerySchema>;

export const councilCasesReplySchema = z
  .object({
    total: z.int(),
    results: z.array(
      z.object({
        slug: z.string(),
        ref: z.string(),
        body: z.object({ slug: z.string(), name: z.string() }),
        category: z.string().nullable(),
        outcome: z.enum(OUTCOME_CODES),
        investigated: z.boolean().nullable(),
        decidedOn: z.string().nullable(),
      }),
    ),
    next: z.string().nullable(),
    corpus: corpusSchema,
  })
  .meta({ id: "CouncilCases" });
export type CouncilCasesReply = z.infer<typeof councilCasesReplySchema>;

export const trendsQuerySchema = z.object({
  council: many(slug, 6),
  type: many(z.enum(COUNCIL_TYPES)),
  region: many(z.string().max(80)),
  category: many(slug),
  by: one(z.enum(["year", "quarter"])).meta({ description: "Financial year (default) or quarter" }),
});
export type TrendsQuery = z.infer<typeof trendsQuerySchema>;

export const trendsReplySchema = z
  .object({
    by: z.enum(["year", "quarter"]),
    periods: z.array(
      z.object({
        /** "2024-25", or "2024-25 Q1" (April to June). */
        period: z.string(),
        from: z.string(),
        to: z.string(),
        ...outcomeCounts,
        unprinted: z.int(),
        rate: z.number().nullable(),
        interval: interval.nullable(),
        payments: z.array(
          z.object({
            class: z.enum(REMEDY_CLASSES),
            n: z.int(),
            /** Decisions with such a sum; `drill` opens these. */
            decisions: z.int(),
            q1: z.number().nullable(),
            median: z.number().nullable(),
            q3: z.number().nullable(),
            drill: z.string(),
          }),
        ),
        /** Decisions that find the fault. */
        faults: z.array(z.object({ code: z.string(), label: z.string(), n: z.int(), drill: z.string() })),
        drill: z.string(),
        /** Opens each count of outcomes. */
        drills: z.record(z.string(), z.string()),
      }),
    ),
    /** From this day on decisions are still being published. */
    shadedFrom: z.string().nullable(),
    breaks: z.array(breakSchema),
    /** Editions of the guidance on remedies; `on` where a day or month is known. */
    editions: z.array(
      z.object({ version: z.string(), date: z.string(), on: z.string().nullable(), source: z.string().nullable() }),
    ),
    /** Council-years left out because under 90 % of the official count is held. */
    incomplete: z.array(z.object({ council: z.string(), year: z.string(), held: z.int(), official: z.int() })),
    counted: z.int(),
    of: z.int(),
    note: z.string(),
    corpus: corpusSchema,
  })
  .meta({ id: "Trends" });
export type TrendsReply = z.infer<typeof trendsReplySchema>;
