/** Every sum of a passage with its role, rate and neighbours; conditions and "the same amount" are settled here. */
import { findMoney, type Money } from "./money.ts";
import { eachOf, quantityIn, type Rate, rateOf, thingsOf } from "./remedy-rates.ts";
import {
  DURING,
  type EarlierSum,
  OPERATIVE,
  type Role,
  roleOf,
  type SentenceContext,
  SHARE_BEFORE,
} from "./remedy-roles.ts";
import { type Governor, verbsOf } from "./remedy-verbs.ts";
import { splitSentences } from "./sentences.ts";

export interface SumReading {
  readonly money: Money;
  readonly role: Role;
  readonly governor: Governor | null;
  readonly rate: Rate | null;
  /** One printed rate for several people or things. */
  readonly each: boolean;
  /** How many things ("four charges of £35"), where the sum is each one's. */
  readonly things: number | null;
  /** Printed as a sum for a person to be given several times; the words that say whom. */
  readonly eachOf: string | null;
  /** Sentence index in the passage and its offsets. */
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** Own words before and after the sum, up to the neighbouring sums. */
  readonly before: string;
  readonly after: string;
  /** The verb is its neighbour's, not its own ("pay her £300, and her son £200"). */
  readonly inherited: boolean;
  /** "half of the £228": the share that is to be paid, else null. */
  readonly share: number | null;
  readonly during: boolean;
  readonly cap: boolean;
}

