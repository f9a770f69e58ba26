/**
 * Sums of money as decisions put them, each with what it means by the project's definitions of an award.
 * Every construct returns a bare infinitive ("pay Mrs X £300 …") and the remedies that it makes.
 */
import type { HeadCode, Recipient, UnitOf } from "../vocabulary.ts";
import { longDate, numberWord, pounds } from "./amounts.ts";
import { type Action, blankRemedy, type FaultDraft, type RemedyDraft, tie } from "./draft.ts";
import { classOf, headList, likelySum, sufferer } from "./heads.ts";
import type { PayKind } from "./scenario.ts";
import type { Scene } from "./scene.ts";
import { phrase } from "./template.ts";

export interface PayScene {
  scene: Scene;
  fault: FaultDraft;
  /** The only fault of the text: a clause that names none still answers it. */
  only: boolean;
  heads: readonly HeadCode[];
}

const RECOGNISE = [
  "to recognise the",
  "to acknowledge the",
  "in recognition of the",
  "to reflect the",
  "for the",
  "to remedy the",
];

function use(p: PayScene): void {
  p.scene.who = p.fault.scenario.who;
  p.scene.count = p.fault.count;
  p.scene.unit = p.fault.scenario.unit ?? "months";
}

const cause = (p: PayScene): string => phrase(p.scene, p.scene.rng.pick(p.fault.scenario.cause));

function forWhom(scene: Scene, heads: readonly HeadCode[]): Recipient[] {
  return [...new Set(heads.map((head) => sufferer(scene, head)))];
}

/** A counted single sum for symbolic or lost-service heads. */
function sum(p: PayScene, pence: number): RemedyDraft {
  const remedy = blankRemedy("symbolic-payment", p.scene.body.slug);
  const kind = classOf(p.heads);
  Object.assign(remedy.truth, {
    class: kind.class,
    mixed: kind.mixed,
    counts: true,
    pence,
    valuePence: pence,
    unit: "one-off",
    form: "payment",
    for: forWhom(p.scene, p.heads),
    persons: forWhom(p.scene, p.heads)[0] === "complainant" ? p.scene.cast.complainant.persons : 1,
    heads: [...p.heads],
  });
  tie(remedy, [p.fault]);
  return remedy;
}

function offer(p: PayScene, pence: number, status: "offered-earlier" | "already-paid"): RemedyDraft {
  const remedy = sum(p, pence);
  Object.assign(remedy.truth, { status, counts: false });
  return remedy;
}

/** "to recognise the distress caused by the delay", or without the cause where the text has one fault. */
function purpose(p: PayScene): string {
  const { rng } = p.scene;
  const lead = rng.pick(RECOGNISE);
  const heads = headList(p.scene, p.heads);
  if (p.only && rng.chance(0.3))
    return `${lead.replace(/the$/, forWhom(p.scene, p.heads)[0] === "complainant" ? p.scene.cast.complainant.their : "the")} ${heads}`;
  const joint = rng.pick(["caused by", "which resulted from", "arising from", "that followed from"]);
  return `${lead} ${heads} ${joint} ${cause(p)}`;
}

const single = (remedies: RemedyDraft[], clause: string, topic: string): Action => ({
  clause,
  items: [],
  remedies,
  topic,
});

type Construct = (p: PayScene) => Action;

const plain: Construct = (p) => {
  const { rng, cast } = p.scene;
  const pence = likelySum(p.scene, p.heads);
  const verb = rng.pick(["pay", "pay", "pay", "make a payment to", "make a symbolic payment to"]);
  const money = pounds(pence, rng);
  const who = rng.chance(0.3) ? cast.complainant.them : cast.complainant.name;
  const clause = verb === "pay" ? `pay ${who} ${money} ${purpose(p)}` : `${verb} ${who} of ${money} ${purpose(p)}`;
  return single([sum(p, pence)], clause, "pay:plain");
};

