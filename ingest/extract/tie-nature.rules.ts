/** Words and losses of a sum's purpose that belong to one type of failing: a table of the genre's words. */
import type { FaultCode, HeadCode } from "../../data/vocabulary.ts";

/** The failings that take such a thing from somebody, the most particular first; other findings seldom do. */
export const TAKES: ReadonlyMap<HeadCode, readonly (readonly FaultCode[])[]> = new Map<
  HeadCode,
  readonly (readonly FaultCode[])[]
>([
  ["missed-provision", [["failure-to-provide-service", "poor-quality-care"]]],
  ["lost-education", [["failure-alternative-education"], ["failure-to-provide-service"]]],
  ["unsuitable-living", [["unsuitable-accommodation"], ["failure-to-provide-service"]]],
  ["risk-of-harm", [["poor-quality-care", "safeguarding-failure"]]],
  ["loss-of-dignity", [["poor-quality-care", "equality-human-rights"]]],
]);

export interface TellingRule {
  /** The types that it can be; the words are telling only where one finding is of them. */
  readonly codes: readonly FaultCode[];
  /** Plain text (plainText) of a paying clause. */
  readonly words: RegExp;
}

/** First match wins. */
export const TELLING_RULES: readonly TellingRule[] = [
  {
    codes: ["recovery-action"],
    words:
      /\b(?:bailiff|enforcement agent|agents'?) ?(?:s'? )?(?:fees?|costs|charges|visits?)\b|\bcourt (?:costs|claim|action|proceedings)\b|\b(?:recovery|enforcement) action\b|\bsummons(?:es)?\b|\bthreat(?:ened)? (?:of|with) (?:\w+ )?(?:court|bailiffs|legal action|enforcement)\b|\b(?:car|van) (?:being |was )?clamped\b|\bmoney (?:being )?recovered\b|\bbeing (?:sued|summonsed|taken to court)\b/i,
  },
  {
    codes: ["failure-to-consult"],
    words:
      /\b(?:lost|loss of|missed|denied|deprived of)\b[^.;]{0,25}\b(?:opportunity|chance|right)\b[^.;]{0,20}\b(?:object|comment|take part|be (?:heard|consulted)|have (?:her|his|their) say)\b|\bopportunity (?:she|he|they) lost to (?:object|comment|take part)\b/i,
  },
  {
    codes: ["no-appeal-rights"],
    words:
      /\b(?:lost|denied|loss of)\b[^.;]{0,40}\b(?:review|appeal|challenge)\b|\bright of (?:appeal|review)\b|\bnot being able to (?:ask for|seek|have) a review\b|\bchance of a review\b/i,
  },
  {
    codes: ["failure-statutory-complaints"],
    words:
      /\bright to have (?:the|her|his|their) complaint\b|\b(?:lost|loss of|denied)\b[^.;]{0,40}\b(?:independent (?:look|investigation|person)|statutory (?:complaints? )?procedure)\b/i,
  },
  {
    codes: ["poor-complaint-handling"],
    words:
      /\bunanswered complaint\b|\bcomplaint (?:that|which) went unanswered\b|\b(?:response|reply|replies|answers?) to (?:his|her|their|the) complaints?\b|\bcomplaint repl(?:y|ies)\b|\bstage (?:one|two|1|2) (?:reply|response|answer)\b|\bhandling of (?:his|her|their|the) complaints?\b|\b(?:in|of) (?:pursuing|bringing|making) (?:the|her|his|their|a|this) complaints?\b|\b(?:in|of) complaining\b/i,
  },
  {
    codes: ["poor-communication", "poor-complaint-handling"],
    words:
      /\b(?:emails?|calls|messages) (?:un|not )(?:answered|returned)\b|\bunanswered (?:emails?|calls|messages)\b|\b(?:without|chasing|get(?:ting)?|waited for|waiting for) (?:an? |the |its |any )?(?:repl(?:y|ies)|answers?|response)\b|\b(?:no|lack of|without) news\b|\bnot answering (?:her|him|them)\b/i,
  },
  { codes: ["delay"], words: /\b(?:the|her|his|their|long|\w+'s?) wait\b|\bof waiting\b/i },
  {
    codes: ["wrong-advice"],
    words:
      /\bexpectations?\b|\b(?:false|broken) (?:hopes?|promises?)\b|\bassurances?\b|\b(?:wrongly|being|been|was) (?:mis)?inform(?:ed|ing)\b/i,
  },
  {
    codes: ["data-handling"],
    words: /\bdisclosure\b|\bloss of (?:her|his|their) (?:papers|documents|records)\b/i,
  },
  { codes: ["payment-failure"], words: /\barrears\b|\bbackdat\w+\b|\bunderpa\w+|\bshortfall\b/i },
];
