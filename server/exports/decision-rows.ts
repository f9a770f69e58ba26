/** One row a decision, for CSV: what is known of it, its sums, its codes, where it is to be found. */
import {
  FAULT_CODES,
  FINDINGS,
  HEAD_CODES,
  OUTCOME_CODES,
  REMEDY_KINDS,
  REMEDY_STATUSES,
} from "../../data/vocabulary.ts";
import { fromDay } from "../columns.ts";
import { type Cell, listCell, orUnknown, penceOf, sumCells, UNKNOWN, yesNo } from "./cells.ts";
import type { ExportSource } from "./source.ts";

export const DECISION_HEADER = [
  "reference",
  "slug",
  "organisation",
  "organisation_slug",
  "organisation_type",
  "region",
  "category",
  "subcategory",
  "kind",
  "outcome",
  "outcome_printed",
  "investigated",
  "decided_on",
  "total_pounds",
  "total_pence",
  "at_least",
  "symbolic_pounds",
  "symbolic_pence",
  "loss_of_service_pounds",
  "loss_of_service_pence",
  "quantifiable_pounds",
  "quantifiable_pence",
  "waived_pounds",
  "waived_pence",
  "faults",
  "injustices",
  "remedies",
  "summary",
  "joint_records",
  "official_url",
  "redress_url",
  "retrieved_on",
  "version",
  "withdrawn_on",
  "acknowledgement",
  "fictional",
  "corpus_hash",
] as const;

interface Stored {
  id: number;
  summary: string;
  outcomePrinted: string | null;
  officialUrl: string | null;
  retrievedOn: string | null;
  version: number;
  withdrawnOn: string | null;
  withdrawnKept: number;
}

const CHUNK = 500;
const FOUND = FINDINGS.indexOf("fault");
const PUT_RIGHT = new Set([REMEDY_STATUSES.indexOf("agreed"), REMEDY_STATUSES.indexOf("recommended")]);

const codesOf = (
  from: number,
  to: number,
  codes: Uint8Array,
  names: readonly string[],
  takes: (row: number) => boolean,
) => {
  const out: string[] = [];
  for (let row = from; row < to; row++) if (takes(row)) out.push(names[codes[row] ?? 0] ?? UNKNOWN);
  return out;
};

/** Rows of the documents given, in their order. Reads 500 decisions at a time by primary key. */
export function* decisionRows(source: ExportSource, docs: ArrayLike<number>): Generator<Cell[]> {
  const read = source.corpus.sqlite.prepare<[string], Stored>(
    `SELECT id, summary, outcome_printed AS outcomePrinted, official_url AS officialUrl, retrieved_on AS retrievedOn,
       version, withdrawn_on AS withdrawnOn, withdrawn_kept AS withdrawnKept
     FROM decisions WHERE id IN (SELECT value FROM json_each(?))`,
  );
  const { columns } = source;
  for (let at = 0; at < docs.length; at += CHUNK) {
    const chunk = Array.prototype.slice.call(docs, at, at + CHUNK);
    const ids: number[] = chunk.map((d: number) => columns.id[d] ?? 0);
    const held = new Map(read.all(JSON.stringify(ids)).map((row) => [row.id, row]));
    for (const [i, d] of chunk.entries()) {
      const stored = held.get(ids[i] ?? 0);
      if (stored) yield rowOf(source, d, stored);
    }
  }
}

/** Slugs of the other records of one investigation: they are listed as one result. */
function jointWith({ joint, columns }: ExportSource, d: number): string[] {
  const group = joint[d] ?? 0;
  if (group === 0) return [];
  const slugs: string[] = [];
  for (let other = 0; other < joint.length; other++)
    if (other !== d && joint[other] === group) slugs.push(columns.slug[other] ?? "");
  return slugs;
}

function rowOf(source: ExportSource, d: number, stored: Stored): Cell[] {
  const { columns: c } = source;
  const body = c.bodies[c.body[d] ?? 0];
  const slug = c.slug[d] ?? "";
  const [faultFrom, faultTo] = [c.faults.start[d] ?? 0, c.faults.start[d + 1] ?? 0];
  const [headFrom, headTo] = [c.injustices.start[d] ?? 0, c.injustices.start[d + 1] ?? 0];
  const [remedyFrom, remedyTo] = [c.remedies.start[d] ?? 0, c.remedies.start[d + 1] ?? 0];
  const investigated = c.investigated[d];
  return [
    c.ref[d] ?? "",
    slug,
    body?.name || UNKNOWN,
    body?.slug ?? "",
    body?.type ?? UNKNOWN,
    orUnknown(body?.region ?? null),
    c.categories[c.category[d] ?? 0]?.name || UNKNOWN,
    c.subcategories[c.subcategory[d] ?? 0]?.name || UNKNOWN,
    c.kind[d] === 1 ? "report" : "statement",
    OUTCOME_CODES[c.outcome[d] ?? 3] ?? UNKNOWN,
    orUnknown(stored.outcomePrinted),
    yesNo(investigated === 2 || investigated === undefined ? null : investigated === 1),
    orUnknown(fromDay(c.decidedDay[d] ?? -1)),
    ...sumCells(penceOf(c.totalPence[d] ?? -1)),
    yesNo(c.awardOpenEnded[d] === 1),
    ...sumCells(penceOf(c.symbolicPence[d] ?? -1)),
    ...sumCells(penceOf(c.lossOfServicePence[d] ?? -1)),
    ...sumCells(penceOf(c.quantifiablePence[d] ?? -1)),
    ...sumCells(penceOf(c.waivedPence[d] ?? -1)),
    listCell(codesOf(faultFrom, faultTo, c.faults.code, FAULT_CODES, (row) => c.faults.finding[row] === FOUND)),
    listCell(codesOf(headFrom, headTo, c.injustices.head, HEAD_CODES, () => true)),
    listCell(
      codesOf(remedyFrom, remedyTo, c.remedies.kind, REMEDY_KINDS, (row) =>
        PUT_RIGHT.has(c.remedies.status[row] ?? -1),
      ),
    ),
    stored.withdrawnOn !== null && stored.withdrawnKept === 0 ? "" : stored.summary,
    listCell(jointWith(source, d)),
    stored.officialUrl ?? "",
    `${source.origin}/decisions/${slug}`,
    orUnknown(stored.retrievedOn),
    stored.version,
    stored.withdrawnOn ?? "",
    source.acknowledgement,
    source.fictional,
    c.hash,
  ];
}
