/** Money that is no body's remedy: what others paid, limits of means, what a scheme gives, what was taken or held, how far an offer was raised. */
import { NONE, type RoleInput, UNKNOWN } from "./role.ts";
import { earlierRole } from "./role-accepted.ts";
import { upTo } from "./role-words.ts";
import { paid, type ToldRule } from "./told-rule.ts";

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

/** "Her insurers have offered £2,000"; "the agency, not the Council, refunded £90": nobody's remedy. */
export function isOutsiders({ text, sum, after }: RoleInput): boolean {
  const left = upTo(text, sum.start);
  return OUTSIDER_PAID.test(left) || NOT_THE_BODY.test(left) || BY_OUTSIDER.test(after);
}

export const OUTSIDE_RULES: readonly ToldRule[] = [
  {
    name: "means",
    example: "a person with capital over £23,250 must pay; savings of £26,400",
    holds: ({ left }) =>
      /\b(?:capital|savings|assets|income|earnings)\s+(?:\w+\s+){0,3}?(?:over|above|below|under|exceeding|between|less than|more than|of)\s+(?:about\s+|around\s+|up to\s+)?$/i.test(
        left,
      ) && !/\b(?:loss|refund|reimburse|repay|restore|replace)\w*\b[^.;£]{0,40}$/i.test(left),
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
    name: "raisedByHowMuch",
    example: "pay £300, an increase of £200 on what it offered",
    holds: ({ before, earlier }) =>
      earlier?.role === "award" &&
      /^\s*[,(–—]\s*(?:which is |this is |that is )?(?:an? )?(?:increase|rise|uplift|improvement)(?: of| by)?\s*$/i.test(
        before,
      ),
  },
  {
    name: "moreThanOffered",
    example: "pay £300, which is £200 more than it offered",
    holds: ({ before, after, earlier }) =>
      earlier?.role === "award" &&
      /^\s*[,(–—]?\s*(?:which is|this is|that is|being|or)\s*$|^\s*[,(–—]\s*$/i.test(before) &&
      /^\s*(?:more|higher|above|up on|in addition to|over and above)\b[^.;£]{0,30}\b(?:offer\w*|propos\w+|suggest\w+|paid|it had)\b/i.test(
        after,
      ),
  },
  {
    name: "goodsOfValue",
    example: "supply a cooker to the value of £400",
    holds: ({ left, operative, context }) =>
      (operative || context.operative) &&
      /\b(?:provide|suppl(?:y|ies)|buy|give|fit|offer|send|get|replace|purchase)s?\b[^.;£]{0,80}\bto (?:the|a) value of\s*$/i.test(
        left,
      ) &&
      !/\b(?:works?|repairs?|landscaping|improvements?|trees?|planting|training|not|if|whether)\b[^.;£]{0,60}$/i.test(
        left,
      ),
    reading: paid,
  },
  {
    name: "replacedWith",
    example: "replace this offer with one of £450; the sum it offered, £60",
    holds: ({ left, operative, context }) =>
      (operative || context.operative) &&
      (/\breplac\w*\s+(?:this|that|its|the|their)\s+(?:\w+\s+)?(?:offer|payment|sum)s?\b[^.;£]{0,30}\b(?:with|by)\s+(?:one of|an? (?:\w+ )?(?:payment|sum|offer) of)?\s*$/i.test(
        left,
      ) ||
        /\b(?:pay|send|give|make)s?\b[^.;£]{0,50}\b(?:the|that) (?:sum|amount|payment|figure) (?:that |which )?(?:it|the [A-Z]\w+|they) (?:had |has )?(?:already |originally |first )?(?:offered|proposed|promised|suggested)(?: (?:to|in|at|last)\s[^,;.£]{2,40})?,\s*$/.test(
          left,
        )) &&
      !/\b(?:not|refus\w+|declin\w+|whether|if)\b[^.;£]{0,60}$/i.test(left),
    reading: paid,
  },
  {
    name: "putAt",
    example: "a payment, which I put at £300",
    holds: ({ left, operative, context }) =>
      (operative || context.operative) &&
      /\b(?:payment|sum|amount|remedy|compensation)\b[^.;£]{0,30}\b(?:which|that) (?:I|we|We) (?:have |would )?(?:put|set|assess|assessed|fixed|fix)(?: the amount)? at\s*$/.test(
        left,
      ),
    reading: paid,
  },
  {
    name: "offersAndAccepted",
    example: "the Council offers, and Mrs B accepts, £600",
    holds: ({ left, operative, context }) =>
      (operative || context.operative) &&
      /\b(?:offers|proposes),? and (?:(?:Mr|Mrs|Ms|Miss|Dr)(?: and (?:Mr|Mrs|Ms|Miss))? [A-Z]\w*|she|he|they|I|we) (?:accepts?|agrees?(?: to)?),?\s*(?:an? (?:payment|sum) of\s*)?$/.test(
        left,
      ),
    reading: paid,
  },
  {
    name: "refusedClaim",
    example: "it does not agree to the £1,000 Mrs B proposed",
    holds: ({ left, after }) =>
      /\b(?:not|n[’']t|never|refus\w+|declin\w+)\b[^.;£]{0,40}$/i.test(left) &&
      /^\s*(?:(?:that|which)\s+)?(?:she|he|they|(?:Mr|Mrs|Ms|Miss|Dr)(?: and (?:Mr|Mrs|Ms|Miss))? [A-Z]\w*|the family)\s+(?:(?:had|has|have|first|originally)\s+)*(?:proposed|asked|wanted|wants|claim\w*|sought|suggested|requested|hoped|demand\w*|asks)\b/.test(
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
    name: "withTheOffer",
    example: "With the £250 it has already offered, Mrs B will receive £1,550",
    holds: ({ left }) =>
      /^(?:With|Together with|Added to|Including) (?:the|its) £[\d,.]*\d[^.;£]{0,60},\s+[^.;£]{2,40}\s(?:will|should) (?:now )?(?:receive|get|have|be paid)\s+(?:a total of\s+)?$/.test(
        left,
      ),
    reading: () => ({ role: "total", governor: "pay", inherited: true }),
  },
  {
    name: "ofATotal",
    example: "the ICB will pay £600 of a total payment of £1,000, and the Council the rest",
    holds: ({ before, earlier }) =>
      earlier !== null &&
      /^\s*of an? (?:total|joint|combined) (?:(?:payment|sum|remedy|award)\s+)?of\s*$/i.test(before),
    reading: () => UNKNOWN,
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
  {
    name: "doubled",
    example: "the Council offered £75. It will double this",
    holds: ({ left, sum, text }) =>
      sum.inWords &&
      /^(?:double|twice)\b/i.test(text.slice(sum.start)) &&
      /\b(?:will|should|must|agreed to)\s+(?:now\s+|also\s+)?$/i.test(left),
    reading: paid,
  },
  {
    name: "agreedBeforeUs",
    example: "the Council agreed at stage three to pay £750. It has done so",
    holds: ({ left }) =>
      /\b(?:at|in) (?:its |the )?(?:stage (?:one|two|three|1|2|3)|final (?:response|reply|letter)|complaint response|mediation|court|an? (?:earlier |previous )?(?:meeting|hearing))\b[^.;£]{0,40}\b(?:to pay|it would pay|would pay|pay)\b[^.;£]{0,40}$/i.test(
        left,
      ) &&
      /\b(?:agreed|promised|undertook|decided|said)\b/i.test(left) &&
      !/\b(?:should|must|will|has (?:now )?agreed)\b/i.test(left),
    reading: (words) => earlierRole(words, true),
  },
  {
    name: "toBeDone",
    example: "she overpaid £780, which it will refund",
    holds: ({ after, left }) =>
      TO_BE_DONE.test(after) &&
      !/\b(?:ask|want|claim|wish|hope|sa(?:ys?|id)|th(?:ink|ought)|believ)\w*\b/i.test(
        TO_BE_DONE.exec(after)?.[0] ?? "",
      ) &&
      !/\b(?:if|unless|whether|refus\w+|declin\w+|not)\b[^.;,]*$/i.test(left) &&
      !/\b(?:will|should|must|agreed to|is to)\b[^.;£]{0,60}$/i.test(left),
    reading: ({ after }) => {
      const verb = (TO_BE_DONE.exec(after)?.[1] ?? "").toLowerCase();
      return {
        role: "award",
        governor: /^(?:waiv|cancel|writ|remov|not)/.test(verb)
          ? "waive"
          : /^(?:refund|repa|reimburs|return|give)/.test(verb)
            ? "refund"
            : "pay",
      };
    },
  },
  {
    name: "claimAllowed",
    example: "she asked for the day's leave, £125. I think this reasonable and the Council will pay it",
    holds: ({ left, text, sum, context }) => {
      if (!/\b(?:asks?|asked|claim\w*|would like|wants?|wanted|seeks?|sought)\b[^;£]{0,80}$/i.test(left)) return false;
      if (text.slice(sum.end).includes("£")) return false;
      const next = context.passage.slice(context.passage.indexOf(text) + text.length).slice(0, 220);
      return (
        /^\s*(?:I|We)\s+(?:think|consider|find|believe|agree|accept)\b/.test(next) &&
        !/^[^.]*\b(?:not|n[’']t|too|only|part|half)\b/.test(next) &&
        /^[^£]{0,200}\b(?:will|should|has agreed to|agreed to)\s+(?:now\s+)?(?:pay|refund|reimburse|meet)\s+(?:it|this|that|the (?:sum|cost|amount))\b/.test(
          next,
        )
      );
    },
    reading: () => ({ role: "award", governor: "refund" }),
  },
  {
    name: "agreedBeside",
    example: "an apology and £250, which the Council has agreed to, is fair",
    holds: ({ left, after, text, context }) => {
      if (
        !/\b(?:apolog(?:y|ies)|payment|letter|action)\s+(?:and|with|together with|plus)\s+(?:an? (?:payment|sum) of\s+)?$/i.test(
          left,
        )
      )
        return false;
      const next = context.passage.slice(context.passage.indexOf(text) + text.length).slice(0, 160);
      const accepts = /\b(?:Council|Trust|Home|Provider|it|they)\b[^.;£]{0,30}\b(?:agree[ds]?|accept(?:s|ed)?)\b/i;
      return (
        !/\bnot\b/i.test(after.slice(0, 80)) &&
        (accepts.test(after) ||
          (/\b(?:would|will|is|are)\b/.test(after) && accepts.test(next) && !/\bnot\b/.test(next)))
      );
    },
    reading: paid,
  },
];

/** "£780, which it will refund". */
const TO_BE_DONE =
  /^\s*(?:[\w ]{0,24})?,?\s*(?:(?:all of )?which|that|and)\s+(?:it|the [A-Z]\w+(?: [A-Z]\w+)?|they)\s+(?:will|should|must|has (?:now )?agreed to|is to|agreed to)\s+(?:now\s+|also\s+|therefore\s+)*(refund|repay|reimburse|return|give back|pay|waive|cancel|write off|remove|not (?:collect|recover|pursue))\b(?!\s+(?:her|him|them|Mr|Mrs|Ms|Miss|the|an?|£))/i;
