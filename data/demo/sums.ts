/** What all payments share: the fault in hand, the words for what a sum is for, and a remedy with its defaults. */
import type { HeadCode, Recipient } from "../vocabulary.ts";
import { type Action, blankRemedy, type FaultDraft, type Para, type RemedyDraft, tie } from "./draft.ts";
import { classOf, headList, sufferer } from "./heads.ts";
import type { Scene } from "./scene.ts";
import { phrase } from "./template.ts";

export interface PayScene {
  scene: Scene;
  fault: FaultDraft;
  /** The only fault of the text: a clause that names none still answers it. */
  only: boolean;
  heads: readonly HeadCode[];
}

/** Turns the scene to the fault in hand. */
export function use(p: PayScene): void {
  p.scene.who = p.fault.scenario.who;
  p.scene.count = p.fault.count;
  p.scene.unit = p.fault.scenario.unit ?? "months";
}

export const cause = (p: PayScene): string => phrase(p.scene, p.scene.rng.pick(p.fault.scenario.cause));

export function forWhom(scene: Scene, heads: readonly HeadCode[]): Recipient[] {
  return [...new Set(heads.map((head) => sufferer(scene, head)))];
}

/** A counted single sum for symbolic or lost-service heads, tied to the fault in hand. */
export function sum(p: PayScene, pence: number): RemedyDraft {
  const remedy = blankRemedy("symbolic-payment", p.scene.body.slug);
  const kind = classOf(p.heads);
  const whom = forWhom(p.scene, p.heads);
  Object.assign(remedy.truth, {
    class: kind.class,
    mixed: kind.mixed,
    counts: true,
    pence,
    valuePence: pence,
    unit: "one-off",
    form: "payment",
    for: whom,
    persons: whom[0] === "complainant" ? p.scene.cast.complainant.persons : 1,
    heads: [...p.heads],
  });
  tie(remedy, [p.fault]);
  return remedy;
}

/** An offer or payment that the body made before. */
export function earlier(p: PayScene, pence: number, status: "offered-earlier" | "already-paid"): RemedyDraft {
  const remedy = sum(p, pence);
  Object.assign(remedy.truth, { status, counts: false });
  return remedy;
}

const RECOGNISE = [
  "to recognise the",
  "to acknowledge the",
  "in recognition of the",
  "to reflect the",
  "for the",
  "to remedy the",
];
const BY = ["caused by", "which resulted from", "arising from", "that followed from"];

/** "to recognise the distress caused by the delay", or without the cause where the text has one fault. */
export function purpose(p: PayScene): string {
  const { rng, cast } = p.scene;
  const lead = rng.pick(RECOGNISE);
  const heads = headList(p.scene, p.heads);
  if (p.only && rng.chance(0.3)) {
    const whose = forWhom(p.scene, p.heads)[0] === "complainant" ? cast.complainant.their : "the";
    return `${lead.replace(/the$/, whose)} ${heads}`;
  }
  return `${lead} ${heads} ${rng.pick(BY)} ${cause(p)}`;
}

export const single = (remedies: RemedyDraft[], clause: string, topic: string, cites: Para[] = []): Action => ({
  clause,
  items: [],
  remedies,
  cites,
  topic,
});

/** "one month", "seven months" */
export const counted = (n: number, unit: string, word: (n: number) => string): string =>
  n === 1 ? `one ${unit}` : `${word(n)} ${unit}s`;
