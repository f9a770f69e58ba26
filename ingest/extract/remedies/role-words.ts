/** Words that several rules about roles look for: orders, negations, totals, and the verbs behind them. */
import { NUMBER_WORD } from "../money.ts";
import { PERSON } from "../recipients.ts";
import type { Role, SentenceContext } from "./role.ts";
import type { VerbHit } from "./verbs.ts";

export const OPERATIVE =
  /\b(?:it|they|Council|Trust|Home|Provider)[’']ll\b|\b(?:will|should|shall|must|agree(?:s|d)?(?: to|,|\b)|recommend(?:s|ed)?|ask(?:ed)?|propos(?:e|es|ed)|is to|are to|(?:is|are) going to|invited?|for the (?:Council|Trust|Care Provider|Home|Provider)\b[^.]{0,60} to|accepted (?:my|our|the) recommendation|now (?:agreed|offered)|(?:settlement|settled|terms|basis)\b[^.;£]{0,40}\bthat (?:it|the (?:Council|Trust|Home|Provider|Authority|Association|School))(?= |$)|(?:has|have) (?:also |now )?undertaken to)\b/i;

export const NEGATED =
  /\b(?:(?:not|never|nor|cannot|no longer)\s+(?:\S+\s+){0,3}?(?:ask|asked|recommend|recommended|recommending|consider|think|propose|require|suggest|award|agree that|say|find|found|conclude|believe|accept that|see (?:that|why)|need|expect|had to|have to)|need not|no need|(?:no|not (?:have )?(?:the|any)) (?:power|authority|duty|obligation|reason|right)s? to|(?:not|isn[’']t|wasn[’']t) (?:able|obliged|required|bound|entitled|allowed|permitted|prepared|willing) to|unable to|unwilling to|cannot be (?:asked|expected|required|made) to|refus(?:es|ed|ing) to|declin(?:es|ed|ing) to|neither|did not|does not have to|do not)\b[^,;]*$/i;

export const TOTAL_BEFORE =
  /(?:=|\b(?:(?:a |the )?(?:(?:combined|overall|grand)\s+)?(?:sub)?total(?:s|ling)?(?: (?:payment|sum|remedy|award|amount|figure|of the payments))?(?: (?:of|is|to|comes to|being|will be|would be))?|totalling|altogether|mak(?:es|ing)(?: (?:a|it|this|that|the))?(?: (?:total|sum))?(?: of)?|which makes|(?:comes?|amount(?:s|ing)?|adds?|adding)(?: up)? to|in all,?|in full[:,]|all told[:,]?|(?:the|its) whole(?: (?:sum|payment|remedy))?(?: (?:to|is|of|being|comes to|will be))|sum total of|all of (?:this|these|it),?|overall payment of|(?:in total|altogether)[,:]?)|^\W*(?:the )?(?:grand |overall )?total(?: (?:payment|award|sum|remedy))?\s*[:–—-])\s*$/i;

export const TOTAL_AFTER =
  /^\s*(?:\)|,)?\s*(?:in total|altogether|in all|overall|all told|between them|together(?! with)|in aggregate|as a total|total\b)/i;

export const SUBPART_BEFORE =
  /\b(?:of (?:which|this|that|these)(?: sum| amount| payment)?,?|includ(?:es|ing)|which includes|allowing|counting|reflecting)\s*$/i;

export const SUBPART_AFTER = /^\s*of (?:this|that|it|which|the (?:total|sum|payment|amount))\b/i;

