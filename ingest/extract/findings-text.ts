/** The sentences of a decision in which findings are read, each with its place, and whose words it gives. */
import type { Paragraph, Section } from "../../data/decision.ts";
import type { SectionCode } from "../../data/vocabulary.ts";
import type { ParsedDecision } from "../parsed.ts";
import { plainText } from "./cues.ts";
import { type Sentence, splitSentences } from "./sentences.ts";

/** What a section is for a reader of findings; null for allegations, powers, law and method. */
export type Place = "analysis" | "unnamed" | "narrative" | "action" | "closing" | "summary";

const PLACES: Readonly<Record<SectionCode, Place | null>> = {
  complaint: null,
  "role-and-powers": null,
  "what-i-investigated": null,
  "how-i-considered": null,
  "law-and-guidance": null,
  "not-investigated-reasons": null,
  "what-happened": "narrative",
  analysis: "analysis",
  "my-assessment": "analysis",
  injustice: "analysis",
  findings: "unnamed",
  other: "unnamed",
  "agreed-action": "action",
  decision: "closing",
};

/** "my-assessment" of a refusal to investigate rests on boilerplate about powers; these openings are never findings. */
const BOILERPLATE =
  /^(?:we (?:investigate|cannot (?:investigate|question)|normally expect|provide a free|may (?:investigate|decide)|consider whether|must (?:also )?consider|have published guidance)|the law says we|if we are satisfied|under (?:our|the) information sharing|service failure (?:can|may) happen|the local government act 1974 sets|sometimes we will recommend|this complaint involves events that occurred)/i;

/** Longer than any of these openings. */
const LONGEST_OPENING = 100;

export interface Spoken {
  readonly sentence: Sentence;
  /** The sentence in plain characters; offsets are those of `sentence`. */
  readonly plain: string;
  /** Whose words: the Ombudsman's own, the complainant's side, or the body's account of itself. */
  readonly voice: "ombudsman" | "complainant" | "body";
}

export interface Passage {
  readonly place: Place;
  /** "summary" or the paragraph's id. */
  readonly id: string;
  readonly text: string;
  readonly heading: string;
  /** Id of the top-level paragraph above a nested item, else null. */
  readonly parent: string | null;
  /** Position of the section; passages of one section stand together. */
  readonly section: number;
  readonly sentences: readonly Spoken[];
}

const COMPLAINANT_VOICE =
  /^(?:(?:in (?:her|his|their) comments[^,]{0,60}|in (?:response|reply|her|his)[^,]{0,80}|however|also|but|and),? )?(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)(?: and (?:Mr|Mrs|Ms|Miss|Mx|Dr))? [A-Z]\w{0,20}|[Ss]he|[Hh]e|[Tt]hey|[Tt]he (?:complainant|family|parents|residents|tenant)|[A-HJ-Z](?:'s (?:mother|father|parents|family))?)(?:'s (?:main )?(?:view|complaint|representative|solicitor|MP)(?: is| was)?)? (?:has |have |had |also |further |then |now |strongly |still )*(?:complain(?:s|ed)?|say(?:s)?|said|believe[sd]?|feels?|felt|thinks?|thought|considers?|considered|argue[sd]?|claim(?:s|ed)?|dispute[sd]?|disagree[sd]?|allege[sd]?|want(?:s|ed)?|would like|told (?:us|me)|states?|stated|suggest(?:s|ed)?|contends?|maintains?|alleges?|explained|is (?:unhappy|concerned|dissatisfied)|was (?:unhappy|concerned|dissatisfied|critical)|raised|asked|reports?)\b/;
const BODY_VOICE =
  /^(?:in (?:response|reply|answer)[^,]{0,80}, )?(?:the (?:council|authority|trust|care provider|home|school|provider|organisation)(?:'s (?:response|position|view|account)(?: (?:is|was))?)?|it|they) (?:has |have |also |further |then |now )*(?:says?|states?|argue[sd]?|told (?:me|us)|considers|maintain(?:s|ed)|does not (?:consider|accept|agree)|did not (?:accept|agree)|disagree[sd]?|comment(?:s|ed)|contends?|suggests?|explain(?:s|ed) (?:to (?:me|us) )?(?:that|it)|believes)\b/i;

/** A step in the story, not a conclusion. */
export const ACCOUNT =
  /^(?:on \d{1,2} |in (?:early |mid-?|late )?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|(?:a|an|one|two|three|four|five|six|several|some|the) (?:\w+ )?(?:day|week|fortnight|month)s? later|the (?:following|next|same) (?:day|week|month)|the note of|the (?:log|file|record)s? (?:says?|shows?|notes?))/i;
/** Passages of the text in reading order, the Summary last; nothing that only alleges, empowers or states the law. */
export function passagesOf(parsed: ParsedDecision): readonly Passage[] {
  const held = cache.get(parsed);
  if (held) return held;
  const passages = makePassages(parsed);
  cache.set(parsed, passages);
  return passages;
}

/** Faults and injustices read the same sentences; a decision's are made once. */
const cache = new WeakMap<ParsedDecision, readonly Passage[]>();

function makePassages(parsed: ParsedDecision): Passage[] {
  const passages: Passage[] = [];
  parsed.sections.forEach((section, index) => {
    const place = PLACES[section.code];
    if (place === null) return;
    for (const paragraph of section.paragraphs) passages.push(passageOf(paragraph, section, index, place));
  });
  if (parsed.summary) {
    passages.push({
      place: "summary",
      id: "summary",
      text: parsed.summary,
      heading: "",
      parent: null,
      section: -1,
      sentences: spoken(parsed.summary),
    });
  }
  return passages;
}

function passageOf(paragraph: Paragraph, section: Section, index: number, place: Place): Passage {
  const dot = paragraph.id.indexOf(".");
  return {
    place,
    id: paragraph.id,
    text: paragraph.text,
    heading: plainText(section.heading),
    parent: dot > 0 ? paragraph.id.slice(0, dot) : null,
    section: index,
    sentences: BOILERPLATE.test(plainText(paragraph.text.slice(0, LONGEST_OPENING))) ? [] : spoken(paragraph.text),
  };
}

function spoken(text: string): Spoken[] {
  return splitSentences(text).map((sentence) => {
    const plain = plainText(sentence.text);
    const voice = COMPLAINANT_VOICE.test(plain) ? "complainant" : BODY_VOICE.test(plain) ? "body" : "ombudsman";
    return { sentence, plain, voice };
  });
}
