/** How often the extraction is right: the table that `ingest evaluate --write` leaves and the server publishes. */
import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { CONCERNS_CODES, FAULT_CODES, HEAD_CODES } from "./vocabulary.ts";

const share = z.number().min(0).max(1).nullable();
const interval = z.tuple([z.number(), z.number()]).nullable();

/** A field that is right or wrong a document (or a sum): how many were right, with Wilson's 95% interval. */
export const exactScoreSchema = z.object({
  field: z.string(),
  kind: z.literal("exact"),
  n: z.int(),
  right: z.int(),
  rate: share,
  interval,
});

/** A field of which a document has several: found and right, found and wrong, missed. */
export const setScoreSchema = z.object({
  field: z.string(),
  kind: z.literal("set"),
  /** How many the gold labels hold. */
  gold: z.int(),
  truePositives: z.int(),
  falsePositives: z.int(),
  falseNegatives: z.int(),
  precision: share,
  precisionInterval: interval,
  recall: share,
  recallInterval: interval,
  f1: share,
});

export const scoreSchema = z.discriminatedUnion("kind", [exactScoreSchema, setScoreSchema]);
export type ExactScore = z.infer<typeof exactScoreSchema>;
export type SetScore = z.infer<typeof setScoreSchema>;
export type Score = z.infer<typeof scoreSchema>;

/** "blind": invented documents by people who never saw the rules, whose misses nobody who writes rules has read. */
export const ORIGINS = ["real", "labelled", "blind", "openings", "invented", "shared", "demonstration"] as const;

/** Scores of one set of documents; sets are never pooled. */
export const accuracyGroupSchema = z.object({
  origin: z.enum(ORIGINS),
  /** Own invented gold is half held back from tuning, by the hash of its name. */
  part: z.enum(["all", "tuned", "held-back"]),
  documents: z.int(),
  scores: z.array(scoreSchema),
});
export type AccuracyGroup = z.infer<typeof accuracyGroupSchema>;

const perCode = setScoreSchema.omit({ field: true, kind: true }).extend({
  /** True where councils may be charted by it: F1 of at least 0.85 on at least 30 gold cases. */
  chartable: z.boolean(),
});

export const accuracySchema = z.object({
  parser: z.string(),
  measuredOn: z.iso.date(),
  /** How many decisions of real bodies have been labelled; below 200 the pages say that accuracy is not yet measured. */
  realLabelled: z.int(),
  groups: z.array(accuracyGroupSchema),
  /** Exact totals by category, shape and origin. */
  slices: z.array(
    z.object({
      origin: z.enum(ORIGINS),
      by: z.enum(["category", "shape"]),
      value: z.string(),
      documents: z.int(),
      totals: exactScoreSchema,
      faults: setScoreSchema,
    }),
  ),
  /** Own gold, the blind set and real decisions together count cases; the demonstration corpus does not, since it flatters. */
  faultTypes: z.array(perCode.extend({ code: z.enum(FAULT_CODES) })),
  heads: z.array(perCode.extend({ code: z.enum(HEAD_CODES) })),
  concerns: z.array(perCode.extend({ code: z.enum(CONCERNS_CODES) })),
  notes: z.array(z.string()),
});
export type Accuracy = z.infer<typeof accuracySchema>;

/** Where the table stands in the project. */
export const ACCURACY_FILE = new URL("./accuracy.json", import.meta.url);

/** Reads the table; null where none has been written. Throws a ZodError for a file of another shape. */
export function readAccuracy(file: URL | string = ACCURACY_FILE): Accuracy | null {
  if (!existsSync(file)) return null;
  return accuracySchema.parse(JSON.parse(readFileSync(file, "utf8")));
}
