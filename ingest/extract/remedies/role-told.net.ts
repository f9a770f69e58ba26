/** What an order pays after something without a figure is taken off ("less what it paid, which leaves £910"), or after something is added. */
import { PERSON } from "../recipients.ts";
import { UNKNOWN } from "./role.ts";
import { negated, OPERATIVE } from "./role-words.ts";
import { offered, type ToldRule, type ToldWords } from "./told-rule.ts";
import { asGovernor, type Governor, type VerbHit, verbsOf } from "./verbs.ts";

const TAKEN_OFF =
  /\b(?:less|minus|net of|(?:after|having|by|and)\s+(?:(?:it|they|the [A-Z]\w+)\s+(?:has|have)\s+)?(?:(?:may|will|can)\s+)?(?:tak(?:en?|es|ing) (?:off|away)|deduct(?:s|ed|ing)?|subtract(?:s|ed|ing)?|allow(?:ed|ing) for|set(?:s|ting)? off))\b/i;
const NET =
  "(?:an?\\s+)?(?:(?:(?:net|final)\\s+)?(?:balance|remainder|difference|payment|sum|total|figure|shortfall)\\s+of\\s+)?";
const LEAVES = new RegExp(
  `(?:^|[,;:(–—])\\s*(?:so\\s+)?(?:which|this|that|it)?\\s*(?:now\\s+|therefore\\s+|then\\s+)?(?:leaves|leaving|makes|making|gives|giving)\\s+(?:(?:him|her|them|${PERSON})\\s+)?${NET}$|[,;:(–—]\\s*an?\\s+(?:balance|remainder|net\\s+(?:payment|sum|total|figure|amount))\\s+of\\s+$`,
  "i",
);
/** A sentence of its own speaks of the payment; "…, which comes to" may speak of what is taken off. */
const COMES_TO = new RegExp(
  `(^(?:This|That|It)|[,;(–—]\\s*(?:which|this|that)?)\\s+(?:comes? to|coming to|amount(?:s|ing) to|is|was)\\s+${NET}$`,
);
/** What is left is theirs to pay, or what they are left to live on. */
const STILL_DUE = new RegExp(
  `^[^.;£]{0,30}?\\b(?:for (?:her|him|them|${PERSON}) to (?:pay|find|live)|(?:due|owed|owing|payable|paid|collected|recovered) (?:by|from)|(?:a|per|each) (?:week|month|year))\\b`,
);
const ORDERS: ReadonlySet<VerbHit["kind"]> = new Set(["pay", "refund", "backdate", "settle", "credit", "interest"]);

/** The verb of the order from which something is taken off, where it has no figure of its own. */
function orderIn(words: string, operative: boolean): Governor | null {
  const off = TAKEN_OFF.exec(words);
  if (!off || words.includes("£")) return null;
  const order = verbsOf(words.slice(0, off.index)).findLast((v) => v.kind !== "say" && v.kind !== "other" && !v.past);
  if (!order || !ORDERS.has(order.kind) || negated(words, order)) return null;
  if (/\b(?:if|whether|unless)\b/i.test(words.slice(0, order.index))) return null;
  return operative || OPERATIVE.test(words.slice(0, order.index)) ? asGovernor(order) : null;
}

/** The order of the sentence, or of the one before where the sentence goes on from it ("This leaves £455"). */
function netOf({ left, after, text, context }: ToldWords): Governor | null {
  if (!(LEAVES.test(left) || COMES_TO.test(left)) || STILL_DUE.test(after)) return null;
  if (!/^(?:This|That|It)\b/.test(text)) return orderIn(left, context.operative);
  const told = context.passage.slice(0, Math.max(0, context.passage.indexOf(text)));
  const before =
    told
      .trimEnd()
      .split(/[.;]\s/)
      .at(-1) ?? "";
  return orderIn(before, context.operative);
}

const ADDS =
  /(?:\b(?:it|they|Council|Trust|Home|Provider|Authority|School|ICB)\s+(?:(?:will|should|must|shall|is to|has agreed to|agreed to)\s+)?|\band\s+(?:to\s+|will\s+)?)(?:(?:also|then|now)\s+)*adds?\s+(?:to (?:this|that|it|these|the (?:sum|payment|refund)),?\s+)?(?:(?:the|her|his|their|an?|another)\s+)?(?:(?:further|extra)\s+)?$/i;
const PRICE = /^\s*(?:[\w’'-]+\s+){0,3}?(?:fees?|charges?|costs?|fares?|bills?|fine|penalty|deposit)\b/i;
/** A bill, or what is paid from now on, grows; no payment does. */
const TO_ACCOUNT =
  /^[^.;£]{0,40}?\b(?:to|onto) (?:the|her|his|their|its|a|this|that|what)\s+(?:[\w’'-]+\s+){0,3}?(?:bills?|invoices?|debts?|arrears|balance|charges?|overpayment|rent|council tax|owes?|(?:weekly|monthly|annual|yearly) (?:[\w’-]+\s+){0,2}(?:budget|package|allowance|payments?))\b/i;

/** "had been going to pay £100": what it meant to pay before, not what it now does. */
const HAD_MEANT =
  /\b(?:had (?:been (?:going|planning|intending|minded|willing|prepared)|meant|planned|intended|wanted)|(?:was|were) (?:going|planning|intending|minded|willing|prepared)) to (?:\w+ )?(?:pay|offer|refund|give|send|reimburse)\b[^.;£]{0,50}$/i;

export const NET_RULES: readonly ToldRule[] = [
  {
    name: "hadMeant",
    example: "the Council had been going to pay £100; after our draft it agreed to £250",
    holds: ({ left }) => HAD_MEANT.test(left),
    reading: offered,
  },
  {
    name: "netOfWhat",
    example: "pay the backdated allowance less what it paid under section 17, which leaves £910",
    holds: (words) => netOf(words) !== null,
    reading: (words) => {
      const comes = COMES_TO.exec(words.left)?.[1];
      if (comes !== undefined && !/^\w/.test(comes)) return UNKNOWN;
      const governor = netOf(words) ?? "pay";
      const due = governor === "pay" && /\b(?:allowance|arrears|back ?pay)\b/i.test(words.left);
      return { role: "award", governor: due ? "backdate" : governor };
    },
  },
  {
    name: "addedToAccount",
    example: "add £50 to her weekly personal budget; add the £30 fee to the bill",
    holds: ({ left, after }) => ADDS.test(left) && TO_ACCOUNT.test(after),
  },
  {
    name: "addedToPayment",
    example: "pay £900 for the lost deposit. It will add the £95 survey fee",
    holds: ({ left, after, earlier, prior, operative }) =>
      operative &&
      (earlier ?? prior)?.role === "award" &&
      ADDS.test(left) &&
      !/^\s*(?:a|per|each) (?:week|month|year)\b/i.test(after),
    reading: ({ after }) => ({ role: "award", governor: PRICE.test(after) ? "refund" : "pay" }),
  },
];
