/** Who is paid, and whom the sum acknowledges. */
import type { Recipient } from "../../../data/vocabulary.ts";
import { countPersons, type Parties, PERSON, recipientOf } from "../recipients.ts";
import type { Draft } from "./draft.ts";
import { leads, type Passage } from "./passages.ts";
import { after, purposeOf, zone } from "./purpose.ts";
import { ALSO_PAID } from "./same.ts";

/** Paid for what caring took out of them. */
const AS_CARER =
  /\b(?:as (?:(?:a|her|his|their|the) )?carer|burden of (?:lifting|caring)|strain (?:of|on|from)[^.;£]{0,40}\b(?:caring|care|lifting|looking after|carer)|(?:caring|looking after|lifting) (?:for )?(?:her|him|them)\b)/i;

export interface People {
  readonly paidTo: Recipient;
  readonly for: Recipient[];
  readonly persons: number | null;
}

/** "each to Mr U, Mrs U and their son". */
const WITH_KIN = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr) [A-Z]\w*,? and (?:his|her|their) (?:son|daughter|children|child|family)\b/;

const AFTER_TO = new RegExp(
  `^[^.;£]{0,60}?\\b(?:to|for the benefit of)\\s+((?:the (?:late )?|each of (?:the )?|both |his |her |their )?(?:${PERSON}(?:(?:,|,? and) (?:his |her |their )?(?:${PERSON}|(?:other )?[a-z]+ (?:neighbours|complainants|children)|(?:son|daughter|wife|husband)))?(?:[’']s?(?: \\w+){1,2})?|(?:his|her|their|the) (?:late )?(?:\\w+ )?(?:estate|wife|husband|partner|son|daughter|mother|father|sister|brother|parents|child|children|complainants?|family|aunt|uncle|neighbours)|(?:wife|husband|partner|son|daughter|mother|father|sister|brother|estate|children|complainants?|family)))`,
);

/** Money paid straight to whom something is owed. */
const CREDITOR =
  "(?:landlord|solicitors?|lender|bank|school|college|nursery|agency|agents?|supplier|contractor|company|firm|hotel)";

const VERB_TO = new RegExp(
  `\\b(?:pays?|paying|paid|refunds?|reimburses?|repays?|gives?|sends?|offers?|credits?|compensates?|provides?|payments? to|sum to|make|makes)\\s+(?:back\\s+)?(?:to\\s+)?((?:each of (?:the )?|both (?:of )?|the late )?(?:${PERSON}(?:[’']s?(?: \\w+){1,2})?(?:(?:,|,? and) (?:his |her |their )?(?:${PERSON}|\\w+))*|(?:his|her|their) (?:late )?(?:(?!and\\b)\\w+ )?(?:wife|husband|partner|son|daughter|mother|father|sister|brother|children|estate|executors|parents|aunt|uncle)|him|her|them|each of them|(?:the (?:\\w+[’']s )?|(?:${PERSON}|his|her|their)[’']?s? )${CREDITOR}(?=\\s+(?:the\\s+)?$)|the (?:grandmother|grandfather|mother|father|aunt|uncle|widow|widower|couple|brother|sister|daughter|son|husband|wife)\\b|the (?:other |\\w+ )?(?:complainants?|family|estate|children|parents|residents|neighbours)(?: of [A-Z]\\w* \\w)?))`,
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
    named = antecedent(draft, phrase.toLowerCase(), parties) ?? "";
    paidTo = (named && recipientOf(named, parties)) || "complainant";
  } else if (phrase) paidTo = recipientOf(phrase, parties) ?? "complainant";
  else {
    const earlier = drafts.slice(0, drafts.indexOf(draft)).findLast((d) => d.passage === draft.passage);
    const inherited = earlier && payeePhrase(earlier, drafts);
    if (inherited && !/^(?:him|her|them)$/i.test(inherited)) paidTo = recipientOf(inherited, parties) ?? "complainant";
  }
  if (draft.each && paidTo === "complainant" && WITH_KIN.test(draft.reading.eachOf ?? "")) paidTo = "family";
  const purpose = zone(purposeOf(draft, drafts));
  if (
    /^(?:family|child|sibling|parent|service-user)$/.test(paidTo) &&
    AS_CARER.test(`${purpose} ${subjectWords(draft)}`)
  )
    paidTo = "carer";
  const sentence = draft.passage.text.slice(draft.reading.from, draft.reading.to);
  const benefit = new RegExp(
    `\\b(?:for|on) (?:(?:the benefit|behalf) of (${PERSON}|(?:his|her|their) \\w+)|(${PERSON}|(?:his|her|their) \\w+)[’']s (?:educational )?(?:benefit|behalf))`,
  ).exec(sentence);
  const forWhom =
    (benefit && recipientOf(benefit[1] ?? benefit[2] ?? "", parties)) || personIn(purpose, parties) || paidTo;
  const eachOf = draft.reading.eachOf;
  const count = draft.each ? draft.persons : phrase ? countPersons(named || phrase, parties) : 1;
  const beneficiary =
    draft.each && eachOf && /\b(?:child|children|sons?|daughters?)\b/i.test(eachOf) ? "child" : forWhom;
  return { paidTo, for: [beneficiary], persons: draft.each ? draft.persons : (count ?? 1) };
}

