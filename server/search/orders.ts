/** The orders in which lists stand, worked out once a generation: newest first, last added first, by sum. */
import type { Columns } from "../columns.ts";
import type { Measure } from "../schemas/query.ts";
import { measureColumn } from "./filters.ts";

export interface Orders {
  /** Documents, newest decision first, undated last, then by slug. */
  decided: Int32Array;
  /** Place of each document in `decided`. */
  decidedRank: Int32Array;
  /** Documents, last added first. */
  added: Int32Array;
  /** By measure, as they were asked for: largest sum first, unknown last, then as `decided`. */
  sums: Map<Measure, Int32Array>;
}

const held = new WeakMap<Columns, Orders>();

const range = (size: number): Int32Array => Int32Array.from({ length: size }, (_, d) => d);

/** -1 (undated) sorts behind every day. */
export function compareDecided(columns: Columns, a: number, b: number): number {
  const day = columns.decidedDay[b]! - columns.decidedDay[a]!;
  if (day !== 0) return day;
  const left = columns.slug[a]!;
  const right = columns.slug[b]!;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function ordersOf(columns: Columns): Orders {
  const known = held.get(columns);
  if (known !== undefined) return known;
  const decided = range(columns.size).sort((a, b) => compareDecided(columns, a, b));
  const decidedRank = new Int32Array(columns.size);
  for (let place = 0; place < decided.length; place += 1) decidedRank[decided[place]!] = place;
  const made: Orders = {
    decided,
    decidedRank,
    added: range(columns.size).sort((a, b) => columns.addedSeq[b]! - columns.addedSeq[a]!),
    sums: new Map(),
  };
  held.set(columns, made);
  return made;
}

/** Takes over what another thread has worked out. */
export function holdOrders(columns: Columns, orders: Orders): void {
  held.set(columns, orders);
}

/** Largest sum first. */
export function bySum(columns: Columns, measure: Measure): Int32Array {
  const orders = ordersOf(columns);
  let order = orders.sums.get(measure);
  if (order === undefined) {
    const sums = measureColumn(columns, measure);
    order = range(columns.size).sort((a, b) => sums[b]! - sums[a]! || orders.decidedRank[a]! - orders.decidedRank[b]!);
    orders.sums.set(measure, order);
  }
  return order;
}
