/** The action section: what is agreed, by when, in one of several layouts, with every sum and step noted. */

import { apology, forOthers, improvement, personalStep } from "./actions.ts";
import { addDuration, dayNumber, longDate } from "./amounts.ts";
import type { Action, FaultDraft, InjusticeDraft, Para, RemedyDraft } from "./draft.ts";
import { para } from "./draft.ts";
import { jointPayment, payAtLarge, payFor, splitPayment, totalWithParts, unsettled } from "./payments.ts";
import type { Scene } from "./scene.ts";
import type { PayScene } from "./sums.ts";
import { capital } from "./template.ts";

interface Limit {
  words: string;
  within: string | null;
  workingDays: boolean;
  dueOn: string | null;
}

export interface ActionSection {
  heading: string;
  paras: Para[];
  remedies: RemedyDraft[];
  evidenceLine: boolean;
  topics: string[];
}

const FROM = [
  "of my final decision",
  "of the date of my decision",
  "of this decision",
  "of the date of my final decision",
  "",
];

function limit(scene: Scene, decidedOn: string, dated: boolean, long: boolean): Limit {
  const { rng } = scene;
  const from = rng.pick(FROM);
  const tail = from === "" ? "" : ` ${from}`;
  if (rng.chance(0.08)) {
    const due = dayNumber(decidedOn) + rng.between(long ? 70 : 25, long ? 130 : 60);
    return {
      words: `by ${longDate(due)}`,
      within: null,
      workingDays: false,
      dueOn: new Date(due * 86_400_000).toISOString().slice(0, 10),
    };
  }
  if (!long && rng.chance(0.07))
    return { words: `within 20 working days${tail}`, within: "P20D", workingDays: true, dueOn: null };
  const [words, within] = rng.pick<readonly [string, string]>(
    long
      ? [
          ["three months", "P3M"],
          ["three months", "P3M"],
          ["two months", "P2M"],
          ["12 weeks", "P12W"],
          ["six months", "P6M"],
        ]
      : [
          ["one month", "P1M"],
          ["one month", "P1M"],
          ["four weeks", "P4W"],
          ["four weeks", "P4W"],
          ["six weeks", "P6W"],
          ["14 days", "P14D"],
          ["two months", "P2M"],
        ],
  );
  return {
    words: `within ${words}${tail}`,
    within,
    workingDays: false,
    dueOn: dated ? addDuration(decidedOn, within) : null,
  };
}

/** What each action's remedies get from the paragraph they stand in. */
function place(action: Action, at: Para, time: Limit): void {
  at.cites.push(...action.cites);
  for (const remedy of action.remedies) {
    const item = action.items.findIndex((one) => one.remedy === remedy);
    remedy.at = (item < 0 ? at : at.kids[item]) ?? at;
    if (remedy.truth.status === "offered-earlier" || remedy.truth.status === "already-paid") continue;
    if (remedy.truth.within !== null) continue;
    remedy.truth.within = time.within;
    remedy.truth.workingDays = time.workingDays;
    remedy.truth.dueOn = time.dueOn;
  }
}

/** Items of a list: "…;", "…; and", "…." */
function listed(clauses: readonly string[]): string[] {
  return clauses.map((clause, i) =>
    i === clauses.length - 1 ? `${clause}.` : i === clauses.length - 2 ? `${clause}; and` : `${clause};`,
  );
}

function layOut(scene: Scene, actions: readonly Action[], time: Limit, opening: string, will: string): Para[] {
  const out: Para[] = [];
  const simple = actions.filter((action) => action.items.length === 0);
  const nested = actions.filter((action) => action.items.length > 0);
  const lead = `${capital(time.words)}, ${scene.term} ${will}`;
  if (simple.length === 1 || (simple.length === 2 && scene.rng.chance(0.35))) {
    const text = simple.map((action) => action.clause).join(" and ");
    const p = para(`${opening}${opening === "" ? lead : `${time.words}, ${scene.term} ${will}`} ${text}.`);
    for (const action of simple) place(action, p, time);
    out.push(p);
  } else if (simple.length > 1) {
    const p = para(
      `${opening}${opening === "" ? lead : `${time.words}, ${scene.term} ${will}`}:`,
      listed(simple.map((action) => action.clause)),
    );
    for (const [i, action] of simple.entries()) place(action, p.kids[i] ?? p, time);
    out.push(p);
  }
  for (const action of nested) {
    const p = para(
      `${lead.replace(/ will$/, " will also")} ${action.clause}:`,
      listed(action.items.map((item) => item.clause)),
    );
    if (out.length === 0) p.text = `${lead} ${action.clause}:`;
    place(action, p, time);
    out.push(p);
  }
  return out;
}

export interface RemedyPlan {
  scene: Scene;
  faults: readonly FaultDraft[];
  injustices: readonly InjusticeDraft[];
  /** The other organisation of a joint case. */
  other: { slug: string; term: string } | null;
  decidedOn: string;
  /** Whether the header prints the date. */
  dated: boolean;
  /** Payments besides apology and improvements. */
  pays: boolean;
  improves: boolean;
  apologises: boolean;
}

