/** Comparable decisions as rows for CSV and Word: ten columns, the same on the page. */
import type { ComparablesReply } from "../schemas/benchmark.ts";
import { type Cell, listCell, orUnknown, toPounds } from "./cells.ts";

export type ComparableRow = ComparablesReply["results"][number];

/** The columns in order: name in a table file, and heading for people. */
export const COMPARABLE_COLUMNS = [
  { key: "reference", heading: "Reference" },
  { key: "date", heading: "Date" },
  { key: "pinpoint", heading: "Pinpoint" },
  { key: "clause", heading: "Clause" },
  { key: "sum", heading: "Sum" },
  { key: "class", heading: "Class" },
  { key: "paid_to", heading: "Paid to" },
  { key: "for_whom", heading: "For whom" },
  { key: "fault", heading: "Fault" },
  { key: "official_link", heading: "Official link" },
] as const;

/** "Aldermarch County Council (24 901 001)", as decisions are titled. */
export const referenceOf = (row: ComparableRow): string => `${row.body.name} (${row.ref})`;

/**
 * Cells in the order of the columns; pounds as a number with two decimals. Blank where the decision has no sum for just
 * this, or its pinpoint is not certain. Where no official page is known the link is the decision's page here.
 */
export function comparableCells(row: ComparableRow, origin: string): Cell[] {
  return [
    referenceOf(row),
    orUnknown(row.decidedOn),
    row.pinpoint ?? "",
    row.clause ?? "",
    row.pence === null ? "" : toPounds(row.pence),
    row.class ?? "",
    row.paidTo ?? "",
    listCell(row.for),
    listCell(row.faults.map((fault) => fault.code)),
    row.officialUrl ?? `${origin}/decisions/${row.slug}`,
  ];
}

/** The same in words, for a document. */
export function comparableWords(row: ComparableRow): Record<(typeof COMPARABLE_COLUMNS)[number]["key"], string> {
  return {
    reference: referenceOf(row),
    date: row.decidedOn === null ? "no date printed" : longDate(row.decidedOn),
    pinpoint: row.number === null ? "" : `[${row.number}]`,
    clause: row.clause ?? "",
    sum: row.pence === null ? "none for just this" : poundsInWords(row.pence),
    class: row.class === null ? "" : plain(row.class),
    paid_to: row.paidTo === null ? "" : plain(row.paidTo),
    for_whom: row.for.map(plain).join(", "),
    fault: row.faults.map((fault) => fault.label).join(", "),
    official_link: row.officialUrl ?? "",
  };
}

/** Codes read as words: "loss-of-service", "young-person". */
const plain = (code: string): string => code.replaceAll("-", " ");

const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const longDate = (iso: string): string => DAY.format(new Date(`${iso}T00:00:00Z`));

const poundsInWords = (pence: number): string =>
  `£${(pence / 100).toLocaleString("en-GB", pence % 100 === 0 ? {} : { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
