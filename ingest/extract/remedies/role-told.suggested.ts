/** Sums that we put to the body and that it takes up a sentence or two later, without printing them again. */
import { headsIn } from "./purpose.ts";
import { shareGovernor, type ToldRule } from "./told-rule.ts";

/** "I suggested £300", "We put £200 to the Council", "I had £350 in mind": all between it and the sum may be another sum. */
const OURS =
  /(?:^|[.;,]\s|\b(?:and|so|that|but|because)\s)(?:I|[Ww]e)(?:\s+(?:have|had|then|therefore|also|instead|again|would))*\s+(?:suggested|suggest|proposed|propose|put|asked(?: (?:it|the [A-Z]\w+))? for|mentioned|recommended|recommend|named|thought)\s+(?!(?:that\s+)?(?:it|they|he|she)\b)(?:(?!\b(?:not|usual\w*|normally|often|range|between|would have|had been)\b)[^.;]){0,160}$/;
const IN_MIND = /\b(?:I|[Ww]e) had\s+$/;
const MIND_AFTER = /^\s*in mind\b/;

const BODY = "(?:It|it|They|they|(?:[Tt]he|[Ii]ts) (?:[A-Z]\\w+(?: [A-Z]\\w+)?|manager|director|provider|council))";
const THAT_SUM =
  "(?:both|these|those|this|that|it|them|all (?:of )?(?:it|this|that|three)|the (?:two|three|sums?|amounts?|money)|(?:that|this) (?:sum|amount|figure|payment)|those (?:two )?(?:sums|amounts))";
/** "The Council emailed that it will pay both", "It accepts this and will send a cheque". */
const TAKEN_UP = new RegExp(
  `\\b${BODY}\\b[^.;£]{0,80}\\b(?:(?:will|would|(?:has |have )?(?:now )?agree[sd] to|is (?:going|willing|happy) to)\\s+(?:now\\s+|also\\s+|gladly\\s+)?(?:pay|send|refund|meet|honour|transfer|give)s?\\s+(?:(?:him|her|them|(?:Mr|Mrs|Ms|Miss|Dr) [A-Z]\\w*)\\s+)?${THAT_SUM}|(?:agree[sd]?|accept(?:s|ed)?)(?:\\s+(?:to|with))?\\s+(?:${THAT_SUM}|(?:my|our) (?:suggestion|proposal|figures?))|(?:said|says) yes(?: to ${THAT_SUM})?)\\b`,
);
const NOT_SO =
  /\b(?:not|n[’']t|never|refus\w+|declin\w+|reject\w*|only|half|part|instead|if|unless|whether|counter\w*)\b/i;

export const SUGGESTED_RULES: readonly ToldRule[] = [
  {
    name: "oursTakenUp",
    example: "I suggested £300, with the £270 for the tutor. The Council emailed that it will pay both",
    holds: ({ left, after, text, sum, context }) => {
      if (!OURS.test(left) && !(IN_MIND.test(left) && MIND_AFTER.test(after))) return false;
      const at = context.passage.indexOf(text);
      if (at < 0 || NOT_SO.test(text.slice(sum.end))) return false;
      const next = context.passage.slice(at + text.length, at + text.length + 240);
      const taken = TAKEN_UP.exec(next);
      return (
        taken !== null &&
        !NOT_SO.test(next.slice(0, taken.index + taken[0].length + 20)) &&
        !next.slice(0, taken.index).includes("£")
      );
    },
    // "the £84 for the locksmith": a figure told before, of what was laid out.
    reading: ({ left, after }) => ({
      role: "award",
      governor: /\bthe\s+$/.test(left) && headsIn(after.slice(0, 80)).length === 0 ? "refund" : shareGovernor(left),
    }),
  },
];
