/** Every sum of a passage with its role, rate and neighbours. */
import { findMoney, type Money } from "../money.ts";
import { splitClauses } from "./clauses.ts";
import { conditionOf } from "./conditions.ts";
import { eachOf, thingsOf } from "./each.ts";
import { payersBefore } from "./payers-each.ts";
import { quantityIn, rateOf, thereWere } from "./rates.ts";
import { withRefunded } from "./refunded.ts";
import type { EarlierSum, Role, SentenceContext } from "./role.ts";
import { DURING, OPERATIVE } from "./role-words.ts";
import { roleOf } from "./roles.ts";
import { shareOf, withSame } from "./same.ts";
import type { SumReading } from "./sum-reading.ts";
import { peopleTold, peopleToldBefore } from "./told-count.ts";
import { verbsOf } from "./verbs.ts";

const CAP_BEFORE =
  /\b(?:(?<!\b(?:this|that|it|make|makes|bring|brings|total|go|goes|going|rise|come) )up to(?: a (?:maximum|limit|total) of| the value of)?|(?:a |an (?:upper|overall) )?(?:maximum|limit|cap|ceiling) of|capped at|(?:no|not) (?:more|higher|greater|further) than|not (?:exceeding|beyond|above|over|past)|not (?:going|running|amounting|rising) (?:beyond|above|over|past|to more than)|at most)\s*$/i;
/** "£300 being the most it will pay", "£120 is the ceiling". */
const CAP_AFTER =
  /^\s*(?:,\s*)?(?:is|being|will be) (?:the|its|an?) (?:(?:upper|absolute|overall) )?(?:maximum|limit|ceiling|cap|most (?:that )?(?:it|they|the [A-Z]\w+) (?:will|can|need|has to|have to))\b(?! (?:of|in|under|for|set|allowed)\b)/i;

/** Reads every sum of one passage, in order. */
export function readSums(text: string, context: SentenceContext): SumReading[] {
  const out: SumReading[] = [];
  const sentences = splitClauses(text);
  for (const [index, sentence] of sentences.entries()) {
    const last = out.findLast((r) => r.money.maxPence === null);
    const previous = sentences[index - 1]?.text ?? "";
    const printed = withoutDifferences(sentence.text, findMoney(sentence.text));
    const money = withRefunded(
      sentence.text,
      withSame(sentence.text, printed, last?.money.pence ?? context.prior?.money.pence ?? null, previous),
      previous,
      index > 0 && printed.length === 0 ? findMoney(previous) : [],
    );
    if (money.length === 0) continue;
    const condition = conditionOf(sentence.text);
    const item = sentence.whole.start !== sentence.start;
    // An item of a list stands under the condition and the order of its sentence's beginning.
    const under = item && conditionOf(sentence.whole.text).whole;
    const from = context.conditional || condition.whole || under ? 0 : condition.from;
    const prior = out.findLast((r) => PAYING.has(r.role)) ?? context.prior;
    const ordered = item && OPERATIVE.test(sentence.whole.text) ? { ...context, operative: true } : context;
    const read = readSentence(sentence.text, sentence.start, index, money, ordered, from, prior);
    const next = sentences[index + 1]?.text ?? "";
    const final = read.length - 1;
    out.push(...read.map((one, i) => (i === final ? told(counted(one, next), previous, next) : one)));
  }
  return out;
}

