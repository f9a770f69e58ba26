/** Counts of right and wrong, and what follows from them. Plain numbers in, plain numbers out. */
import type { ExactScore, SetScore } from "../../data/accuracy.ts";

export interface SetTally {
  truePositives: number;
  falsePositives: number;
  falseNegatives: number;
}

export interface ExactTally {
  n: number;
  right: number;
}

/** Wilson's score interval (95%) of a share; null where nothing was counted. */
export function wilson(right: number, n: number): [number, number] | null {
  if (n === 0) return null;
  const z = 1.959963984540054;
  const p = right / n;
  const centre = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return [round(Math.max(0, centre - half)), round(Math.min(1, centre + half))];
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

export function exactScore(field: string, { n, right }: ExactTally): ExactScore {
  return { field, kind: "exact", n, right, rate: n === 0 ? null : round(right / n), interval: wilson(right, n) };
}

export function setScore(field: string, tally: SetTally): SetScore {
  const { truePositives, falsePositives, falseNegatives } = tally;
  const found = truePositives + falsePositives;
  const gold = truePositives + falseNegatives;
  const both = 2 * truePositives + falsePositives + falseNegatives;
  return {
    field,
    kind: "set",
    gold,
    truePositives,
    falsePositives,
    falseNegatives,
    precision: found === 0 ? null : round(truePositives / found),
    precisionInterval: wilson(truePositives, found),
    recall: gold === 0 ? null : round(truePositives / gold),
    recallInterval: wilson(truePositives, gold),
    f1: both === 0 ? null : round((2 * truePositives) / both),
  };
}

/** What two lists share, value by value, each value as often as it stands in both. */
export function compareLists(
  gold: readonly string[],
  found: readonly string[],
): { right: string[]; extra: string[]; missing: string[] } {
  const left = new Map<string, number>();
  for (const value of gold) left.set(value, (left.get(value) ?? 0) + 1);
  const right: string[] = [];
  const extra: string[] = [];
  for (const value of found) {
    const count = left.get(value) ?? 0;
    if (count > 0) {
      left.set(value, count - 1);
      right.push(value);
    } else extra.push(value);
  }
  const missing = [...left].flatMap(([value, count]) => Array.from({ length: count }, () => value));
  return { right, extra, missing };
}
