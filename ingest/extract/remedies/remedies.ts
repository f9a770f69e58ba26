/** Remedies of a decision: every sum and every action agreed or recommended, with its class, deadline and words. */
import type { Award, Remedy, Warning } from "../../../data/decision.ts";
import type { ParsedDecision } from "../../parsed.ts";
import { awardOf, canTell } from "../award.ts";
import { readParties } from "../recipients.ts";
import { doubtOf } from "./accounts.ts";
import { readActions } from "./actions.ts";
import type { Draft } from "./draft.ts";
import { dueForAll, withoutTiming } from "./due-for-all.ts";
import { orderedSums } from "./ordered-sums.ts";
import { actionPassages, LONGEST, type Passage, reasoningPassages, summaryPassages } from "./passages.ts";
import { type Payers, readPayers } from "./payers.ts";
import { pricedBy, withoutPriced } from "./priced-actions.ts";
import { actionRemedy, type Context, moneyRemedy } from "./record.ts";
import { asked } from "./sources.ts";
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

  const { sums, strange, witnessed, unread } = orderedSums(
    parsed,
    { parties, payers, action, reasoning, summary },
    warn,
  );

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

  const context: Context = { warn, parsed, parties, payers, status, action, reasoning, summary, forAll };
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
  for (const { passage, reading } of strange)
    warn("sum-unread", `${passage.id}: no rule knows what £${reading.money.pence / 100} is`);
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
