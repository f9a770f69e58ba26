/** Limits that one sentence sets for a whole section or for some of its actions: "It should complete these actions within six weeks". */
import { type Deadline, findDeadlines } from "../deadlines.ts";
import { type Sentence, splitSentences } from "../sentences.ts";
import type { ActionReading } from "./action.ts";
import { assignedLimits, namedIn } from "./due-assigned.ts";
import { bracketedTimes, MEANS_ALL, timingOf } from "./due-timing.ts";
import type { Passage } from "./passages.ts";

const WHOLE =
  /\b(?:do|complete|take|carry out|make|pay|finish|implement|undertake|done|completed|taken|carried out|made|paid)\s+(?:all (?:of )?)?(?:this|these|it|the (?:above|agreed|following|payments?|actions?)|all|so|within|by)\b|^(?:These|All|The (?:above|agreed)) (?:actions?|steps|payments?|recommendations?)\b/i;

/** "It will pay the £5,180 outstanding within one month": the limit of the sums listed above it. */
const PAYS_REST =
  /\b(?:will|should|must) (?:now )?pay (?:the|this|that) (?:(?:balance|total|remaining|outstanding|sum|rest)\s*(?:of\s+|,\s*)?)?£[\d,.]*\d(?:\s+(?:outstanding|remaining|still due|in full|in all))?,?\s+(?:within|by|no later)\b/i;

/** A closing half-sentence after a list: ", within one month of this decision." */
const CLOSING = /^[,;\s]*(?:all\s+|each\s+)?(?:within|by|no later than)\s[^.,;:]{3,80}\.?$/i;

/** "The payments are for their distress, and are due within one month." */
const PAYMENTS_DUE =
  /^(?:The|These|Both|All) (?:of the )?(?:(?:two|three|four) )?(?:payments|sums)\b[^.;]{3,160}\b(?:due|payable|to be (?:paid|made))\s(?:within|by|before|in|no later)\b/;

/** "Each will make its payment within four weeks and send an apology with it." */
const MAKES_PAYMENTS =
  /^(?:Each|Both|They|It|All|The (?:[A-Z]\w+|(?:two|three|four) [a-z]+))(?: (?:[a-z]+ )?(?:of (?:them|these)|council|councils|bod(?:y|ies)|organisations?|authorit(?:y|ies)))? (?:will|should|must|is to|are to) (?:make|send|pay|complete) (?:its|their|the|these|those|this|that|both) payments? /;

/** What may stand behind a limit that is a whole paragraph: "Within four weeks of today." */
const ALONE = /^(?: (?:of|from|after)(?: [a-z]+){1,4})?\.$/;

const OF_ALL = /\b(?:this|these|all|the above|agreed|payments?)\b/i;

/** A limit that a paragraph sets for all actions of its section. */
export interface DueForAll {
  readonly passage: Passage;
  readonly start: number;
  readonly deadline: Deadline;
  /** The items that it is for, where it is not for all. */
  readonly only: ReadonlySet<Passage> | null;
  /** The sentence may order something of its own besides. */
  readonly orders: boolean;
  /** It is for what stands before it in its passage, back to the bracket before. */
  readonly behind: boolean;
}

/** Limits set once for a whole section ("It should complete these actions within six weeks"), in order. */
export function dueForAll(passages: readonly Passage[]): DueForAll[] {
  const out: DueForAll[] = [];
  for (const passage of passages) {
    if (out.length >= 20 || passage.text.length > 4000) continue;
    for (const sentence of splitSentences(passage.text)) {
      // A lead-in gives its limit to its own items.
      if (/[:–—]\s*$/.test(sentence.text)) continue;
      const add = (deadline: Deadline, only: ReadonlySet<Passage> | null, orders: boolean) =>
        out.push({ passage, start: sentence.start, deadline, only, orders, behind: false });
      const assigned = assignedLimits(sentence.text, passage);
      for (const { deadline, items } of assigned) add(deadline, items, false);
      if (assigned.length > 0) continue;
      const done = sentence.start === 0 && DOES_IT.test(sentence.text) ? findDeadlines(sentence.text)[0] : undefined;
      if (done && passage.lead) {
        add(done, new Set(itemsBefore(passage)), false);
        continue;
      }
      const told = timingOf(sentence.text);
      if (told) {
        add(told, MEANS_ALL.test(sentence.text) ? null : ownOrders(passage, sentence, passages), false);
        continue;
      }
      const limit = findDeadlines(sentence.text)[0];
      if (!limit) continue;
      const sums = passages.filter((p) => p.section === passage.section && p !== passage && p.text.includes("£"));
      const ofAll = OF_ALL.test(passage.text);
      if (
        (ofAll && PAYS_REST.test(sentence.text)) ||
        PAYMENTS_DUE.test(sentence.text) ||
        paysToldSums(sentence.text, sums)
      )
        add(limit, new Set(sums), false);
      else if (sums.length > 0 && MAKES_PAYMENTS.test(sentence.text)) add(limit, new Set(sums), true);
      else if (ofAll && (WHOLE.test(sentence.text) || CLOSING.test(sentence.text))) add(limit, null, true);
      // "Within four weeks." as a paragraph behind the list.
      else if (passage.before && ALONE.test(passage.text.slice(limit.end)) && limit.start < 5) add(limit, null, false);
    }
  }
  return [...out, ...inBrackets(passages)];
}

