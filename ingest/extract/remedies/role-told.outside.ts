/** Money that is no body's remedy: what others paid, limits of means, what a scheme gives, what is only said or may be. */
import { NONE, type RoleInput, UNKNOWN } from "./role.ts";
import { upTo } from "./role-words.ts";
import type { ToldRule } from "./told-rule.ts";

/** Who pays for reasons of their own; a body under investigation is printed with a capital ("the Agency"). */
const OUTSIDER =
  "(?:NHS|HMRC|DWP|Department for Work and Pensions|insurers?|insurance company|letting agents?|landlords?|developers?|builders?|employers?|(?:energy|water|utility|removal|taxi|bus|train|gas|finance|travel) (?:company|supplier|firm)|charity|bank|retailer|shop|manufacturer|seller|parish council)";

const PAID_PAST =
  "(?:(?:has|had|have|already|also|since|later|itself|then)\\s+)*(?:refunded|paid|repaid|reimbursed|gave|given|sent|awarded|credited|offered|returned|compensated|settled)\\b";
const OUTSIDER_PAID = new RegExp(
  `\\b${OUTSIDER}(?:,\\s(?:and )?not [^,.;£]{3,40},)?\\s+${PAID_PAST}(?:(?!\\b(?:will|should|must|agreed)\\b)[^.;£]){0,60}$`,
);
const NOT_THE_BODY = new RegExp(
  `,\\s+(?:(?:and )?not|rather than) the (?:Council|Trust|Home|Provider|Care Provider|Authority),\\s+${PAID_PAST}(?:(?!\\b(?:will|should|must|agreed)\\b)[^.;£]){0,60}$`,
);

const BY_OUTSIDER = new RegExp(
  `^[^.;£]{0,40}\\b(?:was|were|had been|has been)\\s+(?:\\w+\\s+)?(?:refunded|paid|repaid|reimbursed|offered|returned|met)\\s+by\\s+(?:(?:her|his|their|the|an?)\\s+)?(?:\\w+\\s+)?(?:${OUTSIDER}|agency, not)\\b`,
);

/** "The developer agreed to pay £120,000 towards the school". */
const OUTSIDER_AGREED = new RegExp(
  `\\b(?:[Tt]he|[Hh]er|[Hh]is|[Tt]heir|[Aa]n?|[A-Z]\\w*[’'](?:s)?)\\s+(?:\\w+\\s+)?(?:${OUTSIDER}|agency|owner|father|mother|neighbour|purchaser|tenant|freeholder|factor)\\s+(?:(?:has|had|have|also|then|later)\\s+)*(?:agreed to|offered to|promised to|would|will|was to|is to|should)\\s+(?:also\\s+)?(?:pay|give|refund|contribute|meet|lend)\\b(?:(?!\\b(?:and|but|so) (?:the Council|it|they)\\b)[^.;£]){0,60}$`,
);

/** "Her insurers have offered £2,000"; "the agency, not the Council, refunded £90": nobody's remedy. */
export function isOutsiders({ text, sum, after }: RoleInput): boolean {
  const left = upTo(text, sum.start);
  return OUTSIDER_AGREED.test(left) || OUTSIDER_PAID.test(left) || NOT_THE_BODY.test(left) || BY_OUTSIDER.test(after);
}

