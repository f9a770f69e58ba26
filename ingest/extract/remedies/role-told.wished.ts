/** What the complainant or somebody for them asks, hopes or thinks is due: nobody has ordered or agreed it. */
import { PERSON } from "../recipients.ts";
import type { ToldRule } from "./told-rule.ts";

/** Not the Ombudsman, who is "I". */
const WISHER = `(?:[Ss]he|[Hh]e|[Tt]hey|who|(?!I\\b)${PERSON}|(?:[Hh]er|[Hh]is|[Tt]heir|[Tt]he) (?:mother|father|parents?|son|daughter|sister|brother|wife|husband|partner|family|solicitors?|advocate|representative|councillor|MP|carer|adviser|complainants?)|(?!I\\b)[A-Z](?:’s (?:mother|father|parents))?)`;
const AGAIN = "(?:(?:also|now|then|still|first|had|has|have|only|really|rather|simply|originally|twice|again)\\s+)*";
/** Verbs that can only wish. */
const WISHES =
  "(?:asks?|asked|wants?|wanted|would (?:like|prefer|have liked)|wish(?:es|ed)?|hop(?:es|ed|ing)|(?:is|was|were) (?:asking|hoping|looking|seeking|claiming)|seeks?|sought|claim(?:s|ed)?|expect(?:s|ed)?|demand(?:s|ed)?|request(?:s|ed)?|invit(?:es|ed)|urg(?:es|ed))";
/** Verbs that wish where what they say is what ought to be. */
const HOLDS =
  "(?:thinks?|thought|believe[sd]?|feels?|felt|consider(?:s|ed)?|argue[sd]?|says?|said|suggest(?:s|ed)?|propose[sd]?|maintain(?:s|ed)?|told (?:us|me|the [A-Z]\\w+)(?: that)?)";
const OUGHT = "\\b(?:should|ought|must|would|owes?|owed|due|entitled)\\b";

/** Another voice speaks between the wish and the sum. */
const TURNS =
  "(?:[,;]|\\band|\\bbut|\\bso)\\s+(?:(?:that|and|then|now|therefore|instead)\\s+)*(?:the [A-Z]\\w*|it|they|I|we|both)\\s+(?:(?:has|have|now|also|therefore|then)\\s+)*(?:will|should|must|agree[ds]?|accept(?:s|ed)?|recommend\\w*|propose|consider|think|ask|paid|offered)";
const UP_TO_SUM = `(?:(?!${TURNS}\\b)[^;£]){0,200}$`;
/** "says it should not have charged him £1,020 and should refund the": his view goes on behind its first figure. */
const GOES_ON = `(?:(?!${TURNS}\\b)[^.;£]){0,200}£[\\d,.]*\\d,? (?:and|or|nor)(?: that it)?(?: also| now)? (?:should|ought to|must|has to|owes?)(?:(?!${TURNS}\\b)[^;£]){0,100}$`;
/** "Mr C, a builder, says". */
const WHO = "(?:,\\s(?!and\\b|but\\b)[^,;.£]{2,50},)?";
const WISHED = new RegExp(
  `(?<![Aa]s |[Aa]s well as )\\b${WISHER}${WHO}\\s+${AGAIN}(?:${WISHES}\\b${UP_TO_SUM}|${HOLDS}\\b(?:(?=[^;£]*${OUGHT})${UP_TO_SUM}|(?=[^.;£]*${OUGHT})${GOES_ON}))`,
);
/** "bought panels for £642 and asks that the Council should pay for these". */
const WISHED_AFTER = new RegExp(
  `^[^.;£]{0,60}?(?:[,;]|\\band\\b|\\bbut\\b|\\bwhich\\b|\\bthat\\b)\\s+(?:it is (?:this|that) (?:sum|money) (?:that|which)\\s+)?(${WISHER}\\s+)?${AGAIN}${WISHES}\\b`,
);
/** Who does what the sentence tells before the sum, where the wish behind it names nobody. */
const THEIRS = new RegExp(`(?:^|[.;,]\\s|\\b(?:and|that|because|so|but)\\s)${WISHER}\\s`);
const BODYS =
  /\b(?:Council|Trust|Home|Provider|Authority|School|[Ii]t)\s+(?:(?:has|had|have|also|then|since|later)\s+)*\w+(?:ed|t|id)\b[^.;]*$/;
/** The body's order to pay, before the wish in the same sentence: "will pay what she asked for, £300". */
const ORDERS_PAYMENT =
  /\b(?:will|should|must|shall|agree[ds]? to|recommend\w*|is to|are to)\b[^;£]{0,60}\b(?:pay|refund|reimburse|repay|give|make|meet|credit|return|match|honour|paid|refunded)\b/i;
/** "and the Council will pay it". */
const GRANTED =
  /\b(?:Council|Trust|Home|Provider|it|they|I|[Ww]e)\b[^.;£]{0,40}\b(?:agree[ds]?|accept(?:s|ed)?|will (?:now )?(?:pay|refund|do)|should (?:now )?(?:pay|refund|do)|has (?:now |since )?(?:paid|refunded))\b/;
const REFUSED = /\b(?:not|n[’']t|never|refus\w+|declin\w+|no reason)\b/i;

/** Whether what follows says that the wish was granted. */
const granted = (words: string): boolean => GRANTED.test(words) && !REFUSED.test(words);

/** "Mr S's figure of £10,000", "her request for £900". */
const THEIR_FIGURE = new RegExp(
  `(?:${PERSON}[’']s|\\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he (?:family|complainant|landlord|trader|owner|tenant)[’']s))\\s+(?:own\\s+)?(?:figure|claim|request|demand|suggestion|sum|estimate|valuation|asking price|calculation)s?\\s+(?:of|for|was|is|at|being)\\s+(?:(?:about|over|nearly|only|just|some)\\s+)?$`,
);

/** "accept her valuation of £450". */
const TAKES = /\b(?:accept|adopt|take|use|follow)s?\s[^.;£]{0,40}$/;

export const WISH_RULES: readonly ToldRule[] = [
  {
    name: "theirFigure",
    example: "Mr S's figure of £10,000 relates to his takings",
    holds: ({ left, after }) =>
      THEIR_FIGURE.test(left) &&
      (REFUSED.test(left) || !(ORDERS_PAYMENT.test(left) || TAKES.test(left) || granted(after))),
  },
  {
    name: "wished",
    example: "Mrs B asks it to pay her £5,000; he says that he should be paid £2,000",
    holds: ({ left, after, text, context }) => {
      const m = WISHED.exec(left);
      if (!m || ORDERS_PAYMENT.test(left.slice(0, m.index))) return false;
      const next = context.passage.slice(context.passage.indexOf(text) + text.length).slice(0, 160);
      return !granted(`${after} ${next.replace(/£[\s\S]*$/, "")}`);
    },
  },
  {
    name: "wishedAfter",
    example: "Mr Y bought panels for £642 and asks that the Council should pay for these",
    holds: ({ left, after, text, context }) => {
      const m = WISHED_AFTER.exec(after);
      if (!m || ORDERS_PAYMENT.test(left)) return false;
      if (m[1] === undefined && (!THEIRS.test(left) || BODYS.test(left))) return false;
      const next = context.passage.slice(context.passage.indexOf(text) + text.length).slice(0, 160);
      return !granted(next.replace(/£[\s\S]*$/, ""));
    },
  },
];
