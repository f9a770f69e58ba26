/**
 * Sums of money as decisions put them, each with what it means by the project's definitions of an award.
 * Every construct returns a bare infinitive ("pay Mrs X £300 …") and the remedies that it makes.
 */
import { numberWord, pounds } from "./amounts.ts";
import { type Action, blankRemedy, tie } from "./draft.ts";
import { classOf, headList, likelySum } from "./heads.ts";
import { endorsed, raised } from "./offers.ts";
import { eachOfTwo, living, monthly, perChild, termly, weekly } from "./rates.ts";
import { backdate, credit, receipts, refund, settle, writeOff } from "./refunds.ts";
import type { PayKind } from "./scenario.ts";
import { cause, type PayScene, purpose, single, sum, use } from "./sums.ts";

function plain(p: PayScene): Action {
  const { rng, cast } = p.scene;
  const x = cast.complainant.name;
  const pence = likelySum(p.scene, p.heads);
  const remedy = sum(p, pence);
  const money = pounds(pence, rng);
  const r = rng.next();
  if (r < 0.05) {
    const heads = headList(p.scene, p.heads);
    return single(
      [remedy],
      `pay ${x} ${money} for the ${heads} caused by the fault described in paragraph §`,
      "pay:by-paragraph",
      [p.fault.at],
    );
  }
  if (r < 0.07 && pence % 10_000 === 0 && pence < 100_000) {
    return single([remedy], `pay ${x} ${numberWord(pence / 10_000)} hundred pounds ${purpose(p)}`, "pay:in-words");
  }
  const who = r < 0.3 ? cast.complainant.them : x;
  const clause = rng.pick([
    `pay ${who} ${money} ${purpose(p)}`,
    `pay ${who} ${money} ${purpose(p)}`,
    `make a payment of ${money} to ${x} ${purpose(p)}`,
    `make ${x} a symbolic payment of ${money} ${purpose(p)}`,
    `send ${x} ${money} ${purpose(p)}`,
  ]);
  return single([remedy], clause, "pay:plain");
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
  settle,
};

const PUTS_BACK: readonly PayKind[] = ["refund", "backdate", "receipts"];
const NEEDS_COUNT: readonly PayKind[] = ["month", "term", "week", "living"];

/** A payment for one fault: often the construct that suits its scenario, else a single sum in one of its forms. */
export function payFor(p: PayScene): Action {
  use(p);
  const { rng } = p.scene;
  const special = p.fault.scenario.pay.filter((kind) => !NEEDS_COUNT.includes(kind) || p.fault.count > 0);
  const back = special.filter((kind) => PUTS_BACK.includes(kind));
  // A loss of money alone is put back, not acknowledged.
  if (p.heads.length === 0 && back.length > 0) return BY_KIND[rng.pick(back)](p);
  const q: PayScene = p.heads.length === 0 ? { ...p, heads: ["distress"] } : p;
  if (special.length > 0 && rng.chance(0.62)) return BY_KIND[rng.pick(special)](q);
  const r = rng.next();
  if (r < 0.7) return plain(q);
  if (r < 0.84) return raised(q);
  if (r < 0.91) return endorsed(q);
  if (r < 0.95)
    return p.scene.who === "child" ? perChild(q) : p.scene.cast.complainant.persons > 1 ? plain(q) : eachOfTwo(q);
  return plain(q);
}

/** A sum for all the failings together: tied to none of several, to the one where there is one. */
export function payAtLarge(scenes: readonly PayScene[]): Action {
  const [first] = scenes;
  if (first === undefined) throw new RangeError("A payment needs a fault");
  use(first);
  const { rng, cast } = first.scene;
  const p: PayScene = { ...first, heads: ["distress"] };
  const pence = Math.round((likelySum(p.scene, p.heads) * 1.4) / 5000) * 5000;
  const remedy = sum(p, pence);
  tie(remedy, first.only ? [first.fault] : []);
  const all = rng.pick([
    "the faults I have found",
    "all these failings",
    "the failings in this case",
    "its faults as a whole",
  ]);
  return single(
    [remedy],
    `pay ${cast.complainant.name} ${pounds(pence, rng)} to recognise the distress caused by ${all}`,
    "pay:at-large",
  );
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
  const whole = { pence: low, valuePence: low, heads: [], for: ["complainant"], class: "symbolic", mixed: false };
  Object.assign(remedy.truth, whole, { conditional: true, persons: cast.complainant.persons });
  return single(
    [remedy],
    `look at the decision again and, if it finds in ${x}’s favour, pay ${cast.complainant.them} ${a}`,
    "pay:conditional",
  );
}

/** A total with its parts in brackets, in a sentence, or as a list under the clause. */
export function totalWithParts(scenes: readonly PayScene[]): Action {
  const [first] = scenes;
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
  const inline = `${parts
    .slice(0, -1)
    .map((part) => part.words)
    .join(", ")} and ${parts.at(-1)?.words ?? ""}`;
  const r = scene.rng.next();
  if (r < 0.3) return single(remedies, `pay ${x} ${money} (${inline})`, "pay:parts-brackets");
  if (r < 0.42) return single(remedies, `pay ${x} ${money}, made up of ${inline}`, "pay:made-up-of");
  if (r < 0.54) return single(remedies, `pay ${x} ${inline}, which is ${money} in total`, "pay:parts-then-total");
  return {
    clause: scene.rng.pick([
      `make payments totalling ${money} to ${x}, as follows`,
      `pay ${x} a total of ${money}`,
      `pay ${x} ${money}, which is made up of`,
    ]),
    items: parts.map((part) => ({ clause: part.words, remedy: part.remedy })),
    remedies,
    cites: [],
    topic: "pay:parts-list",
  };
}

/** A sum to the complainant and another to the relative who was also affected. */
export function splitPayment(p: PayScene): Action {
  use(p);
  const { rng, cast } = p.scene;
  const q: PayScene = { ...p, heads: ["distress"] };
  const a = likelySum(q.scene, q.heads);
  const b = Math.max(5000, Math.round(a / 20_000) * 10_000);
  const own = sum(q, a);
  const theirs = sum(q, b);
  Object.assign(own.truth, { for: ["complainant"], persons: cast.complainant.persons });
  Object.assign(theirs.truth, { paidTo: "sibling", for: ["sibling"], persons: 1 });
  const { name: x, their } = cast.complainant;
  const clause = `pay ${x} ${pounds(a, rng)} and ${their} ${cast.siblingRelation}, ${cast.sibling.name}, ${pounds(b, rng)} for the distress caused to each of them by ${cause(q)}`;
  return single([own, theirs], clause, "pay:split");
}

/** In a joint case: the council's share and the health body's. */
export function jointPayment(p: PayScene, otherSlug: string, otherTerm: string): Action {
  use(p);
  const { rng, cast } = p.scene;
  const q: PayScene = { ...p, heads: ["distress"] };
  const a = likelySum(q.scene, q.heads);
  const b = rng.pick([100, 150, 200, 300]) * 100;
  const own = sum(q, a);
  const theirs = sum(q, b);
  theirs.truth.payer = otherSlug;
  const x = cast.complainant.name;
  if (!p.only) for (const remedy of [own, theirs]) tie(remedy, []);
  const clause = `pay ${x} ${pounds(a, rng)}, and ${otherTerm} will pay ${x} ${pounds(b, rng)}, for the distress that their faults caused`;
  return single([own, theirs], clause, "pay:joint");
}
