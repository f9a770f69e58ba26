/** Actions beside the sums that tell the same: a figure that an action only words is not another remedy. */
import { type ActionReading, MONEY_KINDS } from "./action.ts";
import type { Draft } from "./draft.ts";
import type { Passage } from "./passages.ts";
import { COME_TO } from "./role-told.priced.ts";

/** Places of the sums of each passage. */
export function pricedBy(sums: readonly Draft[]): Map<Passage, { start: number; end: number }[]> {
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

/** "repay his taxi fares. These come to £210", "backdate it to May. It has worked out the arrears as £1,200": the figure stands in the sentence behind. */
function isToldNext({ reading, passage, counts }: Draft, action: ActionReading): boolean {
  const before = passage.text.slice(reading.from, reading.money.start);
  return (
    counts &&
    /^(?:backdated-payment|reimbursement)$/.test(action.kind) &&
    passage === action.passage &&
    (COME_TO.test(before) || WORKED_OUT.test(before)) &&
    passage.text.slice(action.sentence.end, reading.from).trim() === ""
  );
}

/** A payment "set out above" or told without its figure is not another one beside the figures. */
export function withoutPriced(actions: readonly ActionReading[], sums: readonly Draft[]): ActionReading[] {
  const paying = sums.some((d) => d.kind === "award" && d.governor !== "waive");
  return actions.filter(
    (a) =>
      (a.kind !== "symbolic-payment" || !paying) &&
      !sums.some((sum) => isFigureOf(sum, a) || isWordedIn(sum, a) || isMeantBy(sum, a) || isToldNext(sum, a)),
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

const WORKED_OUT =
  /\b(?:calculate[sd]?|work(?:s|ed) out|puts?|assesse[sd])\b[^.;£]{0,40}\b(?:as|at|to be)\s*$|\b(?:arrears|shortfall|refund|difference|back ?pay|sum|amount|figure|this|that|it)\s(?:due\s|owed\s)?(?:is|are|will be|comes? to|amounts? to|stands? at)\s*$/i;

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
