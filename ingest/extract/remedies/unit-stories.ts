/** What a rate is paid for where its own clause names no reason: the story tells as many weeks or terms of a loss, or what the delay kept back. */
import type { Unit } from "../../../data/vocabulary.ts";
import { NUMBER_WORDS } from "../number-words.ts";
import { splitSentences } from "../sentences.ts";
import type { Draft } from "./draft.ts";
import { LOSS_HEADS } from "./heads.rules.ts";
import { headsIn } from "./purpose.ts";
import type { Around } from "./told-elsewhere.ts";

const UNIT_WORDS: Readonly<Partial<Record<Unit, string>>> = {
  "per-night": "nights?",
  "per-day": "days?",
  "per-week": "weeks?",
  "per-month": "months?",
  "per-half-term": "half[- ]terms?",
  "per-term": "terms?",
  "per-year": "years?",
};

/** "It took seven months to reply": a time that was waited for an answer, whatever else is told beside it. */
const FOR_AN_ANSWER = /\b(?:repl(?:y|ied)|respon\w+|complaints?|decid\w*|decision|late|overdue|delay\w*|chas\w+)\b/i;

function sentencesOf({ reasoning }: Around): string[] {
  return reasoning.flatMap(({ text }) => splitSentences(text.slice(0, 4000)).map((s) => s.text));
}

/** "She had no hot water for seven months" tells what "£150 for each of seven months" is for. */
export function isUnitsOfLoss({ unit, quantity }: Draft, around: Around): boolean {
  const noun = UNIT_WORDS[unit];
  if (noun === undefined || quantity === null || !Number.isInteger(quantity) || quantity < 2) return false;
  const word = Object.keys(NUMBER_WORDS).find((w) => NUMBER_WORDS[w] === quantity);
  const counted = new RegExp(
    `\\b(?:${quantity}${word ? `|${word}` : ""})\\s(?:(?:school|whole|full|long)\\s)?${noun}\\b`,
    "i",
  );
  return sentencesOf(around).some(
    (text) => counted.test(text) && !FOR_AN_ANSWER.test(text) && headsIn(text).some((h) => LOSS_HEADS.has(h)),
  );
}

const DELAY = /\b(?:delay\w*|late|lateness|overdue|wait(?:ed|ing)?|took (?:too long|\w+ (?:weeks|months|years)))\b/i;

/** What makes a home fit to live in. */
const ADAPTS_HOME =
  /\b(?:adapt(?:ations?|ed|ing)|wet room|level[- ]access shower|stairlift|through-floor lift|ramps?|disabled facilities|downstairs (?:bathroom|bedroom|toilet)|hoist|rehous\w+|(?:suitable|larger|ground[- ]floor|accessible) (?:accommodation|home|house|flat|property))\b/i;

/** "£200 a month for 11 months’ delay", where what came late was the lift and the wet room. */
export function isDelayOfHome({ passage, reading }: Draft, around: Around): boolean {
  const clause = passage.text.slice(reading.from, reading.to);
  if (!DELAY.test(clause) || /\b(?:repl(?:y|ies|ying)|respon\w+|complain\w*)\b/i.test(clause)) return false;
  return sentencesOf(around).some((text) => ADAPTS_HOME.test(text) && DELAY.test(text));
}
