/** Which of the places that name an action are actions: each at the head of its clause, joined to the one before, no purpose of it. */
import type { RemedyKind } from "../../../data/vocabulary.ts";
import type { Hit } from "./action-hits.ts";
import { SERVICE_KINDS } from "./actions.rules.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sentence that orders, with what is known of it before its actions are told apart. */
export interface OrderedText {
  readonly text: string;
  /** It says itself that something will, should or must be done. */
  readonly directive: boolean;
  /** Where it tells what was done before, else null. */
  readonly done: Span | null;
  /** Places of its figures, and of those that were read as sums. */
  readonly figures: readonly Span[];
  readonly sums: readonly Span[];
}

const HEAD =
  /(?:^|[,;:()•–—]|\b(?:will|should|shall|must|to|and|also|then|then|or|by|now|agreed|recommend(?:ed|s)?(?: that)?(?: it| the Council)?|either|has|each|both|of|with|includ(?:e|es|ing)|for|an?|immediately|the (?:Council|Care Provider|Provider|Home|Trust|Councils|organisations?|governing body|governors|board|school|academy|agency|authority|company|association)|it|they|all three|both))\s*(?:(?:also|then|now|jointly|fully|each|promptly|further|urgently|formally|sincerely|carefully|separately|immediately|all|properly)\s+|within\s(?:\w+\s){1,3}(?:days|weeks?|months?)(?:\s+of\s+(?:my|our|this|the)\s+(?:final\s+)?(?:decision|report))?,?\s+|(?:in|by|at|no later than|within)\s[^,;]{2,60},\s*|a (?:written |full |sincere |further |formal |joint |letter of )*|the |written |verbal |once [^,;]{2,60},\s*)*["'“‘]?$/i;

/** "write a joint letter of apology", "send Mrs Y an apology": the apology is the object. */
const HANDS_OVER =
  /^\W*(?:\w\)\s*)?(?:jointly |each |also |then )?(?:write|send|issue|provide|give|offer|make|deliver|prepare|draft|sign)s?\b[^.;£]{0,60}$/i;

/** More than any sentence of the genre orders. */
const MOST_ACTIONS = 24;

const NOUN_BEFORE = /\b(?:an?|the|its|their|this|that|any|no|of|for|her|his)\s*$/i;

const VERB_KINDS = /^(?:provide-service|explain|reconsider-decision|issue-document|reassess|correct-records)$/;

/** "complete these actions", "continue paying £250": no service of its own. */
const NOT_SERVICE =
  /^\w+\s+(?:(?:all|both|each|of|the|these|this|above|agreed|first|last|two|three|four|it|so)\s+)*(?:actions?|recommendations?|steps|above|this|these|payments?)\b|^\w+(?:\s\w+)?\s+(?:all\s)?(?:what|everything)\s(?:is|was|it|we|I|they|has)\b|^\w+(?:\s+to)?\s+(?:pay|paying|make|making|refund|paid)\b|^\w+\s+£|^puts?\s+at\b|^(?:seek|agree|amend|add|place|find|clear|move|meet|allow|let|continue)\w*\s+(?:to|with|that|in)\s+(?:it|this|the (?:complaint|recommend))/i;

const COUPLE = /\b(Mr|Mrs|Ms|Miss|Mx|Dr) and (Mr|Mrs|Ms|Miss|Mx|Dr)\b/g;

/** "writes to Mr R, L and M to apologise": a list of people, not of actions. */
const NAMES =
  /(?:,|\band)\s+(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\s[A-Z]\w*|[A-Z]\b|(?:his|her|their|the)\s(?:son|daughter|children|parents|mother|father|wife|husband|brother|sister|family|girls|boys))/g;

const SEPARATED = /[,;:•]|\band\b|\bor\b/i;

