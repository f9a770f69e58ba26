/** Header of a decision: title line, category, outcome, date, and the one-line header of third-party mirrors. */
import { parsePrintedDate } from "../../data/dates.ts";
import { foldName, knownCategory, printedCategory, printedSubcategory } from "../../data/reference.ts";
import { parseReference, type Reference } from "../../data/slugs.ts";
import type { Line } from "../read/document.ts";

export interface Title {
  name: string;
  reference: Reference;
}

export interface Header {
  /** First title line; others follow in joint texts that print several. */
  titles: Title[];
  /** From a title line or a line that names the reference. */
  reference: Reference | null;
  category: string | null;
  subcategory: string | null;
  outcomePrinted: string | null;
  decidedOn: string | null;
  /** A date line that no calendar has, as printed. */
  unreadableDate: string | null;
  satisfiedOn: string | null;
  isReport: boolean;
  /** Name without a reference beside it, over a mirror's one-line header. */
  bareName: string | null;
}

const TITLE = /^(\S.{0,240}?) ?[([]((?:LGO |ref(?:erence)?:? )?\d{2}[ -]?\d{3}[ -]?\d{3} ?[a-z]?)[)\]]\.?$/i;
const REFERENCE_LINE =
  /\b(?:ref(?:erence)?(?: (?:no|number))?|case (?:ref(?:erence)?|number|no|id)|complaint (?:ref(?:erence)?|number|no))\b[ .:]{0,3}(?:number|no)?[ .:]{0,3}(?:LGO )?(\d{2}[ -]\d{3}[ -]\d{3} ?[a-z]?|\d{8}[a-z]?)(?![\d-])/i;
const BARE_REFERENCE = /^(?:LGO )?\(?(\d{2}[ -]\d{3}[ -]\d{3}[a-z]?)\)?$/i;
const MIRROR =
  /^([a-z][a-z ]{2,40}?) reference \S.{0,40}? (?:sector .{0,80}? )?category (.{1,80}?) (?:subcategory (.{1,80}?) )?decided (.{6,30})$/i;
const SECTOR = /\bsector (.{1,80}?) category /i;

