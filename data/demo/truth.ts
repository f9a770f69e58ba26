/**
 * What the generator knows about a document that it wrote. Field names are those of the record (data/decision.ts),
 * so that a reader of the text can be measured field by field; meanings are those of the methods page.
 */
import { z } from "zod";
import {
  BODY_TYPES,
  CONCERNS_CODES,
  FAULT_CODES,
  FINDINGS,
  HEAD_CODES,
  OUTCOME_CODES,
  RECIPIENTS,
  REMEDY_CLASSES,
  REMEDY_KINDS,
  REMEDY_STATUSES,
  SECTION_CODES,
  UNIT_OF,
  UNITS,
} from "../vocabulary.ts";

const pence = z.int();

export const demoFaultSchema = z.object({
  id: z.string(),
  code: z.enum(FAULT_CODES),
  concerns: z.enum(CONCERNS_CODES),
  finding: z.enum(FINDINGS),
  by: z.enum(["ombudsman", "body"]),
  injustice: z.enum(["caused", "none", "not-stated"]),
  duration: z.string().nullable(),
  priorFinding: z.boolean(),
  /** Id of the paragraph with the verdict, by the numbers that the original would print. */
  paragraph: z.string(),
});
export type DemoFault = z.infer<typeof demoFaultSchema>;

export const demoInjusticeSchema = z.object({
  head: z.enum(HEAD_CODES),
  person: z.enum(RECIPIENTS),
  faults: z.array(z.string()),
  paragraph: z.string(),
});
export type DemoInjustice = z.infer<typeof demoInjusticeSchema>;

export const demoRemedySchema = z.object({
  kind: z.enum(REMEDY_KINDS),
  class: z.enum(REMEDY_CLASSES).nullable(),
  status: z.enum(REMEDY_STATUSES),
  counts: z.boolean(),
  pence: pence.nullable(),
  valuePence: pence.nullable(),
  unit: z.enum(UNITS).nullable(),
  unitOf: z.enum(UNIT_OF).nullable(),
  unitPence: pence.nullable(),
  quantity: z.number().nullable(),
  minPence: pence.nullable(),
  maxPence: pence.nullable(),
  conditional: z.boolean(),
  openEnded: z.boolean(),
  adequate: z.boolean(),
  mixed: z.boolean(),
  form: z.enum(["payment", "credit", "voucher", "set-off", "budget"]).nullable(),
  when: z.enum(["decision", "during-investigation"]),
  payer: z.string(),
  paidTo: z.enum(RECIPIENTS),
  for: z.array(z.enum(RECIPIENTS)),
  persons: z.int().nullable(),
  each: z.boolean(),
  /** Those that the clause names; heads that could only be inferred from the fault are not given. */
  heads: z.array(z.enum(HEAD_CODES)),
  /** Ids of the faults that the clause is tied to. */
  faults: z.array(z.string()),
  faultCodes: z.array(z.enum(FAULT_CODES)),
  concerns: z.enum(CONCERNS_CODES).nullable(),
  within: z.string().nullable(),
  workingDays: z.boolean(),
  dueOn: z.iso.date().nullable(),
  /** Place in `remedies` of the total that this sum is a part of. */
  partOf: z.int().nullable(),
  paragraph: z.string(),
});
export type DemoRemedy = z.infer<typeof demoRemedySchema>;

export const demoTruthSchema = z.object({
  ref: z.string(),
  slug: z.string(),
  caseId: z.string(),
  body: z.object({ name: z.string(), slug: z.string(), type: z.enum(BODY_TYPES) }),
  /** The other organisation of a joint investigation. */
  otherBodies: z.array(z.string()),
  category: z.string(),
  subcategory: z.string(),
  /** False in the flat shape: category, outcome and date are then known to the generator only. */
  headerPrinted: z.boolean(),
  outcome: z.enum(OUTCOME_CODES),
  investigated: z.boolean(),
  decidedOn: z.iso.date(),
  totalPence: pence,
  ownPence: pence,
  waivedPence: pence,
  openEnded: z.boolean(),
  remedies: z.array(demoRemedySchema),
  faults: z.array(demoFaultSchema),
  injustices: z.array(demoInjusticeSchema),
  sections: z.array(z.enum(SECTION_CODES)),
  /** Agreed service improvements. */
  promises: z.array(
    z.object({
      kind: z.enum(REMEDY_KINDS),
      concerns: z.enum(CONCERNS_CODES),
      within: z.string().nullable(),
      paragraph: z.string(),
    }),
  ),
  /** Printed sums that are no remedy, with the reason. */
  excluded: z.array(z.object({ pence: pence, why: z.string() })),
  /** "paragraph 12" in the text: the paragraph id it means. */
  crossReferences: z.array(z.string()),
  /** Subjects for judging search: scenario ids, fault and concern codes, remedy constructs. */
  topics: z.array(z.string()),
});
export type DemoTruth = z.infer<typeof demoTruthSchema>;
