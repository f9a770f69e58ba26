/** Arithmetic over what was offered or paid before: shares of a gross sum, additions, increments, deductions. */
import { type Draft, live } from "./draft.ts";
import { FROM_THIS, INCLUDED, PART_OF_THIS } from "./role-earlier.ts";

/** "half of the £228 she paid, which is £114"; "reduce the bill from £900 to £600": what remains of a gross sum. */
export function grossSums(group: Draft[]): void {
  for (const [i, gross] of group.entries()) {
    if (gross.reading.role !== "gross") continue;
    const balance = [...group.slice(i + 1, i + 3), ...group.slice(Math.max(0, i - 1), i)].find(
      (d) => d.reading.role === "balance",
    );
    const share = gross.reading.share;
    // "£90, half of the £180 fee": the share is printed, before or behind its whole.
    const printed =
      share !== null &&
      group.slice(Math.max(0, i - 3), i + 4).some((d) => {
        const whole = gross.reading.money.pence * share;
        return live(d) && d.pence !== null && [d.pence, d.reading.money.pence].some((p) => Math.abs(p - whole) <= 1);
      });
    const told = group
      .slice(i + 1, i + 4)
      .some(
        (d) =>
          live(d) &&
          d.reading.sentence === gross.reading.sentence &&
          (d.governor === gross.governor || EXACTLY.test(d.reading.before)),
      );
    // "Half of the £1,800 will be refunded, so he will have £900": the figure is what is given back.
    if (gross.governor === "refund" && share !== null)
      for (const d of group.slice(i + 1, i + 3))
        if (live(d) && d.governor === "pay" && d.pence === Math.round(gross.reading.money.pence * share))
          d.governor = "refund";
    if (told || printed) continue;
    if (
      balance &&
      (gross.governor === "waive" || /\ball but\b[^£]{0,20}$/i.test(balance.reading.before)) &&
      gross.reading.money.pence > balance.reading.money.pence
    ) {
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
export function additions(group: Draft[]): void {
  for (const [i, whole] of group.entries()) {
    const [offer, more] = [group[i + 1], group[i + 2]];
    if (!live(whole) || !offer || !more || !live(more) || (offer.kind !== "offered" && offer.kind !== "paid")) continue;
    if (whole.reading.sentence !== more.reading.sentence || whole.pence === null) continue;
    if (whole.pence !== offer.reading.money.pence + (more.pence ?? 0) || madeByRest(group, i)) continue;
    // "£600 less the £200 it has paid, leaving £400" is a deduction.
    if (/\b(?:less|minus|deducting|net of|taking off)\b[^.;£]{0,20}$/i.test(offer.reading.before)) continue;
    if (offer.kind === "paid") whole.pence = more.pence;
    more.kind = "dropped";
  }
  // "£350 in total, that is an extra £250 on top of the £100 paid in June".
  for (const [i, whole] of group.entries()) {
    const [more, paid] = [group[i + 1], group[i + 2]];
    if (!live(whole) || !more || !paid || !live(more) || (paid.kind !== "offered" && paid.kind !== "paid")) continue;
    if (whole.reading.sentence !== paid.reading.sentence || whole.pence === null) continue;
    if (whole.pence !== paid.reading.money.pence + (more.pence ?? 0)) continue;
    if (paid.kind === "paid") whole.pence = more.pence;
    more.kind = "dropped";
  }
}

/** "£400 in place of the £150 it offered, made up of £250 for … and £150 for …": the sums behind make it without the offer. */
function madeByRest(group: readonly Draft[], i: number): boolean {
  const whole = group[i];
  const rest = group.slice(i + 1).filter((d) => live(d) && d.reading.sentence === whole?.reading.sentence);
  return rest.length > 1 && rest.reduce((n, d) => n + (d.pence ?? 0), 0) === whole?.pence;
}

/** "£250 on top of the £150 it offered, making £400 altogether": the offer is still unpaid, so all of it is to be paid. */
export function wholeOffers(group: Draft[]): void {
  // "It had offered £150. … It will pay another £850 on top, making £1,000": the offer is told a sentence before.
  for (const [i, made] of group.entries()) {
    const more = group[i - 1];
    const offer = group.slice(0, Math.max(0, i - 1)).findLast((d) => d.kind === "offered" || d.kind === "paid");
    if (!more || !offer || !live(made) || !live(more) || more.pence === null || made.reading.role !== "total") continue;
    if (more.reading.sentence !== made.reading.sentence || offer.reading.sentence >= more.reading.sentence) continue;
    if (made.reading.money.pence !== more.pence + offer.reading.money.pence) continue;
    more.valuePence = made.reading.money.pence;
    if (offer.kind === "offered") more.pence = more.valuePence;
    made.kind = "dropped";
  }
  for (const [i, made] of group.entries()) {
    const [more, offer] = [group[i - 2], group[i - 1]];
    if (!more || !offer || !live(made) || !live(more) || offer.kind !== "offered" || more.pence === null) continue;
    if (
      (made.reading.sentence !== more.reading.sentence &&
        !(made.reading.role === "total" && made.reading.sentence === more.reading.sentence + 1)) ||
      !(
        made.reading.role === "total" ||
        /\b(?:so|thus|therefore)\b[^.;£]{0,20}$|\b(?:the|this) (?:whole|full|entire)\s+(?:sum of\s+)?$/i.test(
          made.reading.before,
        )
      )
    )
      continue;
    if (made.pence !== more.pence + offer.reading.money.pence) continue;
    more.pence = made.pence;
    more.valuePence = made.pence;
    made.kind = "dropped";
  }
}

/** "top up its £200 offer by £150, making £350": the sum made counts, not the step to it. */
export function increments(group: Draft[]): void {
  for (const [i, step] of group.entries()) {
    if (step.reading.role !== "increment") continue;
    const earlier = (d: Draft | undefined) => d?.kind === "offered" || d?.kind === "paid";
    // "add £60 to its offer of £90": the offer may stand behind the step.
    const offer = earlier(group[i + 1]) ? group[i + 1] : group.slice(0, i).findLast(earlier);
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

/** "£450 less the £60 and the £80": one more that is taken off the same sum. */
function isNextTaken(previous: Draft | undefined, lead: string, takenFrom: ReadonlyMap<Draft, Draft>): boolean {
  return previous !== undefined && takenFrom.has(previous) && NEXT_TAKEN.test(lead);
}

/** "£350, including the £150 it has already paid": £200 is still to be paid. */
const INCLUDING =
  /(?:^|[,(])\s*(?:which (?:already )?includes|includ(?:es|ing)|inclusive of)\s+(?:the|its|a)\s+(?:\w+\s+)?$/i;

const NEXT_TAKEN = /^\s*(?:,|,?\s*and|plus)\s+(?:(?:less|also|then|the|its|another|an?|further)\s+)*$/i;
/** "pay £525, in addition to the £175 with which it has credited her". */
const BESIDES =
  /^[\s,(]*(?:in addition to|on top of|over and above|besides?|beyond|as well as|not counting)\s+(?:the|its|that)\s+$/i;
/** "the remaining £300 of the £500 it promised". */
const WHOLE_OF = /^[^.;£]{0,30}\bof (?:the|its|that)\s+(?:\w+\s+)?$/i;

/** "£500 less the £250 it has already paid", "the balance of £600". */
export function deductions(group: Draft[]): void {
  const takenFrom = new Map<Draft, Draft>();
  for (const [i, paid] of group.entries()) {
    if (paid.kind !== "paid" && paid.kind !== "offered") continue;
    const sum = paid.reading.money.pence;
    const lead = paid.reading.before;
    const same = group.slice(0, i).findLast((d) => live(d) && d.pence !== null);
    if (
      same &&
      (isNextTaken(group[i - 1], lead, takenFrom) ||
        FROM_THIS.test(lead) ||
        (paid.kind === "paid" && (INCLUDED.test(paid.reading.after) || INCLUDING.test(lead))) ||
        PART_OF_THIS.test(paid.reading.after) ||
        /\b(?:less|minus|(?<!after )deduct\w*|net of|(?:set|net|take) off|take away|offset|subtract\w*|of which|(?:^|\.\s)of (?:this|that|it|the (?:sum|total|payment|amount))(?: sum| amount| total)?|from which (?:it |the \w+ )?(?:may|can|should|will) (?:take|deduct|subtract))\b[^.;]{0,40}$/i.test(
          lead,
        ) ||
        /^[^.;£]{0,60}\b(?:can|may|should|will) be (?:taken off|deducted|subtracted)\b/i.test(paid.reading.after)) &&
      same.pence !== null &&
      same.pence > sum
    ) {
      if (!isNextTaken(group[i - 1], lead, takenFrom)) same.valuePence = same.pence;
      same.pence -= sum;
      takenFrom.set(paid, same);
      const stated = group
        .slice(i + 1, i + 3)
        .find((d) => (live(d) || d.kind === "paid" || d.kind === "offered") && d.reading.money.pence === same.pence);
      if (stated) stated.kind = "dropped";
      continue;
    }
    const after = group.slice(i + 1, i + 2).find((d) => live(d) && d.pence !== null);
    // "It paid £150 in May. It will make this up to £400."
    if (
      paid.kind === "paid" &&
      after?.pence &&
      after.pence > sum &&
      after.reading.sentence <= paid.reading.sentence + 1 &&
      /\b(?:mak(?:e|es|ing)|bring(?:s|ing)?|top(?:s|ping)?|increas(?:e|es|ing)|rais(?:e|es|ing))\b[^.;£]{0,20}\b(?:this|it|that|the (?:sum|payment|amount|total))\b(?: up)? to\s*$/i.test(
        after.reading.before,
      )
    ) {
      after.valuePence = after.pence;
      after.pence -= sum;
      continue;
    }
    // "increase the payment of £100 it made in June to £350".
    if (
      paid.kind === "paid" &&
      after?.pence &&
      after.pence > sum &&
      /\b(?:increas|rais|uplift|top)\w*\b[^.;£]{0,40}$/i.test(lead) &&
      /^[^.;£]{0,40}\bto\s*$/.test(after.reading.before)
    ) {
      after.valuePence = after.pence;
      after.pence -= sum;
      continue;
    }
    if (after && /\b(?:after |having )?(?:deduct\w*|less|minus|taking off|taking account of)\b[^.;]{0,40}$/i.test(lead))
      continue;
    const beside = group[i - 1];
    const further =
      beside && live(beside) && beside.governor === "pay" && BESIDES.test(lead)
        ? beside
        : group.find(
            (d) =>
              live(d) &&
              d.pence !== null &&
              d !== paid &&
              /\b(?:further|additional|extra|another|in addition|on top)\b|£ more\b/i.test(
                `${d.reading.before.slice(-60)} £${d.reading.after.slice(0, 40).split(/,|\band\b/)[0]}`,
              ),
          );
    const balance = group.find(
      (d) =>
        live(d) &&
        d.governor !== "waive" &&
        /\b(?:balance|remaining|remainder|difference|rest|outstanding|the other)\b[^.;]{0,12}$/i.test(d.reading.before),
    );
    if (balance && balance.pence !== null)
      balance.valuePence =
        balance === group[i - 1] && sum > balance.pence && WHOLE_OF.test(lead) ? sum : balance.pence + sum;
    // One answer to one fault where the earlier sum is given no purpose of its own.
    else if (
      further &&
      !/\b(?:instead|in place|rather than|replac\w+)\b[^.;]{0,20}$/i.test(lead) &&
      further.pence !== null &&
      further.valuePence === further.pence &&
      Math.abs(further.reading.sentence - paid.reading.sentence) <= 1 &&
      !/^[^.;£]{0,40}\b(?:which was for|for (?:the|its|a|another)|relat)/i.test(paid.reading.after)
    )
      further.valuePence = further.pence + sum;
  }
  // "… £600. As it has already paid £200, it should now pay £400."
  for (const [i, told] of group.entries()) {
    if (told.kind !== "paid" && told.kind !== "offered") continue;
    const whole = group.slice(0, i).findLast((d) => live(d) && d.pence !== null);
    const rest = group.slice(i + 1, i + 3).find((d) => live(d) && d.pence !== null);
    if (!whole?.pence || !rest?.pence || rest.pence !== whole.pence - told.reading.money.pence) continue;
    if (!/\b(?:now|still|only|therefore|so|thus|leaving|leaves)\b[^.;£]{0,40}$/i.test(rest.reading.before)) continue;
    whole.kind = "dropped";
    rest.whole = whole;
    rest.valuePence = whole.pence;
  }
  // "It gave her £300 in June. I recommend £450, so it owes her £150 more."
  for (const [i, told] of group.entries()) {
    if (told.kind !== "paid") continue;
    const whole = group.slice(i + 1, i + 3).find((d) => live(d) && d.pence !== null);
    const rest = group
      .slice(i + 2, i + 5)
      .find(
        (d) => d !== whole && whole?.pence != null && d.reading.money.pence === whole.pence - told.reading.money.pence,
      );
    if (whole?.pence == null || !rest || rest.reading.sentence !== whole.reading.sentence) continue;
    if (
      !/\b(?:owes?|more|balance|difference|remains?|left|so|due)\b/i.test(
        `${rest.reading.before.slice(-40)} ${rest.reading.after.slice(0, 20)}`,
      )
    )
      continue;
    whole.valuePence = whole.pence;
    whole.pence = rest.reading.money.pence;
    rest.kind = "dropped";
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
