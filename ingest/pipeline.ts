/** From bytes to the record: decode, read, parse, extract, check. Pure: same bytes and context, same record. */
import { createHash } from "node:crypto";
import type { Authorities } from "../data/authorities.ts";
import { type Award, type Decision, PARSER_VERSION, type Warning } from "../data/decision.ts";
import { realAuthorities, toCategory, toSubcategory } from "../data/reference.ts";
import { toSlug } from "../data/slugs.ts";
import { checkDecision } from "./check.ts";
import { extractCitations } from "./extract/citations.ts";
import { extractFindings } from "./extract/findings.ts";
import { extractOutcome } from "./extract/outcome.ts";
import { extractRemedies } from "./extract/remedies/remedies.ts";
import { type ParsedText, parseDocument } from "./parse/parse.ts";
import { cleanText, decodeBytes } from "./read/decode.ts";
import { looksLikeHtml, readHtml } from "./read/html.ts";
import { isTooDeep } from "./read/markup.ts";
import { readText } from "./read/text.ts";

export interface ReadInput {
  /** A file's path, or the address that the bytes came from. */
  uri: string;
  bytes: Uint8Array;
  retrievedOn?: string | null;
  /** The official page's address where it is known, not built. */
  officialUrl?: string | null;
  fictional?: boolean;
  /** The corpus's own authorities; those of England by default. */
  authorities?: Authorities;
  /** ISO date after which a decision date lies in the future; without it the sanity pass leaves that out. */
  today?: string;
}

export type ReadResult = { decision: Decision } | { quarantine: { code: string; message: string } };

/** Never throws: any bytes give a record or the reason why they give none. */
export function readDecision(input: ReadInput): ReadResult {
  const decoded = decodeBytes(input.bytes);
  if ("problem" in decoded) return { quarantine: decoded.problem };
  const text = cleanText(decoded.text);
  const isHtml = looksLikeHtml(text);
  if (isHtml && isTooDeep(text))
    return { quarantine: { code: "markup", message: "The page nests its elements deeper than any decision's page" } };
  const document = isHtml ? readHtml(text) : readText(text);
  const parsed = parseDocument(document, {
    authorities: input.authorities ?? realAuthorities(),
    address: input.officialUrl ?? input.uri,
  });
  if ("problem" in parsed) {
    if (!isHtml) return { quarantine: parsed.problem };
    return {
      quarantine: { code: "no-decision-page", message: `A web page that holds no decision: ${parsed.problem.message}` },
    };
  }
  const decision = buildDecision(parsed, input, document.mediaType);
  decision.warnings.push(...checkDecision(decision, input.today ?? "9999-12-31"));
  return { decision };
}

type Extracted = Pick<
  Decision,
  "faults" | "injustices" | "remedies" | "award" | "citations" | "crossReferences" | "warnings"
>;

/** A rule that breaks on some text costs that text its readings, with a warning, and never the record. */
function guarded<T>(what: string, read: () => T, none: T, warnings: Warning[]): T {
  try {
    return read();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    warnings.push({ code: "extraction-failed", message: `The ${what} could not be read: ${why}` });
    return none;
  }
}

const NO_AWARD: Award = {
  totalPence: null,
  symbolicPence: 0,
  lossOfServicePence: 0,
  quantifiablePence: 0,
  waivedPence: 0,
  ownPence: null,
  openEnded: false,
  checks: "none",
};

/**
 * Bounds far above the longest reports. The rules compare sums and clauses with each other, so that beyond them time
 * would grow with the square of the text; such a text keeps its words and gets no readings.
 */
const MOST = {
  characters: 600_000,
  paragraphs: 3000,
  paragraphCharacters: 30_000,
  figures: 1500,
  paragraphFigures: 200,
};

