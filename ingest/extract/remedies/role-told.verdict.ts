/** What we say the sum is, where the body takes it up: "the sum is £300 a child", "I would mark this by £150, and it concurs". */
import { headsIn } from "./purpose.ts";
import { DURING } from "./role-words.ts";
import { paid, type ToldRule, type ToldWords } from "./told-rule.ts";

const HARM =
  /\b(?:harm|injustice|worr(?:y|ies|ied|ying)|trouble|distress|upset|anxiety|effort|los[st]|missed|lost|went without|uncertainty|frustration|inconvenience|delays?|faults?|failures?|this|that|wait(?:ing)?|disappoint\w+|annoyance|alarm|fear)\b/i;
/** "For the harm to the girls, the sum is", "The figure for the worry is to be". */
const SUM_IS =
  /^(?:(?:For|On account of|In (?:recognition|view|respect) of|To (?:recogni[sz]e|acknowledge|reflect|mark)|As to|As for|On)\b[^.;£]{3,90}?,?\s+)?(?:the|my|our)\s+(?:right |proper |agreed )?(?:figure|sum|amount|payment)(?:\s+(?:for|on account of|in respect of|to (?:recogni[sz]e|acknowledge|reflect|mark))\s[^.;£]{3,90}?)?\s+(?:is|are|shall be|should be|will be|is to be)\s*(?:set at\s+)?$/i;
const THEIRS =
  /^[^.;]{0,50}\b(?:which|that)\s+(?:she|he|they|(?:Mr|Mrs|Ms|Miss|Mx|Dr) [A-Z]\w*|the (?:family|tenant|resident)s?)\s+(?:will|must|should|has to|have to|owes?|pays?)\b/;

function isSumOfHarm({ left, after, context, previousEnd }: ToldWords): boolean {
  return (
    context.operative &&
    previousEnd === 0 &&
    SUM_IS.test(left) &&
    (headsIn(left).length > 0 || HARM.test(left)) &&
    !THEIRS.test(after)
  );
}

/** The body goes along with what was put to it: in the sentence itself or the next. */
const TAKES_UP =
  /(?:^|[,;:.]\s*|\b(?:and|which|to which|with which|as|but)\s+)(?:(?:it|they|both|the (?:Council|Trust|Home|Provider|Care Provider|Authority|Association|School|Company|Board))|The [A-Z]\w+(?: [A-Z]\w+)?|It|They)\s+(?:(?:has|have|had|is|are|was|also|now|since|then|readily|at once|duly)\s+)*(?:agree[sd]?|accept(?:s|ed)?|concur(?:s|red)?|consent(?:s|ed)?|content|willing|happy|prepared|undertaken|undertook|promise[sd]?|(?:did|does|do) not (?:object|demur|argue|dispute|disagree|dissent)|will (?:do so|pay (?:it|this|that|them|each)|make (?:it|this|that|the payment)s?)|(?:(?:said|says|confirm(?:s|ed)|told (?:me|us)|assure[sd]? (?:me|us)|wrote|replied)(?: to (?:me|us))?(?: that)?\s+(?:it|this|that|they|these|both|the (?:money|payments?|sums?))\s+(?:will|would|is to|shall)))\b(?!\s+(?:only|that it was|in part|to consider|not\b|consider|look|think))/;
/** Whether the rest of a sentence, or the one behind it, says that the body goes along with its sum and not with a later one. */
export function takesUp(rest: string, next: string): boolean {
  if (TAKES_UP.test(rest)) return true;
  const taken = TAKES_UP.exec(`. ${next.trimStart()}`);
  return taken !== null && !next.slice(0, taken.index).includes("£");
}

/** "I asked for", "I would mark this by a payment of", "I put it at". */
const WE_SAY =
  /\b(?:I|[Ww]e)\s+(?:(?:have|had|would|will|also|therefore|then|now|should)\s+){0,3}(?:(?:asked|called|ask|call|pressed)(?: (?:it|them|the [A-Z]\w+))? for|(?:suggest|propose|recommend)(?:e?d)?|(?:mark(?:ed)?|recogni[sz]ed?|acknowledged?|reflect(?:ed)?|meet|met|remed(?:y|ied)|answer(?:ed)?)\s+(?:this|that|it|these|them|both|the [a-z]+|her [a-z]+|his [a-z]+|their [a-z]+)\s+(?:by|with|at)|(?:put|set|fix(?:ed)?|assess(?:ed)?|value[d]?|price[d]?|reckon(?:ed)?)\s+(?:this|that|it|these|the [a-z]+|her [a-z]+|his [a-z]+|their [a-z]+)\s+at)\s+(?:(?:an?|the|another|further|extra|payment|sum|figure|of)\s+){0,4}$/;
