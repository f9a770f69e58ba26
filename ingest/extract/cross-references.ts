/** "paragraph 52", "paragraphs 40 to 43 and 45", "paragraph three": references of a decision to itself. */
import type { CrossReference } from "../../data/decision.ts";
import type { ParsedDecision } from "../parsed.ts";
import { plainText } from "./cues.ts";
import { NUMBER_SOURCE, numberOf } from "./durations.ts";

export interface Reference {
  /** The words, as they stand in the text. */
  readonly text: string;
  /** Id of the paragraph meant. */
  readonly paragraph: string;
  /** UTF-16 offsets in the text given. */
  readonly start: number;
  readonly end: number;
}

const ONE = `(?:${NUMBER_SOURCE}(?:\\(?[a-z]\\)?)?)`;
const REFERENCE = new RegExp(`\\bparagraphs? (${ONE}(?:(?:, | and | to |-| – |, and )${ONE}){0,8})(?![\\w£])`, "gi");
// A paragraph of something else: a schedule, a code, guidance, another decision.
const ELSEWHERE =
  /\b(?:schedule|sch|act|regulations?|code|guidance|framework|statutory|annex|appendix|chapter|part|nppf|report|letter|policy)\b[^.;]{0,25}$|\d[A-Z]?[,/]? $/i;
const ELSEWHERE_AFTER =
  /^(?:\(\d|\.\d| (?:of|in|to) (?:the |its |their |our |that |schedule )?(?:\w+ ){0,4}?(?:guidance|code|act|regulations?|framework|policy|schedule|report|letter|annex|care))/i;
/** A printed range longer than this is no range of paragraphs. */
const LONGEST_RANGE = 60;

/** References in one text; only those to paragraphs that exist. Plain or printed characters alike. */
export function findReferences(text: string, parsed: ParsedDecision): Reference[] {
  const plain = plainText(text).replaceAll("–", "-");
  if (!/paragraph/i.test(plain)) return [];
  const ids = idsOf(parsed);
  const found: Reference[] = [];
  for (const match of plain.matchAll(REFERENCE)) {
    const start = match.index;
    const end = start + match[0].length;
    if (ELSEWHERE.test(plain.slice(Math.max(0, start - 40), start)) || ELSEWHERE_AFTER.test(plain.slice(end, end + 60)))
      continue;
    for (const id of numbersOf(match[1] ?? "").flatMap((label) => ids.get(label) ?? [])) {
      found.push({ text: text.slice(start, end), paragraph: id, start, end });
    }
  }
  return found;
}

/** Every reference of the decision to its own paragraphs, in text order. */
export function readCrossReferences(parsed: ParsedDecision): CrossReference[] {
  const found: CrossReference[] = [];
  const texts = [{ id: "summary", text: parsed.summary }, ...parsed.sections.flatMap((s) => s.paragraphs)];
  for (const { id, text } of texts) {
    for (const { text: words, paragraph, start, end } of findReferences(text, parsed)) {
      if (paragraph !== id) found.push({ text: words, paragraph, evidence: { paragraph: id, start, end } });
    }
  }
  return found;
}

const cache = new WeakMap<ParsedDecision, Map<string, string>>();

function idsOf(parsed: ParsedDecision): Map<string, string> {
  const held = cache.get(parsed);
  if (held) return held;
  const ids = new Map<string, string>();
  for (const paragraph of parsed.sections.flatMap((s) => s.paragraphs)) {
    const label = paragraph.number === null ? /^\d+[a-z]$/.exec(paragraph.label)?.[0] : String(paragraph.number);
    if (label && !ids.has(label)) ids.set(label, paragraph.id);
  }
  cache.set(parsed, ids);
  return ids;
}

/** "40 to 43 and 45" as labels; letters are kept ("1a"), and a lettered paragraph that is not known is its number. */
function numbersOf(list: string): string[] {
  const labels: string[] = [];
  let last: number | null = null;
  let range = false;
  for (const token of list.split(/(, and | and | to |, |-(?=\d))/i)) {
    const joiner = token.trim().toLowerCase();
    if (joiner === "to" || joiner === "-") {
      range = true;
      continue;
    }
    if (joiner === "" || joiner === "," || joiner === "and" || joiner === ", and") continue;
    const lettered = /^(\d{1,3})\(?([a-z])\)?$/i.exec(joiner);
    const number = lettered ? Number(lettered[1]) : numberOf(joiner);
    if (number === null) continue;
    if (range && last !== null && number > last && number - last <= LONGEST_RANGE) {
      for (let n = last + 1; n <= number; n++) labels.push(String(n));
    } else labels.push(lettered ? `${number}${lettered[2] ?? ""}` : String(number));
    last = number;
    range = false;
  }
  return labels;
}
