/** Charges wrongly taken that are given back: in the passive, the perfect, as a noun, or with the verb a clause later. */
import { earlierRole } from "./role-accepted.ts";
import { NEGATED } from "./role-words.ts";
import type { ToldRule } from "./told-rule.ts";

const BACK = "(?:returned|refunded|repaid|reimbursed|given back|paid back|put back|handed back|sent back)";
const CHARGE = "(?:\\w+ )?(?:charges?|fees?|penalty|fines?|tickets?|deposit|payments?|sum|costs?|bill|money)";

const DONE = new RegExp(
  `^\\s*(?:${CHARGE}\\s+)?(?:(?:that|which)\\s[^.;£]{3,50}\\s)?(?:has|have|was|were)\\s+(?:(?:since|now|already|also|then)\\s+)*(?:been\\s+)?(?:(?:since|now|already)\\s+)?${BACK}\\b`,
  "i",
);
const MADE =
  /^[^.;£]{0,40},?\s+(?:which|that)\s+(?:it|they|the [A-Z]\w+(?: [A-Z]\w+)?)\s+(?:(?:has|had|have|already|since|now)\s+)+(?:made|given|paid|sent|done)\b/i;
const TO_BE = new RegExp(`^\\s*(?:${CHARGE}\\s+)?(?:is|are)\\s+(?:being\\s+|now\\s+|also\\s+)*${BACK}\\b`, "i");
const NEVER_DUE = new RegExp(
  `^[^.;£]{0,60}\\b(?:should (?:never|not) have been|was (?:wrongly|not properly)|were wrongly|was not)\\s+(?:charged|taken|paid|demanded|collected|due|owed|issued)\\b[^.;£]{0,60}\\b(?:be|is|will)\\s+(?:now\\s+)?(?:be\\s+)?${BACK}\\b`,
  "i",
);

/** "arrange for £78 (three months’ fees) to be credited to his account". */
const ARRANGES = /\b(?:arranges?|ask(?:s)? (?:its|the) \w+(?: \w+)?)\s+for\s+(?:the\s+|an? \w+ of\s+)?$/i;
const TO_BE_GIVEN = new RegExp(
  `^\\s*(?:${CHARGE}\\s+)?(?:\\([^)£]{1,50}\\)\\s+)?to be (?:${BACK}|(credited|paid|sent|added|transferred))\\b`,
  "i",
);

const COMES_BACK =
  /^[^.;£]{0,40}\b(?<!\bnot )(?:will|should|must|is to|are to|to)\s+(?:now\s+|also\s+|all\s+)*(?:come|go) back to (?:him|her|them|the (?:estate|family)|(?:Mr|Mrs|Ms|Miss)\b)/;

export const REFUND_RULES: readonly ToldRule[] = [
  {
    name: "givenBack",
    example: "the £130 charge has been refunded since we made enquiries",
    holds: ({ left, after }) => DONE.test(after) && !/\b(?:if|unless|until|whether|said|says)\b[^.;]*$/i.test(left),
    reading: (words) => earlierRole(words, false, "refund"),
  },
  {
    name: "refundMade",
    example: "the refund of the £45 fee, which the Council has made, is a suitable remedy",
    holds: ({ left, after }) =>
      /\b(?:refund|return|repayment|reimbursement|payment) of (?:the |her |his |their )?$/i.test(left) &&
      MADE.test(after),
    reading: (words) => earlierRole(words, false, "refund"),
  },
  {
    name: "isBeingReturned",
    example: "see that the £90 is put back in her account",
    holds: ({ left, after, context, operative }) =>
      (context.operative || operative) &&
      TO_BE.test(after) &&
      !NEGATED.test(left) &&
      !/\b(?:if|unless|until|once|when|whether)\b[^.;]*$/i.test(left),
    reading: () => ({ role: "award", governor: "refund" }),
  },
  {
    name: "arrangedFor",
    example: "arrange for £78 (three months’ fees) to be credited to his account",
    holds: ({ left, after, operative, context }) =>
      (operative || context.operative) && ARRANGES.test(left) && TO_BE_GIVEN.test(after) && !NEGATED.test(left),
    reading: ({ after }) => ({
      role: "award",
      governor: /\bto be credited\b/.test(after) ? "credit" : TO_BE_GIVEN.exec(after)?.[1] ? "pay" : "refund",
    }),
  },
  {
    name: "comesBack",
    example: "arrange for £75 of court fees to come back to him",
    holds: ({ left, after, operative, context }) =>
      (operative || context.operative) &&
      COMES_BACK.test(after) &&
      !NEGATED.test(left) &&
      !/\b(?:if|unless|whether)\b[^.;]*$/i.test(left),
    reading: () => ({ role: "award", governor: "refund" }),
  },
  {
    name: "neverDue",
    example: "accepts that the £90 should never have been charged and that it be returned",
    holds: ({ left, after, operative }) => operative && NEVER_DUE.test(after) && !NEGATED.test(left),
    reading: () => ({ role: "award", governor: "refund" }),
  },
  {
    name: "writtenOff",
    example: "confirm that the outstanding £1,840 has been withdrawn",
    holds: ({ after }) =>
      /^\s*(?:\w+\s+)?(?:has|have)\s+(?:(?:since|now|already|also)\s+)*been\s+(?:(?:since|now|already)\s+)?(?:withdrawn|written off|cancelled|waived|cleared|quashed|removed)\b/i.test(
        after,
      ),
    reading: () => ({ role: "award", governor: "waive" }),
  },
  {
    name: "properlyDue",
    example: "the £90 for the permit was properly due",
    holds: ({ left, after }) =>
      !/\b(?:refund|repay|reimburse|return|waive|cancel|write off|give back|remove)s?\s+(?:(?:him|her|them|(?:Mr|Mrs|Ms|Miss)(?: and (?:Mr|Mrs|Ms|Miss))? [A-Z]\w*|the)\s+){0,2}$/i.test(
        left,
      ) &&
      /^[^.;£]{0,60}\b(?:was|were|is|are|has been|had been)\s+(?:(?:quite|in fact|also)\s+)?(?:properly|rightly|correctly|lawfully|fairly|validly|not (?:due|owed|payable|to be))\b/i.test(
        after,
      ),
  },
];
