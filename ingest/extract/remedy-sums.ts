/** What each sum of a sentence is: to be paid, waived, a rate, a total, an earlier offer, or only told. */
import type { Unit } from "../../data/vocabulary.ts";
import { findMoney, type Money, NUMBER_WORD, numberOf } from "./money.ts";
import { PERSON } from "./recipients.ts";
import { splitSentences } from "./sentences.ts";

/** The kind of verb that governs a sum. */
export type Governor = "pay" | "refund" | "waive" | "backdate" | "interest" | "credit" | "settle";

export type Role =
  | "award"
  | "total"
  | "increment"
  | "gross"
  | "balance"
  | "subpart"
  | "offered"
  | "paid"
  | "adequate"
  | "conditional"
  | "narrative";

export interface Rate {
  readonly unit: Unit;
  readonly quantity: number | null;
  /** Words such as "until" or "for each further month": no product can be known. */
  readonly open: boolean;
}

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
  readonly during: boolean;
  readonly cap: boolean;
}

export interface SentenceReading {
  readonly text: string;
  readonly start: number;
  readonly sums: SumReading[];
  readonly conditional: boolean;
}

const UNIT_WORDS: readonly (readonly [RegExp, Unit])[] = [
  [/^hour/i, "per-hour"],
  [/^(?:session|visit|call|lesson)/i, "per-session"],
  [/^night/i, "per-night"],
  [/^(?:day|daily)/i, "per-day"],
  [/^(?:week|weekly)/i, "per-week"],
  [/^(?:month|monthly)/i, "per-month"],
  [/^half/i, "per-half-term"],
  [/^(?:term|termly)/i, "per-term"],
  [/^(?:year|annual|annum)/i, "per-year"],
];
const UNIT_NAME =
  "(?:hours?|sessions?|nights?|days?|weeks?|months?|half[- ]terms?|(?:school |academic )?terms?|(?:school |academic |financial )?years?|annum)";
const COUNT = `(?:\\d{1,3}(?:\\.\\d{1,2})?|${NUMBER_WORD}(?:[- ]${NUMBER_WORD})?|an?)`;
const QUANTITY = new RegExp(
  `\\b(${COUNT})(?:[- ]and[- ](a half|a quarter|a third|two thirds|three quarters|half)|½)?(?:\\s+(?:full|complete|whole|further|additional|extra|school|calendar|academic|missed|lost|of the|late))*[\\s-]+${UNIT_NAME}\\b`,
  "i",
);
const RATE_AFTER = new RegExp(
  `^\\s*(?:\\(\\s*)?(?:a|an|per|/|p(?=/)|each|every|for each and every|for each of (?:the|those|these|her|his|their)(?: last| first| full)?(?: (${COUNT}))?|for (?:each|every)|in respect of each)\\s*(?:(?:full|complete|whole|further|additional|extra|school|calendar|academic|of the|of these|of those|missed|lost|other)\\s+)*(${UNIT_NAME})\\b`,
  "i",
);
const RATE_ADVERB = /^\s*(monthly|weekly|termly|daily|annually|pcm|pw)\b/i;
const RATE_BEFORE =
  /\b(monthly|weekly|termly|daily|annual)\s+(?:\w+\s+)?(?:payments?|sums?|rate|figure|amounts?|symbolic payments?)\s+of\s*$/i;
const OPEN =
  /\b(?:until|till|up to (?:the (?:date|day|point|time)|when)|for (?:as|so) long as|while|for (?:each|every) (?:further|additional|subsequent|extra|more)|from now|ongoing|continu\w+|onwards|thereafter|going forward|each month that)\b/i;