const monthly: Construct = (p) => {
  const { rng, cast } = p.scene;
  const n = p.fault.count;
  const rate = rng.pick([50, 50, 100, 100, 150, 200]) * 100;
  const remedy = sum(p, rate * n);
  Object.assign(remedy.truth, { unit: "per-month", unitOf: "delay" satisfies UnitOf, unitPence: rate, quantity: n });
  const form = rng.below(3);
  const each = pounds(rate, rng);
  const total = pounds(rate * n, rng);
  const x = cast.complainant.name;
  const months = n === 1 ? "one month" : `${numberWord(n)} months`;
  const clause =
    form === 0
      ? `pay ${x} ${total} ${purpose(p)}. This is ${each} a month for ${months} of delay`
      : form === 1
        ? `pay ${x} ${each} for each of the ${months} of delay (${total} in total) ${purpose(p)}`
        : `pay ${x} ${each} a month for ${months} of delay ${purpose(p)}`;
  return single([remedy], clause, "pay:month");
};

function termly(p: PayScene): Action {
  const { rng, cast } = p.scene;
  const half = p.fault.count > 1 && rng.chance(0.25);
  const n = half ? p.fault.count - 0.5 : p.fault.count;
  const words = half ? `${numberWord(n - 0.5)} and a half terms` : n === 1 ? "one term" : `${numberWord(n)} terms`;
  const heads: HeadCode[] = p.heads.includes("lost-education") ? ["lost-education"] : ["missed-provision"];
  const rate =
    rng.pick(heads[0] === "lost-education" ? [900, 1200, 1400, 1500, 1800, 2100] : [300, 400, 500, 600, 800, 1000]) *
    100;
  const q: PayScene = { ...p, heads };
  const remedy = sum(q, rate * n);
  const unitOf: UnitOf = heads[0] === "lost-education" ? "lost-education" : "missed-provision";
  Object.assign(remedy.truth, { unit: "per-term", unitOf, unitPence: rate, quantity: n });
  const benefit = rng.chance(0.4) ? `, for ${cast.child.name}’s benefit,` : "";
  const clause = `pay ${cast.complainant.name} ${pounds(rate * n, rng)}${benefit} ${purpose(q)}. This is ${rng.pick(["equal to", "worked out at"])} ${pounds(rate, rng)} a term for ${words}`;
  return single([remedy], clause, "pay:term");
}

function weekly(p: PayScene): Action {
  const { rng, cast } = p.scene;
  const n = p.fault.count;
  const rate = rng.pick([15, 20, 25, 30, 40, 50]) * 100;
  const heads: HeadCode[] = p.heads.includes("missed-provision") ? ["missed-provision"] : [...p.heads];
  const q: PayScene = { ...p, heads };
  const remedy = sum(q, rate * n);
  Object.assign(remedy.truth, {
    unit: "per-week",
    unitOf: classOf(heads).class === "loss-of-service" ? "missed-provision" : "other",
    unitPence: rate,
    quantity: n,
  });
  const printed = rng.chance(0.6) ? `, making ${pounds(rate * n, rng)},` : "";
  const clause = `pay ${cast.complainant.name} ${pounds(rate, rng)} for each of the ${numberWord(n)} weeks${printed} ${purpose(q)}`;
  return single([remedy], clause, "pay:week");
}

function living(p: PayScene): Action {
  const { rng, cast } = p.scene;
  const n = p.fault.count;
  const rate = rng.pick([125, 150, 175, 200, 250, 300]) * 100;
  const q: PayScene = { ...p, heads: ["unsuitable-living"] };
  const remedy = sum(q, rate * n);
  Object.assign(remedy.truth, { unit: "per-month", unitOf: "unsuitable-living", unitPence: rate, quantity: n });
  const words = n === 1 ? "one month" : `${numberWord(n)} months`;
  const x = cast.complainant.name;
  const clause = rng.chance(0.5)
    ? `pay ${x} ${pounds(rate * n, rng)} to recognise that ${cast.complainant.they} lived in unsuitable conditions for ${words}, at ${pounds(rate, rng)} a month`
    : `pay ${x} ${pounds(rate, rng)} for each of the ${words} in unsuitable accommodation, a total of ${pounds(rate * n, rng)}`;
  return single([remedy], n === 1 ? clause.replace("each of the one month", "the one month") : clause, "pay:living");
}

