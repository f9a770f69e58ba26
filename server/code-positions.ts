/** Codes of the corpus as positions in the closed lists of data/vocabulary.ts. */
import {
  CONCERNS_CODES,
  FAULT_CODES,
  FINDINGS,
  HEAD_CODES,
  OUTCOME_CODES,
  RECIPIENTS,
  REMEDY_CLASSES,
  REMEDY_KINDS,
  REMEDY_STATUSES,
  UNIT_OF,
  UNITS,
} from "../data/vocabulary.ts";

/** Position of each code of a closed list; an unknown one is an error of the corpus, and said so. */
function positions(name: string, codes: readonly string[]): (code: string) => number {
  const at = new Map(codes.map((c, i) => [c, i]));
  return (code) => {
    const i = at.get(code);
    if (i === undefined) throw new Error(`The corpus holds the ${name} "${code}", which the vocabulary lacks`);
    return i;
  };
}

export const codeAt = {
  outcome: positions("outcome", OUTCOME_CODES),
  fault: positions("fault code", FAULT_CODES),
  concerns: positions("service or step", CONCERNS_CODES),
  finding: positions("finding", FINDINGS),
  injustice: positions("injustice", ["caused", "none", "not-stated"]),
  head: positions("injustice head", HEAD_CODES),
  person: positions("recipient", RECIPIENTS),
  kind: positions("remedy kind", REMEDY_KINDS),
  class: positions("class of sum", REMEDY_CLASSES),
  status: positions("remedy status", REMEDY_STATUSES),
  unit: positions("unit", UNITS),
  unitOf: positions("unit's object", UNIT_OF),
};
