/** Earlier sums told in the sentence of the new one, which holds or ends them: "£650, the £300 included", "(the £150 offers fall away)". */
import { offered, type ToldRule, type ToldWords } from "./told-rule.ts";

/** "the £300", "its earlier offer of £300" as the subject of a clause or bracket of its own. */
const DEFINITE =
  /(?:^|[,;:(–—]\s*|\b(?:and|but|with|so|as|so that)\s+)(?:(?:the|its|that|this|both|their)\s+)(?:(?:earlier|previous|first|original|initial|old|two|offers?|payments?|sums?|figures?|of|for)\s+){0,4}$/i;
const HELD_IN_IT =
  /^\s*(?:(?!\b(?:and|but|will|should|interest)\b)[^.;,£]){0,40}?\b(?:included|(?:being|is|are|forms?|forming)\s+(?:a\s+|one\s+)?part of\b|count(?:ing|s) (?:towards|as part of|against)\b|(?:is|being|are) (?:within|inside|absorbed|subsumed|contained)\b)/i;
const ENDS =
  /^\s*(?:(?:offers?|payments?|sums?|proposals?)\s+)?(?:(?:it|that was|that it) (?:had )?(?:offered|proposed|suggested)\s+)?(?:then |now |therefore )?(?:falls?(?: away)?|lapses?|disappears?|drops? (?:out|away)|goes|no longer (?:stands?|appl(?:y|ies)|counts?)|(?:is|are|being|having been) (?:(?:now|thereby|therefore|then)\s+)?(?:superseded|replaced|overtaken|withdrawn|spent|dropped|no longer (?:on offer|needed|due|open|available)))(?=\s*(?:[.;,)]|$)|\s+(?:by|with|of|from|as|in)\b)/i;
const FORGET =
  /\b(?:forget(?:ting)?|ignor(?:e|ing)|disregard(?:ing)?|leav(?:e|ing) (?:aside|out)|set(?:ting)? aside|leaving behind|and not)\s+(?:the|its|that|those)\s+(?:(?:earlier|previous|first|original|old|offers?|payments?|of)\s+)*$/i;

/** The new sum before it, in the sentence or the one before, is the larger. */
function isSmaller({ earlier, prior, sum }: ToldWords): boolean {
  const paid = [earlier, prior].find((one) => one?.role === "award");
  return paid != null && paid.money.pence > sum.pence;
}

export const SUBSUMED_RULES: readonly ToldRule[] = [
  {
    name: "heldInIt",
    example: "£650 should be paid, the £300 included; £650 (the £300 being part of it)",
    holds: (words) => isSmaller(words) && DEFINITE.test(words.before) && HELD_IN_IT.test(words.after),
    reading: offered,
  },
  {
    name: "fallsAway",
    example: "pay £500 to each sister (the £150 offers fall away)",
    holds: (words) => isSmaller(words) && DEFINITE.test(words.left) && ENDS.test(words.after),
    reading: offered,
  },
  {
    name: "forgotten",
    example: "pay £500, leaving aside the £150",
    holds: (words) => isSmaller(words) && FORGET.test(words.before),
    reading: offered,
  },
];
