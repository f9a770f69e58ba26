/** The deadline of an action: its own, its sentence's, its paragraph's, its lead-in's, or one set for all actions. */
import type { Evidence } from "../../../data/decision.ts";
import { type Deadline, dueDate, findDeadlines, nextSuchDay } from "../deadlines.ts";
import { PERSON } from "../recipients.ts";
import { splitSentences } from "../sentences.ts";
import { splitClauses } from "./clauses.ts";
import type { DueForAll } from "./due-for-all.ts";
import { bareLead, timingOf } from "./due-timing.ts";
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
  /^(?:(?:Within|By|In|No later than|Before)\s[^,.;]{3,60}?,?\s+)?(?:[Ii]t|[Tt]hey|[Tt]he (?:Council|Care Provider|Trust|Home|Provider|organisations?|authority|payments?|actions?|money|sums?|cheques?|refunds?|(?:[a-z]+ ){1,3}(?:is to|will|should|must) (?=(?:see to|do|make|arrange|attend to|deal with)\b))|(?:He|She|M(?:r|rs|s|iss) [A-Z]) (?:will|should|must|is to) (?=(?:have|get|receive) (?:it|this|these|both|the (?:money|payments?|sums?))\b)|This|These|Those|That|All|Both)\b[^.]{0,60}\b(?:this|these|that|so|both|payments?|actions?|be (?:done|made|completed|paid|sent|payable|with (?:him|her|them))|go (?:out|to)|reach|arrive|payable|take|the above|it)\b/i;

/** "She should send her receipts and it will pay within 21 days of getting them". */
const PAYS_THEN =
  /\b(?:it|they|the [A-Z]\w+) (?:will|should|must) (?:then )?(?:pay|refund|reimburse|settle)(?: (?:it|this|that|them|him|her|(?:Mr|Mrs|Ms|Miss) \w+|the (?:money|sum|amount|cost|bill)))? (?:with)?in /i;

/** "The Council will accordingly pay him £1,160 within a month", after the sum has been worked out. */
function saysAgain(sentence: string, pence: number | null): boolean {
  if (pence === null || pence % 100 !== 0) return false;
  const figure = (pence / 100).toLocaleString("en-GB");
  return new RegExp(`£(?:${figure}|${pence / 100})(?![\\d,.]\\d)[^.;£]{0,80}\\.?$`).test(sentence);
}

function dueOn(limit: Deadline, decidedOn: string | null): string | null {
  if (decidedOn === null) return null;
  if (limit.dayOfYear !== null) return nextSuchDay(decidedOn, limit.dayOfYear);
  return limit.within && !limit.fromEvent ? dueDate(decidedOn, limit.within, limit.workingDays) : null;
}

/** A sentence that adds to the one before it stands under the same limit. */
const ADDS =
  /^(?:In addition|Additionally|Also|As well|Further|Furthermore|Moreover|There should|(?:It|They|The [A-Z]\w+) (?:will|should) also)\b/;

/** "At the same time it will pay …", "by that day", "in those three weeks": the limit told last. */
const NUMBERED = "(?:(?:one|two|three|four|five|six|eight|twelve|\\d{1,2}) )?(?:working )?(?:days|weeks?|months?)";
const SAME_TIME = new RegExp(
  `\\b(?:at the same time|with(?:in)? the same (?:time )?(?:limit|deadline)|under the same (?:time )?limit|(?:(?:with)?in|over|during) (?:the same|that|those) (?:period|time|timescale|timeframe|deadline|limit|${NUMBERED})|(?:to|on) the same (?:timescale|timetable|deadline)|by (?:then|the end of (?:the same|that) (?:period|time)|(?:the same|that) (?:date|time|day|deadline))|(?:when|as) (?:it|they) (?:do(?:es)?|mak(?:es?)|pays?|sends?) (?:this|so|that|these|the (?:payments?|refunds?)))\\b`,
  "i",
);

/** "The same time applies.", behind an order. */
const SAME_APPLIES =
  /^(?:And )?[Tt]he same (?:time|limit|time limit|date|deadline|period|timescale|timetable) (?:also |again )?(?:applies|holds|goes for|is to apply|should apply|will apply)\b/;

/** A limit of its own words, or one told before that the words refer to. */
interface Limit extends Deadline {
  readonly same: boolean;
}

