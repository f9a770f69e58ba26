/** The fault that a clause names: by the failing's words, the step, or how long it lasted. */
import type { ConcernsCode } from "../../data/vocabulary.ts";
import { concernsIn } from "./concerns.ts";
import { findDurations } from "./durations.ts";
import type { FoundFault } from "./fault-collection.ts";
import { faultHitsIn } from "./faults.rules.ts";
import { isKindred } from "./kindred.ts";
import { BASIS, CAUSE, purposeOf } from "./tie-clause.ts";

const AT_LARGE =
  /\b(?:all (?:of )?(?:the|its) (?:faults?|failings?|failures?)|the (?:faults?|failings?|failures?) (?:i have|we have|identified|found|set out|above|in this)|faults? (?:i have|we have)? ?identified|these (?:faults?|failings?)|its (?:faults?|failings)\b)/i;
export const STAGES: ReadonlySet<ConcernsCode> = new Set([
  "complaint-stage-1",
  "complaint-stage-2",
  "complaint-stage-3",
  "complaint-other",
]);

/** What a failing did to a right of appeal is no delay that was found. */
const APPEAL_PUT_OFF = /\bdelay\w* (?:[\w'-]+ ){0,4}?(?:rights? (?:of|to) appeal|appeal rights?)\b/i;

/** Faults whose failing the clause names, the step agreeing wherever both name one. */
export function namedIn(clause: string, faults: readonly FoundFault[]): FoundFault[] {
  const caused = CAUSE.exec(clause);
  const cause = caused ? clause.slice(caused.index) : "";
  // "at £50 for each month of delay" is how the sum was worked out, not what it is for.
  const purpose = (cause && faultHitsIn(cause).length > 0 ? cause : purposeOf(clause))
    .replace(BASIS, " ")
    .replace(APPEAL_PUT_OFF, " ");
  if (purpose === "") return [];
  const tied: FoundFault[] = [];
  const all = faultHitsIn(purpose);
  const late = all.find((h) => h.code === "delay");
  const handling = all.find((h) => h.code === "poor-complaint-handling");
  const stages = faults.filter((f) => f.code === "delay" && STAGES.has(f.concerns));
  // "complaint-handling delays" names the delays at its stages, where those were found one by one; "the late complaint
  // response" names the handling.
  const close = late && handling && Math.abs(handling.start - late.start) <= 60;
  const dropped = close ? (stages.length > 0 ? "poor-complaint-handling" : "delay") : null;
  const exactly = all.some((h) => !h.loose);
  const hits = all.filter((h) => h.code !== dropped && !(h.loose && exactly));
  const steps = concernsIn(purpose);
  const times = new Set(findDurations(purpose).map((d) => d.iso));
  for (const hit of hits) {
    const exact = faults.filter((f) => f.code === hit.code);
    const kindred = distinct(faults.filter((f) => isKindred(f.code, hit.code)));
    const same =
      exact.length > 0 ? exact : hit.code === "poor-complaint-handling" ? stages : kindred.length === 1 ? kindred : [];
    tied.push(...chosen(same, steps, times, faults, hit.code === "delay"));
  }
  if (tied.length === 0 && AT_LARGE.test(purpose)) return [];
  return [...new Set(tied)];
}

/** Of the faults of the type that the clause names, the one whose step or length it names as well. */
function chosen(
  same: readonly FoundFault[],
  steps: readonly ConcernsCode[],
  times: ReadonlySet<string>,
  faults: readonly FoundFault[],
  lateness: boolean,
): FoundFault[] {
  const agreeing = same.filter(
    (f) => steps.includes(f.concerns) || (steps.includes("complaint-other") && STAGES.has(f.concerns)),
  );
  if (agreeing.length > 0) return agreeing;
  const byTime = same.filter((f) => f.duration !== null && times.has(f.duration));
  if (steps.length === 0) return same.length === 1 ? [...same] : byTime.length === 1 ? byTime : [];
  // "the late annual review" is of the review that was not held in time, whatever the finding called it.
  const ofStep = lateness ? faults.filter((f) => steps.includes(f.concerns)) : [];
  if (distinct(ofStep).length === 1) return ofStep;
  const open = same.filter((f) => f.concerns === "other" || steps.some((step) => related(step, f.concerns)));
  return same.length === 1 ? open : [];
}

/** Steps of one service, which a clause calls now by the one name, now by the other ("the plan" for its phase transfer). */
const FAMILIES: readonly (readonly ConcernsCode[])[] = [
  [
    "ehc-needs-assessment",
    "ehc-plan-issue",
    "ehc-annual-review",
    "ehc-amendment",
    "ehc-phase-transfer",
    "section-f-provision",
    "tribunal-order",
  ],
  [
    "social-care-assessment",
    "parent-carer-assessment",
    "care-package",
    "care-quality",
    "short-breaks",
    "direct-payment",
    "charging-assessment",
  ],
  [
    "homelessness-decision",
    "temporary-accommodation",
    "suitability-review",
    "housing-allocation",
    "housing-condition",
    "adaptations",
  ],
  ["complaint-stage-1", "complaint-stage-2", "complaint-stage-3", "complaint-other"],
];

function related(a: ConcernsCode, b: ConcernsCode): boolean {
  return FAMILIES.some((family) => family.includes(a) && family.includes(b));
}

/** The only fault about the step that a clause gives as the cause ("caused by the standard of her care"), else null. */
export function ofStep(clause: string, faults: readonly FoundFault[]): FoundFault | null {
  const cause = CAUSE.exec(clause);
  if (!cause) return null;
  const steps = concernsIn(clause.slice(cause.index));
  if (steps.length !== 1) return null;
  const about = distinct(faults.filter((f) => f.by === "ombudsman" && steps.includes(f.concerns)));
  return about.length === 1 ? (about[0] ?? null) : null;
}

/** Two names of one finding count as one: the first stands for both. */
export function distinct(faults: readonly FoundFault[]): FoundFault[] {
  const ids = new Set(faults.map((f) => f.id));
  return faults.filter((f, i) => faults.indexOf(f) === i && !(f.aspectOf && ids.has(f.aspectOf.id)));
}
