/** People counted by the total behind what each of them is paid, where the words between name just as many. */
import { NUMBER_WORD, numberOf } from "../money.ts";
import { PERSON } from "../recipients.ts";
import { type Draft, live } from "./draft.ts";

/** "£150 to Mrs B and to each of her two sons, £450 in total": the total says that each of those named is paid. */
export function namedEach(order: readonly Draft[], i: number): boolean {
  const [one, total] = [order[i - 1], order[i]];
  if (!one || total?.kind !== "total" || !live(one) || one.pence === null || one.unitPence !== null) return false;
  if (one.passage !== total.passage || one.reading.sentence !== total.reading.sentence) return false;
  const people = total.reading.money.pence / one.pence;
  if (people < 2 || people !== namedIn(total.reading.before)) return false;
  one.unitPence = one.pence;
  one.quantity = people;
  one.persons = people;
  one.each = true;
  one.pence = total.reading.money.pence;
  one.valuePence = one.pence;
  one.checked = true;
  total.kind = "dropped";
  return true;
}

const RELATIVE = "(?:wife|husband|partner|son|daughter|child|mother|father|brother|sister|aunt|uncle|carer)";
const GROUP = new RegExp(`\\b(?:her|his|their|the) (${NUMBER_WORD}) (?:[a-z]+ )?[a-z]+s?\\b`, "gi");
const ONE = new RegExp(`\\b(?:her|his|their) (?:\\w+ )?${RELATIVE}\\b`, "gi");

/** "to Mrs B, to his wife and to each of her two brothers": as many people as the words name. */
function namedIn(words: string): number {
  const groups = [...words.matchAll(GROUP)].reduce((n, m) => n + (numberOf(m[1] ?? "") ?? 0), 0);
  return new Set(words.match(new RegExp(PERSON, "g")) ?? []).size + groups + (words.match(ONE) ?? []).length;
}
