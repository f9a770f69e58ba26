/** Ties, rounding and pages: the parts of the order that every engine shares. */
import type { Columns } from "../columns.ts";
import type { EngineRequest } from "./engine.ts";
import { measureColumn } from "./filters.ts";
import { listedFlags, type Matched } from "./matched.ts";
import { bySum, ordersOf } from "./orders.ts";

/** Scores are compared by six significant digits, so that engines adding in another order agree. */
export function roundScore(score: number): number {
  return Number(score.toPrecision(6));
}

type Paging = Pick<EngineRequest, "sort" | "start" | "limit" | "measure">;

/** Value by which an order is paged: day, order of adding, or sum. */
export function sortValue(columns: Columns, doc: number, sort: Paging["sort"], measure: Paging["measure"]): number {
  if (sort === "added") return columns.addedSeq[doc] ?? 0;
  if (sort === "sum") return measureColumn(columns, measure)[doc] ?? -1;
  return columns.decidedDay[doc] ?? -1;
}

/** True where a document stands behind the place after which a page begins. */
function isAfter(columns: Columns, doc: number, paging: Paging): boolean {
  const { start, sort, measure } = paging;
  if (start.type === "offset") return true;
  const value = sortValue(columns, doc, sort, measure);
  if (value !== start.value) return value < start.value;
  if (sort === "added") return false;
  const day = columns.decidedDay[doc] ?? -1;
  if (day !== start.day) return day < start.day;
  return (columns.slug[doc] ?? "") > start.slug;
}

type Listed = Pick<Matched, "docs" | "hidden">;

/** A page of the listed documents in an order that needs no scores. `relevance` without words is newest first. */
export function pageOf(columns: Columns, matched: Listed, paging: Paging): Int32Array {
  return paging.limit === 0 ? new Int32Array(0) : pageAmong(columns, listedFlags(matched, columns.size), paging);
}

function pageAmong(columns: Columns, listed: Uint8Array, paging: Paging): Int32Array {
  const { sort, start, limit, measure } = paging;
  const orders = ordersOf(columns);
  const order = sort === "added" ? orders.added : sort === "sum" ? bySum(columns, measure) : orders.decided;
  const page: number[] = [];
  let skip = start.type === "offset" ? start.offset : 0;
  for (let place = 0; place < order.length && page.length < limit; place += 1) {
    const doc = order[place]!;
    if (listed[doc] === 0 || !isAfter(columns, doc, paging)) continue;
    if (skip > 0) skip -= 1;
    else page.push(doc);
  }
  return Int32Array.from(page);
}

/**
 * A page by relevance: `scored` holds at least the best `need` of the listed documents that score, with rounded scores,
 * in any order. What is listed and does not score (rare inflections alone) follows, newest first.
 */
export function rankedPage(
  columns: Columns,
  matched: Listed,
  scored: { doc: number; score: number }[],
  offset: number,
  need: number,
): { docs: Int32Array; scores: Float64Array } {
  const { decidedRank } = ordersOf(columns);
  scored.sort((a, b) => b.score - a.score || decidedRank[a.doc]! - decidedRank[b.doc]!);
  if (scored.length < need) {
    const rest = listedFlags(matched, columns.size);
    for (const { doc } of scored) rest[doc] = 0;
    const paging: Paging = {
      sort: "decided",
      start: { type: "offset", offset: 0 },
      limit: need - scored.length,
      measure: "total",
    };
    for (const doc of pageAmong(columns, rest, paging)) scored.push({ doc, score: 0 });
  }
  const page = scored.slice(offset, need);
  return {
    docs: Int32Array.from(page, (entry) => entry.doc),
    scores: Float64Array.from(page, (entry) => entry.score),
  };
}
