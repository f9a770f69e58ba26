/** Which sentences order anything: by a modal, by a lead-in above them, or as the bare verb or noun of an action section. */
import type { Sentence } from "../sentences.ts";
import { DIRECTIVE, DONE, LONGEST_SENTENCE, REFUSED } from "./action.ts";
import { IMPERATIVE, leads, type Passage } from "./passages.ts";

/** The closing line: the body tells the Ombudsman that it has done what it agreed. */
const COMPLIANCE =
  /\b(?:tell|show|confirm|inform|write to|let|provide|send|give|satisfy|notify|update)\b[^.;]{0,24}\b(?:us|me|the Ombuds\w+)\b[^.;]{0,70}\b(?:(?:when|that|once|confirm\w*|evidence|proof|has) [^.;]{0,20}(?:complied|acted(?: on (?:this|these|them|it|all|both|the)\b|(?=\s*(?:[.,;]|$)))|completed|done (?:this|these|so|it|what|all|the|both)|carried out (?:this|these|the|all|both)|taken (?:this|these|the|all|both)|implemented (?:this|these|the|all|both))|evidence of (?:the (?:payments?|above|apology|agreed)|compliance|completion)|evidence of the (?:steps|actions?) (?:it has taken|taken)\s*\.?$)/i;

/** "An apology in writing to Mrs B, within two weeks.", "Training for the duty team.": an action by its noun. */
const NOUN_ACTION =
  /^(?!(?:I|We|It|They|He|She|This|That|There|In|As|If|When|After|Before|Mr|Mrs|Ms|Miss|The (?:Council|Trust|Home|Provider))\b)(?:(?:An?|The|One|Further|Full|Written|Formal|Sincere|Refresher|New|Staff|Clear)\s+)?(?:[\w-]+\s+){0,4}?(?:apolog(?:y|ies)|reviews?|reminders?|training|letters?|briefings?|audits?|guidance|checklists?)\b/i;
/** "Its apology of May was a good one": told, and not ordered. */
const TELLS_OF_IT =
  /^(?:Its|The|Their|This|That|An?) (?:[\w-]+ ){0,3}?(?:apolog(?:y|ies)|letters?|reviews?|training|guidance|audits?)\b[^.;:]{0,60}?\b(?:was|were|had been|came|arrived)\b/i;
/** "Within one month: apologise; pay £200.": orders behind a limit and a colon. */
const LIMIT_THEN_ORDERS = /^(?:Within|By|In|No later than|Over|Before)\b[^:.]{3,80}:\s*[a-zA-Z]/;

/** "Also within one month, write to her …": a bare verb behind its limit. */
const LIMIT_THEN_VERB =
  /^(?:(?:Also|And|Then|Next),?\s)?(?:[Ww]ithin|[Bb]y|[Ii]n|[Nn]o later than|[Bb]efore|From then on)\b[^,;:.£]{0,60},\s(?!(?:it|they|the|an?|its|their|this|these|those|we|he|she|there|no|all|each|both|every|some|any|another|as|if|in|on|at|for|with|without|which|who|when|where|and|or|but|by|within|from|after|before|until|once|so|because|since|while|having|being|including|at|there)\b)[a-z]{3,}\s/;

/** "It agreed to:" over a list orders its items, in whatever section it stands. */
const AGREED_LIST = /\b(?:agreed|will|should|recommend(?:ed)?)\b[^.:;]{0,60}:\s*$/i;

/** The sentence's text as far as it is read, and whether it orders by itself; null where it orders nothing. */
export function ordering(passage: Passage, sentence: Sentence): { text: string; directive: boolean } | null {
  const text = withoutLimits(sentence.text.slice(0, LONGEST_SENTENCE));
  const item = passage.lead !== null && sentence.start === 0;
  const directive = DIRECTIVE.test(text);
  const inAction = passage.origin === "action";
  const imperative =
    (inAction || (item && leads(passage).some((lead) => AGREED_LIST.test(lead.text)))) &&
    ((item && /^(?:[A-Z][a-z]+|[a-z]+)\b/.test(text)) ||
      IMPERATIVE.test(text) ||
      LIMIT_THEN_ORDERS.test(text) ||
      LIMIT_THEN_VERB.test(text));
  const noun = inAction && NOUN_ACTION.test(text) && !DONE.test(text) && !TELLS_OF_IT.test(text);
  if (!directive && !imperative && !noun) return null;
  if (!inAction && !item && wanted(text)) return null;
  if (WEIGHED.test(text)) return null;
  if (REFUSED.test(text) && !/\bbut\b/i.test(text)) return null;
  return oursAlone(text) || isCompliance(text) || toldByLaw(text) ? null : { text, directive };
}

/** A time limit set between commas inside an order ("will, within three months, check …"). */
const LIMIT_BETWEEN =
  /,\s(?:within|in|by|no later than|before)\s[^,;:.£]{0,40}?\b(?:days?|weeks?|months?|years?|decision|report|statement|time|period|date|January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d)\b[^,;:.£]{0,30},(?=\s)/gi;

/** A time limit between a verb and what belongs to it ("write within three months to all", "will in three months look"). */
const LIMIT_INSIDE =
  /(?<=[a-z] )(?:with)?in\s(?:the\snext\s)?(?:[a-z]+|\d+)\s(?:working\s|school\s|calendar\s)?(?:days|weeks|months)(?=\s(?!of\b|and\b|or\b|from\b|after\b)[a-z])/g;

