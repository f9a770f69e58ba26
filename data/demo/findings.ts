/** The analysis: verdicts on each point, with the injustice that followed or did not. */

import { type FaultDraft, type InjusticeDraft, type Para, para } from "./draft.ts";
import { sufferer, tellInjustice } from "./heads.ts";
import type { Scenario } from "./scenario.ts";
import type { Scene } from "./scene.ts";
import { fill } from "./template.ts";
import type { FindingWord } from "./verdicts.ts";
import { FAULT_WORDS, NO_FAULT_WORDS, NO_INJUSTICE } from "./verdicts.ts";

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

/** A point of the complaint decided: one paragraph with the verdict, sometimes a second with the injustice. */
export function finding(scene: Scene, scenario: Scenario, id: string, word: FindingWord): Finding {
  const count = turnTo(scene, scenario);
  const { rng } = scene;
  const isFault = word !== "no-fault";
  const facts = fill(scene, rng.pick(isFault ? scenario.facts : scenario.clear));
  const verdict = fill(scene, rng.pick(isFault ? FAULT_WORDS : NO_FAULT_WORDS));
  const at = para(`${facts} ${verdict}`);
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
      by: "ombudsman",
      injustice: word === "fault" ? "caused" : word === "no-fault" ? "not-stated" : "none",
      duration: isFault ? durationOf(scenario, count, facts) : null,
      priorFinding: false,
      paragraph: "",
    },
  };
  return { paras, fault, injustices };
}
