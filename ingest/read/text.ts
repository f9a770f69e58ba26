/** Plain-text copies to lines: finds list marks, joins broken lines, drops page furniture, tells the copy's shape. */
import type { Document, Line, Mark } from "./document.ts";
import { isBackToTop, isFurniture } from "./furniture.ts";

const NUMBER = /^(\d{1,3})[.)](?=\D|$) ?/;
const LETTER = /^\(?([a-z]|[ivx]{1,4})[.)] /;
const BULLET = /^[•·▪●◦‣∙■*–—-](?: |$)/;

interface Marked {
  mark: Mark | null;
  printed: string;
  text: string;
}

function takeMark(text: string): Marked {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) {
    const number = NUMBER.exec(text);
    if (number) return { mark: "number", printed: number[1] ?? "", text: text.slice(number[0].length) };
  } else if (first === 40 || (first >= 97 && first <= 122)) {
    const letter = LETTER.exec(text);
    if (letter) return { mark: "letter", printed: letter[1] ?? "", text: text.slice(letter[0].length) };
  } else {
    const bullet = BULLET.exec(text);
    if (bullet) return { mark: "bullet", printed: "", text: text.slice(bullet[0].length).trimStart() };
  }
  return { mark: null, printed: "", text };
}

function indentOf(raw: string): number {
  let i = 0;
  while (raw.charCodeAt(i) === 32) i++;
  return i;
}

/** Text as `cleanText` gives it. Linear in its length; any text gives a document, perhaps without lines. */
export function readText(text: string): Document {
  const lines: Line[] = [];
  let opens = false;
  let afterBlank = true;
  for (const raw of text.split("\n")) {
    const trimmed = raw.trim();
    if (trimmed === "") {
      // Shape D prints a line of one space before nested items; only truly empty lines part paragraphs.
      afterBlank = true;
      continue;
    }
    const joined = trimmed.includes("  ") ? trimmed.replace(/ {2,}/g, " ") : trimmed;
    if (isBackToTop(joined)) {
      opens = true;
      afterBlank = true;
      continue;
    }
    const marked = takeMark(joined);
    if (marked.mark === null && isFurniture(joined)) {
      afterBlank = true;
      continue;
    }
    const previous = lines.at(-1);
    if (marked.mark === null && previous && continues(previous, joined, raw, afterBlank)) {
      previous.text = previous.text === "" ? joined : `${previous.text} ${joined}`;
    } else {
      lines.push({ ...marked, indent: indentOf(raw), depth: null, level: null, opens });
      opens = false;
    }
    afterBlank = false;
  }
  const shape = settleShape(lines);
  return { shape, mediaType: "text/plain", lines: shape === "unmarked" ? partHeadings(lines) : lines };
}

const RUN_ON =
  /^(The complaint|The Ombudsm[ae]n[’']s role and powers|How (?:I|we) considered this complaint|What (?:I|we) found|What happened|My assessment|Agreed actions?|Recommended actions?|Final decision) (?=[A-Z“‘])/;

/** Copies without marks may run a heading into the paragraph under it; not so where the heading stands by itself too. */
function partHeadings(lines: readonly Line[]): Line[] {
  const alone = new Set(lines.filter((l) => l.text.length < 60).map((l) => l.text));
  return lines.flatMap((line) => {
    const heading = line.mark === null ? RUN_ON.exec(line.text)?.[1] : undefined;
    if (heading === undefined || alone.has(heading)) return [line];
    return [
      { ...line, text: heading },
      { ...line, text: line.text.slice(heading.length + 1), opens: false },
    ];
  });
}

/** A line broken in the middle of a sentence, or set in under its item, belongs to the line before. */
function continues(previous: Line, text: string, raw: string, afterBlank: boolean): boolean {
  if (previous.text === "" && previous.mark !== null) return true;
  if (afterBlank) return false;
  if (previous.mark !== null && raw.charCodeAt(0) === 32 && indentOf(raw) > previous.indent) return true;
  const first = text.charAt(0);
  const isLower = first >= "a" && first <= "z";
  return isLower && previous.text.length > 60 && !".:;!?".includes(previous.text.charAt(previous.text.length - 1));
}

/** Sets `depth` where the marks tell it and names the shape (reference/site.md, section 3). */
function settleShape(lines: Line[]): Document["shape"] {
  let numbers = 0;
  let base = Number.POSITIVE_INFINITY;
  let bullets = 0;
  let flush = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    if (line.mark === "number") {
      numbers++;
      base = Math.min(base, line.indent);
    } else if (line.mark === "bullet") {
      bullets++;
      flush = Math.min(flush, line.indent);
    }
  }
  if (numbers > 0 && (flush > base || opensSections(lines, "number") >= opensSections(lines, "bullet"))) {
    for (const line of lines) if (line.mark === "number" && line.indent > base + 1) line.depth = 1;
    return "numbered";
  }
  if (bullets === 0) return "unmarked";
  if (numbers === 0 && flush > 0 && !startsSections(lines)) {
    for (const line of lines) if (line.mark === "bullet") line.depth = 1;
    return "unmarked";
  }
  let nested = false;
  for (const line of lines) if (line.mark === "bullet" && line.indent > flush) nested = true;
  if (!nested) return "flat";
  for (const line of lines)
    if (line.mark !== null) line.depth = line.indent > flush ? Math.min(3, line.indent - flush) : 0;
  return "nested";
}

/** How often a mark of this kind follows a line without one: what opens the sections is the decision's own list. */
function opensSections(lines: readonly Line[], mark: Mark): number {
  let count = 0;
  for (let i = 1; i < lines.length; i++) if (lines[i]?.mark === mark && lines[i - 1]?.mark === null) count++;
  return count;
}

/** True where list items follow headings, so that the bullets are the decision's paragraphs and not lists within them. */
function startsSections(lines: readonly Line[]): boolean {
  let after = 0;
  let within = 0;
  for (let i = 1; i < lines.length; i++) {
    const before = lines[i - 1];
    if (lines[i]?.mark !== "bullet" || !before || before.mark !== null) continue;
    if (/[:.;]$/.test(before.text)) within++;
    else after++;
  }
  return after > within;
}
