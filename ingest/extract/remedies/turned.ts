/** Orders that name the thing before its verb ("its leaflet is to be corrected", "have the form reworded"), read by the rules for the plain order. */
import type { RemedyKind } from "../../../data/vocabulary.ts";
import { matches } from "./action-hits.ts";
import { SERVICE_KINDS } from "./actions.rules.ts";

export interface TurnedOrder {
  readonly kind: RemedyKind;
  /** The order as "verb thing", by which its kind was found. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

const PARTICLE = "(?:\\s(up|out|down|in|back|round|at|through|over)\\b)?";

/** "The wording of the form will be reviewed": a clause at the head of its sentence, behind its time limit if any. */
const PASSIVE = new RegExp(
  `^(?:(?:also|in addition|and|finally),?\\s)?(?:(?:within|by|in|before|no later than)\\s[^,;]{2,60},\\s)?((?!(?:it|they|this|these|that|those|he|she|there|both|each|all|everything|the (?:payments?|sums?|above|actions?|steps))\\s)[^,;:.£]{4,140}?)\\s(?:will|should|must|shall|is to|are to)\\s(?:(?:also|then|now|both|all)\\s){0,2}be\\s(?:(?:also|then|now)\\s)?([a-z]{3,20})${PARTICLE}`,
  "i",
);

/** "A note will go round to the benefits team". */
const GOES_ROUND =
  /^(?:(?:also|in addition),?\s)?((?:an?|the)\s[^,;:.£]{4,100}?)\s(?:will|should|is to)\s(?:also\s)?go\s(?:out\s|round\s){0,2}(to\s(?:all|the|its|every)\s[^,;:.£]{3,60})/i;

/** "Every refusal letter will give the right of review": what is sent to all is to say something more. */
const SAYS =
  /^(?:(?:also|and|from\s[^,;]{2,30}?|in future),?\s)?((?:its|the|every|each|all)\s(?!(?:council|letter of|decision (?:letter|notice)\s(?:to|of))\b)(?:[\w-]+\s){0,3}?(?:letters?|forms?|templates?|notices?|leaflets?|web ?sites?|emails?|contracts?|checklists?|scripts?)\b)(?:\s(?:for|on|about|of)\s[^,;:.£]{2,40}?)?\s(?:will|should|must|(?:is|are) to)\s(?:(?:also|then|now|in future|always)\s){0,2}(?:says?|show|carry|give|include|state|contain|set out|explain|warn|mention|name|tell|make (?:it )?(?:plain|clear))\b/i;

/** "Staff are to have a fresh note of the law". */
const IS_GIVEN =
  /^((?:all\s|its\s|the\s)?(?:staff|officers?|teams?|managers|workers|advisers|clerks|wardens|carers)\b[^,;:.£]{0,60}?)\s(?:will|should|are to|is to)\s(?:(?:also|all|each|both)\s){0,2}(?:have|get|receive)\s((?:an?\s)?(?:[\w-]+\s){0,2}?(?:notes?|guidance|briefings?|bulletins?|instructions?)\b)/i;

/** "It will have its checklist amended": done by another at its order. */
const CAUSATIVE = new RegExp(
  `(?<=\\b(?:will|should|must|shall|to|and|also|then)\\s|^)(?:have|get)\\s((?:its|the|all|an?|his|her|their|(?:Mr|Mrs|Ms|Miss)\\s[A-Z])\\b[^,;:.£]{2,70}?)\\s([a-z]{3,20}(?:ed|en|wn|ilt|ade|ut|id))\\b${PARTICLE}`,
  "i",
);

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["rewritten", "rewrite"],
  ["written", "write"],
  ["drawn", "draw"],
  ["redrawn", "redraw"],
  ["withdrawn", "withdraw"],
  ["given", "give"],
  ["sent", "send"],
  ["told", "tell"],
  ["held", "hold"],
  ["made", "make"],
  ["taken", "take"],
  ["kept", "keep"],
  ["brought", "bring"],
  ["begun", "begin"],
  ["put", "put"],
  ["set", "set"],
  ["laid", "lay"],
  ["rebuilt", "rebuild"],
  ["shown", "show"],
  ["taught", "teach"],
]);

/** Forms that the plain verb of a participle can have. */
function plainVerbs(participle: string): string[] {
  const word = participle.toLowerCase();
  const irregular = IRREGULAR.get(word);
  if (irregular) return [irregular];
  if (!word.endsWith("ed")) return [];
  const stem = word.slice(0, -2);
  if (stem.endsWith("i")) return [`${stem.slice(0, -1)}y`];
  const doubled = /([bdglmnprt])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  return [...doubled, `${stem}e`, stem];
}

