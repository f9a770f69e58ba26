/** Remedies of a decision: every sum and every action agreed or recommended, with its class, deadline and words. */
import type { Award, Remedy, Warning } from "../../data/decision.ts";
import type { RemedyClass, RemedyKind, RemedyStatus } from "../../data/vocabulary.ts";
import type { ParsedDecision } from "../parsed.ts";
import { awardOf, canTell } from "./award.ts";
import { concernsIn, concernsOfSubcategory } from "./concerns.ts";
import { countPersons, type Parties, PERSON, readParties } from "./recipients.ts";
import { SERVICE_KINDS } from "./remedies.rules.ts";
import { type ActionReading, orders, readActions } from "./remedy-actions.ts";
import { type ArithmeticInput, type Draft, settle } from "./remedy-arithmetic.ts";
import { type Due, type DueForAll, deadlineFor, dueForAll } from "./remedy-due.ts";
import {
  actionPassages,
  LONGEST,
  leads,
  MOST_SUMS,
  type Passage,
  reasoningPassages,
  summaryPassages,
} from "./remedy-passages.ts";
import { type Payers, readPayers } from "./remedy-payers.ts";
import { headsIn, meaningOf, peopleOf } from "./remedy-purpose.ts";
import type { EarlierSum } from "./remedy-roles.ts";
import { spanOf } from "./remedy-span.ts";
import { readSums } from "./remedy-sums.ts";
import type { Governor } from "./remedy-verbs.ts";

export interface ExtractedRemedies {
  readonly remedies: Remedy[];
  readonly award: Award;
  readonly warnings: Warning[];
}

/**
 * Reads the remedies in text order, ids r1, r2 …; `faults` stays empty for the tying that follows, `heads` hold
 * what the clause names. What the rules cannot read for sure is null with a warning.
 */
export function extractRemedies(parsed: ParsedDecision): ExtractedRemedies {
  const warnings: Warning[] = [];
  const warn = (code: string, message: string) => warnings.push({ code, message });
  const parties = readParties(parsed);
  const payers = readPayers(parsed);
  const action = actionPassages(parsed);
  const reasoning = reasoningPassages(parsed);
  const summary = summaryPassages(parsed);
  const status = statusReader(parsed, action);

  const sumsOf = (passages: readonly Passage[]) => settleAll(passages, parties, payers, warn);
  let sums = sumsOf(action);
  const actionSums = sums;
  if (!sums.some((d) => d.counts || d.openEnded || d.minPence !== null)) {
    const sources = action.length > 0 && !refersBack(action) ? [summary] : [reasoning, summary];
    for (const source of sources) {
      const found = sumsOf(source);
      if (found.some((d) => d.kind === "award" && (d.counts || d.openEnded || d.governor === "waive"))) {
        // What the action section told of earlier sums stays; what pays comes from elsewhere.
        sums = [...actionSums, ...found];
        break;
      }
    }
  }
  if (sums.length === 0) sums = earlierSums(reasoning, summary, sumsOf);
  else sums = [...earlierIn(reasoning, sumsOf, sums), ...sums];

  const priced = pricedBy(sums);
  const acts = (passage: Passage) =>
    passage.text.length > LONGEST
      ? []
      : readActions(passage, priced.get(passage) ?? []).filter((a) => passage.origin === "action" || asked(a));
  let actions = action.flatMap(acts);
  const told = (list: readonly Passage[]) => list.flatMap(acts);
  if (action.length === 0) {
    actions = told(reasoning);
    if (actions.length === 0) actions = told(summary);
  }
  actions = withoutPriced(actions, sums);

  const context: Context = { parsed, parties, payers, status, action, reasoning, forAll: dueForAll(action) };
  const order = new Map<string, number>();
  for (const [i, passage] of [...summary, ...parsed.sections.flatMap((s) => s.paragraphs)].entries())
    order.set(passage.id, i);
  const built: { at: number; start: number; make: (id: string) => Remedy; draft: Draft | null }[] = [];
  for (const draft of sums.flatMap((d) => perPayer(d, payers))) {
    built.push({
      at: order.get(draft.passage.id) ?? 0,
      start: draft.reading.money.start,
      draft,
      make: (id) => moneyRemedy(id, draft, sums, context),
    });
  }
  for (const reading of actions) {
    built.push({
      at: order.get(reading.passage.id) ?? 0,
      start: reading.start,
      draft: null,
      make: (id) => actionRemedy(id, reading, context),
    });
  }
  built.sort((a, b) => a.at - b.at || a.start - b.start);
  const ids = new Map<Draft, string>();
  for (const [i, b] of built.entries()) if (b.draft) ids.set(b.draft, `r${i + 1}`);
  const remedies = built.map((b, i) => {
    const remedy = b.make(`r${i + 1}`);
    return b.draft?.partOf ? { ...remedy, partOf: ids.get(b.draft.partOf) ?? null } : remedy;
  });
  const differs = sums.some((d) => d.differs);
  const award = awardOf(
    remedies,
    canTell(parsed),
    differs,
    { own: payers.own },
    sums.some((d) => d.checked && d.counts),
  );
  crossCheck(parsed, remedies, award, warn);
  return { remedies, award, warnings };
}

