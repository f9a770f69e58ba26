/** Rates: "£50 a month for seven months", "£250 each", "four charges of £35". */
import type { Unit } from "../../../data/vocabulary.ts";
import { NUMBER_WORD, numberOf } from "../money.ts";
import { PERSON } from "../recipients.ts";

export interface Rate {
  readonly unit: Unit;
  readonly quantity: number | null;
  /** Words such as "until" or "for each further month": no product can be known. */
  readonly open: boolean;
}

const UNIT_WORDS: readonly (readonly [RegExp, Unit])[] = [
  [/^hour/i, "per-hour"],
  [/^(?:session|visit|call|lesson|appointment)/i, "per-session"],
  [/^night/i, "per-night"],
  [/^(?:day|daily)/i, "per-day"],
  [/^(?:week|weekly)/i, "per-week"],
  [/^(?:month|monthly)/i, "per-month"],
  [/^half/i, "per-half-term"],
  [/^(?:term|termly)/i, "per-term"],
  [/^(?:year|annual|annum)/i, "per-year"],
];
export const UNIT_NAME =
  "(?:hours?|sessions?|visits?|calls?|lessons?|appointments?|nights?|days?|weeks?|months?|half[- ]terms?|(?:school |academic )?terms?|(?:school |academic |financial )?years?|annum)";
const COUNT = `(?:\\d{1,3}(?:\\.\\d{1,2})?|${NUMBER_WORD}(?:[- ]${NUMBER_WORD})?|an?)`;
/** A count that may be broken ("two and a half"). */
const BROKEN = `${COUNT}(?:[- ]and[- ](?:a half|a quarter|a third|two thirds|three quarters|half)|½)?`;
const QUANTITY = new RegExp(
  `\\b(${COUNT})(?:[- ]and[- ](a half|a quarter|a third|two thirds|three quarters|half)|½)?(?:\\s+(?:such|full|complete|whole|further|additional|extra|school|calendar|academic|missed|lost|of the|late))*[\\s-]+(${UNIT_NAME})\\b`,
  "i",
);
const RATE_AFTER = new RegExp(
  `^\\s*(?:\\(\\s*)?(?:to (?:${PERSON}|him|her|them)\\s+)?(?:from (?:it|the [A-Z]\\w+(?: [A-Z]\\w+)?)\\s+)?(?:(?:at|on|by|in) the (?:end|start|beginning|first|last|first day|last day|\\d{1,2}(?:st|nd|rd|th)?) (?:day )?of (?:each|every)|a|an|per|/|p(?=/)|each|every|for each and every|for (?:each|every one) of (?:(?:the|those|these|her|his|their)(?: last| first| full| missed)?(?: (${BROKEN}))?|(${BROKEN}))|for (?:each|every)|in respect of each)\\s*(?:(?:full|complete|whole|further|additional|extra|school|calendar|academic|of the|of these|of those|missed|lost|other)\\s+)*(${UNIT_NAME})\\b`,
  "i",
);
/** "pay £200 a month from the date of this decision": when, unless it goes on until something. */
const FROM_DECISION =
  /^\s*an? \w+\s+(?:after|from|of|following)\s+(?:the\s+(?:date|day)|this|my|our|the\s+(?:final\s+)?(?:decision|report))\b(?![^.;£]{0,80}\b(?:until|till|to the (?:date|day))\b)/i;
const RATE_ADVERB = /^\s*(monthly|weekly|termly|daily|annually|pcm|pw)\b/i;
const RATE_BEFORE =
  /\b(monthly|weekly|termly|daily|annual)\s+(?:\w+\s+)?(?:payments?|sums?|rate|figure|amounts?|symbolic payments?)\s+of\s*$/i;