const COORDINATE =
  /(?:[,;:)•]|\band|\bthen|\balso|\bor|\bwill|\bshould|\bmust|\bplus|\bas well as|\band with|\bbut),?\s*(?:(?:also|then|will|should|to|now|it will|it should|it is going to|that it will|that it should|that they will|they will|the Council will|the Council should|jointly|each|urgently)\s+|(?:in|by|no later than|within)\s(?:[^,;]{2,60},|[^,;]{0,48}?\b(?:days?|weeks?|months?|years?|time|date|period|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|spring|summer|autumn|winter|(?:19|20)\d\d))\s*|a (?:written |full |sincere |further |formal |joint |letter of )*|an |the )*$/i;

const SUBORDINATE =
  /\b(?:so that|so as to|in order to|to ensure|which|who|because|that (?:it|they|the|its|staff|all)|how|where|when|about|of the (?:need|importance)|the (?:need|importance)|on)\b/i;

/** Longest reach of the words before an action. */
const BEFORE = 200;

/** The actions of a sentence among its hits, in order, none inside another. */
export function chooseActions(sentence: OrderedText, found: readonly Hit[]): Hit[] {
  const hits = [...found];
  const chosen: Hit[] = [];
  for (const [h, hit] of hits.entries()) {
    if (isDone(sentence, hit)) continue;
    const next = hits[h + 1];
    if (next && isVerbOf(sentence.text, hit, next)) {
      // The plain verb of a more particular action ("provide evidence of the steps") is that action.
      hits[h + 1] = { ...next, index: hit.index };
      continue;
    }
    const last = chosen.at(-1) ?? null;
    if ((last && hit.index < last.end) || isNoService(sentence, hit)) continue;
    const sum = sentence.sums.findLast((p) => p.end <= hit.index) ?? null;
    const from = Math.max(last?.end ?? -1, sum?.end ?? -1);
    if (from < 0 ? !heads(sentence, hit) : !follows(sentence, hit, last, sum, from)) continue;
    if (chosen.some((c) => SERVICE_KINDS.has(c.kind)) && isAfterthought(sentence.text.slice(hit.index))) continue;
    chosen.push(hit);
    if (chosen.length >= MOST_ACTIONS) break;
  }
  return chosen;
}

/** "and ask its cabinet to approve the change": the way of the improvement before it. */
export const SEEKS_APPROVAL =
  /^\W*(?:and\s+)?(?:(?:will|should|to|then|also)\s+){0,2}(?:ask|invite|seek|get|obtain)s?\b[^.;]{2,60}\b(?:approv(?:e|al)|agree(?:ment)?|adopt|sign (?:it|this|them) off)\b/i;

/** "… and publish it", "… and tell us what it finds": the end of the improvement before it, no other one. */
function isAfterthought(words: string): boolean {
  return (
    SEEKS_APPROVAL.test(words) ||
    /^(?:(?:also|then)\s+)?(?!publish(?:es)?\s(?:it|them|this|these)\son\b)[a-z]+\s+(?:it|them|this|these|the (?:result|outcome|findings))\b(?!\s+(?:to|has|is|was|will|can|could|does|do)\b)/i.test(
      words,
    ) ||
    /^(?:tell|report|let|inform|update|send|show|give|write|explain)\b[^,;.]{0,20}\b(?:us|me|the Ombuds\w+)\b[^.;]{0,30}\b(?:what (?:it|they)|the (?:result|outcome|findings?|changes?|new|revised)|a copy|copies|its (?:findings?|conclusions?|review)|of (?:this|these|it|them|the)|how it went|how many|that it has|in \w+ (?:weeks|months)|within|when (?:it|this|they)|it\b)/i.test(
      words,
    ) ||
    /^reports?\s+(?:(?:the|its) (?:outcome|results?|findings?)|on (?:it|this|that|the (?:results?|outcome))|(?:back )?to\s+(?:us|me|its\s[\w ]{3,30}?|the\s[\w ]{3,30}?))(?=\s*(?:$|[.;,])|\s(?:within|in|by|what|when|twice)\b)/i.test(
      words,
    )
  );
}

/** Told as done, with no order between the telling and the hit. */
function isDone({ text, done }: OrderedText, hit: Hit): boolean {
  return (
    done !== null &&
    done.start <= hit.index &&
    hit.index - done.start < 90 &&
    !/\b(?:will|should|must|agreed to|asked it to)\b|;\s+(?:and\s+)?$/i.test(text.slice(done.end, hit.index))
  );
}