function limitsIn(text: string): Limit[] {
  const printed = findDeadlines(text).map((d): Limit => ({ ...d, same: false }));
  const same = SAME_TIME.exec(text);
  if (!same || printed.some((d) => d.start < same.index + same[0].length && d.end > same.index)) return printed;
  const [start, end] = [same.index, same.index + same[0].length];
  const told = {
    within: null,
    workingDays: false,
    on: null,
    dayOfYear: null,
    fromEvent: false,
    start,
    end,
    same: true,
  };
  return [...printed, told].sort((x, y) => x.start - y.start);
}

const hasDeadline = (lead: Passage): boolean => findDeadlines(lead.text).length > 0;

/** Deadline of what stands at `at` in the passage. */
export function deadlineFor(
  passage: Passage,
  at: number,
  decidedOn: string | null,
  forAll: readonly DueForAll[] = [],
  pence: number | null = null,
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
    const own = pick(sentence.text, at - sentence.start, decidedOn);
    // "remind staff to log them at once" inside a list tells how, not by when.
    // So does "review how it sets up payments without delay" under a lead-in that gives the limit.
    const saysHow = own?.within === "P0D" && own.start > 12 && leads(passage).some(hasDeadline);
    const same = own?.same ? toldLast(passage, sentence.start + own.start) : null;
    if (same) return make(same.limit, same.place, same.offset);
    if (own && !own.same && !saysHow && (own.within !== "P0D" || sentence.whole.start === sentence.start))
      return make(own, passage, sentence.start);
    const given = forAll.find((w) => w.only?.has(passage) && (!w.behind || w.start >= at));
    if (given) return make(given.deadline, given.passage, given.start);
    const ahead = clauses.slice(0, index).reverse();
    // Items of one list: a limit at the head of the list or of an item before governs, one at an item's end does not.
    for (const item of ahead.filter((clause) => clause.whole === sentence.whole)) {
      const found = findDeadlines(item.text)[0];
      if (found && (found.start < 12 || item.start === sentence.whole.start)) return make(found, passage, item.start);
    }
    for (const later of clauses.slice(index + 1).filter((clause) => clause.whole !== sentence.whole)) {
      const again = SAME_APPLIES.test(later.text) ? toldLast(passage, sentence.start) : null;
      if (again) return make(again.limit, again.place, again.offset);
      const refers = REFERS.test(later.text) || PAYS_THEN.test(later.text) || saysAgain(later.text, pence);
      const found = timingOf(later.text) ?? (refers ? findDeadlines(later.text)[0] : undefined);
      if (found) return make(found, passage, later.start);
    }
    const told = new Set(ahead.map((clause) => clause.whole));
    told.delete(sentence.whole);
    for (const earlier of told) {
      const found = limitsIn(earlier.text)[0];
      if (!found || !(ADDS.test(sentence.text) || found.start < 40 || found.end > earlier.text.length - 60)) continue;
      if (!found.same) return make(found, passage, earlier.start);
      const before = toldLast(passage, earlier.start);
      if (before) return make(before.limit, before.place, before.offset);
    }
    // "apologise; pay £200; and review its procedure, all within one month".
    const last = clauses.findLast((clause) => clause.whole === sentence.whole);
    const closing = last && last !== sentence ? findDeadlines(last.text).at(-1) : undefined;
    if (own && !own.same && !saysHow) return make(own, passage, sentence.start);
    if (last && closing && /\b(?:all|each|both|these|this)\b[^.;]{0,30}$/i.test(last.text.slice(0, closing.start)))
      return make(closing, passage, last.start);
  }
  const sameLead = leads(passage).find((lead) => SAME_TIME.test(lead.text));
  const same = sameLead ? toldLast(sameLead, 0) : null;
  if (same) return make(same.limit, same.place, same.offset);
  for (const lead of leads(passage)) {
    const found = findDeadlines(lead.text).at(-1) ?? bareLead(lead.text);
    if (found) return make(found, lead, 0);
  }
  const begun = goesOn(passage);
  if (begun) return make(begun.limit, begun.place, begun.offset);
  // "The Council will do this within six weeks", set once for the whole list.
  const whole = forAll.find(
    (w) =>
      w.only === null &&
      w.passage !== passage &&
      w.passage.section === passage.section &&
      // In an account of what happened only what comes after the remedy is about it.
      (passage.origin === "action" || follows(w.passage, passage)),
  );
  return whole ? make(whole.deadline, whole.passage, whole.start) : null;
}

