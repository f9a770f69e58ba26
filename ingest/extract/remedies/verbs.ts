/** Verbs that pay, waive, offer or only tell of money, with their place in a sentence. */

import { createCandidates } from "../prefilter.ts";
import { PERSON } from "../recipients.ts";

/** The kind of verb that governs a sum. */
export type Governor = "pay" | "refund" | "waive" | "backdate" | "interest" | "credit" | "settle";

const VERBS: readonly (readonly [Governor | "offer" | "say" | "other", RegExp])[] = [
  [
    "settle",
    /\b(?:settl(?:e|es|ed|ing)|pay(?:s|ing)?\s+(?:off\s+)?(?:the|her|his|their|any)\s+(?:outstanding\s+|remaining\s+)?(?:care home|invoices?|bills?|school|landlord(?=\s+£)|provider|balance|debt|arrears owed to))\b/gi,
  ],
  [
    "refund",
    /\b(?:refund(?:s|ed|ing)?(?:\s+or\s+credit)?|reimburs(?:e|es|ed|ing|ements?)|repa(?:y|ys|id|ying|yments?)|pa(?:y|ys|id|ying)\s+(?:\S+\s+){0,3}?back\b(?!\s*pay)|(?:giv(?:e|es|en|ing)|hand(?:s|ing)?|let(?:s)?)\s+(?:\S+\s+){0,5}?back|gave back|return(?:s|ed|ing)?(?=\s+(?:\S+\s+){0,6}?\(?£)|(?<!\b(?:sums?|payments?|amounts?|this|these|that|it|which|offer)\s)replac(?:e|es|ed|ing)(?!\s+(?:\S+\s+){0,2}?£[\d,.]+\s(?:cheque|payment|voucher))(?=\s+(?:\S+\s+){0,8}?£)|(?:cover|meet)(?:s|ing)?(?=\s+(?:the\s+)?£)|(?:cover|meet)(?:s|ing)?(?=\s+(?:(?:half|part|all|\d{1,2}%) (?:of )?)?(?:the|any|all|her|his|their|(?:Mr|Mrs|Ms|Miss)\s)[^.;£]{0,60}?\b(?:costs?|fees?|charges?|expenses?|fares|bills?|rent)\b)|mak(?:e|es|ing)\s+(?:\S+\s+){0,3}?up(?=[^.;£]{0,30}\b(?:difference|shortfall)\b|\s+the\s+£)|restor(?:e|es|ed|ing)(?=\s+(?:\S+\s+){0,6}?£)|put(?:s|ting)?(?=\s+(?:\S+\s+){0,4}?£\s?[\d,.]+\s+(?:\S+\s+){0,3}?back\b)|mak(?:e|es|ing)\s+good(?!\s+(?:its|the) (?:promise|offer))(?=\s+(?:\S+\s+){0,8}?£))\b/gi,
  ],
  [
    "waive",
    /\b(?:waiv(?:e|es|ed|ing|er)|writ(?:e|es|ten|ing)[- ]off|wr(?:ite|ites|ote|iting)\s+(?:\S+\s+){0,9}?off|cancel(?:s|led|ling|lation)?|reduc(?:e|es|ed|ing|tion)|cut(?:s|ting)?(?=\s+(?:\S+\s+){0,6}?£)|remov(?:e|es|ed|ing|al(?!\s+(?:costs?|expenses|fees?|firm|company|van|charges)\b))|deduct(?:s|ing)?|(?:tak(?:e|es|ing)|knock(?:s)?)\s+(?:\S+\s+){0,4}?off|forgo(?:es)?|quash(?:es)?|discharg(?:e|es)|clear(?:s|ing)?|(?:not|stop|cease|no longer|refrain from)\s+(?:be\s+|to\s+)?(?:collect|pursu|recover|seek|charg|demand)\w*|(?:not|no longer|stop)\s+ask(?:ing)?(?=\s+(?:him|her|them|Mr|Mrs|Ms|Miss|[A-Z]\b))|let(?:s)?\s+(?:\S+\s+){1,4}?off(?=\s+(?:\S+\s+){0,3}£)|bear(?:s)?(?=\s+(?:\S+\s+){0,4}?(?:itself|themselves)\b)|remit(?:s|ting)?(?=\s+(?:the|his|her|their|all)\s+(?:\w+\s+){0,3}?(?:costs?|charges?|fees?|penalt\w+|fines?|debts?|arrears|interest)\b)|drop(?:s|ping)?|delet(?:e|es|ing)|knock(?:s)?|discount(?:s)?|strik(?:e|es|ing)(?=\s+(?:\S+\s+){0,3}?£)|wip(?:e|es|ing)\s+(?:\S+\s+){0,4}?(?:out|off|clean)|bring(?:s)?\s+(?:\S+\s+){0,5}?down(?=\s+by)|treat(?:s)?(?=\s+(?:\S+\s+){0,7}?as\s+(?:paid|settled|cleared))|absorb(?:s)?|set(?:s)? aside|withdraw(?:s)?)\b/gi,
  ],
  ["backdate", /\bbackdat(?:e|es|ed|ing)\b/gi],
  ["interest", /\b(?:interest)\b(?!\s*[- ]free)/gi],
  ["credit", /\b(?:credit(?:s|ed|ing)?|set(?:s)?\s+(?:\S+\s+){0,4}?(?:against|off)|offset(?:s|ting)?)\b/gi],
  ["offer", /\b(?:offered|offers?|offering)\b/gi],
  [
    "pay",
    /\b(?:pa(?:y|ys|id|ying)|(?:put|place|deposit|invest|spend|find)(?:s|ting)?(?=\s+£)|replac(?:e|es)(?=\s+(?:\S+\s+){0,2}?£[\d,.]+\s(?:cheque|payment|voucher))|allocat(?:e|es|ing)|shar(?:e|es|ing)(?=(?:\sout)?\s£)|(?:remit|transfer|releas|forward|hand|issu|process)(?:e|s|es|ted|red|ed|d|ting|ring|ing)?(?=\s+(?:\S+\s+){0,8}?(?:£|five hundred|one hundred))|(?:ma(?:ke|kes|de|king)|arrang(?:e|es))(?=[^.;]{0,90}\b(?:payments?|award|contribution|gesture)\b)|giv(?:e|es|ing|en)|gave|sen(?:d|ds|t|ding)|provid(?:e|es|ed|ing)|(?<!\b(?:the|this|that|its|her|his)\s)award(?:s|ed|ing)?|contribut(?:e|es|ed|ing)|compensat(?:e|es|ing)|(?<=\b(?:should|will|must|shall|is to|are to)\s(?:now\s|also\s|each\s|both\s|all\s|then\s|still\s|finally\s|at last\s)?)(?:receive|have|get)(?=(?:,[^,;£]{3,50},|\s+each)?(?:\s+from\s+(?:it|the\s(?:[A-Z]\w+\s?){1,3}?))?\s+(?:both\s+)?(?:an?\s+(?:\w+\s+){0,2}?(?:payment|sum|total)\s+of\s+|the\s+|(?:an?|another)\s+(?:(?:further|additional|extra|separate)\s+)?)?£)|lets?(?=\s+(?:\S+\s+){1,4}?have\s+(?:the\s+)?£)|(?<!\b(?:the|an?|this|that|any)\s)increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|top(?:s|ped|ping)?[- ]up(?=\s+(?:its|the|this|that|his|her|£))|uplift(?:s|ed)?|add(?:s|ing)?|(?:make|bring|take)(?:s)? (?:this|it|that|the (?:sum|payment|offer|amount|total))(?: up)?(?: to)?(?=\s+£)|pass(?:es)?\s+(?:on|over|back)(?=[^.;£]{0,60}£)|(?:enclos|attach)(?:e|es|ing)?(?=\s+(?:with it\s+)?(?:an?\s+)?(?:cheque|payment|£))|payments?(?=\s+(?:of|to|totalling)|\s*$)|sums? of|award of|amounts? of|compensation|redress of|remedy of|recommend(?:s|ed)?|propos(?:e|es|ed)|suggest(?:s|ed)?)\b/gi,
  ],
  [
    "say",
    /\b(?:charg(?:ed|es|ing)|cost(?:s|ing)?|ow(?:e|es|ed|ing)|spent|earn(?:s|ed|ing)|los(?:t|es|ing)|claim(?:s|ed|ing)|want(?:s|ed)|asked for|sav(?:ed|es)|quoted|invoiced|billed|fined|valued|(?<!\b(?:vouchers?|tokens?|pass|passes|membership|card) )worth|exceed\w*|leav(?:e|es|ing)|left|remains?|outstanding|received|got|bought|threshold|limit|above|below|over the|budget|(?<!\b(?:vouchers?|credits?|tokens?|cards?|passes) (?:to |in |of |with )?(?:the |a )(?:total |face |combined )?)value of|income|savings)\b/gi,
  ],
  [
    "other",
    /\b(?:apologi[sz]\w*|review\w*|remind\w*|train\w*|ensur\w*|amend\w*|decid\w*|assess\w*|explain\w*|tell|tells|produc\w*|monitor\w*|inspect\w*|issue[sd]?|chang\w*|consider\w*)\b/gi,
  ],
];
const candidatesIn = createCandidates(VERBS.map(([, pattern]) => pattern));
const PAST =
  /(?:paid|repaid|refunded|reimbursed|offered|gave|given|sent|provided|awarded|made|credited|waived|cancelled|reduced|removed|wrote|written|increased|raised|topped|returned|backdated|contributed|replaced|settled|uplifted|deducted|remitted|transferred|released|forwarded|issued|restored)\b/i;

/** "reduce the sum it is asking Mr G to repay", "what she must pay back": what the complainant does is no order. */
const THEIR_ACT = new RegExp(
  `\\b(?:ask(?:s|ed|ing)?|want(?:s|ed|ing)?|requir(?:e|es|ed|ing)|expect(?:s|ed|ing)?|order(?:s|ed|ing)?|need(?:s|ed|ing)?)\\s(?:him|her|${PERSON}|the (?:estate|family|tenant))\\sto\\s$|\\b(?:what|(?:amount|sum|debt|money|balance|overpayment)(?:\\sthat|\\swhich)?)\\s(?:he|she|they|${PERSON}|the (?:estate|family|tenant))\\s(?:must|should|(?:has|have|needs?|is|are|ought) to)\\s(?:still\\s|now\\s)?$`,
);

export interface VerbHit {
  readonly kind: Governor | "offer" | "say" | "other";
  readonly index: number;
  readonly end: number;
  readonly past: boolean;
  readonly word: string;
}

/** Verbs of a masked sentence, in order. */
export function verbsOf(text: string): VerbHit[] {
  const hits: VerbHit[] = [];
  const candidates = candidatesIn(text);
  for (const [kind, pattern] of VERBS) {
    if (!candidates.has(pattern)) continue;
    for (const m of text.matchAll(pattern)) {
      // "write the £640 off", "put £90 back": the sum stands inside the verb, and is governed by it.
      const word = m[0].includes("£") ? (m[0].split(/\s/)[0] ?? m[0]) : m[0];
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
      !((hit.kind === "pay" || hit.kind === "refund") && THEIR_ACT.test(text.slice(0, hit.index).slice(-90))) &&
      !hits
        .slice(Math.max(0, i - 3), i)
        .some((earlier) => earlier.end > hit.index && earlier.index <= hit.index && earlier.kind !== "say"),
  );
}

export function asGovernor(verb: VerbHit): Governor {
  return verb.kind === "offer" || verb.kind === "say" || verb.kind === "other" ? "pay" : verb.kind;
}
