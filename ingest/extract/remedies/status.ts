/** Agreed, or only recommended: by the clause, its heading, and what the body answered. */
import type { RemedyStatus } from "../../../data/vocabulary.ts";
import type { ParsedDecision } from "../../parsed.ts";
import type { Passage } from "./passages.ts";

/** Agreed, or only recommended: by the clause, its heading, and what the body answered. */
export function statusReader(
  parsed: ParsedDecision,
  action: readonly Passage[],
): (passage: Passage, sentence: string) => RemedyStatus {
  const ending = parsed.sections.filter((s) => s.code === "decision").flatMap((s) => s.paragraphs.map((p) => p.text));
  const all = [parsed.summary, ...action.map((p) => p.text), ...ending].join(" ");
  const refused =
    /\b(?:(?:has|have|does|do|did) not (?:yet )?(?:agreed?|accept(?:ed)?)|refus(?:ed|es) to (?:agree|accept|comply|pay)|(?:rejected|disagrees? with|declined to accept) (?:my|our|the|this) recommend\w*)\b/i.test(
      all,
    );
  const agreed =
    /\b(?:agreed|agrees|accepted (?:my|our|the) (?:\w+ )?recommendations?|accepts (?:my|our|the) recommend|has accepted)\b/i.test(
      all,
    );
  return (passage, sentence) => {
    if (refused) return "recommended";
    if (/\bagreed\b/i.test(passage.heading) || /\bagreed\b|\bwill\b/i.test(sentence)) return "agreed";
    return agreed || (action.length > 0 && /^(?:action|actions|remedy)$/i.test(passage.heading))
      ? "agreed"
      : "recommended";
  };
}