interface Context {
  readonly action: readonly Passage[];
  readonly forAll: readonly DueForAll[];
  readonly reasoning: readonly Passage[];
  readonly parsed: ParsedDecision;
  readonly parties: Parties;
  readonly payers: Payers;
  readonly status: (passage: Passage, sentence: string) => RemedyStatus;
}

/** Sums of passages with their arithmetic settled. */
function settleAll(
  passages: readonly Passage[],
  parties: Parties,
  payers: Payers,
  warn: (code: string, message: string) => void,
): Draft[] {
  const input: ArithmeticInput[] = [];
  const priors = new Map<number, EarlierSum>();
  for (const passage of passages) {
    if (
      !/£|pounds|\b(?:the same|an? (?:equal|identical|similar)) (?:amount|sum|payment|figure|to|for)\b/i.test(
        passage.text,
      )
    )
      continue;
    const read = input.reduce((n, one) => n + one.readings.length, 0);
    if (passage.text.length > LONGEST || read > MOST_SUMS || (passage.text.match(/£/g)?.length ?? 0) > MOST_SUMS) {
      warn("too-many-sums", `${passage.id} is too long, or holds too many sums, to be a remedy`);
      continue;
    }
    const readings = readSums(passage.text, {
      operative: orders(passage),
      continues: /\b(?:agreed|accepted|recommend\w*)\b/i.test(passage.text),
      governor: leadGovernor(passage),
      passage: passage.text,
      prior: priors.get(passage.section) ?? null,
      conditional: leads(passage).some((l) =>
        /(?:^|,\s)(?:if|should) (?!it has not|not)[^:]{3,140}:\s*$/i.test(l.text),
      ),
    });
    const usable = passage.origin === "action" ? readings : readings.filter((r) => told(passage, r.from, r.to));
    if (usable.length > 0) input.push({ passage, readings: usable });
    const paying = usable.findLast((s) => s.role === "award" || s.role === "total");
    if (paying) priors.set(passage.section, paying);
  }
  const count = (phrase: string, passage: Passage): number | null => {
    const people = countPersons(phrase, parties);
    if (people !== null && people > 1) return people;
    const each = /\beach\b/i.test(phrase) && !/\b(?:each of|each child|for each|to each|per )\b/i.test(phrase);
    const bodies = payers.at(passage, Math.max(0, passage.text.indexOf(phrase.trim().slice(0, 30))) + phrase.length);
    if (each && bodies.length > 1) return bodies.length;
    // "pay them £300 each": the couple or pair that complained.
    const pair =
      people === 1 ||
      (/\b(?:them|both|they)\b/i.test(phrase) && !/\b(?:child|children|famil|resident|household|tenant)/i.test(phrase));
    if (pair && parties.complainants > 1) return parties.complainants;
    return people === null && /\b(?:them|both|they)\b/i.test(phrase) ? namedBefore(passage, phrase, parties) : null;
  };
  return settle(input, count, warn);
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
    ...leads(passage).map((l) => l.text),
    passage.previous?.text ?? "",
  ];
  for (const text of texts) {
    const last = [...text.slice(-1500).matchAll(SEVERAL)].at(-1);
    const people = last ? countPersons(last[0], parties) : null;
    if (people !== null && people > 1) return people;
  }
  return null;
}

