/** The service or step that a failing concerns: from its own words, those around it, or at last what the case is about. */
import type { ConcernsCode, FaultCode } from "../../data/vocabulary.ts";
import { YIELDS } from "./concerns.rules.ts";
import { concernsIn, concernsOfBroad, concernsOfSubcategory, STAGES } from "./concerns.ts";

const SEN = /^special educational needs$/i;

const COMPLAINT_CODES: ReadonlySet<FaultCode> = new Set(["failure-statutory-complaints", "poor-complaint-handling"]);
const CAN_CONCERN_COMPLAINTS: ReadonlySet<FaultCode> = new Set(["delay", "no-reasons", "poor-communication"]);
/** How many of the texts stand close enough to name a complaint stage. */
const NEAREST = 4;
const COMPLAINT_CONCERNS: ReadonlySet<ConcernsCode> = new Set([
  "complaint-stage-1",
  "complaint-stage-2",
  "complaint-stage-3",
  "complaint-other",
]);

/**
 * The step that a failing of this type concerns. `texts` are tried in order, nearest first; the first that names a
 * step decides. Failings of the complaints procedure concern a complaint stage or none; others concern one only where
 * the nearest text names nothing else. Where no text names a step, the subcategory decides, then `subjects` in order.
 */
export function concernsOf(
  code: FaultCode,
  texts: readonly string[],
  subcategory: string | null,
  subjects: readonly ConcernsCode[] = [],
): ConcernsCode {
  if (code === "agreed-action-not-done")
    return /\btribunal\b/i.test(texts[0] ?? "") ? "tribunal-order" : "agreed-action";
  if (code === "no-remedy-offered") return "complaint-other";
  if (code === "unsuitable-accommodation") return "temporary-accommodation";
  if (code === "data-handling") return "data-request";
  if (code === "failure-alternative-education") return "alternative-education";
  if (code === "poor-quality-care") return "care-quality";
  if (COMPLAINT_CODES.has(code)) {
    for (const text of texts.slice(0, 5)) {
      const stages = concernsIn(text).filter((c) => COMPLAINT_CONCERNS.has(c));
      const stage = stages.find((c) => c !== "complaint-other");
      if (stage && stages.filter((c) => c !== "complaint-other").length === 1) return stage;
    }
    return "complaint-other";
  }
  // What was not adjusted or weighed under the Equality Act is no step of the service unless the words say so.
  if (code === "equality-human-rights") return concernsIn(texts.slice(0, 3).join(" "))[0] ?? "other";
  for (const [distance, text] of texts.entries()) {
    // A complaint that stands further off ("in its reply to her complaint …") is only where the words were said.
    const may = CAN_CONCERN_COMPLAINTS.has(code);
    const first = concernsIn(text).find(
      (c) => !COMPLAINT_CONCERNS.has(c) || (may && (distance < NEAREST || (code === "delay" && STAGES.has(c)))),
    );
    const known = concernsOfSubcategory(subcategory);
    if (first && known && YIELDS.get(first)?.includes(known)) return known;
    // In a case about special educational needs, "the needs assessment" is the one for a plan.
    if (first === "social-care-assessment" && SEN.test(subcategory ?? "") && !/\bcare\b|\bfamil/i.test(text))
      return "ehc-needs-assessment";
    if (first) return first;
  }
  const subject = subjects.find((c) => code === "delay" || !COMPLAINT_CONCERNS.has(c));
  return concernsOfSubcategory(subcategory) ?? subject ?? concernsOfBroad(subcategory) ?? "other";
}
