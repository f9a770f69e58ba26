/** Sums that others ordered, meant or asked for, and what they were settled at. */
import { earlierRole } from "./role-accepted.ts";
import { offered, paid, shareGovernor, type ToldRule } from "./told-rule.ts";

/** What is said of a sum, and not of the next ("£80. £200 is fairer"). */
const untilNextSum = (text: string): string => text.replace(/^(£[\d,.]*[^£]*)£[\s\S]*$/, "$1");

export const PARTY_RULES: readonly ToldRule[] = [
  {
    name: "orderedByOthers",
    example: "the tribunal ordered the Council to pay £4,000 in costs",
    holds: ({ left }) =>
      /\b(?:tribunal|court|judge|magistrates|adjudicator|police|regulator|HMRC|DWP|Department)\s+(?:(?:had|has|have|also|then|later|itself)\s+)*(?:ordered|directed|required|awarded|instructed|told|decided|ruled|fined)\b[^.;£]{0,80}$/i.test(
        left,
      ),
  },
  {
    name: "recommendedByOthers",
    example: "the stage two investigator recommended £500 but the Council paid only £250",
    holds: ({ left, text, context }) =>
      /\b(?:investigator|independent person|panel|adjudicat\w+|advocate|solicitor|reviewer|review officer|adjudicating officer|stage (?:one|two|three|1|2|3)\b[^.;£]{0,20})\s+(?:had |has |also |then )*(?:(?:recommend|propos|suggest|calculat|assess|advis)ed|decided on|settled on|thought|put it at|awarded)\b[^.;£]{0,60}$/i.test(
        left,
      ) &&
      !/\b(?:agreed|accepted|should (?:now )?(?:do|follow)|(?:this|that|it) (?:sum|amount|payment)?\b[^.]{0,30}\bpaid)\b/i.test(
        context.passage.slice(context.passage.indexOf(text)),
      ),
  },
  {
    name: "bodyThinks",
    example: "the Council says £250 would be fair. I think £400 better reflects the wait",
    holds: ({ left, after }) =>
      /\b(?:Council|Trust|Provider|Home|School|Academy|Board|Authority|it)\s+(?:says|said|thinks?|thought|considers?|considered|felt|feels|believes?|believed|told (?:us|me))(?: that)?\s+$/i.test(
        left,
      ) &&
      /^\s*(?:is|was|would be)\s+(?:\w+\s+)?(?:fair|enough|right|reasonable|appropriate|sufficient|proportionate|suitable|adequate)\b/i.test(
        after,
      ),
    reading: (words) =>
      /^[^£]{0,60}\.\s+(?:I|We) (?:also |too )?(?:agree|accept|share|consider (?:this|that|it))\b/.test(
        words.context.passage.slice(words.context.passage.indexOf(words.text) + words.sum.end),
      )
        ? earlierRole(words, true)
        : offered(),
  },
  {
    name: "charged",
    example: "agreed to charge no more than the £500 it estimated",
    holds: ({ left }) => /\b(?:to|will|should|must|only|not|would)\s+(?:only\s+)?charge\b[^.;£]{0,40}$/i.test(left),
  },
  {
    name: "setOff",
    example: "it may set the £300 against what he owes",
    holds: ({ before, after }) =>
      /\b(?:may|can|could|might) (?:also |then )?(?:set|use|put|apply)(?: off)? (?:the|this|that|all of the)\s*$/i.test(
        before,
      ) && /^\s*(?:off )?(?:against|towards?|to (?:reduce|clear|pay))\b/i.test(after),
  },
  {
    name: "refusedRecommendation",
    example: "the Council declined to pay the £300 that we recommend",
    holds: ({ left, after }) =>
      /\b(?:refus|declin|unwilling|not (?:yet )?agreed|not prepared|not willing|disagree)\w*\b[^.;£]{0,40}$/i.test(
        left,
      ) && /^\s*(?:(?:that|which) )?(?:we|I) (?:have |had )?(?:recommend|propos|suggest)\w*/i.test(after),
    reading: paid,
  },
  {
    name: "ordinal",
    example: "two payments. The first, of £300, is for the distress",
    holds: ({ before, context }) =>
      context.operative &&
      /^(?:The|One|A)\s+(?:first|second|third|fourth|other|last|next|final)(?:\s+(?:payment|one|sum))?,?(?:\s+(?:is|will be|should be))?(?:\s+(?:of|for))?\s*$/i.test(
        before,
      ) &&
      /\b(?:pay|payments|sums|amounts)\b/i.test(context.passage) &&
      !/\b(?:offer|paid)\w*\b/i.test(context.passage),
    reading: paid,
  },
  {
    name: "wholeOf",
    example: "meet £1,000 of the £2,600 that she spent",
    holds: ({ before, earlier, left }) =>
      earlier !== null &&
      !/\ball but\b/i.test(left) &&
      /^\s*of (?:the|her|his|their|its)(?:\s+(?:total|sum|cost|bill|fee|amount))?(?:\s+of)?\s*$/i.test(before),
  },
  {
    name: "otherCases",
    example: "in other cases we have recommended £500",
    holds: ({ left }) =>
      /\b(?:in|for) (?:an? |the |her |his |their |our )?(?:other|similar|another|previous|earlier|past|comparable|like) (?:\w+ )?(?:cases?|complaints?|decisions?|investigations?)\b(?: \([^)]{0,40}\))?[^.;£]{0,80}$/i.test(
        left,
      ) && !/\b(?:will|should|must|has (?:now )?agreed to)\b[^.;£]{0,40}$/i.test(left),
  },
  {
    name: "meantToPay",
    example: "the Council wanted to pay £50; the Council suggested £50",
    holds: ({ left, text, sum, context }) =>
      (/\b(?:Council|Trust|Provider|Home|School|Academy|Board|Authority|it|they)\s+(?:(?:had|has|have|first|originally|initially|only|also|itself)\s+)*(?:wanted|hoped|intended|planned|(?:was|were) (?:only )?(?:willing|prepared|ready)|meant|thought of|considered) (?:to )?(?:pay|offer|giv|refund)\w*\b[^.;£]{0,40}$/i.test(
        left,
      ) ||
        /\b(?:Council|Trust|Provider|Home|School|Academy|Board|Authority)\s+(?:(?:had|first|originally|initially|only)\s+)*(?:suggested|proposed)\s+(?:(?:paying|a payment of|a sum of)\s+)?$/i.test(
          left,
        )) &&
      !/\b(?:accept(?:ed|able)?|suitable|reasonable|fair|appropriate|proportionate|agree[ds]?)\b/i.test(
        untilNextSum(context.passage.slice(context.passage.indexOf(text) + sum.start)).replace(
          /\b(?:not|n[’']t|never|nor) (?:\w+ ){0,2}(?:accept|agree)\w*/gi,
          "",
        ),
      ),
    reading: offered,
  },
  {
    name: "weSaid",
    example: "the Council suggested £50, we said £150, and it has settled on our figure",
    holds: ({ before, text, sum }) =>
      /\b(?:we|I) (?:said|suggested|thought|put it at|asked for|preferred)\s*$/i.test(before) &&
      /\b(?:settled|agreed|accepted|will pay (?:that|this|it|ours?|our|the (?:higher|latter|second)))\b/i.test(
        text.slice(sum.end),
      ),
    reading: paid,
  },
  {
    name: "allBut",
    example: "write off all but £200 of the £1,200 overpayment",
    holds: ({ before, after }) =>
      /\ball but\s+(?:the (?:last|first)\s+)?$/i.test(before) &&
      /^\s*of (?:the|her|his|their|its|that|this)\b/i.test(after),
    reading: ({ left }) => ({ role: "balance", governor: shareGovernor(left) }),
  },
  {
    name: "allButOf",
    example: "write off all but £200 of the £1,200 overpayment",
    holds: ({ left }) =>
      /\ball but\s+(?:the (?:last|first)\s+)?£[\d,.]+\s+of (?:the|her|his|their|its|that|this)\s+(?:\w+\s+){0,4}(?:of\s+)?$/i.test(
        left,
      ),
    reading: ({ left }) => ({ role: "gross", governor: shareGovernor(left) }),
  },
  {
    name: "agreedSum",
    example: "I have asked for, and the Council has agreed to, £300",
    holds: ({ before, after, context }) =>
      context.operative &&
      (/\b(?:has|have) (?:now )?agreed(?: to)?,\s*$/i.test(before) ||
        /^\s*is (?:what|the (?:sum|amount)(?: that| which)?) (?:it|they|the [A-Z]\w+) (?:should|will|must|has agreed to|have agreed to) (?:now )?pay\b/i.test(
          after,
        )),
    reading: paid,
  },
  {
    name: "countered",
    example: "I recommended £500 and the Council countered with £300",
    holds: ({ left }) => /\b(?:countered|came back|responded|replied) with\s+(?:an offer of\s+)?$/i.test(left),
    reading: offered,
  },
  {
    name: "counteredBy",
    example: "I recommended £500 and the Council countered with £300",
    holds: ({ after, left }) =>
      /\b(?:I|[Ww]e) (?:had )?(?:recommend|suggest|propos|ask)\w*\b[^.;£]{0,40}$/.test(left) &&
      /^[^.;£]{0,40}\b(?:countered|would not|refused|declined|baulked|came back with)\b/i.test(after),
  },
  {
    name: "settledOn",
    example: "I have settled on £400, which it will pay",
    holds: ({ left, text }) =>
      /\b(?:I|[Ww]e)(?: have| had)? (?:settled|decided|agreed) on\s+(?:a (?:payment|sum|figure) of\s+)?$/.test(left) &&
      (/\bwill (?:now )?pay\b|\bagree[ds]?\b/i.test(text) || /\bagree|countered/i.test(left)),
    reading: paid,
  },
];