function isVerbOf(text: string, hit: Hit, next: Hit): boolean {
  if (!HEAD.test(text.slice(Math.max(0, hit.index - BEFORE), hit.index))) return false;
  const between = text.slice(hit.end, next.index);
  const together =
    !SEPARATED.test(between.replace(COUPLE, "$1 & $2").replace(NAMES, "")) ||
    (hit.kind === "explain" && next.kind === "apology" && /^[^,;:.£]{0,80}\b(?:to (?:say )?|with )$/.test(between)) ||
    (hit.kind === "explain" && /^apologising/i.test(text.slice(next.index)));
  if (!together || between.length >= 90 || /\b(?:Council|agreed|will|should|Provider)\b/.test(between)) return false;
  return (
    (hit.kind === "provide-service" &&
      next.kind !== "provide-service" &&
      !(next.kind === "explain" && /\b(?:that|which|so)\b/.test(between))) ||
    (next.kind === "apology" && /^(?:explain|issue-document|named-contact)$/.test(hit.kind))
  );
}

/** A verb of service whose object is money, an aim or the actions themselves. */
function isNoService({ text, figures }: OrderedText, hit: Hit): boolean {
  if (hit.kind !== "provide-service") return false;
  const money = figures.find((f) => f.start >= hit.end);
  // "cancel the fees of £235" is read as a sum.
  if (money && !SEPARATED.test(text.slice(hit.end, money.start))) return true;
  return /^\s*(?:In order )?to\s*$/i.test(text.slice(0, hit.index)) || NOT_SERVICE.test(text.slice(hit.index));
}

/** "give its officers refresher training": the training is handed over. */
const GIVES =
  /(?:^|[,;]|\band|\b(?:will|should|must|to))\s*(?:(?:also|then|will|should|must|to|within\s[^,;]{2,40},)\s+){0,3}(?:gives?|provides?|arranges?|offers?|holds?|delivers?|runs?|organises?|commissions?|puts? on|books?)\s[^,;.£]{0,80}$/i;

/** "Mr O will let the Council have his receipts": what the complainant is to do. */
const COMPLAINANTS =
  /(?:^|[.;]\s)(?:She|He|(?:Mr|Mrs|Ms|Miss|Mx|Dr)\s[A-Z]\w*(?:\sand\s(?:Mr|Mrs|Ms|Miss|Mx|Dr)\s[A-Z]\w*)?)\s(?:will|should|must|can|has agreed to|agreed to)\s(?:also\s|then\s)?$/;

/** The first action of a sentence stands at the head of a clause. */
function heads({ text, directive }: OrderedText, hit: Hit): boolean {
  const before = text.slice(Math.max(0, hit.index - BEFORE), hit.index);
  if (VERB_KINDS.test(hit.kind) && COMPLAINANTS.test(before)) return false;
  if (NOUN_BEFORE.test(before) && VERB_KINDS.test(hit.kind) && !isNounItem(before, hit, text)) return false;
  if (
    /\b(?:which|(?<!\b(?:recommend(?:ed|s)?|agree[ds]?|propose[ds]?|suggest(?:ed|s)?|ask(?:ed|s)?|only) )that|what|as|once|when|after|before|if|until|because)\s+(?:it|they|the \w+)\s*$/i.test(
      before,
    )
  )
    return false;
  return (
    HEAD.test(before) ||
    (hit.kind === "apology" && (directive || HANDS_OVER.test(before))) ||
    (SERVICE_KINDS.has(hit.kind) && directive) ||
    (hit.kind === "training" && GIVES.test(before))
  );
}

/** "a reassessment of the family's rate": an item that names its action by the noun. */
function isNounItem(before: string, hit: Hit, text: string): boolean {
  return (
    hit.kind === "reassess" &&
    /^\W*(?:an?|the)\s+(?:[a-z]+\s+){0,2}$/i.test(before) &&
    /^re-?assessment\b/i.test(text.slice(hit.index))
  );
}

