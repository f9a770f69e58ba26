/** Remedies as records: a settled sum or an action with its class, people, deadline and words. */
import type { Remedy } from "../../../data/decision.ts";
import type { RemedyClass, RemedyKind, RemedyStatus } from "../../../data/vocabulary.ts";
import type { ParsedDecision } from "../../parsed.ts";
import { concernsIn, concernsOfSubcategory } from "../concerns.ts";
import type { Parties } from "../recipients.ts";
import type { ActionReading } from "./action.ts";
import { SERVICE_KINDS } from "./actions.rules.ts";
import type { Draft } from "./draft.ts";
import { type Due, deadlineFor } from "./due.ts";
import type { DueForAll } from "./due-for-all.ts";
import { meaningOf } from "./meaning.ts";
import { PAYS_CREDITOR, TO_CREDITOR } from "./money.rules.ts";
import type { Passage } from "./passages.ts";
import type { Payers } from "./payers.ts";
import { peopleOf } from "./people.ts";
import { headsIn } from "./purpose.ts";
import { spanOf } from "./span.ts";
import type { Governor } from "./verbs.ts";

export interface Context {
  readonly action: readonly Passage[];
  readonly forAll: readonly DueForAll[];
  readonly reasoning: readonly Passage[];
  readonly summary: readonly Passage[];
  readonly parsed: ParsedDecision;
  readonly parties: Parties;
  readonly payers: Payers;
  readonly warn: (code: string, message: string) => void;
  readonly status: (passage: Passage, sentence: string) => RemedyStatus;
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
  if (draft.governor === "pay" && (PAYS_CREDITOR.test(draft.reading.before) || TO_CREDITOR.test(draft.reading.after)))
    return "settle-with-third-party";
  const kind = KIND_OF[draft.governor];
  return kind === "symbolic-payment" ? "reimbursement" : kind;
}

/** A sum that an earlier decision of the Ombudsman already asked for, and that is still unpaid. */
const EARLIER_DECISION =
  /\b(?:(?:after|in|following|under|by|from|with|as part of|arising from) (?:our|my|the Ombudsman[’']s|an|the|that) (?:earlier|previous|last|first|original|prior) (?:decision|investigation|report|complaint|statement|recommendation)|(?:previously|already) (?:agreed|recommended) (?:in|by|with) (?:our|us|the Ombudsman)|(?:our|my) (?:earlier|previous|last|first|original) (?:decision|recommendation|report)s?|(?:our|my|the Ombudsman[’']s) (?:decision|report|statement|recommendation)s? (?:of|in|from|dated) (?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d)|(?:we|I) (?:decided|recommended|asked for|upheld) (?:it )?in (?:\w+ )?(?:19|20)\d\d)\b/i;

/** "write to the other 31 landlords and offer them a refund": counted, and not who complained. */
const COUNTED =
  "other (?:\\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:\\w+ )?(?:families|tenants|residents|people|applicants|users|parents|carers|leaseholders|landlords|holders|claimants|customers|taxpayers|households|drivers|owners|pupils|students)";
const COUNTED_OTHERS = new RegExp(
  `\\b(?:write|writing|contact|offer|identif)\\w*\\b[^.;]{0,90}\\b${COUNTED}\\b|\\boffer\\w*\\b[^.;]{0,40}£[^.;£]{0,40}\\b${COUNTED}\\b`,
  "i",
);

/** "repay her £333, after which the bill will go to the other residents": what happens then. */
const AFTERWARDS = /,\s(?:after|so|at|from) (?:which|that)\b|,\sso\b/;

/** People outside the complaint, whose remedy is recorded and is not in this total. */
const OTHERS =
  /\b(?:others? (?:similarly |who (?:were|are|may be) )?affected|other (?:families|tenants|residents|people|applicants|service users|parents|carers|leaseholders|landlords|licence holders|claimants|customers|taxpayers)|anyone else|similarly affected|everyone (?:else )?affected)\b/i;