function livingOpen(p: PayScene): Action {
  const { rng, cast, lastDay } = p.scene;
  const rate = rng.pick([150, 200, 250, 300]) * 100;
  const q: PayScene = { ...p, heads: ["unsuitable-living"] };
  const remedy = sum(q, 0);
  Object.assign(remedy.truth, {
    pence: null,
    valuePence: null,
    counts: false,
    unit: "per-month",
    unitOf: "unsuitable-living",
    unitPence: rate,
    openEnded: true,
  });
  const clause = `pay ${cast.complainant.name} ${pounds(rate, rng)} a month from ${longDate(lastDay)} until it offers ${cast.complainant.them} suitable accommodation`;
  return single([remedy], clause, "pay:open-ended");
}

/** The earlier offer in its five ways of being raised, added to or taken off. */
const raised: Construct = (p) => {
  const { rng, cast } = p.scene;
  const before = likelySum(p.scene, p.heads);
  const more = rng.pick([50, 100, 150, 200, 250]) * 100;
  const all = before + more;
  const x = cast.complainant.name;
  const [m0, m1, m2] = [pounds(before, rng), pounds(more, rng), pounds(all, rng)];
  const why = purpose(p);
  switch (rng.below(5)) {
    case 0:
      return single(
        [sum(p, all), offer(p, before, "offered-earlier")],
        `increase its offer to ${x} from ${m0} to ${m2} ${why}`,
        "pay:increase",
      );
    case 1:
      return single(
        [sum(p, all), offer(p, before, "offered-earlier")],
        `top up its ${m0} offer to ${x} by ${m1}, making ${m2}, ${why}`,
        "pay:top-up",
      );
    case 2: {
      const extra = sum(p, more);
      extra.truth.valuePence = all;
      return single(
        [extra, offer(p, before, "offered-earlier")],
        `pay ${x} a further ${m1}, in addition to the ${m0} it has already offered, ${why}`,
        "pay:further",
      );
    }
    case 3: {
      const rest = sum(p, more);
      rest.truth.valuePence = all;
      return single(
        [rest, offer(p, before, "already-paid")],
        `pay ${x} ${m2}, less the ${m0} it has already paid, ${why}`,
        "pay:less-paid",
      );
    }
    default:
      return single(
        [sum(p, all), offer(p, before, "offered-earlier")],
        `pay ${x} ${m2}, inclusive of the ${m0} it offered before, ${why}`,
        "pay:inclusive",
      );
  }
};

const endorsed: Construct = (p) => {
  const { rng, cast } = p.scene;
  const pence = likelySum(p.scene, p.heads);
  return single(
    [sum(p, pence)],
    `pay ${cast.complainant.name} the ${pounds(pence, rng)} it offered, if it has not already done so, ${purpose(p)}`,
    "pay:endorsed",
  );
};

const perChild: Construct = (p) => {
  const { rng, cast } = p.scene;
  const n = rng.between(2, 3);
  const rate = rng.pick([100, 150, 200, 250, 300]) * 100;
  const q: PayScene = { ...p, heads: ["distress"] };
  const remedy = sum(q, rate * n);
  Object.assign(remedy.truth, { quantity: n, unitPence: rate, each: true, persons: n, for: ["child"] });
  const children = `${numberWord(n)} children`;
  return single(
    [remedy],
    `pay ${cast.complainant.name} ${pounds(rate, rng)} for each of ${cast.complainant.their} ${children} to recognise the distress caused by ${cause(q)}. ${p.scene.term.replace("the", "The")} will pay ${pounds(rate * n, rng)} in total`,
    "pay:per-child",
  );
};

/** An odd sum of a refund or of arrears. */
const oddSum = (scene: Scene, low: number, high: number): number =>
  scene.rng.between(low, high) * 100 + (scene.rng.chance(0.5) ? scene.rng.between(1, 99) : 0);

