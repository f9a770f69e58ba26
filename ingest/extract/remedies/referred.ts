/** Orders that name no figure but the place where it stands: "pay the sums in the last paragraph", "do what I set out in my assessment". */
import type { ParsedDecision } from "../../parsed.ts";
import { splitSentences } from "../sentences.ts";
import { DIRECTIVE } from "./action.ts";
import { LONGEST, leads, type Passage } from "./passages.ts";

/** An order that sends the reader elsewhere for its figure. */
export interface Reference {
  /** The paragraph that orders. */
  readonly orderedIn: Passage;
  readonly sentence: string;
  /** Paragraphs in which the figure stands, in text order. */
  readonly places: readonly Passage[];
  /** The text names the paragraphs; else they are all before the action section, or all of a section. */
  readonly exact: boolean;
  /** Whatever the place proposes is to be done, not only its sums. */
  readonly whole: boolean;
  /** How many sums it names, null where it does not say. */
  readonly count: number | null;
}

const NOUN = "(?:sums?|amounts?|payments?|figures?)";
const PLACE = "(?:paragraphs?|analysis|findings|assessment|section)";

/** "pay the additional sums in the last paragraph", "the other payment mentioned in the analysis". */
const BY_PLACE = new RegExp(
  `\\b(?:the|these|those|both|that|all)\\s+(?:[\\w’-]+\\s+){0,3}?${NOUN}\\b[^.;£]{0,80}?\\b(?:in|of|from)\\s+(?:the\\s+|my\\s+|our\\s+)?(?:\\w+\\s+){0,3}?${PLACE}\\b`,
  "i",
);
/** "the sum I arrived at", "the payments we recommended". */
const BY_FINDER = new RegExp(
  `\\bthe\\s+(?:[\\w’-]+\\s+){0,3}?${NOUN}\\s+(?:that |which )?(?:I|we)\\s+(?:have |had )?(?:recommended|arrived|gave|given|suggested|proposed|described|set out|found|named|settled|worked|think|consider)\\b`,
  "i",
);
/** "the higher sum", "the increased payment": higher than another that was told before. */
const BY_COMPARISON = new RegExp(
  `\\b(?:pay|send|make|give)s?\\s[^.;£]{0,60}?\\bthe\\s+(?:higher|increased|larger|greater|revised)\\s+${NOUN}\\b`,
  "i",
);
/** "repay both figures", "pay these two amounts", "the monthly sum for the nine months". */
const BY_COUNT = new RegExp(
  `\\b(?:pay|repay|refund|send|return)s?\\s[^.;£]{0,60}?\\b(?:both (?:these |of these )?|(?:these|those) (?:two|three|four) |the (?:monthly|weekly|termly) )${NOUN}\\b`,
  "i",
);
/** "each organisation will make its payment to her", "pay them the allowance as it calculated it". */
const BY_OTHERS =
  /\b(?:makes? (?:its|their) (?:own )?payments? to|(?:pay|repay|refund)s?\s[^.;£]{0,40}?\b(?:the|that) (?:\w+ ){0,2}?(?:allowances?|arrears|difference|shortfall|sums?) (?:as (?:it|they) (?:has |have )?(?:calculated|worked)|(?:it|they) (?:has |have )?(?:calculated|worked out)))\b/i;
/** "do what is in the last two paragraphs", "carry out the proposal in the paragraph above". */
const BY_DOING = new RegExp(
  `\\b(?:do|carry out|put into effect)\\s+(?:what|everything|all|the (?:proposals?|steps|things))\\b[^.;£]{0,60}?\\b${PLACE}\\b`,
  "i",
);
/** The figure stands beside the reference after all ("the sums above, £900 together"). */
const FIGURE_AFTER =
  /^(?:(?!\b(?:and|but|pays?|refunds?|reimburses?|apologis\w+|gives?|makes?|sends?|offered)\b)[^.;£]){0,90}£/i;
/** "for the spring and summer terms, £900 together". */
const FIGURE_TOGETHER = /^[^.;£]{0,120}£[\d,.]*\d (?:together|altogether|in all|in total|between them)\b/i;
const FIGURE_BEFORE = /£[\d,.]+(?:(?!\b(?:and|pays?|makes?|sends?|refunds?|also)\b)[^.;£]){0,90}$/i;
const NOT = /\b(?:not|never|no longer|instead of|in place of|replac\w+|includ\w+)\b/i;

