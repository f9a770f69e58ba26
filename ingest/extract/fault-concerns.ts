/** The service or step that a failing concerns: from its own words, those around it, or at last what the case is about. */
import type { ConcernsCode, FaultCode } from "../../data/vocabulary.ts";
import { YIELDS } from "./concerns.rules.ts";
import { concernsIn, concernsOfBroad, concernsOfSubcategory, STAGES, weakConcernsIn } from "./concerns.ts";

/** Where a failing stands, as far as it tells what it concerns. */
export interface Surroundings {
  /** The failing's clause, the words about it, its sentence and the finding's, nearest first. */
  readonly near: readonly string[];
  /** Its paragraph, heading and what the Summary and the complaint say of the same failing. */
  readonly around: readonly string[];
  readonly category: string | null;
  readonly subcategory: string | null;
  /** What the fault found before it in the paragraph concerns. */
  readonly before: ConcernsCode | null;
  /** What the fault found before it in the section concerns. */
  readonly last: ConcernsCode | null;
  /** What the Summary and the complaint are about. */
  readonly subject: ConcernsCode | null;
}

const COMPLAINT_CODES: ReadonlySet<FaultCode> = new Set(["failure-statutory-complaints", "poor-complaint-handling"]);
const CAN_CONCERN_COMPLAINTS: ReadonlySet<FaultCode> = new Set([
  "delay",
  "no-reasons",
  "poor-communication",
  "equality-human-rights",
]);
export const COMPLAINT_CONCERNS: ReadonlySet<ConcernsCode> = new Set([
  "complaint-stage-1",
  "complaint-stage-2",
  "complaint-stage-3",
  "complaint-other",
]);
/** Failings that one service has alone, whatever the words about them. */
const FIXED: ReadonlyMap<FaultCode, ConcernsCode> = new Map<FaultCode, ConcernsCode>([
  ["no-remedy-offered", "complaint-other"],
  ["unsuitable-accommodation", "temporary-accommodation"],
  ["failure-alternative-education", "alternative-education"],
  ["poor-quality-care", "care-quality"],
]);

/**
 * The step that a failing of this type concerns. The nearest words that name a step decide. Failings of the complaints
 * procedure concern a complaint stage or none; others concern one only where the nearest words name nothing else. Where
 * no words name a step, the fault before it in the paragraph, the subcategory, the section and the case decide, in turn.
 */
export function concernsOf(code: FaultCode, where: Surroundings): ConcernsCode {
  const fixed = FIXED.get(code);
  if (fixed) return fixed;
  if (code === "agreed-action-not-done")
    return /\btribunal\b/i.test(where.near[0] ?? "") ? "tribunal-order" : "agreed-action";
  if (COMPLAINT_CODES.has(code)) return stageIn([...where.near, ...where.around.slice(0, 1)]) ?? "complaint-other";
  if (code === "data-handling" && INFORMATION.test(where.near.join(" "))) return "data-request";
  const named = refined(code, namedStep(code, where), where);
  if (named) return named;
  return (
    refined(code, byPlace(code, where), where) ??
    concernsOfBroad(where.subcategory) ??
    (code === "data-handling" ? "data-request" : "other")
  );
}

const INFORMATION =
  /\bsubject access|\bdata (?:protection|breach|controller)|\bfreedom of information|\binformation (?:request|commissioner)|\bgdpr\b/i;

/** The one complaint stage that the texts name, nearest first; null where they name none or several. */
function stageIn(texts: readonly string[]): ConcernsCode | null {
  for (const text of texts) {
    const stages = concernsIn(text).filter((c) => STAGES.has(c));
    if (stages.length === 1 && stages[0]) return stages[0];
  }
  return null;
}

interface NamedStep {
  readonly step: ConcernsCode;
  readonly text: string;
  /** Not in the words of the finding itself. */
  readonly far: boolean;
}

function namedStep(code: FaultCode, where: Surroundings): NamedStep | null {
  const may = CAN_CONCERN_COMPLAINTS.has(code);
  for (const far of [false, true]) {
    for (const [distance, text] of (far ? where.around : where.near).entries()) {
      if (far && distance === 1 && where.before && !COMPLAINT_CONCERNS.has(where.before))
        return { step: where.before, text: "", far: false };
      // A complaint that stands further off ("in its reply to her complaint …") is only where the words were said.
      const step = concernsIn(text).find(
        (c) =>
          !(code === "data-handling" && c === "data-request") &&
          isOfCase(c, where) &&
          (!COMPLAINT_CONCERNS.has(c) || (may && (!far || (code === "delay" && STAGES.has(c))))),
      );
      if (step) return { step, text, far };
    }
  }
  return null;
}

/** Fees are charged for many things, and therapists see others than pupils: care and schooling tell which is meant. */
function isOfCase(step: ConcernsCode, where: Surroundings): boolean {
  const category = where.category ?? "";
  if (step === "charging-assessment")
    return category !== "" ? /care/i.test(category) : OF_CARE.test([...where.near, ...where.around].join(" "));
  return step !== "section-f-provision" || category === "" || /education|children/i.test(category);
}

