/** Of which failings a finding speaks: those of its own words, of the sentences before it, or of the heading above. */
import { telling } from "./failing-cues.ts";
import { type FaultHit, faultHitsIn, isNear } from "./faults.rules.ts";
import type { Passage, Spoken } from "./findings-text.ts";
import type { Verdict } from "./verdicts.ts";

/** A sentence with the failings that it names. */
export interface Described {
  readonly spoken: Spoken;
  readonly passage: Passage;
  readonly hits: readonly FaultHit[];
}

/** Longest heading that can name a failing, in characters. */
const LONGEST_HEADING = 100;
/** How many sentences before "This was fault" it can cover. */
export const REACH = 3;

/** The sentences (with their failings) that a verdict speaks of. */
export function coveredBy(
  spoken: Spoken,
  verdict: Verdict,
  passage: Passage,
  window: readonly Described[],
  before: readonly Described[],
): Described[] {
  const own = ownWords(spoken.plain, verdict);
  const hits = own
    ? faultHitsIn(own.text).map((hit) => ({ ...hit, start: hit.start + own.offset, end: hit.end + own.offset }))
    : [];
  // "The care fell short of …": the verdict's own words are part of what names the failing.
  if (hits.length === 0 && !verdict.pointsBack) hits.push(...faultHitsIn(spoken.plain.slice(0, verdict.end)));
  const near = anaphora(window.slice(-REACH));
  if (hits.length > 0) {
    // "This was fault: both the delay and …" sums up; what stands right before it is named again or adds to it.
    return verdict.pointsBack && near.length > 0
      ? nestedFindings([...near.slice(-1), { spoken, passage, hits }])
      : strict([{ spoken, passage, hits }]);
  }
  if (near.length > 0)
    return /\b(?:both|these|all|each)\b/i.test(spoken.plain) ? nearestOfEach(near) : nestedFindings(near);
  if (verdict.pointsBack && before.length > 0) return before.slice(-2);
  const said = brokenPromise(passage, spoken) ?? saidWrongly(spoken, passage);
  if (said) return [said];
  // A heading as long as a paragraph is a recommendation that is quoted, not the name of a failing.
  const heading = passage.heading.length <= LONGEST_HEADING ? faultHitsIn(passage.heading) : [];
  return heading.length > 0 && verdict.kind === "fault" && passage.place !== "closing"
    ? [{ spoken, passage, hits: heading }]
    : [];
}

// "It should have told her by June. It did not do so until October": two sentences, one failing.
const DUE =
  /\b(?:should|ought to) have\b[^.;]{0,120}\b(?:by|within|before|in)\b|\bwas (?:due|to have been|expected)\b|\b(?:limit|deadline|target)\b/i;
const DONE_LATE =
  /\b(?:did not (?:do (?:so|this|it|that)|happen)|did so|was (?:not )?(?:done|sent|held|issued|made|given))\b[^.;]{0,30}\b(?:until|on|in|later|late|weeks|months)\b|^(?:it|this|that|the council) took\b/i;
const AGREED =
  /\b(?:agreed|promised|undertook|undertaken|committed|accepted (?:our|the|its|all)[^.;]{0,20} recommendations?)\b/i;
const FROM_COMPLAINT = /\b(?:complain\w*|stage|panel|us|ombudsman|decision|recommend\w*|tribunal|remed\w+)\b/i;
const NOT_DONE =
  /^(?:but |however,? |yet )?(?:it|they|the (?:council|trust|provider|home)|this|that|none of (?:this|it|these)|neither|nothing)\b[^.;]{0,25}\b(?:(?:did|has|had|have) not|never|was not|were not|failed to)\b[^.;]{0,12}\b(?:do(?:ne)? (?:so|this|it|that|either|any)|did (?:so|it)|done|happen\w*|kept?)\b|^(?:but |yet )?(?:it|they) (?:did not|has not|had not)[.,]/i;

/** Reads pairs of sentences that make one failing: due and done late, agreed and not done. */
function anaphora(window: readonly Described[]): Described[] {
  const kept: Described[] = [];
  for (const item of window) {
    const previous = kept.at(-1);
    if (previous && DUE.test(previous.spoken.plain) && DONE_LATE.test(item.spoken.plain)) {
      kept.pop();
      const own = previous.hits.filter((hit) => hit.code === "delay");
      const hits = own.length > 0 ? own : item.hits.filter((hit) => hit.code === "delay");
      kept.push({ ...(own.length > 0 ? previous : item), hits: hits.map((hit) => ({ ...hit, loose: false })) });
    } else kept.push(item);
  }
  return kept.filter((item) => item.hits.length > 0);
}

/** Sentences stand in the order of their offsets, so a place is found by halving: a paragraph can have very many. */
export function positionOf(passage: Passage, spoken: Spoken): number {
  let low = 0;
  let high = passage.sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passage.sentences[middle]?.sentence.start ?? 0) < spoken.sentence.start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "After our decision the Council agreed to review … It has not done so": what was agreed is named a sentence before. */