/** "put £250 in L's savings account", "£100 for each of the children into their savings accounts". */
const SAVED_FOR = new RegExp(
  `^[^.;£]{0,60}?\\b(?:in|into) (${PERSON}|(?:his|her|their) (?:\\w+ )?(?:son|daughter))[’']s? (?:\\w+ )?(?:savings|bank) account`,
);
const CHILDREN_SAVE =
  /^[^.;£]{0,40}?\b(?:children|sons|daughters)\b[^.;£]{0,30}\binto their (?:\w+ )?savings accounts?\b/i;

function payeePhrase(draft: Draft, drafts: readonly Draft[]): string | null {
  const rest = after(draft, drafts);
  if (INTO_ESTATE.test(rest)) return "the estate";
  const ahead = fronted(draft, drafts);
  if (ahead) return ahead;
  const saved = SAVED_FOR.exec(rest)?.[1] ?? (CHILDREN_SAVE.test(rest) ? "the children" : null);
  if (saved) return saved;
  const behind = AFTER_TO.exec(after(draft, drafts).replace(/^\s*\([^)]{0,60}\)/, ""));
  const done = behind?.[1] ? DONE_TO.test(behind[0].slice(0, behind[0].indexOf(behind[1]))) : false;
  if (
    behind?.[1] &&
    !(done && paidBefore(draft) !== null) &&
    !/\bto (?:recogni|acknowledg|reflect|remedy)/.test(behind[0].slice(0, behind[0].indexOf(behind[1])))
  )
    return behind[1];
  const passive = PAID_TO_HIM.exec(rest);
  if (passive?.[1]) return passive[1];
  const elided = ELIDED.exec(draft.reading.before);
  if (elided?.[1]) return elided[1];
  return paidBefore(draft) ?? ownerTold(draft);
}

/** "£250 should be paid to him". */
const PAID_TO_HIM =
  /^\s*(?:should|will|must|is to) (?:also )?(?:be (?:paid|given|sent|repaid|refunded|returned)|go) to (him|them|her(?=\s+(?:for|in|to|as|because|within|by|and)\b|\s*[,.;)]))\b/;

const SOMEBODY = `(?:${PERSON}(?:[’']s \\w+)?|(?:his|her|their|the) (?:late )?\\w+)`;
/** "To Mrs H it will pay £400, and to her son £250", "to K, £1,500": whoever is paid stands first. */
const FRONTED = new RegExp(
  `(?:^|[.;:,]\\s+|\\band\\s+)[Tt]o\\s+(${SOMEBODY})(?:\\s(?:again|also|too|alone))?(?:,|,?\\s+(?:it|they|the [A-Z]\\w+(?: [A-Z]\\w+)?)\\s+(?:will|should|must|is to|has agreed to)\\s+(?:also\\s+)?(?:pay|give|send|refund|repay))?\\s+(?:(?:an?|the) (?:further )?(?:payment|sum) of )?$`,
);
/** "Mr P £40 for each of the weeks, £480", "Her son, aged 15: £500": an item of a list that begins with whoever is paid. */
const ITEM = new RegExp(
  `^\\s*(?:[Tt]o )?(${PERSON}(?:[’']s \\w+)?|(?:[Hh]is|[Hh]er|[Tt]heir)\\s(?:\\w+\\s)?\\w+)(?:\\s\\([^()£]{2,40}\\)|,\\s[^.;:£]{2,60})?\\s*[,:–—-]?\\s+(?:an? (?:further )?(?:payment|sum) of )?£`,
);
/** "Mr T, who lost most, will have £425", "His father’s strain will be acknowledged with £500": who stands as the subject. */
const SUBJECT = new RegExp(
  `(?:^|[.;,:]\\s|\\band\\s)(${PERSON}(?:\\sand\\s${PERSON})?|(?:[Hh]is|[Hh]er|[Tt]heir)\\s(?:late\\s)?(?:son|daughter|mother|father|wife|husband|partner|brother|sister|aunt|uncle|children|parents|neighbour|carer|estate)\\b)(?:[’']s(?:\\s[^.;£]{2,80}?)?)?(?:,\\s[^.;£,]{2,60},)?(?:\\salone)?\\s(?:will|should|must|is to|are to)\\s(?:(?:also|now|then)\\s)*(?:have|receive|get|be (?:paid|given|sent|acknowledged|recogni[sz]ed|marked|met|compensated))\\b[^.;£]{0,40}$`,
);
/** "see that Mr D’s estate has the £386 back". */
const ENSURED_FOR = new RegExp(
  `\\b(?:see|ensure|make sure)(?: to it)? that (${SOMEBODY}(?:[’']s \\w+)?)\\s(?:has|gets|receives|is (?:paid|given|sent))\\s[^.;£]{0,30}$`,
);

