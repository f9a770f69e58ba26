/** Award arithmetic: totals with their parts, rates with their products, offers raised, sums taken off, restatements. */
import type { Unit } from "../../data/vocabulary.ts";
import { leads, type Passage } from "./remedy-passages.ts";
import type { SumReading } from "./remedy-sums.ts";
import type { Governor } from "./remedy-verbs.ts";

/** One sum on its way to a remedy; pence null where no total can be known. */
export interface Draft {
  readonly reading: SumReading;
  readonly passage: Passage;
  kind: "award" | "total" | "offered" | "paid" | "adequate" | "dropped";
  governor: Governor;
  pence: number | null;
  valuePence: number | null;
  unit: Unit;
  unitPence: number | null;
  quantity: number | null;
  minPence: number | null;
  maxPence: number | null;
  conditional: boolean;
  openEnded: boolean;
  each: boolean;
  persons: number | null;
  partOf: Draft | null;
  /** Enters the total. */
  counts: boolean;
  /** A printed rate or count makes the printed sum. */
  checked: boolean;
  /** Where the parts do not make the total. */
  differs: boolean;
  /** The whole of which this is the balance, where it was printed and partly paid. */
  whole: Draft | null;
  /** Slug or word of the payer where one printed rate is paid by several bodies. */
  payer: string | null;
}

export interface ArithmeticInput {
  readonly passage: Passage;
  readonly readings: readonly SumReading[];
}

export type Counter = (phrase: string, passage: Passage) => number | null;

/** Turns readings into drafts and settles their arithmetic; `warn` hears what does not add up. */
export function settle(
  input: readonly ArithmeticInput[],
  countPeople: Counter,
  warn: (code: string, message: string) => void,
): Draft[] {
  const drafts = input.flatMap(({ passage, readings }) => readings.map((reading) => draftOf(reading, passage)));
  for (const group of groupBy(drafts, (d) => d.passage)) {
    increments(group);
    additions(group);
    grossSums(group);
    rates(group, countPeople, warn);
    deductions(group);
  }
  eachPerson(drafts, countPeople);
  shares(drafts);
  totals(drafts, warn);
  restatements(drafts);
  return drafts.filter((d) => d.kind !== "dropped");
}

function draftOf(reading: SumReading, passage: Passage): Draft {
  const { money, role } = reading;
  const range = money.maxPence !== null;
  const kinds = {
    award: "award",
    explained: "award",
    total: "total",
    conditional: "award",
    offered: "offered",
    paid: "paid",
    adequate: "adequate",
    increment: "award",
    subpart: "award",
    balance: "dropped",
    gross: "dropped",
    narrative: "dropped",
  } as const;
  const open = range;
  return {
    reading,
    passage,
    kind: kinds[role],
    governor: reading.governor ?? "pay",
    pence: open ? null : money.pence,
    valuePence: open ? null : money.pence,
    unit: "one-off",
    unitPence: null,
    quantity: null,
    minPence: range ? money.pence : null,
    maxPence: range ? money.maxPence : reading.cap ? money.pence : null,
    conditional: role === "conditional",
    openEnded: false,
    each: false,
    persons: null,
    partOf: null,
    counts: false,
    checked: false,
    differs: false,
    whole: null,
    payer: null,
  };
}

function groupBy<K>(drafts: readonly Draft[], key: (d: Draft) => K): Draft[][] {
  const groups = new Map<K, Draft[]>();
  for (const draft of drafts) {
    const k = key(draft);
    const group = groups.get(k);
    if (group) group.push(draft);
    else groups.set(k, [draft]);
  }
  return [...groups.values()];
}

const live = (d: Draft): boolean => d.kind === "award" || d.kind === "total";

/** "half of the £228 she paid, which is £114"; "reduce the bill from £900 to £600": what remains of a gross sum. */
function grossSums(group: Draft[]): void {
  for (const [i, gross] of group.entries()) {
    if (gross.reading.role !== "gross") continue;
    const balance = group.slice(i + 1, i + 3).find((d) => d.reading.role === "balance");
    const told = group
      .slice(i + 1, i + 4)
      .some(
        (d) =>
          live(d) &&
          d.reading.sentence === gross.reading.sentence &&
          (d.governor === gross.governor || EXACTLY.test(d.reading.before)),
      );
    if (told) continue;
    if (balance && gross.governor === "waive" && gross.reading.money.pence > balance.reading.money.pence) {
      balance.kind = "award";
      balance.pence = gross.reading.money.pence - balance.reading.money.pence;
      balance.valuePence = balance.pence;
    } else if (gross.reading.share !== null) {
      gross.kind = "award";
      gross.pence = Math.round(gross.reading.money.pence * gross.reading.share);
      gross.valuePence = gross.pence;
    }
  }
}

