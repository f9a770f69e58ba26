/** The deadline of an action: its own, its sentence's, its paragraph's, its lead-in's, or one set for all actions. */
import type { Evidence } from "../../../data/decision.ts";
import { type Deadline, dueDate, findDeadlines, nextSuchDay } from "../deadlines.ts";
import { PERSON } from "../recipients.ts";
import { splitSentences } from "../sentences.ts";
import { splitClauses } from "./clauses.ts";
import type { DueForAll } from "./due-for-all.ts";
import { timingOf } from "./due-timing.ts";
import { leads, type Passage } from "./passages.ts";

export interface Due {
  readonly within: string | null;
  readonly workingDays: boolean;
  readonly on: string | null;
  /** The year of `on` is not printed: the first such day after the decision. */
  readonly yearInferred: boolean;
  readonly evidence: Evidence;
}

const REFERS =
  /^(?:(?:Within|By|In|No later than|Before)\s[^,.;]{3,60}?,?\s+)?(?:[Ii]t|[Tt]hey|[Tt]he (?:Council|Care Provider|Trust|Home|Provider|organisations?|authority|payments?|actions?)|This|These|That|All|Both)\b[^.]{0,60}\b(?:this|these|that|so|both|payments?|actions?|be (?:done|made|completed|paid|sent)|take|the above|it)\b/i;

function dueOn(limit: Deadline, decidedOn: string | null): string | null {
  if (decidedOn === null) return null;
  if (limit.dayOfYear !== null) return nextSuchDay(decidedOn, limit.dayOfYear);
  return limit.within && !limit.fromEvent ? dueDate(decidedOn, limit.within, limit.workingDays) : null;
}

/** A sentence that adds to the one before it stands under the same limit. */
const ADDS =
  /^(?:In addition|Additionally|Also|As well|Further|Furthermore|Moreover|There should|(?:It|They|The [A-Z]\w+) (?:will|should) also)\b/;

/** "At the same time it will pay …", "By the same date": the limit told last. */
const SAME_TIME =
  /\b(?:at the same time|(?:with)?in (?:the same|that) (?:period|time|timescale|timeframe|deadline|limit|(?:(?:one|two|three|four|five|six|eight|twelve|\d{1,2}) )?(?:days|weeks?|months?))|(?:to|on) the same (?:timescale|timetable|deadline)|by (?:then|the end of (?:the same|that) (?:period|time)|the same (?:date|time)|that (?:date|time)))\b/i;

const hasDeadline = (lead: Passage): boolean => findDeadlines(lead.text).length > 0;

