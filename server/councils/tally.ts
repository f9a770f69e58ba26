/** Outcomes counted over decisions: as the Ombudsman labels them, and with or without an investigation to the end. */
import { OUTCOME_CODES } from "../../data/vocabulary.ts";
import type { Columns } from "../columns.ts";
import type { Uphold } from "../schemas/councils.ts";
import { wilson } from "../statistics/interval.ts";

export const UPHELD = OUTCOME_CODES.indexOf("upheld");
export const NOT_UPHELD = OUTCOME_CODES.indexOf("not-upheld");
export const CLOSED = OUTCOME_CODES.indexOf("closed");

/** Numbers of decisions that print their outcome, and of those that do not. */
export interface Tally {
  upheld: number;
  upheldWithoutInvestigation: number;
  notUpheld: number;
  /** Not upheld because the investigation was ended early. */
  discontinued: number;
  closed: number;
  /** An outcome is printed that is none of these. */
  unknown: number;
  unprinted: number;
  /** Upheld or not upheld, and it cannot be told whether it was investigated. */
  unclear: number;
  /** Upheld, and not upheld, with an investigation for certain. */
  investigatedUpheld: number;
  investigatedNotUpheld: number;
}

export function emptyTally(): Tally {
  return {
    upheld: 0,
    upheldWithoutInvestigation: 0,
    notUpheld: 0,
    discontinued: 0,
    closed: 0,
    unknown: 0,
    unprinted: 0,
    unclear: 0,
    investigatedUpheld: 0,
    investigatedNotUpheld: 0,
  };
}

export function addDecision(tally: Tally, columns: Columns, d: number): void {
  if (columns.outcomePrinted[d] === 0) {
    tally.unprinted++;
    return;
  }
  const investigated = columns.investigated[d]!;
  switch (columns.outcome[d]) {
    case UPHELD:
      tally.upheld++;
      if (investigated === 0) tally.upheldWithoutInvestigation++;
      else if (investigated === 1) tally.investigatedUpheld++;
      else tally.unclear++;
      break;
    case NOT_UPHELD:
      tally.notUpheld++;
      if (investigated === 0) tally.discontinued++;
      else if (investigated === 1) tally.investigatedNotUpheld++;
      else tally.unclear++;
      break;
    case CLOSED:
      tally.closed++;
      break;
    default:
      tally.unknown++;
  }
}

export function sumTallies(tallies: Iterable<Tally>): Tally {
  const out = emptyTally();
  for (const t of tallies) {
    out.upheld += t.upheld;
    out.upheldWithoutInvestigation += t.upheldWithoutInvestigation;
    out.notUpheld += t.notUpheld;
    out.discontinued += t.discontinued;
    out.closed += t.closed;
    out.unknown += t.unknown;
    out.unprinted += t.unprinted;
    out.unclear += t.unclear;
    out.investigatedUpheld += t.investigatedUpheld;
    out.investigatedNotUpheld += t.investigatedNotUpheld;
  }
  return out;
}

function uphold(upheld: number, investigated: number, leftOut: number, drill?: string): Uphold {
  return {
    upheld,
    investigated,
    rate: investigated === 0 ? null : upheld / investigated,
    interval: investigated === 0 ? null : wilson(upheld, investigated),
    leftOut,
    ...(drill === undefined ? {} : { drill }),
  };
}

/** As labelled: upheld of upheld and not upheld (reference/outcomes.json). Left out: no outcome printed, or an unknown one. */
export function upholdOf(t: Tally, drill?: string): Uphold {
  return uphold(t.upheld, t.upheld + t.notUpheld, t.unprinted + t.unknown, drill);
}

/** Among investigated cases only: neither early resolutions nor discontinued cases. Left out also: cannot be told. */
export function investigatedOnlyOf(t: Tally, drill?: string): Uphold {
  return uphold(
    t.investigatedUpheld,
    t.investigatedUpheld + t.investigatedNotUpheld,
    t.unprinted + t.unknown + t.unclear,
    drill,
  );
}
