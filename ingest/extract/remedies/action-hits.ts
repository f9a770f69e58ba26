/** Places where a sentence names an action, the more particular rule before the general one. */
import type { RemedyKind } from "../../../data/vocabulary.ts";
import { createCandidates } from "../prefilter.ts";
import { ACTION_RULES } from "./actions.rules.ts";

/** Money verbs that name no figure: what is owed is known, how much is not. */
const UNPRICED: readonly (readonly [RemedyKind, RegExp])[] = [
  ["interest", /\b(?:(?:add|pay)s?\s+(?:\w+\s+){0,3}?|(?:with|and)\s+(?:\w+\s+)?)interest\b(?!\s*[- ]free)/gi],
  [
    "backdated-payment",
    /\b(?:backdat(?:e|es|ing)\b(?!\s+(?:\S+\s+){0,4}?(?:priority|application|registration|band\w*|position|effective))|pay(?:s)?\s+(?:\S+\s+){0,3}?(?:arrears|the difference|any shortfall|the shortfall|any underpayment|any money owed|back ?pay(?:ments?)?))/gi,
  ],
  [
    "reimbursement",
    /\b(?:refund(?:s|ing)?(?!\s+the\s(?:other|remaining)\s(?:\d+|[a-z]+(?:ty|een|en|ve|ht|ne|ix))\b)|reimburs(?:e|es|ing)|repay(?:s)?|pay(?:s)?\s+(?:\S+\s+){0,3}?back|pay(?:s)?\s+(?:\S+\s+){0,3}?(?:\d{1,3}p (?:a|per|for each) mile|mileage|expenses|(?:full |actual |reasonable )?costs?|fees|half of)\b|(?:meet|cover|bear)s?\s+(?:the|her|his|their|half the|any)\s+(?:(?:full|actual|reasonable|extra|additional)\s+)?costs?\s+(?:of|for|that|she|he|they)\b)/gi,
  ],
  [
    "waive-charge",
    /\b(?:waiv(?:e|es|ing)|writ(?:e|es|ing)[- ]off|wri(?:te|tes)\s+(?:\S+\s+){0,9}?off|(?:cancel|withdraw|remove|reduce|quash|clear|not pursue|stop pursuing|not charge|stop charging|removal of|cancellation of)(?:s|ing)?\s+(?:\S+\s+){0,6}?(?:invoices?|charges?|debts?|bills?|fees?|penalt\w+|fines?|summons|costs|arrears|liability order|balance|overpayment|PCNs?))\b(?!\s(?:from|out\sof)\s(?:its|every|all)\s(?:[\w-]+\s)?(?:brochures?|contracts?|forms?|letters?|leaflets?|web\s?sites?|terms|templates?|agreements?)\b)/gi,
  ],
  [
    "settle-with-third-party",
    /\b(?:settle|pay)s?\s+(?:the|her|his|their|any)\s+(?:outstanding\s+|remaining\s+|unpaid\s+)?(?:\S+\s+){0,2}?(?:invoices?|bills?|balance|debt)\b/gi,
  ],
  [
    "symbolic-payment",
    /\b(?:mak(?:e|es|ing)\s+(?:\S+\s+){0,5}?(?:payments?|financial (?:remedy|redress))|pay(?:s)?\s+(?:\S+\s+){0,3}?(?:a (?:\w+\s+)?(?:sum|payment|financial remedy|amount)|compensation|redress)|financial (?:remedy|payments?|redress)|(?:an?|the)\s+(?:symbolic|financial|small|further)\s+(?:payment|remedy))\b/gi,
  ],
];

export interface Hit {
  readonly kind: RemedyKind;
  readonly index: number;
  readonly end: number;
}

const candidatesIn = createCandidates([...ACTION_RULES.map((rule) => rule.pattern), ...UNPRICED.map((row) => row[1])]);

export function matches(text: string, priced: readonly { start: number; end: number }[], enough: boolean): Hit[] {
  const found: { kind: RemedyKind; index: number; end: number; rank: number }[] = [];
  const candidates = candidatesIn(text);
  for (const [rank, rule] of ACTION_RULES.entries()) {
    if ((enough && rule.kind === "apology") || !candidates.has(rule.pattern)) continue;
    for (const m of text.matchAll(rule.pattern))
      found.push({ kind: rule.kind, index: m.index, end: m.index + m[0].length, rank });
  }
  for (const [i, [kind, pattern]] of UNPRICED.entries()) {
    if (!candidates.has(pattern)) continue;
    for (const m of text.matchAll(pattern)) {
      // A figure close behind makes it a priced sum.
      const end = m.index + m[0].length;
      if (
        priced.some(
          (p) =>
            p.start >= m.index &&
            p.start - end < 240 &&
            !/[;.]|\band\s+(?:(?:will|should|to|also|it will|it should)\s+)*(?:pay|make|give|send|offer|provide|credit|waive)|\band\s+$|\b(?:plus|as well as|together with|along with)\b/i.test(
              text.slice(end, p.start),
            ),
        ) &&
        kind !== "interest"
      )
        continue;
      if (priced.some((p) => p.end <= m.index && p.end > m.index - 40) && kind === "symbolic-payment") continue;
      if (
        kind === "interest" &&
        priced.some(
          (p) => (p.start >= end && p.start - end < 40) || /^\s*(?:in |of )?$/.test(text.slice(p.end, m.index)),
        )
      )
        continue;
      found.push({ kind, index: m.index, end, rank: 1.5 + i / 100 });
    }
  }
  found.sort((a, b) => a.index - b.index || a.rank - b.rank);
  // Of two readings of the same words the more particular rule wins; hits are in order, so neighbours suffice.
  return found.filter(
    (hit, i) =>
      !found
        .slice(Math.max(0, i - 12), i + 12)
        .some(
          (other) =>
            other !== hit &&
            other.rank < hit.rank &&
            other.index < hit.end &&
            hit.index < other.end &&
            other.index <= hit.index + 40,
        ),
  );
}