function brokenPromise(passage: Passage, until: Spoken): Described | null {
  const end = positionOf(passage, until);
  for (let i = end; i > Math.max(0, end - REACH); i--) {
    const spoken = passage.sentences[i];
    const before = passage.sentences[i - 1];
    const agreed = before ? AGREED.exec(before.plain) : null;
    if (!spoken || !before || !agreed || !NOT_DONE.test(spoken.plain) || !FROM_COMPLAINT.test(before.plain)) continue;
    const hit: FaultHit = {
      code: "agreed-action-not-done",
      loose: false,
      start: agreed.index,
      end: agreed.index + agreed[0].length,
    };
    return { spoken: before, passage, hits: [hit] };
  }
  return null;
}

/** The words of the verdict's own sentence that can name the failing, or null where it only points back. */
export function ownWords(plain: string, verdict: Verdict): { text: string; offset: number } | null {
  const after = verdict.detail >= 0 ? verdict.detail : verdict.end;
  const rest = plain.slice(after);
  const cut = CONSEQUENCE.exec(rest);
  const detail = verdict.detail >= 0 ? (cut ? rest.slice(0, cut.index) : rest) : "";
  if (verdict.pointsBack)
    return detail ? { text: plain.slice(verdict.start, verdict.detail) + detail, offset: verdict.start } : null;
  const beforeCut = CONSEQUENCE.exec(plain.slice(0, verdict.start));
  const head = plain.slice(0, verdict.end);
  if (detail) return { text: head.concat(plain.slice(verdict.end, after), detail), offset: 0 };
  if (beforeCut && beforeCut.index < verdict.start && /\bwhich\b/i.test(beforeCut[0]))
    return { text: plain.slice(0, beforeCut.index), offset: 0 };
  const before = plain.slice(0, verdict.start);
  // "I consider the absence of a plan to have been fault": what was done stands within the words of the verdict.
  return { text: telling(before) > 0 ? before : head, offset: 0 };
}

/** Where the sentence goes on to what the failing led to ("…, which left her in the dark"): what stands there is no failing. */
export function withoutEffects(text: string, hits: readonly FaultHit[]): FaultHit[] {
  const effect = EFFECT_OF.exec(text);
  return effect ? hits.filter((hit) => hit.start < effect.index) : [...hits];
}

const EFFECT_OF =
  /\b(?:resulting in|leading to|which (?:caused|meant|led to|resulted in|contributed to|helped)|contribut\w+ to(?! the delay))\b/i;

const CONSEQUENCE =
  /,? \b(?:which (?:caused|meant|left|led|resulted|has caused|had|put|exacerbated|added|may|will|also)|and (?:this|it|that|so) |causing|caused (?:by this|mr|mrs|ms|miss|her|him|them|[A-Z]\b)|leading to|leaving|resulting in|meaning|as a result|so (?:mr|mrs|ms|miss|she|he|they)\b)/i;

/** "The officer told her that … That was wrong and is fault": the advice stands in the sentence before. */
function saidWrongly(spoken: Spoken, passage: Passage): Described | null {
  if (
    !/^(?:this|that|it|which) (?:was|is) (?:\w+ )?(?:wrong|incorrect|untrue|inaccurate|mistaken|not (?:true|correct|right|the case))\b/i.test(
      spoken.plain,
    )
  )
    return null;
  const before = passage.sentences[positionOf(passage, spoken) - 1];
  const told = before ? /\b(?:told|advised|informed|said|wrote|promised|assured)\b/i.exec(before.plain) : null;
  if (!before || !told) return null;
  const hit: FaultHit = { code: "wrong-advice", loose: false, start: told.index, end: told.index + told[0].length };
  return { spoken: before, passage, hits: [hit] };
}

/** One finding of several sentences: loose wordings give way to exact ones. */
export function nestedFindings(window: readonly Described[]): Described[] {
  return strict(nearestOfEach(window));
}

export function strict(window: readonly Described[]): Described[] {
  const codes = new Set(window.flatMap((item) => item.hits.filter((hit) => !hit.loose).map((hit) => hit.code)));
  const all = new Set(window.flatMap((item) => item.hits.map((hit) => hit.code)));
  const gives = (hit: FaultHit, item: Described): boolean => {
    if (hit.loose && codes.size > 0)
      return (
        !item.hits.includes(hit) ||
        item.hits.every((other) => other.loose || isNear(hit, other)) ||
        !item.hits.some((other) => !other.loose)
      );
    // A late or empty reply to a complaint is one failing, whichever words say so.
    if (hit.code === "delay" && hit.loose && all.has("poor-complaint-handling")) return true;
    return (
      hit.code === "poor-communication" && (codes.has("poor-complaint-handling") || codes.has("lack-of-coordination"))
    );
  };
  return window
    .map((item) => ({ ...item, hits: item.hits.filter((hit) => !gives(hit, item)) }))
    .filter((item) => item.hits.length > 0);
}

/** Each failing once, from the sentence that stands nearest to the verdict. */
function nearestOfEach(window: readonly Described[]): Described[] {
  const seen = new Set<string>();
  const kept: Described[] = [];
  for (const item of [...window].reverse()) {
    const hits = item.hits.filter((hit) => !seen.has(hit.code));
    for (const hit of hits) seen.add(hit.code);
    if (hits.length > 0) kept.unshift({ ...item, hits });
  }
  return kept;
}
