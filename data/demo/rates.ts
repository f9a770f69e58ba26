/** Sums worked out from a rate: so much a month, week or term, for each child, for each person. */
import type { HeadCode, UnitOf } from "../vocabulary.ts";
import { longDate, numberWord, pounds } from "./amounts.ts";
import type { Action } from "./draft.ts";
import { classOf } from "./heads.ts";
import { cause, counted, type PayScene, purpose, single, sum } from "./sums.ts";
import { capital } from "./template.ts";

export function monthly(p: PayScene): Action {
  const { rng, cast } = p.scene;
  const n = p.fault.count;
  const rate = rng.pick([50, 50, 75, 100, 100, 150, 200]) * 100;
  const months = counted(n, "month", numberWord);
  const x = cast.complainant.name;
  const unitOf: UnitOf = "delay";
  if (n > 4 && rng.chance(0.08)) {
    // A rate that changes is one remedy a step.
    const first = rng.between(2, 3);
    const more = rate + 5000;
    const a = sum(p, rate * first);
    const b = sum(p, more * (n - first));
    Object.assign(a.truth, { unit: "per-month", unitOf, unitPence: rate, quantity: first });
    Object.assign(b.truth, { unit: "per-month", unitOf, unitPence: more, quantity: n - first });
    const clause = `pay ${x} ${pounds(rate, rng)} a month for the first ${numberWord(first)} months of delay and ${pounds(more, rng)} a month for the ${numberWord(n - first)} months after that, ${purpose(p)}`;
    return single([a, b], clause, "pay:steps");
  }
  const remedy = sum(p, rate * n);
  Object.assign(remedy.truth, { unit: "per-month", unitOf, unitPence: rate, quantity: n });
  const each = pounds(rate, rng);
  const total = pounds(rate * n, rng);
  const clause = [
    `pay ${x} ${total} ${purpose(p)}. This is ${each} a month for ${months} of delay`,
    `pay ${x} ${total}, worked out at ${each} for each month of the ${numberWord(n)}-month delay, ${purpose(p)}`,
    n === 1 ? "" : `pay ${x} ${each} for each of the ${months} of delay (${total} in total) ${purpose(p)}`,
    `pay ${x} ${each} a month for ${months} of delay ${purpose(p)}`,
  ].filter((one) => one !== "");
  return single([remedy], rng.pick(clause), "pay:month");
}

export function termly(p: PayScene): Action {
  const { rng, cast } = p.scene;
  const half = p.fault.count > 1 && rng.chance(0.25);
  const n = half ? p.fault.count - 0.5 : p.fault.count;
  const words = half ? `${numberWord(n - 0.5)} and a half terms` : counted(n, "term", numberWord);
  const lost = p.heads.includes("lost-education");
  const heads: HeadCode[] = lost ? ["lost-education"] : ["missed-provision"];
  const rate = rng.pick(lost ? [900, 1200, 1400, 1500, 1800, 2100] : [300, 400, 500, 600, 800, 1000]) * 100;
  const q: PayScene = { ...p, heads };
  const remedy = sum(q, rate * n);
  const unitOf: UnitOf = lost ? "lost-education" : "missed-provision";
  Object.assign(remedy.truth, { unit: "per-term", unitOf, unitPence: rate, quantity: n });
  const benefit = rng.chance(0.35) ? `, for ${cast.child.name}’s benefit,` : "";
  const x = cast.complainant.name;
  const [total, each] = [pounds(rate * n, rng), pounds(rate, rng)];
  const clause = rng.pick([
    `pay ${x} ${total}${benefit} ${purpose(q)}. This is ${rng.pick(["equal to", "worked out at"])} ${each} a term for ${words}`,
    `pay ${x} ${total}${benefit}, at ${each} a term for ${words}, ${purpose(q)}`,
  ]);
  return single([remedy], clause, "pay:term");
}