const VERBS: readonly (readonly [Governor | "offer" | "say" | "other", RegExp])[] = [
  [
    "settle",
    /\b(?:settl(?:e|es|ed|ing)|pay(?:s|ing)?\s+(?:off\s+)?(?:the|her|his|their|any)\s+(?:outstanding\s+|remaining\s+)?(?:care home|invoices?|bills?|school|provider|balance|debt|arrears owed to))\b/gi,
  ],
  [
    "refund",
    /\b(?:refund(?:s|ed|ing)?|reimburs(?:e|es|ed|ing|ements?)|repa(?:y|ys|id|ying|yments?)|pa(?:y|ys|id|ying)\s+(?:\S+\s+){0,3}?back\b(?!\s*pay)|giv(?:e|es|en|ing)\s+(?:\S+\s+){0,3}?back|gave back|return(?:s|ed|ing)?(?=\s+(?:\S+\s+){0,6}?£)|replac(?:e|es|ed|ing)(?=\s+(?:\S+\s+){0,8}?£)|mak(?:e|es|ing)\s+good(?=\s+(?:\S+\s+){0,8}?£))\b/gi,
  ],
  [
    "waive",
    /\b(?:waiv(?:e|es|ed|ing|er)|writ(?:e|es|ten|ing)[- ]off|wr(?:ite|ites|ote|iting)\s+(?:\S+\s+){0,9}?off|cancel(?:s|led|ling|lation)?|reduc(?:e|es|ed|ing|tion)|remov(?:e|es|ed|ing|al)|deduct(?:s|ing)?|tak(?:e|es|ing)\s+(?:\S+\s+){0,4}?off|forgo(?:es)?|quash(?:es)?|discharg(?:e|es)|clear(?:s|ing)?|(?:not|stop|cease|no longer|refrain from)\s+(?:collect|pursu|recover|seek|charg|ask|demand)\w*|drop(?:s|ping)?|knock(?:s)?|discount(?:s)?|absorb(?:s)?|set(?:s)? aside|withdraw(?:s)?)\b/gi,
  ],
  ["backdate", /\bbackdat(?:e|es|ed|ing)\b/gi],
  ["interest", /\b(?:interest)\b(?!\s*[- ]free)/gi],
  ["credit", /\b(?:credit(?:s|ed|ing)?|set(?:s)?\s+(?:\S+\s+){0,4}?(?:against|off)|offset(?:s|ting)?)\b/gi],
  ["offer", /\b(?:offered|offers?)\b/gi],
  [
    "pay",
    /\b(?:pa(?:y|ys|id|ying)|(?:ma(?:ke|kes|de|king)|arrang(?:e|es))(?=[^.;]{0,90}\b(?:payments?|award|contribution|gesture)\b)|giv(?:e|es|ing|en)|gave|sen(?:d|ds|t|ding)|provid(?:e|es|ed|ing)|award(?:s|ed|ing)?|contribut(?:e|es|ed|ing)|compensat(?:e|es|ing)|increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|top(?:s|ped|ping)?[- ]up|uplift(?:s|ed)?|add(?:s|ing)?|payments?(?=\s+(?:of|to|totalling)|\s*$)|sums? of|award of|amounts? of|compensation|redress of|remedy of|recommend(?:s|ed)?|propos(?:e|es|ed)|suggest(?:s|ed)?)\b/gi,
  ],
  [
    "say",
    /\b(?:charg(?:ed|es|ing)|cost(?:s|ing)?|ow(?:e|es|ed|ing)|spent|earn(?:s|ed|ing)|los(?:t|es|ing)|claim(?:s|ed|ing)|want(?:s|ed)|asked for|sav(?:ed|es)|quoted|invoiced|billed|fined|valued|worth|exceed\w*|leav(?:e|es|ing)|left|remains?|outstanding|received|got|bought|threshold|limit|above|below|over the|budget|value of|income|savings)\b/gi,
  ],
  [
    "other",
    /\b(?:apologi[sz]\w*|review\w*|remind\w*|train\w*|ensur\w*|amend\w*|decid\w*|assess\w*|explain\w*|tell|tells|produc\w*|monitor\w*|inspect\w*|issue[sd]?|chang\w*|consider\w*)\b/gi,
  ],
];
const PAST =
  /(?:paid|repaid|refunded|reimbursed|offered|gave|given|sent|provided|awarded|made|credited|waived|cancelled|reduced|removed|wrote|written|increased|raised|topped|returned|backdated|contributed|replaced|settled|uplifted|deducted)\b/i;

export interface VerbHit {
  readonly kind: Governor | "offer" | "say" | "other";
  readonly index: number;
  readonly end: number;
  readonly past: boolean;
  readonly word: string;
}

/** Verbs of a masked sentence, in order. */
function verbsOf(text: string): VerbHit[] {
  const hits: VerbHit[] = [];
  for (const [kind, pattern] of VERBS) {
    for (const m of text.matchAll(pattern)) {
      const word = m[0];
      hits.push({
        kind,
        index: m.index,
        end: m.index + word.length,
        past: PAST.test(word.split(/\s/)[0] ?? ""),
        word: word.toLowerCase(),
      });
    }
  }
  hits.sort((a, b) => a.index - b.index || b.end - a.end);
  return hits.filter(
    (hit, i) =>
      !hits
        .slice(Math.max(0, i - 3), i)
        .some((earlier) => earlier.end > hit.index && earlier.index <= hit.index && earlier.kind !== "say"),
  );
}

const BODY =
  "(?:it|they|the (?:Council|Councils|Trust|Care Provider|Provider|Home|Care Home|ICB|CCG|Agency|School|Authority|Company|Board|University|College|Academy|Organisation|organisations)|(?:[A-Z][\\w’'&-]+\\s+){1,5}(?:Council|Limited|Trust|Ltd))";
const EARLIER_AFTER = new RegExp(
  `^\\s*(?:payment\\s+|sum\\s+|remedy\\s+|offer\\s+)?(?:(?:that|which)\\s+)?(?:${BODY}\\s+)?(?:(?:has|had|have|was|were)\\s+)?(?:already|previously|originally|initially|earlier|first|since|been|also|just|itself)?\\s*(?:been\\s+)?(offered|proposed|suggested|paid|refunded|repaid|reimbursed|credited|sent|gave|made|awarded)\\b`,
  "i",
);
const EARLIER_NOUN_AFTER =
  /^\s*(?:\w+\s+)?(offer|(?:already|previously|originally|initially) (?:offered|paid|refunded|credited|made))\b/i;
const OFFER_OF_BEFORE =
  /\b(?:(?:offer|offers|proposal|suggestion)(?:ed)? of(?: (?:a|an))?(?: (?:payment|symbolic payment|financial remedy|sum) of)?|(?:offer|offered)(?: (?:him|her|them|(?:Mr|Mrs|Ms|Miss)(?: and (?:Mr|Mrs|Ms))? [A-Z]))?)\s*$/i;
const ORDERED_OFFER =
  /\b(?:will|should|must|shall|agreed to|to)\s(?:[^.;£]{0,70}\s)?(?<!(?:its|the|an|that|this|any|their|of)\s)offer(?:\s+(?:him|her|them|(?:Mr|Mrs|Ms|Miss)(?: and (?:Mr|Mrs|Ms|Miss))? [A-Z]))?(?: an?)?(?: (?:payment|sum|symbolic payment) of)?\s*$/i;
