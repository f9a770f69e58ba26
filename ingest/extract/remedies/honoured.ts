/** An action section that orders an offer to be kept without naming its figures: they stand where the offer is told. */

import { splitSentences } from "../sentences.ts";
import { DIRECTIVE } from "./action.ts";
import type { Draft } from "./draft.ts";
import type { Passage } from "./passages.ts";

const BODY = "(?:it|they|the [A-Z]\\w+(?: [A-Z]\\w+)?|[A-Z]\\w+(?: [A-Z]\\w+){0,3} Council)";
const KEEPS = new RegExp(
  `\\b(?:carr(?:y|ies) (?:out|through)|honours?|fulfils?|make good|makes? good|keeps? to|acts? on|implements?|put into effect|go(?:es)? ahead with|stand by|abide by|deliver(?: on)?|complete|make) (?:on )?(?:its|the|this|that|these|those|their) (?:[\\w’]+ ){0,3}?(?:offers?|proposals?|proposed remed(?:y|ies))\\b|\\bdo(?:es)? (?:as|what|everything|all(?: that)?) ${BODY} (?:has |have |had )?(?:already )?(?:offered|proposed|promised)\\b|\\b(?:carr(?:y|ies) out|tak(?:e|es)|complete|provide|implement|make) (?:the|those|these|all the) (?:\\w+ )?(?:steps|actions|measures|remed(?:y|ies)|things|payments?) (?:that |which )?${BODY} (?:has |have |had )?(?:already )?(?:offered|proposed|promised)\\b`,
  "i",
);
const NOT = /\b(?:not|never|cannot|no need)\b/i;

/** The paragraph that orders the offer to be kept, else null. */
export function keepsOffer(action: readonly Passage[]): Passage | null {
  for (const passage of action.slice(0, 60))
    for (const sentence of splitSentences(passage.text.slice(0, 4000)))
      if (
        KEEPS.test(sentence.text) &&
        DIRECTIVE.test(sentence.text) &&
        !/£/.test(sentence.text) &&
        !NOT.test(sentence.text)
      )
        return passage;
  return null;
}

/** "pay these sums and a further £450": the offers that the reasoning told are to be paid beside the new sum. */
export function keepsBeside(action: readonly Passage[]): Passage | null {
  return (
    action
      .slice(0, 60)
      .find(
        ({ text }) =>
          KEEPS_BESIDE.test(text.slice(0, 4000)) && !NOT.test(KEEPS_BESIDE.exec(text.slice(0, 4000))?.[0] ?? ""),
      ) ?? null
  );
}

const KEEPS_BESIDE =
  /\b(?:will|should|must|agreed to)\b[^.;£]{0,60}\b(?:pay|make|honour)s?\s+(?:(?:him|her|them|(?:Mr|Mrs|Ms|Miss)(?: and (?:Mr|Mrs|Ms|Miss))? [A-Z]\w*)\s+)?(?:these|those|both(?: these| those)?|the) (?:sums|amounts|payments|offers)(?: (?:that |which )?(?:it|they) (?:has |had )?offered)?,?\s+(?:and|plus|together with|as well as|with)\s+(?:to pay\s+)?(?:a further|another|an additional|an extra)\s+£/i;

/** The sums of the last paragraph that tells an offer, now to be paid. */
export function honoured(offers: readonly Draft[], orderedIn: Passage): Draft[] {
  const open = offers.filter(
    (d) =>
      d.kind === "offered" ||
      ((d.kind === "adequate" || d.kind === "award") && /\b(?:offer|propos|promis)/i.test(d.passage.text)),
  );
  const last = open.at(-1)?.passage;
  return open
    .filter((d) => d.passage === last)
    .map((d) => ({
      ...d,
      kind: "award",
      orderedIn,
      counts: d.pence !== null && !d.conditional && d.governor !== "waive",
    }));
}
