/** Who is paid, and whom the sum acknowledges. */
import type { Recipient } from "../../../data/vocabulary.ts";
import { countPersons, type Parties, PERSON, recipientOf } from "../recipients.ts";
import type { Draft } from "./draft.ts";
import { leads } from "./passages.ts";
import { after, purposeOf, zone } from "./purpose.ts";

export interface People {
  readonly paidTo: Recipient;
  readonly for: Recipient[];
  readonly persons: number | null;
}

const AFTER_TO = new RegExp(
  `^[^.;£]{0,60}?\\b(?:to|for the benefit of)\\s+((?:the (?:late )?|each of (?:the )?|both |his |her |their )?(?:${PERSON}(?:(?:,|,? and) (?:his |her |their )?(?:${PERSON}|(?:other )?[a-z]+ (?:neighbours|complainants|children)|(?:son|daughter|wife|husband)))?(?:[’']s?(?: \\w+){1,2})?|(?:his|her|their|the) (?:late )?(?:\\w+ )?(?:estate|wife|husband|partner|son|daughter|mother|father|sister|brother|parents|child|children|complainants?|family|aunt|uncle|neighbours)|(?:wife|husband|partner|son|daughter|mother|father|sister|brother|estate|children|complainants?|family)))`,
);

const VERB_TO = new RegExp(
  `\\b(?:pays?|paying|paid|refunds?|reimburses?|repays?|gives?|sends?|offers?|credits?|compensates?|provides?|payments? to|sum to|make|makes)\\s+(?:back\\s+)?((?:each of (?:the )?|both (?:of )?|the late )?(?:${PERSON}(?:[’']s?(?: \\w+){1,2})?(?:(?:,|,? and) (?:his |her |their )?(?:${PERSON}|\\w+))*|him|her|them|each of them|the (?:other |\\w+ )?(?:complainants?|family|estate|children|parents|residents|neighbours)(?: of [A-Z]\\w* \\w)?|(?:his|her|their) (?:late )?(?:\\w+ )?(?:wife|husband|partner|son|daughter|mother|father|sister|brother|children|estate|parents|aunt|uncle)))`,
  "gi",
);

const ELIDED = new RegExp(
  `(?:^|,|;|(?<!\\b(?:Mr|Mrs|Ms|Miss|Dr)\\s)\\band)\\s*(?:the )?(${PERSON}(?:[’']s \\w+)?)\\s+(?:an? |the )?(?:further |additional |extra )?(?:payment of )?$`,
);

/** Who is paid and whom the sum acknowledges. */
export function peopleOf(draft: Draft, drafts: readonly Draft[], parties: Parties): People {
  const phrase = payeePhrase(draft, drafts);
  let paidTo: Recipient = "complainant";
  let named = phrase;
  if (phrase && /^(?:him|her|them)$/i.test(phrase)) {
    named = antecedent(draft) ?? "";
    paidTo = (named && recipientOf(named, parties)) || "complainant";
  } else if (phrase) paidTo = recipientOf(phrase, parties) ?? "complainant";
  else {
    const earlier = drafts.slice(0, drafts.indexOf(draft)).findLast((d) => d.passage === draft.passage);
    const inherited = earlier && payeePhrase(earlier, drafts);
    if (inherited && !/^(?:him|her|them)$/i.test(inherited)) paidTo = recipientOf(inherited, parties) ?? "complainant";
  }
  const purpose = zone(purposeOf(draft, drafts));
  const sentence = draft.passage.text.slice(draft.reading.from, draft.reading.to);
  const benefit = new RegExp(
    `\\bfor (?:the benefit of (${PERSON}|(?:his|her|their) \\w+)|(${PERSON}|(?:his|her|their) \\w+)[’']s (?:educational )?benefit)`,
  ).exec(sentence);
  const forWhom =
    (benefit && recipientOf(benefit[1] ?? benefit[2] ?? "", parties)) || personIn(purpose, parties) || paidTo;
  const eachOf = draft.reading.eachOf;
  const count = draft.each ? draft.persons : phrase ? countPersons(named || phrase, parties) : 1;
  const beneficiary =
    draft.each && eachOf && /\b(?:child|children|sons?|daughters?)\b/i.test(eachOf) ? "child" : forWhom;
  return { paidTo, for: [beneficiary], persons: draft.each ? draft.persons : (count ?? 1) };
}

function payeePhrase(draft: Draft, drafts: readonly Draft[]): string | null {
  const behind = AFTER_TO.exec(after(draft, drafts).replace(/^\s*\([^)]{0,60}\)/, ""));
  if (
    behind?.[1] &&
    !/\bto (?:recogni|acknowledg|reflect|remedy)/.test(behind[0].slice(0, behind[0].indexOf(behind[1])))
  )
    return behind[1];
  const elided = ELIDED.exec(draft.reading.before);
  if (elided?.[1]) return elided[1];
  const sentence = draft.passage.text.slice(
    Math.max(draft.reading.from, draft.reading.money.start - 600),
    draft.reading.money.start,
  );
  const verbs = [...sentence.matchAll(VERB_TO)];
  const last = verbs.at(-1)?.[1];
  if (last) return last;
  const passive = new RegExp(`(${PERSON})\\s+(?:should|will|must) be (?:paid|refunded)`).exec(sentence);
  if (passive?.[1]) return passive[1];
  for (const lead of leads(draft.passage)) {
    const said = [...lead.text.matchAll(VERB_TO)].at(-1)?.[1];
    if (said) return said;
  }
  return null;
}

/** The last person named before the sum in its passage or lead-ins. */
function antecedent(draft: Draft): string | null {
  // Before the pronoun, not before the sum.
  const pronoun = [
    ...draft.passage.text
      .slice(0, draft.reading.money.start)
      .slice(-700)
      .matchAll(/\b(?:him|her|them)\b/gi),
  ].at(-1);
  const end = pronoun ? Math.max(0, draft.reading.money.start - 700) + pronoun.index : draft.reading.money.start;
  const text = draft.passage.text.slice(Math.max(0, end - 1200), end);
  for (const place of [text, ...leads(draft.passage).map((l) => l.text)]) {
    const names = [
      ...place.matchAll(
        new RegExp(
          `(?:${PERSON})(?:[’']s?\\s(?:mother|father|wife|husband|son|daughter|sister|brother|aunt|uncle|estate|partner))?`,
          "g",
        ),
      ),
    ]
      .map((m) => m[0])
      .filter((n) => n !== "I" && n !== "A");
    const last = names.at(-1);
    if (last) return last.replace(/[’']s?$/, "");
  }
  return null;
}

function personIn(purpose: string, parties: Parties): Recipient | null {
  if (!purpose) return null;
  const m = new RegExp(
    `\\b(?:caused to|for|to|on|by|of)\\s+((?:his|her|their) (?:son|daughter|child|children|wife|husband|mother|father|sister|brother)|the (?:child|children|family)|${PERSON})|((?:his|her|their) (?:son|daughter|child|children|mother|father)|${PERSON})[’']s?\\s|\\b(?:education|provision|support|therapy|schooling|sessions)\\s+(?:that\\s+)?((?:her|his|their) (?:son|daughter|child)|${PERSON})\\s+(?:missed|lost|did)`,
  ).exec(purpose);
  const phrase = m?.[1] ?? m?.[2] ?? m?.[3];
  if (!phrase) return null;
  return recipientOf(phrase, parties);
}
