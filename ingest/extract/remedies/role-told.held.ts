/** Money that has reached them already, and what the new payment makes with it ("the £180 he has had", "he will then have had the whole £450"). */
import { PERSON } from "../recipients.ts";
import { NONE } from "./role.ts";
import { earlierRole } from "./role-accepted.ts";
import { offered, paid, type ToldRule, type ToldWords } from "./told-rule.ts";

const PAYEE = `(?:she|he|they|the (?:family|couple|estate|complainant)|${PERSON})`;
const BODY =
  "(?:it|they|the (?:Council|Trust|Home|Provider|Care Provider|School|Authority|Association|Company|[A-Z]\\w+))";
/** "the £180 he has had", "which she was sent": and not what they had to pay or had taken from them. */
const HAD = new RegExp(
  `^\\s*\\)?\\s*(?:(?:that|which)\\s+)?${PAYEE}\\s+(?:has|have|had)\\s+(?:(?:already|now|since)\\s+)?(?:(?:had|received|got|banked|cashed|been\\s+(?:paid|given|sent|credited\\s+with))\\b(?!\\s+(?:to|taken|deducted|stopped|charged|too much|in error|by mistake)\\b)|(?:as\\s+(?:an?\\s+)?credit|in hand)\\b)`,
);
/** "the £100 that reached her in May". */
const REACHED = new RegExp(
  `^\\s*(?:that|which)\\s+(?:(?:has|had|have)\\s+)?(?:already\\s+)?(?:reached|gone to|went to|came to)\\s+(?:her|him|them|${PERSON})(?=[\\s.,;])`,
);
/** "Having already handed over £200, it will …". */
const HAVING_PAID = new RegExp(
  `^(?:Having|After|As it has|Since it has|Because it has)\\s+(?:already\\s+)?(?:paid|sent|handed(?: over)?|given|credited)\\s+(?:(?:her|him|them|over|${PERSON})\\s+)?$`,
);
/** "We asked for £350 where it had offered £200". */
const HAD_OFFERED =
  /\b(?:where|when|while|though|although)\s+(?:it|they|the [A-Z]\w+)\s+had\s+(?:only\s+)?(?:offered|proposed|suggested|promised)\s+(?:(?:her|him|them|to pay|only|just)\s+)*$/;
/** "the £175 with which it has credited her". */
const WITH_WHICH = new RegExp(
  `^\\s*(?:with|by|for) which\\s+${BODY}\\s+(?:(?:has|had|have)\\s+)?(?:already\\s+)?(?:credited|reduced|cut|lowered|compensated|sent|gave|paid)\\b`,
);
/** "the £175 that stands to her credit", "already on her account". */
const ON_ACCOUNT =
  /^\s*(?:(?:that|which)\s+(?:already\s+|now\s+)?(?:stands?|is|was|were|has been)\s+(?:already\s+)?(?:to (?:her|his|their) credit|(?:put|placed)\s+(?:on|in|into|onto) (?:her|his|their) (?:\w+ ){0,2}(?:account|card|bank))|already (?:on|in) (?:her|his|their) (?:\w+ ){0,2}account)\b/;
/** What they had is taken back or let go, or is their income. */
const LET_GO =
  /\b(?:refund|repay|return|recover|collect|reclaim|waiv|cancel|write|writing|remov|forgiv|forgo)\w*\b[^.;£]{0,40}$/i;
const INCOME =
  /^[^.;£]{0,60}?\b(?:in|as|from|of) (?:(?:her|his|their|an?|the)\s+)?(?:\w+\s+)?(?:benefits?|pensions?|wages|pay|rent|salary|credit union|insur\w+|employer|direct payments?|allowance|overpa\w+)\b/i;

