/** Money put back, arrears, interest, and charges not collected. */
import { pounds } from "./amounts.ts";
import { type Action, blankRemedy, type RemedyDraft, tie } from "./draft.ts";
import { likelySum } from "./heads.ts";
import type { Scene } from "./scene.ts";
import { type PayScene, purpose, single, sum } from "./sums.ts";
import { phrase } from "./template.ts";

/** An odd sum, as refunds and arrears have. */
const oddSum = (scene: Scene, low: number, high: number): number =>
  scene.rng.between(low, high) * 100 + (scene.rng.chance(0.5) ? scene.rng.between(1, 99) : 0);

type Kind = "reimbursement" | "backdated-payment" | "waive-charge" | "interest" | "settle-with-third-party";

function moneyBack(p: PayScene, kind: Kind, pence: number | null): RemedyDraft {
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

/** ", with interest of £43.10" now and then. */
function withInterest(p: PayScene, pence: number): { words: string; remedies: RemedyDraft[] } {
  if (!p.scene.rng.chance(0.1)) return { words: "", remedies: [] };
  const interest = Math.max(150, Math.round(pence * (0.01 + 0.04 * p.scene.rng.next())));
  return {
    words: `, with interest of ${pounds(interest, p.scene.rng)}`,
    remedies: [moneyBack(p, "interest", interest)],
  };
}

export function refund(p: PayScene): Action {
  const { rng, cast } = p.scene;
  const pence = oddSum(p.scene, 60, rng.chance(0.3) ? 6000 : 900);
  const noun = what(p);
  const x = cast.complainant.name;
  const money = pounds(pence, rng);
  const remedy = moneyBack(p, "reimbursement", pence);
  if (p.scene.late) {
    Object.assign(remedy.truth, { paidTo: "estate", for: ["estate"], persons: null });
    return single([remedy], `refund ${money} to ${cast.adult.name}’s estate for ${noun}`, "pay:estate");
  }
  if (rng.chance(0.15)) return receipts(p);
  const extra = withInterest(p, pence);
  const clause = rng.pick([
    `refund ${x} ${money} for ${noun}`,
    `reimburse ${x} the ${money} that covers ${noun}`,
    `refund to ${x} ${noun}, which come to ${money}`,
    `repay ${x} ${money}, being ${noun}`,
  ]);
  return single([remedy, ...extra.remedies], clause + extra.words, "pay:refund");
}

export function receipts(p: PayScene): Action {
  const end = p.scene.rng.pick([
    "when it has seen the receipts",
    "on production of receipts",
    "on sight of the invoices",
  ]);
  return single(
    [moneyBack(p, "reimbursement", null)],
    `reimburse ${p.scene.cast.complainant.name} for ${what(p)} ${end}`,
    "pay:receipts",
  );
}

export function backdate(p: PayScene): Action {
  const { rng, cast } = p.scene;
  const pence = oddSum(p.scene, 400, rng.chance(0.3) ? 19_000 : 3800);
  const noun = what(p);
  const x = cast.complainant.name;
  const extra = withInterest(p, pence);
  const clause = rng.pick([
    `pay ${x} a backdated sum of ${pounds(pence, rng)} for ${noun}`,
    `backdate ${noun} and pay ${x} the ${pounds(pence, rng)} that is due`,
    `pay ${x} arrears of ${pounds(pence, rng)} for ${noun}`,
  ]);
  return single([moneyBack(p, "backdated-payment", pence), ...extra.remedies], clause + extra.words, "pay:backdate");
}

export function writeOff(p: PayScene): Action {
  const { rng } = p.scene;
  const noun = what(p);
  if (rng.chance(0.15)) {
    const bill = rng.between(8, 90) * 10_000;
    const share = rng.pick([10, 15, 20, 25, 50]);
    const saved = (bill * share) / 100;
    p.scene.excluded.push({ pence: bill, why: "debt" }, { pence: bill - saved, why: "debt" });
    const clause = `reduce the bill by ${share}%, from ${pounds(bill, rng)} to ${pounds(bill - saved, rng)}, a saving of ${pounds(saved, rng)}`;
    return single([moneyBack(p, "waive-charge", saved)], clause, "pay:reduce-bill");
  }
  const pence = oddSum(p.scene, 90, 1900);
  return single(
    [moneyBack(p, "waive-charge", pence)],
    `${rng.pick(["waive", "write off", "cancel"])} ${pounds(pence, rng)} of ${noun}`,
    "pay:write-off",
  );
}

/** A bill of a care home that the body settles. */
export function settle(p: PayScene): Action {
  const { rng, cast } = p.scene;
  const pence = oddSum(p.scene, 300, 4800);
  const remedy = moneyBack(p, "settle-with-third-party", pence);
  Object.assign(remedy.truth, { paidTo: "third-party", persons: null });
  const clause = `settle with the care home the ${pounds(pence, rng)} that it says ${cast.complainant.name} owes`;
  return single([remedy], clause, "pay:settle");
}

/** Credit to an account, or a voucher. */
export function credit(p: PayScene): Action {
  const { rng, cast } = p.scene;
  const pence =
    p.fault.scenario.id === "leisure-policy" ? rng.pick([20, 25, 30, 40, 50]) * 100 : likelySum(p.scene, p.heads);
  const remedy = sum(p, pence);
  const x = cast.complainant.name;
  if (p.fault.scenario.id === "leisure-policy") {
    remedy.truth.form = "voucher";
    return single([remedy], `give ${x} a voucher for ${pounds(pence, rng)} ${purpose(p)}`, "pay:voucher");
  }
  remedy.truth.form = "credit";
  return single([remedy], `credit ${x}’s account with ${pounds(pence, rng)} ${purpose(p)}`, "pay:credit");
}
