/** One printed sum for each of several people or things: "£250 each", "all four complainants £100", "four charges of £35". */
import { NUMBER_WORD, numberOf } from "../money.ts";
import { PERSON } from "../recipients.ts";
import { type Rate, UNIT_NAME } from "./rates.ts";

/** "pay all four complainants £100". */
const ALL = new RegExp(
  `\\b(?:all|every one)\\s+(?:of\\s+)?(?:(?:the|these|those|her|his|their)\\s+)?(?:${NUMBER_WORD}|\\d{1,2})\\s+(?:of them|(?:\\w+\\s){0,2}?(?:complainants|children|sons|daughters|siblings|neighbours|residents|people|families|tenants|brothers|sisters|households|boys|girls|parents|applicants|women|men))\\s+(?:an?\\s+)?(?:(?:payment|symbolic payment|sum) of\\s*)?$`,
  "i",
);

/** "£300 into a savings account for each of the three children". */
const EACH_APART =
  /^[^.,;£(]{0,60}?\bfor (?:the (?:benefit|use) of )?each (?:of (?:the|her|his|their|these|those) )?(?:\w+ ){0,2}?(?:child|children|sons?|daughters?|boys?|girls?|complainants?|residents?|families|family|people|person|brothers?|sisters?|siblings?|tenants?|neighbours?)\b/i;
/** "each of her sons, P and Q". */
const NAMED_LIST = new RegExp(`^,?\\s\\(?${PERSON}(?:,\\s${PERSON}){0,6},?\\sand\\s${PERSON}`);
const COUNTED = new RegExp(
  `^\\s*(?:to|for) each of (?:the|her|his|their|these|those) (?:${NUMBER_WORD}|\\d{1,2}) (?:\\w+ )?(?:children|sons|daughters|boys|girls|brothers|sisters|siblings|grandchildren|neighbours|residents|tenants)(?:\\s+and)?\\s*$`,
  "i",
);
/** "pay each stallholder £40": whatever they are called. */
const EACH_NOUN =
  /\b(?:pay|give|offer|send|refund|credit|award|reimburse|repay)s?\s+(?:(?:to|back to)\s+)?each\s+(?:[a-z][\w-]*\s+){1,3}(?:an?\s+)?(?:(?:payment|symbolic payment|sum) of\s*)?$/i;
/** "To each partner it will also pay £60", "For each child it will add £250": whose it is stands first. */
const EACH_FIRST =
  /(?:^|[.;:,]\s+|\band\s+)(?:to each\s+(?:of (?:the|these|those|her|his|their)\s+)?(?:[a-z][\w-]*\s+){1,3}?|for each\s+(?:of (?:the|these|those|her|his|their)\s+)?(?:\w+\s+)?(?:child|children|boys?|girls?|sons?|daughters?|twins|person|people|parents?|brothers?|sisters?|siblings?|neighbours?|residents?|tenants?|partners?|household|family|complainants?)\s+)(?:affected\s+)?(?:,\s*)?(?:it|they|the\s[A-Z]\w+(?:\s[A-Z]\w+)?)\s+(?:will|should|must|is to|has agreed to)\s+(?:also\s+|then\s+|now\s+)?(?:pay|add|give|send|award|provide|allow)\s+(?:an?\s+)?(?:(?:further|additional|extra|payment|sum|of)\s+)*$/i;
/** "to the brothers, £200 apiece": people of one kind, straight before the sum. */
const KIND_BEFORE =
  /\b(?:to|pay|give|send)\s+(?:both\s+|all\s+)?(?:of\s+)?(?:the|his|her|their|these|those)\s+(?:(?:other|younger|older|two|three|four)\s+)?(?:brothers|sisters|sons|daughters|children|boys|girls|twins|siblings|parents|neighbours|partners|tenants|residents|nephews|nieces)\b,?\s*$/i;
const NAMES = new RegExp(
  `${PERSON}|\\b(?:children|sons|daughters|complainants|parents|neighbours|residents|sisters|brothers|families|tenants|siblings|boys|girls|people|households|applicants)\\b`,
);

/** The words that say whom a printed rate is for, or null. */
export function eachOf(before: string, after: string, left: string, rate: Rate | null): string | null {
  const m =
    /^\s*(?:payment\s+|,?\s*\(?(?:one|once) (?:(?:payment|cheque|sum) )?(?=(?:to|for) each\b))?(?:(?:a|per|for each|for every|each|every)\s+(?:month|week|term|year|day|night)\s*)?(?:,\s*)?(?:each\b(?!\s+(?:month|week|term|year|day|night|half))|apiece\b|(?:from|by) each\b(?! (?:month|week|term|year))|(?:a|per) (?:head|child|household|family)\b(?! (?:of|in|who|with)\b)|per (?:child|person|household|family|complainant|sibling|resident|neighbour|boy|girl)\b|(?:to|for|in respect of) (?:the (?:benefit|use|education) of )?(?:each|both|every|all (?:of )?(?:the )?(?=two|three|four|five|six|seven|eight|nine|ten|\d))(?: one)?(?: of)?(?! (?:(?:of )?(?:the|these|those|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})\b[^.,;]{0,20}\b(?:months?|weeks?|terms?|years?|days?|nights?|sessions?|visits?|calls?|lessons?|hours?)|one of|month|week|term|year|day|night|half|full|further|complete|additional|missed|extra|calendar|school|autumn|spring|summer|the autumn|the spring|the summer|session|visit|call|lesson|hour))[^.,;(£]{0,60})/i.exec(
      after,
    );
  if (
    m &&
    /\S/.test(m[0]) &&
    !/^\s*(?:payment\s*)?$/.test(m[0]) &&
    /each|apiece|per |a (?:head|child|household|family)|both|every|all /i.test(
      m[0].replace(/^\s*(?:a|per|for each|for every|each|every)\s+(?:month|week|term|year|day|night)/i, ""),
    )
  ) {
    // "£250 each to Mrs B and her husband": the people named behind; else those before.
    const ordered = [...before.matchAll(/\b(?:pays?|paying|makes?|gives?|offers?|provides?|awards?|sends?)\b/gi)].at(
      -1,
    );
    const clause = before.slice(ordered?.index ?? 0);
    // "The Council and the Home will pay Mrs B £200 each": the payers stand before the verb.
    const own = /\band\b|,|\b(?:them|both|all)\b/.test(clause) ? clause : before;
    const more =
      /^,\s(?:and\s)?(?:his|her|their|the|Mr|Mrs|Ms|Miss)\s[^.;(£]{0,90}/.exec(after.slice(m[0].length))?.[0] ?? "";
    if (more && /\bof\b/.test(m[0]) && /\band\b/.test(more)) return `${m[0]}${more}`;
    // "each of their two sons" says itself how many.
    if (COUNTED.test(m[0])) return m[0].replace(/\s+and\s*$/, "");
    const listed = NAMED_LIST.exec(after.slice(m[0].length))?.[0];
    if (listed) return `${m[0]}${listed}`;
    const behind = /^\s*(?:to|for)\s[^.;(£]{0,60}/i.exec(after.slice(m[0].length))?.[0] ?? "";
    if (NAMES.test(behind)) return `${m[0]}${behind}`;
    const kind = /^\s*(?:each|apiece)\b/i.test(m[0]) ? KIND_BEFORE.exec(before)?.[0] : undefined;
    if (kind) return `${kind} ${m[0]}`;
    return `${/\b(?:Mr|Mrs|Ms|Miss)\b|\b[A-Z] and [A-Z]\b/.test(own) ? own : left.slice(-140)} ${m[0]}`;
  }
  const apart = EACH_APART.exec(after);
  if (apart) return apart[0];
  if (rate && /^\s*(?:per|a|for each|each)\s+\w+\s+(?:for|to|per) (?:each |both )?child/i.test(after)) return after;
  // "£200 to each of their two sons and £100 to …": said of the sum before.
  if (/^\s*(?:to|for) (?:each|both|all)\b[^£]{0,60}\band\s*$/i.test(before)) return null;
  const b =
    ALL.exec(before) ??
    EACH_NOUN.exec(before) ??
    EACH_FIRST.exec(before) ??
    /\b(?:(?<!for |for every )each of (?:them|the|his|her|their|these|Mr|Mrs|Ms|[A-Z])[^.;£)]{0,90}|(?:to )?each (?:member of [^.;£]{3,40}|child|complainant|person|resident|family|neighbour|household|sibling|parent|carer|brother|sister|tenant|boy|girl|son|daughter|applicant|woman|man|grandparent|grandchild|leaseholder|guardian)|both (?:of )?(?:them|the children|children|complainants|his children|her children|their children|(?:Mr|Mrs|Ms|Miss)\s[A-Z]\w* and (?:(?:Mr|Mrs|Ms|Miss)\s[A-Z]\w*|(?:his|her|their)\s[a-z]+))|(?:will|should|must|to) (?:each|both) (?:also )?(?:pay|reimburse|refund|contribute|make|give)[^.;£]{0,60}|each (?:of them |body |organisation |council )?(?:will|should|must|to|(?:have |has )?(?:now |also )?agreed to) (?:also )?(?:pay|reimburse|refund|contribute|make|give)[^.;£]{0,60}|them each|each (?:pay|reimburse|refund|contribute)[^.;£]{0,60}|(?:Mr|Mrs|Ms|Miss) [A-Z](?:,| and| &)[^.;£]{0,60} each(?: (?:receive|get|have|be (?:paid|given|sent)))?)\s*(?:an?\s+)?(?:(?:payment|symbolic payment|sum) of\s*)?$/i.exec(
      before,
    );
  return b && !/\b(?:months?|weeks?|terms?|years?|days?|nights?|sessions?|visits?|calls?)\b/i.test(b[0]) ? b[0] : null;
}

/** "refund the three sessions which they bought, at £118 each": things that are paid back, and the price of each. */
const THINGS_APART = new RegExp(
  `\\b(?:refund|reimburs|repa[iy]|return|give|pay|cover|meet|the|these|those)\\w*\\s(?:(?:[\\w’]+\\s){0,6}?)(${NUMBER_WORD}|\\d{1,3}|both)\\s(?:of (?:the|those|these|her|his|their)\\s)?(?:[a-z-]+\\s){0,2}?(?!(?:weeks|months|days|years|terms|children|people|sons|daughters|neighbours|residents|tenants|households|families|complainants|sisters|brothers|girls|boys|parents)\\b)[a-z-]+s\\b[^.;£]{0,90}(?:\\bat|,\\s*each (?:at|of|costing)|(?:\\bcost|\\bcosting|\\bpriced at|\\bcharged at|\\bat a cost of)(?: (?:him|her|them))?)\\s*$`,
  "i",
);
const PRICED_APART = /^\s*(?:each\b|apiece\b|(?:an?|per) (?:[a-z]+)\b)/i;

/** "four charges of £35" to 4, else null. */
export function thingsOf(before: string, after: string): number | null {
  const times = /\b(\d{1,3})\s*[x×*]\s*$/i.exec(before)?.[1] ?? /^\s*[x×*]\s*(\d{1,3})\b/i.exec(after)?.[1];
  if (times) return numberOf(times);
  // "a payment to him and a payment to his mother, each of £400".
  if (
    /\b(?:a|one) payment to\b[^.;£]{1,80}\band (?:a|one|another) (?:payment )?to\b[^.;£]{1,80}\beach of\s*$/i.test(
      before,
    )
  )
    return 2;
  // "£250 twice, once for each failed visit".
  const over =
    /^\s*(?:,\s*)?(twice|(?:two|three|four|five|six) times)(?: over)?(?=\s*[,;.)]|\s*$|\s+(?:for|to|in|because|once)\b)/i.exec(
      after,
    )?.[1];
  if (over) return /^twice/i.test(over) ? 2 : numberOf(over.split(" ")[0] ?? "");
  // "£60 for each of the eight weekends": counted things that are neither people nor units.
  const counted = new RegExp(
    `^\\s*(?:(?:fee|charge|payment|fine|penalty|cost) )?(?:(?:that |which )?(?:it|he|she|they|${PERSON}|the [A-Z]\\w+) (?:has |had )?(?:already |previously )?(?:offered|paid|charged|spent) (?:\\w+ )?)?(?:for|in respect of) each of (?:the|those|these|her|his|their)?\\s*(${NUMBER_WORD}|\\d{1,3})\\s+(?!${UNIT_NAME}\\b)(?!(?:\\w+\\s+){0,2}(?:of them|complainants|children|sons|daughters|siblings|neighbours|residents|people|families|tenants|households|parents|boys|girls|women|men|councils|bodies)\\b)[a-z]+`,
    "i",
  ).exec(after);
  if (counted?.[1]) return numberOf(counted[1]);
  // "the £35 payments for the three penalty charges".
  const plural = new RegExp(
    `^\\s*(?:payments|charges|fees|fines|penalties|tickets)\\s+(?:\\w+\\s+)?for (?:the |each of the )?(${NUMBER_WORD}|\\d{1,3})\\b`,
    "i",
  ).exec(after);
  if (plural?.[1]) return numberOf(plural[1]);
  const m = new RegExp(
    `\\b(both|${NUMBER_WORD}|\\d{1,3})\\s+(?:[a-z]+\\s+){0,3}(?:charges|payments|instalments|notices|fines|penalties|tickets|fees|vouchers|sums|invoices|bills|refunds|sessions|visits|calls|permits|licences|passes|tickets|books|journeys|nights|meals)\\s+(?:of|at)\\s*$`,
    "i",
  ).exec(before);
  if (m?.[1]) return /^both$/i.test(m[1]) ? 2 : numberOf(m[1]);
  const priced =
    PRICED_APART.test(after) || /\beach (?:at|of|costing)\s*$/i.test(before)
      ? THINGS_APART.exec(before)?.[1]
      : undefined;
  if (priced) return /^both$/i.test(priced) ? 2 : numberOf(priced);
  // "For each of the three meetings that it cancelled the Council will pay her £40".
  const ahead = new RegExp(
    `^(?:For|In respect of) (?:each|every one) of (?:the|those|these|her|his|their) (${NUMBER_WORD}|\\d{1,3}) (?!${UNIT_NAME}\\b)(?!(?:\\w+ ){0,2}(?:complainants|children|sons|daughters|siblings|neighbours|residents|people|families|tenants|households|parents|boys|girls)\\b)[a-z][^.;£]{2,80}\\b(?:will|should|must|agreed to) (?:now )?(?:pay|refund|give)\\b[^.;£]{0,30}$`,
    "i",
  ).exec(before)?.[1];
  if (ahead) return numberOf(ahead);
  // "give back the two of £160".
  const those = new RegExp(`\\b(?:the|those|these|both|all)\\s+(${NUMBER_WORD}|\\d{1,2})\\s+(?:of|at)\\s*$`, "i").exec(
    before,
  )?.[1];
  return those && !/^one$/i.test(those) ? numberOf(those) : null;
}