function isHeld({ left, after, operative }: ToldWords): boolean {
  return (
    operative &&
    (HAD.test(after) ||
      REACHED.test(after) ||
      WITH_WHICH.test(after) ||
      ON_ACCOUNT.test(after) ||
      HAVING_PAID.test(left)) &&
    !LET_GO.test(left) &&
    !INCOME.test(after)
  );
}

/** "he will then have had all of the £500", "That makes up the £500". */
const WILL_HAVE_HAD =
  /\bwill\s+(?:(?:then|thus|so|now|by then|in all)\s+)*have\s+(?:then\s+)?(?:had|received|got|been\s+(?:paid|given|sent|credited(?: with)?))\s+(?:in all\s+)?(?:(?:all(?: of)?|an?|the|its|promised|whole|full|entire|total|sum|payment|of)\s+)*$/i;
const MAKES_UP =
  /^(?:This|That|It|(?:The|These) (?:two )?(?:payments?|sums?))\s+(?:will\s+)?(?:then\s+)?(?:makes?|brings?)\s+up\s+(?:all of\s+)?(?:the|its)\s+(?:(?:promised|whole|full|entire|agreed)\s+)*$/i;

/** "each pay £4,875, so that the full £9,750 is returned to him". */
const SO_THAT =
  /,?\s+so\s+(?:that\s+)?(?:he|she|they|in (?:all|total))?\s*(?:(?:will\s+)?(?:gets?|has|have|receives?)\s+(?:back\s+)?)?(?:(?:all(?: of)?|the|an?|whole|full|entire|total|sum|amount|of)\s+)*$/i;
const IS_RETURNED =
  /^\s*(?:(?:that\s+)?(?:he|she|they)\s+(?:has\s+|had\s+|have\s+)?paid\b|(?:is|has been|will be|will have been)\s+(?:returned|refunded|repaid|paid back|given back|put back)\b|back\b|in (?:all|total)\b)/i;

/** "Once this is done she will have been paid £500". */
const AFTERWARDS = /^(?:Once|When|After|With (?:this|that|these|the £[\d,.]+)|By then)\b/;

function sumsUp({ left, after, sum, earlier, prior, context }: ToldWords): boolean {
  if (context.operative && AFTERWARDS.test(left) && WILL_HAVE_HAD.test(left)) return true;
  if (earlier?.role === "award" && SO_THAT.test(left) && IS_RETURNED.test(after)) return true;
  const award = [earlier, prior].find((one) => one?.role === "award");
  return (
    context.operative &&
    award != null &&
    award.money.pence < sum.pence &&
    !/^By\b/.test(left) &&
    (WILL_HAVE_HAD.test(left) || MAKES_UP.test(left))
  );
}

/** "what is left of the £450, £310": the whole is told, and the rest paid. */
const REST_OF =
  /\b(?:what (?:is|was) (?:left|owing|owed|outstanding|unpaid|due)|what (?:remains|it owes)|(?:the|any) (?:rest|remainder|balance))\s+of\s+(?:the|its|that|this)\s+(?:(?:promised|agreed|offered|full|whole|original|sum|payment|of)\s+)*$/i;
