/** What the writers of the sections fill in. */

import type { HeadCode, Recipient } from "../vocabulary.ts";
import { pounds } from "./amounts.ts";
import type { FaultDraft, InjusticeDraft, RemedyDraft, Section } from "./draft.ts";
import type { Plan } from "./plan.ts";
import type { Random } from "./random.ts";

export interface Draft {
  summary: string;
  sections: Section[];
  faults: FaultDraft[];
  injustices: InjusticeDraft[];
  remedies: RemedyDraft[];
  topics: string[];
}

export const emptyDraft = (plan: Plan): Draft => ({
  summary: "",
  sections: [],
  faults: [],
  injustices: [],
  remedies: [],
  topics: [plan.scenario.id, plan.scenario.code, plan.scenario.concerns],
});

/** The sum that a Summary may name: the total, where it is certain. */
export function summarySum(draft: Draft, rng: Random): string | null {
  const counted = draft.remedies.filter((one) => one.truth.counts);
  if (counted.length === 0 || draft.remedies.some((one) => one.truth.openEnded)) return null;
  return pounds(
    counted.reduce((sum, one) => sum + (one.truth.pence ?? 0), 0),
    rng,
  );
}

/** Injustice that only a payment's clause names ("for the distress caused to each of them") is injustice found too. */
export function noteClauseInjustices(draft: Draft): void {
  const known = (head: HeadCode, person: Recipient) =>
    draft.injustices.some((one) => one.head === head && one.person === person);
  for (const { truth, at } of draft.remedies) {
    if (!truth.counts || at === null) continue;
    for (const head of truth.heads) {
      if (draft.injustices.some((one) => one.head === head && truth.for.includes(one.person))) continue;
      for (const person of truth.for) {
        if (!known(head, person)) draft.injustices.push({ head, person, faults: truth.faults, at });
      }
    }
  }
}