/** Kinds that a passive may order; what is only told of one person's service is too vague. */
const PASSIVE_KINDS: ReadonlySet<RemedyKind> = new Set([
  ...SERVICE_KINDS,
  "reassess",
  "reconsider-decision",
  "correct-records",
]);

/** The turned order of a sentence that orders, else null. */
export function turnedOrder(text: string): TurnedOrder | null {
  const round = GOES_ROUND.exec(text);
  if (round?.[1] && round[2])
    return named(["send"], `${lowered(round[1])} ${round[2]}`, round, round[1], text, SERVICE_KINDS);
  const given = IS_GIVEN.exec(text);
  if (given?.[1] && given[2]) return named(["give"], `${given[2]} to all staff`, given, given[1], text, SERVICE_KINDS);
  const says = SAYS.exec(text);
  if (says?.[1])
    return named(["amend"], `its standard ${says[1].replace(/^\w+\s/, "")}`, says, says[1], text, SERVICE_KINDS);
  const passive = PASSIVE.exec(text);
  if (passive?.[1] && passive[2]) {
    const verbs = plainVerbs(passive[2]).map((v) => (passive[3] ? `${v} ${passive[3]}` : v));
    const rest =
      text
        .slice(passive.index + passive[0].length)
        .split(/[,;.£]/)[0]
        ?.slice(0, 80) ?? "";
    const order = named(verbs, `${lowered(passive[1])}${rest}`, passive, passive[1], text, PASSIVE_KINDS);
    const changed = order ?? changedForAll(passive, rest, text);
    if (changed) return changed;
  }
  const causative = CAUSATIVE.exec(text);
  if (!causative?.[1] || !causative[2]) return null;
  const verbs = plainVerbs(causative[2]).map((v) => (causative[3] ? `${v} ${causative[3]}` : v));
  return named(verbs, causative[1], causative, null, text, new Set([...PASSIVE_KINDS, "provide-service"]));
}

const OF_ONE = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|his|her|him|them|she|he|complainant|family|estate|[B-HJ-Z])\b|£/;
const OFTEN =
  /\b(?:every|each|once an?|twice an?) (?:other )?(?:day|night|morning|week|fortnight|month|quarter|term|year|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b|\b(?:daily|weekly|monthly|quarterly)\b/;
const LOOKED_AT = /^(?:look|check|inspect|read|test|sampl|count|review|monitor|audit|measur|clean|clear|empt)/;
const PAPER =
  /\b(?:polic(?:y|ies)|protocols?|procedures?|process(?:es)?|templates?|leaflets?|forms?|guidance|handbooks?|web ?(?:site|page)s?|scripts?|checklists?|rotas?|systems?|standard (?:letters?|terms|contracts?)|rules?|criteria|schemes?)$/i;
const CHANGED =
  /^(?:withdrawn|scrapped|dropped|replaced|changed|altered|reworded|rewritten|simplified|shortened|split|merged|tightened|revised|updated|amended|redesigned|abandoned|ended|retired|relaxed|corrected|cancelled|stopped|abolished)$/;

/** "The protocol will be withdrawn", "the notes are to be looked at by a supervisor each Friday": nobody's in particular. */
function changedForAll(passive: RegExpExecArray, rest: string, text: string): TurnedOrder | null {
  const [subject = "", participle = ""] = [passive[1], passive[2]];
  if (OF_ONE.test(lowered(subject)) || OF_ONE.test(rest)) return null;
  const kind: RemedyKind | null =
    LOOKED_AT.test(participle) && OFTEN.test(rest)
      ? "monitoring"
      : PAPER.test(subject) && CHANGED.test(participle)
        ? "policy-procedure-review"
        : null;
  if (!kind) return null;
  const end = passive.index + passive[0].length;
  const stop = /[,;]|\.(?:\s|$)/.exec(text.slice(end))?.index;
  return {
    kind,
    words: `${participle} ${subject}`,
    start: passive.index + passive[0].indexOf(subject),
    end: stop === undefined ? text.length : end + stop,
  };
}

function named(
  verbs: readonly string[],
  thing: string,
  found: RegExpExecArray,
  subject: string | null,
  text: string,
  kinds: ReadonlySet<RemedyKind>,
): TurnedOrder | null {
  for (const verb of verbs) {
    const words = `${verb} ${thing}`;
    const kind = matches(words, [], false).find((hit) => hit.index === 0)?.kind;
    if (!kind || !kinds.has(kind)) continue;
    const start = found.index + (subject ? found[0].indexOf(subject) : 0);
    const stop = /[,;]|\.(?:\s|$)/.exec(text.slice(found.index + found[0].length))?.index;
    return { kind, words, start, end: stop === undefined ? text.length : found.index + found[0].length + stop };
  }
  return null;
}

function lowered(words: string): string {
  return words.replace(/^(?:The|Its|An?|Their|All|New)\b/, (w) => w.toLowerCase());
}
