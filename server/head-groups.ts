/** What the vocabulary says of groups: injustice heads that belong together, remedies that serve others than the complainant. */
import { z } from "zod";
import { vocabulary } from "../data/reference.ts";
import { HEAD_CODES, type HeadCode, REMEDY_KINDS } from "../data/vocabulary.ts";

/** Groups of injustice heads, in the vocabulary's order. */
export const HEAD_GROUPS = [
  "avoidable-distress",
  "time-and-trouble",
  "loss-of-service",
  "lost-opportunity",
  "quantifiable",
  "carer-strain",
  "risk-of-harm",
  "living-conditions",
  "reputational",
  "none",
] as const;
export type HeadGroup = (typeof HEAD_GROUPS)[number];

const shape = z.object({
  injusticeHeads: z.array(z.object({ code: z.enum(HEAD_CODES), label: z.string(), group: z.enum(HEAD_GROUPS) })),
  remedyKinds: z.array(z.object({ code: z.enum(REMEDY_KINDS), label: z.string(), scope: z.string().optional() })),
  faultTypes: z.array(z.object({ code: z.string(), label: z.string() })),
  concerns: z.array(z.object({ code: z.string(), label: z.string() })),
});
const table = shape.parse(vocabulary());

/** Bit i: HEAD_CODES[i] belongs to the group. */
export function groupMask(group: HeadGroup): number {
  return table.injusticeHeads.reduce(
    (mask, h) => (h.group === group ? mask | (1 << HEAD_CODES.indexOf(h.code)) : mask),
    0,
  );
}

/** Bit i: REMEDY_KINDS[i] serves other people than the complainant (training, a review of policy …). */
export const IMPROVEMENT_MASK = table.remedyKinds.reduce(
  (mask, k) => (k.scope === "service" ? mask | (1 << REMEDY_KINDS.indexOf(k.code)) : mask),
  0,
);

/** Bit i: REMEDY_KINDS[i] puts something right for a person (all that is neither improvement, report of compliance nor nothing). */
export const PERSONAL_MASK = table.remedyKinds.reduce(
  (mask, k) =>
    k.scope === undefined || k.scope === "personal" || k.scope === null
      ? mask | (1 << REMEDY_KINDS.indexOf(k.code))
      : mask,
  0,
);

const labels = new Map<string, string>([
  ...table.injusticeHeads.map((h) => [`head:${h.code}`, h.label] as const),
  ...table.remedyKinds.map((k) => [`remedy:${k.code}`, k.label] as const),
  ...table.faultTypes.map((f) => [`fault:${f.code}`, f.label] as const),
  ...table.concerns.map((c) => [`concerns:${c.code}`, c.label] as const),
]);

/** The words that people are shown for a code; the code itself where there are none. */
export function labelOf(list: "head" | "remedy" | "fault" | "concerns", code: string): string {
  return labels.get(`${list}:${code}`) ?? code;
}

/** Codes of a mask over HEAD_CODES. */
export function headsOf(mask: number): HeadCode[] {
  return HEAD_CODES.filter((_, i) => (mask >>> i) & 1);
}
