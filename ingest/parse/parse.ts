/** A read document to a parsed decision: header, Summary, sections, numbered paragraphs. Nothing is extracted here. */
import type { Authorities } from "../../data/authorities.ts";
import type { Section, Warning } from "../../data/decision.ts";
import { parseReference, type Reference } from "../../data/slugs.ts";
import type { ParsedDecision } from "../parsed.ts";
import type { Document, Line } from "../read/document.ts";
import { isDecisionLabel } from "../read/furniture.ts";
import { resolveBody } from "./body.ts";
import { type Header, parseHeader } from "./header.ts";
import { isMainHeading } from "./headings.ts";
import { findOtherBodies } from "./parties.ts";
import { isSummaryLine, parseBody } from "./sections.ts";

export interface ParseContext {
  authorities: Authorities;
  /** Address from which the text was read, or the official page's; gives the reference where the text has lost it. */
  address?: string | null;
}

export interface ParsedText extends ParsedDecision {
  reference: Reference;
  /** Reports print when the Ombudsman was satisfied with the response. */
  satisfiedOn: string | null;
}

export interface ParseProblem {
  problem: { code: "no-reference"; message: string };
}

/** Never throws; what carries no reference is no decision and comes back as a problem. */
export function parseDocument(document: Document, context: ParseContext): ParsedText | ParseProblem {
  const zone = headerZone(document.lines);
  const { header, used } = parseHeader(zone);
  const rest = document.lines.filter((line) => !used.has(line) && !isDecisionLabel(line.text));
  const { lines, name } = takeBareName(header, rest, zone, context);
  const body = parseBody(document, lines);
  const reference =
    header.reference ?? referenceOfAddress(context.address, body.sections.length > 0 || body.summary !== "");
  if (reference === null)
    return { problem: { code: "no-reference", message: "No complaint reference (NN NNN NNN) stands over the text" } };
  const printedName = header.titles[0]?.name ?? name;
  const resolved = resolveBody(printedName, context.authorities, header.decidedOn);
  const titled = header.titles.slice(1).map((t) => resolveBody(t.name, context.authorities, header.decidedOn));
  const named = findOtherBodies(body.summary, body.sections, resolved, context.authorities, header.decidedOn);
  const others = new Map([...titled, ...named].map((b) => [b.slug, b]));
  others.delete(resolved.slug);
  const reachesDecision = body.sections.some((s) => s.code === "decision") || endsWithVerdict(body.sections);
  return {
    ref: reference.ref,
    reference,
    body: resolved,
    otherBodies: [...others.values()],
    kind: kindOf(header, document),
    category: header.category,
    subcategory: header.subcategory,
    outcomePrinted: header.outcomePrinted,
    decidedOn: header.decidedOn,
    summary: body.summary,
    sections: body.sections,
    shape: document.shape,
    reachesDecision,
    satisfiedOn: header.satisfiedOn,
    warnings: warningsOf(header, printedName, reachesDecision, body.numbersCertain),
  };
}

/** "Conclusion" as the last heading, with a verdict that leaves nothing to come: some statements call no section a decision. */
function endsWithVerdict(sections: readonly Section[]): boolean {
  const last = sections.at(-1);
  return (
    last !== undefined &&
    sections.length > 1 &&
    /^(?:the |my |our )?(?:final |overall )?conclusions?$/i.test(last.heading.trim()) &&
    last.paragraphs.slice(-3).some((p) => VERDICT.test(p.text.slice(0, 1500)))
  );
}

const VERDICT =
  /\b(?:I|[Ww]e) (?:have |am |are |therefore |also )*(?:(?:do|did) not (?:uphold|find)\b|(?:find|found) no fault\b|(?:completed|ended|closed|discontinued|ending|closing) (?:the|my|our|this)\b|will not (?:investigate|pursue)\b|make no recommendation)|\b(?:was|were) (?:no fault|not at fault)\b|\bis not upheld\b/;

/** Lines before the Summary or the first section. */
function headerZone(lines: readonly Line[]): readonly Line[] {
  const end = lines.findIndex(
    (l) =>
      isDecisionLabel(l.text) ||
      isSummaryLine(l.text) ||
      (l.mark === null && isMainHeading(l.text) && !/^decision ?:?$/i.test(l.text)),
  );
  if (end >= 0) return lines.slice(0, end);
  const item = lines.findIndex((l) => l.mark !== null);
  return lines.slice(0, item >= 0 ? item : 60);
}

/** A copy whose header names the reference apart may print the organisation alone in its first line. */
function takeBareName(
  header: Header,
  rest: Line[],
  zone: readonly Line[],
  context: ParseContext,
): { lines: Line[]; name: string | null } {
  if (header.titles.length > 0) return { lines: rest, name: null };
  if (header.bareName !== null && looksLikeBody(header.bareName, context))
    return { lines: rest, name: header.bareName };
  const at = rest.findIndex((l) => zone.includes(l) && l.mark === null && looksLikeBody(l.text, context));
  const line = rest[at];
  if (!line || header.reference === null) return { lines: rest, name: null };
  return { lines: rest.filter((l) => l !== line), name: line.text };
}

function looksLikeBody(text: string, context: ParseContext): boolean {
  if (text.length > 120 || /[.:;!?]$/.test(text)) return false;
  if (context.authorities.resolve(text)) return true;
  return /^[A-Z].{2,90}\b(?:Council|Borough|Limited|Ltd|Trust|Authority|Academy|School|Board|Homes?)(?: of [A-Z].{2,40})?$/.test(
    text,
  );
}

function referenceOfAddress(address: string | null | undefined, hasText: boolean): Reference | null {
  if (!hasText || !address) return null;
  const m = /\/decisions\/[^?#]{0,200}?(\d{2}-\d{3}-\d{3}[a-z]?)(?:[/?#]|$)/i.exec(address);
  return m ? parseReference(m[1] ?? "") : null;
}

function kindOf(header: Header, document: Document): "statement" | "report" {
  if (header.isReport || header.satisfiedOn !== null) return "report";
  const label = document.lines.some((l) => isDecisionLabel(l.text));
  if (label) return "statement";
  const marks = document.lines.some((l) =>
    /^(?:overview ?:?|key to names used|key names|how we considered this complaint)$/i.test(l.text),
  );
  return marks ? "report" : "statement";
}

function warningsOf(header: Header, name: string | null, reachesDecision: boolean, numbersCertain: boolean): Warning[] {
  const out: Warning[] = [];
  const add = (code: string, message: string): number => out.push({ code, message });
  if (name === null) add("title-missing", "No title line names the organisation");
  if (header.unreadableDate !== null) add("date-unreadable", `"${header.unreadableDate.slice(0, 40)}" is no date`);
  else if (header.decidedOn === null) add("date-missing", "No decision date is printed");
  if (header.category === null) add("category-missing", "No category is printed");
  if (header.outcomePrinted === null) add("outcome-missing", "No outcome is printed");
  if (!reachesDecision) add("text-incomplete", "The text does not reach its decision section");
  if (!numbersCertain) add("numbering-uncertain", "This copy's marks cannot tell every paragraph number for sure");
  return out;
}
