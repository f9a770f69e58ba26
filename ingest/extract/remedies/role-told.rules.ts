/** What the words just around a sum say of it, in order: most say that it is only told. The first rule that holds decides. */

import { AGREED_RULES } from "./role-told.agreed.ts";
import { ANSWER_RULES } from "./role-told.answers.ts";
import { BESIDE_RULES } from "./role-told.beside.ts";
import { CAUSED_RULES } from "./role-told.caused.ts";
import { CHOSEN_RULES } from "./role-told.chosen.ts";
import { COMPUTED_RULES } from "./role-told.computed.ts";
import { DEBT_RULES } from "./role-told.debts.ts";
import { FOUND_RULES } from "./role-told.found.ts";
import { HELD_RULES } from "./role-told.held.ts";
import { NET_RULES } from "./role-told.net.ts";
import { OUTSIDE_RULES } from "./role-told.outside.ts";
import { PARTY_RULES } from "./role-told.parties.ts";
import { PRICED_RULES } from "./role-told.priced.ts";
import { RECEIVED_RULES } from "./role-told.received.ts";
import { REFUND_RULES } from "./role-told.refunds.ts";
import { REMAINS_RULES } from "./role-told.remains.ts";
import { REPLACED_RULES } from "./role-told.replaced.ts";
import { SETTLED_RULES } from "./role-told.settled.ts";
import { STATED_RULES } from "./role-told.stated.ts";
import { SUBJECT_RULES } from "./role-told.subject.ts";
import { SUBSUMED_RULES } from "./role-told.subsumed.ts";
import { SUGGESTED_RULES } from "./role-told.suggested.ts";
import { VERDICT_RULES } from "./role-told.verdict.ts";
import { WISH_RULES } from "./role-told.wished.ts";
import { DURING } from "./role-words.ts";
import { offered, paid, type ToldRule, type ToldWords } from "./told-rule.ts";

/** "I asked whether the Council would pay £300. It said that it would." */
function isAskedAndAgreed({ text, context }: ToldWords): boolean {
  const rest = context.passage.slice(context.passage.indexOf(text) + text.length);
  if (
    /\b(?:I|we|We) asked\b[^.£]{0,60}\b(?:whether|if)\b[^.£]{0,60}\bwould\b[^.]{0,120}\b(?:and|;) (?:it|they)\b[^.]{0,20}\b(?:said (?:yes|that it would|it would)|agreed|accepted|would|did)\b/.test(
      text,
    )
  )
    return true;
  return (
    /\b(?:I|we|We) asked\b[^.]{0,60}\b(?:whether|if)\b[^.]{0,60}\bwould\b/.test(text) &&
    /^\s*(?:It|They|The [A-Z]\w+)\b[^.]{0,40}\b(?:agreed|accepted|would|confirmed|has done so)\b/.test(rest)
  );
}

/** "The Council paid £250 in May … I consider £250 a reasonable sum": paid already. */
function isPaidBefore({ text, sum, context }: ToldWords): boolean {
  const figure = text.slice(sum.start, sum.end).trim();
  const told = context.passage.slice(0, Math.max(0, context.passage.indexOf(text)) + sum.start);
  return new RegExp(
    `\\b(?:paid|sent|gave|refunded)\\b[^.;£]{0,40}${figure.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\d,])`,
  ).test(told.slice(-800));
}

/** "It has since paid the £150 I recommended in my draft": what was asked for is done. */
const PAID_BY_NOW =
  /\b(?:has|have) (?:(?:now|since|already|also) )*(?:paid|sent|refunded|repaid|given)\b[^.;£]{0,60}$/i;

/** "set £300 against the rent and send her £600": the next order. */
const PAYS_ON =
  /(?:,|\band) (?:(?:to|will|also|then) )*(?:pay|send|give|transfer|make|refund|return|repay|put|remit)\b/i;