/** "His father’s strain as carer will be recognised with": the subject and what is said of it. */
function subjectWords({ reading, passage }: Draft): string {
  const words = passage.text.slice(Math.max(reading.from, reading.money.start - 240), reading.money.start);
  return SUBJECT.exec(words)?.[0] ?? "";
}

function fronted({ reading, passage }: Draft, drafts: readonly Draft[]): string | null {
  const first = FRONTED.exec(
    passage.text.slice(Math.max(reading.from, reading.money.start - 160), reading.money.start),
  );
  if (first?.[1]) return first[1];
  const words = passage.text.slice(Math.max(reading.from, reading.money.start - 240), reading.money.start);
  const subject = SUBJECT.exec(words) ?? ENSURED_FOR.exec(words);
  if (subject?.[1]) return subject[1];
  if (reading.money.inWords && ALSO_PAID.test(passage.text.slice(reading.money.start, reading.money.end))) {
    const other = new RegExp(`^,?\\s+(?:(?:for|to|by)\\s+)?(${SOMEBODY})`).exec(reading.after)?.[1];
    if (other) return other;
  }
  const alone = !drafts.some((d) => d.passage === passage && d.reading.money.start < reading.money.start);
  return passage.lead !== null && alone ? (ITEM.exec(passage.text)?.[1] ?? null) : null;
}

/** "£2,870 into Mr A's estate". */
const INTO_ESTATE = /^[^.;£]{0,20}?\binto (?:\S+ ){1,4}?estate\b/;

/** "These sums belong to Mr H", "it is payable to Mrs O": told behind the sum. */
const BELONGS = new RegExp(
  `\\b(?:sums?|payments?|money|amounts?|[Ii]t|[Tt]h(?:is|ese|at)|[Bb]oth) (?:all |both )?(?:belongs? to|(?:is|are) (?:payable|due|to be paid) to|(?:should|must|will) (?:all )?(?:go|be paid) to) (${SOMEBODY})`,
);

function ownerTold({ reading, passage }: Draft): string | null {
  return BELONGS.exec(passage.text.slice(reading.money.end, reading.money.end + 400))?.[1] ?? null;
}

/** "the loss of support to K": whom it was lost to, not who is paid. */
const DONE_TO =
  /\b(?:support|provision|services?|harm|damage|risk|distress|upset|worry|effect|impact|loss|caused|done) to\s*$/i;

/** Who is named before the sum as paid, in its sentence or above its list. */
function paidBefore(draft: Draft): string | null {
  const sentence = draft.passage.text.slice(
    Math.max(draft.reading.from, draft.reading.money.start - 600),
    draft.reading.money.start,
  );
  const verbs = [...sentence.matchAll(VERB_TO)];
  const last = verbs.at(-1)?.[1];
  if (last) return last;
  const passive = new RegExp(
    `(${PERSON})\\s+(?:(?:should|will|must|is to) (?:be (?:paid|refunded)|get|have|receive)\\b)|\\b(?:told|promised|assured|written to) (${PERSON}) (?:that )?(?:it|they) (?:will|would) (?:now )?(?:pay|refund|repay|return)\\b`,
  ).exec(sentence);
  if (passive) return passive[1] ?? passive[2] ?? null;
  for (const lead of leads(draft.passage)) {
    const said = [...lead.text.matchAll(VERB_TO)].at(-1)?.[1];
    if (said) return said;
  }
  return null;
}

/** "band B", "Part A": a letter that names no person. */
const LETTERED =
  /\b(?:band|category|grade|class|option|section|form|annexe?|part|hepatitis|schedule|appendix|plan|room|flat|block|team)\s$/i;

