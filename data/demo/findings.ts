/** The analysis: verdicts on each point, with the injustice that followed or did not. */

import { isoDay } from "./amounts.ts";
import { type FaultDraft, type InjusticeDraft, type Para, para } from "./draft.ts";
import { sufferer, tellInjustice } from "./heads.ts";
import type { Scenario } from "./scenario.ts";
import type { Scene } from "./scene.ts";
import { capital, fill, phrase } from "./template.ts";
import type { FindingWord } from "./verdicts.ts";
import { ACCEPTED_WORDS, FAULT_WORDS, NO_FAULT_WORDS, NO_INJUSTICE, PRIOR_WORDS } from "./verdicts.ts";

const ISO_UNIT = { months: "M", weeks: "W", terms: null } as const;

const SPANS = { months: [2, 12], weeks: [3, 16], terms: [1, 4] } as const;

/** The scene turned to one scenario: whom it is about and how long it lasted. */
export function turnTo(scene: Scene, scenario: Scenario): number {
  const [low, high] = scenario.unit === null ? [0, 0] : SPANS[scenario.unit];
  const count = scene.rng.between(low, high);
  scene.who = scenario.who;
  scene.count = count;
  scene.unit = scenario.unit ?? "months";
  return count;
}

export interface Finding {
  paras: Para[];
  fault: FaultDraft;
  injustices: InjusticeDraft[];
}

/** ISO duration as printed; terms have none. */
function durationOf(scenario: Scenario, count: number, text: string): string | null {
  if (scenario.unit === null || count === 0) return null;
  const unit = ISO_UNIT[scenario.unit];
  return unit === null || text === "" ? null : `P${count}${unit}`;
}

/** The reference of an earlier decision about the same body, invented like all others. */
function earlierReference(scene: Scene): string {
  const year = Number(isoDay(scene.lastDay).slice(2, 4)) - scene.rng.between(1, 3);
  return `${String(year).padStart(2, "0")} 9${String(scene.rng.below(100)).padStart(2, "0")} ${String(scene.rng.below(1000)).padStart(3, "0")}`;
}

function noFault(scene: Scene, scenario: Scenario): string {
  const { rng, term, cast } = scene;
  const claim = phrase(scene, rng.pick(scenario.allege));
  return rng.pick([
    `I do not find that ${term} ${claim}. ${fill(scene, rng.pick(NO_FAULT_WORDS))}`,
    `${fill(scene, rng.pick(NO_FAULT_WORDS))} The evidence does not show that ${term} ${claim}.`,
    `${capital(cast.complainant.name)} said that ${term} ${claim}. On the evidence there was no fault in this.`,
  ]);
}

/** A point of the complaint decided: one paragraph with the verdict, sometimes a second with the injustice. */
export function finding(scene: Scene, scenario: Scenario, id: string, word: FindingWord): Finding {
  const count = turnTo(scene, scenario);
  const { rng } = scene;
  const isFault = word !== "no-fault";
  const facts = fill(scene, rng.pick(isFault ? scenario.facts : scenario.clear));
  // A finding of no fault says which allegation it answers, or nobody could tell what was not found.
  const verdict = isFault ? fill(scene, rng.pick(FAULT_WORDS)) : noFault(scene, scenario);
  const accepted = isFault && id !== "f1" && rng.chance(0.08);
  const prior = isFault && !accepted && scene.body.tier !== "none" && rng.chance(0.05);
  const at = para(`${facts} ${accepted ? fill(scene, rng.pick(ACCEPTED_WORDS)) : verdict}`);
  if (prior) at.text += ` ${fill(scene, rng.pick(PRIOR_WORDS))} (${earlierReference(scene)}).`;
  const paras = [at];
  const injustices: InjusticeDraft[] = [];
  if (word === "fault") {
    const heads = rng.sample(scenario.heads, rng.chance(0.45) ? 2 : 1);
    const told = tellInjustice(scene, heads);
    let where = at;
    if (rng.chance(0.6)) at.text += ` ${told}`;
    else {
      where = para(told.replace(/^(?:This|It|That) (caused|meant|left|delayed|put|denied|added)/, "This fault $1"));
      paras.push(where);
    }
    for (const head of heads) injustices.push({ head, person: sufferer(scene, head), faults: [id], at: where });
  } else if (word === "fault-without-injustice") {
    at.text += ` ${fill(scene, rng.pick(NO_INJUSTICE))}`;
    injustices.push({ head: "none-significant", person: "complainant", faults: [id], at });
  }
  const fault: FaultDraft = {
    scenario,
    count,
    at,
    truth: {
      id,
      code: scenario.code,
      concerns: scenario.concerns,
      finding: isFault ? "fault" : "no-fault",
      by: accepted ? "body" : "ombudsman",
      injustice: word === "fault" ? "caused" : word === "no-fault" ? "not-stated" : "none",
      duration: isFault ? durationOf(scenario, count, facts) : null,
      priorFinding: prior,
      paragraph: "",
    },
  };
  return { paras, fault, injustices };
}