const THE_REST = /^[^.;£]{0,40}(?:[,:(–—]|\bwhich is)\s*(?:(?:that is|which is|now|being|namely|or)\s+)*£/;

const APPOSED = /^[^.;£]{0,20}(?:[,:(–—]|\bwhich is)\s*(?:(?:that is|which is|now|being|namely|or)\s+)*$/;
const THEN_PAID =
  /^\s*[,)–—]?\s*(?:will|should|must|is to) (?:now |also |then )?(?:be (?:paid|sent|given)|go to)\b(?! by (?:her|him|them|Mr|Mrs|Ms|Miss)\b)/;
const PAYS_REST =
  /\b(?:it|they|Council|Trust|Home|Provider|School|Authority)\s+(?:will|should|must|is to|has agreed to)\s+(?:\w+\s+){0,2}?(?:pay|send|give)\b[^.;£]{0,60}£[\d,.]*\d[^.;£]{0,20}$/;

/** "the outstanding £300 of the promised £500". */
const PROMISED_WHOLE =
  /^\s*(?:(?:that|which)\s+(?:is|was)\s+)?(?:(?:left|owing|outstanding|due|unpaid|still to come|remaining)\s+)?(?:out\s+)?of\s+(?:the|its|that)\s+(?:promised|agreed|offered|proposed)\s+$/i;
const WHOLE_PROMISED = /^\s*(?:(?:that|which)\s+(?:was\s+)?)?(?:promised|offered|proposed)\b/i;
const OF_THE =
  /^\s*(?:(?:that|which)\s+(?:is|was)\s+)?(?:(?:left|owing|outstanding|due|unpaid|still to come|remaining)\s+)?(?:out\s+)?of\s+(?:the|its|that)\s+$/i;

/** "she will receive £1,500 from her pension provider": nobody the decision speaks to. */
const FROM_OTHERS =
  /^\s*(?:(?:a|per|each) (?:week|month|year)\s+)?from (?:her|his|their|an?|the) (?:[\w-]+ ){0,2}?(?:pension|employer|insur\w+|landlord|tenants?|bank|benefits?|DWP|family|relatives?|estate agent|charity)\b/i;

export const HELD_RULES: readonly ToldRule[] = [
  {
    name: "heldAlready",
    example: "topping up the £180 he has had; in addition to the £175 with which it has credited her",
    holds: isHeld,
    reading: (words) => earlierRole(words, false),
  },
  {
    name: "hadOffered",
    example: "we asked for £350 where it had offered £200",
    holds: ({ left }) => HAD_OFFERED.test(left),
    reading: offered,
  },
  {
    name: "willHaveHad",
    example: "pay the balance, £300. He will then have had all of the £500",
    holds: sumsUp,
    reading: ({ earlier, prior }) =>
      earlier || prior ? { role: "total", governor: (earlier ?? prior)?.governor ?? "pay", inherited: true } : NONE,
  },
  {
    name: "restOfWhole",
    example: "pay what is left of the £450, £310",
    holds: ({ left, text, sum }) => REST_OF.test(left) && THE_REST.test(text.slice(sum.end, sum.end + 80)),
    reading: () => NONE,
  },
  {
    name: "wholeOfWhichPart",
    example: "of the £6,204 the Council will write off £4,204",
    holds: ({ left, text, sum }) =>
      /^(?:\W*(?:Out )?of (?:the|this|that|her|his|their)\s+)(?:(?:[a-z]+\s+){0,3}?of\s+)?$/i.test(left) &&
      /^[^.;£]{0,30}?\s(?:it|they|the [A-Z]\w+(?: [A-Z]\w+)?)\s+(?:will|should|must|is to|has agreed to)\b[^.;£]{0,60}£/.test(
        text.slice(sum.end, sum.end + 160),
      ),
    reading: () => NONE,
  },
  {
    name: "fromOthers",
    example: "she will receive £1,500 from her pension provider",
    holds: ({ after, left }) =>
      FROM_OTHERS.test(after) && /\b(?:receive|get|have|had|received|gets|receives)\s*$/i.test(left),
    reading: () => NONE,
  },
  {
    name: "theRest",
    example: "the rest of the £500, £300, will be paid within a week",
    holds: ({ left, before, after, operative }) =>
      operative &&
      APPOSED.test(before) &&
      REST_OF.test(left.slice(0, left.lastIndexOf("£"))) &&
      (THEN_PAID.test(after) || PAYS_REST.test(left)),
    reading: paid,
  },
  {
    name: "promisedWhole",
    example: "the outstanding £300 of the promised £500",
    holds: ({ before, after, previousEnd }) =>
      previousEnd > 0 && (PROMISED_WHOLE.test(before) || (OF_THE.test(before) && WHOLE_PROMISED.test(after))),
    reading: offered,
  },
];
