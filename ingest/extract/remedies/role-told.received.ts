/** Sums told from the side of who gets them, or by what they acknowledge: "Her loss will be marked with £400", "so will Mr B". */
import { PERSON } from "../recipients.ts";
import { NONE } from "./role.ts";
import { ALSO_PAID } from "./same.ts";
import { paid, type ToldRule } from "./told-rule.ts";

const RECOGNISED = "(?:acknowledged|recogni[sz]ed|marked|reflected|remedied|addressed|compensated|answered|put right)";
/** "is to be recognised with", "will be met by a payment of". */
const MARKED_BY = new RegExp(
  `\\b(?:will|should|shall|must|is to|are to)\\s+(?:(?:also|now|each|both|therefore|then|all)\\s+)*be\\s+(?:${RECOGNISED}|met|made good|made up for)\\s+(?:with|by)\\s+(?:(?:an?|the|another|further|additional|extra|separate|symbolic|modest|payments?|sums?|award|of)\\s+)*$`,
  "i",
);
/** "His trouble is marked with a further £220", where nothing but the remedy is told. */
const IS_MARKED_BY = new RegExp(
  `\\b(?:is|are)\\s+${RECOGNISED}\\s+(?:with|by)\\s+(?:(?:an?|another|further|additional|extra|separate|symbolic|payment|sum|of)\\s+)*$`,
  "i",
);
const NOT_BY_THE_BODY =
  /^[^.;£]{0,40}\b(?:by|from|of) (?:(?:his|her|their|the|an?) )?(?:\w+ )?(?:insur\w+|benefits?|grant|employer|landlord|builder|developer)\b/i;

/** "make sure that her sister gets". */
const ENSURED_HAS =
  /\b(?:see|ensure|make sure)(?: to it)? that [^.;£]{2,60}\b(?:has|have|gets?|receives?)\s+(?:back\s+)?(?:(?:the|his|her|their|its|a payment of)\s+)?$/i;

/** "£200 is for Mr W". */
const IS_FOR = new RegExp(
  `^\\s*(?:is|are|will be|should be|is to be)\\s+for\\s+(?:${PERSON}|(?:his|her|their)\\s(?:\\w+\\s)?(?:son|daughter|mother|father|wife|husband|partner|brother|sister|children)\\b|the (?:family|couple|estate|children|parents)\\b)`,
);

export const RECEIVED_RULES: readonly ToldRule[] = [
  {
    name: "alsoPaid",
    example: "Mr R will have £150; so will Mrs V",
    holds: ({ text, sum }) => sum.inWords && ALSO_PAID.test(text.slice(sum.start, sum.end)),
    reading: ({ earlier, prior }) => {
      const paidBefore = earlier ?? prior;
      return paidBefore?.role === "award" && paidBefore.governor
        ? { role: "award", governor: paidBefore.governor, inherited: true }
        : NONE;
    },
  },
  {
    name: "markedBy",
    example: "her loss of the day service will be acknowledged with £750",
    holds: ({ left, after, context }) =>
      (MARKED_BY.test(left) || (context.operative && IS_MARKED_BY.test(left))) && !NOT_BY_THE_BODY.test(after),
    reading: paid,
  },
  {
    name: "soMuchIsDue",
    example: "£300 for each of the twins. So £600 is due and not £200",
    holds: ({ left, after, earlier, prior }) =>
      (earlier ?? prior)?.role === "award" &&
      /^(?:So|Thus|Hence|Therefore),?\s+(?:a total of\s+)?$/.test(left) &&
      /^\s*(?:is|are|will be)\s+(?:now\s+|therefore\s+)?(?:due|payable|to be paid|owed|paid)\b/.test(after),
    reading: ({ prior }) => ({ role: "total", governor: prior?.governor ?? "pay", inherited: true }),
  },
  {
    name: "notThat",
    example: "So £600 is due and not £200",
    holds: ({ before, after, earlier }) =>
      earlier !== null &&
      /(?:,|\band|\bor|;)\s+(?:not|rather than|instead of)\s+(?:just\s+|only\s+|merely\s+)?(?:the\s+)?$/i.test(
        before,
      ) &&
      /^\s*(?:[.;,)]|$|as\b|which\b|that\b)/.test(after),
  },
  {
    name: "ensuredBack",
    example: "see that Mr D’s estate has the £386 back",
    holds: ({ left, context, operative }) => context.operative && operative && ENSURED_HAS.test(left),
    reading: ({ after }) => ({ role: "award", governor: /^\s*back\b/i.test(after) ? "refund" : "pay" }),
  },
  {
    name: "thereforeHave",
    example: "£250 to each from the Council and £150 from the Trust. They will therefore have £400 apiece",
    holds: ({ left, after, earlier, prior, sum }) => {
      const before = earlier ?? prior;
      return (
        before?.role === "award" &&
        before.money.pence < sum.pence &&
        /\bwill (?:therefore|thus|so|then|accordingly) (?:each )?(?:have|receive|get)\s*$/.test(left) &&
        /^\s*(?:apiece|each)\b/.test(after)
      );
    },
  },
  {
    name: "isForSomebody",
    example: "£200 is for Mr W",
    holds: ({ left, after, context }) => context.operative && /^\W*$/.test(left) && IS_FOR.test(after),
    reading: paid,
  },
];
