/**
 * The record: the one shape that every room speaks. Field names are a contract (add, do not rename).
 * Money is integer pence, dates are ISO 8601 without time, durations ISO 8601 in the printed unit.
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
} from "./vocabulary.ts";

const isoDate = z.iso.date();
const pence = z.int();

/** Where a value was read: UTF-16 offsets into the paragraph's `text`; "summary" stands for the Summary. */
export const evidenceSchema = z
  .object({ paragraph: z.string(), start: z.int().min(0), end: z.int().min(0) })
  .meta({ id: "Evidence" });
export type Evidence = z.infer<typeof evidenceSchema>;

export const paragraphSchema = z
  .object({
    /** p57 top level; p57.1 its children; p57x1 an orphan paragraph after it. */
    id: z.string(),
    /** Absolute number by which decisions cite themselves; null for children and orphans. */
    number: z.int().nullable(),
    /** False where the copy's marks cannot tell the number for sure. */
    certain: z.boolean(),
    /** "57", "57a", "•" or "". */
    label: z.string(),
    depth: z.int().min(0),
    text: z.string(),
  })
  .meta({ id: "Paragraph" });
export type Paragraph = z.infer<typeof paragraphSchema>;

export const sectionSchema = z
  .object({
    code: z.enum(SECTION_CODES),
    heading: z.string(),
    parents: z.array(z.string()),
    paragraphs: z.array(paragraphSchema),
  })
  .meta({ id: "Section" });
export type Section = z.infer<typeof sectionSchema>;

export const bodySchema = z
  .object({
    name: z.string().nullable(),
    slug: z.string(),
    known: z.boolean(),
    type: z.enum(BODY_TYPES),
  })
  .meta({ id: "Body" });
export type Body = z.infer<typeof bodySchema>;

export const namedSchema = z.object({ name: z.string(), slug: z.string() }).meta({ id: "Named" });

export const outcomeSchema = z
  .object({
    code: z.enum(OUTCOME_CODES),
    printed: z.string().nullable(),
    inferred: z.boolean(),
    investigated: z.boolean().nullable(),
  })
  .meta({ id: "Outcome" });
export type Outcome = z.infer<typeof outcomeSchema>;

export const faultSchema = z
  .object({
    id: z.string(),
    code: z.enum(FAULT_CODES),
    concerns: z.enum(CONCERNS_CODES),
    finding: z.enum(FINDINGS),
    by: z.enum(["ombudsman", "body"]),
    injustice: z.enum(["caused", "none", "not-stated"]),
    duration: z.string().nullable(),
    durationInferred: z.boolean(),
    priorFinding: z.boolean().optional(),
    /** First and last date of the events, where the text gives them. */
    eventsFrom: isoDate.nullable().optional(),
    eventsTo: isoDate.nullable().optional(),
    evidence: evidenceSchema,
  })
  .meta({ id: "Fault" });
export type Fault = z.infer<typeof faultSchema>;

export const injusticeSchema = z
  .object({
    id: z.string(),
    head: z.enum(HEAD_CODES),
    person: z.enum(RECIPIENTS),
    faults: z.array(z.string()),
    evidence: evidenceSchema,
  })
  .meta({ id: "Injustice" });
export type Injustice = z.infer<typeof injusticeSchema>;