/** "Council name (12 345 678)", the reference at the end of the line only; names may hold brackets of their own. */
export function parseTitle(text: string): Title | null {
  if (text.length > 300) return null;
  const m = TITLE.exec(text);
  const reference = m ? parseReference(m[2] ?? "") : null;
  const name = (m?.[1] ?? "").replace(/^#+ /, "").trim();
  return reference && /\p{L}/u.test(name) ? { name, reference } : null;
}

const PRINTED_OUTCOMES: readonly (readonly [string, string])[] = [
  ["not upheld", "Not upheld"],
  ["upheld", "Upheld"],
  ["closed after initial enquiries", "Closed after initial enquiries"],
];

function printedOutcome(value: string): string | null {
  const folded = foldName(value);
  if (folded === "") return null;
  if (folded === "other" || folded === "closed") return "Closed after initial enquiries";
  return PRINTED_OUTCOMES.find(([name]) => folded === name)?.[1] ?? value.trim();
}

function setCategory(header: Header, value: string): void {
  const at = value.search(/[>›»]/);
  const top = (at < 0 ? value : value.slice(0, at)).trim();
  const sub = at < 0 ? "" : value.slice(at + 1).trim();
  if (top === "") return;
  header.category = printedCategory(top);
  header.subcategory = sub === "" ? null : printedSubcategory(top, sub);
}

function setDate(header: Header, value: string): void {
  header.decidedOn = parsePrintedDate(value);
  if (header.decidedOn === null && value.trim() !== "") header.unreadableDate = value.trim();
}

function setField(header: Header, label: string, value: string): boolean {
  switch (foldName(label)) {
    case "category":
      if (header.category === null) setCategory(header, value);
      return true;
    case "subcategory":
    case "sub-category":
      if (header.category !== null && header.subcategory === null)
        header.subcategory = printedSubcategory(header.category, value);
      return true;
    case "decision":
    case "outcome":
      header.outcomePrinted ??= printedOutcome(value);
      return true;
    case "decision date":
    case "date of decision":
    case "decided":
    case "date":
      if (header.decidedOn === null) setDate(header, value);
      return true;
    case "reference":
    case "decision type":
    case "document type":
    case "type":
      if (/^(?:public interest )?report$/i.test(value.trim())) header.isReport = true;
      header.reference ??= parseReference(value);
      return true;
    default:
      return false;
  }
}

const FIELD =
  /^(category|sub-?category|decision date|date of decision|decision|outcome|decided|reference|decision type|document type) ?: ?(.{0,200})$/i;
const LABEL_ALONE = /^(category|sub-?category|decision date|date of decision|decision|outcome|decided) ?:?$/i;
const SATISFIED = /\bsatisfied with (?:the )?.{1,80}?(?:response|action|actions)\b.{0,20}?:? ?(\d{1,2} \w{3,9} \d{4})/i;
// A header whose fields the copy ran together in one line.
const RUN_TOGETHER = / (?=(?:Decision|Decision date|Decided|Subcategory) ?:)/;

/**
 * Reads the lines that stand before the Summary and the first section. `Line` objects that turn out to be header are
 * listed in `used`, so that they are no paragraphs.
 */
export function parseHeader(lines: readonly Line[]): { header: Header; used: Set<Line> } {
  const header: Header = {
    titles: [],
    reference: null,
    category: null,
    subcategory: null,
    outcomePrinted: null,
    decidedOn: null,
    unreadableDate: null,
    satisfiedOn: null,
    isReport: false,
    bareName: null,
  };
  const used = new Set<Line>();
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line || line.text.length > 600) continue;
    const title = line.mark === null ? parseTitle(line.text) : null;
    if (title) {
      if (!header.titles.some((t) => t.reference.ref === title.reference.ref && t.name === title.name))
        header.titles.push(title);
      used.add(line);
      continue;
    }
    const parts = line.text.includes(":") ? line.text.split(RUN_TOGETHER) : [line.text];
    for (const part of parts) {
      const field = FIELD.exec(part.trim());
      if (field && setField(header, field[1] ?? "", field[2] ?? "")) used.add(line);
    }
    if (used.has(line) && !LABEL_ALONE.test(line.text)) continue;
    if (LABEL_ALONE.test(line.text)) {
      const next = lines[i + 1];
      if (next && next.mark === null && next.text.length < 120 && !FIELD.test(next.text)) {
        if (setField(header, line.text.replace(/ ?:$/, ""), next.text)) {
          used.add(line);
          used.add(next);
          i++;
        }
      }
      continue;
    }
    if (readMirror(header, line.text)) {
      used.add(line);
      const before = lines[i - 1];
      if (before && !used.has(before) && before.mark === null && before.text.length < 120) {
        header.bareName = before.text;
        used.add(before);
      }
      continue;
    }
    const satisfied = SATISFIED.exec(line.text);
    if (satisfied && line.text.length < 200) {
      header.satisfiedOn = parsePrintedDate(satisfied[1] ?? "");
      used.add(line);
      continue;
    }
    const named = REFERENCE_LINE.exec(line.text) ?? BARE_REFERENCE.exec(line.text);
    if (named && header.reference === null) {
      header.reference = parseReference(named[1] ?? "");
      if (line.text.length < 120) used.add(line);
    }
    if (/^(?:public interest )?report(?: on an investigation.{0,80}| by the .{0,80})?$/i.test(line.text)) {
      header.isReport = true;
      used.add(line);
    }
  }
  header.reference = header.titles[0]?.reference ?? header.reference;
  return { header, used };
}

function readMirror(header: Header, text: string): boolean {
  const m = MIRROR.exec(text);
  if (!m) return false;
  header.outcomePrinted = printedOutcome(m[1] ?? "");
  header.reference ??= parseReference(text);
  const sector = SECTOR.exec(text)?.[1];
  const known = sector === undefined ? null : knownCategory(sector, m[2] ?? "");
  if (known) setCategory(header, `${known} > ${m[2] ?? ""}`);
  else if (sector === undefined) setCategory(header, m[3] ? `${m[2] ?? ""} > ${m[3]}` : (m[2] ?? ""));
  setDate(header, m[4] ?? "");
  return true;
}
