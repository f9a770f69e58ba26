/**
 * How the tables of failings are written: one row a fault type. A pattern names the failing itself (a verb not done, a
 * thing done badly), never the subject alone: "safeguarding" is no fault, "did not act on the safeguarding concern" is.
 *
 * Notation of `rule`: NOT = a word of omission, ~ = up to 70 characters within the clause, ≈ = up to 30.
 */
import type { FaultCode } from "../../data/vocabulary.ts";

export interface FaultRule {
  readonly code: FaultCode;
  readonly patterns: readonly RegExp[];
  /** Looser wordings: they count only where the finding names nothing else ("nine weeks late", "went without care"). */
  readonly loose?: readonly RegExp[];
  /** Where one of these matches as well, the row does not count. */
  readonly unless?: readonly RegExp[];
  /** Rows of these codes are more exact; where one of them counts, this row does not. */
  readonly yieldsTo?: readonly FaultCode[];
  /** Counts only where nothing else does. */
  readonly residual?: boolean;
}

const NOT = String.raw`\b(?:fail(?:ed|s|ing|ings|ure|ures)?(?: \w+ly)? (?:to|in|by not)|did not|didn't|does not|do not|had not|has not|have not|hasn't|was not|wasn't|were not|weren't|is not|are not|not|never|nobody|no one|no-one|without|neglect(?:ed|ing)? to|omi(?:tted|tting) to|nor did|nor was|neither|lack of|absence of|refus(?:ed|al|ing) to|would not(?! have\b)|left out|leaving out|made no|no regard (?:to|for)|should have|should also have|ought to have|should already have|little or no|did nothing to|took no steps to|made no attempt to|no evidence (?:that )?(?:it|the \w+)|unable to show|cannot (?:now |therefore |properly )?(?:show|demonstrate)|could not show|gave no thought to|nothing to show)`;

// Within a clause: anything but its end; the stop of "£1,902.24" ends nothing.
const INSIDE = String.raw`(?:[^.;]|\.(?=\d))`;

/** An expression in the notation above, without regard to case. */
export function rule(source: string): RegExp {
  const expanded = source
    .replaceAll("NOT", NOT)
    .replaceAll("~", `${INSIDE}{0,70}?`)
    .replaceAll("≈", `${INSIDE}{0,30}?`);
  return new RegExp(expanded, "i");
}

export const NUMBER = String.raw`(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|several|many|a few|some)`;
export const LATE_UNTIL = String.raw`\b(?:until|till|within|in time|on time|late|sooner|earlier|promptly|by the (?:deadline|due date)|timely|months? (?:after|later)|weeks? (?:after|later)|quickly)\b`;
export const COMPLAINT_WORDS = String.raw`(?:complaints?[- ](?:handling|response|responses|reply|replies|procedure|process|correspondence)|(?:handl|deal|dealt|respon|repl|answer|investigat|consider|escalat|acknowledg|address|process|progress)\w*≈ complaints?\b|stage[- ](?:one|two|three|1|2|3)\b|complaint response|review panel)`;
