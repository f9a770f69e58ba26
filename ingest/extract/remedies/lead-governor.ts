/** What the lead-in of a list does with the sums of its items that have no verb of their own. */
import { leads, type Passage } from "./passages.ts";
import type { Governor } from "./verbs.ts";

/** "will pay as follows.", "The payments are these.": announces its items in a sentence that is complete. */
const ANNOUNCES =
  /\b(?:as follows|the following|following [a-z]+|these|this way|like this|thus|as set out below)\.\s*$/i;
const REFUNDS = /\b(?:refund|reimburse|repay)s?\b[^.]*$/i;
const WAIVES = /\b(?:waive|write off|cancel)s?\b[^.]*$/i;
const PAYS = /\b(?:pays?|payments?|paying|sums?|amounts?)\b[^.]*$/i;
/** "send Mr and Mrs T:", "share the money between them:", where the items begin with whoever is paid, or why. */
const HANDS_OVER =
  /\b(?:(?:send|give|transfer|remit|award|provide|share|divide|split|apportion)s?\b[^.;£]{0,60}|(?:share|divide|split|apportion)s?(?:\sout)?\s£[\d,.]*\d[^.;£]{0,80}|(?:money|shares?)\b[^.;£]{0,60}):?\s*$/i;
/** What a body divides among its services goes to no complainant. */
const OWN_FUNDS =
  /\b(?:share|divide|split|apportion|award|provide|give|transfer)s?\b[^.;£]{0,30}\b(?:grants?|budgets?|costs?|funding|workload|posts?)\b[^.;£]{0,40}$/i;
/** "I recommended payments for the months in that house, and it has agreed to make them by 1 May." */
const MAKES_THEM =
  /\b(?:payments?|sums?|amounts?)\b[^.]{0,250}\b(?:make|pay|making|paying) (?:them|these|those|both)\b[^.]{0,60}\.?\s*$/i;

/** "for L, £1,100;", "her brother Mr E, for his trouble: £250": whom or what for, and the sum at last. */
const PRICED_ENTRY =
  /^(?![^£]*\b(?:list|cop(?:y|ies)|breakdown|bills?|invoices?|charges?|statements?|letters?|explanation|rent|fees?|prices?|costs?)\b)\W*(?:(?:(?:to|for|on account of|because of|in respect of)\s[^.;£]{1,100}|[^.;£]{1,80}[,:–—-])\s*)?(?:an? (?:\w+ )?(?:payment|sum) of )?£[\d,.]*\d\s*(?:[.;,]|$|and\s*$)/i;

export function leadGovernor(passage: Passage): Governor | null {
  for (const lead of leads(passage)) {
    const tail = lead.text.slice(-160);
    const priced = PRICED_ENTRY.test(passage.text);
    const words = priced || ANNOUNCES.test(tail) ? tail.replace(/\.\s*$/, "") : tail;
    if (REFUNDS.test(words)) return "refund";
    if (WAIVES.test(words)) return "waive";
    if (PAYS.test(words)) return "pay";
    if (OWN_FUNDS.test(words)) continue;
    if (priced && (HANDS_OVER.test(words) || MAKES_THEM.test(lead.text.slice(-400)))) return "pay";
  }
  return null;
}