export const DURING =
  /\b(?:at (?:my|our) (?:suggestion|request|invitation|prompting)|on (?:my|our) (?:recommendation|suggestion|advice)|in (?:its |their )?(?:response|answer|reply) to (?:my|our|the Ombuds\w+) (?:enquir|draft|investigation)|during (?:my|our|this|the|the course of (?:my|our|this|the)) (?:investigation|enquir)|in the course of (?:my|our|this|the) (?:investigation|enquir)|(?:after|since|once|when) (?:I|we) (?:became|got|were|was) involved|(?:after|since|once|when) (?:I|we) had (?:asked|written|made|put|begun|started|contacted|told|raised|shown)|\b(?:I|We|we) (?:then )?(?:put|raised) (?:this|that|these|it|my|our|the)\b[^.]{0,30}\b(?:to|with) (?:it|the Council|the Provider|the Care Provider|the Home|the Trust)\b|since (?:I|we) (?:began|started|made|contacted)|(?:having|on|after|since) (?:heard|hearing) from (?:me|us)\b|(?:following|after|as a result of) (?:my|our) (?:(?:first|initial|original|further|second) )?(?:enquir|investigation|involvement|draft|intervention|contact)|since (?:receiving |reading |seeing )?(?:my|our) (?:draft|enquir|letter|involvement|investigation|provisional)|after (?:reading|seeing|considering|receiving|getting) (?:my|our) (?:draft|enquir|letter|questions|view)|after (?:I|we) (?:made|contacted|asked|began|started|issued|sent|became|got)|(?:when|since|after|once) (?:I|we) (?:made|asked|contacted|wrote|shared|told|raised|showed|put)|while (?:I|we) (?:was|were) investigating|while (?:my|our|this|the) (?:investigation|enquir\w+) (?:was|were)|on receiving (?:my|our) (?:enquir|draft)|after (?:it|the (?:Council|Care Provider)) (?:received|read|saw) (?:my|our)|\b(?:I|we) (?:then |also |therefore )?(?:asked|invited|contacted|approached|wrote to) (?:if |whether )?(?:it|the [a-z]+(?: [a-z]+)?)\b(?! for\b)[^.£]{0,160}\.\s+(?:In (?:its )?(?:reply|response|answer),? )?(?:it|they|the [a-z]+) (?:has |have )?(?:now |since |then |also )?(?:repl|offer|agree|respond|answer|said|says|told|wrote|confirm|propos|accept|undert|promis))/i;

const NARROW = `(?:\\s*(?:him|her|them|it|${PERSON}|the (?:complainant|family|council))?\\s*(?:about|around|over|nearly|only|more than|an? (?:extra|additional|further)|a|an|the|another|approximately|at least|less than|some)?\\s*)$`;

export const ADJACENT = new RegExp(`^${NARROW}`, "i");

export const SHARE_BEFORE = new RegExp(
  `\\b(half|(?:a|one|two|three|four|five) (?:third|quarter|fifth|sixth|eighth|tenth|twelfth)s?|\\d{1,2}\\s?%|(?:\\d{1,2}|${NUMBER_WORD}(?:[ -]${NUMBER_WORD})?)[ -]?per ?cent) (?!on\\b)(?:of )?(?:(?:the|her|his|their|its|that|this|an?)\\s+)?(?:(?!(?:and|or|term|terms|for|to|interest)\\b)[a-z’']+\\s+){0,3}(?:of\\s+)?$`,
  "i",
);

export const PAID_WORD = /\b(?:paid|refunded|repaid|reimbursed|credited|sent|gave|made)\b/i;

/** The words before a place, as far as a clause of the genre reaches, so that a long sentence costs no more. */
export function upTo(text: string, at: number): string {
  return text.slice(Math.max(0, at - 600), at);
}

export function totalOr(before: string, after: string): Role {
  return TOTAL_BEFORE.test(before) || TOTAL_AFTER.test(after) ? "total" : "award";
}

export function negated(text: string, verb: VerbHit): boolean {
  const left = upTo(text, verb.index);
  if (/\bnot (?:yet )?(?:agreed|accepted) (?:to )?(?:our|my|the|this) recommendation/i.test(left)) return false;
  if (verb.kind === "waive" && /^(?:not|stop|cease|no)/.test(verb.word))
    return /\b(?:not|never)\s+(?:asked|recommend\w*|consider|propos\w*)\b/i.test(left);
  // "I have not recommended the £1,000", "it will not refund the £60".
  if (verb.kind !== "waive" && /\b(?:not|never)\s+(?:(?:also|now|therefore|yet)\s+)?$/i.test(left)) return true;
  return NEGATED.test(left);
}

/** A base verb is an order only after a modal, in an infinitive of agreement, or at the head of a listed action. */
export function modalBefore(text: string, verb: VerbHit, context: SentenceContext): boolean {
  const left = upTo(text, verb.index);
  if (context.operative || /^(?:This|These|They|It) (?:includes?|included|comprise[sd]?)\b/.test(left)) return true;
  return OPERATIVE.test(left) || /^(?:recommend|propos|suggest)/.test(verb.word);
}
