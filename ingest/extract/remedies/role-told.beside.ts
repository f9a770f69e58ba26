/** Figures that stand beside a sum to explain it: what interest is taken of, what was due before, how the body stands. */
import { NONE } from "./role.ts";
import { offered, type ToldRule } from "./told-rule.ts";

/** What a sum is worked out of. */
const OF_THIS =
  /\b(?:interest|tax|VAT|surcharge|(?:percentage|proportion|fraction)(?= of\b)|(?:commission|discount)(?= on\b))\b[^.;,£]{0,30}(?:£[\d,.]*\d\s+)?\b(?:on|of(?<=\b(?:percentage|proportion|fraction) of))\s+(?!(?:that|this|it) (?:(?:sum|amount) )?of\b)(?:(?:the|that|this|her|his|their|its|all|a|an|any)\s+)?(?:(?:whole|full|entire|original|gross|sum|amount|debt|total|balance|bill|fees?|charges?|arrears|of)\s+){0,4}$/i;
/** "interest on the £900 it will refund", "returned with interest on it". */
const ALSO_PAID =
  /^[^.;£]{0,40}\b(?:it|they|the [A-Z]\w+) (?:will|should|must|is to|has agreed to) (?:now |also )?(?:refund|repay|return|pay|reimburse|give)\b/;

/** "Further to the £400 which was due under our earlier decision". */
const DUE_BEFORE =
  /\b(?:further to|in addition to|on top of|as well as|over and above|besides|beyond|apart from|separate from|not counting|together with)\s+(?:the|that|those|its|any)\s+(?:(?:\w+\s+){0,2}(?:payments?|sums?|remedy)\s+(?:of\s+)?)?$/i;
const UNDER_EARLIER =
  /^[^.;£]{0,50}?\b(?:(?:was|were|is|are|already|became|fell) due|owed|agreed|ordered|recommended|payable|promised|set|required|paid)\b[^.;£]{0,40}\b(?:(?:our|my|the|an|that|its|her|his|their) (?:earlier|previous|first|last|former|original|other|\d{4}) (?:decision|investigation|complaint|remedy|case|report|statement|settlement|agreement)|(?:decision|report|complaint|settlement|agreement) of (?:\w+ ){0,2}(?:19|20)\d\d)\b/i;

const FIRST_WORD =
  /\b(?:first|initial|earlier|original|opening|previous|own|early)\s+(?:suggestion|proposal|idea|thought|figure|offer|position|response)\s+(?:had been|was|is|of|being|came to|stood at)\s+(?:only\s+|just\s+)?(?:(?:to pay|an?|the|payment|sum|of|one)\s+){0,4}$/i;

/** What a body has, owes or spends at large. */
const ITS_OWN_MONEY =
  /\b(?:deficit|surplus|overspend|underspend|turnover|reserves|shortfall in its (?:budget|funding)|funding gap|(?:school|annual|whole|total|its|council[’']s|capital|training|repairs?) budget|income from \w+|savings target|cuts|profits?|losses)\s+(?:(?:of|at|is|was|worth|totalling|amounting to|stands? at|stood at)\s+)(?:about\s+|some\s+|over\s+|nearly\s+|more than\s+|around\s+)?$/i;

export const BESIDE_RULES: readonly ToldRule[] = [
  {
    name: "workedOutOf",
    example: "£720 in interest on the £47,160",
    holds: ({ left, after }) => OF_THIS.test(left) && !ALSO_PAID.test(after),
    reading: () => NONE,
  },
  {
    name: "dueBefore",
    example: "further to the £400 which was due under our earlier decision",
    holds: ({ left, after }) => DUE_BEFORE.test(left) && UNDER_EARLIER.test(after),
    reading: () => NONE,
  },
  {
    name: "firstSuggestion",
    example: "the Council's first suggestion was £100",
    holds: ({ left }) => FIRST_WORD.test(left),
    reading: offered,
  },
  {
    name: "bodysFinances",
    example: "a school with a deficit of £71,000 should not make such payments",
    holds: ({ left }) => ITS_OWN_MONEY.test(left),
    reading: () => NONE,
  },
];
