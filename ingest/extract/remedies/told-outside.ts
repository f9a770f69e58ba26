/** Whether a sentence outside the action section tells of a sum that is agreed, recommended, offered or paid as an answer. */
import { splitSentences } from "../sentences.ts";
import { leads, type Passage } from "./passages.ts";
import { tellsAgreed } from "./role-told.agreed.ts";
import { isAcceptedRemedy, isVerdict, takesUp } from "./role-told.verdict.ts";
import { DURING } from "./role-words.ts";
import { CLAIM, RULE, WOULD } from "./voices.ts";

const BODY_AGREED =
  /\b(?:Council|Care Provider|Provider|Home|Trust|it) (?:has |have )?(?:now )?(?:agreed|will|accepted)\b/i;

const SAID =
  /\b(?:(?:has|have) (?:now |also |since |therefore )?agreed|agreed (?:to|with)|(?:I|we|We) (?:therefore |also |have )*(?:recommend(?:ed)?|ask(?:ed)?|propose[d]?|suggest(?:ed)?|consider)|will (?:also |now )?(?:pay|make|refund|repay|return|send|reimburse|waive|write|cancel|credit|give|provide|apologise|backdate|increase|compensate)|should (?:also |now )?(?:pay|make|refund|reimburse|waive|apologise|increase)|(?:it|they|Council|Trust|Home|Provider)[’']ll (?:also |now )?(?:pay|make|refund|repay|reimburse|waive|write|cancel|give|apologise)|agreed\b|(?:agrees|accepts)(?: with (?:me|us))? that (?:an? (?:payment|sum) of )?£|(?:I|we|We) (?:think|believe|find|thought|put|named|mentioned|had) (?:that )?(?:an? (?:payment|sum) of )?£|(?:settle(?:d|ment)|terms|basis)\b[^.;£]{0,50}\bthat (?:it|the [A-Z]\w+) (?:will )?pays?|recommends?|to remedy)\b/i;

/** "It is going to cancel what remains and put the £177 back." */
const GOING_TO =
  /\b(?:Council|Care Provider|Provider|Home|Trust|School|[Ii]t) (?:is|are) (?:now |also )?(?:going )?to (?:also |now )?(?:stop|pay|refund|repay|return|reimburse|put|give|send|cancel|waive|write off|drop|credit|make|backdate|compensate)\b/;

/** "She will receive £200", said of money that acknowledges and is no income. */
const RECEIVES =
  /\b(?:will|should|is to|are to) (?:also |now |each |both |therefore |then )?(?:receive|get|have|be (?:paid|given|sent|refunded))\s+(?:an? (?:\w+ )?(?:payment|sum) of )?£[\d,.]*\d(?! (?:a|per|each|every) (?:day|week|fortnight|month|year)\b)(?! (?:in|of) (?:benefit|pension|wages|direct payments))/;

const BODY_ACCEPTS =
  /\b(?:Council|Care Provider|Provider|Home|Trust|[Ii]t) (?:has |have )?(?:now )?(?:agree[sd]?|accept(?:s|ed)?) (?:(?:to|with) )?(?:this|that|these|both|my|our)\b/;

/** An offer or payment that answers a complaint, not a price, a grant or a wage. */
const ANSWERS =
  /\b(?:recogni\w+|acknowledg\w+|remed\w+|distress|frustrat\w+|time and trouble|uncertain\w*|inconvenience|delays?|apolog\w+|compensat\w+|goodwill|gesture|symbolic|stage (?:one|two|three|1|2|3)|final response|complain\w*|enquir\w+|investigation|enough|sufficient|too low|declin\w+|reject\w*|suitable|injustice|fell (?:\w+ )?short|accepting|refund\w*|sorry|put (?:\w+ )?right|amends|looked again|(?:our|my) (?:letter|draft|questions)|wrote to (?:it|the Council|the \w+))\b/i;

/** "The Council told us it will refund the £130 … that is a suitable remedy": volunteered, and accepted. */
const VOLUNTEERS =
  /\b(?:Council|Care Provider|Provider|Home|Trust|it) (?:has |have |had )?(?:now |since )?(?:told (?:us|me)|said|says|confirmed)(?: that)? (?:it|they) (?:will|would)(?: now| also)? (?:pay|refund|repay|reimburse|return|waive|cancel|write off|give)\b/i;
const PUTS_RIGHT =
  /\b(?:suitable|appropriate|satisfactory|proportionate|sufficient|adequate|fair) (?:remedy|redress|way|response|outcome)\b|\bputs? (?:this|it|matters|things|that) right\b|\bremed(?:y|ies) (?:the|her|his|their|any) injustice\b/i;
const NOT_RIGHT =
  /\b(?:not|n[’']t|nor) (?:\w+ ){0,4}(?:suitable|appropriate|satisfactory|proportionate|sufficient|adequate|fair|right)\b/i;

/** Agreements told in the past, without the perfect that a decision uses for its own remedy. */
const ONCE_AGREED =
  /(?<!\b(?:has|have|having) (?:(?:now|also|since|therefore|already) )?)\bagreed(?: to| that| with)?\b/gi;
const ARRANGED = /(?<!\b(?:has|have|having) (?:(?:now|also|since|therefore|already) )?)\bagreed\b/i;
/** Words of a remedy: whom it puts right for what. */
const REMEDIAL =
  /\b(?:recogni\w+|acknowledg\w+|remed\w+|redress|distress|frustrat\w+|upset|worr(?:y|ies|ied|ying)|anxiety|time and trouble|trouble|uncertain\w*|inconvenience|injustice|hardship|delays?|fault|apolog\w+|compensat\w+|goodwill|symbolic|enquir\w+|investigation|draft|sorry|put (?:\w+ ){0,2}right|amends|refund\w*|reimburse\w*|repay|backdat\w*|arrears|missed|lost|loss|waive|write off|recommend\w*)\b/i;
const OUR_VOICE =
  /\b(?:(?:I|[Ww]e) (?:(?:have|had|also|therefore|then|now|would) )*(?:recommend|ask|propos|suggest|consider|welcom|think|believe|am satisfied|are satisfied|invit|put)\w*|(?:my|our) (?:recommendation|suggestion|proposal|draft|enquiries|enquiry|investigation|view|letter|intervention)s?|Ombudsman)\b/;

/** Outside an action section a sum counts only where the sentence itself says that it is agreed or recommended. */
export function told(passage: Passage, from: number, to: number): boolean {
  const whole = splitSentences(passage.text).find((s) => s.start <= from && s.end >= to);
  const sentence = whole?.text ?? passage.text.slice(from, to);
  const past =
    /\b(?:offer(?:ed)?|paid|refunded|repaid|returned|reimbursed|given back|(?:sent|gave|returned)\s+(?:\S+\s+){0,4}?(?:cheques?|payments?|vouchers?|£\d[\d,.]*))\b/i.test(
      sentence,
    ) &&
    (ANSWERS.test(passage.text) || DURING.test(passage.text));
  if (RULE.test(sentence)) return false;
  if (isVerdict(sentence, passage.text.slice(to, to + 200)) || isAcceptedRemedy(sentence) || tellsAgreed(sentence))
    return true;
  if (VOLUNTEERS.test(sentence) && PUTS_RIGHT.test(passage.text) && !NOT_RIGHT.test(passage.text)) return true;
  if (WOULD.test(sentence) && DURING.test(passage.text)) return true;
  if (CLAIM.test(sentence) && !(BODY_AGREED.test(sentence) && !/\b(?:says?|said|told)\b/i.test(sentence))) return past;
  // "The Council agreed to pay the landlord a deposit of £950": what was arranged once is no answer to a complaint.
  if (
    ARRANGED.test(sentence) &&
    !SAID.test(sentence.replace(ONCE_AGREED, "")) &&
    !REMEDIAL.test(sentence) &&
    !OUR_VOICE.test(passage.text) &&
    !(passage.lead && leads(passage).some((l) => SAID.test(l.text)))
  )
    return false;
  if (passage.lead && leads(passage).some((l) => SAID.test(l.text))) return true;
  const ours = REMEDIAL.test(sentence) || OUR_VOICE.test(sentence);
  return (
    past ||
    SAID.test(sentence) ||
    (GOING_TO.test(sentence) && (ours || OUR_VOICE.test(passage.text))) ||
    (RECEIVES.test(sentence) &&
      (ours ||
        takesUp(sentence.slice(sentence.indexOf("£")), passage.text.slice(to, to + 120)) ||
        SAID.test(passage.text) ||
        BODY_ACCEPTS.test(passage.text))) ||
    (SAID.test(passage.text) && /\b(?:represents|This is|comes to|includ\w+)\b/.test(sentence))
  );
}
