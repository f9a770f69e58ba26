/**
 * What decisions have in common, numbered: decisions with the same category, outcome and year, the same faults, the same
 * remedies … share a number. Counting then takes one step a decision and group, and what each number stands for is added
 * up once (57,500 demonstration decisions have some 8,000 numbers in all).
 */
import { CONCERNS_CODES, OUTCOME_CODES } from "../../data/vocabulary.ts";
import type { Columns } from "../columns.ts";
import { docSets } from "./doc-sets.ts";
import { NUMBERS } from "./tally.ts";

if (CONCERNS_CODES.length > 52 || OUTCOME_CODES.length > 4)
  throw new Error("More codes than a number of these groups can tell apart");

export interface Group {
  /** Number of each decision. */
  of: Uint32Array;
  /** A decision of each number. */
  example: number[];
}

export interface FacetGroups {
  /** Position of each decision's body. */
  body: Uint32Array;
  /** Category, subcategory, outcome, kind and year. */
  plain: Group;
  /** Years that occur, and which of them each number of `plain` has. */
  years: number[];
  yearOfPlain: Uint16Array;
  /** Faults and what they concern. */
  faults: Group;
  /** Findings, by whom, what the fault did, how long it lasted. */
  findings: Group;
  /** Heads of injustice and recipients. */
  heads: Group;
  remedies: Group;
  /**
   * The numbers of each decision side by side, NUMBERS a decision: body, plain, heads, remedies, faults, findings. Counting
   * reads them all, so they lie in one place of memory.
   */
  numbers: Uint16Array | Uint32Array;
}

function sideBySide(size: number, groups: readonly Group[]): Uint16Array | Uint32Array {
  const fits = groups.every(({ example }) => example.length <= 65_536);
  const out = fits ? new Uint16Array(size * NUMBERS) : new Uint32Array(size * NUMBERS);
  for (const [i, { of }] of groups.entries()) for (let d = 0; d < size; d += 1) out[d * NUMBERS + i] = of[d]!;
  return out;
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
  const plain = grouped(
    size,
    (d) => category[d]! * 65_536 + subcategory[d]!,
    (d) => year[d]! * 8 + outcome[d]! * 2 + kind[d]!,
  );
  const years = [...new Set(plain.example.map((d) => year[d]!))];
  const faults = grouped(
    size,
    (d) => sets.faults[d]!,
    (d) => sets.concernsHigh[d]! * 2 ** 32 + sets.concernsLow[d]!,
  );
  const findings = grouped(
    size,
    (d) => sets.findings[d]! * 256 + sets.by[d]!,
    (d) => sets.effects[d]! * 256 + sets.durations[d]!,
  );
  const heads = grouped(
    size,
    (d) => sets.heads[d]!,
    (d) => sets.recipients[d]!,
  );
  const remedies = grouped(
    size,
    () => 0,
    (d) => sets.remedies[d]!,
  );
  const body = Uint32Array.from(columns.body);
  const bodies: Group = { of: body, example: columns.bodies.map((_body, b) => b) };
  const made: FacetGroups = {
    body,
    plain,
    years,
    yearOfPlain: Uint16Array.from(plain.example, (d) => years.indexOf(year[d]!)),
    faults,
    findings,
    heads,
    remedies,
    numbers: sideBySide(size, [bodies, plain, heads, remedies, faults, findings]),
  };
  held.set(columns, made);
  return made;
}