const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth"];
const NUMBERS = ["one", "two", "three", "four"];
const NTH =
  /\b(first|second|third|fourth|fifth|sixth)\s+paragraph\b(?:\s+of\s+(?:the|my|our)\s+(last section|findings|analysis|assessment))?/i;
const LAST =
  /\b(?:(?:last|previous|preceding)\s+(?:(two|three|four)\s+)?paragraphs?|(?:(two|three|four)\s+)?paragraphs?\s+(?:directly\s+|immediately\s+)?above)\b/i;
const SECTION = /\b(?:in|of|from)\s+(?:the|my|our)\s+(findings|analysis|assessment)\b/i;
const HEADINGS: Readonly<Record<string, RegExp>> = {
  findings: /\bfind|\bfound\b/i,
  analysis: /\banalys|\bfault\b/i,
  assessment: /\bassess|\bconsider/i,
};

/** Where an action section sends its reader for the figures, in text order; none where it prints them itself. */
export function referencesOf(
  parsed: ParsedDecision,
  action: readonly Passage[],
  reasoning: readonly Passage[],
): Reference[] {
  const first = action[0]?.section;
  if (first === undefined) return [];
  const before = reasoning.filter(
    (p) => p.section < first && parsed.sections[p.section]?.code !== "complaint" && p.text.length <= LONGEST,
  );
  const out: Reference[] = [];
  let priced = false;
  for (const passage of action.slice(0, 60)) {
    for (const { text } of splitSentences(passage.text.slice(0, 4000))) {
      const ordered = DIRECTIVE.test(text) || leads(passage).some((lead) => DIRECTIVE.test(lead.text));
      const reference = ordered ? referenceIn(text, passage, before, priced) : null;
      if (reference) out.push(reference);
      priced ||= text.includes("£");
    }
  }
  return out;
}

function referenceIn(text: string, orderedIn: Passage, before: readonly Passage[], priced: boolean): Reference | null {
  // Behind sums of the section's own, "the payments we recommended" are those.
  const forms = [BY_DOING, BY_PLACE, BY_COMPARISON, BY_OTHERS, ...(priced ? [] : [BY_FINDER, BY_COUNT])];
  for (const form of forms) {
    const found = form.exec(text);
    if (!found) continue;
    const left = text.slice(0, found.index);
    const right = text.slice(found.index + found[0].length);
    if (FIGURE_BEFORE.test(left) || FIGURE_AFTER.test(right) || FIGURE_TOGETHER.test(right)) continue;
    if (NOT.test(text.slice(Math.max(0, found.index - 40), found.index + found[0].length))) continue;
    const named = placesOf(text.slice(found.index, found.index + found[0].length + 60), before);
    if (named.places.length === 0) continue;
    return {
      orderedIn,
      sentence: text,
      ...named,
      whole: form === BY_DOING,
      count: form === BY_DOING ? null : countOf(found[0]),
    };
  }
  return null;
}

/** "the second paragraph of my findings", "the last two paragraphs", "my analysis", else all that stands before. */
function placesOf(words: string, before: readonly Passage[]): { places: readonly Passage[]; exact: boolean } {
  const ending = before.at(-1)?.section;
  const ofSection = (section: number | undefined) => before.filter((p) => p.section === section);
  const named = (name: string | undefined) =>
    before.findLast((p) => HEADINGS[(name ?? "").toLowerCase()]?.test(p.heading))?.section ?? ending;
  const nth = NTH.exec(words);
  if (nth) {
    const section = ofSection(named(nth[2])).filter((p) => p.lead === null);
    const place = section[ORDINALS.indexOf((nth[1] ?? "").toLowerCase())];
    return { places: place ? [place] : [], exact: true };
  }
  const last = LAST.exec(words);
  if (last) {
    const many = Math.max(1, NUMBERS.indexOf((last[1] ?? last[2] ?? "one").toLowerCase()) + 1);
    return { places: ofSection(ending).slice(-many), exact: true };
  }
  const section = SECTION.exec(words);
  return { places: section ? ofSection(named(section[1])) : before, exact: false };
}

function countOf(words: string): number | null {
  const printed = /\b(?:both|two|three|four)\b/i.exec(words)?.[0].toLowerCase();
  if (printed) return printed === "both" ? 2 : NUMBERS.indexOf(printed) + 1;
  return /\b(?:sum|amount|payment|figure)\b/i.test(words) && !/\bits payment\b/i.test(words) ? 1 : null;
}
