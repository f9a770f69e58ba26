/** Rates with their products, and sums for each of several people or things. */
import { type Counter, type Draft, live } from "./draft.ts";

const RATE_SECOND =
  /(?:\bat|\bbeing|\bequal(?:s|ling)?(?: to)?|\bequivalent to|\bcalculated (?:at|as|on|using)(?: the basis of)?|\bbased on|\bon the basis of|\bworks? out (?:at|as)|\bi\.e\.?,?|\bthat is|\bwhich is|\bthis is|\bit is|\brepresent(?:s|ing)?|\breflect(?:s|ing)?|\busing|\bcomes to|\brate of|\bnamely|\bequates to|\bmade up of|\bfigure of|\bcomprising|\bconsisting of|[(:=])\s*(?:(?:a|the|our|an)\s+)?(?:(?:rate|figure|sum|payment|amount|monthly|weekly|standard|usual)\s+){0,2}(?:of\s+)?(?:approximately\s+|about\s+)?$/i;

const PRODUCT_SECOND =
  /(?:\bmak(?:es|ing)|\bcom(?:es|ing) to|\bamount(?:s|ing) to|\btotal(?:s|ling)?|\bgiv(?:es|ing)|\bwhich is|\bthis is|\bthat is|\bequal(?:s|ling)|\bso|\btotal (?:of|is|payment of)|[=(:])\s*(?:a |in )?(?:total )?(?:of |payment of )?$/i;

/** A rate printed beside its product: the product is the sum, the rate its explanation. */
export function rates(group: Draft[], countPeople: Counter, warn: (code: string, message: string) => void): void {
  // A rate that is only told ("The charge was £64 a week") takes no product from one that is to be paid.
  const told = (d: Draft) => (live(d) ? 0 : 1);
  for (const [i, rate] of [...group.entries()].sort(([, a], [, b]) => told(a) - told(b))) {
    const r = rate.reading.rate;
    if (!r || rate.partOf || (rate.kind === "dropped" && (rate.reading.role !== "narrative" || rate.minPence !== null)))
      continue;
    const unitPence = rate.reading.money.pence;
    const people = rate.reading.eachOf ? (rate.reading.people ?? countPeople(rate.reading.eachOf, rate.passage)) : null;
    const near = [...group.slice(Math.max(0, i - 2), i).reverse(), ...group.slice(i + 1, i + 3)].filter(
      (d) =>
        live(d) &&
        !d.reading.rate &&
        d.unitPence === null &&
        d.pence !== null &&
        d.pence > unitPence &&
        !apart(rate, d) &&
        Math.abs(d.reading.sentence - rate.reading.sentence) <= 1,
    );
    let quantity = r.quantity;
    let product = near.find((d) => {
      const quotient = (d.pence ?? 0) / unitPence;
      return (
        r.quantity !== null &&
        [1, people ?? 1].some(
          (n) => Math.abs(quotient - (r.quantity ?? 0) * n) <= Math.max(0.02, (r.quantity ?? 0) * 0.002),
        )
      );
    });
    if (!product) {
      // An explained sum without its printed count, or with a count in pieces ("three months … and four months").
      product = listed(rate, group) ? undefined : near.find((d) => explains(rate, d, group));
      if (product) {
        const quotient = (product.pence ?? 0) / unitPence;
        const even = Math.abs(quotient * 2 - Math.round(quotient * 2)) < 1e-9 && quotient <= 400;
        if (!even)
          warn(
            "rate-differs",
            `£${(unitPence / 100).toFixed(2)} a unit does not make £${((product.pence ?? 0) / 100).toFixed(2)}`,
          );
        quantity = even ? quotient : null;
      }
    }
    if (product) {
      product.unit = r.unit;
      product.unitPence = unitPence;
      product.quantity = quantity;
      product.kind = "award";
      product.checked = quantity !== null;
      if (people !== null && people > 1 && r.quantity !== null) {
        product.each = true;
        product.persons = people;
      }
      rate.kind = "dropped";
      continue;
    }
    if (!live(rate)) continue;
    rate.unit = r.unit;
    rate.unitPence = unitPence;
    rate.quantity = r.quantity;
    const certain = r.quantity !== null && rate.minPence === null;
    rate.pence = certain ? Math.round(unitPence * (r.quantity ?? 0)) : null;
    rate.valuePence = rate.pence;
    rate.openEnded = rate.pence === null && rate.minPence === null;
  }
}

/** "She should have £100 a month. The Council agrees and will pay £800": the same order, taken up. */
const AGREES_AND_PAYS =
  /\b(?:agree[sd]?|accept(?:s|ed)?)(?: (?:to )?(?:this|that|it|with (?:this|that|me|us)))?,? and (?:(?:it )?will|should|is going to) (?:now )?pay\b/i;

/** Another clause between them orders the one apart from the other. */
function apart(a: Draft, b: Draft): boolean {
  const [first, second] = a.reading.money.start < b.reading.money.start ? [a, b] : [b, a];
  const gap = a.passage.text.slice(first.reading.money.end, second.reading.money.start).replace(AGREES_AND_PAYS, "");
  return /;(?!\s*(?:this|that|which|it|a total|making|so)\b)|\b(?:and|also)\s+(?:(?:will|should|to|also|then)\s+)*(?:pays?|awards?|gives?|makes?|refunds?|reimburses?|offers?|provides?|repays?)\b/.test(
    gap,
  );
}

/** One of several parts ("(£1,600 for each of two terms and £1,100 for the third)") explains no whole. */
export function listed(rate: Draft, group: readonly Draft[]): boolean {
  return (
    rate.reading.rate?.quantity !== null &&
    group.some(
      (d) =>
        d !== rate &&
        live(d) &&
        d.reading.sentence === rate.reading.sentence &&
        d.reading.money.start > rate.reading.money.start,
    )
  );
}

function explains(rate: Draft, sum: Draft, group: readonly Draft[]): boolean {
  const text = rate.passage.text;
  const rateFirst = rate.reading.money.start < sum.reading.money.start;
  if (rateFirst) {
    const gap = text.slice(rate.reading.money.end, sum.reading.money.start);
    // "£300 for each month, £1,500 in all".
    const alone = !group.some(
      (d) =>
        d !== rate &&
        live(d) &&
        d.reading.sentence === rate.reading.sentence &&
        d.reading.money.start < rate.reading.money.start,
    );
    const summed =
      alone &&
      /^[^.;£]{0,70},\s*(?:or\s+|so\s+)?$/.test(gap) &&
      /^\s*(?:in all|in total|altogether|overall)\b/i.test(sum.reading.after);
    return summed || PRODUCT_SECOND.test(gap);
  }
  if (
    /\b(?:collect|repay|deduct|instalments?|charge[sd]?|owes?)\b/i.test(
      text.slice(sum.reading.money.end, rate.reading.money.start),
    )
  )
    return false;
  // "£4,500, £1,500 a term, for his lost education".
  const quotient = (sum.pence ?? 0) / rate.reading.money.pence;
  if (
    /^\s*,\s*$/.test(text.slice(sum.reading.money.end, rate.reading.money.start)) &&
    Number.isInteger(quotient * 2) &&
    quotient >= 1.5 &&
    rate.reading.rate?.quantity === null &&
    !/\b(?:until|till|as long as|further|more)\b/i.test(rate.reading.after)
  )
    return true;
  return RATE_SECOND.test(
    text.slice(Math.max(sum.reading.money.end, rate.reading.money.start - 80), rate.reading.money.start),
  );
}

/** "£25 for each of the 18 collections, up to a cap of £300": no more than the cap. */
export function capped(drafts: readonly Draft[]): void {
  for (const [i, draft] of drafts.entries()) {
    const cap = drafts[i + 1];
    if (!cap?.reading.cap || cap.passage !== draft.passage || cap.reading.sentence !== draft.reading.sentence) continue;
    if (!live(draft) || (!draft.each && draft.unitPence === null) || draft.governor !== cap.governor) continue;
    if (draft.pence !== null && draft.pence > cap.reading.money.pence) {
      draft.pence = cap.reading.money.pence;
      draft.valuePence = draft.pence;
    }
    cap.kind = "dropped";
  }
}

export function eachPerson(drafts: readonly Draft[], countPeople: Counter): void {
  for (const draft of drafts) {
    const { reading } = draft;
    if (!live(draft) || draft.minPence !== null) continue;
    if (reading.things !== null && draft.unitPence === null) {
      const product = drafts.find(
        (d) =>
          d !== draft &&
          d.passage === draft.passage &&
          live(d) &&
          d.pence === (draft.pence ?? 0) * (reading.things ?? 0),
      );
      const target = product ?? draft;
      target.unitPence = draft.reading.money.pence;
      target.quantity = reading.things;
      target.each = true;
      if (product) {
        if (product.governor === "pay") product.governor = draft.governor;
        draft.kind = "dropped";
        product.checked = true;
      } else {
        draft.pence = draft.reading.money.pence * reading.things;
        draft.valuePence = draft.pence;
      }
      continue;
    }
    if (!reading.each || reading.eachOf === null) continue;
    const base = draft.pence;
    const printed = productOf(draft, drafts);
    const people = printed
      ? (printed.pence ?? 0) / (base ?? 1)
      : (reading.people ?? countPeople(reading.eachOf, draft.passage));
    if (printed) {
      printed.kind = "dropped";
      draft.checked = true;
    }
    draft.each = true;
    const unit = draft.unitPence ?? (reading.share === null ? reading.money.pence : (base ?? reading.money.pence));
    if (draft.unit === "one-off") {
      draft.unitPence = unit;
      draft.quantity = people;
    }
    draft.persons = people;
    if (people === null || base === null) {
      draft.pence = null;
      draft.valuePence = null;
      draft.openEnded = true;
    } else {
      draft.pence = base * people;
      draft.valuePence = draft.pence;
    }
  }
}

/** "£195 for each girl and £390 for both". */
const FOR_ALL =
  /^\s*(?:(?:for|to|between)\s+(?:both|all (?:two|three|four|five|six)|the (?:two|three|four|five|six|pair))(?=\s*(?:[.;,)]|$)|\s(?:of them|together|children|girls|boys|sons|daughters)\b)|(?:together|altogether|in all)\b)/i;

/** "£600 for each boy (£1,200)", "£250 each (£500 altogether)": the printed product, which says how many people there are. */
function productOf(each: Draft, drafts: readonly Draft[]): Draft | null {
  const next = drafts[drafts.indexOf(each) + 1];
  if (!next || next.passage !== each.passage || !live(next) || next.pence === null || each.pence === null) return null;
  const ratio = next.pence / each.pence;
  if (next.reading.rate || each.pence === 0) return null;
  const gap = each.passage.text.slice(each.reading.money.end, next.reading.money.start);
  const forAll = FOR_ALL.test(next.reading.after) && /^[^.;£]{0,60}(?:,|\band|\bor|:)\s*$/.test(gap);
  if (forAll && Number.isInteger(ratio) && ratio >= 2 && ratio <= 12) return next;
  if (next.reading.each) return null;
  const marked =
    gap.length < 120 &&
    !/[;]/.test(gap) &&
    (/[(,–—]\s*(?:(?:so|a|that is|or|in|which is|making|being)\s+){0,3}(?:total\s+of\s+)?$/i.test(gap) ||
      /\b(?:making|totalling|a total of|which (?:is|makes)|amounting to|coming to|comes to|that is|this is)\s*$/i.test(
        gap,
      ) ||
      /[.]\s+(?:So|Thus|That is|That makes|This makes|Hence),?\s+(?:a total of\s+)?$/.test(gap)) &&
    (!/,\s*$/.test(gap) || /^\s*(?:altogether|in all|in total|overall)/i.test(next.reading.after));
  return marked && Number.isInteger(ratio) && ratio >= 2 && ratio <= 40 ? next : null;
}

/** Each body pays, as against each person is paid. */
const SHARED = /\beach\b[^£]{0,40}\b(?:will|should|must|to pay|agreed|pays?|refunds?|contributes?)\b|\bhalf each\b/i;

/** "will refund the £21,384 ... each will pay £10,692": the shares make the sum that they share. */
export function shares(drafts: readonly Draft[]): void {
  for (const part of drafts) {
    if (!live(part) || !part.each || part.pence === null || (part.quantity ?? 0) < 2) continue;
    if (!SHARED.test(`${part.reading.eachOf ?? ""} ${part.reading.before.slice(-60)}`)) continue;
    const whole = drafts
      .slice(0, drafts.indexOf(part))
      .findLast(
        (d) => d !== part && d.passage === part.passage && live(d) && d.unitPence === null && d.pence === part.pence,
      );
    if (!whole) continue;
    whole.kind = "total";
    part.partOf = whole;
    part.governor = part.governor === "pay" ? whole.governor : part.governor;
  }
}
