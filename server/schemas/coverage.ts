/** The coverage ledger: what the corpus holds, what is missing, and the Ombudsman's own figures beside it. */
import { z } from "zod";
import { corpusSchema } from "./common.ts";

const outcomeCount = z.object({
  upheld: z.int(),
  notUpheld: z.int(),
  closed: z.int(),
  unknown: z.int(),
});

export const coverageReplySchema = z
  .object({
    size: z.int(),
    cases: z.int(),
    first: z.string().nullable(),
    last: z.string().nullable(),
    /** Calendar years of decision, oldest first. */
    years: z.array(outcomeCount.extend({ year: z.int(), n: z.int() })),
    financialYears: z.array(outcomeCount.extend({ year: z.string(), n: z.int() })),
    categories: z.array(z.object({ slug: z.string().nullable(), name: z.string(), n: z.int() })),
    outcomes: z.array(z.object({ code: z.string(), printed: z.int(), inferred: z.int() })),
    bodies: z.array(z.object({ type: z.string(), bodies: z.int(), n: z.int() })),
    councils: z.array(
      z.object({
        slug: z.string(),
        name: z.string(),
        n: z.int(),
        first: z.string().nullable(),
        last: z.string().nullable(),
      }),
    ),
    /** Councils of the table of authorities about which nothing is held. */
    councilsWithout: z.int(),
    missing: z.object({
      date: z.int(),
      category: z.int(),
      subcategory: z.int(),
      printedOutcome: z.int(),
      investigation: z.int(),
      knownBody: z.int(),
      total: z.int(),
    }),
    withdrawn: z.int(),
    /** From this day on decisions are still being published. */
    shadedFrom: z.string().nullable(),
    /** The Ombudsman's published national figures beside ours. */
    national: z.array(
      z.object({
        year: z.string(),
        rate: z.number(),
        investigated: z.int().nullable(),
        source: z.string(),
        ours: z.object({
          upheld: z.int(),
          investigated: z.int(),
          rate: z.number().nullable(),
          interval: z.tuple([z.number(), z.number()]).nullable(),
        }),
      }),
    ),
    official: z.object({
      loaded: z.boolean(),
      sources: z.array(z.object({ source: z.string(), loadedOn: z.string(), rows: z.int() })),
      councilYears: z.array(
        z.object({
          council: z.string(),
          name: z.string(),
          year: z.string(),
          held: z.int(),
          official: z.int(),
          share: z.number(),
          incomplete: z.boolean(),
        }),
      ),
    }),
    exceptions: z.array(z.string()),
    note: z.string(),
    corpus: corpusSchema,
  })
  .meta({ id: "Coverage" });
export type CoverageReply = z.infer<typeof coverageReplySchema>;
