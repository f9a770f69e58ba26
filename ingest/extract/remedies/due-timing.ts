/** Sentences that say nothing but when: "All of this should be done in four weeks", "The time limit for both is 20 working days". */
import { type Deadline, deadlineOf, findDeadlines } from "../deadlines.ts";

/** Every word that such a sentence is made of, besides names and the limit: what is referred to, its doing, its being agreed. */
const WORDS = new Set(
  `a an the of to for in on at by with and or but if not no any as from until so is are be been being was has have had
  will would should must shall ought may can could do does did it its it'll they their them he she her his him us me we our my i
  who which that this these those here there what then now also again too both all each every everything whole full just only
  further above below following listed said one two three four five six first other yet already once today
  letters letter cheques cheque apologies refunds credits payable suffice suffices company firm go out doing done complete completed completion carry carried out finish finished implement implemented put place take taken taking
  happen happened make made making pay paid payment payments payable due see attend act comply fulfil fulfilled honour honoured
  deliver delivered reach reached follow followed met meet send sent arrive receive received accordingly
  time limit limits deadline timescale timetable timeframe allowed allowing allow given give gives gave set period date latest
  action actions step steps thing things measure measures remedy remedies recommendation recommendations sum sums amount amounts
  money point points item items part parts proposal proposals matter matters work agreed agreement total tasks need needs long enough reasonable sufficient difficulty objection fair right
  recommended recommend recommends suggest suggested propose proposed ask asked agree agrees accept accepted accepts consented
  happy content says confirmed confirm undertaken undertook undertakes promised promises intends intend plans aims expects
  expect wants want committed able believes thinks show shown tell told let know evidence proof
  apology refund reimbursement credit waiver final decision statement report draft`.split(/\s+/),
);
/** What it refers to; without that it orders something of its own. */
const REFERENCE =
  /\b(?:this|these|those|both|all|everything|them|so|the (?:agreed |above |full |two |three |four )?(?:payments?|sums?|money|remed(?:y|ies)|recommendations?|actions?|steps|things|measures|amounts?|apology|refund|credit|work)|(?:time|deadline|period|enough)|(?:take|do|does|done) (?:that|it)|I (?:suggested|proposed|recommended)|(?:will|should|must|to) pay(?: (?:it|him|her|them))?(?=[ .,]|$)|that)\b|^Payments?\b/i;
/** That it orders, or that it has no verb at all. */
const ORDERED =
  /\b(?:will|should|must|shall|ought|(?:is|are) to|(?:is|are) (?:due|payable)|to be|will suffice|(?:has|have|had) (?:until|agreed|undertaken|accepted|promised|committed)|recommend\w*|ask\w*|suggest\w*|propos\w*|agree[ds]?|undert\w+|intends?|promis\w+|needs to|enough|limit|deadline|timescale|timetable|time (?:allowed|given))\b|\b(?:has|have|gives?|given|allow(?:s|ed)?|wants?|needs?)\b[^.]{1,30}\b(?:days|weeks?|months?|fortnight)\b/i;
const VERBLESS =
  /^(?:All|Both|Each|Everything|These|This|Payments?)\b(?:(?! (?:is|are|was|were|has|have|had|did)\b)[^.]){0,80}\.?$/i;
/** What was done, and an order with an object of its own. */
const OTHERWISE =
  /^(?:He|She|Mr|Mrs|Ms|Miss)\b(?!(?: [A-Z]\w*)? (?:will|should|must|is to) (?:have|get|receive) (?:it|this|these|both|the (?:money|payments?|sums?)))|\b(?:was(?! (?:happy|content|able))|were|did|(?:has|have) (?:now |since |already )?(?:done|made|paid|completed|carried|taken|finished|been|met|sent)|(?:should|ought to|would|could) (?:not )?have(?! (?:it|this|these|both|the (?:money|payments?|sums?))\b))\b|\b(?:an?|another|one further|no) (?:apology|payment|refund|credit|letter|remedy|recommendation|payments|reimbursement)\b|\b(?:if|unless) (?:he|she|they) \b/i;
const LONGEST = 260;
/** "four weeks" without a word before it. */
const BARE = /\b(\d{1,3}|[a-z]+|[a-z]+-[a-z]+) (calendar |working )?(days|weeks?|months?|fortnight)\b/i;

