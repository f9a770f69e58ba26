/** Sums that stand first, as what something is to be done with: "the £85 fee for the second test should be refunded to him". */
import type { ToldRule, ToldWords } from "./told-rule.ts";
import type { Governor } from "./verbs.ts";

/** Nothing before the sum but a limit or a joining word, or who agrees to it. */
const FIRST =
  /^\W*(?:(?:Also|Secondly|Thirdly|Finally|Then|Lastly|In addition|As well|First|Next),?\s+)?(?:(?:In|Within|By|On|From|Before|After|At|Until|Over)\b[^.;:£]{1,70}?,?\s+)?(?:(?:The [A-Z]\w+|It|They|I|We) (?:has |have )?(?:now |also )?(?:agree[sd]?|accept(?:s|ed)?|recommend(?:s|ed)?|propose[sd]?|confirm(?:s|ed)?) that\s+)?(?:(?:[Aa]ll (?:of )?)?(?:[Tt]he|[Tt]hat|[Tt]his|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Bb]oth the)\s+)?(?:(?:remaining|outstanding|extra|whole|full|disputed|other|unpaid|missing|overpaid|underpaid)\s+)?$/;
/** What it is: a noun with what is said of it, and perhaps one more sum of the same kind. */
const NOUN =
  "\\s*(?:(?!\\b(?:will|should|must|is|are|was|were|has|had|have|and|or|but)\\b)[^.;:,£]){0,60}?(?:\\band\\s+(?:the\\s+)?£[\\d,.]*\\d[^.;:,£]{0,60}?)?(?:,?\\s(?:that|which|who|when|still|now|since|shown|showing)\\s[^.;:£]{2,70}?,?)?";
const TO_BE =
  "\\s(?:will|should|must|shall|is to|are to|has to|have to|needs to)\\s+(?:(?:also|now|then|all|both|therefore|simply)\\s+)*be\\s+(?:(?:also|now|all)\\s+)*";
const DONE = new RegExp(
  `^${NOUN}${TO_BE}(?:(refunded|repaid|returned|reimbursed|restored|made good|made up|(?:given|paid|put|handed|sent) back)|(removed|cancelled|written off|waived|wiped(?: off)?|taken off|struck off|deleted|withdrawn|dropped|lifted))\\b(?! by (?:him|her|them|(?:Mr|Mrs|Ms|Miss)\\b))(?! to the (?:builder|contractor|government|school|court)\\b)`,
);

/** What is done with the money or the charge that its sentence begins with, else null. */
function fateOf({ left, text, sum, context }: ToldWords): Governor | null {
  if (!context.operative || !FIRST.test(left)) return null;
  const done = DONE.exec(text.slice(sum.end, sum.end + 320));
  if (!done) return null;
  return done[1] ? "refund" : "waive";
}

/** "£220 in fees and £60 of costs are to be removed": the second of two. */
function fateOfSecond({ text, sum, before, context, previousEnd, earlier }: ToldWords): Governor | null {
  if (!context.operative || previousEnd === 0 || earlier?.role !== "award") return null;
  if (!/^[^.;:,£]{0,60}\band\s+(?:the\s+)?$/.test(before)) return null;
  const first = text.lastIndexOf("£", previousEnd - 1);
  if (first < 0 || !FIRST.test(text.slice(Math.max(0, first - 200), first))) return null;
  const done = DONE.exec(text.slice(sum.end, sum.end + 320));
  if (!done) return null;
  return done[1] ? "refund" : "waive";
}

/** What is done with it is no payment, or it is not done, or not for them: "The £95 fee will be reviewed", "will not be refunded". */
const NOT_DONE = new RegExp(
  `^${NOUN}${TO_BE.replace("be\\s+", "(not |never )?be\\s+(?:not )?")}(?:(?!(?:paid|re(?:paid|funded|turned|imbursed|stored|leased|duced|moved|mitted)|made|given|put|handed|sent|credited|added|transferred|awarded|offered|provided|backdated|shared|split|divided|set|increased|raised|treated|passed|used|written|taken|waived|cancelled|deducted|subject|in|for|by|on|of|at|enough|sufficient|forgiven|withdrawn|quashed|cleared|dropped|lifted|deleted|wiped|struck)\\b)\\w+ed\\b|(?<=not (?:be )?)(?:refunded|repaid|returned|reimbursed|paid)\\b|(?:returned|repaid|refunded) to the (?:builder|contractor|government|school|court)\\b)`,
);
const NAMED_FIRST = /^\W*(?:[Tt]he|[Tt]hat|[Tt]his)\s+$/;

export const SUBJECT_RULES: readonly ToldRule[] = [
  {
    name: "subjectNotPaid",
    example: "the £95 fee will be reviewed; the £95 fee will not be refunded",
    holds: ({ left, text, sum }) => NAMED_FIRST.test(left) && NOT_DONE.test(text.slice(sum.end, sum.end + 320)),
  },
  {
    name: "subjectToBe",
    example: "within two weeks the £85 difference between the fees will be repaid to her",
    holds: (words) => fateOf(words) !== null,
    reading: (words) => ({ role: "award", governor: fateOf(words) ?? "refund" }),
  },
  {
    name: "secondSubjectToBe",
    example: "£220 in fees and £60 of costs are to be removed",
    holds: (words) => fateOfSecond(words) !== null,
    reading: (words) => ({ role: "award", governor: fateOfSecond(words) ?? "refund" }),
  },
];
