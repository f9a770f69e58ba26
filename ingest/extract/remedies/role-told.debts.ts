/** Debts and what is left of them: owed to the complainant, left for them to pay, lent, or theirs to bear. */
import { paid, type ToldRule } from "./told-rule.ts";

/** What the complainant pays off, and how much at a time. */
const REPAYS =
  /\b(?:(?:Mr|Mrs|Ms|Miss|Dr)(?: and (?:Mr|Mrs|Ms|Miss))? [A-Z]\w*|[Ss]he|[Hh]e|[Tt]hey|[Tt]he (?:estate|family|tenant))\s(?:(?:will|should|can|may|must|is to|has agreed to|agreed to|have agreed to|to)\s)?(?:then\s|now\s|still\s)?(?:re)?pay\b[^.;]{0,80}$/;
const PER = /^\s*(?:an?|per|each|every) (?:week|fortnight|month|quarter|year)\b/i;

export const DEBT_RULES: readonly ToldRule[] = [
  {
    name: "leavingOwed",
    example: "refund £400, leaving a charge of £45; leaving £190 for the estate to pay",
    holds: ({ before, after, earlier }) =>
      (/[,;]?\s*(?:\band )?leaving\s+(?:an?|the|only|just|her|his|their|its)\s+(?:\w+\s+){0,2}?(?:charge|bill|balance|debt|invoice|fee|account|amount owed|liability)s?(?:\s+(?:of|at))?\s*$/i.test(
        before,
      ) &&
        !/^\s*(?:for the (?:Council|Home|Provider|Trust) )?(?:still )?to (?:be )?(?:paid|pay) (?:to|by the)\b/i.test(
          after,
        )) ||
      (earlier !== null &&
        /\bwith\s+(?:only |just )?$/i.test(before) &&
        /^\s*(?:(?:still|left|remaining) (?:to be (?:collected|recovered|paid)|owing|owed|payable|due)|to be (?:collected|recovered))\b/i.test(
          after,
        )) ||
      (earlier !== null &&
        /\b(?:leaving|leaves|so (?:that )?(?:she|he|they|the estate|(?:Mr|Mrs|Ms|Miss) [A-Z]\w*) (?:now )?(?:only )?(?:owes?|has to pay|have to pay|pays?))\b[^.;£]{0,50}$/i.test(
          before,
        ) &&
        (/^\s*(?:(?:still|left|remaining)\s+)*(?:for (?:the estate|him|her|them|(?:Mr|Mrs|Ms|Miss)(?: and (?:Mr|Mrs|Ms|Miss))? [A-Z]\w*|the \w+)|(?:left )?(?:to be )?(?:collected|recovered|charged|payable|owing|owed)|by (?:her|him|them))\b/i.test(
          after,
        ) ||
          /\bleaving\s+(?:him|her|them|the (?:estate|family)|(?:Mr|Mrs|Ms|Miss) [A-Z]\w*)\s+(?:to|with)\b[^.;£]{0,30}$/i.test(
            before,
          ))),
  },
  {
    name: "lent",
    example: "lend her, if she wishes, the £190 that remains; offer him a loan of £600",
    holds: ({ left }) =>
      /\b(?:lend|lends|lent)\b[^.;£]{0,50}$/i.test(left) ||
      /\b(?:an?|the|interest-free|any)\s+(?:[\w-]+\s+)?loan (?:of|for)\s*$/i.test(left),
  },
  {
    name: "theirsToBear",
    example: "the £80 survey fee is for Mr L to bear",
    holds: ({ after }) =>
      /^[^.;£]{0,40}\b(?:is|was|remains|will be|must be)\s+(?:(?:a matter )?for\s+(?:him|her|them|the (?:estate|family|tenant|complainant|landlord|owner)|(?:Mr|Mrs|Ms|Miss)(?: and (?:Mr|Mrs|Ms|Miss))? [A-Z]\w*)\s+(?:alone\s+)?to\s+(?:bear|meet|settle|pay|find|cover)\b|a matter for\b|(?:his|hers|theirs|her|their) (?:own )?(?:to (?:bear|pay|meet)|responsibility|liability))/i.test(
        after,
      ),
  },
  {
    name: "firstOfOpen",
    example: "£150 a month until the offer is made. The first £2,100 is to be paid within four weeks",
    holds: ({ before, text, context }) =>
      context.operative &&
      /^(?:The|A) first\s*$/i.test(before) &&
      /\b(?:is to|should|will|must) be paid\b/i.test(text) &&
      !/\b(?:excess|disregard|ignored|savings|income)\b/i.test(text),
    reading: paid,
  },
  {
    name: "owedToThem",
    example: "pay the £714 outstanding on the award",
    holds: ({ left, after, operative, context }) =>
      (operative || context.operative) &&
      /^\s*(?:(?:that|which) (?:is|was|are|remains) )?(?:now |still )?(?:outstanding|owing|owed|still owed|unpaid|due)\b(?! by\b)/i.test(
        after,
      ) &&
      /(?:^\W*|\b(?:will|should|must|agreed to|and|to|also|then|now|,)\s+)(?:also |now |then )?(?:pay(?: over)?|repay|refund|return|reimburse|send)s?\s+(?:(?:to )?(?:him|her|them|(?:Mr|Mrs|Ms|Miss|Dr)(?: and (?:Mr|Mrs|Ms|Miss))? [A-Z]\w*|[A-Z]|the estate)(?:[’']s estate)?\s+)?(?:the|all the|the whole|the remaining)\s*$/i.test(
        left,
      ) &&
      !/\b(?:let|allow|permit|help|enable|ask|require|expect|invite)\w*\b[^.;£]{0,60}$|(?:^|[.;,]\s|\band\s)(?:(?:Mr|Mrs|Ms|Miss)(?: and (?:Mr|Mrs|Ms|Miss))? [A-Z]\w*|[Ss]he|[Hh]e|[Tt]hey|[Tt]he (?:estate|family|tenant))\s+(?:will|should|must|can|may|has agreed to|agreed to)\b[^.;£]{0,30}$/.test(
        left,
      ) &&
      !/\b(?:not|n[’']t|never)\b[^.;£]{0,30}$/i.test(left),
    reading: ({ after }) => ({
      role: "award",
      governor: /\b(?:award|benefit|allowance|grant|payments?|wages|pay)\b/i.test(after.slice(0, 60))
        ? "backdate"
        : "refund",
    }),
  },
  {
    name: "letPay",
    example: "let Ms W pay the remaining £360 over a year",
    holds: ({ left }) =>
      /\b(?:let|allow|permit|help|enable|leav)\w*\s+(?:him|her|them|(?:Mr|Mrs|Ms|Miss|Dr)(?: and (?:Mr|Mrs|Ms|Miss))? [A-Z]\w*|the \w+)\s+(?:to\s+)?(?:re)?pay\b[^.;£]{0,40}$/i.test(
        left,
      ),
  },
  {
    name: "wayOfPaying",
    example: "agree with him a way of paying the remaining £1,400 in instalments",
    holds: ({ left }) =>
      /\b(?:way|means|arrangements?|plan|terms|time|schedule) (?:of|for|to) (?:re)?pay(?:ing)?\b[^.;£]{0,40}$/i.test(
        left,
      ),
  },
  {
    name: "leftOver",
    example: "reduce what she owes by £640 to £1,200",
    holds: ({ before, earlier }) =>
      earlier?.governor === "waive" && earlier.role === "award" && /^\s*,?\s*to\s*$/.test(before),
  },
  {
    name: "leftToPay",
    example: "this leaves £1,545 to pay",
    holds: ({ before }) =>
      /\b(?:this|that|which|it) (?:leaves?|left|would leave|will leave)\b[^.;]{0,60}$/i.test(before),
  },
  {
    name: "instalments",
    example: "a repayment plan of £20 a month",
    holds: ({ before, after }) =>
      /\b(?:repayment|instalments?|payment plan)\b(?:(?!\b(?:and|it) (?:to |will |should )?(?:also )?(?:pay|refund|send|give)\b)[^.;]){0,60}$/i.test(
        before,
      ) || /^\s*(?:(?:a|per) (?:week|month) )?(?:instalments?|repayments?)\b/i.test(after),
  },
  {
    name: "paidOffAt",
    example: "Mr K will repay the £640 at £20 a month",
    holds: ({ left, before, after }) =>
      /^(?:\s\w+){0,3}\sat(?: the rate of)?\s*$/.test(before) && PER.test(after) && REPAYS.test(left),
  },
  {
    name: "notCaused",
    example: "the £450 legal costs were not a result of the fault",
    holds: ({ left, after }) =>
      /^\W*(?:The|This|That|Her|His|Their)\s$/.test(left) &&
      /^\s*(?:[\w’-]+\s){0,4}?(?:was|were|is|are|did|do|does|would|could|cannot)\s?(?:not|n[’']t)\s(?:(?:a|the|due|result|caused|flow|arise|come|part|something|linked|because|have|been)\s){1,4}/i.test(
        after,
      ) &&
      !/\b(?:should|will|must) (?:now )?be\b/i.test(after),
  },
  {
    name: "setAgainst",
    example: "it can be offset against the £86 he owes",
    holds: ({ left, after }) =>
      /\b(?:offset|set off|set|used|put)\s(?:it\s)?against\s(?:the|his|her|their)\s$/i.test(left) &&
      /^\s*(?:(?:that|which)\s)?(?:he|she|they|(?:Mr|Mrs|Ms|Miss)(?: and (?:Mr|Mrs|Ms|Miss))? [A-Z]\w*)\s(?:still\s)?owes?\b/.test(
        after,
      ),
  },
  {
    name: "serviceFunded",
    example: "agreed to fund the £2,000 cost of an assessment",
    holds: ({ left, after }) =>
      /\bfund(?:s|ing)?\s(?:the|a|an)\s$/i.test(left) && /^\s*(?:cost|price|fee)s?\s(?:of|for)\b/i.test(after),
  },
  {
    name: "notToBePaid",
    example: "let him apply again without paying the £206 fee",
    holds: ({ left }) =>
      /\bwithout (?:having to |needing to |any need to )?(?:pay(?:ing)?|charg(?:e|ing))\b[^.;£]{0,25}$/i.test(left),
  },
  {
    name: "acceptedFrom",
    example: "accept payment of the other £420 by instalments",
    holds: ({ left }) =>
      /\baccept(?:s|ing)?\s+(?:(?:a\s+)?(?:re)?payments?\s+of\s+)?(?:the\s+)?(?:(?:other|remaining|rest of the|balance of)\s+)?$/i.test(
        left,
      ),
  },
  {
    name: "outstanding",
    example: "£640 still owed",
    holds: ({ after }) => /^\s*(?:left |remaining )?(?:to pay|outstanding|still owed|is still owed)\b/i.test(after),
  },
];
