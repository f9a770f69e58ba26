/** Remedies of a decision: every sum and every action agreed or recommended, with its class, deadline and words. */
import type { Award, Remedy, Warning } from "../../../data/decision.ts";
import type { ParsedDecision } from "../../parsed.ts";
import { awardOf, canTell } from "../award.ts";
import { readParties } from "../recipients.ts";
import type { ActionReading } from "./action.ts";
import { readActions } from "./actions.ts";
import type { Draft } from "./draft.ts";
import { dueForAll } from "./due.ts";
import { honoured, keepsOffer } from "./honoured.ts";
import { actionPassages, LONGEST, type Passage, reasoningPassages, summaryPassages } from "./passages.ts";
import { type Payers, readPayers } from "./payers.ts";
import { actionRemedy, type Context, moneyRemedy } from "./record.ts";
import { asked, earlierIn, earlierSums, refersBack, settleAll } from "./sources.ts";
import { statusReader } from "./status.ts";

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

  const unread: number[] = [];
  const sumsOf = (passages: readonly Passage[]) => settleAll(passages, parties, payers, warn, unread);
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
  const keeping = sums.some((d) => d.counts) ? null : keepsOffer(action);
  const kept = keeping ? honoured(sumsOf(reasoning), keeping) : [];
  if (kept.length > 0) sums = kept;
  else if (sums.length === 0) sums = earlierSums(reasoning, summary, sumsOf);
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

  const context: Context = { warn, parsed, parties, payers, status, action, reasoning, forAll: dueForAll(action) };
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
  const witnessed = summaryPays(settleAll(summary, parties, payers, () => {}));
  const doubt = doubtOf(sums, unread, witnessed);
  if (doubt !== null) warn("uncertain-sum", doubt);
  const award = awardOf(
    remedies,
    // "Known to be none" cannot be said of a text with a figure that no rule knows.
    canTell(parsed) && !warnings.some((w) => w.code === "sum-unread"),
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

/**
 * Why the total cannot be told though sums were read; null where it can: a figure of a paying sentence that no rule
 * knows, or a sum that is all others together where the Summary names just that much (the total, read as one more sum).
 */
function doubtOf(sums: readonly Draft[], unread: readonly number[], witnessed: number): string | null {
  const counted = sums.filter((d) => d.counts && d.pence !== null && d.governor !== "waive");
  const total = counted.reduce((n, d) => n + (d.pence ?? 0), 0);
  if (counted.length === 0) return null;
  const known = new Set(sums.flatMap((d) => [d.pence, d.valuePence, d.unitPence, d.reading.money.pence, total]));
  const strange = unread.find((pence) => !known.has(pence));
  if (strange !== undefined) return `No rule knows what £${strange / 100} is, so the total is not known`;
  const twice = counted.length > 2 && witnessed * 2 === total && counted.some((d) => d.pence === witnessed);
  return twice ? `£${witnessed / 100} may be the total of the other sums` : null;
}

/** What the Summary says is to be paid, in pence: an independent witness of what the text says. */
function summaryPays(drafts: readonly Draft[]): number {
  return drafts.reduce((n, d) => n + (d.counts && d.governor !== "waive" ? (d.pence ?? 0) : 0), 0);
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
  return actions.filter((a) => (a.kind !== "symbolic-payment" || !paying) && !sums.some((sum) => isFigureOf(sum, a)));
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