/** "For each of the six months of delay the Council will pay £20": the unit stands first. */
const RATE_NOUN = new RegExp(
  `\\b(${BROKEN}) (${UNIT_NAME})(?:[’'] (?:\\w+ ){0,2}?| )(?:at|@)(?: the)?\\s*$|\\b(${BROKEN}) (${UNIT_NAME})[’'] (?:\\w+ ){1,3}?of\\s*$`,
  "i",
);
const COUNTED_BEFORE = new RegExp(
  `\\b(\\d{1,2}|${NUMBER_WORD}) (?:equal )?(monthly|weekly|termly|annual) (?:\\w+ )?(?:payments|sums|amounts) of\\s*$`,
  "i",
);
const RATE_AHEAD = new RegExp(
  `(?:^|[.,;:]\\s+|\\b(?:and|that|should|will),?\\s+)(?:for|in respect of) (?:each|every)(?: (?:further|additional|full|complete|whole|calendar|school))?(?: of (?:the|those|these))?(?: (${BROKEN}))? (${UNIT_NAME})\\b[^.;£]{0,140}\\b(?:pays?|paying|makes?|gives?|provides?|offers?|sum|payment)\\b[^.;£]{0,60}$`,
  "i",
);
const OPEN =
  /\b(?:until|till|up to (?:the (?:date|day|point|time)|when)|for (?:as|so) long as|while|for (?:each|every) (?:further|additional|subsequent|extra|more)|from now|ongoing|continu\w+|onwards|thereafter|going forward|each month that)\b/i;

function unitOf(words: string): Unit | null {
  const bare = words.replace(/^(?:school|academic|financial|calendar)\s+/i, "");
  for (const [pattern, unit] of UNIT_WORDS) if (pattern.test(bare)) return unit;
  return null;
}

const FRACTIONS: Readonly<Record<string, number>> = {
  "a half": 0.5,
  half: 0.5,
  "a quarter": 0.25,
  "a third": 1 / 3,
  "two thirds": 2 / 3,
  "three quarters": 0.75,
};

/** "two and a half" to 2.5, else null. */
function brokenCount(words: string): number | null {
  const m = /^(.*?)(?:[- ]and[- ](a half|a quarter|a third|two thirds|three quarters|half)|(½))$/i.exec(words.trim());
  const whole = numberOf(m?.[1] ?? words);
  if (whole === null || !m) return whole;
  return whole + (m[3] ? 0.5 : (FRACTIONS[(m[2] ?? "").toLowerCase()] ?? 0));
}

/** "one and a half terms" to 1.5; null where no count of that unit is printed. */
export function quantityIn(text: string, unit: Unit): number | null {
  for (const m of text.matchAll(new RegExp(QUANTITY, "gi"))) {
    if (unitOf(m[3] ?? "") !== unit) continue;
    if (/^an?$/i.test(m[1] ?? "") && !m[2]) continue;
    const whole = numberOf(m[1] ?? "");
    if (whole === null) continue;
    return whole + (m[2] ? (FRACTIONS[m[2].toLowerCase()] ?? 0) : m[0].includes("½") ? 0.5 : 0);
  }
  return null;
}

