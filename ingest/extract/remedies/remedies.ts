/** Remedies of a decision: every sum and every action agreed or recommended, with its class, deadline and words. */
import type { Award, Remedy, Warning } from "../../../data/decision.ts";
import type { ParsedDecision } from "../../parsed.ts";
import { awardOf, canTell } from "../award.ts";
import { readParties } from "../recipients.ts";
import { doubtOf, type OpenFigure, payTotal, unaccounted } from "./accounts.ts";
import { type ActionReading, MONEY_KINDS } from "./action.ts";
import { readActions } from "./actions.ts";
import { addUp } from "./adding-up.ts";
import type { Draft } from "./draft.ts";
import { dueForAll, withoutTiming } from "./due-for-all.ts";
import { honoured, keepsBeside, keepsOffer } from "./honoured.ts";
import { madeGood, paidMeanwhile } from "./meanwhile.ts";
import {
  actionPassages,
  LONGEST,
  otherPassages,
  type Passage,
  reasoningPassages,
  summaryPassages,
} from "./passages.ts";
import { type Payers, readPayers } from "./payers.ts";
import { actionRemedy, type Context, moneyRemedy } from "./record.ts";
import { referencesOf } from "./referred.ts";
import { sumsReferred } from "./referred-sums.ts";
import { asked, earlierIn, earlierSums, refersBack, settleAll } from "./sources.ts";
import { statusReader } from "./status.ts";
import { withTakenUp } from "./taken-up.ts";

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

  const open: OpenFigure[] = [];
  const sumsOf = (passages: readonly Passage[]) => settleAll(passages, parties, payers, warn, open);
  let sums = sumsOf(action);
  const actionSums = sums;
  // An independent witness of what the text says.
  const witnessed = payTotal(settleAll(summary, parties, payers, () => {}));
  const decided = otherPassages(parsed).filter((p) => parsed.sections[p.section]?.code === "decision");
  const references = referencesOf(parsed, action, reasoning);
  const referred =
    references.length === 0
      ? null
      : sumsReferred(
          references,
          actionSums,
          witnessed || payTotal(settleAll(decided, parties, payers, () => {})),
          (passages) => {
            const unknown: OpenFigure[] = [];
            const drafts = settleAll(passages, parties, payers, () => {}, unknown);
            return { drafts, sure: unaccounted(unknown, drafts).length === 0 };
          },
        );
  if (referred && "sums" in referred) sums = [...referred.sums, ...actionSums];
  // Where neither place nor section prints a figure that can be read, the Summary's own stand.
  const summarised =
    referred !== null &&
    "doubt" in referred &&
    payTotal(actionSums) === 0 &&
    !references.some((r) => r.whole || r.exact) &&
    witnessed > 0;
  if (summarised) sums = [...sumsOf(summary), ...actionSums];
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
  if (!sums.some((d) => d.counts || d.openEnded || d.conditional))
    sums = withTakenUp([...sums, ...paidMeanwhile(reasoning, sumsOf)], [...reasoning, ...action], sumsOf);
  else {
    const good = madeGood(otherPassages(parsed), action, sumsOf, sums);
    sums = [...good, ...sums.filter((d) => d.kind !== "paid" || !good.some((g) => g.pence === d.pence))];
  }
  const keeping = sums.some((d) => d.counts && d.passage.origin !== "reasoning") ? null : keepsOffer(action);
  const kept = keeping ? honoured(sumsOf(reasoning), keeping) : [];
  const beside = keepsBeside(action);
  if (beside)
    sums = [
      ...honoured(
        sumsOf(reasoning).filter((d) => d.kind === "offered"),
        beside,
      ),
      ...sums,
    ];
  else if (kept.length > 0) sums = kept;
  else if (sums.length === 0) sums = earlierSums(reasoning, summary, sumsOf);
  else sums = [...earlierIn(reasoning, sumsOf, sums), ...sums];

  const added = addUp(unaccounted(relevant(open, sums), sums), sums, action, [
    witnessed,
    payTotal(settleAll(decided, parties, payers, () => {})),
  ]);
  // What the Summary pays is then told in its parts.
  if (added.sums.length > 0) sums = [...sums.filter((d) => d.passage.origin !== "summary"), ...added.sums];

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
  // A sentence that only says when the items above it are to be done orders nothing more.
  const forAll = dueForAll([...action, ...reasoning]);
  actions = withoutTiming(withoutPriced(actions, sums), forAll);

  const context: Context = { warn, parsed, parties, payers, status, action, reasoning, forAll };
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
  const strange = unaccounted(relevant(open, sums), sums).filter((one) => !added.known.has(one));
  for (const { passage, reading } of strange)
    warn("sum-unread", `${passage.id}: no rule knows what £${reading.money.pence / 100} is`);
  const unread =
    referred && "doubt" in referred && !summarised && !sums.some((d) => d.orderedIn !== null) ? referred.doubt : null;
  const doubt = doubtOf(sums, strange, witnessed) ?? unread;
  if (doubt !== null) warn("uncertain-sum", doubt);
  const award = awardOf(
    remedies,
    canTell(parsed),
    differs,
    { own: payers.own },
    sums.some((d) => d.checked && d.counts),
    doubt === null,
  );
  if (
    witnessed > (award.totalPence ?? 0) &&
    doubt === null &&
    !sums.some((d) => d.counts && d.passage.origin === "summary")
  )
    warn("summary-differs", `The Summary pays £${witnessed / 100}, the text £${(award.totalPence ?? 0) / 100}`);
  crossCheck(parsed, remedies, award, warn);
  return { remedies, award, warnings };
}