/** The text with such limits blanked, so that verb and object stand together; offsets hold. */
export function withoutLimits(text: string): string {
  const blank = (limit: string): string => " ".repeat(limit.length);
  return text.replace(LIMIT_BETWEEN, blank).replace(LIMIT_INSIDE, blank);
}

/** "I have thought about whether it should apologise once more". */
const WEIGHED =
  /^(?:I|We) (?:have |had |did )?(?:also )?(?:thought(?: hard| carefully)?(?: about)?|considered|wondered|asked (?:myself|ourselves)|weighed up|looked at) (?:whether|if)\b(?![^.]{0,200}\b(?:and|but) (?:I |we )?(?:recommend|ask|think|consider|conclude)\b)/;

/** What the complainant asks for. */
function wanted(text: string): boolean {
  return /\b(?:complainant|she|he|(?:Mr|Mrs|Ms|Miss) [A-Z]) (?:wants|wanted|asked|would like|says|said|complain\w*|believes|thinks)\b/i.test(
    text.slice(0, 90),
  );
}

/** What the Ombudsman will do. */
function oursAlone(text: string): boolean {
  if (/^(?:We|I) (?:also )?(?:publish|have (?:published )?guidance)\b/.test(text)) return true;
  return (
    /\b(?:We|I|we) (?:will|may|can|shall|normally|usually|often|sometimes|would)\b/.test(text) &&
    !/\b(?:ask|recommend)\b/.test(text)
  );
}

/** What the law asks of every report: that it be considered, and answered. */
const REPORT_REPLY =
  /\bconsider (?:this|the|our) report at (?:its|their|a) (?:full )?(?:Council|Cabinet|meeting)\b|\bconsider (?:this|the|our) report\b[^.;]{0,80}\b(?:tell|confirm|inform|let|report)\w*\b[^.;]{0,80}\b(?:has (?:done|taken)|(?:action|steps?)\b|propos\w+|intends?)/i;

/** "It will send us a copy of the new contract", "report on both of these to us": told, as what was done. */
const COPY_TO_US =
  /^\W*(?:(?:It|They|The [A-Z]\w+(?: [A-Z]\w+)?|and|then|also|will|should|must)\s+)*(?:(?:send|give|provide|show|let)s?\s+(?:us|me|the Ombuds\w+)\s+(?:have\s+|with\s+)?(?:an?\s+)?cop(?:y|ies) of (?:the|its|this|that|each|both)\s+(?:(?:new|revised|amended|updated|final|completed)\s+)?[\w ]{2,40}|report\s+(?:to us\s+)?on (?:both|each|all|the two|these|this|those)\b[\w ]{0,30}(?:to us)?)\W*$/i;

/** "It will tell us when this has been done." */
const WHEN_DONE =
  /\b(?:tell|inform|notify|write to|let)\b[^.;]{0,12}\b(?:us|me)\b(?:\s+know)?\s+(?:when|once|that)\s+(?:this|it|these|all|they|everything|the)\b[^.;]{0,30}\b(?:done|completed?|made|finished)\W*$|\bshow\b[^.;]{0,4}\b(?:us|me)\b[^.;]{0,4}\bthat (?:it|they) ha(?:s|ve)(?: done (?:so|this|that|it))?\W*$/i;

/** "It should give us evidence of both." */
const GENERIC_EVIDENCE =
  /\b(?:evidence|proof|confirmation)(?:\s+(?:of|that|when|once|for|it|its|they|the|each|both|all|every|any|these|this|those|action|actions|step|steps|thing|things|recommendations?|payments?|apology|measures|has|have|had|been|is|are|was|were|done|made|taken|carried|completed|complied|compliance|completion|implemented|out|so|with|above|agreed|and|to|us|within|by|our|my|sent|complete|corrected|what|see|account|accounts|two|three|four|five|items?|points?|as|well|council|authority|trust|provider|home|academy|school)\b){0,24}\s*[.;]?\s*$/i;

/** Only the closing line on evidence. */
export function isCompliance(text: string): boolean {
  if (
    GENERIC_EVIDENCE.test(text) &&
    text.length < 240 &&
    !/[,;]|\b(?:pay|apologi[sz]e|refund|review|remind|train)s?\b/i.test(text)
  )
    return true;
  if (COPY_TO_US.test(text) || WHEN_DONE.test(text)) return true;
  return (
    REPORT_REPLY.test(text) ||
    (text.length < 220 &&
      COMPLIANCE.test(text) &&
      !/\b(?:produce|introduce|draw up|publish|revise|rewrite|amend|develop|brief)s?\s+(?!us\b|me\b|evidence|proof|and\b|or\b)/i.test(
        text,
      ) &&
      !/\b(?:apologi|pay|refund|review|remind|train|learn)\w*\s+(?!and\b|or\b|have\b|made\b)/i.test(
        text.replace(/\b(?:payments?|apology)\b/gi, ""),
      ))
  );
}

function toldByLaw(text: string): boolean {
  const law = /\b(?:law|guidance|policy|regulations|code|Act|Guidance) (?:says|states|said|requires|sets out)\b/i.exec(
    text,
  );
  // "The Council should train its officers on what the law requires": an order, with the law in it.
  return law !== null && !DIRECTIVE.test(text.slice(0, law.index));
}