function moneyBack(
  p: PayScene,
  kind: "reimbursement" | "backdated-payment" | "waive-charge",
  pence: number | null,
): RemedyDraft {
  const remedy = blankRemedy(kind, p.scene.body.slug);
  const waived = kind === "waive-charge";
  Object.assign(remedy.truth, {
    class: waived ? "waived" : "quantifiable",
    counts: !waived && pence !== null,
    pence,
    valuePence: pence,
    unit: "one-off",
    form: waived ? null : "payment",
    openEnded: pence === null,
    for: ["complainant"],
    persons: p.scene.cast.complainant.persons,
  });
  tie(remedy, p.only ? [p.fault] : []);
  return remedy;
}

const what = (p: PayScene): string =>
  phrase(p.scene, p.scene.rng.pick(p.fault.scenario.what ?? ["the costs {they} paid"]));

function refund(p: PayScene): Action {
  const { rng, cast } = p.scene;
  const pence = oddSum(p.scene, 60, rng.chance(0.3) ? 6000 : 900);
  const noun = what(p);
  const x = cast.complainant.name;
  const money = pounds(pence, rng);
  const clause = rng.pick([
    `refund ${x} ${money} for ${noun}`,
    `reimburse ${x} the ${money} that covers ${noun}`,
    `refund to ${x} ${noun}, which come to ${money}`,
  ]);
  return single([moneyBack(p, "reimbursement", pence)], clause, "pay:refund");
}

function receipts(p: PayScene): Action {
  const { rng, cast } = p.scene;
  const end = rng.pick(["when it has seen the receipts", "on production of receipts", "on sight of the invoices"]);
  return single(
    [moneyBack(p, "reimbursement", null)],
    `reimburse ${cast.complainant.name} for ${what(p)} ${end}`,
    "pay:receipts",
  );
}

function backdate(p: PayScene): Action {
  const { rng, cast } = p.scene;
  const pence = oddSum(p.scene, 400, rng.chance(0.3) ? 19_000 : 3800);
  const noun = what(p);
  const clause = rng.pick([
    `pay ${cast.complainant.name} a backdated sum of ${pounds(pence, rng)} for ${noun}`,
    `backdate ${noun} and pay ${cast.complainant.name} the ${pounds(pence, rng)} that is due`,
  ]);
  return single([moneyBack(p, "backdated-payment", pence)], clause, "pay:backdate");
}

function writeOff(p: PayScene): Action {
  const { rng } = p.scene;
  const pence = oddSum(p.scene, 90, 1900);
  const verb = rng.pick(["waive", "write off", "cancel"]);
  return single([moneyBack(p, "waive-charge", pence)], `${verb} ${pounds(pence, rng)} of ${what(p)}`, "pay:write-off");
}

function credit(p: PayScene): Action {
  const { rng, cast } = p.scene;
  const pence = likelySum(p.scene, p.heads);
  const remedy = sum(p, pence);
  remedy.truth.form = "credit";
  return single(
    [remedy],
    `credit ${cast.complainant.name}’s account with ${pounds(pence, rng)} ${purpose(p)}`,
    "pay:credit",
  );
}

const BY_KIND: Record<PayKind, (p: PayScene) => Action> = {
  month: monthly,
  week: weekly,
  term: termly,
  living,
  refund,
  backdate,
  writeoff: writeOff,
  receipts,
  credit,
};

/** A payment for one fault: often the construct that suits its scenario, else a single sum in one of its forms. */
export function payFor(p: PayScene): Action {
  use(p);
  const { rng } = p.scene;
  const special = p.fault.scenario.pay.filter(
    (kind) => (kind !== "month" && kind !== "term" && kind !== "week" && kind !== "living") || p.fault.count > 0,
  );
  if (special.length > 0 && rng.chance(0.42)) {
    const kind = rng.pick(special);
    if (kind === "living" && rng.chance(0.12)) return livingOpen(p);
    return BY_KIND[kind](p);
  }
  const r = rng.next();
  if (r < 0.74) return plain(p);
  if (r < 0.88) return raised(p);
  if (r < 0.93) return endorsed(p);
  if (p.scene.who === "child" && r < 0.97) return perChild(p);
  return plain(p);
}

