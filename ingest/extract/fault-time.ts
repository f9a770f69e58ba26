/** How long a fault lasted: printed ("a delay of seven months"), or computed from a due date and the day it was done. */
import type { FaultCode } from "../../data/vocabulary.ts";
import { plainText } from "./cues.ts";
import {
  DATE_SOURCE,
  findDurations,
  isoDuration,
  monthsBetween,
  parseSpokenDate,
  type SpokenDate,
  toIsoDate,
} from "./durations.ts";
import type { Passage, Spoken } from "./findings-text.ts";
import { verdictOf } from "./verdicts.ts";

export interface FaultTime {
  readonly duration: string | null;
  readonly durationInferred: boolean;
  readonly eventsFrom?: string | null;
  readonly eventsTo?: string | null;
}

// Statutory and procedural times, ages and limits: never the length of a fault.
const LIMIT_BEFORE =
  /\b(?:within|up to|maximum of|no (?:more|longer) than|at least|every|per|has|have|take|takes|allows?|allowed|notice of|after only|aged|the first|last|next|target of|limit of|exceed\w*|beyond|over the|more than the|standard of|usual|statutory) (?:the |a |an |its |statutory |required |\w+ of )?$/i;
const LIMIT_AFTER =
  /^'?s?[ -](?:of (?:the |receipt|receiving|a |my|our)|from (?:the|receipt)|notice|old|limit|time ?(?:scale|limit|frame)|period|deadline|to (?:respond|reply|comply|pay|appeal|decide)\b|target|allowed|a week|per week|statutory)/i;
const LATE_AFTER =
  /^'?s?[ -](?:\w+[ -]){0,2}?(?:delay\w*|late|later|overdue|longer|wait|gap|drift|in which|(?:far |much )?too long|with (?:no|nothing)|without|in unsuitable|in bed|out of|outside|beyond|over|after (?:it|they) should|after (?:that|the) (?:[\w-]+ )?(?:date|deadline|limit)|it (?:took|had taken)|before|to (?:issue|complete|send|decide|provide|arrange|make|respond|reply|act|assess|refund|pay|put|review|carry|move|find|set|reach|finalise|do)|until|when|of (?:delay|inactivity|inaction|missed|lost|drift)|went by|passed|elapsed|more(?: than that)?\b|beyond)/i;
const OVER_AFTER =
  /^'?s?[ -](?:\w+ )?(?:delay\w*|late|later than|overdue|longer than|longer\b|beyond|over the|more than|after (?:that date|this date|it was due|the (?:deadline|due date|limit|time limit)|(?:that|the) (?:[\w-]+ )?date (?:by which|on which|when|that|the|set|in)))/i;
const LATE_BEFORE =
  /\b(?:delay\w*,?(?: \w+){0,4}? (?:of|by|for|lasting|comes to|came to|amounts? to|amounted to)|delayed|late by|took(?: it| them)?|taken|taking|waited|waiting|for|further|another|gap of|period of|over|nearly|almost|about|around|some|roughly|approximately|more than|at least|lasted|overran by|totalling|total of|by|until|only|went on for|at) (?:a |an |the |about |around |over |nearly |almost |more than |some |just over |just under |roughly |approximately |total of |at least |further |another |period of |well over )*$/i;
