/** Sums paid while the complaint was looked into and found to put things right: they are part of the remedy. */
import { splitSentences } from "../sentences.ts";
import type { Draft } from "./draft.ts";
import type { Passage } from "./passages.ts";
import { isAcceptedRemedy } from "./role-told.verdict.ts";
import { DURING } from "./role-words.ts";

/**
 * Sums paid after the enquiries and found to put things right, where the action section names no sum; `told` are the
 * words in which the decision says when they were paid.
 */
export function paidMeanwhile(
  reasoning: readonly Passage[],
  sumsOf: (p: readonly Passage[]) => Draft[],
  told: readonly Passage[] = [],
): Draft[] {
  const drafts = sumsOf(reasoning);
  const counted = unique(drafts.filter((d) => d.counts && d.reading.during));
  if (counted.length > 0) return counted;
  const agreed = unique(drafts.filter((d) => d.kind === "paid" && d.pence !== null && d.reading.during && isAgreed(d)));
  return agreed.length > 0 ? agreed.map(asRemedy) : takenAsRemedy(drafts, reasoning, told);
}

const WAS_PAID =
  "(?:what (?:was|has been|(?:it|they|the [A-Z]\\w+(?: [A-Z]\\w+)?) (?:has |have )?(?:now |already |since )?)\\s?(?:paid|refunded|done|sent|given)|th(?:e|is|ese|ose) (?:payments?|refunds?|sums?|money|cheques?|repayments?))";
/** "I therefore accept what was paid in August as the remedy." */
const AS_REMEDY = new RegExp(
  `\\b(?:I|[Ww]e)\\b[^.;£]{0,40}\\b(?:accept|treat|regard|take|count|see|recogni[sz]e)\\s+${WAS_PAID}\\b[^.;£]{0,50}\\bas (?:an?|the|all the)?\\s?(?:\\w+ ){0,2}(?:remedy|redress|settlement)\\b`,
);
const BEFORE_US = /\bbefore (?:she|he|they|(?:Mr|Mrs|Ms|Miss) [A-Z]\w*|we|I|our|my)\b/;

/** "It agreed with my view and has paid her £800 since I shared my draft." */
const AGREED_WITH_US =
  /\b(?:agreed|agrees) (?:with|to) (?:my|our) (?:\w+ )?(?:view|recommendations?|suggestions?|proposals?|draft|findings|remedy)\b|\baccepted (?:my|our) (?:\w+ )?(?:recommendations?|suggestions?|proposals?|view|findings)\b/i;

/** Payments that a later sentence without a figure takes as the remedy, where they were made once we asked. */
function takenAsRemedy(drafts: readonly Draft[], reasoning: readonly Passage[], told: readonly Passage[]): Draft[] {
  const at = reasoning.findIndex(({ text }) =>
    splitSentences(text.slice(0, 4000)).some((s) => AS_REMEDY.test(s.text) && !DOES_NOT.test(s.text)),
  );
  if (at < 0) return [];
  const words = [...reasoning.slice(Math.max(0, at - 3)), ...told].map((p) => p.text.slice(0, 4000));
  if (!words.some((text) => DURING.test(text)) || words.some((text) => BEFORE_US.test(text))) return [];
  const paid = drafts.filter((d) => d.kind === "paid" && d.pence !== null);
  const place = reasoning
    .slice(Math.max(0, at - 3), at + 1)
    .findLast((passage) => paid.some((d) => d.passage === passage));
  return unique(paid.filter((d) => d.passage === place)).map(asRemedy);
}

function asRemedy(d: Draft): Draft {
  return { ...d, kind: "award", counts: true, reading: { ...d.reading, during: true } };
}

function isAgreed({ passage, reading }: Draft): boolean {
  const sentence = passage.text.slice(reading.from, reading.to);
  return AGREED_WITH_US.test(sentence) && DURING.test(sentence) && !DOES_NOT.test(sentence);
}

/** One draft a figure. */
export function unique(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((d, i) => drafts.findIndex((e) => e.reading.money.pence === d.reading.money.pence) === i);
}

const PUTS_BACK =
  /\b(?:makes? good|made good|puts? (?:\w+ ){0,2}right|remed(?:y|ies|ied)|restores?|compensates?|covers? (?:her|his|their|the) loss|is (?:a )?(?:suitable|sufficient|enough|appropriate|satisfactory))\b/i;
