/**
 * The Ombudsman's annual tables of councils: decisions by outcome, one row an organisation. Columns are found by what
 * their headings say, because they differ from year to year; lines above the heading row are passed over.
 */
import type { Authorities } from "./authorities.ts";
import { parseCsv } from "./csv.ts";

export interface OfficialRow {
  bodySlug: string;
  bodyName: string;
  /** "2024-25". */
  year: string;
  upheld: number | null;
  notUpheld: number | null;
  closed: number | null;
  total: number | null;
}

export interface OfficialTable {
  rows: OfficialRow[];
  /** Organisations that are not in the table of authorities. */
  unknown: string[];
  /** Which heading was taken for what. */
  columns: Record<string, string>;
}

/** What a heading must look like, folded to letters and single spaces; the first that fits is taken. */
const HEADINGS: Record<"body" | "year" | "upheld" | "notUpheld" | "closed" | "total", RegExp> = {
  body: /^(?:local )?(?:authority|council|organisation|body)(?: name)?$|^name$/,
  year: /^(?:financial |reporting )?year$/,
  upheld: /^(?:(?:cases?|complaints?|detailed investigations?) )?upheld$|^number upheld$/,
  notUpheld: /^(?:(?:cases?|complaints?|detailed investigations?) )?not upheld$|^number not upheld$/,
  closed: /^closed(?: after)?(?: initial)?(?: enquiries)?$/,
  total: /^total(?: (?:decisions|decided|complaints decided))?$/,
};

/** What is wrong with the table as a whole, for the person who gave it. */
export class OfficialTableError extends Error {}

/**
 * Reads one table. `year` is used where the table has no column of years. Throws OfficialTableError where no heading
 * row with an organisation and an outcome is found, a figure is no whole number, or the year is not known.
 */
export function parseOfficialTable(csv: string, authorities: Authorities, year: string | null): OfficialTable {
  const lines = csv.replace(/^\ufeff/, "").split(/\r?\n/);
  const start = lines.slice(0, 30).findIndex((line) => {
    const cells = line.split(",").map(fold);
    return cells.some((c) => HEADINGS.body.test(c)) && cells.some((c) => HEADINGS.upheld.test(c));
  });
  if (start < 0) {
    throw new OfficialTableError(
      'No heading row was found: a column of organisations ("Authority", "Council") and one named "Upheld" are needed in the first 30 lines.',
    );
  }
  const records = parseCsv(lines.slice(start).join("\n"));
  const headings = Object.keys(records[0] ?? {});
  const columns: Record<string, string> = {};
  for (const [field, pattern] of Object.entries(HEADINGS)) {
    const heading = headings.find((h) => pattern.test(fold(h)));
    if (heading !== undefined) columns[field] = heading;
  }
  const rows: OfficialRow[] = [];
  const unknown: string[] = [];
  for (const [index, record] of records.entries()) {
    const cell = (field: string): string => record[columns[field] ?? ""]?.trim() ?? "";
    const name = cell("body");
    if (name === "" || /^(?:total|grand total|all|england)\b/i.test(name)) continue;
    const figure = (field: string): number | null => {
      const text = cell(field).replace(/,/g, "");
      if (text === "" || text === "-" || /^n\/?a$/i.test(text)) return null;
      if (!/^\d+$/.test(text)) {
        throw new OfficialTableError(
          `Line ${start + index + 2}: "${cell(field)}" in the column "${columns[field]}" is no whole number.`,
        );
      }
      return Number(text);
    };
    const authority = authorities.resolve(name);
    if (!authority) {
      unknown.push(name);
      continue;
    }
    rows.push({
      bodySlug: authority.slug,
      bodyName: name,
      year: yearOf(cell("year") || year, start + index + 2),
      upheld: figure("upheld"),
      notUpheld: figure("notUpheld"),
      closed: figure("closed"),
      total: figure("total"),
    });
  }
  if (rows.length === 0) throw new OfficialTableError("No row names an authority that is known.");
  return { rows, unknown, columns };
}

/** "2024/25", "2024-2025" or "2024-25" as "2024-25". */
function yearOf(text: string | null, line: number): string {
  const m = /(20\d{2})\s*[-/–]\s*(?:20)?(\d{2})/.exec(text ?? "");
  if (!m || Number(m[2]) !== (Number(m[1]) + 1) % 100) {
    throw new OfficialTableError(
      `Line ${line}: the year is not known. Give it as --year 2024-25, in the file's name, or in a column "Year".`,
    );
  }
  return `${m[1]}-${m[2]}`;
}

const fold = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^a-z]+/g, " ")
    .trim();
