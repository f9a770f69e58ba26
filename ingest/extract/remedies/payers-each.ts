/** Several bodies each of which pays: "each of the three bodies will: pay Ms P £500", "Both of them will add £100". */
import { NUMBER_WORD, numberOf } from "../money.ts";

const BODIES =
  "(?:bodies|body|councils?|organisations?|authorit(?:y|ies)|trusts?|boards?|agenc(?:y|ies)|providers?|parties|landlords|associations?|departments)";
const MODAL =
  "(?:will|shall|should|must|ought to|(?:is|are|has|have) to|(?:has |have )?(?:(?:now|also|both) )?agreed to)";
/** What they get is no payment of theirs. */
const PAYING = "(?:\\s+(?:also|now|then|both))?(?!\\s+(?:receive|get|have|be|keep|owe|see)\\b)";

/** The bodies as the subject of an order, with the words up to its sum. */
const SUBJECT = new RegExp(
  `\\b(?:each(?: one)?|both)(?:\\sof\\s(?:them|the\\s(?:\\w+\\s){0,2}${BODIES}))?(?:\\s${BODIES})?\\s${MODAL}${PAYING}\\s[^.;£]{0,60}$`,
  "i",
);
/** The same over a list: "Each of the two councils will:", "The Council and the Trust will each:". */
const LEAD = new RegExp(
  `\\b(?:each(?: one)?|both)(?:\\sof\\s(?:them|the\\s(?:\\w+\\s){0,2}${BODIES}))?(?:\\s${BODIES})?\\s${MODAL}\\b[^.;:£]{0,60}:?\\s*$|\\b${MODAL}(?:,[^,:£]{3,50},)?\\s(?:now\\s)?each\\b[^.;:£]{0,60}:?\\s*$`,
  "i",
);
const COUNTED = new RegExp(`\\b(${NUMBER_WORD}|\\d{1,2})\\s(?:\\w+\\s)?${BODIES}\\b|\\bboth\\s${BODIES}\\b`, "i");
/** An item that orders without naming who does it. */
const BARE_ITEM = /^\W*(?:(?:and|also|then)\s)*[a-z]+\b/;

/** The words before a sum that say that each of several bodies pays it, else null. */
export function payersBefore(before: string): string | null {
  return SUBJECT.exec(before)?.[0] ?? null;
}

/** The words of a lead-in that say it of all its items, else null. */
export function payersAbove(item: string, leads: readonly string[]): string | null {
  if (!BARE_ITEM.test(item)) return null;
  const [nearest] = leads.flatMap((lead) => LEAD.exec(lead.slice(-300))?.[0] ?? []);
  return nearest ?? null;
}

/** Whether the phrase makes several bodies pay. */
export function paysEach(phrase: string): boolean {
  return SUBJECT.test(phrase) || LEAD.test(phrase);
}

/** How many bodies the phrase itself counts, else null. */
export function bodiesCounted(phrase: string): number | null {
  const m = COUNTED.exec(phrase);
  return m ? (m[1] ? numberOf(m[1]) : 2) : null;
}