const DOES_NOT = /\b(?:not|n[’']t|nor|only part|partly|short)\b/i;

/**
 * Money given back after the enquiries, told in the reasoning, that a later sentence with the same figure finds to make
 * good the loss ("The £1,690 makes good her loss"): it counts beside what the action section adds.
 */
export function madeGood(
  others: readonly Passage[],
  action: readonly Passage[],
  sumsOf: (p: readonly Passage[]) => Draft[],
  sums: readonly Draft[],
): Draft[] {
  if (action.length === 0 || sums.some((d) => d.passage.origin === "reasoning" && d.counts)) return [];
  const named = findings([...others, ...action]);
  const since = named.some((finding) => DURING.test(finding));
  const paid = unique(
    sumsOf(others.filter((p) => p.text.includes("£") && (DURING.test(p.text) || (since && OWED.test(p.text))))).filter(
      (d) =>
        (d.kind === "paid" || isPaidAndAccepted(d)) &&
        d.pence !== null &&
        !sums.some((s) => s.kind !== "paid" && [s.pence, s.valuePence, s.reading.money.pence].includes(d.pence)),
    ),
  );
  const back = paid.filter((d) => d.reading.during);
  const owed = named.length === 0 ? [] : (since ? paid : back).filter((d) => isOwed(d) && !isRateOf(d, paid));
  return [
    ...back.filter((d) => isPaidAndAccepted(d) || isFoundGood(d, [...others, ...action])),
    ...(owed.length === 1 ? owed : []),
  ]
    .filter((d, i, all) => all.indexOf(d) === i)
    .map((d) => ({ ...d, kind: "award", counts: true, governor: d.governor === "pay" ? "refund" : d.governor }));
}

/** "paid £4,871.36 into her account": done, as against what is still to be done. */
const HAS_PAID =
  /(?<!\b(?:be|been|will|should|to) )\b(?:paid|repaid|refunded|reimbursed|returned|credited|restored|put|gave|sent)\b[^.;£]{0,60}$/i;
/** "This is an appropriate way of dealing with it.", "I accept it as the right remedy." */
const ACCEPTS_IT =
  /^(?:That|This|It|The (?:refund|repayment|payment|money))\s[^.;£]{0,80}|^(?:I|We) (?:also |do )?(?:accept|regard|consider|think|find|welcome|agree|am satisfied|are satisfied)(?: that)? (?:it|this|that|the (?:refund|repayment|payment|award|sum))\b[^.;£]{0,80}/;
const RIGHT_WAY =
  /\b(?:right|appropriate|suitable|proper|fair|satisfactory|adequate|proportionate|sufficient|correct|reasonable) (?:\w+ )?(?:way|remedy|redress|response|means|answer|outcome|course)\b/i;

/** "It would pay £350.", "It made the payment in May": what was promised has been done. */
const PROMISED = /\bwould (?:now |also )?(?:pay|refund|repay|reimburse|return|credit|send|give)\b[^.;£]{0,60}$/i;
const HAS_DONE =
  /^(?:It|They|The [A-Z]\w+)\s(?:has |have )?(?:since |now |then )?(?:done so|did so|paid (?:it|this|that)|(?:made|sent) (?:the|this|that) (?:payment|refund|cheque|money|sum))\b/;
/** "We are satisfied with that.", "and I consider the sum appropriate". */
const SATISFIED =
  /\b(?:I am|[Ww]e are|I was|[Ww]e were) (?:satisfied|content) (?:with|that) (?:this|that|it|the (?:amount|sum|payment|refund))\b[^.;£]{0,60}|\b(?:I|[Ww]e) (?:consider|think|find|regard) (?:that )?(?:this|that|it|the (?:amount|sum|payment|refund)) (?:is |was |to be |as )?(?:an? )?(?:appropriate|suitable|fair|proportionate|adequate|sufficient|reasonable|satisfactory|right)\b/;

/** Paid since the enquiries, and the next sentence accepts it. */
function isPaidAndAccepted({ passage, reading, partOf }: Draft): boolean {
  if (!reading.during || partOf) return false;
  if (isAcceptedRemedy(passage.text.slice(reading.from, reading.to))) return true;
  const before = passage.text.slice(reading.from, reading.money.start);
  const next = splitSentences(passage.text.slice(reading.to).trimStart())[0]?.text ?? "";
  if (PROMISED.test(before) ? !HAS_DONE.test(next) : !HAS_PAID.test(before)) return false;
  if (SATISFIED.test(next)) return !DOES_NOT.test(next);
  const words = ACCEPTS_IT.exec(next)?.[0];
  return words !== undefined && (PUTS_BACK.test(words) || RIGHT_WAY.test(words)) && !DOES_NOT.test(next);
}

/** Money that was due before it was paid. */
const OWED = /\b(?:arrears|back ?pay|underpa\w+|shortfall|difference|backdat\w+)\b/i;
const NAMES =
  /\b(?:[Pp]ayment|[Pp]aying) (?:of )?(?:the|her|his|their|these|those) (?:arrears|back ?pay|shortfall|difference)\b|\b[Tt]he (?:arrears|back ?pay|shortfall)\b/;

/** Sentences without a figure that find the payment of what was owed to put things right ("Payment of the arrears puts the money right"). */
function findings(passages: readonly Passage[]): string[] {
  return passages
    .filter((p) => NAMES.test(p.text))
    .flatMap((p) => splitSentences(p.text))
    .map((s) => s.text)
    .filter((text) => NAMES.test(text) && PUTS_BACK.test(text) && !DOES_NOT.test(text) && !text.includes("£"));
}

function isOwed({ passage, reading }: Draft): boolean {
  return OWED.test(passage.text.slice(reading.from, reading.to));
}

/** "the difference of £70 for 60 weeks, a sum of £4,200": the rate is no sum of its own. */
function isRateOf(d: Draft, paid: readonly Draft[]): boolean {
  const { money, sentence } = d.reading;
  return paid.some(
    ({ passage, reading: other }) =>
      passage === d.passage &&
      other.sentence === sentence &&
      other.money.start > money.end &&
      money.pence > 0 &&
      other.money.pence % money.pence === 0 &&
      new RegExp(`\\b${other.money.pence / money.pence}\\b`).test(passage.text.slice(money.end, other.money.start)),
  );
}

function isFoundGood({ passage, reading }: Draft, passages: readonly Passage[]): boolean {
  const figure = passage.text.slice(reading.money.start, reading.money.end).trim();
  if (!figure.startsWith("£")) return false;
  return passages.some((p) => {
    const at = p === passage ? p.text.indexOf(figure, reading.money.end) : p.text.indexOf(figure);
    if (at < 0) return false;
    const sentence = splitSentences(p.text).find((s) => s.start <= at && s.end > at)?.text ?? "";
    return PUTS_BACK.test(sentence) && !DOES_NOT.test(sentence);
  });
}
