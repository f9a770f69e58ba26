/** The words for codes, from data/reference/vocabulary.json; the few closed lists that it has no labels for stand here. */
import { z } from "zod";
import { vocabulary } from "../data/reference.ts";
import type { BodyType, OutcomeCode } from "../data/vocabulary.ts";

const coded = z.array(z.object({ code: z.string(), label: z.string() }));
const tables = z.object({ faultTypes: coded, injusticeHeads: coded, remedyKinds: coded, concerns: coded });

const TYPES: Record<BodyType, string> = {
  county: "County council",
  district: "District council",
  unitary: "Unitary council",
  metropolitan: "Metropolitan borough",
  "london-borough": "London borough",
  "other-authority": "Other authority",
  "care-provider": "Care provider",
  nhs: "NHS body",
  school: "School",
  "other-public": "Other public body",
};

const OUTCOMES: Record<OutcomeCode, string> = {
  upheld: "Upheld",
  "not-upheld": "Not upheld",
  closed: "Closed after initial enquiries",
  unknown: "Outcome not printed",
};

const OTHERS: Record<string, Record<string, string>> = {
  finding: { fault: "Fault found", "no-fault": "No fault found", "no-ongoing-fault": "No ongoing fault" },
  by: { ombudsman: "Found by the Ombudsman", body: "Accepted by the body" },
  effect: { caused: "Injustice caused", none: "Fault without injustice", "not-stated": "Injustice not stated" },
  kind: { statement: "Decision statement", report: "Public report" },
  duration: {
    "under-1-month": "Under a month",
    "1-to-3-months": "1 to 3 months",
    "3-to-6-months": "3 to 6 months",
    "6-to-12-months": "6 to 12 months",
    "1-to-2-years": "1 to 2 years",
    "over-2-years": "Over 2 years",
  },
  measure: {
    total: "Award total",
    symbolic: "Symbolic payments",
    "loss-of-service": "Payments for loss of service",
    quantifiable: "Quantifiable loss",
    waived: "Waived charges",
  },
};

export type LabelGroup =
  | "fault"
  | "injustice"
  | "remedy"
  | "concerns"
  | "type"
  | "outcome"
  | "finding"
  | "by"
  | "effect"
  | "kind"
  | "duration"
  | "measure"
  | "recipient"
  | "region";

const labels = (() => {
  let held: Map<string, string> | null = null;
  return (): Map<string, string> => {
    if (held !== null) return held;
    const made = new Map<string, string>();
    const add = (group: LabelGroup, rows: Iterable<readonly [string, string]>) => {
      for (const [code, label] of rows) made.set(`${group} ${code}`, label);
    };
    const read = tables.parse(vocabulary());
    const pairs = (rows: { code: string; label: string }[]) => rows.map(({ code, label }) => [code, label] as const);
    add("fault", pairs(read.faultTypes));
    add("injustice", pairs(read.injusticeHeads));
    add("remedy", pairs(read.remedyKinds));
    add("concerns", pairs(read.concerns));
    add("type", Object.entries(TYPES));
    add("outcome", Object.entries(OUTCOMES));
    add("injustice", Object.entries(OTHERS.effect ?? {}));
    for (const group of ["finding", "by", "kind", "duration", "measure"] as const)
      add(group, Object.entries(OTHERS[group] ?? {}));
    held = made;
    return made;
  };
})();

/** The words for a code: "agreed-action-not-done" is "Agreed action not carried out"; without a label the code itself. */
export function labelOf(group: LabelGroup, code: string): string {
  const known = labels().get(`${group} ${code}`);
  if (known !== undefined) return known;
  const plain = code.replaceAll("-", " ");
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** Pence as people write pounds: 130000 is "£1,300", 39917 is "£399.17". */
export function pounds(pence: number): string {
  const whole = Math.trunc(pence / 100)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ",");
  const rest = pence % 100;
  return rest === 0 ? `£${whole}` : `£${whole}.${String(rest).padStart(2, "0")}`;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** An ISO date as people write it: "1 July 2025". */
export function longDate(iso: string): string {
  const [year, month, day] = iso.split("-");
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ""} ${year}`;
}