const EXACTLY = /\b(?:which is|that is|being|so|or|namely|i\.e\.?)\s*$/i;

/** "£450 (the £150 it offered plus a further £300)": the sum holds the earlier offer and the addition. */
function additions(group: Draft[]): void {
  for (const [i, whole] of group.entries()) {
    const [offer, more] = [group[i + 1], group[i + 2]];
    if (!live(whole) || !offer || !more || !live(more) || (offer.kind !== "offered" && offer.kind !== "paid")) continue;
    if (whole.reading.sentence !== more.reading.sentence || whole.pence === null) continue;
    if (whole.pence === offer.reading.money.pence + (more.pence ?? 0)) more.kind = "dropped";
  }
}

/** "top up its £200 offer by £150, making £350": the sum made counts, not the step to it. */
function increments(group: Draft[]): void {
  for (const [i, step] of group.entries()) {
    if (step.reading.role !== "increment") continue;
    const offer = group.slice(0, i).findLast((d) => d.kind === "offered" || d.kind === "paid");
    const made = group
      .slice(i + 1, i + 3)
      .find((d) => live(d) && d.pence !== null && step.pence !== null && d.pence > step.pence);
    if (made && (!offer?.pence || made.pence === offer.pence + (step.pence ?? 0))) {
      made.kind = "award";
      step.kind = "dropped";
    } else if (offer?.pence && step.pence !== null) {
      step.pence = offer.kind === "offered" ? offer.pence + step.pence : step.pence;
      step.valuePence = offer.kind === "offered" ? step.pence : offer.pence + step.pence;
    }
  }
}