export const OUTSIDE_RULES: readonly ToldRule[] = [
  {
    name: "grantOf",
    example: "the assessor recommended a grant of £30,000 and the Council agreed",
    holds: ({ left, context }) =>
      !context.operative &&
      /\b(?:an?|the|her|his|their)\s+(?:\w+\s+){0,2}?(?:grant|personal budget|package|loan|funding|bursary|deposit|retainer|salary)\s+of\s*$/i.test(
        left,
      ) &&
      !/\b(?:refund\w*|reimburse\w*|repa(?:y|id)|backdat\w*|arrears|remed\w*|recogni\w*|acknowledg\w*|return\w*|compensat\w*)\b/i.test(
        context.passage,
      ),
  },
  {
    name: "means",
    example: "a person with capital over £23,250 must pay; savings of £26,400",
    holds: ({ left }) =>
      /\b(?:capital|savings|assets|income|earnings)\s+(?:\w+\s+){0,3}?(?:over|above|below|under|exceeding|between|less than|more than|of)\s+(?:about\s+|around\s+|up to\s+)?$/i.test(
        left,
      ) &&
      !/\b(?:(?:loss|refund|reimburse|repay|restore|replace|compensat)\w*|mak(?:e|es|ing) (?:good|up))\b[^.;£]{0,40}$/i.test(
        left,
      ),
  },
  {
    name: "schemePays",
    example: "the scheme of compensation for missed bins is £5 a bin, up to £40",
    holds: ({ left }) =>
      /\b(?:scheme|tariff|scale|policy|terms|contract)\b[^.;£]{0,80}\b(?:is|was|are|were|pays?|paid|allows?|gives?|provides?(?: for)?|offers?|limits?)\s+(?:only\s+|up to\s+)?$/i.test(
        left,
      ) && !/\b(?:will|should|must|agree[ds]? to|has|have)\b[^.;£]{0,60}$/i.test(left),
  },
  {
    name: "schemeLimit",
    example: "the scheme gives £5 a bin, up to a limit of £40",
    holds: ({ left }) =>
      /\b(?:scheme|tariff|scale|policy)\b[^.;]{0,80}£[\d,.]+[^.;£]{0,30}\b(?:up to|limit of|maximum of|cap of|capped at)\s*(?:an? \w+ of\s*)?$/i.test(
        left,
      ) && !/\b(?:will|should|must|agree[ds]? to)\b/i.test(left),
  },
  {
    name: "benefitCovers",
    example: "rent of £612, of which housing benefit covers £540",
    holds: ({ left }) =>
      /\b(?:benefit|allowance|grant|insurance|pension|credit|element|contribution|budget)\s+(?:only\s+)?(?:covers?|covered|meets?|met|pays?|paid)\s+(?:only\s+|about\s+)?$/i.test(
        left,
      ),
  },
  {
    name: "publicSpending",
    example: "agreed to spend £18,000 on a new footpath",
    holds: ({ left, after }) =>
      /\b(?:spend|invest|commit|allocate)\w*\s+(?:about\s+|around\s+|up to\s+|a further\s+|an extra\s+)?$/i.test(
        left,
      ) &&
      /^\s*(?:more\s+)?(?:on|in|to|towards)\s+(?:(?:an?|the|its|new|further|extra|more|another|improv\w+|repair\w*|resurfac\w+|rebuild\w*|better)\s+){0,3}(?:footpaths?|pavements?|roads?|drain\w*|schools?|buildings?|park\w*|playgrounds?|resurfacing|repairing|improving|repairs|works?|system|software|staff|team|service|training|crossings?|bridges?|fenc\w+|barrier|lighting|cameras?|surfac\w+|provision)\b/i.test(
        after,
      ),
  },
  {
    name: "rightFigure",
    example: "agreed that £3,000 is the correct figure for what she owes",
    holds: ({ after, left }) =>
      /^\s*(?:is|was)\s+(?:the|a)\s+(?:correct|true|actual|accurate|proper)\s+(?:figure|amount|sum|charge|total|balance|contribution)\b/i.test(
        after,
      ) && !/\b(?:payment|remedy|award|recommend\w*)\b/i.test(`${left} ${after}`),
  },
  {
    name: "theyCameTo",
    example: "her solicitor’s costs, which she told us came to £1,900",
    holds: ({ left }) =>
      /\b(?:she|he|they|who|(?:Mr|Mrs|Ms|Miss|Dr)(?: and (?:Mr|Mrs|Ms|Miss))? [A-Z]\w*)\s+(?:has |have |had )?(?:told|said|says?|tells)\b[^.;£]{0,40}\b(?:came|comes?|amount(?:s|ed)?|added up) to\s*$/.test(
        left,
      ),
  },
  {
    name: "whatTheyLost",
    example: "but £40 is what she lost and the Council has refunded it",
    holds: ({ before, after }) =>
      /(?:[,;]|^)\s*(?:but|and|while|as|since|because|for)?\s*$/i.test(before) &&
      /^\s*(?:is|was)\s+(?:all (?:that )?|only |just )?(?:what|how much)?\s*(?:she|he|they|the family|(?:Mr|Mrs|Ms|Miss)(?: and (?:Mr|Mrs|Ms|Miss))? [A-Z]\w*)\s+(?:has |had |have )?(?:lost|paid|owed|owes|spent|got|received|was charged|were charged)\b(?![^.;£]*\b(?:will|should|must|agreed to)\b)/.test(
        after,
      ),
  },
  {
    name: "mayWish",
    example: "the Council may wish to offer the same to the others; it is looking at paying all families £100",
    holds: ({ left }) =>
      /\b(?:may|might|could|can)\s+(?:also\s+|well\s+)?(?:wish|want|like|choose|decide|prefer) to\b[^.;£]{0,40}$/i.test(
        left,
      ) ||
      /\b(?:looking at|considering|thinking (?:about|of)|exploring|in favour of|discussing)\s+(?:paying|giving|making|offering|refunding)\b[^.;£]{0,50}$/i.test(
        left,
      ),
  },
  {
    name: "normallyEnough",
    example: "£250 would normally be enough. Here it has agreed to pay £400",
    holds: ({ after }) =>
      /^\s*(?:would|will|is|might|may|can)\s+(?:normally|usually|often|generally|ordinarily|in most cases)\b/i.test(
        after,
      ),
    reading: ({ text, context }) =>
      /\bpay(?:s|ing)? (?:that|this|it)\b/i.test(
        context.passage.slice(context.passage.indexOf(text) + text.length).slice(0, 200),
      )
        ? UNKNOWN
        : NONE,
  },
  {
    name: "otherwise",
    example: "no payment can be made; we would otherwise have recommended £450",
    holds: ({ left }) =>
      /\b(?:I|We|we) would (?:otherwise (?:have )?|have )(?:recommend|ask|propos|suggest)\w*\b[^,.;£]{0,40}$/.test(
        left,
      ),
  },
];