function isBeyondRules(parsed: ParsedText): boolean {
  let characters = 0;
  let paragraphs = 0;
  let figures = 0;
  const texts = [parsed.summary, ...parsed.sections.flatMap((s) => s.paragraphs.map((p) => p.text))];
  for (const text of texts) {
    let own = 0;
    for (let at = text.indexOf("£"); at >= 0 && own <= MOST.paragraphFigures; at = text.indexOf("£", at + 1)) own++;
    characters += text.length;
    figures += own;
    paragraphs++;
    if (own > MOST.paragraphFigures || text.length > MOST.paragraphCharacters) return true;
  }
  return characters > MOST.characters || paragraphs > MOST.paragraphs || figures > MOST.figures;
}

function extract(parsed: ParsedText): Extracted {
  const warnings: Warning[] = [];
  if (isBeyondRules(parsed)) {
    warnings.push({
      code: "beyond-rules",
      message: "The text is longer than any decision's, so nothing was read from it",
    });
    return { faults: [], injustices: [], remedies: [], award: NO_AWARD, citations: [], crossReferences: [], warnings };
  }
  const noPayments = { remedies: [], award: NO_AWARD, warnings: [] };
  const paid = guarded("remedies", () => extractRemedies(parsed), noPayments, warnings);
  const noFindings = { faults: [], injustices: [], remedies: paid.remedies, warnings: [] };
  const found = guarded("findings", () => extractFindings(parsed, paid.remedies), noFindings, warnings);
  const noCitations = { citations: [], crossReferences: [], warnings: [] };
  const cited = guarded("citations", () => extractCitations(parsed), noCitations, warnings);
  return {
    faults: found.faults,
    injustices: found.injustices,
    remedies: found.remedies,
    award: paid.award,
    citations: cited.citations,
    crossReferences: cited.crossReferences,
    warnings: [...paid.warnings, ...found.warnings, ...cited.warnings, ...warnings],
  };
}

function buildDecision(parsed: ParsedText, input: ReadInput, mediaType: string): Decision {
  const extracted = extract(parsed);
  return {
    ref: parsed.ref,
    slug: slugOf(parsed),
    kind: parsed.kind,
    body: parsed.body,
    caseId: parsed.reference.caseId,
    category: parsed.category === null ? null : toCategory(parsed.category),
    subcategory:
      parsed.category === null || parsed.subcategory === null
        ? null
        : toSubcategory(parsed.category, parsed.subcategory),
    outcome: extractOutcome(parsed),
    decidedOn: parsed.decidedOn,
    summary: parsed.summary,
    sections: parsed.sections,
    faults: extracted.faults,
    injustices: extracted.injustices,
    remedies: extracted.remedies,
    award: extracted.award,
    citations: extracted.citations,
    crossReferences: extracted.crossReferences,
    source: {
      uri: input.uri,
      official: officialPage(parsed, input),
      sha256: createHash("sha256").update(input.bytes).digest("hex"),
      mediaType,
      bytes: input.bytes.length,
      retrievedOn: input.retrievedOn ?? null,
      shape: parsed.shape,
    },
    satisfiedOn: parsed.satisfiedOn,
    fictional: input.fictional ?? false,
    parser: PARSER_VERSION,
    warnings: [...parsed.warnings, ...extracted.warnings],
  };
}

/** The reference; a health body's record without a letter adds its body, since the council's part bears the same one. */
function slugOf(parsed: ParsedText): string {
  const { slug } = parsed.reference;
  return parsed.body.type === "nhs" && /\d$/.test(slug) ? `${slug}-${parsed.body.slug}` : slug;
}

function officialPage(parsed: ParsedText, input: ReadInput): Decision["source"]["official"] {
  if (input.officialUrl) return { url: input.officialUrl, built: false };
  if (input.fictional || parsed.category === null || parsed.subcategory === null) return null;
  const path = `${toSlug(parsed.category)}/${toSlug(parsed.subcategory)}/${parsed.reference.slug}`;
  return { url: `https://www.lgo.org.uk/decisions/${path}`, built: true };
}
