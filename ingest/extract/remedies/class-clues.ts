/**
 * What tells the class of a sum where no word names it: the words before and behind the figure in its clause, those of
 * the sentence, what stands about the same figure elsewhere in the decision, and how round it is (what is judged is round,
 * what is worked out is not). The model of classes (class-model.ts) weighs them.
 */
import { stem, telling } from "../failing-cues.ts";
import { LONGEST } from "./passages.ts";

/** A sum in its paragraph. */
export interface SumPlace {
  readonly text: string;
  /** First and last character of the figure, the last exclusive. */
  readonly start: number;
  readonly end: number;
  readonly pence: number;
  /** Texts in which the same figure may be told again, its own paragraph among them. */
  readonly around: readonly string[];
}

const BEFORE = 12;
const BEHIND = 22;
/** How much a word counts that only stands in the same sentence, or beside the same figure elsewhere. */
const SENTENCE = 0.7;
const ELSEWHERE = 0.5;
/** Characters about the figure elsewhere. */
const NEAR_BEFORE = 60;
const NEAR_BEHIND = 90;
const LONGEST_SENTENCE = 600;
/** A figure is told again a few times; what goes on longer is no decision. */
const MOST_TOLD = 8;

const TOKEN = /£ ?\d[\d,.]*|\d[\d,.]*|[a-z][a-z']*|[.,;:()]/g;

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().replaceAll("’", "'").match(TOKEN) ?? [];
  return words.map((word) => (word.startsWith("£") ? "£" : /^\d/.test(word) ? "#" : stem(word)));
}

/** The sentence, or the item between two semicolons, about a place. */
function clauseBounds(text: string, start: number, end: number): [from: number, to: number] {
  const first = Math.max(0, start - LONGEST_SENTENCE);
  const before = text.slice(first, start);
  const from = first + Math.max(0, before.lastIndexOf(". ") + 1, before.lastIndexOf("; ") + 1);
  const behind = /[.;]\s/.exec(text.slice(end, end + LONGEST_SENTENCE));
  return [from, behind ? end + behind.index : Math.min(text.length, end + LONGEST_SENTENCE)];
}

/** Each clue once, with how much it counts. */
export function cluesOf({ text, start, end, pence, around }: SumPlace): Map<string, number> {
  const clues = new Map<string, number>();
  const add = (clue: string, value: number) => clues.set(clue, Math.max(clues.get(clue) ?? 0, value));
  const side = (name: string, words: readonly string[]) => {
    for (const [i, word] of words.entries()) {
      add(`${name}${word}`, 1);
      const next = words[i + 1];
      if (next !== undefined) add(`${name}${word} ${next}`, 1);
    }
  };
  const [from, to] = clauseBounds(text, start, end);
  side("<", wordsOf(text.slice(from, start)).slice(-BEFORE));
  side(">", wordsOf(text.slice(end, to)).slice(0, BEHIND));
  for (const word of wordsOf(text.slice(from, to))) add(`=${word}`, SENTENCE);
  for (const words of toldElsewhere({ text, start, end, pence, around }))
    for (const word of wordsOf(words)) add(`~${word}`, ELSEWHERE);
  add(pence % 5_000 === 0 ? "#fifties" : pence % 2_500 === 0 ? "#twenty-fives" : "#odd", 1);
  if (pence % 100 !== 0) add("#pence", 1);
  add(pence > 300_000 ? "#large" : "#small", 1);
  return clues;
}

/** The words about the same figure in other places of the decision. */
function toldElsewhere({ text, start, end, around }: SumPlace): string[] {
  const figure = text.slice(start, end).trim();
  if (!figure.startsWith("£")) return [];
  const told: string[] = [];
  for (const other of around) {
    if (other.length > LONGEST) continue;
    for (let at = other.indexOf(figure); at >= 0 && told.length < MOST_TOLD; at = other.indexOf(figure, at + 1)) {
      const behind = at + figure.length;
      if ((other === text && at === start) || /^[\d,.]?\d/.test(other.slice(behind, behind + 2))) continue;
      told.push(other.slice(Math.max(0, at - NEAR_BEFORE), behind + NEAR_BEHIND));
    }
  }
  return told;
}

/** So many telling words behind a figure, or in the sentences before its own, say what it is for. */
const LEAST_BEHIND = 2;
const LEAST_BEFORE = 4;
/** The same of the words about the figure elsewhere. */
const LEAST_ELSEWHERE = 3;
const LONGEST_BEFORE = 300;

/** True where a decision says what a sum is for: beside it, or where it names the figure again. */
export function isExplained(place: SumPlace): boolean {
  const { text, start, end, around } = place;
  const [from, to] = clauseBounds(text, start, end);
  const behind = text.slice(end, to).split(/£|,? as (?:we|I|our|my) /, 1)[0] ?? "";
  const before = text.slice(Math.max(0, from - LONGEST_BEFORE), from);
  if (telling(behind) >= LEAST_BEHIND || telling(before) >= LEAST_BEFORE) return true;
  // The clause itself tells nothing more by naming the same figure twice.
  const others = around.map((other) => (other === text ? text.slice(0, from) + text.slice(to) : other));
  return toldElsewhere({ ...place, around: others }).some((words) => telling(words) >= LEAST_ELSEWHERE);
}