export function weekly(p: PayScene): Action {
  const { rng, cast } = p.scene;
  const n = p.fault.count;
  const rate = rng.pick([15, 20, 25, 30, 40, 50]) * 100;
  const heads: HeadCode[] = p.heads.includes("missed-provision") ? ["missed-provision"] : [...p.heads];
  const q: PayScene = { ...p, heads };
  const remedy = sum(q, rate * n);
  const unitOf: UnitOf = classOf(heads).class === "loss-of-service" ? "missed-provision" : "other";
  Object.assign(remedy.truth, { unit: "per-week", unitOf, unitPence: rate, quantity: n });
  const printed = rng.chance(0.6) ? `, making ${pounds(rate * n, rng)},` : "";
  const clause = `pay ${cast.complainant.name} ${pounds(rate, rng)} for each of the ${numberWord(n)} weeks${printed} ${purpose(q)}`;
  return single([remedy], clause, "pay:week");
}

export function living(p: PayScene): Action {
  const { rng, cast } = p.scene;
  const n = p.fault.count;
  const rate = rng.pick([125, 150, 175, 200, 250, 300]) * 100;
  const q: PayScene = { ...p, heads: ["unsuitable-living"] };
  if (rng.chance(0.12)) return livingOpen(q, rate);
  const remedy = sum(q, rate * n);
  Object.assign(remedy.truth, { unit: "per-month", unitOf: "unsuitable-living", unitPence: rate, quantity: n });
  const words = counted(n, "month", numberWord);
  const [total, each] = [pounds(rate * n, rng), pounds(rate, rng)];
  const { name: x, they } = cast.complainant;
  const clause = rng.pick([
    `pay ${x} ${total} to recognise that ${they} lived in unsuitable conditions for ${words}, at ${each} a month`,
    n === 1
      ? `pay ${x} ${each} for the month in unsuitable accommodation`
      : `pay ${x} ${each} for each of the ${words} in unsuitable accommodation, a total of ${total}`,
    `pay ${x} ${each} a month for the ${n === 1 ? "one month" : words} that ${they} spent in unsuitable accommodation`,
  ]);
  return single([remedy], clause, "pay:living");
}

function livingOpen(p: PayScene, rate: number): Action {
  const { rng, cast, lastDay } = p.scene;
  const remedy = sum(p, 0);
  Object.assign(remedy.truth, {
    pence: null,
    valuePence: null,
    counts: false,
    unit: "per-month",
    unitOf: "unsuitable-living",
    unitPence: rate,
    openEnded: true,
  });
  const { name: x, them } = cast.complainant;
  const clause = `pay ${x} ${pounds(rate, rng)} a month from ${longDate(lastDay)} until it offers ${them} suitable accommodation`;
  return single([remedy], clause, "pay:open-ended");
}

export function perChild(p: PayScene): Action {
  const { rng, cast } = p.scene;
  const n = rng.between(2, 3);
  const rate = rng.pick([100, 150, 200, 250, 300]) * 100;
  const q: PayScene = { ...p, heads: ["distress"] };
  const remedy = sum(q, rate * n);
  Object.assign(remedy.truth, { quantity: n, unitPence: rate, each: true, persons: n, for: ["child"] });
  const { name: x, their } = cast.complainant;
  const total = pounds(rate * n, rng);
  const ending = rng.pick([`. ${capital(p.scene.term)} will pay ${total} in total`, `, ${total} in total`]);
  const clause = `pay ${x} ${pounds(rate, rng)} for each of ${their} ${numberWord(n)} children to recognise the distress caused by ${cause(q)}${ending}`;
  return single([remedy], clause, "pay:per-child");
}

/** "£200 each" to the complainant and a relative. */
export function eachOfTwo(p: PayScene): Action {
  const { rng, cast } = p.scene;
  const rate = rng.pick([100, 150, 200, 250, 300]) * 100;
  const q: PayScene = { ...p, heads: ["distress"] };
  const remedy = sum(q, rate * 2);
  Object.assign(remedy.truth, {
    quantity: 2,
    unitPence: rate,
    each: true,
    persons: 2,
    for: ["complainant", "sibling"],
  });
  const { name: x, their } = cast.complainant;
  const clause = `pay ${x} and ${their} ${cast.siblingRelation}, ${cast.sibling.name}, ${pounds(rate, rng)} each (${pounds(rate * 2, rng)} altogether) for the distress caused by ${cause(q)}`;
  return single([remedy], clause, "pay:each");
}