/** A further action is joined to the action or sum before it, and is not its purpose. */
function follows(
  { text, directive }: OrderedText,
  hit: Hit,
  last: Hit | null,
  sum: Span | null,
  from: number,
): boolean {
  const between = text.slice(from, hit.index);
  if (last && hit.kind === "evidence-of-compliance") return false;
  // "pay £365 to replace the locks and fit the alarm": what the money is for.
  if (hit.kind === "provide-service" && sum?.end === from && /^[^,;.]*\bto\s+[a-z]+\b[^,;.]*$/.test(between))
    return false;
  if (last && hit.kind === last.kind && !SEPARATED.test(between)) return false;
  const withApology =
    hit.kind === "apology" &&
    directive &&
    /(?:,|;|\band|\bwith|\bincluding|\bcontaining|\bby way of|\bas well as|\bplus)\s*(?:(?:will |should |must |to )?(?:also )?(?:write|send|give|offer|provide|make|issue|deliver|enclose|attach|include|add)s?\s(?:\S+\s){0,5}?)?(?:(?:an?|its|their|the|written|full|sincere|formal|letter of|to|will|should|also|it is going to|is going to)\s+)*$/i.test(
      between,
    );
  if (hit.kind === "training" && last?.kind !== "training" && GIVES.test(between)) return true;
  // "write to tell her so, with an apology": what the letter holds.
  if (hit.kind === "apology" && last?.kind === "explain" && directive && /^\s*(?:to\s+)?$/.test(between)) return true;
  // "send us details of how it will monitor them": what is told, not what is done.
  if (
    last &&
    TOLD_HOW.test(text.slice(last.index, last.end)) &&
    /^\s*(?:(?:it|they)\s)?\w+(?:\s\w+)?\s*$/.test(between)
  )
    return false;
  if (!COORDINATE.test(between) && !withApology) return false;
  // "remind staff so that they review ...": one action with its purpose.
  const inner = SUBORDINATE.exec(between);
  // "£300 for the call on 4 May, and a written apology": handed over beside the sum.
  if (
    withApology &&
    sum &&
    /,\s*(?:and|with|along with|together with|plus)\s+(?:(?:an?|its|written|full|sincere|formal|letter of)\s+)*$/i.test(
      between,
    )
  )
    return true;
  if (
    !inner ||
    OF_ANOTHER.test(between) ||
    /;|,\s*(?:and\s+)?(?:will |should |to )?$|\band (?:will|should|it|that (?:it|they) (?:will|should))\b[^,]*$/i.test(
      between,
    )
  )
    return true;
  // "publish how long carers wait and introduce a weekly check": no one's duty but the body's.
  if (
    /\band\s+(?:to\s+|will\s+|should\s+)?$/i.test(between) &&
    SERVICE_KINDS.has(hit.kind) &&
    BEGINS.test(text.slice(hit.index))
  )
    return true;
  return (
    isStrong(hit.kind) && /\band\s*(?:to\s+)?$/i.test(between) && !/\b(?:how to|need to|importance)\b/i.test(between)
  );
}

/** "explain how it", behind which stands what it is told of. */
const TOLD_HOW = /\b(?:how|what|when|why|where)(?:\s(?:it|they))?$/i;

/** "…, and the second Council will": an order of its own to somebody named. */
const OF_ANOTHER =
  /(?:,|\band|\bwhile)\s(?:and\s|while\s)?(?:the\s(?:[a-z]+\s){0,2}[A-Z]\w+(?:\s[A-Z]\w+){0,3}|Council\s\w+|each|both(?:\s[a-z]+)?)\s(?:will|should|must)\s(?:also\s)?$/;

const BEGINS =
  /^(?:introduces?|sets? up|rewrites?|revises?|publish(?:es)?|draws? up|puts? in place|(?:begin|start)s? (?:an?|to)|commissions?|develops?|devises?|brings? in)\b/i;

function isStrong(kind: RemedyKind): boolean {
  return /^(?:apology|training|staff-reminder|policy-procedure-review|audit-case-review|reimbursement|waive-charge)$/.test(
    kind,
  );
}