/** Deadline of what stands at `at` in the passage. */
export function deadlineFor(
  passage: Passage,
  at: number,
  decidedOn: string | null,
  forAll: readonly DueForAll[] = [],
): Due | null {
  const clauses = splitClauses(passage.text);
  const index = clauses.findLastIndex((clause) => clause.start <= at);
  const sentence = clauses[index];
  const make = (d: Deadline, place: Passage, offset: number): Due => ({
    within: d.within,
    workingDays: d.workingDays,
    on: d.on ?? dueOn(d, decidedOn),
    yearInferred: d.dayOfYear !== null && decidedOn !== null,
    evidence: { paragraph: place.id, start: d.start + offset, end: d.end + offset },
  });
  if (sentence) {
    const own = pick(sentence.text, at - sentence.start);
    // "remind staff to log them at once" inside a list tells how, not by when.
    // So does "review how it sets up payments without delay" under a lead-in that gives the limit.
    const saysHow = own?.within === "P0D" && own.start > 12 && leads(passage).some(hasDeadline);
    if (own && !saysHow && (own.within !== "P0D" || sentence.whole.start === sentence.start))
      return make(own, passage, sentence.start);
    const given = forAll.find((w) => w.only?.has(passage));
    if (given) return make(given.deadline, given.passage, given.start);
    const ahead = clauses.slice(0, index).reverse();
    // Items of one list: a limit at the head of the list or of an item before governs, one at an item's end does not.
    for (const item of ahead.filter((clause) => clause.whole === sentence.whole)) {
      const found = findDeadlines(item.text)[0];
      if (found && (found.start < 12 || item.start === sentence.whole.start)) return make(found, passage, item.start);
    }
    for (const later of clauses.slice(index + 1).filter((clause) => clause.whole !== sentence.whole)) {
      const found = timingOf(later.text) ?? (REFERS.test(later.text) ? findDeadlines(later.text)[0] : undefined);
      if (found) return make(found, passage, later.start);
    }
    const told = new Set(ahead.map((clause) => clause.whole));
    told.delete(sentence.whole);
    for (const earlier of told) {
      const found = findDeadlines(earlier.text)[0];
      if (found && (ADDS.test(sentence.text) || found.start < 40 || found.end > earlier.text.length - 60))
        return make(found, passage, earlier.start);
    }
    // "apologise; pay £200; and review its procedure, all within one month".
    const last = clauses.findLast((clause) => clause.whole === sentence.whole);
    const closing = last && last !== sentence ? findDeadlines(last.text).at(-1) : undefined;
    if (own && !saysHow) return make(own, passage, sentence.start);
    if (last && closing && /\b(?:all|each|both|these|this)\b[^.;]{0,30}$/i.test(last.text.slice(0, closing.start)))
      return make(closing, passage, last.start);
  }
  const same = sentence && SAME_TIME.test(sentence.text) ? passage : leads(passage).find((l) => SAME_TIME.test(l.text));
  if (same) {
    for (let told = same.before; told; told = told.before) {
      const found = findDeadlines(told.text).at(-1);
      if (found) return make(found, told, 0);
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
  const whole = forAll.find((w) => w.only === null && w.passage !== passage && w.passage.section === passage.section);
  return whole ? make(whole.deadline, whole.passage, whole.start) : null;
}

/** "offer to honour the quotation if he applies again within a year": the complainant's time, not the body's. */
const THEIR_TIME = new RegExp(
  `\\b(?:(?:if|when|once|where|unless|should|provided(?: that)?|so long as)\\s+(?:he|she|they|${PERSON}|the (?:complainant|family|tenant|owner))\\b|(?:invit|ask|allow|expect|tell|let)\\w*\\s+(?:him|her|them|${PERSON})\\s+(?:that\\s+(?:he|she|they)\\s+(?:can|may|must)\\s+)?to\\s+(?:apply|appeal|send|return|claim|reply|respond|come back|write))[^,;.]{0,80}$`,
);

/** Of several limits in a sentence: the last before the action, unless one follows it first and no other action comes between. */
function pick(text: string, at: number): Deadline | null {
  const limits = findDeadlines(text).filter((d) => !THEIR_TIME.test(text.slice(Math.max(0, d.start - 130), d.start)));
  const found = limits.filter(
    (d) =>
      !/(?:(?<!\b(?:recommend(?:ed|s)?|agree[ds]?|propose[ds]?|suggest(?:ed)?|ask(?:ed)?) )\bthat|\b(?:how|which|ensure|sure|need to|to be|responses?|sent|issued|respond\w*|reply|replies))\b[^,]{0,60}$/i.test(
        text
          .slice(Math.max(0, d.start - 70), d.start)
          .replace(
            /\b(?:to be (?:paid|made|done|completed|sent|carried out|finished)|of which|which (?:is|was|makes|equals|comes to)(?= £)|^That|that is|in its (?:[\w-]+ ){0,3}response)\b/g,
            "",
          ),
      ) ||
      d.start < at ||
      /decision|report/i.test(text.slice(d.start, d.end)),
  );
  const before = found.filter((d) => d.start < at).at(-1);
  const after = found.find((d) => d.start >= at && !/\band,?\s*$/i.test(text.slice(0, d.start)));
  if (before && after) {
    // "Within one month ... pay £200 within two weeks of receipts": the closer one, if no further action intervenes.
    return /[,;]\s*(?:and\s+)?\w+\s|\band\s+(?:to\s+|also\s+|will\s+)*[a-z]+\s+(?:its|the|her|his|him|them|an?|Mr|Mrs|Ms|Miss|£)/.test(
      text.slice(at, after.start),
    )
      ? before
      : after;
  }
  return before ?? after ?? null;
}
