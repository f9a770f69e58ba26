/** Sums that stand against an earlier offer or payment. */
import { pounds } from "./amounts.ts";
import type { Action } from "./draft.ts";
import { likelySum } from "./heads.ts";
import { earlier, type PayScene, purpose, single, sum } from "./sums.ts";

/** The earlier offer raised, added to or taken off. */
export function raised(p: PayScene): Action {
  const { rng, cast } = p.scene;
  const before = likelySum(p.scene, p.heads);
  const more = rng.pick([50, 100, 150, 200, 250]) * 100;
  const all = before + more;
  const x = cast.complainant.name;
  const [m0, m1, m2] = [pounds(before, rng), pounds(more, rng), pounds(all, rng)];
  const why = purpose(p);
  const offered = earlier(p, before, "offered-earlier");
  switch (rng.below(7)) {
    case 0:
      return single([sum(p, all), offered], `increase its offer to ${x} from ${m0} to ${m2} ${why}`, "pay:increase");
    case 1:
      return single(
        [sum(p, all), offered],
        `top up its ${m0} offer to ${x} by ${m1}, making ${m2}, ${why}`,
        "pay:top-up",
      );
    case 2: {
      const extra = sum(p, more);
      extra.truth.valuePence = all;
      return single(
        [extra, offered],
        `pay ${x} a further ${m1}, in addition to the ${m0} it has already offered, ${why}`,
        "pay:further",
      );
    }
    case 3: {
      const rest = sum(p, more);
      rest.truth.valuePence = all;
      const paid = earlier(p, before, "already-paid");
      return single([rest, paid], `pay ${x} ${m2}, less the ${m0} it has already paid, ${why}`, "pay:less-paid");
    }
    case 4:
      return single([sum(p, all), offered], `pay ${x} ${m2} instead of the ${m0} it offered, ${why}`, "pay:instead");
    case 5: {
      const extra = sum(p, more);
      extra.truth.valuePence = all;
      const paid = earlier(p, before, "already-paid");
      return single(
        [extra, paid],
        `pay ${x} an additional ${m1}, on top of the ${m0} it has already paid, ${why}`,
        "pay:further",
      );
    }
    default:
      return single(
        [sum(p, all), offered],
        `pay ${x} ${m2}, inclusive of the ${m0} it offered before, ${why}`,
        "pay:inclusive",
      );
  }
}

/** An earlier offer, or one made after the Ombudsman's enquiries, that should now be paid. */
export function endorsed(p: PayScene): Action {
  const { rng, cast } = p.scene;
  const pence = likelySum(p.scene, p.heads);
  const money = pounds(pence, rng);
  const remedy = sum(p, pence);
  const x = cast.complainant.name;
  if (rng.chance(0.4)) {
    remedy.truth.when = "during-investigation";
    return single(
      [remedy],
      `pay ${x} the ${money} that it offered in response to my enquiries, ${purpose(p)}`,
      "pay:during-investigation",
    );
  }
  return single(
    [remedy],
    `pay ${x} the ${money} it offered, if it has not already done so, ${purpose(p)}`,
    "pay:endorsed",
  );
}
