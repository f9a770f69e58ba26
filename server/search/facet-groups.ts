/**
 * What decisions have in common, numbered: decisions with the same category and subcategory, the same faults, the same
 * remedies … share a number. Counting then takes one step a decision and group, and what each number stands for is added
 * up once (57,500 demonstration decisions have some 6,000 numbers in all).
 */
import type { Columns } from "../columns.ts";
import { docSets } from "./doc-sets.ts";

export interface Group {
  /** Number of each decision. */
  of: Uint32Array;
  /** A decision of each number. */
  example: number[];
}

export interface FacetGroups {
  category: Group;
  /** Outcome, kind and year. */
  outcome: Group;
  faults: Group;
  concerns: Group;
  /** Findings, by whom, what the fault did, how long it lasted. */
  findings: Group;
  /** Heads of injustice and recipients. */
  heads: Group;
  remedies: Group;
}

/** Numbers decisions by a pair of whole numbers, in order of first appearance. */
function grouped(size: number, high: (d: number) => number, low: (d: number) => number): Group {
  const numbers = new Map<number, Map<number, number>>();
  const of = new Uint32Array(size);
  const example: number[] = [];
  for (let d = 0; d < size; d += 1) {
    let row = numbers.get(high(d));
    if (row === undefined) {
      row = new Map();
      numbers.set(high(d), row);
    }
    let number = row.get(low(d));
    if (number === undefined) {
      number = example.push(d) - 1;
      row.set(low(d), number);
    }
    of[d] = number;
  }
  return { of, example };
}

const held = new WeakMap<Columns, FacetGroups>();

/** The groups of a generation of columns; made at the first call (about 30 ms for 57,500 decisions). */
export function facetGroups(columns: Columns): FacetGroups {
  const known = held.get(columns);
  if (known !== undefined) return known;
  const { size, category, subcategory, outcome, kind, year } = columns;
  const sets = docSets(columns);
  const none = () => 0;
  const made: FacetGroups = {
    category: grouped(
      size,
      (d) => category[d]!,
      (d) => subcategory[d]!,
    ),
    outcome: grouped(
      size,
      (d) => year[d]!,
      (d) => outcome[d]! * 2 + kind[d]!,
    ),
    faults: grouped(size, none, (d) => sets.faults[d]!),
    concerns: grouped(
      size,
      (d) => sets.concernsLow[d]!,
      (d) => sets.concernsHigh[d]!,
    ),
    findings: grouped(
      size,
      (d) => sets.findings[d]! * 256 + sets.by[d]!,
      (d) => sets.effects[d]! * 256 + sets.durations[d]!,
    ),
    heads: grouped(
      size,
      (d) => sets.heads[d]!,
      (d) => sets.recipients[d]!,
    ),
    remedies: grouped(size, none, (d) => sets.remedies[d]!),
  };
  held.set(columns, made);
  return made;
}
