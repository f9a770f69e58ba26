/** The deadline of an action: its own, its sentence's, its paragraph's, its lead-in's, or one set for all actions. */
import type { Evidence } from "../../../data/decision.ts";
import { type Deadline, dueDate, findDeadlines } from "../deadlines.ts";
import { splitSentences } from "../sentences.ts";
import { leads, type Passage } from "./passages.ts";

export interface Due {
  readonly within: string | null;
  readonly workingDays: boolean;
  readonly on: string | null;
  readonly evidence: Evidence;
}

const REFERS =
  /^(?:It|They|The (?:Council|Care Provider|Trust|Home|Provider|organisations?|authority|payments?|actions?)|This|These|That|All|Both)\b[^.]{0,60}\b(?:this|these|that|so|both|payments?|actions?|be (?:done|made|completed|paid|sent)|the above|it)\b/i;

const WHOLE =
  /\b(?:do|complete|take|carry out|make|pay|finish|implement|undertake|done|completed|taken|carried out|made|paid)\s+(?:all (?:of )?)?(?:this|these|it|the (?:above|agreed|payments?|actions?)|all|so|within|by)\b|^(?:These|All|The (?:above|agreed)) (?:actions?|steps|payments?|recommendations?)\b/i;

/** A closing half-sentence after a list: ", within one month of this decision." */
const CLOSING = /^[,;\s]*(?:all\s+|each\s+)?(?:within|by|no later than)\s[^.,;:]{3,80}\.?$/i;

/** Deadline of what stands at `at` in the sentence that starts at `from`. */
export function deadlineFor(
  passage: Passage,
  from: number,
  at: number,
  decidedOn: string | null,
  forAll: readonly DueForAll[] = [],
): Due | null {
  const sentences = splitSentences(passage.text);
  const index = sentences.findIndex((s) => s.start === from);
  const sentence = sentences[index];
  const make = (d: Deadline, place: Passage, offset: number): Due => ({
    within: d.within,
    workingDays: d.workingDays,
    on: d.on ?? (d.within && decidedOn && !d.fromEvent ? dueDate(decidedOn, d.within, d.workingDays) : null),
    evidence: { paragraph: place.id, start: d.start + offset, end: d.end + offset },
  });
  if (sentence) {
    const own = pick(sentence.text, at - sentence.start);
    if (own) return make(own, passage, sentence.start);
    for (const later of sentences.slice(index + 1)) {
      const found = findDeadlines(later.text)[0];
      if (found && REFERS.test(later.text)) return make(found, passage, later.start);
    }
    for (const earlier of sentences.slice(0, index).reverse()) {
      const found = findDeadlines(earlier.text)[0];
      if (found && (found.start < 40 || found.end > earlier.text.length - 60))
        return make(found, passage, earlier.start);
    }
  }
  for (const lead of leads(passage)) {
    const found = findDeadlines(lead.text).at(-1);
    if (found) return make(found, lead, 0);
  }
  // "Within one month the Council will …" and, as the next paragraph, "It will pay …": the sentence goes on.
  const before = passage.previous;
  if (
    before &&
    passage.lead === null &&
    /^(?:It|They|All|Both|Whatever|The [A-Z]|[A-Z][^.]{3,60}(?:Council|Trust|Board)) /.test(passage.text) &&
    /^[^.]{0,120}\b(?:will|should) /.test(passage.text)
  ) {
    const found = findDeadlines(splitSentences(before.text)[0]?.text ?? "")[0];
    if (found && found.start < 8) return make(found, before, 0);
  }
  // "The Council will do this within six weeks", set once for the whole list.
  const whole = forAll.find((w) => w.passage !== passage && w.passage.section === passage.section);
  return whole ? make(whole.deadline, whole.passage, whole.start) : null;
}

/** A limit that a paragraph sets for all actions of its section. */
export interface DueForAll {
  readonly passage: Passage;
  readonly start: number;
  readonly deadline: Deadline;
}

/** Limits set once for a whole section ("It should complete these actions within six weeks"), in order. */
export function dueForAll(passages: readonly Passage[]): DueForAll[] {
  const out: DueForAll[] = [];
  for (const passage of passages) {
    if (out.length >= 20 || passage.text.length > 4000) continue;
    if (!/\b(?:this|these|all|the above|agreed|payments?)\b/i.test(passage.text)) continue;
    for (const sentence of splitSentences(passage.text)) {
      const deadline =
        WHOLE.test(sentence.text) || CLOSING.test(sentence.text) ? findDeadlines(sentence.text)[0] : undefined;
      if (deadline) out.push({ passage, start: sentence.start, deadline });
    }
  }
  return out;
}

/** Of several limits in a sentence: the last before the action, unless one follows it first and no other action comes between. */
function pick(text: string, at: number): Deadline | null {
  const found = findDeadlines(text).filter(
    (d) =>
      !/(?:(?<!\b(?:recommend(?:ed|s)?|agree[ds]?|propose[ds]?|suggest(?:ed)?|ask(?:ed)?) )\bthat|\b(?:how|which|ensure|sure|need to|to be|responses?|sent|issued|respond\w*|reply|replies))\b[^,]{0,60}$/i.test(
        text.slice(Math.max(0, d.start - 70), d.start),
      ) ||
      d.start < at ||
      /decision|report/i.test(text.slice(d.start, d.end)),
  );
  const before = found.filter((d) => d.start < at).at(-1);
  const after = found.find((d) => d.start >= at && !/\band,?\s*$/i.test(text.slice(0, d.start)));
  if (before && after) {
    // "Within one month ... pay £200 within two weeks of receipts": the closer one, if no further action intervenes.
    return /[,;]\s*(?:and\s+)?\w+\s/.test(text.slice(at, after.start)) ? before : after;
  }
  return before ?? after ?? null;
}
