/** Lines after the header to the Summary and the sections with their codes, parents and numbered paragraphs. */
import type { Paragraph, Section } from "../../data/decision.ts";
import type { SectionCode } from "../../data/vocabulary.ts";
import type { Document, Line } from "../read/document.ts";
import { codeOfHeading, headingKey, isMainHeading, isOrphanParagraph } from "./headings.ts";
import { findFlatHints, Numbering } from "./paragraphs.ts";
import { recodeActions, recodeStandards, recodeTopics, splitOffRemedies } from "./recode.ts";

export interface Body {
  summary: string;
  sections: Section[];
  /** False where some paragraph number cannot be told for sure. */
  numbersCertain: boolean;
}

type Role = "item" | "heading" | "orphan";

/** A heading in force: `rank` 1 for main sections, 2 for those that hold sub-headings, 3 for a topic. */
interface Open {
  heading: string;
  code: SectionCode;
  rank: number;
  /** Holds the topic headings that follow. */
  group: boolean;
  empty: boolean;
}

const SUMMARY = /^(?:summary|overview) ?: ?/i;

/** True for a line with which the Summary begins. */
export function isSummaryLine(text: string): boolean {
  return SUMMARY.test(text);
}

/** Reads what follows the header; header lines are no longer among `lines`. */
export function parseBody(document: Document, lines: readonly Line[]): Body {
  const rest = withoutContentsList(lines);
  const { summary, next } = takeSummary(rest, document.shape);
  const content = rest.slice(next);
  const flat = document.shape === "flat" || document.shape === "unmarked" ? findFlatHints(content) : null;
  const numbering = new Numbering(document.shape, flat);
  const sections: Section[] = [];
  const open: Open[] = [];
  let paragraphs: Paragraph[] | null = null;
  const hasCloses = lines.some((l) => l.opens);
  const roles = content.map((line, i) => roleOf(line, content[i + 1], document.shape));
  for (let i = 0; i < content.length; i++) {
    const line = content[i];
    if (!line) continue;
    const role = roles[i];
    if (role === "heading") {
      numbering.heading();
      pushHeading(open, line, roles[i + 1] === "heading", hasCloses);
      paragraphs = null;
      continue;
    }
    if (paragraphs === null) {
      const top = open.at(-1);
      paragraphs = [];
      for (const o of open) o.empty = false;
      sections.push({
        code: top?.code ?? "other",
        heading: top?.heading ?? "",
        parents: open.slice(0, -1).map((o) => o.heading),
        paragraphs,
      });
    }
    paragraphs.push(role === "item" ? numbering.item(line) : numbering.orphan(line.text));
  }
  recodeTopics(sections);
  if (document.shape === "unmarked") splitOffRemedies(sections);
  recodeStandards(sections);
  recodeActions(sections);
  return { summary, sections, numbersCertain: sections.length === 0 || numbering.certain };
}

/** A list of the section names before the text (some copies carry it) holds no paragraphs. */
function withoutContentsList(lines: readonly Line[]): Line[] {
  const isEntry = (line: Line): boolean =>
    line.mark !== null && line.text.length < 140 && codeOfHeading(line.text) !== null;
  const out: Line[] = [];
  let seenText = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    if (!seenText && isEntry(line)) {
      let end = i;
      let entries = 0;
      while (end < lines.length) {
        const entry = lines[end];
        if (!entry || entry.mark === null || entry.text.length > 140 || /[.;:]$/.test(entry.text)) break;
        if (isEntry(entry)) entries++;
        end++;
      }
      if (entries >= 2 && entries * 2 >= end - i) {
        i = end - 1;
        continue;
      }
    }
    if (line.mark !== null) seenText = true;
    if (/^(?:table of )?contents:?$/i.test(line.text)) continue;
    out.push(line);
  }
  return out;
}