const PAID_OF_BEFORE = /\b(?:(?:earlier|previous|first|initial|original) (?:payment|refund|remedy|sum) of)\s*$/i;
const DURING =
  /\b(?:in (?:response|answer|reply) to (?:my|our|the Ombuds\w+) (?:enquir|draft|investigation)|during (?:my|our|this|the|the course of my) (?:investigation|enquir)|since (?:I|we) (?:began|started|made|contacted)|(?:following|after|as a result of) (?:my|our) (?:enquir|investigation|involvement|draft|intervention|contact)|after (?:I|we) (?:made|contacted|asked|began|started|issued|sent|became|got)|when (?:I|we) (?:made|asked|contacted)|while (?:I|we) (?:was|were) investigating|on receiving (?:my|our) (?:enquir|draft)|after (?:it|the (?:Council|Care Provider)) (?:received|read|saw) (?:my|our))/i;
const ACCEPTED =
  /\b(?:suitable|appropriate|satisf\w+|sufficient|enough|adequate|proportionate|fair|reasonable|puts? right|in line with (?:our|the) guidance|remed(?:y|ies) (?:the|her|his|their|any)|nothing more|no further|welcome|acceptable|agree(?:s|d)? (?:with|that) (?:this|it|the offer))\b/i;
const NOT_ACCEPTED =
  /\b(?:not (?:a |an )?(?:\w+ )?(?:suitable|appropriate|sufficient|enough|adequate|consider)|in(?:sufficient|adequate)|too low|fell? (?:well )?short|do(?:es)? not (?:go far|reflect|remedy|consider|think|go)|unsuitable)\b/i;
const DIRECTED =
  /\b(?:should (?:now )?(?:pay|make|do|complete|honour|arrange)|will (?:now )?(?:pay|make|honour|do)|has (?:now )?agreed to|agreed to (?:pay|make|do|honour)|must (?:now )?(?:pay|make|honour)|honour|if it has not|if not already|where it has not)\b/i;