const HEADINGS = ["Agreed action", "Agreed action", "Agreed action", "Agreed actions", "Action", "Agreed remedy"];

export function actionSection(plan: RemedyPlan): ActionSection {
  const { scene, faults, injustices } = plan;
  const { rng } = scene;
  const recommended = scene.body.type === "care-provider" ? rng.chance(0.5) : rng.chance(0.03);
  const will = recommended ? "should" : rng.pick(["will", "will", "has agreed to"]);
  const heading = recommended ? rng.pick(["Recommended action", "Recommendations"]) : rng.pick(HEADINGS);
  const harmful = faults.filter((fault) => fault.truth.injustice === "caused");
  const only = faults.length === 1;
  const payScenes: PayScene[] = harmful.map((fault) => ({
    scene,
    fault,
    only,
    heads: injustices
      .filter((one) => one.faults.includes(fault.truth.id) && one.head !== "financial-loss")
      .map((one) => one.head),
  }));
  const near: Action[] = [];
  if (plan.apologises) near.push(apology(scene));
  const topics: string[] = [];
  if (plan.pays) near.push(...payments(plan, payScenes));
  for (const fault of harmful) {
    if (!rng.chance(0.3)) continue;
    const step = personalStep(scene, fault);
    if (step !== null) near.push(step);
  }
  const later: Action[] = [];
  if (plan.improves) {
    for (const fault of rng.sample(faults, rng.between(1, 2))) later.push(improvement(scene, fault));
    const [spur] = harmful;
    if (spur !== undefined && rng.chance(0.06)) later.push(forOthers(scene, spur));
  }
  ownLimit(scene, near, plan.dated, plan.decidedOn);
  const opening = rng.pick([
    "",
    "",
    `To remedy the injustice caused to ${scene.cast.complainant.name}, `,
    "To put things right, ",
  ]);
  const soon = limit(scene, plan.decidedOn, plan.dated, false);
  const paras = layOut(scene, near, soon, opening, will);
  const late = limit(scene, plan.decidedOn, plan.dated, true);
  paras.push(...layOut(scene, later, late, "", near.length > 0 && will !== "has agreed to" ? `${will} also` : will));
  const evidenceLine = rng.chance(0.8);
  if (evidenceLine) {
    const line = para(
      rng.pick([
        `${capital(scene.term)} should send us evidence that it has done these things.`,
        "We will want to see evidence that the action has been completed.",
        `${capital(scene.term)} should provide us with evidence of what it has done.`,
      ]),
    );
    paras.push(line);
  }
  if (recommended && rng.chance(0.35)) {
    paras.push(
      para(
        `${capital(scene.term)} ${rng.pick(["has not agreed to do this", "does not accept the recommendation"])}. Our recommendation stands.`,
      ),
    );
  }
  const remedies = [...near, ...later].flatMap((action) => action.remedies);
  if (recommended) {
    for (const remedy of remedies) if (remedy.truth.status === "agreed") remedy.truth.status = "recommended";
  }
  topics.push(...[...near, ...later].map((action) => action.topic));
  return { heading, paras, remedies, evidenceLine, topics };
}

function payments(plan: RemedyPlan, scenes: readonly PayScene[]): Action[] {
  const { rng } = plan.scene;
  const [first] = scenes;
  if (first === undefined) return [];
  if (plan.other !== null && rng.chance(0.6)) return [jointPayment(first, plan.other.slug, plan.other.term)];
  const headed = scenes.filter((p) => p.heads.length > 0);
  // Losses that are worked out have a clause of their own more often than not.
  const workedOut = first.fault.scenario.pay.length > 0 && rng.chance(0.6);
  if (!workedOut && headed.length > 1 && rng.chance(0.45)) return [totalWithParts(headed)];
  if (!workedOut && scenes.length > 1 && rng.chance(0.25)) return [payAtLarge(scenes)];
  if (rng.chance(0.06)) return [splitPayment(first)];
  const out = scenes.filter((_, i) => i === 0 || rng.chance(0.55)).map(payFor);
  if (headed[0] !== undefined && rng.chance(0.05)) out.push(unsettled(headed[0]));
  return out;
}

/** Now and then one item of a list prints a limit of its own, which then governs that item. */
function ownLimit(scene: Scene, actions: readonly Action[], dated: boolean, decidedOn: string): void {
  const plain = actions.filter(
    (action) => action.items.length === 0 && action.remedies.every((one) => one.truth.class === null),
  );
  if (actions.length < 3 || plain.length === 0 || !scene.rng.chance(0.12)) return;
  const action = scene.rng.pick(plain);
  action.clause += " within two weeks";
  for (const remedy of action.remedies) {
    remedy.truth.within = "P2W";
    remedy.truth.dueOn = dated ? addDuration(decidedOn, "P2W") : null;
  }
}
