/** What became of each decision that matched: nested counts and a partition, the zeros included. */
import { OUTCOME_CODES, REMEDY_KINDS } from "../../data/vocabulary.ts";
import type { Columns } from "../columns.ts";
import { IMPROVEMENT_MASK, PERSONAL_MASK } from "../head-groups.ts";
import type { PartitionClass } from "../schemas/benchmark.ts";
import { ACTION, ADEQUATE, FOUND, KNOWN, PAYMENT, rowFlags } from "./selection.ts";

const APOLOGY = 1 << REMEDY_KINDS.indexOf("apology");
const CLOSED = OUTCOME_CODES.indexOf("closed");
const NOT_UPHELD = OUTCOME_CODES.indexOf("not-upheld");
const NO_INJUSTICE = 1;
const WAIVED = 4;

export interface Standing {
  withFault: boolean;
  /** Fault, and a payment of the class. */
  withPayment: boolean;
  withKnownSum: boolean;
  /** A payment of the class, and no fault (of those asked for) found. */
  paymentWithoutFault: boolean;
  partition: PartitionClass;
}

/**
 * Where one decision stands. `chosenRows` are the fault rows asked for (null: any fault found). For whole totals
 * (classNumber 0) a payment is one of any class but waived, and the sum is known where the total is. The classes are
 * tried in the order of PARTITION, the first that applies is taken: a payment needs a finding of fault, so one without
 * (an early resolution that states none) is among the others.
 */
export function standingOf(columns: Columns, d: number, classNumber: number, chosenRows: Uint8Array | null): Standing {
  const { faults, remedies } = columns;
  let withFault = false;
  let allWithoutInjustice = true;
  for (let row = faults.start[d]!; row < faults.start[d + 1]!; row++) {
    if (faults.finding[row] !== FOUND || (chosenRows !== null && chosenRows[row] === 0)) continue;
    withFault = true;
    if (faults.injustice[row] !== NO_INJUSTICE) allWithoutInjustice = false;
  }
  const flags = rowFlags(columns);
  let payment = false;
  let known = false;
  let adequate = false;
  let kinds = 0;
  for (let row = remedies.start[d]!; row < remedies.start[d + 1]!; row++) {
    const bits = flags[row]!;
    if ((bits & ACTION) !== 0) kinds |= 1 << remedies.kind[row]!;
    const rowClass = remedies.class[row]!;
    if (rowClass === 0) continue;
    if ((bits & ADEQUATE) !== 0 && (classNumber === 0 || rowClass === classNumber)) adequate = true;
    if ((bits & PAYMENT) === 0 || (classNumber === 0 ? rowClass === WAIVED : rowClass !== classNumber)) continue;
    payment = true;
    if (classNumber > 0 && (bits & KNOWN) !== 0) known = true;
  }
  if (classNumber === 0) known = columns.totalPence[d]! > 0 && columns.awardOpenEnded[d] === 0;
  const withPayment = withFault && payment;
  return {
    withFault,
    withPayment,
    withKnownSum: withPayment && known,
    paymentWithoutFault: payment && !withFault,
    partition: partition({
      withPayment,
      adequate,
      outcome: columns.outcome[d]!,
      withFault,
      allWithoutInjustice,
      kinds,
    }),
  };
}

function partition(of: {
  withPayment: boolean;
  adequate: boolean;
  outcome: number;
  withFault: boolean;
  allWithoutInjustice: boolean;
  kinds: number;
}): PartitionClass {
  if (of.withPayment) return "withPayment";
  if (of.adequate) return "adequateOffer";
  if (of.outcome === CLOSED) return "closed";
  if (of.outcome === NOT_UPHELD) return "notUpheld";
  const personal = of.kinds & PERSONAL_MASK;
  if (of.withFault && of.allWithoutInjustice && personal === 0) return "faultWithoutInjustice";
  if (personal === APOLOGY) return "apologyOnly";
  if (personal === 0 && (of.kinds & IMPROVEMENT_MASK) !== 0) return "improvementOnly";
  return "other";
}
