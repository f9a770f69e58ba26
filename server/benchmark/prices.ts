/** Real terms: a sum of one month in the prices of another, by the consumer prices index. */
import { InvalidRequest } from "../problems.ts";

export interface PriceTable {
  first: string;
  last: string;
  source: string;
  /** Index of a month (YYYY-MM); null outside the table. */
  at(month: string): number | null;
}

export function buildPrices(rows: readonly { month: string; index: number; source: string }[]): PriceTable {
  const byMonth = new Map(rows.map((r) => [r.month, r.index]));
  const last = rows.at(-1);
  return {
    first: rows[0]?.month ?? "",
    last: last?.month ?? "",
    source: "Consumer prices index (2015 = 100), Office for National Statistics, series D7BT",
    at: (month) => byMonth.get(month) ?? null,
  };
}

/** Index of the base month. Throws InvalidRequest outside the table, naming its end. */
export function baseIndex(prices: PriceTable, base: string): number {
  const index = prices.at(base);
  if (index !== null) return index;
  throw new InvalidRequest(
    base > prices.last
      ? `The price index held here ends with ${prices.last}; ${base} has no index yet. Ask for base=${prices.last} or an earlier month.`
      : `The price index held here begins with ${prices.first}; ${base} has no index. Ask for a month from ${prices.first} to ${prices.last}.`,
    { errors: [{ at: "base", message: `must be a month from ${prices.first} to ${prices.last}` }] },
  );
}

/** Factor that brings a sum of `month` to the prices of `base`; null where the month has no index. */
export function priceFactor(prices: PriceTable, month: string, base: number): number | null {
  const index = prices.at(month);
  return index === null ? null : base / index;
}