export const TOLD_RULES: readonly ToldRule[] = [
  {
    name: "onlyIf",
    example: "I would only recommend a refund of £230 if …",
    holds: ({ text, context, left }) =>
      !context.operative &&
      !/\bagree[ds]?\b/i.test(text) &&
      /\bwould (?:only |not |usually |normally |often |otherwise |then )?(?:have )?(?:recommend|ask|propos|suggest)\w*\b[^.;]{0,60}$/i.test(
        left,
      ),
  },
  {
    name: "whether",
    example: "it will consider whether to pay £900",
    holds: (words) => {
      const { left } = words;
      return /\bwhether (?:to|it|they|or not|the)\b[^,;]*$/i.test(left) && !isAskedAndAgreed(words);
    },
  },
  ...OUTSIDE_RULES,
  ...NET_RULES,
  ...HELD_RULES,
  ...PRICED_RULES,
  ...BESIDE_RULES,
  ...CAUSED_RULES,
  ...CHOSEN_RULES,
  ...SUGGESTED_RULES,
  ...ANSWER_RULES,
  ...FOUND_RULES,
  ...SETTLED_RULES,
  ...SUBJECT_RULES,
  ...WISH_RULES,
  ...AGREED_RULES,
  ...COMPUTED_RULES,
  ...STATED_RULES,
  ...SUBSUMED_RULES,
  ...VERDICT_RULES,
  ...REPLACED_RULES,
  ...REFUND_RULES,
  ...PARTY_RULES,
  ...DEBT_RULES,
  ...REMAINS_RULES,
  ...RECEIVED_RULES,
  {
    name: "taughtToOthers",
    example: "remind staff that savings below £14,250 are ignored",
    holds: ({ left }) =>
      /\b(?:remind|tell|advis|train|explain|brief)\w*\b[^.;]*\b(?:that|how|when)\b[^.;,]*$/i.test(left) &&
      !/\band (?:to )?(?:pay|refund|make|reimburse)\b[^.;]*$/i.test(left),
  },
  {
    name: "setAgainst",
    example: "set £120 against her arrears of £400",
    holds: ({ before, earlier }) =>
      earlier !== null && /\bagainst\s+(?:her|his|their|the|any)\s[^.;£]{0,40}$/i.test(before) && !PAYS_ON.test(before),
  },
  {
    name: "reinstated",
    example: "reinstate her direct payments of £184",
    holds: ({ before }) =>
      /\b(?:reinstat|restart|continu|resum)\w*\b[^.;£]{0,40}\b(?:direct payments?|personal budget|allowance|benefit|package)\s+(?:of|at|worth)\s*$/i.test(
        before,
      ),
  },
  {
    name: "judgedRight",
    example: "I consider £300 proportionate, and the Council has agreed",
    holds: (words) => {
      const { before, after, context } = words;
      return (
        context.operative &&
        (/^\s*(?:is|would be|to be)\s+(?:(?:an?\s+|the\s+)?(?:\w+\s+){0,2}(?:payment|remedy|sum|amount|figure)|suitable|appropriate|right|fair|proportionate|reasonable)\b/i.test(
          after,
        ) ||
          (/\b(?:consider|think|regard|believe)(?:s|ed)?\s+(?:that\s+)?(?:a (?:payment|sum) of\s+)?$/i.test(before) &&
            /^\s*(?:to be |as |is |would be )?(?:an? )?(?:\w+ )?(?:proportionate|fair|right|appropriate|reasonable|suitable|enough|sufficient|needed|due|required)\b/i.test(
              after,
            ))) &&
        (/\b(?:agreed|accepted|accepts|agrees|should pay|recommend)/i.test(context.passage) ||
          (DURING.test(context.passage) &&
            /\b(?:has|have) (?:(?:now|since|already) )?(?:paid|sent|made) (?:it|this|that)\b/i.test(
              context.passage,
            ))) &&
        !/\boffer/i.test(before) &&
        !isPaidBefore(words)
      );
    },
    reading: paid,
  },
  {
    name: "superseded",
    example: "in my draft decision I proposed £400",
    holds: ({ after, left }) =>
      /\b(?:I|we|We) (?:had )?(?:first|originally|initially|previously|at first) (?:proposed|suggested|recommended)\b[^.;£]{0,40}$/i.test(
        left,
      ) ||
      /\bin (?:my|our|the|an earlier) (?:draft|provisional)\b[^.;£]{0,60}$/i.test(left) ||
      (/^[^.;£]{0,40}\bin (?:my|our|the|an earlier) (?:draft|provisional)\b/i.test(after) && !PAID_BY_NOW.test(left)),
  },
  {
    name: "changedTo",
    example: "I have increased this to £500; that should go up to £600",
    holds: ({ before, context }) =>
      context.operative &&
      (/\b(?:I|[Ww]e) have (?:now |therefore )?(?:increased|raised|reduced|changed|revised) (?:this|that|it|the (?:sum|payment|figure|amount)) to\s*$/i.test(
        before,
      ) ||
        /^(?:I (?:think|consider)(?: that)? )?(?:[Tt]hat|[Tt]his|[Ii]t|[Tt]he (?:sum|payment|figure|amount|offer)) (?:should|will|is to|needs to|has to|must) (?:now |therefore )?(?:go up|rise|come up|be (?:increased|raised|brought up|put up)|increase) to\s*$/.test(
          before,
        )),
    reading: paid,
  },
  {
    name: "madeUp",
    example: "so that Mr Q is paid £400 in all",
    holds: ({ before, earlier, prior }) =>
      (earlier ?? prior) !== null &&
      /\bso (?:that )?(?:(?:Mr|Mrs|Ms|Miss|Dr)(?: and (?:Mr|Mrs|Ms|Miss))? [A-Z]\w*|he|she|they|it|the \w+|[A-Z])\s+(?:is|are|will be|gets?|receives?|has|have|will (?:have|get|receive)|will have (?:had|got|received)|pays?|can have)\b[^.;£]{0,24}$/i.test(
        before,
      ),
    reading: ({ earlier }) => ({ role: "total", governor: earlier?.governor ?? "pay", inherited: true }),
  },
  {
    name: "askedAbout",
    example: "ask how he would like to pay the £4,110; paying more than £30,000",
    holds: ({ before, left }) =>
      /\b(?:ask|agree|discuss|tell|say|explain|decid|consider|report)\w*\b[^.;£]{0,60}\b(?:how|(?<!\bfor )what|about(?![^.;£]{0,60}\b(?:it|they|Council|Home|Trust|Provider)\s+(?:will|has|have|offered|agreed)\b))\b(?:(?!\band\b)[^.;£]){0,60}\bpay(?:s|ing)?\b[^.;£]{0,24}$/i.test(
        left,
      ) || /(?<!\b(?:no|not) )\b(?:more|less|greater|higher|lower|above|over|below) than\s*$/i.test(before),
  },
  {
    name: "usedFor",
    example: "use the £200 to reduce her arrears of £1,900",
    holds: ({ before, earlier, left }) =>
      /\buse\b[^.;]{0,40}£[\d,.]+\s+to (?:reduce|pay off|clear)\b[^.;£]{0,40}$/i.test(left) ||
      (earlier !== null &&
        /\b(?:against|towards)\b[^.;£]{0,40}$/i.test(before) &&
        !PAYS_ON.test(before) &&
        /\b(?:set|put|offset)\b/i.test(left)),
  },
  {
    name: "ownCost",
    example: "plant a hedge at its own cost (it estimates £2,400)",
    holds: ({ before, text, sum, left }) =>
      /\b(?:it|the \w+|which it|they) (?:has )?(?:estimates?d?|costs? it|reckons?|expects?)\b(?!\s*[,:(])[^.;£]{0,30}$/i.test(
        before,
      ) ||
      /\b(?:at (?:its|their|the [A-Z]\w+[’']s) own (?:cost|expense)|at (?:a |an )?(?:\w+ )?cost (?:to (?:it|them|the [A-Z]\w+(?: [A-Z]\w+)?|itself)|of))\b[^.;£]{0,30}$/i.test(
        before,
      ) ||
      (/\b(?:works?|repairs?|hedges?|fence|ramp|adaptations?|equipment|course|training|system|software|alarm|tree)\b[^.;£]{0,60}\b(?:worth|costing|priced at|valued at|which (?:it says )?(?:will|would) cost)\s+(?:about |around |up to )?$/i.test(
        before,
      ) &&
        !/\b(?:refund|reimburs|repa(?:y|id)|compensat)\w*\b[^.;£]*$/i.test(left) &&
        sum.end <= text.length),
  },
  {
    name: "invoiced",
    example: "send her a corrected invoice for £600",
    holds: ({ before }) =>
      /\b(?:send|issu|provid|giv|produc|draw|prepar)\w*\b(?:(?!\b(?:pay|clear|settl|cancel|waiv|refund|reimburs|reduc|withdraw|write|and)\w*\b)[^.;£]){0,60}\b(?:invoice|bill|demand|statement|notice|breakdown)s?\b[^.;£]{0,30}$/i.test(
        before,
      ),
  },
  {
    name: "includedIn",
    example: "the £100 that its letter mentioned is included in this sum",
    holds: ({ after }) =>
      /^[^.;£]{0,90}\b(?:is|was|are|has been|being) (?:already )?(?:included|contained|counted) in\b/i.test(after),
    reading: offered,
  },
  {
    name: "paidByOthers",
    example: "after taking off the £275 that her insurers paid",
    holds: ({ before, after }) =>
      /\b(?:taking off|deducting|subtracting|allowing for|less|minus|net of)\b[^.;£]{0,20}$/i.test(before) &&
      /^[^.;£]{0,40}\b(?:insur\w+|landlord|employer|seller|builder|contractor|grant)\b/i.test(after),
  },
  {
    name: "broughtUpTo",
    example: "a further £75 to bring the total payment to £225",
    holds: ({ before, earlier, text, prior }) =>
      (earlier !== null || prior !== null) &&
      /\bbring(?:s|ing)?\b[^.;£]{0,60}\b(?:to|at)\s*(?:an? (?:new )?(?:total|sum) of\s*)?$|\b(?:increas|rais|tak)(?:es|e|ing|s)\b[^.;£]{0,30}\b(?:total|overall|combined)\b[^.;£]{0,40}\bto\s*$/i.test(
        before,
      ) &&
      (earlier?.role === "award" || /\b(?:further|additional|extra|another|more)\b/i.test(text)),
  },
  {
    name: "ratherPaid",
    example: "the Council said it would only pay £250",
    holds: ({ left }) =>
      /\b(?:said|says|told us|replied|answered|countered|insisted|indicated|was willing|is willing|prepared)\b[^.;£]{0,60}\b(?:only|no more than|instead|at most)\b[^.;£]{0,40}$/i.test(
        left,
      ),
    reading: offered,
  },
  {
    name: "shouldHave",
    example: "it should have paid £96",
    holds: ({ before }) =>
      /\b(?:should|would|could|might|must) (?:only |also )?have (?:been )?\w+(?:\s+(?:him|her|them|(?:Mr|Mrs|Ms|Miss) [A-Z]))?\s*$/i.test(
        before,
      ),
  },
];
