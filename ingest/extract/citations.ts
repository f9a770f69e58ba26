/**
 * What a decision cites: Acts with their sections, regulations, statutory guidance, court cases, and the Ombudsman's
 * other decisions and reports. Boilerplate (the Ombudsman's own powers) is marked. Links only where year and number
 * of the enactment are in our table and the form of the section's address is certain.
 */
import type { Citation, CrossReference, Paragraph, Warning } from "../../data/decision.ts";
import type { SectionCode } from "../../data/vocabulary.ts";
import type { ParsedDecision } from "../parsed.ts";
import { ENACTMENTS, type Enactment, GUIDANCE } from "./citations.rules.ts";
import { readCrossReferences } from "./cross-references.ts";
import { plainText } from "./cues.ts";
import { createCandidates } from "./prefilter.ts";

export interface CitationReading {
  citations: Citation[];
  crossReferences: CrossReference[];
  warnings: Warning[];
}

/** Reads citations and cross-references in text order; each citation once a paragraph. Pure and linear. */
export function extractCitations(parsed: ParsedDecision): CitationReading {
  const citations: Citation[] = [];
  for (const section of parsed.sections) {
    for (const paragraph of section.paragraphs) citations.push(...citationsIn(paragraph, section.code, parsed.ref));
  }
  return { citations, crossReferences: readCrossReferences(parsed), warnings: [] };
}

