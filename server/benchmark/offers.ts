/** Earlier offers in the decisions that matched: raised, held enough, and closed because they were enough. */
import { OUTCOME_CODES } from "../../data/vocabulary.ts";
import type { Columns } from "../columns.ts";
import { ADEQUATE, KNOWN, OFFER, PAYMENT, rowFlags, type Selection } from "./selection.ts";

const CLOSED = OUTCOME_CODES.indexOf("closed");

interface Raised {
  row: number;
  offeredPence: number;
  /** Null where like cannot be set beside like. */
  agreedPence: number | null;
}

export interface Offers {
  raised: Raised[];
  /** Rows of offers or payments found enough. */
  heldEnough: number[];
  /** Of these, rows in closed decisions. */
  closedAsEnough: number[];
}

/**
 * Offers of the class in one decision a case. An offer is raised where payments of the class are agreed or recommended
 * in the same decision. It is compared only with the sums tied to exactly the faults to which the offer is tied and due
 * for certain, and only where they come to more; else it is marked as not like for like, or is no rise.
 */
export function offersOf(columns: Columns, selection: Selection): Offers {
  const r = columns.remedies;
  const { classNumber, chosenRows } = selection;
  const flags = rowFlags(columns);
  const ofClass = (row: number) => classNumber === 0 || r.class[row] === classNumber;
  const raised: Raised[] = [];
  const heldEnough: number[] = [];
  for (const d of selection.representatives) {
    const from = r.start[d]!;
    const to = r.start[d + 1]!;
    for (let row = from; row < to; row++) {
      if ((flags[row]! & (ADEQUATE | OFFER)) === 0 || !ofClass(row) || !concernsChosen(columns, row, chosenRows))
        continue;
      if ((flags[row]! & ADEQUATE) !== 0) {
        heldEnough.push(row);
        continue;
      }
      const offeredPence = r.valuePence[row]! >= 0 ? r.valuePence[row]! : r.pence[row]!;
      if (offeredPence < 0) continue;
      let sameFault = 0;
      let sums = 0;
      let any = false;
      for (let other = from; other < to; other++) {
        if ((flags[other]! & (PAYMENT | KNOWN)) !== (PAYMENT | KNOWN) || !ofClass(other)) continue;
        any = true;
        if (r.faultMask[row] === 0 || r.faultMask[other] !== r.faultMask[row]) continue;
        sums++;
        sameFault += r.valuePence[other]!;
      }
      if (!any) continue;
      if (sums > 0 && sameFault > offeredPence) raised.push({ row, offeredPence, agreedPence: sameFault });
      else if (sums === 0) raised.push({ row, offeredPence, agreedPence: null });
    }
  }
  return { raised, heldEnough, closedAsEnough: heldEnough.filter((row) => columns.outcome[r.doc[row]!] === CLOSED) };
}

/** An offer is shown under a chosen fault where it is tied to it, or to none. */
function concernsChosen(columns: Columns, row: number, chosen: Uint8Array | null): boolean {
  if (chosen === null || columns.remedies.faultCount[row] === 0) return true;
  const from = columns.faults.start[columns.remedies.doc[row]!]!;
  for (let mask = columns.remedies.faultMask[row]!; mask !== 0; mask &= mask - 1)
    if (chosen[from + 31 - Math.clz32(mask & -mask)] === 1) return true;
  return false;
}