/** "do so in 21 days;" as an item: what stands before it in the list. */
const DOES_IT =
  /^(?:and )?(?:do (?:so|this|that|it|both|all (?:of )?(?:this|that))|(?:pay|send|make) (?:it|this|that|them|these|both)|(?:make|complete) (?:this|that|the|these|those|both) (?:payments?|actions?|steps))\s(?:(?:with)?in|by|before|no later)\b/i;

function itemsBefore(passage: Passage): Passage[] {
  const out: Passage[] = [];
  for (let p = passage.before; p && p.lead === passage.lead; p = p.before) out.push(p);
  return out;
}

/** Times in brackets behind items: limits where one stands behind a step that is no sum, else perhaps how long something lasted. */
function inBrackets(passages: readonly Passage[]): DueForAll[] {
  const found = passages.flatMap((passage) =>
    passage.text.length > 4000 ? [] : bracketedTimes(passage.text).map((one) => ({ ...one, passage })),
  );
  return found
    .filter(
      ({ passage }) =>
        found.some((one) => one.passage.section === passage.section && !LASTED.test(one.words)) &&
        found.filter((one) => one.passage.section === passage.section).length > 1,
    )
    .map(({ passage, limit }) => ({
      passage,
      start: limit.start,
      deadline: { ...limit, start: 0, end: limit.end - limit.start },
      only: new Set([passage]),
      orders: false,
      behind: true,
    }));
}

const LASTED = /£|\b(?:delay\w*|late|without|missed|lost|wait\w*|period|was|were|had)\b/i;

/**
 * "Both should be done within a month" behind orders of its own paragraph is for these, and for what it names ("these,
 * and the refund"); a paragraph that orders nothing of its own speaks of all.
 */
function ownOrders(passage: Passage, sentence: Sentence, passages: readonly Passage[]): ReadonlySet<Passage> | null {
  if (!/£|\b(?:will|should|must|recommend\w*|agreed)\b/i.test(passage.text.slice(0, sentence.start))) return null;
  const others = passages.filter((p) => p.section === passage.section && p !== passage);
  return new Set([passage, ...namedIn(sentence.text, others), ...besideSole(passage, sentence)]);
}

/** "Both payments", "the two sums", "these steps": more than one. */
const SEVERAL =
  /^(?:Both|The two|The three|All (?:three|four|of (?:these|them))|These|The (?:payments|sums|actions|steps))\b/;
const TWO = /^(?:Both|The two)\b/;

/** "Both payments are due within one month" behind one order of its paragraph is for the paragraphs before it too. */
function besideSole(passage: Passage, sentence: Sentence): Passage[] {
  const own = splitSentences(passage.text.slice(0, sentence.start)).filter((s) => ORDERS.test(s.text));
  const words = own[0]?.text ?? "";
  const sole = own.length === 1 && (words.match(/£/g)?.length ?? 0) < 2 && !JOINED.test(words);
  if (!SEVERAL.test(sentence.text) || !sole || passage.lead !== null) return [];
  const out: Passage[] = [];
  for (let p = passage.previous; p && p.section === passage.section && out.length < 6; p = p.previous) {
    if (!ORDERS.test(p.text)) break;
    out.push(p);
    if (TWO.test(sentence.text)) break;
  }
  return out;
}

const ORDERS = /\b(?:will|should|must|recommend\w*|agreed)\b/i;
/** A second order in the same sentence. */
const JOINED =
  /\band (?:(?:will|should|must|to|also)\s)*(?:pay|refund|apologi|send|write|give|make|review|remind|waive|credit|offer|provide)/i;

/** "The credit will be made, and the £134 paid to his account, within 21 days": every sum is one told above. */
function paysToldSums(sentence: string, sums: readonly Passage[]): boolean {
  if (sentence.length > 300 || !/\b(?:paid|pay|made|make|credit(?:ed)?|refund(?:ed)?)\b/i.test(sentence)) return false;
  const figures = [...sentence.matchAll(/(\b(?:the|that|this|its)\s)?(£\d[\d,.]*\d)/gi)];
  return figures.length > 0 && figures.every((m) => m[1] && sums.some((p) => p.text.includes(m[2] ?? "")));
}

/** What a sentence that only says when calls by its name is ordered elsewhere, if anywhere. */
export function withoutTiming(actions: readonly ActionReading[], forAll: readonly DueForAll[]): ActionReading[] {
  const when = forAll.filter((w) => !w.orders);
  const timing = new Set(
    actions.filter((a) => when.some((w) => w.passage === a.passage && w.start === a.sentence.start)),
  );
  const elsewhere = actions.some((a) => a.kind === "apology" && !timing.has(a));
  return actions.filter((a) => !timing.has(a) || (a.kind === "apology" && !elsewhere));
}