const OF_CARE = /\b(?:care|carers?|residents?|respite|nursing|financial assessment|top-?ups?|personal budget)\b/i;

/** What the place in the text tells of a failing whose words name no step. */
function byPlace(code: FaultCode, where: Surroundings): NamedStep | null {
  const places = [where.before, concernsOfSubcategory(where.subcategory), where.subject, where.last];
  const step = places.find((c) => c !== null && (code === "delay" || !COMPLAINT_CONCERNS.has(c)));
  if (step) return { step, text: "", far: step !== where.before };
  const hinted = weakConcernsIn([...where.near, ...where.around].join(" "));
  return hinted ? { step: hinted, text: "", far: true } : null;
}

const CARE: ReadonlySet<ConcernsCode> = new Set([
  "care-quality",
  "care-package",
  "short-breaks",
  "direct-payment",
  "social-care-assessment",
]);
const SEN = /^special educational needs$/i;
const OF_CARER =
  /\bcarers?\b(?! (?:agency|agencies|staff|visits?))[^.;]{0,60}\b(?:help|support|assess)|\bassess\w*[^.;]{0,30}\b(?:herself|himself|as (?:a|his|her|their) (?:\w+ )?carer)\b/i;

/** Subcategories with one service only, whatever else the words about a failing mention. */
const SOLE: ReadonlySet<ConcernsCode> = new Set([
  "council-tax",
  "benefits",
  "parking-penalty",
  "waste-collection",
  "school-transport",
  "school-admission",
]);
/** Not services: what any case can be about besides. */
const OTHER_THAN_SERVICE: ReadonlySet<ConcernsCode> = new Set([
  ...COMPLAINT_CONCERNS,
  "agreed-action",
  "data-request",
  "tribunal-order",
]);
/** What a case as a whole is about says more than the step that its words name. */
const NARROWS: ReadonlyMap<ConcernsCode, readonly ConcernsCode[]> = new Map<ConcernsCode, readonly ConcernsCode[]>([
  ["ehc-phase-transfer", ["ehc-plan-issue", "ehc-amendment"]],
  ["tribunal-order", ["ehc-amendment"]],
  ["fostering-kinship", ["care-package", "charging-assessment"]],
  ["housing-condition", ["enforcement-case"]],
]);
const ABOUT_CHARGES: ReadonlySet<FaultCode> = new Set([
  "wrong-advice",
  "poor-communication",
  "delay",
  "charging-error",
]);

/** The step as the failing's type and the case narrow it. */
function refined(code: FaultCode, named: NamedStep | null, where: Surroundings): ConcernsCode | null {
  if (!named) return null;
  const { step, text } = named;
  const known = concernsOfSubcategory(where.subcategory);
  if (known && step !== "care-quality" && YIELDS.get(step)?.includes(known)) return known;
  if (known && SOLE.has(known) && !OTHER_THAN_SERVICE.has(step)) return known;
  if (where.subject && NARROWS.get(where.subject)?.includes(step)) return where.subject;
  if (known === "charging-assessment" && CARE.has(step) && ABOUT_CHARGES.has(code)) return known;
  if (
    code === "failure-to-provide-service" &&
    step === "homelessness-decision" &&
    concernsIn(text).includes("temporary-accommodation")
  )
    return "temporary-accommodation";
  if (code === "failure-to-review" && step === "ehc-plan-issue") return "ehc-annual-review";
  if (code === "charging-error" && CARE.has(step)) return "charging-assessment";
  // A home or agency that acts for a council gives care, whatever the paragraph goes on to.
  if (code === "contractor-failure" && (CARE.has(step) || step === "safeguarding-enquiry")) {
    if (
      /\b(?:home|agency|care provider|carers?|care workers?)\b/i.test([...where.near, where.around[0] ?? ""].join(" "))
    )
      return "care-quality";
  }
  if (code === "failure-to-assess" || code === "flawed-assessment") {
    if (SEN.test(where.subcategory ?? "") && step === "social-care-assessment" && !/\bcare\b|\bfamil/i.test(text))
      return "ehc-needs-assessment";
    if (CARE.has(step) && OF_CARER.test([...where.near, where.around[0] ?? ""].join(" ")))
      return "parent-carer-assessment";
    if (step === "care-quality" || step === "care-package" || step === "short-breaks") return "social-care-assessment";
  }
  // In a case about special educational needs, "the needs assessment" is the one for a plan.
  if (step === "social-care-assessment" && SEN.test(where.subcategory ?? "") && !/\bcare\b|\bfamil/i.test(text))
    return "ehc-needs-assessment";
  if (named.far && text !== where.around[0] && step === "social-care-assessment" && OF_PROVISION.has(code))
    return "care-package";
  return step;
}

/** What is not given or not brought together is the package, even where the assessment is spoken of close by. */
const OF_PROVISION: ReadonlySet<FaultCode> = new Set([
  "failure-to-provide-service",
  "lack-of-coordination",
  "failure-to-review",
]);