const CONDITION =
  /(?:^|[,;:(]\s*|\b(?:and|but|or)\s+|—\s*)(?:if|should (?=(?:the|it|this|that|any|a|an|he|she|they|[A-Z])\b[^,]{0,80}(?:,|\bfind|\bdecide|\bconclude|\bagree|\bshow))|in the event|where (?=(?:the|it|this|that|any|a)\b[^,]{0,80}\b(?:finds?|decides?|concludes?|shows?|identif\w+|is (?:found|identified|eligible)|are (?:found|identified)))|unless|provided that|subject to (?:the|its|her|his) (?:outcome|review|decision)|depending on)\b/gi;
const BENIGN_IF =
  /^\s*(?:if\s+(?:it|they|the (?:Council|Care Provider|Trust|Home)|this|these|that|payment|the payment)?\s*(?:has|have|is|was|had)?\s*(?:not|n’t|n't)\s*(?:yet|already|been)?|(?:if|where)\s+not\s+(?:already|yet|done)|if\s+(?:he|she|they|(?:Mr|Mrs|Ms|Miss)(?: and (?:Mr|Mrs|Ms))? [A-Z])\s+(?:still\s+)?(?:wishes?|wants?|would like|accepts?|agrees?|chooses?)|if (?:appropriate|necessary|possible|needed|required)|unless (?:it|they|this) ha(?:s|ve) already)/i;
const CAP_BEFORE =
  /\b(?:up to(?: a (?:maximum|limit|total) of| the value of)?|(?:a )?(?:maximum|limit|cap) of|capped at|no more than|not more than|not exceeding|at most)\s*$/i;

/** Reads every sum of one passage, in order. */
export function readSums(text: string, context: SentenceContext): SumReading[] {
  const out: SumReading[] = [];
  const sentences = splitSentences(text);
  for (const [index, sentence] of sentences.entries()) {
    const last = out.findLast((r) => r.money.maxPence === null);
    const money = withSame(
      sentence.text,
      findMoney(sentence.text),
      last?.money.pence ?? context.prior?.money.pence ?? null,
    );
    if (money.length === 0) continue;
    const condition = conditionOf(sentence.text);
    const from = context.conditional || condition.whole ? 0 : condition.from;
    const prior = out.findLast((r) => PAYING.has(r.role)) ?? context.prior;
    const read = readSentence(sentence.text, sentence.start, index, money, context, from, prior);
    const next = sentences[index + 1]?.text ?? "";
    out.push(...read.map((one, i) => (i === read.length - 1 ? counted(one, next) : one)));
  }
  return out;
}

/** "£100 for each month without a place. That was for nine months.": the count stands in the next sentence. */
function counted(reading: SumReading, next: string): SumReading {
  const { rate } = reading;
  if (!rate || rate.quantity !== null || /\b(?:until|further|additional|for as long)\b/i.test(reading.after))
    return reading;
  if (!/^(?:That|This|It|There|The (?:period|total|delay)|In (?:all|total)|She|He|They)\b/.test(next)) return reading;
  const quantity = quantityIn(next.slice(0, 120).replace(/£[\s\S]*$/, ""), rate.unit);
  return quantity === null ? reading : { ...reading, rate: { ...rate, quantity, open: false } };
}

const PAYING: ReadonlySet<Role> = new Set(["award", "total", "conditional"]);
const SAME =
  /\b(?:the same(?: amount| sum| payment| figure)?|an? (?:equal|identical|similar) (?:sum|amount|payment))(?=\s+(?:to|for|again))/gi;

/** "the same amount to Mr E" repeats the sum before it. */
function withSame(text: string, money: Money[], last: number | null): Money[] {
  if (!/\b(?:same|equal|identical)\b/i.test(text)) return money;
  const added: Money[] = [];
  for (const m of text.matchAll(SAME)) {
    const before = money.findLast((sum) => sum.end <= m.index)?.pence ?? last;
    if (before !== null)
      added.push({ pence: before, maxPence: null, start: m.index, end: m.index + m[0].length, inWords: true });
  }
  return [...money, ...added].sort((a, b) => a.start - b.start);
}

const SHARES: readonly (readonly [RegExp, number])[] = [
  [/^half/i, 1 / 2],
  [/^(?:a|one) third/i, 1 / 3],
  [/^two thirds/i, 2 / 3],
  [/^(?:a|one) quarter/i, 1 / 4],
  [/^three quarters/i, 3 / 4],
];

/** The share of a sum that its words name ("half of the", "25% of her"), else null. */
function shareOf(before: string): number | null {
  const m = SHARE_BEFORE.exec(before);
  if (!m?.[1]) return null;
  const percent = /^(\d{1,2})\s?(?:%|per ?cent)/i.exec(m[1]);
  if (percent) return Number(percent[1]) / 100;
  return SHARES.find(([pattern]) => pattern.test(m[1] ?? ""))?.[1] ?? null;
}

/** Whether a sentence stands under a condition: wholly (it opens with one) or from an offset on. */
function conditionOf(text: string): { whole: boolean; from: number } {
  if (/\b(?:whatever|whether or not|regardless of|in any event|in either case|irrespective of)\b/i.test(text))
    return { whole: false, from: -1 };
  for (const m of text.matchAll(CONDITION)) {
    const at = m.index + m[0].search(/[a-z]/i);
    const rest = text.slice(at).replace(/^(?:and|but|or)\s+/i, "");
    if (BENIGN_IF.test(rest)) continue;
    if (m.index === 0) return { whole: true, from: 0 };
    return { whole: false, from: m.index };
  }
  return { whole: false, from: -1 };
}

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
    const rate = rateOf(before, after);
    const each = eachOf(before, after, text.slice(Math.max(0, sum.start - 200), sum.start), rate);
    const read = roleOf({
      text,
      sum,
      before,
      after,
      verbs,
      operative,
      earlier,
      previousEnd: previous?.end ?? 0,
      prior,
      context,
    });
    const capped = CAP_BEFORE.test(before);
    // A condition in the middle governs what follows it; one after the sum governs the sum before it.
    const conditional =
      conditionalFrom >= 0 &&
      (conditionalFrom === 0 ||
        sum.start > conditionalFrom ||
        !/[,;]|\band\b/.test(text.slice(sum.end, conditionalFrom)));
    let role = read.role;
    if (role === "award" || role === "total") if (conditional || capped) role = "conditional";
    out.push({
      money: { ...sum, start: sum.start + offset, end: sum.end + offset },
      role,
      governor: read.governor,
      rate,
      each: each !== null,
      things: rate ? null : thingsOf(before, after),
      eachOf: each,
      sentence,
      from: offset,
      to: offset + text.length,
      before,
      after,
      during: during || (read.role !== "award" && duringPassage),
      cap: capped,
      share: shareOf(before),
      inherited: read.inherited === true,
    });
  }
  return out;
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