const DENIED = /\b(?:not|n[’']t|never|unless|if|whether)\s+(?:\w+\s+){0,2}$/i;

function isTakenUp({ left, text, sum, context }: ToldWords): boolean {
  const said = WE_SAY.exec(left);
  if (!said || DENIED.test(left.slice(0, said.index))) return false;
  const at = context.passage.indexOf(text);
  const next = context.passage.slice(at + text.length, at + text.length + 160);
  return takesUp(text.slice(sum.end), next);
}

/** Whether a sentence outside the action section says what we put to the body, and it or the next that the body takes it up. */
export function isVerdict(sentence: string, next: string): boolean {
  const at = sentence.indexOf("£");
  if (at < 0) return false;
  return (WE_SAY.test(sentence.slice(0, at)) && takesUp(sentence.slice(at), next)) || isCalledFor(sentence);
}

/** "£35 is all that calls for", "£200 is what this warrants". */
const CALLED_FOR =
  /^\s*(?:is|would be|is about)\s+(?:all|what|as much as|the most|the least)(?: that)?\s+(?:that|this|it|these|they|such [a-z]+|the (?:matter|delay|error|mistake|fault))\s+(?:calls?|called) for\b|^\s*(?:is|would be|is about)\s+(?:all|what|as much as|the most|the least)(?: that)?\s+(?:that|this|it|these|such [a-z]+|the [a-z]+)\s+(?:warrants?|merits?|justif(?:y|ies)|deserves?|requires?)\b/i;
const JUDGED = /^\W*(?:(?:I|We) (?:think|consider|find)(?: that)? )?(?:an? (?:payment|sum) of )?$/;

function isCalledFor(sentence: string): boolean {
  const figure = /£[\d,.]*\d/.exec(sentence);
  return (
    figure !== null &&
    JUDGED.test(sentence.slice(0, figure.index)) &&
    CALLED_FOR.test(sentence.slice(figure.index + figure[0].length))
  );
}

/** "I accept the refund of £300, made after our involvement, as part of the remedy": the sentence itself takes it up. */
const TAKEN_AS =
  /\b(?:I|[Ww]e) (?:also |therefore |now )?(?:accept|regard|treat|count|consider|take|see)\b(?:[^.;]|\.(?=\d)){0,160}?\b(?:as (?:being )?(?:part of )?|to be |is |are |was )(?:an? |the |our |my )?(?:\w+ )?(?:remedy|redress|settlement)\b/;

/** "The Council’s agreement to pay £150 is a satisfactory remedy." */
const AGREEMENT =
  /\b(?:agreement|undertaking|commitment) (?:now )?to (pay|refund|repay|reimburse|return|credit|waive|make)\b/i;
const IS_REMEDY =
  /\b(?:is|are|as|provides?|represents?|offers?) (?:an? |the )?(?:satisfactory|suitable|proportionate|appropriate|fair|adequate|sufficient|reasonable) (?:\w+ )?(?:remedy|redress|response|outcome|settlement)\b/i;

/** Whether a sentence takes what was paid since our enquiries, or what the body agrees to pay, as remedy. */
export function isAcceptedRemedy(sentence: string): boolean {
  if (/\b(?:not|n[’']t|nor|until|before)\b/i.test(sentence)) return false;
  return (TAKEN_AS.test(sentence) && DURING.test(sentence)) || (AGREEMENT.test(sentence) && IS_REMEDY.test(sentence));
}

/** "The Council’s payment of £500 was appropriate", "… does not fully remedy the injustice": what it has paid. */
const ITS_PAYMENT =
  /^(?:I (?:consider|think)(?: that)? )?[Tt]he [A-Z]\w+(?: [A-Z]\w+)?[’']s? (?:earlier |previous )?payment of\s*$/;
const IS_JUDGED =
  /^\s*(?:(?:was|is) (?:an? )?(?:appropriate|suitable|adequate|sufficient|fair|proportionate|reasonable|enough|not)\b|(?:does|did) not\b|remed(?:ies|ied)\b|put)/;

/** The payments of the passage, said to be paid. */
const SUMS_ARE_DUE =
  /\b(?:the|these|those|all|both)\s+(?:(?:two|three|four|five)\s+)?(?:sums|payments|amounts)\s+(?:are|is|will|should|must)\s+(?:to\s+)?(?:all\s+)?be\s+(?:paid|made|sent|with|in)\b/i;

export const VERDICT_RULES: readonly ToldRule[] = [
  {
    name: "judgedPayment",
    example: "the Council’s payment of £500 does not fully remedy the injustice",
    holds: ({ left, after }) => ITS_PAYMENT.test(left) && IS_JUDGED.test(after),
    reading: ({ after }) => ({ role: /\bnot\b/.test(after.slice(0, 20)) ? "paid" : "adequate", governor: "pay" }),
  },
  {
    name: "acceptedRemedy",
    example: "I accept the refund of £300, made after our involvement, as part of the remedy",
    holds: ({ text, context }) => !context.operative && isAcceptedRemedy(text),
    reading: ({ left }) => {
      const verb = AGREEMENT.exec(left)?.[1];
      if (verb === undefined) return { role: "paid", governor: "pay" };
      return { role: "award", governor: /^re/i.test(verb) ? "refund" : verb === "waive" ? "waive" : "pay" };
    },
  },
  {
    name: "sumOfHarm",
    example: "for the harm to the girls, the sum is £300 a child",
    holds: isSumOfHarm,
    reading: paid,
  },
  {
    name: "saidAndTakenUp",
    example: "I would mark this by a payment of £150, and the Council concurs",
    holds: isTakenUp,
    reading: paid,
  },
  {
    name: "calledFor",
    example: "£35 is all that calls for. The three sums are to be paid by May",
    holds: ({ left, after, context }) =>
      JUDGED.test(left) && CALLED_FOR.test(after) && (context.operative || SUMS_ARE_DUE.test(context.passage)),
    reading: paid,
  },
];
