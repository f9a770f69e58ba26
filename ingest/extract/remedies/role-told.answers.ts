/** Offers raised, replaced, accepted or agreed before, and sums whose order stands beside them. */
import { UNKNOWN } from "./role.ts";
import { earlierRole } from "./role-accepted.ts";
import { DURING, negated, totalOr } from "./role-words.ts";
import { paid, shareGovernor, type ToldRule, type ToldWords } from "./told-rule.ts";
import { asGovernor, type Governor } from "./verbs.ts";
import { WOULD } from "./voices.ts";

/** "£780, which it will refund". */
const TO_BE_DONE =
  /^\s*(?:[\w ]{0,24})?,?\s*(?:(?:all of )?which|that|and)\s+(?:it|the [A-Z]\w+(?: [A-Z]\w+)?|they)\s+(?:will|should|must|has (?:now )?agreed to|is to|agreed to)\s+(?:now\s+|also\s+|therefore\s+)*(refund|repay|reimburse|return|give back|pay|waive|cancel|write off|remove|not (?:collect|recover|pursue))\b(?!\s+(?:her|him|them|Mr|Mrs|Ms|Miss|the|an?|£))/i;

/** "The Council put this at £163.20 and will pay that to his estate": the body goes on, and "that" is the sum. */
const AND_WILL =
  /^\s*(?:[\w ’']{0,24})?,?\s*(?:(?:and|which)\s+(?:(?:it|they|the [A-Z]\w+)\s+)?|(?:so\s+)?(?:it|they)\s+)(?:will|has (?:now )?agreed to|have agreed to|agreed to|agrees to|is to|should)\s+(?:now\s+|also\s+|therefore\s+)*(refund|repay|reimburse|return|pay|give|hand|waive|cancel|write off|make good)\s+(?:back\s+)?(?:(?:him|her|them|Mr [A-Z]|Mrs [A-Z]|Ms [A-Z]|Miss [A-Z])\s+)?(?:that|this|it|all of (?:it|that|this))\b(?! (?:part|half|sum it))/;
const BODY_RECKONED =
  /\b(?:Council|Trust|Home|Provider|Authority|Association|School|Company|[Ii]t|they)\s+(?:(?:has|have|had|now|also|since|then|itself)\s+)*(?:puts?|works?|worked|calculate[sd]?|assess(?:es|ed)|reckon(?:s|ed)|value[sd]?|makes?|made|set|sets|accepts?|accepted|agree[sd]?|finds?|found|took|kept|charged|collected|owe[sd]?|underpaid|overcharged|thinks)\b(?![^.;]*\b(?:she|he|who|Mr|Mrs|Ms|Miss) (?:\w+ )?(?:owe[sd]?|spent|claims?)\b)[^.;£]{0,70}$/;

/** The verb of what the body says, once we had asked, that it would pay. */
function offeredBy({ left, text, sum, verbs, context }: ToldWords): Governor | null {
  const end = Math.max(0, context.passage.indexOf(text)) + text.length;
  if (!WOULD.test(left.replace(/£\s?[\d,.]*\d/g, "")) || !DURING.test(context.passage.slice(0, end))) return null;
  const verb = verbs.findLast((v) => v.end <= sum.start && v.kind !== "other");
  return !verb || verb.past || verb.kind === "say" || negated(text, verb) ? null : asGovernor(verb);
}

export const ANSWER_RULES: readonly ToldRule[] = [
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
    name: "madeAvailable",
    example: "make the remaining £1,100 of her grant available to her",
    holds: ({ left, after, operative, context }) =>
      (operative || context.operative) &&
      /\b(?:make|releas|free)\w*\s+(?:the|his|her|their|its)\s+(?:remaining|unspent|unused|outstanding|rest of the|balance of)\s*(?:sum of\s+|balance of\s+)?$/i.test(
        left,
      ) &&
      /^[^.;£]{0,60}\bavailable (?:to|for) (?:him|her|them|(?:Mr|Mrs|Ms|Miss|Dr) [A-Z]|[A-Z]\b)/.test(after) &&
      !/\b(?:not|n[’']t|refus\w+|declin\w+|whether|if)\b[^.;£]{0,60}$/i.test(left),
    reading: () => ({ role: "award", governor: "backdate" }),
  },
  {
    name: "goodsOfValue",
    example: "supply a cooker to the value of £400",
    holds: ({ left, operative, context }) =>
      (operative || context.operative) &&
      /\b(?:provide|suppl(?:y|ies)|buy|give|fit|offer|send|get|replace|purchase|commission|arrange|fund|organise)s?\b[^.;£]{0,80}\bto (?:the|a) value of\s*$/i.test(
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
      /\b(?:at|in) (?:its |the )?(?:stage (?:one|two|three|1|2|3)|(?:\w+ ){0,2}(?:response|reply|letter|answer)(?! to (?:my|our|the Ombud|us))|mediation|court|an? (?:earlier |previous )?(?:meeting|hearing))\b[^.;£]{0,40}\b(?:to pay|it would pay|would pay|pay)\b[^.;£]{0,40}$/i.test(
        left,
      ) &&
      /\b(?:agreed|promised|undertook|decided|said)\b/i.test(left) &&
      !/\b(?:should|must|will|has (?:now )?agreed)\b/i.test(left),
    reading: (words) => earlierRole(words, true),
  },
  {
    name: "suggestedAndAgreed",
    example: "We suggested to the Council that it pay £175. It agreed to do so",
    holds: ({ left, text, context }) =>
      /\b(?:I|[Ww]e) (?:(?:have|had|then|therefore) )?(?:suggested|proposed|put (?:it )?to|invited|asked)\b[^.;£]{0,50}\b(?:(?:that )?(?:it|they|the [A-Z]\w+) (?:should |might )?|to )(?:also )?(?:pay|refund|reimburse|give|make)\b[^.;£]{0,50}$/.test(
        left,
      ) &&
      /^\s*(?:It|They|The [A-Z]\w+(?: [A-Z]\w+)?) (?:has |have )?(?:now |since )?(?:agreed|accepted|said that it would|confirmed)\b(?! (?:only|that|it was))/.test(
        context.passage.slice(context.passage.indexOf(text) + text.length),
      ),
    reading: ({ left }) => ({ role: "award", governor: shareGovernor(left) }),
  },
  {
    name: "saidItWould",
    example: "We asked the Council to think again. It replied that it would apologise and pay her £150",
    holds: (words) => offeredBy(words) !== null,
    reading: (words) => earlierRole(words, true, offeredBy(words) ?? "pay"),
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
    reading: ({ before, after }) => {
      const verb = (TO_BE_DONE.exec(after)?.[1] ?? "").toLowerCase();
      return {
        role: totalOr(before, after),
        governor: /^(?:waiv|cancel|writ|remov|not)/.test(verb)
          ? "waive"
          : /^(?:refund|repa|reimburs|return|give)/.test(verb)
            ? "refund"
            : "pay",
      };
    },
  },
  {
    name: "reckonedAndPaid",
    example: "the Council put this at £163.20 and will pay that to his estate",
    holds: ({ left, after }) =>
      AND_WILL.test(after) &&
      BODY_RECKONED.test(left) &&
      !/\b(?:if|unless|whether|refus\w+|declin\w+|not)\b[^.;,]*$/i.test(left),
    reading: ({ left, after }) => {
      const verb = (AND_WILL.exec(after)?.[1] ?? "").toLowerCase();
      if (/^(?:waiv|cancel|writ)/.test(verb)) return { role: "award", governor: "waive" };
      const back = verb !== "pay" || /\b(?:took|kept|charged|collected|overcharged)\b/.test(left);
      return { role: "award", governor: back ? "refund" : "pay" };
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
