/** Totals with their parts: after them, before them, in the list they introduce. */
import { PERSON } from "../recipients.ts";
import { type Draft, live } from "./draft.ts";
import { namedEach } from "./named-each.ts";
import { leads } from "./passages.ts";

const PARTS_AFTER =
  /(?:\(|:|—|–|\bbeing|\bmade up of|\bmade up as follows|\bcompris(?:ing|es|ed of)|\bconsist(?:ing|s) of|\bbroken down|\bas follows|\bthat is|\bnamely|\bi\.e\.?,?|\bwhich is|\bwhich (?:includes|comprises)|\bsplit|\bdivided|\bof which(?:\s+(?:the\s+)?[\w’& ]{2,50}?\s+(?:will|should|is to)\s+(?:pay|contribute))?|\bincluding|\bto (?:cover|meet)(?:\s+(?:the|her|his|their)\s+(?:\w+\s+)?(?:fee|cost|charge|fare|bill)s?\s+of)?|\bthis (?:is|includes|comprises))\s*(?:an?\s+|the\s+)?(?:(?:payment|sum|refund|reimbursement|arrears|interest|allowance)\s+of\s+)?$/i;

/** Words that lead to parts only where these make the whole. */
const PARTS_WHERE_EXACT =
  /(?:,|–|—|\()\s*(?:at|allowing|counting|reckon(?:ed|ing) (?:at|as)|calculated (?:at|as|from)|worked out (?:at|as|from)|based on|taking|reflecting|adding(?: together| up)?|(?:arrived at|reached) by adding(?: together)?|the sum of|in (?:two|three|four|five) (?:parts|sums|payments|amounts|instalments)(?: of|,|:)?|by way of|in the form of)\s*$/i;

const COLON = /^[^.;£]{0,80}[:–—(][^.;£]{0,60}$/;
const AS_FOLLOWS =
  /^[^.;£]{0,80}\b(?:as follows|in (?:these|the following) (?:amounts|shares|parts|sums)|in (?:two|three|four) (?:parts|sums|payments))\s*[.;:]/i;

/** "£825 (loss of provision £500, distress £200)": parts behind what they are for. */
const PURPOSE_PART = /^\s*\((?:[\w’-]+\s){1,7}$/;

/** "as follows: Mrs B £300, Mr B £225". */
const PAYEE_PART = new RegExp(`(?:as follows|:)\\s*:?\\s*(?:to\\s+|for\\s+)?${PERSON}\\s*[:–—-]?\\s*$`);

const PARTS_SENTENCE =
  /^(?:This|That|It|The (?:payment|sum|total|figure|amount|remedy))\s+(?:is|comprises|consists|includes|represents|reflects|breaks down|should be|will be|is made up|has been calculated|was calculated|covers)/i;

/** "pay her £450 within a month. The £450 consists of": the total says again what the sentence before it orders. */
const AGAIN = /^\W*(?:The|This|That)\s+(?:(?:sum|payment|total|amount|figure) of\s+)?$/;

function dropSaidBefore(order: readonly Draft[], i: number, sum: number): void {
  const said = order
    .slice(0, i)
    .findLast((d) => d.kind === "award" && d.pence === sum && d.partOf === null && d.passage === order[i]?.passage);
  if (said) said.kind = "dropped";
}

/** "and a further £500 between them": who shares it, where it makes no sum of what stands before. */
const SHARED_BETWEEN = /^\s*(?:to be (?:shared |split |divided )?)?between them\b/i;

export function totals(drafts: Draft[], warn: (code: string, message: string) => void): void {
  const order = drafts.filter(live);
  for (const [i, total] of order.entries()) {
    if (drafts.some((d) => d.partOf === total)) continue;
    if (!live(total) || total.reading.money.maxPence !== null) continue;
    const sum = total.reading.money.pence;
    const ahead = following(order, i);
    const found = ahead ?? (total.kind === "total" ? preceding(order, i, sum) : summedUp(order, i, sum));
    if (!found && namedEach(order, i)) continue;
    if (!found) {
      // A total that only sums up what stands before it, and does not, is told, not paid again.
      if (total.kind === "total")
        total.kind =
          total.reading.inherited &&
          total.reading.before.length > 0 &&
          order.indexOf(total) > 0 &&
          !total.reading.during &&
          !SHARED_BETWEEN.test(total.reading.after)
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
      if (AGAIN.test(total.reading.before)) dropSaidBefore(order, i, sum);
      for (const part of parts) {
        part.partOf = total;
        part.kind = "award";
        // "refund the £2,184, of which the Council will pay £1,092": a share of what is refunded.
        if (part.governor === "pay" && /\bof which\b[^£]*$/.test(order[order.indexOf(total) + 1]?.reading.before ?? ""))
          part.governor = total.governor;
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
  for (const d of drafts) if (d.reading.role === "explained" && d.partOf === null && !d.checked) d.kind = "dropped";
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
    // "the fee for May (£60) and the fee for June (£60)": two sums, each in its own brackets.
    if (/\(\s*$/.test(total.reading.before) && /^\s*\)[^()]{3,}\(\s*$/.test(gap)) return null;
    const marked =
      first.reading.sentence === total.reading.sentence
        ? first.reading.role === "subpart" ||
          ((PARTS_AFTER.test(gap) || PURPOSE_PART.test(gap) || PAYEE_PART.test(gap)) && !/;[^;]*[:–—]\s*$/.test(gap))
        : first.reading.sentence === total.reading.sentence + 1 &&
          (first.reading.role === "explained" ||
            first.reading.role === "subpart" ||
            PARTS_SENTENCE.test(passage.text.slice(first.reading.from, first.reading.to))) &&
          (same.filter((d) => d.reading.sentence === first.reading.sentence).length > 1 ||
            /^(?:And )?[Tt]he (?:other|remaining|rest|balance|remainder|second|last)\b[^£]{0,30}$/.test(
              same[1]?.reading.before ?? "",
            ));
    // "£3,000 for his lost schooling, at £1,800 for the autumn and £1,200 for the spring term".
    if (!marked && PARTS_WHERE_EXACT.test(gap) && first.reading.sentence === total.reading.sentence) {
      const made = run(same, sum);
      if (made && made.length > 1) return { parts: made, marked: true };
    }
    // "£900: the Council two thirds, £600, and the Home £300"; "£1,050 as follows. Mr B will get £550. …".
    const inSentence = first.reading.sentence === total.reading.sentence;
    if (!marked && (inSentence ? COLON.test(gap) : AS_FOLLOWS.test(gap))) {
      const made = run(same, sum);
      if (made && made.length > 1) return { parts: made, marked: true };
    }
    // "£1,200, £400 to each of the three": the sum and what it is made of.
    if (!marked && /^\s*,\s*$/.test(gap)) {
      const made = run(same, sum);
      const apart = made?.every((d) => /^\s*(?:each\s+)?(?:to|for|in|because)\b/.test(d.reading.after));
      if (made && apart) return { parts: made, marked: true };
    }
    // "£500 to Mrs B, £250 for distress and £250 for her trouble": parts name what they are for, and nobody else.
    if (!marked && /^\s+to\s+[^,.;£]{2,40},\s*$/.test(gap)) {
      const made = run(same, sum);
      const reasons = made?.every((d) =>
        /^\s*(?:for|in (?:recognition|respect)|because|to (?:recogni|acknowledg|reflect))/.test(d.reading.after),
      );
      if (made && made.length > 1 && reasons) return { parts: made, marked: true };
    }
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
    // A sum told in a sentence before the one that introduces the list is no total of it.
    const introduces = total.kind === "total" || !/[.!?]\s/.test(passage.text.slice(total.reading.money.end).trimEnd());
    if (items.length > 1 && introduces) return { parts: items, marked: true };
  }
  return null;
}

const SUMS_UP =
  /^(?:The|These|This|Those|Both)\s+(?:\w+\s+)?(?:payments?|sums?|amounts?)\s+of\s*$|\b(?:an?|one|its)\s+(?:single|combined|joint|overall|lump)\s+(?:payment|sum|cheque|transfer|refund|remittance)\s+(?:of|for|to (?:him|her|them)\s+of)\s*$|\bone\s+(?:payment|sum|cheque|transfer)\s+(?:of|for)\s*$|\b(?:pay|make|send|transfer)s?\s+(?:(?:him|her|them|(?:Mr|Mrs|Ms|Miss|Dr)(?: and (?:Mr|Mrs|Ms|Miss))? [A-Z]\w*)\s+)?(?:the|this|these|both|all of the)\s+(?:(?:payments?|sums?|amounts?|total)\s+of\s+)?$/i;

/** "The Council agrees and will pay £1,750." */
const AGREES_TO_ALL =
  /^(?:The [A-Z]\w+|It|They)\s+(?:has |have )?(?:now )?(?:agree[sd]?|accept(?:s|ed)?)\b[^.;£]{0,40}\bpay\s+(?:(?:him|her|them|(?:Mr|Mrs|Ms|Miss)(?: and (?:Mr|Mrs|Ms|Miss))? [A-Z]\w*)\s+)?$/;

/** "£1,362 will be paid, in the parts I have given": a sentence that begins with a sum, and says neither to whom nor for what. */
const IS_PAYABLE =
  /^\s*(?:is|are|will be|should be|falls? to be)\s+(?:therefore\s+|thus\s+|then\s+)?(?:paid|payable|due|to be paid|owed)\b(?!\s+(?:to|for)\b)/i;

/** "The payment of £2,700 should be made to …", "It will send one cheque for £900" after the sums that make it. */
function summedUp(order: readonly Draft[], i: number, sum: number): { parts: Draft[]; marked: boolean } | null {
  const total = order[i];
  if (!total) return null;
  const all = AGREES_TO_ALL.test(total.reading.before) && !/^\s*(?:for|to|in recognition)\b/.test(total.reading.after);
  const payable = /^\W*$/.test(total.reading.before) && IS_PAYABLE.test(total.reading.after);
  if (!all && !payable && !SUMS_UP.test(total.reading.before)) return null;
  const before = order
    .slice(0, i)
    .filter((d) => d.passage.section === total.passage.section && d.partOf === null && live(d));
  const solved = payable && before.length > 1 ? solve(before, sum) : null;
  if (solved) return { parts: solved, marked: true };
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
    const own =
      /\b(?:the|these|those|its) (?:\w+ ){1,4}?[a-z]+s,?\s*$/i.test(total.reading.before) &&
      open?.passage !== total.passage;
    if (open?.each && open.pence === null && !own) return { parts: [open], marked: true };
    const solved = solve(pool, sum);
    if (solved) return { parts: solved, marked: true };
  }
  return samePassage.length > 1 ? { parts: samePassage, marked: true } : null;
}

/** "£1,200 for each full term and £600 for the half term, £3,000 in all": the count that alone makes the total. */
function solve(drafts: readonly Draft[], sum: number): Draft[] | null {
  const open = drafts.filter((d) => d.pence === null && d.openEnded && d.unitPence !== null && !d.conditional);
  const [rate] = open;
  if (!rate?.unitPence || open.length !== 1 || drafts.length > 4) return null;
  const rest = sum - drafts.reduce((n, d) => n + (d === rate ? 0 : (d.pence ?? 0)), 0);
  const quantity = rest / rate.unitPence;
  if (!Number.isInteger(quantity * 2) || quantity < 1 || quantity > 60) return null;
  rate.quantity = quantity;
  rate.pence = rest;
  rate.valuePence = rest;
  rate.openEnded = false;
  return [...drafts];
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
