/** The outcome: as printed, else from the decision section's own words; and whether an investigation was made. */
import type { Outcome } from "../../data/decision.ts";
import type { OutcomeCode } from "../../data/vocabulary.ts";
import type { ParsedDecision } from "../parsed.ts";

const NO_INVESTIGATION =
  /\b(?:will not|cannot|can not|won['’]t|shall not|are not going to|decided not to|do not intend to|should not) (?:now |further |normally |be )?(?:investigat|consider (?:this|the|his|her|their|M[rsx]{1,2} \w+['’]s) complaint)|\b(?:not|never) (?:start|be start|begin)(?:ing|ed)? an investigation|\bnot investigated (?:this|the|his|her|their) complaint\b|\bwithout (?:an? |further )?investigati|\bclosed after (?:our )?initial enquir/i;
const DISCONTINUED =
  /\bdiscontinu\w{0,6}\b.{0,40}\b(?:investigation|complaint)|\binvestigation\b.{0,30}\bdiscontinu|\b(?:ended|end|ending|stopped|stop|ceased|cease|closed) (?:our|my|the|this) (?:investigation|consideration)\b/i;
const DISCONTINUED_STRONG = /\bdiscontinu/i;
const FINDING =
  /\b(?:find|found|finds|was|were|is|am) (?:at |in |some |that there was |evidence of |there was )?(?:no )?(?:maladministration|fault)\b|\bat fault\b|\b(?:uphold|upheld)\b/i;

const FAULT_FOUND =
  /\b(?:find|found|finds|was|were|is|identified) (?:some |that there was |evidence of |the \w+ at )?fault\b|\bat fault\b/i;

const NOT_UPHELD = /(?:\bnot|n['’]t) (?:uphold|upheld|upholding)\b/i;
const NO_FAULT =
  /\b(?:found|find|finds|is|was|was there|there was|there is|see|saw|been) (?:there was |there is |that there was |that there is )?(?:no|not) (?:evidence of (?:any )?)?(?:fault|maladministration|at fault)\b|\bwithout fault\b|\bno (?:evidence of )?fault\b|\bnot (?:at|find|found) fault\b|\bnot find (?:the )?.{1,40} at fault\b/i;
const UPHELD =
  /\b(?:I|we|ombudsman|ombudsmen) (?:have |has |therefore |also |partly |partially |do )?(?:uphold|upholds|upheld)\b|\b(?:complaint|complaints)\b.{0,30}\b(?:is|are|was|were|be) (?:partly |partially )?upheld\b|\b(?:found|find|finds|finding|identified|was|were|is|some|of|caused by|evidence of) (?:that )?(?:there (?:was|is|were) )?(?:some |evidence of |further )?(?:fault|faults|maladministration)\b|\bat fault\b|^fault\b|\bfaults? (?:leading to|causing|which caused|that caused|by the)\b|\b(?:remed(?:y|ies|ied)|put(?:ting)? right|recogni[sz]e|address(?:es)?) (?:the |any |this |that )?injustice\b/i;

/** Text of the closing section: "Final decision", or the assessment of a case that was not investigated. */
function closingWords(parsed: ParsedDecision): string {
  const last = parsed.sections.filter((s) => s.code === "decision");
  return last.flatMap((s) => s.paragraphs.map((p) => p.text)).join(" ");
}

/** What is left when denials and suppositions are taken out tells whether any fault was found beside them. */
function withoutDenials(words: string): string {
  return words
    .replace(/\b(?:no|not|without)\b(?: \w+){0,3}? (?:fault|maladministration)/gi, " ")
    .replace(/(?:\bnot|n['’]t) (?:find|found|finding|consider|see)(?: [\w’']+){1,7}? (?:at|in) fault/gi, " ")
    .replace(/\bnot (?:uphold|upheld|upholding)\b/gi, " ")
    .replace(/\b(?:unlikely|likely|would|might|could)\b[^.]{0,60}?\bfault\b/gi, " ");
}

function infer(words: string): OutcomeCode {
  if (words === "") return "unknown";
  const notInvestigated = NO_INVESTIGATION.test(words);
  const denied = NOT_UPHELD.test(words);
  const noFault = NO_FAULT.test(words);
  const rest = withoutDenials(words);
  const upheld = UPHELD.test(rest) && !/\bnot enough evidence of fault\b/i.test(words);
  if (upheld) return "upheld";
  if (notInvestigated) return /\buphold\b|\bupheld\b/i.test(rest) ? "upheld" : "closed";
  if (denied || noFault) return "not-upheld";
  if (DISCONTINUED_STRONG.test(words)) return "not-upheld";
  return "unknown";
}

function codeOfPrinted(printed: string): OutcomeCode {
  const folded = printed.toLowerCase();
  if (folded.startsWith("not upheld")) return "not-upheld";
  if (folded.startsWith("upheld") || folded.startsWith("partly upheld")) return "upheld";
  if (folded.startsWith("closed")) return "closed";
  return "unknown";
}

/**
 * The printed outcome, else one inferred from the decision section, never from the Summary, else unknown.
 * `investigated` is false for closed cases, early resolutions ("Upheld" over "we will not investigate") and discontinued
 * investigations; null where neither the Summary nor the closing words tell. Source: reference/outcomes.json, earlyRemedy.
 */
export function extractOutcome(parsed: ParsedDecision): Outcome {
  const closing = closingWords(parsed);
  const printed = parsed.outcomePrinted;
  const code = printed === null ? infer(closing) : codeOfPrinted(printed);
  const inferred = printed === null && code !== "unknown";
  return { code, printed, inferred, investigated: wasInvestigated(parsed, code, closing) };
}

function wasInvestigated(parsed: ParsedDecision, code: OutcomeCode, closing: string): boolean | null {
  if (code === "closed") return false;
  const opening = parsed.summary.slice(0, 400);
  if (code === "upheld") {
    if (FAULT_FOUND.test(withoutDenials(closing))) return true;
    if (NO_INVESTIGATION.test(closing) || NO_INVESTIGATION.test(opening) || assessedOnly(parsed)) return false;
    if (FINDING.test(closing) || FINDING.test(parsed.summary) || parsed.reachesDecision) return true;
    return null;
  }
  if (code === "not-upheld") {
    if (DISCONTINUED_STRONG.test(closing) || DISCONTINUED_STRONG.test(parsed.summary)) return false;
    const finds = FINDING.test(closing) || FINDING.test(parsed.summary);
    if (!finds && (DISCONTINUED.test(parsed.summary) || NO_INVESTIGATION.test(opening))) return false;
    return finds || parsed.reachesDecision ? true : null;
  }
  return null;
}

/** "My assessment" takes the place of "What I found" where no investigation was made. */
function assessedOnly(parsed: ParsedDecision): boolean {
  return (
    parsed.sections.some((s) => s.code === "my-assessment") &&
    !parsed.sections.some((s) => s.code === "findings" || s.code === "analysis")
  );
}