/** What others want, ordered or found; what the law or a scheme says. */
const CLAIM =
  /\b(?:(?:she|he|they|complainants?|(?:Mr|Mrs|Ms|Miss|Mx|Dr)(?: and (?:Mr|Mrs|Ms|Miss))? [A-Z]\w*|family|parents?|investigator|IO|panel|adjudicat\w+|tribunal|stage (?:two|2)[^.]{0,30}|court|independent person)\s+(?:also\s+|then\s+|has\s+|had\s+)?(?:wants?|wanted|asked|asks|would like|says|said|complain\w*|believes?|thinks?|claims?|claimed|sought|seeks|recommended|suggested|proposed|requested|ordered|directed)|(?:Council|Home|Provider|Trust|it) (?:says?|said|told \S+(?: \S)?) (?:that )?(?:it|they) (?:will|would|had|has))\b/i;
const RULE =
  /\b(?:law|policy|policies|guidance|regulations|scheme|Government|government|legislation)\b[^.]{0,60}\b(?:says?|states?|requires?|allows?|asked|expects?|suggests?|recommends?|sets?)\b/i;
const BODY_AGREED =
  /\b(?:Council|Care Provider|Provider|Home|Trust|it) (?:has |have )?(?:now )?(?:agreed|will|accepted)\b/i;
const SAID =
  /\b(?:(?:has|have) (?:now |also |since |therefore )?agreed|agreed (?:to|with)|(?:I|we|We) (?:therefore |also |have )*(?:recommend|ask|propose|consider|asked)|will (?:also |now )?(?:pay|make|refund|reimburse|waive|write|cancel|credit|give|provide|apologise|backdate|increase)|should (?:also |now )?(?:pay|make|refund|reimburse|waive|apologise|increase)|agreed\b|recommends?|to remedy)\b/i;
/** An offer or payment that answers a complaint, not a price, a grant or a wage. */
const ANSWERS =
  /\b(?:recogni\w+|acknowledg\w+|remed\w+|distress|frustrat\w+|time and trouble|uncertain\w*|inconvenience|delays?|apolog\w+|compensat\w+|goodwill|gesture|symbolic|stage (?:one|two|three|1|2|3)|final response|complain\w*|enquir\w+|investigation|enough|sufficient|too low|declin\w+|reject\w*|suitable|injustice|fell (?:\w+ )?short|accepting|refund\w*)\b/i;

/** Outside an action section a sum counts only where the sentence itself says that it is agreed or recommended. */
function told(passage: Passage, from: number, to: number): boolean {
  const sentence = passage.text.slice(from, to);
  const past = /\b(?:offer(?:ed)?|paid|refunded|repaid)\b/i.test(sentence) && ANSWERS.test(passage.text);
  if (RULE.test(sentence)) return false;
  if (CLAIM.test(sentence) && !(BODY_AGREED.test(sentence) && !/\b(?:says?|said|told)\b/i.test(sentence))) return past;
  if (passage.lead && leads(passage).some((l) => SAID.test(l.text))) return true;
  return (
    past ||
    SAID.test(sentence) ||
    (SAID.test(passage.text) && /\b(?:represents|This is|comes to|includ\w+)\b/.test(sentence))
  );
}

/** Outside an action section: what a body without fault says that it will do anyway is no remedy. */
function asked({ passage, sentence }: ActionReading): boolean {
  const text = passage.text.slice(sentence.start, sentence.end);
  const volunteered =
    /\b(?:Council|Provider|Home|Trust|School|it|they) (?:has |have |had )?(?:also |now )?(?:said|says|told|intends?|plans?|confirmed)\b[^.]{0,60}\b(?:it|they) (?:will|would)\b/i;
  if (volunteered.test(text)) return false;
  const before = passage.text.slice(0, sentence.start);
  return !(/^(?:It|They) will also\b/.test(text) && volunteered.test(before));
}

function leadGovernor(passage: Passage): Governor | null {
  for (const lead of leads(passage)) {
    const tail = lead.text.slice(-160);
    if (/\b(?:refund|reimburse|repay)s?\b[^.]*$/i.test(tail)) return "refund";
    if (/\b(?:waive|write off|cancel)s?\b[^.]*$/i.test(tail)) return "waive";
    if (/\b(?:pays?|payments?|paying|sums?|amounts?)\b[^.]*$/i.test(tail)) return "pay";
  }
  return null;
}

