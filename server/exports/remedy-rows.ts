/** One row a clause, for CSV: what is to be paid or done, for what, for whom, by when, and where it is said. */
import type { RemedyRow } from "../schemas/others.ts";
import { type Cell, listCell, orUnknown, sumCells, yesNo } from "./cells.ts";
import { officialLinks } from "./official-link.ts";
import type { ExportSource } from "./source.ts";

export const REMEDY_HEADER = [
  "reference",
  "slug",
  "organisation",
  "organisation_slug",
  "outcome",
  "decided_on",
  "remedy",
  "kind",
  "class",
  "status",
  "to_pay_pounds",
  "to_pay_pence",
  "value_pounds",
  "value_pence",
  "unit",
  "unit_of",
  "unit_pence",
  "quantity",
  "counts",
  "conditional",
  "open_ended",
  "paid_to",
  "for_whom",
  "heads",
  "heads_inferred",
  "faults",
  "concerns",
  "within",
  "working_days",
  "due_on",
  "part_of",
  "paragraph",
  "paragraph_number",
  "clause",
  "official_url",
  "redress_url",
  "acknowledgement",
  "fictional",
  "corpus_hash",
] as const;

/** A row for each clause, in the order given; those whose words are held no more are left out. */
export function* remedyRows(
  source: ExportSource,
  clauses: readonly number[],
  read: (clause: number) => RemedyRow | null,
): Generator<Cell[]> {
  const official = officialLinks(source.corpus.sqlite);
  for (const clause of clauses) {
    const row = read(clause);
    if (row !== null) yield rowOf(source, row, official(row.slug));
  }
}

function rowOf(source: ExportSource, row: RemedyRow, officialUrl: string): Cell[] {
  // Blank: an action without money has no sum. Unknown: money is meant and no figure is printed.
  const hasSum = row.class !== null;
  const sum = (pence: number | null): [Cell, Cell] => (hasSum ? sumCells(pence) : ["", ""]);
  return [
    row.ref,
    row.slug,
    row.body.name,
    row.body.slug,
    row.outcome,
    orUnknown(row.decidedOn),
    row.remedy,
    row.kind,
    row.class ?? "",
    row.status,
    ...sum(row.pence),
    ...sum(row.valuePence),
    row.unit ?? "",
    row.unitOf ?? "",
    row.unitPence ?? "",
    row.quantity ?? "",
    yesNo(row.counts),
    yesNo(row.conditional),
    yesNo(row.openEnded),
    row.paidTo,
    listCell(row.for),
    listCell(row.heads),
    row.heads.length === 0 ? "" : yesNo(row.headsInferred),
    listCell(row.faults.map((fault) => fault.code)),
    listCell(row.faults.map((fault) => fault.concerns)),
    row.within ?? "",
    row.within === null ? "" : yesNo(row.workingDays),
    row.dueOn ?? "",
    row.partOf ?? "",
    row.paragraph,
    orUnknown(row.number),
    row.clause,
    officialUrl,
    `${source.origin}/decisions/${row.slug}?mark=${row.paragraph}:${row.start}-${row.end}#${row.paragraph}`,
    source.acknowledgement,
    source.fictional,
    source.columns.hash,
  ];
}
