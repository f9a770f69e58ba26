/**
 * What `parse/` gives to `extract/`: one published text with its header fields as printed and its sections
 * with numbered paragraphs; nothing is read out of the sentences yet.
 */
import type { Body, Section, Source, Warning } from "../data/decision.ts";

export interface ParsedDecision {
  /** As printed with single spaces; a lettered NHS reference keeps its letter. */
  ref: string;
  /** The organisation of the title line, resolved against the authorities table; name null without a title line. */
  body: Body;
  /** Other organisations named as parties of a joint investigation, where the text names them. */
  otherBodies: Body[];
  kind: "statement" | "report";
  category: string | null;
  subcategory: string | null;
  /** The outcome as the header prints it, else null. */
  outcomePrinted: string | null;
  decidedOn: string | null;
  /** Without the leading "Summary:". */
  summary: string;
  sections: Section[];
  shape: Source["shape"];
  /** True where the text runs to its decision section (Final decision, Decision). */
  reachesDecision: boolean;
  warnings: Warning[];
}