const CONDITION =
  /(?:^|[,;:(]\s*|\b(?:and|but|or)\s+|—\s*)(?:if|should (?=(?:the|it|this|that|any|a|an|he|she|they|[A-Z])\b[^,]{0,80}(?:,|\bfind|\bdecide|\bconclude|\bagree|\bshow))|in the event|where (?=(?:the|it|this|that|any|a)\b[^,]{0,80}\b(?:finds?|decides?|concludes?|shows?|identif\w+|is (?:found|identified|eligible)|are (?:found|identified)))|unless|provided that|subject to (?:the|its|her|his) (?:outcome|review|decision)|depending on)\b/gi;
const BENIGN_IF =
  /^\s*(?:if\s+(?:it|they|the (?:Council|Care Provider|Trust|Home)|this|these|that|payment|the payment)?\s*(?:has|have|is|was|had)?\s*(?:not|n’t|n't)\s*(?:yet|already|been)?|(?:if|where)\s+not\s+(?:already|yet|done)|if\s+(?:he|she|they|(?:Mr|Mrs|Ms|Miss)(?: and (?:Mr|Mrs|Ms))? [A-Z])\s+(?:still\s+)?(?:wishes?|wants?|would like|accepts?|agrees?|chooses?)|if (?:appropriate|necessary|possible|needed|required)|unless (?:it|they|this) ha(?:s|ve) already)/i;
const CAP_BEFORE =
  /\b(?:up to(?: a (?:maximum|limit|total) of| the value of)?|(?:a )?(?:maximum|limit|cap) of|capped at|no more than|not more than|not exceeding|at most)\s*$/i;
const NEGATED =
  /\b(?:(?:not|never|nor|cannot|no longer)\s+(?:\S+\s+){0,3}?(?:ask|asked|recommend|recommended|recommending|consider|think|propose|require|suggest|award|agree that|need|expect|had to|have to)|need not|no need|did not|does not have to|do not)\b[^,;]*$/i;

const TOTAL_BEFORE =
  /\b(?:(?:a |the )?(?:(?:combined|overall|grand)\s+)?(?:sub)?total(?:s|ling)?(?: (?:payment|sum|remedy|award|amount|figure|of the payments))?(?: (?:of|is|to|comes to|being|will be|would be))?|totalling|altogether|mak(?:es|ing)(?: (?:a|it|this|that|the))?(?: (?:total|sum))?(?: of)?|which makes|(?:comes?|amount(?:s|ing)?|adds?|adding)(?: up)? to|in all,?|sum total of|overall payment of|(?:in total|altogether)[,:]?)\s*$/i;
const TOTAL_AFTER =
  /^\s*(?:\)|,)?\s*(?:in total|altogether|in all|overall|all told|between them|in aggregate|as a total|total\b)/i;
const SUBPART_BEFORE =
  /\b(?:of (?:which|this|that|these)(?: sum| amount| payment)?,?|includ(?:es|ing)|which includes)\s*$/i;
const NARROW = `(?:\\s*(?:him|her|them|it|${PERSON}|the (?:complainant|family|council))?\\s*(?:about|around|over|nearly|only|more than|an? (?:extra|additional|further)|a|an|the|another|approximately|at least|less than|some)?\\s*)$`;
const ADJACENT = new RegExp(`^${NARROW}`, "i");
const COORDINATED = new RegExp(
  `(?:^|[,;(:]|\\band|\\bplus|\\bwith|\\bas well as|\\bor|\\bto)\\s*(?:also\\s+|then\\s+|finally\\s+|secondly,?\\s+|firstly,?\\s+)?(?:(?:to|for)\\s+)?(?:(?:${PERSON}|him|her|them|the (?:Council|Trust|Home|ICB|CCG|Care Provider|child|family|estate)|(?:his|her|their)\\s\\w+)(?:[’']s\\s\\w+)?,?\\s+)?(?:an?\\s+|the\\s+|another\\s+)?(?:(?:further|additional|extra|separate|symbolic|second|third|one-off|token)\\s+){0,3}(?:(?:payments?|sums?|amounts?|refund|time and trouble payment)\\s+(?:of\\s+)?)?$`,
  "i",
);

const OPERATIVE =
  /\b(?:will|should|shall|must|agree(?:s|d)?(?: to|,|\b)|recommend(?:s|ed)?|ask(?:ed)?|propos(?:e|es|ed)|is to|are to|invited?|for the (?:Council|Trust|Care Provider|Home|Provider)\b[^.]{0,60} to|accepted (?:my|our|the) recommendation|now (?:agreed|offered))\b/i;

export interface SentenceContext {
  /** True in an action section or under an operative lead-in: base verbs need no "will". */
  readonly operative: boolean;
  /** Governor of the lead-in, for items without a verb. */
  readonly governor: Governor | null;
  /** An agreement is told in the passage, so that "This included …" goes on with it. */
  readonly continues: boolean;
  /** The whole passage, to hear whether an offer was accepted. */
  readonly passage: string;
  readonly conditional: boolean;
}

/** Reads every sum of one passage. */
export function readSums(text: string, context: SentenceContext): SentenceReading[] {
  const out: SentenceReading[] = [];
  let conditionalTail = false;
  for (const [index, sentence] of splitSentences(text).entries()) {
    const money = findMoney(sentence.text);
    const condition = conditionOf(sentence.text);
    const conditional =
      context.conditional ||
      condition.whole ||
      (conditionalTail &&
        /^(?:It|They|This|The payment|That)\b/.test(sentence.text) &&
        /\b(?:such|that case|then|in those circumstances)\b/i.test(sentence.text));
    const sums =
      money.length > 0
        ? readSentence(sentence.text, sentence.start, index, money, context, conditional ? 0 : condition.from)
        : [];
    out.push({ text: sentence.text, start: sentence.start, sums, conditional });
    conditionalTail = condition.whole;
  }
  return out;
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
): SumReading[] {
  const verbs = verbsOf(mask(text, money));
  const continued =
    context.continues && /^(?:This|These|They|It) (?:includes?|included|are|is|comprise[sd]?|were|was)\b/.test(text);
  const operative = context.operative || continued || OPERATIVE.test(text);
  const out: SumReading[] = [];
  for (const [i, sum] of money.entries()) {
    const previous = money[i - 1];
    const next = money[i + 1];
    const before = text.slice(previous?.end ?? 0, sum.start);
    const after = text.slice(sum.end, next?.start ?? text.length);
    const earlier = out.findLast((r) => r.role !== "narrative") ?? null;
    const rate = rateOf(before, after);
    const each = eachOf(before, after, text.slice(0, sum.start), rate);
    const read = roleOf({ continued, text, sum, before, after, verbs, operative, earlier, context, index: i, rate });
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
      things: thingsOf(before),
      eachOf: each,
      sentence,
      from: offset,
      to: offset + text.length,
      before,
      after,
      during: DURING.test(text) || (read.role !== "award" && DURING.test(context.passage)),
      cap: capped,
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

interface RoleInput {
  readonly text: string;
  readonly sum: Money;
  readonly before: string;
  readonly after: string;
  readonly verbs: readonly VerbHit[];
  readonly operative: boolean;
  readonly earlier: SumReading | null;
  readonly context: SentenceContext;
  readonly index: number;
  readonly rate: Rate | null;
  readonly continued: boolean;
}

function roleOf(input: RoleInput): { role: Role; governor: Governor | null; inherited?: boolean } {
  const { text, sum, before, after, verbs, operative, earlier, context } = input;
  const left = text.slice(0, sum.start);
  const none = { role: "narrative" as const, governor: null };
  if (
    /\b(?:guidance|guideline|usual(?:ly)?|normally|often|typical(?:ly)?|tariff|bands?|range)\b/i.test(
      before.slice(-90),
    ) &&
    !/\b(?:line with (?:our|the) guidance|as per|based on|following|having regard)\b/i.test(before) &&
    !/\b(?:pay|refund)s?\b[^.]{0,40}$/i.test(before)
  )
    return none;
  if (sum.maxPence !== null && /^\s*(?:range|band)\b/i.test(after)) return none;

  // Earlier offers and payments named beside the sum.
  const afterEarlier = EARLIER_AFTER.exec(after) ?? EARLIER_NOUN_AFTER.exec(after);
  const linked =
    /\b(?:in addition to|on top of|instead of|rather than|in place of|less|minus|deduct(?:ing|s)?|after deducting|taking off|net of|inclusive of|including|includes|which includes|from|replac(?:es|ing)|as well as|besides|over and above|beyond|takes? account of|taking account of|added to|to)\s+(?:(?:the|its|any|a|an|that|this)\s+)?(?:(?:earlier|original|previous|initial|first|existing)\s+)?(?:(?:offer|payment|sum|amount|refund)s?\s+of\s+)?$/i.test(
      before,
    );
  const offerBefore = OFFER_OF_BEFORE.test(before) && !ORDERED_OFFER.test(left);
  const increaseFrom =
    /\b(?:increas\w*|rais\w*|uplift\w*|improv\w*|revis\w*|top(?:s|ped|ping)?[- ]up|add\w*)\b[^.;]{0,70}$/i.test(
      before,
    ) &&
    (/^\s*(?:\S+\s+){0,6}?(?:to|by)\s*$/.test(after) ||
      /^\s*offer(?:ed)?\b/i.test(after) ||
      /^[^.;]{0,50}\b(?:to|by)\s*(?:a total of\s*)?$/.test(after));
  if (
    increaseFrom &&
    (afterEarlier ||
      offerBefore ||
      /\bfrom\s*$/.test(before) ||
      /\b(?:the|its|of|this|that|current|original|earlier|initial)\s*$/.test(before))
  ) {
    return { role: /\bpaid\b/i.test(afterEarlier?.[0] ?? "") ? "paid" : "offered", governor: "pay" };
  }
  if (
    earlier &&
    (earlier.role === "offered" || earlier.role === "paid") &&
    /\bby\s*(?:a further|an additional|another|an extra)?\s*$/.test(before)
  )
    return { role: "increment", governor: "pay" };
  if (
    /\b(?:increas\w*|rais\w*|uplift\w*|top\w*[- ]up)\b[^.;]{0,60}\bby\s*(?:a further|an additional|another|an extra)?\s*$/i.test(
      left,
    )
  )
    return { role: "increment", governor: "pay" };
  if (
    linked &&
    (afterEarlier ||
      offerBefore ||
      PAID_OF_BEFORE.test(before) ||
      /\b(?:instead of|rather than|in place of|replac(?:es|ing))\b[^.;]{0,30}$/i.test(before))
  ) {
    return {
      role:
        /\b(?:paid|refunded|repaid|reimbursed|credited|sent|gave|made)\b/i.test(afterEarlier?.[0] ?? "") ||
        PAID_OF_BEFORE.test(before)
          ? "paid"
          : "offered",
      governor: "pay",
    };
  }
  if (/\b(?:instead of|rather than|in place of)\s+(?:the\s+|its\s+|a\s+|only\s+)?$/i.test(before))
    return { role: "offered", governor: "pay" };
  if (
    earlier &&
    (earlier.role === "offered" || earlier.role === "paid") &&
    /^[^.;]{0,60}\bto\s*(?:a (?:new |revised )?(?:total|payment|sum) of\s*|a total\s*)?$/i.test(before) &&
    /\b(?:increas\w*|rais\w*|uplift\w*|improv\w*|revis\w*|top\w*[- ]up)\b/i.test(left)
  ) {
    const verb = verbs.findLast((v) => v.end <= sum.start && /^(?:increas|rais|uplift|top)/.test(v.word));
    return verb && (negated(text, verb) || (!operative && verb.past)) ? none : { role: "award", governor: "pay" };
  }
  // "less £200" after a sum to be paid, "minus the £50": taken off it.
  if (earlier && /\b(?:less|minus|after deducting|deducting|net of)\s+(?:the\s+|any\s+)?$/i.test(before))
    return { role: "paid", governor: "pay" };

  const governors = verbs.filter((v) => v.end <= sum.start);
  const nearest = governors.at(-1) ?? null;
  const between = nearest ? text.slice(nearest.end, sum.start) : left;
  const coordinate = earlier !== null && earlier.role !== "narrative" && COORDINATED.test(before);

  // "the £300 it offered" as the object of an operative verb is an endorsed offer.
  if (afterEarlier) {
    const verb = governors.findLast((v) => v.kind !== "say" && v.kind !== "other");
    const endorsed =
      verb &&
      !verb.past &&
      operative &&
      !/\b(?:offer|offers)\b/.test(verb.word) &&
      /^[^.;]{0,60}$/.test(text.slice(verb.end, sum.start)) &&
      modalBefore(text, verb, context);
    const waived =
      /\b(?:paid)\b/i.test(afterEarlier[0]) && verb && (verb.kind === "refund" || verb.kind === "waive") && !verb.past;
    if (waived) return { role: "award", governor: verb.kind as Governor };
    if (endorsed && !/\balready paid|has paid|had paid\b/i.test(afterEarlier[0]))
      return { role: "award", governor: asGovernor(verb) };
    return earlierRole(input, /\b(?:offer|proposed|suggested)/i.test(afterEarlier[0]));
  }
  if (offerBefore) {
    return earlierRole(input, true);
  }

  // Sums told beside the action: debts, balances, costs.
  if (
    /\b(?:this|that|which|it) (?:leaves?|left|would leave|will leave)\b[^.;]{0,60}$/i.test(before) ||
    /^\s*(?:left |remaining )?(?:to pay|outstanding|still owed|is still owed)\b/i.test(after)
  )
    return none;
  if (SUBPART_BEFORE.test(before) && earlier) return { role: "subpart", governor: earlier.governor };

  if (coordinate) {
    // Elided verb: the coordinate sum is what its neighbour is.
    const own = governors
      .filter((v) => v.index >= sum.start - before.length && v.kind !== "say" && v.kind !== "other")
      .at(-1);
    // Interest is one sum's; a neighbour without a verb is only paid.
    const governor = own ? asGovernor(own) : earlier.governor === "interest" ? "pay" : earlier.governor;
    const inherited = !own;
    if (TOTAL_BEFORE.test(before) || TOTAL_AFTER.test(after))
      return { role: earlier.role === "conditional" ? "conditional" : "total", governor, inherited };
    if (earlier.role === "paid" || earlier.role === "offered") {
      if (own && !own.past && operative) return { role: "award", governor };
      if (own?.past || !own) return { role: earlier.role, governor };
    }
    if (
      earlier.role === "award" ||
      earlier.role === "total" ||
      earlier.role === "conditional" ||
      earlier.role === "adequate"
    ) {
      const role = earlier.role === "total" || earlier.role === "conditional" ? "award" : earlier.role;
      return { role, governor: /^(?:say|other|offer)$/.test(own?.kind ?? "") ? earlier.governor : governor, inherited };
    }
  }
  if (TOTAL_BEFORE.test(before) && earlier && earlier.role !== "narrative")
    return { role: "total", governor: earlier.governor };

  if (nearest) {
    let verb: VerbHit | undefined = nearest;
    if (verb.kind === "say" || verb.kind === "other") {
      const adjacent = ADJACENT.test(between) || verb.kind === "other";
      const award: VerbHit | undefined = governors.findLast((v) => v.kind !== "say" && v.kind !== "other");
      const reaches =
        award &&
        (/(?:,|\bof|\(|:|—|–)\s*(?:an?|the)?\s*(?:total of\s*|payment of\s*|sum of\s*)?$/.test(between) || !adjacent);
      const clausal = award && /\b(?:because|as|since|when|who|after)\b[^,]*$/i.test(text.slice(award.end, sum.start));
      const purposeFirst =
        award && /\b(?:refund|waive|settle|backdate|credit)\b/.test(award.kind) && !ADJACENT.test(between);
      verb =
        award && (reaches || purposeFirst) && !(clausal && verb.kind === "say" && adjacent && verb.index > award.index)
          ? award
          : undefined;
      if (award && nearest.kind === "say" && /^\s*of\s*$/.test(between) && award.kind !== "pay") verb = award;
    }
    if (verb) {
      if (verb.kind === "offer") {
        const base =
          /^offers?$/.test(verb.word) &&
          /\b(?:will|should|shall|must|to|and|months?|weeks?|agreed to)\s+(?:also\s+)?$/i.test(
            text.slice(0, verb.index),
          );
        if (base) return negated(text, verb) ? none : { role: "award", governor: "pay" };
        return earlierRole(input, true);
      }
      const passive =
        verb.past && /\b(?:will|should|shall|must|to|can)\s+(?:also\s+|now\s+)?be\s+$/i.test(text.slice(0, verb.index));
      if (verb.past && !passive) {
        const governor = asGovernor(verb);
        if (/\b(?:recommend|propos|suggest)ed\b/.test(verb.word))
          return operative && !negated(text, verb) ? { role: totalOr(before, after), governor } : none;
        if (bySomeoneElse(text, verb)) return awardOver(input, governors, verb);
        return earlierRole(input, false, governor);
      }
      if (negated(text, verb)) return none;
      const waiveChange = verb.kind === "waive" ? waiveRole(text, sum, before, after, verb) : null;
      if (waiveChange) return waiveChange;
      if (!operative || !modalBefore(text, verb, context)) {
        if (
          !(
            context.operative &&
            /^(?:payments?|sums? of|award of|amounts? of|compensation|redress of|remedy of)$/.test(verb.word)
          )
        )
          return none;
      }
      if (
        verb.kind === "pay" &&
        /^(?:increas|rais|uplift)/.test(verb.word) &&
        !/\bto\s*(?:a (?:total|payment) of\s*)?$/.test(before)
      ) {
        if (!/\b(?:payment|offer|remedy|sum|amount)\b/i.test(text.slice(verb.end, sum.end + 40))) return none;
      }
      return { role: totalOr(before, after), governor: asGovernor(verb) };
    }
    if (!coordinate && !(context.governor && /^\W*$/.test(left))) return { role: "narrative", governor: null };
  }
  // No verb of its own: an item of a paying list, or a noun phrase in an action section.
  if (context.governor && !/\b(?:because|since|which|who)\b/i.test(left))
    return { role: totalOr(before, after), governor: context.governor };
  if (
    context.operative &&
    (/^\W*(?:an? |the )?(?:(?:further|additional|symbolic|total)\s+)*(?:payment |sum |refund )?(?:of )?$/i.test(left) ||
      /\b(?:actions?|remed(?:y|ies)|recommendations?|redress)\s+(?:of|are|is|include[sd]?|comprise[sd]?)\b/i.test(left))
  )
    return { role: totalOr(before, after), governor: "pay" };
  if (
    context.operative &&
    /^\s*(?:\w+\s+){0,3}(?:payment|to (?:recognise|acknowledge|remedy|reflect|put right)|for (?:her|his|their|the))\b/i.test(
      after,
    ) &&
    !/\b(?:because|which|who|paid)\b/i.test(left)
  )
    return { role: totalOr(before, after), governor: "pay" };
  return none;
}

function totalOr(before: string, after: string): Role {
  return TOTAL_BEFORE.test(before) || TOTAL_AFTER.test(after) ? "total" : "award";
}

function asGovernor(verb: VerbHit): Governor {
  return verb.kind === "offer" || verb.kind === "say" || verb.kind === "other" ? "pay" : verb.kind;
}

/** "paid" by the complainant ("the fees she paid") is no payment by the body. */
function bySomeoneElse(text: string, verb: VerbHit): boolean {
  return /\b(?:he|she|they|who|(?:Mr|Mrs|Ms|Miss)(?: and (?:Mr|Mrs|Ms))? [A-Z]|[A-Z]’s (?:mother|father|parents)|family|her|his)\s+(?:(?:has|had|have|already|also|wrongly)\s+)*$/.test(
    text.slice(Math.max(0, verb.index - 60), verb.index),
  );
}

/** The complainant's own payment stands inside a refund or waiver: "refund the fees she paid, £300". */
function awardOver(
  input: RoleInput,
  governors: readonly VerbHit[],
  verb: VerbHit,
): { role: Role; governor: Governor | null } {
  const award = governors.findLast(
    (v) => v.index < verb.index && v.kind !== "say" && v.kind !== "other" && v.kind !== "offer" && !v.past,
  );
  if (award && (input.operative || input.context.operative) && !negated(input.text, award))
    return { role: totalOr(input.before, input.after), governor: asGovernor(award) };
  return { role: "narrative", governor: null };
}

function negated(text: string, verb: VerbHit): boolean {
  const left = text.slice(0, verb.index);
  if (/\bnot (?:yet )?(?:agreed|accepted) (?:to )?(?:our|my|the|this) recommendation/i.test(left)) return false;
  if (verb.kind === "waive" && /^(?:not|stop|cease|no)/.test(verb.word))
    return /\b(?:not|never)\s+(?:asked|recommend\w*|consider|propos\w*)\b/i.test(left);
  return NEGATED.test(left);
}

/** A base verb is an order only after a modal, in an infinitive of agreement, or at the head of a listed action. */
function modalBefore(text: string, verb: VerbHit, context: SentenceContext): boolean {
  const left = text.slice(0, verb.index);
  if (context.operative || /^(?:This|These|They|It) (?:includes?|included|comprise[sd]?)\b/.test(left)) return true;
  return OPERATIVE.test(left) || /^(?:recommend|propos|suggest)/.test(verb.word);
}

/** An offer or payment made earlier: superseded, still wanted, or found enough. */
function earlierRole(
  input: RoleInput,
  offered: boolean,
  governor: Governor = "pay",
): { role: Role; governor: Governor | null } {
  const { text, sum, context } = input;
  const said = `${text} ${context.passage}`;
  const accepted = ACCEPTED.test(said) && !NOT_ACCEPTED.test(said);
  const during = DURING.test(text);
  const directed =
    DIRECTED.test(text.slice(sum.end)) ||
    /\bI (?:recommend|consider) (?:it|the Council) (?:now )?(?:pays?|should)\b/i.test(context.passage);
  if (offered && directed && !NOT_ACCEPTED.test(said) && !/£/.test(text.slice(sum.end)))
    return { role: "award", governor };
  if (accepted && during) return { role: "award", governor };
  if (accepted) return { role: "adequate", governor };
  return { role: offered ? "offered" : "paid", governor };
}

/** "reduce the bill from £9,200 to £7,820, a saving of £1,380": only the difference is waived. */
function waiveRole(
  text: string,
  sum: Money,
  before: string,
  after: string,
  verb: VerbHit,
): { role: Role; governor: Governor | null } | null {
  if (!/^(?:reduc|cut)/.test(verb.word)) return null;
  if (/\bfrom\s*$/.test(before)) return { role: "gross", governor: "waive" };
  if (/\bto\s*$/.test(before)) return { role: "balance", governor: "waive" };
  if (
    /\bby\s*$/.test(before) ||
    /\b(?:saving|reduction|which is|that is|of|being|difference)\b[^.;]{0,20}$/i.test(before)
  )
    return { role: "award", governor: "waive" };
  return /\b(?:bill|charge|invoice|debt|fees?|arrears)\b/i.test(text.slice(verb.end, sum.start)) &&
    /^\s*(?:bill|charge|invoice|debt)?\s*by\b/i.test(after)
    ? { role: "gross", governor: "waive" }
    : null;
}

function unitOf(words: string): Unit | null {
  const bare = words.replace(/^(?:school|academic|financial|calendar)\s+/i, "");
  for (const [pattern, unit] of UNIT_WORDS) if (pattern.test(bare)) return unit;
  return null;
}

const FRACTIONS: Readonly<Record<string, number>> = {
  "a half": 0.5,
  half: 0.5,
  "a quarter": 0.25,
  "a third": 1 / 3,
  "two thirds": 2 / 3,
  "three quarters": 0.75,
};

/** "one and a half terms" to 1.5; null where no count of that unit is printed. */
export function quantityIn(text: string, unit: Unit): number | null {
  for (const m of text.matchAll(new RegExp(QUANTITY, "gi"))) {
    const words = m[0].match(new RegExp(`${UNIT_NAME}$`, "i"))?.[0] ?? "";
    if (unitOf(words) !== unit) continue;
    if (/^an?$/i.test(m[1] ?? "") && !m[2]) continue;
    const whole = numberOf(m[1] ?? "");
    if (whole === null) continue;
    return whole + (m[2] ? (FRACTIONS[m[2].toLowerCase()] ?? 0) : m[0].includes("½") ? 0.5 : 0);
  }
  return null;
}

/** Whole months from the first day of one to the last of another ("from 1 March to 31 July 2024"), else null. */
function monthsBetween(text: string): number | null {
  const m =
    /\b(?:from|between)\s+(?:(\d{1,2})\s+)?([A-Z][a-z]{2,8})(?:\s+((?:19|20)\d{2}))?\s+(?:to|until|and)\s+(?:the end of\s+)?(?:(\d{1,2})\s+)?([A-Z][a-z]{2,8})\s+((?:19|20)\d{2})\b/.exec(
      text,
    );
  if (!m) return null;
  const names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
  const a = names.indexOf((m[2] ?? "").slice(0, 3).toLowerCase());
  const b = names.indexOf((m[5] ?? "").slice(0, 3).toLowerCase());
  if (a < 0 || b < 0 || m[1] !== "1" || Number(m[4] ?? 0) < 28) return null;
  const months = (Number(m[6]) - Number(m[3] ?? m[6])) * 12 + b - a + 1;
  return months > 0 ? months : null;
}

function rateOf(before: string, after: string): Rate | null {
  const m = RATE_AFTER.exec(after);
  const adverb = RATE_ADVERB.exec(after);
  const ahead = RATE_BEFORE.exec(before);
  // "for each child per month" puts the person first.
  const behind = m
    ? null
    : /^\s*(?:each|for each \w+|per \w+),?\s+(?:a|per|for each|for every|every)\s+(\w+)/i.exec(after);
  const words =
    m?.[2] ??
    (behind && unitOf(behind[1] ?? "") ? behind[1] : null) ??
    adverb?.[1]?.replace(/^pcm$/i, "month").replace(/^pw$/i, "week") ??
    ahead?.[1] ??
    null;
  if (!words) return null;
  const unit = unitOf(words);
  if (!unit) return null;
  const rest = after.slice(m ? 0 : 0);
  const counted = m?.[1] ? numberOf(m[1]) : null;
  const tail = m ? after.slice(m.index + m[0].length) : after;
  const printed =
    counted ??
    quantityIn(tail, unit) ??
    (unit === "per-month" ? monthsBetween(rest) : null) ??
    quantityIn(before.slice(-80), unit);
  const open = printed === null ? OPEN.test(rest) || true : /\buntil\b/i.test(tail) && !quantityIn(tail, unit);
  return { unit, quantity: printed, open };
}

/** The words that say whom a printed rate is for, or null. */
function eachOf(before: string, after: string, left: string, rate: Rate | null): string | null {
  const m =
    /^\s*(?:payment\s+)?(?:(?:a|per|for each|for every|each|every)\s+(?:month|week|term|year|day|night)\s*)?(?:,\s*)?(?:each\b(?!\s+(?:month|week|term|year|day|night|half))|apiece\b|per (?:child|person|household|family|complainant|sibling|resident|neighbour|boy|girl)\b|(?:to|for) (?:each|both|every)(?: one)?(?: of)?(?! (?:(?:of )?(?:the|these|those)\b[^.,;]{0,20}\b(?:months?|weeks?|terms?|years?|days?|nights?)|month|week|term|year|day|night|half|full|further|complete|additional|missed|extra|calendar|school))[^.,;(£]{0,60})/i.exec(
      after,
    );
  if (
    m &&
    /\S/.test(m[0]) &&
    !/^\s*(?:payment\s*)?$/.test(m[0]) &&
    /each|apiece|per |both|every/i.test(
      m[0].replace(/^\s*(?:a|per|for each|for every|each|every)\s+(?:month|week|term|year|day|night)/i, ""),
    )
  )
    return `${left.slice(-140)} ${m[0]}`;
  if (rate && /^\s*(?:per|a|for each|each)\s+\w+\s+(?:for|to|per) (?:each |both )?child/i.test(after)) return after;
  const b =
    /\b(?:each of (?:them|the|his|her|their|these|Mr|Mrs|Ms|[A-Z])[^.;£]{0,60}|(?:to )?each (?:child|complainant|person|resident|family|neighbour|household|sibling)|both (?:of )?(?:them|the children|children|complainants|his children|her children|their children|(?:Mr|Mrs|Ms|Miss)\s[A-Z] and (?:Mr|Mrs|Ms|Miss)\s[A-Z])|(?:will|should|must|to) each (?:also )?(?:pay|reimburse|refund|contribute|make|give)[^.;£]{0,60}|each (?:of them |body |organisation |council )?(?:will|should|must|to) (?:also )?(?:pay|reimburse|refund|contribute|make|give)[^.;£]{0,60}|them each|each (?:pay|reimburse|refund|contribute)[^.;£]{0,60}|(?:Mr|Mrs|Ms|Miss) [A-Z](?:,| and| &)[^.;£]{0,60} each)\s*(?:a (?:payment|symbolic payment|sum) of\s*)?$/i.exec(
      before,
    );
  return b ? b[0] : null;
}

/** "four charges of £35" to 4, else null. */
function thingsOf(before: string): number | null {
  const m = new RegExp(
    `\\b(${NUMBER_WORD}|\\d{1,3})\\s+(?:[a-z]+\\s+){0,3}(?:charges|payments|instalments|notices|fines|penalties|tickets|fees|vouchers|sums|invoices|bills|refunds|sessions|visits|calls)\\s+(?:of|at)\\s*$`,
    "i",
  ).exec(before);
  return m?.[1] ? numberOf(m[1]) : null;
}
