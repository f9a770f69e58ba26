/** What a rule about the words around a sum is given, and what it says. */
import type { RoleInput, RoleReading } from "./role.ts";
import type { Governor } from "./verbs.ts";

/** A sum's words: those before it in its sentence, and its own on both sides. */
export interface ToldWords extends RoleInput {
  readonly left: string;
}

export interface ToldRule {
  readonly name: string;
  readonly example: string;
  readonly holds: (words: ToldWords) => boolean;
  /** What the sum is where the rule holds; only told where this is absent. */
  readonly reading?: (words: ToldWords) => RoleReading;
}

/** The verb of a share: what is done with the whole. */
export function shareGovernor(left: string, after = ""): Governor {
  const passive =
    /^[^.;£]{0,60}?\b(?:will|should|must|is to|are to) (?:now )?be (?:(refunded|repaid|reimbursed|returned)|(waived|written off|cancelled|removed|taken off))\b/.exec(
      after,
    );
  if (passive) return passive[1] ? "refund" : "waive";
  if (/\b(?:waiv|writ|cancel|reduc|remov)\w*\b[^.;]*$/i.test(left)) return "waive";
  return /\b(?:refund|reimburs|repay)\w*\b[^.;]*$/i.test(left) ? "refund" : "pay";
}

export const paid = (): RoleReading => ({ role: "award", governor: "pay" });
export const offered = (): RoleReading => ({ role: "offered", governor: "pay" });
