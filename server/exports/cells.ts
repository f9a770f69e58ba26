/**
 * Cells of a table file. Blank means "does not apply", the word "unknown" means that the text does not say, so that the
 * two are never confused by whoever opens the file.
 */

export const UNKNOWN = "unknown";

export type Cell = string | number;

/** Pence as pounds with two decimals: 45000 gives "450.00". */
export const toPounds = (pence: number): string => (pence / 100).toFixed(2);

/** The two columns of a sum: pounds and pence. Null where the text cannot tell. */
export const sumCells = (pence: number | null): [Cell, Cell] =>
  pence === null ? [UNKNOWN, UNKNOWN] : [toPounds(pence), pence];

/** Columns hold -1 for null. */
export const penceOf = (stored: number): number | null => (stored < 0 ? null : stored);

export const orUnknown = (value: string | number | null): Cell => value ?? UNKNOWN;

export const yesNo = (value: boolean | null): Cell => (value === null ? UNKNOWN : value ? "yes" : "no");

/** Several codes in one cell, without repeats, in the order given. */
export const listCell = (codes: readonly string[]): Cell => [...new Set(codes)].join("; ");
