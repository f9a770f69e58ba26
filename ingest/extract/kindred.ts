/** Types that call one failing now by the one name, now by the other. */
import type { FaultCode } from "../../data/vocabulary.ts";

/** A service that was not given: "the missed care" is poor care, a contractor's failure, or a service not provided. */
const NOT_GIVEN: ReadonlySet<string> = new Set([
  "failure-to-provide-service",
  "poor-quality-care",
  "failure-alternative-education",
  "contractor-failure",
]);

export function isKindred(a: FaultCode, b: string): boolean {
  return a === b || (NOT_GIVEN.has(a) && NOT_GIVEN.has(b));
}
