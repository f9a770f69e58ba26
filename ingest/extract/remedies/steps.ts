/** A rate that changes: "£1,400, which is four months at £150 and four at £200" is one remedy a step. */
import { type Draft, live } from "./draft.ts";

/** What a rate makes with its printed count, else null. */
function made({ reading: { rate, money } }: Draft): number | null {
  if (rate === null || rate.quantity === null || money.maxPence !== null) return null;
  return Math.round(money.pence * rate.quantity);
}

/** Several counted rates beside the one sum that they make together: the steps count, the sum is their whole. */
export function steps(group: readonly Draft[]): void {
  for (const whole of group) {
    if (!live(whole) || whole.reading.rate || whole.pence === null || whole.conditional) continue;
    const near = group.filter(
      (d) => made(d) !== null && Math.abs(d.reading.sentence - whole.reading.sentence) <= 1 && d.partOf === null,
    );
    const sum = near.reduce((n, d) => n + (made(d) ?? 0), 0);
    if (near.length < 2 || sum !== whole.pence) continue;
    whole.kind = "total";
    whole.checked = true;
    for (const step of near) {
      step.kind = "award";
      step.governor = whole.governor;
      step.unit = step.reading.rate?.unit ?? step.unit;
      step.unitPence = step.reading.money.pence;
      step.quantity = step.reading.rate?.quantity ?? null;
      step.pence = made(step);
      step.valuePence = step.pence;
      step.conditional = false;
      step.partOf = whole;
    }
  }
}