/** The Summary with its broken lines joined, or the unlabelled opening paragraphs of a report's page. */
function takeSummary(lines: readonly Line[], shape: Document["shape"]): { summary: string; next: number } {
  let start = lines.findIndex(
    (l) => l.mark === null && /^summary\b ?:?/i.test(l.text) && (SUMMARY.test(l.text) || l.text.length < 9),
  );
  const firstSection = lines.findIndex((l) => l.mark !== null || (l.level !== 0 && isMainHeading(l.text)));
  // A bare "Overview:" over a report stands before "Summary" and has no text.
  if (start >= 0 && firstSection >= 0 && start > firstSection + 12) start = -1;
  if (start < 0) {
    const opening = lines.findIndex((l) => l.mark === null && SUMMARY.test(l.text));
    if (opening >= 0 && (firstSection < 0 || opening < firstSection)) start = opening;
  }
  const parts: string[] = [];
  let i = 0;
  if (start >= 0) {
    const first = (lines[start]?.text ?? "").replace(/^(?:summary|overview) ?:? ?/i, "").trim();
    if (first !== "") parts.push(first);
    i = start + 1;
  }
  for (; i < lines.length; i++) {
    const line = lines[i];
    if (!line || line.mark !== null || (line.level ?? 0) > 0) break;
    if (codeOfHeading(line.text) !== null) break;
    const before = parts.at(-1);
    const broken = before !== undefined && (/^[a-z,;]/.test(line.text) || !/[.!?:”")]$/.test(before));
    const following = lines[i + 1];
    const isSentence = isOrphanParagraph(line.text, following !== undefined && following.mark !== null);
    if (before === undefined ? !isSentence && line.text.length < 60 : !broken && !(isSentence && shape !== "unmarked"))
      break;
    parts.push(line.text);
  }
  return { summary: parts.join(" "), next: i };
}

function roleOf(line: Line, next: Line | undefined, shape: Document["shape"]): Role {
  if (line.mark !== null) {
    // A heading that the copy set as a list item.
    const isHeading =
      line.depth !== 1 && line.text.length < 60 && !/[.;,:]$/.test(line.text) && isMainHeading(line.text);
    return isHeading &&
      /^[A-Z]/.test(line.text) &&
      line.text.split(" ").length > 1 &&
      (!next || next.mark !== null || next.text !== "")
      ? "heading"
      : "item";
  }
  if (line.level !== null) return line.level > 0 || codeOfHeading(line.text) !== null ? "heading" : "orphan";
  if (codeOfHeading(line.text) !== null) return "heading";
  if (shape === "unmarked") {
    const short = line.text.length <= 110 && !/[.;,:!”)]$/.test(line.text) && /^[A-Z‘“"']/.test(line.text);
    return short ? "heading" : "orphan";
  }
  return isOrphanParagraph(line.text, next !== undefined && next.mark !== null) ? "orphan" : "heading";
}

/** Codes that stand as parts of "What I found" in some copies and by themselves in others. */
const PARTS: ReadonlySet<SectionCode> = new Set(["law-and-guidance", "what-happened", "analysis", "injustice"]);
/** Main names that no sub-heading bears. */
const ALWAYS_MAIN =
  /^(?:final decision|agreed actions?|the ombudsm[ae]n's role and powers|how (?:i|we) considered this complaint)$/;

function opensMain(open: readonly Open[], line: Line, own: SectionCode | null, hasCloses: boolean): boolean {
  const main = open[0];
  if (line.opens || main === undefined) return true;
  if (own === null) return false;
  if (line.level !== null && line.level > 0) return line.level <= main.rank;
  if (hasCloses) return ALWAYS_MAIN.test(headingKey(line.text));
  const above = open.at(-1)?.code ?? "other";
  if (own === "complaint") return !PARTS.has(above) && main.code !== "complaint";
  if (!PARTS.has(own)) return true;
  if (main.code === "findings" || main.code === "my-assessment") return false;
  return !(main.code === own);
}

/** Puts a heading in force and closes those that cannot stand above it. */
function pushHeading(open: Open[], line: Line, headingFollows: boolean, hasCloses: boolean): void {
  const own = codeOfHeading(line.text);
  if (opensMain(open, line, own, hasCloses)) {
    open.length = 0;
    const rank = line.level !== null && line.level > 0 ? line.level : 1;
    open.push({ heading: line.text, code: own ?? "other", rank, group: false, empty: true });
    return;
  }
  const isPart = own !== null && PARTS.has(own);
  if (line.level !== null && line.level > 0) {
    while (open.length > 1 && (open.at(-1)?.rank ?? 0) >= line.level) open.pop();
  } else if (!open.at(-1)?.empty || (open.length > 1 && own === "analysis")) {
    const group = open[1];
    const stays = group?.group && !headingFollows && (!isPart || group.code === own);
    open.length = stays ? 2 : 1;
  }
  const above = open.at(-1);
  const free =
    above === undefined || above.code === "findings" || above.code === "my-assessment" || above.code === "other";
  const takesOwn = own !== null && (free || isPart || above.code === "analysis" || above.code === "injustice");
  const code = takesOwn ? own : (above?.code ?? "other");
  const rank = line.level ?? open.length + 1;
  open.push({ heading: line.text, code, rank, group: headingFollows || isPart, empty: true });
}
