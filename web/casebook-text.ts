import type { Casebook, CasebookItem } from "./casebook.ts";
import { groupItems } from "./casebook.ts";
import { type CitationStyle, type Cited, citeDecision } from "./citation.ts";
import { formatPounds } from "./format.ts";
import { CLASS_LABELS, labelOf } from "./labels.ts";

/** The acknowledgement that goes along with everything taken away. */
export const ACKNOWLEDGEMENT =
  "Decisions of the Local Government and Social Care Ombudsman, © Commission for Local Administration in England, quoted unaltered. Labels and amounts read out by Redress, which is not affiliated with the Ombudsman.";

export function citedItem(item: CasebookItem, origin: string): Cited {
  return {
    ref: item.ref,
    slug: item.slug,
    bodyName: item.bodyName,
    decidedOn: item.decidedOn,
    officialUrl: item.officialUrl,
    pinpoint: item.number,
    url: origin + item.href,
    fictional: item.fictional,
  };
}

/** Columns of the table that goes into Word, CSV and print. */
export const COLUMNS = [
  "Reference",
  "Body",
  "Date",
  "Pinpoint",
  "Words",
  "Sum",
  "Class",
  "Reading",
  "Note",
  "Group",
  "Link",
] as const;

export function itemCells(item: CasebookItem, origin: string): string[] {
  return [
    item.ref,
    item.fictional ? `FICTIONAL ${item.bodyName}` : item.bodyName,
    item.decidedOn ?? "",
    item.number === null ? "" : `[${item.number}]`,
    item.words,
    item.pence === null ? "" : formatPounds(item.pence),
    item.sumClass === null ? "" : labelOf(CLASS_LABELS, item.sumClass),
    item.reading,
    item.note,
    item.group,
    item.officialUrl ?? origin + item.href,
  ];
}

/** RFC 4180 with a byte order mark, for spreadsheets. A cell that a spreadsheet would run as a formula is made text. */
export function writeCsv(book: Casebook, origin: string): string {
  const rows = [
    [...COLUMNS, "Acknowledgement"],
    ...book.items.map((item) => [...itemCells(item, origin), ACKNOWLEDGEMENT]),
  ];
  return `\ufeff${rows.map((row) => row.map(csvCell).join(",")).join("\r\n")}\r\n`;
}

function csvCell(text: string): string {
  const tame = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}

export function writeMarkdown(book: Casebook, origin: string): string {
  const parts = [`# ${book.title}`];
  for (const { group, items } of groupItems(book)) {
    if (group !== "") parts.push(`## ${group}`);
    for (const item of items) {
      const sum = item.pence === null ? "" : `**${formatPounds(item.pence)}** `;
      if (item.kind === "chart") parts.push(`- [${item.bodyName}](${origin}${item.href})`);
      else parts.push(`- ${citeDecision(citedItem(item, origin), "markdown")}`);
      if (item.words !== "") parts.push(`  > ${sum}${item.words.replaceAll("\n", "\n  > ")}`);
      if (item.reading !== "") parts.push(`  ${item.reading}`);
      if (item.note !== "") parts.push(`  ${item.note.replaceAll("\n", "\n  ")}`);
    }
  }
  return `${parts.join("\n\n")}\n\n${ACKNOWLEDGEMENT}\n`;
}

/** BibTeX or RIS of every decision once, charts left out. */
export function writeReferences(book: Casebook, origin: string, style: CitationStyle): string {
  const seen = new Set<string>();
  const entries: string[] = [];
  for (const item of book.items) {
    if (item.slug === "" || seen.has(item.slug)) continue;
    seen.add(item.slug);
    entries.push(citeDecision({ ...citedItem(item, origin), pinpoint: null }, style));
  }
  return `${entries.join("\n\n")}\n`;
}

/** The casebook inside an address, behind the "#": browsers do not send that part to any server. */
export function shareFragment(book: Casebook): string {
  const bytes = new TextEncoder().encode(JSON.stringify(book));
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `#book=${btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")}`;
}

/** The JSON text inside a shared address, or null. */
export function readFragment(hash: string): string | null {
  const packed = /^#book=([A-Za-z0-9_-]+)$/.exec(hash)?.[1];
  if (!packed) return null;
  try {
    const binary = atob(packed.replaceAll("-", "+").replaceAll("_", "/"));
    return new TextDecoder().decode(Uint8Array.from(binary, (character) => character.charCodeAt(0)));
  } catch {
    return null;
  }
}