const TITLE_WORD = "(?:[A-Z][A-Za-z'’-]*|\\((?:[A-Z][A-Za-z'’ -]{0,60})\\)|and|of|for|the|from|on|in|by|to|etc|NHS),?";
const ENACTMENT = new RegExp(
  `\\b(?:The )?([A-Z][A-Za-z'’-]*,?(?: ${TITLE_WORD}){0,14}?) (Act|Regulations|Order|Rules)(?:,| \\(CSDPA\\))? ((?:19|20)\\d\\d|\\d{4})(?: (\\((?:Regulated Activities)\\) Regulations \\d{4}|[A-Z][a-z]+ Procedure \\(England\\) Regulations \\d{4}))?`,
  "g",
);
const SECTION_LIST = "(?:\\d{1,3}[A-Z]{0,3}(?:/[A-Z]{1,3})?(?:\\(\\w{1,4}(?: and \\w{1,3})?\\)){0,4})";
const PROVISION_AFTER = new RegExp(
  `^,? ?\\(?(?:at )?((?:sections?|s\\.?|ss\\.?|regulations?|reg\\.?|schedules?|parts?|paragraphs?|articles?) ?${SECTION_LIST}(?:(?:, | and | to |, and | or |,? schedule |-)${SECTION_LIST}){0,6})`,
  "i",
);
const PROVISION_BEFORE = new RegExp(
  `((?:sections?|regulations?|schedules?|parts?|paragraphs?|articles?) ${SECTION_LIST}(?:(?:, | and | to |, and | or |-)${SECTION_LIST}){0,6}),? (?:of|to|under|in) (?:the )?$`,
  "i",
);
const CASE =
  /\b(R ?\([^)]{1,60}\) v\.? [A-Z][^,;()[\]]{1,60}?|(?:R|Re) [A-Z][^,;()[\]]{1,40}? v\.? [A-Z][^,;()[\]]{1,60}?|[A-Z][A-Za-z'’&. ]{1,40}? v\.? [A-Z][^,;()[\]]{1,60}?)(?=,? [([](?:19|20)\d\d|, (?:19|20)\d\d|[)\]])(,? ?(?:\[\d{4}\]|\(\d{4}\)|\d{4})(?: [A-Z][A-Za-z]{0,8}(?: \([A-Za-z]{1,8}\))?(?: \d{1,5})?(?: \([A-Za-z]{1,8}\))?)?)?/g;
const NEUTRAL = /\[(?:19|20)\d\d\] (?:EWCA Civ|EWHC|UKSC|UKHL|UKUT|EWCOP) \d{1,5}(?: \([A-Za-z]{1,8}\))?/g;
const REFERENCE =
  /\b(?:(?:our|ombudsman'?s?|previous|earlier|another|decision|report|investigation|complaint|case|reference|ref)\b[^.;]{0,60}?)\b(\d{2} \d{3} \d{3}[a-z]?)\b/gi;
const REPORT = /\b((?:our|the Ombudsman's) (?:focus|special|public interest|annual) report[^.,;]{0,80})/gi;

/** Names of cases are looked for in so many characters of a paragraph; no real one is near as long. */
const LONGEST_READ = 20_000;
const POWERS = new Set(["Local Government Act 1974", "Health Service Commissioners Act 1993"]);
const BOILERPLATE_SECTIONS: ReadonlySet<SectionCode> = new Set([
  "role-and-powers",
  "how-i-considered",
  "what-i-investigated",
]);

const guidanceIn = createCandidates(GUIDANCE.map(([pattern]) => pattern));

function citationsIn(paragraph: Paragraph, code: SectionCode, ownRef: string): Citation[] {
  const { text, id } = paragraph;
  const plain = plainText(text);
  const found: Citation[] = [];
  const add = (
    kind: Citation["kind"],
    title: string,
    provision: string | null,
    url: string | null,
    start: number,
    end: number,
  ) => {
    const boilerplate = BOILERPLATE_SECTIONS.has(code) || (POWERS.has(title) && code !== "analysis");
    if (found.some((c) => c.title === title && c.provision === provision)) return;
    found.push({ kind, title, provision, boilerplate, url, evidence: { paragraph: id, start, end } });
  };
  if (/\b(?:Act|Regulations|Order|Rules|CSDPA)\b/.test(plain)) readEnactments(plain, add);
  const candidates = guidanceIn(plain);
  for (const [pattern, title] of GUIDANCE) {
    const match = candidates.has(pattern) ? pattern.exec(plain) : null;
    if (match) add("guidance", title, null, null, match.index, match.index + match[0].length);
  }
  if (/ v\.? /.test(plain)) {
    for (const match of plain.slice(0, LONGEST_READ).matchAll(CASE))
      add("case", match[0].trim(), null, null, match.index, match.index + match[0].trimEnd().length);
  }
  for (const match of plain.includes("[") ? plain.matchAll(NEUTRAL) : []) {
    if (!found.some((c) => c.kind === "case" && c.evidence.start <= match.index && c.evidence.end >= match.index)) {
      add("case", match[0], null, null, match.index, match.index + match[0].length);
    }
  }
  if (/\d{2} \d{3} \d{3}/.test(plain)) {
    for (const match of plain.matchAll(REFERENCE)) {
      const ref = match[1] ?? "";
      const start = match.index + match[0].length - ref.length;
      if (ref !== ownRef) add("decision", ref, null, null, start, start + ref.length);
    }
  }
  if (/report/i.test(plain)) {
    for (const match of plain.matchAll(REPORT))
      add("report", (match[1] ?? "").trim(), null, null, match.index, match.index + match[0].trimEnd().length);
  }
  return found.sort((a, b) => a.evidence.start - b.evidence.start);
}

type Add = (
  kind: Citation["kind"],
  title: string,
  provision: string | null,
  url: string | null,
  start: number,
  end: number,
) => void;

function readEnactments(plain: string, add: Add): void {
  let last: { title: string; enactment: Enactment | null } | null = null;
  for (const match of plain.matchAll(ENACTMENT)) {
    const words = (match[0] ?? "").replace(/^The /, "").replace(/,? \(CSDPA\)/, "");
    const { title, enactment, skipped } = resolve(words);
    const start = match.index + (match[0].startsWith("The ") ? 4 : 0) + skipped;
    const end = match.index + match[0].length;
    const after = PROVISION_AFTER.exec(plain.slice(end, end + 120));
    const before = PROVISION_BEFORE.exec(plain.slice(Math.max(0, start - 90), start));
    const provision = after?.[1] ?? before?.[1] ?? null;
    const from = before && !after ? start - before[0].length : start;
    const to = after ? end + after[0].length : end;
    const kind = /Act \d{4}$/.test(title) ? "statute" : "regulations";
    const tidy = provision === null ? null : tidyProvision(provision);
    add(kind, title, tidy, urlOf(enactment, tidy), from, to);
    last = { title, enactment };
  }
  // "section 17 of the Children Act": the short title, where the text has said which one.
  for (const match of plain.matchAll(
    new RegExp(`\\b(sections? ${SECTION_LIST}) (?:of the )?(CSDPA)\\b(?! ?\\)? ?19)`, "g"),
  )) {
    const { title, enactment } = resolve(match[2] ?? "");
    const tidy = tidyProvision(match[1] ?? "");
    if (last || enactment)
      add("statute", title, tidy, urlOf(enactment, tidy), match.index, match.index + match[0].length);
  }
}

const BY_NAME = new Map(ENACTMENTS.flatMap((e) => [e.title, ...(e.also ?? [])].map((name) => [key(name), e] as const)));

function key(name: string): string {
  return plainText(name)
    .toLowerCase()
    .replace(/&/g, "and")
    .replace(/person's/g, "persons")
    .replace(/,/g, "")
    .replace(/^the /, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The enactment of our table whose title the words end with, else the words as they stand. */
function resolve(words: string): { title: string; enactment: Enactment | null; skipped: number } {
  const parts = words.split(" ");
  for (let i = 0; i < parts.length; i++) {
    const enactment = BY_NAME.get(key(parts.slice(i).join(" ")));
    if (enactment)
      return { title: enactment.title, enactment, skipped: parts.slice(0, i).join(" ").length + (i > 0 ? 1 : 0) };
  }
  return { title: words, enactment: null, skipped: 0 };
}

function tidyProvision(words: string): string {
  return words
    .trim()
    .replace(/^ss?\.? ?(?=\d)/i, "section ")
    .replace(/^regs?\.? ?(?=\d)/i, "regulation ")
    .replace(/^(\w+)/, (w) => w.toLowerCase());
}

/** The page of a single section ("section 17", "section 508B"), else of the whole enactment; null without a number. */
function urlOf(enactment: Enactment | null, provision: string | null): string | null {
  if (!enactment?.path) return null;
  const base = `https://www.legislation.gov.uk/${enactment.path}`;
  const single = provision ? /^(section|regulation) (\d{1,3}[A-Z]{0,3})(?:\(\w{1,4}\)){0,4}$/.exec(provision) : null;
  if (!single) return base;
  return `${base}/${single[1]}/${single[2]}`;
}
