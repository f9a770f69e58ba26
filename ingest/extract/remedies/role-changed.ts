/** An earlier sum that is changed to another one or added to: "increase what it offered from £50 to £150", "add £60 to its offer of £90". */
import { NONE, type RoleInput, type RoleReading } from "./role.ts";
import { upTo } from "./role-words.ts";

const TO =
  "(?:up\\s+)?to\\s+(?:(?:the|a)\\s+)?(?:(?:new|revised|full|higher|larger)\\s+)*(?:(?:total|sum|payment|figure)\\s+of\\s+)?";
const FROM = /\bfrom\s+(?:(?:the|its|only|just|a)\s+)*$/i;
const TO_NEXT = new RegExp(`^\\s*${TO}£`, "i");
const TO_THIS = new RegExp(`\\bfrom\\s+(?:(?:the|its|only|just|a)\\s+)*£[\\d,.]*\\d\\s+${TO}$`, "i");
const CHANGES =
  /\b(?:increas|rais|uplift|lift|improv|revis|mov|doubl|bring|brought|chang|amend|push)\w*\b|\b(?:go(?:es)?|put|take[ns]?)\s+(?:it |this )?up\b|\b(?:rise|rises|up|ups)\b/i;
/** What is changed is money that answers a complaint … */
const REMEDY =
  /\b(?:offer\w*|propos\w+|promis\w+|payments?|remed\w+|redress|compensation|award|gesture|refund|what (?:it|the [A-Z]\w+)|put forward|held out|the (?:sum|amount|figure)|distress|delay|trouble|worry|inconvenience|frustration|uncertainty|expectations)\b/i;
/** … and not a price, a limit or what is paid week by week: as the verb's object, or its subject. */
const RUNNING =
  "(?:thresholds?|limits?|cap|fees?|rents?|charges?|budgets?|packages?|rates?|prices?|deposits?|wages?|benefits?|allowances?|direct payments?|contributions?|tariff|grants?|fines?|penalt(?:y|ies)|council tax)\\b";
const OTHER_WORDS = "(?:(?!(?:offer|payment|refund|remedy|sum|amount|what|of|for)\\b)[\\w’'-]+\\s+){0,3}?";
const CHANGES_RUNNING = new RegExp(`^\\w+\\s+(?:up\\s+)?${OTHER_WORDS}${RUNNING}`, "i");
const RUNNING_CHANGES = new RegExp(
  `(?:^|[.;,:]\\s)(?:The|Her|His|Its|Their)\\s+${OTHER_WORDS}${RUNNING}[^.;£]{0,30}$`,
  "i",
);
const A_TIME = /^\s*(?:a|an|per|each|every)\s+(?:hour|day|night|week|fortnight|month|term|year)\b/i;
const TOLD =
  /\b(?:(?:why|how|whether|when)\b[^.;£]{0,60}|(?:not|n[’']t|never|refus\w+|declin\w+|unwilling|wants?|wanted|asked|asks)\b[^.;£]{0,40})$/i;

/** Both figures of "from £50 to £150", with the words before and behind them. */
function changing({ text, sum, operative }: RoleInput, at: number): RoleReading | null {
  const left = upTo(text, at);
  const verb = CHANGES.exec(left.slice(-160));
  if (!operative || !verb) return null;
  const clause = left.slice(-160);
  const said = clause.slice(verb.index);
  if (
    CHANGES_RUNNING.test(said) ||
    RUNNING_CHANGES.test(clause.slice(0, verb.index)) ||
    A_TIME.test(text.slice(sum.end))
  )
    return NONE;
  if (!REMEDY.test(`${clause} ${text.slice(sum.end, sum.end + 120)}`) || TOLD.test(clause.slice(0, verb.index)))
    return null;
  return { role: "award", governor: "pay" };
}

const REPLACES =
  /\b(?:replac|swap|substitut)\w*\s+(?:its|the|that|this)\s+(?:[^.;£]{0,40}\s)?£[\d,.]*\d[^.;£]{0,60}?\s(?:with|for|by)\s+(?:(?:the|an?|one of|payment of|sum of)\s+)*$/i;

const MORE = "(?:(?:a further|another|an extra|an additional|the)\\s+)?";
const ADDS = new RegExp(`\\b(?:add|put)(?:s|ing)?\\s+${MORE}$`, "i");
const TO_OFFER =
  /^\s*(?:more\s+)?(?:to|on|onto|on top of)\s+(?:its|the|that|this)\s+(?:(?:earlier|original|previous|initial|first|existing)\s+)?(?:(?:offer|payment|proposal|cheque)\b|£[\d,.]*\d\s+(?:(?:that|which)\s+)?(?:(?:was|it|the \w+)\s+)?(?:(?:has|had|have)\s+)?(?:already\s+)?(?:offered|proposed|promised|paid|sent|held out|put forward))/i;
const OFFER_FIRST = new RegExp(
  `\\bto (?:its|the|that) (?:(?:earlier|first|original)\\s+)?(?:offer|payment|proposal)\\b[^.;£]{0,20}£[\\d,.]*\\d[^.;£]{0,50}\\badds?\\s+${MORE}$`,
  "i",
);

/** "add a further £60 to the £90 that the librarian held out". */
const ADDED_TO = /^\s*(?:more\s+)?(?:to|on|onto|on top of)\s+(?:its|the|that|this)\s+(?:\w+\s+){0,2}?(?:of\s+)?$/i;
const GIVEN = /^[^.;£]{0,50}\b(?:paid|sent|given|had|received|credited)\b/i;

/** The old figure is `offered`, the new one is paid, and what is added is a step between them. */
/** "pay the difference between £450 and the £150 it has paid, which is £300". */
const DIFFERENCE =
  /\b(pay|refund|reimburse|repay|return|give|make (?:good|up))s?\b[^.;£]{0,60}\bdifference between\b(?:[^.;]|\.\d){0,160}?(?:,\s(?:which|that)\s(?:is|comes to|amounts to)|,\s(?:being|a sum of|a total of)|\(|[–—])\s*$/i;

export function differs({ text, sum, context }: RoleInput): RoleReading | null {
  if (!context.operative) return null;
  const verb = DIFFERENCE.exec(upTo(text, sum.start))?.[1];
  return verb === undefined ? null : { role: "award", governor: /^re/i.test(verb) ? "refund" : "pay" };
}

export function changed(input: RoleInput): RoleReading | null {
  const { text, sum, before, operative, earlier } = input;
  const left = upTo(text, sum.start);
  const rest = text.slice(sum.end, sum.end + 160);
  const from = FROM.exec(before);
  if (from && TO_NEXT.test(rest)) {
    const change = changing(
      { ...input, sum: { ...sum, end: sum.end + (/£[\d,.]*\d/.exec(rest)?.[0].length ?? 0) + rest.indexOf("£") } },
      sum.start,
    );
    return change?.role === "award" ? { role: "offered", governor: "pay" } : change;
  }
  if (TO_THIS.test(left)) return changing(input, sum.start - (TO_THIS.exec(left)?.[0].length ?? 0));
  if (earlier?.role === "increment" && ADDED_TO.test(before))
    return { role: GIVEN.test(input.after) ? "paid" : "offered", governor: "pay" };
  if (operative && earlier?.role === "offered" && REPLACES.test(left)) return { role: "award", governor: "pay" };
  if (operative && ((ADDS.test(left) && TO_OFFER.test(rest)) || OFFER_FIRST.test(left)))
    return { role: "increment", governor: "pay" };
  return null;
}
