/** What the body is to do besides paying. */
import type { ConcernsCode, RemedyKind } from "../vocabulary.ts";
import { type Action, blankRemedy, type FaultDraft, tie } from "./draft.ts";
import type { Scene } from "./scene.ts";
import { phrase } from "./template.ts";

function action(scene: Scene, kind: RemedyKind, clause: string, concerns: ConcernsCode | null): Action {
  const remedy = blankRemedy(kind, scene.body.slug);
  remedy.truth.concerns = concerns;
  return { clause: phrase(scene, clause), items: [], remedies: [remedy], cites: [], topic: kind };
}

const APOLOGIES = [
  "apologise to {X} for the faults I have found",
  "apologise to {X} in writing",
  "send {X} a written apology",
  "write to {X} to apologise for what went wrong",
  "apologise to {X} for the injustice that its faults caused",
  "apologise to {X} in line with our guidance on making an effective apology",
];

export function apology(scene: Scene): Action {
  const made = action(scene, "apology", scene.rng.pick(APOLOGIES), null);
  for (const remedy of made.remedies) remedy.truth.for = ["complainant"];
  return made;
}

/** A step for the person that answers one fault. */
export function personalStep(scene: Scene, fault: FaultDraft): Action | null {
  const { scenario } = fault;
  if (scenario.personal.length === 0) return null;
  scene.who = scenario.who;
  const [kind, clause] = scene.rng.pick(scenario.personal);
  const made = action(scene, kind, clause, null);
  for (const remedy of made.remedies) tie(remedy, []);
  return made;
}

/** A service improvement that answers one fault. */
export function improvement(scene: Scene, fault: FaultDraft): Action {
  const { scenario } = fault;
  scene.who = scenario.who;
  const [kind, clause] = scene.rng.pick(scenario.improve);
  return action(scene, kind, clause, scenario.concerns);
}

/** The same for people in the same position. */
export function forOthers(scene: Scene, fault: FaultDraft): Action {
  const made = action(
    scene,
    "remedy-others",
    scene.rng.pick([
      "contact others affected by the same fault and offer them a similar remedy",
      "write to others affected in the same way and put their cases right",
    ]),
    fault.scenario.concerns,
  );
  for (const remedy of made.remedies) remedy.truth.for = ["others-affected"];
  return made;
}
