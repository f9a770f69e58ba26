/** Gold labels: what a person says that a text holds. Everything but the text is optional; what is absent is not scored. */
import { createHash } from "node:crypto";
import { z } from "zod";
import type { AccuracyGroup } from "../../data/accuracy.ts";
import {
  CONCERNS_CODES,
  FAULT_CODES,
  FINDINGS,
  HEAD_CODES,
  OUTCOME_CODES,
  RECIPIENTS,
  REMEDY_CLASSES,
  REMEDY_KINDS,
  SECTION_CODES,
  UNITS,
} from "../../data/vocabulary.ts";

const pence = z.int();

const goldRemedySchema = z.object({
  kind: z.enum(REMEDY_KINDS),
  class: z.enum(REMEDY_CLASSES).nullable().optional(),
  /** False for sums that do not enter the total (offers, totals, waived charges); true where not said. */
  counts: z.boolean().optional(),
  pence: pence.nullable().optional(),
  valuePence: pence.nullable().optional(),
  unit: z.enum(UNITS).nullable().optional(),
  unitPence: pence.nullable().optional(),
  quantity: z.number().nullable().optional(),
  heads: z.array(z.enum(HEAD_CODES)).optional(),
  paidTo: z.enum(RECIPIENTS).optional(),
  for: z.array(z.enum(RECIPIENTS)).optional(),
  within: z.string().nullable().optional(),
  dueOn: z.iso.date().nullable().optional(),
  /** Codes of the faults that the clause answers; an empty list says that it answers none in particular. */
  faults: z.array(z.enum(FAULT_CODES)).optional(),
});
export type GoldRemedy = z.infer<typeof goldRemedySchema>;

const goldFaultSchema = z.object({
  code: z.enum(FAULT_CODES),
  concerns: z.enum(CONCERNS_CODES).optional(),
  finding: z.enum(FINDINGS).optional(),
  by: z.enum(["ombudsman", "body"]).optional(),
  duration: z.string().nullable().optional(),
  durationInferred: z.boolean().optional(),
  paragraph: z.string().optional(),
});

const goldInjusticeSchema = z.object({
  head: z.enum(HEAD_CODES),
  person: z.enum(RECIPIENTS).optional(),
  paragraph: z.string().optional(),
});

export const expectSchema = z.object({
  body: z.string().nullable().optional(),
  ref: z.string().optional(),
  category: z.string().nullable().optional(),
  outcome: z.string().nullable().optional(),
  outcomeCode: z.enum(OUTCOME_CODES).optional(),
  decidedOn: z.iso.date().nullable().optional(),
  totalPence: pence.nullable().optional(),
  openEnded: z.boolean().optional(),
  remedies: z.array(goldRemedySchema).optional(),
  faults: z.array(goldFaultSchema).optional(),
  injustices: z.array(goldInjusticeSchema).optional(),
  sections: z.array(z.enum(SECTION_CODES)).optional(),
  /** First and last paragraph number a heading, as decisions cite themselves. */
  paragraphs: z.number().int().optional(),
  apology: z.boolean().optional(),
  improvements: z.int().optional(),
  crossReferences: z.array(z.string()).optional(),
});
export type Expect = z.infer<typeof expectSchema>;

/** One labelled document; `text` is absent for real decisions, which are read in place and never copied. */
export const goldDocumentSchema = z.object({
  name: z.string(),
  text: z.string().optional(),
  /** File name of a real decision in the folder of decisions. */
  file: z.string().optional(),
  expect: expectSchema,
});

export type Origin = AccuracyGroup["origin"];

export interface GoldCase {
  readonly name: string;
  readonly text: string;
  readonly origin: Origin;
  /** Half of the own gold is never looked at while rules are tuned. */
  readonly heldBack: boolean;
  readonly expect: Expect;
}

/** True for the half that is held back from tuning: the first bit of the name's SHA-256. */
export function isHeldBack(name: string): boolean {
  return (createHash("sha256").update(name).digest()[0] ?? 0) < 128;
}

const sharedItemSchema = z.object({
  kind: z.string(),
  pence: pence.nullable(),
  deadline_days: z.number().nullable().optional(),
  conditional: z.boolean().optional(),
});

/** A line of the labelled mini decisions (../shared/gold/remedies.jsonl); older labels, so only what means the same is taken. */
export const sharedLineSchema = z.object({
  ref_printed: z.string(),
  body: z.string(),
  category: z.string().nullable(),
  outcome: z.string().nullable(),
  date: z.iso.date().nullable(),
  items: z.array(sharedItemSchema),
  total_award_pence: pence,
  improvement_count: z.int(),
  apology: z.boolean(),
  text: z.string(),
});

/** A line of the shared labels as a gold case. */
export function toSharedCase(line: z.infer<typeof sharedLineSchema>): GoldCase {
  return {
    name: line.ref_printed,
    text: line.text,
    origin: "shared",
    heldBack: false,
    expect: {
      body: line.body,
      ref: line.ref_printed,
      ...(line.category === null ? {} : { category: line.category, outcome: line.outcome, decidedOn: line.date }),
      totalPence: line.total_award_pence,
      apology: line.apology,
      improvements: line.improvement_count,
    },
  };
}

/** A line of the openings (../shared/gold/openings.jsonl): headers only, read in place. */
export const openingLineSchema = z.object({
  ref_printed: z.string(),
  body: z.string(),
  category: z.string().nullable(),
  outcome: z.string().nullable(),
  date: z.iso.date().nullable(),
  page_type: z.string(),
  has_header: z.boolean(),
  text: z.string(),
});

export function toOpeningCase(line: z.infer<typeof openingLineSchema>): GoldCase {
  return {
    name: `${line.ref_printed} ${line.body}`,
    text: line.text,
    origin: "openings",
    heldBack: false,
    expect: {
      body: line.body,
      ref: line.ref_printed,
      ...(line.has_header ? { category: line.category, outcome: line.outcome, decidedOn: line.date } : {}),
    },
  };
}
