/** Where sums are read: the action section, else what the reasoning or the Summary says is agreed. */

import { countPersons, type Parties, PERSON } from "../recipients.ts";
import { isOpen, type OpenFigure } from "./accounts.ts";
import { type ActionReading, orders } from "./action.ts";
import { type ArithmeticInput, settle } from "./arithmetic.ts";
import type { Draft } from "./draft.ts";
import { leadGovernor } from "./lead-governor.ts";
import { unique } from "./meanwhile.ts";
import { LONGEST, leads, MOST_SUMS, type Passage } from "./passages.ts";
import type { Payers } from "./payers.ts";
import { bodiesCounted, payersAbove, paysEach } from "./payers-each.ts";
import type { EarlierSum } from "./role.ts";
import { DURING } from "./role-words.ts";
import { readSums } from "./sums.ts";
import { told } from "./told-outside.ts";

/** Sums of passages with their arithmetic settled. */
export function settleAll(
  passages: readonly Passage[],
  parties: Parties,
  payers: Payers,
  warn: (code: string, message: string) => void,
  open: OpenFigure[] = [],
): Draft[] {
  const input: ArithmeticInput[] = [];
  const priors = new Map<number, EarlierSum>();
  for (const [at, passage] of passages.entries()) {
    if (
      !/£|pounds|\b(?:the same|an? (?:equal|identical|similar)) (?:amount|sum|payment|figure|to|for)\b|\b(?:half|twice|double|times|third|quarters?)\b/i.test(
        passage.text,
      )
    )
      continue;
    const read = input.reduce((n, one) => n + one.readings.length, 0);
    if (passage.text.length > LONGEST || read > MOST_SUMS || (passage.text.match(/£/g)?.length ?? 0) > MOST_SUMS) {
      warn("too-many-sums", `${passage.id} is too long, or holds too many sums, to be a remedy`);
      continue;
    }
    const accepted = isTakenUp(passages, at);
    const readings = readSums(passage.text, {
      operative: accepted || orders(passage),
      continues: /\b(?:agreed|accepted|recommend\w*)\b/i.test(passage.text),
      governor: leadGovernor(passage),
      passage: passage.text,
      later: laterWords(passages, at),
      prior: priors.get(passage.section) ?? null,
      payersEach: payersAbove(
        passage.text,
        leads(passage).map((l) => l.text),
      ),
      reported:
        passage.origin === "action" && leads(passage).some((l) => REPORTS.test(l.text) && !BEFORE_US.test(l.text)),
      conditional: leads(passage).some((l) =>
        /(?:^|,\s)(?:if|should) (?!it has not|not)[^:.]{3,140}:\s*$/i.test(l.text),
      ),
    });
    const usable =
      passage.origin === "action" || accepted ? readings : readings.filter((r) => told(passage, r.from, r.to));
    if (usable.length > 0) input.push({ passage, readings: usable });
    for (const reading of readings) if (isOpen(passage, reading, readings)) open.push({ passage, reading });
    const paying = usable.findLast((s) => s.role === "award" || s.role === "total");
    if (paying) priors.set(passage.section, paying);
  }
  const count = (phrase: string, passage: Passage): number | null => {
    const bodiesTold = paysEach(phrase) ? (bodiesCounted(phrase) ?? bodiesNamed(phrase, passage, payers)) : null;
    if (bodiesTold !== null) return bodiesTold;
    const people = countPersons(phrase, parties);
    if (people !== null && people > 1) return people;
    const each =
      /\b(?:each|both (?:also )?(?:pay|reimburse|refund|contribute|make|give))\b/i.test(phrase) &&
      !/\b(?:each of|each child|for each|to each|per )\b/i.test(phrase);
    const bodies = payers.at(passage, Math.max(0, passage.text.indexOf(phrase.trim().slice(0, 30))) + phrase.length);
    if (each && bodies.length > 1) return bodies.length;
    // "pay them £300 each": the couple or pair that complained.
    const pair =
      people === 1 ||
      /\beach (?:parent|partner|complainant|applicant|owner)\b/i.test(phrase) ||
      (/\b(?:them|both|they)\b/i.test(phrase) && !/\b(?:child|children|famil|resident|household|tenant)/i.test(phrase));
    if ((pair || /\bcomplainants\b/i.test(phrase)) && parties.complainants > 1) return parties.complainants;
    return people === null && /\b(?:them|both|they)\b/i.test(phrase) ? namedBefore(passage, phrase, parties) : null;
  };
  return settle(input, count, warn);
}

/** "The Council and the ICB will …", in the passage or shortly before: how many pay; null for one alone. */
function bodiesNamed(phrase: string, passage: Passage, payers: Payers): number | null {
  const at = Math.max(0, passage.text.indexOf(phrase.trim().slice(0, 30)));
  const bodies = payers.at(passage, at + phrase.length);
  return bodies.length > 1 ? bodies.length : null;
}