/** Figures of the action section; those of the reasoning and the Summary where no sum of the action section is to be paid. */
function relevant(open: readonly OpenFigure[], sums: readonly Draft[]): OpenFigure[] {
  const ordered = sums.some((d) => d.passage.origin === "action" && (d.counts || d.openEnded));
  return [...new Map(open.map((one) => [`${one.passage.id}:${one.reading.money.start}`, one])).values()].filter(
    ({ passage }) => passage.origin === "action" || !ordered,
  );
}

/** Places of the sums of each passage. */
function pricedBy(sums: readonly Draft[]): Map<Passage, { start: number; end: number }[]> {
  const places = new Map<Passage, { start: number; end: number }[]>();
  for (const d of sums) places.set(d.passage, [...(places.get(d.passage) ?? []), d.reading.money]);
  return places;
}

/** "backdate the allowance to April and pay the £2,916 that is due": the figure of the backdating. */
function isFigureOf({ reading, passage, kind }: Draft, action: ActionReading): boolean {
  if (!/^(?:backdated-payment|reimbursement)$/.test(action.kind) || passage !== action.passage || kind !== "award")
    return false;
  if (reading.money.start < action.start || reading.money.end > action.sentence.end) return false;
  return (
    /\b(?:the|any)\s+(?:(?:arrears|shortfall|difference|balance|sum|amount|back ?pay) of\s+)?$/i.test(reading.before) &&
    /^\s*(?:(?:that|which)\s+)?(?:(?:is|was|are|were|has been)\s+)?(?:now\s+|still\s+)?(?:due|owed|owing|outstanding|in arrears|arrears|underpaid|shortfall|this comes to)\b/i.test(
      reading.after,
    )
  );
}

/** A payment "set out above" or told without its figure is not another one beside the figures. */
function withoutPriced(actions: readonly ActionReading[], sums: readonly Draft[]): ActionReading[] {
  const paying = sums.some((d) => d.kind === "award" && d.governor !== "waive");
  return actions.filter(
    (a) =>
      (a.kind !== "symbolic-payment" || !paying) &&
      !sums.some((sum) => isFigureOf(sum, a) || isWordedIn(sum, a) || isMeantBy(sum, a)),
  );
}

/** "refund that", "pay half of that": the sum stands in the action's words without a figure. */
function isWordedIn({ reading: { money }, passage }: Draft, action: ActionReading): boolean {
  return (
    MONEY_KINDS.has(action.kind) &&
    passage === action.passage &&
    money.start >= action.start &&
    money.end <= action.end &&
    money.inWords
  );
}

/** "it overcharged her £95 and will refund it": the action's "it" is the sum before it. */
function isMeantBy({ reading: { money }, passage, counts }: Draft, action: ActionReading): boolean {
  return (
    counts &&
    MONEY_KINDS.has(action.kind) &&
    passage === action.passage &&
    money.start >= action.sentence.start &&
    money.end <= action.end &&
    /\b(?:refund|repay|reimburse|return)s? (?:(?:to )?(?:him|her|them|(?:Mr|Mrs|Ms|Miss) [A-Z]\w*) )?(?:it|this|that)\b/.test(
      passage.text.slice(money.end, action.end),
    )
  );
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
  const pays =
    /\b(?:each|both (?:also )?(?:pay|reimburse|refund|contribute|make|give))\b/i.test(draft.reading.eachOf ?? "") &&
    bodies.length === draft.quantity &&
    bodies.length > 1;
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
  if (parsed.reachesDecision && award.totalPence === null)
    warn("award-unknown", "What is to be paid could not be read");
  if (!parsed.reachesDecision && award.totalPence === null)
    warn("award-unknown", "The text breaks off before it says what is to be paid");
}