export const remedySchema = z
  .object({
    id: z.string(),
    kind: z.enum(REMEDY_KINDS),
    /** Null for actions without money. */
    class: z.enum(REMEDY_CLASSES).nullable(),
    status: z.enum(REMEDY_STATUSES),
    /** True where `pence` enters the award total. */
    counts: z.boolean(),
    /** Still to be paid. */
    pence: pence.nullable(),
    /** What the Ombudsman thought right for the injustice; benchmarks use it. */
    valuePence: pence.nullable(),
    unit: z.enum(UNITS).nullable(),
    unitOf: z.enum(UNIT_OF).nullable(),
    unitPence: pence.nullable(),
    quantity: z.number().nullable(),
    minPence: pence.nullable(),
    maxPence: pence.nullable(),
    conditional: z.boolean(),
    openEnded: z.boolean(),
    /** An earlier payment or offer that was found enough. */
    adequate: z.boolean(),
    /** Heads of two classes in one sum: outside every distribution. */
    mixed: z.boolean(),
    form: z.enum(["payment", "credit", "voucher", "set-off", "budget"]).nullable(),
    when: z.enum(["decision", "during-investigation"]),
    /** Body slug, or null where the payer cannot be told. */
    payer: z.string().nullable(),
    paidTo: z.enum(RECIPIENTS),
    for: z.array(z.enum(RECIPIENTS)),
    persons: z.int().nullable(),
    each: z.boolean(),
    heads: z.array(z.enum(HEAD_CODES)),
    headsInferred: z.boolean(),
    faults: z.array(z.string()),
    /** Service improvements: what is to be improved; null for personal remedies where not told. */
    concerns: z.enum(CONCERNS_CODES).nullable(),
    within: z.string().nullable(),
    workingDays: z.boolean(),
    dueOn: isoDate.nullable(),
    /** Id of the total that this sum is a part of. */
    partOf: z.string().nullable(),
    evidence: evidenceSchema,
    dueEvidence: evidenceSchema.nullable(),
  })
  .meta({ id: "Remedy" });
export type Remedy = z.infer<typeof remedySchema>;

export const awardSchema = z
  .object({
    /** Null only where the text cannot tell. */
    totalPence: pence.nullable(),
    symbolicPence: pence,
    lossOfServicePence: pence,
    quantifiablePence: pence,
    waivedPence: pence,
    /** This body's share of the total. */
    ownPence: pence.nullable(),
    openEnded: z.boolean(),
    checks: z.enum(["parts-equal-total", "parts-differ", "single", "none"]),
  })
  .meta({ id: "Award" });
export type Award = z.infer<typeof awardSchema>;

export const citationSchema = z
  .object({
    kind: z.enum(["statute", "regulations", "guidance", "case", "decision", "report", "other"]),
    title: z.string(),
    provision: z.string().nullable(),
    boilerplate: z.boolean(),
    url: z.string().nullable(),
    evidence: evidenceSchema,
  })
  .meta({ id: "Citation" });
export type Citation = z.infer<typeof citationSchema>;

export const crossReferenceSchema = z
  .object({ text: z.string(), paragraph: z.string(), evidence: evidenceSchema })
  .meta({ id: "CrossReference" });
export type CrossReference = z.infer<typeof crossReferenceSchema>;

export const warningSchema = z.object({ code: z.string(), message: z.string() }).meta({ id: "Warning" });
export type Warning = z.infer<typeof warningSchema>;

export const sourceSchema = z
  .object({
    /** A file's path, or the address that it was read from. */
    uri: z.string(),
    /** The official page; `built` where the address was composed from reference and category, not read. */
    official: z.object({ url: z.string(), built: z.boolean() }).nullable(),
    sha256: z.string(),
    mediaType: z.string(),
    bytes: z.int(),
    retrievedOn: isoDate.nullable(),
    /** The shape of the copy, richest first: html, numbered, nested, flat, unmarked. */
    shape: z.enum(["html", "numbered", "nested", "flat", "unmarked"]),
  })
  .meta({ id: "Source" });
export type Source = z.infer<typeof sourceSchema>;

export const decisionSchema = z
  .object({
    ref: z.string(),
    slug: z.string(),
    kind: z.enum(["statement", "report"]),
    body: bodySchema,
    caseId: z.string(),
    category: namedSchema.nullable(),
    subcategory: namedSchema.nullable(),
    outcome: outcomeSchema,
    decidedOn: isoDate.nullable(),
    summary: z.string(),
    sections: z.array(sectionSchema),
    faults: z.array(faultSchema),
    injustices: z.array(injusticeSchema),
    remedies: z.array(remedySchema),
    award: awardSchema,
    citations: z.array(citationSchema),
    crossReferences: z.array(crossReferenceSchema),
    source: sourceSchema,
    satisfiedOn: isoDate.nullable(),
    fictional: z.boolean(),
    parser: z.string(),
    warnings: z.array(warningSchema),
  })
  .meta({ id: "Decision" });
export type Decision = z.infer<typeof decisionSchema>;

/** Version of the parser and extractor; a change makes stored extractions stale (`ingest reparse`). */
export const PARSER_VERSION = "1.5.0";