/** "After we wrote to it the Council has offered to:", over what it offers us. */
const OFFERS = /\b(?:has|have) (?:(?:now|also|since|therefore) )?(?:offered|proposed|undertaken|promised) to ?:? ?$/i;
export const ENDORSED =
  /\b(?:[Tt]his|[Tt]hat|[Tt]hese|[Tt]he (?:offer|proposals?|steps|actions|payments)|(?:[Ii]ts|their) (?:offer|proposals?))\b[^.;£]{0,60}\b(?:puts? (?:\w+ ){0,3}right|remed(?:y|ies) (?:the|this|that|any|her|his|their)|(?:is|are) (?:an? |the )?(?:\w+ )?(?:suitable|sufficient|satisfactory|proportionate|fair|appropriate|adequate|reasonable))\b/;
/** Any doubt leaves the offer as it was. */
export const DOUBTED =
  /\b(?:not|nor|n[’']t|cannot|hardly|only part|partly)\b[^.;£]{0,60}\b(?:suitable|sufficient|satisfactory|proportionate|fair|appropriate|adequate|reasonable|enough|right|remed(?:y|ies))\b|\b(?:too low|falls? (?:\w+ )?short|fell (?:\w+ )?short|increase|should (?:also )?pay)\b/i;

const offersUs = ({ text }: Passage): boolean => OFFERS.test(text) && DURING.test(text);

/** An item of what the body offered after our enquiries, which a paragraph soon after finds to put things right. */
function isTakenUp(passages: readonly Passage[], at: number): boolean {
  const passage = passages[at];
  if (!passage?.lead || !leads(passage).some(offersUs)) return false;
  return passages.slice(at + 1, at + 12).some((p) => {
    const words = p.text.slice(0, 800);
    return ENDORSED.test(words) && !DOUBTED.test(words);
  });
}

/** "The Council has:", over what it has done. */
const REPORTS = /\b(?:has|have)(?: (?:now|since|already|also|both|subsequently))?(?:,[^,:]{3,60},)?:\s*$/i;
const BEFORE_US =
  /\b(?:before (?:she|he|they|(?:Mr|Mrs|Ms|Miss)|we|I|our|my)|stage (?:one|two|three|1|2|3)|complaints? (?:procedure|process))\b/i;

/** What follows a paragraph: the next two of its section, and the later one that says that the money was given back. */
function laterWords(passages: readonly Passage[], at: number): string {
  const passage = passages[at];
  const next = passages.slice(at + 1, at + 3).filter((p) => p.section === passage?.section);
  const back =
    passage?.origin === "reasoning"
      ? passages
          .slice(at + 1 + next.length, at + 20)
          .find(
            (p) =>
              GIVEN_BACK.test(p.text.slice(0, 800)) ||
              (DURING.test(passage.text) && FOUND_RIGHT.test(p.text.slice(0, 800))),
          )
      : undefined;
  return [...next, ...(back ? [back] : [])].map((p) => p.text.slice(0, 800)).join(" ");
}

const GIVEN_BACK =
  /\b(?:returned|refunded|repaid|given back|paid back)\b[^.;£]{0,30}\b(?:money|penalty|charge|fees?|payment|sum|fine|it|what)\b/i;

/** "The refund and the payment put this right", in a section of its own. */
const FOUND_RIGHT =
  /\b(?:refunds?|payments?|money|sums?|apology|offers?|proposals?|(?:it|the Council|the Home|the Trust) has (?:now |since )?(?:paid|done|offered|refunded|agreed|proposed))\b[^.;£]{0,60}\b(?:puts? (?:\w+ ){0,2}right|remed(?:y|ies|ied) (?:the|this|that|any|her|his|their)|(?:is|are|was|were) (?:an? |the )?(?:\w+ )?(?:suitable|sufficient|enough|satisfactory|proportionate|fair|appropriate|adequate)(?: remedy)?)\b|\b(?:agreed|offered|proposed|promised) (?:an?|the) (?:\w+ )?(?:suitable|satisfactory|fair|proportionate|adequate|appropriate) (?:remedy|redress|settlement)\b/i;

/** How far back "each of them" reaches, in paragraphs. */
const REACH = 4;

function preceding(passage: Passage): Passage[] {
  const out: Passage[] = [];
  for (let p = passage.before; p && out.length < REACH; p = p.before) out.push(p);
  return out;
}

const SEVERAL = new RegExp(
  `(?:Mr|Mrs|Ms|Miss|Mx|Dr) and (?:Mr|Mrs|Ms|Miss|Mx|Dr) [A-Z]\\w*|${PERSON}(?:, (?:and )?${PERSON}){0,4},? and (?:her|his|their \\w+,? )?${PERSON}`,
  "g",
);

/** "pay Mr and Mrs Q their fee … and pay them each £400": the people named last before "them". */
function namedBefore(passage: Passage, phrase: string, parties: Parties): number | null {
  const at = passage.text.indexOf(phrase.trim().slice(0, 30));
  const texts = [
    passage.text.slice(0, Math.max(0, at)),
    ...preceding(passage).map((p) => p.text),
    ...leads(passage).map((l) => l.text),
    passage.previous?.text ?? "",
  ];
  for (const text of texts) {
    // "£4,000 to Mr J and £1,500 to Mrs U": those paid before.
    const payees = new Set(
      [...text.slice(-1500).matchAll(new RegExp(`£[\\d,.]*\\d to (${PERSON})`, "g"))].map((m) => m[1]),
    );
    if (payees.size > 1) return payees.size;
    const last = [...text.slice(-1500).matchAll(SEVERAL)].at(-1);
    const people = last ? countPersons(last[0], parties) : null;
    if (people !== null && people > 1) return people;
  }
  return null;
}

/** Who agreed or was told to do it: neither the law ("a council must serve a notice") nor somebody else. */
const ORDERED =
  /\b(?:it|they|both|(?!a council|councils)(?:the |its )?(?:\w+ )?(?:Council|Councils|Authority|Borough|Provider|Home|Trust|School|Academy|Board|Company|Association|body|bodies|organisations?|manager|director|officers?|chief executive|head \w+ \w+))(?:,\s[^,.;:]{2,50},)?\s(?:(?:also|now|has|have|had|is|therefore|already|since|then|both|jointly|each|(?:within|in|by)\s[^.;:]{2,40}?)\s){0,3}(?:will|should(?! not be)|shall|(?:is|are) to|agree[ds]?|accept(?:s|ed)?|propose[ds]?|undertook|undertaken|committed|promised)\b|\b(?:I|we)\b[^.;:]{0,40}\b(?:recommend|ask|propose|suggest|want)|\brecommended\b|^\W*agreed\b/i;
/** "They ask that the Council should pay": what somebody wants of it. */
const WISHED =
  /\b(?:asks?|asked|wants?|wanted|says?|said|thinks?|believes?|complain\w*|feels?)\b(?! to)[^.;:]{0,20}?\b(?:the )?(?:Council|it|Provider|Home) should\b/i;
/** A provider by its own name. */
const NAMED_BODY =
  /(?<!\b(?:Mr|Mrs|Ms|Miss|Mx|Dr) )\b(?!(?:He|She|Who|The)\b)[A-Z]\w{2,} (?:has |have )?(?:also |now )?(?:agreed to|will)\b/;

/** Outside an action section: what a body without fault says that it will do anyway is no remedy. */
export function asked({ passage, sentence }: ActionReading): boolean {
  const text = passage.text.slice(sentence.start, sentence.end);
  const ordered = (words: string): boolean => ORDERED.test(words) || NAMED_BODY.test(words);
  if (!ordered(text) && !leads(passage).some((lead) => ordered(lead.text) || offersUs(lead))) return false;
  const volunteered =
    /\b(?:Council|Provider|Home|Trust|School|it|they) (?:has |have |had )?(?:also |now )?(?:said|says|told|intends?|plans?|confirmed)\b[^.]{0,60}\b(?:it|they) (?:will|would)\b/i;
  if (volunteered.test(text) || WISHED.test(text)) return false;
  const before = passage.text.slice(0, sentence.start);
  return !(/^(?:It|They) will also\b/.test(text) && volunteered.test(before));
}

export function refersBack(passages: readonly Passage[]): boolean {
  return passages.some((p) =>
    /\b(?:payments?|sums?|remed(?:y|ies)|amounts?|recommendations?)\b[^.]{0,60}\b(?:above|paragraphs? \d+|set out|described|detailed|outlined|listed)\b|\bmake (?:the|a|these|those) (?:\w+ )?payments?\b(?![^.]{0,30}£)/i.test(
      p.text,
    ),
  );
}

/** Offers and payments told in the reasoning, where nothing is to be paid: superseded, or found enough. */
export function earlierSums(
  reasoning: readonly Passage[],
  summary: readonly Passage[],
  sumsOf: (p: readonly Passage[]) => Draft[],
): Draft[] {
  for (const source of [reasoning, summary]) {
    const found = sumsOf(source).filter((d) => d.kind === "offered" || d.kind === "paid" || d.kind === "adequate");
    if (found.length > 0) return unique(found);
  }
  return [];
}

/** Earlier offers that only the reasoning tells of, beside the sums of the action section. */
export function earlierIn(
  reasoning: readonly Passage[],
  sumsOf: (p: readonly Passage[]) => Draft[],
  sums: readonly Draft[],
): Draft[] {
  if (sums.some((d) => d.passage.origin === "reasoning")) return [];
  const found = sumsOf(reasoning).filter((d) => d.kind === "offered" || d.kind === "paid");
  return unique(found).filter((d) => !sums.some((s) => s.reading.money.pence === d.reading.money.pence));
}
