/**
 * What a finding is about where exact wordings leave it open: the model of failings (failing-model.ts) is asked about
 * the finding's own words and the sentences before it. It names a failing where the rules are silent, replaces a
 * loose wording that it finds unlikely, and separates two failings that one sentence joins.
 */
import type { FaultCode } from "../../data/vocabulary.ts";
import type { ParsedDecision } from "../parsed.ts";
import { concernsIn, STAGES } from "./concerns.ts";
import { plainText } from "./cues.ts";
import { telling } from "./failing-cues.ts";
import { type Proposition, type Score, scoresOf } from "./failing-model.ts";
import { type Described, ownWords } from "./fault-cover.ts";
import type { Passage, Spoken } from "./findings-text.ts";
import type { Verdict } from "./verdicts.ts";

/** From this share on a failing is named where no rule speaks. */
const NAMED = 0.5;
/** A failing that a loose wording names, or an exact one, stands unless its share is less. */
const LOOSE = 0.15;
const EXACT = 0.03;
/** From these shares on the likeliest failing stands beside those that loose or exact wordings name. */
const BESIDE_LOOSE = 0.6;
const BESIDE_EXACT = 0.7;
/** Each part of a sentence that joins two failings must be at least this sure of its own. */
const PART = 0.6;
const MOST_PARTS = 6;
/** A failing that the model names, or one that a rule names, is doubtful below these shares. */
const SURE = 0.75;
const DOUBTFUL = 0.3;
/** So many telling words, and a sentence says what it is about. */
const CONTENT = 2;
/** How many sentences before a finding can say what it is about. */
export const BACK = 4;
/** Where a sentence goes on to another failing. */
const JOINT =
  /(?:[,;:]| and| or)+ (?:(?:and|or|also|then) )*(?=(?:for|in|by|that|not|to|when|because|it|over|about|with|failing|did|does|never|no|poor|delay\w*|its|how|fault|the (?:lack|failure|delay|absence|way|poor|late|loss))\b)/g;

/** The failings that a finding of fault names, rules and model together; none where neither can tell. */
export function weighed(
  covered: readonly Described[],
  spoken: Spoken,
  verdict: Verdict,
  passage: Passage,
  back: readonly Spoken[],
  about: readonly string[],
): Described[] {
  const own = ownWords(spoken.plain, verdict)?.text ?? "";
  const proposition: Proposition = { own, back: back.map((s) => s.plain), about };
  const scores = scoresOf(proposition);
  const [top] = scores;
  if (!top) return [...covered];
  const parts = partsOf(own, about);
  const sure = sureOf(parts);
  const share = (code: FaultCode): number =>
    Math.max(...[scores, ...parts].map((list) => list.find((s) => s.code === code)?.share ?? 0));
  const where = telling(own) >= CONTENT || !back[0] ? spoken : back[0];
  const hit = (code: FaultCode, loose: boolean): Described => ({
    spoken: where,
    passage,
    hits: [{ code, loose, start: 0, end: where.plain.length, doubtful: share(code) < SURE }],
  });
  const likeliest = (least: number): FaultCode[] => (top.code !== "none" && top.share >= least ? [top.code] : []);
  if (!covered.some((item) => item.hits.length > 0)) {
    if (telling([own, ...proposition.back].join(" ")) < CONTENT) return [];
    return (sure.length > 1 ? sure : likeliest(NAMED)).map((code) => hit(code, sure.length <= 1));
  }
  const kept = covered
    .map((item) => ({
      ...item,
      hits: item.hits
        .filter((h) => share(h.code) >= (h.loose ? LOOSE : EXACT))
        .map((h) => ({ ...h, doubtful: share(h.code) < DOUBTFUL })),
    }))
    .filter((item) => item.hits.length > 0);
  const hits = kept.flatMap((item) => item.hits);
  const least = hits.length === 0 ? NAMED : hits.some((h) => !h.loose) ? BESIDE_EXACT : BESIDE_LOOSE;
  const more = [...new Set([...likeliest(least), ...sure])].filter((code) => !hits.some((h) => h.code === code));
  if (hits.length === 0 && more.length === 0) return [...covered];
  // Whose the fault was is no failing by itself: what the contractor did wrong stands beside it.
  if ([...hits.map((h) => h.code), ...more].every((code) => code === "contractor-failure")) {
    const next = scores.find((s) => s.code !== "contractor-failure");
    const left = 1 - share("contractor-failure");
    if (next && next.code !== "none" && next.share >= NAMED * left) more.push(next.code);
  }
  return [...kept, ...more.map((code) => hit(code, false))];
}

/** The scores of a sentence's parts, where it joins several. */
function partsOf(own: string, about: readonly string[]): Score[][] {
  const parts = own.split(JOINT).filter((part) => telling(part) >= CONTENT);
  if (parts.length < 2 || parts.length > MOST_PARTS) return [];
  return parts.map((part) => scoresOf({ own: part, back: [], about }));
}

/** The failings of the parts, where at least two parts are each sure of another one; else none. */
function sureOf(parts: readonly (readonly Score[])[]): FaultCode[] {
  const codes = parts.flatMap(([top]) => (top && top.code !== "none" && top.share >= PART ? [top.code] : []));
  const apart = [...new Set(codes)];
  return apart.length > 1 ? apart : [];
}

/** The services that a case is about, for the model: its category, its subcategory and what its Summary names. */
export function casesAbout(parsed: ParsedDecision): string[] {
  const place = [parsed.category, parsed.subcategory].flatMap((name) => (name ? [name.toLowerCase()] : []));
  return [
    ...place,
    ...concernsIn(plainText(parsed.summary))
      .filter((c) => !STAGES.has(c))
      .slice(0, MOST_SERVICES),
  ];
}

const MOST_SERVICES = 3;