/** "It ought not to take five weeks", "that can't wait eleven weeks". */
const NOT_TO_TAKE =
  /(?:\b(?:not|never|cannot)|n't) (?:to )?(?:have )?(?:take|taken|wait|waited|last|lasted) (?:about |over |nearly |almost |some |as long as )?$/i;
const OUGHT_NOT = /(?:\b(?:not|never|cannot)|n't) (?:to )?(?:have )?(?:take|taken|wait|waited|last|lasted)\b/i;
/** The sentence after the verdict that says how long it was so. */
const LASTED =
  /^(?:It|This|That|The (?:delay|fault|failure|failing)|All this) (?:\w+ )?(?:went on|lasted|continued|took|had gone on)\b/;
const LATE_WORD =
  /\boutside\b|\btoo long\b|\bafter (?:that|the) (?:[\w-]+ )?(?:date|deadline|limit)\b|\bdelay|\blate\b|\blater\b|\boverdue|\btook\b|\btaken\b|\bwait|\buntil\b|\bwithout\b|\bunsuitable|\bmissed|\bdrift|\blonger\b|\bfor (?:\w+ )?(?:\w+[- ]){0,2}(?:days|weeks|months|years)\b|\binactiv|\bwent by\b|\bpassed\b|\bfor (?:over |nearly |almost |more than )?\w+ (?:days|weeks|months|years)\b|\bover \w+ (?:weeks|months|years)\b/i;

const RANGE = new RegExp(
  `\\b(?:from|between|since)\\s+(?:early |mid-|late |the end of |the beginning of )?(${DATE_SOURCE})\\s+(?:to|and|until|till|up to)\\s+(?:early |mid-|late |the end of )?(${DATE_SOURCE})`,
  "i",
);
const DUE = new RegExp(
  `\\b(?:should have(?: been)?|was due|were due|due|deadline|expected)\\b[^.;]{0,60}?\\b(?:by|on|in|before|was)\\s+(?:early |mid-|late |the end of )?(${DATE_SOURCE})`,
  "i",
);
const DONE = new RegExp(
  `\\b(?:until|on|in|came in|issued|sent|completed)\\s+(?:early |mid-|late |the end of )?(${DATE_SOURCE})`,
  "gi",
);

const EVENT_DATE = new RegExp(`\\b${DATE_SOURCE}`, "gi");

/** The one length of delay that a clause prints ("the seven-month delay"), else null. */
export function delayIn(text: string): string | null {
  const found = new Set(
    findDurations(text)
      .filter(
        (d) =>
          !d.workingDays &&
          (LATE_AFTER.test(text.slice(d.end, d.end + 40)) || /\bdelay of (?:\w+ )?$/i.test(text.slice(0, d.start))),
      )
      .map((d) => d.iso),
  );
  const [only] = found;
  return found.size === 1 && only ? only : null;
}

/** The time of a fault, from its own sentence, the verdict's, and for delays the sentences between. */
export function readFaultTime(code: FaultCode, own: Spoken, verdict: Spoken, passage: Passage): FaultTime {
  const range = readRange(own.plain);
  const near = sentencesAround(own, verdict, passage);
  const events = range
    ? { eventsFrom: toIsoDate(range[0]), eventsTo: toIsoDate(range[1], true) }
    : eventsIn(code === "delay" ? sentencesAround(own, verdict, passage, BACK_TO_REQUEST) : near);
  for (const text of near) {
    const iso = printedTime(text, code === "delay" && /\bdelay/i.test(verdict.plain));
    if (iso) return { duration: iso, durationInferred: false, ...events };
  }
  const months = range ? monthsBetween(range[0], range[1]) : code === "delay" ? computedMonths(passage, verdict) : null;
  return { duration: months === null ? null : isoDuration(months, "M"), durationInferred: months !== null, ...events };
}

/** Words of sentences whose dates are no events: what the law says, when something was published or is yet to be done. */
const NO_EVENT =
  /\b(?:regulations|act \d{4}|guidance|code of practice|published|came into force|will|should now|by no later|apologi[sz]ed|upheld|told (?:me|us)|complained to (?:me|us|the ombudsman)|(?:my|our) enquiries|draft decision|this decision)\b/i;

/** First and last day of the dates that the finding's own sentences print with their year; none where they print none. */
function eventsIn(texts: readonly string[]): Pick<FaultTime, "eventsFrom" | "eventsTo"> {
  const dates = texts
    .filter((text) => !NO_EVENT.test(text))
    .flatMap((text) => [...text.matchAll(EVENT_DATE)].flatMap((match) => parseSpokenDate(match[0]) ?? []));
  if (dates.length === 0) return {};
  return {
    eventsFrom: dates.map((date) => toIsoDate(date)).reduce((a, b) => (a < b ? a : b)),
    eventsTo: dates.map((date) => toIsoDate(date, true)).reduce((a, b) => (a > b ? a : b)),
  };
}

/** How many sentences before the failing's own can say how long it lasted. */
const BACK = 2;
/** A delay begins with what was asked for, which can stand at the paragraph's beginning. */
const BACK_TO_REQUEST = 5;

function sentencesAround(own: Spoken, verdict: Spoken, passage: Passage, back = BACK): string[] {
  const from = passage.sentences.indexOf(own);
  const to = passage.sentences.indexOf(verdict);
  const last = Math.max(from, to);
  let first = Math.max(0, to < 0 ? from : Math.min(from, to));
  // Back to the finding before: what stands beyond it is of another fault.
  for (let i = 0; i < back && first > 0 && !verdictOf(passage.sentences[first - 1]?.plain ?? ""); i++) first -= 1;
  const between = passage.sentences.slice(first, last + 1).reverse();
  const next = passage.sentences[last + 1];
  if (next && LASTED.test(next.plain)) between.unshift(next);
  return [own.plain, ...between.filter((s) => s !== own && s.voice === "ombudsman").map((s) => s.plain)];
}

/** `elapsed`: "seven months after stage two was completed" is the delay that the verdict speaks of. */
function printedTime(text: string, elapsed = false): string | null {
  if (!elapsed && !LATE_WORD.test(text) && !LASTED.test(text) && !OUGHT_NOT.test(text)) return null;
  let lasted: string | null = null;
  for (const duration of findDurations(text)) {
    const before = text.slice(Math.max(0, duration.start - 60), duration.start);
    const after = text.slice(duration.end, duration.end + 40);
    const spent =
      NOT_TO_TAKE.test(before) || /\b(?:took|taken|taking|waited|waiting|wait|spent)(?: \w+){0,3} $/i.test(before);
    if ((LIMIT_AFTER.test(after) && !spent) || duration.workingDays) continue;
    // "It took nine months, six months longer than allowed": what is over the time counts, not the whole.
    if (OVER_AFTER.test(after) || /\bdelay of (?:\w+ )?$/i.test(before)) return duration.iso;
    const late = NOT_TO_TAKE.test(before) || LATE_AFTER.test(after) || (elapsed && /^'?s? after\b/i.test(after));
    if (LIMIT_BEFORE.test(before) && !late) continue;
    if (late || LATE_BEFORE.test(before)) lasted ??= duration.iso;
  }
  return lasted;
}

function readRange(text: string): [SpokenDate, SpokenDate] | null {
  const match = RANGE.exec(text);
  if (!match) return null;
  const to = parseSpokenDate(match[2] ?? "");
  const from = parseSpokenDate(match[1] ?? "", to?.year ?? null);
  if (!from || !to || monthsBetween(from, to) === null) return null;
  return [from, to];
}

/** Whole months between a printed due date and the last later date in the sentences up to the verdict. */
function computedMonths(passage: Passage, verdict: Spoken): number | null {
  const text = plainText(passage.text.slice(0, verdict.sentence.end));
  const due = DUE.exec(text);
  if (!due) return null;
  const rest = text.slice(due.index + due[0].length);
  let done: SpokenDate | null = null;
  for (const match of rest.matchAll(DONE)) {
    const date = parseSpokenDate(match[1] ?? "");
    if (date) done = date;
  }
  const from = parseSpokenDate(due[1] ?? "", done?.year ?? null);
  return from && done ? monthsBetween(from, done) : null;
}