function refersBack(passages: readonly Passage[]): boolean {
  return passages.some((p) =>
    /\b(?:payments?|sums?|remed(?:y|ies)|amounts?|recommendations?)\b[^.]{0,60}\b(?:above|paragraphs? \d+|set out|described|detailed|outlined|listed)\b|\bmake (?:the|a|these|those) (?:\w+ )?payments?\b(?![^.]{0,30}£)/i.test(
      p.text,
    ),
  );
}

/** Offers and payments told in the reasoning, where nothing is to be paid: superseded, or found enough. */
function earlierSums(
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
function earlierIn(
  reasoning: readonly Passage[],
  sumsOf: (p: readonly Passage[]) => Draft[],
  sums: readonly Draft[],
): Draft[] {
  if (sums.some((d) => d.passage.origin === "reasoning")) return [];
  const found = sumsOf(reasoning).filter((d) => d.kind === "offered" || d.kind === "paid");
  return unique(found).filter((d) => !sums.some((s) => s.reading.money.pence === d.reading.money.pence));
}

function unique(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((d, i) => drafts.findIndex((e) => e.reading.money.pence === d.reading.money.pence) === i);
}

/** Places of the sums of each passage. */
function pricedBy(sums: readonly Draft[]): Map<Passage, { start: number; end: number }[]> {
  const places = new Map<Passage, { start: number; end: number }[]>();
  for (const d of sums) places.set(d.passage, [...(places.get(d.passage) ?? []), d.reading.money]);
  return places;
}

/** A payment "set out above" or told without its figure is not another one beside the figures. */
function withoutPriced(actions: readonly ActionReading[], sums: readonly Draft[]): ActionReading[] {
  const paying = sums.some((d) => d.kind === "award" && d.governor !== "waive");
  return actions.filter((a) => a.kind !== "symbolic-payment" || !paying);
}

/** One sum paid by each of several bodies is one remedy a payer. */
function perPayer(draft: Draft, payers: Payers): Draft[] {
  if (
    !draft.each ||
    draft.pence === null ||
    draft.unitPence === null ||
    draft.unit !== "one-off" ||
    draft.quantity === null
  )
    return [draft];
  const bodies = payers.at(draft.passage, draft.reading.money.start);
  const pays = /\beach\b/i.test(draft.reading.eachOf ?? "") && bodies.length === draft.quantity && bodies.length > 1;
  if (!pays) return [draft];
  return bodies.map((payer) => ({
    ...draft,
    payer,
    pence: draft.unitPence,
    valuePence: draft.unitPence,
    unitPence: null,
    quantity: null,
    each: false,
    persons: 1,
  }));
}

const KIND_OF: Readonly<Record<Governor, RemedyKind>> = {
  pay: "symbolic-payment",
  refund: "reimbursement",
  waive: "waive-charge",
  backdate: "backdated-payment",
  interest: "interest",
  credit: "symbolic-payment",
  settle: "settle-with-third-party",
};

function moneyKind(draft: Draft, cls: RemedyClass): RemedyKind {
  if (cls !== "quantifiable") return cls === "waived" ? "waive-charge" : "symbolic-payment";
  const own = `${draft.reading.before.slice(-80)} ${draft.reading.after.slice(0, 90)}`;
  if (
    draft.governor === "interest" ||
    /\binterest (?:of|at|totalling|amounting to)?\s*$|^\s*(?:in |of )?interest\b/i.test(draft.reading.before) ||
    /^\s*(?:in |of )?interest\b/i.test(draft.reading.after)
  )
    return "interest";
  if (
    draft.governor === "backdate" ||
    /\b(?:back[- ]?(?:pay|payments?|dat\w+)|arrears|allowance|underpa\w+|transitional|direct payments?|(?:she|he|they) should have (?:received|been paid)|it should have paid)\b/i.test(
      own,
    )
  )
    return "backdated-payment";
  const kind = KIND_OF[draft.governor];
  return kind === "symbolic-payment" ? "reimbursement" : kind;
}

/** A sum that an earlier decision of the Ombudsman already asked for, and that is still unpaid. */
const EARLIER_DECISION =
  /\b(?:(?:after|in|following|under|by|from|with|as part of|arising from) (?:our|my|the Ombudsman[’']s|an|the|that) (?:earlier|previous|last|first|original|prior) (?:decision|investigation|report|complaint|statement|recommendation)|(?:previously|already) (?:agreed|recommended) (?:in|by|with) (?:our|us|the Ombudsman)|(?:our|my) (?:earlier|previous|last|first|original) (?:decision|recommendation|report)s?)\b/i;

/** People outside the complaint, whose remedy is recorded and is not in this total. */
const OTHERS =
  /\b(?:others? (?:similarly |who (?:were|are|may be) )?affected|other (?:families|tenants|residents|people|applicants|service users|parents|carers|leaseholders)|anyone else|similarly affected|everyone (?:else )?affected)\b/i;

function moneyRemedy(id: string, draft: Draft, drafts: readonly Draft[], context: Context): Remedy {
  const { reading, passage } = draft;
  const meaning = meaningOf(draft, drafts, context);
  const people = peopleOf(draft, drafts, context.parties);
  const sentence = passage.text.slice(reading.from, reading.to);
  const due = deadlineFor(passage, reading.from, reading.money.start, context.parsed.decidedOn, context.forAll);
  const earlier = draft.kind === "offered" || draft.kind === "paid" || draft.kind === "adequate";
  const owedBefore =
    !earlier &&
    EARLIER_DECISION.test(
      `${(reading.before.split(/\band\b|[,;]/).at(-1) ?? "").slice(-140)}£${(reading.after.split(/\band an?\b/)[0] ?? "").slice(0, 160)}`,
    );
  const status: RemedyStatus =
    draft.kind === "offered"
      ? "offered-earlier"
      : draft.kind === "paid"
        ? "already-paid"
        : draft.kind === "adequate"
          ? !/\boffer/i.test(draft.reading.before.slice(-60))
            ? "already-paid"
            : "offered-earlier"
          : owedBefore
            ? "earlier-decision"
            : context.status(passage, sentence);
  const waived = meaning.class === "waived";
  const others = OTHERS.test(`${reading.before.slice(-70)} ${reading.after.slice(0, 90)}`);
  const payer = draft.payer ?? single(context.payers.at(passage, reading.money.start));
  const form = /\bvoucher/i.test(`${reading.before.slice(-40)} ${reading.after.slice(0, 40)}`)
    ? "voucher"
    : draft.governor === "credit"
      ? /\b(?:set\b[^.]*\b(?:off|against)|offset)/i.test(sentence)
        ? "set-off"
        : "credit"
      : /\b(?:to|into) (?:her|his|their|the) (?:\w+ )?(?:rent|council tax|service charge|care) account\b|\boff (?:her|his|the) (?:bill|arrears)\b/i.test(
            sentence,
          )
        ? "credit"
        : /\bpersonal budget|\bbudget\b/i.test(reading.after.slice(0, 60))
          ? "budget"
          : "payment";
  return {
    id,
    kind: draft.kind === "adequate" ? "already-remedied" : others ? "remedy-others" : moneyKind(draft, meaning.class),
    class: meaning.class,
    status,
    counts: draft.counts && !waived && !earlier && !owedBefore && !others,
    pence: draft.kind === "adequate" || waived ? null : draft.pence,
    valuePence: draft.kind === "offered" || draft.kind === "paid" ? null : draft.valuePence,
    unit: draft.unit,
    unitOf: meaning.unitOf,
    unitPence: draft.unitPence,
    quantity: draft.quantity,
    minPence: draft.minPence,
    maxPence: draft.maxPence,
    conditional: draft.conditional,
    openEnded: draft.openEnded,
    adequate: draft.kind === "adequate",
    mixed: meaning.mixed,
    form: waived ? null : form,
    when: reading.during && !earlier ? "during-investigation" : "decision",
    payer,
    paidTo: others ? "others-affected" : people.paidTo,
    for: others ? ["others-affected"] : people.for,
    persons: people.persons,
    each: draft.each,
    heads: earlier ? [] : meaning.heads,
    headsInferred: false,
    faults: [],
    concerns: null,
    ...dueFields(due),
    partOf: null,
    evidence: spanOf(draft),
  };
}

function single(payers: readonly string[]): string | null {
  return payers.length === 1 ? (payers[0] ?? null) : null;
}

function dueFields(due: Due | null): Pick<Remedy, "within" | "workingDays" | "dueOn" | "dueEvidence"> {
  return {
    within: due?.within ?? null,
    workingDays: due?.workingDays ?? false,
    dueOn: due?.on ?? null,
    dueEvidence: due?.evidence ?? null,
  };
}

const MONEY_ACTIONS = new Map<RemedyKind, RemedyClass>([
  ["reimbursement", "quantifiable"],
  ["backdated-payment", "quantifiable"],
  ["interest", "quantifiable"],
  ["settle-with-third-party", "quantifiable"],
  ["waive-charge", "waived"],
  ["symbolic-payment", "symbolic"],
]);

function actionRemedy(id: string, reading: ActionReading, context: Context): Remedy {
  const { passage, kind } = reading;
  const words = passage.text.slice(reading.start, reading.end);
  const cls = MONEY_ACTIONS.get(kind) ?? null;
  const due = deadlineFor(passage, reading.sentence.start, reading.start, context.parsed.decidedOn, context.forAll);
  const service = SERVICE_KINDS.has(kind);
  const plain = words.replace(/’/g, "'");
  return {
    id,
    kind,
    class: cls,
    status: context.status(passage, passage.text.slice(reading.sentence.start, reading.sentence.end)),
    counts: false,
    pence: null,
    valuePence: null,
    unit: null,
    unitOf: null,
    unitPence: null,
    quantity: null,
    minPence: null,
    maxPence: null,
    conditional: reading.conditional,
    openEnded: cls !== null && cls !== "waived" && !reading.conditional,
    adequate: false,
    mixed: false,
    form: cls !== null && cls !== "waived" ? "payment" : null,
    when: "decision",
    payer: single(context.payers.at(passage, reading.start)),
    paidTo: service ? "others-affected" : "complainant",
    for: service ? [] : ["complainant"],
    persons: null,
    each: false,
    heads: cls !== null ? headsIn(words.replace(/\s(?:and|,)\s(?:to )?(?:pay|make)\b[\s\S]*$/i, "")) : [],
    headsInferred: false,
    faults: [],
    concerns: service ? (concernsIn(plain)[0] ?? concernsOfSubcategory(context.parsed.subcategory) ?? "other") : null,
    ...dueFields(due),
    partOf: null,
    evidence: { paragraph: passage.id, start: reading.start, end: reading.end },
  };
}

/** Agreed, or only recommended: by the clause, its heading, and what the body answered. */
function statusReader(
  parsed: ParsedDecision,
  action: readonly Passage[],
): (passage: Passage, sentence: string) => RemedyStatus {
  const ending = parsed.sections.filter((s) => s.code === "decision").flatMap((s) => s.paragraphs.map((p) => p.text));
  const all = [parsed.summary, ...action.map((p) => p.text), ...ending].join(" ");
  const refused =
    /\b(?:(?:has|have|does|do|did) not (?:yet )?(?:agreed?|accept(?:ed)?)|refus(?:ed|es) to (?:agree|accept|comply|pay)|(?:rejected|disagrees? with|declined to accept) (?:my|our|the|this) recommend\w*)\b/i.test(
      all,
    );
  const agreed =
    /\b(?:agreed|agrees|accepted (?:my|our|the) (?:\w+ )?recommendations?|accepts (?:my|our|the) recommend|has accepted)\b/i.test(
      all,
    );
  return (passage, sentence) => {
    if (refused) return "recommended";
    if (/\bagreed\b/i.test(passage.heading) || /\bagreed\b|\bwill\b/i.test(sentence)) return "agreed";
    return agreed || (action.length > 0 && /^(?:action|actions|remedy)$/i.test(passage.heading))
      ? "agreed"
      : "recommended";
  };
}

/** The Summary's figures against the action's, and the forms that the rules only half read. */
function crossCheck(
  parsed: ParsedDecision,
  remedies: readonly Remedy[],
  award: Award,
  warn: (code: string, message: string) => void,
): void {
  if (remedies.some((r) => r.counts && r.evidence.paragraph === "summary") && parsed.sections.length > 0)
    warn("sum-only-in-summary", "The sum is printed only in the Summary");
  for (const r of remedies)
    if (r.each && r.pence === null && !r.conditional)
      warn("people-not-counted", `${r.id}: a sum for each of a number of people that is not printed`);
  if (!parsed.reachesDecision && award.totalPence === null)
    warn("award-unknown", "The text breaks off before it says what is to be paid");
}
