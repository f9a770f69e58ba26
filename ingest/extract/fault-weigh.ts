/**
 * What a finding is about where exact wordings leave it open: the model of failings (failing-model.ts) is asked about
 * the finding's own words and the sentences before it. It names a failing where the rules are silent, replaces a
 * loose wording that it finds unlikely, and separates two failings that one sentence joins.
 */
import type { FaultCode } from "../../data/vocabulary.ts";
import { telling } from "./failing-cues.ts";
import { type Proposition, type Score, scoresOf } from "./failing-model.ts";
import { type CaseContext, inCase } from "./fault-context.ts";
import { type Described, ownWords, positionOf, REACH } from "./fault-cover.ts";
import { faultHitsIn } from "./faults.rules.ts";
import type { Passage, Spoken } from "./findings-text.ts";
import { type Verdict, verdictOf } from "./verdicts.ts";

/** From this share on a failing is named where no rule speaks. */
const NAMED = 0.2;
/**
 * A failing that a loose wording names, or an exact one, stands unless its share is less; where wordings name several
 * they share it.
 */
const LOOSE = 0.3;
const EXACT = 0.12;
/** From these shares on the likeliest failing stands beside those that loose or exact wordings name. */
const BESIDE_LOOSE = 0.4;
const BESIDE_EXACT = 0.4;
/** Each part of a sentence that joins two failings must be at least this sure of its own. */
const PART = 0.3;
const MOST_PARTS = 6;
/** A failing that the model names, or one that a rule names, is doubtful below these shares. */
const SURE = 0.75;
const DOUBTFUL = 0.3;
/** From this share on a word can be enough ("It billed for them."). */
const CERTAIN = 0.6;
/** So many telling words, and a sentence says what it is about. */
const CONTENT = 2;
/** How many sentences before a finding can say what it is about. */
export const BACK = 4;
/** "I find fault in both respects": each sentence before it may tell of one. */
const SEVERAL =
  /\b(?:both|each|these (?:are|were|amount)|all (?:of )?(?:this|these|that|three|four|faults)|twice over|(?:two|three|four|five|several) (?:[\w'-]+ )?(?:faults|failings|failures))\b/i;
const OPENS_SEVERAL = /^(?:both|each|all)\b/i;
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
  context: CaseContext,
): Described[] {
  const own = ownWords(spoken.plain, verdict)?.text ?? "";
  const proposition: Proposition = {
    own,
    back: back.map((s) => s.plain),
    about: context.about,
  };
  const scores = passage.place === "closing" ? scoresOf(proposition) : inCase(ofSome(scoresOf(proposition)), context);
  const [top] = scores;
  if (!top) return [...covered];
  const parts = partsOf(own, context);
  const sure = sureOf(parts);
  const share = (code: FaultCode): number =>
    Math.max(...[scores, ...parts].map((list) => list.find((s) => s.code === code)?.share ?? 0));
  // What the paragraph before told is evidence of its own paragraph only: here the finding's sentence stands for it.
  const placed = (s: Spoken): Spoken => (passage.sentences[positionOf(passage, s)] === s ? s : spoken);
  const where = telling(own) >= CONTENT || !back[0] ? spoken : placed(back[0]);
  const further = [
    ...furtherIn(spoken, verdict, passage, context),
    ...(SEVERAL.test(spoken.plain) && (telling(own) < CONTENT || OPENS_SEVERAL.test(spoken.plain))
      ? back
          .slice(0, REACH)
          .flatMap((s) => saidIn(s.plain, { spoken: s, passage, start: 0 }, context))
          .map((item) => (placed(item.spoken) === item.spoken ? item : within(item, spoken)))
      : []),
  ];
  const hit = (code: FaultCode, loose: boolean): Described => ({
    spoken: where,
    passage,
    hits: [
      {
        code,
        loose,
        start: 0,
        end: where.plain.length,
        doubtful: share(code) < SURE,
      },
    ],
  });
  const likeliest = (least: number): FaultCode[] => (top.code !== "none" && top.share >= least ? [top.code] : []);
  if (!covered.some((item) => item.hits.length > 0)) {
    if (telling([own, ...back.map((s) => s.plain)].join(" ")) < CONTENT && (back.length === 0 || top.share < CERTAIN))
      return [];
    return [...(sure.length > 1 ? sure : likeliest(NAMED)).map((code) => hit(code, sure.length <= 1)), ...further];
  }
  const named = new Set(covered.flatMap((item) => item.hits.map((h) => h.code))).size;
  const kept = covered
    .map((item) => ({
      ...item,
      hits: item.hits
        .filter((h) => share(h.code) >= (h.loose ? LOOSE : EXACT) / named)
        .map((h) => ({ ...h, doubtful: share(h.code) < DOUBTFUL })),
    }))
    .filter((item) => item.hits.length > 0);
  const hits = kept.flatMap((item) => item.hits);
  const least = hits.length === 0 ? NAMED : hits.some((h) => !h.loose) ? BESIDE_EXACT : BESIDE_LOOSE;
  const more = [...new Set([...likeliest(least), ...sure])].filter((code) => !hits.some((h) => h.code === code));
  if (hits.length === 0 && more.length === 0) return [...covered, ...further];
  // Whose the fault was is no failing by itself: what the contractor did wrong stands beside it.
  if ([...hits.map((h) => h.code), ...more].every((code) => code === "contractor-failure")) {
    const next = scores.find((s) => s.code !== "contractor-failure");
    const left = 1 - share("contractor-failure");
    if (next && next.code !== "none" && next.share >= NAMED * left) more.push(next.code);
  }
  return [...kept, ...more.map((code) => hit(code, false)), ...further];
}

/** The same failings, with the whole of another sentence as their place. */
function within(item: Described, spoken: Spoken): Described {
  return { ...item, spoken, hits: item.hits.map((h) => ({ ...h, start: 0, end: spoken.plain.length })) };
}

/** "Not doing the work was fault, and so was saying that it was done": what a sentence finds beyond its first verdict. */
function furtherIn(spoken: Spoken, verdict: Verdict, passage: Passage, context: CaseContext): Described[] {
  const rest = spoken.plain.slice(verdict.end);
  const next = verdictOf(rest);
  const so = SO_WAS.exec(rest);
  const after = so ? so.index + so[0].length : 0;
  const own =
    next?.kind === "fault" && !next.byBody
      ? ownWords(rest, next)
      : so
        ? { text: rest.slice(after), offset: after }
        : null;
  return own ? saidIn(own.text, { spoken, passage, start: verdict.end + own.offset }, context) : [];
}

const SO_WAS = /,? (?:and so|as) (?:was|were|is|are) /i;

/** The failing that words name which a finding of fault speaks of: by a rule, else the likeliest. */
export function saidIn(
  own: string,
  at: { spoken: Spoken; passage: Passage; start: number },
  context: CaseContext,
): Described[] {
  const { spoken, passage, start } = at;
  if (telling(own) < CONTENT) return [];
  const ruled = faultHitsIn(own).filter((h) => !h.loose);
  if (ruled.length > 0)
    return [
      {
        spoken,
        passage,
        hits: ruled.map((h) => ({
          ...h,
          start: h.start + start,
          end: h.end + start,
        })),
      },
    ];
  const [top] = inCase(ofSome(scoresOf({ own, back: [], about: context.about })), context);
  if (!top || top.code === "none" || top.share < NAMED) return [];
  const end = spoken.plain.length;
  return [
    {
      spoken,
      passage,
      hits: [{ code: top.code, loose: true, start, end, doubtful: top.share < SURE }],
    },
  ];
}

/**
 * In an analysis a finding of fault is one of some failing: what names none is left out of the scores, unless it is what
 * the words are most likely to be.
 */
function ofSome(scores: readonly Score[]): Score[] {
  const none = scores.find((s) => s.code === "none")?.share ?? 0;
  if (none >= NO_FAILING) return [...scores];
  return scores.filter((s) => s.code !== "none").map((s) => ({ ...s, share: s.share / (1 - none) }));
}

/** From this share on words are taken to name no failing, wherever they stand. */
const NO_FAILING = 0.8;

/** The scores of a sentence's parts, where it joins several. */
function partsOf(own: string, context: CaseContext): Score[][] {
  const parts = own.split(JOINT).filter((part) => telling(part) >= CONTENT);
  if (parts.length < 2 || parts.length > MOST_PARTS) return [];
  return parts.map((part) => inCase(ofSome(scoresOf({ own: part, back: [], about: context.about })), context));
}

/** The failings of the parts, where at least two parts are each sure of another one; else none. */
function sureOf(parts: readonly (readonly Score[])[]): FaultCode[] {
  const codes = parts.flatMap(([top]) => (top && top.code !== "none" && top.share >= PART ? [top.code] : []));
  const apart = [...new Set(codes)];
  return apart.length > 1 ? apart : [];
}
