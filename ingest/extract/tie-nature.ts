/** What a clause answers where it names no failing: told by the sum, the loss or the words that it shares with one finding only. */
import type { Remedy } from "../../data/decision.ts";
import type { FaultCode, HeadCode } from "../../data/vocabulary.ts";
import type { FoundFault } from "./fault-collection.ts";
import { faultHitsIn } from "./faults.rules.ts";
import { purposeOf } from "./tie-clause.ts";
import { distinct, STAGES } from "./tie-named.ts";

/** What a service was worth to a person is lost by its absence, not by how a complaint or a file was handled. */
const LOSSES: ReadonlySet<HeadCode> = new Set([
  "missed-provision",
  "lost-education",
  "unsuitable-living",
  "loss-of-amenity",
  "carer-strain",
]);
const PROCEDURAL: ReadonlySet<FaultCode> = new Set([
  "poor-complaint-handling",
  "failure-statutory-complaints",
  "no-remedy-offered",
  "poor-communication",
  "poor-record-keeping",
  "no-reasons",
  "data-handling",
]);

/** The only fault that can have caused a lost service, or wrongly charged what is now given back; else none. */
export function byNature(clause: string, remedy: Remedy, faults: readonly FoundFault[]): FoundFault[] {
  if (faultHitsIn(purposeOf(clause)).some((h) => !h.loose)) return [];
  const fits = (codes: (f: FoundFault) => boolean): FoundFault[] => {
    const found = distinct(faults.filter(codes));
    return found.length === 1 ? found : [];
  };
  if (remedy.kind === "waive-charge" || (remedy.kind === "reimbursement" && /\b(?:refund|repay|return)/i.test(clause)))
    return faults.some((f) => f.code === "recovery-action" || f.code === "payment-failure")
      ? []
      : fits((f) => f.code === "charging-error");
  if (remedy.kind !== "symbolic-payment" || remedy.heads.length === 0) return [];
  if (!remedy.heads.every((head) => LOSSES.has(head))) return [];
  // Delays at the stages of a complaint withhold no service either.
  return fits((f) => !PROCEDURAL.has(f.code) && !STAGES.has(f.concerns));
}