const RATE_SECOND =
  /(?:\bat|\bbeing|\bequal(?:s|ling)? to|\bequivalent to|\bcalculated (?:at|as|on|using)(?: the basis of)?|\bbased on|\bon the basis of|\bworks? out (?:at|as)|\bi\.e\.?,?|\bthat is|\bwhich is|\bthis is|\bit is|\brepresent(?:s|ing)?|\breflect(?:s|ing)?|\busing|\bcomes to|\brate of|\bnamely|\bequates to|\bmade up of|\bfigure of|\bcomprising|\bconsisting of|[(:=])\s*(?:(?:a|the|our|an)\s+)?(?:(?:rate|figure|sum|payment|amount|monthly|weekly|standard|usual)\s+){0,2}(?:of\s+)?(?:approximately\s+|about\s+)?$/i;
const PRODUCT_SECOND =
  /(?:\bmak(?:es|ing)|\bcom(?:es|ing) to|\bamount(?:s|ing) to|\btotal(?:s|ling)?|\bgiv(?:es|ing)|\bwhich is|\bthis is|\bthat is|\bequal(?:s|ling)|\bso|\btotal (?:of|is|payment of)|[=(:])\s*(?:a |in )?(?:total )?(?:of |payment of )?$/i;

/** A rate printed beside its product: the product is the sum, the rate its explanation. */
function rates(group: Draft[], countPeople: Counter, warn: (code: string, message: string) => void): void {
  for (const [i, rate] of group.entries()) {
    const r = rate.reading.rate;
    if (!r || (rate.kind === "dropped" && rate.reading.role !== "narrative")) continue;
    const unitPence = rate.reading.money.pence;
    const people = rate.reading.eachOf ? countPeople(rate.reading.eachOf, rate.passage) : null;
    const near = [...group.slice(Math.max(0, i - 2), i).reverse(), ...group.slice(i + 1, i + 3)].filter(
      (d) =>
        live(d) &&
        !d.reading.rate &&
        d.unitPence === null &&
        d.pence !== null &&
        d.pence > unitPence &&
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
      product = listed(rate, group) ? undefined : near.find((d) => explains(rate, d));
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

/** One of several parts ("(£1,600 for each of two terms and £1,100 for the third)") explains no whole. */
function listed(rate: Draft, group: readonly Draft[]): boolean {
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

function explains(rate: Draft, sum: Draft): boolean {
  const text = rate.passage.text;
  const rateFirst = rate.reading.money.start < sum.reading.money.start;
  if (rateFirst) {
    const gap = text.slice(rate.reading.money.end, sum.reading.money.start);
    // "£300 for each month, £1,500 in all".
    const summed =
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
  return RATE_SECOND.test(
    text.slice(Math.max(sum.reading.money.end, rate.reading.money.start - 80), rate.reading.money.start),
  );
}

/** "£500 less the £250 it has already paid", "the balance of £600". */
function deductions(group: Draft[]): void {
  for (const [i, paid] of group.entries()) {
    if (paid.kind !== "paid" && paid.kind !== "offered") continue;
    const sum = paid.reading.money.pence;
    const lead = paid.reading.before;
    const same = group.slice(0, i).findLast((d) => live(d) && d.pence !== null);
    if (
      same &&
      /\b(?:less|minus|(?<!after )deduct\w*|net of|subtract\w*|of which)\b[^.;]{0,40}$/i.test(lead) &&
      same.pence !== null &&
      same.pence > sum
    ) {
      same.valuePence = same.pence;
      same.pence -= sum;
      const stated = group.slice(i + 1, i + 3).find((d) => live(d) && d.pence === same.pence);
      if (stated) stated.kind = "dropped";
      continue;
    }
    const after = group.slice(i + 1, i + 2).find((d) => live(d) && d.pence !== null);
    if (after && /\b(?:after |having )?(?:deduct\w*|less|minus|taking off|taking account of)\b[^.;]{0,40}$/i.test(lead))
      continue;
    const further = group.find(
      (d) =>
        live(d) &&
        d.pence !== null &&
        d !== paid &&
        /\b(?:further|additional|extra|another|in addition|on top)\b/i.test(
          `${d.reading.before.slice(-60)} ${d.reading.after.slice(0, 40)}`,
        ),
    );
    const balance = group.find(
      (d) =>
        live(d) &&
        /\b(?:balance|remaining|remainder|difference|rest|outstanding|the other)\b[^.;]{0,12}$/i.test(d.reading.before),
    );
    if (balance && balance.pence !== null) balance.valuePence = balance.pence + sum;
    // One answer to one fault where the earlier sum is given no purpose of its own.
    else if (
      further &&
      further.pence !== null &&
      further.valuePence === further.pence &&
      Math.abs(further.reading.sentence - paid.reading.sentence) <= 1 &&
      !/^[^.;£]{0,40}\b(?:which was for|for (?:the|its|a|another)|relat)/i.test(paid.reading.after)
    )
      further.valuePence = further.pence + sum;
  }
  const balance = group.find(
    (d) => live(d) && /\b(?:balance|remaining|remainder|rest|the other)\b[^.;]{0,12}$/i.test(d.reading.before),
  );
  const paid = group.find((d) => d.kind === "paid" || d.kind === "offered");
  if (balance?.pence && paid) {
    for (const d of group) {
      if (d === balance || !live(d) || d.pence !== balance.pence + paid.reading.money.pence) continue;
      d.kind = "dropped";
      balance.whole = d;
      balance.valuePence = d.pence;
    }
  }
}

function eachPerson(drafts: readonly Draft[], countPeople: Counter): void {
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
    const people = printed ? (printed.pence ?? 0) / (base ?? 1) : countPeople(reading.eachOf, draft.passage);
    if (printed) {
      printed.kind = "dropped";
      draft.checked = true;
    }
    draft.each = true;
    const unit = draft.unitPence ?? reading.money.pence;
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

/** "£600 for each boy (£1,200)", "£250 each (£500 altogether)": the printed product, which says how many people there are. */
function productOf(each: Draft, drafts: readonly Draft[]): Draft | null {
  const next = drafts[drafts.indexOf(each) + 1];
  if (!next || next.passage !== each.passage || !live(next) || next.pence === null || each.pence === null) return null;
  if (next.reading.rate || next.reading.each || each.pence === 0) return null;
  const gap = each.passage.text.slice(each.reading.money.end, next.reading.money.start);
  const marked =
    gap.length < 120 &&
    !/[;]/.test(gap) &&
    (/[(,–—]\s*(?:(?:so|a|that is|or|in|which is|making|being)\s+){0,3}(?:total\s+of\s+)?$/i.test(gap) ||
      /\b(?:making|totalling|a total of|which (?:is|makes)|amounting to|coming to|comes to|that is|this is)\s*$/i.test(
        gap,
      )) &&
    (!/,\s*$/.test(gap) || /^\s*(?:altogether|in all|in total|overall)/i.test(next.reading.after));
  const ratio = next.pence / each.pence;
  return marked && Number.isInteger(ratio) && ratio >= 2 && ratio <= 40 ? next : null;
}

/** "will refund the £21,384 ... each will pay £10,692": the shares make the sum that they share. */
function shares(drafts: readonly Draft[]): void {
  for (const part of drafts) {
    if (!live(part) || !part.each || part.pence === null || (part.quantity ?? 0) < 2) continue;
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

const PARTS_AFTER =
  /(?:\(|:|—|–|\bbeing|\bmade up of|\bmade up as follows|\bcompris(?:ing|es|ed of)|\bconsist(?:ing|s) of|\bbroken down|\bas follows|\bthat is|\bnamely|\bi\.e\.?,?|\bwhich is|\bwhich (?:includes|comprises)|\bsplit|\bdivided|\bof which|\bincluding|\bthis (?:is|includes|comprises))\s*(?:an?\s+|the\s+)?(?:(?:payment|sum|refund|reimbursement|arrears|interest|allowance)\s+of\s+)?$/i;
const PARTS_SENTENCE =
  /^(?:This|That|It|The (?:payment|sum|total|figure|amount|remedy))\s+(?:is|comprises|consists|includes|represents|reflects|breaks down|should be|will be|is made up|has been calculated|was calculated|covers)/i;

function totals(drafts: Draft[], warn: (code: string, message: string) => void): void {
  const order = drafts.filter(live);
  for (const [i, total] of order.entries()) {
    if (drafts.some((d) => d.partOf === total)) continue;
    if (!live(total) || total.reading.money.maxPence !== null) continue;
    const sum = total.reading.money.pence;
    const ahead = following(order, i);
    const found = ahead ?? (total.kind === "total" ? preceding(order, i, sum) : summedUp(order, i, sum));
    if (!found) {
      // A total that only sums up what stands before it, and does not, is told, not paid again.
      if (total.kind === "total")
        total.kind =
          total.reading.inherited &&
          total.reading.before.length > 0 &&
          order.indexOf(total) > 0 &&
          !total.reading.during
            ? "dropped"
            : "award";
      continue;
    }
    const { parts, marked } = found;
    if (parts.length === 1 && parts[0] && worth(parts[0]) === sum && parts[0].unitPence !== null) {
      // "£400 for each child. The Council will pay £800 in total": the total only checks the product.
      total.kind = "dropped";
      parts[0].checked = true;
      continue;
    }
    if (
      parts.length === 1 &&
      parts[0]?.each &&
      parts[0].pence === null &&
      parts[0].unitPence &&
      sum % parts[0].unitPence === 0
    ) {
      const part = parts[0];
      part.quantity = sum / (part.unitPence ?? sum);
      part.persons = part.quantity;
      part.pence = sum;
      part.valuePence = sum;
      part.openEnded = false;
      total.kind = "dropped";
      continue;
    }
    const made = parts.reduce((n, part) => n + (worth(part) ?? 0), 0);
    if (parts.length === 1 && made === sum) {
      // The same sum said twice ("a total of £500 ... £500").
      const only = parts[0];
      if (only) only.kind = "award";
      total.kind = "dropped";
    } else if (made === sum) {
      total.kind = "total";
      for (const part of parts) {
        part.partOf = total;
        part.kind = "award";
      }
    } else if (marked && parts.length > 1) {
      total.kind = "award";
      total.differs = true;
      for (const part of parts) {
        part.partOf = total;
        part.differs = true;
        part.openEnded = false;
      }
      warn("parts-differ", `Parts make £${(made / 100).toFixed(2)}, the printed total is £${(sum / 100).toFixed(2)}`);
    } else if (marked && parts.length === 1 && made < sum) {
      total.kind = "award";
      for (const part of parts) if (part.reading.role === "subpart") part.partOf = total;
    } else if (total.kind === "total") {
      total.kind = "award";
    }
  }
  for (const d of drafts) if (d.reading.role === "explained" && d.partOf === null) d.kind = "dropped";
  for (const d of drafts)
    d.counts =
      d.kind === "award" &&
      !d.conditional &&
      d.pence !== null &&
      !(d.partOf && (d.differs || (d.reading.role === "subpart" && d.partOf.kind === "award")));
}

/** What a part is worth towards a printed total: before deductions. */
function worth(draft: Draft): number | null {
  return draft.pence;
}

/** Parts printed after their total: in brackets, after a colon, in the next sentence, in the list it introduces. */
function following(order: readonly Draft[], i: number): { parts: Draft[]; marked: boolean } | null {
  const total = order[i];
  if (!total) return null;
  const sum = total.reading.money.pence;
  const rest = order.slice(i + 1);
  const passage = total.passage;
  const same = rest.filter((d) => d.passage === passage);
  const first = same[0];
  if (first) {
    const gap = passage.text.slice(total.reading.money.end, first.reading.money.start);
    const marked =
      first.reading.sentence === total.reading.sentence
        ? PARTS_AFTER.test(gap)
        : first.reading.sentence === total.reading.sentence + 1 &&
          (first.reading.role === "explained" ||
            PARTS_SENTENCE.test(passage.text.slice(first.reading.from, first.reading.to))) &&
          same.filter((d) => d.reading.sentence === first.reading.sentence).length > 1;
    if (marked) {
      const exact = run(same, sum);
      if (exact) return { parts: exact, marked: true };
      const sentence = same.filter((d) => d.reading.sentence === first.reading.sentence);
      const inside = /\(\s*(?:an?\s+|the\s+)?$/.test(gap)
        ? sentence.filter((d) => !passage.text.slice(first.reading.money.start, d.reading.money.start).includes(")"))
        : sentence;
      // A figure after a colon or bracket that explains nothing of the sum is its own.
      return inside.length > 1 || first.reading.role === "subpart" ? { parts: inside, marked: true } : null;
    }
  }
  // The list that the passage introduces.
  if (same.length === 0) {
    const items = rest.filter((d) => leads(d.passage).includes(passage));
    const exact = run(items, sum);
    if (exact) return { parts: exact, marked: true };
    if (items.length > 1) return { parts: items, marked: true };
  }
  return null;
}

/** "The payment of £2,700 should be made to …" after the sums that make it. */
function summedUp(order: readonly Draft[], i: number, sum: number): { parts: Draft[]; marked: boolean } | null {
  const total = order[i];
  if (
    !total ||
    !/^(?:The|These|This|Those|Both)\s+(?:\w+\s+)?(?:payments?|sums?|amounts?)\s+of\s*$/i.test(total.reading.before)
  )
    return null;
  const before = order
    .slice(0, i)
    .filter((d) => d.passage.section === total.passage.section && d.partOf === null && live(d));
  const exact = run([...before].reverse(), sum);
  return exact && exact.length > 1 ? { parts: exact.reverse(), marked: true } : null;
}

/** Sums printed before their total: the last that make it. */
function preceding(order: readonly Draft[], i: number, sum: number): { parts: Draft[]; marked: boolean } | null {
  const total = order[i];
  if (!total) return null;
  const before = order
    .slice(0, i)
    .filter((d) => d.passage.section === total.passage.section && d.partOf === null && live(d));
  const samePassage = before.filter((d) => d.passage === total.passage);
  for (const pool of [samePassage, before]) {
    const backwards = [...pool].reverse();
    const exact = run(backwards, sum);
    if (exact) return { parts: exact.reverse(), marked: true };
    const open = backwards[0];
    if (open?.each && open.pence === null) return { parts: [open], marked: true };
  }
  return samePassage.length > 1 ? { parts: samePassage, marked: true } : null;
}

/** The shortest run from the start whose sums make the total, else null. */
function run(drafts: readonly Draft[], sum: number): Draft[] | null {
  let made = 0;
  for (const [i, draft] of drafts.entries()) {
    const pence = worth(draft);
    if (pence === null || draft.conditional) continue;
    made += pence;
    if (made === sum) return drafts.slice(0, i + 1).filter((d) => worth(d) !== null && !d.conditional);
    if (made > sum) return null;
  }
  return null;
}

/** "The Council has agreed to pay the £500": the same sum said again counts once. */
function restatements(drafts: readonly Draft[]): void {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    if (draft.kind !== "award" && draft.kind !== "total") continue;
    const before = draft.reading.before;
    const pence = draft.pence ?? draft.reading.money.pence;
    const twin = kept.find(
      (k) =>
        (k.pence === pence || k.valuePence === pence || k.reading.money.pence === pence) &&
        (k.passage !== draft.passage || k.reading.sentence !== draft.reading.sentence),
    );
    if (twin && draft.partOf === null) {
      const definite =
        /\b(?:the|this|that|these|its|said|above)\s+(?:(?:agreed|total|full|symbolic|financial|recommended|same)\s+)?(?:(?:payments?|sum|remedy|amount)\s+(?:of\s+)?)?$/i.test(
          before,
        );
      const sentence = draft.passage.text.slice(draft.reading.from, draft.reading.to);
      const listed =
        draft.passage.lead !== null && draft.passage.lead === twin.passage.lead && draft.passage !== twin.passage;
      const agreed =
        /\b(?:agreed|accepted|confirmed|therefore)\b/i.test(sentence) &&
        !/\b(?:also|further|additional|another|extra|as well)\b/i.test(sentence) &&
        !listed;
      const reasoning = draft.passage.origin === "reasoning" && draft.passage !== twin.passage && !listed;
      const section =
        draft.passage.section !== twin.passage.section && !/\b(?:further|additional|another)\b/i.test(sentence);
      if (definite || agreed || reasoning || section) {
        draft.kind = "dropped";
        draft.counts = false;
        continue;
      }
    }
    kept.push(draft);
  }
}