/** A range, a cap or a sum that hangs on a later decision: none of them enters the total. */
export function unsettled(p: PayScene): Action {
  use(p);
  const { rng, cast } = p.scene;
  const low = likelySum(p.scene, p.heads);
  const high = low + rng.pick([100, 150, 200]) * 100;
  const remedy = sum(p, low);
  const x = cast.complainant.name;
  const [a, b] = [pounds(low, rng), pounds(high, rng)];
  Object.assign(remedy.truth, { counts: false, pence: null, valuePence: null });
  if (rng.chance(0.4)) {
    Object.assign(remedy.truth, { minPence: low, maxPence: high });
    return single([remedy], `pay ${x} between ${a} and ${b} ${purpose(p)}`, "pay:range");
  }
  tie(remedy, p.only ? [p.fault] : []);
  Object.assign(remedy.truth, {
    conditional: true,
    pence: low,
    valuePence: low,
    heads: [],
    for: ["complainant"],
    class: "symbolic",
    mixed: false,
    persons: cast.complainant.persons,
  });
  return single(
    [remedy],
    `look at the decision again and, if it finds in ${x}’s favour, pay ${cast.complainant.them} ${a}`,
    "pay:conditional",
  );
}

/** A total with its parts in brackets, or as a list under the clause. */
export function totalWithParts(scenes: readonly PayScene[]): Action {
  const first = scenes[0];
  if (first === undefined) throw new RangeError("A total needs parts");
  const { scene } = first;
  const parts = scenes.map((p) => {
    use(p);
    const pence = likelySum(p.scene, p.heads);
    return { remedy: sum(p, pence), pence, words: `${pounds(pence, scene.rng)} ${purpose({ ...p, only: false })}` };
  });
  const all = parts.reduce((total, part) => total + part.pence, 0);
  const total = blankRemedy("symbolic-payment", scene.body.slug);
  const heads = [...new Set(parts.flatMap((part) => part.remedy.truth.heads))];
  Object.assign(total.truth, {
    ...classOf(heads),
    pence: all,
    valuePence: all,
    unit: "one-off",
    form: "payment",
    for: [...new Set(parts.flatMap((part) => part.remedy.truth.for))],
    persons: scene.cast.complainant.persons,
  });
  for (const part of parts) part.remedy.total = total;
  const x = scene.cast.complainant.name;
  const money = pounds(all, scene.rng);
  const remedies = [total, ...parts.map((part) => part.remedy)];
  const last = parts.at(-1)?.words ?? "";
  const inline = `${parts
    .slice(0, -1)
    .map((part) => part.words)
    .join(", ")} and ${last}`;
  const r = scene.rng.next();
  if (r < 0.35) return { clause: `pay ${x} ${money} (${inline})`, items: [], remedies, topic: "pay:parts-brackets" };
  if (r < 0.5)
    return { clause: `pay ${x} ${money}, made up of ${inline}`, items: [], remedies, topic: "pay:made-up-of" };
  return {
    clause: scene.rng.pick([
      `make payments totalling ${money} to ${x}, as follows`,
      `pay ${x} a total of ${money}`,
      `pay ${x} ${money}, which is made up of`,
    ]),
    items: parts.map((part) => ({ clause: part.words, remedy: part.remedy })),
    remedies,
    topic: "pay:parts-list",
  };
}

/** A sum to the complainant and one to the relative who was also affected. */
export function splitPayment(p: PayScene): Action {
  use(p);
  const { rng, cast } = p.scene;
  const q: PayScene = { ...p, heads: ["distress"] };
  const a = likelySum(q.scene, q.heads);
  const b = Math.max(5000, Math.round(a / 20000) * 10000);
  const own = sum(q, a);
  const theirs = sum(q, b);
  Object.assign(own.truth, { for: ["complainant"], persons: cast.complainant.persons });
  Object.assign(theirs.truth, { paidTo: "sibling", for: ["sibling"], persons: 1 });
  const clause = `pay ${cast.complainant.name} ${pounds(a, rng)} and ${cast.complainant.their} ${cast.siblingRelation}, ${cast.sibling.name}, ${pounds(b, rng)} for the distress caused to each of them by ${cause(q)}`;
  return single([own, theirs], clause, "pay:split");
}
