/** What a body spends on its own service, staff, works or advisers: money that goes to nobody as a remedy. */
import type { RoleInput } from "./role.ts";
import { upTo } from "./role-words.ts";

/** What a council buys for itself. */
const SERVICE =
  "(?:teams?|staff|staffing|officers?|workers?|caseworkers?|psychologists?|therapists?|inspectors?|assessors?|recruit\\w*|posts|capacity|backlogs?|waiting lists?|services|departments?|systems?|software|telephones?|telephone (?:line|system)|website|programme|school places|places|placements|(?:temporary|social|new|council) (?:housing|homes|accommodation)|drain\\w*|footpaths?|pavements?|roads?|resurfac\\w+|playgrounds?|parks?|crossings?|cameras?|street lights?|lighting)";
/** A few words that lead to what is bought, none of them somebody's own ("for her new therapist" is a remedy). */
const ON_SERVICE = `(?:in|into|on|to|towards|for)\\s+(?:(?!(?:her|his|him|them|their|Mr|Mrs|Ms|Miss|recogni\\w+|acknowledg\\w+|distress|C|D)\\b)[\\w’'-]+\\s+){0,4}?${SERVICE}\\b`;

const SPENDS =
  /\b(?:puts?|putting|spen[dt]s?|spending|invest\w*|commit(?:s|ted|ting)?|allocat\w*|set(?:s|ting)? aside|earmark\w*|found|find|finding|approv\w*|agreed|secur\w*|fund\w*|budget\w*|add(?:s|ed|ing)?|contribut\w*|provid\w*|giv(?:e|es|en|ing)|gave|made available|making available|received|granted)\b[^.;£]{0,50}$/i;
const PER =
  "(?:\\s*(?:(?:a|per|each|every) (?:year|month|week)|more|extra|in all|of (?:extra|new|its own) (?:money|funding)),?)*";
const ON_SERVICE_AFTER = new RegExp(`^${PER}\\s+${ON_SERVICE}`, "i");
const WAS_SPENT = new RegExp(
  `^${PER}\\s+(?:has|have|had|was|were|is|are|will be|is to be)\\s+(?:now\\s+|also\\s+|since\\s+)?(?:been\\s+|being\\s+)?(?:spent|invested|set aside|put|allocated|earmarked|committed|found|given|provided|approved|budgeted|added|made available)\\s+${ON_SERVICE}`,
  "i",
);

/** "its budget for temporary housing was raised by £3 million". */
const OWN_BUDGET =
  /\b(?:its|the Council[’']s|this year[’']s|next year[’']s|annual)\s+(?:\w+\s+)?(?:spending|budgets?|expenditure|funding|reserves?|investment)\b(?![^.;£]{0,50}\b(?:her|his|their|him|them|Mr|Mrs|Ms|Miss)\b)[^.;£]{0,60}$/i;
const INTO_BUDGET =
  /^\s*(?:in|into|from|to)\s+(?:its|this year[’']s|next year[’']s|the (?:annual|capital|council))\s+(?:\w+\s+)?(?:budget|accounts|reserves?|programme)\b/i;

/** "pay £4,500 for an outside expert to look at the policy"; "paid a consultant £24,000". */
const ADVISER =
  "(?:experts?|consultants?|consultancy|auditors?|barristers?|counsel|reviewers?|trainers?|surveyors?|contractors?|architects?|engineers?|mediators?|facilitators?|(?:training|research|outside|private) (?:company|firm|body))";
const FOR_ADVISER = new RegExp(
  `^\\s*(?:for|to)\\s+(?:an?|the|its|some|two|three)\\s+(?:[\\w-]+\\s+){0,2}?${ADVISER}\\s+(?:to|who|for|that|which)\\b`,
  "i",
);
const PAID_ADVISER = new RegExp(
  `\\b(?:pa(?:y|ys|id|ying)|hired|engaged)\\s+(?:an?|its|the|some)\\s+(?:[\\w-]+\\s+){0,2}?${ADVISER}\\s*(?:(?:a fee of|a further|another|an extra|about|around)\\s*)?$`,
  "i",
);

/** "the Government has granted it £310,000". */
const PUBLIC_GRANT =
  /\b(?:Government|Department(?: for \w+)?|Ministry|Treasury|NHS England|Lottery)\s+(?:(?:has|had|have|also|since|now)\s+)*(?:given|gave|granted|awarded|allocated|paid|provided|promised|offered)\s+(?:it|them|councils|the (?:Council|Trust|Authority|School))\s+(?:a grant of\s+|another\s+|a further\s+)?$/i;

/** "the fence, which its contractor prices at £1,750": what works cost is nobody's payment. */
const PRICED_WORKS =
  /\bits\s+(?:contractor|builder|surveyor|supplier|engineer|architect)s?\s+(?:has |have )?(?:prices?d?|quotes?d?|puts?|estimates?d?|costs?|costed|values?d?)\s+(?:(?:it|them|this|that|the works?)\s+)?(?:at\s+)?(?:about\s+|around\s+)?$/i;

/** "a new shed, which it can buy for £385": what goods cost the body is nobody's payment. */
const PRICED_GOODS =
  /\b(?:which|that)\s+(?:it|they|the [A-Z]\w+)\s+(?:(?:says|thinks|expects) (?:it|they) )?(?:can|could|will be able to|has been able to|is able to)\s+(?:buy|get|obtain|source|order|purchase|supply|fit|make|build)\s+(?:[\w ]{0,20}\s)?(?:for|at)\s+(?:about\s+|around\s+)?$/i;

/** "The works were done for £14,300". */
const WORKS_DONE =
  /\b(?:works?|repairs?|adaptations?|extension|bathroom|roof|kitchen|ramp|lift|survey|resurfacing)\s+(?:(?:was|were|had|has|have|been|will be)\s+){1,2}(?:done|carried out|completed|finished|built|installed|fitted|put in)\b[^.;£]{0,30}\b(?:for|at)\s+(?:about\s+|a cost of\s+)?$/i;

/** Whether the body spends the sum on its own service, so that nobody receives it as a remedy. */
export function isSpentOnService({ text, sum, after }: RoleInput): boolean {
  const left = upTo(text, sum.start);
  return (
    (SPENDS.test(left) && ON_SERVICE_AFTER.test(after)) ||
    WAS_SPENT.test(after) ||
    OWN_BUDGET.test(left) ||
    INTO_BUDGET.test(after) ||
    FOR_ADVISER.test(after) ||
    PAID_ADVISER.test(left) ||
    PUBLIC_GRANT.test(left) ||
    PRICED_WORKS.test(left) ||
    PRICED_GOODS.test(left) ||
    WORKS_DONE.test(left)
  );
}