const NAMED = new RegExp(
  `(?:${PERSON})(?:[’']s?\\s(?:mother|father|wife|husband|son|daughter|sister|brother|aunt|uncle|estate|partner))?`,
  "g",
);

/** The last person whom the pronoun can mean, named before it in its passage or lead-ins; else the only such party. */
function antecedent(draft: Draft, pronoun: string, parties: Parties): string | null {
  // Before the pronoun, not before the sum.
  const place = [
    ...draft.passage.text
      .slice(0, draft.reading.money.start)
      .slice(-700)
      .matchAll(/\b(?:him|her|them)\b/gi),
  ].at(-1);
  const end = place ? Math.max(0, draft.reading.money.start - 700) + place.index : draft.reading.money.start;
  const text = draft.passage.text.slice(Math.max(0, end - 1200), end);
  const above = leads(draft.passage).map((l) => l.text);
  // "… pay her:" over a list of sums: the pronoun stands in the lead-in.
  const items = pronoun === "them" || !place ? [] : siblings(draft.passage);
  for (const words of place ? [text, ...items, ...above] : above) {
    const fitting = [...words.matchAll(NAMED)]
      .filter((m) => !LETTERED.test(words.slice(Math.max(0, m.index - 12), m.index)))
      .map((m) => m[0])
      .filter((name) => name !== "I" && name !== "A" && means(pronoun, name));
    // "… to be used for C's benefit; pay her £300": who is paid is the grown-up, where one can be meant.
    const last = fitting.findLast((name) => !/^[A-Z](?:[’']s)?$/.test(name)) ?? fitting.at(-1);
    if (last && !(isChild(last, parties) && grownUp(pronoun, parties))) return last.replace(/[’']s?$/, "");
  }
  if (pronoun === "them") return null;
  const [only, ...others] = [...parties.roles.keys()].filter(
    (name) => !/\band\b/.test(name) && /^\w+ /.test(name) && means(pronoun, name),
  );
  return only !== undefined && others.length === 0 ? titleCase(only) : null;
}

function isChild(name: string, parties: Parties): boolean {
  const letter = /^([A-Z])(?:[’']s)?$/.exec(name)?.[1]?.toLowerCase();
  return letter !== undefined && (parties.roles.get(letter) ?? "child") === "child";
}

/** Somebody who complains can be meant by the pronoun. */
function grownUp(pronoun: string, parties: Parties): boolean {
  return [...parties.roles].some(
    ([name, role]) =>
      role === "complainant" && /^\w+ \w/.test(name) && !/\band\b/.test(name) && means(pronoun, titleCase(name)),
  );
}

function titleCase(name: string): string {
  return name.replace(/(?:^|\s)\w/g, (c) => c.toUpperCase());
}

/** Items of the same list before this one, nearest first. */
function siblings(passage: Passage): string[] {
  const out: string[] = [];
  for (let p = passage.before; p && p.lead === passage.lead && p.lead !== null && out.length < 4; p = p.before)
    out.push(p.text);
  return out;
}

/** "him" is no Mrs, "her" no Mr; "them" are several. */
function means(pronoun: string, name: string): boolean {
  const several = /\band\b/i.test(name);
  if (pronoun === "them") return several || /^(?:Mx|Dr)/i.test(name);
  if (several) return false;
  if (/[’']s?\s(?:mother|wife|daughter|sister|aunt)$/.test(name)) return pronoun === "her";
  if (/[’']s?\s(?:father|husband|son|brother|uncle)$/.test(name)) return pronoun === "him";
  return pronoun === "him" ? !/^(?:Mrs|Ms|Miss)\b/i.test(name) : !/^Mr\b/i.test(name);
}

function personIn(purpose: string, parties: Parties): Recipient | null {
  if (!purpose) return null;
  const m = new RegExp(
    `\\b(?:caused to|for|to|on|by|of)\\s+((?:his|her|their) (?:son|daughter|child|children|wife|husband|mother|father|sister|brother)|the (?:child|children|family)|${PERSON})|((?:his|her|their) (?:son|daughter|child|children|mother|father)|${PERSON})[’']s?\\s|\\b(?:education|provision|support|therapy|schooling|sessions)\\s+(?:(?:that|which)\\s+)?((?:her|his|their) (?:son|daughter|child)|${PERSON})\\s+(?:missed|lost|did)`,
  ).exec(purpose);
  const phrase = m?.[1] ?? m?.[2] ?? m?.[3];
  if (!phrase) return null;
  return recipientOf(phrase, parties);
}