export function moneyRemedy(id: string, draft: Draft, drafts: readonly Draft[], context: Context): Remedy {
  const { reading, passage } = draft;
  const meaning = meaningOf(draft, drafts, context);
  const people = peopleOf(draft, drafts, context.parties);
  const sentence = passage.text.slice(reading.from, reading.to);
  const due = draft.orderedIn
    ? deadlineFor(draft.orderedIn, draft.orderedIn.text.length - 1, context.parsed.decidedOn, context.forAll)
    : (deadlineFor(passage, reading.money.start, context.parsed.decidedOn, context.forAll, draft.pence) ??
      (passage.origin === "action"
        ? null
        : (carriedOut(context) ?? (draft.counts ? orderedUnpriced(draft.governor, context) : null))));
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
            : reading.during
              ? "agreed"
              : context.status(passage, sentence);
  const waived = meaning.class === "waived";
  const beside = (reading.after.split(AFTERWARDS)[0] ?? "").slice(0, 90);
  const others =
    OTHERS.test(`${reading.before.slice(-70)} ${beside}`) ||
    COUNTED_OTHERS.test(`${reading.before.slice(-140)}£${beside}`);
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
    ...dueFields(id, due, context),
    partOf: null,
    evidence: spanOf(draft),
  };
}

function single(payers: readonly string[]): string | null {
  return payers.length === 1 ? (payers[0] ?? null) : null;
}

function dueFields(
  id: string,
  due: Due | null,
  { warn }: Context,
): Pick<Remedy, "within" | "workingDays" | "dueOn" | "dueEvidence"> {
  if (due?.yearInferred) warn("date-without-year", `${id}: the date it is due is printed without its year`);
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

export function actionRemedy(id: string, reading: ActionReading, context: Context): Remedy {
  const { passage, kind } = reading;
  const words = passage.text.slice(reading.start, reading.end);
  const cls = MONEY_ACTIONS.get(kind) ?? null;
  const due = deadlineFor(passage, reading.start, context.parsed.decidedOn, context.forAll);
  // One person's service may be watched too.
  const service =
    SERVICE_KINDS.has(kind) &&
    !(kind === "monitoring" && /^\w+\s+(?:that\s+)?(?:his|her|(?:Mr|Mrs|Ms|Miss)\s)/i.test(words));
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
    ...dueFields(id, due, context),
    partOf: null,
    evidence: { paragraph: passage.id, start: reading.start, end: reading.end },
  };
}

/** "The Council should carry out all of it within one month", "both payments mentioned above are to reach her within a week". */
const CARRIES_OUT =
  /\b(?:carry out|honour|fulfil|implement|complete|put into effect|make good|do)\s(?:all (?:of )?)?(?:it|this|that|these|its (?:\w+ )?(?:offer|proposals?)|the (?:\w+ )?(?:offer|proposals?|settlement|remedy))\b|\b(?:both|the|these|those|all) (?:the )?(?:(?:two|three|four) )?(?:payments?|sums) (?:that (?:are|is) )?(?:mentioned|set out|named|given|described|printed|told)\b/;

/** The limit that the action section sets for sums which are told elsewhere. */
function carriedOut({ action, parsed, forAll }: Context): Due | null {
  const passage = action.find((p) => p.lead === null && CARRIES_OUT.test(p.text.slice(0, 1500)));
  const at = passage ? passage.text.search(CARRIES_OUT) : -1;
  return passage ? deadlineFor(passage, at, parsed.decidedOn, forAll) : null;
}

/** The verbs of an order that names no figure, by what governs the sum that is told elsewhere. */
const ORDERS_UNPRICED: Readonly<Partial<Record<Governor, RegExp>>> = {
  refund: /\b(?:refund|reimburse|repay)s?\b/i,
  waive: /\b(?:waive|cancel|write off|withdraw)s?\b/i,
  pay: /\bpays?\b|\bmakes? (?:this|that|the|these|those|both) payments?\b/i,
  credit: /\bcredits?\b/i,
  settle: /\b(?:settle|pay)s?\b/i,
  backdate: /\bbackdates?\b|\barrears\b/i,
};

/** "Within four weeks it will refund the fee", where only the Summary or the reasoning prints the fee. */
function orderedUnpriced(governor: Governor, { action, parsed, forAll }: Context): Due | null {
  const verb = ORDERS_UNPRICED[governor];
  const places = action.filter((p) => verb?.test(p.text.slice(0, 1500)) && !p.text.includes("£"));
  const [place] = places;
  return verb && place && places.length === 1
    ? deadlineFor(place, place.text.search(verb), parsed.decidedOn, forAll)
    : null;
}