/** Whole months from the first day of one to the last of another ("from 1 March to 31 July 2024"), else null. */
function monthsBetween(text: string): number | null {
  const m =
    /\b(?:from|between|for(?: the period)?)\s+(?:(\d{1,2})\s+)?([A-Z][a-z]{2,8})(?:\s+((?:19|20)\d{2}))?\s+(?:to|until|and)\s+(?:the end of\s+)?(?:(\d{1,2})\s+)?([A-Z][a-z]{2,8})\s+((?:19|20)\d{2})\b/.exec(
      text,
    );
  if (!m) return null;
  const names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
  const a = names.indexOf((m[2] ?? "").slice(0, 3).toLowerCase());
  const b = names.indexOf((m[5] ?? "").slice(0, 3).toLowerCase());
  // "for each month from June to December 2020", "from June to December 2020 inclusive": the named months are whole.
  const whole =
    !m[1] &&
    !m[4] &&
    (/^\s*(?:for )?(?:each|every) (?:\w+ )?month\b/.test(text) ||
      /^\s*\(?inclusive\b/.test(text.slice(m.index + m[0].length)));
  if (a < 0 || b < 0 || !(whole || (m[1] === "1" && Number(m[4] ?? 0) >= 28))) return null;
  const months = (Number(m[6]) - Number(m[3] ?? m[6])) * 12 + b - a + 1;
  return months > 0 ? months : null;
}

/** What is neither a time nor a person, and yet counted ("£25 for each missed collection"). */
const THING =
  /^\s*(?:an?\s(?:time|go|trip|journey|collection|occasion)\b|(?:(?:for|per) (?:each|every)|per) (?!of\b)(?:(?:such|missed|failed|late|unanswered|lost|wrong|returned|abandoned|cancelled|aborted) )?(?:collections?|bins?|journeys?|trips?|occasions?|incidents?|letters?|emails?|deliver(?:y|ies)|meals?|weekends?|breaks?|showers?|baths?)\b)/i;

/** Its count is what the words behind it, or the next sentence, say. */
function perThing(after: string): Rate | null {
  return THING.test(after) ? { unit: "per-session", quantity: thereWere(after), open: OPEN.test(after) } : null;
}

/** "for each week without respite, of which there were 12": the count apart from its unit, else null. */
export function thereWere(text: string): number | null {
  const told = new RegExp(
    `\\bthere were (${COUNT})\\b(?! (?!of (?:them|these|those)\\b)\\w)|[,(–—] ?(?:that is |so )?(${COUNT}) (?:of them )?in (?:all|total)\\b|^(?:She|He|They) (?:missed|lost|went without|had) (${COUNT})(?=\\s*[.,;]|\\s*$)`,
    "i",
  ).exec(text);
  return numberOf(told?.[1] ?? told?.[2] ?? told?.[3] ?? "");
}

/** "£30 a month for the two after that", "£200 a month for the last four". */
function afterThat(text: string): number | null {
  const told = new RegExp(
    `\\bfor (?:the|another|a further) (${BROKEN}) (?:after|that followed|following|since|others?|left|remaining)\\b|\\bfor (?:another|a further|the (?:first|next|last|final|other|following|remaining|later|earlier)) (${BROKEN})(?=\\s*(?:[,.;()]|$)| (?:after|and|to|of them)\\b)`,
    "i",
  ).exec(text);
  return brokenCount(told?.[1] ?? told?.[2] ?? "");
}

/** "for July, August and September" to 3, else null. */
function monthsNamed(text: string): number | null {
  const month = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
  const list = new RegExp(
    `\\bfor (?:each of )?(?:the months of )?(${month}(?:, ${month}){0,10},? and ${month})\\b`,
  ).exec(text)?.[1];
  return list?.match(new RegExp(month, "g"))?.length ?? null;
}

/** "for Spring and Summer 2023" to 2, else null. */
function termsNamed(text: string): number | null {
  const term = "(?:autumn|spring|summer)";
  const list = new RegExp(`\\bfor (?:the |both the )?(${term}(?:, ${term})?,? and (?:the )?${term})\\b`, "i").exec(
    text,
  )?.[1];
  return list?.match(new RegExp(term, "gi"))?.length ?? null;
}

const WITHIN = /\b(?:within|in the next|no later than)\s+(?:\w+\s){1,3}?(?:months?|weeks?|days|years?)\b/gi;

/** The rate that the words around a sum make of it; `follows` where a rate stands before it, whose count is not its own. */
export function rateOf(before: string, after: string, follows = false): Rate | null {
  // "for each of the autumn and spring terms" counts the terms it names.
  const named =
    /^\s*(?:for|in) each of the ((?:(?:autumn|spring|summer)\b(?:\s*,\s*|\s+and\s+|\s+)?){2,4})terms?\b/i.exec(after);
  if (named?.[1])
    return { unit: "per-term", quantity: named[1].match(/autumn|spring|summer/gi)?.length ?? null, open: false };
  const times = multiplied(before, after);
  if (times) return times;
  // "six monthly payments of £50".
  const instalments = COUNTED_BEFORE.exec(before);
  const instalmentUnit = instalments ? unitOf(instalments[2] ?? "") : null;
  if (instalmentUnit) return { unit: instalmentUnit, quantity: numberOf(instalments?.[1] ?? ""), open: false };
  const charges = RATE_AFTER.test(after) ? null : RATE_NOUN.exec(before);
  const unitOfCharges = charges ? unitOf(charges[2] ?? charges[4] ?? "") : null;
  if (unitOfCharges)
    return { unit: unitOfCharges, quantity: brokenCount(charges?.[1] ?? charges?.[3] ?? ""), open: false };
  const m = FROM_DECISION.test(after) ? null : RATE_AFTER.exec(after);
  const adverb = RATE_ADVERB.exec(after);
  const ahead = RATE_BEFORE.exec(before);
  // "for each child per month" puts the person first.
  const behind = m
    ? null
    : /^\s*(?:each|for each \w+|per \w+),?\s+(?:a|per|for each|for every|every)\s+(\w+)/i.exec(after);
  const first = m || behind ? null : RATE_AHEAD.exec(before);
  if (first) {
    const unit = unitOf(first[2] ?? "");
    const counted = brokenCount(first[1] ?? "") ?? thereWere(before);
    if (unit) return { unit, quantity: counted, open: counted === null };
  }
  const words =
    m?.[3] ??
    (behind && unitOf(behind[1] ?? "") ? behind[1] : null) ??
    adverb?.[1]?.replace(/^pcm$/i, "month").replace(/^pw$/i, "week") ??
    ahead?.[1] ??
    null;
  if (!words) return perThing(after);
  const unit = unitOf(words);
  if (!unit) return null;
  const rest = after.slice(m ? 0 : 0);
  const count = m?.[1] ?? m?.[2];
  const counted = count ? brokenCount(count) : null;
  // "£100 a month … within three months": the limit counts nothing.
  const tail = (m ? after.slice(m.index + m[0].length) : after).replace(WITHIN, "");
  const printed =
    counted ??
    quantityIn(tail, unit) ??
    thereWere(`${before} ${tail}`) ??
    (unit === "per-month" ? monthsNamed(rest) : null) ??
    (unit === "per-term" ? termsNamed(rest) : null) ??
    (unit === "per-month" ? monthsBetween(rest) : null) ??
    afterThat(tail) ??
    (follows ? null : quantityIn(before.slice(-80).replace(WITHIN, ""), unit));
  const off = new RegExp(`\\b(?:less|minus)\\s+(${COUNT})\\s+(${UNIT_NAME})\\b`, "i").exec(tail);
  const less =
    off && unitOf(off[2] ?? "") === unit ? (/^an?$/i.test(off[1] ?? "") ? 1 : (numberOf(off[1] ?? "") ?? 0)) : 0;
  if (printed !== null && less > 0 && less < printed) return { unit, quantity: printed - less, open: false };
  const open = printed === null ? OPEN.test(rest) || true : /\buntil\b/i.test(tail) && !quantityIn(tail, unit);
  return { unit, quantity: printed, open };
}

/** "for eight months … (8 x £175)", "£175 x 8 months": the count of the unit that the words around name, else null. */
function multiplied(before: string, after: string): Rate | null {
  const behind = /^\s*(?:[x×*]|times|multiplied by(?: the)?)\s*(\d{1,3}(?:\.5)?)\b/i.exec(after);
  const ahead = /\b(\d{1,3}(?:\.5)?)(?:\s+\w+)?\s*[x×*@]\s*$/i.exec(before);
  const count = numberOf(behind?.[1] ?? ahead?.[1] ?? "");
  if (count === null) return null;
  for (const [, unit] of UNIT_WORDS)
    if (quantityIn(after.slice(0, 60), unit) === count || quantityIn(before.slice(-160), unit) === count)
      return { unit, quantity: count, open: false };
  return null;
}