/** The limit of a sentence that says only when the actions told elsewhere are due; null for every other sentence. */
export function timingOf(sentence: string): Deadline | null {
  if (sentence.length > LONGEST || /[£:]/.test(sentence)) return null;
  const printed = findDeadlines(sentence);
  if (printed.length > 1) return null;
  const limit = printed[0] ?? bareLimit(sentence);
  if (!limit) return null;
  const rest = `${sentence.slice(0, limit.start)} ${sentence.slice(limit.end)}`.replace(/’/g, "'");
  if (OTHERWISE.test(rest) || !REFERENCE.test(rest) || !(ORDERED.test(sentence) || VERBLESS.test(sentence)))
    return null;
  return onlyTiming(rest, sentence) ? limit : null;
}

function bareLimit(sentence: string): Deadline | null {
  const dated =
    /\b(?:deadline|date|limit)\b[^.]{0,40}?\b(?:is|of|will be) (?=(?:the )?\d{1,2}(?:st|nd|rd|th)? [A-Z])/.exec(
      sentence,
    );
  if (dated) {
    const at = dated.index + dated[0].length;
    const day = findDeadlines(`by ${sentence.slice(at)}`)[0];
    return day ? { ...day, start: at, end: day.end + at - 3 } : null;
  }
  const found = BARE.exec(sentence);
  if (!found || /(?<!\b(?:ask|asked|wanted|agreed) )\bfor $|\b(?:over|during) $/i.test(sentence.slice(0, found.index)))
    return null;
  if (/\b(?:every|each|last|past|per|these|those|the)$/i.test(found[1] ?? "")) return null;
  return deadlineOf(found[1] ?? "", found[3] ?? "", /working/i.test(found[2] ?? ""), found.index, found[0].length);
}

/** True where no word is left that could be an action, a person's story or a rule. */
function onlyTiming(words: string, sentence: string): boolean {
  const second = sentence.split(" ", 2)[1] ?? "";
  const tokens = words.match(/[A-Za-z][A-Za-z'-]*|\d+/g) ?? [];
  return tokens.every((token, i) => {
    if (WORDS.has(token.toLowerCase())) return true;
    if (!/^[A-Z]/.test(token)) return false;
    // A name; a capital at the beginning may be a verb.
    return i > 0 || /^(?:has|have|will|should|must|is|was|agreed|intends|ought|and|[A-Z].*)$/.test(second);
  });
}

/** Words that mean the whole of what was agreed, and not only what the same paragraph says before. */
export const MEANS_ALL =
  /\b(?:everything|all (?:of )?(?:this|these|that|the)|(?:these|the (?:agreed|above|following)) (?:actions|steps|recommendations|measures)|(?:this|these|it) (?:will|should|must) all|the (?:whole )?remedy)\b/i;

/** "One month:" over a list. */
export function bareLead(text: string): Deadline | null {
  const found = /^\W{0,3}(?:[Aa]fter )?([A-Za-z]+|\d{1,2}) (working )?(days|weeks?|months?)\W{0,3}$/.exec(text);
  return found ? deadlineOf(found[1] ?? "", found[3] ?? "", found[2] !== undefined, 0, found[0].length) : null;
}

/** "an apology (two weeks)", "to review its letters (three months)". */
const BRACKETED = /\((\d{1,2}|[a-z]+) (working )?(days|weeks?|months?)\)(?=\s*(?:[;,.]|$|and\b))/gi;

export interface Bracketed {
  readonly limit: Deadline;
  /** The words that it stands behind, back to the bracket or stop before. */
  readonly words: string;
}

/** Times that stand alone in brackets behind items. */
export function bracketedTimes(text: string): Bracketed[] {
  let from = 0;
  return [...text.matchAll(BRACKETED)].flatMap((m) => {
    const words =
      text
        .slice(from, m.index)
        .split(/[.;]\s/)
        .at(-1) ?? "";
    from = m.index + m[0].length;
    const limit = deadlineOf(m[1] ?? "", m[3] ?? "", m[2] !== undefined, m.index, m[0].length);
    return limit ? [{ limit, words }] : [];
  });
}