/** "the difference between £90 and £60 a week": two figures that are no sum. */
function withoutDifferences(text: string, money: Money[]): Money[] {
  const told = /\bdifference between\b/i.exec(text);
  if (!told) return money;
  const inside = new Set<Money>();
  // "the difference between what she paid (£90) and what was due (£60)".
  const at = money.findIndex((sum) => sum.start > told.index);
  const [first, second] = at < 0 ? [] : [money[at], money[at + 1]];
  if (
    first &&
    second &&
    /\(\s*$/.test(text.slice(told.index, first.start)) &&
    first.start - told.index < 160 &&
    /^[^.;£()]{0,20}\)[^.;£]{0,120}\band\b[^.;£]{0,120}\(\s*$/.test(text.slice(first.end, second.start))
  )
    inside.add(first).add(second);
  for (const [i, sum] of money.entries()) {
    const next = money[i + 1];
    if (!/\bdifference between (?:the )?$/i.test(text.slice(Math.max(0, sum.start - 30), sum.start))) continue;
    inside.add(sum);
    if (next && /^[^.;£]{0,60}\band\s+(?:the\s+)?$/.test(text.slice(sum.end, next.start))) inside.add(next);
  }
  return money.filter((sum) => !inside.has(sum));
}

/** "£100 for each month without a place. That was for nine months.": the count stands in the next sentence. */
function counted(reading: SumReading, next: string): SumReading {
  const { rate } = reading;
  if (!rate || rate.quantity !== null || /\b(?:until|further|additional|for as long)\b/i.test(reading.after))
    return reading;
  if (!/^(?:That|This|It|There|The (?:period|total|delay)|In (?:all|total)|She|He|They)\b/.test(next)) return reading;
  const told = next.slice(0, 120).replace(/£[\s\S]*$/, "");
  const quantity = quantityIn(told, rate.unit) ?? thereWere(told);
  return quantity === null ? reading : { ...reading, rate: { ...rate, quantity, open: false } };
}

/** "£75 each. There are three of them.": so does the number of people. */
function told(reading: SumReading, previous: string, next: string): SumReading {
  if (!reading.each) return reading;
  const people = peopleTold(next) ?? peopleToldBefore(previous, reading.eachOf ?? "");
  return people === null ? reading : { ...reading, people };
}

const PAYING: ReadonlySet<Role> = new Set(["award", "total", "conditional"]);

function readSentence(
  text: string,
  offset: number,
  sentence: number,
  money: Money[],
  context: SentenceContext,
  conditionalFrom: number,
  prior: EarlierSum | null,
): SumReading[] {
  const verbs = verbsOf(mask(text, money));
  const continued =
    context.continues && /^(?:This|These|They|It) (?:includes?|included|are|is|comprise[sd]?|were|was)\b/.test(text);
  const operative = context.operative || continued || OPERATIVE.test(text);
  const out: SumReading[] = [];
  const during = DURING.test(text);
  const duringPassage = DURING.test(context.passage);
  for (const [i, sum] of money.entries()) {
    const previous = money[i - 1];
    const next = money[i + 1];
    const before = text.slice(previous?.end ?? 0, sum.start);
    const after = text.slice(sum.end, next?.start ?? text.length);
    const earlier = out.findLast((r) => r.role !== "narrative") ?? null;
    const rate = rateOf(before, after, (out.at(-1)?.rate ?? null) !== null);
    const each =
      eachOf(before, after, text.slice(Math.max(0, sum.start - 200), sum.start), rate) ??
      (rate ? null : (payersBefore(before) ?? context.payersEach));
    const read = roleOf({
      text,
      sum,
      before,
      after,
      verbs,
      operative,
      earlier,
      ordered: out.findLast((r) => PAYING.has(r.role))?.governor ?? null,
      previousEnd: previous?.end ?? 0,
      prior,
      context,
    });
    const capped = CAP_BEFORE.test(before) || CAP_AFTER.test(after);
    // A condition in the middle governs what follows it; one after the sum governs the sum before it.
    const conditional =
      conditionalFrom >= 0 &&
      (conditionalFrom === 0 ||
        sum.start > conditionalFrom ||
        !/[,;]|\band\b/.test(text.slice(sum.end, conditionalFrom)));
    let role = read.role;
    if (role === "award" || role === "total") if (conditional || capped) role = "conditional";
    const either = (role === "award" || role === "total") && WHICHEVER.test(text) && money.length < 3;
    if (either) role = "narrative";
    out.push({
      money: { ...sum, start: sum.start + offset, end: sum.end + offset },
      role,
      governor: read.governor,
      rate,
      each: each !== null,
      people: null,
      things: rate ? null : thingsOf(before, after),
      eachOf: each,
      sentence,
      from: offset,
      to: offset + text.length,
      before,
      after,
      during: during || (duringPassage && (read.role !== "award" || !TO_COME.test(text))),
      cap: capped,
      unknown: read.unknown === true || either,
      share: shareOf(before),
      inherited: read.inherited === true,
    });
  }
  return alternatives(out);
}

/** What is still to be done was not done during the investigation. */
const TO_COME = /\b(?:will|must|shall|should (?!(?:not )?have\b)|agree[sd]? to|recommend\w*|is to|are to)\b/i;

/** "£200 or the cost of the bed, whichever is the higher": not yet known. */
export const WHICHEVER =
  /\bwhichever (?:is|was|proves|turns out(?: to be)?) (?:the )?(?:higher|greater|larger|more|lower|lesser|less|smaller)\b|\bthe (?:higher|greater|larger|lower|lesser|smaller) of\b(?! (?:the|these|those|his|her|their|its|two|three)\b[^.;£]{0,40}[,:(–—]\s*£)/i;

/** "£250, £350 or £450 according to …": which of them is not yet known. */
function alternatives(sums: readonly SumReading[]): SumReading[] {
  const open = new Set<number>();
  const told = new Set<number>();
  for (let i = sums.length - 1; i > 0; i--) {
    const before = sums[i]?.before ?? "";
    if (!/^\s*,?\s*or\s*$/.test(before) && !(open.has(i) && /^\s*,\s*$/.test(before))) continue;
    // "£400, or £100 for each of the four quarters": the same sum told by its parts.
    const [whole, part] = [sums[i - 1], sums[i]];
    if (
      whole &&
      part &&
      part.money.pence > 0 &&
      whole.money.pence > part.money.pence &&
      whole.money.pence % part.money.pence === 0 &&
      (part.rate !== null || part.things !== null || part.each)
    ) {
      told.add(i);
      continue;
    }
    open.add(i).add(i - 1);
  }
  return sums
    .map((sum, i) => (told.has(i) ? { ...sum, role: "narrative" as const } : sum))
    .map((sum, i) => (open.has(i) && PAYING.has(sum.role) ? { ...sum, role: "conditional" } : sum));
}

/** Same length, sums blanked, so that no verb is found in a sum and offsets hold. */
function mask(text: string, money: readonly Money[]): string {
  let out = "";
  let at = 0;
  for (const sum of money) {
    out += text.slice(at, sum.start) + "£".padEnd(sum.end - sum.start, "0");
    at = sum.end;
  }
  return out + text.slice(at);
}