function follows(later: Passage, passage: Passage): boolean {
  for (let p = later.before; p; p = p.before) if (p === passage) return true;
  return false;
}

interface Told {
  readonly limit: Deadline;
  readonly place: Passage;
  readonly offset: number;
}

/** The limit told last before a place in the passage. */
function toldLast(passage: Passage, at: number): Told | null {
  for (const sentence of splitSentences(passage.text.slice(0, at)).reverse()) {
    const limit = findDeadlines(sentence.text).at(-1);
    if (limit) return { limit, place: passage, offset: sentence.start };
  }
  for (let told = passage.before; told; told = told.before) {
    const limit = findDeadlines(told.text).at(-1);
    if (limit) return { limit, place: told, offset: 0 };
  }
  return null;
}

/** A paragraph that orders more of the same body. */
const ORDERS_ON =
  /^(?!(?:I|We|If|Where|Once|When)\b|(?:He|She|Mr|Mrs|Ms|Miss)\b(?! (?:[A-Z]\w* )?(?:should|will|is to) (?:also )?(?:be|have|get|receive)\b))[A-Z][^.]{0,120}\b(?:will|should)\b/;
/** No more paragraphs of the genre hang on one limit. */
const MOST_ON = 8;

/** "Within one month the Council will …" and, as the next paragraphs, "It will pay …", "It will …": the sentence goes on. */
function goesOn(passage: Passage): Told | null {
  if (passage.lead !== null || !ORDERS_ON.test(passage.text)) return null;
  for (let place = passage.previous, n = 0; place && n < MOST_ON; place = place.previous, n++) {
    const from = place;
    const limits = splitSentences(place.text).flatMap((sentence) =>
      findDeadlines(sentence.text).map((limit): Told => ({ limit, place: from, offset: sentence.start })),
    );
    const opening = limits.findLast(({ limit }) => limit.start < 8);
    if (opening) return opening;
    if (limits.length > 0 || !ORDERS_ON.test(place.text)) return null;
  }
  return null;
}

/** "offer to honour the quotation if he applies again within a year": the complainant's time, not the body's. */
const THEIR_TIME = new RegExp(
  `\\b(?:(?:if|when|once|where|unless|should|provided(?: that)?|so long as)\\s+(?:he|she|they|${PERSON}|the (?:complainant|family|tenant|owner))\\b|(?:invit|ask|allow|expect|tell|let)\\w*\\s+(?:him|her|them|${PERSON})\\s+(?:that\\s+(?:he|she|they)\\s+(?:can|may|must)\\s+)?to\\s+(?:apply|appeal|send|return|claim|reply|respond|come back|write))[^,;.]{0,80}$`,
);

/** "for the visits that should have begun by 3 May 2022", decided in 2024: no limit of an order. */
function longPast(limit: Deadline, decidedOn: string | null): boolean {
  return limit.on !== null && decidedOn !== null && (dueDate(limit.on, "P60D", false) ?? limit.on) < decidedOn;
}

/** Of several limits in a sentence: the last before the action, unless one follows it first and no other action comes between. */
function pick(text: string, at: number, decidedOn: string | null): Limit | null {
  const limits = limitsIn(text).filter(
    (d) => !longPast(d, decidedOn) && !THEIR_TIME.test(text.slice(Math.max(0, d.start - 130), d.start)),
  );
  const found = limits.filter(
    (d) =>
      !/(?:(?<!\b(?:recommend(?:ed|s)?|agree[ds]?|propose[ds]?|suggest(?:ed)?|ask(?:ed)?|for|of|from|about) )\bthat|\b(?:how|which|ensure|sure|need to|to be|responses?|sent|issued|respond\w*|reply|replies))\b[^,]{0,60}$/i.test(
        text
          .slice(Math.max(0, d.start - 70), d.start)
          .replace(
            /\b(?:(?:is|are) to be [a-z]+|(?<=, )to be [a-z]+|to be (?:paid|made|done|completed|sent|carried out|finished)|of which|which (?:is|was|makes|equals|comes to)(?= £)|^That|that is|in its (?:[\w-]+ ){0,3}response|that [^,.;£]{2,30} (?:should|will|must|is to) (?:have|get|receive) (?:it|this|them|the money)|(?:says?|said|promised|confirmed|told (?:me|us)) that (?:this|it|both|these|they) (?:will|would|is to|are to))\b/g,
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
